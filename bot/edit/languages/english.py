"""English."""

from bot.edit.languages import Language

ENGLISH = Language(
    code="en",
    stemmer="english",
    glue="""
    a an the and or but nor so yet if of in on at to for from by with without about into over under after before
    during between against among through amid as than that this these those there here it its he him his she her
    they them their we us our you your i my me who whom whose which what when where why how is are was were be been
    being am has have had do does did done will would shall should can could may might must not no nor only own same
    too very just also still again ever never more most less least much many few some any each every all both either
    neither other another such up down out off then once new says said say according per via due amid while because
    until monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day hour
    time make makes made get gets got take takes took put puts go goes going come comes came let lets one s t d ll
    re ve amp vs including include around nearly about almost under near ahead despite among like even news update
    updates says tells told reports report reported source sources official officials key first last next early late
    """,
    places="""
    US = US, United States, USA, America, American, Washington, White House, Pentagon, Capitol Hill, State Department,
    New York, Los Angeles, San Francisco, Chicago, Texas, California, Florida, Wall Street, Uncle Sam, USS, Federal
    Reserve, US Congress, Biden, Trump, Rubio, Texan, Silicon Valley, Houston, Boston, Seattle, Hawaii; CN = China,
    Chinese, Beijing, Shanghai, Shenzhen, Guangzhou, Sino, PLA, Xi Jinping, Zhongnanhai, PRC, Wuhan, Xinjiang, Tibet,
    Mofcom, Yunnan, Chongqing, Chengdu, Tianjin; HK = Hong Kong, Hongkong; MO = Macau, Macao; TW = Taiwan, Taiwanese,
    Taipei; JP = Japan, Japanese, Tokyo, Osaka, Okinawa, Diet of Japan, Kyoto, Hokkaido; KR = South Korea, South
    Korean, Seoul, ROK, Blue House, Busan, Incheon, Republic of Korea; KP = North Korea, North Korean, Pyongyang,
    DPRK, Kim Jong Un, Kim Jong-un, KCNA, Kaesong; RU = Russia, Russian, Moscow, Kremlin, St Petersburg, Putin, Saint
    Petersburg, Kursk, Belgorod, Siberia, Rostov, Kaliningrad, Vladivostok, Russian Federation; UA = Ukraine,
    Ukrainian, Kyiv, Kiev, Kharkiv, Odesa, Odessa, Donetsk, Zelensky, Zelenskyy, Zelenskiy, Dnipro, Lviv,
    Zaporizhzhia, Kherson, Donbas, Donbass, Luhansk, Sumy, Mykolaiv; CRIMEA = Crimea, Crimean, Sevastopol; BY =
    Belarus, Belarusian, Minsk, Lukashenko; PL = Poland, Polish, Warsaw, Poles, Gdansk; LT = Lithuania, Lithuanian,
    Vilnius; LV = Latvia, Latvian, Riga; EE = Estonia, Estonian, Tallinn; MD = Moldova, Moldovan, Chisinau; RO =
    Romania, Romanian, Bucharest; BG = Bulgaria, Bulgarian, Sofia; HU = Hungary, Hungarian, Budapest, Orban; CZ =
    Czech Republic, Czech, Czechia, Prague; SK = Slovakia, Slovak, Bratislava; AT = Austria, Austrian, Vienna; DE =
    Germany, German, Berlin, Bundestag, Bundeswehr, Merz, Frankfurt, Munich, Hamburg, Bavaria; FR = France, French,
    Paris, Elysee, Macron, Marseille, Lyon, Calais, Quai d'Orsay; GB = United Kingdom, UK, Britain, British, London,
    Downing Street, Whitehall, Westminster, Briton, England, English, Scotland, Scottish, Wales, Welsh, Starmer, Great
    Britain, Brit, Edinburgh, Dover; NIR = Northern Ireland, Belfast; IE = Ireland, Irish, Dublin, Taoiseach; NL =
    Netherlands, Dutch, The Hague, Amsterdam, Rotterdam; BE = Belgium, Belgian; LU = Luxembourg, Luxembourger; MT =
    Malta, Maltese, Valletta; MC = Monaco; LI = Liechtenstein; AD = Andorra; CH = Switzerland, Swiss, Geneva, Bern,
    Zurich, Davos; EU = European Union, EU, Brussels, European Commission, European Parliament, von der Leyen,
    Eurozone, Strasbourg, MEP; IT = Italy, Italian, Rome, Meloni, Milan; VA = Vatican, Holy See, Pope; ES = Spain,
    Spanish, Madrid, Spaniards, Barcelona; PT = Portugal, Portuguese, Lisbon; GR = Greece, Greek, Athens; CY = Cyprus,
    Cypriot, Nicosia; GI = Gibraltar; TR = Turkey, Turkish, Ankara, Istanbul, Turkiye, Turks, Erdogan; NO = Norway,
    Norwegian, Oslo; SE = Sweden, Swedish, Stockholm, Swedes; FI = Finland, Finnish, Helsinki, Finns; DK = Denmark,
    Danish, Copenhagen, Danes; GL = Greenland, Greenlandic, Nuuk; IS = Iceland, Icelandic, Icelander, Reykjavik; RS =
    Serbia, Serbian, Belgrade, Serbs; XK = Kosovo, Kosovar, Kosovan, Pristina; BA = Bosnia, Bosnian, Sarajevo; HR =
    Croatia, Croatian, Zagreb; AL = Albania, Albanian, Tirana; MK = North Macedonia, Macedonian, Skopje; ME =
    Montenegro, Montenegrin, Podgorica; SI = Slovenia, Slovenian, Ljubljana; AM = Armenia, Armenian, Yerevan; AZ =
    Azerbaijan, Azerbaijani, Baku, Azeris; GE = Georgian, Tbilisi; KZ = Kazakhstan, Kazakh, Astana; UZ = Uzbekistan,
    Uzbek, Tashkent; KG = Kyrgyzstan, Kyrgyz, Bishkek; TJ = Tajikistan, Tajik, Dushanbe; TM = Turkmenistan, Turkmen,
    Ashgabat; MN = Mongolia, Mongolian, Ulaanbaatar; IL = Israel, Israeli, Jerusalem, Tel Aviv, Knesset, IDF,
    Netanyahu, Haifa, Mossad; PS = Palestine, Palestinian, Gaza, West Bank, Ramallah, Hamas, Rafah, Khan Younis; LB =
    Lebanon, Lebanese, Beirut, Hezbollah, Hizbullah, Litani; IR = Iran, Iranian, Tehran, IRGC, Khamenei, Isfahan,
    Natanz, Revolutionary Guard, Revolutionary Guards, Islamic Republic, Fordow, Bushehr, Shiraz, Tabriz; IQ = Iraq,
    Iraqi, Baghdad, Basra, Erbil; SY = Syria, Syrian, Damascus, Aleppo; JO = Jordan, Jordanian, Amman; SA = Saudi
    Arabia, Saudi, Riyadh, Jeddah; AE = United Arab Emirates, UAE, Emirates, Emirati, Abu Dhabi, Dubai; QA = Qatar,
    Qatari, Doha; KW = Kuwait, Kuwaiti; BH = Bahrain, Bahraini, Manama; OM = Oman, Omani, Muscat; YE = Yemen, Yemeni,
    Sanaa, Houthi, Hodeidah; EG = Egypt, Egyptian, Cairo, Suez; LY = Libya, Libyan, Tripoli; TN = Tunisia, Tunisian,
    Tunis; DZ = Algeria, Algerian, Algiers; MA = Morocco, Moroccan, Rabat; EH = Western Sahara, Polisario; SD = Sudan,
    Sudanese, Khartoum; ET = Ethiopia, Ethiopian, Addis Ababa; ER = Eritrea, Eritrean, Asmara; SO = Somalia, Somali,
    Mogadishu; KE = Kenya, Kenyan, Nairobi; NG = Nigeria, Nigerian, Abuja, Lagos; ZA = South Africa, South African,
    Pretoria, Johannesburg, Cape Town; RW = Rwanda, Rwandan, Kigali; CD = Congo, Congolese, Kinshasa, DRC, Goma; ML =
    Mali, Malian, Bamako; NE = Niger, Nigerien, Niamey; BF = Burkina Faso, Burkinabe, Ouagadougou; GH = Ghana,
    Ghanaian, Accra; SN = Senegal, Senegalese, Dakar; AO = Angola, Angolan, Luanda; IN = India, Indian, New Delhi,
    Delhi, Modi, Mumbai, Kashmir Valley, Lok Sabha, BJP, Srinagar, Punjab India, Kolkata, Bengaluru, Gujarat; PK =
    Pakistan, Pakistani, Islamabad, Rawalpindi, Lahore, Karachi, ISPR, Sindh, Peshawar, Balochistan, Sharif; KASHMIR =
    Kashmir, Line of Control, LoC; AF = Afghanistan, Afghan, Kabul, Taliban; BD = Bangladesh, Bangladeshi, Dhaka; LK =
    Sri Lanka, Sri Lankan, Colombo; NP = Nepal, Nepali, Nepalese, Kathmandu; BT = Bhutan, Bhutanese, Thimphu; MV =
    Maldives, Maldivian; MM = Myanmar, Burma, Burmese, Naypyidaw, Yangon; TH = Thailand, Thai, Bangkok; KH = Cambodia,
    Cambodian, Phnom Penh; LA = Laos, Laotian, Vientiane; VN = Vietnam, Vietnamese, Hanoi, Ho Chi Minh City; MY =
    Malaysia, Malaysian, Kuala Lumpur; SG = Singapore, Singaporean; ID = Indonesia, Indonesian, Jakarta; PH =
    Philippines, Philippine, Filipino, Manila, Marcos, Luzon, Palawan; AU = Australia, Australian, Canberra, Sydney;
    NZ = New Zealand, New Zealander, Wellington, Auckland; CA = Canada, Canadian, Ottawa, Toronto, Vancouver, Carney,
    Alberta; MX = Mexico, Mexican, Mexico City, Sheinbaum, Tijuana; CU = Cuba, Cuban, Havana; HT = Haiti, Haitian,
    Port-au-Prince; GT = Guatemala, Guatemalan; HN = Honduras, Honduran, Tegucigalpa; SV = El Salvador, Salvadoran,
    San Salvador, Bukele; NI = Nicaragua, Nicaraguan, Managua; CR = Costa Rica, Costa Rican; PA = Panama, Panamanian;
    BZ = Belize, Belizean; CO = Colombia, Colombian, Bogota, Petro; VE = Venezuela, Venezuelan, Caracas, Maduro,
    Miraflores; GY = Guyana, Guyanese, Georgetown, Essequibo; EC = Ecuador, Ecuadorian, Quito; PE = Peru, Peruvian,
    Lima; BO = Bolivia, Bolivian, La Paz; CL = Chile, Chilean, Santiago; AR = Argentina, Argentine, Buenos Aires,
    Milei, Argentinian; UY = Uruguay, Uruguayan, Montevideo; PY = Paraguay, Paraguayan, Asuncion; BR = Brazil,
    Brazilian, Brasilia, Lula, Sao Paulo, Rio de Janeiro, Planalto, Itamaraty; FK = Falkland, Falklands, Malvinas;
    NATO = NATO, North Atlantic Treaty Organization; UN = United Nations, UN, Security Council; IAEA = IAEA; WTO =
    WTO; IMF = IMF; OPEC = OPEC; ASEAN = ASEAN; BRICS = BRICS; G7 = G7; G20 = G20; WHO = World Health Organization;
    BLACKSEA = Black Sea; REDSEA = Red Sea; HORMUZ = Hormuz, Strait of Hormuz; TWSTRAIT = Taiwan Strait; SCS = South
    China Sea; ECS = East China Sea; YELLOWSEA = Yellow Sea; BALTIC = Baltic, Baltic Sea; ARCTIC = Arctic; GULF =
    Persian Gulf; CHANNEL = English Channel; MIDEAST = Middle East, Mideast; EUROPE = Europe, European; AFRICA =
    Africa, African; ASIA = Asia, Asian; LATAM = Latin America, Latin American; DMZ = DMZ; CN = Nanjing, Fujian,
    Xiamen, Guangdong, Zhejiang, Sichuan, Hangzhou, Hainan, Politburo, People's Liberation Army, Global Times, Huawei;
    TW = Kinmen, Matsu, Penghu, Kaohsiung, Tainan, Taichung, Kuomintang, TSMC; RU = Novosibirsk, Yekaterinburg,
    Voronezh, Saratov, Samara, Bryansk, Krasnodar, Sochi, Crimea Bridge, Gazprom, Rosneft, Duma, FSB; UA = Poltava,
    Chernihiv, Mariupol, Zhytomyr, Verkhovna Rada, Kryvyi Rih; IL = Eilat, Ashdod, Ashkelon, Negev, Galilee, Shin Bet,
    Likud; GOLAN = Golan, Golan Heights; IR = Mashhad, Qom, Arak, Bandar Abbas, Khuzestan, Majlis, Qatar Airways
    Tehran; IN = Chennai, Hyderabad, Amritsar, Jammu, Ladakh, Assam, Rajasthan, Kerala, Tamil Nadu, Ahmedabad, BSF; PK
    = Quetta, Faisalabad, Multan, Gwadar, Khyber Pakhtunkhwa, Sialkot, Wagah; KR = Gangwon, Jeju, Daegu, Gwangju,
    Paju, Pyeongtaek, Joint Chiefs of Staff; KP = Wonsan, Sinuiju, Nampo, Punggye-ri, Yongbyon; MX = Culiacan,
    Sinaloa, Baja California, Sonora, Jalisco, Guadalajara, Monterrey, Ciudad Juarez, Chihuahua, Veracruz, Oaxaca,
    Cancun, Pemex; US = Ohio, Arizona, Alaska, Miami, Dallas, San Diego, El Paso, Detroit, Michigan, Pennsylvania,
    Philadelphia, Virginia, Nevada, Las Vegas, Denver, Atlanta, Minnesota, FBI, CIA, Rio Grande, Republican, Democrat;
    GB = Manchester, Liverpool, Birmingham, Cornwall, Cornish, Glasgow, Cardiff, Bank of England, Brexit, Labour,
    Tory, Tories; DE = Cologne, Stuttgart, Leipzig, Dresden; FR = Lille, Bordeaux, Toulouse, Dunkirk, Boulogne; BR =
    Roraima, Manaus; VE = Maracaibo, Zulia, PDVSA, Tachira; CO = Medellin, Cali, Cucuta, Catatumbo; JP = Nagoya,
    Fukuoka, Hiroshima, Nagasaki, Fukushima, Yasukuni; ECS = Senkaku, Diaoyu; TG = Togo, Togolese, Lome; CM =
    Cameroon, Cameroonian, Yaounde; CI = Ivory Coast, Ivorian, Cote d'Ivoire, Abidjan, Yamoussoukro; TZ = Tanzania,
    Tanzanian, Dodoma, Dar es Salaam; UG = Uganda, Ugandan, Kampala; ZM = Zambia, Zambian, Lusaka; ZW = Zimbabwe,
    Zimbabwean, Harare; MZ = Mozambique, Mozambican, Maputo; TD = Chad, Chadian, N'Djamena; SS = South Sudan, South
    Sudanese, Juba; CF = Central African Republic, Bangui; BJ = Beninese, Cotonou; BI = Burundi, Burundian, Bujumbura;
    BW = Botswana, Gaborone; NA = Namibia, Namibian, Windhoek; MW = Malawi, Malawian, Lilongwe; LR = Liberia,
    Liberian, Monrovia; SL = Sierra Leone, Freetown; GN = Guinean, Conakry; GM = Gambia, Gambian, Banjul; MR =
    Mauritania, Mauritanian, Nouakchott; DJ = Djibouti; MG = Madagascar, Malagasy, Antananarivo; MU = Mauritius,
    Mauritian; SC = Seychelles; GA = Gabon, Gabonese, Libreville; CG = Brazzaville; CV = Cape Verde; LS = Lesotho; SZ
    = Eswatini; DO = Dominican Republic, Santo Domingo; JM = Jamaica, Jamaican; TT = Trinidad, Trinidadian; BS =
    Bahamas, Bahamian; BB = Barbados, Barbadian; SR = Suriname, Surinamese, Paramaribo; BN = Brunei, Bruneian; TL =
    East Timor, Timor-Leste, Timorese, Dili; PG = Papua New Guinea, Port Moresby; FJ = Fiji, Fijian, Suva; SB =
    Solomon Islands, Honiara; VU = Vanuatu; WS = Samoa, Samoan; TO = Tonga, Tongan; PW = Palau; EUROZONE = ECB,
    European Central Bank; US = Massachusetts, Louisiana, Alabama, Arkansas, Colorado, Connecticut, Delaware, Idaho,
    Illinois, Indiana, Iowa, Kansas, Kentucky, Maryland, Missouri, Montana, Nebraska, New Hampshire, New Jersey, New
    Mexico, North Carolina, North Dakota, Oklahoma, Oregon, Rhode Island, South Carolina, South Dakota, Tennessee,
    Utah, Vermont, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, Brooklyn, Manhattan, San Antonio, Austin, New
    Orleans, Cleveland, Pittsburgh, Minneapolis, Portland, Charlotte, Nashville, Phoenix, Tucson, Fort Worth,
    Baltimore, St Louis, Kansas City, Salt Lake City, Anchorage, Honolulu, Mar-a-Lago, Camp David; CA = British
    Columbia, Ontario, Quebec, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut,
    Montreal, Calgary, Edmonton, Winnipeg, Halifax, Québec; ES = Catalonia, Catalan, Andalusia, Andalusian, Basque,
    Galicia, Valencia, Valencian, Seville, Malaga, Bilbao, Ceuta, Melilla, Canary Islands, Algeciras, Motril, Tarifa;
    DE = Bavarian, Saxony, Saxon, Brandenburg, Hesse, Thuringia, North Rhine-Westphalia, Lower Saxony,
    Baden-Wuerttemberg, Bremen, Hanover, Düsseldorf, Duesseldorf, Wolfsburg, Nuremberg, Rostock, Ramstein; FR =
    Normandy, Brittany, Breton, Alsace, Provence, Corsica, Corsican, Nice, Nantes, Grenoble, Montpellier, Toulon,
    Brest; IT = Lombardy, Sicily, Sicilian, Sardinia, Tuscany, Venice, Venetian, Naples, Turin, Genoa, Trieste,
    Palermo, Bologna, Florence, Lampedusa; GB = Bristol, Leeds, Sheffield, Nottingham, Oxford, Cambridge, Kent,
    Yorkshire, Faslane, Portsmouth, Plymouth, Newcastle, Swansea, Aberdeen, Holyrood; MX = Nuevo Leon, Tamaulipas,
    Durango, Michoacan, Guerrero, Chiapas, Yucatan, Puebla, Nayarit, Tabasco, Nuevo Laredo, Reynosa, Matamoros,
    Mazatlan, Acapulco, Quintana Roo; BR = Bahia, Parana, Pernambuco, Ceara, Minas Gerais, Rio Grande do Sul, Santa
    Catarina, Mato Grosso, Recife, Salvador da Bahia, Belo Horizonte, Curitiba, Porto Alegre, Fortaleza, Belem, Amapa;
    IN = Maharashtra, Karnataka, Uttar Pradesh, Bihar, West Bengal, Odisha, Telangana, Andhra Pradesh, Haryana,
    Himachal Pradesh, Uttarakhand, Jharkhand, Goa, Arunachal Pradesh, Manipur, Meghalaya, Tripura, Sikkim, Pune,
    Bhopal, Lucknow, Varanasi, Rajouri, Poonch, Pahalgam, Leh; CN = Jiangsu, Shandong, Hebei, Henan, Hunan, Hubei,
    Anhui, Jiangxi, Guangxi, Guizhou, Gansu, Qinghai, Shanxi, Shaanxi, Liaoning, Jilin, Heilongjiang, Inner Mongolia,
    Ningxia, Lhasa, Urumqi, Dalian, Qingdao, Suzhou, Ningbo, Harbin, Shenyang, Kunming, Changsha, Zhengzhou; JP =
    Kyushu, Shikoku, Honshu, Aomori, Miyagi, Ibaraki, Chiba, Kanagawa, Yokohama, Kobe, Sendai, Sapporo, Niigata,
    Kumamoto, Kagoshima, Hyogo, Naha, Nemuro, Ishigaki, Yonaguni; RU = Tatarstan, Bashkortostan, Chechnya, Chechen,
    Dagestan, Ingushetia, Karelia, Murmansk, Arkhangelsk, Volgograd, Astrakhan, Chelyabinsk, Omsk, Tomsk, Irkutsk,
    Yakutia, Kamchatka, Sakhalin, Kuril, Kurils, Syzran, Ryazan, Tula, Tver, Smolensk, Oryol, Lipetsk, Stavropol,
    Khabarovsk, Ufa, Kazan, Perm; UA = Vinnytsia, Cherkasy, Khmelnytskyi, Rivne, Lutsk, Ternopil, Uzhhorod,
    Chernivtsi, Kremenchuk, Pokrovsk, Bakhmut, Kramatorsk, Sloviansk, Kupiansk, Izmail, Zakarpattia; AU = Queensland,
    Victoria, Tasmania, New South Wales, Western Australia, South Australia, Northern Territory, Darwin, Melbourne,
    Brisbane, Perth, Adelaide, Hobart; TR = Izmir, Izmit, Adana, Mersin, Trabzon, Diyarbakir, Gaziantep, Hatay,
    Bodrum, Antalya, Edirne; GR = Thessaloniki, Crete, Cretan, Lesbos, Rhodes, Samos, Chios, Kos, Piraeus,
    Kastellorizo, Thrace, Alexandroupoli; VU = Port Vila, Ni-Vanuatu; WS = Apia; TO = Nuku'alofa; CV = Praia; PL =
    Krakow, Lodz, Poznan, Wroclaw, Lublin, Rzeszow, Bialystok, Silesia, Podlasie; PK = Gilgit, Skardu, Muzaffarabad,
    Waziristan, Hyderabad Sindh, Sargodha, Bahawalpur, Chaman, Torkham; IR = Chabahar, Kish, Kerman, Ahvaz,
    Kermanshah, Yazd, Qeshm, Parchin; IL = Beersheba, Netanya, Sderot, Metula, Kiryat Shmona; PS = Nablus, Jenin,
    Hebron, Tulkarm, Bethlehem, Khan Yunis, Deir al-Balah, Jabalia, Beit Hanoun, Turmus Ayya; LB = Tyre, Sidon,
    Baalbek, Bekaa, Nabatieh, Naqoura; MA = Casablanca, Tangier, Fez, Marrakesh, Agadir, Fnideq, Nador; DZ = Oran; EG
    = Alexandria, Sinai, Aswan, Luxor; KR = Ulsan, Daejeon, Cheorwon, Goseong, Yeonpyeong, Baengnyeong; TW = Hsinchu,
    Keelung, Hualien, Taoyuan, Pratas, Dongsha
    """,
    concepts="""
    army = army, troop, soldier, serviceman, military, armed forces, ground forces, battalion, brigade; navy = navy,
    naval, fleet; coastguard = coast guard, coastguard; airforce = air force; ship = ship, vessel, boat, cargo ship,
    freighter; warship = warship; destroyer = destroyer; frigate = frigate; submarine = submarine; carrier =
    aircraft carrier; tanker = tanker, oil tanker; drone = drone, UAV, unmanned aerial vehicle, unmanned aircraft;
    missile = missile, rocket, ballistic missile, cruise missile; jet = jet, fighter jet, warplane, fighter;
    aircraft = aircraft, plane, airplane; helicopter = helicopter; strike = strike, airstrike, air strike, bomb,
    bombard, bombing, bombardment, shell, shelling, attack, raid, assault, offensive; intercept = intercept, shoot
    down, shot down, shoots down; kill = kill, dead, die, death, fatality, casualty, slain, perish; wound = wound,
    injure, injury; drill = drill, military exercise, exercise, manoeuvre, maneuver, war game; border = border,
    frontier, crossing; ceasefire = ceasefire, truce, armistice, cease-fire; war = war, conflict, warfare,
    hostility; peace = peace; hostage = hostage, captive; prisoner = prisoner, POW, detainee, prisoner of war,
    inmate; swap = swap, exchange; nuclear = nuclear, atomic; uranium = uranium; enrich = enrich, enrichment;
    inspector = inspector, inspection; weapon = weapon, arms, ammunition, munition; tank = tank; defence = defence,
    defense, air defence, air defense; base = airbase, air base, military base, outpost; spy = spy, espionage,
    spying, intelligence agent; satellite = satellite; cyber = cyber, cyberattack, hack, hacker, hacking; tariff =
    tariff, duty, levy, import duty, customs duty; trade = trade, commerce, trading; export = export, shipment,
    overseas sale; import = import; sanction = sanction, asset freeze; blacklist = blacklist, entity list; ban =
    ban, bar, prohibit, outlaw, embargo, moratorium; restrict = restriction, curb, restrict, limit; quota = quota;
    halt = halt, suspend, stop, pause, freeze, cut off, suspension; deal = deal, agreement, accord, pact, treaty,
    memorandum, memorandum of understanding; talk = talk, discuss, discussion, negotiation, negotiate, dialogue,
    negotiator; summit = summit; meet = meet, meeting, met; visit = visit, trip; delegation = delegation; company =
    company, firm, maker, manufacturer, business, enterprise, corporation, contractor, producer, supplier,
    conglomerate; chip = chip, semiconductor, microchip; rareearth = rare earth; mineral = mineral; oil = oil,
    crude, petroleum; gas = gas, natural gas, LNG; pipeline = pipeline; refinery = refinery; fuel = fuel, diesel,
    petrol, gasoline; grain = grain, wheat, corn, cereal; soybean = soybean, soya; rice = rice; beef = beef, cattle;
    fruit = fruit; wine = wine; coal = coal; steel = steel; aluminium = aluminium, aluminum; copper = copper;
    lithium = lithium; gold = gold; car = car, auto, automobile, carmaker, automaker, vehicle, electric vehicle;
    bank = bank, lender; loan = loan, credit; debt = debt, bond; currency = currency, rupee, rouble, ruble, yuan,
    euro; market = market; stock = stock, share, equity; price = price, cost; inflation = inflation; economy =
    economy, economic, GDP; invest = investment, invest, investor; budget = budget, spending; tax = tax; fine =
    fine, penalty; factory = factory, plant, facility, mill; port = port, harbour, harbor; customs = customs,
    checkpoint; fish = fish, fishery, fisherman, trawler, fishing, fisher; farmer = farmer, agriculture,
    agricultural, farm; water = water; river = river; dam = dam; electricity = electricity, power grid, power plant,
    blackout, power outage, power station, substation; energy = energy; reactor = reactor; president = president,
    head of state, presidential; premier = prime minister, premier, PM; minister = minister, secretary; government =
    government, administration, cabinet; foreignministry = foreign ministry, foreign minister, foreign office,
    foreign secretary, top diplomat, external affairs, secretary of state, MEA, MFA; defenceministry = defence
    ministry, defense ministry, defence minister, defense minister, defence secretary, MoD, defense department,
    ministry of defence, ministry of defense; financeministry = finance ministry, finance minister, treasury,
    chancellor of the exchequer; tradeministry = commerce ministry, commerce department, trade ministry, commerce
    minister, trade minister, commerce secretary, ministry of commerce; interiorministry = interior ministry,
    interior minister, home office, home secretary, home ministry; parliament = parliament, lawmaker, MP,
    legislator, legislature, Congress, Senate, senator, national assembly, House of Commons, deputy,
    parliamentarian; court = court, judge, tribunal, supreme court; police = police, officer; prosecutor =
    prosecutor; spokesman = spokesperson, spokesman, spokeswoman; ambassador = ambassador, envoy, diplomat, charge
    d'affaires; embassy = embassy, consulate; governor = governor; mayor = mayor; king = king, monarch; chancellor =
    chancellor; opposition = opposition; researcher = researcher, scholar, scientist, academic, professor; student =
    student; journalist = journalist, reporter, correspondent; worker = worker, employee, labourer, staff; refugee =
    refugee, asylum seeker, displaced; migrant = migrant, immigrant, migration; citizen = citizen; civilian =
    civilian, resident; child = child, children, kid; woman = woman, women; family = family, relative; protest =
    protest, demonstration, rally, protester; election = election, vote, poll, ballot, referendum; visa = visa;
    passport = passport; arrest = arrest, detain, detention, custody; expel = expel, deport, expulsion, deportation;
    jail = jail, prison, imprison, sentence; release = release, free; flight = flight, airline; airspace = airspace,
    no-fly zone; airport = airport; train = train, rail, railway, railroad; road = road, highway; bridge = bridge;
    truck = truck, lorry; hospital = hospital; school = school; university = university, college; church = church;
    mosque = mosque; temple = temple, shrine, pilgrim; earthquake = earthquake, quake; flood = flood; wildfire =
    wildfire; explosion = explosion, blast, explode; crash = crash; aid = aid, relief, humanitarian; medicine =
    medicine, drug, pharmaceutical; vaccine = vaccine; virus = virus, outbreak, epidemic; fentanyl = fentanyl;
    cocaine = cocaine, narcotic, trafficker, cartel; law = law, bill, legislation, act; island = island, islet,
    reef, shoal; sea = sea, maritime; territory = territory, territorial, sovereignty; map = map; strait = strait;
    mine = mine, landmine; loudspeaker = loudspeaker, broadcast; balloon = balloon, leaflet; radar = radar; space =
    space, spacecraft, orbit; ai = AI, artificial intelligence; data = data; phone = phone, smartphone; app = app;
    internet = internet, online, website; media = media, newspaper, television; film = documentary; history =
    history, wartime, anniversary; textbook = textbook; compensation = compensation, reparation, damages; apology =
    apology, apologise; veto = veto; resolution = resolution; membership = membership, accession; alliance =
    alliance, ally; partner = partner, partnership; cooperation = cooperation, collaborate; reform = reform;
    corruption = corruption, bribe; coup = coup; rebel = rebel, insurgent, militant, militia, guerrilla, gunman;
    terror = terror, terrorist, terrorism; murder = murder, assassinate, assassination; poison = poison; evacuate =
    evacuate, evacuation; tunnel = tunnel; fence = fence, wall; youth = youth, teenager, young; human = human
    rights; religion = religious, religion; language = language; launch = launch, fire, test-fire; summon = summon;
    execution = execute, execution; defector = defector, defect; rescue = rescue, save; sink = sink, shipwreck,
    capsize; infiltrate = infiltrate, infiltration; settlement = settlement, settler; asset = asset; industrialpark
    = industrial park, industrial zone; hotline = hotline; licence = licence, license; transit = transit, passage;
    record = record; percent = per cent; dollar = dollar; ton = ton, tonne; mile = mile; half = half; evidence =
    evidence, proof; fund = fund, money, cash; captain = captain, skipper; general = general, army chief, commander,
    military chief; intelligence = secret service, intelligence agency, intelligence; clash = clash, encounter,
    skirmish, gunfight, battle, firefight; swift = swift, quick, rapid, fast; fake = fabrication, fabricate,
    invented, staged, false, fake; hide = hidden, secret, conceal; leader = leader, chief, boss, head; former =
    former, ex; buyer = buyer, customer, purchaser; part = component, part; most = largest, biggest, most; fear =
    fear, worry, concern, anxiety; regulator = regulator, watchdog, authority; rule = rule, regulation; tourist =
    tourist, holidaymaker, traveller, traveler, visitor, tourism; suspect = suspect, alleged, presumed; gang = gang;
    smuggle = smuggle, smuggler, traffic; steal = steal, stole, stolen, theft, rob; fence = fence, barrier, wall;
    parasite = parasite, pest, screwworm, insect; rancher = rancher, herder, breeder; writer = writer, author,
    novelist; cable = cable; crew = crew, sailor; captive = captive; treaty = treaty; hearing = hearing; broker =
    broker, mediate, mediator, mediation; boycott = boycott; walkout = walkout; inquiry = inquiry, probe,
    investigation, investigate; trial = trial, prosecute; verdict = verdict, ruling, rule against; appeal = appeals
    court; majority = majority; poll = survey, opinion poll; crisis = crisis, emergency; supply = supply chain;
    shortage = shortage, scarcity; subsidy = subsidy; bankruptcy = bankruptcy, insolvency; merger = merger,
    takeover, acquisition; profit = profit, earnings; loss = loss; job = job, unemployment, layoff; wage = wage,
    salary, pay; union = trade union, labour union; nationality = nationality, citizenship; birth = birth, born;
    marriage = marriage; statue = statue, monument, memorial; flag = flag; curfew = curfew; siege = siege, blockade;
    front = front line, frontline; village = village, town, settlement; city = city; capital = capital; province =
    province, region, state; district = district; missing = missing, disappear; body = body, corpse, remains; grave
    = grave, cemetery, tomb; uniform = uniform; camp = camp; training = training, train troops; recruit = recruit,
    conscript, mobilise, mobilization, mobilisation, draft; volunteer = volunteer; nationalism = nationalist;
    veteran = veteran; award = award, medal of honour, prize; letter = letter; phonecall = phone call, telephone
    call; handshake = handshake; visitor = delegation visit; proposal = proposal, propose; plea = plea; offer =
    offer; condition = condition, precondition; guarantee = guarantee, assurance; ultimatum = ultimatum, deadline;
    red line = red line; provocation = provocation, provoke, provocative; escalation = escalation, escalate; tension
    = tension; restraint = restraint; interference = interference, meddling, interfere; invasion = invasion, invade,
    rehearsal for invasion; occupation = occupation, occupy; annex = annex, annexation; independence = independence,
    separatist, secession; autonomy = autonomy
    """,
    verbs="""
    say = say, tell, announce, declare, comment, speak, explain; vow = vow, pledge, promise, swear; warn = warn,
    warning, caution, threaten, threat; urge = urge, call on, call for, demand, ask, appeal; accuse = accuse, blame,
    allege, charge; deny = deny, dismiss, refute; reject = reject, refuse, rebuff, turn down; condemn = condemn,
    slam, criticise, criticize, denounce, blast at, rebuke, decry, protest against, lash out; praise = praise, hail,
    welcome, laud; confirm = confirm; claim = claim, insist, assert; plan = plan, consider, intend, mull, prepare;
    seek = seek, want, hope, try, aim, eye; expect = expect, likely, forecast; agree = agree; begin = begin, start,
    launch, kick off, open, get under way; end = end, finish, conclude; rise = rise, jump, climb, increase, surge,
    grow, soar, gain, raise, hike; fall = fall, drop, slip, decline, slump, decrease, plunge, tumble, reduce, cut,
    lower, slash; resume = resume, restart, reopen, restore; cancel = cancel, scrap, call off, withdraw, revoke,
    abandon; delay = delay, postpone; extend = extend, extension, prolong; sign = sign; approve = approve, adopt,
    pass, endorse, back, support, clear; buy = buy, purchase, book, order, acquire; sell = sell, sale; send = send,
    deploy, dispatch; return = return, hand over; join = join; leave = leave, quit, depart, exit; hold = hold, host,
    stage; show = show, reveal, find; help = help, assist; face = face; respond = respond, response, retaliate,
    retaliation, react, counter, retaliatory; hit = hit; build = build, construct; use = use; move = move, step;
    keep = keep, remain, stay, maintain; give = give, provide, supply, deliver, offer, hand; receive = receive; win
    = win; lose = lose; fail = fail; lift = lift, ease, remove; impose = impose, introduce, slap; allow = allow,
    permit, authorise, authorize, enable; close = close, shut, closure, seal; wait = wait, hold off; see = see,
    watch; stop = stop, prevent, foil, thwart, avert, block; bring = bring, carry, transport; go = travel, head to,
    sail, fly; pay = pay; free = free; choose = choose, appoint, name, nominate; fire = sack, dismiss; die = drown;
    protect = protect, safeguard; protest = lodge, complain, object, complaint, objection; talk = discuss; share =
    share; try = attempt, bid
    """,
    soft="""
    sport = sport, football, soccer, cricket, tennis, table tennis, badminton, basketball, baseball, rugby, hockey,
    golf, olympic, olympics, championship, tournament, league, world cup, striker, goalkeeper, medal, athlete,
    marathon, grand slam, formula 1, boxing, wrestling, chess, swimmer, semi-final, semifinal, quarter-final,
    quarterfinal, midfielder, batsman, wicket, premier league, champions league, super bowl, NBA, FIFA, UEFA,
    gymnast, figure skating, volleyball, pickleball, sprinter; show = bake-off, spelling bee, royal family,
    playwright, sculptor, stage play, pop group, rock band, comedian, reality show, celebrity, pop star, singer,
    actor, actress, movie, box office, concert, album, world tour, K-pop, red carpet, oscar, grammy, TV series,
    sitcom, netflix, bollywood, hollywood, blockbuster, fashion, rapper, boy band, girl group, influencer, film
    festival, sequel, supermodel, eurovision, heartthrob, music video, soap opera; life = recipe, horoscope, diet,
    weight loss, theme park, disneyland, ticket price, restaurant, chef, cuisine, michelin, hotel, wedding, dating,
    beauty, skincare, pet, puppy, kitten, zoo, lottery, jackpot, quiz, crossword, gardening, video game, holiday
    deals, museum, stadium, orchestra, ballet, opera, theatre, panda, bakery, art exhibition, painting, novel,
    festival, fitness, yoga, coffee, dessert, street food, tourist spot; weather = weather, heatwave, heat wave,
    snowfall, rainfall, thunderstorm, forecast for the weekend, sunny, pollen; local = abortion, divorce, shoplift,
    burglary, kindergarten, diabetes, cholesterol, dinosaur, fossil, archaeologist, asteroid, real estate, mortgage,
    traffic jam, car crash, bus crash, smartphone review, gadget, giveaway, discount, sale on
    """,
    numbers="""
    2 = two; 3 = three, trio; 4 = four; 5 = five; 6 = six; 7 = seven; 8 = eight; 9 = nine; 10 = ten; 11 = eleven; 12
    = twelve, dozen; 13 = thirteen; 14 = fourteen; 15 = fifteen; 16 = sixteen; 17 = seventeen; 18 = eighteen; 19 =
    nineteen; 20 = twenty; 24 = two dozen; 36 = three dozen; 30 = thirty; 40 = forty; 50 = fifty; 60 = sixty; 70 =
    seventy; 80 = eighty; 90 = ninety
    """,
    scales="""
    100 = hundred; 1000 = thousand; 1000000 = million, mln, mn, m; 1000000000 = billion, bln, bn, b, bcm; 1000000000000
    = trillion, tn, trn; 100000 = lakh; 10000000 = crore, cr; 1000000000000 = lakh crore
    """,
    months="""
    1 = January, Jan; 2 = February, Feb; 3 = March, Mar; 4 = April, Apr; 5 = May; 6 = June, Jun; 7 = July, Jul; 8 =
    August, Aug; 9 = September, Sept, Sep; 10 = October, Oct; 11 = November, Nov; 12 = December, Dec
    """,
    roundups="""
    live updates, live blog, live coverage, as it happened, round-up, roundup, news wrap, markets wrap, morning
    briefing, morning brief, evening briefing, daily brief, daily briefing, news briefing, weekly digest, weekly
    review, top stories, top headlines, headlines today, headlines of the day, what we know today, what you need to
    know, what to know today, newsletter, podcast, week in review, week in pictures, in pictures, things to know,
    key takeaways, minute by minute, this week in, the day in, at a glance, key events, latest developments
    """,
    columns="brief, digest, briefing, diary, memo, playbook, monitor, wrap, roundup, weekly, daily, live, updates",
    lures="""
    breaking, breaking news, just in, watch, watch live, watch now, video, exclusive, explainer, explained,
    analysis, opinion, must read, must-read, alert, urgent, update, updated, live, live updates, photos, photo,
    gallery, in photos, fact check, op-ed, commentary, editorial, shocking, viral
    """,
)
