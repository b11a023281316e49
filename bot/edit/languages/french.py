"""French."""

from bot.edit.languages import Language

FRENCH = Language(
    code="fr",
    stemmer="french",
    glue="""
    le la les un une des de du d l au aux à en dans sur sous par pour avec sans contre entre vers chez et ou mais ni
    que qu qui quoi dont ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on
    nous vous je tu se s ne n pas plus moins très aussi est sont était été être ont avait avoir sera seront fait faire
    selon après avant depuis pendant lors comme si tout toute tous toutes autre autres même y c j m t lundi mardi
    mercredi jeudi vendredi samedi dimanche aujourd'hui hier demain semaine mois an ans année années jour jours heure
    heures dit source sources premier première dernier dernière nouveau nouvelle nouveaux face afin encore déjà ainsi
    peut doit vont va deux-tiers cela ceci celui celle ceux celles lui eux moi toi soi aucun aucune chaque certain
    certains certaine certaines plusieurs quelques quel quelle quels quelles telle tels telles toujours jamais souvent
    presque environ alors donc parce puis ensuite ici maintenant bientôt peu beaucoup trop assez mieux bien mal
    ensemble jusque jusqu'à jusqu'au jusqu'en parmi malgré hors grâce outre durant suite près loin autour devant
    derrière dehors dedans étaient serait seraient soient soit ayant étant suis sommes êtes ai avons avez avaient
    aurait auraient aura auront eu fut furent fera feront font faut fallait peuvent pourrait pourraient pourra doivent
    devrait devraient veut veulent allait aller c'est s'est n'est n'a n'ont qu'il qu'ils qu'elle qu'on qu'un qu'une
    qu'en d'un d'une l'un l'une l'on j'ai d'autres d'ici d'après quoique lorsque puisque tandis notamment seulement
    quand pourquoi comment combien oui deuxième nuit matin soir midi minute minutes seconde secondes semaines siècle
    fois grand grande grands grandes petit petite pays monde homme hommes personne personnes gens partie cas façon
    manière ligne disent rien chose
    """,
    places="""
    US = États-Unis, américain, Washington, Maison Blanche, Maison-Blanche, Pentagone, Trump, New York, USA, Texas,
    amérique, Amérique, Congrès américain, Département d'État, Réserve fédérale, Fed, Wall Street, Biden, Rubio,
    Vance, Los Angeles, San Francisco, Chicago, Californie, Floride, texan, Houston, Boston, Seattle, Hawaï, ohio,
    Ohio, arizona, Arizona, alaska, Alaska, Miami, San Diego, Michigan, Pennsylvanie, Philadelphie, Virginie, Nevada,
    Las Vegas, Atlanta, Minnesota, Minneapolis, FBI, CIA, ICE, Silicon Valley, républicains, démocrates; CN = Chine,
    chinois, Pékin, Shanghai, Xi Jinping, Shenzhen, Canton, Wuhan, Xinjiang, tibétain, Tibet, Chongqing, Tianjin,
    Nankin, Hainan, Huawei; HK = Hong Kong, hongkongais; MO = Macao; TW = taïwanais, Taïwan, Taïpei, Taipei, TSMC,
    Kuomintang; JP = japonais, Japon, Tokyo, Osaka, Okinawa, Kyoto, Hiroshima, Nagasaki, Fukushima, Takaichi; KR =
    Corée du Sud, sud-coréen, Séoul, Busan, République de Corée; KP = Corée du Nord, nord-coréen, Pyongyang, Kim
    Jong-un; RU = russe, Russie, Moscou, Kremlin, Poutine, Saint-Pétersbourg, Koursk, Belgorod, Sibérie, Rostov,
    Kaliningrad, Vladivostok, Briansk, Voronej, Gazprom, Rosneft, Douma, FSB, Fédération de Russie, Lavrov, Samara,
    Saratov, Novossibirsk; UA = ukraine, Ukraine, ukrainien, Kiev, Kyiv, Zelensky, odessa, Odessa, Kharkiv, Donetsk,
    Dnipro, Lviv, Zaporijjia, Kherson, Donbass, Lougansk, Soumy, Marioupol, Poltava, Tchernihiv, Volodymyr Zelensky;
    CRIMEA = Crimée, Sébastopol; BY = biélorusse, Biélorussie, Bélarus, Minsk, Loukachenko; PL = Pologne, polonais,
    Varsovie, Gdansk, Tusk; LT = lituanien, Lituanie, Vilnius; LV = letton, Lettonie, Riga; EE = estonien, estonie,
    Estonie, Tallinn; MD = moldave, Moldavie, Chisinau; RO = Roumanie, roumain, Bucarest; BG = bulgare, Bulgarie,
    Sofia; HU = Hongrie, hongrois, Budapest, orban, Orban; CZ = tchèque, République tchèque, Tchéquie, Prague; SK =
    slovaque, Slovaquie, Bratislava; AT = autrichien, autriche, Autriche, Vienne; DE = allemagne, Allemagne, allemand,
    Berlin, Merz, Bundestag, Bundeswehr, Francfort, Munich, Hambourg, Bavière, Cologne, Dresde, Leipzig, Stuttgart; FR
    = français, France, Paris, élysée, Élysée, Macron, Matignon, Quai d'Orsay, Marseille, Calais, Bercy, Lyon, Lille,
    Bordeaux, Toulouse, Dunkerque, Boulogne-sur-Mer, Lecornu; GB = Royaume-Uni, britannique, Londres, Grande-Bretagne,
    anglais, angleterre, Angleterre, Downing Street, Starmer, écosse, écossais, Écosse, Douvres, édimbourg, Édimbourg,
    gallois, Pays de Galles, Westminster, Manchester, Liverpool, Birmingham, Brexit, Banque d'Angleterre,
    travaillistes; NIR = Irlande du Nord, Belfast; IE = irlandais, irlande, Irlande, Dublin; NL = Pays-Bas,
    néerlandais, La Haye, amsterdam, Amsterdam, Rotterdam; BE = Belgique, belge; LU = luxembourgeois, Luxembourg; CH =
    Suisse, Genève, helvétique, Berne, Zurich, Davos; EU = Union européenne, UE, Bruxelles, Commission européenne,
    Parlement européen, eurodéputé, Vingt-Sept, union européenne, ue, Von der Leyen, von der Leyen, Strasbourg, zone
    euro, Kallas; IT = italie, Italie, italien, Rome, Meloni, Milan, Naples; VA = Vatican, Saint-Siège, pape, Léon
    XIV; ES = espagne, Espagne, espagnol, Madrid, Barcelone, catalan, Catalogne, Sánchez; PT = portugais, Portugal,
    Lisbonne; GR = grec, Grèce, athènes, Athènes; CY = chypriote, Chypre, Nicosie; GI = Gibraltar; TR = Turquie, turc,
    Ankara, istanbul, Istanbul, erdogan, Erdogan; NO = Norvège, norvégien, Oslo; SE = Suède, suédois, Stockholm; FI =
    finlandais, Finlande, Helsinki; DK = Danemark, danois, Copenhague; GL = groenlandais, Groenland, Nuuk; IS =
    islandais, islande, Islande, Reykjavik; RS = serbe, Serbie, Belgrade, Vucic; XK = kosovar, Kosovo, Pristina; BA =
    bosnien, bosniaque, Bosnie, Bosnie-Herzégovine, Sarajevo; HR = croate, Croatie, Zagreb; AL = albanais, albanie,
    Albanie, Tirana; MK = Macédoine du Nord, Skopje; ME = Monténégro; SI = slovène, Slovénie; AM = arménie, Arménie,
    arménien, erevan, Erevan; AZ = azerbaïdjanais, azerbaïdjan, Azerbaïdjan, azéri, Bakou; GE = géorgien, Géorgie,
    Tbilissi; KZ = kazakh, Kazakhstan, astana, Astana; UZ = ouzbek, ouzbékistan, Ouzbékistan, Tachkent; KG = kirghize,
    Kirghizistan, Kirghizstan, Bichkek; TJ = tadjik, Tadjikistan; TM = turkmène, Turkménistan; MN = mongol, Mongolie;
    IL = israël, Israël, israélien, Jérusalem, Tel-Aviv, Nétanyahou, Tsahal, Netanyahou, Netanyahu, Knesset, Mossad,
    Haïfa, Eilat, Likoud, Galilée, IDF; PS = Palestine, palestinien, Gaza, Hamas, Cisjordanie, Ramallah, Rafah, Khan
    Younès, bande de Gaza, gazaoui; LB = libanais, Liban, Hezbollah, Beyrouth; IR = iran, Iran, iranien, Téhéran,
    Khamenei, Gardiens de la révolution, ispahan, Ispahan, Natanz, Fordo, Bouchehr, République islamique, ayatollah;
    IQ = irak, Irak, irakien, Bagdad, Bassorah, erbil, Erbil; SY = Syrie, syrien, Damas, alep, Alep; JO = jordanien,
    Jordanie, amman, Amman; SA = Arabie saoudite, saoudien, Riyad, arabie saoudite, Djeddah; AE = Émirats arabes unis,
    émirats, émirati, Émirats, Abou Dhabi, Abou Dabi, Dubaï; QA = qatari, Qatar, Doha; KW = koweïtien, Koweït; BH =
    bahreïni, Bahreïn, Manama; OM = omanais, oman, Oman, Mascate; YE = Yémen, houthi, yéménite, Sanaa, Houthi,
    Hodeïda; EG = égypte, Égypte, égyptien, Le Caire, Suez; LY = Libye, libyen, Tripoli; TN = Tunisie, tunisien,
    Tunis, Kaïs Saïed; DZ = algérie, alger, Algérie, algérien, Alger, Tebboune; MA = Maroc, marocain, Rabat, Mohammed
    VI; EH = Sahara occidental, sahraoui, Front Polisario, Polisario; SD = soudanais, Soudan, Khartoum, Darfour,
    El-Facher; ET = éthiopie, Éthiopie, éthiopien, addis abeba, Addis-Abeba; ER = érythréen, érythrée, Érythrée,
    Asmara; SO = somalien, Somalie, Mogadiscio; KE = kényan, Kenya, Nairobi; NG = nigérian, Nigeria, Nigéria, Abuja,
    Lagos; ZA = Afrique du Sud, sud-africain, afrique du Sud, Pretoria, Johannesburg, Le Cap; RW = rwandais, Rwanda,
    Kigali; CD = Congo, congolais, Kinshasa, RDC, Goma, M23, Tshisekedi; ML = Mali, malien, Bamako, Malien; NE =
    Niger, Niamey, nigérien; BF = Burkina Faso, burkinabè, Ouagadougou; GH = ghanéen, Ghana, accra, Accra; SN =
    sénégalais, Sénégal, Dakar; AO = angolais, angola, Angola, Luanda; IN = inde, Inde, indien, New Delhi, Delhi,
    Modi, Bombay, Mumbai, Calcutta, Bangalore, Ladakh, Gujarat; PK = pakistanais, Pakistan, islamabad, Islamabad,
    Rawalpindi, Lahore, Karachi, Peshawar, Baloutchistan, Shehbaz Sharif; KASHMIR = cachemiri, Cachemire, ligne de
    contrôle; AF = afghanistan, Afghanistan, afghan, Kaboul, taliban; BD = bangladais, Bangladesh, Dacca; LK =
    sri-lankais, Sri Lanka, Colombo; NP = népalais, Népal, Katmandou; BT = Bhoutan; MV = Maldives; MM = birman,
    Birmanie, Myanmar, Naypyidaw, Rangoun; TH = thaïlandais, Thaïlande, Bangkok; KH = cambodgien, Cambodge, Phnom
    Penh; LA = laotien, Laos, Vientiane; VN = vietnamien, Vietnam, Viêt Nam, Hanoï, Hô Chi Minh-Ville; MY = malaisien,
    Malaisie, Kuala Lumpur; SG = singapourien, Singapour; ID = indonésien, indonésie, Indonésie, Jakarta; PH =
    philippin, Philippines, Manille, Marcos; AU = australie, Australie, australien, Canberra, Sydney; NZ =
    néo-zélandais, Nouvelle-Zélande, Wellington, auckland, Auckland; CA = Canada, canadien, ottawa, Ottawa, Toronto,
    Vancouver, Carney, alberta, Alberta, québécois, Québec; MX = Mexique, mexicain, Mexico, Sheinbaum, Tijuana,
    Sinaloa, Jalisco, Guadalajara, Monterrey, Ciudad Juarez; CU = cubain, Cuba, La Havane; HT = haïtien, haïti, Haïti,
    Port-au-Prince; GT = guatémaltèque, Guatemala; HN = hondurien, Honduras; SV = salvadorien, Salvador, Bukele; NI =
    Nicaragua, Managua; CR = Costa Rica; PA = panaméen, Panama, canal de Panama; CO = Colombie, colombien, Bogota,
    Gustavo Petro, Medellin; VE = Venezuela, vénézuélien, Caracas, Maduro; GY = Guyana, Essequibo; EC = équatorien,
    équateur, Équateur, Quito; PE = péruvien, Pérou; BO = bolivien, Bolivie, La Paz; CL = chilien, Chili, Santiago; AR
    = argentin, argentine, Argentine, Buenos Aires, Milei; UY = uruguayen, uruguay, Uruguay, Montevideo; PY =
    paraguayen, Paraguay, asuncion, Asuncion; BR = Brésil, brésilien, Brasilia, Lula, Sao Paulo, Rio de Janeiro,
    Bolsonaro; FK = Malouines, Falkland; NATO = OTAN, otan, alliance atlantique, Alliance atlantique; UN = ONU,
    Nations unies, Conseil de sécurité, onu, Conseil de sécurité de l'ONU, Guterres; IAEA = AIEA, aiea; WTO = OMC,
    omc; IMF = FMI, Fonds monétaire international; OPEC = OPEP, opep, Opep; ASEAN = asean, ASEAN, Asean; BRICS =
    Brics, BRICS; G7 = G7; G20 = G20; WHO = OMS, oms, Organisation mondiale de la santé; BLACKSEA = mer Noire; REDSEA
    = mer Rouge; HORMUZ = détroit d'Ormuz, ormuz, Ormuz; TWSTRAIT = détroit de Taïwan; SCS = mer de Chine méridionale;
    ECS = mer de Chine orientale, Senkaku, Diaoyu; YELLOWSEA = mer Jaune; BALTIC = mer Baltique, Baltique; ARCTIC =
    arctique, Arctique; GULF = golfe Persique, Golfe; CHANNEL = Manche; MIDEAST = Moyen-Orient, Proche-Orient; EUROPE
    = europe, Europe, européen; AFRICA = afrique, Afrique, africain; ASIA = asiatique, asie, Asie; LATAM = amérique
    latine, latino-américain, amérique du Sud; DMZ = zone démilitarisée; GOLAN = Golan; TG = togolais, Togo, Lomé; CM
    = camerounais, Cameroun, Yaoundé; CI = ivoirien, Côte d'Ivoire, abidjan, Abidjan, Ouattara; TZ = tanzanien,
    Tanzanie; UG = ougandais, ouganda, Ouganda, Kampala; ZM = Zambie; ZW = Zimbabwe; MZ = Mozambique; TD = Tchad,
    tchadien, N'Djamena; SS = sud-soudanais, Soudan du Sud, Juba; DO = République dominicaine, dominicain; JM =
    jamaïcain, Jamaïque; TT = Trinité-et-Tobago, Trinidad; SR = Suriname; BN = Brunei; TL = Timor oriental; PG =
    Papouasie-Nouvelle-Guinée; FJ = Fidji; SB = îles Salomon; PW = Palaos; EUROZONE = BCE, Banque centrale européenne,
    Lagarde; CARIB = caraïbe, Caraïbes
    """,
    concepts="""
    army = armée, soldat, troupe, militaire, forces armées, bataillon, brigade, légionnaire; navy = marine, naval,
    flotte; coastguard = garde-côtes; airforce = armée de l'air, forces aériennes; ship = navire, bateau, cargo,
    embarcation, porte-conteneurs, vraquier, paquebot; warship = navire de guerre, bâtiment de guerre; destroyer =
    destroyer, contre-torpilleur; frigate = frégate; submarine = sous-marin; carrier = porte-avions; tanker =
    pétrolier, navire-citerne, tanker, flotte fantôme; drone = drone; missile = missile, roquette, fusée, missile
    balistique, missile de croisière, balistique; jet = chasseur, avion de chasse, avion de combat, avion de guerre,
    Rafale; aircraft = avion, appareil, avion de ligne; helicopter = hélicoptère; strike = frappe, attaque,
    bombardement, attaquer, bombarder, offensive, raid, bombe, assaut, frappent, attaquent, bombardent, frappe
    aérienne, pilonnage, pilonner, attentat; intercept = intercepter, interceptent, abattre, abattu, abat; kill =
    mort, tué, tuer, décès, victime, mourir, meurt, meurent, décédé, tuent, tuerie, massacre, mortel; wound = blessé,
    blesser, blessent, blessure; drill = exercice, manœuvre, exercice militaire, manoeuvre; border = frontière,
    frontalier, poste-frontière; ceasefire = cessez-le-feu, trêve, armistice; war = guerre, conflit, guerrier,
    hostilités, belligérant; peace = paix, pacification; hostage = otage; prisoner = prisonnier, détenu, prisonnier de
    guerre, captif; swap = échange, échangent; nuclear = nucléaire, atomique; uranium = uranium; enrich =
    enrichissement; inspector = inspecteur, inspection, contrôle; weapon = arme, armement, munition, armes; tank =
    char, blindé; defence = défense, défense aérienne, antiaérien, défense antiaérienne; base = base aérienne, base
    militaire, caserne, base navale; spy = espion, espionnage; satellite = satellite; cyber = cyberattaque, pirate
    informatique, hacker, piratage, cybercriminel, cybersécurité, hackeur; tariff = droit de douane, tarif douanier,
    surtaxe, taxe douanière, guerre commerciale; trade = commerce, commercial; export = exportation, exporter,
    cargaison; import = importation; sanction = sanction, sanctionner, sanctionnent, gel des avoirs; blacklist = liste
    noire; ban = interdire, interdiction, embargo, bannir, prohiber, moratoire, interdit, interdisent; restrict =
    restriction, restreindre, limiter, restreint; quota = quota; halt = suspendre, suspension, geler, pause, stopper,
    stoppent, interrompre, suspend, suspendent, suspendu, cesser, cessent, à l'arrêt; deal = accord, pacte, compromis,
    mémorandum, protocole d'accord, contrat; talk = négociation, pourparlers, discussion, dialogue, négocier,
    négociateur, discuter, discutent, négocient, débat; summit = sommet; meet = rencontre, réunion, rencontrer,
    rencontrent, entretien, réunir; visit = visite, déplacement, voyage, tournée, rend visite; delegation =
    délégation; company = entreprise, société, fabricant, constructeur, firme, géant, multinationale, compagnie,
    fournisseur, producteur, industriel; chip = puce, semi-conducteur, puce électronique, microprocesseur; rareearth =
    terres rares; mineral = minerai, minier; oil = pétrole, brut, pétrolière, baril, hydrocarbure, pétrolières; gas =
    gaz, GNL, gaz naturel, gazier, Gaz; pipeline = gazoduc, oléoduc; refinery = raffinerie; fuel = carburant, essence,
    diesel, gazole; grain = céréale, blé, maïs, Maïs; soybean = soja; rice = riz; beef = bœuf, viande, bovin, bétail;
    fruit = fruit; wine = vin, viticole, vigneron, viticulteur; coal = charbon; steel = acier, sidérurgie; aluminium =
    aluminium; copper = cuivre; lithium = lithium; gold = or; car = voiture, automobile, véhicule, voiture électrique,
    véhicule électrique, constructeur automobile; bank = banque, bancaire, banquier; loan = prêt, crédit, emprunt;
    debt = dette, obligation d'État, endettement; currency = monnaie, devise, euro, rouble, yuan, roupie, franc CFA;
    market = marché, marché financier; stock = Bourse, actionnaire, CAC; price = prix, coût, tarif; inflation =
    inflation; economy = économie, économique, PIB, croissance économique; invest = investissement, investir,
    investisseur; budget = budget, budgétaire, dépense; tax = impôt, taxe, fiscal, TVA; fine = amende, pénalité;
    factory = usine, manufacture, site industriel; port = port, portuaire; customs = douane, douanier; fish = pêche,
    pêcheur, poisson, chalutier; farmer = agriculteur, agricole, paysan, agriculture, éleveur laitier; water = eau;
    river = fleuve, rivière; dam = barrage, hydroélectrique; electricity = électricité, électrique, panne de courant,
    réseau électrique, centrale électrique, coupure d'électricité; energy = énergie, énergétique; reactor = réacteur,
    centrale nucléaire, EPR; president = président, présidente, chef de l'État, chef d'État, présidentiel; premier =
    Premier ministre, chef du gouvernement; minister = ministre, ministériel, secrétaire d'État, ministère; government
    = gouvernement, gouvernemental, exécutif, cabinet, Exécutif; foreignministry = ministère des Affaires étrangères,
    ministre des Affaires étrangères, diplomatie, Affaires étrangères, chef de la diplomatie, secrétaire d'État
    américain; defenceministry = ministère de la Défense, ministre de la Défense, ministre des Armées, ministère des
    Armées, ministre américain de la Défense; financeministry = ministre des Finances, ministère des Finances, Trésor,
    ministre de l'Économie; tradeministry = ministère du Commerce, ministre du Commerce, secrétaire au Commerce,
    département du Commerce; interiorministry = ministre de l'Intérieur, ministère de l'Intérieur, place Beauvau;
    parliament = parlement, député, sénat, sénateur, Assemblée nationale, parlementaire, élu, législateur, Chambre des
    représentants, Congrès; court = tribunal, juge, justice, magistrat, Cour suprême, cour d'assises, Cour pénale,
    Cour de justice, haute cour, cour fédérale, Cour internationale, Cour constitutionnelle; police = police,
    policier, gendarme, gendarmerie; prosecutor = procureur, parquet, ministère public; spokesman = porte-parole;
    ambassador = ambassadeur, ambassadrice, émissaire, diplomate, chargé d'affaires, diplomates; embassy = ambassade,
    consulat, consulaire; governor = gouverneur, préfet; mayor = maire, municipal; king = roi, reine, monarque,
    monarchie, royal; chancellor = chancelier; opposition = opposition, opposant; researcher = chercheur,
    scientifique, universitaire, professeur, expert, chercheuse; student = étudiant, lycéen; journalist = journaliste,
    correspondant; worker = travailleur, ouvrier, salarié, employé, personnel; refugee = réfugié, déplacé, demandeur
    d'asile, asile, déplacés, déplacées; migrant = migrant, immigré, migration, migratoire, sans-papiers; citizen =
    ressortissant, citoyen; civilian = civil, habitant, résident, riverain; child = enfant, mineur, bébé; woman =
    femme, féminin, féministe; family = famille, proche, parent, mère, mères, mari, Mère; protest = manifestation,
    protestation, manifestant, manifestent, rassemblement, marche; election = élection, vote, scrutin, référendum,
    électoral, électeur, présidentielle, législatives, municipales, urnes, suffrage; visa = visa; passport =
    passeport; arrest = arrêter, arrestation, interpeller, interpellation, garde à vue, arrêtent; expel = expulser,
    expulsion, expulsent, déporter; jail = prison, emprisonner, incarcérer, détention, peine de prison, condamné,
    condamnés, condamnée; release = libérer, libération, libèrent, relâcher, relâchent, remise en liberté; flight =
    vol, compagnie aérienne, aérien, aviation; airspace = espace aérien, zone d'exclusion aérienne; airport =
    aéroport, aéroportuaire; train = train, ferroviaire, TGV, chemin de fer, SNCF; road = route, autoroute, routier;
    bridge = pont; truck = camion, poids lourd, camionneur, semi-remorque; hospital = hôpital, hospitalier,
    hospitaliser; school = école, scolaire, collège, lycée, écolier; university = université; church = église,
    cathédrale, évêque, Notre Dame; mosque = mosquée; temple = temple, sanctuaire, pèlerin; earthquake = séisme,
    tremblement de terre, tremblement, sismique; flood = inondation, crue; wildfire = incendie, feu de forêt, feux de
    forêt; explosion = explosion, explosent, détonation, déflagration; crash = accident, crash, collision,
    déraillement, s'écrase; aid = aide, humanitaire; medicine = médicament, pharmaceutique; vaccine = vaccin; virus =
    épidémie, virus, pandémie, contagion; fentanyl = fentanyl; cocaine = cocaïne, drogue, trafiquant, narcotrafic,
    stupéfiant, narcotrafiquant, cartel; law = loi, projet de loi, décret, légal; island = île, îlot, récif, archipel,
    atoll; sea = mer, maritime, mers; territory = territoire, territorial, souveraineté, souverain; map = carte
    géographique, cartographie; strait = détroit; mine = mine, mine antipersonnel, champ de mines; loudspeaker =
    haut-parleur, radiodiffusion; balloon = ballon, tract; radar = radar; space = espace, spatial, orbite, astronaute,
    vaisseau spatial, cosmonaute; ai = IA, intelligence artificielle, ia; data = centre de données, fuite de données,
    protection des données, données personnelles, base de données; phone = téléphone, smartphone, portable; app =
    application, appli; internet = internet, en ligne, site web, numérique; media = presse, quotidien, télévision,
    médias; film = documentaire; history = colonial, mémoire, histoire, historique, anniversaire, commémoration;
    textbook = manuel scolaire; compensation = indemnisation, dédommagement, réparations; apology = excuse, pardon;
    veto = veto; resolution = résolution; membership = adhésion; alliance = alliance, allié, coalition; partner =
    partenaire, partenariat; cooperation = coopération, collaboration; reform = réforme; corruption = corruption,
    pot-de-vin, corrompu; coup = putsch, coup d'État, putschiste; rebel = rebelle, insurgé, milice, insurrection,
    milicien, guérilla, tireur; terror = terrorisme, terroriste, djihadiste, terreur, jihadiste; murder = assassinat,
    assassiner, meurtre, homicide, meurtrier, féminicide; poison = poison, empoisonner, toxique; evacuate = évacuer,
    évacuation, évacuent; tunnel = tunnel; fence = clôture, barrière, mur, grillage, barbelé; youth = jeune, jeunesse,
    adolescent; human = droits de l'homme, droits humains; religion = religion, religieux, musulman, chrétien;
    language = langue, linguistique; launch = tir, tirer, tirent; summon = convoquer, convocation, convoquent;
    execution = exécuter, exécution, exécutent, peine de mort, pendaison, exécuté, exécutés, exécute; defector =
    transfuge; rescue = secourir, secouru, sauver, sauvetage, sauvent; sink = naufrage, couler, chavirer, sombrer;
    infiltrate = infiltrer; settlement = colon, colonisation; asset = avoirs russes, avoirs gelés; industrialpark =
    zone industrielle, parc industriel; hotline = ligne directe, téléphone rouge; licence = licence, permis; transit =
    transit, traversée; record = record; percent = pour cent; dollar = dollar; ton = tonnes de; mile = mille marin;
    half = moitié; evidence = preuve; fund = fonds, argent; captain = capitaine; general = général, commandant, chef
    d'état-major, chef de l'armée; intelligence = services secrets, renseignement, services de renseignement, DGSE;
    clash = affrontement, accrochage, combat, bataille, fusillade, heurts; swift = rapide; fake = faux, fausse,
    falsifier, truqué, mensonge; hide = secret, cacher, dissimuler; leader = chef, dirigeant, patron, leader, meneur;
    former = ancien, ex-ministre, ex-président; buyer = acheteur, client, acquéreur; part = composant, pièce détachée;
    fear = crainte, craindre, peur, inquiétude, inquiéter, redouter; regulator = régulateur, autorité, gendarme
    financier; rule = règle, réglementation; tourist = touriste, tourisme, vacancier, voyageur; suspect = suspect,
    soupçonner, présumé; gang = gang, crime organisé, mafia, bande criminelle; smuggle = contrebande, passeur, trafic,
    contrebandier; steal = vol de, voler, voleur, cambrioler, braquage, dérober, volé, volés, volée; parasite =
    parasite, insecte, ravageur; rancher = éleveur, élevage; writer = écrivain, auteur, romancier; cable = câble; crew
    = équipage, marin, marins; captive = captif; treaty = traité de paix, traité de libre-échange, traité commercial;
    hearing = audience, audition; broker = médiateur, médiation, intermédiaire; boycott = boycott, boycottent; walkout
    = grève, gréviste, débrayage; inquiry = enquête, enquêteur; trial = procès, jugé, poursuite judiciaire, jugés,
    jugée; verdict = verdict, jugement; appeal = cour d'appel, en appel; majority = majorité; poll = sondage; crisis =
    crise, urgence; supply = chaîne d'approvisionnement, approvisionnement; shortage = pénurie; subsidy = subvention,
    subventionner; bankruptcy = faillite, liquidation judiciaire, redressement judiciaire, insolvabilité; merger =
    fusion, rachat, OPA; profit = bénéfice, profit; loss = perte; job = emploi, chômage, licenciement, chômeur,
    suppression de postes, emplois; wage = salaire, salarial, rémunération; union = syndicat, syndical; nationality =
    citoyenneté, double nationalité; birth = naissance, naître, natalité; marriage = mariage; statue = statue,
    monument, mémorial; flag = drapeau; curfew = couvre-feu; siege = siège de, assiéger, blocus; front = ligne de
    front; village = village, villageois; city = ville, urbain; capital = capitale; province = province, région,
    régional, provincial; district = quartier, arrondissement; missing = disparu, disparaître, disparition, porté
    disparu; body = cadavre, corps, dépouille; grave = cimetière, charnier; uniform = uniforme; camp = camp; training
    = entraînement, former des soldats; recruit = recrue, recruter, mobilisation, conscription, service militaire;
    volunteer = volontaire, bénévole; nationalism = extrême droite, ultranationaliste; veteran = vétéran, ancien
    combattant; award = prix Nobel, récompense, distinction, décorer, Nobel; letter = lettre, courrier; phonecall =
    appel téléphonique, entretien téléphonique, coup de fil; handshake = poignée de main; proposal = proposition,
    proposer, proposent; plea = supplique; offer = offre, offrir; condition = condition; guarantee = garantie;
    ultimatum = ultimatum, date limite; red line = ligne rouge; provocation = provocation, provoquer; escalation =
    escalade; tension = tension, tendu; restraint = retenue, désescalade; interference = ingérence, s'ingérer;
    invasion = invasion, envahir, envahisseur; occupation = occupation; annex = annexion, annexer, annexent;
    independence = indépendance, indépendantiste, séparatiste; autonomy = autonomie
    """,
    verbs="""
    say = dire, annoncer, déclarer, affirmer, assurer, annoncent, déclarent, affirment, expliquer, expliquent, parler,
    évoquer, estimer, parle, parlent; vow = promettre, engager, promet, promis, promettent, promesse, jurer; warn =
    avertir, menacer, prévenir, menace, alerter, alertent, met en garde, mise en garde, menacent; urge = appeler,
    demander, exiger, réclamer, demandent, appellent, exigent, réclament, exhorter, exhortent; accuse = accuser,
    dénoncer, accusent, dénoncent, inculper, reprocher; deny = nier, démentir, nie, démentent; reject = rejeter,
    refuser, refus, rejet, rejettent, refusent; condemn = condamner, critiquer, fustiger, condamnent, critiquent,
    fustigent, condamne; praise = saluer, saluent, féliciter; confirm = confirmer, confirment; claim = revendiquer,
    revendiquent, prétendre, insister, insistent; plan = prévoir, envisager, prévoit, prévoient, projeter, plan,
    préparer, préparent; seek = chercher, vouloir, cherchent, veut, veulent, espérer, souhaiter, souhaitent, viser,
    visent, espoir, vise, visé, visée, visés; expect = attendre, attend, attendu, attendent, prévision, probable;
    agree = accepter, acceptent, convenir; begin = commencer, débuter, lancer, début, commencent, lancent, ouvrir,
    ouverture, démarrer, démarrent, entamer, entament; end = finir, terminer, fin, terminent, s'achève, conclure,
    mettre fin; rise = augmenter, hausse, monter, bondir, progresser, relever, grimper, grimpent, s'envole, flambée,
    accroître, croissance; fall = baisser, baisse, chuter, chute, recul, réduire, baissent, chutent, tomber, tombent,
    reculent, diminuer, diminuent, réduit, réduction, plonger, abaisser, s'effondre, supprimer; resume = reprendre,
    reprise, rouvrir, reprend, reprennent, réouverture, rétablir, relancer; cancel = annuler, retirer, révoquer,
    annulent, retrait, abandonner, abandonnent; delay = reporter, report, retarder, repousse, ajourner; extend =
    prolonger, prolongation, prolongent, étendre, extension, proroger; sign = signer, signature, signent; approve =
    approuver, adopter, soutenir, approuvent, adoptent, soutien, soutient, soutiennent, feu vert, valider, entériner;
    buy = acheter, achat, acquérir, achètent, acquisition, racheter, commande, commandes; sell = vendre, vente, vend,
    vendent, vendu; send = envoyer, déployer, envoient, déploient, dépêcher; return = rendre, revenir, retour,
    revient, reviennent, rend, restituer, rentrer, retourner; join = rejoindre, rejoint, rejoignent, adhérer; leave =
    quitter, quittent, départ, démissionner, démission, sortir; hold = accueillir, se tient, tenir; show = montrer,
    montrent, révéler, révèlent, dévoiler, dévoilent, découvrir, découverte, trouver; help = aident, assister; face =
    affronte, confronté; respond = répondre, réponse, riposte, représailles, riposter, répond, répondent, ripostent,
    réagir, réaction, réplique; hit = toucher, touchent; build = construire, construction, construit; use = utiliser,
    utilisent, usage, recours; move = avancer; keep = rester, maintient, maintiennent, restent, demeurer, continuer,
    continuent, garder; give = donner, fournir, livrer, donnent, livrent, livraison, remettre, octroyer; receive =
    recevoir, reçoit, reçoivent, reçu, obtenir, obtient; win = gagner, gagnent, remporter, remportent, victoire,
    vainqueur; lose = perdre, perd, perdu, perdent; fail = échouer, échouent, échec; lift = lever, alléger, assouplir;
    impose = imposer, imposent, instaurer, introduire; allow = permettre, permet, autoriser, autorisent; close =
    fermer, ferment, fermeture; wait = patienter, attente; see = voir, voit, observer; stop = empêcher, empêchent,
    déjouer, bloquer, bloquent, éviter, enrayer; bring = apporter, amener, transporter, porte, porter, porté, portes;
    go = se rend, se rendre, naviguer; pay = payer, payent, verser, paient; free = gratuit; choose = choisir, nommer,
    nomment, élire, désigner, nomination; fire = limoger, limogent, licencier, limogeage, démettre; die = noyer,
    noyade; protect = protéger, protection, protègent; protest = plainte, s'oppose, contester; share = partager,
    partagent; try = tenter, tentent, tentative, essayer
    """,
    soft="""
    sport = football, sport, tennis, rugby, Ligue 1, championnat, tournoi, olympique, médaille, entraîneur, buteur,
    joueur, cyclisme, basket, Coupe du monde, Ligue des champions, handball, athlétisme, basket-ball, volley-ball,
    boxe, golf, ski, biathlon, gymnaste, marathon, demi-finale, quart de finale, gardien de but, milieu de terrain,
    défenseur central, mercato, Roland-Garros, Tour de France, Top 14, PSG, Ligue 2, NBA, FIFA, UEFA, Ligue Europa,
    Formule 1, footballeur, rugbyman, Jeux olympiques, échecs et, tennisman, natation, Six Nations, Wimbledon, Grand
    Chelem, Golf; show = famille royale, tapis rouge, Festival de Cannes, groupe de rock, théâtre, comédie, chanson,
    chanteur, chanteuse, acteur, actrice, film, concert, album, cinéma, festival, célébrité, box-office, Netflix,
    Hollywood, Oscars, César du, Grammy, rappeur, rappeuse, humoriste, comédien, série télévisée, télé-réalité,
    influenceur, influenceuse, défilé, mannequin, Eurovision, clip, people, avant-première, long-métrage, dramaturge,
    sculpteur, comédie musicale, star de, pop star; life = recette, horoscope, restaurant, gastronomie, chef étoilé,
    mode, beauté, zoo, loto, musée, vacances, jeu vidéo, exposition, fromage, boulangerie, cuisine, hôtel, chien,
    chat, panda, jardinage, mots croisés, dessert, chocolat, yoga, fitness, café, minceur, shopping, bons plans, parc
    d'attractions, roman, peinture, Euromillions, FDJ, week-end en, camping, Mode; weather = météo, canicule, neige,
    orages, pluie, vigilance orange, vigilance jaune, verglas, températures; local = avortement, divorce, maternelle,
    diabète, cholestérol, dinosaure, fossile, archéologue, astéroïde, immobilier, accident de la route, embouteillage,
    logement, soldes, cambriolage, crèche
    """,
    numbers="""
    2 = deux; 3 = trois, trio; 4 = quatre; 5 = cinq; 6 = six; 7 = sept; 8 = huit; 9 = neuf; 10 = dix, dizaine; 11 =
    onze; 12 = douze, douzaine; 13 = treize; 14 = quatorze; 15 = quinze, quinzaine; 16 = seize; 17 = dix-sept; 18 =
    dix-huit; 19 = dix-neuf; 20 = vingt, vingtaine; 24 = deux douzaines; 36 = trois douzaines; 30 = trente, trentaine;
    40 = quarante, quarantaine; 50 = cinquante, cinquantaine; 60 = soixante; 70 = soixante-dix; 80 = quatre-vingts; 90
    = quatre-vingt-dix; 100 = cent, centaine
    """,
    scales="""
    100 = cent, centaine, centaines; 1000 = mille, milliers, millier; 1000000 = million, millions; 1000000000 =
    milliard, milliards, Md, Mds; 1000000000000 = mille milliards
    """,
    months="""
    1 = janvier, janv; 2 = février, févr; 3 = mars; 4 = avril; 5 = mai; 6 = juin; 7 = juillet, juil; 8 = août; 9 =
    septembre; 10 = octobre, oct; 11 = novembre, nov; 12 = décembre, déc
    """,
    roundups="""
    en direct, l'essentiel de, le point sur, ce qu'il faut retenir, ce qu'il faut savoir, les titres du jour, revue de
    presse, l'actualité du jour, le brief, en images, le journal du, minute par minute, les infos du jour, les
    actualités du jour, l'actu du jour, les infos à retenir, l'essentiel de l'actualité, le résumé, ce que l'on sait,
    ce que l'on sait de, les faits marquants, les temps forts, à la une, la une des journaux, les unes, suivez en
    direct, podcast, newsletter
    """,
    columns="""
    direct, en direct, brief, revue de presse, matinale, récap, l'essentiel, à la une, podcast, newsletter, chronique,
    la matinale, billet, éditorial, le point
    """,
    lures="""
    en direct, exclusif, vidéo, vidéos, alerte, urgent, opinion, tribune, analyse, décryptage, info, reportage,
    photos, éditorial, entretien, direct, grand format, carte, infographie, podcast, édito, enquête, portrait, récit,
    chronique, interview, témoignage, alerte info, dernière minute, en images, vrai ou faux, désintox, à lire, point
    de vue, grand entretien
    """,
)
