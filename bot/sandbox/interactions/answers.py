"""The messages with which the bot answers interactions: some for all to see, some for one person only."""

from bot.sandbox.interactions.interaction import Interaction, metadata
from bot.sandbox.messages.bodies import Uploads, read_draft
from bot.sandbox.messages.posting import SENDABLE, Posting
from bot.sandbox.world.entities import Json, Message, MessageFlag
from bot.sandbox.world.world import World

ANSWERABLE = SENDABLE | MessageFlag.EPHEMERAL


class Answers:
    """Makes and changes them. Those for all stand in the channel, the others nowhere but with their interaction."""

    def __init__(self, world: World, posting: Posting) -> None:
        self._world = world
        self._posting = posting

    def new(self, one: Interaction, body: object, uploads: Uploads) -> Message:
        """A further message."""
        draft = read_draft(body, uploads, allowed_flags=ANSWERABLE)
        message = self._signed(one, self._posting.builder.build(one.channel, self._world.bot, draft))
        if not message.flags & MessageFlag.EPHEMERAL:
            self._posting.put(one.channel, message)
        return message

    def placeholder(self, one: Interaction, data: Json) -> Message:
        """What says that the bot is thinking."""
        asked = data.get("flags")
        flags = (asked if isinstance(asked, int) else 0) & MessageFlag.EPHEMERAL | MessageFlag.LOADING
        message = Message(self._world.ids.next(), one.channel.id, self._world.bot, self._world.clock(), flags=flags)
        self._signed(one, message)
        if not flags & MessageFlag.EPHEMERAL:
            self._posting.put(one.channel, message)
        return message

    def take_place(self, one: Interaction, placeholder: Message, body: object, uploads: Uploads) -> Message:
        """The message that the bot was thinking about, as private as its placeholder."""
        private = placeholder.flags & MessageFlag.EPHEMERAL
        draft = read_draft(body, uploads, flags=private, allowed_flags=SENDABLE)
        built = self._posting.builder.build(one.channel, self._world.bot, draft, identifier=placeholder.id)
        message = self._signed(one, built)
        one.original = message
        if not private:
            one.channel.messages[message.id] = message
            self._posting.tell("MESSAGE_UPDATE", one.channel, message)
        one.touch()
        return message

    def _signed(self, one: Interaction, message: Message) -> Message:
        message.by_application = self._world.application_id
        message.interaction = metadata(one)
        return message

    def edit(self, one: Interaction, message: Message, body: object, uploads: Uploads) -> None:
        """Change what a body names."""
        self._posting.builder.edit(one.channel, message, body, uploads)
        if not message.flags & MessageFlag.EPHEMERAL:
            self._posting.tell("MESSAGE_UPDATE", one.channel, message)
