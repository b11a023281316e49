"""The rhythm of the day: what is due is made and delivered. An alarm clock calls in; the truth is in the store.

Nothing here remembers what was done. Each call asks the store what is due and not there yet, so a call too many does
nothing, and a call that was missed (a restart, a machine asleep) is made up for by the next.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from bot.domain.digest import Digest
from bot.domain.errors import ParallaxError
from bot.domain.topic import Topic
from bot.newsroom import Newsroom
from bot.ports import Clock, DigestStore

log = logging.getLogger(__name__)

FIRST_RETRY = timedelta(minutes=2)
LAST_RETRY = timedelta(hours=1)
"""A topic that could not be made is tried again after a pause that doubles from the first to the last of these."""


class Daily:
    """Makes each topic's digest of the day when its time has come, and has it delivered."""

    def __init__(
        self,
        *,
        topics: Sequence[Topic],
        newsroom: Newsroom,
        digests: DigestStore,
        made: Callable[[Digest], Awaitable[None]],
        deliver: Callable[[], Awaitable[object]],
        clock: Clock,
    ) -> None:
        """`made` is told of every new digest; `deliver` posts whatever is due."""
        self._topics = tuple(topics)
        self._newsroom = newsroom
        self._digests = digests
        self._made = made
        self._deliver = deliver
        self._clock = clock
        self._pauses: dict[str, tuple[datetime, timedelta]] = {}

    def configure(self, topics: Sequence[Topic]) -> None:
        """Take these for the topics from now on."""
        self._topics = tuple(topics)

    async def tick(self) -> None:
        """Make and deliver all that is due. What fails is logged, in one line, and tried again later."""
        try:
            await self._make_and_deliver()
        except ParallaxError as error:
            log.error("%s", error)  # noqa: TRY400 - an expected failure is a sentence, not a traceback

    async def _make_and_deliver(self) -> None:
        await self._deliver()
        failures: dict[str, ParallaxError] = {}
        for topic in self._topics:
            if await self._is_due(topic):
                try:
                    await self._make(topic)
                except ParallaxError as error:
                    self._pause(topic)
                    failures[topic.id] = error
                else:
                    await self._deliver()
        if failures:
            log.warning(
                "No digest yet of %s; to be tried again. %s", ", ".join(failures), next(iter(failures.values()))
            )

    async def poll(self) -> None:
        """Ask the feeds of every topic, so that no article comes and goes between two digests."""
        for topic in self._topics:
            await self._newsroom.poll(topic, self._clock())

    async def _is_due(self, topic: Topic) -> bool:
        now = self._clock()
        today = topic.edition_date(now)
        if now < topic.due_moment(today) or now < self._pauses.get(topic.id, (now, FIRST_RETRY))[0]:
            return False
        return await self._digests.get(topic.id, today) is None

    async def _make(self, topic: Topic) -> None:
        made = await self._newsroom.make(topic, self._clock())
        self._pauses.pop(topic.id, None)
        if made.fresh:
            log.info("Made %s of %s: %d bullets", topic.id, made.digest.date, len(made.digest.bullets))
            await self._made(made.digest)

    def _pause(self, topic: Topic) -> None:
        pause = self._pauses[topic.id][1] * 2 if topic.id in self._pauses else FIRST_RETRY
        pause = min(pause, LAST_RETRY)
        self._pauses[topic.id] = (self._clock() + pause, pause)
