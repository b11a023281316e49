"""Text from outside in Discord."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.publish.clean import visible
from bot.publish.escape import escape, link

HOSTILE = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                *"\\*_~`|<>[]()#-+!@&:. 1a\n",
                "@everyone",
                "<@1>",
                "<t:1:R>",
                "https://",
                "discord.gg/",
                ":a:",
                ":+1:",
                "-# ",
            ]
        ),
        max_size=14,
    ).map("".join),
)


def shown(markdown: str) -> str:
    """What Discord shows of a line in which nothing does anything: its rule for a backslash, and nothing else."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown).replace("\u200b", "")


def without_escapes(markdown: str) -> str:
    return re.sub(r"\\[^0-9A-Za-z\s]", "\x00", markdown)


@given(HOSTILE)
def test_every_text_is_shown_as_it_was_written(text: str) -> None:
    assert shown(escape(text)) == visible(text)


@given(HOSTILE)
def test_no_text_does_anything(text: str) -> None:
    escaped = escape(text)
    assert not re.search(r"@(everyone|here|[!&]?\d)", escaped, re.IGNORECASE)
    left = without_escapes(escaped)
    assert not re.search(r"[*_~`|<>\[\]@]|://|:[^\s:\x00]+:", left)
    assert not re.match(r"#|-|\+|\d+[.)]", left)
    assert not re.search(r"discord(app)?\.(gg|com/invite)", left, re.IGNORECASE)
    assert "\n" not in escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Japan’s TDK: 3.5 % (about $886 million)", "Japan’s TDK: 3.5 % (about $886 million)"),
        ("**bold** _it_ ~~no~~ ||spoiler||", r"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|"),
        ("@everyone and @HERE", "\\@\u200beveryone and \\@\u200bHERE"),
        ("<@123> <@!123> <@&123>", "\\<\\@\u200b123\\> \\<\\@\u200b!123\\> \\<\\@\u200b&123\\>"),
        ("<#1> <t:1:R> <:a:1> </a:1>", r"\<#1\> \<t\:1:R\> \<\:a:1\> \</a:1\>"),
        ("[text](https://e.example)", r"\[text\](https\://e.example)"),
        ("see discord.gg/abc", r"see discord\.gg/abc"),
        ("# heading", r"\# heading"),
        ("-# small", r"\-# small"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("> quote", r"\> quote"),
        ("```code```", r"\`\`\`code\`\`\`"),
        (r"back\slash", r"back\\slash"),
    ],
)
def test_what_is_markup_elsewhere_is_text_here(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_a_headline_is_a_link_with_its_address_in_angle_brackets() -> None:
    assert link("Ports *brace*", "https://e.example/a?b=c&d=é") == r"[Ports \*brace\*](<https://e.example/a?b=c&d=é>)"


def test_an_address_cannot_end_early() -> None:
    assert link("t", 'https://e.example/a(b) <c>"\\') == "[t](<https://e.example/a%28b%29%20%3Cc%3E%22%5C>)"


def test_brackets_without_a_partner_do_not_break_the_link() -> None:
    assert link("[Video] x", "https://e.example") == r"[\[Video\] x](<https://e.example>)"
    assert link("x ] y [", "https://e.example") == "[x ］ y ［](<https://e.example>)"


def test_what_is_no_address_of_the_web_is_not_linked() -> None:
    assert link("title", "javascript:alert(1)") == "title"


def test_an_article_without_a_title_shows_its_address() -> None:
    assert link("", "https://e.example") == r"[https\://e.example](<https://e.example>)"


@given(HOSTILE, HOSTILE)
def test_a_link_is_one_link_whatever_stands_in_it(text: str, path: str) -> None:
    made = link(text, f"https://e.example/{path}")
    assert re.fullmatch(r"\[[^\n]+\]\(<https://e\.example/[^\s<>()\\]*>\)", made)


def test_marked_words_are_bold_in_their_order_and_joined_where_they_meet() -> None:
    assert escape("a b c b", ("b", "c")) == "a **b c** b"
    assert escape("美国制裁12家中国企业", ("美国", "制裁", "中国")) == "**美国制裁**12家**中国**企业"
    assert escape("a b", ("z", "", "b")) == "a **b**"
    assert escape("*a* b", ("a",)) == "\\***a**\\* b"
    assert link("a b", "https://e.example", ("b",)) == "[a **b**](<https://e.example>)"


@given(HOSTILE, st.lists(st.text(min_size=1, max_size=3), max_size=4))
def test_marks_change_nothing_but_the_weight_of_words(text: str, words: list[str]) -> None:
    kept = text.replace("\ue000", "").replace("\ue001", "")
    assert shown(escape(kept, words)).replace("**", "") == shown(escape(kept)).replace("**", "")
