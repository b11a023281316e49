"""Forms: what can be filled in, and what Discord would not let go."""

from typing import Any

import pytest

from bot.sandbox.interactions.modals import Values, check_modal, filled_in
from bot.sandbox.refusing.refusals import MistakeError
from tests.sandbox.openapi import OPENAPI

Json = dict[str, Any]


def option(label: str, **more: object) -> Json:
    return {"label": label, "value": label.lower()} | more


def form(**field: object) -> Json:
    return {"custom_id": "f", "title": "A form", "components": [{"type": 18, "label": "L", "component": field}]}


def sent(field: Json, values: Values) -> Json:
    modal = form(custom_id="x", **field)
    assert list(check_modal(modal)) == []
    if OPENAPI.is_there:
        assert OPENAPI.flaw("ModalInteractionCallbackRequestData", modal) is None
    component: Json = filled_in(modal, values)["components"][0]["component"]
    return component


TEXT = {"type": 4, "style": 1}
MENU = {"type": 3, "options": [option("One"), option("Two", default=True)]}
RADIO = {"type": 21, "options": [option("One"), option("Two")]}
BOXES = {"type": 22, "options": [option("One", default=True), option("Two", default=True)]}
BOX = {"type": 23, "default": True}


@pytest.mark.parametrize(
    ("field", "values", "key", "value"),
    [
        (TEXT, {"x": "words"}, "value", "words"),
        (TEXT | {"value": "as it was"}, {}, "value", "as it was"),
        (TEXT | {"required": False}, {}, "value", ""),
        (MENU, {}, "values", ["two"]),
        (MENU, {"x": "One"}, "values", ["one"]),
        (MENU | {"max_values": 2}, {"x": ["One", "two"]}, "values", ["one", "two"]),
        ({"type": 8}, {"x": ["42"]}, "values", ["42"]),
        (RADIO, {"x": "Two"}, "value", "two"),
        (RADIO | {"required": False}, {}, "value", None),
        (BOXES, {}, "values", ["one", "two"]),
        (BOXES | {"required": False}, {"x": []}, "values", []),
        (BOX, {}, "value", True),
        (BOX, {"x": False}, "value", False),
    ],
)
def test_a_field_holds_what_is_filled_in_or_what_it_shows(field: Json, values: Values, key: str, value: object) -> None:
    assert sent(field, values)[key] == value


@pytest.mark.parametrize(
    ("field", "values", "sentence"),
    [
        (TEXT, {}, "'x' has to be filled in"),
        (TEXT | {"min_length": 3}, {"x": "ab"}, "'x' takes 3 to 4000 characters"),
        (RADIO, {}, "In the form's field 'x' choose 1 to 1"),
        (RADIO, {"x": "Three"}, "has no option 'Three'; it has: One, one, Two, two"),
        (MENU, {"x": ["one", "two"]}, "choose 1 to 1"),
        (BOXES, {"x": True}, "has no option 'True'"),
        (BOXES | {"min_values": 2}, {"x": "one"}, "choose 2 to 2"),
    ],
)
def test_a_form_that_is_not_filled_in_rightly_stays(field: Json, values: Values, sentence: str) -> None:
    with pytest.raises(MistakeError, match=sentence):
        sent(field, values)


@pytest.mark.parametrize(
    "modal",
    [
        7,
        form(type=2, style=1, label="Go", custom_id="x"),
        form(type=4, custom_id="x"),
        form(**RADIO) | {"title": "x" * 46},
        form(custom_id="x", **RADIO) | {"components": []},
        form(custom_id="x", **RADIO) | {"components": form(custom_id="x", **BOX)["components"] * 2},
        form(custom_id="x", **RADIO | {"options": []}),
    ],
)
def test_a_faulty_form_is_refused(modal: object) -> None:
    assert list(check_modal(modal))
