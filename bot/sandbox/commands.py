"""Application commands: what a bot may register, and where they are kept.

https://discord.com/developers/docs/interactions/application-commands
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.sandbox.access import Access
from bot.sandbox.checks import Check, by_type, either, flag, items, number, one_of, record, text
from bot.sandbox.entities import Json
from bot.sandbox.refusals import Flaw, Path, RefusedError, refuse_if_flawed
from bot.sandbox.rules import Rules
from bot.sandbox.world import World

CHAT_INPUT, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(1, 12)
MOST_OF_A_KIND = {CHAT_INPUT: 100, USER_MENU: 15, MESSAGE_MENU: 15}
MOST_CHARACTERS = 8_000
"""In a command's names, descriptions and values, those of its options and choices included."""
MOST_OPTIONS = 25
MOST_CHOICES = 25
_LARGEST = 2**53 - 1


def _name(path: Path, value: object) -> Iterator[Flaw]:
    """Letters of any script, digits, `-`, `_` and `'`; lower case where there is such a thing."""
    flaws = list(text(32, 1)(path, value))
    yield from flaws
    if not flaws and isinstance(value, str):
        sound = all(character.isalnum() or character in "-_'" for character in value)
        if not sound or value != value.lower():
            message = "Command name is invalid"
            yield Flaw(path, "APPLICATION_COMMAND_INVALID_NAME", message)


def _choice(value: Check) -> Check:
    return record({"name": text(100, 1), "value": value})


_SAID = {"name": _name, "description": text(100, 1)}
_MAYBE: dict[str, Check] = {"required": flag}
_FRACTION = number(-_LARGEST, _LARGEST, whole=False)
_WHOLE = number(-_LARGEST, _LARGEST)


def _option(value: Check | None = None, **others: Check) -> Check:
    chosen: dict[str, Check] = {}
    if value is not None:
        chosen = {"autocomplete": flag, "choices": items(_choice(value), MOST_CHOICES)}
    return record(_SAID, {**_MAYBE, **chosen, **others})


_VALUES: dict[int, Check] = {
    STRING: _option(text(100), min_length=number(0, 6_000), max_length=number(1, 6_000)),
    INTEGER: _option(_WHOLE, min_value=_WHOLE, max_value=_WHOLE),
    NUMBER: _option(_FRACTION, min_value=_FRACTION, max_value=_FRACTION),
    CHANNEL: _option(channel_types=items(number(0, 16), 20)),
    **dict.fromkeys((BOOLEAN, USER, ROLE, MENTIONABLE, ATTACHMENT), _option()),
}
_SUBCOMMAND = record(_SAID, {"options": items(by_type(_VALUES), MOST_OPTIONS)})
_GROUP = record(_SAID, {"options": items(by_type({SUBCOMMAND: _SUBCOMMAND}), MOST_OPTIONS)})
_OPTIONS = either(
    items(by_type(_VALUES), MOST_OPTIONS), items(by_type({SUBCOMMAND: _SUBCOMMAND, GROUP: _GROUP}), MOST_OPTIONS)
)
_ABOUT: dict[str, Check] = {
    "default_member_permissions": either(text(20, 1), number(0, 2**54)),
    "dm_permission": flag,
    "nsfw": flag,
    "contexts": items(one_of(0, 1, 2), 3),
    "integration_types": items(one_of(0, 1), 2, 1),
}
_CHAT = record(_SAID, _ABOUT | {"options": _OPTIONS})
_MENU = record({"name": text(32, 1)}, _ABOUT | {"description": text(0)})


def check_command(path: Path, command: object) -> Iterator[Flaw]:
    """What is wrong with one command."""
    if not isinstance(command, dict):
        yield Flaw(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        return
    kind = command.get("type") or CHAT_INPUT
    flaws = list(one_of(*MOST_OF_A_KIND)((*path, "type"), kind))
    flaws += (_CHAT if kind == CHAT_INPUT else _MENU)(path, command)
    yield from flaws
    if not flaws:
        yield from _check_options((*path, "options"), command.get("options") or [])
        if _length(command) > MOST_CHARACTERS:
            message = f"Command exceeds maximum size ({MOST_CHARACTERS})"
            yield Flaw(path, "APPLICATION_COMMAND_TOO_LARGE", message)


def _check_options(path: Path, options: list[Json]) -> Iterator[Flaw]:
    names = Counter(option["name"] for option in options)
    optional_seen = False
    for index, option in enumerate(options):
        here = (*path, index)
        if names[option["name"]] > 1:
            message = "Option names are not unique"
            yield Flaw((*here, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", message)
        if option.get("required") and optional_seen:
            message = "Required options must be placed before non-required options"
            yield Flaw(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
        optional_seen = optional_seen or not option.get("required")
        if option.get("choices") and option.get("autocomplete"):
            message = "Choices and autocomplete are mutually exclusive"
            yield Flaw(here, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_EXCLUSIVE", message)
        yield from _check_options((*here, "options"), option.get("options") or [])


def _length(part: Json) -> int:
    own = sum(len(str(part[name])) for name in ("name", "description", "value") if part.get(name) is not None)
    return own + sum(_length(inner) for name in ("options", "choices") for inner in part.get(name) or [])


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
        refuse_if_flawed(_check_together(given))
        kept = self.registered(guild_id)
        known = {_key(command): command for command in kept.values()}
        self._count_new(sum(_key(body) not in known for body in given))
        made = [self._made(guild_id, body, known.get(_key(body))) for body in given]
        kept.clear()
        kept.update({int(command["id"]): command for command in made})
        return made

    def put(self, guild_id: int | None, body: object) -> Json:
        """Register one command, in the place of one of the same name."""
        refuse_if_flawed(check_command((), body))
        given: Json = body if isinstance(body, dict) else {}
        kept = self.registered(guild_id)
        known = next((command for command in kept.values() if _key(command) == _key(given)), None)
        refuse_if_flawed(_check_together([*(each for each in kept.values() if each is not known), given]))
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


def _key(command: Json) -> tuple[int, str]:
    return command.get("type") or CHAT_INPUT, command["name"]


def _check_together(commands: list[Json]) -> Iterator[Flaw]:
    keys = Counter(map(_key, commands))
    for index, command in enumerate(commands):
        if keys[_key(command)] > 1:
            message = "Application command names must be unique"
            yield Flaw((index, "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", message)
    for kind, of_kind in Counter(kind for kind, _ in keys.elements()).items():
        if of_kind > MOST_OF_A_KIND[kind]:
            message = f"Must be {MOST_OF_A_KIND[kind]} or fewer in length."
            yield Flaw((), "APPLICATION_COMMAND_MAX_EXCEEDED", message)


def _without_nulls(option: Json) -> Json:
    kept = {name: value for name, value in option.items() if value is not None or name.endswith("localizations")}
    if "options" in kept:
        kept["options"] = [_without_nulls(inner) for inner in kept["options"]]
    return kept
