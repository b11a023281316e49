"""Forms that pop up: https://discord.com/developers/docs/interactions/receiving-and-responding (MODAL)"""

from collections.abc import Iterator, Mapping

from bot.sandbox.checks import Check, by_type, flag, items, number, one_of, record, text
from bot.sandbox.components import (
    LABEL,
    MENUS,
    ROW,
    STRING_SELECT,
    TEXT_CHECK,
    TEXT_DISPLAY,
    TEXT_INPUT,
    check_unique,
    walk,
)
from bot.sandbox.entities import Json
from bot.sandbox.refusals import Flaw, MistakeError

MOST_PARTS = 5
_LONGEST_INPUT = 4_000
_INPUT = record(
    {"custom_id": text(100, 1), "style": one_of(1, 2)},
    {
        "label": text(45, 1),
        "value": text(_LONGEST_INPUT),
        "placeholder": text(100),
        "required": flag,
        "min_length": number(0, _LONGEST_INPUT),
        "max_length": number(1, _LONGEST_INPUT),
    },
)
_LABEL = record(
    {"label": text(45, 1), "component": by_type({TEXT_INPUT: _INPUT, **MENUS})}, {"description": text(100, 1)}
)
_ROW = record({"components": items(by_type({TEXT_INPUT: _INPUT}), 1, 1)})
_PARTS: dict[int, Check] = {ROW: _ROW, LABEL: _LABEL, TEXT_DISPLAY: TEXT_CHECK}
_MODAL = record({"custom_id": text(100, 1), "title": text(45, 1), "components": items(by_type(_PARTS), MOST_PARTS, 1)})


def check_modal(body: object) -> Iterator[Flaw]:
    """What is wrong with a form that the bot wants to show."""
    flaws = list(_MODAL(("data",), body))
    yield from flaws
    if not flaws and isinstance(body, dict):
        yield from check_unique(list(walk(body["components"], ("data", "components"))))


def filled_in(modal: Json, values: Mapping[str, str | list[str]]) -> Json:
    """The `data` of the interaction that sends a form off; `values` by custom id. MistakeError when it would not go."""
    fields = {part["custom_id"]: part for _, part in walk(modal["components"]) if part.get("custom_id")}
    if unknown := [name for name in values if name not in fields]:
        raise MistakeError(f"The form has no field {unknown[0]!r}; it has: {', '.join(fields)}.")
    answers = {name: _answer(name, field, values.get(name)) for name, field in fields.items()}
    return {"custom_id": modal["custom_id"], "components": [_sent(part, answers) for part in modal["components"]]}


def _answer(name: str, field: Json, value: str | list[str] | None) -> Json:
    answer: Json = {"type": field["type"], "id": field.get("id") or 0, "custom_id": name}
    if field["type"] != TEXT_INPUT:
        chosen = [value] if isinstance(value, str) else list(value or [])
        options = {option["value"] for option in field.get("options") or []}
        if field["type"] == STRING_SELECT and not options.issuperset(chosen):
            raise MistakeError(f"{name!r} has no such option.")
        return answer | {"values": chosen}
    given = value if isinstance(value, str) else field.get("value") or ""
    if field.get("required") is not False and not given:
        raise MistakeError(f"The form's field {name!r} has to be filled in.")
    least, most = field.get("min_length") or 0, field.get("max_length") or _LONGEST_INPUT
    if given and not least <= len(given) <= most:
        raise MistakeError(f"The form's field {name!r} takes {least} to {most} characters.")
    return answer | {"value": given}


def _sent(part: Json, answers: Mapping[str, Json]) -> Json:
    sent: Json = {"type": part["type"], "id": part.get("id") or 0}
    if part["type"] == ROW:
        return sent | {"components": [answers[inner["custom_id"]] for inner in part["components"]]}
    if part["type"] == LABEL:
        return sent | {"component": answers[part["component"]["custom_id"]]}
    return sent
