"""Parsing happens in worker processes, which are killed past their limits and replaced."""

import asyncio
import io
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import GatherSettings
from bot.gather.entries import LENGTH, NotParsed, Parsed, from_wire
from bot.gather.fetching import Fetched
from bot.gather.parser import ParserPool
from bot.gather.worker import answer, serve
from tests.gather.support import rss

ROOT = Path(__file__).parents[2]
GOOD = Fetched("https://a.example/feed", rss("One", "Two"))
SLOW = Fetched(
    "https://a.example/slow", b"<rss><channel><item " + b" ".join(b"a%d='1'" % n for n in range(40_000)) + b">"
)
"""429 kB of attributes in one tag, over which feedparser sits for 20 seconds."""
GREEDY = Fetched("https://a.example/greedy", b"<rss><channel><item><title>" + b"x" * 30_000_000)


def limited(**limits: object) -> GatherSettings:
    return GatherSettings.model_validate(limits)


def children() -> set[int]:
    """The processes that this one has started and not yet buried."""
    import psutil

    return {child.pid for child in psutil.Process().children()}


async def until(true: Callable[[], bool]) -> None:
    """Wait for what another process brings about; TimeoutError after ten seconds."""
    async with asyncio.timeout(10):
        for _ in iter(true, True):
            await asyncio.sleep(0.01)


async def test_a_body_is_parsed_in_another_process() -> None:
    before = children()
    async with ParserPool(GatherSettings()) as pool:
        found = await pool(GOOD)
        assert isinstance(found, Parsed)
        assert [entry.title for entry in found.entries] == ["One", "Two"]
        assert len(children() - before) == 1
    assert children() == before


@pytest.mark.skipif(sys.platform != "linux", reason="a process's environment is read in Linux's way")
async def test_a_worker_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "very-secret")
    before = children()
    async with ParserPool(GatherSettings()) as pool:
        await pool(GOOD)
        (worker,) = children() - before
        environment = await asyncio.to_thread(Path(f"/proc/{worker}/environ").read_bytes)
    assert b"PATH=" in environment
    assert b"very-secret" not in environment


async def test_workers_are_kept_and_no_more_than_asked_for() -> None:
    before = children()
    async with ParserPool(GatherSettings(), workers=2) as pool:
        found = await asyncio.gather(*(pool(GOOD) for _ in range(20)))
        assert all(isinstance(each, Parsed) for each in found)
        assert 1 <= len(children() - before) <= 2


async def test_a_body_that_takes_too_long_is_given_up_and_the_next_one_parsed() -> None:
    async with ParserPool(limited(parse_seconds=0.4), workers=1) as pool:
        began = time.monotonic()
        found = await pool(SLOW)
        assert time.monotonic() - began < 15
        assert found == NotParsed("it takes more than 0.4 seconds to parse")
        assert isinstance(await pool(GOOD), Parsed)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is Linux's")
async def test_a_body_that_takes_too_much_memory_is_given_up_and_the_next_one_parsed() -> None:
    async with ParserPool(limited(parse_seconds=60, parse_memory_mb=96), workers=1) as pool:
        found = await pool(GREEDY)
        assert isinstance(found, NotParsed)
        assert "memory" in found.reason
        assert isinstance(await pool(GOOD), Parsed)


async def test_a_worker_that_dies_over_a_body_costs_that_body_alone() -> None:
    before = children()
    async with ParserPool(limited(parse_seconds=30), workers=1) as pool:
        await pool(GOOD)
        (worker,) = children() - before
        asked = asyncio.create_task(pool(SLOW))
        await asyncio.sleep(0.2)
        os.kill(worker, signal.SIGKILL)
        assert isinstance(await asked, NotParsed)
        assert isinstance(await pool(GOOD), Parsed)


async def test_a_question_that_is_called_off_takes_its_worker_along() -> None:
    before = children()
    async with ParserPool(limited(parse_seconds=30), workers=1) as pool:
        asked = asyncio.create_task(pool(SLOW))
        await asyncio.sleep(0.3)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        assert children() == before
        assert isinstance(await pool(GOOD), Parsed)


async def test_the_event_loop_goes_on_while_a_worker_toils() -> None:
    async with ParserPool(limited(parse_seconds=1), workers=1) as pool:
        await pool(GOOD)
        asked = asyncio.create_task(pool(SLOW))
        longest, last = 0.0, time.monotonic()
        while not asked.done():
            await asyncio.sleep(0.005)
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert longest < 0.7


async def test_workers_that_have_nothing_to_do_are_ended_and_others_started_when_there_is() -> None:
    before = children()
    async with ParserPool(GatherSettings(), idle_seconds=0.01) as pool:
        await pool(GOOD)
        await until(lambda: children() == before)
        assert isinstance(await pool(GOOD), Parsed)


async def test_only_so_many_entries_are_asked_for() -> None:
    async with ParserPool(limited(max_entries=1)) as pool:
        found = await pool(GOOD)
        assert isinstance(found, Parsed)
        assert len(found.entries) == 1


def said(message: bytes) -> object:
    return from_wire(json.loads(message))


REQUEST = json.dumps({"url": "https://a.example/", "content_type": "", "most": 5}).encode()


def test_a_worker_says_it_is_ready_answers_and_ends_with_its_input() -> None:
    sink = io.BytesIO()
    serve(io.BytesIO(LENGTH.pack(len(REQUEST)) + REQUEST + LENGTH.pack(len(GOOD.body)) + GOOD.body), sink)
    sent = sink.getvalue()
    assert sent[:4] == LENGTH.pack(0)
    assert isinstance(said(sent[8:]), Parsed)


@pytest.mark.parametrize("cut", [2, 10, 4 + len(REQUEST) + 10])
def test_a_worker_ends_when_its_input_breaks_off(cut: int) -> None:
    sink = io.BytesIO()
    whole = LENGTH.pack(len(REQUEST)) + REQUEST + LENGTH.pack(len(GOOD.body)) + GOOD.body
    serve(io.BytesIO(whole[:cut]), sink)
    assert sink.getvalue() == LENGTH.pack(0)


@pytest.mark.parametrize(("error", "words"), [(MemoryError(), "memory"), (RuntimeError(), "RuntimeError")])
def test_what_a_parser_raises_is_an_answer(error: Exception, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise error

    monkeypatch.setattr("bot.gather.worker.parse", failing)
    found = said(answer(REQUEST, b"<rss>"))
    assert isinstance(found, NotParsed)
    assert words in found.reason


CUT_SHORT = """
import asyncio
from bot.config import GatherSettings
from bot.gather.parser import ParserPool
from tests.gather.test_parser import GOOD

async def main(steps):
    async with ParserPool(GatherSettings()) as pool:
        asked = asyncio.create_task(pool(GOOD))
        for _ in range(steps):
            await asyncio.sleep(0)

for steps in range(1, 6):
    asyncio.run(main(steps))
"""
"""The program ends at each of the moments at which a worker is being started."""


async def test_a_start_that_is_cut_short_does_not_keep_the_program_from_ending() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", CUT_SHORT, cwd=ROOT)
    try:
        async with asyncio.timeout(60):
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_worker_that_nobody_waits_for_any_more_is_ended() -> None:
    before = children()
    async with ParserPool(GatherSettings()) as pool:
        asked = asyncio.create_task(pool(GOOD))
        await until(lambda: len(children() - before) == 1)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
    assert children() == before
