"""The bot as Discord sees it: what it asks to be told, how it starts, and the one ladder from an error to a sentence.

    ParallaxError              its own sentence
    missing permission         what the reader would need
    cooldown                   how long to wait
    anything else              an id, which the operator finds in the log

Whatever a reader did, the answer is for that reader's eyes only.
"""

import logging
import secrets
from collections.abc import Sequence
from math import ceil
from typing import Any

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.domain.errors import ParallaxError, UnreachableError, UsageError
from bot.interface.translator import CommandTranslator
from bot.languages import ENGLISH, Language, language_for
from bot.publish.escape import escape
from bot.reading.answers import Answers
from bot.reading.room import ReadingRoom

log = logging.getLogger(__name__)

INTENTS = discord.Intents(guilds=True)
LONGEST_WAIT = 30.0
"""Seconds that discord.py waits for a limit by itself, the least it allows; a slow mode of hours is the outbox's to
wait for."""

ItemType = type[discord.ui.DynamicItem[Any]]


class _Tree(app_commands.CommandTree["DigestBot"]):
    """Commands work in servers, in DMs with the bot, and as an app of one's own wherever one is; those that manage a
    server say otherwise."""

    def __init__(self, client: "DigestBot") -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )

    async def on_error(
        self, interaction: "discord.Interaction[DigestBot]", error: app_commands.AppCommandError
    ) -> None:
        await answer_error(interaction, error)


class DigestBot(commands.AutoShardedBot):
    """A client with the `guilds` intent alone. It is given its cogs, and what its buttons answer from.

    discord.py calls itself ready when no server has announced itself for `guild_ready_timeout` seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        cogs: Sequence[commands.Cog],
        dynamic_items: Sequence[ItemType],
        menus: Sequence[app_commands.ContextMenu] = (),
        owner_ids: Sequence[int] = (),
        shard_count: int | None = None,
        http_trace: aiohttp.TraceConfig,
        guild_ready_timeout: float = 2.0,
    ) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=_Tree,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            shard_count=shard_count,
            http_trace=http_trace,
            max_ratelimit_timeout=LONGEST_WAIT,
            guild_ready_timeout=guild_ready_timeout,
        )
        self.answers = answers
        self._cogs_to_add = tuple(cogs)
        self._dynamic_items = tuple(dynamic_items)
        self._menus = tuple(menus)
        self._operators = frozenset(owner_ids)

    async def operators(self) -> frozenset[int]:
        """The ids of those who run the bot: as the settings say, else the owner or the team of the application."""
        if not self._operators:
            about = await self.application_info()
            members = about.team.members if about.team else [about.owner]
            self._operators = frozenset(member.id for member in members)
        return self._operators

    @property
    def reading(self) -> ReadingRoom:
        """What there is to read."""
        return self.answers.reading

    async def setup_hook(self) -> None:
        """Add the cogs and the persistent items, and tell Discord the commands."""
        for cog in self._cogs_to_add:
            await self.add_cog(cog)
        for menu in self._menus:
            self.tree.add_command(menu)
        self.add_dynamic_items(*self._dynamic_items)
        await self.tree.set_translator(CommandTranslator())
        await self.tree.sync()
        if self.shard_count is not None:
            # With a number of shards given, discord.py does not ask which gateway to use and takes Discord's own.
            _, gateway, _ = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway)


def use_api(base: str) -> None:
    """Let every client of this process talk to the REST API at `base`, and none warn that it lacks a voice.

    discord.py keeps both in classes.
    """
    Route.BASE = base
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


def rest_client(api_base: str, http_trace: aiohttp.TraceConfig) -> discord.Client:
    """A client that only logs in and posts; it never connects to the gateway."""
    use_api(api_base)
    return discord.Client(intents=INTENTS, http_trace=http_trace, max_ratelimit_timeout=LONGEST_WAIT)


async def log_in(client: discord.Client, token: str) -> None:
    """Log in over REST. UsageError for a token that Discord refuses, UnreachableError when it does not answer."""
    try:
        await client.login(token)
    except discord.LoginFailure:
        raise UsageError("Discord does not accept the token: put a valid one into DISCORD_TOKEN.") from None
    except (aiohttp.ClientError, OSError, discord.DiscordServerError) as error:
        raise UnreachableError(f"Discord cannot be reached ({type(error).__name__}): check the network.") from error


async def answer_error(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Tell the reader what went wrong, in one sentence; a failure to tell is logged and goes no further."""
    text = sentence_for(error, language_for(interaction.locale.value))
    try:
        if interaction.response.is_done():
            await interaction.followup.send(text, ephemeral=True)
        else:
            await interaction.response.send_message(text, ephemeral=True)
    except discord.HTTPException as failure:
        # The interaction is gone or Discord is down: there is nobody left to tell.
        log.warning("An answer could not be given (%s): %s", failure, text)


def sentence_for(error: Exception, language: Language = ENGLISH) -> str:
    """The ladder. What nobody foresaw is logged with an id that the reader is given."""
    cause = error
    while isinstance(cause, app_commands.CommandInvokeError | app_commands.TransformerError) and cause.__cause__:
        if not isinstance(cause.__cause__, Exception):
            break
        cause = cause.__cause__
    match cause:
        case ParallaxError():
            return escape(language.text(cause.sentence, **cause.values))
        case app_commands.MissingPermissions():
            wanted = ", ".join(name.replace("_", " ").title() for name in cause.missing_permissions)
            return language.text("For this you need the permission {wanted} in this server.", wanted=wanted)
        case app_commands.NoPrivateMessage():
            return language.text("This works in a server only.")
        case app_commands.CommandOnCooldown():
            seconds = ceil(cause.retry_after)
            return language.plural(
                "One moment, please: this can be asked again in {n} second.",
                "One moment, please: this can be asked again in {n} seconds.",
                seconds,
            )
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            return language.text(
                "This command has changed since Discord last heard of it: reload Discord and try once more."
            )
        case _:
            identifier = secrets.token_hex(4)
            log.error("Error %s while answering", identifier, exc_info=cause)
            return language.text(
                "Something went wrong here. The operator finds it in the log as error `{id}`.", id=identifier
            )
