"""The pace of the whole bot: requests evenly spaced just under what Discord permits, answers to readers first.

Discord allows 50 requests a second for a bot, over all channels (interaction endpoints do not count), and bars an
address after 10,000 answers of 401, 403 or 429 in ten minutes. discord.py waits by the headers of each route and after
a 429, but knows nothing of these two beforehand. It asks here before every request, its own retries included, through
the tracing hooks of its HTTP session: `Client(http_trace=pace.trace())`.
"""

import asyncio
import heapq
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from types import SimpleNamespace

import aiohttp
from yarl import URL

READERS, POSTS = 0, 1
"""Lanes: what people wait for goes before what is due."""
INVALID_WINDOW = 600.0
INVALID_LIMIT = 5_000
"""Half of the 10,000 in ten minutes that bring a ban: several processes may share an address."""
MADE_UP = 1 / 4
_BARRED_STEP = 0.25
_UNCOUNTED = ("/interactions/", "/webhooks/")
_INVALID = frozenset({401, 403, 429})


def _counts(url: URL) -> bool:
    """Whether Discord counts a request there towards the rate of the bot."""
    return not any(part in url.path for part in _UNCOUNTED)


_lane: ContextVar[int] = ContextVar("lane", default=READERS)


@contextmanager
def lane(number: int) -> Iterator[None]:
    """Requests made inside go in this lane; elsewhere in that of the readers."""
    token = _lane.set(number)
    try:
        yield
    finally:
        _lane.reset(token)


class RepeatedError(OSError):
    """discord.py was about to repeat a request on its own that may have been done and has no nonce."""


_once: ContextVar[set[URL] | None] = ContextVar("once", default=None)


@contextmanager
def once() -> Iterator[None]:
    """Each POST made inside is made once: discord.py repeats one after a 502 although it may have been done, which
    makes a second thread. The repetition raises RepeatedError."""
    token = _once.set(set())
    try:
        yield
    finally:
        _once.reset(token)


class Pace:
    """One turn after another, `1 / rate` seconds apart.

    A turn that came late is made up for by a quarter of a step, so that small delays do not add up: at 49 a second
    any 51 turns still take 1.015 seconds, and what delays them on their way may differ by 15 ms before Discord can
    see 51 in one. A turn not used is lost: there are no bursts.
    """

    def __init__(
        self,
        rate: float,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """`rate` in requests a second; `now` and `sleep` in seconds."""
        self._step = 1 / rate
        self._now = now
        self._sleep = sleep
        self._next = now()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = count()
        self._taken = asyncio.Event()
        self._conductor: asyncio.Task[None] | None = None
        self._invalid: deque[float] = deque(maxlen=INVALID_LIMIT)

    async def turn(self) -> None:
        """Wait for a turn, in the lane of the caller; in order of arrival within the lane."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (_lane.get(), next(self._order), future))
        if self._conductor is None or self._conductor.done():
            self._conductor = asyncio.create_task(self._conduct())
        try:
            await future
            # Counted from here, not from when the turn was given: a busy loop may wake the caller late.
            self._next = max(self._next, self._now() - self._step * MADE_UP) + self._step
        finally:
            self._taken.set()

    async def _conduct(self) -> None:
        while self._waiting:
            if (pause := self._next - self._now()) > 0:
                await self._sleep(pause)
                continue
            if (pause := self._barred_for()) > 0 and self._waiting[0][0] != READERS:
                await self._sleep(min(pause, _BARRED_STEP))
                continue
            _, _, future = heapq.heappop(self._waiting)
            if not future.done():
                self._taken.clear()
                future.set_result(None)
                await self._taken.wait()

    def answered(self, status: int, scope: str | None) -> None:
        """Take note of an answer; those of 401, 403 and 429 count towards the ban, except a shared 429."""
        if status in _INVALID and scope != "shared":
            self._invalid.append(self._now())

    def _barred_for(self) -> float:
        """Seconds until posting may go on: 0 unless too many answers of the last ten minutes were invalid."""
        if len(self._invalid) < INVALID_LIMIT:
            return 0.0
        return max(0.0, self._invalid[0] + INVALID_WINDOW - self._now())

    def trace(self) -> aiohttp.TraceConfig:
        """Hooks for the HTTP session of a discord.py client."""
        config = aiohttp.TraceConfig()
        config.on_request_start.append(self._before_request)
        config.on_request_headers_sent.append(self._on_the_way)
        config.on_request_end.append(self._after_request)
        return config

    async def _before_request(
        self, session: aiohttp.ClientSession, context: SimpleNamespace, params: aiohttp.TraceRequestStartParams
    ) -> None:
        made = _once.get()
        if made is not None and params.method == "POST":
            if params.url in made:
                raise RepeatedError("it may have been done")
            made.add(params.url)
        if _counts(params.url):
            await self.turn()

    async def _on_the_way(
        self, session: aiohttp.ClientSession, context: SimpleNamespace, params: aiohttp.TraceRequestHeadersSentParams
    ) -> None:
        """What a new connection or a busy loop has held up must not meet the next request at Discord's door."""
        if _counts(params.url):
            self._next = max(self._next, self._now() + self._step * (1 - MADE_UP))

    async def _after_request(
        self, session: aiohttp.ClientSession, context: SimpleNamespace, params: aiohttp.TraceRequestEndParams
    ) -> None:
        self.answered(params.response.status, params.response.headers.get("X-RateLimit-Scope"))
