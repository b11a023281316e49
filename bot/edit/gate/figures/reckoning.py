"""Whether a number can be reckoned from those of the sources, in the way that the draft says it is.

"Ten points more" is the difference of 15 % and 25 %, "five in all" a sum, "three weeks" are 19 days, "a third fewer" is
what 210 and 140 come to. Without such words in the draft nothing is reckoned: chance finds a sum for any number.
"""

import re
from collections.abc import Sequence
from itertools import combinations

from bot.edit.gate.case import Case
from bot.edit.gate.quantities import ROUNDED, Number, fractions, words_of
from bot.edit.gate.words import words

YEARS = range(1900, 2101)
MOST_RECKONED = 40
"""Numbers of the sources from which sums and differences are taken."""
EXACT = 0.011
"""By how much of itself a reckoned number may differ."""
CLOSE = 1.5
"""Points by which a share may differ from what two numbers come to."""
SHARED = 4.0
"""Points by which a share in words may differ from a percentage: "two thirds" of 64 %."""
MOST_LISTED = 5
"""Things that a headline lists, and a draft may count."""
COUNTING = frozenset({"en", "de", "fr", "es", "pt", "it", "pl", "ru", "uk", "tr"})
"""Languages whose number words the tables know in all forms."""
MOST_IN_WORDS = 12
"""What an article in another language may have written out in words that the tables do not know."""
COMPARING = words(
    """more less fewer higher lower up down above below points point gap extra additional longer shorter votes margin
    majority"""
)
ADDING = words("total altogether all together combined overall both between")
EACH = words("each apiece per average averaging every")
TIMED = words("annually yearly monthly weekly daily hourly")
"""Words of a number for each of something, and for each month, week or day."""
TURNED = {2.0: frozenset({"double"}), 0.5: frozenset({"halve"})}
"""What a number was multiplied by where the sources only tell the outcome, by the groups of the thesaurus."""
PER = 0.02
"""By how much of itself a number for each may differ: most are rounded."""
NEAR = 3
"""Words before a number among which a `by` makes it a difference: `shrank by about a quarter of a million`."""
TIMES = words("year month week day hour decade")
DAYS_AND_MONTHS = (7.0, 12.0, 24.0, 30.0, 52.0, 365.0)
MEASURES = words("meter kilometer km feet foot mile ton kilo pound")
FEET_AND_MILES = (3.281, 0.3048, 1.609, 0.6214, 2.205, 0.4536, 1_000.0)
TOLD_IN_WORDS = {50.0: frozenset({"halve", "half"}), 100.0: frozenset({"double"})}
"""Percentages that a verb tells, by the groups of the thesaurus."""
NEARLY = 0.4
"""By how much a span of time may differ in another unit: 19 days are almost three weeks."""
_ADDED = re.compile(r"\S+(?: [a-z-]+){1,3} and [a-z]")
"""A number of two things: "31 people and firms"."""
_EVERY = re.compile(r"\ban? (?:year|month|week|day|hour|head)\b")
_OF_A_UNIT = re.compile(r" of an? (minute|hour|day|year)\b")
_PARTS_OF = {"minute": 60.0, "hour": 60.0, "day": 24.0, "year": 12.0}
_LIST = re.compile(r"\w, [^,;:.|]{3,40}(?:,)? (?:and|&) \w")


