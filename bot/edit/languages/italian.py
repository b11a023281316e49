"""Italian."""

from bot.edit.languages import Language

ITALIAN = Language(
    code="it",
    stemmer="italian",
    glue="""
    il lo la i gli le l un uno una di d da dal dallo dalla dai dagli dalle del dello della dei degli delle a ad al
    allo alla ai agli alle con col su sul sullo sulla sui sugli sulle per tra fra in nel nello nella nei negli nelle e
    ed o oppure ma però se che chi cui quale quali cosa quanto quanti perché poiché mentre invece infatti quindi
    dunque anzi non né più meno come dove quando anche ancora già solo soltanto sempre mai ora adesso così molto molti
    molte tanto tanti troppo poco pochi poi qui qua là lì si ci vi mi ti ne lui lei noi voi loro suo sua suoi sue mio
    mia nostro nostra vostro io tu essi questo questa questi queste quello quella quelli quelle quel quei stesso
    stessa ogni ognuno tutto tutta tutti tutte altro altra altri altre qualche alcuni alcune nessuno nessuna niente
    nulla sono è era erano essere stato stata stati state sia siano fu sarà saranno sarebbe fosse ha hanno ho abbiamo
    aveva avevano avere avrà avrebbe abbia fa fanno fare fatto fatta va vanno andare può possono potrebbe deve devono
    dovrà dopo prima durante contro senza verso secondo oltre entro fino sotto sopra dentro fuori circa quasi presso
    dice dicono detto disse fonte fonti notizia notizie oggi ieri domani stasera stamattina notte mattina sera lunedì
    martedì mercoledì giovedì venerdì sabato domenica anno anni mese mesi settimana settimane giorno giorni ore minuto
    minuti nuovo nuova nuovi nuove primo prime primi ultimo ultima ultimi ultime prossimo prossima scorso scorsa ecco
    caso parte volta volte modo mezzo via persone persona uomo uomini vita un' paese paesi mondo grande grandi
    """,
    places="""
    US = Stati Uniti, Usa, USA, americano, americana, america, statunitense, Washington, Casa Bianca, Pentagono,
    Trump, Biden, Rubio, Vance, Dipartimento di Stato, Congresso Usa, Wall Street, Federal Reserve, Fed, New York, Los
    Angeles, San Francisco, Chicago, Texas, California, Florida, Silicon Valley, Boston, Houston, Seattle, Hawaii,
    Ohio, Arizona, Alaska, Miami, Dallas, Detroit, Michigan, Pennsylvania, Virginia, Nevada, Las Vegas, Minnesota,
    Fbi, Cia, repubblicano, repubblicani, Partito repubblicano; CN = Cina, cinese, Pechino, Xi Jinping, Xi, Shanghai,
    Shenzhen, Guangzhou, Wuhan, Xinjiang, tibetano, Tibet, tibetani, Nanchino, Fujian, Guangdong, Sichuan, Huawei; HK
    = Hong Kong; MO = Macao; TW = Taiwan, taiwanese, Taipei, Kuomintang, Tsmc; JP = Giappone, giapponese, nipponico,
    Tokyo, Osaka, Okinawa, Kyoto, Hokkaido, Hiroshima, Nagasaki, Fukushima; KR = Corea del Sud, sudcoreano,
    sudcoreani, sud-coreano, Seul, Seoul, Busan; KP = Corea del Nord, nordcoreano, nordcoreani, nord-coreano,
    Pyongyang, Kim Jong-un, Kim Jong Un; RU = russo, Russia, Mosca, Cremlino, Putin, Lavrov, Peskov, Medvedev, San
    Pietroburgo, Kursk, Belgorod, Siberia, Rostov, Kaliningrad, Vladivostok, Bryansk, Voronezh, Gazprom, Rosneft,
    Duma, Fsb; UA = ucraino, ucraina, Kiev, Kyiv, Zelensky, Zelenskyj, Kharkiv, odessa, Donetsk, Donbass, Dnipro,
    Leopoli, Zaporizhzhia, Zaporizhia, Kherson, Lugansk, Luhansk, Sumy, Mariupol, Poltava, Chernihiv; CRIMEA = Crimea,
    Sebastopoli; BY = bielorusso, Bielorussia, Minsk, Lukashenko; PL = Polonia, polacco, Varsavia, Danzica, Tusk; LT =
    lituani, Lituania, lituano, Vilnius; LV = lettone, Lettonia, Riga; EE = estonia, estone, Tallinn; MD = Moldavia,
    Moldova, moldavo, Chisinau, Sandu; RO = Romania, rumeno, romeno, Bucarest; BG = bulgaro, Bulgaria; HU = ungheria,
    ungherese, Budapest, Orban; CZ = Repubblica Ceca, ceco, Praga; SK = slovacco, Slovacchia, Bratislava, Robert Fico;
    AT = austria, austriaco, Vienna; DE = Germania, tedesco, Berlino, Merz, Bundestag, Bundeswehr, Francoforte, Monaco
    di Baviera, Baviera, Amburgo, Lipsia, Dresda, Stoccarda, Scholz; FR = Francia, francese, Parigi, Macron, eliseo,
    Marsiglia, Lione, Calais, Nizza, Bordeaux, Lille; GB = Regno Unito, britannico, Londra, Gran Bretagna,
    inghilterra, inglese, Downing Street, Westminster, Starmer, Scozia, scozzese, Edimburgo, Galles, Manchester,
    Liverpool, Birmingham, Dover, Brexit, Bank of England, laburista; NIR = irlanda del Nord, nordirlandese, Belfast;
    IE = irlanda, irlandese, Dublino; NL = Paesi Bassi, olanda, olandese, aia, Amsterdam, Rotterdam; BE = belga,
    Belgio, Anversa; LU = Lussemburgo; CH = svizzero, Svizzera, elvetico, Ginevra, Berna, Zurigo, Davos, Lugano; EU =
    unione europea, ue, Bruxelles, Commissione europea, Commissione Ue, Parlamento europeo, Eurocamera,
    Europarlamento, eurodeputato, von der Leyen, Kallas, eurozona, Strasburgo; IT = italia, italiano, italiana, Roma,
    Meloni, Farnesina, Palazzo Chigi, Quirinale, Mattarella, Tajani, Salvini, Crosetto, Milano, Napoli, Torino,
    Palermo, Sicilia, Lampedusa, Porto Empedocle, Porto Torres, Porto Cervo, Porto Marghera; VA = Vaticano, Santa
    Sede, Papa, Pontefice; ES = Spagna, spagnolo, Madrid, Barcellona, Catalogna; PT = Portogallo, portoghese, Lisbona,
    Porto, Oporto; GR = greco, Grecia, atene; CY = Cipro, cipriota; GI = Gibilterra; TR = turco, Turchia, ankara,
    istanbul, erdogan; NO = Norvegia, norvegese, oslo; SE = Svezia, svedese, Stoccolma; FI = Finlandia, finlandese,
    Helsinki; DK = Danimarca, danese, Copenaghen; GL = Groenlandia, groenlandese, Nuuk; IS = islanda, islandese,
    Reykjavik; RS = serbo, Serbia, Belgrado, Vucic; XK = Kosovo, kosovaro, Pristina; BA = Bosnia, bosniaco, Sarajevo;
    HR = Croazia, croato, Zagabria; AL = albania, albanese, Tirana; MK = Macedonia del Nord, Skopje; ME = Montenegro;
    SI = sloveno, Slovenia, Lubiana; AM = armenia, armeno, Erevan, Yerevan; AZ = azerbaigian, azero, Baku; GE =
    georgiano, Georgia, georgiana, Tbilisi; KZ = Kazakistan, Kazakhstan, kazako, Astana; UZ = uzbekistan, uzbeko,
    Tashkent; KG = Kirghizistan, Kirgizistan, kirghiso, Bishkek; TJ = Tagikistan, tagiko; TM = Turkmenistan; MN =
    mongolo, Mongolia; IL = israele, israeliano, israeliana, Gerusalemme, Tel Aviv, Knesset, Idf, Netanyahu, Haifa,
    Mossad, Eilat, Ashdod, Negev, Galilea, Shin Bet, Likud; PS = Palestina, palestinese, Gaza, Hamas, Cisgiordania,
    Ramallah, Rafah, Khan Younis, Anp, gazawi; LB = Libano, libanese, Beirut, Hezbollah, Litani; IR = iran, iraniano,
    iraniana, Teheran, Khamenei, pasdaran, ayatollah, Guardiani della rivoluzione, Guardie della rivoluzione,
    Repubblica islamica, isfahan, Natanz, Fordow, Bushehr, Shiraz, Tabriz, araghchi, Pezeshkian; IQ = iraq, iracheno,
    Baghdad, Bassora, erbil, Mosul; SY = Siria, siriano, siriana, Damasco, aleppo; GOLAN = Golan, alture del Golan; JO
    = Giordania, amman; SA = arabia Saudita, saudita, Riad, Riyad; AE = emirati Arabi Uniti, emirati, emiratino, abu
    Dhabi, Dubai; QA = Qatar, qatariota, Doha; KW = kuwaitiano, Kuwait, kuwaitiani; BH = Bahrein, Bahrain, Manama; OM
    = oman, omanita, Mascate; YE = yemenita, Yemen, Sana'a, Sanaa, houthi, Hodeida; EG = egitto, egiziano, egiziana,
    Il Cairo, al Cairo, al-Sisi, Suez; LY = Libia, libico, Tripoli, Bengasi, Haftar; TN = Tunisia, tunisino, Tunisi,
    Saied; DZ = algeria, algerino, algeri; MA = Marocco, marocchino, Rabat; EH = Sahara occidentale, Polisario; SD =
    Sudan, sudanese, Khartoum, Darfur; SS = Sud Sudan, sudsudanese, Juba; ET = etiopia, etiope, Addis Abeba; ER =
    eritrea, eritreo, asmara; SO = somalo, Somalia, Mogadiscio; KE = Kenya, keniano, keniani, keniota, Nairobi; NG =
    Nigeria, nigeriano, nigeriana, abuja, Lagos; ZA = Sudafrica, sudafricano, sudafricana, Pretoria, Johannesburg,
    Città del Capo; RW = Ruanda, ruandese, Kigali; CD = Congo, congolese, Kinshasa, Goma; ML = in Mali, maliani,
    maliana, Bamako; NE = Niger, nigerino, Niamey; BF = Burkina Faso; GH = Ghana, ghanese, accra; SN = Senegal,
    senegalese, Dakar; AO = Angola, angolani, Luanda; TG = Togo; CM = Camerun; CI = Costa d'Avorio, abidjan; TZ =
    Tanzania; UG = uganda, Kampala; ZM = Zambia; ZW = Zimbabwe; MZ = Mozambico; TD = Ciad; IN = india, indiano,
    indiana, Nuova Delhi, Delhi, Modi, Mumbai, Calcutta, Kerala, Gujarat, Assam; PK = pakistani, Pakistan, pachistano,
    pachistana, pakistano, Islamabad, Lahore, Karachi, Peshawar, Quetta, Balochistan, Belucistan, Shehbaz Sharif;
    KASHMIR = Kashmir; AF = afghanistan, afghano, afghana, afgano, Kabul, talebano, talebani, talibano, talibani,
    talebana; BD = Bangladesh, bengalese, Dacca; LK = Sri Lanka, srilankese; NP = Nepal, nepalese, Kathmandu; BT =
    Bhutan; MV = Maldive; MM = Myanmar, birmani, Birmania, birmano, Rangoon, Yangon; TH = Thailandia, thailandese,
    Bangkok; KH = cambogiano, Cambogia, cambogiani, Phnom Penh; LA = Laos; VN = vietnamita, Vietnam, Hanoi; MY =
    malese, Malesia, Malaysia, Kuala Lumpur; SG = Singapore; ID = indonesia, indonesiano, indonesiani, Giacarta; PH =
    filippino, Filippine, Manila, Ferdinand Marcos; BN = Brunei; TL = Timor Est; PG = Papua Nuova Guinea; FJ = Figi;
    SB = Isole Salomone; PW = Palau; AU = australia, australiano, australiana, Canberra, Sydney, Melbourne; NZ = Nuova
    Zelanda, neozelandese, Wellington, Auckland; CA = Canada, canadese, Ottawa, Toronto, Vancouver, Carney; MX =
    messicano, Messico, messicana, Città del Messico, Sheinbaum, Sinaloa, Tijuana, Ciudad Juarez; CU = Cuba, cubano,
    cubana, L'Avana; HT = haiti, haitiano, haitiani; DO = Repubblica Dominicana; JM = Giamaica; TT = Trinidad; GT =
    Guatemala, guatemalteco; HN = honduras, honduregno; SV = El Salvador, salvadoregno, Bukele; NI = Nicaragua,
    nicaraguense, Managua; CR = Costa Rica; PA = Panama, panamense, canale di Panama; CO = Colombia, colombiano,
    colombiana, Bogotà, Petro, Medellin; VE = venezuelano, Venezuela, venezuelana, Caracas, Maduro, Miraflores,
    Maracaibo; GY = Guyana, esequibo, essequibo; SR = Suriname; EC = ecuador, ecuadoriano, ecuadoriani, ecuadoregno;
    PE = Perù, peruviano, peruviana, Lima; BO = boliviano, Bolivia, boliviana, La Paz; CL = Cile, cileno, Santiago del
    Cile; AR = argentina, argentino, Buenos Aires, Milei; UY = uruguay, uruguaiano, uruguaiani, uruguayano,
    uruguayani, Montevideo; PY = Paraguay, paraguaiano, paraguaiani, asuncion; BR = brasiliano, Brasile, brasiliana,
    Brasilia, Lula, Bolsonaro, San Paolo del Brasile, Rio de Janeiro; FK = Falkland, Malvinas; NATO = Nato, NATO,
    alleanza atlantica; UN = onu, ONU, Nazioni Unite, Consiglio di sicurezza, Palazzo di Vetro, Guterres; IAEA = aiea,
    Agenzia internazionale per l'energia atomica, Grossi; WTO = Wto, Organizzazione mondiale del commercio; IMF = Fmi,
    Fondo monetario internazionale, Fondo monetario; OPEC = opec; ASEAN = asean; BRICS = Brics; G7 = G7; G20 = G20;
    WHO = oms, Organizzazione mondiale della sanità; EUROZONE = Bce, Banca centrale europea, Lagarde; BLACKSEA = Mar
    Nero; REDSEA = Mar Rosso; HORMUZ = stretto di Hormuz, hormuz; TWSTRAIT = stretto di Taiwan; SCS = Mar Cinese
    Meridionale; ECS = Mar Cinese Orientale, Senkaku; YELLOWSEA = Mar Giallo; BALTIC = Mar Baltico, baltico, Baltico;
    ARCTIC = artico; GULF = Golfo Persico; CHANNEL = La Manica, Canale della Manica; MIDEAST = Medio Oriente,
    mediorientale; EUROPE = europa, europeo; AFRICA = africa, africano, africana; ASIA = asia, asiatico; LATAM =
    America Latina, latinoamericano, latinoamericani, Sudamerica; CARIB = caraibico, Caraibi; DMZ = zona
    demilitarizzata
    """,
    concepts="""
    army = esercito, soldato, militare, truppa, forze armate, brigata, battaglione; navy = marina militare, Marina
    russa, Marina americana, Marina israeliana, flotta, navale; coastguard = guardia costiera, capitaneria di porto,
    motovedetta; airforce = aeronautica militare, aeronautica, forze aeree, aviazione; ship = nave, imbarcazione,
    barca, barcone, cargo, portacontainer; warship = nave da guerra, nave militare; destroyer = cacciatorpediniere;
    frigate = fregata, corvetta; submarine = sottomarino, sommergibile; carrier = portaerei, Portaerei; tanker =
    petroliera, petroliere, Petroliera, Petroliere; drone = drone, droni, velivolo senza pilota; missile = missile,
    razzo, missilistico, balistico; jet = jet, aereo da guerra, aereo da combattimento, caccia russo, caccia
    israeliano, caccia americano, caccia militare, caccia Nato; aircraft = aereo, velivolo; helicopter = elicottero;
    strike = attacco, attaccare, raid, bombardamento, bombardare, bomba, offensiva, un attentato, attentato contro,
    attentato suicida, attentato terroristico, autobomba, kamikaze, raid aereo, attacco aereo, cannoneggiamento;
    intercept = abbattere, abbattuto, abbatte, intercettato, intercetta; kill = morto, morte, muore, muoiono, ucciso,
    uccisi, uccidere, uccisione, vittima, decesso, strage, deceduto; wound = ferito, ferite, ferita, feriti, Feriti,
    Ferito, ferire, lesione; drill = esercitazione, manovre militari, war game; border = confine, frontiera, valico,
    transfrontaliero, transfrontalieri; ceasefire = tregua, cessate il fuoco, cessate-il-fuoco, armistizio; war =
    guerra, conflitto, bellico, ostilità, guerra civile; peace = pace, processo di pace; hostage = ostaggio; prisoner
    = prigioniero, prigionieri, prigioniera, detenuto, prigionieri di guerra; swap = scambio, scambiare; nuclear =
    nucleare, atomico; uranium = uranio; enrich = arricchimento, arricchito; inspector = ispettore, ispezione,
    ispezionare; weapon = arma, armi, armamento, armamenti, munizione; tank = carro armato, tank, blindato, carri
    armati; defence = difesa, difendere, difende, difesa aerea, contraerea, antiaereo; base = base militare, base
    aerea, base navale, avamposto; spy = spia, spionaggio, spiare, 007, agente segreto; satellite = satellite,
    satellitare; cyber = hacker, attacco informatico, attacco hacker, cyberattacco, cyber, cybersicurezza, pirateria
    informatica; tariff = dazio, dazi, daziario; trade = commercio, commerci, commerciale, interscambio; export =
    esportazione, esportare, export, esportatore; import = le importazioni, sulle importazioni, alle importazioni,
    delle importazioni, importazioni cinesi, importazioni di petrolio, importazioni di gas; sanction = sanzione,
    sanzionare; blacklist = lista nera, black list; ban = divieto, vietare, proibire, messa al bando, mettere al
    bando, embargo, moratoria; restrict = restrizione, limitare, limita, limitazione, limite, limiti, giro di vite;
    quota = quote di importazione, quote d'ingresso, contingentamento; halt = sospendere, sospende, sospensione,
    sospeso, stop, fermare, congelare, paralizzare; deal = accordo, intesa, patto, un trattato, il trattato, trattato
    di pace, trattato commerciale, memorandum; talk = negoziato, colloquio, trattativa, dialogo, negoziare,
    negoziatore, discutere, discussione; summit = vertice, summit; meet = incontro, incontrare, riunione, riunire,
    faccia a faccia, bilaterale; visit = visita, visitare, viaggio, missione a; delegation = delegazione; company =
    azienda, impresa, società, compagnia, produttore, colosso, multinazionale, ditta, aziendale; chip = chip,
    semiconduttore, microchip; rareearth = terre rare; mineral = minerale, minerario, minerali critici; oil =
    petrolio, Petrolio, greggio, petrolifero; gas = gas, Gnl, gas naturale; pipeline = gasdotto, oleodotto; refinery =
    raffineria; fuel = carburante, benzina, gasolio, diesel, combustibile, combustibili fossili; grain = grano,
    cereale, mais, frumento; soybean = soia; rice = riso; beef = carne bovina, manzo, bovino, bestiame; fruit = frutta
    e verdura, ortofrutta, agrumi; wine = vino, vinicolo; coal = carbone; steel = acciaio, acciai, acciaieria,
    siderurgico, ex Ilva; aluminium = alluminio; copper = rame; lithium = il litio, di litio, al litio, del litio, sul
    litio; gold = oro, prezzo dell'oro, lingotto; car = auto, automobile, vettura, veicolo, automobilistico, auto
    elettrica, automotive; bank = banca, bancario, banche, Intesa Sanpaolo, Unicredit; loan = un prestito, prestito
    di, prestito da, prestito ponte, linea di credito; debt = debito, obbligazione, bond, titoli di Stato, Btp;
    currency = euro, rublo, yuan, rupia, sterlina; market = mercato; stock = borsa, Borse, listino, Piazza Affari,
    Ftse Mib; price = prezzo, prezzi, rincaro, caro bollette; inflation = inflazione; economy = economia, economico,
    Pil; invest = investitore, investimenti in, investimenti per, investimenti esteri, investire in, miliardi di
    investimenti, piano di investimenti; budget = legge di bilancio, bilancio, manovra, spesa pubblica; tax = le
    tasse, una tassa, la tassa, nuove tasse, nuova tassa, meno tasse, tassa su, fisco, fiscale, Irpef, Iva,
    tassazione; fine = multa, ammenda, multare; factory = fabbrica, stabilimento, impianto; port = porto, porti, porto
    di, porto turistico, portuale; customs = dogana, doganale, checkpoint, posto di blocco; fish = pesca, pescatore,
    peschereccio, ittico; farmer = agricoltore, agricoltura, agricolo, contadino, Coldiretti; water = acqua, acque,
    idrico; river = fiume; dam = diga, dighe; electricity = elettricità, blackout, rete elettrica, centrale elettrica,
    elettrico, corrente elettrica; energy = energia, energetico; reactor = reattore; president = presidente,
    presidenza, presidenziale, capo dello Stato, capo di Stato; premier = premier, primo ministro, prima ministra,
    presidente del Consiglio, capo del governo; minister = ministro, ministra, sottosegretario; government = governo,
    esecutivo, governativo, consiglio dei ministri, amministrazione; foreignministry = ministero degli Esteri,
    ministro degli Esteri, ministra degli Esteri, ministri degli Esteri, ministro Esteri, segretario di Stato, capo
    della diplomazia; defenceministry = ministero della Difesa, ministro della Difesa, ministra della Difesa,
    segretario alla Difesa, capo del Pentagono; financeministry = ministero dell'Economia, ministro dell'Economia,
    ministro delle Finanze, ministero delle Finanze, ministra delle Finanze, segretario al Tesoro, Mef, Tesoro Usa,
    dipartimento del Tesoro; tradeministry = ministero del Commercio, ministro del Commercio, segretario al Commercio;
    interiorministry = ministero dell'Interno, ministro dell'Interno, ministra dell'Interno, ministero degli Interni,
    ministro degli Interni, Viminale; parliament = parlamento, deputato, senato, senatore, parlamentare, Camera dei
    deputati, congresso, assemblea nazionale, Montecitorio; court = tribunale, giudice, corte suprema, la corte
    suprema, della corte suprema, magistrato, Cassazione, corte costituzionale, la corte, della corte, Corte di
    giustizia, Corte penale, Tar; police = polizia, carabiniere, poliziotto, agente, questura, forze dell'ordine,
    Guardia di finanza; prosecutor = procuratore, procura, pubblico ministero; spokesman = portavoce; ambassador =
    ambasciatore, ambasciatrice, diplomatico, diplomazia, inviato speciale; embassy = ambasciata, ambasciate,
    Ambasciata, l'ambasciata, dell'ambasciata, all'ambasciata, nell'ambasciata, consolato; governor = governatore,
    governatori, governatrice, governatrici, Governatore, Governatori; mayor = sindaco, sindaca, sindaci, Sindaco,
    Sindaca, Sindaci; king = re Carlo, re di Spagna, re Felipe, monarca, monarchia; chancellor = cancelliere,
    cancelleria, cancelliera; opposition = opposizione, oppositore; researcher = ricercatore, scienziato, studioso,
    accademico; student = studente, studentessa; journalist = giornalista, giornalisti, cronista, reporter,
    corrispondente; worker = lavoratore, lavoratori, lavoratrici, Lavoratori, operaio, operai, dipendente, impiegato;
    refugee = rifugiato, profugo, sfollato, richiedente asilo, richiedenti asilo, asilo politico; migrant = migrante,
    immigrato, immigrazione, migratorio, clandestino; citizen = cittadino, cittadina, cittadini; civilian = civile,
    residente, abitante; child = bambino, bambina, bimbo, minorenne, neonato, minore; woman = donna; family =
    famiglia, familiare, parente, famigliare; protest = protesta, protestare, manifestazione, manifestante, corteo,
    sciopero; election = elezione, elettorale, voto, votare, urne, referendum, ballottaggio, elettore; visa = visto
    d'ingresso, visti d'ingresso, visto di ingresso, visti ai, visto turistico, visti turistici, senza visto; passport
    = passaporto; arrest = arrestare, arresto, arrestato, manette, cattura, catturare, custodia cautelare; expel =
    espellere, espulsione, espulso, espulsi, deportare, deportazione, rimpatrio, rimpatriare; jail = carcere,
    prigione, condanna, condannare, condannati, ergastolo, reclusione, incarcerare; release = liberare, liberazione,
    rilascio, rilasciare, scarcerare, scarcerazione; flight = volo, voli, compagnia aerea, compagnie aeree; airspace =
    spazio aereo, no-fly zone; airport = aeroporto, aeroportuale; train = treno, ferrovia, ferroviario; road = strada,
    autostrada, stradale; bridge = ponte; truck = camion, tir; hospital = ospedale, ospedaliero; school = scuola,
    scolastico; university = università, ateneo, universitario; church = chiesa; mosque = moschea; temple = santuario,
    pellegrino, pellegrinaggio; earthquake = terremoto, sisma, scossa; flood = alluvione, inondazione, esondazione;
    wildfire = incendio, rogo, roghi; explosion = esplosione, esplodere, esplode, esploso, deflagrazione; crash =
    incidente, schianto, schiantare, precipitare, precipita, disastro aereo; aid = aiuto, umanitario, aiuti umanitari;
    medicine = farmaco, medicinale, farmaceutico; vaccine = vaccino, vaccinazione, vaccinale; virus = virus, epidemia,
    focolaio, focolai, contagio, Covid; fentanyl = fentanyl; cocaine = cocaina, droga, narcotraffico,
    narcotrafficante, stupefacente, narcos; law = legge, decreto, disegno di legge, proposta di legge, normativa, ddl;
    island = isola, isolotto, arcipelago; sea = marittimo, in mare, in alto mare, acque internazionali, acque
    territoriali, al largo; territory = territorio, territoriale, sovranità; map = mappa; strait = lo stretto, nello
    stretto, stretto di Messina, stretto di Malacca; mine = mina antiuomo, mine antiuomo, mine navali, mine marine,
    campo minato, sminamento; loudspeaker = altoparlante; balloon = pallone aerostatico, pallone sonda, palloni spia,
    pallone spia, mongolfiera; radar = radar; space = spaziale, orbita, astronauta, navicella, NASA, agenzia spaziale;
    ai = intelligenza artificiale, IA, AI, ChatGPT; data = dati personali, protezione dei dati, banca dati; phone =
    telefono, telefoni, cellulare, smartphone; app = app; internet = internet, online, web, social network; media =
    giornale, giornali, Giornali, quotidiano, quotidiani, televisione, emittente, mass media, radio, Radio; film =
    documentario; history = anniversario, commemorazione, commemorare; textbook = libro di testo, libri di testo;
    compensation = risarcimento, indennizzo, risarcire; apology = scuse, chiede scusa, scusarsi; veto = veto, veti;
    resolution = risoluzione; membership = adesione; alliance = alleanza, gli alleati, alleato di, alleati degli,
    alleati della, alleati europei; partner = partner, partenariato, partnership; cooperation = cooperazione,
    collaborazione, collaborare, cooperare; reform = riforma, riformare; corruption = corruzione, tangente, mazzetta,
    corrotto; coup = golpe, colpo di Stato, golpista; rebel = ribelle, miliziano, miliziani, milizia, guerrigliero,
    guerriglieri, insorto; terror = terrorismo, terrorista, terroristico; murder = omicidio, assassinio, assassinare,
    assassino, femminicidio, delitto; poison = veleno, avvelenare, avvelenamento; evacuate = evacuare, evacuazione,
    evacuato; tunnel = tunnel; fence = muro, barriera, barriere, recinzione; youth = giovane, ragazzo, ragazza,
    adolescente, giovanile; human = diritti umani; religion = religione, religioso; language = lingua; launch =
    lancio, lanciare; summon = convocare, convocazione, convocato; execution = esecuzione, giustiziare, giustiziato,
    pena di morte, impiccagione; defector = disertore, disertare, transfuga; rescue = soccorso, soccorrere, salvare,
    salvataggio, soccorritore, protezione civile; sink = naufragio, affondare, naufragare, affondamento; infiltrate =
    infiltrazione, infiltrare, infiltrato; settlement = insediamento, coloni, colonia; asset = asset, beni congelati,
    patrimonio; industrialpark = zona industriale, polo industriale; hotline = linea diretta; licence = licenza,
    licenze; transit = transito, passaggio; record = record; percent = per cento, percento; dollar = dollaro; ton =
    tonnellata; mile = miglio, miglia; half = la metà, metà degli, metà dei, dimezzare; evidence = prova schiacciante,
    le prove, prove contro; fund = fondo, fondi, denaro, soldi, Soldi, contante; captain = capitano, capitani,
    skipper; general = generali, comandante, capo di stato maggiore, il generale, ex generale, capo dell'esercito;
    intelligence = servizi segreti, intelligence, servizio segreto; clash = scontro, battaglia, combattimento,
    sparatoria, combattere; swift = rapido, veloce; fake = falso, fake, bufala, falsificare, falsifica; hide =
    segreto, nascondere, nascosto; leader = leader, boss, il capo, capo di, capo del, capo della; former =
    predecessore, ex presidente, ex premier, ex ministro; buyer = acquirente, cliente, compratore; part = componente,
    pezzi di ricambio; most = più grande, il maggiore, più grandi; fear = paura, timore, preoccupazione, preoccupare,
    allarme; regulator = autorità, authority, antitrust, il Garante, Garante privacy, Consob, Agcom; rule = regola,
    regolamento, norma; tourist = turista, turismo, turistico, visitatore, visitatori; suspect = sospetto, sospettato,
    presunto, sospettare; gang = gang, clan, mafia, mafioso, camorra, 'ndrangheta, criminalità organizzata; smuggle =
    contrabbando, contrabbandiere, traffico di, trafficante, scafista; steal = furto, ladro, rapina, rapinare, rubare,
    ruba, rubato, rubata, rubati, rubano, rubani, Rubano, Rubato, Rubata, Rubati; parasite = parassita, insetto;
    rancher = allevatore, allevamento; writer = scrittore, scrittrice, autore, l'autore, dell'autore, autori, autrice;
    cable = cavo elettrico, cavo sottomarino, cavi sottomarini; crew = equipaggio, marinaio, marinai; hearing =
    udienza, audizione; broker = mediazione, mediatore, intermediario; boycott = boicottare, boicottaggio; inquiry =
    inchiesta, indagine, indagare, indagato, indagini; trial = processo, a processo, processare, imputato, rinvio a
    giudizio; verdict = sentenza, verdetto, assolto, assolvere, assoluzione; appeal = corte d'appello, ricorso;
    majority = maggioranza assoluta, maggioranza parlamentare, maggioranza di governo; poll = sondaggio; crisis =
    crisi, emergenza; supply = catena di approvvigionamento, approvvigionamento, fornitura; shortage = carenza,
    penuria, scarsità; subsidy = sussidio, sovvenzione, incentivo; bankruptcy = bancarotta, fallimento, fallimenti,
    insolvenza; merger = fusione, acquisizione, Opa; profit = profitto, guadagno, utile netto, utili record; loss =
    perdita, perdite; job = lavoro, Lavoro, disoccupazione, disoccupato, posti di lavoro, tasso di occupazione; wage =
    salario, stipendio, stipendi, salariale, retribuzione, busta paga; union = sindacato, sindacati, sindacale,
    Sindacati, Cgil; nationality = cittadinanza, Cittadinanza, nazionalità; birth = nascita, denatalità, tasso di
    natalità; marriage = coniuge, nozze; statue = statua, monumento, memoriale; flag = bandiera; curfew = coprifuoco;
    siege = assedio, blocco navale, assediare; front = linea del fronte, prima linea, al fronte; village = villaggio,
    borgo; city = città, metropoli; capital = capitale; province = provincia, regione, regionale; district =
    distretto, quartiere; missing = disperso, dispersi, scomparso, scomparsi, scomparsa, sparito, sparire; body =
    cadavere, salma, corpo senza vita; grave = tomba, cimitero, fossa comune; uniform = in uniforme, in divisa; camp =
    campo profughi, tendopoli, accampamento; training = addestramento, addestrare; recruit = arruolare, arruolamento,
    reclutare, recluta, reclutamento, leva obbligatoria, servizio militare, mobilitazione; volunteer = volontario,
    volontariato; nationalism = ultranazionalista, ultranazionalismo; veteran = veterano, veterani, ex combattente;
    award = premio, Nobel, onorificenza; letter = lettera; phonecall = telefonata, telefonate, Telefonata, colloquio
    telefonico; handshake = stretta di mano; proposal = proposta, proporre, propone; plea = supplica, implorare; offer
    = offerta, offrire, offre, offrono, offerto; condition = condizione; guarantee = garanzia, garantire, garantisce;
    ultimatum = ultimatum, scadenza; red line = linea rossa, linee rosse; provocation = provocatorio, provocatori, una
    provocazione, provocazione russa; escalation = escalation, inasprimento; tension = tensione; restraint =
    moderazione, autocontrollo; interference = ingerenza, interferenza; invasion = invasione, invadere, invaso,
    invasore; occupation = occupazione, occupare, occupato, territori occupati; annex = annessione, annettere;
    independence = indipendenza, indipendentista, separatista, secessione, secessionista; autonomy = autonomia
    """,
    verbs="""
    say = annunciare, annuncio, dichiarare, dichiarazione, affermare, spiegare, commentare, dire, parla, Parla,
    parlano, parlani, parlare, parlato, parlerà; vow = promettere, promessa, promesso, giurare; warn = avvertire,
    avvertimento, minacciare, minaccia, ammonire, avverte, avvisare; urge = chiedere, chiesto, esortare, invitare,
    sollecitare, sollecita, appello, richiesta, esigere, pretendere, pretende; accuse = accusare, accusa, denunciare,
    denuncia, incolpare; deny = negare, smentire, smentita, smentisce, nega; reject = respingere, respinto,
    bocciatura, boccia la, si rifiuta; condemn = criticare, critica, condannano, condannani, ferma condanna, dura
    condanna, attacca duramente; praise = elogiare, lodare, applaudire, elogio, plauso; confirm = confermare,
    conferma; claim = sostiene, sostengono, rivendicare, rivendica, insistere; plan = piano, pianificare, pianifica,
    progetto, progettare, preparare; seek = cercare, vuole, vogliono, sperare, speranza, mirare; expect = attendere,
    atteso, prevedere, previsto, previsione, probabile; agree = concordare, concordato, d'accordo con; begin =
    iniziare, inizio, cominciare, avviare, avvio, aprire, apre, aprono, aperto, apertura; end = terminare, concludere,
    concluso, conclusione, porre fine, mette fine, fine della, fine del; rise = aumentare, aumento, crescere,
    crescita, rialzo, impennata, salgono, sale al, sale a, sale il, sale la, vola, volano, volani, alzare, alza,
    alzano, alzato, balzo, crescono; fall = calare, calo, scendere, tagliare, taglio, ridurre, riduce, ridotto,
    riduzione, crollare, crollo, ribasso, ribassi, diminuire, flessione; resume = riprendere, riprende, ripresa,
    riprendono, riaprire, riapertura, riapre, ripristinare; cancel = annullare, revocare, revoca, ritirare, ritiro,
    cancellare, cancella, cancellato, cancellata, cancellati, cancellate, cancellano, cancellani, Cancellati,
    cancellazione; delay = rinviare, rinvio, slittare, ritardo, rimandare; extend = prorogare, proroga, prolungare,
    estendere; sign = firmare, firma, siglare, sottoscrivere, sottoscrive; approve = approvare, approvazione, via
    libera, adottare, sostenere, sostegno, appoggiare, appoggio, ok; buy = comprare, acquistare, acquisto, acquisire;
    sell = vendere, vendita, venduto, vende; send = inviare, invio, mandare, schierare, dispiegare, spedire; return =
    tornare, ritorno, rientrare, rientro, restituire, consegnare; join = aderire, unirsi, partecipare; leave =
    lasciare, abbandonare, uscire, escono, esce, uscita, addio; hold = ospitare, svolgersi; show = mostrare, rivelare,
    scoprire, scoperto, emergere, trovato; help = assistere, assistenza; face = affrontare; respond = rispondere,
    risposta, replica, replicare, ritorsione, rappresaglia, reagire, reazione; hit = colpire, colpito, colpisce,
    colpiscono; build = costruire, costruzione, costruisce; use = utilizzare, utilizzo; move = mossa, muoversi; keep =
    mantenere, restare, rimanere, mantiene; give = fornire, concedere, fornisce; receive = ricevere, ottenere,
    ottiene; win = vincere, vittoria, vinto, vincitore; lose = perso, sconfitta, perde, Perde, perdere, perderà; fail
    = fallire, falliti, fallita, falliscono, Fallito, fallito, fallisce; lift = rimuovere, allentare, abolire,
    eliminare; impose = imporre, imposto, impone, introdurre, introduce; allow = permettere, consentire, autorizzare,
    consente; close = chiudere, chiuso, chiusura; wait = in attesa; see = vedere, osservare; stop = impedire,
    sventare, bloccare, evitare, prevenire, blocco; bring = trasportare, trasporto; go = navigare, dirigersi; pay =
    pagare, pagamento; choose = scegliere, nominare, nomina, eletto, eleggere, candidare; fire = licenziato,
    licenziata, licenziano, licenziani, licenziati, licenzia, licenziare, licenziamento, licenziamenti, Licenziato,
    Licenziamenti, dimissioni, dimettersi; die = annegare, annegato; protect = proteggere, protezione, tutela,
    tutelare; protest = contestare, contestazione, obiezione; share = condividere; try = tentare, tentativo
    """,
    soft="""
    sport = calcio, calciatore, serie a, serie b, campionato, allenatore, gol, torneo, olimpico, olimpiadi, medaglia,
    tennis, tennista, sport, sportivo, sportive, basket, pallavolo, rugby, ciclismo, nuoto, pugilato, boxe, maratona,
    ginnastica, sci alpino, formula 1, motogp, ferrari, sinner, calciomercato, centrocampista, difensore, centravanti,
    portiere, portieri, Portiere, arbitro, semifinale, scudetto, champions league, champions, europa league, premier
    league, coppa del mondo, coppa italia, coppa davis, juventus, juve, azzurri, wimbledon, roland garros, giro
    d'italia, tour de france, fifa, uefa, nba; show = cantante, attore, attrice, film, concerto, concerti, festival,
    album, cinema, serie tv, fiction, sanremo, eurovision, oscar, grammy, netflix, hollywood, grande fratello,
    reality, rapper, influencer, red carpet, box office, gossip, vip, porta a porta, isola dei famosi, ballando con le
    stelle, mostra del cinema, regista, famiglia reale, showgirl, telenovela, cantautore, trailer, palinsesto,
    tournée, popstar; life = ricetta, oroscopo, dieta, dimagrire, ristorante, chef, gastronomia, moda, Moda,
    matrimonio, museo, zoo, vacanza, ferie, lotteria, superenalotto, gratta e vinci, hotel, bellezza, skincare, cane,
    gatto, cucciolo, animali domestici, teatro, opera lirica, orchestra, balletto, romanzo, caffè, dolce, pizza, yoga,
    fitness, videogioco, cruciverba, parco divertimenti, giardinaggio, mostra d'arte, stadio, centro commerciale,
    stilista, sfilata, segni zodiacali, panda; weather = meteo, previsioni meteo, allerta meteo, maltempo, caldo
    record, ondata di calore, temporale, nevicata, pioggia, neve, polline, grandinata; local = al seno, aborto,
    divorzio, taccheggio, asilo nido, diabete, diabetici, colesterolo, dinosauro, fossile, archeologo, archeologico,
    asteroide, mutuo, immobiliare, ingorgo, incidente stradale, scontro tra auto, investito da, sconto, promozione,
    gadget, bonus, furto in casa
    """,
    numbers="""
    2 = due, entrambi; 3 = tre; 4 = quattro; 5 = cinque; 6 = sei; 7 = sette; 8 = otto; 9 = nove; 10 = dieci, decina;
    11 = undici; 12 = dodici, dozzina; 13 = tredici; 14 = quattordici; 15 = quindici; 16 = sedici; 17 = diciassette;
    18 = diciotto; 19 = diciannove; 24 = due dozzine; 20 = Venti, venti, ventina; 30 = trenta; 40 = quaranta; 50 =
    cinquanta; 60 = sessanta; 70 = settanta; 80 = ottanta; 90 = novanta; 100 = cento
    """,
    scales="""
    1000 = mila, mille; 1000000 = milione, milioni, mln; 1000000000 = miliardo, miliardi, mld; 1000000000000 = mille
    miliardi, mila miliardi, trilioni
    """,
    months="""
    1 = gennaio; 2 = febbraio; 3 = marzo; 4 = aprile; 5 = maggio; 6 = giugno; 7 = luglio; 8 = agosto; 9 = settembre;
    10 = ottobre; 11 = novembre; 12 = dicembre
    """,
    roundups="""
    in diretta, la diretta, diretta live, rassegna stampa, le notizie del giorno, le notizie di oggi, le ultime
    notizie, cosa sappiamo, cosa c'è da sapere, minuto per minuto, il punto, le prime pagine, i titoli dei giornali,
    la giornata in, la settimana in, in pillole, notizie in breve, cosa è successo, edizione delle, le news di oggi,
    podcast, newsletter, gr delle, tg delle
    """,
    columns="""
    diretta, live, rassegna, rassegna stampa, taccuino, diario, agenda, brevi, editoriale, il punto, newsletter,
    podcast
    """,
    lures="""
    ultim'ora, ultima ora, breaking news, flash, urgente, esclusiva, esclusivo, video, il video, diretta, live, in
    diretta, opinione, analisi, foto, le foto, fotogallery, gallery, editoriale, intervista, l'intervista, il
    commento, commento, aggiornamento, approfondimento, fact checking, il caso, il retroscena, retroscena, podcast
    """,
)
