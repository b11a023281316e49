"""Posts messages to Discord over REST alone: with the row's nonce, and recognisable when it looks for them again."""

import hashlib
from collections.abc import Iterable, Iterator

import aiohttp
import discord

from bot.deliver.answers import AFTER_TROUBLE, classify
from bot.deliver.sending import Outcome, Sent, Wait
from bot.domain.errors import UsageError
from bot.domain.subscription import PendingMessage
from bot.publish.blocks import Message
from bot.views import allowed_mentions, to_view

LOOK_BACK = 200
"""So many of a channel's messages, from the newest back, are looked through for one that may have been sent."""


class DiscordSender:
    """A Sender over a discord.py client that has logged in; it needs no gateway."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def send(self, message: PendingMessage, content: Message) -> Outcome:
        """As `Sender.send`; UsageError when Discord does not accept the token."""
        try:
            if message.maybe_sent and (found := await self._find(message)) is not None:
                return Sent(found.id)
            return Sent((await self._post(message, content)).id)
        except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError) as error:
            return outcome_of(error)

    async def _post(self, message: PendingMessage, content: Message) -> discord.Message:
        view = to_view(content)
        view.children[0].id = mark(message.nonce)
        # A view that is not stopped would be kept for every message; its buttons are answered by the DynamicItems.
        view.stop()
        channel = self._client.get_partial_messageable(message.channel_id)
        return await channel.send(view=view, nonce=message.nonce, allowed_mentions=allowed_mentions(content))

    async def _find(self, message: PendingMessage) -> discord.Message | None:
        """The post of an earlier attempt; None if it is not there, or the bot may not read the channel's history."""
        channel = self._client.get_partial_messageable(message.channel_id)
        try:
            async for posted in channel.history(limit=LOOK_BACK):
                if self._is_ours(posted) and carries(posted, message.nonce):
                    return posted
        except discord.Forbidden:
            return None
        return None

    def _is_ours(self, posted: discord.Message) -> bool:
        return self._client.user is not None and posted.author.id == self._client.user.id


def mark(nonce: str) -> int:
    """The number that a post carries as the id of its first component (32 bits, positive), made from its nonce.

    Discord gives a message's nonce back to its sender only, never in a channel's history; it keeps the components' ids:
    https://discord.com/developers/docs/components/reference#anatomy-of-a-component
    """
    digest = hashlib.sha256(nonce.encode()).digest()
    return int.from_bytes(digest[:4]) >> 1 | 1 << 30


def carries(posted: discord.Message, nonce: str) -> bool:
    """Whether a message is the post of the row with this nonce."""
    return posted.nonce == nonce or mark(nonce) in _component_ids(posted.components)


def _component_ids(components: Iterable[object]) -> Iterator[int]:
    for component in components:
        yield getattr(component, "id", None) or 0
        yield from _component_ids(getattr(component, "children", ()))


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
