"""Numbers and dates of a draft stand in what it cites, and belong there to the same thing.

Written out or in digits, scaled, rounded where the draft says so, as a share, or reckoned from theirs.
"""

import re
from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.quantities import Number, fractions, parts_of_scales, roughness, side, without_fractions, written_out
from bot.edit.gate.reckoning import COUNTING, YEARS, is_reckoned, is_shared
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean

FAR = 30
"""Years in which something may be due, as headlines tell it."""
ALONE = 0.2
"""What it counts that one number alone stands elsewhere: two that have changed places are no way of wording."""
HALF = 50.0
"""Percent: "half" is said of much."""
_PRICES = re.compile(
    r"\b[a-z]{1,3}\$?(\d+(?:,\d{3})*(?:\.\d+)?)\b(?![.,]?\d)(?! ?(?:[mb]illion|trillion|thousand|[mb]n\b))"
)
"""Amounts that are written together with their currency: Tk150, NT$900."""
_MYRIADS = re.compile(r"(\d+)[億亿](\d+)[万萬]")
_RELATIVE = re.compile(r"\b(?:last|next|this|previous|following|coming) month\b|\bmonth (?:ago|earlier)\b")
_HALF_YEAR = re.compile(r"\b(?:first|second) half\b|\bhalf-year\b|\bh[12]\b")
_END_OF_YEAR = re.compile(r"\b(?:year-end|year's end|end of (?:the |this )?year|end of 20\d\d|end-20\d\d)\b")
LAST = 12
_BEFORE_A_MONTH = re.compile(r"\bbefore (?:the )?(?:\w+ of )?[A-Z]")
_QUARTERS = ({"1", "2", "3"}, {"4", "5", "6"}, {"7", "8", "9"}, {"10", "11", "12"})


def numbers_stand(case: Case) -> Iterator[Found]:
    """Every number and date of the draft is in the cited articles, or can be reckoned from theirs."""
    plain = _values(case)
    there = plain | _spans(case, plain)
    text = clean(case.draft.text).casefold()
    for said, share in fractions(text):
        before, _, after = text.partition(said)
        shared = is_shared(share, plain, case, after, roughness(before.split()) > 0)
        if not (share == HALF or len(case.same_language) < len(case.cited) or case.has_word(said) or shared):
            yield Found(Doubt.NUMBER, f"{said} is not in the cited sources")
    for number in (*written_out(without_fractions(text)), *parts_of_scales(text), *_in_digits(case)):
        if not (_is_there(number, there) or case.has_word(number.text) or is_reckoned(number, plain, case, text)):
            yield Found(Doubt.NUMBER, f"number {number.text} is not in the cited sources")
    for token in case.tokens:
        if token.kind is Kind.DATE and not _date_stands(case, token):
            yield Found(Doubt.DATE, f"date {token.text} is not in the cited sources")
        if token.kind is Kind.MONTH and not _month_stands(case, token):
            yield Found(Doubt.DATE, f"month {token.text} is not in the cited sources")


def _in_digits(case: Case) -> Iterator[Number]:
    for token in case.tokens:
        if token.kind is Kind.NUMBER and any(c.isdigit() for c in token.text):
            value = _value(token.key)
            is_year = "%" not in token.key and value in YEARS and token.text.isdigit()
            before = case.draft.text[: token.start].casefold().split()
            before = before[: -1 if before and not before[-1][-1:].isalpha() else None]  # upwards of NT$7 million
            yield Number(token.text, value, 0.0 if is_year else roughness(before), side(before))


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


def _values(case: Case) -> frozenset[float]:
    """The numbers of the sources."""
    tokens = [token for evidence in case.cited for token in evidence.tokens]
    values = {_value(token.key) for token in tokens if token.kind is Kind.NUMBER}
    values |= {float(token.key.rpartition("-")[2]) for token in tokens if token.kind is Kind.DATE}
    values |= {number.value for evidence in case.cited for number in written_out(evidence.text)}
    values |= {
        float(hundred) * 10**8 + float(rest) * 10**4
        for evidence in case.cited
        for hundred, rest in _MYRIADS.findall(evidence.text)
    }
    values |= {float(found.replace(",", "")) for one in case.cited for found in _PRICES.findall(one.text)}
    return frozenset(values | _bare(case))


def _spans(case: Case, values: frozenset[float]) -> frozenset[float]:
    """The year of the articles, how many years lie between it and one that they name, and one in so many years."""
    years = {float(evidence.edited.article.published.year) for evidence in case.cited}
    spans = {abs(year - value) for value in values if value in YEARS for year in years}
    named = {year + value for value in values if value <= FAR and "year" in case.source_text for year in years}
    return frozenset(years | spans | named)


def _bare(case: Case) -> set[float]:
    """Numbers of other languages by any scale: the tables do not know all their words for a million."""
    foreign = [evidence for evidence in case.cited if evidence.language != case.language]
    bare = {float(found.replace(",", ".")) for one in foreign for found in re.findall(r"\d+[.,]\d+", one.text)}
    return {value * scale for value in bare for scale in (1, 10**6, 10**9, 10**12)}


def _value(key: str) -> float:
    return float(key.removeprefix("n:").rstrip("%"))


def _is_there(number: Number, values: frozenset[float]) -> bool:
    return any(number.is_near(value) for value in values)


def _date_stands(case: Case, token: Token) -> bool:
    month, _, day = token.key[2:].partition("-")
    return case.says(token) or {f"m:{month}", f"n:{day}"} <= case.source_keys or _written_date(case, month, day)


def _written_date(case: Case, month: str, day: str) -> bool:
    """In languages whose months the tables do not know, the day alone must do; digits may stand for the month."""
    foreign = [one for one in case.cited if one.language != case.language or one.language != "en"]
    return any(re.search(rf"(?<!\d){day}(?!\d)", one.text) for one in foreign)


def _month_stands(case: Case, token: Token) -> bool:
    """A month alone: one that the sources name, or that in which they were published, or one of a named quarter."""
    month = token.key[2:]
    if case.has_word(token.text):
        return True
    theirs = {key[2:].partition("-")[0] for key in case.source_keys if key.startswith(("m:", "d:"))}
    published = {str(evidence.edited.article.published.month) for evidence in case.cited}
    if month in (theirs or published) or _is_relative(case, int(month)):
        return True
    text = case.source_text
    if month == "1" and ("year" in text or len(case.same_language) < len(case.cited)):
        return True
    return any(month in quarter and _names_quarter(text, n) for n, quarter in enumerate(_QUARTERS, 1))


def _is_relative(case: Case, month: int) -> bool:
    """Whether the sources may mean a month that they do not name: `last month`, `the end of April`."""
    if any(one.language not in COUNTING for one in case.cited) or _RELATIVE.search(case.source_text):
        return True
    if _HALF_YEAR.search(case.source_text) or (month == LAST and _END_OF_YEAR.search(case.source_text)):
        return True
    named = {int(key[2:].partition("-")[0]) for key in case.source_keys if key.startswith(("m:", "d:"))}
    before = _BEFORE_A_MONTH.search(case.draft.text)
    return before is not None and any((month - other) % 12 == 1 for other in named)


def _names_quarter(text: str, n: int) -> bool:
    ordinal = ("first", "second", "third", "fourth")[n - 1]
    return bool(re.search(rf"\bq{n}\b|\b{ordinal}[ -]quarter|{n}분기|{n}-?м? квартал", text))
