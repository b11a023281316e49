"""Gathers a topic: every feed asked once, all at the same time within limits, each outcome a report.

feeds ──fetch──▶ bodies ──parse──▶ entries ──desk──▶ articles ──round──▶ each article once
"""

import asyncio
from collections import defaultdict
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self, TypeVar
from urllib.parse import urlsplit

from bot.config import GatherSettings
from bot.domain.article import Article
from bot.domain.topic import Topic
from bot.gather.articles import Desk, pins_of, sides_of
from bot.gather.copies import Round
from bot.gather.entries import NotParsed
from bot.gather.fetching import Failed, Fetch, Question, Unchanged
from bot.gather.http import Fetcher
from bot.gather.parser import Parse, ParserPool
from bot.gather.publishers import PublisherTable
from bot.ports import FeedReport, Gathering, Progress

_Resource = TypeVar("_Resource", Fetcher, ParserPool)


@dataclass(frozen=True, slots=True)
class _Outcome:
    report: FeedReport
    articles: tuple[Article, ...] = ()


class FeedGatherer:
    """The port `Gatherer` over feeds. To be closed by its owner: `async with`, or `aclose()`."""

    def __init__(
        self,
        settings: GatherSettings,
        table: PublisherTable,
        *,
        fetch: Fetch | None = None,
        parse: Parse | None = None,
    ) -> None:
        """`fetch` and `parse` stand in for the network and for the worker processes; theirs is to close them."""
        self._table = table
        self._owned = AsyncExitStack()
        self._fetch = fetch or self._own(Fetcher(settings))
        self._parse = parse or self._own(ParserPool(settings))
        self._slots = asyncio.Semaphore(settings.connections)
        self._lanes: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

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

    async def gather(self, topic: Topic, now: datetime, progress: Progress | None = None) -> Gathering:
        """Ask every feed of `topic` once, an address that two perspectives share too; reports in the feeds' order."""
        desk, pins, together = Desk(self._table, sides_of(topic)), pins_of(topic), Round()
        reports: dict[str, FeedReport] = {}

        async def one(url: str) -> None:
            outcome = await self._ask(url, desk, pins[url], now)
            reports[url] = outcome.report
            together.add(outcome.articles)
            if progress is not None:
                progress(outcome.report, len(reports), len(pins))

        async with asyncio.TaskGroup() as group:
            for url in pins:
                group.create_task(one(url))
        return Gathering(together.articles(), tuple(reports[url] for url in pins))

    async def _ask(self, url: str, desk: Desk, pin: str | None, now: datetime) -> _Outcome:
        async with self._lanes[urlsplit(url).netloc.lower()], self._slots:
            answer = await self._fetch(Question(url))
            if isinstance(answer, Failed):
                return _Outcome(FeedReport(url, error=answer.reason))
            if isinstance(answer, Unchanged):
                return _Outcome(FeedReport(url))
            parsed = await self._parse(answer)
        if isinstance(parsed, NotParsed):
            return _Outcome(FeedReport(url, error=parsed.reason))
        return _Outcome(FeedReport(url, len(parsed.entries)), desk.articles(parsed, url, pin, now))
