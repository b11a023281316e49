"""How long something lasts, however it is told: an hour and twenty minutes are 80 minutes, a fortnight is 14 days.

"two and a half years"  ──▶  913 days        "from January to May"  ──▶  5 months
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.figures.measures import measures_of
from bot.edit.gate.figures.quantities import ONE_SIDED, ORDINALS, number_at, roughness, side
from bot.edit.gate.words import words
from bot.edit.lexicon import Kind
from bot.edit.reading import read

DAYS = {
    "second": 1 / 86_400, "minute": 1 / 1_440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0,
    "fortnight": 14.0, "month": 30.44, "year": 365.25, "decade": 3_652.5, "century": 36_525.0,
}  # fmt: skip
"""The units of time, in days."""
OTHERWISE = 0.11
"""By how much a length of time may differ in another unit: 19 days are almost three weeks."""
FINER = 0.05
"""By how much in a smaller unit: three months are 90 days, and not 99."""
ALIKE = 0.011
"""By how much in the same unit."""
BETWEEN = words("straight consecutive full whole long further additional extra more first last past coming next")
"""What may stand between a number and its unit."""
BARE = words("the past after for within over in nearly almost every another")
"""Words before a unit that is one without saying so, as in headlines: `after decade of objections`."""
MOST_WORDS = 4
"""Words of a number before a unit."""
MONTHS = 12
LONGEST = 1_000
"""Units of time that last no longer: 2026年 is a year and no length of it."""
LAST_DAY = 31
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*%?")
_NTH = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3}
_PARTS_OF_A_YEAR = (
    (
        re.compile(
            r"\bhalf[- ]year\b|\b(?:first|second) half\b|\bh[12]\b|\bsemest|halbjahr|полугод|півріч|półrocz|yarıyıl"
            r"|εξάμην|[上下]半年|[上下]期|반기|النصف (?:الأول|الثاني)|نیمه|छमाही"
        ),
        6,
    ),
    (
        re.compile(
            r"\bquarter\b|\bq[1-4]\b|\btrimestr|quartal|квартал|kwarta|çeyre|τρίμην|季度|四半期|분기|الربع|तिमाही"
            r"|سه ?ماهه"
        ),
        3,
    ),
    (re.compile(r"前三季|\bfirst three quarters\b"), 9),
)
_MONTH_OF_A_YEAR = re.compile(r"\b(\w{3,}) ((?:19|20)\d\d)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in days, where it stands in the text, and its smallest unit. `rough` and `side` tell by how
    much of it another may differ, and in which direction, as those of a number do."""

    days: float
    start: int
    end: int
    unit: str
    rough: float = 0.0
    side: int = 0

    def may_be(self, other: "Duration") -> bool:
        """Whether both may tell the same; `other` is the source's."""
        apart = other.days - self.days
        if self.side and 0 <= self.side * apart <= ONE_SIDED * self.days:
            return True
        is_finer = DAYS[self.unit] < DAYS[other.unit]
        close = max(self.rough, ALIKE if self.unit == other.unit else FINER if is_finer else OTHERWISE)
        return abs(apart) <= close * self.days and (not self.side or self.unit != other.unit)


@lru_cache(maxsize=4_000)
def durations(text: str) -> tuple[Duration, ...]:
    """Those that an English text in small letters tells, parts of one (`a year and two months`) added up; but not `to
    the end of the year, six months late`."""
    found: list[Duration] = []
    for one in _single(text):
        last = found[-1] if found else None
        is_finer = last is not None and DAYS[one.unit] < DAYS[last.unit]
        if last and is_finer and " " in text[last.start : last.end] and _is_joined(text[last.end : one.start]):
            found[-1] = Duration(last.days + one.days, last.start, one.end, one.unit, last.rough, last.side)
        else:
            found.append(one)
    return tuple(found)


def _is_joined(gap: str) -> bool:
    return gap.strip(" ,") in {"", "and"}


def _single(text: str) -> Iterator[Duration]:
    pieces = list(_WORD.finditer(_NTH.sub("  ", text)))  # the 20th consecutive month is one of twenty
    said = [piece[0] for piece in pieces]
    for i, word in enumerate(said):
        unit = _unit(word)
        if unit is None:
            continue
        start, count = _count_before(said, i)
        end = i
        if said[i + 1 : i + 3] == ["and", "a"] and said[i + 3 : i + 4] in (["half"], ["quarter"]):
            count, end = count + _PARTS[said[i + 3]], i + 3
        if start < i or end > i or _is_one(said, i):
            before = said[max(0, start - 2) : start]
            days = count * DAYS[unit]
            yield Duration(days, pieces[start].start(), pieces[end].end(), unit, roughness(before), side(before))


def _unit(word: str) -> str | None:
    word = {"centuries": "century"}.get(word, word.removesuffix("s").removesuffix("long"))
    return word if word in DAYS else None


def _is_one(said: Sequence[str], i: int) -> bool:
    """Whether a unit without a count is one of it: `the past year`, `week-long`, but not `in recent years`."""
    if said[i].endswith("long") or said[i] == "fortnight" or list(said[i + 1 : i + 2]) == ["long"]:
        return True
    return said[i] in DAYS and bool(BARE.intersection(said[max(0, i - 1) : i]))


