"""Takes the outlet's name off the end of a headline. Pure.

Aggregators write `Headline - Publisher`; many outlets do so themselves. Only a name that is known to be the outlet's is
taken, never a blind ` - .*`, which would cut `… -- Iranian FM`.
"""

import re
from collections.abc import Iterable

SEPARATORS = (" - ", " | ", " – ", " — ")


def clean_title(title: str, source: str, aliases: Iterable[str]) -> str:
    """`title` (one line of plain text) without its outlet's name at the end: `source`, as the feed calls it, and then
    once more the first of the known `aliases` that stands there. A title that is nothing but a name stays as it is."""
    title = _without(title, source)
    for alias in aliases:
        if (shorter := _without(title, alias)) != title:
            return shorter
    return title


def _without(title: str, name: str) -> str:
    if not name or len(title) <= len(name):
        return title
    if title[-len(name) :].casefold() != name.casefold():
        return title
    head = title[: -len(name)]
    for separator in SEPARATORS:
        if head.endswith(separator) and head[: -len(separator)].strip():
            return head[: -len(separator)].rstrip()
    return title


_WORD = re.compile(r"\w+")


def normalised(title: str) -> str:
    """What two tellings of one headline have in common: its words and numbers, without case and marks."""
    return " ".join(_WORD.findall(title.casefold()))
