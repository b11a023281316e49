"""What is added to the sources is noticed: beside what they tell, at the end, or of what is to come."""

import pytest

from bot.edit.gate.doubts import Doubt
from tests.edit.gating import Headline, found

VISIT = "China's vice-premier He Lifeng visits Washington for tariff talks"
SHIP = "Coast guard detains Togo freighter after Matsu cable severed"


def amount(doubt: Doubt, text: str, *headlines: Headline) -> float:
    return sum(one.amount for one in found(text, *headlines) if one.doubt is doubt)


def test_a_bullet_that_tells_what_its_source_tells_is_not_beside_it() -> None:
    told = "He Lifeng, a vice-premier of China, has come to Washington to talk about tariffs."
    made_up = "He Lifeng promised farmers in Ohio that soybeans would be bought again."
    assert amount(Doubt.BESIDE, told, VISIT) < 0.1
    assert amount(Doubt.BESIDE, made_up, VISIT) > 0.4


def test_one_of_several_sentences_is_enough() -> None:
    told = "The coast guard is holding a freighter from Togo over a severed cable."
    assert amount(Doubt.BESIDE, told, VISIT, SHIP) == amount(Doubt.BESIDE, told, SHIP)


def test_a_word_that_begins_alike_tells_most_of_it() -> None:
    source = "Regulators suspend carmaker"
    own, kin, other = (amount(Doubt.BESIDE, text, source) for text in ("The carmaker.", "The carmakers.", "A bank."))
    assert own <= kin < other


@pytest.mark.parametrize(
    ("text", "is_added"),
    [
        (
            "The coast guard detained a Togo freighter over a severed Matsu cable; its captain confessed to a crime.",
            True,
        ),
        ("A Togo freighter was detained by the coast guard when a Matsu cable was severed.", False),
        ("The captain confessed.", False),
    ],
)
def test_what_is_added_at_the_end_is_noticed(text: str, *, is_added: bool) -> None:
    assert (amount(Doubt.ADDED, text, SHIP) > 0.5) is is_added


@pytest.mark.parametrize(
    ("text", "headline", "how_much"),
    [
        ("He Lifeng will buy soybeans and jets.", VISIT, 1.0),
        ("He Lifeng will visit Washington.", VISIT, 0.0),
        ("China plans a dam, and builds schools.", "China to build dam", 0.0),
        ("China built a dam.", VISIT, 0.0),
        ("China could.", "China could", 0.0),
        ("In May China visited Washington.", VISIT, 0.0),
    ],
)
def test_what_is_to_come_must_stand_in_the_sources(text: str, headline: str, how_much: float) -> None:
    assert amount(Doubt.COMING, text, headline) == pytest.approx(how_much, abs=0.2)
