"""`run` and `deliver` as a whole: local mode from start to signal, and a bot that posts over REST alone."""

import asyncio
import contextlib
import re
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from pydantic import SecretStr

from bot import local
from bot.app import open_app
from bot.config import DiscordSettings, FeedSettings, GatherSettings, Settings, StorageSettings
from bot.domain.errors import UnreachableError, UsageError
from bot.domain.subscription import Subscription
from bot.running import run
from bot.sandbox import Sandbox
from tests.cogs.conftest import CHINA, TOPICS, US
from tests.feed_server import Pages, google_news, serving
from tests.making import HEADLINES, NOON, digest

LOOK = re.compile(r"http://127\.0\.0\.1:\d+")


def settings(folder: Path, *feeds: str, discord: DiscordSettings = DiscordSettings()) -> Settings:
    """Settings with a store in `folder`, and the topic us-china on those feeds."""
    us = US.model_copy(update={"feeds": tuple(FeedSettings(url=url) for url in feeds)})
    topic = TOPICS[0].model_copy(update={"perspectives": (us, CHINA)})
    storage = StorageSettings(url=f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    gather = GatherSettings(allow_private_addresses=True)
    return Settings(storage=storage, gather=gather, topics=(topic,), discord=discord)


async def until(holds: Callable[[], bool]) -> None:
    """Wait for what another task or process brings about."""
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110 - there is nothing that could be told of it
            await asyncio.sleep(0.02)


class LocalRun:
    """Local mode while it runs, and what it has printed."""

    def __init__(self, capture: pytest.CaptureFixture[str], session: aiohttp.ClientSession) -> None:
        self.out = ""
        self._capture = capture
        self._session = session

    async def until_printed(self, words: str) -> str:
        def has_come() -> bool:
            self.out += self._capture.readouterr().out
            return words in self.out

        await until(has_come)
        return self.out

    async def channel(self) -> str:
        found = LOOK.search(await self.until_printed("Ctrl-C ends it"))
        assert found is not None
        async with self._session.get(f"{found[0]}/sandbox/channels/daily/messages") as response:
            return await response.text()

    async def ask(self, line: str) -> str:
        found = LOOK.search(self.out)
        assert found is not None
        async with self._session.post(f"{found[0]}/sandbox/command", data=line) as response:
            return await response.text()


@contextlib.asynccontextmanager
async def running(given: Settings, capture: pytest.CaptureFixture[str]) -> AsyncIterator[LocalRun]:
    """`run` with those settings, ended by SIGTERM."""
    task = asyncio.create_task(run(given, lambda: datetime.now(UTC)))
    async with aiohttp.ClientSession() as session:
        try:
            yield LocalRun(capture, session)
        finally:
            signal.raise_signal(signal.SIGTERM)
            async with asyncio.timeout(20):
                assert await task == 0


@pytest.fixture(autouse=True)
def _any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "PORT", 0)


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as pages:
        yield pages


async def test_local_mode_posts_the_sample_answers_and_says_when_no_feed_could_be_reached(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(settings(tmp_path, "http://127.0.0.1:1/rss"), capsys) as run_:
        posted = await run_.channel()
        assert "US vs China" in posted
        assert "Lisbon" in posted
        assert "Outlet" not in await run_.ask("/sources us-china 1")
        assert ".example" in await run_.ask("/sources us-china 1")
        out = await run_.until_printed("The sample stays")
        assert "None of the 1 feeds of us-china could be reached" in out
        assert (tmp_path / "bot-local.db").exists()
        assert not (tmp_path / "bot.db").exists()


async def test_the_live_digest_takes_the_place_of_the_sample(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], pages: Pages
) -> None:
    now = datetime.now(UTC)
    items = [
        (each.title, "AP News", "apnews.com", f"https://apnews.com/{number}", now - timedelta(hours=number))
        for number, each in enumerate(HEADLINES, 1)
    ]
    feed = pages.put("/us.xml", google_news(items))
    async with running(settings(tmp_path, feed), capsys) as run_:
        await run_.until_printed("the digest of the live feeds is posted")
        posted = await run_.channel()
        assert "Lisbon" in posted
        assert "shipbuilders" in posted
        assert "shipbuilders" in await run_.ask("/digest us-china")
    async with running(settings(tmp_path, feed), capsys) as run_:
        again = await run_.channel()
        assert "shipbuilders" in again
        assert "Lisbon" not in again


async def test_local_mode_finds_another_port_when_its_own_is_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setattr(local, "PORT", taken.getsockname()[1])
        async with running(settings(tmp_path, "http://127.0.0.1:1/rss"), capsys) as run_:
            assert "US vs China" in await run_.channel()


async def test_with_a_token_the_bot_connects_and_posts_what_is_due(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with sandboxed() as sandbox:
        discord = DiscordSettings(token=SecretStr(sandbox.token), api_base=sandbox.api_base)
        given = settings(tmp_path, discord=discord)
        await subscribed(given, sandbox, datetime.now(UTC))
        async with running(given, capsys):
            await until(lambda: bool(sandbox.world.channel("daily").messages))


async def test_a_token_that_discord_refuses_is_a_fault_of_the_settings(tmp_path: Path) -> None:
    async with sandboxed() as sandbox:
        discord = DiscordSettings(token=SecretStr("wrong"), api_base=sandbox.api_base)
        with pytest.raises(UsageError, match="Discord does not accept the token"):
            await run(settings(tmp_path, discord=discord), lambda: NOON)


async def test_a_bot_whose_discord_cannot_be_reached_waits_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    discord = DiscordSettings(token=SecretStr("x"), api_base="http://127.0.0.1:1/api/v10")
    async with running(settings(tmp_path, discord=discord), capsys):
        await until(lambda: "Discord cannot be reached" in caplog.text)


async def test_deliver_posts_what_is_due_over_rest_alone_and_once(tmp_path: Path) -> None:
    async with sandboxed() as sandbox:
        given = settings(tmp_path, discord=DiscordSettings(token=SecretStr(sandbox.token), api_base=sandbox.api_base))
        await subscribed(given, sandbox, NOON)
        async with open_app(given, lambda: NOON) as app:
            first, second = await app.deliver_over_rest(), await app.deliver_over_rest()
        assert (first.sent, second.sent) == (1, 0)
        assert len(sandbox.world.channel("daily").messages) == 1


async def test_deliver_says_when_discord_does_not_answer(tmp_path: Path) -> None:
    discord = DiscordSettings(token=SecretStr("x"), api_base="http://127.0.0.1:1/api/v10")
    async with open_app(settings(tmp_path, discord=discord), lambda: NOON) as app:
        with pytest.raises(UnreachableError, match="Discord cannot be reached"):
            await app.deliver_over_rest()
        with pytest.raises(UnreachableError):
            await app.name_in_discord()


@contextlib.asynccontextmanager
async def sandboxed() -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    await sandbox.start()
    try:
        yield sandbox
    finally:
        await sandbox.stop()


async def subscribed(given: Settings, sandbox: Sandbox, now: datetime) -> None:
    """A stored digest, and #daily due for it five minutes ago."""
    async with open_app(given, lambda: now) as app:
        await app.digests.save(digest())
        channel, due = sandbox.world.channel("daily"), now - timedelta(minutes=5)
        wanted = Subscription(
            "us-china", channel.id, now - timedelta(days=2), channel.guild_id, at=due.time(), timezone=ZoneInfo("UTC")
        )
        await app.subscriptions.put(wanted)
