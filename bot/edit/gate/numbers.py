"""Numbers and dates of a draft stand in what it cites, and belong there to the same thing.

Written out or in digits, scaled, rounded where the draft says so: "two dozen" may be 23, "more than 400" may be 402.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.edit.gate.case import Case, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.words import ABOUT, PARTIES, UNCOUNTED
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

ROUNDED = 0.10
"""How far a number that the draft calls rough may be from the source's: "some 17,000" of 17,600."""
DOZEN = 0.10
"""The same for dozens, which nobody counts: two dozen of 23."""
_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_UNITS = {word: value for value, word in enumerate(re.findall(r"\w+", _SMALL))}
_TENS = {
    word: 10 * n
    for n, word in enumerate(re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_WORD = re.compile(r"[a-z]+|\d[\d.,]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, and its value."""

    text: str
    value: float
    rough: bool = False


def numbers_stand(case: Case) -> str | None:
    """Every number and date of the draft is in the cited articles."""
    there = _values(case)
    for number in written_out(case.draft.text):
        if not _is_there(number, there) and not case.has_word(number.text):
            return f"number {number.text} is not in the cited sources"
    for token in case.tokens:
        if token.kind is Kind.NUMBER and any(c.isdigit() for c in token.text):
            rough = DOZEN if _is_rough(case.draft.text, token) else 0.0
            number = Number(token.text, _value(token.key), rough > 0)
            if not _is_there(number, there) and not case.says(token):
                return f"number {token.text} is not in the cited sources"
        if token.kind is Kind.DATE and not _date_stands(case, token):
            return f"date {token.text} is not in the cited sources"
        if token.kind is Kind.MONTH and not _month_stands(case, token):
            return f"month {token.text} is not in the cited sources"
    return None


def numbers_belong(case: Case) -> str | None:
    """A number counts what it counts in the sources: of "two killed, nine wounded" nobody makes nine killed."""
    theirs = [bound for evidence in case.cited for bound in _bindings(evidence.clauses)]
    for number, keys in _bindings(case.clauses):
        own = {key for n, near in theirs if n == number for key in near}
        others = {key for n, near in theirs if n != number for key in near}
        if own and keys & (others - own) and not keys & own:
            return f"{number[2:]} is said of something else in the cited sources"
    return None


def _bindings(clauses: Sequence[Clause]) -> list[tuple[str, frozenset[str]]]:
    """Each number with what stands between it and the next number, or the end of its clause."""
    found: list[tuple[str, frozenset[str]]] = []
    for clause in clauses:
        number, keys = "", set[str]()
        for token in (*content(clause.tokens), None):
            if token is not None and token.kind is not Kind.NUMBER:
                keys.add(token.key)
                continue
            if number and keys:
                found.append((number, frozenset(keys)))
            number, keys = (token.key if token is not None else ""), set()
    return found


def _values(case: Case) -> frozenset[float]:
    keys = {token.key for evidence in case.cited for token in evidence.tokens if token.kind is Kind.NUMBER}
    dated = {token.key for evidence in case.cited for token in evidence.tokens if token.kind is Kind.DATE}
    days = {float(key.rpartition("-")[2]) for key in dated}
    written = {number.value for evidence in case.cited for number in written_out(evidence.text)}
    years = {float(evidence.edited.article.published.year) for evidence in case.cited}
    values = {_value(key) for key in keys} | written
    spans = {value - year for value in values for year in years if 0 < value - year < 100}
    return frozenset(values | days | years | spans)


def _value(key: str) -> float:
    return float(key.removeprefix("n:").rstrip("%"))


def _is_there(number: Number, values: frozenset[float]) -> bool:
    if number.value in values:
        return True
    return number.rough and any(abs(value - number.value) <= ROUNDED * number.value for value in values)


def _is_rough(text: str, token: Token) -> bool:
    before = text[: token.start].casefold().split()[-2:]
    return bool(ABOUT.intersection(before))


def _date_stands(case: Case, token: Token) -> bool:
    month, _, day = token.key[2:].partition("-")
    return case.says(token) or {f"m:{month}", f"n:{day}"} <= case.source_keys


def _month_stands(case: Case, token: Token) -> bool:
    """A month alone: one that the sources name, or that in which they were published."""
    theirs = {key[2:].partition("-")[0] for key in case.source_keys if key.startswith(("m:", "d:"))}
    published = {str(evidence.edited.article.published.month) for evidence in case.cited}
    return token.key[2:] in (theirs or published)


@lru_cache(maxsize=4_000)
def written_out(text: str) -> tuple[Number, ...]:
    """The numbers that are written in English words: "sixty-eight", "two dozen", "one hundred and fifty"."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Number]:
    words = _WORD.findall(text.casefold())
    i = 0
    while i < len(words):
        value, length = _number_at(words, i)
        if not length:
            i += 1
            continue
        said = words[i : i + length]
        counts_them = words[i + length : i + length + 1] and words[i + length] in PARTIES
        if not (length == 1 and (said[0] in UNCOUNTED or counts_them)):
            rough = "dozen" in said or bool(ABOUT.intersection(words[max(0, i - 2) : i]))
            yield Number(" ".join(said), value, rough)
        i += length


def _number_at(words: Sequence[str], start: int) -> tuple[float, int]:
    """The value of the number that begins here, and how many words it takes; 0 words where none begins."""
    total = current = 0.0
    counted = False
    i = start
    if words[i] == "a" and words[i + 1 : i + 2] and words[i + 1] in _SCALES:
        counted, current, i = True, 1.0, i + 1
    while i < len(words):
        word = words[i]
        if word == "and" and words[i - 1] in _SCALES and counted and _counts(words, i + 1):
            i += 1
            continue
        if word in _UNITS and not (counted and current % 100 and (current % 10 or current % 100 < 20)):
            current += _UNITS[word]
        elif word in _TENS and not current % 100:
            current += _TENS[word]
        elif word in _SCALES and counted:
            current = max(current, 1.0) * _SCALES[word]
            if _SCALES[word] >= 1_000:
                total, current = total + current, 0.0
        else:
            break
        counted = True
        i += 1
    return (total + current, i - start) if counted else (0.0, 0)


def _counts(words: Sequence[str], i: int) -> bool:
    return i < len(words) and (words[i] in _UNITS or words[i] in _TENS)
