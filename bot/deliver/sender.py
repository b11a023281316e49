"""Posts messages to Discord over REST alone: with the row's nonce, and recognisable when it looks for them again."""

import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace

import aiohttp
import discord
from discord import ui

from bot.deliver.answers import AFTER_TROUBLE, NEEDED, classify, lacking
from bot.deliver.pacing import once
from bot.deliver.recognising import carries, mark
from bot.deliver.sending import Forbidden, Opened, Ours, Outcome, Sent, Wait
from bot.domain.errors import UsageError
from bot.domain.subscription import PendingMessage, Place
from bot.interface.views import allowed_mentions, to_view
from bot.publish.blocks import Message
from bot.publish.packing import plain_text

log = logging.getLogger(__name__)

LOOK_BACK = 200
"""So many of a channel's messages, from the newest back, are looked through for one that may have been sent."""
FAILURES = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError)


class DiscordSender:
    """A Postman and Editor over a discord.py client that has logged in; it needs no gateway."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def send(self, message: PendingMessage, content: Message) -> Outcome:
        """As `Sender.send`."""
        found = None
        try:
            if message.maybe_sent:
                found = await self._find(message, lambda posted: carries(posted, message.nonce))
            posted = found or await self._post(message, content)
        except FAILURES as error:
            outcome = outcome_of(error)
            if isinstance(outcome, Ours):
                return await self._send_plainly(message, content, outcome)
            return await self._explained(message, outcome)
        if message.posting.place is Place.ANNOUNCEMENT:
            await _publish(posted)
        return Sent(posted.id, found.created_at if found else None)

    async def _post(self, message: PendingMessage, content: Message) -> discord.Message:
        channel, mentions = self._channel(message), allowed_mentions(content)
        return await channel.send(view=_marked(content, message), nonce=message.nonce, allowed_mentions=mentions)

    async def _send_plainly(self, message: PendingMessage, content: Message, refused: Ours) -> Outcome:
        """The same as ordinary messages, where Discord refuses the layout."""
        log.error("A layout was refused and is posted as plain text: %s", refused.reason)
        outcome: Outcome = refused
        mentions = allowed_mentions(content)
        for part, text in enumerate(plain_text((content,))):
            try:
                posted = await self._find(message, text.__eq__, plain=True) if message.maybe_sent else None
                if posted is None:
                    nonce = f"{message.nonce}{part}"
                    posted = await self._channel(message).send(text, nonce=nonce, allowed_mentions=mentions)
            except FAILURES as error:
                return outcome_of(error)
            outcome = Sent(posted.id)
        return outcome

    async def open_thread(self, message: PendingMessage, name: str, content: Message) -> Opened | Outcome:
        """As `Sender.open_thread`. Neither threads nor a forum's posts have a nonce."""
        try:
            if message.maybe_sent and (found := await self._find_thread(message, name)) is not None:
                return Opened(found, first=message.posting.place is Place.FORUM)
            with once():
                return await self._make_thread(message, name, content)
        except FAILURES as error:
            return await self._explained(message, outcome_of(error))

    async def _make_thread(self, message: PendingMessage, name: str, content: Message) -> Opened | Forbidden:
        channel = await self._client.fetch_channel(message.channel_id)
        if isinstance(channel, discord.ForumChannel):
            wanted = (channel.get_tag(tag) for tag in message.posting.tags)
            made = await channel.create_thread(
                name=name,
                view=_marked(content, message),
                applied_tags=[tag for tag in wanted if tag is not None],
                allowed_mentions=allowed_mentions(content),
            )
            return Opened(made.thread.id, first=True)
        if isinstance(channel, discord.TextChannel):
            thread = await channel.create_thread(name=name, type=discord.ChannelType.public_thread)
            return Opened(thread.id)
        return Forbidden("No threads can be made there: choose a text channel or a forum.")

    async def _find_thread(self, message: PendingMessage, name: str) -> int | None:
        """The thread that an earlier attempt has made; a forum's post carries the mark, a thread only its name."""
        if message.guild_id is None:
            return None
        guild = await self._client.fetch_guild(message.guild_id, with_counts=False)
        for thread in await guild.active_threads():
            if (thread.parent_id, thread.name) != (message.channel_id, name) or not self._is_us(thread.owner_id):
                continue
            if message.posting.place is not Place.FORUM or await _begins_with(thread, message.nonce):
                return thread.id
        return None

    async def _find(
        self, message: PendingMessage, is_it: Callable[..., bool], *, plain: bool = False
    ) -> discord.Message | None:
        """The post of an earlier attempt; None if it is not there, or the bot may not read the channel's history."""
        with contextlib.suppress(discord.Forbidden):
            async for posted in self._channel(message).history(limit=LOOK_BACK):
                if self._is_us(posted.author.id) and is_it(posted.content if plain else posted):
                    return posted
        return None

    async def edit(self, message: PendingMessage, discord_id: int, content: Message) -> Outcome:
        """As `Editor.edit`."""
        post = self._channel(message).get_partial_message(discord_id)
        try:
            await post.edit(view=_marked(content, message), allowed_mentions=discord.AllowedMentions.none())
        except FAILURES as error:
            return outcome_of(error)
        return Sent(discord_id)

    async def delete(self, message: PendingMessage, discord_id: int) -> Outcome:
        """As `Editor.delete`."""
        try:
            await self._channel(message).get_partial_message(discord_id).delete()
        except FAILURES as error:
            return outcome_of(error)
        return Sent(discord_id)

    async def tell(self, channel_id: int, person_id: int | None, words: str) -> bool:
        """As `Teller.tell`."""
        try:
            await self._client.get_partial_messageable(channel_id).send(words)
        except FAILURES:
            return person_id is not None and await self._tell_directly(person_id, words)
        return True

    async def _tell_directly(self, person_id: int, words: str) -> bool:
        try:
            person = await self._client.fetch_user(person_id)
            await person.send(words)
        except FAILURES as error:
            log.warning("Who subscribed cannot be told: %s", error)
            return False
        return True

    async def _explained(self, message: PendingMessage, outcome: Outcome) -> Outcome:
        """A refusal with the very permissions that are missing, the first time; as it is where they cannot be seen."""
        if not isinstance(outcome, Forbidden) or message.paused or message.guild_id is None:
            return outcome
        with contextlib.suppress(*FAILURES, discord.ClientException):
            guild = await self._client.fetch_guild(message.guild_id, with_counts=False)
            me = await guild.fetch_member(self._client.user.id if self._client.user else 0)
            granted = (await guild.fetch_channel(message.channel_id)).permissions_for(me)
            missing = [name for name, permission in NEEDED.items() if not getattr(granted, permission)]
            if missing:
                return replace(outcome, reason=lacking(missing))
        return outcome

    def _channel(self, message: PendingMessage) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(message.thread_id or message.channel_id)

    def _is_us(self, user_id: int) -> bool:
        return self._client.user is not None and user_id == self._client.user.id


