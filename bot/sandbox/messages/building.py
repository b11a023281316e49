"""From a checked draft to a message as Discord keeps it."""

import mimetypes
from collections.abc import Sequence

from bot.sandbox.messages import components, embeds
from bot.sandbox.messages.bodies import Draft, Uploads, read_draft
from bot.sandbox.messages.mentions import mentioned
from bot.sandbox.refusing.refusals import Flaw, RefusedError, refuse_if_flawed
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world import payloads
from bot.sandbox.world.access import Access
from bot.sandbox.world.entities import Attachment, Channel, Json, Message, MessageFlag, User
from bot.sandbox.world.world import World

EDITABLE = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.COMPONENTS_V2
REPLY = 19


class Builder:
    """Makes messages and changes them; where they stand is not its concern."""

    def __init__(self, world: World, rules: Rules) -> None:
        self._world = world
        self._rules = rules
        self._access = Access(world)

    def build(self, channel: Channel, author: User, draft: Draft, *, identifier: int | None = None) -> Message:
        """A message of the draft, not yet in the channel."""
        if draft.says_nothing:
            raise RefusedError(50006)
        message = Message(identifier or self._world.ids.next(), channel.id, author, self._world.clock())
        message.flags = draft.flags
        message.tts = draft.tts
        message.nonce = draft.nonce
        if draft.reference is not None:
            message.kind = REPLY
            replied_to = str(draft.reference["message_id"])
            message.reference = {"type": 0, "channel_id": str(channel.id), "message_id": replied_to}
        self._fill(channel, message, draft, ())
        return message

    def edit(self, channel: Channel, message: Message, body: object, uploads: Uploads) -> None:
        """Change what a body names and keep the rest; a body that is refused changes nothing."""
        given = frozenset(body) if isinstance(body, dict) else frozenset()
        keeps_content = bool(message.content) and "content" not in given
        keeps_embeds = bool(message.embeds) and "embeds" not in given
        draft = read_draft(
            body, uploads, flags=message.flags, allowed_flags=EDITABLE, has_legacy=keeps_content or keeps_embeds
        )
        kept = self._kept(message, draft)
        keeps_components = bool(message.components) and "components" not in given
        if draft.says_nothing and not (kept or keeps_content or keeps_embeds or keeps_components):
            raise RefusedError(50006)
        self._fill(channel, message, draft, kept)
        message.flags = draft.flags
        message.edited = self._world.clock()

    def _kept(self, message: Message, draft: Draft) -> Sequence[Attachment]:
        if "attachments" not in draft.given:
            return message.attachments
        listed = {str(each["id"]) for each in draft.attachments}
        return [each for each in message.attachments if str(each.id) in listed]

    def _fill(self, channel: Channel, message: Message, draft: Draft, kept: Sequence[Attachment]) -> None:
        """Give the message what the draft names. Everything that can be refused comes first."""
        attachments = [*kept, *self._uploaded(draft)]
        made = components.as_given_back(list(draft.components), self._media_of(channel, attachments))
        for each in attachments[len(kept) :]:
            self._world.keep_file(each)
        message.attachments = attachments
        if "components" in draft.given:
            message.components = made
        if "embeds" in draft.given:
            message.embeds = embeds.as_given_back(list(draft.embeds))
        if "content" in draft.given:
            message.content = draft.content
        self._mention(channel, message, draft)

    def _mention(self, channel: Channel, message: Message, draft: Draft) -> None:
        world = self._world
        permissions = self._access.granted(channel)
        told = mentioned(draft.texts, draft.allowed_mentions, world.guild_of(channel), permissions)
        message.mentions = [world.users[each] for each in told.users if each in world.users]
        message.mention_roles = list(told.roles)
        message.mention_everyone = told.everyone

    def _uploaded(self, draft: Draft) -> list[Attachment]:
        described = {str(each["id"]): each for each in draft.attachments}
        made = []
        for index, upload in draft.uploads.items():
            if len(upload.content) > self._rules.file_bytes:
                raise RefusedError(50045)
            about = described.get(str(index), {})
            name = about.get("filename") or upload.filename
            identifier = self._world.ids.next()
            made.append(Attachment(identifier, name, upload.content_type, upload.content, about.get("description")))
        return made

    def _media_of(self, channel: Channel, attachments: Sequence[Attachment]) -> components.MediaOf:
        """Addresses of media; those that name a file of the message must name one that is there."""

        def media(address: str) -> Json:
            name = address.removeprefix("attachment://")
            if name == address:
                guessed, _ = mimetypes.guess_type(address)
                identifier = str(self._world.ids.next())
                return {"id": identifier, "url": address, "proxy_url": address, "content_type": guessed}
            named = next((each for each in attachments if each.filename == name), None)
            if named is None:
                code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"
                refuse_if_flawed([Flaw(("components",), code, "The referenced attachment was not found")])
                raise AssertionError("a flaw is always refused")
            wire = payloads.attachment(named, channel.id, self._world.base)
            wanted = {name: wire[name] for name in ("id", "url", "proxy_url", "content_type")}
            return wanted | {"attachment_id": wire["id"]}

        return media
