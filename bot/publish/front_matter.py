"""The part of YAML that the front matter of a digest uses: scalars, and one list of small mappings."""

import json
import re
from dataclasses import dataclass, field

from bot.domain.errors import UsageError

FENCE = "---"
_PAIR = re.compile(r"(?P<indent>\s*(?:-\s+)?)(?P<key>[^\s:#\"'\[{-][^:]*?)\s*:(?:\s+(?P<value>.*))?$")


@dataclass(slots=True)
class FrontMatter:
    """Scalars by key, the list of `perspectives` (each a mapping of scalars), and where the body begins.

    `line_of` has the line of each key, counted from 1; `end` is the line of the closing fence.
    """

    scalars: dict[str, str] = field(default_factory=dict)
    line_of: dict[str, int] = field(default_factory=dict)
    perspectives: list[dict[str, str]] = field(default_factory=list)
    end: int = 0

    def required(self, key: str) -> str:
        """A scalar that is not empty; UsageError when there is none."""
        if value := self.scalars.get(key):
            return value
        raise UsageError(
            f"Line 1: the front matter has no {key!r}, so this is no digest. Add it, or give another file."
        )


def read_front_matter(lines: list[str]) -> FrontMatter:
    """Read what stands between the fences; keys that nobody knows are read over. UsageError without fences."""
    if not lines or lines[0].rstrip() != FENCE:
        raise UsageError(
            "Line 1: no front matter (---) begins here, so this is no digest. Give a file of Hugo Markdown."
        )
    front = FrontMatter()
    in_perspectives = False
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == FENCE:
            front.end = number
            return front
        pair = _PAIR.match(line)
        if pair is None:
            continue
        indent, key, value = pair["indent"], pair["key"], scalar(pair["value"] or "")
        if indent:
            if in_perspectives:
                _add_to_perspectives(front.perspectives, key, value, begins="-" in indent)
            continue
        in_perspectives = key == "perspectives"
        front.scalars.setdefault(key, value)
        front.line_of.setdefault(key, number)
    raise UsageError(f"Line {len(lines)}: the front matter is not closed. Close it with a line of ---.")


def _add_to_perspectives(perspectives: list[dict[str, str]], key: str, value: str, *, begins: bool) -> None:
    if begins or not perspectives:
        perspectives.append({})
    perspectives[-1].setdefault(key, value)


def scalar(value: str) -> str:
    """The text of a scalar, however it is quoted; quotes inside that are not escaped are taken as they are."""
    value = value.strip()
    if len(value) < 2 or value[0] != value[-1] or value[0] not in "\"'":
        return value
    inner = value[1:-1]
    if value[0] == "'":
        return inner.replace("''", "'")
    try:
        return str(json.loads(value))
    except ValueError:
        return inner
