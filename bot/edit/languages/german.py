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
    jahre jahren tag tage stunde stunden laut sagt sagte quelle ab ein weiter rund fast etwa sowie
    """,
    places="""
    US = USA, Vereinigte Staaten, US, amerikanisch, Amerika, Amerikaner, Washington, Weißes Haus, Weiße Haus,
    Pentagon, Trump, New York; CN = China, chinesisch, Chinese, Peking, Shanghai, Xi Jinping; TW = Taiwan,
    taiwanisch; JP = Japan, japanisch, Tokio; KR = Südkorea, südkoreanisch, Seoul; KP = Nordkorea, nordkoreanisch,
    Pjöngjang; RU = Russland, russisch, Russe, Moskau, Kreml, Putin; UA = Ukraine, ukrainisch, Ukrainer, Kiew,
    Kyjiw, Selenskyj, Odessa, Charkiw, Saporischschja, Donezk; CRIMEA = Krim; BY = Belarus, belarussisch; PL =
    Polen, polnisch, Warschau; DE = Deutschland, deutsch, Deutscher, Berlin, Bundesregierung, Bundestag, Bundeswehr,
    Merz, Kanzleramt, Auswärtiges Amt; FR = Frankreich, französisch, Paris, Macron; GB = Großbritannien, britisch,
    Brite, London, England, Vereinigtes Königreich, Starmer; IE = Irland, irisch, Dublin; EU = EU, Europäische
    Union, Brüssel, EU-Kommission, Europaparlament, EU-Parlament; IT = Italien, italienisch, Rom; ES = Spanien,
    spanisch, Madrid; AT = Österreich, österreichisch, Wien; CH = Schweiz, schweizerisch, Bern, Genf; NL =
    Niederlande, niederländisch, Den Haag; BE = Belgien; TR = Türkei, türkisch, Ankara, Erdogan; GR = Griechenland,
    griechisch; HU = Ungarn, ungarisch, Budapest; RO = Rumänien; RS = Serbien; CZ = Tschechien, tschechisch, Prag;
    SK = Slowakei; LT = Litauen; LV = Lettland; EE = Estland; FI = Finnland, finnisch; SE = Schweden; NO = Norwegen;
    DK = Dänemark, dänisch; GL = Grönland; IL = Israel, israelisch, Jerusalem, Netanjahu, Tel Aviv; PS = Palästina,
    palästinensisch, Palästinenser, Gaza, Gazastreifen, Hamas, Westjordanland; LB = Libanon, Hisbollah, Beirut; IR =
    Iran, iranisch, Teheran; IQ = Irak; SY = Syrien, syrisch; SA = Saudi-Arabien, Riad; EG = Ägypten; YE = Jemen,
    Huthi; IN = Indien, indisch, Neu-Delhi; PK = Pakistan, pakistanisch, Islamabad; AF = Afghanistan; BR =
    Brasilien; MX = Mexiko; VE = Venezuela; CA = Kanada; AU = Australien; NATO = Nato; UN = UN, Vereinte Nationen,
    UNO, Sicherheitsrat; EUROPE = Europa, europäisch; AFRICA = Afrika; BALTIC = Ostsee; BLACKSEA = Schwarzes Meer,
    Schwarze Meer; MIDEAST = Nahost
    """,
    concepts="""
    army = Armee, Soldat, Truppe, Militär, militärisch, Streitkräfte, Heer; navy = Marine, Flotte; ship = Schiff,
    Boot, Frachter; destroyer = Zerstörer; frigate = Fregatte; submarine = U-Boot; carrier = Flugzeugträger; tanker
    = Tanker, Öltanker; drone = Drohne; missile = Rakete, Marschflugkörper; jet = Kampfjet; aircraft = Flugzeug;
    helicopter = Hubschrauber; strike = Angriff, angreifen, Luftangriff, Beschuss, beschießen, bombardieren,
    Offensive; intercept = abschießen, abfangen; kill = tot, Tote, töten, getötet, Tod, sterben, Opfer; wound =
    verletzt, Verletzte, verwundet; drill = Manöver, Übung; border = Grenze, Grenzübergang; ceasefire = Waffenruhe,
    Feuerpause, Waffenstillstand; war = Krieg, Konflikt; peace = Frieden; hostage = Geisel; prisoner = Gefangene,
    Kriegsgefangene, Häftling; swap = Austausch, austauschen, Gefangenenaustausch; nuclear = nuklear, Atom, atomar,
    Atomkraftwerk, AKW; uranium = Uran; enrich = Anreicherung; inspector = Inspekteur, Kontrolle; weapon = Waffe,
    Munition, Rüstung; tank = Panzer; defence = Verteidigung, Abwehr, Luftabwehr; spy = Spion, Spionage; satellite =
    Satellit; cyber = Cyberangriff, Hacker; tariff = Zoll, Zölle, Strafzoll, Strafzölle; trade = Handel; export =
    Export, Ausfuhr, exportieren; import = Import, Einfuhr; sanction = Sanktion, Sanktionspaket; ban = verbieten,
    Verbot, Embargo; restrict = Beschränkung, beschränken, einschränken; quota = Quote; halt = stoppen, aussetzen,
    Stopp, Pause, unterbrechen; deal = Abkommen, Vertrag, Vereinbarung, Einigung, Deal; talk = Gespräch,
    Verhandlung, verhandeln, Dialog; summit = Gipfel; meet = Treffen, treffen, Sitzung; visit = Besuch, Reise,
    besuchen; delegation = Delegation; company = Unternehmen, Firma, Konzern, Hersteller; chip = Chip, Halbleiter;
    rareearth = Seltene Erden; mineral = Rohstoff; oil = Öl, Erdöl, Rohöl; gas = Gas, Erdgas; pipeline = Pipeline;
    refinery = Raffinerie; fuel = Treibstoff, Diesel, Benzin; grain = Getreide, Weizen, Mais; soybean = Soja; beef =
    Rindfleisch, Fleisch; wine = Wein; coal = Kohle; steel = Stahl; aluminium = Aluminium; copper = Kupfer; gold =
    Gold; car = Auto, Fahrzeug, Autobauer; bank = Bank; loan = Kredit; debt = Schulden, Anleihe; market = Markt;
    stock = Aktie, Börse; price = Preis; inflation = Inflation; economy = Wirtschaft, BIP; invest = Investition,
    investieren, Investor; budget = Haushalt; tax = Steuer; fine = Strafe, Bußgeld; factory = Fabrik, Werk; port =
    Hafen; customs = Zollkontrolle; fish = Fischerei, Fischer, Fisch; farmer = Bauer, Landwirt; water = Wasser;
    river = Fluss; dam = Damm, Staudamm; electricity = Strom, Stromausfall, Kraftwerk; energy = Energie; reactor =
    Reaktor; president = Präsident, Präsidentin, Staatschef; premier = Ministerpräsident, Premierminister, Premier,
    Regierungschef; minister = Minister, Ministerin; government = Regierung; foreignministry = Außenministerium,
    Außenminister, Außenministerin; defenceministry = Verteidigungsministerium, Verteidigungsminister;
    financeministry = Finanzministerium, Finanzminister; interiorministry = Innenministerium, Innenminister;
    parliament = Parlament, Abgeordnete; court = Gericht, Richter; police = Polizei; prosecutor = Staatsanwalt,
    Staatsanwaltschaft, Generalstaatsanwalt; spokesman = Sprecher, Sprecherin; ambassador = Botschafter, Diplomat,
    Gesandte; embassy = Botschaft, Konsulat; governor = Gouverneur; mayor = Bürgermeister; king = König; chancellor
    = Kanzler, Bundeskanzler; opposition = Opposition; researcher = Forscher, Wissenschaftler, Professor; student =
    Student, Studierende; journalist = Journalist, Reporter; worker = Arbeiter, Mitarbeiter; refugee = Flüchtling;
    migrant = Migrant, Migration; citizen = Bürger, Staatsbürger; civilian = Zivilist; child = Kind; woman = Frau;
    family = Familie; protest = Protest, Demonstration; election = Wahl, Abstimmung, Referendum; visa = Visum, Visa;
    passport = Pass; arrest = festnehmen, Festnahme, verhaften; expel = ausweisen, Ausweisung, abschieben; jail =
    Gefängnis, Haft; release = freilassen, Freilassung, freigelassen; flight = Flug; airspace = Luftraum; airport =
    Flughafen; train = Zug, Bahn; road = Straße; bridge = Brücke; truck = Lastwagen, Lkw; hospital = Krankenhaus;
    school = Schule; university = Universität; earthquake = Erdbeben; flood = Hochwasser, Überschwemmung; wildfire =
    Brand, Feuer; explosion = Explosion; crash = Unfall, Absturz; aid = Hilfe, humanitär; medicine = Medikament;
    vaccine = Impfstoff; cocaine = Kokain, Drogen; law = Gesetz; island = Insel; sea = Meer; territory = Gebiet,
    Territorium; strait = Meerenge, Straße von; rebel = Rebell, Miliz; terror = Terror, Terrorist; murder = Mord,
    Ermordung; evacuate = evakuieren, Evakuierung; resolution = Resolution; alliance = Bündnis, Verbündete;
    cooperation = Zusammenarbeit; reform = Reform; base = Stützpunkt; percent = Prozent; dollar = Dollar; ton =
    Tonne; half = Hälfte; asset = Vermögen; launch = abfeuern, feuern, feuert; summon = einbestellen, bestellt;
    execution = hinrichten, Hinrichtung, hingerichtet; rescue = retten, gerettet; sink = sinken, gesunken, kentern
    """,
    verbs="""
    say = sagen, erklären, mitteilen, melden, ankündigen, verkünden; vow = versprechen, zusagen; warn = warnen,
    drohen, Warnung, Drohung; urge = fordern, aufrufen, verlangen, bitten; accuse = vorwerfen, beschuldigen,
    Vorwurf; deny = dementieren, bestreiten; reject = ablehnen, zurückweisen, weist, lehnt; condemn = verurteilen,
    kritisieren, Kritik; praise = begrüßen, loben; confirm = bestätigen; plan = planen, Plan; seek = suchen; expect
    = erwarten; begin = beginnen, starten, Beginn, Start; end = enden, beenden, Ende; rise = steigen, erhöhen,
    wachsen, zulegen; fall = fallen, sinken, senken, kürzen, Rückgang; resume = wiederaufnehmen, wieder; cancel =
    absagen, streichen, widerrufen; delay = verschieben, verzögern; extend = verlängern, Verlängerung; sign =
    unterzeichnen, unterschreiben; approve = billigen, zustimmen, genehmigen, beschließen; buy = kaufen, Kauf; sell
    = verkaufen, Verkauf; send = schicken, entsenden, liefern; return = zurückkehren, Rückkehr, zurückgeben; respond
    = reagieren, Reaktion, Vergeltung; build = bauen; keep = bleiben, halten; impose = verhängen; lift = aufheben;
    join = beitreten
    """,
    soft="""
    sport = Fußball, Sport, Bundesliga, Tennis, WM, EM, Trainer, Torwart, Meisterschaft, Turnier, olympisch,
    Medaille, Stürmer, Formel 1, Champions League; show = Band, Stadion, Orchester, Oper, Theater, Popstar, Musical,
    Schlager, Sänger, Sängerin, Schauspieler, Schauspielerin, Film, Konzert, Album, Serie, Kino, Promi, Festival;
    life = Rezept, Horoskop, Diät, Restaurant, Urlaub, Reisetipp, Mode, Hochzeit, Zoo, Lotto, Museum, Videospiel,
    Ausstellung; weather = Wetter, Hitzewelle, Schnee
    """,
    numbers="""
    2 = zwei; 3 = drei; 4 = vier; 5 = fünf; 6 = sechs; 7 = sieben; 8 = acht; 9 = neun; 10 = zehn; 11 = elf; 12 =
    zwölf, Dutzend; 14 = vierzehn; 15 = fünfzehn; 20 = zwanzig; 30 = dreißig; 40 = vierzig; 50 = fünfzig; 100 =
    hundert
    """,
    scales="""
    1000 = Tausend, tausend; 1000000 = Million, Millionen, Mio; 1000000000 = Milliarde, Milliarden, Mrd;
    1000000000000 = Billion, Billionen
    """,
    months="""
    1 = Januar; 2 = Februar; 3 = März; 4 = April; 5 = Mai; 6 = Juni; 7 = Juli; 8 = August; 9 = September; 10 =
    Oktober; 11 = November; 12 = Dezember
    """,
    roundups="""
    liveblog, live-ticker, liveticker, newsblog, nachrichten am, das wichtigste, was wichtig wird, was heute
    wichtig, im überblick, der tag im, die nacht im, newsletter, die lage am, in bildern, tagesüberblick
    """,
    columns="liveblog, liveticker, ticker, überblick, newsletter, live, newsblog",
    lures="""
    eilmeldung, eil, exklusiv, kommentar, video, analyse, meinung, live, liveblog, interview, bilder, leitartikel
    """,
)
