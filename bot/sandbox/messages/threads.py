"""Threads and forum posts of the bot's."""

from collections.abc import Iterable

from bot.sandbox.messages.bodies import Uploads
from bot.sandbox.messages.posting import Posting
from bot.sandbox.refusing.checks import Check, flag, items, number, one_of, record, snowflake, text
from bot.sandbox.refusing.refusals import Flaw, RefusedError, refuse_if_flawed
from bot.sandbox.world.entities import THREADS, Channel, Json, Kind, Message, MessageFlag
from bot.sandbox.world.permissions import Permission
from bot.sandbox.world.world import World

_NAME = {"name": text(100, 1)}
_HOW: dict[str, Check] = {
    "auto_archive_duration": one_of(60, 1_440, 4_320, 10_080),
    "rate_limit_per_user": number(0, 21_600),
}
_PLAIN = record(_NAME, _HOW | {"type": one_of(10, 11, 12), "invitable": flag})
_POST = record(_NAME | {"message": record({})}, _HOW | {"applied_tags": items(snowflake, 5)})
_CHANGE = record({}, _NAME | _HOW | {"archived": flag, "locked": flag, "applied_tags": items(snowflake, 5)})


class Threads:
    """Makes threads and changes them."""

    def __init__(self, world: World, posting: Posting) -> None:
        self._world = world
        self._posting = posting

    def create(self, parent: Channel, body: object, uploads: Uploads) -> tuple[Channel, Message | None]:
        """A thread in a channel, or a post in a forum with its first message."""
        self._posting.access.require_seeing(parent)
        if parent.kind is Kind.FORUM:
            return self._post(parent, body, uploads)
        self._require_parent(parent)
        checked = _checked(_PLAIN, body)
        kind = None if checked.get("type") is None else Kind(checked["type"])
        private = kind is Kind.PRIVATE_THREAD
        wanted = Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS
        self._posting.access.require(parent, wanted)
        return self._made(parent, checked, kind=kind), None

    def create_at(self, parent: Channel, message: Message, body: object) -> Channel:
        """A thread that begins at a message."""
        self._require_parent(parent)
        self._posting.access.require(parent, Permission.CREATE_PUBLIC_THREADS)
        if message.flags & MessageFlag.HAS_THREAD:
            raise RefusedError(160004)
        thread = self._made(parent, _checked(_PLAIN, body), identifier=message.id)
        message.flags |= MessageFlag.HAS_THREAD
        return thread

    def change(self, thread: Channel, body: object) -> Channel:
        """Archive, lock, rename: what the owner of a thread may do, and who may manage threads."""
        self._posting.access.require_seeing(thread)
        if thread.thread is None:
            raise RefusedError(50024)
        checked = _checked(_CHANGE, body)
        manages = self._posting.access.granted(thread) & Permission.MANAGE_THREADS
        owns = thread.thread.owner_id == self._world.bot.id
        if not manages and (not owns or checked.get("locked") is not None):
            raise RefusedError(50013)
        thread.name = checked.get("name") or thread.name
        for name in ("archived", "locked"):
            if (value := checked.get(name)) is not None:
                setattr(thread.thread, name, value)
        self._world.changed(thread)
        return thread

    def _post(self, forum: Channel, body: object, uploads: Uploads) -> tuple[Channel, Message]:
        self._posting.access.require(forum, Permission.SEND_MESSAGES)
        checked = _checked(_POST, body)
        tags = [int(tag) for tag in checked.get("applied_tags") or []]
        known = {tag.id for tag in forum.tags}
        refuse_if_flawed(
            Flaw(("applied_tags", index), "BASE_TYPE_CHOICES", "Unknown tag")
            for index, tag in enumerate(tags)
            if tag not in known
        )
        if forum.requires_tag and not tags:
            raise RefusedError(40067)
        thread = self._made(forum, checked, tags=tags)
        try:
            return thread, self._posting.send(thread, checked["message"], uploads, identifier=thread.id)
        except RefusedError:
            self._world.remove_channel(thread)
            raise

    def _made(
        self,
        parent: Channel,
        checked: Json,
        *,
        identifier: int | None = None,
        kind: Kind | None = None,
        tags: Iterable[int] = (),
    ) -> Channel:
        minutes = checked.get("auto_archive_duration") or 1_440
        name = checked["name"]
        return self._world.add_thread(
            parent, name, identifier=identifier, kind=kind, tags=tags, archive_minutes=minutes
        )

    def _require_parent(self, parent: Channel) -> None:
        if parent.kind in THREADS or parent.kind not in {Kind.TEXT, Kind.ANNOUNCEMENT}:
            raise RefusedError(50024)


def _checked(check: Check, body: object) -> Json:
    refuse_if_flawed(check((), body))
    return body if isinstance(body, dict) else {}
