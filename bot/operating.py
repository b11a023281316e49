"""What the operator does to the running bot, and what can be told of its state."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta

from bot.config import Settings
from bot.domain.corrections import withdrawn
from bot.domain.digest import Digest
from bot.domain.errors import NotStoredError
from bot.domain.model_call import Usage
from bot.domain.topic import Topic
from bot.gather.health import Health, rows
from bot.newsroom import Newsroom
from bot.ports import Clock, DigestStore, FeedStore, ModelCallStore, SystemState, TopicState
from bot.reading.room import ReadingRoom

_WELL = (Health.OK, Health.NEW)


class Operation:
    """The Operating of this process. `published` is told of each digest that was made or changed."""

    def __init__(
        self,
        *,
        settings: Settings,
        read_settings: Callable[[], Settings],
        reading: ReadingRoom,
        digests: DigestStore,
        feeds: FeedStore,
        model_calls: ModelCallStore,
        newsroom: Callable[[], Newsroom],
        published: Callable[[Digest], Awaitable[None]],
        configured: Callable[[tuple[Topic, ...]], None],
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._read_settings = read_settings
        self._reading = reading
        self._digests = digests
        self._feeds = feeds
        self._model_calls = model_calls
        self._newsroom = newsroom
        self._published = published
        self._configured = configured
        self._clock = clock

    async def state(self) -> SystemState:
        """How topics, feeds and the writer are doing."""
        now = self._clock()
        known = {state.url: state for state in await self._feeds.all()}
        topics, errors = [], []
        for topic in self._reading.configured:
            found = rows(topic, known, now)
            newest = await self._digests.dates(topic.id, limit=1)
            well = sum(row.health in _WELL for row in found)
            topics.append(TopicState(topic.id, well, len(found), newest[0] if newest else None))
            errors += [(row.last_attempt, row.url, row.error) for row in found if row.error and row.last_attempt]
        last = max(errors, default=None)
        writer = self._settings.writer
        return SystemState(
            topics=tuple(topics),
            model=writer.model if writer.uses_model else None,
            spent_usd=await self._model_calls.spent(now),
            budget_usd=writer.daily_budget_usd,
            last_error=None if last is None else f"{last[1]}: {last[2]}",
        )

    async def generate(self, topic: str) -> Digest:
        """Make today's digest of a topic anew and post it where it is due."""
        made = await self._newsroom().make(self._reading.topic(topic), self._clock(), force=True)
        await self._published(made.digest)
        return made.digest

    async def withdraw(self, topic: str, day: date, n: int) -> Digest:
        """Withdraw a bullet; NotStoredError when there is none such."""
        stored = await self._digests.get(topic, day)
        if stored is None:
            raise NotStoredError("No digest of {topic} is stored yet.", topic=topic)
        digest = withdrawn(stored, n)
        await self._digests.save(digest, replace=True)
        await self._published(digest)
        return digest

    async def reload(self) -> tuple[str, ...]:
        """Take the topics of the settings as they are now; UsageError for faulty ones, and nothing is changed."""
        topics = self._read_settings().domain_topics
        self._reading.configure(topics)
        self._configured(topics)
        return tuple(topic.id for topic in topics)

    async def usage(self) -> tuple[Usage, ...]:
        """Today's model calls (UTC)."""
        start = datetime.combine(self._clock().astimezone(UTC).date(), time(), UTC)
        return await self._model_calls.usage(start, start + timedelta(days=1))
