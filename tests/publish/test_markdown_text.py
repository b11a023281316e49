"""Text and addresses in a line of Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.publish.markdown_text import is_web_address, one_line, read, read_address, write, write_address

LINES = st.one_of(
    st.text(),
    st.lists(st.sampled_from([*"\\`*_~[]()<>{}#!@:.ab ", "{{<", "://", "www.", "]("]), max_size=15).map("".join),
)


@given(LINES)
def test_what_is_written_reads_as_the_same_line(text: str) -> None:
    assert read(write(text)) == one_line(text)
    assert "\n" not in write(text)


@given(LINES)
def test_an_address_that_is_written_reads_as_the_same_address(path: str) -> None:
    url = one_line(f"https://e.example/{path}")
    assert read_address(write_address(url)) == (url if is_web_address(url) else "")


@given(LINES)
def test_no_shortcode_and_no_divider_is_left_for_hugo_to_find(text: str) -> None:
    for written in (write(text), write_address(text)):
        assert "{{" not in written
        assert "<!--more" not in written


@pytest.mark.parametrize(
    "text",
    [
        "Japan’s TDK says 3 * 4 * 5 is ~60 (about 20%) - or so: “yes”, #1 & more!",
        "[Video] U.S. 'snake_case' C:\\new AT&T @home; 中国回应［关税］",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert write(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a [b](c)", r"a \[b\](c)"),
        ("open [ bracket", r"open \[ bracket"),
        ("] before [", r"\] before \["),
        ("<b>bold</b>", r"\<b>bold\</b>"),
        ("<!--more-->", r"\<\!--more-->"),
        ('{{< ref "x" >}}', r'\{\{< ref "x" >}}'),
        (
            "**bold** ~~gone~~ _it_",
            r"\*\*bold\*\* \~\~gone\~\~ _it\_".replace(r"\*\*bold", r"*\*bold").replace(r" \~\~g", r" ~\~g"),
        ),
        ("`code`", r"\`code\`"),
        ("see https://x.example or WWW.x.example", r"see https\://x.example or WWW\.x.example"),
        ("a@b.example", r"a\@b.example"),
        (r"a\*b", r"a\\\*b"),
        ("ends in \\", "ends in \\\\"),
        ("ends in ##", r"ends in \##"),
        ("two\nlines\u2028here", "two lines here"),
    ],
)
def test_what_would_do_something_is_escaped(text: str, written: str) -> None:
    assert write(text) == written


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://e.example/a_(b)?c=*", "https://e.example/a_(b)?c=*"),
        ("https://e.example/a(b", "<https://e.example/a(b>"),
        ("https://e.example/a b", "<https://e.example/a b>"),
        ("https://e.example/{{<x>", r"https://e.example/\{\{\<x\>"),
    ],
)
def test_an_address_ends_where_it_should(url: str, written: str) -> None:
    assert write_address(url) == written


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://e.example", "https:", "//e.example", "https://[x", ""])
def test_only_addresses_of_the_web_are_addresses(url: str) -> None:
    assert not is_web_address(url)
