"""How other languages write what figures are of: units, times, shares, days of the week.

General knowledge of the languages, as data, beside their tables in `bot/edit/languages`. Words begin as they stand
here; only of those in `UNITS` the end is told, too: `*` stands for any.
"""

UNITS = """
    minute = Minute*, минут*, хвилин*, minut*, dakika*, دقيقة, دقائق, دقیقه, 分钟, 分鐘, 分間, 분간, मिनट, λεπτά; hour
    = Stunde*, heure, heures, hora, horas, ora, ore, час, часа, часов, часы, годин*, godzin*, saat*, ساعة, ساعات,
    ساعت, שעות, 小时, 小時, 時間, 시간, घंट*, ώρες, ชั่วโมง; day = Tag, Tage, Tagen, jour, jours, día, días, dia,
    dias, giorni, giorno, день, дня, дней, днів, дні, сут*, доб*, dni, dzień, gün*, يوم*, أيام, ايام, روز, دن, ימים,
    天, 日間, 日以内, 일간, दिन*, ημέρ*, দিন*, วัน; week = Woche*, semaine*, semana*, settiman*, недел*, тижн*,
    tydzień, tygodni*, hafta*, أسبوع*, أسابيع, هفته, ہفت*, שבוע*, 周, 星期, 週, 주간, 주, हफ्त*, εβδομάδ*, สัปดาห์;
    month = Monat*, mois, mes, meses, mês, mesi, mese, месяц*, місяц*, miesiąc*, miesięc*, ay, aylık, شهر*, أشهر,
    شهور, ماه, חודש*, 个月, 個月, カ月, か月, ヶ月, 月, 개월, महीन*, μήνες, เดือน; year = Jahr*, an, ans, année*,
    año*, ano, anos, anni, anno, год, года, годов, лет, рок*, років, lat, lata, rok, yıl*, سنة, سنوات, عام*, سال,
    سالہ, שנה, שנים, 年, 년, साल*, वर्ष*, χρόνια, έτη, বছর*, ปี; kilo = kg, kilo, kilos, kilogram*, кг, килограмм*,
    кілограм*, 公斤, 千克, キロ, كيلوغرام*, کیلوگرم, किलो*; ton = Tonne*, tonelada*, tonnellat*, tonnes, тонн*, ton,
    tona, طن*, تن, טון, 吨, 噸, トン, 톤, टन, τόν*; kilometre = km, Kilometer*, kilomètre*, kilómetro*, quilômetro*,
    chilometr*, километр*, кілометр*, км, kilometr*, كيلومتر*, کیلومتر*, ק"מ, 公里, किलोमीटर, किमी, χιλιόμετρα; mile =
    Meile*, milla*, миль; litre = Liter*, литр*, літр*, لتر*, لیتر*, litr*; barrel = Barrel*, baril*, barril*,
    баррел*, барел*, varil*, برميل*, بشکه*, 桶, バレル, 배럴; megawatt = MW, МВт, мегават*, 兆瓦, ميغاوات*, مگاوات;
    gigawatt = GW, ГВт, гигават*, 吉瓦; hectare = ha, Hektar*, hectárea*, гектар*; dollar = Dollar*, dólar*, dollari,
    доллар*, долар*, dolar*, دولار*, دلار, ڈالر, דולר*, 美元, 美金, ドル, 달러, डॉलर, ডলার, δολάρι*, ดอลลาร์; euro =
    Euro*, EUR, евро, євро, avro, يورو, یورو, אירו, יורו, 欧元, 歐元, ユーロ, 유로, यूरो, ευρώ; yuan = yuan, Yuan,
    юан*, 人民币, 人民幣, 위안, يوان, یوان; yen = yen, Yen, иен*, єн, 日元, 円, 엔; won = вон, 韩元, 원, ウォン;
    rouble = Rubel, рубл*, rublos; rupee = रुपये, रुपए, روپے, টাকা; zloty = zł, złot*, злот*; krone = крон*; dirham =
    درهم*; riyal = ريال*, ریال; toman = تومان; shekel = שקל*; hryvnia = грив*; baht = บาท; lira = lira, лир*
"""
"""Units as they stand behind a number."""
PERIODS = """
    day = a day, per day, daily, each day, every day, the day, pro Tag, am Tag, täglich, par jour, quotidien, jour, al
    día, diari, por día, diária, diári, por dia, al giorno, giornalier, в день, в сутки, ежедневн, на день, на добу,
    щодня, щоденн, dziennie, na dobę, günde, günlük, на день, يومي, في اليوم, روزانه, در روز, یومیہ, ביום, יומי, 每天,
    每日, 日均, 一天, 1日, 毎日, 一日, 하루, 매일, 일일, 일평균, รายวัน, วันละ, ต่อวัน, रोज, प्रतिदिन, हर दिन, ημερησ,
    την ημέρα; week = a week, per week, weekly, each week, every week, pro Woche, die Woche, in der Woche,
    wöchentlich, par semaine, hebdomadaire, a la semana, semanal, por semana, a settimana, alla settimana, settimanal,
    в неделю, еженедельн, на тиждень, щотижн, tygodniowo, w tygodniu, na tydzień, haftada, haftalık, أسبوعي, في
    الأسبوع, هفتگی, در هفته, ہفتہ وار, בשבוע, שבועי, 每周, 每週, 一周, 週, 주, 매주, สัปดาห์ละ, ต่อสัปดาห์, हफ्ते,
    साप्ताहिक, εβδομαδ; month = a month, per month, monthly, each month, every month, pro Monat, im Monat, monatlich,
    par mois, mensuel, al mes, mensual, por mes, por mês, mensal, al mese, mensil, в месяц, ежемесячн, на місяць,
    щомісяч, miesięczn, na miesiąc, ayda, aylık, شهري, في الشهر, ماهانه, در ماه, ماہانہ, בחודש, חודשי, 每月, 月均,
    毎月, 月額, 월, 매월, 월간, เดือนละ, ต่อเดือน, महीने, मासिक, μηνια; year = a year, per year, yearly, annual,
    annually, each year, every year, last year, pro Jahr, im Jahr, jährlich, par an, annuel, al año, anual, por año,
    por ano, anuai, all'anno, annu, в год, ежегодн, годов, на рік, щороку, щорічн, rocznie, na rok, yılda, yıllık,
    سنوي, في السنة, سالانه, در سال, سالانہ, בשנה, שנתי, 每年, 年均, 一年, 年間, 毎年, 연간, 연, 매년, ปีละ, ต่อปี,
    सालाना, प्रति वर्ष, ετησι
"""
"""How languages, English among them, say that there is so much in each day, week, month or year."""
SHARES = """
    half = hälfte, halbier, moitié, mitad, metade, metà, половин, вдвое, удвічі, połow, yarı, ημισ, μισο, μισό, μισά,
    μισώ, نصف, نیمی, חצי, מחצית, 半数, 半分, 过半, 過半, 一半, 半額, 절반, आध, ครึ่ง, অর্ধেক, آدھ; third = drittel,
    tiers, terci, tercera, terço, terzo, terzi, трет, trzeci, üçte, τρίτο, ثلث, سوم, שליש, 三分之, 3分の, 3분의,
    तिहाई, تہائی; quarter = viertel, quart, quarts, cuarto, cuarta, quarto, четверт, чверт, ćwier, dörtte, çeyre,
    τέταρτο, ربع, רבע, 四分之, 4分の, चौथाई, چوتھائی; fifth = fünftel, cinquième, quinto, quinta, пятая, пятую, пятой,
    п'ят, piąt, beşte, خمس, חמישית, 五分之, 5分の, 割, 成
"""
"""Words for a half, for thirds, quarters and fifths."""
WEEKDAYS = """
    monday = monday, montag, lundi, lunes, segunda-feira, lunedì, понедельник, понеділ, poniedział, pazartesi,
    δευτέρα, 星期一, 周一, 週一, 月曜, 월요일, الاثنين, الإثنين, دوشنبه, پیر, सोमवार; tuesday = tuesday, dienstag,
    mardi, martes, terça-feira, martedì, вторник, вівтор, wtorek, wtorku, salı, τρίτη, 星期二, 周二, 週二, 火曜,
    화요일, الثلاثاء, سه‌شنبه, منگل, मंगलवार; wednesday = wednesday, mittwoch, mercredi, miércoles, quarta-feira,
    mercoledì, сред[ауы], серед[ауи], środ[aęy], çarşamba, τετάρτη, 星期三, 周三, 週三, 水曜, 수요일, الأربعاء,
    الاربعاء, چهارشنبه, بدھ, बुधवार; thursday = thursday, donnerstag, jeudi, jueves, quinta-feira, giovedì, четверг,
    четвер, czwart(?:ek|ku), perşembe, πέμπτη, 星期四, 周四, 週四, 木曜, 목요일, الخميس, پنجشنبه, جمعرات, गुरुवार;
    friday = friday, freitag, vendredi, viernes, sexta-feira, venerdì, пятниц, п'ятниц, piąt(?:ek|ku), cuma,
    παρασκευή, 星期五, 周五, 週五, 金曜, 금요일, الجمعة, جمعه, جمعہ, शुक्रवार; saturday = saturday, samstag, samedi,
    sábado, sabato, суббот, субот, sobot[aęy], cumartesi, σάββατο, 星期六, 周六, 週六, 土曜, 토요일, السبت, ہفتہ,
    शनिवार; sunday = sunday, sonntag, dimanche, domingo, domenica, воскресень, неділ, niedziel, pazar(?!tesi),
    κυριακή, 星期[日天], 周[日天], 週[日天], 日曜, 일요일, الأحد, الاحد, یکشنبه, اتوار, रविवार
"""
"""The days of the week, as patterns; Hebrew counts its days, and has none."""
