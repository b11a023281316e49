"""The composition root: the only place that sees every adapter. It builds them, connects them and closes them."""

import contextlib
import gc
import logging
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot import config, hugo
from bot.config import Settings
from bot.daily import Daily
from bot.deliver.calendar import next_due
from bot.deliver.corrections import Corrections
from bot.deliver.counts import Counts
from bot.deliver.outbox import PATIENCE, Outbox
from bot.deliver.pacing import Pace
from bot.deliver.upkeep import pause_dropped_topics, pause_server, resume_server
from bot.domain.digest import Digest
from bot.domain.errors import UsageError
from bot.domain.subscription import Subscription
from bot.gather.fetching import Fetch
from bot.gather.gatherer import FeedGatherer
from bot.gather.health import turns
from bot.gather.publishers import PublisherTable, publisher_table
from bot.languages import ENGLISH, Language, language_for
from bot.newsroom import Newsroom
from bot.operating import Operation
from bot.ports import ArticleStore, Clock, Gatherer, Writer
from bot.publish.markdown_reading import IMPORTED
from bot.reading.room import ReadingRoom
from bot.write.extractive import ExtractiveWriter
from bot.write.openai_chat import OpenAIWriter
from storage.articles import StoredArticles
from storage.corrections import StoredCorrections
from storage.database import Database
from storage.digests import StoredDigests
from storage.feeds import StoredFeeds
from storage.model_calls import StoredModelCalls
from storage.outbox import StoredOutbox
from storage.search import StoredArchive
from storage.subscriptions import StoredSubscriptions

if TYPE_CHECKING:
    import discord

    from bot.interface.client import DigestBot

log = logging.getLogger(__name__)


@contextlib.asynccontextmanager
async def open_app(settings: Settings, clock: Clock, *, local: bool = False) -> AsyncIterator["App"]:
    """Open the database (migrating it if need be) and build the app; everything opened is closed at the end.

    `local`: Discord is the sandbox on this machine.
    """
    async with contextlib.AsyncExitStack() as stack, Database.open(settings.storage.url) as database:
        yield App(settings, clock, database, stack, local=local)


