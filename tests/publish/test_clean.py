"""What can be seen of a text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.publish.clean import visible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b2Jcleared", "cleared"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;https://e.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b(Bset \x1bcreset", "set reset"),
        ("bell\x07 back\x08 null\x00", "bell back null"),
        ("two\r\nlines\tand\u2028more", "two lines and more"),
        ("\u202eevil\u202c \u2066isolated\u2069", "evil isolated"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("half \ud83d pair", "half  pair"),
        ("می‌خواهم 👩‍🚀 中国", "می‌خواهم 👩‍🚀 中国"),
    ],
)
def test_only_what_can_be_seen_is_left(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(st.text())
def test_no_control_or_direction_character_is_ever_left(text: str) -> None:
    seen = visible(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in seen)
    assert not any(unicodedata.bidirectional(character) in BIDI for character in seen)
    assert visible(seen) == seen


BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
