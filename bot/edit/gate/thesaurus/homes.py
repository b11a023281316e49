"""Where companies, persons, papers and bodies are at home: a sentence may call Boeing American where its source does not.

Each by the one word of its name that is no other's; the country by the code that the language tables have for it.
"""

HOMES = """
US = Boeing Tesla Apple Google Alphabet Microsoft Amazon Nvidia Intel Qualcomm Micron AMD IBM Cisco Oracle OpenAI
    Anthropic SpaceX Starlink Lockheed Raytheon RTX Northrop Pfizer Moderna Merck Lilly Exxon ExxonMobil Chevron
    ConocoPhillips Halliburton Schlumberger Walmart Starbucks McDonald's Nike Disney Netflix Facebook Meta Instagram
    WhatsApp Goldman JPMorgan Citigroup Citibank BlackRock Blackstone Mastercard Caterpillar Deere Cargill
    Pepsi PepsiCo Coca-Cola Harley-Davidson Ford GM NASA CDC FDA FAA EPA USDA CENTCOM Treasury Fed NOAA USTR Musk Hegseth
    Bessent Vance Witkoff Lutnick Greer Blinken Yellen Powell Harris Obama Clinton Pelosi Schumer McConnell Thune
    Newsom DeSantis Kushner Waltz Gabbard Kennedy Leavitt Burgum Noem Bondi Patel Yale Harvard Stanford MIT Axios
    Bloomberg Politico CNN WSJ
CN = BYD Huawei Tencent Alibaba ByteDance TikTok Xiaomi CATL SMIC Lenovo DJI Baidu JD Sinopec PetroChina CNOOC CNPC Cosco Comac
    Nio Geely Chery SAIC ZTE Hikvision YMTC DeepSeek Temu Shein Evergrande Weibo WeChat MOFCOM Xinhua CGTN Xi Wang
    Li He Mao Lin Guo Tsinghua Peking
TW = Foxconn TSMC UMC MediaTek KMT DPP Kuomintang Lai Tsai MND
JP = Toyota Honda Nissan Sony Panasonic Hitachi Mitsubishi Nippon SoftBank Nintendo Toshiba Mazda Subaru Canon
    Nikkei Kyodo NHK Takaichi Ishiba Kishida Abe Hayashi Motegi Kihara Koizumi Tepco LDP
KR = Samsung Hyundai Kia LG SK Hynix Hanwha Posco Kepco Yonhap JCS NIS Yoon Lee KEPCO Naver Kakao
KP = KCNA KPA WPK Rodong Kim
RU = Gazprom Rosneft Lukoil Sberbank Rosatom Aeroflot Novatek Wagner Kaspersky VTB Rostec TASS RIA Interfax RT
    Sputnik Kommersant Lavrov Peskov Medvedev Ryabkov Zakharova Ushakov Shoigu Belousov Dmitriev Patrushev Navalny
    Kirill Gerasimov Nebenzya Volodin Matviyenko
UA = Naftogaz Ukrenergo Energoatom Ukrzaliznytsia Ukrinform Zelensky Sybiha Yermak Svyrydenko Umerov Syrskyi Budanov SBU HUR
    Kuleba Klitschko
DE = Volkswagen VW BMW Mercedes Porsche Audi Siemens Bayer BASF SAP Lufthansa Allianz Deutsche Commerzbank Uniper RWE
    Rheinmetall ThyssenKrupp Continental Bosch Infineon Adidas Merz Scholz Pistorius Wadephul Steinmeier Baerbock AfD CDU
    SPD Spiegel
FR = Renault Peugeot TotalEnergies Airbus Thales Dassault Safran LVMH Hermes Danone Carrefour EDF Orano Engie Alstom
    Macron Barrot Lecornu Bayrou Retailleau Le-Pen Bardella Mélenchon AFP
GB = BP Shell HSBC Barclays Vodafone Unilever AstraZeneca GSK Rolls-Royce BAE Diageo Tesco Starmer Lammy Healey Reeves Cooper
    Sunak Farage Badenoch Truss BBC Reuters Guardian Ofcom MI5 MI6 DEFRA
NL = ASML Philips Heineken ING NXP Nexperia KLM Rutte Wilders Schoof
CH = Nestle Nestlé UBS Novartis Roche Glencore ABB Swatch
SE = Ericsson Volvo Saab IKEA Spotify Vattenfall Northvolt H&M
NO = Equinor Telenor Yara
FI = Nokia Stubb Orpo
DK = Maersk Vestas Novo Orsted Frederiksen
IT = Eni Enel Leonardo Stellantis Ferrari Fiat Pirelli UniCredit Meloni Tajani Crosetto Salvini
ES = Santander BBVA Iberdrola Telefonica Repsol Inditex Sanchez Albares Feijóo Vox
PL = Orlen PZU LOT Tusk Sikorski Nawrocki Duda
HU = MOL OTP Orban Szijjarto Fidesz Magyar
TR = Baykar Aselsan TUSAS Erdogan Fidan Guler AKP CHP Imamoglu Anadolu TRT
GR = Mitsotakis Dendias Gerapetritis
EU = Kallas Costa Sefcovic Šefčovič Metsola Lagarde Frontex Europol ECB Dombrovskis Séjourné EBA
IN = Tata Reliance Adani Infosys Wipro Mahindra Airtel Jio BCCI DGCA IndiGo RBI ISRO DRDO Jaishankar Rajnath Doval Misri Shah
    Goyal Sitharaman Gandhi Jaiswal BSF MEA
PK = ISPR ISI PIA PCB Dar Munir Asif Sharif Tarar Zardari Imran PTI Irsa
IL = Elbit Rafael Teva IAI El-Al Netanyahu Katz Herzog Lapid Gantz Smotrich Ben-Gvir Saar Dermer Zamir Haaretz Mossad
IR = IRGC NIOC Khamenei Pezeshkian Araghchi Baghaei Ghalibaf Larijani Takht-Ravanchi Eslami IRNA Fars Tasnim Gharibabadi
YE = Houthi Houthis Ansarullah
LB = Hezbollah Berri Aoun Salam Qassem
PS = Hamas Fatah Abbas Hayya UNRWA Islamic-Jihad
SA = Aramco SABIC Saudia PIF Neom bin-Salman
AE = ADNOC Emirates Etihad Mubadala DP-World Masdar Gargash
QA = QatarEnergy Al-Jazeera
EG = Sisi Abdelatty Madbouly EgyptAir
ET = Abiy Ethiopian-Airlines GERD
AU = BHP Tinto Qantas Fortescue Woodside Albanese Wong Marles ANZ Westpac
NZ = Luxon Peters Fonterra
CA = Bombardier Enbridge Shopify RBC Carney Poilievre Ford Eby Joly Anand LeBlanc Barrick CBC RCMP
MX = Pemex Cemex Bimbo CFE Sheinbaum Ebrard Fuente Televisa SRE Banxico Morena
BR = Petrobras Embraer JBS Itau Lula Haddad Vieira Alckmin Bolsonaro Moraes Cade Anvisa
AR = YPF Milei Caputo Kirchner
CO = Ecopetrol Petro Avianca ELN FARC
VE = PDVSA Maduro Rodriguez Cabello Machado Conviasa
CL = Codelco Boric Kast SQM
PH = Marcos Teodoro Lazaro Duterte Tarriela
ID = Garuda Pertamina Prabowo
MY = Petronas Anwar
TH = Anutin Paetongtarn
VN = VinFast
BD = Yunus Hasina
UN = Guterres UNICEF UNHCR UNESCO WFP UNRWA FAO IAEA WHO Grossi Tedros OCHA
"""
