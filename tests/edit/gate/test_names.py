"""Names, places and quotations of a bullet are those of its sources, in whatever form these have them."""

from dataclasses import replace

import pytest

from bot.domain.digest import EditedArticle
from bot.edit.gate.doubts import Doubt
from tests.edit.gating import Headline, doubts, reason
from tests.edit.making import article

VISIT = "China's vice-premier He Lifeng visits Washington for tariff talks"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("He Lifeng is in Washington to talk about tariffs.", VISIT),
        ("The Monetary Fund approved a loan for China.", "IMF approves loan for China"),
        ("The WTF approved a loan for China.", "World Trade Forum approves loan for China"),
        ("The captains of Cornwall want a deal with China.", "Cornish captains want deal with China"),
        ("Destroyer Halloran sailed past China.", ("Эсминец Халлоран прошёл мимо Китая", "ru")),
        ("Destroyer Halloran sailed past China.", ("美国驱逐舰通过中国海域", "zh")),
        ("Gunmen near Keran crossed into China.", ("केरन के पास चीन में घुसपैठ", "hi")),
        ("The President of China visits the Coast Guard.", "Chinese president visits coast guard"),
        ("Trump wants a tariff on Chinese steel.", "US president wants tariff on Chinese steel"),
        ("Rubio wants a tariff on Chinese steel.", "US secretary of state wants tariff on Chinese steel"),
        ("Xi Jinping wants a tariff on US steel.", "Xi wants tariff on US steel"),
        ("UN inspectors return to a Chinese reactor.", "IAEA inspectors return to Chinese reactor"),
        ("The Union of China wants a summit.", "Chinese union wants summit"),
        ("Traders from China meet Mondragonese buyers.", "Mondragon buyers meet Chinese traders"),
        ("Destroyer Gonzalez sailed past China.", ("美国驱逐舰通过中国海域", "zh")),
        ("Doha calls on China to show restraint.", ("Катар призвал Китай к сдержанности", "ru")),
        ("Netanyahu will visit China.", ("نتنياهو يزور الصين", "ar")),
    ],
)
def test_a_name_may_have_another_form(text: str, headline: Headline) -> None:
    assert reason(text, headline) is None


@pytest.mark.parametrize(
    ("text", "headline", "named"),
    [
        ("Wang Yi is in Washington to talk about tariffs with Smith.", VISIT, "Wang"),
        ("He Lifeng and Brown talk about tariffs in Washington.", VISIT, "Brown"),
        ("Trump wants a tariff on Chinese steel.", "US senators want tariff on Chinese steel", "Trump"),
        ("The ABC approved a loan for China.", "IMF approves loan for China", "ABC"),
    ],
)
def test_a_name_that_nobody_names_is_withheld(text: str, headline: Headline, named: str) -> None:
    why = reason(text, headline) or ""
    assert why.endswith("is not named in the cited sources") or "too little" in why
    assert named in why or "too little" in why


@pytest.mark.parametrize(
    ("text", "headline", "doubt"),
    [
        ("Germany wants a tariff on Chinese steel.", "US wants tariff on Chinese steel", Doubt.PLACE),
        ("In Hamburg China spoke of a tariff on steel.", "US speaks of tariff on Chinese steel", Doubt.PLACE),
        ("Destroyer Gonzalez sailed past China.", ("Эсминец прошёл мимо Китая", "ru"), Doubt.LOOSE_NAME),
    ],
)
def test_a_name_that_others_may_know_is_doubted(text: str, headline: Headline, doubt: Doubt) -> None:
    assert doubt in doubts(text, headline)


def test_a_country_that_acts_and_is_not_told_of_is_withheld() -> None:
    why = reason("Germany wants a tariff on Chinese steel.", "US wants tariff on Chinese steel")
    assert "Germany" in (why or "")


def test_the_publishers_own_country_may_be_named() -> None:
    publisher = replace(article("x").publisher, country="DE")
    german = EditedArticle(
        "a1", replace(article("Chancellor wants tariff on Chinese steel"), publisher=publisher), "s1"
    )
    assert reason("Germany's chancellor wants a tariff on Chinese steel.", german) is None


def test_a_quotation_stands_word_for_word() -> None:
    headline = "China vows 'necessary measures' after US tariff on steel"
    assert reason("China vowed 'necessary measures' after the US tariff on steel.", headline) is None
    why = reason("China vowed 'very harsh measures' after the US tariff on steel.", headline) or ""
    assert why == "the quote 'very harsh measures' is not in the cited sources"
    assert reason("China vowed 'necessary measures' on steel.", ("Китай пообещал меры по стали", "ru")) is None


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The American planemaker sells jets to China.", "Boeing sells jets to China"),
        ("The European planemaker sells jets to China.", "Airbus sells jets to China"),
        ("The UN health agency warns China.", "WHO warns China"),
        ("China's Maritime Safety Agency closed the strait.", "China closes strait, MSA says"),
        (
            "Trump's adviser warned Ford over Chinese batteries.",
            "White House adviser warns Ford over Chinese batteries",
        ),
    ],
)
def test_where_somebody_is_at_home_may_be_told(text: str, headline: Headline) -> None:
    assert doubts(text, headline).isdisjoint({Doubt.NAME, Doubt.PLACE, Doubt.ACTOR_ELSEWHERE})


def test_where_somebody_else_is_at_home_may_not() -> None:
    assert Doubt.PLACE in doubts("The Japanese planemaker sells jets to China.", "Boeing sells jets to China")
