"""A line that a person types, such as `/sources us-china 1`, as the options of a command.

Values come in the order of the command's options, or by name as in `date:2026-02-03`. One with spaces stands in double
quotes.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.sandbox.interactions.command_forms import (
    BOOLEAN,
    CHANNEL,
    CHAT_INPUT,
    GROUP,
    INTEGER,
    MENTIONABLE,
    NUMBER,
    ROLE,
    STRING,
    SUBCOMMAND,
    USER,
)
from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import Guild, Json
from bot.sandbox.world.permissions import granted
from bot.sandbox.world.world import World

_WORD = re.compile(r'(?:[^\s"]|"[^"]*"?)+')
_NAMED = re.compile(r"([-_'\w]{1,32}):(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Typed:
    """A command with what was typed for it, in the form that an interaction carries."""

    command: Json
    options: list[Json]
    resolved: dict[str, Json] = field(default_factory=dict)

    @property
    def data(self) -> Json:
        """The `data` of an interaction."""
        wire: Json = {"id": self.command["id"], "name": self.command["name"], "type": self.command["type"]}
        if "guild_id" in self.command:
            wire["guild_id"] = self.command["guild_id"]
        if self.resolved:
            wire["resolved"] = self.resolved
        return wire | {"options": self.options} if self.options else wire


class Reader:
    """Reads lines for one server, or for a DM (guild None)."""

    def __init__(self, world: World, guild: Guild | None) -> None:
        self._world = world
        self._guild = guild
        self._resolved: dict[str, Json] = {}

    def read(self, line: str) -> Typed:
        """The command and all its options; MistakeError says what does not fit."""
        command, wrappers, options, words = self._begin(line)
        values = self._values(_given(options, words), options)
        missing = [each["name"] for each in options if each.get("required") and each["name"] not in values]
        if missing:
            raise MistakeError(f"/{command['name']} needs {', '.join(missing)}. {usage(command)}")
        return Typed(command, _wrapped(wrappers, list(values.values())), self._resolved)

    def read_half(self, line: str) -> Typed:
        """What has been typed so far, the last value being the one that is asked about."""
        command, wrappers, options, words = self._begin(line)
        if not words or line[-1:].isspace():
            words.append("")
        given = _given(options, words)
        focused = list(given)[-1]
        wire = []
        for option in options:
            if option["name"] in given:
                raw = {"name": option["name"], "type": option["type"], "value": given[option["name"]]}
                wire.append(raw | {"focused": True} if option["name"] == focused else raw)
        if not next(each for each in options if each["name"] == focused).get("autocomplete"):
            raise MistakeError(f"{focused!r} of /{command['name']} offers no choices while one types.")
        return Typed(command, _wrapped(wrappers, wire))

    def _begin(self, line: str) -> tuple[Json, list[Json], list[Json], list[str]]:
        """The command, the subcommands on the way, the options at the end of it, and the words left."""
        words = [_unquoted(word) for word in _WORD.findall(line)]
        if not words or not words[0].startswith("/"):
            raise MistakeError(f"A command begins with a slash. There are: {', '.join(self._names())}.")
        command = self.command(words.pop(0)[1:])
        wrappers: list[Json] = []
        options = command["options"]
        while options and options[0]["type"] in {SUBCOMMAND, GROUP}:
            names = {option["name"]: option for option in options}
            if not words or words[0] not in names:
                raise MistakeError(f"After /{command['name']} comes one of: {', '.join(names)}.")
            wrappers.append(names[words.pop(0)])
            options = wrappers[-1].get("options") or []
        return command, wrappers, options, words

    def command(self, name: str, kind: int = CHAT_INPUT) -> Json:
        """The command of a name, a server's own before that of everywhere; MistakeError when there is none."""
        for command in self._all(kind):
            if command["name"] == name:
                return command
        sign = "/" if kind == CHAT_INPUT else ""
        raise MistakeError(f"There is no command {sign}{name[:40]}. There are: {', '.join(self._names(kind))}.")

    def _all(self, kind: int = CHAT_INPUT) -> Iterator[Json]:
        own = self._guild.commands.values() if self._guild is not None else ()
        return (each for each in (*own, *self._world.commands.values()) if each["type"] == kind)

    def _names(self, kind: int = CHAT_INPUT) -> list[str]:
        sign = "/" if kind == CHAT_INPUT else ""
        return sorted({f"{sign}{each['name']}" for each in self._all(kind)}) or ["none yet"]

    def _values(self, given: Mapping[str, str], options: list[Json]) -> dict[str, Json]:
        by_name = {option["name"]: option for option in options}
        ordered = [name for name in by_name if name in given]
        return {name: self._option(by_name[name], given[name]) for name in ordered}

    def _option(self, option: Json, raw: str) -> Json:
        kind = option["type"]
        if kind == STRING:
            value: object = _fitting_text(option, raw)
        elif kind in {INTEGER, NUMBER}:
            value = _fitting_number(option, raw)
        elif kind == BOOLEAN:
            value = _yes_or_no(option, raw)
        elif kind in {USER, CHANNEL, ROLE, MENTIONABLE}:
            value = str(self._resolve(option, raw))
        else:
            raise MistakeError(f"{option['name']!r} wants a file, which cannot be given in a line.")
        return {"name": option["name"], "type": kind, "value": value}

    def _resolve(self, option: Json, raw: str) -> int:
        kind = option["type"]
        if kind == CHANNEL:
            return self._resolve_channel(option, raw)
        if kind == USER or (kind == MENTIONABLE and not self._roles_called(raw)):
            return self._resolve_user(raw)
        roles = self._roles_called(raw)
        if not roles:
            raise MistakeError(f"There is no role {raw[:40]!r} here.")
        self._resolved.setdefault("roles", {})[str(roles[0])] = payloads.role(self._in_guild().roles[roles[0]])
        return roles[0]

    def _roles_called(self, raw: str) -> list[int]:
        roles = self._guild.roles.values() if self._guild is not None else ()
        return [role.id for role in roles if raw.removeprefix("@") in (role.name.removeprefix("@"), str(role.id))]

    def _resolve_channel(self, option: Json, raw: str) -> int:
        channel = self._world.channel(raw)
        wanted = option.get("channel_types")
        if wanted and channel.kind not in wanted:
            raise MistakeError(f"#{channel.name} is not of a kind that {option['name']!r} takes.")
        wire = payloads.channel(channel) | {"permissions": str(granted(self._in_guild(), channel, self._world.bot.id))}
        self._resolved.setdefault("channels", {})[str(channel.id)] = wire
        return channel.id

    def _resolve_user(self, raw: str) -> int:
        user = self._world.user(raw)
        self._resolved.setdefault("users", {})[str(user.id)] = payloads.user(user)
        if self._guild is not None and user.id in self._guild.members:
            member = payloads.member(self._guild.members[user.id], with_user=False)
            wire = member | {"permissions": str(granted(self._guild, None, user.id))}
            self._resolved.setdefault("members", {})[str(user.id)] = wire
        return user.id

    def _in_guild(self) -> Guild:
        if self._guild is None:
            raise MistakeError("In a DM there are no channels or roles to choose.")
        return self._guild


