"""Polish."""

from bot.edit.languages import Language

POLISH = Language(
    code="pl",
    stemmer="polish",
    glue="""
    i w we na z ze do od za po o u przy dla przez pod nad bez przed między się nie że to ten ta te jest są był była
    było być będzie jak co kto gdzie kiedy ale lub albo czy już jeszcze tylko także oraz a jego jej ich dziś wczoraj
    jutro dzień dni rok lat miesiąc tydzień nowy nowa nowe pierwszy poniedziałek wtorek środa czwartek piątek sobota
    niedziela wobec ws według ku coś ktoś nic nikt każdy każda każde wszystko wszyscy wszystkich wszystkie swój swoje
    swoją swojej swoich swojego on ona ono oni one go mu nam nas nami wam was my wy ja mnie mi ci ciebie cię tobie
    sobie siebie tego tej tym tych tymi temu tę tą taki taka takie takich ów który która które którzy których której
    którego którym którą mój moja nasz nasza nasze nasi twój jaki jaka jakie jakich więc jednak bo ponieważ gdy gdyż
    żeby aby by chyba może mogą można trzeba powinien musi muszą ma mają miał miała mieli mam będą będę został została
    zostały zostali zostało zostanie jestem bardzo dużo mało więcej mniej ponad około prawie niemal blisko wkrótce
    teraz dzisiaj wieczorem rano noc nocy godzina godzin godziny minut minuty minutę tygodnia tygodni miesiące
    miesięcy miesiąca lata roku latach raz razy znów znowu ponownie nadal wciąż dopiero też nawet tam tu tutaj skąd
    dlaczego dlatego podczas wśród poza mimo oprócz zamiast poniedziałku wtorku środę środy czwartku piątku sobotę
    soboty niedzielę niedzieli nowych nowego nowej nową nowym pierwsza pierwsze pierwszego pierwszej ostatni ostatnia
    ostatnie kolejny kolejna kolejne kolejnych inne inny inna innych źródła źródło źródeł podają zdaniem dniu dnia
    wiadomo wiemy tak no niż ile kilka kilku kilkadziesiąt wiele wielu jeden jedna jedno jednego jednej obie oba oboje
    sam sama same cały cała całe im nim niej nimi jako jakby choć chociaż jeśli jeżeli lecz ani bądź zaś oto wokół
    obok wraz zza spod najmniej żaden ponadto tuż
    """,
    places="""
    US = USA, Stany Zjednoczone, amerykański, Waszyngton, Trump, amerykańscy, Ameryka, Ameryce, Amerykanin,
    Amerykanie, Biały Dom, Białego Domu, Pentagon, Departament Stanu, Kongres USA, Nowy Jork, Los Angeles, San
    Francisco, Chicago, Kalifornia, Kalifornii, Teksas, Floryda, Florydzie, Wall Street, Fed, Biden, Rubio, Ohio,
    Arizona, Alaska, Alasce, Miami, Detroit, Detroicie, Pensylwania, Pensylwanii, Filadelfia, Filadelfii, Las Vegas,
    FBI, CIA, republikanie, demokraci, demokratów; CN = Chiny, Pekin, chiński, chińscy, Chińczyk, Chińczycy, ChRL,
    Szanghaj, Szanghaju, Xi Jinping, Xi, Tybet, Tybecie, Sinciang, Wuhan, Huawei, Kanton; HK = Hongkong, Hong Kong; MO
    = Makau; TW = Tajwan, tajwański, tajwańscy, Tajpej, Tajpeju, TSMC; JP = Japonia, Japonii, japoński, japońscy,
    Tokio, Tokia, Japończyk, Japończycy, Osaka, Osace, Okinawa, Hiroszima, Hiroszimy, Nagasaki, Fukuszima, Fukuszimy,
    Jasukuni; KR = Korea Południowa, południowokoreański, południowokoreańscy, Seul, Seulu, Pusan; KP = Korea
    Północna, północnokoreański, północnokoreańscy, Pjongjang, Kim Dzong Un, Kim Jong Un, KRLD; RU = Rosja, rosyjski,
    Moskwa, Kreml, Putin, rosyjscy, Rosjanin, Rosjanie, moskiewski, moskiewscy, kremlowski, kremlowscy, Federacja
    Rosyjska, Petersburg, Kursk, Biełgorod, Biełgorodzie, Syberia, Syberii, Rostów, Kaliningrad, Kaliningradzie,
    Królewiec, Królewca, Władywostok, Woroneż, Krasnodar, Krasnodarze, Soczi, Briańsk, Gazprom, Gazpromu, Rosnieft,
    Rosniefcie, FSB, Duma Państwowa, Ławrow, Pieskow; UA = Ukraina, ukraiński, Kijów, Zełenski, ukraińscy, Ukrainiec,
    Ukrainki, Ukraińcy, Kijowa, kijowski, kijowscy, Charków, Charkowa, sumski, sumscy, charkowski, charkowscy,
    doniecki, donieccy, Odessa, Dniepr, Dnieprze, Lwów, Zaporoże, Chersoń, Chersonii, Donbas, Ługańsk, Sumy,
    Mikołajów, Połtawa, Czernihów, Mariupol, Żytomierz, Krzywy Róg, Werchowna Rada, Sybiha; CRIMEA = Krym, Krymu,
    krymski, krymscy, Sewastopol; BY = Białoruś, białoruski, Mińsk, Łukaszenka, białoruscy, Białorusin, Białorusini,
    Łukaszence; PL = Polska, polski, Warszawa, Tusk, Nawrocki, Sejm, Polsce, Polak, warszawski, warszawscy, Gdańsk,
    Sikorski; LT = Litwa, Wilno, litewski, litewscy, Litwin; LV = Łotwa, łotewski, łotewscy, Ryga, Rydze; EE =
    Estonia, Estonii, estoński, estońscy, Tallinn; MD = Mołdawia, Mołdawii, mołdawski, mołdawscy, Kiszyniów,
    Kiszyniowa, Sandu, Naddniestrze; RO = Rumunia, Rumunii, rumuński, rumuńscy, Bukareszt, Bukareszcie; BG = Bułgaria,
    Bułgarii, bułgarski, bułgarscy; HU = Węgry, Węgier, Węgrzech, Węgrom, węgierski, węgierscy, Budapeszt,
    Budapeszcie, Orban, Szijjarto; CZ = Czechy, Czech, czeski, Praga, Pradze, Republika Czeska; SK = Słowacja,
    słowacki, słowaccy, Bratysława, Fico; AT = Austria, Austrii, austriacki, austriaccy, Wiedeń, Wiednia, Wiedniu; DE
    = Niemcy, niemiecki, Berlin, Niemiec, Niemczech, Niemcom, niemieccy, RFN, Bundestag, Bundeswehra, Bundeswehrze,
    Merz, Frankfurt, Frankfurcie, Monachium, Hamburg, Bawaria, Bawarii, Kolonia, Kolonii, Stuttgart, Stuttgarcie,
    Lipsk, Drezno; FR = Francja, Paryż, francuski, francuscy, Francuz, paryski, paryscy, Pałac Elizejski, Macron,
    Marsylia, Marsylii, Lyon, Calais, Lille, Tuluza, Dunkierka, Dunkierce; GB = Wielka Brytania, brytyjski, Londyn,
    Wielkiej Brytanii, Brytania, Brytanii, brytyjscy, Brytyjczyk, Brytyjczycy, Anglia, Anglii, angielski, angielscy,
    Szkocja, szkocki, szkoccy, Walia, Walii, walijski, walijscy, Starmer, Starmerze, Downing Street, Edynburg, Dover,
    Doverze, Manchester, Manchesterze, Liverpool, Birmingham, Birminghamu, Glasgow, brexit, brexicie, Partia Pracy,
    Partii Pracy, laburzyści, torysi; NIR = Irlandia Północna, Irlandii Północnej, Belfast, Belfaście; IE = Irlandia,
    Irlandii, irlandzki, Dublin; NL = Holandia, Holandii, holenderski, holenderscy, Niderlandy, Haga, Hadze,
    Amsterdam, Amsterdamu, Rotterdam, Rotterdamu; BE = Belgia, Belgii, belgijski, belgijscy; LU = Luksemburg; CH =
    Szwajcaria, Szwajcarii, szwajcarski, szwajcarscy, Genewa, Berno, Zurych, Zurychu, Davos; EU = UE, Unia Europejska,
    Bruksela, Unii Europejskiej, unijny, Komisja Europejska, KE, Parlament Europejski, europarlament, europarlamencie,
    eurodeputowany, von der Leyen, Strasburg, eurodeputowani, wspólnotowy, wspólnotowi; IT = Włochy, Włoch, Włoszech,
    włoski, włoscy, Rzym, Rzymu, Meloni, Mediolan; VA = Watykan, watykański, watykańscy, Stolica Apostolska, papież,
    papieski, papiescy; ES = Hiszpania, Hiszpanii, hiszpański, hiszpańscy, Madryt, Madrycie, Barcelona; PT =
    Portugalia, Portugalii, portugalski, portugalscy, Lizbona; GR = Grecja, grecki, greccy, Grek, Grecy, Ateny, Aten;
    CY = Cypr, Cyprze, cypryjski, cypryjscy, Nikozja; GI = Gibraltar, Gibraltarze; TR = Turcja, turecki, tureccy,
    Ankara, Ankarze, Stambuł, Stambule, Erdogan; NO = Norwegia, Norwegii, norweski, norwescy, Oslo; SE = Szwecja,
    szwedzki, Sztokholm; FI = Finlandia, Finlandii, fiński, fińscy, Helsinki; DK = Dania, Danii, duński, duńscy,
    Kopenhaga, Kopenhadze; GL = Grenlandia, Grenlandii, grenlandzki, Nuuk; IS = Islandia, Islandii, islandzki; RS =
    Serbia, Serbii, serbski, serbscy, Serbowie, Belgrad, Belgradzie; XK = Kosowo, kosowski, kosowscy, Prisztina; BA =
    Bośnia, Bośnii, bośniacki, bośniaccy, Sarajewo; HR = Chorwacja, chorwacki, chorwaccy, Zagrzeb, Zagrzeby; AL =
    Albania, Albanii, albański, albańscy, Tirana; MK = Macedonia Północna, Macedonii Północnej, Skopje; ME =
    Czarnogóra, Czarnogórze, czarnogórski, czarnogórscy; SI = Słowenia, Słowenii, słoweński, słoweńscy, Lublana; AM =
    Armenia, Armenii, armeński, armeńscy, ormiański, ormiańscy, Erywań; AZ = Azerbejdżan, azerbejdżański,
    azerbejdżańscy, azerski, azerscy, Baku; GE = Gruzja, gruziński, gruzińscy, Tbilisi; KZ = Kazachstan, kazachski,
    kazachscy, Astana; UZ = Uzbekistan, uzbecki, uzbeccy, Taszkent, Taszkencie; KG = Kirgistan, Biszkek; TJ =
    Tadżykistan; TM = Turkmenistan; MN = Mongolia, Mongolii, mongolski, mongolscy; IL = Izrael, izraelski, izraelscy,
    Izraelczyk, Jerozolima, Jerozolimy, Tel Awiw, Kneset, Knesecie, Netanjahu, Hajfa, Mosad, Mosadzie, Negew, Galilea,
    Likud, Likudzie; PS = Palestyna, palestyński, palestyńscy, Palestyńczyk, Palestyńczycy, Gaza, Gazy, Gazę, Gazie,
    Gazą, Strefa Gazy, Zachodni Brzeg, Ramallah, Hamas, Rafah; LB = Liban, libański, libańscy, Bejrut, Bejrucie,
    Hezbollah; IR = Iran, irański, irańscy, Irańczyk, Teheran, Chamenei, Isfahan, Natanz, Fordo, Gwardia Rewolucyjna,
    Strażnicy Rewolucji, Korpus Strażników Rewolucji, Buszehr, Buszehrze; IQ = Irak, iracki, iraccy, Bagdad,
    Bagdadzie, Basra, Basrze, Irbil; SY = Syria, Syrii, syryjski, syryjscy, Damaszek, Damaszku, Aleppo; JO = Jordania,
    Jordanii, jordański, jordańscy, Amman; SA = Arabia Saudyjska, Arabii Saudyjskiej, saudyjski, saudyjscy, Rijad,
    Rijadzie, Dżudda, Dżuddzie; AE = ZEA, Zjednoczone Emiraty Arabskie, Emiraty, Abu Zabi, Dubaj, Dubaju; QA = Katar,
    Katarze, katarski, katarscy, Doha; KW = Kuwejt, Kuwejcie, kuwejcki, kuwejccy; BH = Bahrajn, Manama, Manamy; OM =
    Oman, omański, omańscy, Maskat, Maskacie; YE = Jemen, jemeński, jemeńscy, Sana, Huti, hucki, huccy, Hudajda,
    Hudajdzie; EG = Egipt, Egipcie, egipski, egipscy, Kair, Kairze, Suez, Kanał Sueski; LY = Libia, Libii, libijski,
    libijscy, Trypolis; TN = Tunezja, tunezyjski, tunezyjscy, Tunis; DZ = Algieria, Algierii, algierski, algierscy,
    Algierze; MA = Maroko, marokański, marokańscy, Rabat, Rabacie; EH = Sahara Zachodnia, Saharze Zachodniej,
    Polisario, Polisaria; SD = Sudan, sudański, sudańscy, Chartum; ET = Etiopia, Etiopii, etiopski, etiopscy, Addis
    Abeba; ER = Erytrea, erytrejski, erytrejscy; SO = Somalia, Somalii, somalijski, somalijscy, Mogadiszu; KE = Kenia,
    Kenii, kenijski, kenijscy, Nairobi; NG = Nigeria, Nigerii, nigeryjski, nigeryjscy, Abudża, Lagos; ZA = RPA,
    południowoafrykański, południowoafrykańscy, Pretoria, Pretorii, Johannesburg, Kapsztad, Kapsztadzie; RW = Rwanda,
    Rwandzie, rwandyjski, rwandyjscy, Kigali; CD = Kongo, kongijski, kongijscy, Kinszasa, Goma; ML = Mali, malijski,
    malijscy, Bamako; NE = Niger, Nigru, Nigrze; BF = Burkina Faso; GH = Ghana, ghański, ghańscy; SN = Senegal, Dakar,
    Dakarze; AO = Angola, Luanda, Luandzie; IN = Indie, Indii, Indiach, indyjski, indyjscy, New Delhi, Nowe Delhi,
    Delhi, Modi, Mumbaj, Mumbaju, Kalkuta, Kalkucie, Gudżarat, Gudżaracie, Hindus, Radżastan, Kerala, Ahmadabad,
    Ahmadabadzie; PK = Pakistan, pakistański, pakistańscy, Islamabad, Islamabadzie, Lahaur, Lahaurze, Karaczi,
    Beludżystan, Peszawar, Peszawarze, Sharif; KASHMIR = Kaszmir, Kaszmirze, kaszmirski, kaszmirscy, linia kontroli;
    AF = Afganistan, afgański, afgańscy, Kabul, talibowie, talib, taliby, taliban; BD = Bangladesz, Bangladeszu,
    Bangladesze, Dhaka, Dhace; LK = Sri Lanka, Kolombo; NP = Nepal, nepalski, nepalscy, Katmandu; BT = Bhutan; MV =
    Malediwy; MM = Mjanma, Birma, birmański, birmańscy, Rangun; TH = Tajlandia, Tajlandii, tajski, tajscy, tajlandzki,
    Bangkok; KH = Kambodża, kambodżański, kambodżańscy, Phnom Penh; LA = Laos, Wientian; VN = Wietnam, Wietnamu,
    wietnamski, wietnamscy, Hanoi; MY = Malezja, malezyjski, malezyjscy, Kuala Lumpur; SG = Singapur, Singapurze,
    singapurski, singapurscy; ID = Indonezja, indonezyjski, indonezyjscy, Dżakarta, Dżakarcie; PH = Filipiny,
    filipiński, filipińscy, Manila, Marcos; AU = Australia, Australii, australijski, australijscy, Canberra,
    Canberrze, Sydney; NZ = Nowa Zelandia, Nowej Zelandii, nowozelandzki, Wellington, Auckland, Aucklandzie; CA =
    Kanada, Kanadzie, kanadyjski, kanadyjscy, Ottawa, Toronto, Vancouver, Vancouverze, Carney, Alberta, Albercie; MX =
    Meksyk, meksykański, meksykańscy, Sheinbaum, Tijuana, Sinaloa, Culiacan, Jalisco, Guadalajara, Guadalajarze,
    Cancun, Ciudad Juarez; CU = Kuba, kubański, kubańscy, Hawana; HT = Haiti, haitański, haitańscy; GT = Gwatemala,
    gwatemalski, gwatemalscy; HN = Honduras, honduraski, hondurascy; SV = Salwador, Salwadorze, salwadorski,
    salwadorscy, Bukele; NI = Nikaragua, Managua; CR = Kostaryka, Kostaryce; PA = Panama, Panamy, panamski, panamscy,
    Kanał Panamski; CO = Kolumbia, Kolumbii, kolumbijski, kolumbijscy, Bogota, Bogocie, Medellin; VE = Wenezuela,
    wenezuelski, wenezuelscy, Caracas, Maduro, PDVSA; GY = Gujana, gujański, gujańscy, Georgetown, Essequibo; EC =
    Ekwador, Ekwadorze, ekwadorski, ekwadorscy, Quito; PE = Peru, peruwiański, peruwiańscy, Lima; BO = Boliwia,
    Boliwii, boliwijski, boliwijscy, La Paz; CL = Chile, chilijski, chilijscy, Santiago; AR = Argentyna, argentyński,
    argentyńscy, Buenos Aires, Milei; UY = Urugwaj, Urugwaju, urugwajski, urugwajscy, Montevideo; PY = Paragwaj,
    Paragwaju, paragwajski, paragwajscy; BR = Brazylia, Brazylii, brazylijski, brazylijscy, Lula, Sao Paulo, Rio de
    Janeiro; FK = Falklandy, Malwiny; NATO = NATO, Sojusz Północnoatlantycki, natowski, natowscy; UN = ONZ, Narody
    Zjednoczone, Rada Bezpieczeństwa, Radzie Bezpieczeństwa; IAEA = MAEA, IAEA, Grossi; WTO = WTO, Światowa
    Organizacja Handlu; IMF = MFW, Międzynarodowy Fundusz Walutowy; OPEC = OPEC; ASEAN = ASEAN; BRICS = BRICS; G7 =
    G7; G20 = G20; WHO = WHO, Światowa Organizacja Zdrowia; BLACKSEA = Morze Czarne, czarnomorski, czarnomorscy;
    REDSEA = Morze Czerwone; HORMUZ = Ormuz, cieśnina Ormuz; TWSTRAIT = Cieśnina Tajwańska; SCS = Morze
    Południowochińskie; ECS = Morze Wschodniochińskie, Senkaku, Diaoyu; YELLOWSEA = Morze Żółte; BALTIC = Bałtyk,
    Morze Bałtyckie, bałtycki, bałtyccy; ARCTIC = Arktyka, Arktyce, arktyczny; GULF = Zatoka Perska, Zatoce Perskiej;
    CHANNEL = kanał La Manche, La Manche; MIDEAST = Bliski Wschód, Bliskim Wschodzie, bliskowschodni; EUROPE = Europa,
    europejski, europejscy, Europejczyk; AFRICA = Afryka, Afryce, afrykański, afrykańscy; ASIA = Azja, azjatycki,
    azjatyccy; LATAM = Ameryka Łacińska, Ameryce Łacińskiej, latynoamerykański, latynoamerykańscy; DMZ = strefa
    zdemilitaryzowana; GOLAN = wzgórza Golan, Golan; TG = Togo; CM = Kamerun, kameruński, kameruńscy; CI = Wybrzeże
    Kości Słoniowej, Abidżan; TZ = Tanzania, Tanzanii, tanzański, tanzańscy; UG = Uganda, Ugandzie, ugandyjski,
    ugandyjscy, Kampala; ZM = Zambia, Zambii, zambijski, zambijscy; ZW = Zimbabwe; MZ = Mozambik; TD = Czad, Czadzie;
    SS = Sudan Południowy, Dżuba; DO = Dominikana, dominikański, dominikańscy; JM = Jamajka, Jamajce, jamajski,
    jamajscy; TT = Trynidad, Trynidadzie; SR = Surinam, Surinamu; BN = Brunei; TL = Timor Wschodni; PG = Papua Nowa
    Gwinea; FJ = Fidżi; SB = Wyspy Salomona; PW = Palau; EUROZONE = EBC, Europejski Bank Centralny, strefa euro
    """,
    concepts="""
    army = wojsko, armia, żołnierz, wojskowy, armii, siły zbrojne, brygada, brygadzie, batalion, wojsk; navy =
    marynarka wojenna, flota, flocie; coastguard = straż przybrzeżna, straż wybrzeża; airforce = siły powietrzne,
    lotnictwo wojskowe; ship = statek, okręt, statku, okręcie, łódź, łodzi, kuter, kuterze, jednostka pływająca;
    warship = okręt wojenny; destroyer = niszczyciel; frigate = fregata, fregacie; submarine = okręt podwodny; carrier
    = lotniskowiec, lotniskowca; tanker = tankowiec, tankowca, zbiornikowiec, gazowiec; drone = dron, drony,
    bezzałogowiec, bezzałogowy, bezzałogowi, bezzałogowce, szahed, szahedzie, shahed, shahedzie; missile = rakieta,
    pocisk, rakiecie, rakietowy; jet = myśliwiec, myśliwce; aircraft = samolot, samolocie, awionetka, awionetce;
    helicopter = śmigłowiec, śmigłowca, helikopter, helikopterze; strike = atak, atakować, ostrzał, atakowano,
    atakuje, zaatakować, zaatakowano, zaatakuje, ostrzału, ostrzale, ostrzelać, ostrzelano, uderzenie, uderzyć,
    uderzył, uderzyli, uderza, nalot, nalocie, bombardowanie, zbombardować, zbombardowano, zbombarduje, ofensywa,
    bomba, bomby; intercept = zestrzelić, zestrzelono, zestrzelenie, przechwycić, przechwycono, przechwytywać,
    przechwytuje; kill = zabity, zabić, zginąć, śmierć, zabiono, zginął, zginęła, zginęli, zabici, ofiara, ofiarze,
    zmarły, zgony, ginąć, ofiary śmiertelne, nie żyje, umrzeć, śmiertelny; wound = ranny, ranni, obrażenia, obrażeń,
    zranić, zraniono, raniony, poszkodowany; drill = ćwiczenia, manewry, ćwiczeń; border = granica, graniczny, granic,
    przejście graniczne, przejścia graniczne, przygraniczny, pogranicznik, pogranicznicy; ceasefire = rozejm,
    zawieszenie broni; war = wojna, wojen, wojenny, konflikt, konflikcie; peace = pokój, pokoju, pokojowy; hostage =
    zakładnik, zakładnicy; prisoner = jeniec, jeńca, więźnia, więźniowie, więźniów, osadzony; swap = wymiana,
    wymienić, wymieniono, wymian; nuclear = jądrowy, atomowy, nuklearny, atom, atomu; uranium = uran; enrich =
    wzbogacanie, wzbogacać, wzbogacony; inspector = inspektor, inspektorzy, inspekcja; weapon = broń, zbrojenia,
    uzbrojenie, amunicja, zbrojeniowy, broni; tank = czołg; defence = obrona, obronny, obronność, obrona
    przeciwlotnicza, przeciwlotniczy; base = baza wojskowa, baza lotnicza; spy = szpieg, szpiegostwo, szpiegować,
    szpiegowano, szpieguje, szpiegowski, szpiegowscy, szpiedzy; satellite = satelita, satelicie, satelitarny; cyber =
    cyberatak, haker, hakerzy, cyberbezpieczeństwo, hakerski; tariff = cło, cła, ceł, cłami, cłem, taryfa, celny;
    trade = handel, handlowy, handlu; export = eksport, eksporcie, eksportować, eksportowano, eksportuje, eksporter,
    eksporterzy; import = import, imporcie, importować, importowano, importuje, importer, importerzy, sprowadzać,
    sprowadzano; sanction = sankcja, sankcje, sankcyjny; blacklist = czarna lista, czarnej liście; ban = zakaz,
    zakazano, zakazywać, zakazuje, zabronić, zabroniono, embargo, moratorium; restrict = ograniczenie, ograniczyć,
    ograniczył, ograniczyli, ograniczono, ograniczy, obostrzenie, restrykcja, ograniczano, restrykcyjny; quota = kwota
    importowa, kontyngent, kontyngencie, limit, kwoty połowowe; halt = zawiesić, wstrzymać, zawieszono, wstrzymano,
    zatrzymanie prac, przerwać, przerwano, zamrozić, zamrożono, zawieszenie, wstrzymywać, wstrzymuje, zamrożenie; deal
    = umowa, porozumienie, pakt, pakcie, umów, układ, układzie, memorandum; talk = rozmowy, negocjacje, rozmów,
    negocjować, negocjowano, negocjuje, negocjator, negocjatorzy, dialog, dyskusja, rokowania, negocjacyjny; summit =
    szczyt, szczycie; meet = spotkanie, spotkać, spotyka, posiedzenie; visit = wizyta, wizycie, odwiedzić, odwiedzono,
    wizytować, wizytowano, wizytuje; delegation = delegacja; company = firma, spółka, spółce, przedsiębiorstwo,
    koncern, producent, producencie, spółek, biznes, firm, przedsiębiorca; chip = półprzewodnik, chip, mikroprocesor,
    mikroprocesorze, czip; rareearth = metale ziem rzadkich, metali ziem rzadkich, ziemie rzadkie, pierwiastki ziem
    rzadkich; mineral = minerał, minerału, minerale, surowce krytyczne, złoża; oil = ropa, ropa naftowa, naftowy; gas
    = gaz, gazu, gazem, Gaz, gazowy, LNG; pipeline = gazociąg, rurociąg, ropociąg; refinery = rafineria, rafinerii,
    rafineryjny; fuel = paliwo, paliw, benzyna, diesel, paliwowy; grain = zboże, zbóż, pszenica, kukurydza, zbożowy;
    soybean = soja; rice = ryż; beef = wołowina, bydło; fruit = owoce; wine = winiarski, winiarscy, winiarz, winnica;
    coal = węgiel, węgla, węglowy; steel = stal, hutnictwo, stalowy; aluminium = aluminium; copper = miedziany,
    kopalnia miedzi, ceny miedzi, cła na miedź, KGHM; lithium = lit; gold = złoto, sztabka, sztabce; car = samochód,
    auto, samochodowy, motoryzacyjny; bank = bank, bankowy; loan = kredyt, kredycie, pożyczka, pożyczce, kredytowy;
    debt = dług publiczny, zadłużenie, obligacja; currency = waluta, walucie, złoty, złotych, złotego, Złoty,
    złotówka, złotówce, euro, rubel, rubla, kurs walut, walutowy, juan; market = rynek, rynku, rynkowy; stock =
    giełda, giełdzie, giełdowy, akcjonariusz, akcjonariusze; price = cena, podwyżki cen; inflation = inflacja,
    inflacyjny; economy = gospodarka, gospodarce, gospodarczy, PKB, ekonomiczny, ekonomia, ekonomii; invest =
    inwestycja, inwestor, inwestorzy, inwestować, inwestowano, inwestuje, zainwestować, zainwestowano, zainwestuje;
    budget = budżet, budżecie, budżetowy, wydatki; tax = podatek, podatku, podatkowy, VAT; fine = grzywna, kara
    finansowa, kara pieniężna; factory = fabryka, fabryce, zakłady chemiczne, elektrownia, elektrownię, fabryk; port =
    port, porcie, portowy; customs = urząd celny, celnik, celnicy, służba celna, Krajowa Administracja Skarbowa, punkt
    kontrolny; fish = ryba, rybak, rybacy, rybołówstwo, połowy ryb, rybacki; farmer = rolnik, rolnicy, rolnictwo,
    rolny, rolniczy, gospodarstwo rolne; water = woda, wodzie, wód, wodny; river = rzeka, rzece, rzek, Wisła, Odra,
    Odrze, Bug; dam = zapora wodna; electricity = prąd, energia elektryczna, energii elektrycznej, blackout,
    blackoucie, elektryczność, elektrociepłownia, elektrociepłownię, bez prądu, podstacja; energy = energia, energii,
    energetyka, energetyce, energetyczny; reactor = reaktor, reaktorze; president = prezydent, prezydenci,
    prezydencie, prezydencki, prezydenccy, głowa państwa, prezydentura, prezydenturze; premier = premier, premierze,
    szef rządu, szefowa rządu; minister = minister, ministerze, ministra, ministrowie; government = rząd, rządzie,
    rządowy, gabinet, gabinecie, władze; foreignministry = MSZ, szef MSZ, ministerstwo spraw zagranicznych, minister
    spraw zagranicznych, ministra spraw zagranicznych, szef dyplomacji, szefowa dyplomacji, sekretarz stanu USA,
    resort spraw zagranicznych; defenceministry = MON, ministerstwo obrony, minister obrony, ministra obrony, szef
    MON, resort obrony, ministrowie obrony; financeministry = ministerstwo finansów, minister finansów, ministra
    finansów, resort finansów; tradeministry = ministerstwo handlu, minister handlu, resort handlu; interiorministry =
    MSWiA, ministerstwo spraw wewnętrznych, minister spraw wewnętrznych, MSW, szef MSWiA; parliament = parlament,
    poseł, parlamencie, posłowie, posła, posłanka, posłance, senator, senatorzy, Senat, Senacie, Kongres,
    parlamentarzysta, parlamentarzyście, parlamentarny, deputowany, Rada Najwyższa, Zgromadzenie Narodowe, Izba Gmin;
    court = sąd, sądzie, sędzia, sędzii, trybunał, trybunału, trybunale, sądowy, sędziowie; police = policja,
    policjant, policjancie, policyjny, funkcjonariusz, funkcjonariusze; prosecutor = prokuratura, prokuraturze,
    prokurator, prokuratorzy, śledczy; spokesman = rzecznik, rzecznicy, rzeczniczka, rzeczniczce; ambassador =
    ambasador, ambasadorze, dyplomata, dyplomacie, dyplomaci, wysłannik, wysłannicy, dyplomatyczny, dyplomacja;
    embassy = ambasada, konsulat, ambasadzie, konsulacie, ambasad; governor = gubernator, gubernatorzy, wojewoda,
    wojewodzie; mayor = burmistrz, prezydent miasta, mer; king = król, królewski, królewscy, monarcha, monarsze;
    chancellor = kanclerz; opposition = opozycja, opozycyjny, opozycjonista, opozycjoniści; researcher = naukowiec,
    naukowcy, badacz, profesor, profesorze, uczony; student = student, studenci, studencie, studencki, studenccy;
    journalist = dziennikarz, dziennikarka, dziennikarce, reporter, reporterzy, korespondent, korespondenci,
    korespondencie; worker = pracownik, pracownicy, robotnik, robotnicy, górnik, górnicy; refugee = uchodźca, azyl,
    azylant, azylancie, przesiedleniec; migrant = migrant, migrancie, migracja, imigrant, imigranci, imigrancie,
    migracyjny, imigracja; citizen = obywatel; civilian = cywil, mieszkaniec, mieszkańcy, cywilny, ludność cywilna;
    child = dziecko, dzieci, nieletni; woman = kobieta, kobiecie, kobiet; family = rodzina, krewny; protest = protest,
    proteście, protestować, protestowano, protestuje, demonstracja, manifestacja, demonstrant, demonstranci,
    demonstrancie; election = wybory, wyborczy, głosowanie, referendum, wyborca; visa = wiza, wizowy; passport =
    paszport, paszporcie, paszportowy; arrest = aresztować, zatrzymać, zatrzymany, aresztowano, aresztuje, areszt,
    areszcie, zatrzymani; expel = wydalić, wydalono, wydali, deportacja, deportować, deportowano, deportuje,
    wydalenie, wydalano; jail = więzienie, skazać, skazano, uwięzić, uwiężono, więzienny, lat więzienia, odsiadka,
    odsiadce, uwięziony; release = uwolnić, uwolniono, uwolnienie, zwolniony z więzienia, uwalnia, zwolniony z
    aresztu; flight = lot, locie, linie lotnicze, linii lotniczych, połączenie lotnicze; airspace = przestrzeń
    powietrzna; airport = lotnisko, lotnisk, lotniskowy; train = pociąg, kolej, kolei, kolejowy, PKP, tory kolejowe;
    road = droga, drodze, autostrada, autostradzie, drogowy, dróg; bridge = most, moście, wiadukt, wiadukcie; truck =
    ciężarówka, ciężarówce, tir; hospital = szpital, szpitalny; school = szkoła, szkole, szkolny, szkół; university =
    uniwersytet, uniwersytecie, uczelnia, uczelnię, politechnika, politechnice; church = kościół, kościole, cerkiew;
    mosque = meczet; temple = świątynia, świątynię, pielgrzym, pielgrzymu; earthquake = trzęsienie ziemi, wstrząsy;
    flood = powódź, powodziowy, zalany; wildfire = pożar lasu, pożar, pożarze; explosion = wybuch, eksplozja,
    eksplodować, eksplodowano, eksploduje, wybuchnąć, wybuchnął, wybuchnęła, wybuchnęli, detonacja; crash =
    katastrofa, wypadek, wypadku, rozbić, rozbiono, zderzenie, kolizja; aid = pomoc, humanitarny; medicine = lek,
    farmaceutyczny, lekarstwo; vaccine = szczepionka, szczepionce, szczepienie, szczepić, szczepiono; virus = wirus,
    epidemia, epidemii, pandemia, pandemii, koronawirus, ptasia grypa; fentanyl = fentanyl; cocaine = kokaina,
    narkotyk, narkotykowy, kartel, przemyt narkotyków; law = ustawa, ustaw, projekt ustawy, nowelizacja, przepisy,
    przepisów, legislacja; island = wyspa, wysp, wyspiarski, wyspiarscy; sea = morze, morski, mórz; territory =
    terytorium, terytorialny, suwerenność; map = mapa; strait = cieśnina; mine = rozminowanie, zaminować, zaminowano,
    zaminuje, pole minowe, minowy, mina morska, mina przeciwpiechotna; loudspeaker = głośnik, megafon; balloon =
    balon, ulotka, ulotce; radar = radar, radarze, radarowy; space = kosmos, kosmiczny, orbita, orbicie, astronauta,
    astronaucie; ai = sztuczna inteligencja, AI, SI; data = dane osobowe, baza danych; phone = telefon, smartfon,
    telefoniczny; app = aplikacja; internet = internet, internecie, strona internetowa, internetowy, online; media =
    media, mediów, gazeta, telewizja, telewizyjny; film = dokument filmowy, film dokumentalny; history = historia,
    historii, historyczny, rocznica, wojna światowa; textbook = podręcznik; compensation = odszkodowanie, reparacje,
    rekompensata, rekompensacie, zadośćuczynienie; apology = przeprosiny, przeprosić, przeproszono, przeprasza; veto =
    weto, zawetować, zawetowano, zawetuje, wetować, wetowano, wetuje; resolution = rezolucja; membership =
    członkostwo, akcesja, akcesyjny; alliance = sojusz, sojusze, sojusznik, sojusznicy, sojuszniczy, koalicja; partner
    = partner, partnerzy, partnerstwo, partnerski, partnerscy; cooperation = współpraca, współpracować,
    współpracowano, współpracuje; reform = reforma, reformować, reformowano, reformuje; corruption = korupcja,
    łapówka, łapówce, korupcyjny, łapownictwo; coup = zamach stanu, zamachu stanu, przewrót, pucz; rebel = rebeliant,
    rebelianci, rebeliancie, bojownik, bojownicy, powstaniec, milicja, partyzant, partyzancie, powstańcy, partyzanci;
    terror = terroryzm, terrorysta, terroryście, terrorystyczny, zamach, terroryści, zamachowiec; murder = morderstwo,
    zabójstwo, zamordować, zamordowano, zamorduje, morderca, zabójca; poison = trucizna, otruć, otrucie, zatrucie,
    zatrucia; evacuate = ewakuacja, ewakuować, ewakuowano, ewakuuje, ewakuacyjny; tunnel = tunel; fence = mur, zapora,
    murze, zaporze, płot, płocie, ogrodzenie, bariera, barierze; youth = młodzież, nastolatek, nastolatku, nastolatce,
    młodzieżowy; human = prawa człowieka; religion = religia, religii, religijny, wyznanie; language = język,
    językowy; launch = wystrzelić, wystrzelono, odpalić, odpalono, odpali, wystrzelenie, odpalenie; summon = wezwać
    ambasadora, wezwany na dywanik; execution = egzekucja, kara śmierci, rozstrzelać, rozstrzelano; defector =
    dezerter, dezerterzy, zbiec z Korei, dezercja, uciekinier, uciekinierzy; rescue = ratować, ratowano, ratuje,
    uratować, uratowano, uratuje, ratunkowy, ratunkowi, ratownik, ratownicy; sink = zatonąć, zatonął, zatonęła,
    zatonęli, zatonięcie, zatonięcia, zatopić, zatopiono; infiltrate = infiltracja, przeniknąć, przeniknął,
    przeniknęła, przeniknęli, infiltrować, infiltrowano, infiltruje; settlement = osadnik, osadnicy, osiedle
    żydowskie; asset = aktywa, majątek, majątku; industrialpark = park przemysłowy, strefa przemysłowa; hotline =
    gorąca linia; licence = licencja, pozwolenie, zezwolenie, koncesja; transit = tranzyt, tranzycie, tranzytowy;
    record = rekord, rekordzie, rekordowy; percent = procent, procencie, proc; dollar = dolar, dolarze; ton = tona,
    ton; mile = mila; half = połowa, pół; evidence = dowód; fund = fundusz, fundusze, pieniądze, pieniędzy, gotówka,
    gotówce, środki finansowe; captain = kapitan; general = generał, generału, generale, dowódca, szef sztabu;
    intelligence = wywiad, wywiadzie, służby specjalne, służb specjalnych, wywiadowczy, kontrwywiad, kontrwywiadzie,
    ABW, SKW; clash = starcia, starć, potyczka, potyczce, walki, walk, bitwa; swift = szybki, błyskawiczny; fake =
    fałszywy, sfabrykowany, fałszerstwo, sfałszować, sfałszowano, sfałszuje, dezinformacja, fake news; hide = ukryty,
    ukrywać, tajny, sekretny; leader = lider, liderzy, przywódca, szef; former = eks, dawny; buyer = klient, klienci,
    kliencie, nabywca, odbiorca; part = część, podzespół, komponent, komponencie; most = największy, najwięcej; fear =
    obawa, strach, niepokój, obawiać, obawiano, zaniepokojony; regulator = regulator, regulatorze, UOKiK, organ
    nadzoru, KNF; rule = reguła, regule, regulacja, zasady, rozporządzenie; tourist = turysta, turyście, turyści,
    turystyka, turystyce, turystyczny; suspect = podejrzany, domniemany, rzekomy; gang = gang, gangster, gangsterzy,
    szajka, szajce; smuggle = przemyt, przemycie, przemytnik, przemytnicy, przemycać, przemycano, przemycono,
    szmugiel; steal = kradzież, ukraść, ukradł, ukradli, skraść, złodziej, złodzieju, rabunek, rabunku, skradziony,
    okraść; parasite = pasożyt, pasożycie, szkodnik, owad, owadzie; rancher = hodowca, pasterz; writer = pisarz,
    pisarka, pisarce, powieściopisarz, autor, autorzy; cable = kabel, kabla; crew = załoga, załodze, marynarz, załóg;
    treaty = traktat, traktacie; hearing = przesłuchanie, rozprawa, wysłuchanie; broker = mediator, mediatorzy,
    mediacja, pośredniczyć, pośredniczył, pośredniczyli, pośredniczono, pośredniczy, pośrednik, pośrednicy, mediować,
    mediowano, mediuje; boycott = bojkot, bojkocie, bojkotować, bojkotowano, bojkotuje, zbojkotować, zbojkotowano,
    zbojkotuje; inquiry = śledztwo, dochodzenie, śledztw; trial = proces sądowy, proces karny, stanie przed sądem,
    stanął przed sądem, akt oskarżenia; verdict = wyrok, orzeczenie, orzec, orzekł, orzekła, uniewinnić, uniewinniono;
    appeal = apelacja, sąd apelacyjny, apelacyjny; majority = większość; poll = sondaż, sondażowy, badanie opinii;
    crisis = kryzys, kryzysowy, stan wyjątkowy, stan wojenny; supply = łańcuch dostaw; shortage = niedobór, brak
    leków, deficyt, deficycie, braki w; subsidy = dotacja, subsydia, dopłata, dopłacie, subwencja; bankruptcy =
    upadłość, bankructwo, niewypłacalność, zbankrutować, zbankrutowano, zbankrutuje; merger = fuzja, przejęcie spółki,
    przejęcie firmy; profit = zysk, dochód; loss = strata, stracie, strat; job = bezrobocie, bezrobocia, zwolnienia
    grupowe, miejsca pracy, bezrobotny; wage = wynagrodzenie, pensja, zarobki, płaca minimalna; union = związek
    zawodowy, związki zawodowe, związkowiec, związkowcy; nationality = obywatelstwo, narodowość; birth = narodziny,
    urodzony, urodzenia; marriage = małżeństwo, ślub; statue = pomnik, posąg, monument, monumencie; flag = flaga,
    fladze; curfew = godzina policyjna; siege = oblężenie, blokada, blokadzie, oblężony; front = linia frontu, front,
    froncie, linii frontu, frontowy; village = wieś, wsi, miejscowość, wioska, wiosce, miasteczko; city = miasto,
    miast, miejski, mieście; capital = stolica, stołeczny; province = województwo, prowincja, region, obwód,
    regionalny, obwodzie; district = powiat, powiacie, dzielnica, rejon, okręg; missing = zaginiony, zaginąć, zaginął,
    zaginęła, zaginęli, zaginięcie, zaginięcia, zaginieni; body = zwłoki, szczątki, zwłok; grave = grób, cmentarz,
    ekshumacja; uniform = mundur, mundurze; camp = obóz; training = szkolenie, szkolenia, trening wojskowy; recruit =
    rekrut, rekrucie, pobór, mobilizacja, rekrutacja, poborowy, mobilizować, mobilizowano, mobilizuje, zmobilizować,
    zmobilizowano, zmobilizuje; volunteer = ochotnik, ochotnicy, wolontariusz, wolontariusze, ochotniczy; nationalism
    = nacjonalizm, nacjonalista, nacjonaliści, nacjonalistyczny; veteran = weteran; award = nagroda, nagrodzie,
    odznaczenie, nagród; letter = list do, list otwarty; phonecall = rozmowa telefoniczna, rozmawiał telefonicznie;
    handshake = uścisk dłoni; proposal = propozycja, zaproponować, zaproponowano, zaproponuje, proponować,
    proponowano, proponuje; plea = prośba, prośby, błaganie; offer = oferta, ofercie; condition = warunek, warunku;
    guarantee = gwarancja, zagwarantować, zagwarantowano, zagwarantuje, gwarantować, gwarantowano, gwarantuje;
    ultimatum = ultimatum; red line = czerwona linia, czerwoną linię; provocation = prowokacja, sprowokować,
    sprowokowano, sprowokuje, prowokacyjny, prowokować, prowokowano, prowokuje; escalation = eskalacja, eskalować,
    eskalowano, eskaluje; tension = napięcie, napięcia; restraint = powściągliwość; interference = ingerencja,
    ingerować, ingerowano, ingeruje, wtrącać, wtrącano, wtrąca, mieszać się; invasion = inwazja, najazd, najazdzie,
    najechać, najechano, agresja; occupation = okupacja, okupant, okupanci, okupancie, okupować, okupowano, okupuje;
    annex = aneksja, anektować, anektowano, anektuje, zaanektować, zaanektowano, zaanektuje; independence =
    niepodległość, niezależność, separatysta, separatyście, separatystyczny, separatyści; autonomy = autonomia,
    autonomii, autonomiczny
    """,
    verbs="""
    say = powiedzieć, ogłosić, oświadczyć, ogłoszono, oświadczył, oświadczyli, oświadczono, oświadczy, mówić, mówiono,
    poinformować, poinformowano, poinformuje, twierdzić, twierdzono, zapowiedzieć, informować, informowano, informuje,
    ogłaszać, ogłaszano, ogłasza, oświadczenie, wyjaśnić, wyjaśniono, komentować, komentowano, komentuje, skomentować,
    skomentowano, skomentuje; vow = obiecać, obiecano, przyrzec, obietnica, przysięgać, przysięgano, zobowiązać,
    zobowiązano, deklarować, deklarowano, deklaruje, zadeklarować, zadeklarowano, zadeklaruje; warn = ostrzec, grozić,
    grożono, ostrzegać, ostrzegano, ostrzegł, ostrzegła, ostrzeżenie, zagrozić, zagrożono, groźba, zagrożenie; urge =
    wezwać, żądać, wezwano, żądano, apelować, apelowano, apeluje, domagać, domagano, zaapelować, zaapelowano,
    zaapeluje, wzywać, zażądać, zażądano, poprosić, poproszono, proszono, apel, nalegać, nalegano; accuse = oskarżyć,
    oskarżył, oskarżyli, oskarżono, oskarży, oskarżano, zarzucać, zarzucano, oskarżenie, obwiniać, obwiniał,
    obwiniano, zarzuty, zarzucono, zarzucie, obarczyć, obarczył, obarczyli, obarczono, obarczy; deny = zaprzeczyć,
    zaprzeczył, zaprzeczyli, zaprzeczono, zaprzeczy, zaprzeczano, zdementować, zdementowano, zdementuje, dementować,
    dementowano, dementuje, dementi; reject = odrzucić, odrzucono, odmówić, odmówiono, odmawiać, odmawiał, odmawiano,
    odrzucano, odrzucenie; condemn = potępić, potępiono, potępiać, potępiano, krytykować, krytykowano, krytykuje,
    skrytykować, skrytykowano, skrytykuje, krytyka, krytyce, potępienie; praise = pochwalić, pochwalono, pochwali,
    pochwałę, docenić, doceniono; confirm = potwierdzić, potwierdzono, potwierdzano, potwierdzenie; claim =
    utrzymywać, utrzymuje, upierać się; plan = plan, planować, planowano, planuje, mają, rozważać, rozważano,
    zamierzać, zamierzano, przygotować, przygotowano, przygotuje, przygotowywać, przygotowuje, zaplanować,
    zaplanowano, zaplanuje, przygotowania; seek = chcieć, chce, chcą, dążyć, dążył, dążyli, dążono, dąży, stara się,
    szukać, szukano, nadzieja, liczy na; expect = spodziewać, spodziewano, oczekiwać, oczekiwano, prognoza,
    prawdopodobnie, prognozować, prognozowano, prognozuje; agree = zgodzić, zgodzono, uzgodnić, uzgodniono, zgoda,
    zgadza, porozumieć; begin = rozpocząć, rozpoczął, rozpoczęła, rozpoczęli, rozpoczęto, zacząć, zaczął, zaczęła,
    zaczęli, zaczęto, rozpoczęcie, rozpoczęcia, ruszyć, ruszył, ruszyli, ruszono, ruszy, otworzyć, otworzył, otwarto,
    rozpoczyna, ruszać, ruszano, zaczyna, początek, początku, otwarcie, otwarcia; end = zakończyć, zakończył,
    zakończyli, zakończono, zakończy, koniec, kończyć, kończył, kończyli, kończono, kończy, zakończenie, końca; rise =
    wzrosnąć, rosnąć, wzrost, wzroście, podwyżka, podwyżce, zwiększyć, zwiększył, zwiększyli, zwiększono, zwiększy,
    podnieść, podniósł, podniosła, podniosły, podwyższyć, podwyższył, podwyższyli, podwyższono, podwyższy, wzrósł,
    wzrosła, wzrosły, zdrożeć, zdrożał, zdrożeli, zwiększać, zwiększano; fall = spaść, spadek, spadku, zmniejszyć,
    zmniejszył, zmniejszyli, zmniejszono, zmniejszy, obniżyć, obniżył, obniżyli, obniżono, obniży, obniżka, obniżce,
    spadać, spadano, redukcja, spadł, spadła, spadły, spada, cięcia, tanieć, obniżano, zmniejszać, zmniejszano; resume
    = wznowić, wznowiono, wznowienie, przywrócić, przywrócono, wznawiać, wznawiał, wznawiano, przywrócenie, odbudować,
    odbudowano, odbuduje; cancel = odwołać, odwołano, anulować, anulowano, anuluje, wycofać, wycofano, unieważnić,
    unieważniono, cofnąć, cofnął, cofnęła, cofnęli, wycofywać, wycofuje, uchylić, uchylono; delay = opóźnić,
    opóźniono, odłożyć, odłożył, odłożyli, odłożono, odłoży, opóźnienie, przełożyć, przełożył, przełożyli, przełożono,
    przełoży, przesunąć, przesunął, przesunęła, przesunęli, odroczyć, odroczył, odroczyli, odroczono, odroczy; extend
    = przedłużyć, przedłużył, przedłużyli, przedłużono, przedłuży, przedłużenie, wydłużyć, wydłużył, wydłużyli,
    wydłużono, wydłuży, przedłużano, rozszerzyć, rozszerzył, rozszerzyli, rozszerzono, rozszerzy; sign = podpisać,
    podpisano; approve = zatwierdzić, zatwierdzono, przyjąć, przyjął, przyjęła, przyjęli, przyjęto, przyjmie, poprzeć,
    poparł, poparli, poprze, uchwalić, uchwalono, uchwali, poparcie, poparcia, zaakceptować, zaakceptowano,
    zaakceptuje, popierać, popierano, wsparcie, wsparcia, wspierać, wspierano, przyjęcie, przyjęcia, zatwierdzenie;
    buy = kupić, kupiono, zakup, kupować, kupowano, kupuje, nabyć, nabył, nabyto, zamówić, zamówiono, zamówienie; sell
    = sprzedać, sprzedano, sprzedaż, sprzedawać, sprzedawano; send = wysłać, wysłano, wysyłać, wysyłano, rozmieścić,
    rozmieszczono, skierować, skierowano, skieruje, rozmieszczenie; return = wrócić, wrócono, powrót, zwrócić,
    zwrócono, powrócić, powrócono, przekazać, przekazano, wracać, wracano, zwrot, zwrocie; join = dołączyć, dołączył,
    dołączyli, dołączono, dołączy, przystąpić, przystąpiono, przyłączyć, przyłączył, przyłączyli, przyłączono,
    przyłączy; leave = opuścić, opuszczono, wyjechać, wyjechano, odejść, odszedł, odeszła, odejście, ustąpić,
    ustąpiono, dymisja, opuszczać, opuszczano, rezygnacja; hold = odbyło się, odbędzie się, odbędą się, odbywa się,
    przeprowadzić, przeprowadzono, zorganizować, zorganizowano, zorganizuje, przeprowadzano; show = pokazać, pokazano,
    ujawnić, ujawniono, pokazywać, pokazuje, wykazać, wykazano, ujawnienie, wykryć, wykrył, wykryto, wykryje, odkryć,
    odkrył, odkryto, znaleźć, znalazł, znalazła, znaleźli, znaleziono; help = pomóc, pomagać, pomagano, pomógł,
    pomogła, pomoże; face = zmierzyć się, w obliczu, mierzyć się; respond = odpowiedzieć, reakcja, reagować,
    reagowano, reaguje, zareagować, zareagowano, zareaguje, odwet, odwecie, odwetowy, odpowiedzi, odpowiada; hit =
    trafiony, ugodzić, ugodzono, rażony; build = budować, budowano, buduje, zbudować, zbudowano, zbuduje, wybudować,
    wybudowano, wybuduje; use = użyć, użył, użyto, użyje, używać, wykorzystać, wykorzystano, użycie, stosować,
    stosowano, stosuje, wykorzystywać, wykorzystuje; move = przenieść, przeniósł, przeniosła, krok, przesuwać,
    przesuwano; keep = zachować, pozostać, pozostano, pozostaje, utrzymać, utrzymano, zostaje; give = dostarczyć,
    dostarczył, dostarczyli, dostarczono, dostarczy, przyznać, przyznano, udzielić, udzielono, udzieli, dostawa,
    zapewnić, zapewniono, oddać, oddano, udostępnić, udostępniono, dostarczano; receive = otrzymać, otrzymano, dostać,
    dostano, odebrać, odebrano, otrzymywać, otrzymuje; win = wygrać, wygrano, zwyciężyć, zwyciężył, zwyciężyli,
    zwyciężono, zwycięży, zwycięstwo, pokonać, pokonano, wygrywać, zwycięzca; lose = przegrać, przegrano, stracić,
    stracono, utracić, utracono, porażka, porażce; fail = zawieść, niepowodzenie, fiasko, nie udało; lift = znieść,
    zniósł, zniosła, zniesienie, usunąć, usunął, usunęła, usunęli, złagodzić, złagodzono, luzować, luzowano, luzuje,
    zdjąć, zdjął, zdjęła, zdjęli, zdjęto, zdjmie, znosić, znoszono; impose = nałożyć, nałożył, nałożyli, nałożono,
    nałoży, wprowadzić, wprowadzono, nakładać, nakładano, wprowadzano, wprowadzenie, nałożenie; allow = pozwolić,
    pozwolono, zezwolić, zezwolono, umożliwić, umożliwiono, dopuścić, dopuszczono, pozwalać, pozwalano, dopuszczać,
    dopuszczano; close = zamknąć, zamknął, zamknęła, zamknęli, zamknięcie, zamknięcia, zamknięty, zamykać, zamykano;
    wait = czekać, czekano, poczekać, poczekano; see = widzieć, zobaczyć, zobaczył, zobaczyli, zobaczono, zobaczy,
    obserwować, obserwowano, obserwuje; stop = powstrzymać, powstrzymano, zapobiec, udaremnić, udaremniono,
    zablokować, zablokowano, zablokuje, blokować, blokowano, blokuje, zapobiegł, uniemożliwić, uniemożliwiono; bring =
    przynieść, przywieźć, przewozić, przewożono, transport, transporcie, transportować, transportowano, transportuje;
    go = jechać, jechano, lecieć, pojechać, pojechano, płynąć, płynął, płynęła, płynęli, polecieć, podróż, udać się;
    pay = płacić, płacono, zapłacić, zapłacono, wypłata, wypłacie, wypłacić, wypłacono, płatność; choose = mianować,
    mianowano, mianuje, wybrać, wybrano, powołać, powołano, wyznaczyć, wyznaczył, wyznaczyli, wyznaczono, wyznaczy,
    nominować, nominowano, nominuje, nominacja, wskazać, wskazano; fire = zdymisjonować, zdymisjonowano, zdymisjonuje,
    zwolnić, zwolniono, dymisjonować, dymisjonowano, dymisjonuje, odwołać ze stanowiska; die = utonąć, utonął,
    utonęła, utonęli, utopić, utopiono; protect = chronić, chroniono, ochrona, zabezpieczyć, zabezpieczył,
    zabezpieczyli, zabezpieczono, zabezpieczy, broniono, ochroniono, zabezpieczenie; protest = skarga, skardze,
    sprzeciw, zaskarżyć, zaskarżył, zaskarżyli, zaskarżono, zaskarży, sprzeciwiać, sprzeciwiano, nota protestacyjna;
    share = dzielić, dzielono, dzieli, podzielić, podzielono, podzieli; try = próbować, próbowano, próbuje, próba,
    spróbować, spróbowano, spróbuje
    """,
    soft="""
    sport = mecz, piłka nożna, liga, turniej, trener, mistrzostwa, lidze, turnieju, trenerze, piłkarz, piłkarski,
    piłkarscy, sport, sporcie, sportowy, sportowiec, tenis, tenisista, tenisiści, tenisistka, tenisistce, siatkówka,
    siatkówce, siatkarz, koszykówka, koszykówce, żużel, skoki narciarskie, hokej, hokeju, olimpijski, olimpijscy,
    igrzyska, igrzysce, igrzysk, medal, reprezentacja, bramkarz, napastnik, napastnicy, pomocnik, pomocnicy,
    ekstraklasa, Lewandowski, Świątek, Świątku, mundial, półfinał, półfinału, półfinale, ćwierćfinał, ćwierćfinału,
    ćwierćfinale, Liga Mistrzów, Premier League, maraton, lekkoatletyka, lekkoatletyce, boks, bokser, bokserzy,
    szachy, kolarz, Formuła 1, UEFA, FIFA, NBA, derby, mistrzostw, transfer, transferzy; show = aktor, aktorka, film,
    koncert, piosenkarz, aktorzy, aktorce, koncercie, piosenkarka, piosenkarce, serial, gwiazda, gwiazdzie, celebryta,
    celebrycie, celebrytka, celebrytce, kino, premiera filmu, festiwal, Eurowizja, raper, raperzy, Oscar, Oscarze,
    Netflix, Hollywood, Hollywoodzie, komik, teledysk, album, telenowela, modelka, modelce, pokaz mody, rodzina
    królewska, influencer, influencerzy, influencerka, influencerce, Taniec z gwiazdami, reżyser, reżyserzy, kabaret,
    kabarecie; life = przepis, horoskop, zoo, zoa, zou, zoem, dieta, diecie, odchudzanie, restauracja, kucharz, hotel,
    wesele, randka, randce, uroda, urodzie, lotto, krzyżówka, krzyżówce, quiz, muzeum, wystawa, teatr, teatrze, opera,
    operze, balet, balecie, kawa, deser, deserzy, ciasto, lotek, lotku, szczeniak, ogród, wakacje, Lidl, Biedronka,
    Biedronce; weather = pogoda, pogodzie, upał, upału, upale, śnieg, deszcz, burza, IMGW, prognoza pogody, mróz,
    opady; local = aborcja, rozwód, włamanie, przedszkole, cukrzyca, cholesterol, dinozaur, dinozaurze, skamieniałość,
    archeolog, asteroida, asteroidzie, nieruchomość, hipoteka, hipotece, korek, korku, promocja, rabat, gadżet,
    gadżecie, mieszkania, mieszkanii, archeolodzy, emerytura, emeryturze, emeryt, emerycie, matura, maturze
    """,
    numbers="""
    2 = dwa, dwie, dwóch, dwoje, dwaj, dwu, dwiema; 3 = trzy, trzech, troje, trzema, trójka; 4 = cztery, czterech,
    czworo; 5 = pięć, pięcioro; 6 = sześć, sześciu, sześcioro; 7 = siedem, siedmiu, siedmioro; 8 = ośmiu, ośmioro; 9 =
    dziewięć; 10 = dziesięć, dziesięcioro; 11 = jedenaście, jedenastu; 12 = dwanaście, dwunastu, tuzin; 13 =
    trzynaście, trzynastu; 14 = czternaście, czternastu; 15 = piętnaście, piętnastu; 16 = szesnaście, szesnastu; 17 =
    siedemnaście, siedemnastu; 18 = osiemnaście, osiemnastu; 19 = dziewiętnaście, dziewiętnastu; 20 = dwadzieścia,
    dwudziestu; 30 = trzydzieści, trzydziestu; 40 = czterdzieści, czterdziestu; 50 = pięćdziesiąt, pięćdziesięciu; 60
    = sześćdziesiąt, sześćdziesięciu; 70 = siedemdziesiąt, siedemdziesięciu; 80 = osiemdziesiąt, osiemdziesięciu; 90 =
    dziewięćdziesiąt, dziewięćdziesięciu; 100 = sto, stu
    """,
    scales="""
    1000 = tysiąc, tysiące, tysięcy, tys, tysiąca; 1000000 = milion, miliony, milionów, mln, miliona; 1000000000 =
    miliard, miliardów, mld, miliardy, miliarda; 1000000000000 = bilion, biliony, bilionów, biliona
    """,
    months="""
    1 = stycznia, styczeń; 2 = lutego; 3 = marca, marzec; 4 = kwietnia, kwiecień; 5 = maja; 6 = czerwca, czerwiec; 7 =
    lipca, lipiec; 8 = sierpnia, sierpień; 9 = września, wrzesień; 10 = października; 11 = listopada, listopadzie; 12
    = grudnia, grudzień
    """,
    roundups="""
    na żywo, najważniejsze wydarzenia, podsumowanie dnia, przegląd prasy, relacja na żywo, relacja live, najważniejsze
    informacje, podsumowanie tygodnia, podsumowanie nocy, skrót wydarzeń, wydarzenia dnia, co wydarzyło się, dzień
    wojny, minuta po minucie, newsletter, flesz
    """,
    columns="""
    relacja, na żywo, podsumowanie, relacja live, przegląd prasy, komentarz, analiza, newsletter, kalendarium
    """,
    lures="""
    pilne, wideo, opinia, tylko u nas, nagranie, zdjęcia, z ostatniej chwili, na gorąco, news, analiza, komentarz,
    wywiad, sondaż, ekskluzywnie, aktualizacja, ujawniamy, mapa, uwaga, foto, galeria
    """,
)
