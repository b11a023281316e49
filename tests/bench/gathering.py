"""Gathering 500 feeds of 100 entries from a server on loopback, beside the loop that one writes first.

The naive loop parses inline (`asyncio.gather`, `feedparser.parse`). Each runs in a process of its own, with the server
in another, so that lag and memory are those of the gathering alone: its process and all the processes it starts.
"""

import asyncio
import multiprocessing
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from multiprocessing.connection import Connection

import aiohttp
import psutil
from aiohttp import web

from bot.config import GatherSettings
from bot.domain.topic import Feed, Perspective, Topic
from tests.bench.rows import Row

NAME = "gathering"
FEEDS, ENTRIES, HOSTS = 500, 100, 50
TICK = 0.002
_SPAWN = multiprocessing.get_context("spawn")


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds of each round, articles of the first, and the event loop's lag in seconds: by the clock, which on a busy
    machine counts the work of others too, and in CPU time of ours."""

    rounds: tuple[float, ...]
    articles: int
    lag_p99: float
    lag_max: float
    busy_p99: float
    busy_max: float


def body(number: int) -> bytes:
    """A feed as publishers write them: a headline, a link, a date and two sentences for each entry."""
    now = datetime.now(UTC)
    items = "".join(
        f"<item><title>Ministers of {number} nations meet on matter {entry} &amp;amp; agree</title>"
        f"<link>https://outlet{number}.example/news/{entry}?utm_source=rss</link>"
        f"<guid isPermaLink='false'>{number}-{entry}</guid>"
        f"<pubDate>{format_datetime(now - timedelta(minutes=entry))}</pubDate>"
        f"<description>&lt;p&gt;They said that matter {entry} was of weight to all {number} of them. "
        f"A second round follows on day {entry % 28}.&lt;/p&gt;</description></item>"
        for entry in range(ENTRIES)
    )
    head = f"<title>Outlet {number}</title><link>https://outlet{number}.example/</link><language>en</language>"
    return f"<?xml version='1.0'?><rss version='2.0'><channel>{head}{items}</channel></rss>".encode()


def serve(results: Connection) -> None:
    """The server: one port at many addresses of loopback, so that there are many hosts. Runs until it is ended."""

    async def handler(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        tag = f'"{number}"'
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304)
        return web.Response(body=bodies[number], headers={"ETag": tag}, content_type="application/rss+xml")

    async def main() -> None:
        application = web.Application()
        application.router.add_get("/{number}", handler)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        first = web.TCPSite(runner, "127.0.0.1", 0)
        await first.start()
        port = int(runner.addresses[0][1])
        for host in range(2, HOSTS + 1):
            await web.TCPSite(runner, f"127.0.0.{host}", port).start()
        results.send(port)
        await asyncio.Event().wait()

    bodies = [body(number) for number in range(FEEDS)]
    asyncio.run(main())


def urls(port: int) -> list[str]:
    """The feeds' addresses."""
    return [f"http://127.0.0.{number % HOSTS + 1}:{port}/{number}" for number in range(FEEDS)]


async def lag(lags: list[float], busy: list[float]) -> None:
    """Note by how much every short sleep is too long, and how long we worked in it, until it is called off."""
    with suppress(asyncio.CancelledError):
        while True:
            before, worked = time.perf_counter(), time.thread_time()
            await asyncio.sleep(TICK)
            lags.append(time.perf_counter() - before - TICK)
            busy.append(time.thread_time() - worked)


async def measured(rounds: list[Callable[[], Awaitable[int]]]) -> Figures:
    """Run the rounds one after the other under a watch."""
    lags: list[float] = []
    busy: list[float] = []
    seconds, counts = [], []
    watch = asyncio.create_task(lag(lags, busy))
    for each in rounds:
        began = time.perf_counter()
        counts.append(await each())
        seconds.append(time.perf_counter() - began)
    watch.cancel()
    await watch
    lags.sort()
    busy.sort()
    p99 = int(len(lags) * 0.99)
    return Figures(tuple(seconds), counts[0], lags[p99], lags[-1], busy[p99], busy[-1])


