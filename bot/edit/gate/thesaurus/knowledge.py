"""What every reader of news knows to be the same: bodies, seats, capitals, by their names."""

KNOWN = """\
united nations: unit nation, un, un headquarters, world body, world organisation
un security council: un security council, security council, unsc, un top body, 15 member council
un general assembly: un general assembly, general assembly, unga, un member state
un secretary-general: un secretary general, un chief, head of the unit nation, un head
un human rights council: un human right council, unhrc, un right council, un top right body, top un right forum
un human rights office: un human right office, ohchr, un right office, un human right chief, un right chief, un high commissioner for human right
un refugee agency: un refugee agency, unhcr, un high commissioner for refuge, unit nation refugee agency
international organization for migration: international organization for migration, iom, un migration agency, un migration body
world food programme: world food programme, wfp, un food agency, un food aid agency, world food program
food and agriculture organization: food and agriculture organization, fao, un food agency, un agriculture agency
unicef: unicef, un children agency, un children fund
unesco: unesco, un cultural agency, un culture body, un heritage body
unrwa: unrwa, un agency for palestinian refuge, un palestinian refugee agency, un relief agency for palestinian
ocha: ocha, un humanitarian office, un aid office, un humanitarian agency, un aid chief, un office for the coordination of humanitarian affair
world health organization: world health organization, who, un health agency, un health body, world health organisation, global health body
unaids: unaids, un aid agency, un hiv agency
un development programme: un development programme, undp, un development agency
un environment programme: un environment programme, unep, un environment agency, un environment
un population fund: un population fund, unfpa, un reproductive health agency, un population agency
un office on drugs and crime: un office on drug and crime, unodc, un drug agency, un crime office
un women: un women, un women agency, un gender equality agency
un trade and development: un trade and development, unctad, un trade body, un trade and development agency
un climate panel: un climate panel, ipcc, intergovernmental panel on climate change, un climate scientist, un climate science panel
un climate body: un climate body, unfccc, un climate secretariat, un framework convention on climate change
cop: cop, un climate summit, un climate conference, un climate talk, climate summit
paris agreement: paris agreement, paris climate accord, paris climate agreement, paris accord, 2015 climate deal, paris climate deal
world meteorological organization: world meteorological organization, wmo, un weather agency, un meteorological agency
international labour organization: international labour organization, ilo, un labour agency, un labor agency, international labor organization
international civil aviation organization: international civil aviation organization, icao, un aviation agency, un aviation body
international maritime organization: international maritime organization, imo, un ship agency, un maritime agency, un ship body
international telecommunication union: international telecommunication union, itu, un telecoms agency, un technology agency
iaea: iaea, un nuclear watchdog, un atomic agency, international atomic energy agency, un nuclear agency, nuclear watchdog, atomic watchdog, un nuclear inspector
ctbto: ctbto, nuclear test ban body, test ban organisation, comprehensive nuclear test ban treaty organization
opcw: opcw, chemical weapon watchdog, organisation for the prohibition of chemical weapon, global chemical weapon body, chemical arms watchdog
unifil: unifil, un peacekeeper in lebanon, un peacekeeping force in lebanon, un interim force in lebanon, blue helmet in lebanon
monusco: monusco, un mission in congo, un peacekeeper in congo, un force in congo, un mission in dr congo
minusma: minusma, un mission in mali, un peacekeeper in mali
unmiss: unmiss, un mission in south sudan, un peacekeeper in south sudan
unama: unama, un mission in afghanistan, un assistance mission in afghanistan
unsmil: unsmil, un mission in libya, un libya mission
international monetary fund: international monetary fund, imf, global lender, fund, crisis lender
world bank: world bank, development lender, global development bank, washington base lender, international bank for reconstruction and development
world trade organization: world trade organization, wto, global trade body, world trade body, world trade organisation
oecd: oecd, organisation for economic co operation and development, paris base organisation, rich country club, club of rich country
bank for international settlements: bank for international settlement, bis, central bank body, central banker bank, basel base bank
financial action task force: financial action task force, fatf, money laundering watchdog, anti money laundering watchdog, financial crime watchdog, illicit finance watchdog
financial stability board: financial stability board, global financial watchdog, g20 risk watchdog
international energy agency: international energy agency, iea, energy watchdog, paris base energy agency, global energy body
international renewable energy agency: international renewable energy agency, irena, renewable energy agency
opec: opec, organization of the petroleum export country, oil cartel, oil producer group, oil exporter group, vienna base cartel
opec+: opec+, opec and ally, opec plus, oil producer alliance, opec and it ally, oil producer group
paris club: paris club, creditor nation, official creditor, group of creditor country
g7: g7, group of seven, group of 7, seven lead industrialised nation, lead industrial nation, rich democracy, wealthy democracy
g20: g20, group of 20, group of twenty, major economy, lead economy, 20 biggest economy
brics: brics, emerge economy group, bloc of emerge economy, brazil russia india china and south africa
world economic forum: world economic forum, wef, davos, davos forum, davos meet
european union: european union, eu, brussels, european bloc, 27, 27 nation bloc, eu state, bloc, europe
european commission: european commission, eu commission, eu executive, brussels, eu executive arm, ec, bloc executive
european council: european council, eu leader, eu head of state, eu summit, eu head of government
council of the european union: council of the european union, eu council, eu minister, eu member state, eu country, eu government
european parliament: european parliament, eu parliament, eu lawmaker, mep, eu legislature, european lawmaker, strasbourg parliament
european external action service: european external action service, eeas, eu diplomatic service, eu foreign service, eu diplomatic arm
eu foreign policy chief: eu foreign policy chief, eu top diplomat, eu high representative, eu chief diplomat, bloc foreign policy chief
european central bank: european central bank, ecb, frankfurt, euro zone central bank, eurozone central bank, frankfurt base central bank
eurozone: eurozone, euro zone, euro area, single currency area, single currency bloc, euro bloc, currency bloc
eurogroup: eurogroup, euro zone finance minister, eurozone finance minister
schengen: schengen, schengen area, schengen zone, passport free zone, border free zone, passport free travel area
european court of justice: european court of justice, ecj, cjeu, eu court, eu top court, eu highest court, luxembourg court, luxembourg judge, luxembourg base court, court of justice of the european union, europe top court, luxembourg
eu general court: eu general court, general court, eu second highest court, eu second top court, eu lower court
european court of human rights: european court of human right, echr, strasbourg court, strasbourg judge, strasbourg, strasbourg base court, european right court, europe top human right court, europe right court
council of europe: council of europe, strasbourg base right body, europe right watchdog, europe human right body, strasbourg
venice commission: venice commission, council of europe legal expert, european constitutional law body
european court of auditors: european court of auditor, eu auditor, eu spend watchdog, eca
european investment bank: european investment bank, eib, eu lend arm, eu lender, luxembourg base lender
ebrd: ebrd, european bank for reconstruction and development, european development bank, london base development bank
european medicines agency: european medicine agency, ema, eu drug regulator, eu medicine regulator, european drug regulator, europe medicine regulator, eu drug watchdog
ecdc: ecdc, european centre for disease prevention and control, eu disease agency, eu health agency, eu disease control agency
european food safety authority: european food safety authority, efsa, eu food safety watchdog, eu food agency
easa: easa, european union aviation safety agency, eu aviation regulator, europe aviation safety agency, european aviation regulator
frontex: frontex, eu border agency, european border agency, eu border force, european border and coast guard agency, bloc border agency
europol: europol, eu police agency, european police agency, eu law enforcement agency, eu police force
eurojust: eurojust, eu judicial agency, eu justice agency, eu judicial cooperation agency
european public prosecutor's office: european public prosecutor office, eppo, eu prosecutor, eu prosecutor office
olaf: olaf, eu anti fraud office, eu fraud watchdog, european anti fraud office, eu anti fraud agency
eurostat: eurostat, eu statistics office, eu statistics agency, european statistics office
european banking authority: european bank authority, eba, eu bank watchdog, eu bank regulator
esma: esma, european security and market authority, eu market watchdog, eu security regulator
european data protection board: european data protection board, edpb, eu privacy watchdog, eu data protection body
gdpr: gdpr, eu data protection law, eu privacy rule, general data protection regulation, eu privacy law
digital markets act: digital market act, dma, eu tech rule, eu digital competition law
digital services act: digital service act, dsa, eu online content rule, eu content moderation law
european space agency: european space agency, esa, europe space agency, european space body
cern: cern, european particle physics laboratory, geneva physics lab, european organization for nuclear research
efta: efta, european free trade association, iceland liechtenstein norway and switzerland
visegrad group: visegrad group, v4, visegrad four, poland hungary czech republic and slovakia
nordic council: nordic council, nordic country, nordic cooperation body
nato: nato, atlantic alliance, alliance, north atlantic treaty organization, western alliance, western military alliance, transatlantic alliance, military alliance, defence alliance
nato secretary general: nato secretary general, nato chief, nato head, alliance chief
article 5: article 5, nato mutual defence clause, collective defence clause, nato mutual defense pledge
osce: osce, organization for security and co operation in europe, european security body, vienna base security body, european security organisation
odihr: odihr, osce election monitor, osce right office, osce observer
international criminal court: international criminal court, icc, the hague, hague court, hague base court, war crime court, global war crime court, world war crime court, hague prosecutor
international court of justice: international court of justice, icj, world court, un top court, un highest court, top un court, the hague, hague court, un court
permanent court of arbitration: permanent court of arbitration, pca, hague arbitration court, arbitration court in the hague
international criminal tribunal for the former yugoslavia: international criminal tribunal for the former yugoslavia, icty, yugoslav war crime tribunal, un war crime tribunal, the hague
kosovo specialist chambers: kosovo specialist chamber, kosovo war crime court, kosovo tribunal, the hague
international tribunal for the law of the sea: international tribunal for the law of the sea, itlos, hamburg tribunal, un maritime court, sea tribunal
court of arbitration for sport: court of arbitration for sport, cas, sport highest court, sport court, sport top court, lausanne court
interpol: interpol, global police agency, international police organisation, world police body, lyon base police body
international committee of the red cross: international committee of the red cross, icrc, red cross, geneva base red cross
international federation of red cross and red crescent societies: international federation of red cross and red crescent society, ifrc, red cross federation, red cross, red crescent
doctors without borders: doctor without border, msf, médecins san frontières, medecins san frontier, medical charity
amnesty international: amnesty international, amnesty, human right group, right group, london base right group
human rights watch: human right watch, hrw, human right group, right group, new york base right group
reporters without borders: reporter without border, rsf, reporter san frontières, press freedom group, media watchdog, press freedom watchdog
committee to protect journalists: committee to protect journalist, cpj, press freedom group, media watchdog
transparency international: transparency international, anti corruption group, corruption watchdog, anti graft watchdog
greenpeace: greenpeace, environmental group, environmental campaigner, green group
world wildlife fund: world wildlife fund, wwf, conservation group, world wide fund for nature
iucn: iucn, international union for conservation of nature, conservation body, red list body
cites: cite, wildlife trade treaty, endanger species convention, wildlife trade body
international whaling commission: international whaling commission, iwc, whaling body, global whaling body
international seabed authority: international seabed authority, isa, seabed regulator, un seabed body, deep sea mine regulator
syrian observatory for human rights: syrian observatory for human right, sohr, war monitor, britain base monitor, syria monitor, syrian war monitor
sipri: sipri, stockholm international peace research institute, stockholm institute, arms research institute, stockholm peace institute
international institute for strategic studies: international institute for strategic study, iiss, london base think tank, military think tank
institute for the study of war: institute for the study of war, isw, us think tank, washington base think tank
norwegian nobel committee: norwegian nobel committee, nobel committee, nobel peace prize committee, oslo, peace prize committee
gavi: gavi, vaccine alliance, global vaccine alliance
global fund: global fund, global health fund
international olympic committee: international olympic committee, ioc, olympic committee, olympic body, olympic official, lausanne
world anti-doping agency: world anti dope agency, wada, anti dope watchdog, dope watchdog
fifa: fifa, world football govern body, soccer world govern body, world soccer body, zurich base football body
uefa: uefa, european football govern body, european soccer body, european soccer govern body
iata: iata, international air transport association, airline industry body, global airline body, airline group
african union: african union, au, african bloc, continental body, pan african bloc, addis ababa base bloc, african leader
ecowas: ecowas, economic community of west african state, west african bloc, west african leader, west africa regional bloc
alliance of sahel states: alliance of sahel state, aes, sahel alliance, sahel state, mali niger and burkina faso, junta lead sahel state
east african community: east african community, eac, east african bloc
sadc: sadc, southern african development community, southern african bloc, regional bloc of southern africa
igad: igad, intergovernmental authority on development, east african bloc, horn of africa bloc
african development bank: african development bank, afdb, africa development bank, african lender, abidjan base lender
africa cdc: africa cdc, africa centre for disease control and prevention, african health agency, au health agency, african union health watchdog, africa top public health body
african court on human and peoples' rights: african court on human and people right, african right court, arusha court, african human right court
arab league: arab league, league of arab state, arab bloc, arab state, cairo base league
gulf cooperation council: gulf cooperation council, gcc, gulf arab state, gulf bloc, gulf state
organisation of islamic cooperation: organisation of islamic cooperation, oic, islamic bloc, muslim nation group, organization of islamic cooperation, world largest muslim body
asean: asean, association of southeast asian nation, southeast asian bloc, southeast asian nation, 10 member bloc, south east asian bloc
apec: apec, asia pacific economic cooperation, asia pacific forum, pacific rim group
shanghai cooperation organisation: shanghai cooperation organisation, sco, shanghai cooperation organization, eurasian security bloc, china lead security bloc
asian development bank: asian development bank, adb, manila base lender, asian lender
asian infrastructure investment bank: asian infrastructure investment bank, aiib, china back development bank, beijing base bank, china lead bank
new development bank: new development bank, ndb, brics bank, brics development bank
saarc: saarc, south asian association for regional cooperation, south asian bloc
quad: quad, quadrilateral security dialogue, unit state japan india and australia, four nation security group
aukus: aukus, australia uk us security pact, trilateral security pact, submarine pact, nuclear submarine deal
five eyes: five eye, five eye intelligence alliance, intelligence share alliance, english speak intelligence alliance
pacific islands forum: pacific island forum, pif, pacific bloc, pacific island leader, pacific island nation
commonwealth: commonwealth, commonwealth of nation, former british colony, 56 nation group
commonwealth of independent states: commonwealth of independent state, cis, ex soviet state, former soviet state
csto: csto, collective security treaty organization, russia lead military alliance, moscow lead security bloc, russian lead security pact
eurasian economic union: eurasian economic union, eaeu, eeu, russia lead trade bloc, moscow lead economic bloc
organization of turkic states: organization of turkic state, turkic state, turkic bloc
organization of american states: organization of american state, oas, america body, regional body of the america, washington base regional body
mercosur: mercosur, south american trade bloc, southern common market, mercosul, south american bloc
caricom: caricom, caribbean community, caribbean bloc, caribbean leader
celac: celac, community of latin american and caribbean state, latin american bloc
inter-american court of human rights: inter american court of human right, inter american court, america right court, san jose court, iachr court
inter-american commission on human rights: inter american commission on human right, iachr, regional right body, america right commission
inter-american development bank: inter american development bank, idb, latin american development bank
pan american health organization: pan american health organization, paho, america health agency, regional health body
usmca: usmca, us mexico canada agreement, north american trade deal, north american trade pact, nafta successor, successor to nafta
cptpp: cptpp, comprehensive and progressive agreement for trans pacific partnership, trans pacific trade pact, pacific trade pact
rcep: rcep, regional comprehensive economic partnership, asia pacific trade pact, world largest trade bloc
belt and road initiative: belt and road initiative, bri, belt and road, new silk road, china infrastructure plan, one belt one road
jcpoa: jcpoa, iran nuclear deal, 2015 nuclear deal, joint comprehensive plan of action, nuclear accord with iran
new start: new start, last us russian nuclear arms treaty, nuclear arms treaty, us russia arms control treaty, start treaty
inf treaty: inf treaty, intermediate range nuclear force treaty, intermediate range missile treaty, missile treaty, cold war arms treaty
non-proliferation treaty: non proliferation treaty, npt, nuclear non proliferation treaty, nuclear nonproliferation treaty
ottawa convention: ottawa convention, ottawa treaty, landmine ban treaty, anti personnel mine ban, mine ban treaty
geneva conventions: geneva convention, law of war, rule of war, international humanitarian law
black sea grain deal: black sea grain deal, grain export deal, black sea grain initiative, un broker grain deal, ukraine grain deal, grain deal
minsk agreements: minsk agreement, minsk accord, minsk peace deal, minsk process
oslo accords: oslo accord, oslo agreement, israeli palestinian interim peace deal
abraham accords: abraham accord, normalisation deal with israel, israel normalisation accord, arab israeli normalisation deal
good friday agreement: good friday agreement, belfast agreement, northern ireland peace deal, 1998 peace deal
united states: unit state, us, usa, america, washington, american government, white house, us administration, american
white house: white house, us administration, us president, washington, us presidency, oval office, west wing
pentagon: pentagon, us defense department, us department of defense, us defence department, defense department, dod, us military
state department: state department, us state department, us foreign ministry, us diplomat, foggy bottom, us department of state
us treasury: us treasury, treasury department, us treasury department, treasury, us finance ministry
ofac: ofac, office of foreign asset control, us sanction office, us treasury sanction office
us justice department: us justice department, justice department, doj, department of justice, us prosecutor, federal prosecutor
us department of homeland security: us department of homeland security, homeland security, dhs, department of homeland security
us commerce department: us commerce department, commerce department, department of commerce
us trade representative: us trade representative, ustr, us trade chief, us trade envoy, us trade negotiator
us congress: us congress, congress, capitol hill, us lawmaker, hill, house and senate
us senate: us senate, senate, senator, upper chamber, us senator
us house of representatives: us house of representative, house, us house, house of representative, lower chamber, house lawmaker
us supreme court: us supreme court, supreme court, scotus, top us court, us top court, highest us court, us justice
us capitol: us capitol, capitol, capitol build, seat of congress
federal reserve: federal reserve, feed, us central bank, us feed, american central bank, federal open market committee, fomc
fbi: fbi, federal bureau of investigation, us federal police, federal agent, bureau
cia: cia, central intelligence agency, us spy agency, langley, us intelligence
nsa: nsa, national security agency, us eavesdrop agency, us electronic spy agency, us signal intelligence
ice: ice, immigration and customs enforcement, us immigration agency, us immigration agent, immigration agent, federal immigration agent
us customs and border protection: us customs and border protection, cbp, us border agency, border patrol, us border agent
secret service: secret service, us secret service, presidential protection agency, presidential bodyguard
dea: dea, drug enforcement administration, us drug enforcement agency, us anti drug agency
fda: fda, us drug regulator, food and drug administration, us food and drug administration, us health regulator, american drug regulator, us drug watchdog
cdc: cdc, center for disease control and prevention, us health agency, us disease agency, us public health agency, atlanta base agency
nih: nih, national institute of health, us health research agency, us medical research agency
us department of health and human services: us department of health and human service, hhs, us health department, health and human service, us health ministry
epa: epa, environmental protection agency, us environment agency, us environmental regulator
sec: sec, security and exchange commission, us security regulator, wall street regulator, us market regulator, wall street watchdog, us stock market regulator
cftc: cftc, commodity futures trade commission, us derivatives regulator
ftc: ftc, federal trade commission, us antitrust regulator, us competition regulator, us consumer watchdog
fcc: fcc, federal communications commission, us telecoms regulator, us communications regulator
fdic: fdic, federal deposit insurance corporation, us bank deposit insurer, us deposit insurer
faa: faa, federal aviation administration, us aviation regulator, us aviation authority, us air safety regulator
ntsb: ntsb, national transportation safety board, us crash investigator, us transport safety board, us accident investigator, us safety investigator
nhtsa: nhtsa, national highway traffic safety administration, us auto safety regulator, us road safety regulator, us car safety watchdog
nasa: nasa, us space agency, american space agency, national aeronautics and space administration, houston
noaa: noaa, national oceanic and atmospheric administration, us weather agency, us ocean agency
national hurricane center: national hurricane center, nhc, us hurricane centre, miami base hurricane center, us forecaster
us geological survey: us geological survey, usgs, us seismologists, us geologists
fema: fema, federal emergency management agency, us disaster agency, us emergency agency, us disaster relief agency
usaid: usaid, us agency for international development, us aid agency, us foreign aid agency
irs: irs, internal revenue service, us tax agency, us tax authority, us tax collector
nypd: nypd, new york police, new york city police
centcom: centcom, us central command, us military command for the middle east
national guard: national guard, us national guard, guard troop, guardsmen
democratic party: democratic party, democrat, dems
republican party: republican party, republican, gop, grand old party
wall street: wall street, us stock, us stock market, new york stock, new york stock exchange, nyse, us share, s&p 500
silicon valley: silicon valley, us tech industry, us tech sector, big tech
guantanamo bay: guantanamo bay, guantanamo, gitmo, us prison in cuba, us military prison in cuba
united kingdom: unit kingdom, uk, britain, great britain, london, british government, whitehall, westminster, down street
downing street: down street, british prime minister, uk prime minister, no 10, number 10, british government, 10 down street, prime minister office
uk parliament: uk parliament, westminster, house of common, house of lord, british lawmaker, british mp, uk lawmaker, uk mp
uk treasury: uk treasury, hm treasury, british treasury, treasury, british finance ministry, exchequer
uk foreign office: uk foreign office, foreign office, fcdo, british foreign ministry, foreign commonwealth and development office
uk home office: uk home office, home office, british interior ministry, uk interior ministry
uk ministry of defence: uk ministry of defence, mod, british defence ministry, british military intelligence
uk supreme court: uk supreme court, britain top court, british supreme court, britain highest court, uk top court
bank of england: bank of england, boe, british central bank, uk central bank, threadneedle street, old lady of threadneedle street, britain central bank
financial conduct authority: financial conduct authority, fca, uk financial regulator, british financial watchdog, uk market watchdog, city watchdog
competition and markets authority: competition and market authority, cma, uk competition watchdog, british antitrust regulator, uk antitrust regulator, british competition regulator
ofcom: ofcom, uk media regulator, british communications regulator, uk broadcast regulator
ofgem: ofgem, uk energy regulator, british energy regulator
mhra: mhra, uk medicine regulator, british drug regulator, medicine and healthcare product regulatory agency
nhs: nhs, national health service, british health service, uk health service, britain public health service
scotland yard: scotland yard, metropolitan police, london police, meet police, meet, london police force
mi5: mi5, british domestic intelligence agency, uk security service, british domestic spy agency
mi6: mi6, british foreign intelligence agency, uk spy agency, secret intelligence service, sis, british spy agency
gchq: gchq, british eavesdrop agency, uk signal intelligence agency, british listening post
buckingham palace: buckingham palace, british royal family, palace, british monarchy, royal palace
conservative party: conservative party, conservative, tory, tory party
scottish national party: scottish national party, snp, scottish nationalist, scottish independence party
bbc: bbc, british broadcaster, british broadcast corporation, uk public broadcaster, beeb
city of london: city of london, city, london financial district, british financial sector
office for national statistics: office for national statistics, uk statistics office, british statistics agency
germany: germany, berlin, federal republic, german government, europe biggest economy
bundestag: bundestag, german parliament, germany lower house, german lawmaker, german lower house of parliament
bundesrat: bundesrat, german upper house, germany upper house of parliament, germany state chamber
bundesbank: bundesbank, german central bank, germany central bank
bundeswehr: bundeswehr, german army, german arm force, german military
german constitutional court: german constitutional court, federal constitutional court, karlsruhe, germany top court, germany constitutional court, karlsruhe judge, germany highest court
bfv: bfv, german domestic intelligence agency, germany domestic spy agency, german domestic intelligence, federal office for the protection of the constitution
bnd: bnd, german foreign intelligence agency, german spy agency, germany foreign intelligence service
bafin: bafin, german financial watchdog, german financial regulator, germany market watchdog
robert koch institute: robert koch institute, rki, german disease agency, germany public health institute
afd: afd, alternative for germany, german far right, german far right party, germany far right party
cdu: cdu, christian democrat, german conservative, christian democratic union, cdu/csu
spd: spd, social democrat, german social democrat, social democratic party
france: france, paris, french government, french republic
elysee: elysee, élysée, french presidency, french president, french president office, elysee palace
quai d'orsay: quai d'orsay, french foreign ministry, french diplomacy
french national assembly: french national assembly, french parliament, french lower house, national assembly, french lawmaker, french mp
french constitutional council: french constitutional council, constitutional council, france top constitutional court, france top constitutional body
bank of france: bank of france, banque de france, french central bank
national rally: national rally, rn, rassemblement national, french far right, french far right party, national front
dgse: dgse, french foreign intelligence service, french spy agency
italy: italy, rome, italian government
palazzo chigi: palazzo chigi, italian prime minister office, italian government
bank of italy: bank of italy, italian central bank
spain: spain, madrid, spanish government
moncloa: moncloa, spanish prime minister office, spanish government
catalan government: catalan government, generalitat, barcelona, catalonia government, catalan authority
vatican: vatican, holy see, rome, catholic church leadership, papacy, pope, vatican city
netherlands: netherlands, the hague, dutch government, holland
belgium: belgium, belgian government, brussels
switzerland: switzerland, bern, swiss government, swiss federal council
swiss national bank: swiss national bank, snb, swiss central bank
austria: austria, vienna, austrian government
poland: poland, warsaw, polish government
sejm: sejm, polish parliament, poland lower house, polish lawmaker
hungary: hungary, budapest, hungarian government
fidesz: fidesz, hungarian nationalist party
czech republic: czech republic, czechia, prague, czech government
slovakia: slovakia, bratislava, slovak government
romania: romania, bucharest, romanian government
bulgaria: bulgaria, sofia, bulgarian government
greece: greece, athens, greek government
cyprus: cyprus, nicosia, cypriot government
portugal: portugal, lisbon, portuguese government
ireland: ireland, dublin, irish government, republic of ireland
stormont: stormont, northern ireland assembly, northern irish government, belfast
sweden: sweden, stockholm, swedish government
riksbank: riksbank, swedish central bank, sweden central bank
norway: norway, oslo, norwegian government
norges bank: norges bank, norwegian central bank, norway central bank
norwegian sovereign wealth fund: norwegian sovereign wealth fund, government pension fund global, norway wealth fund, norway oil fund, world largest sovereign wealth fund
denmark: denmark, copenhagen, danish government
greenland: greenland, nuuk, greenlandic government, danish arctic territory
finland: finland, helsinki, finnish government
baltic states: baltic state, baltic, baltic country, estonia latvia and lithuania, baltic nation
serbia: serbia, belgrade, serbian government
kosovo: kosovo, pristina, kosovo government
bosnia: bosnia, bosnia and herzegovina, bosnia herzegovina, sarajevo
republika srpska: republika srpska, bosnian serb republic, serb republic, bosnian serb, banja luka, serb entity in bosnia
moldova: moldova, chisinau, moldovan government
transnistria: transnistria, transdniestria, moldova breakaway region, tiraspol, pro russian breakaway region
ukraine: ukraine, kyiv, kiev, ukrainian government, ukrainian
verkhovna rada: verkhovna rada, ukrainian parliament, ukraine parliament, rada, ukrainian lawmaker
sbu: sbu, ukrainian security service, security service of ukraine, ukraine domestic intelligence
hur: hur, ukrainian military intelligence, gur, ukraine military intelligence agency
nabu: nabu, ukrainian anti corruption bureau, ukraine anti graft agency, national anti corruption bureau
zaporizhzhia nuclear plant: zaporizhzhia nuclear plant, znpp, europe largest nuclear plant, europe biggest nuclear power station, russian hold nuclear plant, zaporizhzhia plant
kerch bridge: kerch bridge, crimea bridge, crimean bridge, kerch strait bridge
donbas: donbas, eastern ukraine, donetsk and luhansk
russia: russia, moscow, kremlin, russian federation, russian government
kremlin: kremlin, moscow, russian presidency, russian government, russia president, russia
state duma: state duma, duma, russian parliament, russia lower house, russian lawmaker
federation council: federation council, russian upper house, russia upper house of parliament
bank of russia: bank of russia, russian central bank, russia central bank, cbr
fsb: fsb, russian security service, federal security service, russian domestic intelligence, kgb successor
gru: gru, russian military intelligence, russia military spy agency
svr: svr, russian foreign intelligence, russia foreign spy agency
wagner: wagner, wagner group, russian mercenary, russian mercenary group, africa corps predecessor
roscosmos: roscosmos, russian space agency, russia space agency
roskomnadzor: roskomnadzor, russian communications watchdog, russia media regulator, russian internet regulator
rosatom: rosatom, russian state nuclear company, russia nuclear corporation, russian nuclear energy firm
gazprom: gazprom, russian gas giant, russian gas exporter, russia state gas company
rosneft: rosneft, russian oil giant, russia biggest oil company
nord stream: nord stream, baltic sea gas pipeline, russian gas pipeline to germany, baltic gas pipeline
shadow fleet: shadow fleet, russia ghost fleet, dark fleet, sanction evade tanker, ghost ship
belarus: belarus, minsk, belarusian government
georgia: georgia, tbilisi, georgian government
armenia: armenia, yerevan, armenian government
azerbaijan: azerbaijan, baku, azerbaijani government, azeri government
nagorno-karabakh: nagorno karabakh, karabakh, armenian populated enclave, breakaway enclave
turkey: turkey, türkiye, turkiye, ankara, turkish government
pkk: pkk, kurdistan worker party, kurdish militant, kurdish rebel, outlaw kurdish group
ak party: ak party, akp, justice and development party, turkey rule party
chp: chp, republican people party, turkey main opposition party, turkish opposition
israel: israel, jerusalem, israeli government, tel aviv, jewish state
knesset: knesset, israeli parliament, israel parliament, israeli lawmaker
israel defense forces: israel defense force, idf, israeli army, israeli military, israeli force, israel defence force
mossad: mossad, israeli foreign intelligence, israeli spy agency, israel intelligence agency
shin bet: shin bet, israeli domestic security agency, israeli security service, shabak, israel internal security agency
palestinian authority: palestinian authority, pa, ramallah, palestinian government, west bank administration
hamas: hamas, palestinian militant group, islamist group, gaza ruler, palestinian islamist movement, gaza militant
gaza: gaza, gaza strip, palestinian enclave, besiege enclave, coastal enclave, palestinian territory
west bank: west bank, occupy west bank, palestinian territory, judea and samaria
palestinian islamic jihad: palestinian islamic jihad, islamic jihad, pij, palestinian militant
hezbollah: hezbollah, hizbollah, hizbullah, lebanese militant group, shi'ite militant group, iran back group, lebanese shi'ite movement
lebanon: lebanon, beirut, lebanese government
syria: syria, damascus, syrian government
syrian democratic forces: syrian democratic force, sdf, kurdish lead force, syrian kurds, us back kurdish force
iraq: iraq, baghdad, iraqi government
kurdistan regional government: kurdistan regional government, krg, erbil, iraqi kurdistan, iraqi kurds, kurdish regional government
iran: iran, tehran, teheran, islamic republic, iranian government
islamic revolutionary guard corps: islamic revolutionary guard corps, irgc, revolutionary guard, iran guard, iran elite force, pasdaran
guardian council: guardian council, iran election watchdog, iran constitutional watchdog, iranian vetting body
majlis: majlis, iranian parliament, iran parliament
houthis: houthi, houthi rebel, houthi movement, ansar allah, yemen rebel, yemeni rebel, iran back rebel, iran align houthi
yemen: yemen, sanaa, aden, yemeni government
saudi arabia: saudi arabia, riyadh, saudi government, kingdom, saudi
public investment fund: public investment fund, pif, saudi sovereign wealth fund, saudi wealth fund
saudi aramco: saudi aramco, aramco, saudi oil giant, saudi state oil company
united arab emirates: unit arab emirates, uae, abu dhabi, emirates, emirati government
qatar: qatar, doha, qatari government
kuwait: kuwait, kuwaiti government, kuwait city
oman: oman, muscat, omani government
jordan: jordan, amman, jordanian government
al jazeera: al jazeera, qatari broadcaster, qatar base broadcaster, doha base broadcaster
islamic state: islamic state, isi, isil, daesh, jihadist group, islamic state group
al qaeda: al qaeda, al qaida, jihadist network
strait of hormuz: strait of hormuz, hormuz, hormuz strait, gulf chokepoint, key oil ship lane
suez canal: suez canal, suez, egyptian canal, egypt canal
panama canal: panama canal, central american waterway, interoceanic waterway
egypt: egypt, cairo, egyptian government
muslim brotherhood: muslim brotherhood, islamist movement, brotherhood, ikhwan
libya: libya, tripoli, libyan government
tunisia: tunisia, tunis, tunisian government
algeria: algeria, algiers, algerian government
morocco: morocco, rabat, moroccan government
polisario front: polisario front, polisario, western sahara independence movement, sahrawi independence movement
sudan: sudan, khartoum, port sudan, sudanese government
rapid support forces: rapid support force, rsf, sudanese paramilitary, sudan paramilitary force, sudanese paramilitary group
south sudan: south sudan, juba, south sudanese government
ethiopia: ethiopia, addis ababa, ethiopian government
tplf: tplf, tigray people liberation front, tigrayan force, tigrayan rebel, tigray leader
eritrea: eritrea, asmara, eritrean government
somalia: somalia, mogadishu, somali government
somaliland: somaliland, hargeisa, somalia breakaway region, breakaway somaliland
al shabaab: al shabaab, al shabab, shabaab, somali militant, somali islamist, al qaeda link militant
kenya: kenya, nairobi, kenyan government
uganda: uganda, kampala, ugandan government
rwanda: rwanda, kigali, rwandan government
democratic republic of congo: democratic republic of congo, dr congo, drc, congo, kinshasa, congolese government
m23: m23, march 23 movement, congolese rebel, rwanda back rebel, tutsi lead rebel, congo rebel
nigeria: nigeria, abuja, nigerian government, africa most populous country
boko haram: boko haram, nigerian islamist, nigerian jihadist, islamist insurgent in nigeria
ghana: ghana, accra, ghanaian government
senegal: senegal, dakar, senegalese government
mali: mali, bamako, malian government
burkina faso: burkina faso, ouagadougou, burkinabe government
niger: niger, niamey, nigerien government
jnim: jnim, jama'at nusrat al islam wal muslimin, al qaeda affiliate in the sahel, sahel jihadist
ivory coast: ivory coast, côte d'ivoire, cote d'ivoire, abidjan, ivorian government
south africa: south africa, pretoria, south african government
african national congress: african national congress, anc, south africa anc, mandela party
south african reserve bank: south african reserve bank, sarb, south african central bank
eskom: eskom, south african power utility, south africa state power company
zimbabwe: zimbabwe, harare, zimbabwean government
mozambique: mozambique, maputo, mozambican government
angola: angola, luanda, angolan government
eswatini: eswatini, swaziland, mbabane
china: china, beijing, people republic of china, prc, chinese government
chinese communist party: chinese communist party, ccp, communist party of china, cpc, china rule party, beijing
national people's congress: national people congress, npc, chinese parliament, china parliament, china rubber stamp parliament
state council: state council, chinese cabinet, china cabinet
people's liberation army: people liberation army, pla, chinese military, china military, chinese army, chinese arm force
people's bank of china: people bank of china, pboc, chinese central bank, china central bank
mofcom: mofcom, china commerce ministry, chinese commerce ministry, beijing commerce ministry
xinhua: xinhua, chinese state news agency, china official news agency, chinese state media
global times: global time, chinese state media, chinese state tabloid
great hall of the people: great hall of the people, beijing parliament build, chinese parliament build
zhongnanhai: zhongnanhai, chinese leadership compound, chinese leadership
hong kong: hong kong, hksar, chinese territory, former british colony, chinese rule city
legislative council: legislative council, legco, hong kong legislature, hong kong parliament
xinjiang: xinjiang, uyghur region, uighur region, china far western region
tibet: tibet, xizang, lhasa, himalayan region
taiwan: taiwan, taipei, taiwanese government, self rule island, chinese claim island, republic of china
legislative yuan: legislative yuan, taiwan parliament, taiwanese parliament, taiwan legislature
democratic progressive party: democratic progressive party, dpp, taiwan dpp
kuomintang: kuomintang, kmt, nationalist party of taiwan
tsmc: tsmc, taiwan semiconductor manufacture company, taiwanese chip giant, taiwan chipmaker, world largest contract chipmaker
japan: japan, tokyo, japanese government
diet: diet, japanese parliament, japan parliament, japanese lawmaker
bank of japan: bank of japan, boj, japanese central bank, japan central bank
liberal democratic party: liberal democratic party, ldp, japan ldp, japanese conservative
tepco: tepco, tokyo electric power, fukushima operator, fukushima plant operator
fukushima: fukushima, fukushima daiichi, fukushima nuclear plant, wreck nuclear plant
japan self-defense forces: japan self defense force, sdf, jsdf, japanese military, japan arm force
japan meteorological agency: japan meteorological agency, jma, japanese weather agency, japan weather bureau
south korea: south korea, seoul, republic of korea, rok, south korean government
blue house: blue house, south korean presidency, south korea presidential office
bank of korea: bank of korea, bok, south korean central bank
people power party: people power party, ppp, south korean conservative
north korea: north korea, pyongyang, dprk, democratic people republic of korea, north korean regime, hermit kingdom
kcna: kcna, north korean state media, north korea state news agency, korean central news agency
mongolia: mongolia, ulaanbaatar, ulan bator, mongolian government
india: india, new delhi, delhi, indian government
lok sabha: lok sabha, indian parliament, india lower house, lower house of indian parliament
reserve bank of india: reserve bank of india, rbi, indian central bank, india central bank
bharatiya janata party: bharatiya janata party, bjp, hindu nationalist party, india rule party, indian hindu nationalist
isro: isro, indian space agency, indian space research organisation, india space agency
sebi: sebi, indian market regulator, india security regulator, security and exchange board of india
line of control: line of control, loc, de facto kashmir border, kashmir de facto border
line of actual control: line of actual control, lac, india china border, dispute himalayan border
pakistan: pakistan, islamabad, pakistani government
isi: isi, inter service intelligence, pakistani intelligence, pakistan spy agency
ttp: ttp, tehreek e taliban pakistan, pakistani taliban, pakistan taliban
balochistan liberation army: balochistan liberation army, bla, baloch separatist, baloch militant
afghanistan: afghanistan, kabul, afghan government, afghan
taliban: taliban, afghan taliban, afghan ruler, kabul, islamist ruler of afghanistan, afghanistan ruler
bangladesh: bangladesh, dhaka, bangladeshi government
sri lanka: sri lanka, colombo, sri lankan government
nepal: nepal, kathmandu, nepali government, nepalese government
myanmar: myanmar, burma, naypyitaw, naypyidaw, myanmar junta
tatmadaw: tatmadaw, myanmar military, myanmar army, myanmar arm force
rohingya: rohingya, myanmar muslim minority, rohingya muslim, muslim minority from myanmar
thailand: thailand, bangkok, thai government
vietnam: vietnam, hanoi, vietnamese government
cambodia: cambodia, phnom penh, cambodian government
laos: laos, vientiane, laotian government
malaysia: malaysia, kuala lumpur, putrajaya, malaysian government
indonesia: indonesia, jakarta, indonesian government
philippines: philippine, manila, philippine government, filipino government
malacanang: malacanang, philippine presidency, philippine presidential palace
south china sea: south china sea, west philippine sea, dispute water, dispute sea
second thomas shoal: second thomas shoal, ayungin shoal, dispute shoal, contest shoal
kazakhstan: kazakhstan, astana, kazakh government
australia: australia, canberra, australian government
reserve bank of australia: reserve bank of australia, rba, australian central bank, australia central bank
asio: asio, australian intelligence agency, australia spy agency, australian domestic spy agency
new zealand: new zealand, wellington, aotearoa, new zealand government
beehive: beehive, new zealand government, new zealand executive build
reserve bank of new zealand: reserve bank of new zealand, rbnz, new zealand central bank
papua new guinea: papua new guinea, png, port moresby
solomon islands: solomon island, honiara
new caledonia: new caledonia, noumea, french pacific territory
canada: canada, ottawa, canadian government
bank of canada: bank of canada, boc, canadian central bank
rcmp: rcmp, royal canadian mount police, mounties, canadian police, canada federal police
csis: csis, canadian security intelligence service, canadian spy agency, canada intelligence service
mexico: mexico, mexico city, mexican government
banxico: banxico, bank of mexico, mexican central bank
pemex: pemex, mexican state oil company, mexico oil company
morena: morena, mexico rule party, mexican leave
sinaloa cartel: sinaloa cartel, mexican drug cartel, sinaloa drug gang
jalisco new generation cartel: jalisco new generation cartel, cjng, jalisco cartel, mexican drug cartel
cuba: cuba, havana, cuban government, communist run island
haiti: haiti, port au prince, haitian government
venezuela: venezuela, caracas, venezuelan government
pdvsa: pdvsa, venezuelan state oil company, venezuela oil company, petróleos de venezuela
colombia: colombia, bogota, bogotá, colombian government
farc: farc, revolutionary arm force of colombia, colombian rebel, farc dissident
eln: eln, national liberation army, colombian guerrilla, colombian rebel
ecuador: ecuador, quito, ecuadorean government, ecuadorian government
peru: peru, lima, peruvian government
bolivia: bolivia, la paz, bolivian government
chile: chile, santiago, chilean government
la moneda: la moneda, chilean presidency, chilean presidential palace
codelco: codelco, chilean state copper company, chile copper giant
argentina: argentina, buenos air, argentine government
casa rosada: casa rosada, argentine presidency, argentine government, pink house
falkland islands: falkland island, falkland, malvinas
brazil: brazil, brasilia, brasília, brazilian government
planalto: planalto, brazilian presidency, brazilian presidential palace
brazilian supreme court: brazilian supreme court, stf, brazil top court, brazil supreme federal tribunal, brazil highest court
petrobras: petrobras, brazilian state oil company, brazil oil giant
paraguay: paraguay, asuncion, asunción
uruguay: uruguay, montevideo
guyana: guyana, georgetown, guyanese government
essequibo: essequibo, oil rich region of guyana, dispute guyana region
nicaragua: nicaragua, managua, nicaraguan government
el salvador: el salvador, san salvador, salvadoran government
cecot: cecot, salvadoran mega prison, el salvador mega prison, terrorism confinement center
international space station: international space station, iss, orbit laboratory, space station, orbital outpost"""
