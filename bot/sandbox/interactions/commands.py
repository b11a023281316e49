"""The commands that the bot has registered, everywhere or in one server."""

from datetime import datetime, timedelta

from bot.sandbox.interactions.command_forms import CHAT_INPUT, MOST_OF_A_KIND, check_command, check_together, key_of
from bot.sandbox.refusing.checks import items
from bot.sandbox.refusing.refusals import RefusedError, refuse_if_flawed
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world.access import Access
from bot.sandbox.world.entities import Json
from bot.sandbox.world.world import World


class Commands:
    """The commands that the bot has registered: everywhere, or in one server."""

    def __init__(self, world: World, rules: Rules) -> None:
        self._world = world
        self._access = Access(world)
        self._rules = rules
        self._created: list[datetime] = []

    def registered(self, guild_id: int | None) -> dict[int, Json]:
        """Those of one server, or those for everywhere."""
        return self._world.commands if guild_id is None else self._access.guild(guild_id).commands

    def replace_all(self, guild_id: int | None, bodies: object) -> list[Json]:
        """Let these be all there are; one that was there by the same name keeps its id."""
        refuse_if_flawed(items(check_command, sum(MOST_OF_A_KIND.values()))((), bodies))
        given: list[Json] = bodies if isinstance(bodies, list) else []
        refuse_if_flawed(check_together(given))
        kept = self.registered(guild_id)
        known = {key_of(command): command for command in kept.values()}
        self._count_new(sum(key_of(body) not in known for body in given))
        made = [self._made(guild_id, body, known.get(key_of(body))) for body in given]
        kept.clear()
        kept.update({int(command["id"]): command for command in made})
        return made

    def put(self, guild_id: int | None, body: object) -> Json:
        """Register one command, in the place of one of the same name."""
        refuse_if_flawed(check_command((), body))
        given: Json = body if isinstance(body, dict) else {}
        kept = self.registered(guild_id)
        known = next((command for command in kept.values() if key_of(command) == key_of(given)), None)
        refuse_if_flawed(check_together([*(each for each in kept.values() if each is not known), given]))
        self._count_new(known is None)
        made = self._made(guild_id, given, known)
        kept[int(made["id"])] = made
        return made

    def change(self, guild_id: int | None, identifier: int, body: object) -> Json:
        """Change what a body names of a command."""
        old = self.find(guild_id, identifier)
        changes: Json = body if isinstance(body, dict) else {}
        refuse_if_flawed(check_command((), old | changes))
        self.registered(guild_id)[identifier] = self._made(guild_id, old | changes, old)
        return self.find(guild_id, identifier)

    def find(self, guild_id: int | None, identifier: int) -> Json:
        """One command by its id."""
        if (found := self.registered(guild_id).get(identifier)) is None:
            raise RefusedError(10063)
        return found

    def remove(self, guild_id: int | None, identifier: int) -> None:
        """Forget a command."""
        self.find(guild_id, identifier)
        del self.registered(guild_id)[identifier]

    def _count_new(self, number_of: int) -> None:
        now = self._world.clock()
        self._created = [moment for moment in self._created if now - moment < timedelta(days=1)]
        if len(self._created) + number_of > self._rules.new_commands_a_day:
            raise RefusedError(30034)
        self._created += [now] * number_of

    def _made(self, guild_id: int | None, body: Json, old: Json | None) -> Json:
        version = str(self._world.ids.next())
        permissions = body.get("default_member_permissions")
        made: Json = {
            "id": version if old is None else old["id"],
            "application_id": str(self._world.application_id),
            "version": version,
            "type": body.get("type") or CHAT_INPUT,
            "name": body["name"],
            "name_localizations": body.get("name_localizations"),
            "description": body.get("description") or "",
            "description_localizations": body.get("description_localizations"),
            "options": [_without_nulls(option) for option in body.get("options") or []],
            "default_member_permissions": None if permissions is None else str(permissions),
            "dm_permission": body.get("dm_permission") is not False,
            "nsfw": body.get("nsfw") is True,
            "contexts": body.get("contexts"),
            "integration_types": body.get("integration_types") or [0],
        }
        return made if guild_id is None else made | {"guild_id": str(guild_id)}


def _without_nulls(option: Json) -> Json:
    kept = {name: value for name, value in option.items() if value is not None or name.endswith("localizations")}
    if "options" in kept:
        kept["options"] = [_without_nulls(inner) for inner in kept["options"]]
    return kept
