"""What a feed says, as values that a worker process can hand over: cleaned of markup, believed in nothing else."""

import struct
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as its feed gives it.

    `title` and `summary` are one line of plain text each; `link` is absolute http(s), or empty. `published` is aware
    and UTC, and may be nonsense: whether to believe it is decided where the clock is known. `source_url` and
    `source_name` are those of RSS's `<source>`: where an aggregator has the entry from.
    """

    title: str
    link: str
    summary: str = ""
    published: datetime | None = None
    language: str = ""
    source_url: str = ""
    source_name: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A feed: its own title, link and language, its entries in its order, and how seldom it wants to be asked.

    `ttl` is in minutes; `skip_hours` are hours of the day, UTC.
    """

    entries: tuple[Entry, ...]
    title: str = ""
    link: str = ""
    language: str = ""
    ttl: int | None = None
    skip_hours: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NotParsed:
    """A body that is no feed, or that cost more than its limit; `reason` is a sentence. `blocked` as in `Failed`."""

    reason: str
    blocked: bool = False


LENGTH = struct.Struct(">I")
"""What stands before every message between the program and a worker: its length in bytes."""


def to_wire(result: Parsed | NotParsed) -> dict[str, Any]:
    """As JSON can carry it between processes."""
    wire = asdict(result)
    for entry in wire.get("entries", ()):
        entry["published"] = entry["published"] and entry["published"].isoformat()
    return wire


def from_wire(wire: dict[str, Any]) -> Parsed | NotParsed:
    """The reverse of `to_wire`."""
    if "reason" in wire:
        return NotParsed(**wire)
    entries = tuple(
        Entry(**{**entry, "published": entry["published"] and datetime.fromisoformat(entry["published"])})
        for entry in wire["entries"]
    )
    return Parsed(**{**wire, "entries": entries, "skip_hours": tuple(wire["skip_hours"])})
