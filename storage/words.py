"""The words that text is found by: the same for what is indexed and for what is asked.

Words are folded (case, accents, full-width forms), and a run of a script that puts no spaces between its words becomes
its pairs of neighbouring characters, so that a two-character Chinese word is found wherever it stands. A word of three
is asked for as two pairs in a row. The full-text engines get tokens only, and never see what a person has typed.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

LONGEST = 64
"""No word is longer; what is, is cut, in the index and in the question alike."""
MOST = 32
"""As many words of one question are looked for; the rest is not."""

Phrases = tuple[tuple[str, ...], ...]
"""What is looked for: all of the phrases, each a row of tokens."""

_ACCENTS = re.compile("[\u0300-\u036f]")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # 々〆〇, Hiragana, Katakana and its extensions
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"  # Han
)


def indexed(text: str) -> tuple[str, ...]:
    """The tokens of a text, in order; then, for questions of one character, each unspaced character once."""
    tokens: list[str] = []
    singles: dict[str, None] = {}
    for unspaced, run in _runs(text):
        tokens.extend(_pairs(run) if unspaced else (run,))
        if unspaced:
            singles.update(dict.fromkeys(run))
    return (*tokens, *singles)


def asked(question: str) -> Phrases:
    """What to look for; empty when there is no word in the question."""
    phrases = (tuple(_pairs(run)) or (run,) if unspaced else (run,) for unspaced, run in _runs(question))
    return tuple(dict.fromkeys(phrases))[:MOST]


def _pairs(run: str) -> Iterator[str]:
    return (first + second for first, second in pairwise(run))


def _runs(text: str) -> Iterator[tuple[bool, str]]:
    """(whether it is unspaced, characters) for each run of letters, digits and their marks."""
    for word in _words(_fold(text)):
        end = 0
        for unspaced in _UNSPACED.finditer(word):
            if unspaced.start() > end:
                yield False, word[end : unspaced.start()][:LONGEST]
            yield True, unspaced.group()
            end = unspaced.end()
        if end < len(word):
            yield False, word[end:][:LONGEST]


def _fold(text: str) -> str:
    without_dots = _INITIALS.sub(lambda initials: initials.group().replace(".", ""), text)
    decomposed = unicodedata.normalize("NFKD", without_dots.casefold())
    return unicodedata.normalize("NFKC", _ACCENTS.sub("", decomposed).casefold())


def _words(text: str) -> list[str]:
    """Python's `\\w` leaves out the vowel signs of Indic scripts, so marks are told by their category."""
    spaced = (character if unicodedata.category(character)[0] in "LNM" else " " for character in text)
    return "".join(spaced).split()
