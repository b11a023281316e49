"""German."""

from bot.edit.languages import Language

GERMAN = Language(
    code="de",
    stemmer="german",
    glue="""
    der die das den dem des ein eine einer eines einem einen und oder aber auch nicht kein keine in im an am auf aus
    bei beim bis durch für gegen mit nach ohne über um unter von vom vor zu zum zur zwischen seit während wegen als
    wie wenn dass ob weil sich er sie es wir ihr ihre ihren sein seine seinen ist sind war waren wird werden wurde
    wurden hat haben hatte will wollen soll sollen kann können muss müssen darf noch schon nur mehr weniger sehr so
    dann da hier dort was wer wo wann warum dieser diese dieses jetzt neu neue neuen neuer neues erste ersten erster
    letzte letzten montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen woche monat jahr
    jahre jahren tag tage stunde stunden laut sagt sagte quelle ab weiter rund fast etwa sowie nun wieder weiterhin
    erneut bereits immer nie niemals oft kaum beinahe ungefähr mindestens viel viele vielen vieler wenig wenige alle
    allen aller alles jede jeder jedes jedem jeden einige einigen mehrere mehreren beide beiden andere anderen anderer
    anderes solche mich mir dich dir uns euch ihn ihm ihnen ihrem ihrer ihres seiner seinem seines mein meine unser
    unsere dein eure selbst also denn doch jedoch damit dabei dagegen dafür darauf davon dazu deshalb deswegen trotz
    trotzdem sogar statt anstatt innerhalb außerhalb gegenüber neben hinter bevor nachdem sobald solange falls indem
    außer samt je etwas nichts niemand jemand wieso weshalb wohin woher welche welcher welches wen wem bin bist sei
    seien gewesen wäre worden hätten habe gehabt könnte könnten müsste mussten sollte sollten wollte wollten dürfen
    dürfte möchte lassen lässt gibt geben ging geht gehen macht machen gemacht kommt kommen kam steht stehen stand
    liegt liegen sieht sehen erst zuerst zuletzt bald später früher gerade einmal zweite zweiten zweiter dritte
    dritten letzter letztes letztem erstes erstmals neuem große großen großer großes groß kleine kleinen gute guten
    besser schlecht hoch hohe hohen morgens abends nachts nacht abend mittag vormittag nachmittag mittags wochen
    monate monaten minuten minute sekunden uhr zeit mal jahrhundert jahres länder ländern leute menschen mensch mann
    männer welt teil weg seite grund unterdessen zufolge angaben angeblich offenbar wohl ganz genau mehrfach zudem
    zwar ebenfalls darunter deren dessen denen ins ans aufs vors zunächst künftig jüngste jüngsten kommende kommenden
    nächste nächsten vergangenen
    """,
    places="""
    US = USA, Vereinigte Staaten, US, amerikanisch, Amerika, Amerikas, amerikanische, Amerikaner, Washington, Weißes
    Haus, Pentagon, Trump, Trumps, New York, US-amerikanisch, Kapitol, Außenministerium der USA, US-Notenbank, Fed,
    Wall Street, Biden, Rubio, Rubios, Vance, Kalifornien, Florida, Floridas, Texas, Los Angeles, San Francisco,
    Chicago, Chicagos, Houston, Boston, Seattle, Hawaii, Hawaiis, Ohio, Ohios, Arizona, Arizonas, Alaska, Alaskas,
    Miami, Miamis, Dallas, Detroit, Michigan, Pennsylvania, Pennsylvanias, Philadelphia, Philadelphias, Virginia,
    Virginias, Nevada, Nevadas, Las Vegas, Atlanta, Atlantas, Minnesota, Minnesotas, Minneapolis, Silicon Valley, FBI,
    CIA, ICE, Republikaner, Demokraten; CN = China, Chinas, chinesisch, Chinese, Peking, Shanghai, Shanghais, Xi
    Jinping, Volksrepublik, Shenzhen, Guangzhou, Guangzhous, Wuhan, Xinjiang, tibetisch, Tibet, Tibeter, Chongqing,
    Tianjin, Huawei, Huaweis, Volksbefreiungsarmee; HK = Hongkong, Hong Kong; MO = Macau, Macaus; TW = taiwanisch,
    Taiwan, Taiwaner, Taipeh, Taipei, Taipeis, Kuomintang, TSMC; JP = japanisch, Japan, Tokio, Tokios, Japaner, Osaka,
    Osakas, Okinawa, Okinawas, Kyoto, Kyotos, Hiroshima, Hiroshimas, Nagasaki, Nagasakis, Fukushima, Fukushimas,
    Takaichi, Takaichis; KR = Südkorea, Südkoreas, südkoreanisch, Seoul, Südkoreaner, Busan; KP = Nordkorea,
    Nordkoreas, nordkoreanisch, Pjöngjang, Nordkoreaner, Kim Jong Un; RU = Russland, russisch, Russe, Moskau, Moskaus,
    Kreml, Putin, Kremls, Kremlchef, Sankt Petersburg, St Petersburg, Kursk, Belgorod, Sibirien, Rostow, Rostows,
    Kaliningrad, Wladiwostok, Brjansk, Woronesch, Gazprom, Rosneft, Duma, Dumas, FSB, Lawrow, Lawrows, Russische
    Föderation, Samara, Samaras, Saratow, Saratows, Nowosibirsk; UA = ukrainisch, Ukraine, Ukrainer, Kiew, Kiews,
    Kyjiw, Kyjiws, Selenskyj, Selenskyjs, Odessa, Odessas, Charkiw, Charkiws, Saporischschja, Saporischschjas, Donezk,
    Donbass, Lwiw, Lwiws, Dnipro, Dnipros, Cherson, Luhansk, Sumy, Sumys, Mariupol, Poltawa, Poltawas, Tschernihiw,
    Tschernihiws, Odesa, Odesas, Schytomyr; CRIMEA = Krim, Sewastopol, Krimbrücke; BY = belarusisch, Belarus,
    belarussisch, Weißrussland, weißrussisch, Belarusse, Minsk, Lukaschenko, Lukaschenkos; PL = Polen, polnisch,
    Warschau, Warschaus, Pole, Danzig, Tusk; LT = litauisch, Litauen, Vilnius; LV = Lettland, lettisch, Riga, Rigas;
    EE = Estland, estnisch, Tallinn; MD = moldauisch, Moldau, Moldaus, Moldawien, Republik Moldau, Chisinau,
    Chisinaus; RO = Rumänien, rumänisch, Bukarest; BG = bulgarisch, Bulgarien; HU = Ungarn, ungarisch, Budapest,
    Orban, Orbán; CZ = Tschechien, tschechisch, Prag; SK = Slowakei, Slowakeis, slowakisch, Bratislava, Bratislavas,
    Fico, Ficos; AT = österreichisch, Österreich, Wien, Österreicher; DE = Deutschland, deutsch, deutsche, Deutscher,
    Berlin, Bundesregierung, Bundestag, Bundeswehr, Merz, Kanzleramt, Auswärtiges Amt, Deutsche, Hamburg, München,
    Frankfurt, Köln, Kölns, Leipzig, Dresden, Stuttgart, Bayern, Bayerns, Sachsen, Bundesrat, Ampel, AfD, CDU, CSU,
    SPD, FDP, BSW, Wadephul, Pistorius, Klingbeil; FR = Frankreich, französisch, Paris, Macron, Franzose, Élysée,
    Elysée, Marseille, Lyon, Calais, Lille, Bordeaux; GB = Großbritannien, britisch, Brite, London, England,
    Vereinigtes Königreich, Starmer, englisch, Downing Street, Schottland, schottisch, Wales, Edinburgh, Dover,
    Manchester, Liverpool, Birmingham, Brexit, Bank of England, Labour, Tories; NIR = Nordirland, nordirisch, Belfast;
    IE = Irland, irisch, Dublin, Ire, Ires; NL = niederländisch, Niederlande, Den Haag, Niederländer, Holland,
    Amsterdam, Rotterdam; BE = Belgien, belgisch, Belgier; LU = Luxemburg; CH = Schweiz, schweizerisch, Bern, Genf,
    Schweizer, Zürich, Davos; EU = EU, Europäische Union, Brüssel, EU-Kommission, Europaparlament, EU-Parlament,
    EU-Staaten, von der Leyen, Europaabgeordnete, EU-Abgeordnete, Straßburg, Eurozone, Euroraum, Kallas; IT = Italien,
    italienisch, Rom, Italiener, Meloni, Melonis, Mailand; VA = Vatikan, Heiliger Stuhl, Papst, Leo XIV; ES = Spanien,
    spanisch, Madrid, Spanier, Barcelona, Barcelonas, Katalonien, Mallorca, Mallorcas, Sánchez; PT = portugiesisch,
    Portugal, Portugiese, Lissabon; GR = Griechenland, griechisch, Grieche, Athen; CY = zyprisch, zypriotisch, Zypern,
    Zyperns, Nikosia, Nikosias; GI = Gibraltar; TR = Türkei, Türkeis, türkisch, Ankara, Ankaras, Erdogan, Türke,
    Istanbul; NO = norwegisch, Norwegen, Norweger, Oslo, Oslos; SE = Schweden, schwedisch, Schwede, Stockholm; FI =
    Finnland, finnisch, Finne, Helsinki, Helsinkis; DK = Dänemark, dänisch, Däne, Kopenhagen; GL = grönländisch,
    Grönland, Grönländer, Nuuk; IS = isländisch, Island, Reykjavik; RS = Serbien, serbisch, Serbe, Belgrad, Vucic,
    Vucics; XK = kosovarisch, Kosovo, Kosovos, Pristina, Pristinas; BA = bosnisch, Bosnien, Bosnien-Herzegowina,
    Sarajevo, Sarajevos; HR = kroatisch, Kroatien, Zagreb; AL = albanisch, Albanien, Tirana, Tiranas; MK =
    Nordmazedonien, Skopje; ME = Montenegro, Montenegros; SI = slowenisch, Slowenien; AM = armenisch, Armenien,
    Jerewan, Eriwan; AZ = aserbaidschanisch, Aserbaidschan, Baku, Bakus; GE = georgisch, Georgien, Tiflis; KZ =
    kasachisch, Kasachstan, Astana, Astanas; UZ = usbekisch, Usbekistan, Taschkent; KG = kirgisisch, Kirgistan,
    Kirgisistan, Bischkek; TJ = tadschikisch, Tadschikistan; TM = turkmenisch, Turkmenistan; MN = mongolisch,
    Mongolei, Mongoleis; IL = israelisch, Israel, Jerusalem, Jerusalems, Netanjahu, Netanjahus, Tel Aviv, Israeli,
    Israelis, Knesset, Mossad, Haifa, Haifas, Eilat, Netanyahu, Netanyahus, Likud; PS = Palästina, Palästinas,
    palästinensisch, Palästinenser, Gaza, Gazas, Gazastreifen, Hamas, Westjordanland, Ramallah, Rafah, Chan Junis,
    Palästinenserin, Palästinenserins; LB = Libanon, Hisbollah, Beirut, libanesisch, Hisbollah-Miliz; IR = iranisch,
    Iran, Teheran, Iraner, Irans, Chamenei, Chameneis, Khamenei, Khameneis, Revolutionsgarde, Revolutionsgarden,
    Isfahan, Natans, Fordo, Fordos, Buschehr, Islamische Republik, Ajatollah, Mullah-Regime; IQ = irakisch, Irak,
    Iraker, Bagdad, Basra, Basras, Erbil; SY = Syrien, syrisch, Syrer, Damaskus, Aleppo, Aleppos; JO = jordanisch,
    Jordanien, Amman; SA = Saudi-Arabien, Riad, saudisch, saudi-arabisch, Dschidda, Dschiddas; AE = Vereinigte
    Arabische Emirate, Emirate, Abu Dhabi, Dubai, Dubais, VAE; QA = katarisch, Katar, Doha, Dohas; KW = kuwaitisch,
    Kuwait; BH = Bahrain, Manama, Manamas; OM = omanisch, Oman, Maskat; YE = Jemen, Huthi, jemenitisch, Sanaa, Sanaas,
    Huthis, Huthi-Miliz, Hudaida, Hudaidas; EG = ägyptisch, Ägypten, Ägypter, Kairo, Kairos, Suez; LY = libysch,
    Libyen, Tripolis; TN = tunesisch, Tunesien, Tunis; DZ = algerisch, Algerien, Algier; MA = marokkanisch, Marokko,
    Marokkos, Rabat; EH = Westsahara, Westsaharas, Polisario, Polisarios; SD = sudanesisch, Sudan, Khartum, Darfur; ET
    = äthiopisch, Äthiopien, Addis Abeba; ER = eritreisch, Eritrea, Eritreas, Asmara, Asmaras; SO = somalisch,
    Somalia, Somalias, Mogadischu, Mogadischus; KE = kenianisch, Kenia, Kenias, Nairobi, Nairobis; NG = nigerianisch,
    Nigeria, Nigerias, Abuja, Abujas, Lagos; ZA = südafrikanisch, Südafrika, Südafrikas, Pretoria, Pretorias,
    Johannesburg, Kapstadt; RW = ruandisch, Ruanda, Ruandas, Kigali, Kigalis; CD = kongolesisch, Kongo, Kongos,
    Kinshasa, Kinshasas, Goma, Gomas, M23; ML = malisch, Mali, Malis, Bamako, Bamakos; NE = nigrisch, Niger, Niamey,
    Niameys; BF = Burkina Faso; GH = ghanaisch, Ghana, Ghanas, Accra, Accras; SN = senegalesisch, Senegal, Dakar; AO =
    angolanisch, Angola, Angolas, Luanda, Luandas; IN = Indien, indisch, Neu-Delhi, Inder, Delhi, Delhis, Modi, Modis,
    Mumbai, Mumbais, Kalkutta, Kalkuttas, Bangalore, Ladakh, Gujarat; PK = pakistanisch, Pakistan, Islamabad,
    Pakistaner, Rawalpindi, Rawalpindis, Lahore, Karatschi, Karatschis, Karachi, Karachis, Peschawar, Belutschistan,
    Shehbaz Sharif; KASHMIR = Kaschmir, Kaschmirs; AF = Afghanistan, afghanisch, Afghane, Kabul, Taliban; BD =
    bangladeschisch, Bangladesch, Dhaka, Dhakas; LK = sri-lankisch, Sri Lanka, Colombo, Colombos; NP = nepalesisch,
    Nepal, Kathmandu, Kathmandus; BT = Bhutan; MV = Malediven; MM = birmanisch, Myanmar, Birma, Birmas, Naypyidaw,
    Naypyidaws, Rangun; TH = thailändisch, Thailand, Bangkok; KH = kambodschanisch, Kambodscha, Kambodschas, Phnom
    Penh; LA = laotisch, Laos, Vientiane; VN = vietnamesisch, Vietnam, Hanoi, Hanois, Ho-Chi-Minh-Stadt; MY =
    malaysisch, Malaysia, Malaysias, Kuala Lumpur; SG = singapurisch, Singapur; ID = indonesisch, Indonesien, Jakarta,
    Jakartas; PH = philippinisch, Philippinen, Manila, Manilas, Marcos; AU = Australien, australisch, Australier,
    Canberra, Canberras, Sydney, Sydneys; NZ = neuseeländisch, Neuseeland, Wellington, Auckland; CA = Kanada, Kanadas,
    kanadisch, Kanadier, Ottawa, Ottawas, Toronto, Torontos, Vancouver, Carney, Carneys, Alberta, Albertas; MX =
    Mexiko, Mexikos, mexikanisch, Mexikaner, Mexiko-Stadt, Sheinbaum, Tijuana, Tijuanas, Sinaloa, Sinaloas,
    Guadalajara, Guadalajaras, Monterrey, Monterreys; CU = kubanisch, Kuba, Kubas, Kubaner, Havanna, Havannas; HT =
    haitianisch, Haiti, Haitis, Port-au-Prince; GT = guatemaltekisch, Guatemala, Guatemalas; HN = honduranisch,
    Honduras; SV = salvadorianisch, El Salvador, Bukele; NI = nicaraguanisch, Nicaragua, Nicaraguas, Managua,
    Managuas; CR = Costa Rica; PA = panamaisch, Panama, Panamas, Panamakanal; CO = kolumbianisch, Kolumbien, Bogotá,
    Bogota, Bogotas, Gustavo Petro, Medellín; VE = Venezuela, Venezuelas, venezolanisch, Venezolaner, Caracas, Maduro,
    Maduros, Machado, Machados; GY = Guyana, Guyanas, Essequibo, Essequibos; EC = ecuadorianisch, Ecuador, Quito,
    Quitos; PE = peruanisch, Peru, Perus; BO = bolivianisch, Bolivien, La Paz; CL = chilenisch, Chile, Santiago,
    Santiagos; AR = argentinisch, Argentinien, Buenos Aires, Milei, Mileis; UY = uruguayisch, Uruguay, Uruguays,
    Montevideo, Montevideos; PY = paraguayisch, Paraguay, Paraguays, Asunción; BR = Brasilien, brasilianisch,
    Brasilianer, Brasília, Brasílias, Lula, Lulas, São Paulo, Rio de Janeiro, Bolsonaro, Bolsonaros; FK =
    Falklandinseln, Falkland; NATO = Nato, Natos, NATO, Nato-Staaten, Rutte; UN = UN, Vereinte Nationen, UNO,
    Sicherheitsrat, UN-Sicherheitsrat, Guterres; IAEA = IAEA, IAEO, Internationale Atomenergiebehörde,
    Atomenergiebehörde, Grossi, Grossis; WTO = WTO, Welthandelsorganisation; IMF = IWF, Internationaler Währungsfonds,
    Weltwährungsfonds; OPEC = Opec, Opecs, OPEC; ASEAN = Asean, ASEAN; BRICS = Brics, BRICS, Brics-Staaten; G7 = G7;
    G20 = G20; WHO = WHO, Weltgesundheitsorganisation; BLACKSEA = Schwarzes Meer; REDSEA = Rotes Meer; HORMUZ = Straße
    von Hormus, Hormus; TWSTRAIT = Taiwanstraße, Taiwan-Straße, Straße von Taiwan; SCS = Südchinesisches Meer; ECS =
    Ostchinesisches Meer, Senkaku, Senkakus; YELLOWSEA = Gelbes Meer; BALTIC = Ostsee, baltisch, Baltikum; ARCTIC =
    arktisch, Arktis; GULF = Persischer Golf, Golfstaaten, Golfregion; CHANNEL = Ärmelkanal; MIDEAST = Nahost, Naher
    Osten; EUROPE = europäisch, Europa, Europas, Europäer; AFRICA = Afrika, Afrikas, afrikanisch; ASIA = asiatisch,
    Asien; LATAM = Lateinamerika, Lateinamerikas, lateinamerikanisch, Südamerika, Südamerikas, südamerikanisch; DMZ =
    demilitarisierte Zone; GOLAN = Golanhöhen, Golan; TG = togoisch, Togo, Togos; CM = kamerunisch, Kamerun; CI =
    ivorisch, Elfenbeinküste, Abidjan; TZ = tansanisch, Tansania, Tansanias; UG = ugandisch, Uganda, Ugandas, Kampala,
    Kampalas; ZM = sambisch, Sambia, Sambias; ZW = Simbabwe; MZ = mosambikanisch, Mosambik; TD = Tschad; SS =
    südsudanesisch, Südsudan, Juba, Jubas; DO = dominikanisch, Dominikanische Republik; JM = Jamaika, Jamaikas; TT =
    Trinidad und Tobago, Trinidad; SR = Suriname; BN = Brunei, Bruneis; TL = Osttimor; PG = Papua-Neuguinea; FJ =
    Fidschi, Fidschis; SB = Salomonen; PW = Palau, Palaus; EUROZONE = EZB, Europäische Zentralbank, Lagarde; CARIB =
    karibisch, Karibik
    """,
    concepts="""
    army = Armee, Soldat, Truppe, Militär, militärisch, Streitkräfte, Heer, Brigade, Bataillon, Bodentruppen,
    Truppenabzug; navy = Marine, Flotte, Kriegsmarine, Seestreitkräfte; coastguard = Küstenwache; airforce =
    Luftwaffe, Luftstreitkräfte; ship = Schiff, Boot, Frachter, Frachtschiff, Containerschiff, Schiffsverkehr,
    Passagierschiff; warship = Kriegsschiff; destroyer = Zerstörer; frigate = Fregatte; submarine = U-Boot,
    Unterseeboot; carrier = Flugzeugträger; tanker = Tanker, Öltanker, Schattenflotte; drone = Drohne, Kampfdrohne,
    Drohnenangriff, Drohnenabwehr; missile = Rakete, Marschflugkörper, Raketenangriff, ballistisch, Raketentest,
    Mittelstreckenrakete, Interkontinentalrakete; jet = Kampfjet, Jet, Kampfflugzeug, Jagdflugzeug, Eurofighter,
    Kampfbomber; aircraft = Flugzeug, Passagierflugzeug; helicopter = Hubschrauber, Helikopter; strike = Angriff,
    angreifen, Luftangriff, Beschuss, beschießen, bombardieren, Offensive, angegriffen, greift an, griff an,
    Luftschlag, Attacke, attackieren, attackiert, Anschlag, Bombe, Bombardierung, bombardiert, beschossen,
    Großangriff, Raketenbeschuss, Gegenoffensive, greift, griff; intercept = abschießen, abfangen, abgeschossen,
    abgefangen, abgewehrt, abwehren; kill = tot, Tote, töten, getötet, Tod, sterben, Opfer, stirbt, starb, gestorben,
    Todesopfer, ums Leben, Massaker, Verstorbene, Todesfall; wound = verletzt, Verletzte, verwundet, verletzen,
    Schwerverletzte; drill = Manöver, Übung, Militärübung, Großmanöver, Seemanöver, Militärmanöver; border = Grenze,
    Grenzübergang, Grenzkontrolle, Grenzschutz, Grenzregion; ceasefire = Waffenruhe, Feuerpause, Waffenstillstand,
    Kampfpause; war = Krieg, Konflikt, Bürgerkrieg, Weltkrieg, Kriegsende, kriegerisch, Angriffskrieg; peace =
    Frieden, Friedensplan, Friedensgespräche, Friedensabkommen, Friedensverhandlungen, Friedensvertrag,
    Friedensgipfel; hostage = Geisel, Geiselnahme, Geiselfreilassung, Geiselabkommen; prisoner = Gefangene,
    Kriegsgefangene, Häftling, Insasse; swap = Austausch, austauschen, Gefangenenaustausch, tauschen; nuclear =
    nuklear, Atom, atomar, Atomkraftwerk, AKW, Atomwaffe, Atomprogramm, Atomabkommen, Atombombe, Atomstreit, Atomtest,
    Atommacht, Kernkraft, Atomenergie; uranium = Uran; enrich = Anreicherung, Urananreicherung, anreichern,
    angereichert; inspector = Inspekteur, Kontrolle, inspizieren, Inspektion, Inspektor; weapon = Waffe, Munition,
    Rüstung, Rüstungskonzern, Waffenlieferung, Waffenexport, Artillerie; tank = Panzer, Kampfpanzer, Leopard-Panzer,
    Schützenpanzer; defence = Verteidigung, Abwehr, Luftabwehr, Luftverteidigung, Flugabwehr, Raketenabwehr,
    Verteidigungsausgaben; base = Stützpunkt, Militärstützpunkt, Luftwaffenstützpunkt, Militärbasis, Kaserne,
    Militärbasen; spy = Spion, Spionage, Spionin, spionieren, spioniert, Spionageverdacht, Agent; satellite =
    Satellit; cyber = Cyberangriff, Hacker, Cyberattacke, Hackerangriff, Cyberkriminelle, Cybersicherheit; tariff =
    Zoll, Zölle, Strafzoll, Strafzölle, Gegenzölle, Vergeltungszölle, Autozölle, Zollstreit, Zollpolitik, Importzölle,
    Zolldeal, Zollpause, Zusatzzölle, Zollabkommen, Stahlzölle; trade = Handel, Handelsstreit, Handelskrieg,
    Handelsabkommen, Handelspolitik, Freihandelsabkommen, Freihandel, Außenhandel, Handelsdeal, Handelskonflikt;
    export = Export, Ausfuhr, exportieren, Exporteur, Exportverbot, Exportkontrolle, Lieferung; import = Import,
    Einfuhr, Importeur, importieren, importiert; sanction = Sanktion, Sanktionspaket, sanktionieren, sanktioniert,
    Strafmaßnahme; blacklist = schwarze Liste, Sanktionsliste; ban = verbieten, Verbot, Embargo, verboten, untersagen,
    untersagt, Einreiseverbot, Importverbot, Moratorium, Moratorien, Ausfuhrverbot, Fahrverbot; restrict =
    Beschränkung, beschränken, einschränken, begrenzen, begrenzt, eingeschränkt, schränkt, Obergrenze, beschränkt;
    quota = Quote, Kontingent; halt = stoppen, aussetzen, Stopp, Pause, unterbrechen, stoppt, gestoppt, setzt aus,
    ausgesetzt, Baustopp, einfrieren, eingefroren, pausieren, unterbrochen, einstellen, eingestellt; deal = Abkommen,
    Vertrag, Vereinbarung, Einigung, Deal, Pakt, Rahmenabkommen, Memorandum, geeinigt, einigen, Übereinkunft, einigt,
    Rohstoffabkommen; talk = Gespräch, Verhandlung, verhandeln, Dialog, verhandelt, Unterhändler, diskutieren,
    Beratung, beraten, Krisengespräch, Verhandlungsführer, Telefonat; summit = Gipfel, Gipfeltreffen, Krisengipfel,
    Sondergipfel; meet = Treffen, treffen, Sitzung, trifft, traf, getroffen, Begegnung; visit = Besuch, Reise,
    besuchen, besucht, Staatsbesuch, Antrittsbesuch, reist, reisen, gereist; delegation = Delegation, Abordnung;
    company = Unternehmen, Firma, Konzern, Hersteller, Betrieb, Produzent, Zulieferer, Lieferant, Auftragnehmer,
    Rüstungsunternehmen, Start-up, Mischkonzern, Tochterfirma, Firmen; chip = Chip, Halbleiter, Chips, Chiphersteller,
    Mikrochip, Chipindustrie; rareearth = Seltene Erden, seltener Erden; mineral = Rohstoff, Mineral, Mineralien,
    Bodenschätze, Bergbau; oil = Öl, Erdöl, Rohöl, Ölpreis, Ölkonzern, Rohölpreis, Erdölförderung, Ölimporte,
    Ölförderung; gas = Gas, Erdgas, Gaslieferung, Gaspreis, Gasimporte, Flüssiggas, LNG; pipeline = Pipeline,
    Gaspipeline, Ölpipeline, Nord Stream; refinery = Raffinerie, Ölraffinerie; fuel = Treibstoff, Diesel, Benzin,
    Kraftstoff, Sprit, Spritpreise; grain = Getreide, Weizen, Mais, Getreideexport; soybean = Soja, Sojabohne; rice =
    Reis; beef = Rindfleisch, Fleisch, Rind, Vieh; fruit = Obst, Frucht; wine = Wein, Winzer; coal = Kohle,
    Steinkohle, Braunkohle, Kohleausstieg; steel = Stahl, Stahlindustrie, Stahlkonzern; aluminium = Aluminium,
    Aluminien; copper = Kupfer; lithium = Lithium, Lithien; gold = Gold, Goldpreis; car = Auto, Fahrzeug, Autobauer,
    Elektroauto, Elektroautos, E-Auto, Autohersteller, Autokonzern, Autoindustrie, VW, Wagen; bank = Bank, Großbank,
    Notenbank, Zentralbank, Bankenkrise; loan = Kredit, Darlehen; debt = Schulden, Anleihe, Verschuldung,
    Schuldenbremse, Staatsanleihe, Schuldenkrise; currency = Währung, Euro, Rubel, Yuan, Rupie, Franken; market =
    Markt, Finanzmärkte, Aktienmarkt, Arbeitsmarkt; stock = Aktie, Börse, Dax, Anleger, Aktienkurs; price = Preis,
    Kosten, Verbraucherpreise, teurer, Strompreise; inflation = Inflation, Inflationsrate, Teuerung; economy =
    Wirtschaft, BIP, wirtschaftlich, Konjunktur, Wirtschaftswachstum, Rezession, Bruttoinlandsprodukt; invest =
    Investition, investieren, Investor, investiert; budget = Haushalt, Haushaltsstreit, Etat, Bundeshaushalt,
    Ausgaben; tax = Steuer, Steuerreform, besteuern, Steuersenkung, Mehrwertsteuer; fine = Strafe, Bußgeld,
    Geldstrafe, Geldbuße; factory = Fabrik, Werk, Produktionsstätte, Anlage, Gigafactory; port = Hafen, Hafenstadt;
    customs = Zollkontrolle, Zollbehörde, Zollamt, Checkpoint, Zöllner; fish = Fischerei, Fischer, Fisch, fischen,
    Fischerboot, Fischfang, Fangquote; farmer = Bauer, Landwirt, Landwirtschaft, Agrar, landwirtschaftlich,
    Agrarminister; water = Wasser, Trinkwasser; river = Fluss; dam = Damm, Staudamm, Talsperre; electricity = Strom,
    Stromausfall, Kraftwerk, Stromnetz, Stromversorgung, Blackout, Elektrizität, Umspannwerk; energy = Energie,
    Energieversorgung, Energiekrise, Energieinfrastruktur, Energiepreise; reactor = Reaktor, Atomreaktor,
    Kernkraftwerk; president = Präsident, Präsidentin, Staatschef, Staatsoberhaupt, Bundespräsident, Präsidentschaft,
    Präsidentenamt; premier = Ministerpräsident, Premierminister, Premier, Regierungschef, Ministerpräsidentin;
    minister = Minister, Ministerin, Ministerium, Ministerien, Staatssekretär, Ressortchef; government = Regierung,
    Kabinett, Koalition, Übergangsregierung; foreignministry = Außenministerium, Außenministerien, Außenminister,
    Außenministerin, Chefdiplomat, Außenamt, Chefdiplomatin; defenceministry = Verteidigungsministerium,
    Verteidigungsministerien, Verteidigungsminister, Kriegsminister, Verteidigungsressort; financeministry =
    Finanzministerium, Finanzministerien, Finanzminister, Schatzkanzler; tradeministry = Handelsministerium,
    Handelsministerien, Handelsminister, Wirtschaftsministerium, Wirtschaftsministerien, Wirtschaftsminister;
    interiorministry = Innenministerium, Innenministerien, Innenminister, Heimatschutzministerium,
    Heimatschutzministerien; parliament = Parlament, Abgeordnete, Parlamentarier, Kongress, Senat, Senator,
    Nationalversammlung, Unterhaus, Repräsentantenhaus, Nationalrat, Oberhaus; court = Gericht, Richter, Oberster
    Gerichtshof, Supreme Court, Gerichtshof, Verfassungsgericht, Bundesverfassungsgericht, Landgericht,
    Bundesgerichtshof, Oberstes Gericht, Oberlandesgericht, Justiz; police = Polizei, Polizist, Polizistin, Beamte,
    Polizeieinsatz; prosecutor = Staatsanwalt, Staatsanwaltschaft, Generalstaatsanwalt, Staatsanwältin,
    Bundesanwaltschaft, Generalbundesanwalt, Anklagebehörde; spokesman = Sprecher, Sprecherin, Regierungssprecher;
    ambassador = Botschafter, Diplomat, Gesandte, Sondergesandter, Sonderbeauftragter; embassy = Botschaft, Konsulat,
    Botschaften; governor = Gouverneur; mayor = Bürgermeister, Oberbürgermeister; king = König, Königin, Monarch,
    Monarchie, Kaiser; chancellor = Kanzler, Bundeskanzler; opposition = Opposition, oppositionell, Oppositionsführer,
    Oppositionschef, Kremlkritiker; researcher = Forscher, Wissenschaftler, Professor, Experte, Akademiker, Forschung,
    Studie; student = Student, Studierende, Studentin, Schüler; journalist = Journalist, Reporter, Journalistin,
    Korrespondent, Berichterstatter; worker = Arbeiter, Mitarbeiter, Beschäftigte, Arbeitnehmer, Angestellte,
    Belegschaft; refugee = Flüchtling, Geflüchtete, Asylbewerber, Asylsuchende, Asyl, Vertriebene; migrant = Migrant,
    Migration, Einwanderer, Einwanderung, Zuwanderung, Migrationspolitik, irregulär, Asylpolitik; citizen = Bürger,
    Staatsbürger, Staatsangehörige; civilian = Zivilist, zivil, Zivilbevölkerung, Einwohner, Bewohner, Anwohner; child
    = Kind, Baby, minderjährig; woman = Frau; family = Familie, Angehörige, Verwandte; protest = Protest,
    Demonstration, Demonstrant, Kundgebung, demonstrieren, demonstriert, Demo, protestieren, protestiert,
    Massenproteste; election = Wahl, Abstimmung, Referendum, wählen, Stichwahl, Präsidentschaftswahl, Parlamentswahl,
    Bundestagswahl, Landtagswahl, Volksabstimmung, Neuwahl, Kommunalwahl, Präsidentenwahl, Wahlkampf; visa = Visum,
    Visa, Visumspflicht, Einreiseerlaubnis; passport = Pass, Reisepass; arrest = festnehmen, Festnahme, verhaften,
    festgenommen, nimmt fest, Haftbefehl, Untersuchungshaft, U-Haft, inhaftiert, Gewahrsam; expel = ausweisen,
    Ausweisung, abschieben, abgeschoben, ausgewiesen, Rückführung; jail = Gefängnis, Haft, Haftstrafe,
    Freiheitsstrafe, lebenslang, Gefängnisstrafe, Jahre Haft, Lagerhaft; release = freilassen, Freilassung,
    freigelassen, entlassen aus Haft, freikommen, auf freiem Fuß, frei gelassen; flight = Flug, Airline,
    Fluggesellschaft, Lufthansa, Flugverkehr, Luftfahrt; airspace = Luftraum, Flugverbotszone, Luftraumverletzung;
    airport = Flughafen, Airport; train = Zug, Bahn, Deutsche Bahn, Zugverkehr, Schiene, Bahnstrecke, Zugunglück; road
    = Straße, Autobahn, Fernstraße; bridge = Brücke; truck = Lastwagen, Lkw, Laster, Lkws, LKW; hospital =
    Krankenhaus, Klinik, Spital; school = Schule, Schulen; university = Universität, Uni, Hochschule; church = Kirche,
    Bischof, Dom; mosque = Moschee; temple = Tempel, Schrein, Pilger; earthquake = Erdbeben, Beben, Nachbeben,
    Erdstoß; flood = Hochwasser, Überschwemmung, Flut, überflutet, Sturzflut; wildfire = Brand, Feuer, Waldbrand,
    Großbrand, Buschfeuer; explosion = Explosion, explodieren, explodiert, Detonation; crash = Unfall, Absturz,
    Unglück, abgestürzt, abstürzen, stürzt ab, Flugzeugabsturz, Kollision, Flugzeugunglück; aid = Hilfe, humanitär,
    Hilfslieferung, Militärhilfe, Hilfsgüter, Entwicklungshilfe, Hilfsorganisation, Hilfspaket; medicine = Medikament,
    Arznei, Arzneimittel, Pharma, Medizin; vaccine = Impfstoff, Impfung, impfen, geimpft; virus = Virus, Ausbruch,
    Epidemie, Pandemie, Seuche, Viren; fentanyl = Fentanyl; cocaine = Kokain, Drogen, Drogenhandel, Drogenhändler,
    Rauschgift, Kartell, Drogenkartell, Drogenschmuggel, Drogenbande; law = Gesetz, Gesetzentwurf, Dekret,
    Gesetzgebung, gesetzlich; island = Insel, Riff, Archipel; sea = Meer, See, maritim, Küste, Seegebiet; territory =
    Gebiet, Territorium, Territorien, territorial, Souveränität, Hoheitsgebiet, Gebietsabtretung; map = Landkarte;
    strait = Meerenge, Straße von, Meeresstraße; mine = Mine, Landmine, Seemine; loudspeaker = Lautsprecher, Rundfunk;
    balloon = Ballon, Flugblatt; radar = Radar; space = Weltraum, Raumfahrt, Raumschiff, Astronaut, Weltall, Orbit,
    Raumstation; ai = KI, künstliche Intelligenz, KI-Modell; data = Daten, Datenschutz, Datenleck, Rechenzentrum,
    Rechenzentren; phone = Handy, Smartphone, Telefon, Handys; app = App, Apps; internet = Internet, online, Website,
    Webseite, digital; media = Medien, Zeitung, Fernsehen, Presse, Medienbericht; film = Dokumentarfilm, Doku; history
    = Geschichte, Jahrestag, historisch, Gedenken; textbook = Schulbuch, Lehrbuch; compensation = Entschädigung,
    Schadenersatz, Reparation, Schadensersatz; apology = Entschuldigung, entschuldigen, entschuldigt; veto = Veto,
    Vetorecht; resolution = Resolution; membership = Mitgliedschaft, Beitritt; alliance = Bündnis, Verbündete,
    Allianz, Alliierte, Militärbündnis; partner = Partner, Partnerschaft; cooperation = Zusammenarbeit, kooperieren,
    kooperiert, Kooperation, zusammenarbeiten; reform = Reform, reformieren, Rentenreform; corruption = Korruption,
    Bestechung, korrupt, Schmiergeld; coup = Putsch, Staatsstreich, Militärputsch, Putschversuch; rebel = Rebell,
    Miliz, Aufständische, Kämpfer, Militante, Guerilla, bewaffnet; terror = Terror, Terrorist, Terroranschlag,
    Terrorismus, terroristisch, Terrorverdacht, Islamist, islamistisch, IS-Kämpfer, Terrorgruppe; murder = Mord,
    Ermordung, ermorden, Attentat, Totschlag; poison = Gift, vergiften; evacuate = evakuieren, Evakuierung, evakuiert;
    tunnel = Tunnel; fence = Zaun, Mauer, Barriere, Grenzzaun; youth = Jugend, Teenager; human = Menschenrechte,
    Menschenrechtler, Menschenrechtsverletzung; religion = Religion, religiös, Muslim, Christen, muslimisch; language
    = Sprache; launch = abfeuern, feuern, feuert, abgefeuert, Raketenstart; summon = einbestellen, bestellt,
    einbestellt, bestellt ein, vorladen; execution = hinrichten, Hinrichtung, hingerichtet, Todesstrafe, Exekution,
    exekutiert; defector = Überläufer, Deserteur; rescue = retten, gerettet, Rettung, Rettungskräfte, Bergung,
    geborgen; sink = kentern, gekentert, Schiffsunglück, Untergang, versenkt, versenken, Bootsunglück, untergegangen;
    infiltrate = infiltrieren, Infiltration, eindringen, eingedrungen; settlement = Siedlung, Siedler, Siedlungsbau;
    asset = Vermögen, Vermögenswerte, russisches Vermögen; industrialpark = Industriepark, Gewerbegebiet,
    Industriegebiet; hotline = Hotline, heißer Draht; licence = Lizenz, Genehmigung; transit = Transit, Durchfahrt;
    record = Rekord, Rekordhoch, Rekordwert, Rekordtief; percent = Prozent, Prozentpunkt; dollar = Dollar, US-Dollar;
    ton = Tonne; mile = Meile, Seemeile; half = Hälfte, halb; evidence = Beweis, Nachweis, Beleg; fund = Fonds, Geld,
    Bargeld, Sondervermögen; captain = Kapitän; general = General, Kommandeur, Armeechef, Befehlshaber,
    Generalstabschef, Militärchef; intelligence = Geheimdienst, Nachrichtendienst, BND, Verfassungsschutz; clash =
    Zusammenstoß, Gefecht, Kampf, Schlacht, Kämpfe, Scharmützel, Kämpfen; swift = schnell, rasch; fake = gefälscht,
    Fälschung, falsch, Falschmeldung, erfunden; hide = geheim, verstecken, versteckt, Geheimnis, verheimlicht; leader
    = Chef, Anführer, Machthaber, Chefin, Spitzenpolitiker; former = ehemalig, Ex-Präsident, Ex-Minister, Ex-Kanzler;
    buyer = Käufer, Kunde; part = Bauteil, Ersatzteil, Komponente; most = größte; fear = Angst, Sorge, Furcht,
    fürchten, befürchten, besorgt; regulator = Aufsicht, Behörde, Regulierer, Aufsichtsbehörde, Bundesnetzagentur;
    rule = Regel, Vorschrift, Regulierung, Verordnung; tourist = Tourist, Urlauber, Tourismus, Reisende; suspect =
    Verdächtige, mutmaßlich, verdächtigt, Tatverdächtiger; gang = Bande, Mafia, Clan, Banden; smuggle = Schmuggel,
    Schleuser, schmuggeln, Schmuggler, geschmuggelt; steal = stehlen, gestohlen, Diebstahl, Raub, Einbruch,
    Raubüberfall, geraubt; parasite = Parasit, Schädling, Insekt; rancher = Viehzüchter, Züchter, Hirte; writer =
    Schriftsteller, Autor, Autorin; cable = Kabel, Unterseekabel, Seekabel, Datenkabel; crew = Besatzung, Crew,
    Seeleute, Matrose, Seemann; captive = Verschleppte, Entführte; treaty = Staatsvertrag, Atomwaffensperrvertrag;
    hearing = Anhörung; broker = vermitteln, vermittelt, Vermittler; boycott = Boykott, boykottieren, boykottiert;
    walkout = Streik, streiken, streikt, Warnstreik, Generalstreik; inquiry = Ermittlung, ermitteln, Untersuchung,
    untersuchen, ermittelt, untersucht, Untersuchungsausschuss; trial = Prozess, angeklagt, Gerichtsverfahren,
    Strafprozess; verdict = Urteil, Schuldspruch, Freispruch, Gerichtsurteil, schuldig, Schuld, schuld; appeal =
    Berufungsgericht, Revision; majority = Mehrheit; poll = Umfrage, Befragung; crisis = Krise, Notstand,
    Ausnahmezustand, Notlage; supply = Lieferkette, Versorgung; shortage = Mangel, Engpass, Knappheit; subsidy =
    Subvention, Förderung, subventionieren; bankruptcy = Insolvenz, Pleite, insolvent, Konkurs, Insolvenzantrag;
    merger = Fusion, Übernahme, Zusammenschluss, fusionieren; profit = Gewinn, Profit, Quartalsgewinn; loss = Verlust;
    job = Arbeitslosigkeit, Arbeitsplatz, Stellenabbau, Job, Entlassung; wage = Lohn, Gehalt, Mindestlohn, Tariflohn;
    union = Gewerkschaft, Verdi, IG Metall; nationality = Nationalität, Staatsangehörigkeit, Staatsbürgerschaft,
    Einbürgerung; birth = Geburt, geboren; marriage = Ehe, Heirat, heiraten; statue = Statue, Denkmal, Mahnmal; flag =
    Flagge, Fahne; curfew = Ausgangssperre; siege = Belagerung, Blockade, belagern, Seeblockade; front = Front,
    Frontlinie, Frontabschnitt; village = Dorf, Ortschaft, Gemeinde; city = Stadt, Großstadt, Metropole; capital =
    Hauptstadt; province = Provinz, Region, Bundesland; district = Bezirk, Stadtteil, Landkreis, Viertel; missing =
    vermisst, verschwunden, verschwinden; body = Leiche, Leichnam, sterbliche Überreste; grave = Grab, Friedhof,
    Massengrab; uniform = Uniform; camp = Flüchtlingslager, Camp; training = Ausbildung, Training, ausbilden; recruit
    = Rekrut, rekrutieren, Mobilmachung, Wehrpflicht, Wehrdienst, rekrutiert, mobilisieren, einberufen; volunteer =
    Freiwillige, Ehrenamt, freiwillig; nationalism = Nationalist, nationalistisch, Rechtsextremist, rechtsextrem,
    Nationalismus; veteran = Veteran; award = Preisverleihung, Auszeichnung, Nobelpreis, Friedensnobelpreis, Orden,
    ausgezeichnet; letter = Brief; phonecall = Anruf, telefonieren, telefoniert; handshake = Handschlag, Händedruck;
    proposal = Vorschlag, vorschlagen, vorgeschlagen; plea = Hilferuf; offer = Angebot, angeboten, anbieten; condition
    = Bedingung, Voraussetzung; guarantee = Garantie, Sicherheitsgarantie, garantieren, garantiert; ultimatum =
    Ultimatum, Frist; red line = rote Linie; provocation = Provokation, provozieren, provoziert; escalation =
    Eskalation, eskalieren, eskaliert; tension = Spannung; restraint = Zurückhaltung, Mäßigung, Deeskalation;
    interference = Einmischung, einmischen; invasion = Invasion, Einmarsch, einmarschieren, Überfall; occupation =
    Besatzungsmacht, besetzen, besetzt, Okkupation; annex = Annexion, annektieren, annektiert; independence =
    Unabhängigkeit, Separatist, unabhängig, Abspaltung; autonomy = Autonomie, autonom
    """,
    verbs="""
    say = sagen, erklären, mitteilen, melden, ankündigen, verkünden, erklärt, kündigt, angekündigt, gemeldet,
    mitgeteilt, teilt, äußert, betonen, betont, spricht, sprechen, berichtet, sprach; vow = versprechen, zusagen,
    verspricht, versprochen, zugesagt, schwören; warn = warnen, drohen, Warnung, Drohung, warnt, gewarnt, droht,
    gedroht, mahnen, mahnt, drohend, bedroht; urge = fordern, aufrufen, verlangen, bitten, fordert, gefordert,
    Forderung, Appell, appellieren, appelliert, aufgerufen, ruft, verlangt; accuse = vorwerfen, beschuldigen, Vorwurf,
    wirft vor, wirft, vorgeworfen, beschuldigt, anklagen; deny = dementieren, bestreiten, dementiert, leugnen,
    widersprechen, widerspricht; reject = ablehnen, zurückweisen, weist, lehnt, abgelehnt, zurückgewiesen, verweigern,
    verweigert, weigern, weigert, Absage; condemn = verurteilen, kritisieren, Kritik, verurteilt, kritisiert, rügen,
    rügt; praise = begrüßen, loben, begrüßt, lobt, gelobt, würdigen, würdigt; confirm = bestätigen, bestätigt; claim =
    behaupten, beanspruchen, beansprucht, beharrt; plan = planen, Plan, plant, geplant, erwägen, erwägt, beabsichtigt,
    vorbereiten, Vorhaben; seek = suchen, sucht, hoffen, hofft, Hoffnung, strebt, anstreben, versuchen, versucht;
    expect = erwarten, rechnet, Prognose, wahrscheinlich; agree = vereinbaren, vereinbart, akzeptiert, akzeptieren;
    begin = beginnen, starten, Beginn, Start, beginnt, begonnen, gestartet, eröffnen, Auftakt, öffnen; end = enden,
    beenden, Ende, abschließen, abgeschlossen; rise = steigen, erhöhen, wachsen, zulegen, steigt, gestiegen, stieg,
    erhöht, wächst, gewachsen, Anstieg, Wachstum, legt zu, klettern, klettert, Zuwachs, zunehmen, Zunahme; fall =
    sinken, senken, Rückgang, fällt, gefallen, sinkt, senkt, gesenkt, Senkung, kürzt, Kürzung, einbrechen, bricht ein,
    schrumpft, verringern, reduzieren, reduziert, Abbau; resume = wiederaufnehmen, Wiederaufnahme, wiederaufgenommen,
    Wiedereröffnung, wiederherstellen, wiedereröffnet; cancel = absagen, streichen, widerrufen, abgesagt, streicht,
    gestrichen, zurückziehen, zieht zurück, Rückzug, kündigen, aufgeben, zurückgezogen; delay = verschieben,
    verzögern, verschiebt, verschoben, verzögert, Verzögerung, Aufschub, vertagt; extend = verlängern, Verlängerung,
    verlängert, ausweiten, ausgeweitet; sign = unterzeichnen, unterschreiben, unterschreibt, unterschrieben; approve =
    billigen, zustimmen, genehmigen, beschließen, billigt, zugestimmt, stimmt zu, genehmigt, beschließt, beschlossen,
    verabschieden, unterstützen, unterstützt, Beschluss, grünes Licht; buy = kaufen, Kauf, kauft, gekauft, erwerben,
    bestellen, Ankauf; sell = verkaufen, Verkauf, verkauft; send = schicken, entsenden, liefern, schickt, geschickt,
    stationieren, stationiert, Stationierung, liefert, geliefert; return = zurückkehren, Rückkehr, zurückgeben,
    zurückgekehrt, kehrt, zurück, Rückgabe, Heimkehr, zurückgegeben; join = beitreten, tritt bei, beigetreten,
    anschließen, schließt sich; leave = verlassen, verlässt, Ausstieg, Austritt, aussteigen, Rücktritt, zurücktreten,
    zurückgetreten, tritt zurück, Abzug; hold = veranstalten, abhalten, abgehalten, Gastgeber, stattfinden; show =
    zeigen, zeigt, gezeigt, enthüllen, enthüllt, entdecken, entdeckt, finden, gefunden, offenbart; help = helfen,
    hilft, geholfen; face = konfrontiert, Konfrontation; respond = reagieren, Reaktion, Vergeltung, reagiert,
    Vergeltungsschlag, Gegenmaßnahme, Gegenschlag, kontern, kontert, antwortet; hit = Einschlag; build = bauen, baut,
    gebaut, errichten, Ausbau, Bau; use = nutzen, nutzt, verwenden, Einsatz, einsetzen, genutzt, eingesetzt; move =
    Schritt, bewegen, Vormarsch, vorrücken; keep = bleiben, halten, bleibt, bewahren, fortsetzen, fortgesetzt,
    behalten, geblieben; give = bietet, gegeben, bereitstellen, übergeben, Übergabe; receive = erhalten, bekommen,
    bekommt, empfangen, empfängt; win = gewinnen, gewinnt, siegen, siegt, gewonnen, Wahlsieger; lose = verlieren,
    verliert, verloren, Niederlage; fail = scheitern, scheitert, gescheitert; lift = aufheben, aufgehoben, hebt auf,
    lockern, Lockerung, gelockert; impose = verhängen, verhängt, einführen, eingeführt, Einführung, führt ein; allow =
    erlauben, erlaubt, ermöglichen, ermöglicht, zulassen, Erlaubnis, zugelassen; close = schließen, schließt,
    geschlossen, Schließung, sperren, gesperrt, sperrt; wait = warten, abwarten; see = beobachten; stop = verhindern,
    verhindert, vereiteln, vereitelt, blockieren, blockiert; bring = bringen, bringt, gebracht, transportieren,
    Transport; go = fahren, fährt, fliegen, fliegt; pay = zahlt, bezahlen, gezahlt, Zahlung; free = befreien, befreit,
    Befreiung, frei; choose = ernennen, ernannt, nominieren, nominiert, gewählt, wählt, ernennt; fire = entlassen,
    entlässt, gefeuert, Rauswurf, abgesetzt; die = ertrinken, ertrunken, ertrinkt; protect = schützen, schützt,
    geschützt; protest = Beschwerde, beschwert, Einspruch, widersetzen, Klage, klagt; share = geteilt; try = Versuch,
    bemühen
    """,
    soft="""
    sport = Fußball, Sport, Bundesliga, Tennis, WM, EM, Trainer, Torwart, Meisterschaft, Turnier, olympisch, Medaille,
    Formel 1, Champions League, Basketball, Handball, Eishockey, Leichtathletik, Golf, Boxen, Schwimmen, Biathlon,
    Skispringen, Ski alpin, DFB, DFB-Pokal, DFB-Team, Pokal, Halbfinale, Viertelfinale, Mittelfeldspieler,
    Nationalspieler, Nationalmannschaft, FIFA, UEFA, NBA, Marathon, Olympia, Olympische Spiele, Volleyball, Schach,
    Wimbledon, Torjäger, FC Bayern, BVB, Europa League, Premier League, Weltmeister, Europameister, Sportler, Athlet,
    Rennfahrer, Tour de France, Transfermarkt; show = Band, Stadion, Orchester, Oper, Theater, Popstar, Musical,
    Sänger, Sängerin, Schauspieler, Schauspielerin, Film, Konzert, Album, Serie, Kino, Promi, Festival, Komiker,
    Comedian, Box-Office, Hollywood, Netflix, Oscar, Grammy, Rapper, Influencer, Model, ESC, Eurovision, Musikvideo,
    Roter Teppich, Moderator, Moderatorin, Dschungelcamp, Tatort, Bachelor, Realityshow, Sitcom, Kabarett, Rockband,
    Boyband, Königsfamilie, Royals; life = Rezept, Horoskop, Diät, Restaurant, Urlaub, Reisetipp, Mode, Hochzeit, Zoo,
    Lotto, Museum, Videospiel, Ausstellung, Koch, Küche, Hotel, Hund, Katze, Haustier, Panda, Kreuzworträtsel, Garten,
    Bäckerei, Kaffee, Yoga, Fitness, Abnehmen, Freizeitpark, Roman, Gemälde, Schönheit, Lottozahlen, Reiseziel, Quiz,
    Dating, Ratgeber, Schnäppchen, Buchtipp, Wal, Wale; weather = Wetter, Hitzewelle, Schnee, Gewitter, Schneefall,
    Regen, Unwetterwarnung, Wettervorhersage, Pollenflug, Temperaturen, Glatteis, Hitze; local = Abtreibung,
    Scheidung, Kita, Kindergarten, Diabetes, Cholesterin, Dinosaurier, Fossil, Archäologe, Asteroid, Immobilie,
    Hypothek, Stau, Autounfall, Busunfall, Verkehrsunfall, Rabatt, Gewinnspiel, Miete, Gadget
    """,
    numbers="""
    2 = zwei; 3 = drei, Trio; 4 = vier; 5 = fünf; 6 = sechs; 7 = sieben; 8 = acht; 9 = neun; 10 = zehn; 11 = elf; 12 =
    zwölf, Dutzend; 13 = dreizehn; 14 = vierzehn; 15 = fünfzehn; 16 = sechzehn; 17 = siebzehn; 18 = achtzehn; 19 =
    neunzehn; 20 = zwanzig; 24 = zwei Dutzend; 36 = drei Dutzend; 30 = dreißig; 40 = vierzig; 50 = fünfzig; 60 =
    sechzig; 70 = siebzig; 80 = achtzig; 90 = neunzig; 100 = hundert
    """,
    scales="""
    100 = Hundert, hundert, Hunderte; 1000 = Tausend, tausend, Tausende; 1000000 = Million, Millionen, Mio; 1000000000
    = Milliarde, Milliarden, Mrd; 1000000000000 = Billion, Billionen
    """,
    months="""
    1 = Januar, Jänner; 2 = Februar, Feb; 3 = März; 4 = April; 5 = Mai; 6 = Juni; 7 = Juli; 8 = August; 9 = September,
    Sept; 10 = Oktober, Okt; 11 = November, Nov; 12 = Dezember, Dez
    """,
    roundups="""
    liveblog, live-ticker, liveticker, newsblog, nachrichten am, das wichtigste, was wichtig wird, was heute wichtig,
    im überblick, der tag im, die nacht im, newsletter, die lage am, in bildern, tagesüberblick, nachrichten des
    tages, das war der tag, was heute wichtig wird, was am montag wichtig, die wichtigsten nachrichten, schlagzeilen
    des tages, der morgen, morgenlage, tageszusammenfassung, wochenrückblick, die nachrichten am, alle entwicklungen,
    die wichtigsten entwicklungen, was wir wissen, was bekannt ist, presseschau, pressestimmen, podcast, kurz und
    knapp, im ticker
    """,
    columns="""
    liveblog, liveticker, ticker, überblick, newsletter, live, newsblog, presseschau, podcast, kolumne, morgenlage,
    update, das wichtigste, die lage
    """,
    lures="""
    eilmeldung, eil, exklusiv, kommentar, video, analyse, meinung, live, liveblog, interview, bilder, leitartikel,
    eilt, breaking, breaking news, live-ticker, liveticker, ticker, fotos, fotostrecke, faktencheck, hintergrund,
    erklärt, update, podcast, reportage, porträt, gastbeitrag, kolumne, kommentare, leserbriefe, essay, bildergalerie,
    im video, exklusiv-interview, newsblog, anzeige
    """,
)
