"""A digest in Discord."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.digest import Bullet, Digest, Section, Side
from bot.publish import layout, markdown
from bot.publish.blocks import (
    Buttons,
    Divider,
    Message,
    ShowAllSources,
    ShowNeighbour,
    ShowPerspective,
    SourceMenu,
    Text,
    total_components,
    total_text,
)
from bot.publish.escape import escape
from bot.publish.lengths import measure
from tests.publish.digests import DAY, bullet, digest


def text_of(messages: tuple[Message, ...]) -> str:
    return "\n".join(block.markdown for message in messages for block in message.blocks if isinstance(block, Text))


def assert_within_limits(messages: tuple[Message, ...]) -> None:
    for message in messages:
        assert total_components(message) <= 40
        assert total_text(message) <= 4_000
        for block in message.blocks:
            assert not isinstance(block, Text) or block.markdown.strip()
            assert not isinstance(block, SourceMenu) or 1 <= len(block.options) <= 25
            assert not isinstance(block, Buttons) or 1 <= len(block.buttons) <= 5


def test_a_digest_of_ordinary_size_is_one_message() -> None:
    (message,) = layout.lay_out(digest())
    assert [type(block) for block in message.blocks] == [
        *(Text, Divider, Text, Divider, Text, Divider, Text, Divider, Text),
        *(SourceMenu, Buttons, Buttons),
    ]


def test_who_wants_every_side_gets_the_whole_digest() -> None:
    every = tuple(side.id for side in digest().sides)
    assert layout.lay_out(digest(), every) == layout.lay_out(digest())


def test_it_reads_from_the_topic_and_the_written_out_date_to_who_wrote_it() -> None:
    assert text_of(layout.lay_out(digest())) == (
        "## US vs China\n"
        "**Tuesday, 3 February 2026**\n"
        "### Overall Highlights\n"
        "1. Reuters: Tariffs rise on ships · *day 3*\n"
        "### 🟦 United States\n"
        "-# 2 articles from 2 publishers · 0 % state-owned · 2 hours old\n"
        "2. Reuters: Tariffs rise on ships · *day 3*\n"
        "### 🟥 China\n"
        "-# 1 article from 1 publisher · 100 % state-owned · 2 hours old\n"
        "3. 新华网：中国回应关税\n"
        "-# Reported only by United States: ports brace.\n"
        "-# Put together by a machine (extractive) from headlines as they were printed. "
        "4 articles from 3 publishers · <t:1770091219:f>"
    )


def test_a_model_is_named_as_the_writer() -> None:
    assert "Written by a machine (openai:small)" in text_of(layout.lay_out(digest(writer="openai:small"))).replace(
        "\\", ""
    )


def test_the_menu_and_the_buttons_carry_what_it_takes_to_answer() -> None:
    (message,) = layout.lay_out(digest())
    menu, sides, ways = message.blocks[-3:]
    assert isinstance(menu, SourceMenu)
    assert (menu.topic, menu.date, menu.placeholder) == ("us-china", DAY, "Sources of a bullet (1-3)")
    assert menu.options[2] == (3, "3. 新华网：中国回应关税")
    assert isinstance(sides, Buttons)
    assert [(button.label, button.action) for button in sides.buttons] == [
        ("United States", ShowPerspective("us-china", DAY, "us")),
        ("China", ShowPerspective("us-china", DAY, "china")),
    ]
    assert isinstance(ways, Buttons)
    assert [button.action for button in ways.buttons] == [
        ShowNeighbour("us-china", DAY, -1),
        ShowAllSources("us-china", DAY),
        ShowNeighbour("us-china", DAY, 1),
    ]


def test_one_side_alone_keeps_the_numbers_of_its_bullets() -> None:
    for messages in (layout.lay_out(digest(), ("china",)), layout.lay_out_section(digest(), "china")):
        text = text_of(messages)
        assert "3. 新华网" in text
        assert "### United States" not in text
        (menu,) = [block for block in messages[0].blocks if isinstance(block, SourceMenu)]
        assert (menu.options[0][0], menu.placeholder) == (3, "Sources of bullet 3")


def test_sides_that_the_digest_has_not_are_as_if_none_had_been_named() -> None:
    assert layout.lay_out(digest(), ("moon",)) == layout.lay_out(digest())


def test_a_late_remark_and_a_mention_stand_at_the_top() -> None:
    (message,) = layout.lay_out(digest(), remark="Posted late: it was due <t:1:f>.", mention_role=42)
    assert message.mention_role == 42
    first = message.blocks[0]
    assert isinstance(first, Text)
    assert first.markdown.split("\n")[0] == "<@&42>"
    assert first.markdown.split("\n")[-1] == "-# Posted late: it was due <t:1:f>."


def test_only_the_first_message_mentions_the_role() -> None:
    first, *others = layout.lay_out(digest(us=long_bullets(2, 24)), mention_role=42)
    assert first.mention_role == 42
    assert {message.mention_role for message in others} == {None}


def test_a_section_without_bullets_says_so() -> None:
    assert text_of(layout.lay_out(digest(china=()))).count("*Nothing to report.*") == 1


def test_a_day_without_bullets_is_one_sentence() -> None:
    messages = layout.lay_out(digest(overall=(), us=(), china=(), notes=()))
    assert text_of(messages).count("A quiet day: no news of US vs China was found.") == 1
    assert "### " not in text_of(messages)
    assert not [block for block in messages[0].blocks if isinstance(block, SourceMenu)]


def test_text_from_outside_is_escaped() -> None:
    hostile = "@everyone [x](https://e.example) <@1> **b**"
    text = text_of(layout.lay_out(digest(overall=(bullet(1, hostile),), topic_name=hostile)))
    assert escape(hostile) in text
    assert hostile not in text


def long_bullets(first: int, count: int, length: int = 400) -> tuple[Bullet, ...]:
    return tuple(bullet(n, f"{n:>03} ".ljust(length, "x")) for n in range(first, first + count))


def test_a_long_digest_is_split_between_sections() -> None:
    messages = layout.lay_out(digest(overall=long_bullets(1, 5), us=long_bullets(6, 8), china=long_bullets(14, 8)))
    titles = [re.findall(r"^### (.*)", text_of((message,)), re.MULTILINE) for message in messages]
    assert titles == [["Overall Highlights"], ["🟦 United States"], ["🟥 China"]]
    assert text_of(messages[1:2]).startswith("-# US vs China · 3 February 2026\n")


def test_a_section_longer_than_a_message_is_split_between_bullets() -> None:
    messages = layout.lay_out(digest(overall=long_bullets(1, 15), us=(), china=()))
    assert "### Overall Highlights, continued\n" in text_of(messages)
    assert_within_limits(messages)


def test_the_heading_never_stands_alone() -> None:
    first, *_ = layout.lay_out(digest(overall=long_bullets(1, 1, 3_950), us=(), china=()))
    assert len(first.blocks) > 2


def test_more_bullets_than_a_menu_holds_make_several_menus() -> None:
    messages = layout.lay_out(digest(overall=long_bullets(1, 60, 20), us=(), china=()))
    menus = [block for message in messages for block in message.blocks if isinstance(block, SourceMenu)]
    assert [menu.placeholder for menu in menus] == [
        "Sources of a bullet (1-25)",
        "Sources of a bullet (26-50)",
        "Sources of a bullet (51-60)",
    ]
    assert [n for menu in menus for n, _ in menu.options] == list(range(1, 61))


def test_more_than_five_sides_make_more_rows() -> None:
    sides = tuple(Side(f"s{n}", f"Side {n}", 0, 0) for n in range(7))
    messages = layout.lay_out(replace(digest(), sides=sides))
    rows = [len(block.buttons) for block in messages[0].blocks if isinstance(block, Buttons)]
    assert rows == [5, 2, 3]


def test_names_of_any_length_keep_headings_and_labels_within_limits() -> None:
    name = "N" * 5_000
    own = digest(topic_name=name)
    messages = layout.lay_out(replace(own, sides=(replace(own.sides[0], name=name), *own.sides[1:])))
    assert_within_limits(messages)
    labels = [b.label for block in messages[0].blocks if isinstance(block, Buttons) for b in block.buttons]
    assert all(1 <= measure(label) <= 80 for label in labels)


def test_names_that_cannot_be_seen_are_replaced_by_ids() -> None:
    own = digest(topic_name="\u200b")
    own = replace(own, sides=(replace(own.sides[0], name="\u200b"), *own.sides[1:]))
    (message,) = layout.lay_out(own)
    assert text_of((message,)).startswith("## us-china\n")
    assert next(block.buttons[0].label for block in message.blocks if isinstance(block, Buttons)) == "us"


def test_an_imported_digest_says_that_its_writer_is_not_known() -> None:
    imported = markdown.parse(markdown.render(digest()))
    assert "does not name the writer: take it as written by a machine" in text_of(layout.lay_out(imported))


TEXTS = st.text(st.sampled_from("abc *_[]()<@>:/\\`|~# 中𝄞\u202e"), min_size=1, max_size=60)


@st.composite
def big_digests(draw: st.DrawFn) -> Digest:
    """Up to 40 bullets of up to 400 characters, in up to four sections, as hostile as can be."""
    n = 0
    sections = []
    for position in range(draw(st.integers(1, 4))):
        bullets = []
        for _ in range(draw(st.integers(0, 10))):
            n += 1
            text = (draw(TEXTS) * 400)[: draw(st.integers(1, 400))]
            bullets.append(bullet(n, f"x{n}x{text}"[:400]))
        sections.append(Section("overall" if position == 0 else f"s{position}", draw(TEXTS), tuple(bullets)))
    return replace(digest(topic_name=draw(TEXTS)), sections=tuple(sections))


@settings(max_examples=60, deadline=None)
@given(big_digests())
def test_every_bullet_is_shown_whole_in_order_and_within_the_limits(big: Digest) -> None:
    messages = layout.lay_out(big)
    assert_within_limits(messages)
    lines = [line for line in text_of(messages).split("\n") if re.match(r"\d+\. ", line)]
    assert lines == [f"{bullet.n}. {escape(bullet.text)} · *day 3*" for bullet in big.bullets]
    contents = layout.plain_text(messages)
    assert all(measure(content) <= 2_000 for content in contents)
    assert [line for line in "\n".join(contents).split("\n") if re.match(r"\d+\. ", line)] == lines


@pytest.mark.parametrize("length", [4_500, 9_000])
def test_even_a_bullet_longer_than_a_message_is_shown_whole(length: int) -> None:
    text = "word " * (length // 5)
    messages = layout.lay_out(digest(overall=(bullet(1, text),), us=(), china=()))
    assert_within_limits(messages)
    assert text_of(messages).count("word") == length // 5
