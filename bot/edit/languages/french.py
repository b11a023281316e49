"""French."""

from bot.edit.languages import Language

FRENCH = Language(
    code="fr",
    stemmer="french",
    glue="""
    le la les un une des de du d l au aux à en dans sur sous par pour avec sans contre entre vers chez et ou mais ni
    que qu qui quoi dont où ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles
    on nous vous je tu se s ne n pas plus moins très aussi est sont était été être a ont avait avoir sera seront
    fait faire selon après avant depuis pendant lors comme si tout toute tous toutes autre autres même y c j m t
    lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier demain semaine mois an ans année années
    jour jours heure heures dit source sources premier première dernier dernière nouveau nouvelle nouveaux face afin
    encore déjà ainsi peut doit vont va deux-tiers
    """,
    places="""
    US = États-Unis, américain, Washington, Maison Blanche, Maison-Blanche, Pentagone, Trump, New York, USA, Texas;
    CN = Chine, chinois, Pékin, Shanghai, Xi Jinping; TW = Taïwan, taïwanais; JP = Japon, japonais, Tokyo; KR =
    Corée du Sud, sud-coréen, Séoul; KP = Corée du Nord, nord-coréen, Pyongyang; RU = Russie, russe, Moscou,
    Kremlin, Poutine; UA = Ukraine, ukrainien, Kiev, Kyiv, Zelensky, Odessa; BY = Biélorussie, biélorusse; PL =
    Pologne, polonais, Varsovie; DE = Allemagne, allemand, Berlin, Merz; FR = France, français, Paris, Élysée,
    Macron, Matignon, Quai d'Orsay, Marseille, Calais, Bercy; GB = Royaume-Uni, britannique, Londres,
    Grande-Bretagne, anglais, Angleterre, Downing Street, Starmer, Écosse, Douvres; NIR = Irlande du Nord, Belfast;
    IE = Irlande, irlandais, Dublin; EU = Union européenne, UE, Bruxelles, Commission européenne, Parlement
    européen, eurodéputé, Vingt-Sept; IT = Italie, italien, Rome; ES = Espagne, espagnol, Madrid; GI = Gibraltar; BE
    = Belgique, belge; CH = Suisse, Genève; NL = Pays-Bas, néerlandais, La Haye; GR = Grèce, grec; TR = Turquie,
    turc, Ankara; HU = Hongrie, hongrois, Budapest; RO = Roumanie; RS = Serbie; AM = Arménie; AZ = Azerbaïdjan; SE =
    Suède; NO = Norvège; DK = Danemark; GL = Groenland; FI = Finlande; IL = Israël, israélien, Jérusalem, Tel-Aviv,
    Nétanyahou, Tsahal; PS = Palestine, palestinien, Gaza, Hamas, Cisjordanie; LB = Liban, libanais, Hezbollah,
    Beyrouth; IR = Iran, iranien, Téhéran; IQ = Irak, irakien; SY = Syrie, syrien; SA = Arabie saoudite, saoudien,
    Riyad; QA = Qatar; EG = Égypte, égyptien, Le Caire; YE = Yémen, houthi; MA = Maroc, marocain, Rabat; DZ =
    Algérie, algérien, Alger; TN = Tunisie, tunisien; EH = Sahara occidental; LY = Libye; ML = Mali, malien, Bamako;
    NE = Niger, Niamey; BF = Burkina Faso; SN = Sénégal, Dakar; TD = Tchad; CD = Congo, congolais, Kinshasa, RDC; RW
    = Rwanda, rwandais, Kigali; ET = Éthiopie; SD = Soudan; ZA = Afrique du Sud; IN = Inde, indien, New Delhi; PK =
    Pakistan, pakistanais, Islamabad; AF = Afghanistan; MX = Mexique; BR = Brésil, brésilien; VE = Venezuela,
    vénézuélien; CO = Colombie; CA = Canada, canadien, Ottawa; AU = Australie; NATO = OTAN; UN = ONU, Nations unies,
    Conseil de sécurité; IMF = FMI; EUROPE = Europe, européen; AFRICA = Afrique, africain; CHANNEL = Manche; MIDEAST
    = Moyen-Orient, Proche-Orient
    """,
    concepts="""
    army = armée, soldat, troupe, militaire, forces armées; navy = marine, naval, flotte; ship = navire, bateau,
    bâtiment; destroyer = destroyer; frigate = frégate; submarine = sous-marin; carrier = porte-avions; tanker =
    pétrolier; drone = drone; missile = missile, roquette, fusée; jet = chasseur, avion de chasse; aircraft = avion,
    appareil; helicopter = hélicoptère; strike = frappe, attaque, bombardement, attaquer, bombarder, offensive,
    raid; kill = mort, tué, tuer, décès, victime; wound = blessé, blesser; drill = exercice, manœuvre; border =
    frontière, frontalier; ceasefire = cessez-le-feu, trêve; war = guerre, conflit; peace = paix; hostage = otage;
    prisoner = prisonnier, détenu; swap = échange; nuclear = nucléaire, atomique; uranium = uranium; enrich =
    enrichissement; inspector = inspecteur, inspection, contrôle; weapon = arme, armement, munition; tank = char;
    defence = défense; spy = espion, espionnage; satellite = satellite; cyber = cyberattaque, pirate informatique;
    tariff = droit de douane, droits de douane, tarif douanier, surtaxe; trade = commerce, commercial; export =
    exportation, exporter; import = importation; sanction = sanction, sanctionner; ban = interdire, interdiction,
    embargo; restrict = restriction, restreindre, limiter; quota = quota; halt = suspendre, suspension, geler,
    arrêt, pause; deal = accord, pacte, traité; talk = négociation, pourparlers, discussion, dialogue, négocier,
    négociateur; summit = sommet; meet = rencontre, réunion, rencontrer; visit = visite, déplacement, voyage;
    delegation = délégation; company = entreprise, société, fabricant, groupe, constructeur; chip = puce,
    semi-conducteur; rareearth = terres rares; mineral = minerai; oil = pétrole, brut; gas = gaz, GNL; pipeline =
    gazoduc, oléoduc; refinery = raffinerie; fuel = carburant, essence; grain = céréale, blé, maïs; soybean = soja;
    beef = bœuf, viande; wine = vin, viticole; coal = charbon; steel = acier; aluminium = aluminium; copper =
    cuivre; lithium = lithium; gold = or; car = voiture, automobile, véhicule; bank = banque; loan = prêt, crédit;
    debt = dette; market = marché; stock = Bourse, action; price = prix; inflation = inflation; economy = économie,
    économique, PIB; invest = investissement, investir, investisseur; budget = budget; tax = impôt, taxe; fine =
    amende; factory = usine; port = port; customs = douane, douanier; fish = pêche, pêcheur, poisson, chalutier;
    farmer = agriculteur, agricole; water = eau; river = fleuve; dam = barrage; electricity = électricité,
    électrique; energy = énergie; reactor = réacteur; president = président, présidente, chef de l'État; premier =
    Premier ministre, Première ministre; minister = ministre; government = gouvernement; foreignministry = ministère
    des Affaires étrangères, ministre des Affaires étrangères, diplomatie, Affaires étrangères; defenceministry =
    ministère de la Défense, ministre de la Défense, ministre des Armées; financeministry = ministre des Finances,
    ministère des Finances; interiorministry = ministre de l'Intérieur, ministère de l'Intérieur; parliament =
    parlement, député, sénat, sénateur, Assemblée nationale; court = tribunal, juge, cour; police = police,
    policier; prosecutor = procureur, parquet; spokesman = porte-parole; ambassador = ambassadeur, ambassadrice,
    émissaire, diplomate; embassy = ambassade, consulat; governor = gouverneur; mayor = maire; king = roi;
    chancellor = chancelier; opposition = opposition; researcher = chercheur, scientifique, universitaire,
    professeur; student = étudiant; journalist = journaliste; worker = travailleur, ouvrier, salarié; refugee =
    réfugié, déplacé; migrant = migrant, immigré, migration, migratoire; citizen = ressortissant, citoyen; civilian
    = civil; child = enfant; woman = femme; family = famille; protest = manifestation, protestation, manifestant;
    election = élection, vote, scrutin, référendum, électoral; visa = visa; passport = passeport; arrest = arrêter,
    arrestation, interpeller, interpellation; expel = expulser, expulsion; jail = prison, condamner, emprisonner;
    release = libérer, libération; flight = vol, compagnie aérienne; airspace = espace aérien; airport = aéroport;
    train = train, ferroviaire; road = route; bridge = pont; truck = camion, poids lourd; hospital = hôpital; school
    = école; university = université; church = église; earthquake = séisme, tremblement de terre; flood =
    inondation; wildfire = incendie; explosion = explosion; crash = accident; aid = aide, humanitaire; medicine =
    médicament; vaccine = vaccin; virus = épidémie, virus; cocaine = cocaïne, drogue, trafiquant, narcotrafic; law =
    loi, projet de loi; island = île, îlot; sea = mer, maritime; territory = territoire, territorial, souveraineté;
    strait = détroit; mine = mine; space = espace, spatial; ai = IA, intelligence artificielle; history = colonial,
    mémoire, histoire; rebel = rebelle, insurgé, milice; terror = terrorisme, terroriste, djihadiste; murder =
    assassinat, assassiner; evacuate = évacuer, évacuation; writer = écrivain; resolution = résolution; alliance =
    alliance, allié; cooperation = coopération; reform = réforme; corruption = corruption; coup = putsch, coup
    d'État; base = base; percent = pour cent; dollar = dollar; ton = tonne; half = moitié; licence = licence,
    permis; launch = tir, tirer; summon = convoquer, convocation; execution = exécuter, exécution; rescue =
    secourir, secouru, sauver, sauvetage; sink = naufrage, couler, chavirer; fence = clôture, barrière; record =
    record
    """,
    verbs="""
    say = dire, annoncer, déclarer, affirmer, assurer; vow = promettre, engager; warn = avertir, menacer, prévenir,
    menace; urge = appeler, demander, exiger, réclamer; accuse = accuser, dénoncer; deny = nier, démentir; reject =
    rejeter, refuser, refus, rejet; condemn = condamner, critiquer, fustiger; praise = saluer; confirm = confirmer;
    plan = prévoir, envisager; seek = chercher, vouloir; expect = attendre; agree = accepter; begin = commencer,
    débuter, lancer, début; end = finir, terminer, fin; rise = augmenter, hausse, monter, bondir, progresser,
    relever; fall = baisser, baisse, chuter, chute, recul, réduire; resume = reprendre, reprise, rouvrir; cancel =
    annuler, retirer, révoquer; delay = reporter, report; extend = prolonger, prolongation; sign = signer,
    signature; approve = approuver, adopter, soutenir, voter; buy = acheter, achat, acquérir; sell = vendre, vente;
    send = envoyer, déployer; return = rendre, revenir, retour; respond = répondre, réponse, riposte, représailles,
    riposter; build = construire; keep = maintenir, rester; give = donner, fournir, livrer; lift = lever; impose =
    imposer; join = rejoindre; leave = quitter
    """,
    soft="""
    sport = football, sport, tennis, rugby, Ligue 1, championnat, tournoi, olympique, médaille, entraîneur, buteur,
    joueur, cyclisme, basket, Coupe du monde, Ligue des champions; show = famille royale, tapis rouge, Festival de
    Cannes, groupe de rock, théâtre, opéra, comédie, chanson, chanteur, chanteuse, acteur, actrice, film, concert,
    album, cinéma, festival, célébrité, tapis rouge, tournée; life = recette, horoscope, régime, restaurant,
    gastronomie, chef étoilé, mode, beauté, mariage, zoo, loto, musée, vacances, tourisme, touriste, jeu vidéo,
    exposition, fromage, boulangerie; weather = météo, canicule, neige
    """,
    numbers="""
    2 = deux; 3 = trois; 4 = quatre; 5 = cinq; 6 = six; 7 = sept; 8 = huit; 9 = neuf; 10 = dix; 11 = onze; 12 =
    douze, douzaine; 13 = treize; 14 = quatorze; 15 = quinze; 20 = vingt; 30 = trente; 40 = quarante; 50 =
    cinquante; 100 = cent, centaine
    """,
    scales="1000 = mille; 1000000 = million, millions; 1000000000 = milliard, milliards, Md",
    months="""
    1 = janvier; 2 = février; 3 = mars; 4 = avril; 5 = mai; 6 = juin; 7 = juillet; 8 = août; 9 = septembre; 10 =
    octobre; 11 = novembre; 12 = décembre
    """,
    roundups="""
    en direct, l'essentiel de, le point sur, ce qu'il faut retenir, ce qu'il faut savoir, les titres du jour, revue
    de presse, l'actualité du jour, le brief, en images, le journal du, minute par minute, les infos du jour
    """,
    columns="direct, en direct, brief, revue de presse, matinale, récap",
    lures="""
    en direct, exclusif, vidéo, vidéos, alerte, urgent, opinion, tribune, analyse, décryptage, info, reportage,
    photos, éditorial, entretien
    """,
)
