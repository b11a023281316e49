"""Italian."""

from bot.edit.languages import Language

ITALIAN = Language(
    code="it",
    stemmer="italian",
    glue="""
    il lo la i gli le uno una di da con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal
    dalla dai nel nella nei nelle sul sulla sui sulle e ed o ma se che chi cui non più meno come dove quando anche
    ancora già sono è era essere ha hanno aveva avere sarà si ci vi mi ti suo sua suoi loro questo questa quello
    dopo prima contro senza verso secondo dice ha oggi ieri domani lunedì martedì mercoledì giovedì venerdì sabato
    domenica anno anni mese giorno giorni ore nuovo nuova primo prima ultimo fonti l d un'
    """,
    places="""
    US = Stati Uniti, Usa, americano, statunitense, Washington, Casa Bianca, Trump, Pentagono; CN = Cina, cinese,
    Pechino; RU = Russia, russo, Mosca, Cremlino, Putin; UA = Ucraina, ucraino, Kiev, Zelensky; EU = Unione europea,
    Ue, Bruxelles, Commissione europea; DE = Germania, tedesco, Berlino; FR = Francia, francese, Parigi, Macron; GB
    = Regno Unito, britannico, Londra, Gran Bretagna; IT = Italia, italiano, Roma, Meloni, Farnesina, Palazzo Chigi;
    VA = Vaticano, Santa Sede, Papa; ES = Spagna, spagnolo; TR = Turchia, turco; GR = Grecia; IL = Israele,
    israeliano, Gerusalemme, Netanyahu; PS = Palestina, palestinese, Gaza, Hamas, Cisgiordania; LB = Libano,
    Hezbollah; IR = Iran, iraniano, Teheran; SY = Siria; EG = Egitto; LY = Libia, libico, Tripoli; TN = Tunisia; DZ
    = Algeria; MA = Marocco; IN = India, indiano; PK = Pakistan; JP = Giappone, giapponese, Tokyo; KR = Corea del
    Sud; KP = Corea del Nord; TW = Taiwan; BR = Brasile; AR = Argentina; VE = Venezuela; AL = Albania; CH =
    Svizzera, Ginevra; PL = Polonia; HU = Ungheria; NATO = Nato; UN = Onu; EUROPE = Europa, europeo
    """,
    concepts="""
    army = esercito, soldato, truppa, militare; navy = marina; ship = nave, barca; drone = drone; missile = missile,
    razzo; aircraft = aereo; strike = attacco, raid, bombardamento, attaccare; kill = morto, morte, ucciso,
    uccidere, vittima; wound = ferito; drill = esercitazione; border = confine, frontiera; ceasefire = tregua,
    cessate il fuoco; war = guerra, conflitto; peace = pace; hostage = ostaggio; prisoner = prigioniero, detenuto;
    swap = scambio; nuclear = nucleare; weapon = arma; defence = difesa; spy = spia, spionaggio; tariff = dazio,
    dazi; trade = commercio, commerciale; export = esportazione, export; import = importazione; sanction = sanzione;
    ban = divieto, vietare; halt = sospendere, sospensione, stop; deal = accordo, intesa, trattato; talk =
    negoziato, colloquio, trattativa, dialogo; summit = vertice; meet = incontro, incontrare; visit = visita;
    company = azienda, impresa, società; oil = petrolio, greggio; gas = gas; grain = grano; steel = acciaio; car =
    auto; bank = banca; debt = debito; price = prezzo; economy = economia; tax = tassa; fine = multa; factory =
    fabbrica; port = porto; fish = pesca, pescatore, peschereccio; water = acqua; electricity = elettricità; energy
    = energia; president = presidente; premier = premier, primo ministro; minister = ministro; government = governo;
    foreignministry = ministero degli Esteri, ministro degli Esteri, Farnesina; defenceministry = ministro della
    Difesa; parliament = parlamento, deputato, senato; court = tribunale, giudice, corte; police = polizia;
    spokesman = portavoce; ambassador = ambasciatore, diplomatico; embassy = ambasciata, consolato; researcher =
    ricercatore, scienziato; student = studente; journalist = giornalista; migrant = migrante; refugee = rifugiato;
    election = elezione, voto; visa = visto; arrest = arrestare, arresto; expel = espellere, espulsione; jail =
    carcere, condannare; release = liberare, rilascio; flight = volo; airport = aeroporto; school = scuola; hospital
    = ospedale; explosion = esplosione; aid = aiuto, umanitario; law = legge; island = isola; rescue = soccorrere,
    salvare; sink = naufragio; launch = lanciare, lancio; summon = convocare; alliance = alleanza, alleato
    """,
    verbs="""
    say = dire, annunciare, dichiarare; vow = promettere; warn = avvertire, minacciare; urge = chiedere, esortare;
    accuse = accusare; deny = negare, smentire; reject = respingere, rifiutare; condemn = condannare, criticare;
    begin = iniziare; end = finire; rise = aumentare, salire; fall = calare, scendere, tagliare; resume =
    riprendere; cancel = annullare, revocare; extend = prorogare; sign = firmare; approve = approvare; buy =
    comprare, acquistare; sell = vendere; send = inviare; impose = imporre; lift = revocare
    """,
    soft="""
    sport = calcio, sport, tennis, serie a, campionato, allenatore, gol, torneo, olimpico, medaglia; show =
    cantante, attore, attrice, film, concerto, festival; life = ricetta, oroscopo, dieta, ristorante, moda,
    matrimonio, museo, zoo, vacanza; weather = meteo, caldo record
    """,
    numbers="""
    2 = due; 3 = tre; 4 = quattro; 5 = cinque; 6 = sei; 7 = sette; 8 = otto; 9 = nove; 10 = dieci; 12 = dodici,
    dozzina; 20 = venti
    """,
    scales="1000 = mila, mille; 1000000 = milione, milioni; 1000000000 = miliardo, miliardi",
    months="""
    1 = gennaio; 2 = febbraio; 3 = marzo; 4 = aprile; 5 = maggio; 6 = giugno; 7 = luglio; 8 = agosto; 9 = settembre;
    10 = ottobre; 11 = novembre; 12 = dicembre
    """,
    roundups="in diretta, rassegna stampa, le notizie del giorno, cosa sappiamo, minuto per minuto",
    columns="diretta, live, rassegna",
    lures="ultim'ora, esclusiva, video, diretta, opinione, analisi, foto, editoriale",
)
