"""How long a text is for Discord, and how to make it shorter or divide it."""

from collections.abc import Iterable, Iterator
from itertools import accumulate


def measure(text: str) -> int:
    """The length of a text in UTF-16 units: Discord does not say how it counts, and this is the largest count."""
    return len(text) + sum(character > "\uffff" for character in text)


def shortened(text: str, limit: int) -> str:
    """At most `limit` of the text, with an ellipsis where something was cut off."""
    if measure(text) <= limit:
        return text
    return f"{text[: _fitting(text, limit - 1)].rstrip()}…"


def split_lines(lines: Iterable[str], limit: int, heading: str = "", again: str = "") -> list[str]:
    """Texts of whole lines, each within `limit`: the first under `heading`, the others under `again`.

    Only a line that is longer than a whole text is divided, between words where there are any. The headings must leave
    room for a line: some characters at least.
    """
    room = limit - max(measure(heading), measure(again)) - 1
    texts: list[str] = []
    current, used = ([heading] if heading else []), measure(heading)
    fresh = True
    for piece in (piece for line in lines for piece in _pieces(line, room)):
        if not fresh and used + 1 + measure(piece) > limit:
            texts.append("\n".join(current))
            current, used = ([again] if again else []), measure(again)
        current.append(piece)
        used += 1 + measure(piece)
        fresh = False
    return [*texts, "\n".join(current)] if current else texts


def _pieces(line: str, room: int) -> Iterator[str]:
    while measure(line) > room:
        end = _fitting(line, room)
        backslashes = end - len(line[:end].rstrip("\\"))
        # Not between a backslash and what it escapes.
        end = max(line.rfind(" ", 1, end), 0) or end - backslashes % 2
        yield line[:end]
        line = line[end:].removeprefix(" ")
    yield line


def _fitting(line: str, room: int) -> int:
    """How many characters of the line fit."""
    return sum(used <= room for used in accumulate(measure(character) for character in line))
