"""A topic is a subject with sides; a perspective is one of the sides."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Feed:
    """An address to gather from. `pin`: the operator vouches that all of it is on the perspective's side."""

    url: str
    pin: bool = False


@dataclass(frozen=True, slots=True)
class Perspective:
    """One side of a topic.

    `countries` are ISO 3166 codes and `publishers` hosts: an article is on this side when its publisher's country or
    host is among them. `match` terms make an article of another side a candidate; they never decide its side.
    """

    id: str
    name: str
    countries: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    match: tuple[str, ...] = ()
    feeds: tuple[Feed, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject with sides, and when its digest is made: at `generate_at` in `timezone`, every day.

    `language` is that of the digest (`en`, `pt-BR`), for writers that have a choice; headlines stay in their own.
    """

    id: str
    name: str
    perspectives: tuple[Perspective, ...]
    generate_at: time = time(4, 0)
    timezone: ZoneInfo = ZoneInfo("UTC")
    match: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    language: str = "en"

    def edition_date(self, now: datetime) -> date:
        """The date, in the topic's zone, of the edition that is made at `now` (aware)."""
        return now.astimezone(self.timezone).date()

    def due_moment(self, day: date) -> datetime:
        """When the edition of `day` is to be made, in UTC.

        In the hour that a change of clocks leaves out, zoneinfo reads the wall time by the offset before the change
        (PEP 495, fold=0), so there is one moment for every day.
        """
        return datetime.combine(day, self.generate_at, self.timezone).astimezone(UTC)

    def last_due_moment(self, now: datetime) -> datetime:
        """The latest due moment that is not after `now`, in UTC."""
        today = self.edition_date(now)
        moment = self.due_moment(today)
        return moment if moment <= now else self.due_moment(today - timedelta(days=1))