def _count_before(said: Sequence[str], at: int) -> tuple[int, float]:
    """Where the count of a unit begins, and how many it is: `half a`, `two and a half`, `three straight`, `an`."""
    i = at
    while i and said[i - 1] in BETWEEN:
        i -= 1
    if said[i - 1 : i] == ["half"]:
        return _with_a_half(said, i - 1)
    if i > 1 and said[i - 1] in {"a", "an", "the"}:
        part = i - 3 if said[i - 2] == "of" else i - 2
        if part >= 0 and said[part] in _PARTS:
            begin, count = _number_before(said, part)
            return begin, (count or 1.0) * _PARTS[said[part]]
    if said[i - 1 : i] in (["a"], ["an"]):
        return i - 1, 1.0
    begin, count = _number_before(said, i)
    return (begin, count) if count else (at, 1.0)


def _with_a_half(said: Sequence[str], half: int) -> tuple[int, float]:
    if said[half - 2 : half] == ["and", "a"]:
        begin, count = _number_before(said, half - 2)
        return (begin, count + 0.5) if count else (half, 0.5)
    return half, 0.5


def _number_before(said: Sequence[str], end: int) -> tuple[int, float]:
    """The number whose words end there; 0 where none does."""
    if end and said[end - 1].endswith("%"):
        return end, 0.0
    if end and said[end - 1][0].isdigit():
        plain = said[end - 1].replace(",", "")
        return (end - 1, float(plain)) if plain.count(".") < 2 else (end, 0.0)
    for start in range(max(0, end - MOST_WORDS), end):
        count, length = number_at(said, start)
        if length == end - start:
            return start, count
    return end, 0.0


def is_counted(one: Duration, text: str) -> bool:
    """Whether it says how many units it is: not `the past year`, `12,000 a year`, `a second cable`."""
    if re.match(r"[- ]olds?\b", text[one.end :]):
        return False  # a 44-year-old
    said = text[one.start : one.end].replace("-", " ").split()
    return len(said) > 1 and said[0] not in ORDINALS and (said[0] not in {"a", "an", "the"} or "half" in said)


def told(evidence: Evidence) -> Sequence[Duration]:
    """The lengths of time that an article tells, in whichever language."""
    if evidence.language == "en":
        return durations(evidence.text)
    measured = measures_of(evidence)
    lengths = [
        Duration(one.count * DAYS[one.unit], 0, 0, one.unit)
        for one in measured
        if one.unit in DAYS and one.count < LONGEST
    ]
    sums = [
        Duration(a.days + b.days, 0, 0, b.unit) for a, b in pairwise(lengths) if a.unit == "year" and b.unit == "month"
    ]
    return [*lengths, *sums]  # 3 years and 6 months


def is_told(one: Duration, case: Case) -> bool:
    """Whether a cited article tells of the same length of time, by itself or, where none of its unit is told, by two
    dates."""
    theirs = [(other, evidence) for evidence in case.cited for other in told(evidence)]
    if any(one.may_be(other) for other, _ in theirs):
        return True
    units = {other.unit for other, evidence in theirs if is_counted(other, evidence.text)}
    by_dates = (other for evidence in case.cited for other in _by_dates(evidence))
    return one.unit not in units and any(one.may_be(other) for other in by_dates)


def _by_dates(evidence: Evidence) -> Iterator[Duration]:
    for count, unit in (*_years(evidence), *_months(evidence), *_days(evidence)):
        yield Duration(count * DAYS[unit], 0, 0, unit)


def _years(evidence: Evidence) -> Iterator[tuple[float, str]]:
    """What lies between two years that an article names, or between one and its own."""
    published = evidence.edited.article.published.year
    years = {int(token.text) for token in evidence.tokens if _YEAR.fullmatch(token.text)}
    for year in years:
        for other in years | {published}:
            yield abs(other - year), "year"


def _months(evidence: Evidence) -> Iterator[tuple[float, str]]:
    """The same of months, with the first of them counted and without, and from January on; and the halves and quarters
    of a year."""
    published = evidence.edited.article.published
    for month, year in _MONTH_OF_A_YEAR.findall(" ".join(evidence.parts)):
        for token in read(month, evidence.language):
            if token.kind is Kind.MONTH:
                yield MONTHS * (published.year - int(year)) + published.month - int(token.key[2:]), "month"
    tokens = (token for token in evidence.tokens if token.kind in {Kind.MONTH, Kind.DATE})
    months = [int(token.key[2:].partition("-")[0]) for token in tokens]
    for month in months:
        yield (published.month - month) % MONTHS, "month"
        yield month, "month"  # through October they are ten
    for one, other in pairwise(months):
        apart = (other - one) % MONTHS
        apart = apart if one < other else min(apart, MONTHS - apart)  # from November to January, or in that order
        yield apart, "month"
        yield apart + 1, "month"
    for pattern, length in _PARTS_OF_A_YEAR:
        if pattern.search(evidence.text):
            yield length, "month"


def _days(evidence: Evidence) -> Iterator[tuple[float, str]]:
    """The same of the days of a month: from June 3 to 9 they are six or seven."""
    dates = [token.key[2:].partition("-") for token in evidence.tokens if token.kind is Kind.DATE]
    counts = [token.key[2:] for token in evidence.tokens if token.kind is Kind.NUMBER and token.key[2:].isdigit()]
    numbers = [int(count) for count in counts if int(count) <= LAST_DAY]
    published = evidence.edited.article.published
    for month, _, day in dates:
        yield abs(_ordinal_day(int(month), int(day)) - _ordinal_day(published.month, published.day)), "day"
    for n, (month, _, day) in enumerate(dates):
        later = [int(until) for other, _, until in dates[n + 1 :] if other == month]
        for end in (*later, *numbers):
            yield abs(end - int(day)), "day"
            yield abs(end - int(day)) + 1, "day"


def _ordinal_day(month: int, day: int) -> int:
    """Which day of the year it is, roughly."""
    return round((month - 1) * DAYS["month"]) + day
