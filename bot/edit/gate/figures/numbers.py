"""Numbers of a draft stand in what it cites, and belong there to the same thing.

Written out or in digits, scaled, rounded where the draft says so, as a share, as a length of time, or reckoned from
theirs.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.edit.gate.case import Case, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.figures.durations import DAYS, Duration, durations, is_counted, is_told
from bot.edit.gate.figures.quantities import (
    Number,
    fractions,
    parts_of_scales,
    roughness,
    side,
    without_fractions,
    words_of,
    written_out,
)
from bot.edit.gate.figures.rates import rates
from bot.edit.gate.figures.reckoning import TURNED, is_reckoned, is_shared
from bot.edit.gate.figures.sources import YEARS, Figures, figures, value, years_of
from bot.edit.gate.words import words
from bot.edit.lexicon import Kind
from bot.edit.reading import clean

ALONE = 0.2
"""What it counts that one number alone stands elsewhere: two that have changed places are no way of wording."""
PAIR = 2.0
HALF = 50.0
"""Percent: "half" is said of much, "by half" and "half as much" are not."""
HALVED = frozenset({"half", "halve"})
_BETWEEN = re.compile(r"\bbetween [\w.,-]+(?: \w+)? and [\w.,-]+")
_SECOND = re.compile(
    r"\bthe second (?:since|in|this|such|time|of its kind|\w+ (?:since|in|this|running|straight))\b"
    r"|\bsecond (?:straight|consecutive|successive|time|day|week|month|year) "
)
_ORDINAL = re.compile(r"\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|rd))\b")
SECONDS = words("second two twice another again both double pair couple 2 2nd")
"""Words that may say that something is the second."""
APART = 0.25
"""By how much of itself the larger end of what a number lies between is more than the other at most."""
_PART_OF_A_NAME = re.compile(r"\b(?:[A-Z]-|Number )$")
"""What stands before a number that is none: H-1B, F-35, Number 10."""


def numbers_stand(case: Case) -> Iterator[Found]:
    """Every number of the draft is in the cited articles, or can be reckoned from theirs."""
    theirs = [figures(evidence, case.language) for evidence in case.cited]
    there = frozenset().union(*(one.all for one in theirs))
    is_read = len(case.same_language) == len(case.cited)
    shares = frozenset().union(*(one.shares for one in theirs)) if is_read else frozenset()
    whole = clean(case.draft.text).casefold()
    lasting = [one for one in durations(whole) if is_told(one, case)]
    text = _without(whole, lasting)
    years = years_of(case)
    found = [*written_out(without_fractions(text)), *parts_of_scales(text), *_in_digits(case, lasting)]
    missing = [
        *_other_durations(text, theirs, case),
        *_other_factors(whole, case),
        *_other_shares(text, theirs, case),
        *_other_rates(whole, case),
        *_other_pairs(case, there),
        *_other_seconds(whole, case, there),
        *(
            f"number {number.text}"
            for number in found
            if not (
                number.value in years
                or _is_told(number, found, shares if number.is_share and shares else there, whole)
                or is_reckoned(number, theirs, case, whole)
            )
        ),
    ]
    for said in missing:
        yield Found(Doubt.NUMBER, f"{said} is not in the cited sources")


def _other_durations(text: str, theirs: Sequence[Figures], case: Case) -> Iterator[str]:
    """Lengths of time that no article tells, where they tell of some: "two weeks" of four days."""
    if len(case.same_language) < len(case.cited) or not any(durations(evidence.text) for evidence in case.cited):
        return
    for one in durations(text):
        said = text[one.start : one.end]
        if is_counted(one, text) and not any(is_reckoned(count, theirs, case, text) for count in written_out(said)):
            yield said


def _other_factors(text: str, case: Case) -> Iterator[str]:
    """`Trebled` of what the sources say was doubled."""
    mine, theirs = (TURNED.keys() & set(words_of(each)) for each in (text, case.source_text))
    if mine and theirs and {TURNED[word] for word in mine}.isdisjoint(TURNED[word] for word in theirs):
        yield " ".join(sorted(mine))


def _other_shares(text: str, theirs: Sequence[Figures], case: Case) -> Iterator[str]:
    for said, share in fractions(text):
        before, after = (each.split() for each in text.partition(said)[::2])
        is_measured = before[-1:] == ["by"] or after[:1] == ["as"] or side(before) != 0
        is_vague = share == HALF and not (is_measured and HALVED.isdisjoint(case.source_groups))
        if is_vague or len(case.same_language) < len(case.cited) or case.has_word(said):
            continue
        is_part = " in " not in said and " of " not in said
        rough = roughness(before) > 0
        if not is_shared(share, theirs, case, side=side(before), is_rough=rough, is_part=is_part):
            yield said


def _other_rates(text: str, case: Case) -> Iterator[str]:
    """What the sources have of a day or a week where the draft has it of another: "690,000 barrels a week"."""
    theirs = rates(case.source_text)
    if len(case.same_language) < len(case.cited) or not theirs:
        return
    for rate in rates(text):
        units = {other.unit for other in theirs if other.count == rate.count}
        is_other = all(not rate.may_be(other) for other in theirs)
        if is_other and (rate.unit not in units if units else rate.is_often):
            yield rate.text


def _other_pairs(case: Case, there: frozenset[float]) -> Iterator[str]:
    """`Two prefectures` of what the sources count as seven of them: a two is often the sentence's own."""
    if PAIR in there or len(case.same_language) < len(case.cited):
        return
    counted = {key for evidence in case.cited for _, key in _counted(evidence.wholes)}
    for number, key in _counted(case.wholes):
        if number == "n:2" and key in counted:
            yield "two"


