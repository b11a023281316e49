"""The numbers that an article has: in digits, in words, with their currency, as an hour, a share, a length of time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.figures.durations import DAYS, durations
from bot.edit.gate.figures.ordinals import ordinals
from bot.edit.gate.figures.quantities import number_at, words_of, written_out
from bot.edit.lexicon import Kind
from bot.edit.numbers import NUMBER, of_two_scales, value_of

YEARS = range(1900, 2101)
FAR = 30
"""Years in which something may be due, or since when it may last, as headlines tell it."""
_YEARLY = frozenset({"year", "decade", "century"})
_CURRENCY = re.compile(r"\b[a-z]{1,3}\$?(?=\d)")
"""What is written together with an amount: Tk150, NT$900, Rmb4.6bn."""
_ONE_AND = re.compile(r"\b(\w+) (?:others\b|other \w+s\b)")
"""Those beside one: `missionary and seven others`, `the two other moorings`."""
_AND_MORE = re.compile(r"((?:[^,;:.\n]{1,40}, ){0,9}[^,;:.\n]{1,40}?),? and (\w+) (?:others?|more)\b")
"""Those that are named and the others: `New York, Phoenix and three other cities`. Bounded, as all patterns that begin
with a repeat are bounded or begin at a word: a hostile text of one letter would cost its length squared."""
_AND_A_HALF = re.compile(r"\b(\w+) and a half\b")
_UP_TO_A_SHARE = re.compile(r"(?<!\d)(\d+(?:\.\d+)?) ?(?:to|or|and|-|–) ?\d+(?:\.\d+)? ?(?:%|per ?cent)")
"""A percentage whose sign stands behind another: from 18.6 to 41.2 percent."""
_PERCENT = re.compile(r"\b([a-z]+(?:[- ][a-z]+)?) per ?cent\b")
"""A percentage in words: `Thirty-one percent`."""
_BASIS_POINTS = re.compile(r"(?<!\d)(\d+)[ -]basis[ -]points?")
_POINTS = re.compile(r"\b(quarter|half)[ -](?:a[ -])?(?:percentage[ -])?point")
_METRES = re.compile(r"\b(\d+(?:,\d{3})*) ?m\b")
"""What may be metres as well as millions."""
_THOSE = re.compile(r"\b(\d{1,3})s\b")
"""People of some age: under-30s."""
_CLOCK = re.compile(
    r"\b([01]?\d|2[0-3])[:.]?[0-5]\d(?= ?(?:[ap]\.?m\b|gmt|utc|local|hours))"
    r"|\b(0\d|[01]?\d(?=:)|2[0-3](?=:)):?[0-5]\d\b"
)
_PAST_HALF = re.compile(r"\b(\d{1,2})[:.](?:3[1-9]|[45]\d)(?= ?(?:[ap]\.?m\b|gmt|utc|local))")
"""An hour that is nearly the next."""
_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:[.,]\d{3})+(?!\d)")
_CENTURY = re.compile(r"\b(\d{2})(?:st|nd|rd|th)[ -]century\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""Also one that is written together with a word: end-2027."""
END_OF_YEAR = re.compile(r"\b(?:this year|year-end|year's end|end of (?:the |this )?year|end(?: of |-)(20\d\d))\b")
_NEXT_YEAR = re.compile(r"\b(?:next|coming|following) year\b")


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of one article: all of them, and apart those that are shares and those that are lengths of time."""

    all: frozenset[float]
    shares: frozenset[float]
    times: frozenset[float]

    def of(self, kind: str) -> frozenset[float]:
        """Those that may be added to each other: nobody adds years to people."""
        return {"share": self.shares, "time": self.times}.get(kind, self.all - self.shares - self.times)


def figures(evidence: Evidence, language: str) -> Figures:
    """Those of one article; `language` is the draft's."""
    shares = {value(token.key) for token in evidence.tokens if token.key.endswith("%")}
    shares |= {float(found) for found in _UP_TO_A_SHARE.findall(evidence.text)}
    shares |= {count for found in _PERCENT.findall(evidence.text) for count in _counts(found)[:1]}
    lengths = (evidence.text[one.start : one.end] for one in durations(evidence.text))
    times = {count for length in lengths for count in _counts(length)}
    return Figures(_values(evidence, language), frozenset(shares), frozenset(times))


