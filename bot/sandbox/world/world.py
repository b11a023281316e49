"""The world of the sandbox: servers, channels, people and messages, and how they come and go.

Names are for people and tests: a channel is found by its id or by its name, wherever it is.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import (
    THREADS,
    Attachment,
    Channel,
    Guild,
    Json,
    Kind,
    Member,
    Message,
    Overwrite,
    Role,
    Tag,
    Thread,
    User,
)
from bot.sandbox.world.events import Event, Intent, Tell, nobody
from bot.sandbox.world.permissions import MEMBER
from bot.sandbox.world.snowflakes import Clock, Snowflakes

Named = TypeVar("Named", Channel, Guild, User)

BOT_NAME = "parallax"
ADMIN, READER = "admin", "reader"
FILES_KEPT = 50


class World:
    """Everything there is. `tell` hears of every change that a bot may hear of; `base` is where files are fetched."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.ids = Snowflakes(clock)
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.users: dict[int, User] = {}
        self.commands: dict[int, Json] = {}
        self.files: dict[int, Attachment] = {}
        self.base = ""
        self.tell: Tell = nobody
        self.bot = self.add_user(BOT_NAME, bot=True)
        self.application_id = self.bot.id

    @classmethod
    def small(cls, clock: Clock) -> "World":
        """One server with a channel of each kind, its owner and an ordinary member."""
        world = cls(clock)
        admin = world.add_user(ADMIN)
        guild = world.add_guild("Sandbox", owner=admin)
        world.add_member(guild, world.add_user(READER))
        for name in ("general", "daily"):
            world.add_channel(guild, name)
        world.add_channel(guild, "news", Kind.ANNOUNCEMENT)
        world.add_channel(guild, "digests", Kind.FORUM, tags=("us-china", "other"))
        return world

    def channel(self, which: int | str) -> Channel:
        """A channel by id, or by name with or without its `#`; MistakeError when there is none."""
        return _found(self.channels.values(), which, "channel", "#")

    def guild(self, which: int | str) -> Guild:
        """A server by id or name; MistakeError when there is none."""
        return _found(self.guilds.values(), which, "server", "")

    def user(self, which: int | str) -> User:
        """A user by id, or by name with or without its `@`; MistakeError when there is none."""
        return _found(self.users.values(), which, "user", "@")

    def guild_of(self, channel: Channel) -> Guild | None:
        """The server that a channel belongs to; None for a DM."""
        return None if channel.guild_id is None else self.guilds[channel.guild_id]

    def bot_is_in(self, channel: Channel) -> bool:
        """Whether the bot itself is where the channel is, and not only an app that somebody has installed."""
        guild = self.guild_of(channel)
        return not channel.group if guild is None else guild.bot_in

    def bot_guilds(self) -> Iterator[Guild]:
        """The servers that the bot is in."""
        return (guild for guild in self.guilds.values() if guild.bot_in)

    def newest(self, channel: Channel) -> Message:
        """The last message of a channel; MistakeError when it has none."""
        if not channel.messages:
            raise MistakeError(f"There is no message in #{channel.name} yet.")
        return channel.messages[next(reversed(channel.messages))]

    def add_user(self, name: str, *, bot: bool = False) -> User:
        """A person who is in no server yet."""
        user = User(self.ids.next(), name, bot)
        self.users[user.id] = user
        return user

    def add_guild(
        self, name: str, *, owner: User | None = None, permissions: int = MEMBER, with_bot: bool = True
    ) -> Guild:
        """A server, by default with the bot in it; `permissions` are those of everyone there."""
        owner = owner or self.add_user(f"owner of {name}")
        guild = Guild(self.ids.next(), name, owner.id, self.clock(), bot_in=False)
        guild.roles[guild.id] = Role(guild.id, "@everyone", permissions)
        self.guilds[guild.id] = guild
        self.add_member(guild, owner)
        if with_bot:
            self.invite_bot(guild)
        return guild

    def add_member(self, guild: Guild, user: User) -> Member:
        """Let somebody into a server."""
        guild.members[user.id] = Member(user, self.clock())
        return guild.members[user.id]

    def add_role(self, guild: Guild, name: str, permissions: int = 0, *, mentionable: bool = False) -> Role:
        """A role that nobody has yet."""
        role = Role(self.ids.next(), name, permissions, len(guild.roles), mentionable)
        guild.roles[role.id] = role
        self._dispatch("GUILD_ROLE_CREATE", guild, {"guild_id": str(guild.id), "role": payloads.role(role)})
        return role

    def add_channel(
        self, guild: Guild, name: str, kind: Kind = Kind.TEXT, *, tags: Iterable[str] = (), requires_tag: bool = False
    ) -> Channel:
        """A channel at the end of the server's list; tags are for forums."""
        channel = Channel(self.ids.next(), kind, name, guild.id, position=len(guild.channels))
        channel.tags = [Tag(self.ids.next(), tag) for tag in tags]
        channel.requires_tag = requires_tag
        self._put(guild, channel)
        self._dispatch("CHANNEL_CREATE", guild, payloads.channel(channel))
        return channel

    def add_thread(
        self,
        parent: Channel,
        name: str,
        *,
        identifier: int | None = None,
        kind: Kind | None = None,
        tags: Iterable[int] = (),
        archive_minutes: int = 1_440,
    ) -> Channel:
        """A thread of the bot's under a channel; one that begins at a message has the message's id."""
        guild = self.guilds[parent.guild_id or 0]
        usual = Kind.ANNOUNCEMENT_THREAD if parent.kind is Kind.ANNOUNCEMENT else Kind.PUBLIC_THREAD
        thread = Channel(identifier or self.ids.next(), kind or usual, name, guild.id, parent.id)
        about = Thread(self.bot.id, self.clock(), auto_archive_minutes=archive_minutes, applied_tags=list(tags))
        thread.thread = about
        self._put(guild, thread)
        joined = payloads.thread_member(thread, self.bot.id, self.clock())
        wire = payloads.channel(thread) | {"newly_created": True, "member": joined}
        self._dispatch("THREAD_CREATE", guild, wire)
        return thread

    def keep_file(self, file: Attachment) -> None:
        """Let a file be fetched by its address; only the newest are kept."""
        self.files[file.id] = file
        if len(self.files) > FILES_KEPT:
            del self.files[next(iter(self.files))]

    def dm_with(self, user: User) -> Channel:
        """The one DM channel of the bot with somebody."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self.ids.next(), Kind.DM, recipient=user)
        self.channels[channel.id] = channel
        return channel

    def add_group(self, name: str, *people: User) -> Channel:
        """A conversation between people, in which the bot is only as an app of one of them."""
        channel = Channel(self.ids.next(), Kind.GROUP_DM, name, group=people)
        self.channels[channel.id] = channel
        return channel

    def deny(self, channel: Channel, permissions: int) -> None:
        """Take permissions from the bot in one channel."""
        self._overwrite(channel).deny |= permissions
        self._overwrite(channel).allow &= ~permissions
        self.changed(channel)

    def allow(self, channel: Channel, permissions: int) -> None:
        """Give the bot permissions in one channel."""
        self._overwrite(channel).allow |= permissions
        self._overwrite(channel).deny &= ~permissions
        self.changed(channel)

    def changed(self, channel: Channel) -> None:
        """Tell the bot that a channel or thread is not as it was."""
        if (guild := self.guild_of(channel)) is not None:
            name = "THREAD_UPDATE" if channel.kind in THREADS else "CHANNEL_UPDATE"
            self._dispatch(name, guild, payloads.channel(channel))

    def remove_channel(self, channel: Channel) -> None:
        """Delete a channel with its threads."""
        guild = self.guild_of(channel)
        del self.channels[channel.id]
        if guild is None:
            return
        del guild.channels[channel.id]
        for thread in [each for each in guild.channels.values() if each.parent_id == channel.id]:
            del guild.channels[thread.id], self.channels[thread.id]
        name = "THREAD_DELETE" if channel.kind in THREADS else "CHANNEL_DELETE"
        self._dispatch(name, guild, payloads.channel(channel))

    def put_bot_out(self, guild: Guild) -> None:
        """Kick the bot out of a server."""
        guild.bot_in = False
        guild.members.pop(self.bot.id)
        self._dispatch("GUILD_DELETE", guild, {"id": str(guild.id)})

    def invite_bot(self, guild: Guild) -> None:
        """Let the bot into a server."""
        guild.bot_in = True
        self.add_member(guild, self.bot)
        told = payloads.whole_guild(guild, self.bot.id)
        # Only a server that was known and away is told to be available again; a new one says nothing of it.
        del told["unavailable"]
        self._dispatch("GUILD_CREATE", guild, told)

    def _put(self, guild: Guild, channel: Channel) -> None:
        guild.channels[channel.id] = channel
        self.channels[channel.id] = channel

    def _overwrite(self, channel: Channel) -> Overwrite:
        return channel.overwrites.setdefault(self.bot.id, Overwrite(self.bot.id, kind=1))

    def _dispatch(self, name: str, guild: Guild, data: Json) -> None:
        if guild.bot_in or name == "GUILD_DELETE":
            self.tell(Event(name, data, guild.id, Intent.GUILDS))


def _found(among: Iterable[Named], which: int | str, what: str, sign: str) -> Named:
    wanted = str(which).removeprefix(sign)
    known = list(among)
    for each in known:
        if wanted in (str(each.id), each.name):
            return each
    names = ", ".join(f"{sign}{each.name}" for each in known[:20] if each.name)
    raise MistakeError(f"There is no {what} {sign}{wanted[:40]} here; there are: {names or 'none'}.")
