"""Nouns and adjectives, and which groups are a kind of which."""

NOUNS = """\
president: president, head of state, presidency, presidential, leader
premier: premier, prime minister, pm, head of government, premiership, prime ministerial, leader
chancellor: chancellor, head of government, chancellorship, leader
vicepresident: vice president, deputy president, vp
deputy: deputy, second in command, number two, vice, assistant, understudy, deputy head
leader: leader, chief, ruler, boss, strongman, leadership, figurehead, supremo
monarch: monarch, sovereign, ruler, crown, throne, monarchy, crown head, emir, sultan
king: king, his majesty | queen
queen: queen, her majesty | king
prince: prince, crown prince, heir to the throne | princess
princess: princess, crown princess | prince
royals: royal, royal family, royal house, royal household, monarchy, the crown, the palace
heir: heir, successor, crown prince, heir apparent, next in line | predecessor
successor: successor, replacement, heir, next leader, income leader, new head | predecessor
predecessor: predecessor, former holder, previous leader, previous head, outgoing leader, last head | successor, heir
dictator: dictator, autocrat, strongman, despot, tyrant, authoritarian ruler, authoritarian leader
minister: minister, cabinet minister, government minister, cabinet member, member of the cabinet, member of government, ministerial, secretary of state
foreignminister: foreign minister, foreign secretary, top diplomat, chief diplomat, secretary of state, head of diplomacy
financeminister: finance minister, treasury secretary, chancellor of the exchequer, treasurer, finance chief, treasury chief
defenceminister: defence minister, defense minister, defence secretary, defense secretary, defence chief, defense chief, pentagon chief
interiorminister: interior minister, home secretary, home affair minister, home minister, interior secretary
trademinister: trade minister, commerce minister, commerce secretary, trade secretary, business secretary, trade representative, trade chief
energyminister: energy minister, oil minister, petroleum minister, energy secretary, power minister
healthminister: health minister, health secretary, health chief, head of health
justiceminister: justice minister, justice secretary, attorney general, law minister
official: official, government official, officeholder, functionary, civil servant, bureaucrat, administrator, public servant, office holder
bureaucrat: bureaucrat, civil servant, official, public servant, public employee, government worker, mandarin, civil service, bureaucracy
authorities: authority, official, government, administration, power that be
government: government, administration, cabinet, executive, authority, state, minister, regime, govern, ruler, leadership | oppositionparty
cabinet: cabinet, government, council of minister, minister, ministerial team, administration, front bench
regime: regime, government, ruler, authority, leadership, administration
junta: junta, military government, military ruler, military regime, military council, military leader, rule general, general
rulingparty: rule party, govern party, party in power, party of government, government party, rule coalition, govern coalition | oppositionparty
oppositionparty: opposition, opposition party, government opponent, opposition leader | government, rulingparty
coalition: coalition, alliance, bloc, govern alliance, partnership, group, coalition partner
party: party, political party, political movement, political group, faction
faction: faction, wing, splinter group, group, bloc, camp
bloc: bloc, union, group, alliance, club, community
lawmaker: lawmaker, legislator, member of parliament, mp, parliamentarian, deputy, congressman, congresswoman, senator, representative, member of congress, mep, assembly member, politician
senator: senator, lawmaker, legislator, member of the senate, upper house member
congressman: congressman, congresswoman, representative, house member, member of congress, lawmaker, legislator
mep: mep, member of the european parliament, european lawmaker, eu lawmaker, european legislator
politician: politician, political figure, political leader, statesman, stateswoman, officeholder
parliament: parliament, legislature, assembly, lawmaker, house, chamber, congress, national assembly, mp, legislator, deputy, parliamentary, diet, parliamentarian
senate: senate, upper house, upper chamber, senator, senatorial | lowerhouse
lowerhouse: lower house, lower chamber, house of representative, house of common, common, chamber of deputy | senate
congress: congress, lawmaker, legislature, congressional, house and senate, capitol hill, parliament
legislature: legislature, parliament, assembly, lawmaker, congress, statehouse, legislator
committee: committee, panel, commission, subcommittee, select committee, work group, task force
commission: commission, panel, committee, inquiry, body, board
council: council, board, assembly, body, chamber, panel
speaker: speaker, parliament speaker, house speaker, parliamentary speaker, preside officer, chair of parliament
governor: governor, state leader, regional head, provincial head, regional leader, gubernatorial
mayor: mayor, city leader, city chief, mayoral, city hall, head of the city
councillor: councillor, councilor, council member, city councilman, local politician, alderman
municipality: municipality, city government, city hall, town hall, local authority, local council, city council, municipal, town council
ambassador: ambassador, envoy, permanent representative, top diplomat, diplomatic representative, diplomat, ambassadorial, high commissioner
diplomat: diplomat, envoy, embassy, ambassador, consul, embassy official, attache, diplomatic official
envoy: envoy, emissary, representative, special envoy, special representative, negotiator, mediator, messenger, diplomat
consul: consul, consular official, consulate, diplomat
negotiator: negotiator, mediator, broker, interlocutor, negotiate team, talk team, delegate
mediator: mediator, go between, intermediary, broker, peace broker, facilitator, honest broker, middleman
delegation: delegation, delegate, team, mission, party, representative, negotiate team
delegate: delegate, representative, envoy, participant, delegation member
spokesperson: spokesperson, spokesman, spokeswoman, press secretary, representative, mouthpiece, communications chief, press officer
adviser: adviser, advisor, aide, consultant, counsellor, counselor, strategist, confidant
aide: aide, adviser, advisor, assistant, staffer, staff member, confidant, associate, right hand man
head: head, chief, boss, director, leader, chairman, president, director general, secretary general, top official
chairman: chairman, chair, chairwoman, chairperson, head, president, board chief
executive: executive, ceo, chief executive, chief executive officer, boss, chief, manager, manage director, company head, head, company boss
director: director, head, chief, manager, boss, board member
boss: boss, chief, head, executive, manager, leader
manager: manager, executive, boss, administrator, management, managerial
management: management, executive, leadership, manager, boss, board
board: board, director, board of director, boardroom, governor, trustees, supervisory board
founder: founder, co founder, creator, originator, father
owner: owner, proprietor, holder, ownership, parent
shareholder: shareholder, stockholder, investor, equity holder, owner
investor: investor, shareholder, fund, backer, financier, stakeholder, money manager, trader
trader: trader, dealer, broker, market, market participant, investor, merchant
banker: banker, financier, lender, bank executive, bank official
centralbanker: central banker, rate setter, monetary policymaker, central bank official, policymaker
economist: economist, analyst, forecaster, economic expert
analyst: analyst, expert, economist, observer, forecaster, strategist, commentator, pundit
expert: expert, specialist, analyst, authority, scientist, adviser, scholar
policymaker: decision maker, official, lawmaker, policy maker
scientist: scientist, researcher, expert, academic, scholar, scientific team, specialist, boffin
researcher: researcher, scientist, academic, research team, scholar, study author, investigator
academic: academic, scholar, professor, lecturer, university teacher, researcher, don
engineer: engineer, technician, technical expert, specialist
employer: employer, boss, company, firm, business | employee
employee: employee, worker, staff, staffer, staff member, personnel, workforce, job holder | employer
worker: worker, employee, labourer, laborer, staff, workforce, labour, labor, workman
staff: staff, personnel, employee, worker, workforce, crew, headcount
workforce: workforce, staff, employee, worker, payroll, headcount, labour force, labor force
union: union, trade union, labour union, labor union, organised labour, organized labor, worker group, worker representative
striker: striker, strike worker, worker on strike, walkout participant, picketer
farmer: farmer, grower, agricultural producer, peasant, farm worker, farm, cultivator
fisherman: fisherman, fisher, fish crew, fishermen, trawlerman, fish industry
miner: miner, mine worker, mineworker, pitman
seafarer: seafarer, sailor, mariner, seaman, crew, crew member, seamen
crew: crew, crew member, sailor, seafarer, team, hand
pilot: pilot, airman, flyer, aviator, captain, aircrew
passenger: passenger, traveller, traveler, commuter, rider, people on board, flyer
driver: driver, motorist, chauffeur, car driver
motorist: motorist, driver, car driver, road user, car owner
tourist: tourist, visitor, holidaymaker, vacationer, traveller, traveler, sightseer
pilgrim: pilgrim, worshipper, hajj pilgrim, worshiper, the faithful
teacher: teacher, educator, schoolteacher, teach staff, instructor | pupil
pupil: pupil, student, schoolchild, schoolchildren, learner | teacher
student: student, undergraduate, pupil, learner, university student, scholar
doctor: doctor, physician, medic, medical doctor, clinician, practitioner, surgeon, gp | patient
nurse: nurse, nurse staff, medic, health worker
medic: medic, paramedic, doctor, health worker, rescuer, first responder, medical worker, ambulance worker
healthworker: health worker, medical staff, healthcare worker, medic, health personnel, medical worker, hospital worker
patient: patient, sick person, sufferer, hospital patient, the sick, case | doctor
carer: carer, caregiver, care worker, caretaker
rescuer: rescuer, rescue worker, emergency worker, rescue team, search team, rescue crew, emergency crew, emergency service, first responder, search and rescue team
firefighter: firefighter, fire crew, fireman, fire service, fire brigade, fire department
aidworker: aid worker, humanitarian worker, relief worker, humanitarian staff, charity worker
journalist: journalist, reporter, correspondent, newsman, editor, member of the press, media worker, columnist, broadcaster
photographer: photographer, cameraman, photojournalist, camera operator
author: author, writer, novelist, poet
artist: artist, performer, creative
blogger: blogger, influencer, online commentator, content creator, social media personality
activist: activist, campaigner, right defender, advocate, right activist, human right defender, protester, dissident
dissident: dissident, government critic, regime critic, opponent, opposition figure, activist, regime opponent | loyalist
critic: critic, opponent, detractor, sceptic, skeptic | supporter, loyalist
supporter: supporter, backer, follower, ally, fan, adherent, proponent, advocate, champion | critic, opponent
opponent: opponent, rival, critic, adversary, foe, challenger, competitor | supporter, ally
loyalist: loyalist, government supporter, regime supporter, follower, die hard, faithful | dissident, critic, rebel
protester: protester, demonstrator, protestor, marcher, rioter, crowd, activist, rally goer
rioter: rioter, violent protester, mob, looter, unruly crowd
looter: looter, plunderer, rioter
crowd: crowd, throng, mass, gather, thousand, mob
rebel: rebel, insurgent, guerrilla, militant, fighter, rebel group, rebel fighter, arm group, mutineer, insurrectionist | loyalist
insurgent: insurgent, rebel, militant, guerrilla, fighter, insurgency, jihadist
militant: militant, insurgent, fighter, extremist, terrorist, gunman, jihadist, arm group, islamist, rebel
militia: militia, arm group, paramilitary group, paramilitary, irregular, militiamen, arm faction, fighter
paramilitary: paramilitary, militia, militiaman, irregular force, paramilitary group
separatist: separatist, secessionist, independence supporter, breakaway, pro independence, independence fighter | unionist
unionist: unionist, pro union, opponent of independence, anti independence | separatist
terrorist: terrorist, extremist, militant, attacker, terror suspect, jihadist, terror group
extremist: extremist, radical, fanatic, hardliner, militant, zealot | moderate
islamist: islamist, jihadist, radical muslim, islamic extremist, islamic militant
jihadist: jihadist, islamist, islamic militant, islamist militant, extremist, islamist fighter
attacker: attacker, assailant, gunman, perpetrator, aggressor, assaulter, bomber | victim, defender
defender: defender, protector, guardian | attacker, aggressor
aggressor: aggressor, invader, attacker, attack side | defender, victim
gunman: gunman, shooter, attacker, arm man, assailant, arm assailant
bomber: bomber, suicide attacker, suicide bomber, attacker, bombmaker
sniper: sniper, marksman, sharpshooter, gunman
assassin: assassin, killer, hitman, murderer, gunman, hire gun
killer: killer, murderer, assassin, slayer, gunman | victim
kidnapper: kidnapper, abductor, captor, hostage taker | hostage
hostage: hostage, captive, abductee, kidnap victim, detainee, prisoner | kidnapper
pirate: pirate, hijacker, sea robber, arm robber
smuggler: smuggler, trafficker, smuggle gang, people smuggler, contrabandist, coyote
trafficker: trafficker, smuggler, dealer, drug lord, cartel, trafficking ring, human trafficker
gang: gang, criminal group, criminal network, crime ring, mob, cartel, criminal gang, ring, syndicate
cartel: cartel, drug gang, crime syndicate, trafficking ring, drug cartel, criminal organisation
mafia: mafia, organised crime, organized crime, mob, crime syndicate, cosa nostra
criminal: criminal, offender, crook, felon, lawbreaker, culprit, convict
suspect: suspect, accuse, allege attacker, allege perpetrator, suspect attacker, person of interest
perpetrator: perpetrator, culprit, offender, attacker, wrongdoer | victim
victim: victim, casualty, sufferer, target, injure party | perpetrator, killer, attacker, aggressor
survivor: survivor, those who survive, person pull alive, live victim | fatality
fatality: fatality, death, victim, dead, person kill, dead body, loss of life, death toll | survivor
casualty: casualty, victim, dead and wound, dead and injure, loss, kill and wound
wounded: wound, injure, hurt, casualty
injury: injury, wound, trauma, harm
corpse: corpse, body, remains, dead body, cadaver
missing: miss, unaccounted for, disappear, lose, fear dead
prisoner: prisoner, inmate, detainee, captive, convict, jail person | jailer
jailer: jailer, guard, warden, prison guard, captor, prison officer | prisoner
detainee: detainee, prisoner, inmate, captive, arrest person, person in custody
pow: pow, prisoner of war, capture soldier, captive, prisoner, war prisoner
inmate: convict, prisoner, convict criminal, felon, convict man, inmate
fugitive: fugitive, want man, escapee, runaway, person on the run, suspect at large
thief: thief, robber, burglar, burglary gang, pickpocket, raider
robber: robber, thief, bandit, raider, arm robber
fraudster: fraudster, swindler, scammer, con artist, conman, cheat
hacker: hacker, cyber attacker, cyberattacker, cybercriminal, hack group, cyber intruder
spy: spy, agent, intelligence agent, intelligence officer, secret agent, operative, mole, informant
agent: agent, operative, officer, representative, spy
informant: informant, source, informer, whistleblower, tipster
whistleblower: whistleblower, leaker, informant, insider
defector: defector, turncoat, deserter, refugee
judge: judge, justice, magistrate, court, jurist, tribunal, bench
prosecutor: prosecutor, prosecution, attorney general, district attorney, prosecute authority, public prosecutor, state attorney, prosecutor office | defence
defence: defence, defence lawyer, defense lawyer, defence team, defense attorney, defense, defense team | prosecutor
lawyer: lawyer, attorney, counsel, legal team, advocate, barrister, solicitor, legal representative
jury: jury, juror, panel
plaintiff: plaintiff, claimant, complainant, petitioner, sue party, accuser | defendant
defendant: defendant, accuse, respondent, person on trial, man in the dock, suspect | plaintiff, accuser
accuser: accuser, allege victim, complainant, plaintiff | defendant
witness: witness, eyewitness, onlooker, bystander, observer, testifier
police: police, officer, investigator, police force, law enforcement, policemen, cop, constabulary, detective
officer: officer, policeman, policewoman, cop, constable
investigator: investigator, detective, inquiry team, prosecutor, inspector, probe team
inspector: inspector, monitor, examiner, auditor, investigator, inspection team
auditor: auditor, accountant, examiner, inspector, watchdog
regulator: regulator, watchdog, supervisor, regulatory authority, oversight body, regulatory agency, overseer, supervisory authority
watchdog: watchdog, regulator, monitor, monitor group, oversight body, supervisor, ombudsman
monitor: monitor, observer, inspector, watchdog, observation mission
observer: observer, monitor, onlooker, watcher
bodyguard: bodyguard, security guard, protection officer, guard, security detail
guard: guard, sentry, security officer, watchman
soldier: soldier, troop, serviceman, servicewoman, trooper, service member, fighter, infantryman, military personnel, gi
troops: troop, soldier, force, military force, servicemen, army, military personnel, men in uniform, unit
general: general, commander, military chief, army chief, senior officer, top officer
commander: commander, general, military chief, military leader, chief, command officer, command
armychief: army chief, chief of staff, military chief, top general, commander in chief, head of the arm force, top commander
conscript: conscript, draftee, draft soldier, conscript soldier, recruit | volunteer
recruit: recruit, conscript, new soldier, enlistee, new hire
reservist: reservist, reserve soldier, reserve, reserve force
veteran: veteran, ex soldier, former soldier, ex serviceman, old soldier
mercenary: mercenary, hire fighter, soldier of fortune, private military contractor, foreign fighter, hire gun
fighter: fighter, combatant, soldier, militant, warrior | civilian
combatant: combatant, fighter, belligerent, soldier | civilian
civilian: civilian, noncombatant, non combatant, ordinary people, bystander | combatant, fighter, military
volunteer: volunteer, helper, unpaid worker, voluntary | conscript
peacekeeper: peacekeeper, blue helmet, peacekeeping force, peacekeeping troop, peacekeeping mission, un troop, un peacekeeper, stabilisation force
invader: invader, occupier, aggressor, occupy force, invade force
occupier: occupier, occupy power, occupy force, invader
enemy: enemy, foe, adversary, rival, opponent, hostile power, arch enemy | ally, friend
rival: rival, competitor, opponent, adversary, challenger, contender | ally, partner
ally: ally, partner, friend, supporter, friendly state, backer, confederate | enemy, rival, opponent
partner: partner, ally, associate, counterpart, collaborator | rival
friend: friend, ally, companion, confidant, acquaintance | enemy
counterpart: counterpart, opposite number, colleague, peer
colleague: colleague, co worker, associate, fellow, workmate
neighbour: neighbour, neighbor, neighbour country, neighbor country, adjacent state, neighbour state, border country
refugee: refugee, displace person, asylum seeker, exile, evacuee, person flee, migrant
migrant: migrant, immigrant, asylum seeker, refugee, migrant worker, incomer, boat people, undocumented person
immigrant: immigrant, migrant, newcomer, incomer, foreign born, new arrival, settler | emigrant
emigrant: emigrant, expatriate, émigré, emigre, those leave the country | immigrant
immigration: immigration, migration, arrival, influx, inward migration, immigrant arrival | emigration
emigration: emigration, exodus, outward migration, brain drain, outflow of people | immigration
asylum: asylum, refuge, protection, sanctuary, refugee status, safe haven
exile: exile, banishment, expatriate, refugee
displaced: displace, uproot, homeless, drive from their home, force from their home, force to flee, internally displace
evacuee: evacuee, displace resident, displace person, people move to safety
settler: settler, colonist, settlement resident
diaspora: diaspora, expatriate, overseas community, citizen abroad, emigrant
expatriate: expatriate, expat, foreign resident, national abroad
resident: resident, inhabitant, local, local people, villager, citizen, townspeople, householder
citizen: citizen, national, passport holder, compatriot | foreigner
foreigner: foreigner, alien, non citizen, foreign national, noncitizen, overseas national, outsider | citizen
native: native, indigenous, aboriginal, local born, tribal
tribe: tribe, clan, ethnic group, tribal group, community
population: population, inhabitant, people, resident, populace, number of people
people: people, public, citizen, population, resident, individual, person
voter: voter, electorate, the electorate, constituent, elector, the public, ballot
candidate: candidate, contender, nominee, hopeful, challenger, runner, contestant, presidential hopeful
nominee: nominee, candidate, pick, choice, appointee
incumbent: incumbent, sit president, current leader, officeholder, sit leader | challenger
challenger: challenger, rival, contender, opponent, opposition candidate | incumbent
frontrunner: front runner, favourite, favorite, lead candidate, lead contender | outsider
outsider: outsider, underdog, long shoot, dark horse, rank outsider | frontrunner
winner: winner, victor, champion, victorious candidate, medallist, prizewinner, prize winner, laureate | loser
loser: loser, defeat candidate, vanquish, runner up, beat rival | winner
laureate: laureate, prizewinner, award winner, prize winner, nobel winner, winner
man: man, male, men, gentleman | woman
woman: woman, female, women, lady | man
boy: boy, lad, schoolboy, son, male child | girl
girl: girl, schoolgirl, daughter, female child, young woman | boy
husband: husband, marry man | wife
wife: wife, marry woman | husband
father: father, dad | mother
mother: mother, mum, mom | father
child: child, minor, youngster, kid, juvenile, underage person, infant, children, under 18 | adult
adult: adult, grow up, over 18 | child
baby: baby, infant, newborn, toddler
youth: youth, teenager, young people, adolescent, young person, teen, juvenile | elderly
elderly: elderly, pensioner, old people, older people, senior citizen, age, senior, retiree, oap | youth, young
pensioner: pensioner, retiree, retire person, pension recipient, senior citizen, elderly
family: family, relative, household, kin, loved on, next of kin
relative: relative, family member, kin, loved one, family
household: household, home, family
homeless: homeless, rough sleepers, without shelter, people without home, leave without home
buyer: buyer, purchaser, customer, acquirer, importer, bidder, client | seller
seller: seller, vendor, supplier, retailer, merchant, exporter | buyer
supplier: supplier, provider, vendor, producer, exporter | customer, consumer
customer: customer, client, buyer, shopper, consumer, user, patron | supplier
consumer: consumer, shopper, customer, buyer, user, household | producer, supplier
producer: producer, maker, manufacturer, grower, supplier, produce country | consumer
manufacturer: manufacturer, maker, producer, builder, factory owner, industrialist
carmaker: carmaker, automaker, car manufacturer, auto manufacturer, car company, car producer, vehicle maker, auto giant
chipmaker: chipmaker, semiconductor maker, chip company, semiconductor company, chip manufacturer, semiconductor manufacturer, chip giant
drugmaker: drugmaker, pharmaceutical company, drug company, pharma company, pharmaceutical firm, drug manufacturer, vaccine maker, pharmaceutical group
armsmaker: arms maker, defence contractor, defense contractor, weapon maker, arms manufacturer, weapon manufacturer, defence company, defense firm, arms company
planemaker: aircraft manufacturer, aircraft maker, jet maker, plane maker, aerospace company
steelmaker: steelmaker, steel producer, steel company, steel manufacturer, mill
oilcompany: oil company, oil major, oil firm, energy giant, oil giant, oil producer, petroleum company, energy company
importer: importer, buyer, import country, import nation | exporter
exporter: exporter, seller, supplier, shipper, export country, export nation | importer
dealer: dealer, trader, seller, merchant, distributor
contractor: contractor, supplier, subcontractor, builder, private contractor
developer: developer, builder, property company, real estate company, property developer
landlord: landlord, property owner, lessor, home owner | tenant
tenant: tenant, renter, lessee, occupant | landlord
homeowner: homeowner, householder, property owner, house owner
creditor: creditor, lender, bondholder, debt holder | debtor
debtor: debtor, borrower, debtor nation | creditor, lender
lender: lender, bank, creditor, financial institution | borrower, debtor
borrower: borrower, debtor, mortgage holder, loan taker | lender
donor: donor, contributor, giver, aid giver, backer, funder, benefactor | recipient
recipient: recipient, beneficiary, receiver, aid recipient | donor
billionaire: billionaire, tycoon, magnate, mogul, the super rich, oligarch, rich man
tycoon: tycoon, magnate, mogul, billionaire, oligarch, businessman, industrialist
oligarch: oligarch, tycoon, billionaire, magnate
businessman: businessman, businesswoman, entrepreneur, tycoon, industrialist, executive
entrepreneur: entrepreneur, businessman, startup founder, founder
lobbyist: lobbyist, interest group, pressure group, lobby, industry group
hardliner: hardliner, hawk, ultraconservative, radical, extremist | moderate, dove
moderate: moderate, centrist, reformist, middle of the road | extremist, hardliner
hawk: hawk, hardliner, hawkish | dove
dove: dove, dovish, advocate of peace | hawk, hardliner
conservative: conservative, right winger, rightist, tory, right wing, traditionalist | progressive
progressive: progressive, liberal, leave winger, leave wing, reformer | conservative
leftist: leftist, leave wing, leave winger, socialist, leftwing, leftwinger | rightist
rightist: rightist, right wing, right winger, conservative, rightwing, rightwinger | leftist
farright: far right, extreme right, hard right, ultranationalist, ultra right | farleft
farleft: far leave, extreme leave, hard leave, radical leave | farright
populist: populist, anti establishment, demagogue, nationalist
nationalist: nationalist, patriotic, populist, nationalistic
reformer: reformer, reformist, moderniser, modernizer, change advocate
republican: republican, gop, gop lawmaker | democratparty
democratparty: democratparty, democrat, democratic party, democratic lawmaker | republican
cleric: cleric, clergyman, religious leader, preacher, clergy, churchman
pope: pope, pontiff, holy father, vatican, bishop of rome, holy see, papal
cardinal: cardinal, prelate, catholic leader, church leader
bishop: bishop, archbishop, prelate, church leader
worshipper: worshipper, worshiper, the faithful, congregation, believer, churchgoer
athlete: athlete, sportsman, sportswoman, competitor, player, olympian
astronaut: astronaut, cosmonaut, spacefarer, space crew, taikonaut, spaceman
celebrity: celebrity, star, public figure, famous person
mastermind: mastermind, architect, ringleader, planner, brain behind, organiser, organizer
ringleader: ringleader, mastermind, chief plotter, gang leader
member: member, member state, member country, participant, signatory | nonmember
nonmember: non member, non member state, third country, outside country | member
signatory: signatory, party, member state, sign state, treaty member
institution: institution, body, organisation, organization, establishment, agency
organisation: organisation, organization, body, group, institution, agency, association
agency: agency, body, office, department, authority, organisation, organization, bureau
ministry: ministry, department, government department, minister, government office
foreignministry: foreign ministry, foreign office, state department, ministry of foreign affair, external affair ministry
financeministry: finance ministry, treasury, exchequer, finance department
defenceministry: defence ministry, defense ministry, ministry of defence, defence department, defense department
interiorministry: interior ministry, home office, home ministry, home affair department, homeland security department
embassy: embassy, diplomatic mission, mission, legation, chancery, high commission
consulate: consulate, diplomatic mission, consular office, consular mission
mission: mission, operation, delegation, deployment, expedition, task
group: group, organisation, organization, body, outfit, band
association: association, federation, body, society, union, trade body, league
company: company, firm, business, corporation, enterprise, group, manufacturer, concern, corporate
giant: giant, major, conglomerate, multinational, behemoth, heavyweight, titan
subsidiary: subsidiary, unit, arm, division, affiliate, daughter company, offshoot | parentcompany
parentcompany: parent company, parent, owner, hold company | subsidiary
startup: startup, start up, young company, fledgling company, new venture
industry: industry, sector, trade, business, manufacture, industrial
bank: bank, lender, financial institution, bank group
centralbank: central bank, monetary authority, reserve bank, monetary policymaker, rate setter
utility: utility, power company, energy supplier, electricity company, power supplier, power provider
airline: airline, carrier, air carrier, airways, flight operator, flag carrier
charity: charity, aid group, non profit, nonprofit, foundation, humanitarian group, ngo, charitable organisation
ngo: ngo, non governmental organisation, nongovernmental organization, aid group, charity, civil society group, civil society, campaign group
aidgroup: aid group, aid agency, humanitarian organisation, humanitarian organization, relief agency, relief organisation, charity
rightsgroup: right group, human right group, human right organisation, campaign group, right watchdog, activist
thinktank: think tank, research institute, policy institute
media: media, press, news outlet, newspaper, news organisation, broadcaster, reporter
newspaper: newspaper, daily, paper, tabloid, broadsheet, publication
broadcaster: broadcaster, television station, tv channel, tv network, radio station, channel
newsagency: news agency, wire service, state media
publisher: publisher, publish house, media group, publication
internet: internet, web, online, cyberspace
platform: platform, social network, social media site, app, website, service, online service
socialmedia: social media, social network, online platform, tech platform
website: website, site, web page, online portal, portal
techcompany: tech company, technology company, tech giant, tech firm, big tech, technology group, silicon valley firm
university: university, college, higher education, campus, academia
school: school, academy, classroom, college, educational institution
education: education, school, teach, learn, instruction
hospital: hospital, clinic, medical centre, medical center, medical facility, health centre, health facility, infirmary
church: church, place of worship
mosque: mosque, muslim place of worship, muslim shrine, place of worship
temple: temple, shrine, place of worship, sanctuary
synagogue: synagogue, jewish place of worship, jewish centre
court: court, tribunal, judge, justice, bench, judiciary
supremecourt: supreme court, highest court, top court, top judge, high court, justice, court of last resort
constitutionalcourt: constitutional court, top court, constitutional tribunal, constitutional council, constitutional judge
appealscourt: appeal court, court of appeal, appellate court, appeal judge, appeal panel
judiciary: judiciary, court, judge, judicial system, justice system, judicial
prison: prison, jail, gaol, penitentiary, detention centre, correctional facility, penal colony, labour camp, behind bar
camp: camp, tent city, encampment, settlement, shelter
policestation: police station, police post, precinct, police headquarters
army: army, military, troop, soldier, land force, ground force, arm force
navy: navy, naval force, fleet, maritime force, naval, sailor
airforce: air force, air arm, warplane, military aviation
military: military, arm force, army, force, troop, soldier, defence force, defense force, soldiery, men in uniform | civilian
coastguard: coastguard, coast guard, coastguard service, maritime rescue, maritime authority
borderguard: border guard, border police, border force, border patrol, frontier guard
brigade: brigade, unit, regiment, battalion, division, contingent
unit: unit, division, detachment, contingent, squad, battalion
specialforces: special force, commandos, elite troop, elite unit, special operation force
securityforces: security force, police, troop, army, law enforcement, security service
intelligence: intelligence, spy agency, secret service, intelligence agency, intelligence service, spy, security service
headquarters: headquarters, head office, base, hq, seat
weapon: weapon, arms, weaponry, munition, armament, military hardware, military equipment, lethal aid
ammunition: ammunition, munition, ammo, shell, round, bullets
gun: gun, firearm, small arms, weapon
artillery: artillery, artillery fire, shell, big gun
missile: missile, rocket, projectile
icbm: icbm, intercontinental ballistic missile, long range missile, intercontinental missile
drone: drone, unmanned aircraft, uav, unmanned aerial vehicle, unmanned plane, pilotless aircraft, uncrewed aircraft
explosivedevice: bomb, explosive device, explosive, ied, improvised explosive device, munition
explosive: explosive, bomb, dynamite, tnt, blast agent
mine: mine, landmine, land mine, anti personnel mine, explosive
warhead: warhead, nuclear weapon, payload
nuclearweapon: nuclear weapon, atomic bomb, nuclear bomb, nuclear arms, atomic weapon, nuclear arsenal, warhead, nukes, nuclear deterrent
chemicalweapon: chemical weapon, nerve agent, poison gas, toxic gas, chemical arms
airdefence: air defence, air defense, anti aircraft system, anti missile system, missile shield, missile defence, missile defense, interceptor
arsenal: arsenal, stockpile, weapon store, stock of weapon
tank: tank, armour vehicle, armor vehicle, battle tank, armour, armor
warship: warship, naval vessel, navy ship, naval ship, combat ship, military vessel, navy vessel
destroyer: destroyer, guided missile destroyer, naval destroyer
frigate: frigate, corvette, naval escort
carrier: carrier, aircraft carrier, flattop, carrier strike group, carrier group
submarine: submarine, sub, u boat, undersea vessel
ship: ship, vessel, boat, craft, freighter, merchant vessel
boat: boat, vessel, craft, dinghy, ship, skiff
tanker: tanker, oil tanker, oil carrier, crude carrier, lng carrier, oil ship
cargoship: cargo ship, freighter, container ship, bulk carrier, merchant ship, cargo vessel, containership
ferry: ferry, passenger ship, passenger boat, ferryboat
fishingboat: fish boat, trawler, fish vessel, fish ship
fleet: fleet, flotilla, armada, ship, navy, convoy
plane: plane, aircraft, airplane, aeroplane, jet, airliner, passenger jet, flight
airliner: airliner, passenger plane, passenger jet, jetliner, commercial plane, commercial aircraft
warplane: warplane, fighter jet, fighter, military jet, combat aircraft, military aircraft, fighter plane, jet, bomber aircraft, fighter aircraft
helicopter: helicopter, chopper, rotorcraft, gunship
vehicle: vehicle, motor vehicle, means of transport
car: car, automobile, auto, vehicle, motorcar, passenger car
electriccar: electric car, electric vehicle, ev, battery power car, zero emission vehicle, battery car
truck: truck, lorry, heavy goods vehicle, hgv, semi trailer, pickup
bus: bus, coach, minibus, minivan
train: train, railway service, locomotive, rail service, express
railway: railway, railroad, rail, rail line, rail network, train line, train track
convoy: convoy, column, motorcade, caravan
spacecraft: spacecraft, space probe, capsule, spaceship, probe, lander, space vehicle
satellite: satellite, orbiter, spacecraft
liftoff: launch, liftoff, lift off, blast off
building: build, structure, block, premises, property, edifice, tower
house: house, home, dwelling, residence, property
apartmentblock: apartment block, apartment build, tower block, residential build, high rise, flat, residential block
shelter: shelter, refuge, accommodation, safe haven, bunker
bunker: bunker, underground shelter, fortify position, bomb shelter
skyscraper: skyscraper, high rise, tower
hotel: hotel, guesthouse, resort, inn, lodge
shop: shop, store, supermarket, outlet, market, mall
factory: factory, plant, manufacture plant, production site, work, manufacture facility, mill, assembly plant
facility: facility, plant, site, installation, complex, centre, center
powerplant: power plant, power station, generate station, generator
nuclearplant: nuclear plant, nuclear power plant, nuclear power station, atomic power plant, nuclear reactor, nuclear facility
reactor: reactor, nuclear plant, nuclear unit, nuclear power station
refinery: refinery, oil plant, oil refinery, fuel plant, petrochemical plant, refining plant
depot: depot, storage site, warehouse, fuel store, storage facility
warehouse: warehouse, storehouse, depot, storage facility, distribution centre
pipeline: pipeline, gas link, oil pipeline, gas pipeline, conduit, gas line
grid: grid, power grid, electricity network, power network, electrical grid, transmission network
cable: cable, undersea cable, subsea cable, data cable, power line, submarine cable
dam: dam, hydroelectric dam, reservoir, barrage, hydropower plant
bridge: bridge, cross, overpass, viaduct, flyover
road: road, highway, motorway, street, route, freeway
airport: airport, airfield, air hub, airstrip, aerodrome
port: port, harbour, harbor, seaport, dock, terminal
canal: canal, waterway, ship route, ship channel
waterway: waterway, canal, strait, river, channel, ship lane
shippinglane: ship lane, ship route, sea lane, sea route, trade route
infrastructure: infrastructure, facility, public work, utility, network
base: base, military base, garrison, barracks, outpost, camp, airbase, air base
checkpoint: checkpoint, roadblock, control post, border post, cross
crossing: cross, border cross, border post, checkpoint, frontier post
border: border, frontier, boundary, frontier line, borderline, divide line
barrier: barrier, obstacle, hurdle, wall, fence, impediment
tunnel: tunnel, underpass, underground passage
farm: farm, farmland, plantation, ranch, smallholding
document: document, paper, file, record, text, dossier
report: report, study, document, paper, account, findings
study: study, research, report, survey, analysis, paper
survey: survey, poll, questionnaire, study, opinion poll, canvas
letter: letter, note, missive, message, write message
statement: statement, declaration, announcement, communique, comment, remark, press release
communique: communique, joint statement, statement, declaration, final statement
speech: speech, address, remark, talk, oration
interview: interview, conversation, question and answer session, comment to
transcript: transcript, record, text, minutes
passport: passport, travel document, identity paper
visa: visa, entry permit, travel permit, entry permission
permit: permit, licence, license, authorisation, authorization, permission, clearance
certificate: certificate, credential, attestation
treaty: treaty, pact, accord, agreement, convention, deal
agreement: agreement, deal, accord, pact, treaty, settlement, understand, compromise | disagreement
disagreement: disagreement, dispute, rift, discord, division, differences, split | agreement, consensus
consensus: consensus, unanimity, general agreement, common ground | disagreement
memorandum: memorandum, mou, memorandum of understand, preliminary agreement, preliminary deal
contract: contract, deal, order, agreement
tradedeal: trade deal, trade agreement, trade pact, free trade agreement, free trade deal, fta, trade accord
peacedeal: peace deal, peace agreement, peace accord, peace treaty, peace pact
ceasefire: ceasefire, truce, cease fire, armistice, cessation of hostility, halt to fight, end to fight, pause in fight | offensive
hostilities: hostility, fight, combat, conflict, battle
constitution: constitution, basic law, charter, founding law, constitutional
law: law, legislation, statute, act, legal
bill: bill, draft law, propose law, legislation, legislative proposal, measure
decree: decree, edict, executive order, order, presidential order, fiat
regulation: rule, regulation, law, norm, guideline, requirement, restriction
deregulation: deregulation, liberalisation, liberalization, loosen of rule, cut red tape | redtape
guideline: guideline, recommendation, guidance, advice, rule
resolution: resolution, motion, text, declaration
proposal: proposal, plan, offer, suggestion, draft, initiative, blueprint
plan: plan, scheme, proposal, programme, program, strategy, blueprint, roadmap, project
project: project, scheme, undertake, venture, plan
programme: programme, program, scheme, plan, project
budget: budget, spend plan, finance, fiscal plan, state budget
policy: policy, approach, strategy, line, course
strategy: strategy, plan, approach, policy, game plan
deadline: deadline, cut off date, time limit, target date, cutoff
ultimatum: ultimatum, final demand, final warn, last warn, deadline
warning: warn, alert, caution, threat
threat: threat, danger, menace, risk, warn
risk: risk, danger, threat, hazard, peril
safety: safety, security, protection, safe, out of danger | danger
danger: danger, peril, risk, hazard, threat, unsafe, dangerous | safety
lawsuit: lawsuit, legal action, suit, case, litigation, legal claim, legal challenge, court case
case: case, trial, lawsuit, proceedings, matter
trial: trial, court case, hear, court proceedings, prosecution, tribunal
hearing: hear, session, court session, court appearance
verdict: verdict, rule, judgment, judgement, decision, court decision
ruling: rule, verdict, judgment, judgement, court decision, decision, decree, find
charge: charge, count, accusation, indictment, allegation
indictment: indictment, charge, criminal charge, formal accusation
accusation: accusation, allegation, claim, charge, complaint, allege wrongdoing
evidence: evidence, proof, testimony, exhibits
testimony: testimony, evidence, account, statement, witness statement
guilt: guilt, culpability, guilty, responsibility | innocence
innocence: innocence, not guilty, blameless, clear, innocent | guilt
conviction: conviction, guilty verdict, find of guilt, convict | acquittal
acquittal: acquittal, not guilty verdict, exoneration, clear of charge | conviction
sentence: sentence, prison term, jail term, punishment, penalty, jail sentence
lifesentence: life sentence, life imprisonment, life in prison, life term
deathpenalty: death penalty, capital punishment, death sentence, execution
punishment: punishment, penalty, sanction, sentence, retribution | impunity, reward
impunity: impunity, exemption from punishment, go unpunished | punishment
fine: fine, penalty, monetary penalty, financial penalty
bail: bail, bond, release pending trial, provisional release
custody: custody, detention, captivity, arrest, remand, behind bar, imprisonment
detention: detention, custody, imprisonment, incarceration, captivity, arrest, internment, confinement | freedom
freedom: freedom, liberty, release | detention
amnesty: amnesty, pardon, clemency, reprieve
pardon: pardon, clemency, amnesty, reprieve
appeal: appeal, legal challenge, challenge to the rule
warrant: warrant, arrest warrant, arrest order
inquiry: inquiry, investigation, probe, enquiry, examination
crime: crime, offence, offense, felony, wrongdoing, criminal act, lawbreaking
murder: murder, kill, homicide, slay, manslaughter, assassination
corruption: corruption, graft, bribery, embezzlement, kickback, malfeasance
bribe: bribe, kickback, payoff, sweetener, bribery
fraud: fraud, scam, swindle, deception, cheat
theft: theft, robbery, burglary, heist, larceny, loot
rape: rape, sexual assault, sexual violence, sexual abuse
torture: torture, abuse, mistreatment, ill treatment, cruel treatment
abuse: abuse, mistreatment, violation, ill treatment, maltreatment
genocide: genocide, ethnic cleansing, mass kill, extermination, atrocity
warcrime: war crime, atrocity, crime against humanity
treason: treason, betrayal, sedition, high treason
espionage: espionage, spy, intelligence gather
scandal: scandal, affair, controversy, outrage
violation: violation, breach, infringement, contravention, abuse | compliance
compliance: compliance, adherence, observance, conformity | violation
right: right, entitlement, freedom, civil liberty
humanrights: human right, civil liberty, fundamental right, basic right, right
copyright: copyright, intellectual property, patent, ip
event: event, incident, occurrence, happen
incident: incident, event, occurrence, episode, affair
summit: summit, leader meet, meet of leader, top level meet, gather of leader
meeting: meet, talk, gather, session, get together, encounter, summit, conference
talks: talk, negotiation, discussion, dialogue, negotiate, meet, consultations, diplomacy
conference: conference, meet, summit, congress, gather, convention, forum
visit: visit, trip, tour, stay, journey
election: election, vote, poll, ballot, electoral
snapelection: snap election, early election, snap poll, early vote
referendum: referendum, plebiscite, public vote, popular vote
runoff: runoff, second round, run off, second vote | firstround
firstround: first round, first vote | runoff
landslide: landslide, overwhelm victory, sweep victory, crush win, resounding victory
turnout: turnout, voter participation, participation
drive-for: campaign, drive, push, effort, crusade
protest: protest, demonstration, rally, march, unrest, street protest, mass protest
strike: strike, walkout, industrial action, stoppage, work stoppage, labour dispute
unrest: unrest, disorder, turmoil, riot, disturbance, violence, upheaval | stability
riot: riot, disorder, violent protest, street violence, disturbance
uprising: uprising, revolt, rebellion, insurrection, insurgency, mutiny
coup: coup, putsch, takeover, overthrow, power grab, coup d'etat, seizure of power
revolution: revolution, uprising, revolt, overthrow
crisis: crisis, emergency, turmoil, upheaval
war: war, conflict, fight, hostility, arm conflict, invasion, warfare
civilwar: civil war, internal conflict, internal war
peace: peace, calm, harmony, end to war, end to hostility, end to conflict
conflict: conflict, war, fight, hostility, clash, dispute
battle: battle, fight, clash, combat
offensive: offensive, assault, attack, operation, advance, push, onslaught | retreat, ceasefire
retreat: retreat, withdrawal, pullback, pull out | offensive
invasion: invasion, incursion, occupation, assault | withdrawal
withdrawal: withdrawal, pullout, pull out, pullback, departure, exit, retreat | invasion, deployment
deployment: deployment, station, dispatch, position | withdrawal
attack: attack, assault, strike, raid, onslaught, bomb, offensive
raid: raid, attack, incursion, swoop, assault
airstrike: air strike, air raid, bomb, aerial attack, bombardment, air attack, aerial bombardment
shelling: shell, bombardment, artillery fire, artillery attack, barrage
shooting: shoot, gun attack, gunfire, gun violence, gun rampage
massacre: massacre, mass kill, slaughter, bloodbath, carnage, mass murder
bombing: bomb, bomb attack, blast, explosion, bomb blast
suicidebombing: suicide bomb, suicide attack, suicide blast
explosion: explosion, blast, detonation, bomb
cyberattack: cyberattack, hack, cyber attack, hack attack, ransomware attack, data breach, cyber assault, cyber intrusion
databreach: data breach, data leak, hack, data theft
kidnapping: kidnap, abduction, hostage take, seizure
assassination: assassination, kill, murder, target kill, slay
siege: siege, blockade, encirclement
blockade: blockade, siege, embargo, closure, stranglehold
embargo: embargo, ban, sanction, boycott, trade ban
sanction: sanction, punitive measure, penalty, restriction, punitive step, restrictive measure
victory: victory, win, triumph, success | defeat
defeat: defeat, loss, setback, rout, failure | victory
success: success, achievement, victory, triumph, breakthrough | failure
failure: failure, collapse, breakdown, fiasco, flop | success
breakthrough: breakthrough, advance, milestone, leap forward, major step | deadlock, setback
deadlock: deadlock, stalemate, impasse, standoff, logjam, gridlock | breakthrough
setback: setback, blow, reverse, reversal | breakthrough, boost
boost: boost, lift, shoot in the arm, fillip | setback
dispute: dispute, row, quarrel, spat, feud, disagreement, conflict, wrangle
tension: tension, friction, strain, hostility
detente: detente, thaw, rapprochement, reconciliation, ease of tension | escalation
escalation: escalation, flare up, intensification, rise tension | detente
anniversary: anniversary, commemoration, centenary, jubilee
ceremony: ceremony, commemoration, inauguration, celebration
funeral: funeral, burial, memorial service, last rites
festival: festival, celebration, holiday, carnival
prize: prize, award, honour, honor, medal
disaster: disaster, catastrophe, calamity, tragedy, emergency
accident: accident, crash, mishap, collision
crash: crash, accident, collision, wreck
collision: collision, crash, smash, pile up
derailment: derailment, train crash, train accident, rail accident
shipwreck: shipwreck, sink, capsize, boat disaster, boat accident
earthquake: earthquake, quake, tremor, temblor, seismic shock
aftershock: aftershock, aftershake, secondary quake, follow up tremor
tsunami: tsunami, tidal wave, giant wave
volcano: volcano, volcanic eruption, eruption, crater
storm: storm, tempest, gale, thunderstorm, bad weather
hurricane: hurricane, storm, cyclone, typhoon, tropical storm
cyclone: cyclone, hurricane, typhoon, storm, tropical storm
typhoon: typhoon, hurricane, cyclone, storm, tropical storm
tornado: tornado, twister, whirlwind
flood: flood, deluge, inundation, high water, floodwater | drought
rain: rain, rainfall, downpour, monsoon, torrential rain, precipitation
snow: snow, snowfall, snowstorm
avalanche: avalanche, snowslide, snow slide
mudslide: mudslide, landslip, mudflow, rockslide, land slippage
drought: drought, dry spell, water shortage, lack of rain, parched condition | flood
heatwave: heatwave, heat wave, extreme heat, hot spell, scorching temperature, hot weather | coldsnap
coldsnap: cold snap, cold spell, freeze, cold wave, freeze weather | heatwave
heat: heat, warmth, high temperature | cold
cold: cold, freeze, chill, frost, low temperature | heat
wildfire: wildfire, forest fire, bushfire, blaze, brush fire, bush fire
blaze: fire, blaze, inferno, flames
famine: famine, starvation, hunger, food crisis, mass hunger
hunger: hunger, starvation, malnutrition, famine, food insecurity
pollution: pollution, contamination, smog, dirty air
leak: leak, spill, escape, seepage, slick, discharge
outage: outage, power cut, blackout, power failure, power outage, loss of power
damage: damage, destruction, harm, devastation
destruction: destruction, devastation, ruin, damage
rubble: rubble, debris, ruin, wreckage
wreckage: wreckage, debris, remains, wreck
emergency: emergency, crisis, state of emergency
martiallaw: martial law, military rule, emergency rule
curfew: curfew, stay at home order, lockdown
lockdown: lockdown, restriction, stay at home order, shutdown
health: health, medical, wellbeing, well be, healthcare
healthcare: healthcare, health care, medical care, health service, health system, medical service
disease: disease, illness, sickness, ailment, infection
virus: virus, pathogen, infection, germ, bug
influenza: influenza, flu, grippe
birdflu: bird flu, avian flu, avian influenza, h5n1
cancer: cancer, tumour, tumor, malignancy
infection: infection, contagion, disease
epidemic: epidemic, outbreak, pandemic, spread of disease
outbreak: outbreak, epidemic, spread, flare up, cluster
pandemic: pandemic, global outbreak, worldwide epidemic, global epidemic
vaccine: vaccine, jab, shoot, inoculation, vaccination, immunisation, immunization
drug: drug, medicine, medication, pharmaceutical, treatment, remedy
narcotic: narcotic, illegal drug, illicit drug, drug, dope
treatment: treatment, therapy, cure, care, medication
surgery: surgery, operation, surgical procedure, procedure
transplant: transplant, organ transplant, graft, organ donation
abortion: abortion, termination of pregnancy, pregnancy termination
pregnancy: pregnancy, expect, pregnant
birth: birth, delivery, childbirth, newborn | death
birthrate: birth rate, fertility, fertility rate, number of birth
death: death, demise, fatality, pass, loss of life, mortality | birth
lifeexpectancy: life expectancy, lifespan, longevity
deathtoll: death toll, toll, number of dead, fatality, body count, number kill
poison: poison, toxin, toxic substance, venom
energy: energy, power, fuel, electricity
electricity: electricity, power, current, energy, electric
oil: oil, crude, petroleum, crude oil, barrel
gas: gas, natural gas
fuel: fuel, petrol, gasoline, diesel, energy
petrol: petrol, gasoline, gas, fuel
coal: coal, lignite, solid fuel, anthracite
uranium: uranium, nuclear fuel, yellowcake, fissile material
enrichment: enrichment, uranium enrichment, uranium process
nuclearpower: nuclear power, atomic energy, nuclear energy, atomic power
renewable: renewable, green energy, clean energy, renewable energy, wind and solar | fossilfuel
fossilfuel: fossil fuel, oil and gas, coal oil and gas, hydrocarbon | renewable
solar: solar, solar power, solar energy, photovoltaic, sun
wind: wind, wind power, wind farm, turbines, wind energy
hydropower: hydropower, hydroelectric, hydroelectricity, water power
battery: battery, power cell, energy storage, accumulator
emission: emission, greenhouse gas, carbon emission, carbon dioxide, co2, pollution, carbon pollution
climate: climate, climate change, global warm, climate crisis
netzero: net zero, carbon neutrality, climate neutrality, carbon neutral
deforestation: deforestation, forest loss, clear of forest, logging, forest clearance
biodiversity: biodiversity, species, wildlife, nature
environment: environment, nature, ecological, environmental, ecology, green
goods: goods, product, merchandise, commodity, war, item
product: product, goods, item, merchandise
commodity: commodity, raw material, goods, resource
rawmaterial: raw material, commodity, resource, mineral
mineral: mineral, ore, raw material
rareearth: rare earth, critical mineral, rare metal, strategic mineral
metal: metal, ore, alloy
gold: gold, bullion, precious metal
silver: silver, precious metal
copper: copper, red metal
steel: steel, iron and steel, steel product
aluminium: aluminium, aluminum
iron: iron, iron ore, ore
lithium: lithium, battery metal
nickel: nickel, battery metal
diamond: diamond, gem, gemstone, precious stone
crop: crop, harvest, produce, agricultural product, farm product
grain: grain, cereal, cereal crop
wheat: wheat, grain, bread grain
maize: maize, corn
rice: rice, paddy, rice grain
soybean: soybean, soya, soy, soya bean, soyabean
sugar: sugar, sweetener, cane
coffee: coffee, coffee bean, arabica
cocoa: cocoa, cacao, chocolate bean
cotton: cotton, cotton fibre, raw cotton
fruit: fruit, fruit crop, fresh produce
vegetableoil: vegetable oil, cooking oil, edible oil, palm oil, sunflower oil
meat: meat, meat product, slaughter animal
beef: beef, meat, cattle meat
pork: pork, pig meat, meat
poultry: poultry, chicken, bird, fowl
livestock: livestock, cattle, farm animal, herd
dairy: dairy, dairy product, milk product
seafood: seafood, fish, fishery product, shellfish
fish: fish, seafood, catch
food: food, foodstuff, provision, grocery
fertiliser: fertiliser, fertilizer, potash, plant nutrient
water: water, drink water, water supply
timber: timber, wood, lumber, logs
alcohol: alcohol, liquor, spirits, drink, booze
textile: textile, clothing, garment, apparel, fabric, clothes
chip: chip, semiconductor, microchip, computer chip, processor, integrate circuit
technology: technology, tech, know how
software: software, computer program, programme, code, app
ai: ai, artificial intelligence, machine learn, chatbot
phone: phone, smartphone, mobile phone, handset, cellphone, mobile, cell phone
equipment: equipment, gear, hardware, kit, machinery, apparatus
machinery: machinery, equipment, machine, plant
data: data, information, figure, statistics
export: export, outbound shipment, foreign sale, goods sell abroad, sale abroad | import
import: import, inbound shipment, foreign purchase, goods buy abroad, purchase from abroad | export
shipment: shipment, consignment, cargo, delivery, freight, load
cargo: cargo, freight, shipment, load, goods
trade: trade, commerce, business, exchange of goods
tradewar: trade war, tariff war, trade conflict, trade dispute, trade row, tariff dispute
protectionism: protectionism, trade barrier, protectionist | freetrade
freetrade: free trade, open market, open trade | protectionism
tariff: tariff, duty, import duty, levy, customs duty, import tax, import tariff, trade levy
quota: quota, limit, allotment, ceiling, cap
tax: tax, levy, duty, taxation
subsidy: subsidy, state aid, handout, grant, government support, financial support
money: money, cash, fund, capital, finance
moneypot: fund, money, finance, pot
funding: fund, finance, money, cash
aid: aid, assistance, help, relief, support
reliefsupplies: relief supply, humanitarian aid, humanitarian assistance, emergency supply, humanitarian relief, aid supply
financialaid: financial aid, financial assistance, grant, cash injection, financial support
militaryaid: military aid, military assistance, military support, arms supply, weapon delivery
subsidy-n: grant, subsidy, award, fund
donation: donation, contribution, gift, pledge
loan: loan, credit, lend, borrow, finance
bailout: rescue package, rescue, financial rescue, rescue deal, bail out
debt: debt, borrow, liabilities, borrowings, indebtedness, money owe | asset
default: default, non payment, failure to pay, nonpayment | repayment
repayment: repayment, payback, settlement of debt, reimbursement | default
bankruptcy: bankruptcy, insolvency, administration, chapter 11, collapse, bankrupt | solvency
solvency: solvency, solvent, financial health | bankruptcy
bond: bond, debt, security, government debt, gilt, treasury, debt paper
equity: share, stock, equity
stake: stake, hold, shareholding, interest, share
stockmarket: stock market, stock, share, equity, bourse, share market, stock exchange, wall street
index: index, benchmark, gauge
currency: currency, money, exchange rate, legal tender
dollar: dollar, greenback, us currency, american currency
euro: euro, single currency, common currency, european currency
pound: pound, sterling, british currency
yen: yen, japanese currency
yuan: yuan, renminbi, chinese currency, rmb
ruble: ruble, rouble, russian currency
rupee: rupee, indian currency
cryptocurrency: cryptocurrency, crypto, digital currency, digital coin, crypto asset
interestrate: interest rate, borrow cost, benchmark rate, policy rate, key rate, cost of borrow, lend rate
ratehike: rate hike, rate rise, rate increase, interest rate rise, monetary tighten | ratecut
ratecut: rate cut, rate reduction, lower rate, monetary ease, interest rate cut | ratehike
inflation: inflation, consumer price, price growth, cost of live, price rise, rise price | deflation
deflation: deflation, fall price, price fall | inflation
economy: economy, gdp, gross domestic product, output, economic
growth: growth, expansion, upturn, economic growth | contraction, recession
contraction: contraction, shrinkage, decline, downturn | growth
recession: recession, downturn, slump, contraction, economic decline | boom, recovery, growth
slowdown: slowdown, deceleration, downturn, cool, loss of momentum | acceleration
acceleration: acceleration, speed up, pickup, quicken | slowdown
boom: boom, upswing, surge, bonanza | recession, slump
slump: slump, downturn, crash, collapse, sharp fall, plunge | boom, surge
surge: surge, jump, spike, leap, sharp rise, soar | slump
recovery: recovery, rebound, upturn, revival, comeback | recession
austerity: austerity, spend cut, belt tighten, budget cut, fiscal restraint | stimulus
stimulus: stimulus, stimulus package, economic boost, pump prime | austerity
surplus: surplus, excess, glut | deficit, shortage
deficit: deficit, shortfall, gap, budget gap, budget hole | surplus
shortage: shortage, scarcity, lack, shortfall, dearth, deficit | glut, surplus
glut: glut, oversupply, surplus, excess supply, overcapacity | shortage
stock-of: supply, provision, delivery, stock | needfor
needfor: demand, consumption, appetite, need | stock-of
output: output, production, manufacture, make | consumption
consumption: consumption, usage, use, demand | output
capacity: capacity, capability, output, ability
profit: profit, earnings, net income, bottom line | loss
loss: loss, deficit, red ink, in the red | profit
revenue: revenue, sale, income, turnover, takings, earnings | spending
income: income, earnings, revenue, wage | spending
spending: spend, expenditure, outlay, expense, outgoing | revenue, income, saving
cost: cost, price, expense, bill, value
bid: bid, offer, takeover offer, tender
takeover: takeover, acquisition, buyout, purchase, buy out
merger: merger, tie up, combination, union, amalgamation | demerger
demerger: demerger, spin off, break up, split, spinoff | merger
ipo: ipo, initial public offer, flotation, stock market debut, market debut, list | delisting
delisting: delist, removal from the exchange, go private | ipo
wage: wage, pay, salary, earnings, paycheck
pension: pension, retirement benefit, retirement pay
retirementage: retirement age, pension age
welfare: welfare, benefit, social security, social benefit
job: job, post, position, employment, work
jobcuts: job cut, layoff, redundancy, lay off, job loss, staff cut | hiring
hiring: hire, recruitment, job creation, recruit | jobcuts
unemployment: unemployment, joblessness, jobless rate, jobless, out of work, joblessness rate | employment
employment: employment, job, work, payroll | unemployment
poverty: poverty, deprivation, hardship, destitution, poor | wealth
wealth: wealth, rich, fortune, affluence, prosperity | poverty
property: property, real estate, estate, house
mortgage: mortgage, home loan, house loan
ransom: ransom, ransom payment, payment for release
reparation: reparation, compensation, damage, redress
compensation: compensation, damage, payout, reparation, settlement, redress
reward: reward, bounty, prize, payment | punishment
investment: investment, capital spend, injection of money, capital | divestment
divestment: divestment, disinvestment, sale of holdings, sell off | investment
privatisation: privatisation, privatization, sale of state asset, sell off | nationalisation
nationalisation: nationalisation, nationalization, state takeover, public ownership | privatisation
number: number, figure, total, count, amount, tally
amount: amount, quantity, sum, volume, total
majority: majority, most, more than half, bulk, over half, greater part | minority
minority: minority, less than half, under half, smaller part | majority
many: many, numerous, scores, several, dozen, large number, a lot | few
few: few, handful, small number, a couple | many
dozen: dozen, twelve, 12
dozens: dozen, scores, several dozen, ten
half: half, 50 percent, 50 per cent, fifty percent
third: third, one in three, 33 percent, 33 per cent
quarter: quarter, one in four, 25 percent, fourth, three month, three month period
double: double, twice, twofold, two time
triple: triple, three time, threefold, treble
pair: pair, couple, two, duo
billion: billion, bn, thousand million
million: million, m, mn
trillion: trillion, tn, thousand billion
maximum: maximum, ceiling, upper limit, cap, limit | minimum
minimum: minimum, floor, lower limit | maximum
high: high, peak, record level, elevate | low
low: low, trough, nadir, bottom, depress | high, peak
peak: peak, high | low
rise: rise, increase, growth, gain, jump | decline
decline: decline, fall, drop, decrease, reduction | rise
average: average, mean, typical
level: level, rate, degree, tier, pace
kilometre: kilometre, kilometer, km
mile: mile
metre: metre, meter
tonne: tonne, ton, metric ton, metric tonne
barrel: barrel, oil barrel, bpd
hectare: hectare, acres of land
degree: degree, celsius, temperature
temperature: temperature, thermometer reading, degree
speed: speed, pace, velocity, tempo
area: area, zone, region, district, territory
beginning: begin, start, outset, onset, open, launch | end
end: end, finish, close, conclusion, termination | beginning
first: first, initial, inaugural, maiden
day: day, daytime, daylight | night
night: night, overnight, nighttime, night time, after dark | day
morning: morning, dawn, early hours, daybreak | evening
evening: even, dusk, nightfall | morning
yesterday: yesterday, the day before, a day earlier | tomorrow
tomorrow: tomorrow, the next day, the follow day | yesterday
week: week, seven day, weekly
fortnight: fortnight, two week
month: month, monthly, 30 day
year: year, annual, twelve month, yearly, 12 month
decade: decade, ten year, 10 year
century: century, hundred year, 100 year
summer: summer, summertime | winter
winter: winter, wintertime | summer
north: north, northern, northward | south
south: south, southern, southward | north
east: east, eastern, eastward | west
west: west, western, westward | east
northeast: north east, northeastern, north eastern | southwest
northwest: north west, northwestern, north western | southeast
southeast: south east, southeastern, south eastern | northwest
southwest: south west, southwestern, south western | northeast
country: country, nation, state, land
superpower: superpower, great power, world power, major power
homeland: homeland, native country, motherland, country of origin, home country
region: region, area, territory, province, zone, regional
province: province, region, state, territory, provincial
district: district, area, neighbourhood, neighborhood, quarter, borough, county
capital: capital, capital city, seat of government
city: city, town, metropolis, urban area, municipality
town: town, city, municipality, township
village: village, hamlet, settlement, rural community
settlement: settlement, outpost, colony, house project
neighbourhood: neighbourhood, neighborhood, district, quarter, suburb
suburb: suburb, outskirts, outlying district
outskirts: outskirts, edge, suburb, periphery | centre
centre: centre, center, heart, middle, downtown, city centre | outskirts
countryside: countryside, rural area, rural, farmland | urban
urban: urban, city, metropolitan, municipal | countryside
territory: territory, land, area, soil, region
enclave: enclave, exclave, pocket, strip
island: island, isle, islet, archipelago
archipelago: archipelago, island, island chain, island group
peninsula: peninsula, cape, headland
coast: coast, shore, seaside, coastline, shoreline, seaboard, coastal, beach | inland
inland: inland, interior, landlocked | coast
sea: sea, ocean, water, high sea, maritime
strait: strait, channel, narrow, waterway, chokepoint
river: river, waterway, stream
mountain: mountain, peak, hill, mount, range
valley: valley, gorge, canyon, ravine
forest: forest, woodland, rainforest, jungle, wood
arctic: arctic, polar, far north, north pole | antarctic
antarctic: antarctic, antarctica, south pole, southern continent | arctic
airspace: airspace, sky
waters: water, territorial water, sea
frontline: front line, front, battle line, line of contact
bufferzone: buffer zone, demilitarise zone, demilitarize zone, dmz, security zone, no man land
nofly: nofly, no fly zone, close airspace
world: world, globe, planet, earth, international community
mars: mar, red planet
space: space, outer space, orbit, cosmos
democracy: democracy, democratic rule, democratic, rule by the people | dictatorship
dictatorship: dictatorship, autocracy, authoritarian rule, tyranny, autocratic, authoritarian, one party rule | democracy
independence: independence, sovereignty, self determination, statehood, secession | dependence
dependence: dependence, reliance, dependency | independence
autonomy: autonomy, self rule, self government, home rule
isolation: isolation, pariah status, isolate
stability: stability, calm, steadiness, order, stable | unrest, instability
instability: instability, turmoil, volatility, unrest, unstable | stability
freedomofpress: freedomofpress, press freedom, media freedom, freedom of the press | censorship
censorship: censorship, gag, media restriction, suppression of speech | freedomofpress
freespeech: free speech, freedom of expression, freedom of speech
racism: racism, racial discrimination, xenophobia, racial hatred, bigotry
discrimination: discrimination, bias, prejudice, unequal treatment | equality
equality: equality, equal right, parity, equal treatment | inequality, discrimination
inequality: inequality, disparity, gap between rich and poor, inequity | equality
antisemitism: anti semitism, hatred of jew, jew hatred
religion: religion, faith, belief, religious
culture: culture, heritage, art, cultural
heritage: heritage, cultural property, monument, historic site
museum: museum, gallery, collection
artwork: artwork, paint, work of art, masterpiece, sculpture, art
film: film, movie, picture, motion picture
video: video, footage, clip, film, record
image: image, picture, photograph, photo
discovery: discovery, find, breakthrough
oldbones: fossil, remains, bones
planet: planet, world, exoplanet
asteroid: asteroid, space rock, meteorite, meteor
species: species, animal, wildlife, creature
genome: genome, gene, dna, genetic
experiment: experiment, test, trial, study
olympics: olympic, olympic game, game, summer game, winter game
worldcup: world cup, football tournament, world championship
football: football, soccer
record: record, all time high, unprecedented level, all time record, highest ever, record break
role: role, part, function, position
post: post, job, position, office, role
power: power, authority, control, influence, clout
influence: influence, sway, clout, leverage
responsibility: responsibility, accountability, blame, duty
reason: cause, reason, root, source, ground, motive
effect: effect, impact, consequence, result, outcome, repercussion, fallout, aftermath
goal: goal, aim, target, objective, purpose
step: step, measure, move, action
restriction: restriction, curb, limit, ban, control, constraint, limitation
exemption: exemption, waiver, exception, carve out, dispensation
ban: ban, prohibition, embargo, bar, outlaw | permission
permission: permission, authorisation, authorization, approval, consent, go ahead | ban
doubt: doubt, uncertainty, scepticism, skepticism | certainty
certainty: certainty, sureness, assurance | doubt
hope: hope, optimism, expectation, optimistic | despair
despair: despair, hopelessness, desperation, pessimism, pessimistic | hope
fear: fear, concern, worry, anxiety, alarm, dread, afraid
anger: anger, fury, outrage, rage, ire, indignation, angry
trust: trust, confidence, faith | distrust
distrust: distrust, mistrust, suspicion, wariness | trust
support: support, back, endorsement, help, assistance | opposition
opposition: opposition, resistance, objection, hostility | support
unity: unity, solidarity, cohesion, togetherness | division
division: division, split, rift, disunity, divide, schism | unity
propaganda: propaganda, disinformation, spin, information warfare
rumour: rumour, rumor, speculation, hearsay, unconfirmed report
secret: secret, classify, confidential, covert, clandestine, hide, undisclosed, behind close door | transparent
entry: entry, admission, access, arrival | exit
exit: exit, departure, withdrawal, leave | entry
arrival: arrival, come, land, entry | departure
departure: departure, exit, leave, takeoff, resignation | arrival
inflow: inflow, influx, arrival | outflow
outflow: outflow, exodus, flight, drain | inflow
big: big, large, huge, major, massive, vast, enormous, sizeable, sizable, giant, sweep, substantial, considerable, significant, great | small
small: small, little, tiny, minor, slight, modest, limit, minimal | big
biggest: biggest, largest, greatest | smallest
smallest: smallest, least, tiniest | biggest
long: long, lengthy, prolong, protracted, extend, draw out | short
short: short, brief, quick, short live | long
longterm: long term, last, long range, endure | shortterm
shortterm: short term, temporary, near term | longterm
wide: wide, broad, extensive, sweep, widespread, far reach | narrow
narrow: narrow, slim, thin, slender, razor thin | wide
heavy: heavy, intense, fierce, strong, severe
fast: fast, rapid, quick, swift, speedy, high speed | slow, takelonger
slow: slow, sluggish, gradual, glacial, tardy | fast
sudden: sudden, abrupt, unexpected, snap, surprise | gradual
gradual: gradual, step by step, phase, slow, incremental | sudden
early: early, premature, ahead of schedule, ahead of time | late
late: late, delay, overdue, belated, behind schedule | early
new: new, fresh, recent, novel, latest
old: old, ancient, age, long stand, decade old
young: young, youthful, junior, underage | elderly
ancient: ancient, prehistoric, age old, archaeological | modern
modern: modern, contemporary, up to date, state of the art, advance | ancient
former: former, ex, one time, onetime, previous | current
current: current, existing, incumbent, sit | former
previous: previous, earlier, prior, precede, last
next: next, follow, upcoming, subsequent
permanent: permanent, last, indefinite, endure, for good | temporary
temporary: temporary, interim, provisional, short term, caretaker, stopgap, act, transitional | permanent
final: final, definitive, last, conclusive, ultimate | preliminary
preliminary: preliminary, initial, provisional, early, tentative | final
strong: strong, powerful, robust, mighty, forceful, potent, solid | weak
weak: weak, feeble, fragile, frail, soft | strong, powerful
powerful: powerful, mighty, strong, influential | weak
stable: stable, steady, unchanged, constant | unstable
unstable: unstable, volatile, shaky, fragile, precarious | stable
serious: serious, grave, severe, critical, dire, acute, major | minor
minor: minor, slight, small, trivial, light | serious
severe: severe, harsh, serious, extreme, acute, intense, tough | mild
mild: mild, moderate, light, slight, lenient | severe
tough: tough, hard, strict, stringent, harsh, stern, draconian | lenient
lenient: lenient, soft, mild, lax, permissive | tough
deadly: deadly, fatal, lethal, killer, mortal | harmless
harmless: harmless, safe, innocuous, non lethal, benign | deadly
dangerous: dangerous, risky, hazardous, perilous, unsafe, life threaten | safe
safe: safe, secure, unhurt, out of danger, harmless | dangerous
violent: violent, bloody, brutal, ferocious | peaceful
peaceful: peaceful, non violent, nonviolent, calm | violent
brutal: brutal, cruel, savage, vicious, ruthless | humane
humane: humane, merciful, compassionate | brutal
better: better, improve, stronger | worse
worse: worse, deteriorate, weaker, poorer | better
best: best, finest | worst
worst: worst, most severe, most serious, gravest, deadliest | best
positive: positive, favourable, favorable, upbeat | negative
negative: negative, unfavourable, unfavorable, adverse, downbeat | positive
optimistic: optimistic, upbeat, hopeful, bullish | pessimistic
pessimistic: pessimistic, gloomy, downbeat, bearish | optimistic
important: important, key, crucial, vital, major, significant, critical | unimportant
unimportant: unimportant, insignificant, minor, trivial, negligible | important
key: key, crucial, vital, central, pivotal, essential, strategic, main
main: main, principal, chief, primary, top, lead, core, key
top: top, lead, chief, highest rank, high rank
senior: senior, high rank, top, high level, lead | junior
junior: junior, low rank, low level | senior
rich: rich, wealthy, affluent, prosperous, well off | poor
poor: poor, impoverished, needy, destitute, low income | rich
expensive: expensive, costly, dear, pricey, high price | cheap
cheap: cheap, inexpensive, low cost, affordable, low price | expensive
legal: legal, lawful, legitimate, licit, permit | illegal
illegal: illegal, unlawful, illicit, against the law, outlaw, prohibit | legal
constitutional: constitutional, in line with the constitution | unconstitutional
unconstitutional: unconstitutional, against the constitution, in breach of the constitution, constitution violate | constitutional
legitimate: legitimate, rightful, lawful | illegitimate
illegitimate: illegitimate, unlawful, bogus, sham | legitimate
guilty: guilty, culpable, to blame, convict | innocent
innocent: innocent, not guilty, blameless, acquit | guilty
valid: valid, in force, legally binding | void
void: void, invalid, null, null and void, annul | valid
binding: binding, mandatory, compulsory, obligatory | nonbinding
nonbinding: non binding, advisory, symbolic | binding
mandatory: mandatory, compulsory, obligatory, require, force | voluntary
voluntary: voluntary, optional, non compulsory, of one own will | mandatory
fair: fair, just, equitable, impartial | unfair
unfair: unfair, unjust, bias, discriminatory | fair
captive: captive, jail, imprison, detain, in captivity, behind bar | released
publicsector: public, state own, state run, government own, nationalise, nationalize | private
private: private, privately own, commercial, private sector, non state | publicsector, stateowned
domestic: domestic, internal, home, homegrown, home grow | foreign
foreign: foreign, overseas, external, international, from abroad | domestic
international: international, global, worldwide, cross border, multinational, world
national: national, nationwide, countrywide, domestic
global: global, worldwide, international, world, planetary
local: local, regional, community, municipal, provincial
regional: regional, provincial, local, state level
bilateral: bilateral, two way, two side, between the two country
multilateral: multilateral, many side, international | unilateral
unilateral: unilateral, one side, alone, without consult | multilateral, mutual
mutual: mutual, reciprocal, joint, on both side | unilateral
joint: joint, common, share, combine, collective, together | separate
separate: separate, individual, distinct, independent, different | joint
onshore: onshore, on land, land base | offshore
offshore: offshore, at sea, sea base | onshore
indirect: indirect, through intermediary, via mediator, by proxy | direct
direct: direct, face to face, first hand, straight, in person | indirect
virtual: virtual, online, remote, by video link, digital | physical
armed: arm, gun toting, carry weapon, weapon carry | unarmed
unarmed: unarmed, without weapon, defenceless | armed
nuclear: nuclear, atomic | conventional
conventional: conventional, non nuclear | nuclear
hostile: hostile, unfriendly, antagonistic, enemy | friendly
friendly: friendly, amicable, cordial | hostile
unofficial: unofficial, informal, unauthorised, unauthorized | formal
likely: likely, probable, expect, set to | unlikely
unlikely: unlikely, improbable, doubtful | likely
possible: possible, potential, feasible, conceivable | impossible
impossible: impossible, unfeasible, out of the question, unthinkable | possible
necessary: necessary, need, essential, require | unnecessary
unnecessary: unnecessary, needless, superfluous, not need | necessary
true: true, correct, accurate, factual | false
false: false, untrue, wrong, incorrect, fake, bogus | true
genuine: genuine, authentic, real | fake
fake: fake, counterfeit, forge, bogus, sham | genuine
equal: equal, same, identical, level | unequal
unequal: unequal, uneven, lopsided | equal
full: full, complete, total, entire, all out, outright | partial
partial: partial, limit, incomplete, in part | full
rare: rare, unusual, infrequent, uncommon, exceptional | common
common: common, frequent, widespread, usual | rare
unprecedented: unprecedented, never before see, record, historic, first ever, for the first time
historic: historic, landmark, momentous, milestone
unanimous: unanimous, with one voice, without dissent | divided
divided: divide, split, at odds, polarise, polarize | unanimous
controversial: controversial, contentious, dispute, divisive, contest | undisputed
undisputed: undisputed, uncontested, unchallenged | controversial
popular: popular, well liked, favour, favor | unpopular
unpopular: unpopular, disliked, reviled | popular
successful: successful, triumphant, fruitful | unsuccessful
unsuccessful: unsuccessful, fail, fruitless, abortive, botched | successful
healthy: healthy, in good health, fit and well | ill
ill: ill, sick, unwell, ail | healthy
alive: alive, survive | dead
dead: dead, kill, deceased, lifeless | alive
clean: clean, green, non pollute, low carbon | dirty
dirty: dirty, pollute, contaminate | clean
hot: hot, scorching, sweltering, warm | chilly
chilly: chilly, freeze, icy, frigid | hot
dry: dry, arid, parched | wet
wet: wet, rainy, soak | dry
distant: remote, isolate, distant, far fling | nearby
nearby: nearby, neighbour, neighbor, adjacent, close by | distant
occupied: occupy, seize, under occupation, annex, capture | liberated
liberated: liberate, free, recapture, retake | occupied
independent: independent, sovereign, autonomous, self govern | dependent
dependent: dependent, reliant | independent
democratic: democratic, freely elect, elect | authoritarian
authoritarian: authoritarian, autocratic, dictatorial, repressive | democratic
urgent: urgent, press, immediate, emergency
immediate: immediate, instant, prompt, at once | delayed
delayed: delay, postpone, late, put off | immediate
ready: ready, prepare, will, open to | unready
unready: unready, unprepared, unwilling, reluctant | ready
reluctant: reluctant, unwilling, hesitant, loath | willing
willing: will, ready, prepare, happy to | reluctant
easy: easy, simple, effortless | difficult
difficult: difficult, hard, tough, challenge | easy
hiv: hiv, hiv/aids, aid virus, aid epidemic
coronavirus: coronavirus, covid, covid 19, sars cov 2, corona
redtape: red tape, regulation, bureaucracy, burdensome rule | deregulation
stateowned: state own, state run, state control, government own, public sector | private
formal: formal, authorise, authorize | unofficial
physical: physical, in person, face to face | virtual
ballisticmissile: ballistic missile, ballistic rocket
cruisemissile: cruise missile
rifle: rifle, assault rifle, kalashnikov, ak 47
pistol: pistol, handgun, revolver
cocaine: cocaine, coke, cocaine shipment
heroin: heroin, opium, opiate
opioid: opioid, fentanyl, painkiller, opiate
cannabis: cannabis, marijuana, weed, pot, hashish
bitcoin: bitcoin, btc
priest: priest, pastor, parish priest, vicar
imam: imam, mullah, muslim cleric, sheikh
rabbi: rabbi, jewish cleric
wine: wine, champagne, vintage
beer: beer, lager, brew
milk: milk, dairy product
cathedral: cathedral, minster, basilica
painter: painter, artist
musician: musician, singer, performer
howitzer: howitzer, field gun, big gun
lng: lng, liquefied natural gas, liquefied gas
methane: methane, natural gas, greenhouse gas
co2: co2, carbon dioxide, carbon emission
blizzard: blizzard, snowstorm
tribunal: tribunal, court, panel of judge
battalion: battalion, regiment, troop
retailer: retailer, shop, store, seller, supermarket, retail chain, store chain, merchant
supermarket: supermarket, grocer, food retailer, grocery chain
asset: asset, hold, property, possession | debt
saving: save, thrift, economise, economize | spending
lie: lie, falsehood, untruth, false claim, fabrication | truth
truth: truth, fact | lie
disinformation: disinformation, misinformation, fake news, false information, propaganda
elected: elect, democratically elect, vote in | unelected
unelected: unelected, appoint, not elect | elected
nuclearwaste: nuclear waste, radioactive waste, atomic waste, spend fuel
radiation: radiation, radioactivity, radioactive, fallout
waste: waste, rubbish, garbage, trash, refuse
mpox: mpox, monkeypox, mpox virus
ebola: ebola, ebola virus, haemorrhagic fever, hemorrhagic fever
cholera: cholera, waterborne disease
measles: measles, measles virus
malaria: malaria, mosquito bear disease
tuberculosis: tuberculosis, tb
polio: polio, poliovirus, poliomyelitis
lowincome: low income, develop, poor, least develop | developed
developed: develop, industrialised, industrialized, advance, high income, wealthy | lowincome
prowestern: pro western, west lean, pro european | prorussian
prorussian: pro russian, russia lean, moscow back, pro kremlin | prowestern
antigovernment: anti government, oppose to the government | progovernment
progovernment: pro government, loyal to the government, government back | antigovernment
documented: document, regular, legal, registered | undocumented
undocumented: undocumented, irregular, illegal, without paper, unauthorised, unauthorized | documented
manned: man, crew, pilot
unmanned: unmanned, uncrewed, pilotless, robotic, crewless
vaccinated: vaccinate, inoculate, jab, immunise, immunize | unvaccinated
unvaccinated: unvaccinated, not inoculate, without a jab | vaccinated
insured: insured, cover | uninsured
uninsured: uninsured, without insurance, without cover | insured
taxfree: tax free, duty free, exempt from tax, untaxed | taxable
taxable: taxable, subject to tax, tax | taxfree
downstream: downstream, downriver | upstream
upstream: upstream, upriver | downstream
inbound: inbound, income, arrive | outbound
outbound: outbound, outgoing, depart | inbound
incoming: income, president elect, designate | outgoing
outgoing: outgoing, depart, lame duck, leave | incoming
released: release, set free, at liberty, out of prison, free | captive
transparent: transparent, overt, in the open, declassify, in public | secret
spouse: spouse, partner, marry partner
parent: parent, mother or father, guardian
villager: villager, rural resident, country dweller
vote: vote, ballot, poll
deal: deal, agreement, accord, pact, arrangement, contract
healthministry: health ministry, health department, department of health
painting: paint, canvas, picture
percent: percent, per cent, pct, %"""

