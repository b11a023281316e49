"""Numbers of a draft stand in what it cites, and belong there to the same thing.

Written out or in digits, scaled, rounded where the draft says so, as a share, as a length of time, or reckoned from
theirs.
"""

import re
from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.figures.durations import Duration, durations, is_counted, is_told
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
from bot.edit.gate.figures.reckoning import TURNED, is_reckoned, is_shared
from bot.edit.gate.figures.sources import YEARS, Figures, figures, value, years_of
from bot.edit.lexicon import Kind
from bot.edit.reading import clean

ALONE = 0.2
"""What it counts that one number alone stands elsewhere: two that have changed places are no way of wording."""
HALF = 50.0
"""Percent: "half" is said of much, "by half" and "half as much" are not."""
HALVED = frozenset({"half", "halve"})
_BETWEEN = re.compile(r"\bbetween [\w.,-]+(?: \w+)? and [\w.,-]+")
_PART_OF_A_NAME = re.compile(r"\b(?:[A-Z]-|Number )$")
"""What stands before a number that is none: H-1B, F-35, Number 10."""


def numbers_stand(case: Case) -> Iterator[Found]:
    """Every number of the draft is in the cited articles, or can be reckoned from theirs."""
    theirs = [figures(evidence, case.language) for evidence in case.cited]
    there = frozenset().union(*(one.all for one in theirs))
    whole = clean(case.draft.text).casefold()
    lasting = [one for one in durations(whole) if is_told(one, case)]
    text = _without(whole, lasting)
    years = years_of(case)
    found = [*written_out(without_fractions(text)), *parts_of_scales(text), *_in_digits(case, lasting)]
    missing = [
        *_other_durations(text, theirs, case),
        *_other_factors(whole, case),
        *_other_shares(text, theirs, case),
        *(
            f"number {number.text}"
            for number in found
            if not (
                number.value in years
                or case.has_word(number.text)
                or _is_told(number, found, there, whole)
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
        is_measured = before[-1:] == ["by"] or after[:1] == ["as"]
        is_vague = share == HALF and not (is_measured and HALVED.isdisjoint(case.source_groups))
        if is_vague or len(case.same_language) < len(case.cited) or case.has_word(said):
            continue
        if not is_shared(share, theirs, case, side=side(before), is_rough=roughness(before) > 0):
            yield said


def _is_told(number: Number, found: Sequence[Number], there: frozenset[float], text: str) -> bool:
    """Whether a number of the draft, of all that are `found` in it, is there, or with another, or lies about one."""
    beside = frozenset(other.value for other in found if other is not number) & there
    return (
        any(number.is_near(value) for value in there)
        or _is_beside(number, beside, there)
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


def _is_beside(number: Number, others: frozenset[float], there: frozenset[float]) -> bool:
    """Whether it makes up a number of the sources with another one beside it: "nine men and fourteen women" of 23."""
    return any(number.value + other in there for other in others)


def _is_between(number: Number, text: str, there: frozenset[float]) -> bool:
    """Whether it is an end of what lies around a number of the sources: "between five and six percent" of 5.6."""
    found = _BETWEEN.search(text)
    if found is None or number.text.split()[0] not in found[0]:
        return False
    ends = [end.value for end in written_out(found[0])]
    ends += [float(end.replace(",", "")) for end in re.findall(r"\d[\d,]*(?:\.\d+)?", found[0])]
    return any(min(ends, default=0.0) <= value <= max(ends, default=0.0) for value in there)


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
