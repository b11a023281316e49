"""A clock that moves when somebody sleeps on it: seconds for the pace, moments for the outbox."""

import asyncio
import heapq
from datetime import UTC, datetime, timedelta


class MovedClock:
    """Time stands still until every task waits; then it jumps to the next moment that one of them sleeps for."""

    def __init__(self, start: datetime = datetime(2026, 2, 3, 8, tzinfo=UTC)) -> None:
        self._start = start
        self._seconds = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._jump: asyncio.Task[None] | None = None

    def __call__(self) -> datetime:
        """The moment it is."""
        return self._start + timedelta(seconds=self._seconds)

    def seconds(self) -> float:
        """Seconds since the start."""
        return self._seconds

    def move(self, by: timedelta) -> None:
        """Let so much time pass at once."""
        self._seconds += by.total_seconds()

    async def sleep(self, seconds: float) -> None:
        """Wait for the clock to be moved that far."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._seconds + seconds, id(future), future))
        if self._jump is None or self._jump.done():
            self._jump = asyncio.create_task(self._jump_when_idle())
        await future

    async def _jump_when_idle(self) -> None:
        while self._sleepers:
            for _ in range(20):
                await asyncio.sleep(0)
            until, _, future = heapq.heappop(self._sleepers)
            self._seconds = max(self._seconds, until)
            if not future.done():
                future.set_result(None)
