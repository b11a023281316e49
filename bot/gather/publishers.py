"""Knows outlets: by host, by the names they go by; their home country and who owns them.

The table is `publishers.tsv` beside this module: host (all hosts under it are the same outlet unless they have a row of
their own), name, ISO 3166 country of its seat, ownership, aliases parted by `;`. An operator adds rows or overrules
them in the settings. A name is found whatever its case, marks and spaces.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from pathlib import Path

from bot.config import PublisherSettings
from bot.domain.article import Ownership, Publisher
from bot.gather.text import visible

TABLE = Path(__file__).parent / "publishers.tsv"
_HOST = re.compile(r"(?:[a-z0-9_-]+\.)+[a-z0-9-]+")
SHARED_HOSTS = ("youtube.com", "medium.com", "substack.com", "blogspot.com", "wordpress.com", "telegram.me", "t.me")
"""Hosts of many outlets: there, an outlet is its host and its name."""


@dataclass(frozen=True)
class Row:
    """A publisher and the other names it goes by."""

    publisher: Publisher
    aliases: tuple[str, ...] = ()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All its names, the longest first."""
        names = {self.publisher.name, self.publisher.host, *self.aliases}
        return tuple(sorted(names, key=lambda name: (-len(name), name)))


def folded(name: str) -> str:
    """What spellings of one name have in common."""
    return "".join(character for character in name.casefold().removeprefix("the ") if character.isalnum())


class PublisherTable:
    """Rows by host and by name; later rows overrule earlier ones of the same host."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._by_host = _with_one_publisher_a_name({row.publisher.host: row for row in rows})
        known = self._by_host.values()
        self._by_name: dict[str, Publisher] = {}
        for name, publisher in chain(
            ((row.publisher.name, row.publisher) for row in known),
            ((alias, row.publisher) for row in known for alias in row.aliases),
        ):
            self._by_name.setdefault(folded(name), publisher)

    def __len__(self) -> int:
        return len(self._by_host)

    def by_host(self, host: str, name: str = "") -> Publisher:
        """The outlet at `host`, the longest suffix in the table winning; `name` is what the feed calls it.

        An outlet that is not in the table goes by that name, else by its host, and has no country.
        """
        host = host.lower().rstrip(".").removeprefix("www.")
        row = self._row(host)
        if row is not None:
            return row.publisher
        name = visible(name)[:120]
        known = self._by_name.get(folded(name)) if name and _is_shared(host) else None
        return known or Publisher(host, name or host)

    def by_name(self, name: str) -> Publisher | None:
        """The outlet that goes by `name` (or by its host), or None."""
        found = self._by_name.get(folded(name))
        if found is None and _HOST.fullmatch(host := name.strip().lower()):
            row = self._row(host.removeprefix("www."))
            return row.publisher if row else None
        return found

    def names(self, publisher: Publisher) -> tuple[str, ...]:
        """Every name that may stand at the end of the outlet's headlines, the longest first."""
        row = self._by_host.get(publisher.host)
        if row is None or row.publisher != publisher:
            return (publisher.host, publisher.name)
        return row.names

    def main_host(self, host: str) -> str:
        """The host that the outlet at exactly `host` is known by; `host` itself where there is no row for it."""
        row = self._by_host.get(host)
        return row.publisher.host if row else host

    def _row(self, host: str) -> Row | None:
        labels = host.split(".")
        for start in range(len(labels) - 1):
            if (row := self._by_host.get(".".join(labels[start:]))) is not None:
                return row
        return None


def _with_one_publisher_a_name(rows: Mapping[str, Row]) -> dict[str, Row]:
    """The rows with one publisher, that of the first host, for all hosts of one outlet; its aliases put together."""
    first: dict[tuple[str, str | None], Publisher] = {}
    aliases: dict[str, dict[str, None]] = {}
    for row in rows.values():
        publisher = first.setdefault((row.publisher.name, row.publisher.country), row.publisher)
        aliases.setdefault(publisher.host, {}).update(dict.fromkeys((row.publisher.host, *row.aliases)))
    found = {}
    for host, row in rows.items():
        publisher = first[row.publisher.name, row.publisher.country]
        found[host] = Row(publisher, tuple(aliases[publisher.host]))
    return found


def _is_shared(host: str) -> bool:
    return any(host == shared or host.endswith(f".{shared}") for shared in SHARED_HOSTS)


def read_rows(text: str) -> tuple[Row, ...]:
    """The rows of a table, one a line; lines that are empty or begin with `#` are not. ValueError for a faulty one."""
    return tuple(_row_of(line) for line in text.splitlines() if line and not line.startswith("#"))


def _row_of(line: str) -> Row:
    host, name, country, ownership, *aliases = line.split("\t")
    publisher = Publisher(host, name, country or None, Ownership(ownership) if ownership else None)
    return Row(publisher, tuple(alias for alias in aliases[0].split(";") if alias) if aliases else ())


@cache
def shipped_rows() -> tuple[Row, ...]:
    """The rows of the table that comes with the program; read once."""
    return read_rows(TABLE.read_text(encoding="utf-8"))


def publisher_table(additions: Iterable[PublisherSettings] = ()) -> PublisherTable:
    """The shipped table with an operator's `additions`; what one of them does not give stays as the table has it."""
    shipped = shipped_rows()
    known = {row.publisher.host: row for row in shipped}
    return PublisherTable((*shipped, *(_merged(addition, known.get(addition.host)) for addition in additions)))


def _merged(addition: PublisherSettings, known: Row | None) -> Row:
    before = known.publisher if known else Publisher(addition.host, addition.host)
    publisher = Publisher(
        addition.host,
        addition.name or before.name,
        addition.country or before.country,
        addition.ownership or before.ownership,
    )
    former = (*known.aliases, known.publisher.name) if known else ()
    return Row(publisher, (*addition.aliases, *former))
