"""The front matter of a digest."""

import pytest

from bot.domain.errors import UsageError
from bot.publish.front_matter import read_front_matter, scalar


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ('"a \\"b\\" \\u00e9"', 'a "b" é'),
        ('"a "b" c"', 'a "b" c'),
        ("'it''s'", "it's"),
        ("plain: text", "plain: text"),
        ('"', '"'),
        ("", ""),
    ],
)
def test_a_scalar_is_read_however_it_is_quoted(value: str, text: str) -> None:
    assert scalar(value) == text


def test_keys_and_perspectives_are_found_with_their_lines() -> None:
    lines = [
        "---",
        "title: T",
        "cover:",
        "  image: x",
        "perspectives:",
        '- id: "us"',
        "  count: 1",
        "# a remark",
        "---",
    ]
    front = read_front_matter(lines)
    assert front.scalars == {"title": "T", "cover": "", "perspectives": ""}
    assert front.perspectives == [{"id": "us", "count": "1"}]
    assert (front.line_of["perspectives"], front.end) == (5, 9)


def test_a_mapping_without_a_dash_is_a_perspective_too() -> None:
    front = read_front_matter(["---", "perspectives:", '  id: "us"', "---"])
    assert front.perspectives == [{"id": "us"}]


def test_an_empty_file_is_no_digest() -> None:
    with pytest.raises(UsageError, match="Line 1"):
        read_front_matter([])
