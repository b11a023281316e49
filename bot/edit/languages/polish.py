"""Polish."""

from bot.edit.languages import Language

POLISH = Language(
    code="pl",
    stemmer="polish",
    glue="""
    i w we na z ze do od za po o u przy dla przez pod nad bez przed między się nie że to ten ta te jest są był była
    było być będzie jak co kto gdzie kiedy ale lub albo czy już jeszcze tylko także oraz a jego jej ich po dziś
    wczoraj jutro dzień dni rok lat miesiąc tydzień nowy nowa nowe pierwszy poniedziałek wtorek środa czwartek
    piątek sobota niedziela wobec ws według
    """,
    places="""
    PL = Polska, polski, Warszawa, Tusk, Nawrocki, Sejm; RU = Rosja, rosyjski, Moskwa, Kreml, Putin; UA = Ukraina,
    ukraiński, Kijów, Zełenski; BY = Białoruś, białoruski, Mińsk, Łukaszenka; DE = Niemcy, niemiecki, Berlin; US =
    USA, Stany Zjednoczone, amerykański, Waszyngton, Trump; EU = UE, Unia Europejska, Bruksela; GB = Wielka
    Brytania, brytyjski, Londyn; FR = Francja, Paryż; HU = Węgry; LT = Litwa, Wilno; CN = Chiny, Pekin; NATO = NATO;
    UN = ONZ; IL = Izrael; IR = Iran
    """,
    concepts="""
    army = wojsko, armia, żołnierz, wojskowy; ship = statek, okręt; drone = dron, drony; missile = rakieta, pocisk;
    aircraft = samolot; strike = atak, atakować, ostrzał; kill = zabity, zabić, zginąć, śmierć; wound = ranny; drill
    = ćwiczenia, manewry; border = granica, graniczny; ceasefire = rozejm, zawieszenie broni; war = wojna; peace =
    pokój; prisoner = jeniec, więzień; swap = wymiana; nuclear = jądrowy, atomowy; weapon = broń; defence = obrona;
    spy = szpieg, szpiegostwo; tariff = cło, cła; export = eksport; sanction = sankcja, sankcje; ban = zakaz; halt =
    zawiesić, wstrzymać; deal = umowa, porozumienie; talk = rozmowy, negocjacje; summit = szczyt; meet = spotkanie;
    visit = wizyta; company = firma, spółka; oil = ropa; gas = gaz; grain = zboże; coal = węgiel; price = cena;
    farmer = rolnik; president = prezydent; premier = premier; minister = minister; government = rząd;
    foreignministry = MSZ, szef MSZ; defenceministry = MON; parliament = parlament, sejm, poseł; court = sąd; police
    = policja; spokesman = rzecznik; ambassador = ambasador; embassy = ambasada, konsulat; migrant = migrant;
    refugee = uchodźca; election = wybory; visa = wiza; arrest = aresztować, zatrzymać, zatrzymany; expel = wydalić;
    release = uwolnić; airspace = przestrzeń powietrzna; airport = lotnisko; train = pociąg, kolej; explosion =
    wybuch; aid = pomoc; law = ustawa; fence = mur, zapora
    """,
    verbs="""
    say = powiedzieć, ogłosić, oświadczyć; warn = ostrzec, grozić; urge = wezwać, żądać; accuse = oskarżyć; deny =
    zaprzeczyć; reject = odrzucić; condemn = potępić; sign = podpisać
    """,
    soft="""
    sport = mecz, piłka nożna, liga, turniej, trener, mistrzostwa; show = aktor, aktorka, film, koncert, piosenkarz;
    life = przepis, horoskop, zoo; weather = pogoda
    """,
    numbers="""
    2 = dwa, dwie; 3 = trzy; 4 = cztery; 5 = pięć; 6 = sześć; 7 = siedem; 8 = osiem; 9 = dziewięć; 10 = dziesięć
    """,
    scales="""
    1000 = tysiąc, tysiące, tysięcy, tys; 1000000 = milion, miliony, milionów, mln; 1000000000 = miliard, miliardów,
    mld
    """,
    months="""
    1 = stycznia; 2 = lutego; 3 = marca; 4 = kwietnia; 5 = maja; 6 = czerwca; 7 = lipca; 8 = sierpnia; 9 = września;
    10 = października; 11 = listopada; 12 = grudnia
    """,
    roundups="na żywo, najważniejsze wydarzenia, podsumowanie dnia, przegląd prasy",
    columns="relacja, na żywo, podsumowanie",
    lures="pilne, wideo, opinia, tylko u nas, nagranie, zdjęcia",
)