def is_reckoned(number: Number, values: frozenset[float], case: Case, text: str) -> bool:
    """Whether a number of the draft (`text`, in small letters) comes of the sources' `values`."""
    some = _plain(values)
    said = set(words_of(text))
    close = max(EXACT, number.rough) * number.value
    pairs = list(combinations(some, 2))
    before = words_of(text[: max(0, text.find(number.text))])[-NEAR:]
    if (said & COMPARING or "by" in before) and any(abs(other - one - number.value) <= close for one, other in pairs):
        return True
    if said & ADDING and any(abs(one + other - number.value) <= close for one, other in pairs):
        return True
    if _ADDED.search(text, max(0, text.find(number.text))) and any(one + other == number.value for one, other in pairs):
        return True
    if _is_rate(number, some, pairs, is_timed=bool(said & TIMED or _EVERY.search(text)), is_each=bool(said & EACH)):
        return True
    if "by" in words_of(case.source_text) and any(one + other == number.value for one, other in pairs):
        return True  # "trimmed by 88": what it was before
    if any(case.source_groups & groups and number.value * by in values for by, groups in TURNED.items()):
        return True
    near = max(ROUNDED, number.rough) * number.value
    if "times" in said and any(one and abs(other / one - number.value) <= near for one, other in pairs):
        return True
    return _is_converted(number, some, case, text) or _may_stand_in_words(number, case)


def _is_rate(
    number: Number, values: Sequence[float], pairs: Sequence[tuple[float, float]], *, is_timed: bool, is_each: bool
) -> bool:
    """Whether it is a number of the sources for each month of the year, and so on, or for each of another number."""
    close = max(PER, number.rough) * number.value
    by_time = (rate for value in values for unit in DAYS_AND_MONTHS for rate in (value * unit, value / unit))
    by_count = (other / one for one, other in pairs if one > 1)
    found = (*(by_time if is_timed else ()), *(by_count if is_each or is_timed else ()))
    return any(abs(rate - number.value) <= close for rate in found)


def _is_converted(number: Number, values: Sequence[float], case: Case, text: str) -> bool:
    """Whether the draft has other units than the sources, in which it is one of their numbers."""
    there = _units(case.source_text)
    other = _units(text) - there
    is_time = bool(other & TIMES and there & TIMES)
    if is_time and (number.value in DAYS_AND_MONTHS or _is_in(number, values, DAYS_AND_MONTHS, NEARLY)):
        return True
    return bool(other & MEASURES) and _is_in(number, values, FEET_AND_MILES, ROUNDED * number.value)


def _is_in(number: Number, values: Sequence[float], units: Sequence[float], close: float) -> bool:
    return any(abs(value / unit - number.value) <= close for value in values for unit in units)


def _may_stand_in_words(number: Number, case: Case) -> bool:
    """Whether the sources may tell it without a number that can be read: by a list, a share, `last year`, in words."""
    return (
        any(number.value == value and case.source_groups & groups for value, groups in TOLD_IN_WORDS.items())
        or any(abs(share - number.value) <= CLOSE for one in case.cited for _, share in fractions(one.text))
        or (number.value <= MOST_LISTED and _LIST.search(case.source_text) is not None)
        or any(number.value == one.edited.article.published.year - 1 for one in case.cited)
        or (number.value <= MOST_IN_WORDS and any(one.language not in COUNTING for one in case.cited))
    )


def _units(text: str) -> set[str]:
    """The words for units in a text, in one form each."""
    return {word.removesuffix("s").replace("metre", "meter").replace("tonne", "ton") for word in words_of(text)}


def is_shared(share: float, values: frozenset[float], case: Case, after: str, is_rough: bool) -> bool:
    """Whether a share in words is a percentage of the sources, or what two of their numbers come to.

    `after` is what follows it: two thirds of a minute are 40 seconds. One that `is_rough` (`nearly`) may differ more.
    """
    unit = _OF_A_UNIT.match(after)
    if unit is not None and any(abs(share / 100 * _PARTS_OF[unit[1]] - value) <= EXACT * value for value in values):
        return True
    close = SHARED if is_rough else CLOSE
    told = [other for one in case.cited for _, other in fractions(one.text)]
    told += [value for value in values if 0 < value <= 100]
    if any(abs(other - share) <= SHARED for other in told):
        return True
    return any(
        other
        and min(
            abs(100 * one / other - share),
            abs(100 * (other - one) / other - share),
            abs(100 * (other - one) / one - share),
        )
        <= close
        for one, other in combinations(_plain(values), 2)
    )


def _plain(values: frozenset[float]) -> list[float]:
    return sorted(value for value in values if value not in YEARS)[:MOST_RECKONED]
