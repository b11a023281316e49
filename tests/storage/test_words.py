"""What is indexed and what is asked are made of the same tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.words import LONGEST, MOST, asked, indexed


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Tariffs on steel", ("tariffs", "on", "steel")),
        ("China's C919", ("china", "s", "c919")),
        ("U.S.-led talks", ("us", "led", "talks")),
        ("Café CAFÉ", ("cafe", "cafe")),
        ("中国", ("中国", "中", "国")),
        ("中国经济", ("中国", "国经", "经济", "中", "国", "经", "济")),
        ("习", ("习",)),
        ("5G网络", ("5g", "网络", "网", "络")),
        ("中国，经济", ("中国", "经济", "中", "国", "经", "济")),
        ("ประเทศ", ("ปร", "ระ", "ะเ", "เท", "ทศ", "ป", "ร", "ะ", "เ", "ท", "ศ")),
        ("हिन्दी", ("हिन्दी",)),
        ("!?…", ()),
    ],
)
def test_text_is_indexed_by_words_and_by_pairs_where_there_are_no_spaces(text: str, tokens: tuple[str, ...]) -> None:
    assert indexed(text) == tokens


@pytest.mark.parametrize(
    ("question", "phrases"),
    [
        ("rare earth", (("rare",), ("earth",))),
        ("rare RARE", (("rare",),)),
        ("稀土", (("稀土",),)),
        ("中国经济", (("中国", "国经", "经济"),)),
        ("习", (("习",),)),
        ('" OR *', (("or",),)),
        ("", ()),
    ],
)
def test_a_question_is_phrases_that_must_all_be_there(question: str, phrases: tuple[tuple[str, ...], ...]) -> None:
    assert asked(question) == phrases


def test_no_word_is_longer_than_the_engines_allow_and_no_question_has_no_end() -> None:
    assert indexed("x" * 5_000) == ("x" * LONGEST,)
    assert len(asked(" ".join(map(str, range(1_000))))) == MOST


@given(st.text())
def test_tokens_hold_nothing_that_means_something_to_an_engine(text: str) -> None:
    tokens = [*indexed(text), *(token for phrase in asked(text) for token in phrase)]
    assert all(tokens)
    for token in tokens:
        assert not set(token) & set(" '\"\\\0*^:-+(){}|&!<>,.")


@given(st.text(), st.text())
def test_words_of_a_text_are_found_in_it(before: str, text: str) -> None:
    tokens = indexed(f"{before} {text}")
    rows = {" ".join(tokens[start : start + length]) for start in range(len(tokens)) for length in range(1, 40)}
    for phrase in asked(text):
        if len(phrase) < 40:
            assert " ".join(phrase) in rows
