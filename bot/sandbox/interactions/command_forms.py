"""What a bot may register as a command, and what Discord says about the rest.

https://discord.com/developers/docs/interactions/application-commands
"""

from collections import Counter
from collections.abc import Iterator

from bot.sandbox.refusing.checks import (
    Check,
    by_type,
    each_of,
    either,
    flag,
    items,
    matching,
    number,
    one_of,
    record,
    text,
)
from bot.sandbox.refusing.refusals import Flaw, Path
from bot.sandbox.world.entities import Json

CHAT_INPUT, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(1, 12)
MOST_OF_A_KIND = {CHAT_INPUT: 100, USER_MENU: 15, MESSAGE_MENU: 15}
MOST_CHARACTERS = 8_000
"""In a command's names, descriptions and values, those of its options and choices included."""
MOST_OPTIONS = 25
MOST_CHOICES = 25
LOCALES = frozenset(
    (
        *("ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu"),
        *("id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi"),
        *("zh-CN", "zh-TW"),
    )
)
"""https://discord.com/developers/docs/reference#locales"""
_LARGEST = 2**53 - 1


def _name(path: Path, value: object) -> Iterator[Flaw]:
    """Letters of any script, digits, `-`, `_` and `'`; lower case where there is such a thing."""
    flaws = list(text(32, 1)(path, value))
    yield from flaws
    if not flaws and isinstance(value, str):
        sound = all(each.isalnum() or each in "-_'" or _is_sign(each) for each in value)
        if not sound or value != value.lower():
            message = "Command name is invalid"
            yield Flaw(path, "APPLICATION_COMMAND_INVALID_NAME", message)


def _is_sign(character: str) -> bool:
    """Whether it may be a sign that goes with a letter: in Devanagari and Thai those are let through."""
    return "\u0900" <= character <= "\u097f" or "\u0e00" <= character <= "\u0e7f"


def _choice(value: Check) -> Check:
    return record({"name": text(100, 1), "value": value}, {"name_localizations": each_of(LOCALES, text(100, 1))})


_SAID = {"name": _name, "description": text(100, 1)}
_TRANSLATED: dict[str, Check] = {
    "name_localizations": each_of(LOCALES, _name),
    "description_localizations": each_of(LOCALES, text(100, 1)),
}
_MAYBE: dict[str, Check] = {"required": flag, **_TRANSLATED}
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
_SUBCOMMAND = record(_SAID, {**_TRANSLATED, "options": items(by_type(_VALUES), MOST_OPTIONS)})
_GROUP = record(_SAID, {**_TRANSLATED, "options": items(by_type({SUBCOMMAND: _SUBCOMMAND}), MOST_OPTIONS)})
_OPTIONS = either(
    items(by_type(_VALUES), MOST_OPTIONS), items(by_type({SUBCOMMAND: _SUBCOMMAND, GROUP: _GROUP}), MOST_OPTIONS)
)
_ABOUT: dict[str, Check] = {
    "default_member_permissions": either(matching(r"[0-9]{1,16}"), number(0, 2**54)),
    "dm_permission": flag,
    "nsfw": flag,
    "contexts": items(one_of(0, 1, 2), 3),
    "integration_types": items(one_of(0, 1), 2, 1),
}
_CHAT = record(_SAID, _ABOUT | _TRANSLATED | {"options": _OPTIONS})
_MENU_NAMES = each_of(LOCALES, text(32, 1))
_MENU = record({"name": text(32, 1)}, _ABOUT | {"description": text(0), "name_localizations": _MENU_NAMES})


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
    """Of a text in several languages the longest counts."""
    own = len(str(part.get("value", "")))
    for name in ("name", "description"):
        translations = part.get(f"{name}_localizations") or {}
        own += max(map(len, [part.get(name) or "", *translations.values()]))
    return own + sum(_length(inner) for name in ("options", "choices") for inner in part.get(name) or [])


def key_of(command: Json) -> tuple[int, str]:
    """What makes it one of its kind."""
    return command.get("type") or CHAT_INPUT, command["name"]


def check_together(commands: list[Json]) -> Iterator[Flaw]:
    """Names are unique within a kind, and there are not too many."""
    keys = Counter(map(key_of, commands))
    for index, command in enumerate(commands):
        if keys[key_of(command)] > 1:
            message = "Application command names must be unique"
            yield Flaw((index, "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", message)
    for kind, of_kind in Counter(kind for kind, _ in keys.elements()).items():
        if of_kind > MOST_OF_A_KIND[kind]:
            message = f"Must be {MOST_OF_A_KIND[kind]} or fewer in length."
            yield Flaw((), "APPLICATION_COMMAND_MAX_EXCEEDED", message)
