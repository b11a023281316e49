"""Which way it goes: what rose has not fallen, what was rejected has not been welcomed."""

import pytest

from bot.edit.gate.doubts import Doubt
from tests.edit.gating import Headline, doubts, found, reason


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Freight rates from China fell 18%.", "Freight rates from China jump 18%"),
        ("China accepted the tariff on steel.", "China rejects tariff on steel"),
        ("The US lifted its ban on Chinese drones.", "US bans Chinese drones"),
        ("China ended the military hotline with the US.", "China resumes military hotline with US"),
    ],
)
def test_the_opposite_is_noticed(text: str, headline: str) -> None:
    assert (reason(text, headline) or "").startswith("the cited sources say the opposite")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Freight rates from China rose 18%.", "Freight rates from China jump 18%"),
        ("China does not accept the tariff on steel.", "China rejects tariff on steel"),
        ("A US drone is back from custody in China.", "China releases US drone"),
        ("By the end of May China resumes the hotline.", "China resumes hotline in May"),
        ("Taiwan sent ships and in return Chinese planes left.", "Chinese planes leave, Taiwan sends ships"),
        ("Oil fell while Chinese steel rose.", "Oil drops, Chinese steel rises"),
        ("Steel from China rose.", "Chinese oil falls"),
    ],
)
def test_the_same_way_in_other_words_is_no_contradiction(text: str, headline: Headline) -> None:
    assert "opposite" not in (reason(text, headline) or "")


def test_the_opposite_is_noticed_in_another_language_too() -> None:
    why = reason("Chinese steel prices rose.", ("Цены на китайскую сталь упали", "ru"))
    assert why == "the cited sources say the opposite of 'rose' (упали)"


def test_what_is_not_done_may_be_told_without_a_not() -> None:
    headline = "China extends ban on US wine to May"
    for text in (
        "China decided against extending its ban on US wine.",
        "China let its ban on US wine go instead of extending it.",
        "China has ruled out extending its ban on US wine.",
    ):
        assert Doubt.DENIED in doubts(text, headline)


def test_more_by_a_share_is_the_reverse_of_a_fall_by_it() -> None:
    assert Doubt.OPPOSITE in doubts("Tankers carried 31% more Iranian oil.", "Iranian oil flows drop 31%")
    assert Doubt.OPPOSITE in doubts(
        "The Chinese fault slips slower than thought.", "Chinese fault slips faster than thought"
    )


def test_to_be_denied_something_is_the_reverse_of_winning_it() -> None:
    headline = "Chip maker wins approval to sell tools to China"
    why = reason("The chip maker was denied approval to sell tools to China.", headline)
    assert why == "the cited sources do not deny approval"


def test_praise_where_the_source_has_only_blame_is_the_opposite() -> None:
    headline = "US sells frigates to Japan, drawing Chinese criticism"
    said = found("China praised the sale of frigates to Japan.", headline)
    assert "the cited sources say the opposite of 'praised' (criticism)" in {one.reason for one in said}


def test_a_draft_that_tells_of_both_ways_is_no_contradiction() -> None:
    why = reason("China, which closed the plant in May, opened it again.", "China opens steel plant again")
    assert "opposite" not in (why or "")


def test_what_is_denied_without_a_source_is_noticed() -> None:
    headline = "China vows countermeasures after US tariff"
    assert reason("China vowed no countermeasures after the US tariff.", headline) == (
        "the cited sources do not deny countermeasures"
    )
    assert reason("China vowed no longer to wait after the US tariff.", headline) is None
    assert reason("China vowed countermeasures, not in China, after the US tariff.", headline) is None
    assert reason("China vows countermeasures.", "China vows no countermeasures") == (
        "the cited sources deny countermeasures"
    )
    assert reason("China stays away from the summit.", "China will not attend summit") is None
    assert reason("China does not.", headline) is not None


def test_unless_it_is_dropped_is_if_it_is_kept() -> None:
    headline = "US threatens wine tariff unless China drops digital tax"
    assert Doubt.OPPOSITE not in doubts("The US threatens a wine tariff if China keeps its digital tax.", headline)
    assert Doubt.OPPOSITE in doubts("China keeps its digital tax.", "China drops digital tax")


def test_five_lives_and_last_month_are_no_verbs() -> None:
    assert Doubt.OPPOSITE not in doubts("The Chinese strike cost five lives.", "Chinese strike kills five")
    first = "China outsells US for first time, figures show"
    assert Doubt.OPPOSITE not in doubts("Last month China outsold the US.", first)


def test_what_nobody_did_is_denied() -> None:
    assert Doubt.OPPOSITE in doubts("Somebody hurt the Chinese crew.", "Nobody hurt Chinese crew")


@pytest.mark.parametrize("text", ["China turns down the US loan.", "China forgoes the US loan."])
def test_what_is_taken_was_not_refused_though_no_word_for_taking_has_a_reverse(text: str) -> None:
    assert Doubt.PARITY in doubts(text, "China gets US loan")
    assert Doubt.PARITY not in doubts(text, "China refuses US loan")


def test_who_gets_it_has_received_it() -> None:
    assert Doubt.PARITY in doubts("China gets the US loan.", "China refuses US loan")
    assert Doubt.PARITY not in doubts("China gets the US loan.", "China receives US loan")
