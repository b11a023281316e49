"""Posting: how close to the permitted rate, in how much memory, and exactly once although processes are killed.

The stand-in enforces 50 requests a second, as Discord does, and answers after 0.1 s. Time in which nothing happens is
skipped, for both sides alike, so that 10,000 posts need not take 204 seconds.
"""

import asyncio
import gc
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bot.deliver.pacing import Pace
from bot.deliver.sender import DiscordSender
from bot.interface.views import to_view
from bot.publish.layout import lay_out
from tests.bench import timelapse
from tests.bench.rows import Row
from tests.deliver.killing import kill
from tests.deliver.rest import logged_in
from tests.deliver.standin import StandIn
from tests.deliver.world import digest, world

NAME = "delivering"
RATE = 49.0
PERMITTED = 50
LATENCY = 0.1
MANY, FEW, IN_A_LOOP = 10_000, 100, 200


@dataclass(frozen=True, slots=True)
class Figures:
    """Posts a second by the clock of the stand-in, 429s it gave, peak memory and CPU time of the process."""

    rate: float
    limited: int
    peak_mb: float
    cpu_seconds: float


def run() -> list[Row]:
    """All figures of posting."""
    many, few, looped = (
        _in_a_process(*what) for what in ((delivered, MANY), (delivered, FEW), (sent_in_a_loop, IN_A_LOOP))
    )
    growth, share = many.peak_mb - few.peak_mb, many.rate / RATE
    cpu = many.cpu_seconds / MANY * RATE
    with tempfile.TemporaryDirectory() as directory:
        toll = asyncio.run(kill(Path(directory), channels=300, kills=200))
    return [
        Row(f"{MANY} channels: share of {RATE:.0f} posts a second", f"{share:.2%}", "≥ 99 %", share >= 0.99),
        Row("429s caused by us", str(many.limited), "0", many.limited == 0),
        Row(f"peak memory above that of {FEW} channels", f"{growth:.1f} MB", "≤ 30 MB", growth <= 30),
        Row("of one core at that rate, the stand-in included", f"{cpu:.0%}", "< 100 %", cpu < 1),
        Row(
            "as fast as a loop over channel.send", f"{many.rate / looped.rate:.1f} ×", "> 1 ×", many.rate > looped.rate
        ),
        Row(f"300 channels, {toll.kills} kills: not exactly once", str(len(toll.wrong)), "0", not toll.wrong),
    ]


def _in_a_process(work: Callable[[int], Coroutine[Any, Any, StandIn]], channels: int) -> Figures:
    """A new process for each, so that its peak memory is its own."""
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=_measure, args=(theirs, work, channels))
    process.start()
    try:
        figures: Figures = ours.recv()
    finally:
        process.join()
    return figures


def _measure(pipe: Connection, work: Callable[[int], Coroutine[Any, Any, StandIn]], channels: int) -> None:
    standin = timelapse.run(work(channels))
    moments = standin.post_moments
    rate = (len(moments) - 1) / (moments[-1] - moments[0])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pipe.send(Figures(rate, standin.limited, peak, time.process_time()))


def _standin() -> StandIn:
    clock = asyncio.get_running_loop().time
    return StandIn(per_second=PERMITTED, latency=LATENCY, keeps=False, clock=clock)


async def delivered(channels: int) -> StandIn:
    """Deliver a digest to so many channels; returns the stand-in, which has kept the time."""
    pace = Pace(RATE, now=asyncio.get_running_loop().time)
    with tempfile.TemporaryDirectory() as directory:
        async with (
            world(Path(directory)) as here,
            _standin().started() as standin,
            logged_in(standin.base, pace.trace()) as client,
        ):
            await here.digests.save(digest())
            await here.subscribe(range(100, 100 + channels))
            gc.freeze()  # as the program does once everything is loaded
            await here.outbox(DiscordSender(client)).run_once(here.clock())
            return standin


async def sent_in_a_loop(channels: int) -> StandIn:
    """The same with nothing but a loop over channel.send."""
    (content,) = lay_out(digest())
    async with _standin().started() as standin, logged_in(standin.base) as client:
        for channel in range(100, 100 + channels):
            await client.get_partial_messageable(channel).send(view=to_view(content))
        return standin
