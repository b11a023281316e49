"""What there is in the stand-in's world. It all lives in memory and is changed in place: the world is one big state."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, IntFlag
from typing import Any

Json = dict[str, Any]


class Kind(IntEnum):
    """Kinds of channel: https://discord.com/developers/docs/resources/channel#channel-object-channel-types"""

    TEXT = 0
    DM = 1
    VOICE = 2
    GROUP_DM = 3
    CATEGORY = 4
    ANNOUNCEMENT = 5
    ANNOUNCEMENT_THREAD = 10
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


THREADS = frozenset({Kind.ANNOUNCEMENT_THREAD, Kind.PUBLIC_THREAD, Kind.PRIVATE_THREAD})
WITH_MESSAGES = THREADS | {Kind.TEXT, Kind.DM, Kind.VOICE, Kind.ANNOUNCEMENT}


class MessageFlag(IntFlag):
    """https://discord.com/developers/docs/resources/message#message-object-message-flags"""

    CROSSPOSTED = 1 << 0
    SUPPRESS_EMBEDS = 1 << 2
    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


@dataclass(slots=True)
class User:
    """A person, or the bot. `has_app`: has installed the bot's app for themselves, and uses it anywhere."""

    id: int
    name: str
    bot: bool = False
    accepts_dms: bool = True
    has_app: bool = False
    locale: str = "en-US"


@dataclass(slots=True)
class Role:
    """A role of a server; the one with the server's id is everyone's."""

    id: int
    name: str
    permissions: int = 0
    position: int = 0
    mentionable: bool = False
    managed: bool = False


@dataclass(slots=True)
class Member:
    """A user in a server; `joined` is aware and UTC."""

    user: User
    joined: datetime
    roles: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Overwrite:
    """What a role (0) or a member (1) may do in one channel more, or less, than elsewhere."""

    id: int
    kind: int
    allow: int = 0
    deny: int = 0


@dataclass(slots=True)
class Attachment:
    """A file of a message, with its bytes."""

    id: int
    filename: str
    content_type: str
    content: bytes
    description: str | None = None


@dataclass(slots=True)
class Message:
    """A message; `created` and `edited` are aware and UTC. `nonce` is told to nobody but the sender."""

    id: int
    channel_id: int
    author: User
    created: datetime
    kind: int = 0
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    nonce: int | str | None = None
    tts: bool = False
    edited: datetime | None = None
    mentions: list[User] = field(default_factory=list)
    mention_roles: list[int] = field(default_factory=list)
    mention_everyone: bool = False
    reference: Json | None = None
    by_application: int | None = None
    interaction: Json | None = None
    thread_id: int | None = None


@dataclass(slots=True)
class Thread:
    """What a channel has besides when it is a thread."""

    owner_id: int
    created: datetime
    archived: bool = False
    locked: bool = False
    auto_archive_minutes: int = 1_440
    applied_tags: list[int] = field(default_factory=list)
    total_sent: int = 0


@dataclass(slots=True)
class Tag:
    """A tag of a forum."""

    id: int
    name: str


@dataclass(slots=True)
class Channel:
    """A channel of a server, a thread, a DM of the bot with `recipient`, or a group of people without the bot."""

    id: int
    kind: Kind
    name: str = ""
    guild_id: int | None = None
    parent_id: int | None = None
    position: int = 0
    recipient: User | None = None
    group: tuple[User, ...] = ()
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    thread: Thread | None = None
    tags: list[Tag] = field(default_factory=list)
    requires_tag: bool = False


@dataclass(slots=True)
class Guild:
    """A server. `bot_in` is false before the bot was invited and after it was put out."""

    id: int
    name: str
    owner_id: int
    created: datetime
    bot_in: bool = True
    locale: str = "en-US"
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    commands: dict[int, Json] = field(default_factory=dict)
