"""Forms that pop up: https://discord.com/developers/docs/interactions/receiving-and-responding (MODAL)"""

from collections.abc import Iterator, Mapping, Sequence

from bot.sandbox.messages.components import (
    LABEL,
    MENUS,
    ROW,
    TEXT_CHECK,
    TEXT_DISPLAY,
    TEXT_INPUT,
    check_unique,
    walk,
)
from bot.sandbox.refusing.checks import Check, by_type, flag, items, number, one_of, record, text
from bot.sandbox.refusing.refusals import Flaw, MistakeError
from bot.sandbox.world.entities import Json

RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 21, 22, 23
MOST_PARTS = 5
_LONGEST_INPUT = 4_000
_CUSTOM_ID = {"custom_id": text(100, 1)}
_INPUT = record(
    _CUSTOM_ID | {"style": one_of(1, 2)},
    {
        "label": text(45, 1),
        "value": text(_LONGEST_INPUT),
        "placeholder": text(100),
        "required": flag,
        "min_length": number(0, _LONGEST_INPUT),
        "max_length": number(1, _LONGEST_INPUT),
    },
)
_OPTIONS = items(
    record({"label": text(100, 1), "value": text(100, 1)}, {"description": text(100), "default": flag}), 10, 1
)
_FIELDS: dict[int, Check] = {
    TEXT_INPUT: _INPUT,
    **MENUS,
    RADIO_GROUP: record(_CUSTOM_ID | {"options": _OPTIONS}, {"required": flag}),
    CHECKBOX_GROUP: record(
        _CUSTOM_ID | {"options": _OPTIONS},
        {"required": flag, "min_values": number(0, 10), "max_values": number(1, 10)},
    ),
    CHECKBOX: record(_CUSTOM_ID, {"default": flag}),
}
_LABEL = record({"label": text(45, 1), "component": by_type(_FIELDS)}, {"description": text(100, 1)})
_ROW = record({"components": items(by_type({TEXT_INPUT: _INPUT}), 1, 1)})
_PARTS: dict[int, Check] = {ROW: _ROW, LABEL: _LABEL, TEXT_DISPLAY: TEXT_CHECK}
_MODAL = record({"custom_id": text(100, 1), "title": text(45, 1), "components": items(by_type(_PARTS), MOST_PARTS, 1)})

Values = Mapping[str, str | bool | Sequence[str]]
"""What a person fills in, by the custom id of each field."""


def check_modal(body: object) -> Iterator[Flaw]:
    """What is wrong with a form that the bot wants to show."""
    flaws = list(_MODAL(("data",), body))
    yield from flaws
    if not flaws and isinstance(body, dict):
        yield from check_unique(list(walk(body["components"], ("data", "components"))))


def fields_of(modal: Json) -> dict[str, Json]:
    """What can be filled in, by custom id."""
    return {part["custom_id"]: part for _, part in walk(modal["components"]) if part.get("custom_id")}


def filled_in(modal: Json, values: Values) -> Json:
    """The `data` of the interaction that sends a form off; MistakeError when Discord would not let it go.

    What is not in `values` stays as the form shows it.
    """
    fields = fields_of(modal)
    if unknown := [name for name in values if name not in fields]:
        raise MistakeError(f"The form has no field {unknown[0]!r}; it has: {', '.join(fields)}.")
    answers = {name: _answer(name, field, values.get(name)) for name, field in fields.items()}
    return {"custom_id": modal["custom_id"], "components": [_sent(part, answers) for part in modal["components"]]}


def _answer(name: str, field: Json, value: str | bool | Sequence[str] | None) -> Json:
    answer: Json = {"type": field["type"], "id": field.get("id") or 0, "custom_id": name}
    if field["type"] == TEXT_INPUT:
        return answer | {"value": _text(name, field, str(value) if value is not None else field.get("value") or "")}
    if field["type"] == CHECKBOX:
        return answer | {"value": bool(field.get("default") if value is None else value)}
    chosen = _chosen(name, field, value)
    if field["type"] == RADIO_GROUP:
        return answer | {"value": chosen[0] if chosen else None}
    return answer | {"values": chosen}


def _text(name: str, field: Json, given: str) -> str:
    if field.get("required") is not False and not given:
        raise MistakeError(f"The form's field {name!r} has to be filled in.")
    least, most = field.get("min_length") or 0, field.get("max_length") or _LONGEST_INPUT
    if given and not least <= len(given) <= most:
        raise MistakeError(f"The form's field {name!r} takes {least} to {most} characters.")
    return given


def _chosen(name: str, field: Json, value: str | bool | Sequence[str] | None) -> list[str]:
    """The values chosen, by label or value; those of a menu that has no options of its own as they are."""
    options = field.get("options") or []
    if value is None:
        chosen = [option["value"] for option in options if option.get("default")]
    else:
        chosen = [str(value)] if isinstance(value, str | bool) else list(value)
    known = {key: option["value"] for option in options for key in (option["label"], option["value"])}
    if options and (unknown := [each for each in chosen if each not in known]):
        raise MistakeError(f"The form's field {name!r} has no option {unknown[0]!r}; it has: {', '.join(known)}.")
    least = 0 if field.get("required") is False else field.get("min_values", 1)
    most = field.get("max_values") or (len(options) if field["type"] == CHECKBOX_GROUP else 1)
    if not least <= len(chosen) <= most:
        raise MistakeError(f"In the form's field {name!r} choose {least} to {most}.")
    return [known.get(each, each) for each in chosen]


def _sent(part: Json, answers: Mapping[str, Json]) -> Json:
    sent: Json = {"type": part["type"], "id": part.get("id") or 0}
    if part["type"] == ROW:
        return sent | {"components": [answers[inner["custom_id"]] for inner in part["components"]]}
    if part["type"] == LABEL:
        return sent | {"component": answers[part["component"]["custom_id"]]}
    return sent
