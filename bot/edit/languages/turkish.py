"""Turkish."""

from bot.edit.languages import Language

TURKISH = Language(
    code="tr",
    stemmer="turkish",
    glue="""
    ve bir bu şu o ile için de da ki mi mı mu mü ne ama veya ya gibi kadar daha en çok az sonra önce karşı göre
    olarak olan oldu olacak olur olması olmadı olduğu olduğunu olma olmak oluyor olmayan var yok değil her hem ise
    dedi diyor demek bugün dün yarın gün günü günlük gününde yıl yılı yıllık yılında yıla yıldır ay ayı aylık ayında
    hafta haftası saat saatlik saatte dakika saniye yeni yeniden son ilk kaynak kaynaklar kaynakları üzerine üzerinde
    üzerinden arasında arası tarafından hakkında dolayı nedeniyle neden nedeni niye nasıl nerede kim kimdir kime
    hangi kaç böyle şöyle öyle işte artık hâlâ hala bile sadece yalnızca ancak fakat çünkü eğer hiç hep bütün tüm
    bazı birçok birkaç biri birisi kendi kendisi ben sen biz siz onlar bana sana ona bize size onu bunu bunun buna
    bundan şunu onun onların bizim sizin benim hakkındaki içinde içinden dışında altında altına üstünde üst alt
    yanında yanı diye doğru beri rağmen itibaren ait özel pazartesi salı çarşamba perşembe cuma cumartesi pazar etti
    ediyor edecek edildi ediliyor edilecek eden edilen edilmesi etmek etmesi ettiği ettiğini etmiyor etmedi yaptı
    yapıyor yapacak yapıldı yapılan yapılacak yapmak yaptığı geldi geliyor gelen gelecek gelmesi aldı alıyor alacak
    alınan alındı alan alması verdi veriyor verecek verildi veren verilen çıktı çıkan çıkıyor kaldı kalan kalıyor
    kaldığı gitti gidiyor giden oldular mıydı idi imiş iken olsa olsun olmaz ederek arada ardından sonrası sonrasında
    öncesi öncesinde sırasında halinde aynı başka diğer tek ikinci üçüncü büyük küçük önemli haber haberi haberler
    haberleri bilgi şey nokta konu konuda konusunda konusu tam tamam belki zaman şimdi bunlar bin'in ilişkin dair
    yönelik adet kişi kişinin kişiyi kişiye kişilik ülke ülkenin ülkesi ülkeye ülkede ülkeden iki'nin resmen yine
    yönünde yana yan eşit ortak ortaya orta ileri geri yer yeri yerine yerinde yere yaşındaki yaş yaşında adam gece
    sabah akşam
    """,
    places="""
    US = ABD, Amerika, Amerikan, Amerikalı, Amerika Birleşik Devletleri, Washington, Beyaz Saray, Pentagon, Trump,
    Biden, Rubio, Vance, Witkoff, CENTCOM, New York, Los Angeles, San Francisco, Kaliforniya, Teksas, Florida,
    Chicago, Hawaii, Alaska, Minnesota, Wall Street, Fed, FBI, CIA, Cumhuriyetçi, ABD'nin, FBI'nin, CIA'nin; CN =
    Çin, Çinli, Pekin, Şanghay, Şi Cinping, Xi Jinping, Vuhan, Sincan, Tibet, Doğu Türkistan, Huawei; HK = Hong Kong;
    MO = Makao; TW = Tayvan, Tayvanlı, Taipei, TSMC, TSMC'nin; JP = Japonya, Japon, Tokyo, Osaka, Hiroşima, Nagazaki,
    Fukuşima, Okinawa; KR = Güney Kore, Güney Koreli, Seul; KP = Kuzey Kore, Kuzey Koreli, Pyongyang, Kim Jong-un; RU
    = Rusya, Rus, Moskova, Kremlin, Putin, Lavrov, Peskov, Sibirya, Kursk, Belgorod, Gazprom, FSB, St. Petersburg,
    Petersburg, FSB'nin; UA = Ukrayna, Ukraynalı, Kiev, Zelenskiy, Zelenski, Zelensky, Harkov, Harkiv, Odesa,
    Donetsk, Donbas, Herson, Zaporijya, Lugansk, Luhansk, Mariupol, Dnipro; CRIMEA = Kırım, Sivastopol; BY = Belarus,
    Minsk, Lukaşenko; PL = Polonya, Polonyalı, Varşova; LT = Litvanya, Vilnius; LV = Letonya, Riga; EE = Estonya,
    Tallinn; MD = Moldova, Kişinev; RO = Romanya, Bükreş; BG = Bulgaristan, Bulgar, Sofya; HU = Macaristan, Macar,
    Budapeşte, Orban; CZ = Çekya, Çek Cumhuriyeti, Prag; SK = Slovakya, Bratislava; AT = Avusturya, Avusturyalı,
    Viyana; DE = Almanya, Alman, Berlin, Merz, Bundestag, Frankfurt, Münih, Hamburg, Köln; FR = Fransa, Fransız,
    Paris, Macron, Elysee, Marsilya; GB = İngiltere, İngiliz, Birleşik Krallık, Britanya, Londra, Starmer, İskoçya,
    İskoç, Galler, Brexit; NIR = Kuzey İrlanda, Belfast; IE = İrlanda, İrlandalı, Dublin; NL = Hollanda, Hollandalı,
    Lahey, Amsterdam, Rotterdam; BE = Belçika, Belçikalı; LU = Lüksemburg; CH = İsviçre, İsviçreli, Cenevre, Zürih,
    Davos; EU = AB, Avrupa Birliği, Brüksel, Avrupa Komisyonu, AB Komisyonu, Avrupa Parlamentosu, von der Leyen,
    Kallas, Euro Bölgesi, AB'nin; IT = İtalya, Roma, Meloni, Milano; VA = Vatikan, Papa; ES = İspanya, İspanyol,
    Madrid, Sanchez; PT = Portekiz, Portekizli, Lizbon; GR = Yunanistan, Yunan, Atina, Miçotakis; CY = Kıbrıs, Rum,
    KKTC, GKRY, Lefkoşa, Kıbrıslı, KKTC'nin, GKRY'nin; GI = Cebelitarık; TR = Türkiye, Türk, Ankara, İstanbul,
    Erdoğan, TBMM, Beştepe, Hakan Fidan, MHP, CHP, AKP, İmamoğlu, TSK, İzmir, TBMM'nin, MHP'nin, CHP'nin, AKP'nin,
    TSK'nın; NO = Norveç, Norveçli, Oslo; SE = İsveç, İsveçli, Stockholm; FI = Finlandiya, Fin, Helsinki; DK =
    Danimarka, Danimarkalı, Kopenhag; GL = Grönland, Nuuk; IS = İzlanda; RS = Sırbistan, Sırp, Belgrad, Vucic; XK =
    Kosova, Kosovalı, Priştine; BA = Bosna, Bosna Hersek, Boşnak, Saraybosna; HR = Hırvatistan, Hırvat, Zagreb; AL =
    Arnavutluk, Arnavut, Tiran; MK = Kuzey Makedonya, Üsküp; ME = Karadağ; SI = Slovenya; AM = Ermenistan, Ermeni,
    Erivan, Paşinyan; AZ = Azerbaycan, Azerbaycanlı, Azeri, Bakü, Aliyev; GE = Gürcistan, Gürcü, Tiflis; KZ =
    Kazakistan, Kazak, Astana; UZ = Özbekistan, Özbek, Taşkent; KG = Kırgızistan, Kırgız, Bişkek; TJ = Tacikistan,
    Tacik, Duşanbe; TM = Türkmenistan, Aşkabat; MN = Moğolistan, Moğol; IL = İsrail, İsrailli, Kudüs, Tel Aviv,
    Knesset, Netanyahu, Hayfa, Mossad, Mescid-i Aksa, Siyonist; GOLAN = Golan, Golan Tepeleri; PS = Filistin,
    Filistinli, Gazze, Gazzeli, Hamas, Batı Şeria, Ramallah, Han Yunus, Refah Sınır Kapısı; LB = Lübnan, Lübnanlı,
    Beyrut, Hizbullah, Litani; IR = İran, İranlı, Tahran, Hamaney, Pezeşkiyan, Arakçi, Devrim Muhafızları, İsfahan,
    Natanz, Fordo, Buşehr, Tebriz, Şiraz; IQ = Irak, Iraklı, Bağdat, Basra, Erbil, Musul, IKBY, IKBY'nin; SY =
    Suriye, Suriyeli, Şam, Halep, Ahmed Şara, SDG, İdlib, YPG, SDG'nin, YPG'nin; JO = Ürdün, Ürdünlü, Amman; SA =
    Suudi Arabistan, Suudi, Riyad; AE = Birleşik Arap Emirlikleri, BAE, Abu Dabi, Dubai, BAE'nin; QA = Katar,
    Katarlı, Doha; KW = Kuveyt; BH = Bahreyn, Manama; OM = Umman, Maskat; YE = Yemen, Yemenli, Husi, Hudeyde; EG =
    Mısır, Mısırlı, Kahire, Süveyş, Sisi; LY = Libya, Libyalı, Trablus, Hafter; TN = Tunus, Tunuslu; DZ = Cezayir,
    Cezayirli; MA = Fas, Faslı, Rabat; EH = Batı Sahra, Polisario; SD = Sudan, Sudanlı, Hartum, Darfur; SS = Güney
    Sudan, Juba; ET = Etiyopya, Addis Ababa; ER = Eritre, Asmara; SO = Somali, Somalili, Mogadişu; KE = Kenya,
    Nairobi; NG = Nijerya, Abuja, Lagos; ZA = Güney Afrika, Pretoria, Johannesburg; RW = Ruanda, Kigali; CD = Kongo,
    Kinşasa, Goma; ML = Bamako; NE = Nijer, Niamey; BF = Burkina Faso; GH = Gana, Accra; SN = Senegal, Dakar; AO =
    Angola, Luanda; TG = Togo; CM = Kamerun; CI = Fildişi Sahili; TZ = Tanzanya; UG = Uganda; ZM = Zambiya; ZW =
    Zimbabve; MZ = Mozambik; TD = Çad; IN = Hindistan, Hint, Yeni Delhi, Delhi, Modi, Mumbai, Kalküta; PK = Pakistan,
    Pakistanlı, İslamabad, Lahor, Karaçi, Peşaver, Belucistan, Şahbaz Şerif; KASHMIR = Keşmir, Cammu Keşmir, Kontrol
    Hattı; AF = Afganistan, Afgan, Kabil, Taliban; BD = Bangladeş, Dakka; LK = Sri Lanka, Kolombo; NP = Nepal,
    Nepalli, Katmandu; BT = Bhutan; MV = Maldivler; MM = Myanmar, Burma, Arakan; TH = Tayland, Taylandlı, Bangkok; KH
    = Kamboçya, Kamboçyalı, Phnom Penh; LA = Laos; VN = Vietnam, Vietnamlı, Hanoi; MY = Malezya, Malezyalı, Kuala
    Lumpur; SG = Singapur; ID = Endonezya, Endonezyalı, Cakarta; PH = Filipinler, Filipinli, Filipin, Manila, Marcos;
    BN = Brunei; TL = Doğu Timor; PG = Papua Yeni Gine; FJ = Fiji; SB = Solomon Adaları; PW = Palau; AU = Avustralya,
    Avustralyalı, Kanberra, Canberra, Sidney; NZ = Yeni Zelanda, Wellington; CA = Kanada, Kanadalı, Ottawa, Toronto,
    Carney; MX = Meksika, Meksikalı, Sheinbaum, Sinaloa; CU = Küba, Kübalı, Havana; HT = Haiti; DO = Dominik
    Cumhuriyeti; JM = Jamaika; TT = Trinidad; GT = Guatemala; HN = Honduras; SV = El Salvador, Bukele; NI =
    Nikaragua; CR = Kosta Rika; PA = Panama, Panama Kanalı; CO = Kolombiya, Kolombiyalı, Bogota, Petro; VE =
    Venezuela, Venezuelalı, Karakas, Caracas, Maduro; GY = Guyana; SR = Surinam; EC = Ekvador; PE = Peru; BO =
    Bolivya; CL = Şili, Santiago; AR = Arjantin, Arjantinli, Buenos Aires, Milei; UY = Uruguay; PY = Paraguay; BR =
    Brezilya, Brezilyalı, Brasilia, Lula, Sao Paulo; FK = Falkland, Malvinas; NATO = NATO, NATO'nun; UN = BM,
    Birleşmiş Milletler, Güvenlik Konseyi, BMGK, Guterres, BM'nin, BMGK'nin; IAEA = UAEA, Uluslararası Atom Enerjisi
    Ajansı, UAEK, Grossi, UAEA'nin, UAEK'nin; WTO = Dünya Ticaret Örgütü, DTÖ, DTÖ'nün; IMF = IMF, IMF'nin; WHO =
    Dünya Sağlık Örgütü, DSÖ, DSÖ'nün; OPEC = OPEC, OPEC'in; ASEAN = ASEAN; BRICS = BRICS; G7 = G7; G20 = G20;
    BLACKSEA = Karadeniz; REDSEA = Kızıldeniz, Babülmendep; HORMUZ = Hürmüz, Hürmüz Boğazı; TWSTRAIT = Tayvan Boğazı;
    SCS = Güney Çin Denizi; ECS = Doğu Çin Denizi, Senkaku; YELLOWSEA = Sarı Deniz; BALTIC = Baltık, Baltık Denizi;
    ARCTIC = Arktik, Kuzey Kutbu; GULF = Basra Körfezi; CHANNEL = Manş Denizi, Manş; MIDEAST = Orta Doğu, Ortadoğu;
    EUROPE = Avrupa, Avrupalı; AFRICA = Afrika, Afrikalı; ASIA = Asya; LATAM = Latin Amerika; DMZ = Askersiz Bölge;
    EUROZONE = Avrupa Merkez Bankası; AEGEAN = Ege
    """,
    concepts="""
    army = ordusu, orduyu, asker, askeri birlik, silahlı kuvvetler, tugay, tugayı, tabur, kara kuvvetleri; navy =
    deniz kuvvetleri, donanma, donanması; coastguard = sahil güvenlik; airforce = hava kuvvetleri; ship = gemi,
    gemisi, gemiyi, geminin, tekne, teknesi, bot; warship = savaş gemisi, savaş gemisini; destroyer = muhrip,
    destroyer; frigate = fırkateyn, fırkateyni, fırkateyne, korvet, korvete; submarine = denizaltı, denizaltısı,
    denizaltıyı; carrier = uçak gemisi, uçak gemisini; tanker = tanker; drone = İHA, SİHA, dron, dronu, drone,
    dronesi, insansız hava aracı, kamikaze drone, İHA'lar, SİHA'lar; missile = füze, füzesi, füzeyi, roket, rokete,
    balistik; jet = savaş uçağı, jet, F-16, F-35; aircraft = uçak; helicopter = helikopter; strike = saldırı,
    saldırısı, saldırıyı, bombardıman, bombardımanlar, hava saldırısı, hava saldırısını, taarruz, vurdu, vuruyor,
    vuracak, vurma, vuruldu, vuruluyor, vurulacak, vurulma, bombaladı, bombalıyor, bombalayacak, bombalama,
    saldırıyor, saldıracak, saldırma; intercept = düşürdü, düşürüyor, düşürecek, düşürme, düşürüldü, düşürülüyor,
    düşürülecek, düşürülme, imha, imhası; kill = ölümler, ölecek, ölme, ölmesi, ölen, öldürdü, öldürüyor, öldürecek,
    öldürme, öldürüldü, öldürülüyor, öldürülecek, öldürülme, şehit, can kaybı, can kaybını, hayatını kaybetti,
    hayatını kaybediyor, hayatını kaybeden, can verdi, katliam, kişi öldü, ölü sayısı, ölü ve yaralı, ölenler,
    şehidi; wound = yaralı, yaralısı, yaralıyı, yaraladı, yaralıyor, yaralayacak, yaralama, yaralanıyor, yaralanacak,
    yaralanma; drill = tatbikat, tatbikata, manevra, manevrası; border = sınır, hudut; ceasefire = ateşkes,
    ateşkesin; war = savaş; peace = barış; hostage = rehine, rehinesi, rehineyi; prisoner = esir, mahkum, mahkumlar,
    mahkûmu, mahkûma, tutuklu, tutuklusu; swap = takas, takasını, esir takası, esir takasını; nuclear = nükleer,
    atom, atomlar; uranium = uranyum, uranyumlar; enrich = zenginleştirme, zenginleştirmesi, zenginleştirilmiş;
    inspector = müfettiş, denetçi, denetçisi, denetim, denetimler; weapon = silah, mühimmat, mühimmata, cephane,
    cephanesi, cephaneyi; tank = tank; defence = savunma, savunması, hava savunma, hava savunması; base = hava üssü,
    hava üssünü, askeri üs, üssü, üssünü, deniz üssü; spy = casus, casusun, casusluk, ajan, ajanlar; satellite =
    uydusu, uyduyu; cyber = siber, siber saldırı, hacker; tariff = gümrük vergisi, gümrük vergisini, tarife,
    tarifesi, tarifeyi, ek vergi, ek vergisi; trade = ticaret, ticarete, ticari; export = ihracat, ihracata, ihraç;
    import = ithalat, ithalata, ithal; sanction = yaptırım, yaptırımlar; blacklist = kara liste, kara listesi; ban =
    yasak, yasakladı, yasaklıyor, yasaklayacak, yasaklama, yasaklanıyor, yasaklanacak, yasaklanma, ambargo,
    ambargosu; restrict = kısıtlama, kısıtlaması, kısıtlamayı, kısıtladı, kısıtlıyor, kısıtlayacak, sınırlama,
    sınırlaması, sınırlamayı, sınırladı, sınırlıyor, sınırlayacak; quota = kotası, kotayı; halt = durdurdu,
    durduruyor, durduracak, durdurma, durduruldu, durduruluyor, durdurulacak, durdurulma, dondurdu, donduruyor,
    donduracak, dondurma, durma, durması, askıya alındı; deal = anlaşma, anlaşması, mutabakat, mutabakata, sözleşme,
    sözleşmesi, protokol; talk = görüşme, görüşmesi, müzakere, müzakeresi, müzakereyi, diyalog, diyaloglar,
    müzakereci, müzakerecisi, müzakereciyi, temas; summit = zirve, zirvesi; meet = görüştü, görüşüyor, görüşecek,
    buluştu, buluşuyor, buluşacak, buluşma, buluşması, bir araya, toplantısı, toplantıyı, toplanıyor, toplanacak,
    toplanma; visit = ziyaret, ziyarete; delegation = heyet, heyete; company = şirket, şirkete, firma, firması,
    holding, holdingler, holdinge, üretici, üreticisi, üreticiyi; chip = çip, yarı iletken, yarı iletkeni; rareearth
    = nadir toprak, nadir toprak elementleri; mineral = maden, madenler, mineral; oil = petrol, petrolü, ham petrol,
    ham petrolü; gas = doğalgaz, doğal gaz, LNG; pipeline = boru hattı, boru hattını; refinery = rafineri,
    rafinerisi, rafineriyi; fuel = yakıt, yakıta, benzin, benzinler, benzinin, motorin, motorinler, motorinin,
    akaryakıt, akaryakıta, mazot, mazota; grain = tahıl, buğday, buğdayı, mısır tarlası, mısır tarlasını, hububat,
    hububata; soybean = soyası, soyayı; rice = pirinç, pirinci, pirince; beef = sığır, kırmızı et, sığır eti; fruit =
    meyve, meyvesi; wine = şarap; coal = kömür; steel = çelik; aluminium = alüminyum, alüminyumlar; copper = bakır;
    lithium = lityum, lityumlar; gold = altınları, altının, gram altın, gram altını, altın fiyatları, ons altın, ons
    altını; car = otomobil, araba, arabası, arabayı, araç, otomotiv; bank = banka, bankası, merkez bankası; loan =
    kredi, kredisi; debt = borç, tahvil, borcu; currency = döviz, euro, eurosu, yuan, ruble, lira, lirası; market =
    piyasa, piyasası, piyasayı; stock = borsa, borsası, borsayı, hissesi, hisseyi; price = fiyat, fiyata, zam,
    maliyet, maliyete; inflation = enflasyon, enflasyonlar; economy = ekonomi, ekonomisi, ekonomiyi, ekonomik, GSYH;
    invest = yatırım, yatırımlar, yatırımcı, yatırımcısı; budget = bütçe, bütçesi; tax = vergi, vergisi; fine = para
    cezası, para cezasını; factory = fabrika, fabrikası, fabrikayı, tesis, tesisin, tesisini; port = liman, limanlar;
    customs = gümrük, gümrük kapısı, gümrük kapısını; fish = balıkçı, balıkçısı, balıkçılık, balık; farmer = çiftçi,
    çiftçisi, tarım, tarımlar, tarımsal; water = su, suyu, suya, Su, Suyu, içme suyu, içme suyunu, su kıtlığı; river
    = nehir, nehri, ırmak; dam = baraj; electricity = elektrik, elektrik kesintisi, elektrik kesintisini; energy =
    enerji, enerjisi; reactor = reaktör; president = cumhurbaşkanı, cumhurbaşkanını, devlet başkanı, devlet
    başkanını, cumhurbaşkanlığı, başkanlar, başkanlık; premier = başbakan, başbakanlar, başbakanlık; minister =
    bakan, bakanlar, bakanlık; government = hükümet, hükümete, kabinesi, kabineyi, iktidar; foreignministry =
    dışişleri, dışişleri bakanı, dışişleri bakanını, dışişleri bakanlığı; defenceministry = MSB, savunma bakanı,
    savunma bakanını, savunma bakanlığı, milli savunma bakanı, milli savunma bakanını, milli savunma bakanlığı,
    MSB'nin; financeministry = maliye bakanı, maliye bakanını, maliye bakanlığı, hazine ve maliye bakanı, hazine ve
    maliye bakanını, hazine, hazinesi, hazineyi, ekonomi bakanı, ekonomi bakanını; tradeministry = ticaret bakanı,
    ticaret bakanını, ticaret bakanlığı; interiorministry = içişleri, içişleri bakanı, içişleri bakanını, içişleri
    bakanlığı; parliament = meclis, meclisin, parlamento, parlamentosu, milletvekili, senato, senatosu, senatör,
    vekil, temsilciler meclisi, temsilciler meclisini; court = mahkeme, mahkemesi, mahkemeyi, yargıç, yargı, yargısı,
    anayasa mahkemesi, anayasa mahkemesini, Yargıtay, Danıştay, AYM, AYM'nin; police = polis, polisin, emniyet,
    emniyete, jandarma, jandarması; prosecutor = savcı, savcısı, savcılık, başsavcılık; spokesman = sözcü, sözcüsü,
    sözcülük; ambassador = büyükelçi, büyükelçisi, elçi, elçisi, diplomat, diplomata, özel temsilci, özel temsilcisi;
    embassy = büyükelçilik, elçilik, konsolosluk, başkonsolosluk; governor = valilik, vali, valisi; mayor = belediye
    başkanı, belediye başkanını, belediye, belediyesi, belediyeyi; king = kral, kraliyet, kraliyete; chancellor =
    şansölye, şansölyesi; opposition = muhalefet, muhalefete, muhalif; researcher = bilim insanı, araştırmacı,
    araştırmacısı, araştırmacıyı, akademisyen, akademisyenler, profesör, bilim insanları; student = öğrenci,
    öğrencisi; journalist = gazeteci, gazetecisi, gazeteciyi, muhabir; worker = işçi, işçisi, çalışan, çalışanlar,
    memur, emekçi, emekçisi; refugee = mülteci, mültecisi, mülteciyi, sığınmacı, sığınmacısı, sığınmacıyı; migrant =
    göçmen, göçmenler, göç, düzensiz göçmen, düzensiz göçmenler; citizen = vatandaş, yurttaş; civilian = sivil; child
    = çocuk, bebek; woman = kadın, kadınlar; family = aile, ailesi, aileyi; protest = protesto, protestosu, eylemci,
    eylemcisi, miting, mitingler, mitinge, gösterici, göstericisi, göstericiyi, grev, gösteriler; election = seçim,
    seçimler, oy kullandı, oy kullanıyor, sandığı, referandum, referandumlar, oylama, oylaması, oylamayı; visa =
    vize, vizesi, vizeyi; passport = pasaport, pasaportu; arrest = gözaltı, tutukladı, tutukluyor, tutuklayacak,
    tutuklama, tutuklanıyor, tutuklanacak, tutuklanma, tutuklaması, tutuklamayı, yakaladı, yakalıyor, yakalayacak,
    yakalama, yakalanıyor, yakalanacak, yakalanma, gözaltına; expel = sınır dışı, sınırdışı, kovuldu, kovuluyor,
    kovulacak, kovulma, ihraç edildi; jail = hapis, cezaevi, hapishane, hapishanesi, hapishaneyi, hapis cezası, hapis
    cezasını, hapse, hapsi; release = serbest, tahliye, tahliyesi, tahliyeyi, salıverdi, salıveriyor, salıverecek,
    salıverme; flight = uçuş, havayolu, hava yolu; airspace = hava sahası, hava sahasını; airport = havalimanı,
    havalimanını, havaalanı, havaalanını; train = tren, treni, demiryolu, metro, metrosu; road = karayolu, otoyol;
    bridge = köprü, köprüsü; truck = kamyon, kamyonlar, TIR; hospital = hastane, hastanesi; school = okul; university
    = üniversite, üniversitesi, üniversiteyi; church = kilise, kilisesi, kiliseyi; mosque = cami, camisi, camii;
    temple = tapınak, hacı, hacısı, hacıyı; earthquake = deprem, depremler; flood = sel, taşkın, taşkınlar, taşkının;
    wildfire = yangın, yangınlar, orman yangını, orman yangınını; explosion = patlama, patlaması, patlamayı, patladı,
    patlıyor, patlayacak; crash = kaza, uçak kazası, uçak kazasını, düşen uçak, kazası; aid = yardımı, yardımları,
    insani yardım, insani yardımı, insani; medicine = ilaç; vaccine = aşısı, aşıyı, aşılama; virus = virüs, virüsün,
    salgın, salgınlar, koronavirüs, koronavirüsün; fentanyl = fentanil; cocaine = uyuşturucu, uyuşturucusu,
    uyuşturucuyu, kokain, kokainin, kartel; law = yasası, yasa tasarısı, yasa tasarısını, yasa teklifi, kanun
    teklifi; island = adası; sea = denizler, denizcilik; territory = toprak, egemenlik, toprak bütünlüğü; map =
    harita, haritası, haritayı; strait = İstanbul Boğazı, Çanakkale Boğazı, boğaz geçişi; mine = mayın, mayınlar,
    mayın tarlası, mayın tarlasını; loudspeaker = hoparlör; balloon = balon, balonlar; radar = radar; space = uzay,
    uzayı, uzay aracı; ai = yapay zeka, yapay zekası, yapay zekâsı; data = verileri; phone = telefon, telefonlar,
    akıllı telefon, akıllı telefonlar; app = uygulaması, uygulamasını; internet = internet, internete, çevrimiçi,
    sosyal medya, sosyal medyası; media = medya, medyası, gazete, gazetesi, gazeteyi, televizyon, televizyonlar; film
    = belgesel; history = yıl dönümü, yıl dönümünü, yıldönümü, tarihçi, tarihçisi; textbook = ders kitabı;
    compensation = tazminat, tazminata; apology = özür; veto = veto, vetosu; resolution = karar tasarısı, karar
    tasarısını, BMGK kararı; membership = üyelik; alliance = ittifak, müttefik; partner = ortaklık; cooperation = iş
    birliği, işbirliği; reform = reform, reformu, reforma; corruption = yolsuzluk, rüşvet, rüşvete; coup = darbe,
    darbesi; rebel = isyancı, isyancısı, militan, militanlar, direnişçi, direnişçisi, milis; terror = terör,
    terörist, teröristi, terörizm, terörizmi, terörizme; murder = cinayet, cinayete, suikast; poison = zehir,
    zehirlendi, zehirleniyor, zehirlenecek, zehirlenme, zehirlenmesi; evacuate = tahliye edildi, tahliye ediliyor,
    boşaltıldı, boşaltılıyor, boşaltılacak, boşaltılma; tunnel = tünel; fence = duvar, tel örgü, bariyer; youth =
    genç, gençlik; human = insan hakları; religion = din adamı, din adamını; language = dil; launch = fırlattı,
    fırlatıyor, fırlatacak, fırlatma, fırlatıldı, fırlatılıyor, fırlatılacak, fırlatılma, ateşledi, ateşliyor,
    ateşleyecek, ateşleme; summon = çağrıldı, bakanlığa çağrıldı, bakanlığa çağrılıyor; execution = idam, idamlar,
    idam edildi, idam ediliyor; defector = firari, iltica; rescue = kurtardı, kurtarıyor, kurtaracak, kurtarma,
    kurtarıldı, kurtarılıyor, kurtarılacak, kurtarılma, kurtarması; sink = alabora, batırıldı, batırılıyor,
    batırılacak, batırılma, batırdı, gemi battı, tekne battı; infiltrate = sızma, sızması, sızdı, sızıyor, sızacak;
    settlement = yerleşimci, yerleşimcisi, Yahudi yerleşimci, Yahudi yerleşimcisi, yasa dışı yerleşim, yasa dışı
    yerleşimler; asset = malvarlığı, mal varlığı; industrialpark = sanayi bölgesi, sanayi bölgesini; hotline = acil
    hat; licence = lisans, lisansı, lisansa, ruhsat, ruhsata; transit = transit, transite, geçiş; record = rekor;
    dollar = dolar, dolarlar; ton = ton, tonluk; mile = mil; half = yarısını, yarı yarıya; evidence = kanıt, kanıta,
    delil; fund = fon, para, parası, parayı; captain = kaptanı, kaptanlar; general = general, komutan, komutanı,
    komutanlar, genelkurmay, genelkurmay başkanı, genelkurmay başkanını; intelligence = istihbarat, istihbarata, MİT,
    gizli servis, MİT'in; clash = çatışma, çatışması, çatıştı, çatışıyor, çatışacak; swift = hızlı; fake = sahte,
    uydurma; hide = gizli, gizledi, gizliyor, gizleyecek, gizleme; leader = lider, şef, örgüt lideri; former = eski;
    buyer = müşteri, müşterisi, müşteriyi, alıcı, alıcısı, alıcıyı; part = parça, parçası; most = en büyük, en
    yüksek, en fazla; fear = endişe, endişesi, endişeyi, korku, korkusu, kaygı, kaygısı; regulator = denetim kurumu,
    denetim kurumunu, düzenleyici kurum, düzenleyici kurumlar; rule = kural, yönetmelik, düzenleme, düzenlemesi,
    düzenlemeyi; tourist = turist, turisti, turizm, turizmi, turizme; suspect = şüpheli, şüphelisi, şüpheliyi, zanlı,
    zanlısı; gang = çete, çetesi, çeteyi; smuggle = kaçakçılık, kaçakçı, kaçakçısı, kaçak; steal = hırsızlık, hırsız,
    çalındı, çalınıyor, çalınacak, çalınma, soygun, soygunlar; parasite = parazit, parazite, haşere, haşeresi,
    haşereyi; rancher = hayvancılık, besici, besicisi, besiciyi; writer = yazar; cable = denizaltı kablosu, denizaltı
    kablosunu, kablo, kablosu; crew = mürettebat, mürettebata, denizci, denizcisi; hearing = duruşma, duruşması;
    broker = arabulucu, arabulucusu, arabulucuyu, arabuluculuk; boycott = boykot, boykota; inquiry = soruşturma,
    soruşturması, araştırma komisyonu, araştırma komisyonunu; trial = yargılama, yargılaması, yargılamayı,
    yargılanıyor, yargılanacak, yargılanma, dava, davası, davayı; verdict = mahkeme kararı, hüküm; appeal = temyiz,
    istinaf; majority = çoğunluk; poll = anket, ankete; crisis = kriz, acil durum, acil durumlar, olağanüstü hal;
    supply = tedarik zinciri, tedarik; shortage = kıtlık; subsidy = sübvansiyon, sübvansiyonlar; bankruptcy = iflas,
    iflasın, konkordato, konkordatosu; merger = birleşme, birleşmesi, satın alma, satın alması, devralma, devralması;
    profit = kazanç, net kar; loss = zarar; job = istihdam, istihdamlar, işsizlik, işsiz; wage = maaş, asgari ücret,
    ücret, ücrete; union = sendika; nationality = vatandaşlık; birth = doğum oranı, doğum oranını, doğurganlık;
    marriage = evlilik; statue = heykel, anıt, anıta; flag = bayrak; curfew = sokağa çıkma yasağı; siege = abluka,
    ablukası, ablukayı, kuşatma, kuşatması; front = cephe, cephesi; village = köy, köylü, köylüsü, kasaba, kasabası,
    kasabayı; city = şehir, şehri, kent; capital = başkent, başkenti; province = eyalet, eyalete, il valisi, il
    valisini, vilayet, vilayete; district = ilçe, ilçesi; missing = kayıp, kayboldu, kayboluyor, kaybolacak,
    kaybolma; body = ceset, cenaze, cenazesi, cenazeyi, cansız bedeni, cansız bedenini; grave = mezar, mezarlık;
    uniform = üniforma, üniforması; camp = kamp, kampı, kampa; training = eğitim, eğitimler; recruit = seferberlik,
    zorunlu askerlik, askere aldı, askere alıyor; volunteer = gönüllü, gönüllüsü; nationalism = milliyetçi,
    milliyetçisi, milliyetçilik; veteran = gazi, gazisi; award = ödül, nobel; letter = mektup; phonecall = telefon
    görüşmesi, telefon görüşmesini, telefonda görüştü, telefonda görüşüyor; handshake = tokalaştı, tokalaşıyor,
    tokalaşacak, tokalaşma, el sıkıştı, el sıkışıyor; proposal = teklif, öneri, önerisi, öneriyi; plea = yalvardı;
    condition = şart, koşul; guarantee = garanti, garantisi, güvencesi, güvenceyi; ultimatum = ültimatom,
    ültimatomlar; red line = kırmızı çizgi; provocation = provokasyon, provokasyonlar, kışkırtma, kışkırtması,
    tahrik; escalation = tırmanma, tırmanması, tırmandı, tırmanıyor, tırmanacak; tension = gerilim, gerilimler,
    gerginlik; restraint = itidal; interference = müdahale, müdahalesi, müdahaleyi; invasion = işgal girişimi, işgal
    girişimini, istila, istilası; occupation = işgal, işgalci, işgalcisi; annex = ilhak; independence = bağımsızlık,
    ayrılıkçı, ayrılıkçısı; autonomy = özerklik, özerk; offer = teklif sundu
    """,
    verbs="""
    say = açıkladı, açıklıyor, açıklayacak, açıklama, duyurdu, duyuruyor, duyuracak, duyurma, açıklaması, açıklamayı,
    söyledi, söylüyor, söyleyecek, söyleme, konuşuyor, konuşacak, konuşma, konuşması, bildirdi, bildiriyor,
    bildirecek, bildirme, belirtti, belirtiyor, belirtecek, belirtme, ifade, ifadesi, ifadeyi, ilan, ilanlar; vow =
    söz verdi, taahhüt, vaat; warn = uyardı, uyarıyor, uyaracak, uyarma, tehdit, uyarısı, uyarıyı, ihtar, tehdidi;
    urge = çağrı, çağrısı, istedi, istiyor, isteyecek, isteme, talep; accuse = suçladı, suçluyor, suçlayacak,
    suçlama, suçlaması, suçlamayı, suçlanıyor, suçlanacak, suçlanma; deny = yalanladı, yalanlıyor, yalanlayacak,
    yalanlama, yalanlaması, yalanlamayı, inkar; reject = reddetti, reddediyor, reddedecek, reddetme, reddedildi,
    reddediliyor, reddedilecek, reddedilme, reddi, geri çevirdi, geri çeviriyor, ret; condemn = kınadı, kınıyor,
    kınayacak, kınama, kınaması, kınamayı, eleştirdi, eleştiriyor, eleştirecek, eleştirme, eleştirisi, eleştiriyi,
    tepki gösterdi, tepki gösteriyor, sert tepki; praise = övgü, övgüsü, memnuniyet, memnuniyete, alkışladı,
    alkışlıyor, alkışlayacak, alkışlama; confirm = doğruladı, doğruluyor, doğrulayacak, doğrulama, doğrulanıyor,
    doğrulanacak, doğrulanma, teyit; claim = iddia, iddiası; plan = plan, planı, planladı, planlıyor, planlayacak,
    planlama, hazırlandı, hazırlanıyor, hazırlanacak, hazırlanma, hazırlık; seek = hedefledi, hedefliyor,
    hedefleyecek, hedefleme, hedef, arayış, arıyor, çalışıyor; expect = beklendi, bekleniyor, beklenecek, beklenme,
    bekledi, bekliyor, bekleyecek, beklentisi, beklentiyi, tahmin, tahminler, tahminin; agree = anlaştı, anlaşmaya
    vardı, anlaşmaya varıyor, uzlaştı, uzlaşıyor, uzlaşacak, uzlaşma; begin = başladı, başlıyor, başlayacak, başlama,
    başlattı, başlatıyor, başlatacak, başlatma, başlangıç, açılış; end = sona erdi, sona eriyor, bitirdi, bitiriyor,
    bitirecek, bitirme, sonlandırdı, sonlandırıyor, sonlandıracak, sonlandırma, bitti; rise = artış, arttı, artıyor,
    artacak, artma, artırdı, artırıyor, artıracak, artırma, yükseldi, yükseliyor, yükselecek, yükselme, yükseliş;
    fall = düşüş, azaldı, azalıyor, azalacak, azalma, geriledi, geriliyor, gerileyecek, gerileme, indirim,
    indirimler, düşüyor, düşecek, düştü; resume = yeniden başladı, yeniden başlıyor, yeniden açıldı, yeniden
    açılıyor, devam edecek; cancel = iptal, vazgeçti, vazgeçiyor, vazgeçecek, vazgeçme, geri çekti, geri çekiyor,
    çekildi, çekiliyor, çekilecek, çekilme; delay = erteledi, erteliyor, erteleyecek, erteleme, erteleniyor,
    ertelenecek, ertelenme, gecikme, gecikmesi; extend = uzattı, uzatıyor, uzatacak, uzatma, uzatıldı, uzatılıyor,
    uzatılacak, uzatılma; sign = imza, imzası, imzaladı, imzalıyor, imzalayacak, imzalama, imzalanıyor, imzalanacak,
    imzalanma; approve = onay, onayı, onayladı, onaylıyor, onaylayacak, onaylama, onaylanıyor, onaylanacak,
    onaylanma, destek, kabul edildi, kabul ediliyor, kabul etti, destekledi, destekliyor, destekleyecek, destekleme;
    buy = satın aldı, satın alıyor, alımlar; sell = satış, sattı, satıyor, satacak, satma, satıldı, satılıyor,
    satılacak, satılma; send = gönderdi, gönderiyor, gönderecek, gönderme, gönderildi, gönderiliyor, gönderilecek,
    gönderilme, konuşlandırdı, konuşlandırıyor, konuşlandıracak, konuşlandırma, sevk, sevkiyat, sevkiyata; return =
    döndü, dönüyor, dönecek, dönme, dönmesi, döndü, iade, iadesi, iadeyi, geri döndü, geri dönüyor, dönüş; join =
    katıldı, katılıyor, katılacak, katılma, katılımlar; leave = ayrıldı, ayrılıyor, ayrılacak, ayrılma, terk, terki,
    terke; hold = düzenlendi, düzenleniyor, düzenlenecek, düzenlenme, düzenledi, düzenliyor, düzenleyecek, ev
    sahipliği; show = ortaya çıktı, ortaya çıkıyor, ortaya koydu, ortaya koyuyor, gösteriyor, gösterecek, gösterme;
    help = yardım etti; face = karşı karşıya; respond = misilleme, misillemesi, misillemeyi, yanıt, yanıta, cevap,
    karşılık, tepki, tepkisi; hit = isabet, isabete; build = inşa, inşası, inşaat, inşaatı; use = kullandı,
    kullanıyor, kullanacak, kullanma, kullanımı, kullanımlar, kullanıldı, kullanılıyor, kullanılacak, kullanılma;
    move = adımlar, hamle, hamlesi; keep = sürdürdü, sürdürüyor, sürdürecek, sürdürme, sürüyor, devam, devamlar; give
    = teslim, teslimler, sağladı, sağlıyor, sağlayacak, sağlama; receive = teslim aldı; win = kazandı, kazanıyor,
    kazanacak, kazanma, zafer, kazandığı, kazanan; lose = kaybetti, yenilgi, yenilgisi; fail = başarısız; lift =
    kaldırdı, kaldırıyor, kaldıracak, kaldırma, kaldırıldı, kaldırılıyor, kaldırılacak, kaldırılma, hafifletti,
    hafifletiyor, hafifletecek, hafifletme; impose = uyguladı, uyguluyor, uygulayacak, uygulama, getirildi; allow =
    izin, izinler; close = kapattı, kapatıyor, kapatacak, kapatma, kapatıldı, kapatılıyor, kapatılacak, kapatılma,
    kapandı, kapanıyor, kapanacak, kapanma; wait = bekleyiş; stop = engelledi, engelliyor, engelleyecek, engelleme,
    engelleniyor, engellenecek, engellenme, önledi, önlüyor, önleyecek, önleme, önleniyor, önlenecek, önlenme; see =
    izledi, izliyor, izleyecek, izleme; bring = taşıyan, taşıyanlar, getirdi, getiriyor, getirecek, getirme; go =
    yola çıktı, yola çıkıyor, hareket etti, uçuyor; pay = ödedi, ödüyor, ödeyecek, ödeme, ödemesi, ödemeyi, ödeniyor,
    ödenecek, ödenme, ödenmesi; choose = seçti, seçiyor, seçecek, seçme, seçildi, seçiliyor, seçilecek, seçilme,
    atanıyor, atanacak, atanma, atanması, atadı, aday, aday gösterdi, aday gösteriyor; fire = görevden aldı, görevden
    alıyor, görevden alınıyor, istifa, istifası; die = boğuldu, boğuluyor, boğulacak, boğulma; protect = koruması,
    korumayı, koruyor, koruyacak, korunacak; protest = itiraz, şikayet, şikayete; share = paylaştı, paylaşıyor,
    paylaşacak, paylaşma; try = girişiminde
    """,
    soft="""
    sport = futbol, maç, lig, ligi, süper lig, süper ligi, şampiyon, şampiyonlar, şampiyonluk, şampiyonlar ligi,
    turnuva, turnuvası, turnuvayı, galatasaray, galatasarayı, fenerbahçe, fenerbahçesi, beşiktaş, trabzonspor,
    futbolcu, futbolcusu, basketbol, voleybol, milli takım, milli takımlar, teknik direktör, dünya kupası, dünya
    kupasını, kupa, kupası, kupayı, forvet, forvete, kaleci, kalecisi, kaleciyi, penaltı, derbi, derbisi, olimpiyat,
    olimpiyata, madalya, madalyası, sporcu, sporcusu, spor, tenis, tenisini, UEFA, FIFA, güreş, boks, antrenman,
    antrenmanlar, stat, stata, tribün, tribünler, tribünün, Formula 1, filenin sultanları, real madrid, barcelona,
    TFF; show = oyuncu, ünlü oyuncu, şarkıcı, şarkıcısı, şarkıcıyı, film, filmi, konser, albüm, albümler, sinema,
    sineması, festival, gişe, gişesi, gişeyi, magazin, yarışma, yarışması, oscar, hollywood, netflix, fenomen, müzik,
    yönetmen, yönetmenler, eurovision, popçu, popçusu, survivor, dizisi, dizi oyuncusu; life = yemek tarifi, burç,
    astroloji, astrolojisi, restoran, restoranlar, diyet, diyete, modası, modayı, güzellik, düğün, düğünler, müze,
    müzesi, müzeyi, tiyatro, tiyatrosu, çekiliş, piyango, piyangosu, milli piyango, otel, kahve, kahvesi, evcil
    hayvan, evcil hayvanlar, hayvanat bahçesi, hayvanat bahçesini, opera, operası, operayı, bale, balesi, resim
    sergisi, resim sergisini, roman, romanlar, kilo vermek, estetik, fal; weather = hava durumu, hava durumunu,
    meteoroloji, meteorolojisi, meteorolojiyi, sağanak, kar yağışı, yağış, sıcaklıklar, fırtına uyarısı, fırtına
    uyarısını, sıcak hava dalgası, sıcak hava dalgasını, yağmur; local = kürtaj, boşanma, boşanması, konut, emlak,
    kreş, diyabet, diyabete, kolesterol, dinozor, fosil, arkeolog, arkeologlar, asteroit, asteroiti, göktaşı, trafik
    kazası, trafik kazasını, otobüs kazası, otobüs kazasını
    """,
    numbers="""
    2 = iki, İki; 3 = üç; 4 = dört; 5 = beş; 6 = altı kişi, altı ay; 7 = yedi; 8 = sekiz; 9 = dokuz kişi; 10 = on
    kişi; 11 = on bir; 12 = on iki; 13 = on üç; 14 = on dört; 15 = on beş; 16 = on altı; 17 = on yedi; 18 = on sekiz;
    19 = on dokuz; 20 = yirmi; 30 = otuz; 40 = kırk; 50 = elli; 60 = altmış; 70 = yetmiş; 80 = seksen
    """,
    scales="1000 = bin; 1000000 = milyon; 1000000000 = milyar; 1000000000000 = trilyon",
    months="""
    1 = Ocak; 2 = Şubat; 3 = Mart; 4 = Nisan; 5 = Mayıs; 6 = Haziran; 7 = Temmuz; 8 = Ağustos; 9 = Eylül; 10 = Ekim;
    11 = Kasım; 12 = Aralık
    """,
    roundups="""
    canlı, günün özeti, canlı blog, dakika dakika, günün öne çıkan haberleri, gün içinde öne çıkan, haftanın özeti,
    gündem özeti, güne başlarken, sabah bülteni, basın turu, manşetler, gazete manşetleri, canlı anlatım, bugün neler
    oldu
    """,
    columns="""
    canlı, özet, bülten, dakika dakika, canlı blog
    """,
    lures="""
    son dakika, video, özel, özel haber, görüş, analiz, canlı, canlı yayın, röportaj, flaş, yorum, fotoğraf, foto
    galeri, galeri, izle
    """,
)
