"""Who may do what where: https://discord.com/developers/docs/topics/permissions#permission-overwrites"""

from enum import IntFlag

from bot.sandbox.world.entities import Channel, Guild


class Permission(IntFlag):
    """The permissions that the sandbox looks at, and those that every member has anyway."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38


ALL = (1 << 53) - 1
MEMBER = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
)
IN_DM = MEMBER


def granted(guild: Guild, channel: Channel | None, user_id: int) -> int:
    """The permissions of a member, in a channel or in the whole server; a thread has those of its parent.

    Who is no member, such as an app that only a person has installed, has those of everyone.
    """
    if user_id == guild.owner_id:
        return ALL
    member = guild.members.get(user_id)
    roles = set() if member is None else member.roles
    base = guild.roles[guild.id].permissions
    for role_id in roles:
        base |= guild.roles[role_id].permissions
    if base & Permission.ADMINISTRATOR:
        return ALL
    if channel is None:
        return base
    place = guild.channels[channel.parent_id] if channel.thread is not None and channel.parent_id else channel
    return _overwritten(base, place, guild.id, roles, user_id)


def _overwritten(base: int, place: Channel, everyone: int, roles: set[int], user_id: int) -> int:
    if (own := place.overwrites.get(everyone)) is not None:
        base = base & ~own.deny | own.allow
    of_roles = [place.overwrites[role] for role in roles if role in place.overwrites]
    for overwrite in of_roles:
        base &= ~overwrite.deny
    for overwrite in of_roles:
        base |= overwrite.allow
    if (own := place.overwrites.get(user_id)) is not None:
        base = base & ~own.deny | own.allow
    return base if base & Permission.VIEW_CHANNEL else 0
