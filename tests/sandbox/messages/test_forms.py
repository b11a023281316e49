"""What Discord lets through as a message, and what it says about the rest."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.messages.bodies import Draft, Upload, read_draft
from bot.sandbox.messages.components import as_given_back, walk
from bot.sandbox.messages.posting import SENDABLE
from bot.sandbox.refusing.checks import text
from bot.sandbox.refusing.refusals import RefusedError
from tests.sandbox.openapi import OPENAPI

V2 = 1 << 15
Json = dict[str, Any]


def draft(**body: object) -> Draft:
    return read_draft(body, {}, allowed_flags=SENDABLE)


def accepted(**body: object) -> bool:
    return draft(**body).given == frozenset(body)


def places(**body: object) -> set[str]:
    """The places and codes of the flaws, as `components.0.type UNION_TYPE_CHOICES`."""
    with pytest.raises(RefusedError) as refused:
        draft(**body)
    assert refused.value.code == 50035
    return set(_leaves(refused.value.errors or {}))


def _leaves(errors: Json, path: tuple[str, ...] = ()) -> Iterator[str]:
    for name, inner in errors.items():
        if name == "_errors":
            yield from (f"{'.'.join(path)} {each['code']}".strip() for each in inner)
        else:
            yield from _leaves(inner, (*path, name))


def display(content: str = "words") -> Json:
    return {"type": 10, "content": content}


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


def button(**more: object) -> Json:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go"} | more


def menu(*labels: str, **more: object) -> Json:
    return {"type": 3, "custom_id": "m", "options": [{"label": each, "value": each} for each in labels]} | more


def new(*components: Json, **more: object) -> set[str]:
    return places(flags=V2, components=list(components), **more)


def test_content_has_2000_characters_at_most() -> None:
    assert accepted(content="x" * 2_000)
    assert places(content="x" * 2_001) == {"content BASE_TYPE_MAX_LENGTH"}
    assert places(content=7) == {"content STRING_TYPE_CONVERT"}


def test_a_body_is_an_object() -> None:
    with pytest.raises(RefusedError, match="Invalid Form Body"):
        read_draft([1], {}, allowed_flags=0)


def test_null_counts_as_left_out() -> None:
    empty = draft(content=None, embeds=None, components=None, flags=None, nonce=None, allowed_mentions=None)
    assert empty.says_nothing


def test_a_nonce_is_a_number_or_a_text_of_25_characters() -> None:
    assert draft(content="x", nonce="n" * 25).nonce == "n" * 25
    assert draft(content="x", nonce=2**62).nonce == 2**62
    assert places(content="x", nonce="n" * 26) == {"nonce BASE_TYPE_MAX_LENGTH"}
    assert places(content="x", nonce=True) == {"nonce STRING_TYPE_CONVERT"}
    assert places(content="x", nonce=1.5) == {"nonce STRING_TYPE_CONVERT"}


def test_flags_that_may_not_be_asked_for_are_not_set() -> None:
    assert draft(content="x", flags=4 | 64 | 128).flags == 4
    assert places(content="x", flags="4") == {"flags NUMBER_TYPE_COERCE"}
    assert places(content="x", flags=-1) == {"flags NUMBER_TYPE_MIN"}


def test_forty_components_fit_nested_ones_counted_and_forty_one_do_not() -> None:
    assert accepted(flags=V2, components=[{"type": 17, "components": [display() for _ in range(39)]}])
    inside = {"type": 17, "components": [*(display() for _ in range(37)), row(button())]}
    assert accepted(flags=V2, components=[inside])
    assert new(inside, display()) == {"components BASE_TYPE_BAD_LENGTH"}
    assert new(*(display() for _ in range(41))) == {"components BASE_TYPE_BAD_LENGTH"}


def test_all_text_together_has_4000_characters_at_most() -> None:
    assert accepted(flags=V2, components=[display("x" * 2_000), display("x" * 2_000)])
    assert new(display("x" * 2_000), display("x" * 2_001)) == {"components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"}
    assert new(display("")) == {"components.0.content BASE_TYPE_BAD_LENGTH"}


@pytest.mark.parametrize("field", [{"content": "x"}, {"embeds": [{"title": "x"}]}, {"sticker_ids": ["1"]}])
def test_components_of_version_2_are_alone(field: Json) -> None:
    code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
    assert new(display(), **field) == {f"{next(iter(field))} {code}"}


def test_without_the_flag_there_are_rows_alone_and_five_of_them() -> None:
    assert accepted(components=[row(button(custom_id=str(each))) for each in range(5)])
    assert places(components=[display()]) == {"components.0.type UNION_TYPE_CHOICES"}
    assert places(components=[row(button(custom_id=str(each))) for each in range(6)]) == {
        "components BASE_TYPE_BAD_LENGTH"
    }


def test_a_row_holds_five_buttons_or_one_menu() -> None:
    five = [button(custom_id=str(each)) for each in range(5)]
    assert accepted(components=[row(*five)])
    assert places(components=[row(*five, button())]) == {"components.0.components BASE_TYPE_BAD_LENGTH"}
    wide = {"components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED"}
    assert places(components=[row(menu("a"), button())]) == wide
    assert places(components=[row(menu("a"), menu("a", custom_id="n"))]) == wide
    assert places(components=[row()]) == {"components.0.components BASE_TYPE_BAD_LENGTH"}


def test_a_link_has_512_characters_and_no_custom_id() -> None:
    link = {"type": 2, "style": 5, "label": "Read", "url": "https://example.org/" + "x" * 492}
    assert accepted(components=[row(link)])
    here = "components.0.components.0"
    assert places(components=[row(link | {"url": str(link["url"]) + "x"})]) == {f"{here}.url BASE_TYPE_BAD_LENGTH"}
    assert places(components=[row(link | {"url": "ftp://example.org"})]) == {f"{here}.url URL_TYPE_INVALID_SCHEME"}
    assert places(components=[row(link | {"url": "https://"})]) == {f"{here}.url URL_TYPE_INVALID_URL"}
    assert places(components=[row(link | {"url": "http://[x"})]) == {f"{here}.url URL_TYPE_INVALID_URL"}
    assert places(components=[row(link | {"url": 1})]) == {f"{here}.url STRING_TYPE_CONVERT"}
    exclusive = "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"
    assert places(components=[row(link | {"custom_id": "x"})]) == {f"{here} {exclusive}"}
    assert places(components=[row(button(style=5, custom_id=None))]) == {f"{here}.url BASE_TYPE_REQUIRED"}
    assert places(components=[row(button(url="https://example.org"))]) == {f"{here} {exclusive}"}


def test_a_button_that_can_be_pressed_has_a_custom_id_and_something_to_see() -> None:
    here = "components.0.components.0"
    required = f"{here}.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"
    assert places(components=[row(button(custom_id=None))]) == {required}
    assert places(components=[row(button(custom_id="x" * 101))]) == {f"{here}.custom_id BASE_TYPE_BAD_LENGTH"}
    assert places(components=[row(button(label=None))]) == {f"{here} BUTTON_COMPONENT_INVALID_LABEL"}
    assert places(components=[row(button(style=9))]) == {f"{here}.style BASE_TYPE_CHOICES"}
    assert accepted(components=[row(button(label=None, emoji={"name": "🔥"}))])
    assert accepted(components=[row({"type": 2, "style": 6, "sku_id": "12"})])


def test_a_menu_has_25_options_of_different_values() -> None:
    many = [str(each) for each in range(26)]
    here = "components.0.components.0"
    assert accepted(components=[row(menu(*many[:25], max_values=25))])
    assert places(components=[row(menu(*many))]) == {f"{here}.options BASE_TYPE_BAD_LENGTH"}
    assert places(components=[row(menu())]) == {f"{here}.options BASE_TYPE_BAD_LENGTH"}
    duplicated = "value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
    assert places(components=[row(menu("a", "a"))]) == {
        f"{here}.options.0.{duplicated}",
        f"{here}.options.1.{duplicated}",
    }
    assert places(components=[row(menu("x" * 101))]) == {
        f"{here}.options.0.label BASE_TYPE_BAD_LENGTH",
        f"{here}.options.0.value BASE_TYPE_BAD_LENGTH",
    }


def test_a_menu_cannot_want_more_than_it_offers() -> None:
    here = "components.0.components.0"
    assert places(components=[row(menu("a", max_values=2))]) == {f"{here}.max_values NUMBER_TYPE_MAX"}
    assert places(components=[row(menu("a", "b", min_values=2))]) == {f"{here}.min_values NUMBER_TYPE_MAX"}
    assert accepted(components=[row({"type": 8, "custom_id": "c", "channel_types": [0], "max_values": 3})])


def test_custom_ids_and_ids_are_used_once() -> None:
    twice = {
        "components.0.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
        "components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    }
    assert places(components=[row(button()), row(button())]) == twice
    assert new(display() | {"id": 4}, display() | {"id": 4}) == {
        "components.0.id COMPONENT_ID_DUPLICATED",
        "components.1.id COMPONENT_ID_DUPLICATED",
    }
    assert accepted(flags=V2, components=[display() | {"id": 0}, display() | {"id": 0}])


def test_a_section_has_texts_and_something_beside_them() -> None:
    section = {"type": 9, "components": [display()], "accessory": button()}
    assert accepted(flags=V2, components=[section])
    picture = {"type": 11, "media": {"url": "https://example.org/a.png"}}
    assert accepted(flags=V2, components=[section | {"accessory": picture}])
    assert new(section | {"accessory": display()}) == {"components.0.accessory.type UNION_TYPE_CHOICES"}
    assert new({"type": 9, "components": [display()]}) == {"components.0.accessory BASE_TYPE_REQUIRED"}


@pytest.mark.parametrize(
    ("components", "place"),
    [
        ("none", "components LIST_TYPE_CONVERT"),
        ([7], "components.0.type UNION_TYPE_CHOICES"),
        ([{"type": 10, "content": None}], "components.0.content BASE_TYPE_REQUIRED"),
        (
            [{"type": 17, "components": [{"type": 17, "components": []}]}],
            "components.0.components.0.type UNION_TYPE_CHOICES",
        ),
        ([{"type": 17, "components": [], "accent_color": 1 << 24}], "components.0.accent_color NUMBER_TYPE_MAX"),
        ([{"type": 14, "divider": "yes"}], "components.0.divider BOOLEAN_TYPE_CONVERT"),
        ([{"type": 14, "spacing": 3}], "components.0.spacing BASE_TYPE_CHOICES"),
        ([{"type": 13, "file": {"url": "https://example.org"}}], "components.0.file.url STRING_TYPE_REGEX"),
        ([{"type": 13, "file": 7}], "components.0.file MODEL_TYPE_CONVERT"),
    ],
)
def test_what_is_no_component_is_refused_at_its_place(components: object, place: str) -> None:
    assert place in places(flags=V2, components=components)


def test_embeds_have_6000_characters_together() -> None:
    assert accepted(embeds=[{"description": "x" * 3_000}, {"footer": {"text": "x" * 2_000}, "title": "y" * 200}])
    whole = {"description": "x" * 4_000, "fields": [{"name": "n", "value": "v" * 999}] * 2, "author": {"name": "z"}}
    assert places(embeds=[whole]) == {"embeds MAX_EMBED_SIZE_EXCEEDED"}
    assert places(embeds=[{"url": "https://example.org"}]) == {"embeds.0.description BASE_TYPE_REQUIRED"}
    assert places(embeds=[{"title": "x"}] * 11) == {"embeds BASE_TYPE_BAD_LENGTH"}
    assert places(embeds=[{"title": "x" * 257}]) == {"embeds.0.title BASE_TYPE_MAX_LENGTH"}


def test_allowed_mentions_do_not_say_two_things() -> None:
    exclusive = {"allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"}
    assert places(content="x", allowed_mentions={"parse": ["users"], "users": ["1"]}) == exclusive
    assert places(content="x", allowed_mentions={"parse": ["all"]}) == {"allowed_mentions.parse.0 BASE_TYPE_CHOICES"}
    assert places(content="x", allowed_mentions={"roles": ["x"]}) == {"allowed_mentions.roles.0 NUMBER_TYPE_COERCE"}


def test_several_flaws_are_told_at_once() -> None:
    assert places(content="x" * 2_001, tts="loud", nonce=[]) == {
        "content BASE_TYPE_MAX_LENGTH",
        "tts BOOLEAN_TYPE_CONVERT",
        "nonce STRING_TYPE_CONVERT",
    }


def test_a_draft_with_a_file_says_something() -> None:
    assert not read_draft({}, {0: Upload("a.txt", "text/plain", b"a")}, allowed_flags=0).says_nothing


def test_a_text_of_a_least_length_says_both_ends() -> None:
    assert [flaw.message for flaw in text(3, 2)(("x",), "a")] == ["Must be between 2 and 3 in length."]


_TEXTS = st.one_of(st.text(max_size=5), st.text(min_size=79, max_size=105), st.just(""))
_URLS = st.sampled_from(["https://example.org/a", "http://x", "ftp://x.y", "discord://x/y", "nothing", ""])
_NUMBERS = st.integers(-1, 30)
_OPTIONS = st.fixed_dictionaries(
    {"label": _TEXTS, "value": _TEXTS}, optional={"description": _TEXTS, "default": st.booleans()}
)
_BUTTONS = st.fixed_dictionaries(
    {"type": st.just(2), "style": st.integers(0, 7)},
    optional={"label": _TEXTS, "custom_id": _TEXTS, "url": _URLS, "disabled": st.booleans(), "id": _NUMBERS},
)
_MENUS = st.fixed_dictionaries(
    {"type": st.sampled_from([3, 5, 8]), "custom_id": _TEXTS},
    optional={
        "options": st.lists(_OPTIONS, max_size=3),
        "placeholder": _TEXTS,
        "min_values": _NUMBERS,
        "max_values": _NUMBERS,
    },
)
_DISPLAYS = st.fixed_dictionaries({"type": st.just(10), "content": _TEXTS}, optional={"id": _NUMBERS})
_ROWS = st.builds(lambda parts: row(*parts), st.lists(st.one_of(_BUTTONS, _MENUS), max_size=6))
_SECTIONS = st.builds(
    lambda texts, beside: {"type": 9, "components": texts, "accessory": beside},
    st.lists(_DISPLAYS, max_size=4),
    st.one_of(_BUTTONS, _DISPLAYS),
)
_SEPARATORS = st.fixed_dictionaries({"type": st.just(14)}, optional={"spacing": _NUMBERS, "divider": st.booleans()})
_INNER = st.one_of(_ROWS, _DISPLAYS, _SECTIONS, _SEPARATORS)
_CONTAINERS = st.fixed_dictionaries(
    {"type": st.just(17), "components": st.lists(_INNER, max_size=4)},
    optional={"accent_color": st.one_of(st.none(), st.integers(-1, 1 << 25)), "spoiler": st.booleans()},
)
_BODIES = st.fixed_dictionaries(
    {"components": st.lists(st.one_of(_INNER, _CONTAINERS), max_size=3)},
    optional={"flags": st.sampled_from([0, V2]), "content": _TEXTS, "nonce": st.one_of(_TEXTS, _NUMBERS)},
)


def attempt(body: Json) -> Draft | None:
    try:
        return draft(**body)
    except RefusedError:
        return None


@given(_BODIES)
def test_whatever_is_let_through_is_a_message_by_discords_own_description(body: Json) -> None:
    if not OPENAPI.is_there:
        pytest.skip("discord/openapi.json is not beside this checkout")
    let_through = attempt(body)
    if let_through is None:
        return
    assert OPENAPI.flaw("MessageCreateRequest", body) is None
    given_back = as_given_back(list(let_through.components), lambda url: {"id": "1", "url": url, "proxy_url": url})
    numbers = [part["id"] for _, part in walk(given_back)]
    assert len(set(numbers)) == len(numbers)
