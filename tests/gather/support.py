"""Stand-ins for the outside: a store in memory, answers by address, a parser in this process, a server on loopback."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.config import GatherSettings
from bot.domain.topic import Feed, Perspective, Topic
from bot.gather.entries import NotParsed, Parsed
from bot.gather.fetching import Answer, Failed, Fetched, Question
from bot.gather.gatherer import FeedGatherer
from bot.gather.lanes import Lanes
from bot.gather.parsing import parse
from bot.gather.publishers import publisher_table
from bot.ports import FeedState

NOW = datetime(2026, 5, 14, 4, 0, tzinfo=UTC)
LOCAL = GatherSettings(allow_private_addresses=True, timeout_seconds=5)


class MemoryStates:
    """The port `FeedStore` in memory."""

    def __init__(self, *states: FeedState) -> None:
        self.states = {state.url: state for state in states}

    async def get(self, url: str) -> FeedState | None:
        return self.states.get(url)

    async def put(self, state: FeedState) -> None:
        self.states[state.url] = state

    async def all(self) -> tuple[FeedState, ...]:
        return tuple(self.states[url] for url in sorted(self.states))


@dataclass
class FakeFetch:
    """The port `Fetch`: answers by address, and remembers what it was asked. An answer that is an error is raised."""

    answers: Mapping[str, Answer | Exception]
    asked: list[Question] = field(default_factory=list)

    async def __call__(self, question: Question) -> Answer:
        self.asked.append(question)
        answer = self.answers.get(question.url, Failed("nobody there", 404))
        if isinstance(answer, Exception):
            raise answer
        return answer


async def parse_here(fetched: Fetched) -> Parsed | NotParsed:
    """The port `Parse` in this process: for feeds that a test wrote itself."""
    return parse(fetched.body, fetched.url, fetched.content_type)


def gatherer(fetch: FakeFetch, states: MemoryStates | None = None) -> FeedGatherer:
    """A gatherer over fakes, which waits for nothing."""
    return FeedGatherer(LOCAL, publisher_table(), states=states, fetch=fetch, parse=parse_here, lanes=Lanes(8, {}))


def rss(*titles: str, link: str = "https://apnews.com/article/", when: datetime | None = None, **channel: str) -> bytes:
    """A feed with an entry for each title, a minute apart, newest first."""
    when = when or NOW - timedelta(hours=1)
    items = "".join(
        f"<item><title>{escape(title)}</title><link>{link}{n}</link>"
        f"<pubDate>{format_datetime(when - timedelta(minutes=n))}</pubDate></item>"
        for n, title in enumerate(titles)
    )
    extra = "".join(f"<{name}>{value}</{name}>" for name, value in channel.items())
    return f"<rss version='2.0'><channel><title>A feed</title>{extra}{items}</channel></rss>".encode()


def topic(*us: str | Feed, china: tuple[str | Feed, ...] = (), identifier: str = "us-china") -> Topic:
    """US and China with these feeds."""
    return Topic(
        identifier,
        "US vs China",
        (
            Perspective("us", "United States", ("US",), feeds=tuple(_feed(feed) for feed in us)),
            Perspective("china", "China", ("CN", "HK"), feeds=tuple(_feed(feed) for feed in china)),
        ),
    )


def _feed(feed: str | Feed) -> Feed:
    return Feed(feed) if isinstance(feed, str) else feed


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(**handlers: Handler) -> AsyncIterator[str]:
    """A server on loopback with a handler for each path; its address, with a slash at the end."""
    application = web.Application()
    for path, handler in handlers.items():
        application.router.add_get(f"/{path}", handler)
    server = TestServer(application)
    await server.start_server()
    try:
        yield str(server.make_url("/"))
    finally:
        await server.close()


def saying(body: bytes = b"", status: int = 200, **headers: str) -> Handler:
    """A handler that always says the same; a header's name is written with underscores."""

    async def handler(_: web.Request) -> web.Response:
        return web.Response(
            body=body, status=status, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )

    return handler