def _marked(content: Message, message: PendingMessage) -> ui.LayoutView:
    view = to_view(content)
    view.children[0].id = mark(message.nonce)
    # A view that is not stopped would be kept for every message; its buttons are answered by the DynamicItems.
    view.stop()
    return view


async def _begins_with(thread: discord.Thread, nonce: str) -> bool:
    """Whether the first message of a forum's post, which has the id of the post, is that of the row."""
    try:
        return carries(await thread.fetch_message(thread.id), nonce)
    except discord.NotFound:
        return False


async def _publish(posted: discord.Message) -> None:
    """Give it to the channels that follow an announcement channel. Where the bot may not, the post stands alone."""
    try:
        await posted.publish()
    except FAILURES as error:
        log.info("A post in channel %d is not published to those that follow it: %s", posted.channel.id, error)


def outcome_of(error: Exception) -> Outcome:
    """What an exception of discord.py means; UsageError for a token that Discord does not accept."""
    if isinstance(error, discord.RateLimited):
        return Wait(error.retry_after)
    if isinstance(error, discord.HTTPException):
        if error.status == 401:
            raise UsageError("Discord does not accept the token: put a valid one into DISCORD_TOKEN.") from error
        return classify(error.status, error.code, retry_after=_retry_after(error), detail=error.text)
    return Wait(AFTER_TROUBLE, maybe_sent=True)


def _retry_after(error: discord.HTTPException) -> float | None:
    try:
        return float(error.response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None