class App:
    """Every part, built when it is first asked for: a command pays for no more than it uses."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        database: Database,
        stack: contextlib.AsyncExitStack,
        *,
        local: bool = False,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self._database = database
        self._stack = stack
        self._local = local
        self.articles = StoredArticles(database)
        self.digests = StoredDigests(database)
        self.feeds = StoredFeeds(database)
        self.archive = StoredArchive(database)
        self.model_calls = StoredModelCalls(database)
        self.subscriptions = StoredSubscriptions(database)
        self.deliveries = StoredOutbox(database)
        self._corrections = StoredCorrections(database)
        self.reading = ReadingRoom(self.digests, settings.domain_topics)

    @cached_property
    def publishers(self) -> PublisherTable:
        """What is known of publishers, with what the operator adds."""
        return publisher_table(self.settings.publishers)

    @cached_property
    def newsroom(self) -> Newsroom:
        """The newsroom over the live feeds."""
        return self.newsroom_over(self.gatherer(), self.articles, self.model or self._floor)

    def gatherer(self, fetch: Fetch | None = None) -> FeedGatherer:
        """A gatherer over the network, which remembers its feeds; or one over what stands in for it."""
        states = self.feeds if fetch is None else None
        gatherer = FeedGatherer(self.settings.gather, self.publishers, states=states, fetch=fetch)
        self._stack.push_async_callback(gatherer.aclose)
        return gatherer

    def newsroom_over(self, gatherer: Gatherer, articles: ArticleStore, writer: Writer | None = None) -> Newsroom:
        """A newsroom that gathers from somewhere else; no model is asked without a `writer`."""
        return Newsroom(
            gatherer=gatherer,
            articles=articles,
            digests=self.digests,
            writer=writer or self._floor,
            floor=self._floor,
            window=timedelta(hours=self.settings.gather.window_hours),
        )

    @cached_property
    def _floor(self) -> ExtractiveWriter:
        return ExtractiveWriter()

    @cached_property
    def model(self) -> OpenAIWriter | None:
        """The writer over a model, where the settings want one."""
        if not self.settings.writer.uses_model:
            return None
        writer = OpenAIWriter(self.settings.writer, self.model_calls, self._floor)
        self._stack.push_async_callback(writer.aclose)
        return writer

    async def announce(self, digest: Digest) -> None:
        """A digest is new or reads otherwise now: write it into the Markdown archive, where the settings name one, and
        have its posts edited with the next delivery, where there are any."""
        if self.settings.archive.directory is not None:
            await hugo.export_digest(digest, self.settings.archive.directory)
        await self._corrections.mark(digest.topic, digest.date)

    def next_due(self, subscription: Subscription, now: datetime) -> datetime:
        """When a subscription is due next, in UTC."""
        return next_due(subscription, now)

    @property
    def token(self) -> str:
        """The bot's token; UsageError when there is none."""
        token = self.settings.discord.token
        if token is None:
            raise UsageError("There is no Discord token: set DISCORD_TOKEN, or [discord] token in the settings.")
        return token.get_secret_value()

    @cached_property
    def bot(self) -> "DigestBot":
        """The client, with its cogs."""
        from bot.interface.client import DigestBot, use_api
        from bot.interface.items import DYNAMIC_ITEMS
        from bot.reading.answers import Answers
        from cogs import digests, managing, operator, reports, search, servers, setup, stories, subscriptions, topics

        use_api(self.settings.discord.api_base)
        answers = Answers(self.reading, self.archive, self.subscriptions, self.clock)
        reporting = reports.Reports(answers, self.operation)
        return DigestBot(
            answers=answers,
            cogs=(
                digests.Digests(answers),
                stories.Stories(answers),
                search.Search(answers),
                subscriptions.Subscriptions(answers, self.subscriptions, self.clock, self.next_due),
                managing.Managing(answers, self.subscriptions, self.clock, self.next_due),
                setup.Setup(self.subscriptions, self.operation, self.clock, self.next_due),
                topics.Topics(self.reading),
                operator.Operator(self.reading, self.operation),
                reporting,
                servers.Servers(
                    gone=partial(pause_server, self.subscriptions), back=partial(resume_server, self.subscriptions)
                ),
            ),
            menus=reporting.menus,
            dynamic_items=DYNAMIC_ITEMS,
            owner_ids=self.settings.discord.owner_ids,
            shard_count=self.settings.discord.shards,
            http_trace=self._pace.trace(),
            guild_ready_timeout=0.1 if self._local else 2.0,
        )

    @cached_property
    def operation(self) -> Operation:
        """What the operator does from Discord."""
        return Operation(
            settings=self.settings,
            read_settings=lambda: config.load(self.settings.file),
            reading=self.reading,
            digests=self.digests,
            feeds=self.feeds,
            model_calls=self.model_calls,
            newsroom=lambda: self.newsroom,
            published=self._published,
            configured=self.daily.configure,
            clock=self.clock,
        )

    async def _published(self, digest: Digest) -> None:
        await self.announce(digest)
        await self.deliver()

    @cached_property
    def daily(self) -> Daily:
        """The rhythm of the running bot."""
        return Daily(
            topics=self.reading.configured,
            newsroom=self.newsroom,
            digests=self.digests,
            made=self.announce,
            deliver=self.deliver,
            clock=self.clock,
        )

    async def deliver(self) -> Counts:
        """Post what is due, and edit what was corrected, through the bot."""
        return await self._deliver_with(self.bot, timedelta(0))

    async def deliver_over_rest(self) -> Counts:
        """The same with a client that only logs in, waiting for what has to wait.

        UsageError for a token that Discord refuses, UnreachableError when it does not answer.
        """
        from bot.interface.client import log_in, rest_client

        token = self.token
        async with rest_client(self.settings.discord.api_base, self._pace.trace()) as client:
            await log_in(client, token)
            # What was loaded stays: a full collection that walks through it stops the posting for a tenth of a second.
            gc.freeze()
            return await self._deliver_with(client, PATIENCE)

    async def _deliver_with(self, client: "discord.Client", patience: timedelta) -> Counts:
        from bot.deliver.sender import DiscordSender

        def speaking(guild_id: int | None) -> Language:
            guild = None if guild_id is None else client.get_guild(guild_id)
            return ENGLISH if guild is None else language_for(guild.preferred_locale.value)

        sender = DiscordSender(client)
        outbox = Outbox(self.deliveries, self.digests, sender, self.clock, self.settings.deliver, speaking=speaking)
        counts = await outbox.run_once(self.clock(), patience=patience)
        await Corrections(self._corrections, self.digests, sender, self.clock, speaking).run_once()
        return counts

    async def check_topics(self) -> None:
        """Pause what subscribes to a topic that is made no more; one that was only ever imported is left alone."""
        from bot.deliver.sender import DiscordSender

        known = {topic.id for topic in self.reading.configured}
        for topic in await self.reading.topic_names():
            latest = None if topic in known else await self.digests.latest(topic)
            if latest is not None and latest.writer == IMPORTED:
                known.add(topic)
        await pause_dropped_topics(self.deliveries, self.subscriptions, DiscordSender(self.bot), known)

    async def name_in_discord(self) -> str:
        """The name of the bot whose token is set; UsageError or UnreachableError as in `deliver_over_rest`."""
        from bot.interface.client import log_in, rest_client

        async with rest_client(self.settings.discord.api_base, self._pace.trace()) as client:
            await log_in(client, self.token)
            return str(client.user)

    @cached_property
    def _pace(self) -> Pace:
        return Pace(self.settings.deliver.requests_per_second)

    async def poll(self) -> None:
        """Ask every topic's feeds, and tell the operator, in the log, of each whose health has turned: once."""
        await self.daily.poll()
        for turn in turns(await self.feeds.all(), self.clock()):
            log.warning("%s", turn.sentence)
            await self.feeds.put(turn.state)

    async def tidy(self) -> None:
        """Forget articles that no digest will ask for any more; those in digests stay with them."""
        await self.articles.forget_before(self.clock() - timedelta(days=self.settings.gather.keep_days))

    async def backup(self, file: Path) -> None:
        """Write a consistent copy of the database."""
        await self._database.backup(file)
