"""Numbers of a draft stand in what it cites.

Written out or in digits, scaled, rounded where the draft says so, as a share, as a length of time, or reckoned from
theirs.
"""

import re
from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.figures.durations import Duration
from bot.edit.gate.figures.others import OTHERS, Told, shares_as_counts
from bot.edit.gate.figures.quantities import Number, roughness, side, written_out
from bot.edit.gate.figures.reckoning import is_reckoned
from bot.edit.gate.figures.shares import parts_of_scales, without_fractions
from bot.edit.gate.figures.sources import YEARS, value, years_of
from bot.edit.lexicon import Kind

_BETWEEN = re.compile(r"\bbetween [\w.,-]+(?: \w+)? and [\w.,-]+")
APART = 0.25
"""By how much of itself the larger end of what a number lies between is more than the other at most."""
_PART_OF_A_NAME = re.compile(r"\b(?:[A-Z]-|Number )$")
"""What stands before a number that is none: H-1B, F-35, Number 10."""


def numbers_stand(case: Case) -> Iterator[Found]:
    """Every number of the draft is in the cited articles, or can be reckoned from theirs."""
    told = Told(case)
    years = years_of(case)
    found = [*written_out(without_fractions(told.text)), *parts_of_scales(told.text), *_in_digits(case, told.lasting)]
    missing = [
        *(said for check in OTHERS for said in check(told)),
        *shares_as_counts(found, told),
        *(
            f"number {number.text}"
            for number in found
            if not (
                number.value in years
                or _is_told(number, found, told.shares if number.is_share and told.shares else told.all, told.whole)
                or is_reckoned(number, told.figures, case, told.whole)
            )
        ),
    ]
    for said in missing:
        yield Found(Doubt.NUMBER, f"{said} is not in the cited sources")


def _is_told(number: Number, found: Sequence[Number], there: frozenset[float], text: str) -> bool:
    """Whether a number of the draft, of all that are `found` in it, is there, or with another, or lies about one."""
    return (
        any(number.is_near(value) for value in there)
        or any(_is_beside(number, other, there, text) for other in found)
        or _is_between(number, text, there)
    )


def _in_digits(case: Case, lasting: Sequence[Duration]) -> Iterator[Number]:
    for token in case.tokens:
        before = case.draft.text[: token.start]
        if token.kind is not Kind.NUMBER or not any(c.isdigit() for c in token.text) or _PART_OF_A_NAME.search(before):
            continue
        if not any(one.start <= token.start < one.end for one in lasting):
            number = value(token.key)
            is_year = "%" not in token.key and number in YEARS and token.text.isdigit()
            words = before.casefold().split()
            words = words[: -1 if words and not words[-1][-1:].isalpha() else None]  # upwards of NT$7 million
            yield Number(token.text, number, 0.0 if is_year else roughness(words), side(words))


def _is_beside(number: Number, other: Number, there: frozenset[float], text: str) -> bool:
    """Whether it makes up a number of the sources with the other, to which it is joined: "nine men and 14 women" of
    23."""
    if number.value + other.value not in there:
        return False
    one, two = re.escape(number.text), re.escape(other.text)
    return any(
        re.search(rf"\b{a}(?: [a-z'-]+){{0,4}} (?:and|beside|plus|with) {b}\b", text)
        for a, b in ((one, two), (two, one))
    )


def _is_between(number: Number, text: str, there: frozenset[float]) -> bool:
    """Whether it is an end of what lies closely around a number of the sources: "between five and six percent" of
    5.6."""
    found = _BETWEEN.search(text)
    if found is None or number.text.split()[0] not in found[0]:
        return False
    ends = [end.value for end in written_out(found[0])]
    ends += [float(end.replace(",", "")) for end in re.findall(r"\d[\d,]*(?:\.\d+)?", found[0])]
    first, last = min(ends, default=0.0), max(ends, default=0.0)
    return last - first <= APART * last and last not in YEARS and any(first < value < last for value in there)
