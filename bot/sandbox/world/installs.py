"""Where an app can be used: through a server that has it, or through a person who has it; and in which kinds of place.

https://discord.com/developers/docs/resources/application#installation-context
"""

from enum import IntEnum

from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world.entities import Channel, Guild, Json, User
from bot.sandbox.world.permissions import Permission, granted


class Install(IntEnum):
    """Who has installed the app; also the keys of an interaction's `authorizing_integration_owners`."""

    SERVER = 0
    PERSON = 1


class Context(IntEnum):
    """Kinds of place that an interaction comes from."""

    SERVER = 0
    BOT_DM = 1
    PRIVATE = 2


def context_of(channel: Channel) -> Context:
    """The kind of place that a channel is."""
    if channel.guild_id is not None:
        return Context.SERVER
    return Context.PRIVATE if channel.group else Context.BOT_DM


def owners_in(channel: Channel, guild: Guild | None, person: User) -> Json:
    """Through whose installations somebody can use the app there; in a DM with the bot that of a server is 0."""
    owners: Json = {}
    if guild is not None and guild.bot_in:
        owners[str(int(Install.SERVER))] = str(guild.id)
    elif context_of(channel) is Context.BOT_DM:
        owners[str(int(Install.SERVER))] = "0"
    if person.has_app:
        owners[str(int(Install.PERSON))] = str(person.id)
    return owners


def owners_of(command: Json, channel: Channel, guild: Guild | None, person: User) -> Json:
    """The same for a command; MistakeError when somebody cannot use it there."""
    name, context = command["name"], context_of(channel)
    contexts = command["contexts"] or (list(Context) if command["dm_permission"] else [Context.SERVER])
    if context not in contexts:
        kind = "in a server" if context is Context.SERVER else "in a private conversation"
        raise MistakeError(f"/{name} does not work {kind}.")
    owners = owners_in(channel, guild, person)
    usable = {key: value for key, value in owners.items() if int(key) in command["integration_types"]}
    if not usable:
        raise MistakeError(f"Neither this place nor {person.name} has the app of /{name}.")
    if guild is not None:
        needed = command["default_member_permissions"]
        has = granted(guild, channel, person.id)
        if not has & Permission.USE_APPLICATION_COMMANDS or (needed is not None and has & int(needed) != int(needed)):
            raise MistakeError(f"{person.name} may not use /{name} here.")
    return usable
