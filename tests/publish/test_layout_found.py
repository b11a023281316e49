"""What a search found, and the stories of a week."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.publish.blocks import Buttons, DayMenu, Query, TurnFound
from bot.publish.escape import escape
from bot.publish.layout_found import Strand, Week, lay_out_found, lay_out_week
from tests.publish.test_layout import TEXTS, assert_within_limits, text_of

DAY = date(2026, 2, 3)


@dataclass(frozen=True)
class Hit:
    topic: str
    date: date
    n: int | None
    text: str


def test_finds_stand_under_their_days() -> None:
    hits = (Hit("us-china", DAY, 2, "A bullet."), Hit("us-china", DAY, None, "A headline"), Hit("eu", DAY, 1, "Else."))
    (message,) = lay_out_found(Query("word"), hits, 1, more=False)
    assert text_of((message,)) == (
        "### Found for “word”\n"
        "**us-china · 3 February 2026**\n2. A bullet.\n- A headline\n"
        "**eu · 3 February 2026**\n1. Else."
    )
    (menu,) = [block for block in message.blocks if isinstance(block, DayMenu)]
    assert [option[:2] for option in menu.options] == [("us-china", DAY), ("eu", DAY)]
    assert not [block for block in message.blocks if isinstance(block, Buttons)]


def test_nothing_found_is_said() -> None:
    (message,) = lay_out_found(Query("@everyone"), (), 1, more=False)
    assert text_of((message,)).startswith("### Nothing was found for “\\@")


def test_pages_lead_to_the_one_before_and_after() -> None:
    query = Query("word", "us-china", DAY, DAY)
    (message,) = lay_out_found(query, (Hit("us-china", DAY, 1, "x"),), 2, more=True)
    (row,) = [block for block in message.blocks if isinstance(block, Buttons)]
    assert [button.action for button in row.buttons] == [TurnFound(query, 1), TurnFound(query, 3)]


def test_words_too_long_for_a_button_are_not_paged() -> None:
    (message,) = lay_out_found(Query("w" * 80, "us-china", DAY, DAY), (Hit("us-china", DAY, 1, "x"),), 1, more=True)
    assert not [block for block in message.blocks if isinstance(block, Buttons)]
    assert "narrow the search" in text_of((message,))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), TEXTS, st.integers(1, 300)), max_size=15), TEXTS)
def test_everything_found_is_shown_within_the_limits(found: list[tuple[int, str, int]], words: str) -> None:
    hits = [Hit("t", DAY - timedelta(days=back), None, f"x{(text * 300)[:length]}") for back, text, length in found]
    messages = lay_out_found(Query(words), hits, 1, more=True)
    assert_within_limits(messages)
    for hit in hits:
        assert f"- {escape(hit.text)}" in text_of(messages)


def test_a_week_tells_each_story_with_its_days() -> None:
    before = DAY - timedelta(days=1)
    strand = Strand(((before, 4, "It began."), (DAY, 1, "It went on.")), 3)
    week = Week("us-china", "US vs China", DAY - timedelta(days=6), DAY, (DAY, before), (strand,))
    (message,) = lay_out_week(week)
    assert text_of((message,)) == (
        "## US vs China\n**28 January 2026 to 3 February 2026**\n-# 2 digests · 1 story\n"
        "1. **It went on.**\n-# Monday, Tuesday · 3 publishers\n-# Monday, 4: It began."
    )


def test_a_week_of_long_stories_stays_within_the_limits() -> None:
    strand = Strand(tuple((DAY - timedelta(days=back), back + 1, "w" * 400) for back in range(6, -1, -1)), 9)
    week = Week("t", "\u200b", DAY, DAY, (DAY,), (strand,) * 10)
    messages = lay_out_week(week)
    assert_within_limits(messages)
    assert text_of(messages).startswith("## t\n")
    assert text_of(messages).count("w" * 400) == 70