def usage(command: Json) -> str:
    """How a command is typed."""
    parts = [f"/{command['name']}"]
    for option in command["options"]:
        if option["type"] in {SUBCOMMAND, GROUP}:
            return f"{parts[0]} {'|'.join(each['name'] for each in command['options'])} …"
        parts.append(option["name"] if option.get("required") else f"[{option['name']}]")
    return " ".join(parts)


def _unquoted(word: str) -> str:
    return word.replace('"', "")


def _given(options: list[Json], words: list[str]) -> dict[str, str]:
    """What was typed, by the option's name, in the order of typing."""
    names = [option["name"] for option in options]
    given: dict[str, str] = {}
    for word in words:
        named = _NAMED.fullmatch(word)
        if named is not None and named[1] in names:
            name, value = named[1], named[2]
        else:
            name, value = next((each for each in names if each not in given), ""), word
        if not name:
            raise MistakeError(f"There is no option left for {word[:40]!r}: options are {', '.join(names) or 'none'}.")
        given[name] = value
    return given


def _wrapped(wrappers: list[Json], options: list[Json]) -> list[Json]:
    for wrapper in reversed(wrappers):
        options = [{"name": wrapper["name"], "type": wrapper["type"], "options": options}]
    return options


def _fitting_text(option: Json, raw: str) -> str:
    choices = option.get("choices") or []
    for choice in choices:
        if raw in (choice["name"], choice["value"]):
            return str(choice["value"])
    if choices:
        raise MistakeError(f"{option['name']!r} is one of: {', '.join(choice['name'] for choice in choices)}.")
    least, most = option.get("min_length", 0), option.get("max_length", 6_000)
    if not least <= len(raw) <= most:
        raise MistakeError(f"{option['name']!r} has {least} to {most} characters.")
    return raw


def _fitting_number(option: Json, raw: str) -> int | float:
    try:
        value = int(raw) if option["type"] == INTEGER else float(raw)
        if not math.isfinite(value):
            raise ValueError(raw)  # noqa: TRY301
    except (ValueError, OverflowError):
        raise MistakeError(f"{option['name']!r} is a number, not {raw[:40]!r}.") from None
    choices = {choice["value"] for choice in option.get("choices") or []}
    if choices and value not in choices:
        raise MistakeError(f"{option['name']!r} is one of: {', '.join(map(str, sorted(choices)))}.")
    least, most = option.get("min_value"), option.get("max_value")
    if (least is not None and value < least) or (most is not None and value > most):
        raise MistakeError(f"{option['name']!r} is out of range: {raw[:40]}.")
    return value


def _yes_or_no(option: Json, raw: str) -> bool:
    if raw.lower() not in {"true", "false"}:
        raise MistakeError(f"{option['name']!r} is true or false.")
    return raw.lower() == "true"
