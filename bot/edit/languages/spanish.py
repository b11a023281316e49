"""Spanish."""

from bot.edit.languages import Language

SPANISH = Language(
    code="es",
    stemmer="spanish",
    glue="""
    el la los las un una unos unas lo al del de a ante bajo con contra desde en entre hacia hasta para por según sin
    sobre tras y e o u pero ni que se su sus le les me te nos mi tu este esta estos estas ese esa eso esto aquel como
    cuando donde quien cual cuyo más menos muy también ya no sí es son fue fueron era ser están estar ha han había
    haber hay será serán durante mientras porque pues aunque sino tan tanto todo toda todos todas otro otra otros
    otras uno lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana semana mes año años día días hora
    horas dice dijo fuentes nuevo nueva primer primera último última luego además así cada solo parte vez tiene tienen
    hace hacer mediante salvo excepto aun entonces siempre nunca jamás casi apenas tampoco quizá acaso mismo misma
    mismos mismas propio propia propios propias algo alguien algún alguno alguna algunos algunas nada nadie ningún
    ninguna cualquier ambos ambas mucho mucha muchos muchas poco poca pocos pocas demasiado bastante varios varias
    quiénes cuánto cuáles cuyos cuya cuyas aquella aquellos aquellas ella ellos ellas nosotros ustedes usted yo
    nuestro nuestra nuestros nuestras os puede pueden podrá podría podrían poder debe deben deberá tenía tendrá tuvo
    tener hizo hará hacen va van ir iba sido siendo estaba estaban estuvo eran sería serían sean haya habría hubo
    hubiera hemos aquí allí ahí antes después dentro fuera cerca lejos arriba abajo alrededor debido gracias través
    pese frente junto acerca noche tarde minuto minutos semanas meses segundo segunda últimos últimas próximo próxima
    próximos próximas pasado pasada nuevos nuevas primeros primeras dicen dijeron gran grande grandes país países
    mundo persona personas hombre hombres caso forma lado tales mal bien mejor peor mayor medio madrugada vía
    """,
    places="""
    US = Estados Unidos, EEUU, EE UU, EE.UU, estadounidense, norteamericano, Washington, Casa Blanca, Pentágono,
    Trump, Rubio, Nueva York, Texas, California, Florida, Ohio, Arizona, FBI, CIA, Miami, Los Ángeles, DEA, americano,
    América del Norte, Capitolio, Departamento de Estado, Reserva Federal, Fed, Wall Street, Biden, Vance, San
    Francisco, Chicago, Houston, Boston, Seattle, Dallas, Detroit, San Diego, El Paso, Alaska, Hawái, Hawaii,
    Míchigan, Pensilvania, Filadelfia, Virginia, Las Vegas, Denver, Atlanta, Minnesota, Silicon Valley, republicanos,
    demócratas, ICE; CN = chino, China, Pekín, Beijing, Shanghái, Xi Jinping, Shenzhen, Cantón, Guangzhou, Wuhan,
    Xinjiang, Tíbet, tibetano, Chongqing, Tianjin, Nankín, Huawei, Partido Comunista Chino; HK = Hong Kong, hongkonés;
    MO = Macao; TW = Taiwán, taiwanés, Taipéi, Taipei, Kuomintang, TSMC; JP = Japón, japonés, Tokio, Osaka, Okinawa,
    Kioto, Hiroshima, Nagasaki, Fukushima, Takaichi; KR = Corea del Sur, surcoreano, Seúl, Busan, República de Corea;
    KP = Corea del Norte, norcoreano, Pyongyang, Pionyang, Kim Jong-un; RU = Rusia, ruso, Moscú, Kremlin, Putin, San
    Petersburgo, Kursk, Bélgorod, Belgorod, Siberia, Rostov, Kaliningrado, Vladivostok, Briansk, Vorónezh, Gazprom,
    Rosneft, Duma, FSB, Federación Rusa, Lavrov, Samara, Sarátov, Novosibirsk; UA = Ucrania, ucraniano, Kiev, Kyiv,
    Zelenski, Odesa, Zelensky, Zelenskyy, Járkov, Jarkov, Kharkiv, Odessa, Donetsk, Dnipró, Dnipro, Leópolis, Lviv,
    Zaporiyia, Zaporiyya, Jersón, Donbás, Donbass, Lugansk, Sumy, Mariúpol, Mariupol, Poltava, Chernígov; CRIMEA =
    Crimea, Sebastopol; BY = Bielorrusia, Belarús, bielorruso, Minsk, Lukashenko, Lukashenka; PL = Polonia, polaco,
    Varsovia, Gdansk, Tusk; LT = lituano, Lituania, Vilna; LV = letón, Letonia, Riga; EE = estonio, Estonia, Tallin;
    MD = moldavo, Moldavia, Moldova, Chisináu; RO = rumano, Rumanía, Rumania, Bucarest; BG = búlgaro, Bulgaria, Sofía;
    HU = húngaro, Hungría, Budapest, Orbán, Orban; CZ = checo, República Checa, Chequia, Praga; SK = eslovaco,
    Eslovaquia, Bratislava; AT = austriaco, Austria, Viena, en Viena, de Viena, Viena y; DE = Alemania, alemán,
    Berlín, Bundestag, Merz, Fráncfort, Múnich, Hamburgo, Baviera, Colonia, Leipzig, Dresde; FR = Francia, francés,
    Macron, Elíseo, Marsella, Lyon, Burdeos, Toulouse, Calais, en París, de París, a París, desde París, París y; GB =
    Reino Unido, británico, Londres, Gran Bretaña, inglés, Inglaterra, Downing Street, Westminster, Starmer, Escocia,
    escocés, Gales, galés, Edimburgo, Mánchester, Manchester, Liverpool, Brexit, Banco de Inglaterra, laboristas; NIR
    = Irlanda del Norte, Belfast; IE = irlandés, Irlanda, Dublín; NL = Países Bajos, neerlandés, holandés, Holanda,
    Ámsterdam, Róterdam, Rotterdam; BE = belga, Bélgica; LU = Luxemburgo; CH = suizo, Suiza, Ginebra, Zúrich, Davos;
    EU = Unión Europea, UE, Bruselas, Comisión Europea, Eurocámara, Parlamento Europeo, Von der Leyen, Estrasburgo,
    eurodiputado, comunitario, eurozona, zona euro, Kallas; IT = Italia, italiano, Roma, Meloni, Milán, Nápoles; VA =
    Vaticano, Santa Sede, papa, pontífice, León XIV; ES = España, español, Madrid, Moncloa, Sánchez, Barcelona,
    Cataluña, catalán, Andalucía, Sevilla, Valencia, Ceuta, Melilla, Feijóo, Pedro Sánchez, en Madrid, de Madrid, a
    Madrid, Madrid y, Comunidad de Madrid; PT = Portugal, portugués, Lisboa, luso; GR = Grecia, griego, Atenas; CY =
    chipriota, Chipre, Nicosia; GI = Gibraltar, gibraltareño, Peñón; TR = Turquía, turco, Ankara, Estambul, Erdogan,
    Erdoğan; NO = noruego, Noruega, Oslo; SE = sueco, Suecia, Estocolmo; FI = finlandés, Finlandia, Helsinki; DK =
    danés, Dinamarca, Copenhague; GL = groenlandés, Groenlandia, Nuuk; IS = islandés, Islandia, Reikiavik; RS =
    serbio, Serbia, Belgrado, Vucic; XK = kosovar, Kosovo, Pristina; BA = bosnio, Bosnia, Sarajevo; HR = croata,
    Croacia, Zagreb; AL = albanés, Albania, Tirana; MK = Macedonia del Norte, Skopie; ME = Montenegro; SI = esloveno,
    Eslovenia; AM = armenio, Armenia, Ereván; AZ = azerbaiyano, azerí, Azerbaiyán, Bakú; GE = georgiano, Georgia,
    Tiflis; KZ = kazajo, Kazajistán, Kazajstán, Astaná; UZ = uzbeko, Uzbekistán, Taskent; KG = kirguís, Kirguistán,
    Kirguizistán, Biskek; TJ = tayiko, Tayikistán; TM = Turkmenistán; MN = mongol, Mongolia; IL = israelí, Israel,
    Jerusalén, Tel Aviv, Netanyahu, Knéset, Kneset, Haifa, Eilat, Ashdod, Galilea, Likud, Fuerzas de Defensa de
    Israel, FDI, el Mossad, del Mossad; PS = palestino, Palestina, Gaza, Hamás, Cisjordania, Hamas, Ramala, Rafah,
    Franja de Gaza, Jan Yunis, gazatí; LB = Líbano, Hezbolá, Beirut, libanés, Hezbollah, Hizbulá; IR = iraní, Irán,
    Teherán, Jamenei, Guardia Revolucionaria, Isfahán, Natanz, Fordo, Bushehr, ayatolá, ayatolás, República Islámica;
    IQ = Irak, iraquí, Bagdad, Basora, Erbil; SY = sirio, Siria, Damasco, Alepo; JO = jordano, Jordania, Ammán; SA =
    Arabia Saudita, saudí, Riad, Arabia Saudí, Yeda; AE = Emiratos Árabes Unidos, emiratí, Emiratos, Abu Dabi, Abu
    Dhabi, Dubái, Dubai; QA = catarí, Catar, Qatar, qatarí, Doha; KW = kuwaití, Kuwait; BH = bareiní, Baréin, Bahréin,
    Manama; OM = omaní, Omán, Mascate; YE = Yemen, hutí, yemení, Hodeida, huthi, huthis; EG = Egipto, egipcio, El
    Cairo, Cairo, Suez; LY = libio, Libia, Trípoli; TN = tunecino, Túnez; DZ = Argelia, argelino, Argel; MA =
    Marruecos, marroquí, Rabat; EH = Sahara Occidental, Frente Polisario, saharaui, saharauis, Polisario, Sáhara; SD =
    sudanés, Sudán, Jartum, Darfur; ET = etíope, Etiopía, Adís Abeba; ER = Eritrea, Asmara; SO = somalí, Somalia,
    Mogadiscio; KE = keniano, Kenia, keniata, Nairobi; NG = nigeriano, Nigeria, Abuya; ZA = sudafricano, Sudáfrica,
    Pretoria, Johannesburgo, Ciudad del Cabo; RW = ruandés, Ruanda, Kigali; CD = congoleño, Congo, Kinsasa, RDC, Goma;
    ML = maliense, Bamako, Ejército de Malí, norte de Malí, Gobierno de Malí, gobierno de Mali, Malí y; NE = nigerino,
    Níger, Niamey; BF = Burkina Faso, burkinés; GH = ghanés, Ghana, Accra; SN = senegalés, Senegal, Dakar; AO =
    angoleño, Angola, Luanda; IN = indio, India, Nueva Delhi, Delhi, Modi, Bombay, Mumbai, Calcuta, Bangalore,
    Gujarat, Guyarat, Ladakh, Kerala; PK = pakistaní, Pakistán, Islamabad, Rawalpindi, Lahore, Karachi, Peshawar,
    Baluchistán, Shehbaz Sharif; KASHMIR = Cachemira, Línea de Control; AF = Afganistán, afgano, Kabul, talibán; BD =
    bangladesí, Bangladés, Bangladesh, Daca; LK = esrilanqués, Sri Lanka, Colombo; NP = nepalí, nepalés, Nepal,
    Katmandú; BT = Bután; MV = Maldivas; MM = birmano, Birmania, Myanmar, Naipyidó, Rangún; TH = tailandés, Tailandia,
    Bangkok; KH = camboyano, Camboya, Nom Pen, Phnom Penh; LA = Laos, Vientián; VN = vietnamita, Vietnam, Hanói,
    Ciudad Ho Chi Minh; MY = malasio, Malasia, Kuala Lumpur; SG = singapurense, Singapur; ID = indonesio, Indonesia,
    Yakarta; PH = filipino, Filipinas, Manila, Marcos Jr; AU = Australia, australiano, Camberra, Canberra, Sídney; NZ
    = neozelandés, Nueva Zelanda, Nueva Zelandia, Wellington, Auckland; CA = Canadá, canadiense, Ottawa, Toronto,
    Vancouver, Carney, Alberta; MX = México, mexicano, Ciudad de México, Sheinbaum, Tijuana, Culiacán, Sinaloa, Baja
    California, Sonora, Jalisco, Guadalajara, Monterrey, Ciudad Juárez, Chihuahua, Veracruz, Oaxaca, Cancún, Pemex,
    López Obrador, AMLO, CDMX, Michoacán, Guerrero; CU = Cuba, cubano, La Habana, Díaz-Canel, castrista; HT = Haití,
    haitiano, Puerto Príncipe; GT = Guatemala, guatemalteco; HN = Honduras, hondureño; SV = El Salvador, salvadoreño,
    Bukele; NI = Nicaragua, nicaragüense, Managua, Daniel Ortega; CR = Costa Rica, costarricense; PA = Panamá,
    panameño, Canal de Panamá; CO = Colombia, colombiano, Bogotá, Petro, Casa de Nariño, Cúcuta, Medellín, Cali,
    Catatumbo, Arauca, Gustavo Petro, ELN, FARC; VE = Venezuela, venezolano, Caracas, Maduro, Miraflores, PDVSA,
    Zulia, Táchira, Maracaibo, chavismo, chavista, Delcy Rodríguez, María Corina Machado; GY = Guyana, guyanés,
    Esequibo, Georgetown; EC = Ecuador, ecuatoriano, Quito, Noboa, Guayaquil; PE = Perú, peruano, Lima, Dina Boluarte;
    BO = Bolivia, boliviano, La Paz; CL = Chile, chileno, Santiago, La Moneda, Boric, Kast, Gabriel Boric; AR =
    argentino, Argentina, Buenos Aires, Casa Rosada, Milei; UY = uruguayo, Uruguay, Montevideo; PY = paraguayo,
    Paraguay, Asunción, Santiago Peña, Itaipú; BR = Brasil, brasileño, Brasilia, Lula, Planalto, Roraima, Río de
    Janeiro, Sao Paulo, Itamaraty, Bolsonaro, Manaos, Petrobras; FK = Malvinas, Islas Malvinas, islas Falkland,
    Falklands; NATO = OTAN, Alianza Atlántica; UN = ONU, Naciones Unidas, Consejo de Seguridad, Consejo de Seguridad
    de la ONU, Guterres; IAEA = OIEA, Grossi; WTO = OMC, Organización Mundial del Comercio; IMF = FMI, Fondo Monetario
    Internacional; OPEC = OPEP; ASEAN = ASEAN; BRICS = BRICS; G7 = G7; G20 = G20; WHO = OMS, Organización Mundial de
    la Salud; BLACKSEA = mar Negro; REDSEA = mar Rojo; HORMUZ = Ormuz, estrecho de Ormuz; TWSTRAIT = estrecho de
    Taiwán; SCS = mar de China Meridional, mar Meridional de China, mar del Sur de China; ECS = mar de China Oriental,
    Senkaku, Diaoyu; YELLOWSEA = mar Amarillo; BALTIC = báltico, mar Báltico; ARCTIC = ártico; GULF = Golfo Pérsico,
    golfo Pérsico; CHANNEL = Canal de la Mancha; MIDEAST = Oriente Medio, Oriente Próximo; EUROPE = Europa, europeo;
    AFRICA = África, africano; ASIA = asiático, en Asia, de Asia, Asia y, Asia Pacífico; LATAM = América Latina,
    Latinoamérica, latinoamericano, Sudamérica, sudamericano, Suramérica; DMZ = zona desmilitarizada; GOLAN = Golán,
    Altos del Golán; TG = togolés, Togo; CM = camerunés, Camerún; CI = marfileño, Costa de Marfil, Abiyán; TZ =
    tanzano, Tanzania; UG = ugandés, Uganda, Kampala; ZM = Zambia; ZW = Zimbabue; MZ = mozambiqueño, Mozambique; TD =
    chadiano, Chad; SS = Sudán del Sur, Yuba; DO = República Dominicana, dominicano; JM = jamaicano, Jamaica; TT =
    Trinidad y Tobago, Trinidad; SR = Surinam; BN = Brunéi; TL = Timor Oriental; PG = Papúa Nueva Guinea; FJ = Fiyi;
    SB = Islas Salomón; PW = Palaos; EUROZONE = BCE, Banco Central Europeo, Lagarde; CARIB = Caribe, caribeño
    """,
    concepts="""
    army = ejército, soldado, tropa, militar, fuerzas armadas, brigada, batallón, efectivos militares; navy = armada,
    marina, naval, flota, fuerza naval; coastguard = guardia costera, guardacostas; airforce = fuerza aérea, Ejército
    del Aire; ship = buque, barco, navío, embarcación, carguero, lancha; warship = buque de guerra, barco de guerra;
    destroyer = destructor; frigate = fragata; submarine = submarino, sumergible; carrier = portaaviones, portaviones;
    tanker = petrolero, buque petrolero, buque cisterna; drone = dron, drones, vehículo aéreo no tripulado; missile =
    misil, cohete, misil balístico, misil de crucero, balístico; jet = caza, avión de combate, avión de guerra,
    cazabombardero; aircraft = avión, aeronave, avioneta; helicopter = helicóptero; strike = ataque, bombardeo,
    atacar, bombardear, ofensiva, bomba, ataque aéreo, asalto, atentado, embestida; intercept = interceptar, derribar,
    abatir; kill = muerto, muerte, morir, fallecido, matar, víctima, mueren, muerenes, murió, muriós, matanza,
    masacre; wound = herido, herir, lesionado, hieren, hierenes, hirió, hiriós; drill = maniobra, ejercicio,
    simulacro, ejercicio militar, maniobras militares; border = frontera, fronterizo, cruce, paso fronterizo, linde;
    ceasefire = alto el fuego, cese al fuego, tregua, armisticio, alto al fuego; war = guerra, conflicto, bélico,
    hostilidades; peace = paz, paces, pacificación; hostage = rehén, secuestrado; prisoner = prisionero, preso,
    recluso, prisionero de guerra; swap = canje, intercambio; nuclear = nuclear, atómico; uranium = uranio; enrich =
    enriquecimiento; inspector = inspector, inspección; weapon = arma, armas, armamento, munición, armamentístico;
    tank = tanque, blindado, carro de combate; defence = defensa, defensa aérea, antiaéreo; base = base militar, base
    aérea, base naval, cuartel; spy = espía, espionaje; satellite = satélite, satelital; cyber = ciberataque, pirata
    informático, hacker, hackeo, cibernético, ciberseguridad; tariff = arancel, arancelario, gravamen, gravamenes,
    derecho de aduana; trade = comercio, comercial, intercambio comercial; export = exportación, exportar, cargamento;
    import = importación; sanction = sanción, sancionar; blacklist = lista negra; ban = prohibir, prohibición,
    embargo, moratoria, ilegalizar; restrict = restricción, restringir, límite, restrictivo; quota = cuota, cupo,
    contingente arancelario; halt = suspender, suspensión, paralizar, pausa, congelar, interrumpir, frenar; deal =
    acuerdo, pacto, convenio, memorando, memorandos; talk = negociación, diálogo, negociar, negoció, conversación,
    negociador, negocian, negocianes, discutir, debatir; summit = cumbre; meet = reunión, reunirse, reunirses,
    encuentro, encontrarse, encontrarses; visit = visita, viaje, visitar, gira; delegation = delegación, comitiva;
    company = empresa, compañía, fabricante, corporación, multinacional, grupo empresarial, contratista, proveedor,
    gigante, empresarial, negocio, negocios; chip = semiconductor, chip, microchip; rareearth = tierras raras; mineral
    = mineral, minería, minero; oil = petróleo, crudo, petrolera, hidrocarburo, petroleras; gas = gas, gas natural,
    GNL; pipeline = gasoducto, oleoducto, ducto; refinery = refinería; fuel = combustible, gasolina, diésel,
    carburante; grain = trigo, maíz, maíces, cereal; soybean = soja, soya; rice = arroz, arroces, arrocero; beef =
    carne, res, ganadería, bovino; fruit = fruta, aguacate, plátano, banano; wine = vino, vitivinícola; coal = carbón,
    carbonífero; steel = acero, siderúrgico; aluminium = aluminio; copper = cobre; lithium = litio; gold = oro, oros,
    lingote; car = coche, automóvil, auto, vehículo, automotriz, automotrices, vehículo eléctrico, coche eléctrico,
    automovilístico; bank = banco, bancario; loan = préstamo, préstamos, crédito; debt = deuda, bono, deuda externa,
    deudor; currency = moneda, divisa, euro, yuan, rublo, rupia; market = mercado, bursátil; stock = bolsa, acción;
    price = precio, tarifa; inflation = inflación, IPC, inflacionario; economy = economía, económico, PIB; invest =
    inversión, invertir, inversor; budget = presupuesto, gasto público, presupuestario; tax = impuesto, tributario,
    tributo, IVA; fine = multa; factory = fábrica, planta, instalación, fabril, fábricas; port = puerto, portuario;
    customs = aduana, aduanero; fish = pesca, pesquero, pescador, buque pesquero; farmer = agricultor, agrícola,
    agricultura, agro, agros, granja; water = agua, agua potable, hídrico; river = río, ríos; dam = represa, embalse,
    hidroeléctrica; electricity = electricidad, apagón, eléctrico, red eléctrica, central eléctrica, corte de luz,
    subestación; energy = energía, energético; reactor = reactor, central nuclear; president = presidente, presidenta,
    mandatario, presidencia, jefe de Estado, presidencial; premier = primer ministro, primera ministra, jefe de
    Gobierno; minister = ministro, ministra, secretario, ministerio; government = gobierno, gobiernos, gubernamental,
    Ejecutivo, gabinete; foreignministry = cancillería, canciller, ministro de Exteriores, ministro de Relaciones
    Exteriores, Exteriores, ministerio de Exteriores, ministro de Asuntos Exteriores, Ministerio de Relaciones
    Exteriores, secretario de Estado, jefe de la diplomacia, jefe diplomático, Relaciones Exteriores; defenceministry
    = ministerio de Defensa, ministro de Defensa, secretario de Defensa, Secretaría de Defensa, Sedena;
    financeministry = ministro de Hacienda, Hacienda, ministro de Economía, ministro de Finanzas, Ministerio de
    Hacienda, Ministerio de Economía, secretario del Tesoro, Departamento del Tesoro, secretario de Hacienda;
    tradeministry = ministro de Comercio, Ministerio de Comercio, Departamento de Comercio, secretario de Comercio,
    Secretaría de Economía; interiorministry = ministerio del Interior, ministro del Interior, secretario de
    Gobernación; parliament = parlamento, congreso, senado, senador, diputado, asamblea nacional, legislador,
    parlamentario, Cámara de Diputados, Cámara de Representantes; court = tribunal, juez, jueces, corte suprema,
    juzgado, magistrado, Tribunal Supremo, Supremo, judicial, Corte Penal, Corte Constitucional, corte federal, Corte
    Internacional, Corte de Justicia; police = policía, policial, agente, carabineros, Guardia Civil, mossos;
    prosecutor = fiscal, fiscalía, procurador, procuraduría, fiscalía general; spokesman = portavoz, portavoces,
    vocero, vocería; ambassador = embajador, embajadora, diplomático, emisario, encargado de negocios, enviado
    especial; embassy = embajada, consulado, embajadas; governor = gobernador; mayor = alcalde, alcaldesa, intendente;
    king = rey, monarca, reina, realeza; chancellor = canciller federal; opposition = oposición, opositor; researcher
    = científico, académico, profesor, catedrático, estudio; student = estudiante, alumno, estudiantes; journalist =
    periodista, reportero, corresponsal; worker = trabajador, obrero, empleado, plantilla, jornalero, laboral,
    empleados; refugee = refugiado, desplazado, solicitante de asilo, asilo; migrant = migrante, inmigrante,
    migración, migratorio, patera, cayuco; citizen = ciudadano; civilian = civil, residente, vecino; child = niño,
    infantil, infancia, menores, niños; woman = mujer, femenino, feminista; family = familia, familiar, familió,
    pariente, Madre, Madres, madre; protest = protesta, manifestación, marcha, concentración; election = elección,
    electoral, comicios, voto, votación, referéndum, sufragio, urna, urnas, balotaje, plebiscito, segunda vuelta; visa
    = visado, visa; passport = pasaporte; arrest = detener, arrestar, detención, arresto, capturar, captura,
    aprehender, custodia, detiene, detuvo; expel = expulsar, expulsión, deportar, deportación; jail = cárcel, prisión,
    encarcelar, penal, sentencia, cadena perpetua; release = liberar, liberación, excarcelar, puesta en libertad;
    flight = vuelo, aerolínea, aéreo, aerolíneas; airspace = espacio aéreo, zona de exclusión aérea; airport =
    aeropuerto, aeroportuario, Barajas; train = tren, ferrocarril, ferroviario, metro; road = carretera, autopista,
    vía rápida; bridge = puente; truck = camión, tráiler, camionero; hospital = hospital, hospitalario, hospitalizado;
    school = escuela, escolar, colegio, instituto; university = universidad, universitario; church = iglesia,
    catedral; mosque = mezquita; temple = templo, santuario, peregrino; earthquake = terremoto, sismo, seísmo,
    temblor, réplica sísmica, sísmico; flood = inundación, riada, anegado; wildfire = incendio, incendio forestal,
    fuego forestal; explosion = explosión, estallido, explotar, detonación; crash = accidente, choque, colisión,
    descarrilamiento, accidente aéreo, se estrella; aid = ayuda, humanitario, ayuda humanitaria, auxilio; medicine =
    medicamento, fármaco, medicina, farmacéutico; vaccine = vacuna; virus = brote, virus, epidemia, pandemia,
    contagio; fentanyl = fentanilo; cocaine = cocaína, droga, narcotráfico, cártel, cartel, narco, estupefaciente; law
    = ley, proyecto de ley, decreto, normativa, legal; island = isla, islas, islote, arrecife, atolón, archipiélago;
    sea = mar, marítimo, marítimos; territory = territorio, territorial, soberanía; map = mapa, cartografía; strait =
    estrecho; mine = mina antipersona, minas antipersonales, campo de minas, mina submarina; loudspeaker = altavoz,
    altavoces, altoparlante, radiodifusión; balloon = globo, octavilla, panfleto; radar = radar; space = espacial,
    astronauta, nave espacial, órbita, cosmonauta; ai = IA, inteligencia artificial; data = datos; phone = teléfono,
    celular, móvil, smartphone; app = app; internet = internet, web, digital, en línea; media = prensa, diario,
    televisión, medios de comunicación, periódico; film = documental; history = historia, histórico, aniversario,
    memoria histórica; textbook = libro de texto; compensation = indemnización, compensación, reparaciones; apology =
    disculpa, perdón; veto = veto; resolution = resolución; membership = adhesión, membresía, ingreso en la UE;
    alliance = alianza, aliado, coalición; partner = socio, asociación estratégica; cooperation = cooperación,
    colaboración; reform = reforma; corruption = corrupción, soborno, corrupto, cohecho; coup = golpe de Estado,
    golpista; rebel = rebelde, guerrilla, guerrillero, disidencia, insurgente, miliciano, milicia, pistolero,
    paramilitar, militante, militantes; terror = terrorismo, terrorista, yihadista; murder = asesinato, asesinar,
    homicidio, magnicidio, sicario, feminicidio; poison = veneno, envenenar, tóxico; evacuate = evacuar, evacuación;
    tunnel = túnel; fence = muro, alambrada, barrera, muros; youth = joven, jovenes, juventud, adolescente, juvenil;
    human = derechos humanos; religion = religión, religioso, musulmán, cristiano; language = idioma, lengua,
    lingüístico; launch = lanzar, lanzamiento, disparar; summon = convocar, citar, convocatoria, llamar a consultas;
    execution = ejecución, pena de muerte, ahorcar, fusilar; defector = desertor, desertar; rescue = rescatar,
    rescate, salvar, salvamento; sink = naufragio, hundir, naufragar, hundimiento, volcar; infiltrate = infiltrar;
    settlement = asentamiento, colono; asset = activos; industrialpark = parque industrial, polígono industrial, zona
    industrial; hotline = línea directa, teléfono rojo; licence = licencia, permiso; transit = tránsito; record =
    récord histórico, nuevo récord, cifra récord, récord de; percent = por ciento; dollar = dólar, dólares; ton =
    tonelada; mile = milla; half = mitad, mitades; evidence = prueba, evidencia; fund = fondo, dinero; captain =
    capitán, patrón del barco; general = comandante, jefe del Ejército, jefe militar, el general, un general,
    exgeneral; intelligence = servicio secreto, inteligencia, CNI; clash = enfrentamiento, combate, choque armado,
    tiroteo, escaramuza, batalla, enfrentamientos; swift = rápido, veloz, veloces, rapidez, rapideces; fake = falso,
    bulo, falsificar, montaje; hide = secreto, ocultar, esconder; leader = líder, jefe, dirigente, liderazgo,
    cabecilla; former = expresidente, exministro, exjefe, antiguo; buyer = comprador, cliente; part = componente,
    pieza, repuesto; fear = temor, miedo, preocupación, inquietud; regulator = regulador, autoridad, supervisor; rule
    = norma, reglamento, regla; tourist = turista, turismo, viajero; suspect = sospechoso, presunto, supuesto,
    imputado; gang = banda criminal, pandilla, mafia, crimen organizado, pandillero; smuggle = contrabando,
    contrabandista, traficante, tráfico de drogas, tráfico de personas; steal = robar, hurto, atraco, saqueo; parasite
    = parásito, plaga, gusano barrenador, insecto; rancher = ganadero, pastor; writer = escritor, autor, autores,
    autora; cable = cable; crew = tripulación, marinero; captive = cautivo, cautiverio; treaty = tratado de libre
    comercio, tratado nuclear, tratado comercial, tratado de paz; hearing = audiencia, vista oral; broker = mediador,
    mediación, intermediario; boycott = boicot; walkout = huelga, paro nacional, huelguista; inquiry = investigación,
    pesquisa, indagar, indagatoria; trial = juicio, enjuiciar, enjuició, banquillo; verdict = veredicto, fallo
    judicial, dictamen, dictamenes; appeal = tribunal de apelaciones, Corte de Apelaciones, recurso de apelación;
    majority = mayoría absoluta, mayoría parlamentaria; poll = encuesta, sondeo; crisis = crisis, emergencia; supply =
    cadena de suministro, abastecimiento, suministro; shortage = escasez, escaseces, desabastecimiento; subsidy =
    subsidio, subvención; bankruptcy = quiebra, bancarrota, insolvencia; merger = fusión, opa, opas, adquisición;
    profit = ganancia, beneficio, lucro; loss = pérdida, pérdidas; job = empleo, desempleo, despido, desempleado,
    empleos; wage = salario, sueldo, salarial, jornal; union = sindicato, sindical; nationality = doble nacionalidad;
    birth = nacimiento, natalidad, nacer; marriage = matrimonio; statue = estatua, monumento; flag = bandera; curfew =
    toque de queda; siege = asedio, bloqueo; front = línea del frente, frente de guerra, primera línea; village =
    aldea, pueblo; city = ciudad, ciudades, urbano; capital = capital; province = provincia, región, provincial,
    regional; district = distrito, municipio, barrio; missing = desaparecido, desaparición; body = cadáver, cuerpo,
    restos mortales; grave = tumba, cementerio, fosa común; uniform = uniforme; camp = campamento, campo de
    refugiados; training = adiestramiento, capacitación, entrenamiento militar; recruit = recluta, movilización,
    servicio militar; volunteer = voluntario; nationalism = ultranacionalista, ultraderecha; veteran = veterano,
    excombatiente; award = premio, galardón, condecorar, Nobel, premios; letter = carta, misiva; phonecall = llamada
    telefónica, conversación telefónica; handshake = apretón de manos; proposal = propuesta, proponer; plea = súplica,
    ruego; offer = oferta; condition = condición, precondición; guarantee = garantía, garantizar; ultimatum =
    ultimátum; red line = línea roja, líneas rojas; provocation = provocación; escalation = escalada; tension =
    tensión, tenso; restraint = moderación, contención; interference = injerencia, intromisión, interferir; invasion =
    invasión, invadir, invasor; occupation = ocupación; annex = anexión, anexar; independence = independencia,
    separatista; autonomy = autonomía; consul = cónsul; remittance = remesa
    """,
    verbs="""
    say = decir, anunciar, anunció, declarar, afirmar, asegurar, señalar, dice, dijo, contar, explicar, informar,
    hablar, expresar, sostener, comunicar; vow = prometer, jurar, comprometerse, comprometerses, promesa, compromiso;
    warn = advertir, amenazar, alertar, advertencia, advierte, advirtió, advirtiós; urge = pedir, exigir, instar,
    reclamar, pide, insta, instas, exigencia, llamado, llamamiento, solicitar, urgir; accuse = acusar, culpar,
    denunciar, denunció; deny = negar, desmentir, niega, descartar, desmiente, desmintió, desmintiós; reject =
    rechazar, rechazo, rehusar; condemn = criticar, repudiar, repudió, condena, arremeter, cargar contra, reprochar,
    tachar; praise = elogiar, elogió, aplaudir, alabar, bienvenida; confirm = confirmar, ratificar; claim = insistir,
    alegar, reivindicar, proclamar; plan = planear, planificar, preparar, contemplar, planea; seek = buscar, querer,
    quiere, pretender, aspirar, intentar; expect = pronóstico, pronosticar, expectativa, probable, prevé, prevés,
    prevén; agree = acordar, aceptar, convenir, consensuar; begin = empezar, comenzar, iniciar, inició, arrancar,
    inicio, comienza, empieza, arranque, abrir, abre, abres, emprender, en marcha; end = terminar, acabar, fin,
    finalizar, concluir, final, poner fin, cierre de; rise = subir, aumentar, crecer, alza, alzas, aumento, elevar,
    incrementar, crecimiento, repunte, escalar posiciones, encarecerse, encarecerses, se dispara; fall = caer, caída,
    reducir, recortar, caen, cae, caes, descenso, disminuir, desplome, reducción, descender, cayó, cayós, a la baja;
    resume = reanudar, retomar, reabrir, reapertura, restablecer, reactivar; cancel = cancelar, revocar, retirar,
    anular; delay = aplazar, retrasar, posponer, demora, postergar; extend = prorrogar, ampliar, prórroga, extender,
    ampliación, extensión; sign = firmar, firma, rubricar, suscribir; approve = aprobar, respaldar, apoyar, avalar,
    aprueba, visto bueno; buy = comprar, compra, adquirir, adquisición de; sell = vender, venta; send = enviar,
    desplegar, despliegue, trasladar; return = volver, regresar, devolver, vuelta, retornar, vuelve, devolución; join
    = unirse, sumarse, sumarses, adherirse, adherirses, une, unes; leave = salir, abandona, dimitir, dimisión,
    renuncia; hold = acoger, albergar, celebra; show = mostrar, revelar, muestra, exhibir, descubrir; help = asistir,
    asistencia; face = afrontar, encarar; respond = responder, respuesta, represalia, reaccionar, contestar,
    contraataque; hit = golpear, impactar, alcanzar; build = construir, construcción, edificar, levantar muro; use =
    usar, utilizar, uso, usos; move = avanzar, avance; keep = mantener, seguir, mantiene, sigue, continuar,
    permanecer, conservar; give = dar, entregar, proporcionar, otorgar; receive = recibir, obtener; win = ganar,
    victoria, triunfo, vencer; lose = perder, pierde, derrota; fail = fracasar, fallar; lift = levantar, aliviar,
    alivió, flexibilizar, eliminar; impose = imponer, imposición, introducir; allow = permitir, autorizar, habilitar;
    close = cerrar, cierre, clausurar; wait = aguardar, espera; see = ver, observar; stop = impedir, evitar, frustrar,
    impide; bring = llevar, traer, transportar; go = acudir, dirigirse, dirigirses, zarpar, volar, Viene; pay = pagar;
    choose = elegir, nombrar, designar, nominar, elige; fire = despedir, destituir, cesar; die = ahogado; protect =
    proteger, protección, salvaguardar; protest = queja, objeción; share = compartir, reparto; try = tentativa
    """,
    soft="""
    sport = fútbol, copa, tenis, béisbol, baloncesto, entrenador, selección, campeonato, torneo, olímpico, medalla,
    futbolista, delantero, ciclismo, boxeo, básquetbol, golf, rugby, atletismo, liga de campeones, Champions, LaLiga,
    Liga, Mundial, portero, centrocampista, mediocampista, semifinal, cuartos de final, NBA, FIFA, UEFA, Eurocopa,
    ajedrez, ajedreces, lucha libre, natación, maratón, voleibol, hockey, Fórmula 1, gimnasta, tenista, ciclista,
    piloto de, goleador, Real Madrid, balompié, balompiés, Copa Libertadores; show = estadio, teatro, orquesta, banda
    de rock, estrella del pop, concurso de belleza, cantante, actriz, actrices, actor, película, concierto, teleserie,
    famoso, reguetón, telenovela, cine, farándula, alfombra roja, festival, comediante, humorista, estreno, taquilla,
    álbum, Óscar, Grammy, Netflix, Hollywood, rapero, influencer, pasarela, Eurovisión, videoclip, serie de
    televisión, dramaturgo, escultor, reality, musical, modelo de; life = receta, horóscopo, dieta, restaurante,
    gastronomía, chef, boda, belleza, mascota, zoológico, lotería, museo, videojuego, playa, vacaciones, cocina,
    hotel, perro, gato, crucigrama, jardinería, panda, panadería, exposición, novela, café, cafés, yoga, fitness,
    postre, pintura, adelgazar, signos del zodiaco, parque temático; weather = pronóstico del tiempo, ola de calor,
    nevada, lluvia, tormenta eléctrica, granizo, clima de hoy, pronóstico del clima, Aemet; local = aborto, divorcio,
    guardería, diabetes, colesterol, dinosaurio, fósil, arqueólogo, asteroide, inmobiliario, hipoteca, atasco,
    accidente de tránsito, accidente de tráfico, descuento, vivienda, alquiler
    """,
    numbers="""
    2 = dos; 3 = tres, trío; 4 = cuatro; 5 = cinco; 6 = seis; 7 = siete; 8 = ocho; 9 = nueve; 10 = diez; 11 = once;
    12 = doce, docena; 13 = trece; 14 = catorce; 15 = quince; 16 = dieciséis; 17 = diecisiete; 18 = dieciocho; 19 =
    diecinueve; 20 = veinte, veintena; 24 = dos docenas; 36 = tres docenas; 30 = treinta; 40 = cuarenta; 50 =
    cincuenta; 60 = sesenta; 70 = setenta; 80 = ochenta; 90 = noventa; 100 = cien
    """,
    scales="""
    100 = cien, cientos, centenar, centenares; 1000 = mil, millar, millares; 1000000 = millón, millones, mdd, mdp;
    1000000000 = mil millones, millardo; 1000000000000 = billones, billón
    """,
    months="""
    1 = enero, ene; 2 = febrero; 3 = marzo; 4 = abril; 5 = mayo; 6 = junio; 7 = julio; 8 = agosto, ago; 9 =
    septiembre, setiembre; 10 = octubre; 11 = noviembre; 12 = diciembre
    """,
    roundups="""
    en vivo, en directo, minuto a minuto, resumen del día, resumen de la semana, las noticias del día, lo que hay que
    saber, lo que debes saber, claves del día, última hora en directo, titulares del día, las cinco noticias, boletín,
    las claves del día, noticias de hoy, lo más destacado, todo lo que hay que saber, lo que se sabe, qué se sabe, en
    imágenes, última hora de, las portadas, portadas de hoy, revista de prensa, lo más leído, newsletter, podcast,
    desayuno de noticias, titulares de hoy
    """,
    columns="""
    en vivo, directo, resumen, boletín, minuto a minuto, agenda, última hora, claves, podcast, newsletter, columna,
    editorial, portadas, las claves
    """,
    lures="""
    última hora, urgente, exclusiva, opinión, vídeo, video, videos, fotos, análisis, en vivo, en directo, editorial,
    entrevista, galería, ahora, atención, actualización, galería de fotos, foto, imágenes, mira, vea, en fotos,
    podcast, directo, tribuna, explicador, mapa, viral, alerta
    """,
)