BROADER = """\
destroyer < warship
frigate < warship
carrier < warship
submarine < warship
submarine < ship
warship < ship
tanker < ship
cargoship < ship
ferry < ship
fishingboat < boat
fishingboat < ship
ferry < boat
airliner < plane
warplane < plane
drone < plane
drone < weapon
helicopter < plane
car < vehicle
electriccar < car
electriccar < vehicle
truck < vehicle
bus < vehicle
tank < vehicle
tank < weapon
ballisticmissile < missile
cruisemissile < missile
icbm < ballisticmissile
icbm < missile
missile < weapon
explosivedevice < weapon
explosivedevice < explosive
explosive < weapon
mine < weapon
mine < explosive
gun < weapon
rifle < gun
pistol < gun
rifle < weapon
pistol < weapon
howitzer < artillery
artillery < weapon
howitzer < weapon
ammunition < weapon
nuclearweapon < weapon
chemicalweapon < weapon
warhead < weapon
airdefence < weapon
warplane < weapon
satellite < spacecraft
soldier < troops
reservist < soldier
conscript < soldier
recruit < soldier
general < officer
general < commander
general < soldier
commander < officer
sniper < soldier
peacekeeper < troops
troops < military
army < military
navy < military
airforce < military
specialforces < troops
specialforces < military
brigade < troops
battalion < troops
unit < troops
army < securityforces
police < securityforces
borderguard < securityforces
military < securityforces
police < authorities
government < authorities
ministry < government
ministry < authorities
municipality < authorities
prosecutor < authorities
regulator < authorities
coastguard < authorities
borderguard < authorities
judiciary < authorities
securityforces < authorities
intelligence < authorities
centralbank < authorities
healthministry < authorities
officer < police
investigator < police
investigator < authorities
minister < official
foreignminister < minister
financeminister < minister
defenceminister < minister
interiorminister < minister
trademinister < minister
energyminister < minister
healthminister < minister
justiceminister < minister
foreignminister < official
financeminister < official
defenceminister < official
foreignminister < diplomat
premier < leader
president < leader
chancellor < leader
monarch < leader
king < monarch
queen < monarch
king < royals
queen < royals
prince < royals
princess < royals
dictator < leader
governor < official
mayor < official
ambassador < diplomat
envoy < diplomat
consul < diplomat
diplomat < official
adviser < official
aide < official
spokesperson < official
bureaucrat < official
regulator < official
centralbanker < official
centralbanker < policymaker
minister < politician
lawmaker < politician
senator < lawmaker
congressman < lawmaker
mep < lawmaker
speaker < lawmaker
president < politician
premier < politician
candidate < politician
mayor < politician
governor < politician
senate < parliament
lowerhouse < parliament
congress < parliament
legislature < parliament
senate < congress
lowerhouse < congress
minister < government
cabinet < government
premier < government
president < government
junta < government
regime < government
rulingparty < party
oppositionparty < party
coalition < bloc
foreignministry < ministry
financeministry < ministry
defenceministry < ministry
interiorministry < ministry
foreignministry < government
financeministry < government
defenceministry < government
interiorministry < government
embassy < mission
consulate < mission
supremecourt < court
constitutionalcourt < court
appealscourt < court
tribunal < court
judge < court
jury < court
prosecutor < lawyer
defence < lawyer
robber < criminal
thief < criminal
fraudster < criminal
smuggler < criminal
trafficker < criminal
killer < criminal
hacker < criminal
kidnapper < criminal
pirate < criminal
looter < criminal
gang < criminal
cartel < gang
mafia < gang
gunman < attacker
bomber < attacker
assassin < killer
sniper < gunman
terrorist < militant
jihadist < militant
islamist < militant
insurgent < militant
jihadist < islamist
jihadist < extremist
islamist < extremist
terrorist < extremist
farright < extremist
farleft < extremist
rebel < fighter
militant < fighter
militia < fighter
insurgent < rebel
separatist < rebel
mercenary < fighter
soldier < fighter
rioter < protester
striker < protester
dissident < activist
dissident < critic
oppositionparty < critic
refugee < migrant
immigrant < migrant
emigrant < migrant
refugee < displaced
evacuee < displaced
pow < prisoner
detainee < prisoner
inmate < prisoner
hostage < victim
wounded < casualty
fatality < casualty
fatality < victim
casualty < victim
doctor < healthworker
nurse < healthworker
medic < healthworker
firefighter < rescuer
coastguard < rescuer
medic < rescuer
healthworker < worker
miner < worker
teacher < worker
driver < worker
seafarer < worker
nurse < worker
staff < worker
aidworker < worker
carer < worker
engineer < worker
farmer < producer
farmer < worker
seafarer < crew
pilot < crew
scientist < expert
researcher < expert
economist < expert
analyst < expert
academic < expert
researcher < scientist
astronaut < crew
photographer < journalist
painter < artist
musician < artist
priest < cleric
imam < cleric
rabbi < cleric
bishop < cleric
cardinal < cleric
pope < cleric
carmaker < manufacturer
chipmaker < manufacturer
drugmaker < manufacturer
armsmaker < manufacturer
planemaker < manufacturer
steelmaker < manufacturer
carmaker < company
chipmaker < company
drugmaker < company
armsmaker < company
planemaker < company
steelmaker < company
oilcompany < company
manufacturer < company
retailer < company
supermarket < retailer
supermarket < shop
airline < company
utility < company
bank < company
techcompany < company
chipmaker < techcompany
startup < company
contractor < company
developer < company
broadcaster < company
publisher < company
subsidiary < company
employer < company
giant < company
bank < lender
centralbank < bank
broadcaster < media
newspaper < media
newsagency < media
journalist < media
socialmedia < platform
website < platform
charity < organisation
ngo < organisation
aidgroup < ngo
rightsgroup < ngo
charity < ngo
rightsgroup < organisation
aidgroup < organisation
thinktank < organisation
association < organisation
union < organisation
agency < organisation
committee < institution
university < institution
school < institution
hospital < institution
woman < people
man < people
child < people
civilian < people
resident < people
citizen < people
voter < people
migrant < people
passenger < people
pupil < people
patient < people
worker < people
tourist < people
victim < people
villager < people
civilian < resident
boy < child
girl < child
baby < child
pupil < child
boy < youth
girl < youth
student < youth
mother < woman
father < man
wife < woman
husband < man
pensioner < elderly
tycoon < businessman
billionaire < businessman
oligarch < businessman
executive < businessman
shareholder < investor
creditor < investor
banker < investor
consumer < customer
buyer < customer
car < product
hospital < building
school < building
house < building
hotel < building
church < building
mosque < building
temple < building
synagogue < building
apartmentblock < building
skyscraper < building
policestation < building
prison < building
factory < building
embassy < building
cathedral < church
nuclearplant < powerplant
powerplant < facility
factory < facility
refinery < facility
depot < facility
nuclearplant < facility
reactor < nuclearplant
base < facility
refinery < factory
warehouse < depot
powerplant < infrastructure
grid < infrastructure
pipeline < infrastructure
bridge < infrastructure
railway < infrastructure
road < infrastructure
port < infrastructure
airport < infrastructure
dam < infrastructure
cable < infrastructure
refinery < infrastructure
canal < waterway
river < waterway
strait < waterway
shippinglane < waterway
treaty < agreement
contract < agreement
tradedeal < agreement
peacedeal < agreement
ceasefire < agreement
memorandum < agreement
peacedeal < treaty
tradedeal < treaty
bill < law
decree < law
constitution < law
regulation < law
bill < proposal
letter < document
report < document
treaty < document
passport < document
visa < document
permit < document
certificate < document
memorandum < document
transcript < document
decree < document
communique < statement
speech < statement
interview < statement
ultimatum < warning
verdict < ruling
conviction < verdict
acquittal < verdict
conviction < ruling
acquittal < ruling
sentence < punishment
lifesentence < sentence
deathpenalty < sentence
lifesentence < punishment
deathpenalty < punishment
fine < punishment
sanction < punishment
indictment < charge
detention < custody
murder < crime
corruption < crime
bribe < corruption
fraud < crime
theft < crime
rape < crime
torture < abuse
torture < crime
rape < abuse
genocide < warcrime
genocide < crime
warcrime < crime
treason < crime
espionage < crime
kidnapping < crime
assassination < murder
massacre < murder
snapelection < election
referendum < vote
runoff < election
firstround < election
summit < meeting
conference < meeting
talks < meeting
hearing < meeting
riot < unrest
protest < unrest
uprising < unrest
strike < protest
riot < protest
airstrike < attack
shelling < attack
raid < attack
shooting < attack
massacre < attack
bombing < attack
suicidebombing < attack
suicidebombing < bombing
cyberattack < attack
offensive < attack
invasion < attack
airstrike < bombing
bombing < explosion
suicidebombing < explosion
databreach < cyberattack
civilwar < war
war < conflict
civilwar < conflict
battle < conflict
battle < hostilities
hostilities < conflict
uprising < conflict
blockade < siege
embargo < sanction
ban < restriction
curfew < restriction
lockdown < restriction
quota < restriction
embargo < restriction
blockade < restriction
censorship < restriction
tariff < tax
tariff < restriction
landslide < victory
trademinister < official
tradewar < dispute
earthquake < disaster
tsunami < disaster
flood < disaster
storm < disaster
hurricane < storm
cyclone < storm
typhoon < storm
tornado < storm
blizzard < storm
hurricane < disaster
cyclone < disaster
typhoon < disaster
wildfire < blaze
wildfire < disaster
blaze < disaster
drought < disaster
famine < disaster
avalanche < disaster
mudslide < disaster
volcano < disaster
shipwreck < disaster
aftershock < earthquake
derailment < accident
crash < accident
collision < accident
shipwreck < accident
derailment < crash
collision < crash
blizzard < snow
famine < hunger
leak < pollution
emission < pollution
co2 < emission
methane < emission
coronavirus < virus
influenza < virus
birdflu < influenza
birdflu < virus
hiv < virus
ebola < virus
mpox < virus
measles < virus
polio < virus
coronavirus < disease
influenza < disease
birdflu < disease
hiv < disease
ebola < disease
mpox < disease
measles < disease
malaria < disease
cholera < disease
tuberculosis < disease
polio < disease
cancer < disease
infection < disease
pandemic < epidemic
outbreak < epidemic
vaccine < drug
opioid < narcotic
cocaine < narcotic
heroin < narcotic
cannabis < narcotic
surgery < treatment
transplant < surgery
oil < energy
gas < energy
lng < gas
lng < energy
coal < energy
electricity < energy
nuclearpower < energy
oil < fuel
gas < fuel
coal < fuel
petrol < fuel
oil < fossilfuel
gas < fossilfuel
coal < fossilfuel
uranium < fuel
solar < renewable
wind < renewable
hydropower < renewable
solar < energy
wind < energy
hydropower < energy
renewable < energy
fossilfuel < energy
oil < commodity
gas < commodity
grain < commodity
metal < commodity
coffee < commodity
cocoa < commodity
sugar < commodity
cotton < commodity
gold < metal
silver < metal
copper < metal
steel < metal
aluminium < metal
iron < metal
lithium < metal
nickel < metal
rareearth < metal
uranium < metal
gold < commodity
copper < commodity
rareearth < mineral
lithium < mineral
copper < mineral
nickel < mineral
uranium < mineral
iron < mineral
coal < mineral
diamond < mineral
mineral < rawmaterial
metal < rawmaterial
lithium < rawmaterial
rareearth < rawmaterial
wheat < grain
maize < grain
rice < grain
wheat < crop
maize < crop
rice < crop
soybean < crop
sugar < crop
coffee < crop
cocoa < crop
cotton < crop
fruit < crop
grain < crop
grain < food
wheat < food
rice < food
meat < food
fruit < food
seafood < food
dairy < food
vegetableoil < food
sugar < food
fish < seafood
fish < food
beef < meat
pork < meat
poultry < meat
beef < food
pork < food
milk < dairy
wine < alcohol
beer < alcohol
crop < product
food < goods
car < goods
steel < goods
textile < goods
chip < goods
electriccar < product
chip < technology
ai < technology
software < technology
machinery < equipment
weapon < equipment
export < trade
import < trade
subsidy-n < aid
reliefsupplies < aid
financialaid < aid
militaryaid < aid
donation < aid
loan < aid
bailout < aid
subsidy < aid
loan < money
funding < money
aid < money
ransom < money
bond < asset
equity < asset
property < asset
gold < asset
stake < asset
stake < equity
dollar < currency
euro < currency
pound < currency
yen < currency
yuan < currency
ruble < currency
rupee < currency
bitcoin < cryptocurrency
cryptocurrency < currency
mortgage < loan
mortgage < debt
bond < debt
loan < debt
merger < deal
takeover < deal
contract < deal
agreement < deal
peacedeal < deal
tradedeal < deal
ceasefire < deal
treaty < deal
takeover < investment
pension < welfare
wage < income
revenue < income
house < property
province < region
district < area
province < area
region < area
territory < area
village < area
town < area
enclave < territory
island < territory
province < territory
peninsula < territory
capital < city
town < city
village < town
village < settlement
suburb < city
superpower < country
strait < sea
mars < planet
oldbones < discovery
painting < artwork
film < artwork
artwork < heritage
museum < building
arctic < region
bufferzone < area
frontline < area
airport < facility
port < facility
husband < spouse
wife < spouse
father < parent
mother < parent
father < relative
mother < relative
husband < relative
wife < relative
spouse < relative
child < relative
election < vote"""
