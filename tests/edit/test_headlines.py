"""Headlines: round-ups and questions are known, and none is printed with its lures."""

import pytest

from bot.edit.headlines import LONGEST, is_question, is_roundup, printed


@pytest.mark.parametrize(
    "title",
    [
        "LIVE: Markets shrug off the news",
        "China Brief: drones, soybeans, visas",
        "Resumen del día: aranceles y acuerdos",
        "早報：共機擾台",
        "Итоги дня: переговоры и санкции",
        "오늘의 뉴스: 미사일",
    ],
)
def test_what_stands_over_several_events_is_a_round_up(title: str) -> None:
    assert is_roundup(title)


@pytest.mark.parametrize("title", ["Fishermen live near the border", "China: exports rise", "Briefing held in Geneva"])
def test_what_tells_one_event_is_none(title: str) -> None:
    assert not is_roundup(title)


def test_a_question_is_known_by_its_mark_or_its_first_word() -> None:
    assert is_question("Will Beijing yield?")
    assert is_question("Why a clause matters")
    assert not is_question("Beijing yields")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("BREAKING: Navy ship arrives", "Navy ship arrives"),
        ("[Video] Navy ship arrives", "Navy ship arrives"),
        ("Navy ship arrives (VIDEO)", "Navy ship arrives"),
        ("🚢 Navy ship arrives!!!", "Navy ship arrives"),
        ("Navy ship arrives | Opinion", "Navy ship arrives"),
        ("See [the table](https://x.example) now", "See the table now"),
        ("@everyone reads this headline", "everyone reads this headline"),
        ("TRUMP: 'XI IS A FRIEND BUT CHINA MUST PAY'", "Trump: 'Xi is a friend but China must pay'"),
        ("US ships leave for port of Manila", "US ships leave for port of Manila"),
        ("US SHIPS LEAVE FOR THE PORT", "US ships leave for the port"),
        ("UN AND EU AGREE", "UN and EU agree"),
        ("速報：首相が辞任", "首相が辞任"),
        ("NATO", "NATO"),
        ("!!!", "!!!"),
    ],
)
def test_a_headline_is_printed_calm_and_bare(title: str, text: str) -> None:
    assert printed(title) == text


def test_a_long_headline_ends_with_its_last_whole_clause() -> None:
    title = "The first part tells what happened in many words and then some more of them to be long; " * 5
    assert printed(title).endswith("to be long")
    assert len(printed(title)) <= LONGEST


def test_a_long_headline_without_clauses_ends_at_a_word() -> None:
    assert printed("word " * 100).endswith("word…")