def _other_seconds(text: str, case: Case, there: frozenset[float]) -> Iterator[str]:
    """`The second since May` of what the sources call the fourth: a second one is often just another."""
    found = _SECOND.search(text)
    is_told = PAIR in there or SECONDS.intersection(words_of(case.source_text))
    if found and not is_told and len(case.same_language) == len(case.cited) and _ORDINAL.search(case.source_text):
        yield found[0]


def _counted(clauses: Sequence[Clause]) -> Iterator[tuple[str, str]]:
    """Each number with the key of the word that it counts, as far as that is the next."""
    for clause in clauses:
        for token, after in pairwise(content(clause.tokens)):
            is_thing = after.kind in {Kind.WORD, Kind.CONCEPT} and after.text.casefold().removesuffix("s") not in DAYS
            if token.kind is Kind.NUMBER and is_thing:
                yield token.key, after.key


def _is_told(number: Number, found: Sequence[Number], there: frozenset[float], text: str) -> bool:
    """Whether a number of the draft, of all that are `found` in it, is there, or with another, or lies about one."""
    return (
        any(number.is_near(value) for value in there)
        or any(_is_beside(number, other, there, text) for other in found)
        or _is_between(number, text, there)
    )


def _without(text: str, lasting: Sequence[Duration]) -> str:
    """The text with nothing where a length of time stands."""
    for one in lasting:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


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


def numbers_belong(case: Case) -> Iterator[Found]:
    """A number counts what it counts in the sources: of "two killed, nine wounded" nobody makes nine killed."""
    theirs = [bound for evidence in case.cited for bound in _bindings(evidence.wholes)]
    found = []
    for number, keys in _bindings(case.wholes):
        own = {key for n, near in theirs if n == number for key in near}
        others = {key for n, near in theirs if n != number for key in near}
        if own and keys & (others - own) and not keys & own:
            found.append(f"{number[2:]} is said of something else in the cited sources")
    for reason in found:
        yield Found(Doubt.MISPLACED, reason, 1.0 if len(found) > 1 else ALONE)


def _bindings(clauses: Sequence[Clause]) -> list[tuple[str, frozenset[str]]]:
    """Each number with what stands between it and the next number, or the end of its clause."""
    found: list[tuple[str, frozenset[str]]] = []
    for clause in clauses:
        number, keys = "", set[str]()
        for token in (*content(clause.tokens), None):
            if token is not None and token.kind is not Kind.NUMBER:
                keys |= {token.key} | {f"s:{group}" for group in clause.meanings[token]}
                continue
            if number and keys:
                found.append((number, frozenset(keys)))
            number, keys = (token.key if token is not None else ""), set()
    return found
