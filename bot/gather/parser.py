"""Hands bodies to worker processes, kills those that take too long or too much, and starts others in their place."""

import asyncio
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from bot.config import GatherSettings
from bot.gather.entries import LENGTH, NotParsed, Parsed, from_wire
from bot.gather.fetching import Fetched

START_SECONDS = 30.0
"""How long a worker may take to say that it is ready, on a machine that is busy."""

HOME = Path(__file__).parents[2]
"""Where the worker finds this very program, whatever lies about where it was called from."""
PASSED_ON = frozenset({"PATH", "PYTHONPATH", "PYTHONHOME", "SYSTEMROOT", "LANG", "LC_ALL", "LC_CTYPE", "TZ"})
"""What a worker gets of the environment: enough to run, and none of the secrets that may be there."""


class Parse(Protocol):
    """Says what a body holds; never raises for what is in it."""

    async def __call__(self, fetched: Fetched) -> Parsed | NotParsed: ...


@dataclass(slots=True)
class _Worker:
    process: asyncio.subprocess.Process
    sink: asyncio.StreamWriter
    source: asyncio.StreamReader

    async def ask(self, request: bytes, body: bytes) -> bytes:
        """One request and its answer; IncompleteReadError or ConnectionError when the worker has died over it."""
        self.sink.write(LENGTH.pack(len(request)) + request + LENGTH.pack(len(body)))
        self.sink.write(body)
        await self.sink.drain()
        return await self.receive()

    async def receive(self) -> bytes:
        """The next message."""
        (length,) = LENGTH.unpack(await self.source.readexactly(LENGTH.size))
        return await self.source.readexactly(length)

    async def end(self) -> None:
        """Kill it and wait until it is gone; nothing is lost, it keeps nothing."""
        with suppress(ProcessLookupError):
            self.process.kill()
        self.sink.close()
        await self.process.wait()


class ParserPool:
    """The port `Parse` over up to `workers` processes, started when first needed; to be closed by its owner."""

    def __init__(self, settings: GatherSettings, workers: int = 2, idle_seconds: float = 30) -> None:
        """A worker that has nothing to do for `idle_seconds` is ended."""
        self._settings = settings
        self._free = asyncio.Semaphore(workers)
        self._idle: list[_Worker] = []
        self._idle_seconds = idle_seconds
        self._bedtime: asyncio.TimerHandle | None = None
        self._starting: set[asyncio.Future[_Worker]] = set()
        self._ending: set[asyncio.Future[None]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End all idle workers, and those that are being started; a busy one ends with its task."""
        if self._bedtime is not None:
            self._bedtime.cancel()
        self._rest()
        while self._starting or self._ending:
            await asyncio.gather(*self._starting, *self._ending, return_exceptions=True)

    def _keep(self, worker: _Worker) -> None:
        """Have it wait for the next body, for a while: between two rounds the memory is better used by others."""
        self._idle.append(worker)
        if self._bedtime is not None:
            self._bedtime.cancel()
        self._bedtime = asyncio.get_running_loop().call_later(self._idle_seconds, self._rest)

    def _rest(self) -> None:
        while self._idle:
            self._end(self._idle.pop())

    def _end(self, worker: _Worker) -> None:
        ending = asyncio.ensure_future(worker.end())
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)

    async def __call__(self, fetched: Fetched) -> Parsed | NotParsed:
        """Parse within the limits of time and memory."""
        asked = {"url": fetched.url, "content_type": fetched.content_type, "most": self._settings.max_entries}
        request = json.dumps(asked).encode()
        async with self._free:
            worker = self._idle.pop() if self._idle else await self._start()
            message = None
            try:
                async with asyncio.timeout(self._settings.parse_seconds):
                    message = await worker.ask(request, fetched.body)
            except TimeoutError:
                return NotParsed(f"it takes more than {self._settings.parse_seconds:g} seconds to parse")
            except (asyncio.IncompleteReadError, ConnectionError):
                return NotParsed("it takes more memory to parse than a feed may")
            finally:
                if message is None:
                    await asyncio.shield(worker.end())
                else:
                    self._keep(worker)
        return from_wire(json.loads(message))

    async def _start(self) -> _Worker:
        """A worker that has said it is ready. What keeps it from that is a fault of the machine, and raised.

        A process whose start is cut short while its pipes are connected would be waited for without end
        (https://github.com/python/cpython/issues/125502), so that it is started whatever becomes of who asked for it.
        """
        starting = asyncio.ensure_future(self._process())
        self._starting.add(starting)
        starting.add_done_callback(self._starting.discard)
        try:
            worker = await asyncio.shield(starting)
        except asyncio.CancelledError:
            starting.add_done_callback(self._end_unasked)
            raise
        ready = False
        try:
            async with asyncio.timeout(START_SECONDS):
                await worker.receive()
            ready = True
        finally:
            if not ready:
                await asyncio.shield(worker.end())
        return worker

    def _end_unasked(self, starting: asyncio.Future[_Worker]) -> None:
        if not starting.cancelled() and starting.exception() is None:
            self._end(starting.result())

    async def _process(self) -> _Worker:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-B", "-m", "bot.gather.worker", str(self._settings.parse_memory_mb)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=HOME,
            env={name: value for name, value in os.environ.items() if name.upper() in PASSED_ON},
            limit=1 << 20,
        )
        if process.stdin is None or process.stdout is None:
            raise AssertionError("both were asked for as pipes")
        return _Worker(process, process.stdin, process.stdout)
