"""One line of plain text comes out of whatever a feed holds."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.text import LONGEST, plain, shortened, visible


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  Two   words\n\tand more ", "Two words and more"),
        ("AT&amp;amp;T &amp; others", "AT&T & others"),
        ("A &amp;amp;amp; B", "A &amp; B"),
        ("it&#39;s &quot;fine&quot;", 'it\'s "fine"'),
        ("<p>One<br/>two</p><script>alert(1)</script>", "One two"),
        ("&lt;b&gt;Bold&lt;/b&gt; claim", "Bold claim"),
        ("<style>p {}</style>text<!-- not this -->", "text"),
        ("<a href='x'>link", "link"),
        ("prices < 5 and > 3", "prices < 5 and > 3"),
        ("I <3 it", "I <3 it"),
        ("cut <img src=", "cut"),
        ("zero\u200bwidth\u200d\u2060\ufeff", "zerowidth"),
        ("right\u202eto\u202cleft \u2066x\u2069", "righttoleft x"),
        ("no\u0000control\u0007\u009b", "nocontrol"),
        ("a\u00a0b\u2003c\u2028d", "a b c d"),
        ("e\u0301", "é"),
        ("می\u200cخواهد", "می خواهد"),
        ("Hangul\u3164filler\U000e0041", "Hangulfiller"),
        ("&#x202E;gpj", "gpj"),
        ("👩\u200d🚀 launches", "👩🚀 launches"),
    ],
)
def test_text_is_made_plain(raw: str, clean: str) -> None:
    assert plain(raw) == clean


@given(st.text())
def test_what_is_visible_holds_nothing_that_is_not(text: str) -> None:
    clean = visible(text)
    assert clean == visible(clean)
    assert clean == clean.strip()
    assert "  " not in clean
    assert all(unicodedata.category(character)[0] != "C" for character in clean)
    assert not set(clean) & set("\u200b\u200c\u200d\u2028\u2029\n\r\t")


@given(st.text(alphabet="<>&;abc!/-#script ="))
def test_any_markup_is_survived(text: str) -> None:
    assert "<script" not in plain(text)


def test_much_markup_costs_little() -> None:
    assert len(plain("<a" * 1_000_000)) <= LONGEST


@given(st.text(), st.integers(1, 50))
def test_a_shortened_text_fits(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most


def test_a_text_is_cut_at_the_end_of_a_word() -> None:
    assert shortened("one two three four", 12) == "one two…"
    assert shortened("short", 12) == "short"
    assert shortened("unbrokenstringoftext", 10) == "unbrokens…"
