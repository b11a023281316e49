"""Which words of a source a bullet rests on."""

import pytest

from bot.publish.escape import escape
from bot.reading.marking import shared_words


@pytest.mark.parametrize(
    ("text", "language", "marked"),
    [
        (
            "Treasury sanctions twelve shipbuilders of China",
            "en",
            r"Treasury **sanctions twelve shipbuilders** of **China**",
        ),
        ("美国制裁12家中国造船企业", "zh-CN", "**美国制裁12**家**中国**造船企业"),
        ("Nothing of the kind", "en", "Nothing of the kind"),
        ("", "en", ""),
    ],
)
def test_words_that_mean_the_same_are_marked_in_any_language(text: str, language: str, marked: str) -> None:
    bullet = "The US sanctions 12 Chinese shipbuilders."
    assert escape(text, shared_words(bullet, text, language)) == marked


def test_words_that_carry_no_meaning_are_not_marked() -> None:
    assert shared_words("The cat is in the house", "The dog is in the garden", "en") == ()
