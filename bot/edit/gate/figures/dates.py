"""Dates and months of a draft stand in what it cites."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.figures import abroad
from bot.edit.gate.figures.durations import DAYS, durations
from bot.edit.gate.figures.quantities import number_at, words_of
from bot.edit.gate.figures.reckoning import COUNTING
from bot.edit.gate.figures.sources import END_OF_YEAR
from bot.edit.languages import entries
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, read

_RELATIVE = re.compile(r"\b(?:last|next|this|previous|following|coming) month\b|\bmonth (?:ago|earlier)\b")
_HALF_YEAR = re.compile(r"\b(?:first|second) half\b|\bhalf-year\b|\bh[12]\b")
_FIRST_MONTHS = re.compile(r"\bfirst (\w+) months\b|\b\w+ months to \w+\b")
_BEFORE_A_MONTH = re.compile(r"\bbefore (?:the )?(?:\w+ of )?[A-Z]")
_PART_OF_MONTH = re.compile(
    r"\b(?P<part>early|mid|late|(?:start|beginning)(?= of)|middle|end|(?:first|second|last) (?:week|half))"
    r"(?: in| of)?[ -](?P<month>[A-Z][a-z]{2,8})\b(?! \d{1,2}\b)"
)
"""But not `beginning June 24`, which is from then on."""
_PARTS_OF_MONTH = {
    "early": (1, 12), "start": (1, 8), "beginning": (1, 8), "mid": (9, 21), "middle": (9, 21), "late": (18, 31),
    "end": (23, 31), "first week": (1, 8), "second week": (7, 15), "last week": (21, 31), "first half": (1, 16),
    "second half": (14, 31),
}  # fmt: skip
"""The days that are meant by words for a part of a month, with some to spare."""
DECEMBER = 12
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENGLISH_WEEKDAY = re.compile(rf"\b(?:{'|'.join(day.capitalize() for day in WEEKDAYS)})\b")
_WEEKDAY = [
    re.compile("|".join(rf"\b{name}" if name[0] < "\u0590" else name for name in names))
    for _, names in entries(abroad.WEEKDAYS)
]
_DAY_BEFORE = re.compile(r"\b(?:day|hours) (?:earlier|before|later|after)\b|\bweekend\b|\beve\b")
_QUARTERS = ({"1", "2", "3"}, {"4", "5", "6"}, {"7", "8", "9"}, {"10", "11", "12"})


def dates_stand(case: Case) -> Iterator[Found]:
    """Every date and month of the draft is told by the cited articles, or can be told from theirs."""
    yield from _part_of_month(case)
    yield from _other_weekdays(case)
    for token in case.tokens:
        if token.kind is Kind.DATE and not _date_stands(case, token):
            yield Found(Doubt.DATE, f"date {token.text} is not in the cited sources")
        if token.kind is Kind.MONTH and not _month_stands(case, token):
            yield Found(Doubt.DATE, f"month {token.text} is not in the cited sources")


def _part_of_month(case: Case) -> Iterator[Found]:
    """`the middle of October` is not the 5th of it, which is all that the sources have of that month."""
    dates = [key[2:].partition("-") for key in case.source_keys if key.startswith("d:")]
    for found in _PART_OF_MONTH.finditer(case.draft.text):
        months = [token.key[2:] for token in read(found["month"], "en") if token.kind is Kind.MONTH]
        days = [int(day) for month, _, day in dates if month in months]
        first, last = _PARTS_OF_MONTH[found["part"]]
        if days and not any(first <= day <= last for day in days):
            yield Found(Doubt.DATE, f"{found[0]} is not in the cited sources")


def _other_weekdays(case: Case) -> Iterator[Found]:
    """`On Friday` of what the sources have on Sunday, by name or by a date."""
    own = _ENGLISH_WEEKDAY.findall(case.draft.text)
    named = [_weekdays(one.text) for one in case.cited if own]
    if not named or not all(named):
        return
    theirs: set[int | None] = set().union(*named)
    published = [one.edited.article.published for one in case.cited]
    dated = [key[2:].partition("-") for key in case.source_keys if key.startswith("d:")]
    theirs |= {_weekday(one.year, int(month), int(day)) for one in published for month, _, day in dated}
    theirs |= {(one.weekday() + n) % 7 for one in published for n in (-1, 0, 1)}
    if _DAY_BEFORE.search(case.source_text):
        theirs |= {(day + n) % 7 for day in theirs if day is not None for n in (-1, 1)}
    for day in own:
        if WEEKDAYS.index(day.casefold()) not in theirs:
            yield Found(Doubt.DATE, f"{day} is not in the cited sources")


@lru_cache(maxsize=4_000)
def _weekdays(text: str) -> frozenset[int]:
    """Those that a text in small letters names in any language, Monday as 0."""
    return frozenset(n for n, names in enumerate(_WEEKDAY) if names.search(text))


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None  # a headline may have February 30


def _date_stands(case: Case, token: Token) -> bool:
    month, _, day = token.key[2:].partition("-")
    return case.says(token) or {f"m:{month}", f"n:{day}"} <= case.source_keys or _written_date(case, month, day)


def _written_date(case: Case, month: str, day: str) -> bool:
    """In languages whose months the tables do not know, the day alone must do; digits may stand for the month."""
    foreign = [one for one in case.cited if one.language != "en" and not _has_dates(one)]
    return any(re.search(rf"(?<!\d){day}(?!\d)", one.text) for one in foreign)


def _has_dates(evidence: Evidence) -> bool:
    return any(token.kind is Kind.DATE for token in evidence.tokens)


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
    first = _FIRST_MONTHS.search(text)
    said = words_of(first[1] or "") if first is not None else []
    if first is not None and int(month) <= (number_at(said, 0)[0] if said else 1):
        return True  # "the first two months": January and February
    if month == "1" and ("year" in text or len(case.same_language) < len(case.cited)):
        return True
    return any(month in quarter and _names_quarter(text, n) for n, quarter in enumerate(_QUARTERS, 1))


def _is_relative(case: Case, month: int) -> bool:
    """Whether the sources may mean a month that they do not name: `last month`, `the end of April`."""
    if any(one.language not in COUNTING for one in case.cited) or _RELATIVE.search(case.source_text):
        return True
    lasting = [one for evidence in case.cited for one in durations(evidence.text) if one.unit == "month"]
    months = {evidence.edited.article.published.month for evidence in case.cited}
    spans = [sign * round(one.days / DAYS["month"]) for one in lasting for sign in (1, -1)]
    if any((now + span - month) % 12 == 0 for now in months for span in spans):
        return True  # "in four months", "a four-month low"
    if _HALF_YEAR.search(case.source_text) or (month == DECEMBER and END_OF_YEAR.search(case.source_text)):
        return True
    named = {int(key[2:].partition("-")[0]) for key in case.source_keys if key.startswith(("m:", "d:"))}
    before = _BEFORE_A_MONTH.search(case.draft.text)
    return before is not None and any((month - other) % 12 == 1 for other in named)


def _names_quarter(text: str, n: int) -> bool:
    ordinal = ("first", "second", "third", "fourth")[n - 1]
    return bool(re.search(rf"\bq{n}\b|\b{ordinal}[ -]quarter|{n}분기|{n}-?м? квартал", text))
