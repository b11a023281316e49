"""The components of a message: what Discord lets through, and the form it gives back.

https://discord.com/developers/docs/components/reference
"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count

from bot.sandbox.refusing.checks import (
    Check,
    address,
    by_type,
    flag,
    items,
    matching,
    number,
    one_of,
    record,
    snowflake,
    text,
)
from bot.sandbox.refusing.refusals import Flaw, Path
from bot.sandbox.world.entities import Json

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS = frozenset({3, 5, 6, 7, 8})
SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = 9, 10, 11, 12, 13, 14, 17, 18
LINK, PREMIUM = 5, 6

MOST_COMPONENTS = 40
MOST_TEXT = 4_000
"""Characters in all the text displays of a message together; the documentation is silent, clients enforce it."""
MOST_ROWS = 5
_MOST_IN_ROW = 5
_LARGEST_ID = 2**31 - 1

_ID = {"id": number(0, _LARGEST_ID)}
_CUSTOM_ID = {"custom_id": text(100, 1)}
_EMOJI = record({}, {"id": snowflake, "name": text(32), "animated": flag})
_LINK = address(512, "http", "https", "discord")
_MEDIA = record({"url": address(2_048, "http", "https", "attachment")})
_OPTION = record(
    {"label": text(100, 1), "value": text(100, 1)}, {"description": text(100), "default": flag, "emoji": _EMOJI}
)
_CHOOSING: dict[str, Check] = _ID | {
    "placeholder": text(150),
    "min_values": number(0, 25),
    "max_values": number(1, 25),
    "disabled": flag,
    "required": flag,
}
_DEFAULTS = {"default_values": items(record({"id": snowflake, "type": one_of("user", "role", "channel")}), 25)}

_BUTTON = record(
    {"style": one_of(1, 2, 3, 4, 5, 6)},
    _ID | _CUSTOM_ID | {"label": text(80), "disabled": flag, "url": _LINK, "sku_id": snowflake, "emoji": _EMOJI},
)
STRING_MENU = record(_CUSTOM_ID | {"options": items(_OPTION, 25, 1)}, _CHOOSING)
OTHER_MENU = record(_CUSTOM_ID, _CHOOSING | _DEFAULTS | {"channel_types": items(number(0, 16), 20)})
MENUS: dict[int, Check] = {kind: STRING_MENU if kind == STRING_SELECT else OTHER_MENU for kind in SELECTS}
TEXT_CHECK = record({"content": text(MOST_TEXT, 1)}, _ID)
_ROW = record({"components": items(by_type({BUTTON: _BUTTON, **MENUS}), _MOST_IN_ROW, 1)}, _ID)
_THUMBNAIL = record({"media": _MEDIA}, _ID | {"description": text(1_024, 1), "spoiler": flag})
_GALLERY_ITEM = record({"media": _MEDIA}, {"description": text(1_024, 1), "spoiler": flag})

_PARTS: dict[int, Check] = {
    ROW: _ROW,
    SECTION: record(
        {
            "components": items(by_type({TEXT_DISPLAY: TEXT_CHECK}), 3, 1),
            "accessory": by_type({BUTTON: _BUTTON, THUMBNAIL: _THUMBNAIL}),
        },
        _ID,
    ),
    TEXT_DISPLAY: TEXT_CHECK,
    GALLERY: record({"items": items(_GALLERY_ITEM, 10, 1)}, _ID),
    FILE: record({"file": record({"url": matching(r"attachment://.{1,2000}")})}, _ID | {"spoiler": flag}),
    SEPARATOR: record({}, _ID | {"spacing": one_of(1, 2), "divider": flag}),
}
_CONTAINER = record(
    {"components": items(by_type(_PARTS), MOST_COMPONENTS, 1)},
    _ID | {"accent_color": number(0, 0xFFFFFF), "spoiler": flag},
)
_NEW_TREE = items(by_type({**_PARTS, CONTAINER: _CONTAINER}), MOST_COMPONENTS)
_OLD_TREE = items(by_type({ROW: _ROW}), MOST_ROWS)


def walk(components: list[Json], path: Path = ("components",)) -> Iterator[tuple[Path, Json]]:
    """Every component with its place, in reading order, nested ones included."""
    for index, component in enumerate(components):
        here = (*path, index)
        yield here, component
        yield from walk(component.get("components") or [], (*here, "components"))
        for name in ("accessory", "component"):
            if (inner := component.get(name)) is not None:
                yield (*here, name), inner


def check_components(path: Path, components: object, *, version_2: bool) -> Iterator[Flaw]:
    """What is wrong with the components of a message; the rules over the whole tree only where each part is sound."""
    flaws = list((_NEW_TREE if version_2 else _OLD_TREE)(path, components))
    yield from flaws
    if not flaws and isinstance(components, list):
        tree = list(walk(components, path))
        yield from _check_tree(path, tree)
        for where, component in tree:
            yield from _check_part(where, component)


def _check_tree(path: Path, tree: list[tuple[Path, Json]]) -> Iterator[Flaw]:
    if len(tree) > MOST_COMPONENTS:
        yield Flaw(path, "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {MOST_COMPONENTS} in length, nested included.")
    if sum(len(part["content"]) for _, part in tree if part["type"] == TEXT_DISPLAY) > MOST_TEXT:
        yield Flaw(path, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", f"Text must be {MOST_TEXT} or fewer in length.")
    yield from check_unique(tree)


def check_unique(tree: list[tuple[Path, Json]]) -> Iterator[Flaw]:
    """Custom ids, and ids but for 0, are each used once."""
    names = Counter(part["custom_id"] for _, part in tree if part.get("custom_id"))
    numbers = Counter(part["id"] for _, part in tree if part.get("id"))
    for where, part in tree:
        if names[part.get("custom_id")] > 1:
            flaw = "Component custom id cannot be duplicated"
            yield Flaw((*where, "custom_id"), "COMPONENT_CUSTOM_ID_DUPLICATED", flaw)
        if numbers[part.get("id")] > 1:
            yield Flaw((*where, "id"), "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")


def _check_part(where: Path, part: Json) -> Iterator[Flaw]:
    if part["type"] == ROW:
        kinds = {child["type"] for child in part["components"]}
        if kinds != {BUTTON} and len(part["components"]) > 1:
            message = "The specified component exceeds the maximum width"
            yield Flaw((*where, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message)
    elif part["type"] == BUTTON:
        yield from _check_button(where, part)
    elif part["type"] in SELECTS:
        yield from check_menu(where, part)


def _check_button(where: Path, button: Json) -> Iterator[Flaw]:
    has_name, has_url = bool(button.get("custom_id")), bool(button.get("url"))
    if button["style"] == LINK:
        if has_name:
            yield Flaw(where, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A link has no custom id")
        if not has_url:
            yield Flaw((*where, "url"), "BASE_TYPE_REQUIRED", "A url is required")
    elif button["style"] != PREMIUM:
        if has_url:
            yield Flaw(where, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "Only a link has a url")
        if not has_name:
            yield Flaw((*where, "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required")
    if button["style"] != PREMIUM and not button.get("label") and not button.get("emoji"):
        yield Flaw(where, "BUTTON_COMPONENT_INVALID_LABEL", "A label or an emoji is required")


def check_menu(where: Path, menu: Json) -> Iterator[Flaw]:
    """A select's numbers fit its options, and no value stands twice."""
    least, most = menu.get("min_values", 1), menu.get("max_values", 1)
    if least is not None and most is not None and least > most:
        yield Flaw((*where, "min_values"), "NUMBER_TYPE_MAX", f"number should be less than or equal to {most}.")
    if menu["type"] != STRING_SELECT:
        return
    values = Counter(option["value"] for option in menu["options"])
    for index, option in enumerate(menu["options"]):
        if values[option["value"]] > 1:
            message = "The specified option value is already used"
            yield Flaw((*where, "options", index, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message)
    if most is not None and most > len(values):
        message = f"number should be less than or equal to {len(values)}."
        yield Flaw((*where, "max_values"), "NUMBER_TYPE_MAX", message)


MediaOf = Callable[[str], Json]
"""Turns the address of a medium into the object that stands for it."""
_MENU_DEFAULTS: Json = {"min_values": 1, "max_values": 1}
_FILLED: dict[int, Json] = {
    SEPARATOR: {"spacing": 1, "divider": True},
    CONTAINER: {"accent_color": None, "spoiler": False},
    THUMBNAIL: {"description": None, "spoiler": False},
    FILE: {"spoiler": False, "name": None, "size": None},
    **dict.fromkeys(SELECTS, _MENU_DEFAULTS),
}


def as_given_back(components: list[Json], media: MediaOf) -> list[Json]:
    """The components as Discord gives them back: each has an id, defaults are filled in, media have addresses."""
    taken = {part["id"] for _, part in walk(components) if part.get("id")}
    free = (number for number in count(1) if number not in taken)
    return [_given_back(component, free, media) for component in components]


def _given_back(part: Json, free: Iterator[int], media: MediaOf) -> Json:
    filled = _FILLED.get(part["type"], {}) | {name: value for name, value in part.items() if value is not None}
    filled["id"] = part.get("id") or next(free)
    for name in ("media", "file"):
        if name in filled:
            filled[name] = media(filled[name]["url"])
    if part["type"] == GALLERY:
        defaults: Json = {"description": None, "spoiler": False}
        filled["items"] = [defaults | item | {"media": media(item["media"]["url"])} for item in part["items"]]
    if "components" in filled:
        filled["components"] = [_given_back(child, free, media) for child in filled["components"]]
    if "accessory" in filled:
        filled["accessory"] = _given_back(filled["accessory"], free, media)
    return filled
