"""Numbers that the sources do not print, but that can be reckoned from theirs as the bullet says."""

import pytest

from bot.edit.gate.doubts import Doubt
from tests.edit.gating import Headline, doubts, reason


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The US tariff on wine is now 25%, ten points more.", "US raises tariff on Chinese wine from 15% to 25%"),
        ("In all, 19 Chinese firms face a US tariff.", "US tariff hits 14 Chinese steel firms and 5 wine firms"),
        ("China needs 600 tons of US wine, five times what it gets.", "China gets 120 tons of US wine, needs 600"),
        ("China freed 43 Americans and over three times as many Yemenis.", "China frees 43 Americans, 147 Yemenis"),
        ("The Chinese border reopens after almost three weeks.", "Chinese border reopens after 19 days"),
        ("The Chinese licence is valid for twelve months.", "Chinese licence is valid for one year"),
        ("A Chinese jet came within 15 metres of a US plane.", "Chinese jet comes within 50 feet of US plane"),
        ("Two thirds of Chinese wine goes to the US.", "65% of Chinese wine goes to US"),
        ("China recalls a third of its inspectors from the US.", "China cuts inspectors in US from 210 to 140"),
        ("Half a dozen Chinese firms face a US tariff.", "Six Chinese firms face US tariff"),
        ("Three Chinese cities halt US trade.", "Wuhan, Shanghai and Beijing halt US trade"),
        ("China halted US imports in February.", "China halted US imports last month"),
        ("Between January and June China bought US wine.", "China bought US wine in first half"),
        ("From January to March China bought US wine.", "China bought US wine in first quarter"),
        ("China stops buying US wine before May.", "China stops buying US wine by end of April"),
        ("China bought US wine in 2025.", "China bought US wine a year ago"),
        ("China buys 4.2 billion pesos of wine.", ("Tsina bumili ng P4.2 bilyon na wine", "tl")),
        ("China fined 190 million yen.", ("中国、1億9000万円の罰金", "ja")),
        ("Most cameras, nearly two thirds, of the Chinese plant are off.", "11 of 30 cameras on at Chinese plant"),
        ("Chinese oil sales shrank by a quarter of a million barrels.", "Chinese oil sales 1.4m barrels, were 1.65m"),
        ("China pays a little over 13,000 apiece for US drones.", "China pays 600m for 45,000 US drones"),
        ("The Chinese plant makes 12,000 cars a year.", "Chinese plant makes 1,000 cars a month"),
        ("The Chinese radar was on for two-thirds of a minute.", "Chinese radar was on for 40 seconds"),
        ("China cancels one train in eight.", "China cancels 12% of trains"),
        ("China may buy the US plant back until 2032.", "China may buy US plant back within six years"),
        ("China gets the US drones by the end of December.", "China gets US drones by year-end"),
        ("The US charge on Chinese steel goes up from 25%.", "US duty on Chinese steel doubles to 50%"),
        ("The US list has 31 Chinese people and firms.", "US lists 12 Chinese citizens, 19 firms"),
        ("China may catch a little over 2,000 tons.", "China may catch 2,050 tons"),
        ("China asked for $400 billion.", "China gets $312 billion, cut by $88 billion"),
        ("China lets out about a third more wheat.", "China lets 14 million tons of wheat out, up from 10.6 million"),
        ("The spies got upwards of NT$7 million from China.", "Spies got NT$7.4 million from China"),
        ("The Chinese envoys have three days to leave.", ("Китай: послам дано 72 часа", "ru")),
        ("China freed five.", ("Η Κίνα απελευθέρωσε πέντε", "el")),
    ],
)  # fmt: skip
def test_what_the_sources_come_to_may_be_said(text: str, headline: Headline) -> None:
    assert doubts(text, headline).isdisjoint({Doubt.NUMBER, Doubt.DATE})


@pytest.mark.parametrize(
    ("text", "headline", "why"),
    [
        ("The US put 39 Chinese firms on its list.", "US puts 14 Chinese firms and 25 ships on list", "number 39"),
        ("Three quarters of Chinese wine goes to the US.", "A third of Chinese wine goes to US", "three quarters"),
        ("Eleven Chinese workers were hurt.", ("Трое китайских рабочих пострадали", "ru"), "number eleven"),
        ("China buys no US wine until August.", "China buys no US wine until July 31", "month August"),
        ("Over six years China paid $7.4 million.", "China paid $7.4 million over four years", "six years"),
        ("A dollar buys fewer than 68 yuan.", "Dollar buys 78 Chinese yuan", "number 68"),
        ("China gets two dozen US posts per side.", "China gets 12 US posts, two sides agree", "number two dozen"),
        ("The Chinese plant is shut for 40 days.", "Chinese plant is shut for three weeks", "40 days"),
    ],
)  # fmt: skip
def test_what_chance_finds_may_not(text: str, headline: Headline, why: str) -> None:
    assert why in (reason(text, headline) or "")
