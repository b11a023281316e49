"""Gathers a topic: every feed asked once, all at the same time within limits, each outcome a report.

    feeds ──fetch──▶ bodies ──parse──▶ entries ──desk──▶ articles ──round──▶ each article once

What is remembered of the feeds is read before and written after; in between there is nothing but the network and the
worker processes, and what either does to one feed is a value of that feed.
"""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime
from itertools import islice
from types import TracebackType
from typing import Self, TypeVar

from bot.config import GatherSettings
from bot.domain.topic import Topic
from bot.gather.articles import Desk, pins_of, sides_of
from bot.gather.asking import Asker
from bot.gather.copies import Round
from bot.gather.fetching import Failed, Fetch
from bot.gather.http import Fetcher
from bot.gather.lanes import Lanes
from bot.gather.links import GOOGLE_NEWS
from bot.gather.parser import Parse, ParserPool
from bot.gather.publishers import PublisherTable
from bot.gather.states import is_due
from bot.ports import FeedReport, FeedState, FeedStore, Gathering, Progress

AT_ONCE = 25
"""Articles that are made in one go, in about two milliseconds, and feeds that are begun in one go."""
_Resource = TypeVar("_Resource", Fetcher, ParserPool)
_Item = TypeVar("_Item")


class NoStates:
    """The port `FeedStore` of a run that keeps nothing: every feed is asked as if for the first time."""

    async def get(self, url: str) -> FeedState | None:
        """Nothing is known of it."""

    async def put(self, state: FeedState) -> None:
        """Forget it."""

    async def all(self) -> tuple[FeedState, ...]:
        """Nothing is known of any."""
        return ()


class FeedGatherer:
    """The port `Gatherer` over feeds. To be closed by its owner: `async with`, or `aclose()`."""

    def __init__(
        self,
        settings: GatherSettings,
        table: PublisherTable,
        *,
        states: FeedStore | None = None,
        fetch: Fetch | None = None,
        parse: Parse | None = None,
        lanes: Lanes | None = None,
    ) -> None:
        """`states` remembers the feeds; without it nobody does. `fetch` and `parse` stand in for the
        network and for the worker processes, and are closed by their owner."""
        self._table = table
        self._states: FeedStore = states or NoStates()
        self._owned = AsyncExitStack()
        self._asker = Asker(
            fetch or self._own(Fetcher(settings)),
            parse or self._own(ParserPool(settings)),
            lanes or Lanes(settings.connections, {GOOGLE_NEWS: settings.google_news_seconds}),
        )

    def _own(self, resource: _Resource) -> _Resource:
        self._owned.push_async_callback(resource.aclose)
        return resource

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close its connections and end its workers."""
        await self._owned.aclose()

    async def due(self, topic: Topic, now: datetime) -> Topic:
        """`topic` with only those of its feeds that the polling asks now."""
        states = await self._known(topic)
        sides = (
            replace(side, feeds=tuple(feed for feed in side.feeds if is_due(states.get(feed.url), topic.id, now)))
            for side in topic.perspectives
        )
        return replace(topic, perspectives=tuple(sides))

    async def gather(
        self, topic: Topic, now: datetime, progress: Progress | None = None, *, check: bool = False
    ) -> Gathering:
        """Ask every feed of `topic` once, an address that two perspectives share too; reports in the feeds' order.

        Not asked are feeds whose server said when to come again, or that they are gone: their report says so. A `check`
        asks the latter all the same, and leaves the entries for the next who gathers them.
        """
        desk, pins, together = Desk(self._table, sides_of(topic, self._table)), pins_of(topic), Round()
        before = await self._known(topic)
        after: list[FeedState] = []
        reports: dict[str, FeedReport] = {}
        blocked: dict[str, Failed] = {}

        async def one(url: str) -> None:
            state = before.get(url) or FeedState(url)
            outcome = await self._asker.ask(state, None if check else topic.id, now, blocked)
            after.append(outcome.state)
            if outcome.parsed is not None:
                for few in batched(desk.articles(outcome.parsed, url, pins[url], now), AT_ONCE):
                    together.add(few)
                    await asyncio.sleep(0)  # the event loop has others to serve
            reports[url] = outcome.report
            if progress is not None:
                progress(outcome.report, len(reports), len(pins))

        async with asyncio.TaskGroup() as group:
            for urls in batched(pins, AT_ONCE):
                for url in urls:
                    group.create_task(one(url))
                await asyncio.sleep(0)
        for state in after:
            if state != before.get(state.url):
                await self._states.put(state)
        return Gathering(together.articles(), tuple(reports[url] for url in pins))

    async def try_feed(self, url: str, now: datetime) -> Gathering:
        """Ask an address that nobody has configured; nothing is remembered of it."""
        outcome = await self._asker.ask(FeedState(url), None, now, {})
        desk = Desk(self._table, sides_of(Topic("", "", ()), self._table))
        articles = () if outcome.parsed is None else tuple(desk.articles(outcome.parsed, url, None, now))
        return Gathering(articles, (outcome.report,))

    async def _known(self, topic: Topic) -> Mapping[str, FeedState]:
        wanted = {feed.url for side in topic.perspectives for feed in side.feeds}
        return {state.url: state for state in await self._states.all() if state.url in wanted}


def batched(items: Iterable[_Item], size: int) -> Iterator[tuple[_Item, ...]]:
    """`items` in groups of `size`; the last one may be smaller."""
    rest = iter(items)
    while group := tuple(islice(rest, size)):
        yield group
