"""Spanish."""

from bot.edit.languages import Language

SPANISH = Language(
    code="es",
    stemmer="spanish",
    glue="""
    el la los las un una unos unas lo al del de a ante bajo con contra desde en entre hacia hasta para por según sin
    sobre tras y e o u pero ni que se su sus le les me te nos mi tu este esta estos estas ese esa eso esto aquel
    como cuando donde quien cual cuyo más menos muy también ya no sí es son fue fueron era ser está están estar ha
    han había haber hay será serán tras durante mientras porque pues aunque si sino tan tanto todo toda todos todas
    otro otra otros otras uno lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana semana mes año
    años día días hora horas dice dijo según fuentes nuevo nueva primer primera último última luego además así cada
    entre solo sólo parte vez tiene tienen hace hacer
    """,
    places="""
    US = Estados Unidos, EEUU, EE UU, EE.UU, estadounidense, norteamericano, Washington, Casa Blanca, Pentágono,
    Trump, Rubio, Nueva York, Texas, California, Florida; CN = China, chino, Pekín, Beijing, Shanghái, Xi Jinping;
    TW = Taiwán, taiwanés; JP = Japón, japonés, Tokio; KR = Corea del Sur, surcoreano, Seúl; KP = Corea del Norte,
    norcoreano, Pyongyang; RU = Rusia, ruso, Moscú, Kremlin, Putin; UA = Ucrania, ucraniano, Kiev, Kyiv, Zelenski,
    Odesa; BY = Bielorrusia, Belarús; PL = Polonia, polaco, Varsovia; DE = Alemania, alemán, Berlín; FR = Francia,
    francés, París, Macron; GB = Reino Unido, británico, Londres, Gran Bretaña, inglés, Inglaterra; EU = Unión
    Europea, UE, Bruselas, Comisión Europea, Eurocámara; IT = Italia, italiano, Roma; VA = Vaticano, Santa Sede,
    papa; ES = España, español, Madrid, Moncloa, Sánchez; PT = Portugal, portugués, Lisboa; GI = Gibraltar; TR =
    Turquía, turco, Ankara; GR = Grecia; CH = Suiza, Ginebra; NL = Países Bajos, neerlandés; IL = Israel, israelí,
    Jerusalén, Tel Aviv, Netanyahu; PS = Palestina, palestino, Gaza, Hamás, Cisjordania; LB = Líbano, Hezbolá,
    Beirut; IR = Irán, iraní, Teherán; IQ = Irak; SY = Siria, sirio; SA = Arabia Saudita, saudí, Riad; EG = Egipto;
    YE = Yemen, hutí; MA = Marruecos, marroquí, Rabat; DZ = Argelia, argelino; EH = Sahara Occidental, Frente
    Polisario; IN = India, indio, Nueva Delhi; PK = Pakistán, pakistaní, Islamabad; AF = Afganistán; MX = México,
    mexicano, Ciudad de México, Sheinbaum, Tijuana; CU = Cuba, cubano, La Habana; HT = Haití; DO = República
    Dominicana, dominicano; GT = Guatemala, guatemalteco; HN = Honduras, hondureño; SV = El Salvador, salvadoreño,
    Bukele; NI = Nicaragua, nicaragüense; CR = Costa Rica; PA = Panamá, panameño, Canal de Panamá; CO = Colombia,
    colombiano, Bogotá, Petro, Casa de Nariño, Cúcuta; VE = Venezuela, venezolano, Caracas, Maduro, Miraflores; GY =
    Guyana, guyanés, Esequibo, Georgetown; EC = Ecuador, ecuatoriano, Quito, Noboa; PE = Perú, peruano, Lima; BO =
    Bolivia, boliviano, La Paz; CL = Chile, chileno, Santiago, La Moneda, Boric, Kast; AR = Argentina, argentino,
    Buenos Aires, Casa Rosada, Milei; UY = Uruguay, uruguayo, Montevideo; PY = Paraguay, paraguayo, Asunción; BR =
    Brasil, brasileño, Brasilia, Lula, Planalto; FK = Malvinas; CA = Canadá, canadiense, Ottawa; AU = Australia;
    NATO = OTAN; UN = ONU, Naciones Unidas, Consejo de Seguridad; IMF = FMI; EUROPE = Europa, europeo; AFRICA =
    África; LATAM = América Latina, Latinoamérica, latinoamericano; MIDEAST = Oriente Medio, Oriente Próximo; CARIB
    = Caribe; MX = Culiacán, Sinaloa, Baja California, Sonora, Jalisco, Guadalajara, Monterrey, Ciudad Juárez,
    Chihuahua, Veracruz, Oaxaca, Cancún, Pemex; US = Ohio, Arizona, FBI, CIA, Miami, Los Ángeles, DEA; VE = PDVSA,
    Zulia, Táchira, Maracaibo; CO = Medellín, Cali, Catatumbo, Arauca; BR = Roraima
    """,
    concepts="""
    army = ejército, soldado, tropa, militar, fuerzas armadas; navy = armada, marina, naval, flota; ship = buque,
    barco, navío; destroyer = destructor; frigate = fragata; submarine = submarino; carrier = portaaviones; tanker =
    petrolero; drone = dron, drones; missile = misil, cohete; jet = caza; aircraft = avión, aeronave; helicopter =
    helicóptero; strike = ataque, bombardeo, atacar, bombardear, ofensiva; kill = muerto, muerte, morir, fallecido,
    matar, víctima; wound = herido, herir; drill = maniobra, ejercicio, simulacro; border = frontera, fronterizo,
    cruce; ceasefire = alto el fuego, cese al fuego, tregua; war = guerra, conflicto; peace = paz; hostage = rehén;
    prisoner = prisionero, preso, detenido, recluso; swap = canje, intercambio; nuclear = nuclear, atómico; uranium
    = uranio; enrich = enriquecimiento; inspector = inspector, inspección; weapon = arma, armamento, munición; tank
    = tanque; defence = defensa; spy = espía, espionaje; satellite = satélite; cyber = ciberataque, pirata
    informático; tariff = arancel, arancelario, gravamen; trade = comercio, comercial; export = exportación,
    exportar, envío; import = importación; sanction = sanción, sancionar; ban = prohibir, prohibición, veto, vetar,
    embargo; restrict = restricción, restringir, límite; quota = cuota, cupo; halt = suspender, suspensión,
    paralizar, detener, pausa, congelar; deal = acuerdo, pacto, tratado, convenio; talk = negociación, diálogo,
    negociar, conversación, negociador; summit = cumbre; meet = reunión, reunirse, encuentro; visit = visita, viaje,
    visitar; delegation = delegación; company = empresa, compañía, fabricante, firma; chip = semiconductor, chip;
    rareearth = tierras raras; mineral = mineral, minería; oil = petróleo, crudo, petrolera; gas = gas; pipeline =
    gasoducto, oleoducto; refinery = refinería; fuel = combustible, gasolina, diésel; grain = grano, trigo, maíz,
    cereal; soybean = soja, soya; rice = arroz; beef = carne, res, ganado; fruit = fruta; wine = vino; coal =
    carbón; steel = acero; aluminium = aluminio; copper = cobre; lithium = litio; gold = oro; car = coche,
    automóvil, auto, vehículo, automotriz; bank = banco; loan = préstamo, crédito; debt = deuda, bono; market =
    mercado; stock = bolsa, acción; price = precio; inflation = inflación; economy = economía, económico, PIB;
    invest = inversión, invertir, inversor; budget = presupuesto; tax = impuesto; fine = multa; factory = fábrica,
    planta; port = puerto; customs = aduana; fish = pesca, pesquero, pescador; farmer = agricultor, campo, agrícola;
    water = agua; river = río; dam = presa, represa; electricity = electricidad, apagón, eléctrico; energy =
    energía; reactor = reactor; president = presidente, presidenta, mandatario, presidencia; premier = primer
    ministro, primera ministra; minister = ministro, ministra, secretario; government = gobierno; foreignministry =
    cancillería, canciller, ministro de Exteriores, ministro de Relaciones Exteriores, Exteriores, ministerio de
    Exteriores; defenceministry = ministerio de Defensa, ministro de Defensa; financeministry = ministro de
    Hacienda, Hacienda, ministro de Economía; interiorministry = ministerio del Interior, ministro del Interior;
    parliament = parlamento, congreso, senado, senador, diputado, asamblea nacional; court = tribunal, juez, corte,
    corte suprema; police = policía; prosecutor = fiscal, fiscalía; spokesman = portavoz, vocero; ambassador =
    embajador, embajadora, diplomático, enviado; embassy = embajada, consulado; governor = gobernador; mayor =
    alcalde; king = rey; opposition = oposición, opositor; researcher = investigador, científico, académico,
    profesor; student = estudiante; journalist = periodista; worker = trabajador, obrero, empleado; refugee =
    refugiado, desplazado; migrant = migrante, inmigrante, migración, migratorio; citizen = ciudadano; civilian =
    civil; child = niño, menor; woman = mujer; family = familia, familiar; protest = protesta, manifestación,
    marcha; election = elección, electoral, comicios, voto, votación, referéndum; visa = visado, visa; passport =
    pasaporte; arrest = detener, arrestar, detención, arresto, capturar, captura; expel = expulsar, expulsión,
    deportar, deportación; jail = cárcel, prisión, condena, condenar; release = liberar, liberación, excarcelar;
    flight = vuelo, aerolínea; airspace = espacio aéreo; airport = aeropuerto; train = tren, ferrocarril; road =
    carretera; bridge = puente; truck = camión; hospital = hospital; school = escuela; university = universidad;
    church = iglesia; earthquake = terremoto, sismo; flood = inundación; wildfire = incendio; explosion = explosión,
    estallido; crash = accidente; aid = ayuda, humanitario; medicine = medicamento, fármaco; vaccine = vacuna; virus
    = brote, virus; cocaine = cocaína, droga, narcotráfico, cártel, cartel; law = ley, proyecto de ley; island =
    isla, islote; sea = mar, marítimo; territory = territorio, territorial, soberanía; strait = estrecho; rebel =
    rebelde, guerrilla, guerrillero, disidencia, insurgente; terror = terrorismo, terrorista; murder = asesinato,
    asesinar; evacuate = evacuar, evacuación; fence = muro, valla; resolution = resolución; alliance = alianza,
    aliado; cooperation = cooperación; reform = reforma; corruption = corrupción; coup = golpe; consul = cónsul;
    record = récord; remittance = remesa; launch = lanzar, lanzamiento, disparar; summon = convocar; execution =
    ejecutar, ejecución; rescue = rescatar, rescate; sink = naufragio, hundir; percent = por ciento; dollar = dólar;
    ton = tonelada; half = mitad
    """,
    verbs="""
    say = decir, anunciar, declarar, afirmar, asegurar, señalar; vow = prometer, jurar, comprometerse; warn =
    advertir, amenazar, alertar, advertencia; urge = pedir, exigir, instar, llamar, reclamar; accuse = acusar,
    culpar, denunciar; deny = negar, desmentir; reject = rechazar, rechazo; condemn = condenar, criticar, repudiar;
    praise = celebrar, elogiar; confirm = confirmar; plan = planear, prever; seek = buscar, querer; expect =
    esperar; agree = acordar; begin = empezar, comenzar, iniciar, arrancar, inicio; end = terminar, acabar, fin;
    rise = subir, aumentar, crecer, alza, aumento, elevar; fall = caer, bajar, caída, reducir, recortar, baja;
    resume = reanudar, retomar, reabrir; cancel = cancelar, revocar, retirar; delay = aplazar, retrasar; extend =
    prorrogar, ampliar, prórroga; sign = firmar, firma; approve = aprobar, respaldar, apoyar; buy = comprar, compra,
    adquirir; sell = vender, venta; send = enviar, desplegar, despliegue; return = volver, regresar, devolver; hold
    = celebrar; respond = responder, respuesta, represalia; build = construir; keep = mantener, seguir; give = dar,
    entregar; lift = levantar; impose = imponer
    """,
    soft="""
    sport = fútbol, deporte, copa, mundial, tenis, béisbol, baloncesto, gol, entrenador, selección, campeonato,
    torneo, olímpico, medalla, futbolista, delantero, ciclismo, boxeo; show = estadio, ópera, teatro, orquesta,
    banda de rock, estrella del pop, concurso de belleza, cantante, actriz, actor, película, concierto, disco,
    teleserie, famoso, reguetón, telenovela, cine, farándula, alfombra roja, festival; life = receta, horóscopo,
    dieta, turismo, restaurante, gastronomía, chef, boda, moda, belleza, mascota, zoológico, lotería, museo,
    videojuego, playa, vacaciones; weather = pronóstico del tiempo, ola de calor
    """,
    numbers="""
    2 = dos; 3 = tres; 4 = cuatro; 5 = cinco; 6 = seis; 7 = siete; 8 = ocho; 9 = nueve; 10 = diez; 11 = once; 12 =
    doce, docena; 13 = trece; 14 = catorce; 15 = quince; 20 = veinte; 24 = dos docenas; 30 = treinta; 40 = cuarenta;
    50 = cincuenta; 100 = cien
    """,
    scales="1000 = mil; 1000000 = millón, millones; 1000000000 = mil millones; 1000000000000 = billones, billón",
    months="""
    1 = enero; 2 = febrero; 3 = marzo; 4 = abril; 5 = mayo; 6 = junio; 7 = julio; 8 = agosto; 9 = septiembre; 10 =
    octubre; 11 = noviembre; 12 = diciembre
    """,
    roundups="""
    en vivo, en directo, minuto a minuto, resumen del día, resumen de la semana, las noticias del día, lo que hay
    que saber, lo que debes saber, claves del día, última hora en directo, titulares del día, las cinco noticias,
    boletín
    """,
    columns="en vivo, directo, resumen, boletín, minuto a minuto, agenda",
    lures="""
    última hora, urgente, exclusiva, opinión, vídeo, video, videos, fotos, análisis, en vivo, en directo, editorial,
    entrevista, galería
    """,
)
