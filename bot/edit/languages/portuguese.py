"""Portuguese."""

from bot.edit.languages import Language

PORTUGUESE = Language(
    code="pt",
    stemmer="portuguese",
    glue="""
    o a os as um uma uns umas de do da dos das em no na nos nas num numa dum duma por pelo pela pelos pelas para pra
    com sem sob sobre entre até após contra desde perante ante e ou mas porém nem que se seu sua seus suas meu minha
    nosso nossa ele ela eles elas nós eu você vocês lhe lhes me te este esta estes estas neste nesta deste desta isto
    esse essa esses essas nesse nessa desse dessa isso aquele aquela aquilo como quando onde quem qual quais quanto
    mais menos muito muita muitos muitas pouco poucos tão tanto também já ainda só apenas sempre nunca agora então não
    sim é são foi foram era eram ser sendo sido está estão estava estavam estar esteve fica ficam ficar tem têm tinha
    ter teve há havia houve haver será serão seria pode podem poder deve devem vai vão ir faz fazem fazer fez feito ao
    aos à às durante enquanto segundo conforme porque pois embora assim além aqui ali lá aí todo toda todos todas tudo
    outro outra outros outras mesmo mesma cada algum alguma alguns algumas nenhum nenhuma nada alguém ninguém segunda
    terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje
    ontem amanhã semana semanas mês meses ano anos dia dias hora horas minuto minutos noite manhã tarde madrugada diz
    dizem disse fonte fontes novo nova novos novas primeiro primeira primeiros último última últimos próximo próxima
    passado antes depois dentro fora cerca quase vez vezes parte caso meio forma lado país países pessoa pessoas homem
    homens mundo grande grandes bem mal
    """,
    places="""
    US = Estados Unidos, EUA, americano, americana, norte-americano, estadunidense, Washington, Casa Branca,
    Pentágono, Trump, Biden, Marco Rubio, Rubio, Vance, Departamento de Estado, Wall Street, Federal Reserve, Fed,
    Nova York, Nova Iorque, Los Angeles, São Francisco, Chicago, Texas, Califórnia, Flórida, Vale do Silício, Houston,
    Boston, Seattle, Havaí, Ohio, Arizona, Alasca, Miami, Dallas, Detroit, Michigan, Pensilvânia, Virgínia, Las Vegas,
    Minnesota, FBI, CIA, republicano, republicana; CN = China, chinês, Pequim, Xi Jinping, Xi, Xangai, Shenzhen,
    Guangzhou, Cantão, Wuhan, Xinjiang, Tibete, tibetano, Nanquim, Fujian, Huawei; HK = Hong Kong; MO = Macau; TW =
    Taiwan, taiwanês, Taipé, Taipei, TSMC; JP = Japão, japonês, Tóquio, Osaka, Okinawa, Quioto, Hiroshima, Nagasaki,
    Fukushima; KR = Coreia do Sul, sul-coreano, sul-coreana, Seul, Busan; KP = Coreia do Norte, norte-coreano,
    norte-coreana, Pyongyang, Kim Jong-un, Kim Jong Un; RU = russo, Rússia, Moscou, Moscovo, Kremlin, Putin, Lavrov,
    Peskov, Medvedev, São Petersburgo, Kursk, Belgorod, Sibéria, Rostov, Kaliningrado, Vladivostok, Bryansk, Voronezh,
    Gazprom, Rosneft, Duma, FSB; UA = Ucrânia, ucraniano, ucraniana, Kiev, Kyiv, Zelensky, Zelenskyy, Kharkiv,
    Kharkov, Odessa, Donetsk, Donbass, Dnipro, Lviv, Zaporizhzhia, Zaporíjia, Kherson, Luhansk, Lugansk, Sumy,
    Mariupol, Poltava; CRIMEA = na Crimeia, da Crimeia, península da Crimeia, ponte da Crimeia, Sebastopol; BY =
    Belarus, bielorrusso, Bielorrússia, Minsk, Lukashenko; PL = Polônia, polonês, polaco, Varsóvia, Gdansk, Tusk; LT =
    lituano, Lituânia, Vilnius; LV = Letônia, letão, Riga; EE = Estônia, estoniano, Tallinn, Talin; MD = moldavo,
    Moldávia, Moldova, moldava, moldávio, Chisinau; RO = romeno, Romênia, Bucareste; BG = búlgaro, Bulgária, búlgara;
    HU = Hungria, húngaro, húngara, Budapeste, Orbán; CZ = República Tcheca, República Checa, Tchéquia, Chéquia,
    tcheco, Praga; SK = Eslováquia, eslovaco, Bratislava; AT = Áustria, austríaco, Viena; DE = Alemanha, alemão,
    alemã, Berlim, Merz, Bundestag, Frankfurt, Munique, Hamburgo, Baviera, Estugarda, Leipzig, Dresden, Scholz; FR =
    França, francês, em Paris, de Paris, para Paris, Macron, Eliseu, Marselha, Lyon, Bordéus, Toulouse; GB = Reino
    Unido, britânico, Londres, Grã-Bretanha, Inglaterra, inglês, Downing Street, Westminster, Starmer, Escócia,
    escocês, Edimburgo, País de Gales, Manchester, Liverpool, Birmingham, Brexit, Banco da Inglaterra; NIR = Irlanda
    do Norte, Belfast; IE = Irlanda, irlandês, Dublin; NL = Países Baixos, Holanda, holandês, neerlandês, Haia,
    Amsterdã, Amesterdão, Roterdã, Roterdão; BE = Bélgica, belga; LU = Luxemburgo; CH = suíço, Suíça, Genebra, Berna,
    Zurique, em Davos; EU = União Europeia, UE, Bruxelas, Comissão Europeia, Parlamento Europeu, Eurocâmara,
    eurodeputado, von der Leyen, Kallas, zona do euro, zona euro, Estrasburgo; IT = Itália, italiano, italiana, Roma,
    Meloni, Milão, Nápoles, Turim, Lampedusa; VA = Vaticano, Santa Sé, Papa, pontífice; ES = Espanha, espanhol,
    espanhola, espanhóis, Madri, Madrid, Barcelona, Catalunha, Pedro Sánchez; PT = Portugal, português, Lisboa, Porto,
    Luís Montenegro, Marcelo Rebelo de Sousa, Algarve; GR = Grécia, grego, Atenas; CY = Chipre, cipriota, Nicósia; GI
    = Gibraltar; TR = Turquia, turco, Ancara, Istambul, Erdogan; NO = Noruega, norueguês, Oslo; SE = sueco, Suécia,
    Estocolmo; FI = Finlândia, finlandês, Helsinque, Helsínquia; DK = Dinamarca, dinamarquês, Copenhague, Copenhaga;
    GL = Groenlândia, Gronelândia, groenlandês, Nuuk; IS = Islândia, islandês, Reykjavik; RS = sérvia, Sérvia, sérvio,
    Belgrado, Vucic; XK = kosovar, Kosovo, Pristina; BA = bósnia, Bósnia, bósnio, Sarajevo; HR = Croácia, croata,
    Zagreb; AL = Albânia, albanês, Tirana; MK = Macedônia do Norte, Skopje; ME = no Montenegro, do Montenegro,
    Podgorica; SI = esloveno, Eslovênia, Liubliana; AM = armênia, Armênia, armênio, Yerevan, Erevan; AZ = Azerbaijão,
    azerbaijano, azeri, Baku; GE = Geórgia, georgiano, Tbilisi; KZ = Cazaquistão, cazaque, Astana; UZ = Uzbequistão,
    Usbequistão, uzbeque, Tashkent; KG = Quirguistão, quirguiz, Bishkek; TJ = Tajiquistão, tajique; TM =
    Turcomenistão, Turquemenistão; MN = mongol, Mongólia; IL = Israel, israelense, israelita, Jerusalém, Tel Aviv,
    Knesset, IDF, Netanyahu, Haifa, Mossad, Eilat, Ashdod, Neguev, Galileia, Shin Bet, Likud; PS = palestino,
    Palestina, palestiniano, Gaza, Hamas, Hamás, Cisjordânia, Ramallah, Rafah, Khan Younis; LB = Líbano, libanês,
    Beirute, Hezbollah, Litani; IR = Irã, Irão, iraniano, iraniana, Teerã, Teerão, Khamenei, aiatolá, Guarda
    Revolucionária, Guardas da Revolução, República Islâmica, Isfahan, Natanz, Fordow, Bushehr, Araghchi, Pezeshkian;
    IQ = Iraque, iraquiano, iraquiana, Bagdá, Bagdad, Bagdade, Basra, Erbil, Mossul; SY = síria, Síria, sírio,
    Damasco, Aleppo, Alepo; GOLAN = Golã, Golan, Colinas de Golã, Montes Golã; JO = jordano, Jordânia, jordaniano,
    Amã; SA = Arábia Saudita, saudita, Riad, Riade; AE = Emirados Árabes Unidos, Emirados Árabes, Emirados, Abu Dhabi,
    Abu Dabi, Dubai; QA = Catar, Qatar, catariano, Doha; KW = Kuwait, Kuweit; BH = Bahrein, Barém, Manama; OM = Omã,
    Mascate; YE = Iêmen, Iémen, iemenita, Sanaa, houthi, Hodeida; EG = Egito, Egipto, egípcio, egípcia, Cairo,
    Al-Sisi, Suez; LY = líbia, Líbia, líbio, Trípoli, Benghazi; TN = Tunísia, tunisiano, tunisino, Túnis; DZ =
    Argélia, argelino, Argel; MA = Marrocos, marroquino, Rabat; EH = Saara Ocidental, Sara Ocidental, Polisário; SD =
    Sudão, sudanês, Cartum, Darfur; SS = Sudão do Sul, sul-sudanês, Juba; ET = etíope, Etiópia, Adis Abeba; ER =
    eritreu, Eritreia, Asmara; SO = somali, Somália, Mogadíscio; KE = Quênia, queniano, Nairóbi; NG = Nigéria,
    nigeriano, nigeriana, Abuja; ZA = África do Sul, sul-africano, sul-africana, Pretória, Joanesburgo, Cidade do
    Cabo, Ramaphosa; RW = Ruanda, ruandês, Kigali; CD = Congo, congolês, Kinshasa, RDC, Goma; ML = no Mali, do Mali,
    malianos, maliana, Bamako, Bamaco; NE = Níger, nigerino, Niamey; BF = Burkina Faso, Burquina Faso; GH = Gana,
    ganês, Accra; SN = Senegal, senegalês, Dacar; AO = Angola, angolano, angolana, Luanda, João Lourenço; TG = Togo;
    CM = Camarões, camaronês; CI = Costa do Marfim, Abidjan; TZ = Tanzânia; UG = Uganda, Kampala; ZM = Zâmbia; ZW =
    Zimbábue, Zimbabwe, Zimbabué; MZ = Moçambique, moçambicano, moçambicana, Maputo, Cabo Delgado, Frelimo, Renamo; TD
    = Chade; IN = Índia, indiano, indiana, Nova Délhi, Nova Deli, Modi, Mumbai, Bombaim, Calcutá, Gujarat, Kerala; PK
    = Paquistão, paquistanês, Islamabad, Islamabade, Lahore, Karachi, Peshawar, Baluchistão, Shehbaz Sharif; KASHMIR =
    Caxemira; AF = Afeganistão, afegão, afegã, Cabul, talibã, talibãs, talibans; BD = Bangladesh, bengalês, Daca; LK =
    Sri Lanka, cingalês; NP = Nepal, nepalês, Katmandu, Catmandu; BT = Butão; MV = Maldivas; MM = Mianmar, Myanmar,
    Birmânia, birmanês, Yangon; TH = Tailândia, tailandês, Bangkok, Banguecoque; KH = Camboja, cambojano, Phnom Penh;
    LA = Laos; VN = Vietnã, Vietname, vietnamita, Hanói; MY = Malásia, malaio, malaia, Kuala Lumpur; SG = Singapura,
    Cingapura; ID = indonésia, Indonésia, indonésio, Jacarta; PH = filipino, Filipinas, Manila, Ferdinand Marcos; BN =
    Brunei; TL = Timor-Leste, Timor Leste, timorense, Díli; PG = Papua Nova Guiné, Papua-Nova Guiné; FJ = Fiji; SB =
    Ilhas Salomão; PW = Palau; AU = Austrália, australiano, australiana, Camberra, Sydney, Melbourne; NZ = Nova
    Zelândia, neozelandês, Wellington, Auckland; CA = Canadá, canadense, canadiano, Ottawa, Otava, Toronto, Vancouver,
    Carney; MX = México, mexicano, mexicana, Cidade do México, Sheinbaum, Sinaloa, Tijuana, Jalisco, Guadalajara,
    Monterrey; CU = Cuba, cubano, Havana; HT = Haiti, haitiano; DO = República Dominicana, dominicano; JM = Jamaica;
    TT = Trinidad e Tobago, Trinidad; GT = Guatemala, guatemalteco; HN = Honduras, hondurenho; SV = El Salvador,
    salvadorenho, Bukele; NI = Nicarágua, nicaraguense, Manágua; CR = Costa Rica; PA = Panamá, panamenho, canal do
    Panamá; CO = Colômbia, colombiano, colombiana, Bogotá, Petro, Medellín, Cúcuta, Catatumbo; VE = Venezuela,
    venezuelano, venezuelana, Caracas, Maduro, Miraflores, Maracaibo, PDVSA; GY = Guiana, guianense, Essequibo,
    Georgetown; SR = Suriname; EC = Equador, equatoriano, Quito, Noboa; PE = Peru, peruano; BO = Bolívia, boliviano,
    boliviana, La Paz; CL = Chile, chileno, Santiago, Boric, Kast; AR = argentino, Argentina, Buenos Aires, Milei,
    Casa Rosada; UY = uruguaia, Uruguai, uruguaio, Montevidéu, Montevideu; PY = paraguaia, Paraguai, paraguaio,
    Assunção, Itaipu; BR = Brasil, brasileiro, Brasília, Lula, Bolsonaro, Planalto, Itamaraty, São Paulo, Rio de
    Janeiro, Minas Gerais, Rio Grande do Sul, Bahia, Pernambuco, Amazônia, Mato Grosso, Mato Grosso do Sul, Porto
    Alegre, Porto Velho, Porto Seguro, Belo Horizonte, Roraima, Manaus, Petrobras, Haddad, Alckmin; FK = Malvinas,
    Falkland; NATO = OTAN, NATO, Otan, Aliança Atlântica; UN = ONU, Nações Unidas, Conselho de Segurança, Guterres;
    IAEA = AIEA, Agência Internacional de Energia Atômica, Agência Internacional de Energia Atómica, Grossi; WTO =
    OMC, Organização Mundial do Comércio; IMF = FMI, Fundo Monetário Internacional; OPEC = OPEP, Opep; ASEAN = Asean;
    BRICS = Brics; G7 = G7; G20 = G20; WHO = OMS, Organização Mundial da Saúde, Organização Mundial de Saúde; MERCOSUR
    = Mercosul; EUROZONE = BCE, Banco Central Europeu, Lagarde; BLACKSEA = Mar Negro; REDSEA = Mar Vermelho; HORMUZ =
    Ormuz, Hormuz, estreito de Ormuz, estreito de Hormuz; TWSTRAIT = estreito de Taiwan; SCS = Mar do Sul da China,
    Mar da China Meridional; ECS = Mar da China Oriental, Mar do Leste da China, Senkaku; YELLOWSEA = Mar Amarelo;
    BALTIC = báltico, Báltico, Mar Báltico; ARCTIC = ártico, Ártico; GULF = Golfo Pérsico; CHANNEL = Canal da Mancha;
    MIDEAST = Oriente Médio, Médio Oriente; EUROPE = europeu, europeia, Europa; AFRICA = África, africano, africana;
    ASIA = Ásia, asiático; LATAM = América Latina, latino-americano, América do Sul, sul-americano; CARIB = Caribe,
    Caraíbas, caribenho; DMZ = zona desmilitarizada
    """,
    concepts="""
    army = exército, militar, soldado, tropa, forças armadas, brigada, batalhão, batalhões; navy = marinha, naval,
    navais, frota, fuzileiros navais; coastguard = guarda costeira, Guarda Costeira, polícia marítima; airforce =
    força aérea, aeronáutica; ship = navio, embarcação, barco, cargueiro, lancha; warship = navio de guerra; destroyer
    = contratorpedeiro, destróier; frigate = fragata, corveta; submarine = submarino; carrier = porta-aviões; tanker =
    petroleiro, navio-tanque; drone = drone, veículo aéreo não tripulado; missile = míssil, mísseis, foguete,
    balístico; jet = caça, jato militar, jatos militares, avião de combate, avião de guerra; aircraft = avião, aviões,
    aeronave; helicopter = helicóptero; strike = ataque, atacar, bombardeio, bombardeamento, bombardear, bomba,
    ofensiva, ataque aéreo, atentado; intercept = abater, interceptar, abatido, derrubar, intercetar; kill = morto,
    morte, morrer, matar, vítima, mata, massacre; wound = ferido, feridos, ferida, feridas, Ferido, Feridos, ferir,
    fere, ferem, ferens, feriu, feriram, ferimento; drill = exercício militar, exercícios militares, manobra,
    exercícios navais; border = fronteira, fronteiriço; ceasefire = cessar-fogo, trégua, armistício; war = guerra,
    conflito, bélico, guerra civil; peace = paz; hostage = refém, reféns; prisoner = prisioneiro, detento, recluso,
    presidiário; swap = troca, trocar, intercâmbio; nuclear = nuclear, atômico; uranium = urânio; enrich =
    enriquecimento, enriquecido, enriquecer; inspector = inspetor, inspeção, inspeções, inspecionar; weapon = arma,
    armas, armamento, munição, munições; tank = tanque, blindado, carro de combate; defence = defesa, defesa aérea,
    antiaéreo; base = base militar, base aérea, base naval, quartel; spy = espião, espionagem, espionagens, espiar,
    espiões; satellite = satélite; cyber = hacker, ciberataque, cibernético, ataque informático, ataque cibernético,
    pirata informático; tariff = tarifa, tarifaço, sobretaxa, taxação, taxações, direitos aduaneiros, tarifário; trade
    = comércio, comercial, comerciais, trocas comerciais; export = exportação, exportar, exportador; import = as
    importações, sobre importações, importações chinesas, importações brasileiras, importações de petróleo,
    importações de carne; sanction = sanção, sanções, sancionar; blacklist = lista negra; ban = proibir, proibição,
    proibições, embargo, proíbe, proíbem, proíbens, moratória; restrict = restrição, restrições, restringir, limitar,
    limite; quota = cota, quota; halt = suspender, suspensão, suspensões, paralisar, interromper, congelar, pausa,
    paralisação; deal = acordo, pacto, tratado, convênio, memorando, memorandos; talk = negociação, diálogo, conversa,
    negociar, negociador, conversações, discutir; summit = cúpula, cimeira; meet = reunião, reuniões, encontro,
    reunir, encontrar, reúne, reúnem, reúnens, reunir-se; visit = visita, viagem, viagens, visitar, viajar; delegation
    = delegação, comitiva; company = empresa, companhia, fabricante, gigante, multinacional, multinacionais,
    empresarial, empresariais; chip = chip, semicondutor, microchip; rareearth = terras raras; mineral = mineral,
    minério, mineração; oil = petróleo, petrolífera, petroleira, petroleiras; gas = gás, GNL, gás natural; pipeline =
    gasoduto, oleoduto; refinery = refinaria; fuel = combustível, gasolina, diesel, dieséis, gasóleo, combustíveis;
    grain = grão, grãos, trigo, do milho, o milho, safra de milho, cereal; soybean = soja; rice = arroz; beef = carne,
    gado, boi, bovino; fruit = fruta, citrinos, laranja; wine = vinho; coal = carvão, carvões; steel = aço,
    siderúrgica, siderurgia; aluminium = alumínio; copper = de cobre, do cobre, o cobre; lithium = lítio; gold = ouro;
    car = carro, automóvel, veículo, montadora, automotivo, automóveis, carro elétrico; bank = banco, bancário; loan =
    empréstimo, empréstimos, crédito; debt = dívida, endividamento, títulos do Tesouro; currency = euro, moeda, iuane,
    rublo, câmbio, rupia, libra; market = mercado; stock = bolsa, Ibovespa, acionista, ações, Ações; price = preço,
    custo, encarecer; inflation = inflação, inflações, IPCA; economy = economia, econômico, económico, PIB; invest =
    investimento, investir, investidor, investe; budget = orçamento, orçamental, orçamentário; tax = imposto, tributo,
    tributário, IRS, Receita Federal; fine = multa, multar; factory = fábrica, fábricas, Fábrica, Fábricas, usina,
    instalação; port = porto, portos, porto de, portuário; customs = aduana, alfândega, aduaneiro; fish = pesca,
    pescador, pesqueiro, peixe; farmer = agricultor, produtor, agricultura, agrícola, agronegócio, produtor rural;
    water = água, hídrico; river = rio, rios; dam = barragem, barragens, hidrelétrica, represa; electricity =
    eletricidade, apagão, apagões, energia elétrica, elétrico, eléctrico, rede elétrica; energy = energia, energético;
    reactor = reator; president = presidente, presidência, presidencial, presidenciais, mandatário, chefe de Estado;
    premier = primeiro-ministro, primeira-ministra, premiê, premier; minister = ministro, ministra; government =
    governo, governamental, governamentais, gabinete; foreignministry = chanceler, chancelaria, ministro das Relações
    Exteriores, Ministério das Relações Exteriores, ministro dos Negócios Estrangeiros, Ministério dos Negócios
    Estrangeiros, MNE, secretário de Estado, chefe da diplomacia; defenceministry = ministro da Defesa, Ministério da
    Defesa, ministra da Defesa, secretário de Defesa, secretário da Defesa; financeministry = ministro da Fazenda,
    Ministério da Fazenda, Fazenda, ministro das Finanças, Ministério das Finanças, ministro da Economia, secretário
    do Tesouro; tradeministry = Ministério do Comércio, ministro do Comércio, secretário de Comércio, Secretaria de
    Comércio; interiorministry = Ministério do Interior, ministro do Interior, Ministério da Justiça, Administração
    Interna, ministro da Administração Interna; parliament = parlamento, congresso, senado, senador, deputado, câmara
    dos deputados, parlamentar, assembleia da República, assembleia nacional; court = tribunal, juiz, STF, suprema
    corte, supremo, juíza, TSE, STJ, tribunais; police = polícia, policial, GNR, PSP, agente, polícia federal;
    prosecutor = procurador, Ministério Público, promotor, procuradoria, PGR; spokesman = porta-voz; ambassador =
    embaixador, diplomata, diplomático, embaixadora, enviado especial; embassy = embaixada, embaixadas, Embaixada,
    consulado; governor = governador, governadora, governadoras, governadores, Governador, Governadora, Governadores;
    mayor = prefeito, prefeita, autarca, presidente da Câmara, prefeitura; king = rei, monarca, monarquia; chancellor
    = chanceler alemão, chanceler federal, chanceler Merz, chanceler Friedrich Merz; opposition = oposição, oposições,
    opositor, oposicionista; researcher = pesquisador, estudo, estudos, Estudo, Estudos, cientista, acadêmico,
    académico; student = estudante, estudantes, Estudante, Estudantes, estudantil, aluno; journalist = jornalista,
    repórter, correspondente; worker = trabalhador, funcionário, operário, servidor; refugee = refugiado, deslocado,
    requerente de asilo, asilo; migrant = migrante, imigrante, imigração, migratório, migração, migrações; citizen =
    cidadão, cidadões, cidadã, cidadãos; civilian = civil, civis, morador, habitante; child = criança, menor, bebê,
    bebé, menino, menina; woman = mulher; family = família, familiar, parente; protest = protesto, manifestação,
    manifestante, protestar, greve, passeata; election = eleição, eleições, eleitoral, voto, votar, votação, votações,
    eleitor, referendo, referendos, urna, urnas; visa = visto americano, vistos americanos, visto para, visto de
    trabalho, visto de turista, visto de entrada, visto de estudante; passport = passaporte; arrest = prender,
    detenção, detenções, deter, detido, preso, capturar, detém, detêm, mandado de prisão; expel = expulsar, expulsão,
    expulsões, deportar, deportação, expulso, deportado; jail = prisão, prisões, na cadeia, condenado, condenada,
    condenados, Condenado, pena de, penitenciária, presídio; release = libertar, libertação, soltar, solto, soltura,
    libertado; flight = voo, voos, companhia aérea, companhias aéreas; airspace = espaço aéreo, zona de exclusão
    aérea; airport = aeroporto; train = trem, comboio, ferrovia, ferroviário, trens, metrô; road = estrada, rodovia,
    autoestrada, rodoviário; bridge = uma ponte, ponte sobre, pontes e viadutos, viaduto; truck = caminhão, camião,
    caminhões, camiões, caminhoneiro; hospital = hospital, hospitais; school = escola, escolar; university =
    universidade, universitário; church = igreja; mosque = mesquita; temple = santuário, peregrino, peregrinação;
    earthquake = terremoto, sismo, terramoto, abalo; flood = enchente, inundação, alagamento; wildfire = incêndio,
    queimada, fogo florestal; explosion = explosão, explosões, explodir, explode, detonação; crash = acidente, queda
    de avião, colisão, colisões, despenhar; aid = ajuda, humanitário, ajuda humanitária; medicine = medicamento,
    remédio, fármaco, farmacêutico; vaccine = vacina, vacinação; virus = vírus, epidemia, surto, pandemia, Covid;
    fentanyl = fentanil; cocaine = cocaína, droga, tráfico, narcotráfico, entorpecente, narcotraficante, cartel; law =
    lei, projeto de lei, legislação, decreto, PEC, medida provisória, leis; island = ilha, ilhas, arquipélago, ilhéu;
    sea = marítimo, marítimos, no mar, ao mar, alto-mar; territory = território, territorial, soberania; map = mapa;
    strait = no estreito, do estreito, estreito de Malaca, estreito de Magalhães; mine = mina terrestre, minas
    terrestres, minas navais, campo minado; loudspeaker = alto-falante, altifalante; balloon = balão, balões,
    panfleto; radar = radar; space = nave espacial, estação espacial, missão espacial, órbita, astronauta, NASA,
    agência espacial; ai = inteligência artificial, IA, ChatGPT; data = vazamento de dados, proteção de dados, dados
    pessoais; phone = celular, telemóvel, smartphone, telefone, telemóveis; app = aplicativo, app; internet =
    internet, online, web, redes sociais, rede social; media = imprensa, jornal, Jornal, televisão, televisões,
    emissora, mídia; film = documentário; history = aniversário, comemoração, comemorar; textbook = livro didático,
    livros didáticos, manual escolar, manuais escolares; compensation = indenização, indemnização, compensação,
    indenizar, reparação; apology = desculpas, pedido de desculpas, desculpar-se; veto = veto, vetar; resolution =
    resolução; membership = adesão, adesões; alliance = aliança, aliado de, aliados de, aliados da, aliados do,
    aliados europeus; partner = parceiro, parceria; cooperation = cooperação, colaboração, cooperar, coopera,
    colaborar; reform = reforma, reformar; corruption = corrupção, corrupções, propina, suborno, corrupto; coup =
    golpe de Estado, golpe, golpista; rebel = rebelde, guerrilha, guerrilheiro, insurgente, miliciano, milícia; terror
    = terrorismo, terrorista; murder = assassinato, homicídio, assassinar, feminicídio, assassino, assassínio; poison
    = veneno, envenenar, envenenamento; evacuate = evacuar, evacuação, retirar moradores, esvaziar, esvazia, retirados
    de casa; tunnel = túnel, túneis; fence = muro, cerca de arame, barreira; youth = jovem, jovens, adolescente,
    juventude; human = direitos humanos; religion = religião, religiões, religioso; language = língua, idioma; launch
    = lançar, lançamento, disparar, disparo; summon = convocar, convoque, convocação; execution = execução, executado
    por, executados por, executa condenado, pena de morte, enforcado, pena capital; defector = desertor, desertar,
    deserção, deserções; rescue = resgatar, resgate, salvar, salvamento, socorro, socorrista; sink = naufrágio,
    afundar, naufragar, afundamento; infiltrate = infiltração, infiltrar, infiltrado; settlement = assentamento,
    colono, colonato; asset = ativos, ativos congelados, património; industrialpark = zona industrial, polo
    industrial, parque industrial; hotline = linha direta; licence = licença, alvará; transit = trânsito, passagem,
    passagens; record = recorde; percent = por cento; dollar = dólar, dólares; ton = tonelada; mile = milhas náuticas,
    mil milhas; half = metade; evidence = evidência, indício, provas; fund = fundo, fundos, dinheiro, financiamento,
    financiar, verba; captain = capitão, capitões, capitães; general = comandante, general, chefe do Exército, chefe
    militar, generais; intelligence = serviço secreto, serviços secretos, serviços de inteligência, serviço de
    informações, Abin; clash = confronto, combate, tiroteio, batalha, confrontar; swift = rápido, veloz; fake = falso,
    fake, falsificar, falsifica; hide = sigilo, sigiloso, esconder, ocultar, escondido; leader = líder, chefe,
    dirigente, líderes; former = ex-presidente, ex-ministro, ex-premiê, ex-primeiro-ministro, antecessor; buyer =
    comprador, cliente, consumidor; part = componente, autopeças; most = o maior, a maior, os maiores; fear = com
    medo, temor, receio, preocupação, preocupar; regulator = regulador, autoridade, Anvisa, Anatel, agência
    reguladora; rule = regra, regulamentação, norma; tourist = turista, turismo, turístico, visitante, visitantes;
    suspect = suspeito, suspeita, suspeitar, acusado de; gang = gangue, gangues, facção, facções, PCC, Comando
    Vermelho, crime organizado, quadrilha, máfia; smuggle = contrabando, contrabandista, contrabandear; steal =
    roubar, roubo, furto, ladrão, assalto, ladrões, furtar, assaltar; parasite = parasita, praga, pragas, inseto;
    rancher = pecuarista, criador de gado, pecuária; writer = escritor, autor, autora, autores, Autor, autoras,
    escritora; cable = cabo submarino, cabos submarinos; crew = tripulação, tripulante, marinheiro; hearing =
    audiência, audição, audições; broker = mediação, mediações, mediador; boycott = boicote, boicotar; inquiry =
    investigação, inquérito, investigar, apuração, CPI; trial = julgamento, julgar, réu, processo judicial, réus;
    verdict = sentença, veredicto, veredito, absolver, absolvição, absolvições; appeal = recurso, recorrer, tribunal
    de recurso; majority = maioria absoluta, maioria dos, maioria parlamentar; poll = pesquisa eleitoral, sondagem,
    sondagens, Datafolha, Quaest; crisis = crise, emergência; supply = cadeia de suprimentos, cadeia de abastecimento,
    abastecimento; shortage = escassez, falta de, desabastecimento; subsidy = subsídio, subvenção, subvenções;
    bankruptcy = falência, insolvência, recuperação judicial; merger = fusão, fusões, aquisição, aquisições, OPA;
    profit = lucro, lucrar; loss = prejuízo, perda, perdas; job = emprego, desemprego, demissão, demissões, vagas de
    emprego, desempregado; wage = salário, salarial, remuneração; union = sindicato, sindical, sindicais; nationality
    = cidadania, lei da nacionalidade, nacionalidade portuguesa, nacionalidade brasileira; birth = nascimento, nascer,
    natalidade; marriage = casamento gay, cônjuge; statue = estátua, monumento, memorial, memoriais; flag = bandeira;
    curfew = toque de recolher, recolher obrigatório; siege = sob cerco, bloqueio naval, bloqueio; front = linha de
    frente, frente de batalha; village = vila, aldeia, vilarejo, povoado; city = cidade, município; capital = capital,
    capitais; province = província, região, regiões, regional, regionais, estado de; district = distrito, bairro;
    missing = desaparecido, desaparecer, desaparecimento, sumir; body = corpo, cadáver, restos mortais, cadáveres;
    grave = túmulo, cemitério, vala comum; uniform = uniforme, farda; camp = acampamento, campo de refugiados;
    training = treinamento, treinar tropas; recruit = recrutar, recrutamento, alistamento, mobilização, serviço
    militar; volunteer = voluntário; nationalism = ultranacionalista, ultranacionalismo; veteran = veterano,
    ex-combatente; award = prêmio, prémio, prêmios, prémios, Prêmio, Prémio, Nobel, condecoração; letter = carta;
    phonecall = telefonema, ligação telefônica, conversa telefônica; handshake = aperto de mão; proposal = proposta,
    propor, propõe, propõem, propõens; plea = súplica, implorar; offer = oferta, oferecer; condition = condição,
    condições; guarantee = garantia, garantir; ultimatum = ultimato, prazo; red line = linha vermelha; provocation =
    provocação, provocador; escalation = escalada, agravamento; tension = tensão, tensões; restraint = contenção,
    contenções, moderação; interference = ingerência, interferência, interferir; invasion = invasão, invasões,
    invadir, invasor, invade; occupation = ocupação, ocupar, ocupado; annex = anexação, anexar; independence =
    independência, independentista, separatista, secessão, secessões; autonomy = autonomia, autônomo
    """,
    verbs="""
    say = dizer, anunciar, declarar, declara, declaram, afirmar, anúncio, declaração, falar, explicar, comentar; vow =
    prometer, promessa; warn = alertar, ameaçar, advertir, ameaça, alerta, advertência, avisar, aviso; urge = pedir,
    exigir, cobrar, apelar, apelo, pedido, exigência, instar, pede, pedem, pedens; accuse = acusar, denunciar,
    acusação, denúncia, culpar; deny = negar, nega, desmentir, desmente; reject = rejeitar, recusar, rejeição,
    rejeições, recusa, descartar; condemn = criticar, condena, condenam, condenou, condenaram, condenar, crítica,
    repudiar, repudia, Condenar, repúdio; praise = elogiar, elogia, celebrar, elogio, aplaudir; confirm = confirmar,
    confirmação; claim = alegar, insistir, reivindicar, reivindica, sustentar; plan = plano, planejar, planear,
    planeja, preparar, prepara, preparam, projeto; seek = buscar, querer, quer, querem, querens, procura, procuram,
    procurou, procurar, busca, esperança; expect = esperar, prever, prevê, previsão, previsões, expectativa, preveem,
    preveens, provável, provávéis; agree = concordar, acertar; begin = começar, iniciar, abrir, abriu, abriram,
    início, começo, abertura, inaugurar, abre, abrem, abrens; end = terminar, encerrar, fim, acabar, concluir,
    conclusão, conclusões, encerramento, fim da, fim do; rise = Sobe, subir, aumentar, alta, aumento, crescer,
    crescimento, disparada, elevar, sobe, sobem, sobens, avançar, subida; fall = cair, queda, reduzir, cai, caem,
    caens, redução, reduções, cortar, corte, recuar, diminuir, caiu, caíram, Caíram, descer, reduz, desce; resume =
    retomar, reabrir, retomada, reabertura, reabre, restabelecer; cancel = cancelar, revogar, anular, cancelamento,
    retirar, retirada, revogação; delay = adiar, adiamento, atraso, atrasar; extend = prorrogar, prolongar, estender,
    prorrogação, ampliar; sign = assinar, assinatura; approve = aprovar, apoiar, aprovação, apoio, adotar, dá aval,
    apoia; buy = comprar, compra, adquirir; sell = vender, venda, vende; send = enviar, envio, mandar, destacar
    militares; return = devolver, voltar, regressar, retornar, regresso, volta, retorno, devolução, entregar; join =
    aderir, juntar-se, ingressar, participar; leave = deixar, abandonar, sair, saiu, sai, saem, saens, saída,
    renunciar; hold = realizar, sediar, sedia, acolher; show = mostrar, revelar, descobrir, divulgar; help = auxiliar,
    auxilia, auxílio, apoio a; face = enfrentar; respond = responder, retaliar, retalia, retaliação, resposta, reagir,
    reação, reações, reage, represália; hit = atingir, atinge, atingem, atingens, atingido; build = construir,
    construção, construções, constrói; use = usar, usa, usam, usou, utilizar, uso; move = mover, deslocar-se; keep =
    manter, mantém, permanecer, manutenção, manutenções, mantêm; give = conceder, fornecer; receive = receber, recebe,
    obter, obtém; win = vencer, ganhar, vitória, vence, vencedor; lose = derrota, perder, perderam, perde, perdem,
    perdens, perdeu, Perde; fail = fracassar, fracasso, falhar; lift = levantar, aliviar, alivia, eliminar, suspende
    sanções; impose = impor, impõe, impõem, impõens, imposição, imposições, aplicar, aplicaram, aplica, aplicam,
    aplicou; allow = permitir, autorizar, permite; close = fechar, fechamento, fecho; wait = aguardar, à espera; see =
    ver, veem, veens, observar; stop = impedir, evitar, bloquear, travar, frustrar; bring = trazer, transportar,
    transporte; go = seguir para, navegar, partir para; pay = pagar, pagamento; choose = escolher, escolha, eleger,
    eleito, designar; fire = demitir, despedir, exonerar, exonera, demite; die = afogar, afogamento, afogado; protect
    = proteger, proteção, proteções, protege; protest = contestar, reclamar, queixa; share = compartilhar, partilhar;
    try = tentar, tentativa
    """,
    soft="""
    sport = futebol, copa do mundo, copa, campeonato, Brasileirão, gol, golo, treinador, seleção, seleções, jogador,
    torneio, olímpico, olimpíadas, medalha, tênis, ténis, copa libertadores, champions, liga dos campeões, premier
    league, flamengo, palmeiras, corinthians, santos fc, benfica, sporting, fc porto, goleiro, guarda-redes, zagueiro,
    centroavante, jogo, jogos, basquete, vôlei, voleibol, natação, natações, boxe, UFC, fórmula 1, maratona,
    ginástica, rugby, ciclismo, atleta, neymar, semifinal, semifinais, torcida, torcedor, adepto, clássico, dérbi,
    FIFA, UEFA, NBA, CBF, mundial de clubes, artilheiro; show = cantor, cantora, ator, atriz, filme, novela, álbum,
    álbuns, famoso, cinema, minissérie, BBB, big brother, show, concerto, oscar, grammy, netflix, hollywood,
    eurovisão, eurovisões, festival, festivais, influenciador, influenciadora, rapper, sertanejo, telenovela, tapete
    vermelho, bilheteria, carnaval, carnavais, reality, música, digressão, digressões, humorista, apresentadora,
    família real, globoplay, fofoca; life = receita de, receitas, horóscopo, signo, dieta, emagrecer, restaurante,
    masterchef, gastronomia, turismo de, moda, Moda, casamento, zoológico, mega-sena, lotofácil, quina, euromilhões,
    museu, hotel, hotéis, beleza, skincare, pet, cachorro, gato, filhote, cachorrinho, teatro, orquestra, romance,
    café, sobremesa, ioga, fitness, videogame, videojogo, palavras cruzadas, jardinagem, jardinagens, estádio, parque
    temático, panda, concurso público, férias; weather = previsão do tempo, meteorologia, chuva, frente fria, onda de
    calor, granizo, geada, pólen, IPMA, Inmet, aviso amarelo; local = aborto, divórcio, creche, diabetes, colesterol,
    dinossauro, fóssil, arqueólogo, asteroide, imobiliário, imóvel, imóvéis, engarrafamento, acidente de carro,
    acidente de trânsito, acidente de viação, desconto, promoção, promoções, black friday, furto em loja, câncer de
    mama, cancro da mama, Enem
    """,
    numbers="""
    2 = dois, duas; 3 = três, trio; 4 = quatro; 5 = cinco; 6 = seis; 7 = sete; 8 = oito; 9 = nove pessoas, nove meses,
    nove dias, nove horas; 10 = dez, dezena; 11 = onze; 12 = doze, dúzia; 13 = treze; 14 = quatorze, catorze; 15 =
    quinze; 16 = dezesseis, dezasseis; 17 = dezessete, dezassete; 18 = dezoito; 19 = dezenove, dezanove; 20 = vinte;
    24 = duas dúzias; 30 = trinta; 40 = quarenta; 50 = cinquenta; 60 = sessenta; 70 = setenta; 80 = oitenta; 90 =
    noventa; 100 = cem; 1000 = Mil, mil
    """,
    scales="""
    1000 = mil; 1000000 = milhão, milhões; 1000000000 = bilhão, bilhões, mil milhões, bi; 1000000000000 = trilhão,
    trilhões, bilião, biliões, tri
    """,
    months="""
    1 = janeiro; 2 = fevereiro; 3 = Março, março; 4 = abril; 5 = maio; 6 = junho; 7 = julho; 8 = agosto; 9 = setembro;
    10 = outubro; 11 = novembro; 12 = dezembro
    """,
    roundups="""
    ao vivo, em direto, resumo do dia, resumo da semana, minuto a minuto, o que você precisa saber, o que precisa
    saber, tudo o que sabemos, o que se sabe, as notícias do dia, notícias do dia, principais notícias, manchetes do
    dia, capas dos jornais, revista de imprensa, destaques do dia, giro de notícias, em imagens, podcast, newsletter,
    boletim
    """,
    columns="""
    ao vivo, em direto, resumo, direto, boletim, agenda, coluna, newsletter, podcast, painel
    """,
    lures="""
    ao vivo, em direto, direto, urgente, última hora, exclusivo, vídeo, vídeos, veja, veja vídeo, assista, opinião,
    análise, fotos, foto, galeria, editorial, entrevista, artigo, explicador, fact check, atualização, podcast
    """,
)
