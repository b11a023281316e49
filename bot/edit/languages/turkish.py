"""Turkish."""

from bot.edit.languages import Language

TURKISH = Language(
    code="tr",
    stemmer="turkish",
    glue="""
    ve bir bu şu o ile için de da ki mi mı mu ne ama veya ya gibi kadar daha en çok az sonra önce karşı göre olarak
    olan oldu olacak var yok değil her hem ise dedi bugün dün yarın gün yıl ay hafta saat yeni ilk son kaynak
    kaynaklar iki'nin üzerine arasında tarafından
    """,
    places="""
    TR = Türkiye, Türk, Ankara, İstanbul, Erdoğan, TBMM; GR = Yunanistan, Yunan, Atina; CY = Kıbrıs, Rum; SY =
    Suriye, Şam; IQ = Irak; IR = İran, Tahran; IL = İsrail, Netanyahu; PS = Filistin, Gazze, Hamas; RU = Rusya,
    Moskova, Putin, Kremlin; UA = Ukrayna, Kiev; US = ABD, Amerika, Washington, Beyaz Saray, Trump; EU = AB, Avrupa
    Birliği, Brüksel; DE = Almanya, Berlin; FR = Fransa, Paris; GB = İngiltere, Londra; AM = Ermenistan, Erivan; AZ
    = Azerbaycan, Bakü; CN = Çin, Pekin; NATO = NATO; UN = BM; EG = Mısır; LY = Libya; AEGEAN = Ege
    """,
    concepts="""
    army = ordu, asker, askeri; ship = gemi; drone = İHA, SİHA, drone; missile = füze; aircraft = uçak; jet = savaş
    uçağı, savaş uçakları; strike = saldırı, vur; kill = öldü, ölü, hayatını kaybetti, şehit; wound = yaralı; drill
    = tatbikat; border = sınır; ceasefire = ateşkes; war = savaş; peace = barış; hostage = rehine; prisoner = esir,
    mahkum; nuclear = nükleer; weapon = silah; defence = savunma; spy = casus; tariff = gümrük vergisi, tarife;
    trade = ticaret; export = ihracat; import = ithalat; sanction = yaptırım; ban = yasak; deal = anlaşma; talk =
    müzakere, görüşme; summit = zirve; meet = görüş, buluş; visit = ziyaret; company = şirket; oil = petrol; gas =
    doğalgaz; price = fiyat; economy = ekonomi; president = cumhurbaşkanı, başkan; premier = başbakan; minister =
    bakan, bakanı; government = hükümet; foreignministry = dışişleri, dışişleri bakanı; defenceministry = MSB,
    savunma bakanı; parliament = meclis, milletvekili; court = mahkeme; police = polis; spokesman = sözcü;
    ambassador = büyükelçi; embassy = büyükelçilik; migrant = göçmen; refugee = mülteci; election = seçim; arrest =
    gözaltı, tutuklandı; release = serbest; airspace = hava sahası; island = ada; sea = deniz; earthquake = deprem;
    explosion = patlama; aid = yardım
    """,
    verbs="""
    say = açıkladı, duyurdu; warn = uyardı, tehdit; urge = çağrı; accuse = suçladı; deny = yalanladı; reject =
    reddetti; condemn = kınadı; begin = başladı; sign = imzaladı
    """,
    soft="""
    sport = futbol, maç, lig, şampiyon, turnuva, galatasaray, fenerbahçe, beşiktaş; show = oyuncu, şarkıcı, film,
    dizi, konser; life = tarif, burç, restoran; weather = hava durumu
    """,
    numbers="2 = iki; 3 = üç; 4 = dört; 5 = beş; 6 = altı; 7 = yedi; 8 = sekiz; 9 = dokuz; 10 = on; 20 = yirmi",
    scales="1000 = bin; 1000000 = milyon; 1000000000 = milyar",
    months="""
    1 = Ocak; 2 = Şubat; 3 = Mart; 4 = Nisan; 5 = Mayıs; 6 = Haziran; 7 = Temmuz; 8 = Ağustos; 9 = Eylül; 10 = Ekim;
    11 = Kasım; 12 = Aralık
    """,
    roundups="canlı, günün özeti, canlı blog, dakika dakika",
    columns="canlı, özet",
    lures="son dakika, video, özel, görüş, analiz, canlı",
)