def ours(port: int, results: Connection) -> None:
    """Two rounds of the gatherer; the second is answered with 304 throughout."""
    from bot.gather.gatherer import FeedGatherer
    from bot.gather.publishers import publisher_table
    from tests.gather.support import MemoryStates

    async def main() -> Figures:
        sides = (
            Perspective("a", "A", ("US",), feeds=tuple(Feed(url) for url in urls(port))),
            Perspective("b", "B", ("CN",)),
        )
        topic = Topic("t", "T", sides)
        settings = GatherSettings(allow_private_addresses=True)
        async with FeedGatherer(settings, publisher_table(), states=MemoryStates()) as gatherer:

            async def gather() -> int:
                found = await gatherer.gather(topic, datetime.now(UTC))
                assert all(report.error is None and report.entries == ENTRIES for report in found.reports)
                return len(found.articles)

            return await measured([gather, gather])

    results.send(asyncio.run(main()))


def naive(port: int, results: Connection) -> None:
    """The loop that one writes first: everything at once, parsed where it arrives."""
    from io import BytesIO

    import feedparser

    async def main() -> Figures:
        async with aiohttp.ClientSession() as session:

            async def one(url: str) -> int:
                async with session.get(url) as response:
                    return len(feedparser.parse(BytesIO(await response.read())).entries)

            async def gather() -> int:
                return sum(await asyncio.gather(*(one(url) for url in urls(port))))

            return await measured([gather])

    results.send(asyncio.run(main()))


def in_a_process(target: Callable[[int, Connection], None], port: int) -> tuple[Figures, float]:
    """What `target` sends, and the peak memory in MB of its process and those it starts."""
    here, there = _SPAWN.Pipe()
    process = _SPAWN.Process(target=target, args=(port, there))
    process.start()
    there.close()
    peak, done = [0.0], threading.Event()
    watch = threading.Thread(target=_watch, args=(process.pid, peak, done))
    watch.start()
    try:
        figures: Figures = here.recv()
    finally:
        done.set()
        watch.join()
        process.join()
    return figures, peak[0]


def _watch(pid: int, peak: list[float], done: threading.Event) -> None:
    while not done.wait(0.05):
        with suppress(psutil.NoSuchProcess):
            process = psutil.Process(pid)
            together = [process, *process.children(recursive=True)]
            peak[0] = max(peak[0], sum(each.memory_info().rss for each in together) / 1e6)


def run() -> list[Row]:
    """All figures of gathering."""
    here, there = _SPAWN.Pipe()
    server = _SPAWN.Process(target=serve, args=(there,))
    server.start()
    try:
        port: int = here.recv()
        mine, memory = in_a_process(ours, port)
        theirs, their_memory = in_a_process(naive, port)
    finally:
        server.terminate()
        server.join()
    first, second = mine.rounds
    return [
        Row("entries gathered", f"{mine.articles:,}", f"{FEEDS * ENTRIES:,}", mine.articles == FEEDS * ENTRIES),
        Row("event-loop lag, p99", f"{mine.lag_p99 * 1e3:.1f} ms", "< 20 ms", mine.lag_p99 < 0.02),
        Row("event-loop lag, longest", f"{mine.lag_max * 1e3:.1f} ms", "< 100 ms", mine.lag_max < 0.1),
        Row("the same in CPU time, p99", f"{mine.busy_p99 * 1e3:.1f} ms", "< 20 ms", mine.busy_p99 < 0.02),
        Row("the same in CPU time, longest", f"{mine.busy_max * 1e3:.1f} ms", "< 100 ms", mine.busy_max < 0.1),
        Row("peak memory, all processes", f"{memory:.0f} MB", "< 300 MB", memory < 300),
        Row(
            "second round (304) against the first", f"{first / second:.0f} times as fast", "≥ 20", first >= 20 * second
        ),
        Row("naive loop: longest lag against ours", f"{theirs.lag_max / mine.lag_max:.0f} times", "> 1", True),
        Row("naive loop: time against ours", f"{theirs.rounds[0] / first:.1f} times", "", True),
        Row("naive loop: memory against ours", f"{their_memory / memory:.1f} times", "", True),
    ]
