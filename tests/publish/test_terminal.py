"""Digests, sources and finds in a terminal."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest import Support
from bot.domain.subscription import Subscription
from bot.publish import markdown, terminal
from tests.publish.digests import ARTICLES, DAY, article, bullet, digest, uncited
from tests.publish.test_as_json import Hit

HOSTILE = "\x1b[31mred\x1b[0m \x9b2J\x07\u202eevil\nline"


def test_a_digest_reads_like_a_page() -> None:
    assert terminal.digest_text(digest(), width=60).split("\n") == [
        "US vs China                         Tuesday, 3 February 2026",
        "─" * 60,
        "",
        "Overall Highlights",
        "  1  Reuters: Tariffs rise on ships",
        "     (Reuters, 新华网)",
        "",
        "United States (2 articles from 2 publishers)",
        "  2  Reuters: Tariffs rise on ships",
        "     (A Blog)",
        "",
        "China (1 article from 1 publisher)",
        "  3  新华网：中国回应关税",
        "     (新华网)",
        "",
        "· Reported only by United States: ports brace.",
        "",
        "Put together by a machine (extractive) from headlines as",
        "they were printed. 4 articles from 3 publishers, 3 February",
        "2026, 04:00 UTC.",
    ]


def test_one_side_alone_has_its_section_alone() -> None:
    text = terminal.digest_text(digest(notes=()), "china")
    assert "  3  新华网" in text
    assert "United States (" not in text


def test_a_narrow_terminal_puts_the_date_under_the_topic() -> None:
    assert terminal.digest_text(digest(), width=30).split("\n")[:2] == ["US vs China", "Tuesday, 3 February 2026"]


def test_a_section_without_bullets_says_so() -> None:
    assert "     Nothing to report.\n" in terminal.digest_text(digest(us=()))


def test_a_bullet_without_sources_names_no_publisher() -> None:
    assert "  1  Nobody knows\n\n" in terminal.digest_text(digest(overall=(uncited(1),)))


def test_sources_stand_under_their_bullet_with_all_that_is_known() -> None:
    own = digest(articles=(article(1, snippet="Duties begin."), *ARTICLES[1:]))
    assert terminal.sources_text(own, own.bullets[:1]).split("\n")[2:] == [
        "",
        "  1  Reuters: Tariffs rise on ships",
        "",
        "     Tariffs rise on ships",
        "     Reuters · GB · private · en-US · 3 February 2026, 02:01 UTC",
        "     “Duties begin.”",
        "     https://reuters.com/1",
        "",
        "     中国回应关税",
        "     新华网 · CN · state · zh-CN · 3 February 2026, 02:03 UTC",
        "     https://news.cn/3",
    ]


def test_a_bullet_says_when_it_has_no_source_or_found_ones() -> None:
    own = digest(overall=(uncited(1),), us=(replace(bullet(2), support=Support.MATCHED),))
    text = terminal.sources_text(own, own.bullets)
    assert "     No source was found for this bullet: do not rely on it." in text
    assert "     The file it was imported from names no citations;" in text


def test_days_without_hours_and_dates_not_known_are_shown_as_they_are() -> None:
    own = digest(articles=(article(1, date_known=False, url="https://e.example"), *ARTICLES[1:]))
    assert "en-US · date not known" in terminal.sources_text(own, own.bullets[:1])
    imported = markdown.parse(markdown.render(digest()).replace("](https://news.cn/3) -", "]() -"))
    text = terminal.sources_text(imported, imported.bullets[:1])
    assert "zh-CN · 3 February 2026\n" in f"{text}\n"
    assert "news.cn" not in text


def test_finds_are_listed_by_day() -> None:
    hits = [Hit("us-china", DAY, 12, "Tariffs rise"), Hit("us-china", DAY, None, "Headline"), Hit("eu", DAY, 1, "Fish")]
    assert terminal.search_text("tariffs", hits).split("\n") == [
        "3 found for “tariffs”",
        "",
        "us-china, 3 February 2026",
        " 12  Tariffs rise",
        "  ·  Headline",
        "",
        "eu, 3 February 2026",
        "  1  Fish",
    ]
    assert terminal.search_text("x", []) == "Nothing was found for “x”."


def test_a_subscription_is_one_line() -> None:
    made = datetime(2026, 1, 1, tzinfo=UTC)
    berlin = Subscription("us-china", 7, made, at=time(7, 30), timezone=ZoneInfo("Europe/Berlin"), perspectives=("us",))
    paused = replace(berlin, perspectives=(), paused="no permission")
    due = datetime(2026, 2, 4, 6, 30, tzinfo=UTC)
    assert terminal.subscriptions_text([(berlin, due), (paused, None), (replace(paused, paused=None), None)]) == (
        "7  us-china  07:30 Europe/Berlin  us  next 4 February 2026, 06:30 UTC\n"
        "7  us-china  07:30 Europe/Berlin  all sides  paused: no permission\n"
        "7  us-china  07:30 Europe/Berlin  all sides  no next post"
    )
    assert terminal.subscriptions_text([]) == "There are no subscriptions yet."


def test_nothing_from_outside_controls_the_terminal() -> None:
    hostile = article(1, HOSTILE, snippet=HOSTILE, url=f"https://e.example/{HOSTILE}", language=HOSTILE)
    own = digest(articles=(hostile, *ARTICLES[1:]), overall=(bullet(1, HOSTILE),), topic_name=HOSTILE, writer=HOSTILE)
    texts = [
        terminal.digest_text(own),
        terminal.sources_text(own, own.bullets),
        terminal.search_text(HOSTILE, [Hit(HOSTILE, DAY, 1, HOSTILE)]),
    ]
    for text in texts:
        assert not [character for character in text if character != "\n" and unicodedata.category(character) == "Cc"]
        assert "\u202e" not in text
        assert "\nline" not in text
        assert "red evil line" in text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "  three"]),
        ("一二三四五六", ["一二三四", "  五六"]),
        ("a 一二三四五六", ["a 一二三", "  四五六"]),
        ("https://e.example", ["https://", "  e.exam", "  ple"]),
        ("e\u0301e\u0301e\u0301 four", ["e\u0301e\u0301e\u0301 four"]),
        ("", [""]),
    ],
)
def test_lines_break_at_spaces_and_wide_characters_count_twice(text: str, lines: list[str]) -> None:
    assert terminal.wrap(text, 8, "  ") == lines


@given(st.text(st.sampled_from("ab 中é𝄞e\u0301"), max_size=80), st.integers(6, 20))
def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost(text: str, width: int) -> None:
    lines = terminal.wrap(text, width, "   ")
    assert all(terminal.columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
