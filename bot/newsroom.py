"""One topic's day.

    feeds ──gather──▶ articles ──edit──▶ stories ──write──▶ drafts ──gate──▶ digest ──save──▶
                                                    ▲                  │
                                                  floor ◀──withheld────┘

Each stage hands a frozen type of its own to the next; none looks back. What fails for one feed or one bullet is a value
in the result, so that only two things stop a digest: nothing to make it from, and a store that cannot keep it.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.domain.article import Article
from bot.domain.digest import Digest, Draft, Drafts, Edited, Story
from bot.domain.errors import NotStoredError, UnreachableError, UsageError
from bot.domain.topic import Topic
from bot.edit import gate
from bot.edit.assembly import assemble
from bot.edit.editor import edit
from bot.edit.filling import filled, untold
from bot.ports import ArticleStore, DigestStore, FeedReport, Gatherer, Gathering, Progress, Writer

MEMORY = timedelta(days=7)
"""How far back the editor remembers what was told, and how old an article may be to be looked at at all."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came of making a digest. `fresh` is False when the day had one, which was kept."""

    digest: Digest
    fresh: bool
    reports: tuple[FeedReport, ...] = ()


class Newsroom:
    """Makes digests, each once: whoever asks second gets the first one's."""

    def __init__(
        self,
        *,
        gatherer: Gatherer,
        articles: ArticleStore,
        digests: DigestStore,
        writer: Writer,
        floor: Writer,
        window: timedelta,
    ) -> None:
        """`floor` writes when nothing of `writer` gets through the gate; `window` is what a digest covers."""
        self._gatherer = gatherer
        self._articles = articles
        self._digests = digests
        self._writer = writer
        self._floor = floor
        self._window = window
        self._making: dict[str, asyncio.Lock] = {}

    async def poll(self, topic: Topic, now: datetime) -> None:
        """Ask those of the topic's feeds whose time has come, and keep every article."""
        await self._gather(await self._gatherer.due(topic, now), now, None)

    async def _gather(self, topic: Topic, now: datetime, progress: Progress | None) -> Gathering:
        gathering = await self._gatherer.gather(topic, now, progress)
        await self._articles.add(topic.id, gathering.articles, now)
        return gathering

    async def make(
        self,
        topic: Topic,
        now: datetime,
        *,
        day: date | None = None,
        force: bool = False,
        progress: Progress | None = None,
    ) -> Made:
        """Make the digest of `day`, today's (in the topic's zone) by default.

        A stored one is kept unless `force`. Today's is made of what the feeds say now; a past day's of the articles
        stored for it. UsageError for a day to come, UnreachableError or NotStoredError when there is nothing to make
        it from.
        """
        today = topic.edition_date(now)
        day = _not_to_come(topic, today if day is None else day, today)
        async with self._making.setdefault(topic.id, asyncio.Lock()):
            stored = await self._digests.get(topic.id, day)
            if stored is not None and not force:
                return Made(stored, fresh=False)
            articles, cutoff, gathering = await self._material(topic, day, stored, now, progress)
            digest = await self._compose(topic, day, articles, cutoff, now)
            saved = await self._digests.save(digest, replace=force)
            if not saved and (other := await self._digests.get(topic.id, day)) is not None:
                return Made(other, fresh=False, reports=gathering.reports)
            return Made(digest, fresh=True, reports=gathering.reports)

    async def rehearse(
        self, topic: Topic, now: datetime, *, day: date | None = None, progress: Progress | None = None
    ) -> Edited:
        """What a writer would be given for the digest of `day`; nothing is written. Errors as for `make`."""
        today = topic.edition_date(now)
        day = _not_to_come(topic, today if day is None else day, today)
        stored = await self._digests.get(topic.id, day)
        articles, cutoff, _ = await self._material(topic, day, stored, now, progress)
        return self._edit(topic, articles, cutoff, await self._digests_before(topic, day))

    async def _material(
        self, topic: Topic, day: date, stored: Digest | None, now: datetime, progress: Progress | None
    ) -> tuple[tuple[Article, ...], datetime, Gathering]:
        """The articles of a day, the moment up to which they are its own, and how the feeds answered."""
        if day == topic.edition_date(now):
            gathering = await self._gather(topic, now, progress)
            return await self._articles_of_today(topic, gathering, now), now, gathering
        cutoff = topic.due_moment(day) if stored is None else stored.generated_at
        return await self._articles_of_the_past(topic, day, cutoff), cutoff, Gathering((), ())

    async def _articles_of_today(self, topic: Topic, gathering: Gathering, now: datetime) -> tuple[Article, ...]:
        stored = await self._articles.between(topic.id, now - self._window, now)
        known = {article.key for article in stored}
        late = [
            article for article in gathering.articles if article.key not in known and article.published > now - MEMORY
        ]
        if not stored and not late and not gathering.reached:
            raise _nothing_reached(topic, gathering)
        return (*stored, *late)

    async def _articles_of_the_past(self, topic: Topic, day: date, cutoff: datetime) -> tuple[Article, ...]:
        articles = await self._articles.between(topic.id, cutoff - self._window, cutoff)
        if not articles:
            raise NotStoredError(f"No articles of {topic.id} are stored for {day}, so no digest of it can be made.")
        return articles

    async def _compose(
        self, topic: Topic, day: date, articles: Sequence[Article], cutoff: datetime, now: datetime
    ) -> Digest:
        previous = await self._digests_before(topic, day)
        edited = self._edit(topic, articles, cutoff, previous)
        drafts = await self._writer.write(topic, edited, now)
        examined = gate.examine(drafts.drafts, edited, topic)
        accepted, withheld = examined.accepted, (*drafts.withheld, *examined.withheld)
        if edited.stories and not accepted:
            drafts = await self._write_on_the_floor(topic, edited, now, drafts)
            examined = gate.examine(drafts.drafts, edited, topic)
            accepted, withheld = examined.accepted, (*withheld, *examined.withheld)
        elif gaps := untold(accepted, withheld, edited):
            accepted = await self._fill(topic, edited, now, accepted, gaps)
        passed = Drafts(drafts.writer, accepted, drafts.remark)
        moment = cutoff.replace(microsecond=cutoff.microsecond // 1000 * 1000)
        return assemble(topic, day, moment, edited, passed, withheld=withheld, previous=previous)

    def _edit(self, topic: Topic, articles: Sequence[Article], cutoff: datetime, previous: Sequence[Digest]) -> Edited:
        return edit(topic, articles, now=cutoff, window=self._window, previous=previous)

    async def _fill(
        self,
        topic: Topic,
        edited: Edited,
        now: datetime,
        accepted: tuple[Draft, ...],
        gaps: dict[str, tuple[Story, ...]],
    ) -> tuple[Draft, ...]:
        """Let the floor tell the stories of the bullets that were withheld."""
        stories = tuple(story for story in edited.stories if any(story in missing for missing in gaps.values()))
        floor = await self._floor.write(topic, replace(edited, stories=stories), now)
        return filled(accepted, gate.examine(floor.drafts, edited, topic).accepted, gaps)

    async def _write_on_the_floor(self, topic: Topic, edited: Edited, now: datetime, failed: Drafts) -> Drafts:
        drafts = await self._floor.write(topic, edited, now)
        remark = failed.remark or f"None of the bullets of {failed.writer} was supported by its sources."
        return Drafts(drafts.writer, drafts.drafts, remark)

    async def _digests_before(self, topic: Topic, day: date) -> list[Digest]:
        days = [day - timedelta(days=back) for back in range(1, MEMORY.days + 1)]
        found = [await self._digests.get(topic.id, earlier) for earlier in days]
        return [digest for digest in found if digest is not None]


def _not_to_come(topic: Topic, day: date, today: date) -> date:
    if day > today:
        raise UsageError(f"{day} is still to come for {topic.id}, where it is {today}: ask for that day or before.")
    return day


def _nothing_reached(topic: Topic, gathering: Gathering) -> UnreachableError | UsageError:
    if not gathering.reports:
        return UsageError(f"Topic {topic.id} has no feeds: give its perspectives some in the settings.")
    first = gathering.reports[0]
    return UnreachableError(
        f"None of the {len(gathering.reports)} feeds of {topic.id} could be reached (the first, {first.url}: "
        f"{first.error}), and no article of the day is stored: check the network and try again."
    )
