"""A number may be told in many ways: what the source has is right in all of them, and nothing else is."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.digest import EditedArticle
from bot.edit.gate.doubts import Doubt
from tests.edit.gating import doubts, found
from tests.edit.making import article

RIGHT = """\
Flow at Marala drops 38pc in a day | Water at Marala fell by more than a third in a day.
Army meets 142 drones and nine missiles, 131 shot down | Of 151 drones and missiles all but twenty were downed.
Two sides swap 205 prisoners each | Some 410 captives were freed.
Some 74,000 visas were issued from January to May | About 74,000 visas were handed out in the year's first five months.
China fines Nvidia Rmb4.6bn | Nvidia will contest the 4.6-billion-yuan penalty.
US to pull 4,500 troops by end of year | Around 4,500 soldiers are leaving before 2027.
Stadium to be ready by end of 2027 | The stadium will be ready before 2028.
Message came in an 80-minute call | In a conversation lasting an hour and twenty minutes he made it known.
Senate rejects bid to curb war powers, 46-53 | The bid failed by seven votes.
Iran frees journalist held for 14 months | The journalist had been locked up for a year and two months.
Talks lasted 90 minutes | They talked for an hour and a half.
Talks lasted half an hour | They talked for 30 minutes.
Blackout lasts 16 hours | For two thirds of a day there was no light.
Loan to run for half a decade | The loan runs for five years.
Treaty in force for a quarter of a century | The treaty has been in force for 25 years.
Visa ban lifted after two weeks | The visa ban was lifted after a fortnight.
Visa ban lifted after a fortnight | The visa ban was lifted after 14 days.
Treaty was kept for two centuries | The treaty was kept for 200 years.
Month-long drill ends | The drill took thirty days.
Two and a half weeks of talks end | The talks took seventeen and a half days.
Exports fall to $30bn from $40bn | Exports fell by a quarter, or 10 billion dollars.
Output doubles to 40,000 tonnes | Output went up from 20,000 tonnes to 40,000.
Toll reaches a hundred and five | The toll reached a hundred and five.
Two firms fined | A pair of firms must pay.
A third of firms hit | A third of firms were hit.
Exports rise 50% to 300 tonnes | Exports climbed by half from 200 tonnes.
Strike kills 12, wounds 30 | Forty-two people were killed or hurt in the strike.
Strike kills 12, including five children | Five children and seven others died in the strike.
Out of 90 deputies 60 vote for bill | Two thirds of the deputies voted for the bill; thirty did not.
Rate cut by 25 basis points to 4.5% | The rate was lowered by a quarter of a point, from 4.75 percent.
Bank trims rate by quarter point | The rate was lowered by 25 basis points.
Bank trims rate by half a point | The rate was lowered by 50 basis points.
Drill to run from June 3 to June 9 | The week-long drill begins on June 3.
Drill to run June 3-9 | The seven-day drill begins on June 3.
Factory to open in 2030 | The factory will open in four years.
Law passed in 2016 | The law was passed ten years ago.
Law passed a decade ago | The law was passed in 2016.
Deliveries to begin in 2028 and end in 2031 | Deliveries will take three years from 2028.
Price lowest since October 2024 | The price is the lowest in twenty months.
Seminary to reopen 55 years after closure | The seminary will open after more than five decades.
Ship boarded 12 nautical miles off coast | The ship was boarded some 22 kilometres off the coast.
Temperature hits 40 Celsius | The temperature climbed to 104 degrees Fahrenheit.
Fire burns 4,800 hectares | The fire burned 48 square kilometres.
Deal worth 1.2 billion euros | The deal is worth about 1,200 million euros.
Loss of $26 bln | The loss comes to 26 billion dollars.
Army buys 1,500 drones at $3,000 each | The army spends 4.5 million dollars on drones.
Fine of Rs 2 lakh crore | The fine comes to 2 trillion rupees.
Nearly 2,000 troops sent | Almost two thousand soldiers were sent.
1,987 troops sent | Some 2,000 soldiers were sent.
Two sides swap 205 prisoners each | More than 400 prisoners went home.
Duty at 38.6%, up from 35.2% | The duty is some three points higher.
A third would vote to stay out | One in three would vote to stay out.
Code unlikely to be concluded this year | The code will not be settled before 2027.
Visas for under-30s | People under 30 get visas.
Two killed, 17 hurt | There were nineteen casualties, two of them dead.
Firm to shed 250 jobs | Two hundred and fifty jobs will go.
Firm to shed 11,500 jobs | Eleven and a half thousand jobs will go.
Poll: 64% back deal | Almost two in three back the deal.
Poll: 48% back deal, 43% oppose | The deal has five points more for it than against it.
Turnout was 39% | About four in ten people voted.
Output at 71% of capacity | Output is still almost 29 percent short of capacity.
Women hold 27.5% of seats | Slightly more than one seat in four is held by a woman.
Tenfold rise in visa fees to $1,000 | Visa fees rise tenfold from 100 dollars.
Visa fees triple to $300 | Visa fees go up from 100 to 300 dollars.
Fifth round of talks | After four rounds, the negotiators meet once more.
Fourth ship this month seized | The ship is the fourth this month, after three others.
Missionary and seven others abducted | Eight people were abducted.
Cabinet has 14 women among 23 ministers | Nine men sit beside fourteen women in the cabinet.
House passes bill, 358-61 | By a margin of almost six to one the bill passed.
Bill passes 218 to 210 | The bill passed by a margin of eight.
Court convicts two, acquits three | Two of the five accused were found guilty.
Price up from 80 to 92 cents | The price is 15 percent higher.
Price up 15% to 92 cents | The price, 80 cents before, is 15 percent higher.
Output slips 5.6% | Output slipped by between five and six percent.
Some 300 of 1,200 jobs to go | Nine hundred of the 1,200 jobs remain.
Company to shed 300 jobs, a quarter of workforce | Of some 1,200 employees, 300 will go.
EU releases 6 billion euros, two-thirds of it for drones | Of six billion euros four billion are for drones.
Army to get 60 jets, 12 a year | The army is to get its 60 jets over five years.
Rent of 60m euros a year for 10 years | The rent comes to 600 million euros over the decade.
State to pay 2 million to each of 27 victims | Each of the 27 victims gets two million, 54 million in total.
Toll rises to 19 after five more die | The toll rose from 14 to 19.
Runner breaks 800m record | The runner's record is over 800 metres.
Link lost at 5.40am | The link was lost shortly before six in the morning.
Drill begins at 0600 | The drill begins at six in the morning.
19th-century church razed | A church of the 1800s was razed.
Exports up 8% in first half of year | Exports rose 8 percent in six months.
Exports up 8% last year | In January exports were 8 percent higher.
Ship held for a half day | The ship was held for half a day and half a night.
Exports up 8% in first ten months | From January to October exports rose 8 percent.
Army needs four more months | The army needs until about October.
Talks of a 36th year | For the thirty-sixth year they talk.
Five water firms lose bonuses | Thames, Southern and three other firms lose bonuses.
Men flown to New York, Phoenix and three other cities | The men were flown to five cities.
Two other moorings still work | One of three moorings is idle.
Sum to be 14 billion; ministry offers half of that | Of the 14 billion the ministry offers 7 billion.
Missions issue 240,000 visas, up by half | The missions issued 240,000 visas, 80,000 more than before.
Duty cut to 15% from 25% | The duty is ten points lower.
Duty cut to 10% from 40% | The duty is only a quarter of what it was.
61% of water delivered | Almost four tenths of the water is still outstanding.
About 900 of 2,300 jobs to go | Close to 40% of the jobs will go.
Thirty-one percent see an enemy | Just under a third see an enemy.
Exports triple to $31 million | Exports are three times as large.
Work costs 52 million euros, shared equally | The work costs each of the two 26 million euros.
Flights: four services a week | Four flights leave each week.
21 weekly flights before | Three flights a day left before.
Twenty-one boats a day | Daily 21 boats came.
21 boats a day | Twenty-one boats a day came.
Man, 44, held; woman is 23-year-old | A 44-year-old was held.
Rates from 18.6 to 41.2 percent | Rates begin at 18.6 percent.
Warhead weighs two and a half tons | The warhead weighs 2.5 tons.
Fund to be paid from next year | The fund is paid from 2027.
Exports up 12% in first two months | In February exports were 12 percent higher.
Craft passed within 180 meters | The craft came closer than 200 metres.
Rate below five hours | The trip takes less than five hours.
Ship to start on June 20 | The ship starts in about ten days.
Second bridge opens; fourth to follow | The second bridge is open.
Rial at 1.4 million per dollar | A dollar cost 1.4 million rials.
About 6,400 cars in first 12 hours | In the first half-day 6,400 cars came.
2-gigawatt link out until June 28 | The 2-gigawatt link is out for more than two weeks.
Planners back 1,460 homes, 820 of them in outpost | More than half of the homes are in an outpost.
Bombers seen for fifth straight month | For the fifth month in a row bombers were seen.
Bombers seen for third night running | Three nights in a row bombers were seen.
Talks on Sunday; experts meet a day earlier | The experts meet on Saturday.
Levy of $410 to $655 a tonne | A tonne will cost between 410 and 655 dollars more.
Sales up 14% to $5 billion | Sales rose by 14 percent to 5 billion dollars.
Flights resume this month | In June flights resume.
Lease extended by two years to 2028 | The lease would have ended in 2026.
Britons need no visa until end of 2027 | Britons need no visa before 2028.
Ship carries Rmb3.8bn of gold | The gold is worth 3.8 billion yuan.
It was the 20th consecutive month of decline | The decline has lasted 20 months.
Talks last from Monday to Thursday | From Monday on they talk.
Meeting on June 12, talks on Tuesday | The meeting is on Friday.
Rains on February 30, says Monday's almanac | Rain came on Monday.
Two years in jail for one, three for other | They must go to jail for five years together.
Union wants 36 hours, not 38 hours | The union wants two hours less.
Jets to stay through December; they were due to leave on June 30 | Jets stay to the end of the year, six months longer.
Pact worth A$500m signed after year of delay | The A$500m pact was signed a year late.
Duties apply for five years from June 24 | Duties are due for five years, beginning June 24.
Tankers moved $900 million of crude | The tankers moved crude worth 900 million dollars.
Trade up 14% through October | In the ten months to October trade grew by 14%.
"""
WRONG = """\
Journalist held for 14 months | The journalist had been held for two and a half years.
Villagers free soldiers held for four days | Villagers freed soldiers whom they had held for two weeks.
Price doubles to 7.48 | The price has trebled to 7.48.
Population falls by 908,000 | The population fell by some 980,000.
Winds of 165 km/h hit coast | Winds of some 150 miles an hour hit the coast.
First 47 km of road open | The first 74 kilometres of the road are open.
Senate confirms 48 nominees in 53-45 vote | The Senate confirmed some 60 nominees.
Crossing to open on Oct. 5 | The crossing will open in the middle of October.
Crossing to open on Oct. 5 | The crossing will open at the end of October.
79% distrust China, up from 74% in March | Nearly nine in ten distrust China.
Claims up 34% in September | Claims grew by almost a quarter last month.
Ukraine receives bodies of 1,212 soldiers | More than 2,000 bodies were handed over.
Two men hacked utilities in three states | A pair of men hacked utilities in five states.
Exports have fallen by nearly 90% | Exports are only half as much.
Cairo court gives three men 10 years each | A court in Cairo gave three men seven years each.
Exports up 16.2% in first five months | Exports rose by more than a quarter.
Twenty-seven hurt, three of them children | Seven children were hurt.
Nissan to cut 1,900 jobs | Some 900 jobs will go.
Poll puts one at 33%, other at 27%, six points behind | The other is nine points behind.
Line to carry 690,000 barrels a day | The line would carry 690,000 barrels a week.
Airline to fly four times a week | The airline will fly once a day.
Seven prefectures stay barred | Two prefectures stay barred.
Fourth such flight since September | It was the second since September.
Import prices up 9% for 34 producers | Prices are higher for 43 producers.
Plant to close by 2028 | The plant will close by 2026.
Ban of three and a half years | The ban lasts 59 months.
Visitors down 18%, ticket costs 32 euros | Visitors are down 32 percent.
Fighter came within 50 feet | The fighter came to some 23 metres.
Ottawa trims order to 48 jets | Ottawa wants more than 46 jets.
Output at 42, profit at 8.6 | Output came to between 40 and 61.
Nine tourists among 19 missing | Ten people, including nine tourists, are missing.
43 Saudis and 147 Yemenis freed | More than four times as many Yemenis as Saudis were freed.
Used car imports fall 44% | Imports of used cars fell by more than half.
Talks to resume on 10 November | Talks resume in the last week of November.
Plant makes 1,000 cars a month | The plant makes 1,000 cars a month in 77 halls.
A third of the 12 seats go to women | Women get 25 seats.
A third of the 1,200 seats go to women | Women get 777 seats.
Police seize 310 kg of cocaine | Police seized 310 grams of cocaine.
Fire burns 60 miles from Texas | The fire burns 60 kilometres from Texas.
Police offer 200,000 yuan | Police offer 200,000 Taiwan dollars.
Norway sets aside 3 billion kroner | Norway sets aside three billion euros.
City charges tourists 500 yen | Tourists pay the city 500 won.
Ship carries Rmb3.8bn of gold | The gold is worth $3.8 billion.
Levy of $410 a tonne | The levy is 410 dollars a kilogram.
Duty up to 21% from 17% | The duty rises by 21 percentage points.
Shipments dropped to 1.2 billion | Shipments dropped by 1.2 billion.
Scheme covers 12 islands; visits up 14% | The scheme covers 14 islands.
It is the eighth extension since 2022 | It is the tenth extension since 2022.
Plant's 13th loss of power | The plant lost power for the third time.
Fourth attack this month | It was the fourth attack this year.
Vote due next week | The vote is due next month.
Boats due on Sunday | The boats are due on Friday.
A third of the ore is paid in yuan | Half of the ore is paid in yuan.
Two-thirds of the applicants are over 80 | Half of the applicants are over 80.
Jurors deliberate for two days | Jurors deliberated for two weeks.
Groups may stay 10 days from June 20 | Groups may stay for 20 days.
Yearly cost put at $455 million | The cost is $455 million a month.
Permits renewed through 2031 after year-long lapse | The permits are valid until 2027.
Britons need no visa until end of 2027 | Britons need no visa until the end of 2028.
It was the 20th consecutive month of decline | The decline has lasted 12 months.
Tankers moved $900 million of crude | The tankers moved 900 million barrels of crude.
Tankers moved 900,000 barrels of crude | The tankers moved crude worth $900,000.
Duties apply from June 24 | Duties apply from the beginning of June.
"""
ABROAD = """\
es | Remesas suman 5 mil 210 mdd | Money sent home came to 5.21 billion dollars.
es | Solo uno de cada ocho modelos cumple | Only 12.5 percent of the models pass.
ko | 생존자 3만3천명 | There are 33,000 survivors.
ko | 비료 8천t 지원 | Aid of 8,000 tons of fertilizer is sent.
zh | 拨款1亿2000万元 | The sum is 120 million yuan.
de | Der siebte Abgeordnete wechselt | He is the seventh deputy to go.
es | Remesas caen 5.4% en el primer semestre | Remittances fell 5.4 percent in six months.
he | הארגון גייס כאלף לוחמים | Some 1,000 fighters were taken in.
he | בני זוג קיבלו 42 אלף דולר במשך 7 חודשים | They got 6,000 dollars a month.
ja | アステラス社員に懲役3年6月 | He was sentenced to three and a half years.
zh | 約4.2萬名用戶未受影響 | Some 42,000 users are not affected.
de | Derzeit gelten 38 Stunden, künftig 36 Stunden | They will work two hours less.
de | Jeder dritte Arbeitsplatz, ein Drittel, ist in Gefahr | A third of the jobs are in danger.
ru | Четыре рейса в неделю | Four flights leave each week.
fr | Les bateaux arrivent dimanche | The boats arrive on Sunday.
es | Abierto de 9.00 a 14.30 | It is open from 9:00 to 14:30.
es | Pérdidas de mil 300 millones de dólares | The losses were 1.3 billion dollars.
ur | پاکستان کے لیے ایک ارب 20 کروڑ ڈالر کی قسط منظور کر لی | A tranche of 1.2 billion dollars was approved.
zh | 免签政策延长一年 | No visa is needed for one more year.
zh | 前三季度增长41% | In the first nine months it grew by 41 percent.
"""
ELSEWHERE = """\
zh | 5月26日恢复航班 | Flights resume on April 26.
ko | 기업인 네 명 방북 | Nine business people travel north.
pl | Bilety od 29 euro | Tickets cost from 29 zlotys.
ja | ホタテの輸入再開へ 5カ月ぶり | The scallops are back after five years.
ar | المخزون يكفي أربعة أيام | The stock lasts for four weeks.
pt | A carteira chega a US$ 33 bilhões | The orders have come to 33 billion reais.
de | Vertrag für 120.000 Arbeitsplätze | The contract is for 12,000 workplaces.
ko | 투자액은 약 900억원 | Some 900 billion won are invested.
hi | बैराज के लिए 1,870 करोड़ रुपये | The barrage costs 1,870 million rupees.
zh | 双边贸易额增长13.6% | Trade grew by 16.3 percent.
ru | «Аэрофлот» подал заявку на полёты четыре раза в неделю | Aeroflot wants to fly 4 times a day.
de | 58 Prozent halten Krieg für möglich | Almost half of Germans think that war is possible.
fr | Les lycées représentent la moitié des dossiers | A third of the applications are by schools.
fr | Les bateaux arrivent dimanche | The boats arrive on Tuesday.
de | Die Laufzeit beträgt 24 Monate | The contract lasts two and a half years.
es | Abierto de 9.00 a 14.30 | It is open from 9:30 to 14:30.
ur | پاکستان کے لیے ایک ارب 20 کروڑ ڈالر کی قسط منظور کر لی | The IMF approved $1.4 billion for Pakistan.
zh | 免签政策延长一年 | No visa is needed for two more years.
"""


PIECES = """
1 0 1.5 1,000 1,2,3 1.2.3 ٣ ٣٫٥ 二十 第六 half a the quarter third twentieth of to one in two out million thousand %
percent bn Rmb4.6bn $3 year months week decade century fortnight hours days minutes and between from by but each total
tripled tenfold nautical hectares fahrenheit km m 5.40am 0600 13:00 19th-century 30s June May October 2026 mid-May early
late end this 46-53 H-1B zero 0% dozen score nearly over than times : , . - ( ) …
"""


def cases(table: str) -> list[tuple[str, str]]:
    return [
        (source.strip(), text.strip()) for source, _, text in (line.partition(" | ") for line in table.splitlines())
    ]


def is_doubted(source: str, text: str) -> bool:
    """Whether the gate finds a number or a date of the text that an article of June 2026 does not carry."""
    told = EditedArticle("a1", replace(article(source), published=datetime(2026, 6, 10, tzinfo=UTC)), "s1")
    return not doubts(text, told).isdisjoint({Doubt.NUMBER, Doubt.DATE})


@pytest.mark.parametrize(("source", "text"), cases(RIGHT))
def test_what_a_source_has_may_be_told_in_another_way(source: str, text: str) -> None:
    assert not is_doubted(source, text)


@pytest.mark.parametrize(("source", "text"), cases(WRONG))
def test_what_it_has_not_is_found(source: str, text: str) -> None:
    assert is_doubted(source, text)


def is_doubted_abroad(language: str, source: str, text: str) -> bool:
    return not doubts(text, (source, language)).isdisjoint({Doubt.NUMBER, Doubt.DATE})


def cases_abroad(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split(" | ")) for line in table.splitlines()]


@pytest.mark.parametrize(("language", "source", "text"), cases_abroad(ABROAD))
def test_what_another_language_has_is_read(language: str, source: str, text: str) -> None:
    assert not is_doubted_abroad(language, source, text)


@pytest.mark.parametrize(("language", "source", "text"), cases_abroad(ELSEWHERE))
def test_what_another_language_has_not_is_found(language: str, source: str, text: str) -> None:
    assert is_doubted_abroad(language, source, text)


@settings(deadline=None)  # the first example reads the tables in, and time belongs in the bench
@given(*[st.lists(st.sampled_from(PIECES.split()), max_size=25)] * 2, st.sampled_from(["en", "es", "zh", "ru", ""]))
def test_any_pieces_of_numbers_can_be_judged(said: list[str], told: list[str], language: str) -> None:
    all_of_them = found(f"x {' '.join(said)}", (f"x {' '.join(told)}", language))
    assert all(one.amount >= 0 for one in all_of_them if one.doubt in {Doubt.NUMBER, Doubt.MISPLACED, Doubt.DATE})
