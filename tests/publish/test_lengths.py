"""How long a text is, and how it is divided."""

from hypothesis import given
from hypothesis import strategies as st

from bot.publish.lengths import measure, shortened, split_lines

LINES = st.lists(st.text(st.sampled_from("ab \\𝄞中"), min_size=1, max_size=120), max_size=12)


def test_a_character_beyond_the_basic_plane_counts_twice() -> None:
    assert measure("a中𝄞") == 4


@given(st.text(), st.integers(1, 30))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert measure(short) <= limit
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_lines_fill_texts_and_none_is_divided_that_fits() -> None:
    assert split_lines(["1. aaa", "2. bbb", "3. ccc"], 20, "H", "H again") == ["H\n1. aaa\n2. bbb", "H again\n3. ccc"]


def test_no_lines_leave_the_heading_alone_or_nothing() -> None:
    assert split_lines([], 20, "H") == ["H"]
    assert split_lines([], 20) == []


def test_a_line_that_is_too_long_is_divided_between_words() -> None:
    assert split_lines(["aaa bbb ccc ddd"], 10) == ["aaa bbb", "ccc ddd"]


def test_a_word_that_is_too_long_is_divided_but_not_behind_a_backslash() -> None:
    assert split_lines([r"aaaaaaaa\*bb"], 10) == ["aaaaaaaa", r"\*bb"]
    assert split_lines([r"aaaaaaa\\bbb"], 10) == [r"aaaaaaa\\", "bbb"]


@given(LINES)
def test_nothing_is_lost_and_every_text_fits(lines: list[str]) -> None:
    texts = split_lines(lines, 60, "Heading", "Heading again")
    assert all(measure(text) <= 60 for text in texts)
    content = [text.removeprefix("Heading again").removeprefix("Heading") for text in texts]
    assert "".join(content).replace("\n", "").replace(" ", "") == "".join(lines).replace(" ", "")
    whole = "\n".join(["", *texts, ""])
    assert all(f"\n{line}\n" in whole for line in lines if measure(line) < 40)
