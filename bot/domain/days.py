"""Days as people say them: `2026-02-03`, `3.2.2026`, `yesterday`, `last friday`, `3 feb`, `february 3, 2025`, `5 days
ago`. A day that names no year, and a day of the week, is the latest such day."""

import re
from datetime import date, timedelta

TODAY = frozenset({"today", "heute", "hoy", "aujourd'hui", "сегодня", "今天", "今日", "اليوم"})
YESTERDAY = frozenset({"yesterday", "gestern", "ayer", "hier", "вчера", "昨天", "昨日", "أمس"})
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SHORTEST = 3
"""Letters of a name that are enough to tell it."""
_AGO = re.compile(r"(\d{1,4}) days? ago")
_WEEKDAY = re.compile(r"(?:(last|on|this) )?([a-z]+)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]+)\.?,?(?: (\d{4}))?")
_MONTH_DAY = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?")
_ISO = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


def day_said(text: str, today: date) -> date | None:
    """The day that a person means on the day `today`; None for what is no day."""
    wanted = " ".join(text.casefold().split())
    if wanted in TODAY:
        return today
    try:
        if wanted in YESTERDAY:
            return today - timedelta(days=1)
        if found := _AGO.fullmatch(wanted):
            return today - timedelta(days=int(found[1]))
        if found := _ISO.fullmatch(wanted):
            return date(int(found[1]), int(found[2]), int(found[3]))
        return _of_weekday(wanted, today) or _of_month(wanted, today)
    except (ValueError, OverflowError):
        return None


def _of_weekday(wanted: str, today: date) -> date | None:
    found = _WEEKDAY.fullmatch(wanted)
    weekday = found and _place(found[2], _WEEKDAYS)
    if found is None or weekday is None:
        return None
    back = (today.weekday() - weekday) % 7
    return today - timedelta(days=7 if back == 0 and found[1] == "last" else back)


def _of_month(wanted: str, today: date) -> date | None:
    if found := _DOTTED.fullmatch(wanted):
        return _latest(int(found[1]), int(found[2]), found[3], today)
    if found := _DAY_MONTH.fullmatch(wanted):
        day, name, year = found.groups()
    elif found := _MONTH_DAY.fullmatch(wanted):
        name, day, year = found.groups()
    else:
        return None
    month = _place(name, _MONTHS)
    return None if month is None else _latest(int(day), month + 1, year, today)


def _latest(day: int, month: int, year: str | None, today: date) -> date | None:
    """That day of the year given, else of the latest year in which it is not to come; ValueError when there is none."""
    if year is not None:
        return date(int(year), month, day)
    for candidate in range(today.year, max(today.year - 8, 0), -1):
        if (month, day) == (2, 29) and not _is_leap(candidate):
            continue
        if (found := date(candidate, month, day)) <= today:
            return found
    return None


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """The place of the one name that begins with the word, if that has three letters at least."""
    if len(word) < _SHORTEST:
        return None
    return next((place for place, name in enumerate(names) if name.startswith(word)), None)
