"""Local mode: the same bot against a stand-in for Discord on this machine, with a sample to read at once.

The sample's digest is posted first. Then the live feeds are asked; what they bring takes the sample's place. It keeps
a database of its own, so that nothing of the sample ever reaches a real archive.
"""

import contextlib
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.app import App
from bot.config import DiscordSettings, Settings, StorageSettings
from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.domain.errors import ParallaxError
from bot.domain.subscription import Subscription
from bot.domain.topic import Topic
from bot.gather.sample import SampleFetch, sample_topic
from bot.interface.client import DigestBot
from bot.ports import Clock
from bot.progress import feeds_asked
from bot.sandbox import Sandbox

PORT = 8790
"""Where a person finds the sandbox; when the port is taken, the system chooses another."""
CHANNEL = "daily"

READY = """\
Parallax is ready. No Discord token is set, so this is local mode: the bot talks to a stand-in for Discord.

  read #{channel}    curl {url}/sandbox/channels/{channel}/messages
  ask the bot    curl {url}/sandbox/command -d '{{"line": "/digest us-china"}}'
                 curl {url}/sandbox/command -d '{{"line": "/sources us-china 1"}}'
  what else      curl {url}/sandbox

Ctrl-C ends it."""


class NoArticles:
    """An article store that keeps nothing: the sample's articles must not get into a live digest."""

    async def add(self, topic: str, articles: Sequence[Article], seen: datetime) -> int:
        """Forget them."""
        return 0

    async def between(self, topic: str, start: datetime, end: datetime) -> tuple[Article, ...]:
        """Nothing."""
        return ()


@dataclass(frozen=True, slots=True)
class LocalMode:
    """A running sandbox, and the settings that lead the bot to it."""

    sandbox: Sandbox
    settings: Settings
    clock: Clock

    @classmethod
    @contextlib.asynccontextmanager
    async def started(cls, settings: Settings, clock: Clock) -> AsyncIterator["LocalMode"]:
        """Start the sandbox, and stop it at the end."""
        sandbox = Sandbox()
        try:
            await sandbox.start(port=PORT)
        except OSError:
            await sandbox.start()
        try:
            discord = DiscordSettings(token=SecretStr(sandbox.token), api_base=sandbox.api_base)
            storage = StorageSettings(url=_own_database(settings.storage.url))
            yield cls(sandbox, settings.model_copy(update={"discord": discord, "storage": storage}), clock)
        finally:
            await sandbox.stop()

    async def show(self, app: App, bot: DigestBot) -> None:
        """Post the sample's digest, say where to look, then put the live feeds' digests in its place."""
        topics = {topic.id: topic for topic in (sample_topic(), *app.reading.configured)}
        await self._subscribe(app, topics)
        stored = await app.digests.get(sample_topic().id, sample_topic().edition_date(self.clock()))
        if stored is None or _is_sample(stored):
            newsroom = app.newsroom_over(app.gatherer(SampleFetch(self.clock)), NoArticles())
            await newsroom.make(sample_topic(), self.clock(), force=True)
        await app.deliver()
        await bot.wait_until_ready()
        _say(READY.format(url=self.sandbox.url, channel=CHANNEL))
        await self._go_live(app, _live_topic(app.reading.configured))

    async def _subscribe(self, app: App, topics: Iterable[str]) -> None:
        """Let the channel be due at once: the sandbox begins empty, whatever an earlier run has posted."""
        now = self.clock()
        for old in await app.subscriptions.listed():
            await app.subscriptions.remove(old.channel_id, old.topic)
        channel = self.sandbox.world.channel(CHANNEL)
        for topic in topics:
            wanted = Subscription(
                topic=topic,
                channel_id=channel.id,
                guild_id=channel.guild_id,
                created_at=now - timedelta(days=1),
                at=now.time().replace(second=0, microsecond=0),
            )
            await app.subscriptions.put(wanted)

    async def _go_live(self, app: App, topic: Topic | None) -> None:
        """Make today's digest of the live feeds and post it; one line says so when there are none to be had."""
        if topic is None:
            return
        stored = await app.digests.get(topic.id, topic.edition_date(self.clock()))
        if stored is not None and not _is_sample(stored):
            return
        try:
            with feeds_asked(f"Asking the feeds of {topic.id}") as progress:
                made = await app.newsroom.make(topic, self.clock(), force=True, progress=progress)
        except ParallaxError as error:
            _say(f"The sample stays, as there is no live digest. {error}")
            return
        await self._forget_deliveries(app, topic.id)
        await app.deliver()
        _say(f"{topic.id}: the digest of the live feeds is posted, with {len(made.digest.bullets)} bullets.")

    async def _forget_deliveries(self, app: App, topic: str) -> None:
        """The live digest is posted although the sample's of the same day was."""
        for old in await app.subscriptions.listed(channel_id=self.sandbox.world.channel(CHANNEL).id):
            if old.topic == topic:
                await app.subscriptions.remove(old.channel_id, topic)
                await app.subscriptions.put(old)


def _live_topic(configured: Sequence[Topic]) -> Topic | None:
    """The topic whose live digest follows the sample: the same one, else the first; the others come with the day."""
    return next((topic for topic in configured if topic.id == sample_topic().id), configured[0] if configured else None)


def _own_database(url: str) -> str:
    """A SQLite file beside the configured one, or in `data/` where that is no file."""
    scheme, _, path = url.partition(":///")
    if not scheme.startswith("sqlite") or not path or ":memory:" in path:
        return "sqlite+aiosqlite:///data/local.db"
    file = Path(path)
    return f"{scheme}:///{file.with_name(f'{file.stem}-local{file.suffix}')}"


def _is_sample(digest: Digest) -> bool:
    """Whether it was made of the sample: its outlets have names that can never be real (RFC 2606)."""
    return all(edited.article.publisher.host.endswith(".example") for edited in digest.used)


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201
