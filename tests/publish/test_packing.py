"""Filling messages."""

from bot.publish.blocks import (
    Block,
    Button,
    Buttons,
    Divider,
    Message,
    ShowAllSources,
    SourceMenu,
    Text,
    total_components,
)
from bot.publish.packing import pack, plain_text
from tests.publish.digests import DAY

MENU = SourceMenu("us-china", DAY, ((1, "1. One"),), "Sources")
BUTTONS = Buttons((Button("All sources", ShowAllSources("us-china", DAY)),) * 5)


def packed(*blocks: Block) -> list[tuple[Block, ...]]:
    messages = pack(blocks, continued=Text("again"), accent_colour=7)
    assert {message.accent_colour for message in messages} == {7}
    return [message.blocks for message in messages]


def test_blocks_that_fit_are_one_message() -> None:
    assert packed(Text("a"), Divider(), MENU) == [(Text("a"), Divider(), MENU)]


def test_text_beyond_four_thousand_characters_begins_another_message() -> None:
    long = Text("x" * 3_000)
    assert packed(long, long) == [(long,), (Text("again"), long)]


def test_a_menu_counts_two_components_and_a_row_of_buttons_itself_and_each_button() -> None:
    assert total_components(Message((Text("a"), Divider(), MENU, BUTTONS), 0)) == 1 + 1 + 1 + 2 + 6


def test_more_than_forty_components_begin_another_message() -> None:
    messages = packed(*[MENU] * 19, Text("a"), Divider(), MENU)
    assert messages == [(*[MENU] * 19, Text("a")), (Text("again"), MENU)]


def test_a_divider_stands_between_two_parts_and_never_at_an_end() -> None:
    assert packed(Text("x" * 3_999), Divider(), Text("yy")) == [(Text("x" * 3_999),), (Text("again"), Text("yy"))]
    assert packed(Text("x"), Divider()) == [(Text("x"),)]


def test_plain_text_has_the_texts_alone_within_two_thousand_characters() -> None:
    lines = "\n".join("y" * 900 for _ in range(3))
    messages = (Message((Text("a"), MENU, Text("b"), Text(lines), Text("c")), 0), Message((MENU,), 0))
    contents = plain_text(messages)
    assert contents == ("a\n\nb", "\n".join(["y" * 900] * 2), "y" * 900 + "\n\nc")


def test_a_text_that_is_too_long_from_the_start_is_divided_between_lines() -> None:
    text = "\n".join("y" * 1_500 for _ in range(2))
    assert plain_text((Message((Text(text),), 0),)) == ("y" * 1_500, "y" * 1_500)
