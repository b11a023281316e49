"""Delivery by processes that are killed at random moments, over a stand-in that has a bad day."""

import asyncio
import multiprocessing
import random
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.deliver.outbox import LEASE, PATIENCE
from bot.domain.digest import Digest
from storage.database import Database
from storage.digests import StoredDigests
from storage.subscriptions import StoredSubscriptions
from tests.deliver.standin import Faults, StandIn
from tests.deliver.victim import deliver
from tests.deliver.world import DAY, EIGHT, digest, subscription

BAD_DAY = Faults(error=0.06, limited=0.03, slow=0.1, lost=0.06)
NONCE_SECONDS = 1.0
"""Every life begins a minute later by its own clock, so that this is some two minutes: often past, often not."""
BULLETS = 4
_RATE = 400.0


@dataclass(frozen=True, slots=True)
class Toll:
    """What came of it. `wrong` has what the first few channels show that are not as they should be."""

    kills: int
    days: int
    wrong: tuple[str, ...]


class Killing:
    """Days of a digest in several messages for so many channels, until enough processes were killed."""

    def __init__(self, url: str, standin: StandIn, channels: int, seed: int) -> None:
        self._url = url
        self._standin = standin
        self._channels = range(100, 100 + channels)
        self._chance = random.Random(seed)
        self._processes = multiprocessing.get_context("forkserver")
        self._processes.set_forkserver_preload(["tests.deliver.victim"])
        self._kills = 0

    async def together(self, processes: int) -> Toll:
        """Let so many deliver one day at the same time, in peace."""
        async with Database.open(self._url) as database:
            await self._subscribe(database)
            await StoredDigests(database).save(_edition(DAY))
        arguments = (self._url, self._standin.base, EIGHT, _RATE, PATIENCE)
        several = [self._processes.Process(target=deliver, args=arguments) for _ in range(processes)]
        for process in several:
            process.start()
        for process in several:
            await asyncio.to_thread(process.join)
        if any(process.exitcode for process in several):
            raise AssertionError("a process failed by itself")
        return Toll(0, 1, tuple(self._wrong(1)))

    async def _subscribe(self, database: Database) -> None:
        for channel in self._channels:
            await StoredSubscriptions(database).put(subscription(channel))

    async def until(self, kills: int) -> Toll:
        """Kill so many; then let the last day be finished in peace."""
        async with Database.open(self._url) as database:
            await self._subscribe(database)
            days = 0
            while self._kills < kills:
                await StoredDigests(database).save(_edition(DAY + timedelta(days=days)))
                await self._day(EIGHT + timedelta(days=days), kills)
                days += 1
        return Toll(self._kills, days, tuple(self._wrong(days)))

    async def _day(self, now: datetime, kills: int) -> None:
        for life in range(10_000):
            start = now + life * (LEASE + timedelta(seconds=1))
            seconds = self._chance.uniform(0.02, 0.7) if self._kills < kills else 300.0
            if await self._live(start, seconds) and self._is_done(now.date()):
                return

    async def _live(self, start: datetime, seconds: float) -> bool:
        """Let a process live for so long; True when it came to its end by itself."""
        process = self._processes.Process(target=deliver, args=(self._url, self._standin.base, start, _RATE))
        process.start()
        await asyncio.to_thread(process.join, seconds)
        if process.exitcode is None:
            process.kill()
            self._kills += 1
            await asyncio.to_thread(process.join)
            return False
        if process.exitcode != 0:
            raise AssertionError(f"a process failed by itself: {process.exitcode}")
        return True

    def _is_done(self, day: date) -> bool:
        last = f"{day} point {BULLETS} "
        return all(any(last in text for text in self._standin.texts(channel)) for channel in self._channels)

    def _wrong(self, days: int) -> list[str]:
        every = [(str(DAY + timedelta(days=day)), str(n)) for day in range(days) for n in range(1, BULLETS + 1)]
        found = {channel: self._points(channel) for channel in self._channels}
        return [f"{channel}: {points}" for channel, points in found.items() if points != every][:3]

    def _points(self, channel: int) -> list[tuple[str, str]]:
        """(date, number) of every bullet that a channel shows, in its order."""
        return re.findall(r"(\d{4}-\d\d-\d\d) point (\d+) ", "\n".join(self._standin.texts(channel)))


def _edition(day: date) -> Digest:
    return digest(day, bullets=BULLETS, long=True, text=f"{day} point")


async def kill(directory: Path, *, channels: int, kills: int, seed: int = 1) -> Toll:
    """Deliver to so many channels with so many kills, on SQLite in `directory`."""
    url = f"sqlite+aiosqlite:///{directory / 'parallax.db'}"
    async with StandIn(faults=BAD_DAY, nonce_seconds=NONCE_SECONDS).started() as standin:
        return await Killing(url, standin, channels, seed).until(kills)


async def compete(url: str, *, channels: int, processes: int) -> Toll:
    """Deliver to so many channels by so many processes on one database."""
    async with StandIn(faults=BAD_DAY).started() as standin:
        return await Killing(url, standin, channels, seed=1).together(processes)
