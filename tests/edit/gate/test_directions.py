"""Which way it goes: what rose has not fallen, what was rejected has not been welcomed."""

import pytest

from bot.edit.gate.doubts import Doubt
from tests.edit.gating import Headline, doubts, found, reason


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Freight rates from China fell 18%.", "Freight rates from China jump 18%"),
        ("China accepted the tariff on steel.", "China rejects tariff on steel"),
        ("The US lifted its ban on Chinese drones at airports.", "US bans Chinese drones at airports"),
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


def test_what_is_received_was_not_refused() -> None:
    assert Doubt.OPPOSITE in doubts("China accepts the US loan.", "China refuses US loan")
    assert Doubt.OPPOSITE not in doubts("China accepts the US loan.", "China receives US loan")
    assert Doubt.OPPOSITE not in doubts("China turns down the US loan.", "China refuses US loan")


def how_opposite(text: str, headline: str) -> float:
    return sum(one.amount for one in found(text, headline) if one.doubt is Doubt.OPPOSITE)


def test_a_reverse_counts_the_more_the_more_else_is_the_same() -> None:
    headline = "China lifts ban on seafood from Hokkaido"
    near = how_opposite("China imposes a ban on seafood from Hokkaido.", headline)
    assert near > 2 * how_opposite("China imposes a fee on foreign parcels.", headline)


def test_what_the_draft_tells_by_another_word_is_hardly_reversed() -> None:
    told = how_opposite("Exports of coffee grew following a reduction in duty.", "Coffee exports rise after tariff cut")
    turned = how_opposite("Exports of coffee grew.", "Coffee exports cut")
    assert told < turned / 2


def test_more_than_somebody_else_is_no_way() -> None:
    headline = "Vietnam overtakes Philippines as top banana supplier, Philippine shipments fell 18%"
    assert Doubt.OPPOSITE not in doubts("China gets more bananas from Vietnam than from the Philippines.", headline)


def test_not_to_say_something_is_no_denial_of_it() -> None:
    headline = "Envoy expected in Beijing; spokesman did not say whether others would come"
    assert Doubt.UNDENIED not in doubts("The envoy is due in Beijing, the spokesman says.", headline)


def test_an_extension_of_what_is_free_is_an_extension() -> None:
    assert Doubt.UNDENIED not in doubts(
        "Airlines extend refunds to October.", "Airlines extend free refunds to October"
    )


def test_small_words_between_a_denial_and_what_is_denied_do_not_count() -> None:
    headline = "US declines to extend pact for 16 years"
    assert Doubt.OPPOSITE not in doubts("The pact will not get its 16-year extension from the US.", headline)


@pytest.mark.parametrize(
    ("text", "headline", "is_denied"),
    [
        ("China and Japan have not met since June.", "China and Japan meet for first time since June", False),
        ("The US has yet to review the Chinese bid.", "Chinese bid must still be reviewed by US", False),
        ("The US has yet to review the Chinese bid.", "Chinese bid reviewed by US", True),
        ("China and Japan have not met.", "China and Japan meet for first time since June", True),
    ],
)
def test_what_has_not_been_so_far_may_be_told_without_a_no(text: str, headline: str, *, is_denied: bool) -> None:
    assert (Doubt.DENIED in doubts(text, headline)) is is_denied
