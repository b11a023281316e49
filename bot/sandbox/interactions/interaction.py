"""One interaction, from the moment a person acted to the end of its token."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import Channel, Guild, Json, Message, MessageFlag, User
from bot.sandbox.world.installs import context_of
from bot.sandbox.world.permissions import IN_DM, granted


class InteractionKind(IntEnum):
    """https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object"""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(IntEnum):
    """How an interaction can be answered first."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


@dataclass(slots=True, eq=False)
class Interaction:
    """What a person did, and what the bot made of it. `created` is aware and UTC.

    `owners` says through whose installation of the app it came; `source` is the message that a button was pressed on,
    `original` the one that the first answer made or changed.
    """

    id: int
    token: str
    kind: InteractionKind
    person: User
    channel: Channel
    guild: Guild | None
    created: datetime
    data: Json
    owners: Json
    source: Message | None = None
    metadata: Json = field(default_factory=dict)
    answered: Callback | None = None
    original: Message | None = None
    follow_ups: list[Message] = field(default_factory=list)
    choices: list[Json] | None = None
    modal: Json | None = None
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def messages(self) -> list[Message]:
        """All that the bot has answered so far, in order."""
        return [*([] if self.original is None else [self.original]), *self.follow_ups]

    @property
    def loading(self) -> bool:
        """Whether the bot is still thinking."""
        return self.original is not None and bool(self.original.flags & MessageFlag.LOADING)

    @property
    def private(self) -> bool:
        """Whether the first answer is for the person's eyes only."""
        return self.original is not None and bool(self.original.flags & MessageFlag.EPHEMERAL)

    def touch(self) -> None:
        """Let those who wait look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def until(self, holds: Callable[["Interaction"], bool], within: float = 5.0) -> "Interaction":
        """Wait until something holds of it; MistakeError when it does not come true within so many seconds."""
        try:
            async with asyncio.timeout(within):
                while not holds(self):
                    await self._changed.wait()
        except TimeoutError:
            raise MistakeError("The application did not respond in time.") from None
        return self

    async def settled(self, quiet: float, within: float) -> "Interaction":
        """Wait until nothing more has come for so many seconds."""
        await self.until(lambda it: it.answered is not None and not it.loading, within)
        while True:
            try:
                async with asyncio.timeout(quiet):
                    await self._changed.wait()
            except TimeoutError:
                return self


def payload(one: Interaction, bot: User, application_id: int, base: str) -> Json:
    """The interaction as the gateway tells it."""
    channel, guild = one.channel, one.guild
    wire: Json = {
        "id": str(one.id),
        "application_id": str(application_id),
        "type": int(one.kind),
        "token": one.token,
        "version": 1,
        "data": one.data,
        "channel_id": str(channel.id),
        "locale": one.person.locale,
        "entitlements": [],
        "attachment_size_limit": 10 * 1024 * 1024,
        "authorizing_integration_owners": one.owners,
        "context": int(context_of(channel)),
    }
    if one.source is not None:
        wire["message"] = payloads.message(one.source, base)
    if guild is None:
        own = {"user": payloads.user(one.person), "app_permissions": str(int(IN_DM))}
        return wire | own | {"channel": payloads.channel(channel)}
    persons = str(granted(guild, channel, one.person.id))
    return wire | {
        "guild": payloads.partial_guild(guild),
        "guild_id": str(guild.id),
        "guild_locale": guild.locale,
        "channel": payloads.channel(channel) | {"permissions": persons},
        "member": payloads.member(guild.members[one.person.id]) | {"permissions": persons},
        "app_permissions": str(granted(guild, channel, bot.id)),
    }


def metadata(one: Interaction) -> Json:
    """What a message says about the interaction that it answers."""
    wire: Json = {"id": str(one.id), "type": int(one.kind), "user": payloads.user(one.person)}
    wire["authorizing_integration_owners"] = one.owners
    if (target := one.data.get("target_id")) is not None:
        wire["target_message_id"] = target
    if one.kind is InteractionKind.COMPONENT and one.source is not None:
        wire["interacted_message_id"] = str(one.source.id)
    if one.kind is InteractionKind.MODAL:
        wire["triggering_interaction_metadata"] = one.metadata
    return wire
