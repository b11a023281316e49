"""This week, next month, last year: spans that are told from the day of the article."""

import re
from collections.abc import Iterator

from bot.edit.gate.case import Case

_SPAN = re.compile(r"\b(?P<which>this|next|last|coming|past) (?P<unit>week|month|quarter|year|decade)\b")
ALIKE = {"coming": "next", "past": "last"}


def spans(text: str) -> set[tuple[str, str]]:
    """Which, and of what unit, in an English text in small letters."""
    return {(ALIKE.get(found["which"], found["which"]), found["unit"]) for found in _SPAN.finditer(text)}


def other_spans(text: str, case: Case) -> Iterator[str]:
    """`Next month` of what the sources have next week."""
    theirs = {one for evidence in case.cited for one in spans(evidence.text)}
    units = {unit for _, unit in theirs}
    for which, unit in sorted(spans(text)):
        if unit not in units and any(other == which for other, _ in theirs):
            yield f"{which} {unit}"
