"""Where the bot may look and post, and how Discord says that it may not."""

from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.world.entities import THREADS, WITH_MESSAGES, Channel, Guild, User
from bot.sandbox.world.permissions import IN_DM, Permission, granted
from bot.sandbox.world.world import World


class Access:
    """The bot's permissions in the world as it is now."""

    def __init__(self, world: World) -> None:
        self._world = world

    def channel(self, identifier: int) -> Channel:
        """A channel where the bot is; RefusedError as Discord refuses the others."""
        channel = self._world.channels.get(identifier)
        if channel is None:
            raise RefusedError(10003)
        if not self._world.bot_is_in(channel):
            raise RefusedError(50001)
        return channel

    def guild(self, identifier: int) -> Guild:
        """A server that the bot is in; RefusedError otherwise."""
        guild = self._world.guilds.get(identifier)
        if guild is None or not guild.bot_in:
            raise RefusedError(10004)
        return guild

    def granted(self, channel: Channel) -> int:
        """The bot's permissions in a channel."""
        guild = self._world.guild_of(channel)
        return int(IN_DM) if guild is None else granted(guild, channel, self._world.bot.id)

    def require(self, channel: Channel, permission: Permission) -> None:
        """RefusedError unless the bot sees the channel and has the permission there."""
        self.require_seeing(channel)
        if not self.granted(channel) & permission:
            raise RefusedError(50013)

    def require_seeing(self, channel: Channel) -> None:
        """RefusedError unless the bot can see the channel."""
        if not self.granted(channel) & Permission.VIEW_CHANNEL:
            raise RefusedError(50001)

    def require_sending(self, channel: Channel) -> None:
        """RefusedError unless the bot can post there; an archived thread that is not locked is opened by that."""
        self.require_seeing(channel)
        if channel.kind not in WITH_MESSAGES:
            raise RefusedError(50008)
        if channel.recipient is not None:
            self._require_reachable(channel.recipient)
            return
        in_thread = channel.kind in THREADS
        self.require(channel, Permission.SEND_MESSAGES_IN_THREADS if in_thread else Permission.SEND_MESSAGES)
        locked = channel.thread is not None and channel.thread.locked
        if locked and not self.granted(channel) & Permission.MANAGE_THREADS:
            raise RefusedError(160005)

    def _require_reachable(self, person: User) -> None:
        if not any(person.id in guild.members for guild in self._world.bot_guilds()):
            raise RefusedError(50278)
        if not person.accepts_dms:
            raise RefusedError(50007)
