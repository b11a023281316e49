"""A bullet says something, its sources carry it, and it is about one event."""

from dataclasses import replace

import pytest

from bot.domain.digest import EditedArticle
from bot.edit.gate.doubts import Doubt
from tests.edit.gating import doubts, found, reason
from tests.edit.making import article

SOY = "China books 1.2 million tons of US soybeans"
SHIP = "USS Halloran sails through Taiwan Strait"
FRIGATE = "Canadian frigate Vancouver sails through Taiwan Strait"
PLANT = "China's BYD opens first plant in Hungary, to hire 4,000"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Hospitals and universities of China get a budget.", "too little of it"),
        ("Farmers of the two powers wait for steel and wine.", "too little of it"),
        ("Relations between China and the US remain tense over soybeans.", "it tells how things stand"),
        ("China books soybeans, reflecting a thaw in relations.", "is a comment and not in the cited sources"),
    ],
)
def test_what_the_sources_do_not_carry_is_withheld(text: str, why: str) -> None:
    assert why in (reason(text, SOY) or "")


def test_a_bullet_about_nothing_in_particular_is_withheld() -> None:
    why = reason("Ties between China and the US remain tense.", "China and US: what is next", SOY, cites=("a1",))
    assert why == "it tells how things stand, and nothing that happened"


def test_one_rare_word_a_number_or_a_place_is_something_in_particular() -> None:
    pests = "China bans imports of pomelos"
    assert reason("China has banned pomelos.", pests, SOY, SHIP, FRIGATE, cites=("a1",)) is None
    assert reason("Seven of China are out.", "Seven of China are out of US") is None
    assert reason("Wuhan and the US go on.", "Wuhan and US", SOY, cites=("a1",)) is None


def test_what_holds_on_any_day_is_no_news() -> None:
    ships = "Two Russian warships sail past China"
    assert Doubt.TIMELESS in doubts("Russian ships are often active around China, which watches them.", ships)
    assert Doubt.TIMELESS not in doubts("Two Russian ships are active around China.", ships)


def test_a_tail_that_the_source_has_itself_may_stay() -> None:
    assert reason("China books soybeans, signalling thaw.", "China books soybeans, signalling thaw") is None


def test_a_broader_word_and_an_office_carry_what_they_mean() -> None:
    assert reason("A warship sailed through the strait.", "Destroyer sails through strait of China") is None
    assert reason("The prime minister visits China.", "Starmer visits China") is None


def test_two_events_do_not_become_one() -> None:
    why = reason("Canada's frigate Vancouver crossed the strait with the Halloran.", SHIP, FRIGATE)
    assert why == "it puts two events of its sources into one"
    why = reason("Canada's frigate Vancouver crossed the strait alongside the Halloran.", SHIP, FRIGATE)
    assert why == "the cited sources do not tell of it as 'alongside'"
    assert (
        reason("The Halloran crossed the strait, while a Canadian frigate, Vancouver, sailed too.", SHIP, FRIGATE)
        is None
    )
    assert reason("Both the Halloran and the frigate Vancouver crossed the Taiwan Strait.", SHIP, FRIGATE) is None


def test_two_articles_of_one_story_may_be_told_in_one_breath() -> None:
    same = EditedArticle("a2", replace(article(FRIGATE), key="2"), "s1")
    assert reason("The Halloran and the frigate Vancouver sailed through the Taiwan Strait.", SHIP, same) is None


def test_a_person_whom_the_tables_hold_for_a_country_tells_events_apart() -> None:
    why = reason("Rubio talks at the BYD plant about 4,000 jobs in Hungary.", "Rubio in Geneva with China", PLANT)
    assert why == "it puts two events of its sources into one"


def test_a_narrower_word_than_the_sources_is_carried_in_part() -> None:
    amounts = [
        next(one.amount for one in found(f"A {ship} sailed past.", "A ship sails past") if one.doubt is Doubt.UNCARRIED)
        for ship in ("ship", "tanker", "destroyer")
    ]
    assert amounts == sorted(amounts)
    assert len(set(amounts)) == 3


def test_what_is_said_to_happen_counts_by_how_much_of_it_the_sources_tell() -> None:
    amounts = {
        text: next(one.amount for one in found(text, "China fines US bank") if one.doubt is Doubt.CLAIMS)
        for text in ("China fines a US bank.", "China praises and fines a US bank.", "China praises a US bank.")
    }
    assert list(amounts.values()) == sorted(amounts.values())
    assert len(set(amounts.values())) == 3


def test_the_reason_names_what_the_sources_do_not_tell() -> None:
    told = next(one for one in found("China praises a US bank.", "China fines US bank") if one.doubt is Doubt.CLAIMS)
    assert told.reason == "the cited sources tell nothing of praises"


def test_what_is_done_together_is_so_in_a_source() -> None:
    accords = ("China, Iran sign Hajj accord for 87,550 pilgrims", "China, Iraq sign Hajj accord for 42,300 pilgrims")
    text = "China signed a single Hajj accord with Iran and Iraq."
    assert Doubt.EVENTS in doubts(text, *accords)
    assert Doubt.EVENTS not in doubts(text, *accords, "China has single Hajj accord with Iran and Iraq")
    assert Doubt.EVENTS not in doubts(text, accords[0])
