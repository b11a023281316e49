"""Who may be asked at the same time: one question a host, so many in all, some hosts seconds apart."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from urllib.parse import urlsplit


class Lanes:
    """A lane a host, and a number of places that all lanes share."""

    def __init__(
        self,
        places: int,
        spacing: Mapping[str, float],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """`places` in all; `spacing` names hosts that are asked so many seconds apart."""
        self._places = asyncio.Semaphore(places)
        self._lanes: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._spacing = spacing
        self._sleep = sleep
        self._asked: set[str] = set()

    @asynccontextmanager
    async def lane(self, url: str) -> AsyncIterator[None]:
        """Wait for the turn of `url`'s host, and then for a place."""
        host = urlsplit(url).netloc.lower()
        async with self._lanes[host]:
            if host in self._asked:
                await self._sleep(self._spacing[host])
            if host in self._spacing:
                self._asked.add(host)
            async with self._places:
                yield
