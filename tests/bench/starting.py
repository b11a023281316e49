"""How soon the program answers and is ready, and how much memory the bot takes in two thousand servers."""

import asyncio
import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil

from bot.sandbox import Sandbox
from tests.bench.rows import Row

NAME = "starting"
SERVERS, CHANNELS = 2_000, 10
_REPEATS = 5
_READY = re.compile(rb"Parallax is ready")


async def run() -> list[Row]:
    """The rows; each start is a process of its own in an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        helped = [await _seconds_of_help() for _ in range(_REPEATS)]
        ready = [await _seconds_until_ready(Path(folder)) for _ in range(_REPEATS)]
        megabytes = await _memory_in_many_servers(Path(folder))
    first, later = ready[0], statistics.median(ready[1:])
    return [
        Row("python -m bot --help", f"{statistics.median(helped):.2f} s", "< 0.3 s", statistics.median(helped) < 0.3),
        Row("run, ready, with a new database", f"{first:.2f} s", "< 2 s", first < 2),
        Row("run, ready, later", f"{later:.2f} s", "< 2 s", later < 2),
        Row(f"memory in {SERVERS:,} servers", f"{megabytes:.0f} MB", "< 150 MB", megabytes < 150),
    ]


async def _seconds_of_help() -> float:
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "--help", stdout=asyncio.subprocess.DEVNULL
    )
    await process.wait()
    return time.monotonic() - began


async def _seconds_until_ready(folder: Path) -> float:
    """Local mode, until it says that it is ready: the sample's digest stands in its channel by then."""
    began = time.monotonic()
    process = await _running(folder, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    async with asyncio.timeout(60):
        while not _READY.search(await process.stdout.readline()):
            pass
    seconds = time.monotonic() - began
    await _end(process)
    return seconds


async def _memory_in_many_servers(folder: Path) -> float:
    """Of the bot and its workers, ten seconds after every server has announced itself."""
    sandbox = Sandbox()
    for number in range(SERVERS):
        guild = sandbox.world.add_guild(f"server {number}")
        for channel in range(CHANNELS):
            sandbox.world.add_channel(guild, f"channel-{number}-{channel}")
    await sandbox.start()
    process = await _running(
        folder, DISCORD_TOKEN=sandbox.token, PARALLAX_DISCORD__API_BASE=sandbox.api_base, stdout=None
    )
    await asyncio.sleep(10)
    parent = psutil.Process(process.pid)
    resident: float = sum(each.memory_info().rss for each in (parent, *parent.children(recursive=True)))
    await _end(process)
    await sandbox.stop()
    return resident / 1_000_000


async def _running(folder: Path, *, stdout: int | None, **environment: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=folder,
        env={**os.environ, **environment},
        stdout=stdout,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def _end(process: asyncio.subprocess.Process) -> None:
    process.terminate()
    await asyncio.wait_for(process.wait(), 30)
