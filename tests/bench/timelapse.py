"""An event loop whose clock is made faster: where every task waits for a time to come, that time is skipped.

While something is computed, sent or stored the clock goes by the CPU time of this process and its threads. So a slow
program is slow here too, and what else the machine has to do does not matter.
"""

import asyncio
import selectors
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import aiosqlite
import pytest

T = TypeVar("T")
GRACE = 0.001
"""Seconds in which a thread or a socket may still answer before a wait counts as idle."""
LEAP = 0.02
"""Seconds skipped at once: a thread that answers late all the same brings no far timeout down on the others."""


class _Skipping(selectors.DefaultSelector):
    skipped = 0.0
    now = 0.0
    in_threads = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        as_it_is = timeout is None or timeout <= 0
        events = super().select(timeout if as_it_is else GRACE)
        if timeout is not None and not as_it_is and not events and not self.in_threads:
            self.skipped += min(timeout, LEAP)
        self.now = time.process_time() + self.skipped
        return events


class _Timelapse(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        """That of the turn of the loop: reading the CPU time costs more than what is timed by it."""
        return self._skipping.now

    @contextmanager
    def awaiting_sqlite(self) -> Iterator[None]:
        """No time is skipped while the thread of a SQLite connection is asked for something."""
        plain: Callable[..., Any] = aiosqlite.Connection._execute

        async def counted(connection: aiosqlite.Connection, *arguments: Any, **options: Any) -> Any:
            self._skipping.in_threads += 1
            try:
                return await plain(connection, *arguments, **options)
            finally:
                self._skipping.in_threads -= 1

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(aiosqlite.Connection, "_execute", counted)
            yield


def run(main: Coroutine[Any, Any, T]) -> T:
    """As asyncio.run, in a time lapse."""
    loop = _Timelapse()
    with loop.awaiting_sqlite(), asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(main)
