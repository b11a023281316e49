"""What a reader can ask of the stored digests, in one place for the command line and for Discord.

Every question that has no answer raises an error whose sentence can be shown as it stands.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.days import day_said
from bot.domain.digest import Bullet, Digest, Section
from bot.domain.errors import NotStoredError, UsageError
from bot.domain.topic import Topic
from bot.ports import DigestStore
from bot.publish.layout_sources import bullet_numbered


class ReadingRoom:
    """Finds topics, digests, sections and bullets by the names and numbers that people use."""

    def __init__(self, digests: DigestStore, topics: Sequence[Topic]) -> None:
        self._digests = digests
        self.configure(topics)

    def configure(self, topics: Sequence[Topic]) -> None:
        """Take these for the topics of the settings from now on."""
        self._configured = {topic.id: topic for topic in topics}

    @property
    def configured(self) -> tuple[Topic, ...]:
        """The topics of the settings, in their order."""
        return tuple(self._configured.values())

    async def topic_names(self) -> dict[str, str]:
        """Names by id: the configured topics, then those that are only in the archive."""
        stored = dict(await self._digests.topics())
        return {topic.id: topic.name for topic in self._configured.values()} | {
            identifier: name for identifier, name in stored.items() if identifier not in self._configured
        }

    async def known_topic(self, topic: str) -> str:
        """The topic's id, however it is spelled; UsageError when there is none such."""
        names = await self.topic_names()
        wanted = topic.strip().casefold()
        for identifier, name in names.items():
            if wanted in (identifier.casefold(), name.casefold()):
                return identifier
        known = ", ".join(names) or "none yet"
        raise UsageError("There is no topic {topic!r}; the topics are: {known}.", topic=_short(topic), known=known)

    def topic(self, identifier: str) -> Topic:
        """A configured topic; UsageError for any other, since only those can be generated."""
        if identifier not in self._configured:
            known = ", ".join(self._configured) or "none: add a [[topics]] table"
            raise UsageError(
                "Topic {topic!r} is not in the settings; the topics there are: {known}.",
                topic=_short(identifier),
                known=known,
            )
        return self._configured[identifier]

    def edition_date(self, identifier: str, now: datetime) -> date:
        """Today's date for a topic: in its zone, or in UTC where only the archive knows it."""
        configured = self._configured.get(identifier)
        return configured.edition_date(now) if configured else now.astimezone(UTC).date()

    async def digest(self, topic: str, day: date | None = None) -> Digest:
        """The digest of a day, or the latest."""
        identifier = await self.known_topic(topic)
        found = await (self._digests.latest(identifier) if day is None else self._digests.get(identifier, day))
        if found is not None:
            return found
        newest = await self._digests.dates(identifier, limit=1)
        if not newest:
            raise NotStoredError("No digest of {topic} is stored yet.", topic=identifier)
        raise NotStoredError(
            "No digest of {topic} is stored for {date}; the latest is that of {latest}.",
            topic=identifier,
            date=day,
            latest=newest[0],
        )

    async def side_id(self, topic: str, perspective: str) -> str:
        """A perspective's id by its id or name; UsageError when the topic has none such."""
        identifier = await self.known_topic(topic)
        configured = self._configured.get(identifier)
        if configured is None:
            return side_of(await self.digest(identifier), perspective).id
        wanted = perspective.strip().casefold()
        for side in configured.perspectives:
            if wanted in (side.id, side.name.casefold()):
                return side.id
        known = ", ".join(side.id for side in configured.perspectives)
        raise UsageError(
            "{topic} has no perspective {perspective!r}; it has: {known}.",
            topic=identifier,
            perspective=_short(perspective),
            known=known,
        )

    async def dates(self, topic: str, prefix: str = "", limit: int = 25) -> tuple[date, ...]:
        """Up to so many dates that have a digest, newest first."""
        return await self._digests.dates(topic, limit=limit, prefix=prefix)

    async def has(self, topic: str, day: date) -> bool:
        """Whether a digest of that day is stored."""
        return day in await self._digests.dates(topic, limit=1, prefix=day.isoformat())

    async def days(self, topic: str, first: date, last: date) -> tuple[Digest, ...]:
        """The digests of the days from `first` to `last`, both included, oldest first."""
        wanted = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
        found = [await self._digests.get(topic, day) for day in wanted]
        return tuple(digest for digest in found if digest is not None)

    async def neighbour(self, topic: str, day: date, step: int) -> Digest:
        """The digest next before (`step` -1) or next after (`step` 1) a day; NotStoredError when there is none."""
        before, after = await self._digests.neighbours(topic, day)
        wanted = after if step > 0 else before
        if wanted is None:
            if step > 0:
                raise NotStoredError("No digest of {topic} after {date} is stored.", topic=topic, date=day)
            raise NotStoredError("No digest of {topic} before {date} is stored.", topic=topic, date=day)
        return await self.digest(topic, wanted)


def side_of(digest: Digest, perspective: str) -> Section:
    """The section of one perspective, by id or name; UsageError when the digest has none such."""
    wanted = perspective.strip().casefold()
    names = {side.id: side.name for side in digest.sides}
    for section in digest.sections:
        if section.id in names and wanted in (section.id.casefold(), names[section.id].casefold()):
            return section
    known = ", ".join(names) or "none"
    raise UsageError(
        "{topic} of {date} has no perspective {perspective!r}; it has: {known}.",
        topic=digest.topic,
        date=digest.date,
        perspective=_short(perspective),
        known=known,
    )


def bullet_of(digest: Digest, n: int) -> Bullet:
    """One bullet by its number; NotStoredError when the digest has none such."""
    return bullet_numbered(digest, n)


def read_day(text: str, today: date) -> date:
    """A date as a person says it: `2026-02-03`, `yesterday`, `last friday`, `3 feb`; UsageError for anything else."""
    found = day_said(text, today)
    if found is None:
        raise UsageError("{text!r} is not a date: write it like 2026-02-03.", text=_short(text))
    return found


def read_time(text: str) -> time:
    """A local time as a person writes it, `08:00` or `8:05`; UsageError for anything else."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text.strip())
    if found is None:
        raise UsageError("{text!r} is not a time: write it like 08:00.", text=_short(text))
    return time(int(found[1]), int(found[2]))


def read_zone(text: str) -> ZoneInfo:
    """An IANA time zone by its name, in any case; UsageError when there is none such."""
    wanted = text.strip()
    name = zone_names().get(wanted.casefold())
    if name is None:
        raise UsageError("{text!r} is not an IANA time zone: write it like Europe/Berlin.", text=_short(text))
    return ZoneInfo(name)


def _short(text: str) -> str:
    return text.strip()[:40]


@cache
def zone_names() -> dict[str, str]:
    """Every IANA time zone by its name in lower case."""
    return {name.casefold(): name for name in sorted(available_timezones())}
