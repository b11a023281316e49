"""Finds the known words of a language: a place, a concept, a verb, whatever form or script they are written in.

The tables of `bot.edit.languages` are compiled once for each language. Spaced scripts are looked up word by word, by
stems, the longest phrase first; runs of unspaced script by the longest match at each place.
"""

import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Protocol

import snowballstemmer

from bot.edit.languages import Language, entries
from bot.edit.languages.all import LANGUAGES
from bot.edit.languages.characters import SIMPLIFIED

LONGEST_PHRASE = 5
"""Words in the longest phrase that is looked up."""
SHORT_CAPITALS = 4
"""An abbreviation of up to so many capitals (US, IDF) is not the same as the word in small letters (us)."""

_lock = threading.Lock()


class Kind(StrEnum):
    """What a token is."""

    PLACE = "place"
    CONCEPT = "concept"
    VERB = "verb"
    SOFT = "soft"
    NUMBER = "number"
    DATE = "date"
    MONTH = "month"
    NAME = "name"
    WORD = "word"
    GLUE = "glue"


@dataclass(frozen=True, slots=True)
class Known:
    """An entry of a table. `capital`: in scripts with capitals it is meant only where it is written with one."""

    kind: Kind
    key: str
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of one language, compiled. `phrases` are keyed by stems, `glue` and `runs` by the folded text."""

    language: Language
    phrases: dict[tuple[str, ...], Known]
    glue: frozenset[str]
    runs: dict[str, Known]
    longest_run: int
    short: dict[str, Known]

    def phrase_at(self, words: Sequence[str], stems: Sequence[str], at: int) -> tuple[Known, int] | None:
        """What the words from `at` on begin with, and how many words it takes; the longest wins."""
        for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            known = self._exact(words[at]) if length == 1 else None
            known = known or self._phrase(tuple(stems[at : at + length]))
            if known is not None and (not known.capital or _has_a_capital(words[at])):
                return known, length
        return None

    def _exact(self, word: str) -> Known | None:
        """The entry for a word as it stands; a number may have a capital at the beginning of a sentence."""
        known = self.phrases.get(("=" + word,))
        if known is None and self.language.code in EXACT_NUMBERS and word[0].isupper():
            small = self.phrases.get(("=" + word.casefold(),))
            return small if small is not None and small.kind is Kind.NUMBER else None
        return known

    def _phrase(self, stems: tuple[str, ...]) -> Known | None:
        """The entry for these stems, with up to two letters of the language's prefixes taken off the first."""
        known = self.phrases.get(stems)
        for length in (1, 2) if self.language.prefixes else ():
            head = stems[0][:length]
            if known is None and len(stems[0]) > length + 1 and all(c in self.language.prefixes for c in head):
                known = self.phrases.get((stems[0][length:], *stems[1:]))
        return known

    def run_at(self, run: str, at: int) -> tuple[Known, int] | None:
        """The same in a run of unspaced script: how many characters it takes."""
        for length in range(min(self.longest_run, len(run) - at), 0, -1):
            known = self.runs.get(run[at : at + length])
            if known is not None:
                return known, length
        here = self.short.get(run[at])
        paired = here is not None and any(
            run[i : i + 1] in self.short and run[i] != run[at] for i in (at - 1, at + 1) if i >= 0
        )
        return (here, 1) if here is not None and (paired or len(run) == 1) else None


def _has_a_capital(word: str) -> bool:
    """Whether a word begins with a capital, maybe behind its article (`l'Ukraine`), or is in letters that have none."""
    return not word[0].islower() or word.rpartition("'")[2][:1].isupper()


_MARKS = re.compile("[" + "".join(chr(c) for c in range(0x300, 0x901) if unicodedata.category(chr(c)) == "Mn") + "]")
"""Accents, and the points of Hebrew and Arabic, but not the vowels of Indic scripts."""


@lru_cache(maxsize=100_000)
def stem(word: str, algorithm: str | None) -> str:
    """The stem of a word in small letters and without accents, by a Snowball algorithm."""
    word = word.casefold()
    if algorithm is not None:
        with _lock:
            word = _stemmer(algorithm).stemWord(word)
    return fold(word)


class Stemmer(Protocol):
    """What Snowball's stemmers do; they keep state, so that one may not be used by two threads at once."""

    def stemWord(self, word: str) -> str: ...  # noqa: N802 (its name)


@cache
def _stemmer(algorithm: str) -> Stemmer:
    stemmer: Stemmer = snowballstemmer.stemmer(algorithm)
    return stemmer


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Small letters without accents, one form of each Chinese character."""
    if word.isascii():
        return word.casefold()
    plain = unicodedata.normalize("NFD", word.casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", plain))


def simplify(run: str) -> str:
    """Chinese and Japanese text in simplified characters, so that one table serves all."""
    return run.translate(SIMPLIFIED)


EXACT_NUMBERS = frozenset({"es", "pt", "it"})
"""Languages whose numbers do not change, while another word may have their stem: `nueve`, nine, and `nuevo`, new."""


@cache
def glue(code: str) -> frozenset[str]:
    """The small words of a language, folded."""
    return frozenset(fold(word) for word in LANGUAGES.get(code, LANGUAGES["en"]).glue.split())


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language by its code; that of English for a language we have no table of."""
    language = LANGUAGES.get(code, LANGUAGES["en"])
    phrases: dict[tuple[str, ...], Known] = {}
    runs: dict[str, Known] = {}
    for known, alias in _aliases(language):
        if is_unspaced(alias[0]):
            runs.setdefault(simplify(alias), known)
            continue
        words = alias.replace("-", " ").split()
        is_single = len(words) == 1
        if is_single:
            phrases.setdefault(("=" + alias,), known)  # as it stands: June and Greece have one stem in Arabic
        if is_single and known.kind is Kind.NUMBER and language.code in EXACT_NUMBERS:
            continue
        if not (is_single and len(alias) <= SHORT_CAPITALS and alias.isupper() and alias.lower() != alias):
            phrases.setdefault(tuple(stem(word, language.stemmer) for word in words), known)
    glue = frozenset(fold(word) for word in language.glue.split())
    short = {simplify(sign): Known(Kind.PLACE, f"g:{key}") for key, signs in entries(language.short) for sign in signs}
    return Lexicon(language, phrases, glue, runs, max(map(len, runs), default=0), short)


def _aliases(language: Language) -> Iterator[tuple[Known, str]]:
    tables = (
        (Kind.PLACE, "g", language.places),
        (Kind.SOFT, "s", language.soft),
        (Kind.MONTH, "m", language.months),
        (Kind.CONCEPT, "c", language.concepts),
        (Kind.VERB, "v", language.verbs),
        (Kind.NUMBER, "n", language.numbers),
    )
    for kind, letter, table in tables:
        for key, aliases in entries(table):
            for alias in aliases:
                written = alias.replace("\u200c", "")  # the joiner of Persian: texts are read without it
                yield Known(kind, f"{letter}:{key}", alias[0].isupper() and kind is not Kind.CONCEPT), written


def is_unspaced(character: str) -> bool:
    """Whether the character belongs to a script whose words are not, or not only, parted by spaces."""
    return "\u3005" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af"