def _values(evidence: Evidence, language: str) -> frozenset[float]:
    text, tokens = evidence.text, evidence.tokens
    values = {value(token.key) for token in tokens if token.kind is Kind.NUMBER}
    values |= {float(token.key.rpartition("-")[2]) for token in tokens if token.kind is Kind.DATE}
    values |= {number.value for number in written_out(text)}
    if evidence.language != "en":
        values |= {*ordinals(text), *map(float, of_two_scales(text))}
    return frozenset(values | set(_otherwise(text)) | (_bare(text) if evidence.language != language else set()))


def _otherwise(text: str) -> Iterator[float]:
    """Numbers that stand together with other signs, and what they may be told as."""
    yield from (float(year) for year in _YEAR.findall(text))
    prices = (NUMBER.match(text, found.end()) for found in _CURRENCY.finditer(text))
    yield from (value(value_of(found)) for found in prices if found is not None)
    for found in _ONE_AND.findall(text):
        yield from (number + 1 for number in _counts(found))
    for listed, found in _AND_MORE.findall(text):
        yield from (number + listed.count(",") + 1 for number in _counts(found))
    for found in _AND_A_HALF.findall(text):
        yield from (number + 0.5 for number in _counts(found))
    for found in _POINTS.findall(text):
        yield from (0.25, 25.0) if found == "quarter" else (0.5, 50.0)
    yield from (float(found) for found in _THOSE.findall(text))
    yield from (float(found.replace(",", "")) for found in _METRES.findall(text))
    yield from (float(found) / 100 for found in _BASIS_POINTS.findall(text))
    yield from (float(hour) + 1 for hour in _PAST_HALF.findall(text))
    yield from (100 * (float(century) - 1) for century in _CENTURY.findall(text))
    for found in _CLOCK.findall(text):
        yield from (float(max(found)), float(max(found)) - 12)


def _counts(text: str) -> list[float]:
    """The numbers of a piece of text, in words or digits."""
    said = words_of(text)
    in_words = (number_at(said, i) for i in range(len(said)))
    return [value for value, length in in_words if length] + [float(found) for found in re.findall(r"\d+", text)]


def years_of(case: Case) -> frozenset[float]:
    """The years that the articles may mean without naming them: their own, and so many years from one that they tell.

    Their own is not meant where they name another and the draft does not.
    """
    values = {value(token.key) for one in case.cited for token in one.tokens if token.kind is Kind.NUMBER}
    values |= {float(year) for year in _YEAR.findall(case.source_text)}
    named = {one for one in values if one in YEARS}
    own = {float(evidence.edited.article.published.year) for evidence in case.cited}
    mine = {float(year) for year in _YEAR.findall(case.draft.text)}
    years = own if not named or mine & named else set()
    apart = {round(one.days / DAYS["year"]) for one in durations(case.source_text) if one.unit in _YEARLY}
    years |= {year + sign * count for count in apart if count <= FAR for year in named or own for sign in (1, -1)}
    if _NEXT_YEAR.search(case.source_text):
        years |= {year + 1 for year in own}
    if not END_OF_YEAR.search(case.draft.text.casefold()):
        ends = [found[1] for found in END_OF_YEAR.finditer(case.source_text)]
        years |= {float(end or year) + 1 for end in ends for year in own}  # "before 2027"
    return frozenset(years)


def _bare(text: str) -> set[float]:
    """Numbers of other languages by any scale, where none is read: the tables do not know all their words for one."""
    plain = NUMBER.sub(lambda found: " " if found["scale"] or found["percent"] else found[0], text)
    plain = _GROUPED.sub(" ", plain)
    bare = {float(found.replace(",", ".")) for found in re.findall(r"\d+[.,]\d+", plain)}
    whole = {float(found) for found in re.findall(r"(?<![\d.,])\d{2,3}(?![\d.,])", plain)}
    scaled = {one * scale for one in whole for scale in (10**6, 10**9)}
    return scaled | {one * scale for one in bare for scale in (1, 10**6, 10**9, 10**12)}


def value(key: str) -> float:
    """The number of a token, by its key."""
    return float(key.removeprefix("n:").rstrip("%"))
