"""What the bot does with messages in channels: send, edit, delete, crosspost; as far as Discord would let it."""

from collections import OrderedDict
from datetime import datetime

from bot.sandbox.messages.bodies import Draft, Uploads, read_draft
from bot.sandbox.messages.building import Builder
from bot.sandbox.refusing.refusals import Flaw, RefusedError, refuse_if_flawed
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world import payloads
from bot.sandbox.world.access import Access
from bot.sandbox.world.entities import Channel, Kind, Message, MessageFlag
from bot.sandbox.world.events import Event, Intent
from bot.sandbox.world.permissions import Permission
from bot.sandbox.world.world import World

SENDABLE = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.SUPPRESS_NOTIFICATIONS | MessageFlag.COMPONENTS_V2
MESSAGES_KEPT = 1_000
"""In one channel; older ones are forgotten."""


class Posting:
    """Messages of the bot, and the nonces that keep one from being sent twice."""

    def __init__(self, world: World, rules: Rules) -> None:
        self.access = Access(world)
        self.builder = Builder(world, rules)
        self._world = world
        self._rules = rules
        self._nonces: OrderedDict[str, tuple[datetime, Message]] = OrderedDict()

    def send(self, channel: Channel, body: object, uploads: Uploads, *, identifier: int | None = None) -> Message:
        """Post in a channel, or give back what was posted with the same nonce a while ago.

        The message gets `identifier`, if one is given: the first of a forum post has that of its thread.
        """
        self.access.require_sending(channel)
        draft = read_draft(body, uploads, allowed_flags=SENDABLE)
        if draft.enforce_nonce and (known := self._known(draft.nonce)) is not None:
            return known
        if draft.uploads:
            self.access.require(channel, Permission.ATTACH_FILES)
        self._check_reference(channel, draft)
        message = self.builder.build(channel, self._world.bot, draft, identifier=identifier)
        if draft.nonce is not None:
            self._nonces[str(draft.nonce)] = (self._world.clock(), message)
        self.put(channel, message)
        return message

    def edit(self, channel: Channel, message: Message, body: object, uploads: Uploads) -> Message:
        """Change a message of the bot's own."""
        self.access.require_seeing(channel)
        if message.author is not self._world.bot:
            raise RefusedError(50005)
        if channel.thread is not None and channel.thread.archived:
            raise RefusedError(50083)
        self.builder.edit(channel, message, body, uploads)
        self.tell("MESSAGE_UPDATE", channel, message)
        return message

    def delete(self, channel: Channel, message: Message) -> None:
        """Take a message away: the bot's own, or anybody's where it may manage messages."""
        self.access.require_seeing(channel)
        if message.author is not self._world.bot:
            self.access.require(channel, Permission.MANAGE_MESSAGES)
        del channel.messages[message.id]
        gone = {"id": str(message.id), "channel_id": str(channel.id)}
        if channel.guild_id is None:
            self._world.tell(Event("MESSAGE_DELETE", gone, None, Intent.DIRECT_MESSAGES))
        else:
            gone["guild_id"] = str(channel.guild_id)
            self._world.tell(Event("MESSAGE_DELETE", gone, channel.guild_id, Intent.GUILD_MESSAGES))

    def crosspost(self, channel: Channel, message: Message) -> Message:
        """Publish a message of an announcement channel to the servers that follow it."""
        if channel.kind is not Kind.ANNOUNCEMENT:
            raise RefusedError(50024)
        own = message.author is self._world.bot
        self.access.require(channel, Permission.SEND_MESSAGES if own else Permission.MANAGE_MESSAGES)
        if message.flags & MessageFlag.CROSSPOSTED:
            raise RefusedError(40033)
        message.flags |= MessageFlag.CROSSPOSTED
        self.tell("MESSAGE_UPDATE", channel, message)
        return message

    def put(self, channel: Channel, message: Message) -> None:
        """Let a finished message stand in the channel, and tell of it."""
        channel.messages[message.id] = message
        if len(channel.messages) > MESSAGES_KEPT:
            del channel.messages[next(iter(channel.messages))]
        if channel.thread is not None:
            channel.thread.archived = False
            channel.thread.total_sent += 1
        self.tell("MESSAGE_CREATE", channel, message)

    def tell(self, name: str, channel: Channel, message: Message) -> None:
        """Tell the gateway of a message that came or changed, where the bot is."""
        if not self._world.bot_is_in(channel):
            return
        data = payloads.message(message, self._world.base, to_sender=True)
        if channel.guild_id is None:
            self._world.tell(Event(name, data, None, Intent.DIRECT_MESSAGES))
        else:
            data["guild_id"] = str(channel.guild_id)
            self._world.tell(Event(name, data, channel.guild_id, Intent.GUILD_MESSAGES))

    def _known(self, nonce: int | str | None) -> Message | None:
        before = self._world.clock() - self._rules.nonce_window
        while self._nonces and next(iter(self._nonces.values()))[0] <= before:
            self._nonces.popitem(last=False)
        known = self._nonces.get(str(nonce))
        return None if known is None else known[1]

    def _check_reference(self, channel: Channel, draft: Draft) -> None:
        if draft.reference is None:
            return
        if not self.access.granted(channel) & Permission.READ_MESSAGE_HISTORY:
            raise RefusedError(160002)
        known = int(draft.reference["message_id"]) in channel.messages
        if not known and draft.reference.get("fail_if_not_exists") is not False:
            refuse_if_flawed([Flaw(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")])
