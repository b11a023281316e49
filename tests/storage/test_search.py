"""Past bullets and headlines are found by their words, newest first, whatever is typed."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.digest import Bullet, Section
from bot.ports import Hit
from storage.database import Database
from storage.digests import StoredDigests
from storage.search import StoredArchive
from tests.making import digest

DAY = date(2026, 2, 3)


async def tell(database: Database, *texts: str, topic: str = "us-china", day: date = DAY) -> None:
    """Store a digest with these bullets and no articles."""
    bullets = tuple(Bullet(n, text, ()) for n, text in enumerate(texts, 1))
    told = replace(digest(identifier=topic, day=day), articles=(), sections=(Section("overall", "Overall", bullets),))
    await StoredDigests(database).save(told, replace=True)


async def found(database: Database, words: str) -> list[str]:
    return [hit.text for hit in await StoredArchive(database).search(words)]


async def test_a_bullet_is_found_with_its_number_and_a_headline_without(database: Database) -> None:
    await StoredDigests(database).save(digest())
    hits = await StoredArchive(database).search("hotline")
    assert hits == (
        Hit("us-china", DAY, 1, "Both sides agree to reopen a hotline."),
        Hit("us-china", DAY, None, "Washington and Beijing agree to reopen military hotline after two years"),
        Hit("us-china", DAY, None, "Beijing says military hotline with US to reopen next week"),
    )


async def test_headlines_that_were_left_out_are_not_found(database: Database) -> None:
    used, *rest = digest().articles
    await StoredDigests(database).save(
        replace(digest(), sections=(), articles=(used, *(replace(one, left_out="off topic") for one in rest)))
    )
    assert await found(database, "hotline") == []
    assert await found(database, "shipbuilders") == [used.article.title]


async def test_all_the_words_have_to_be_there_in_any_order(database: Database) -> None:
    await tell(database, "Tariffs on steel rise", "Steel exports fall", "Tariffs fall")
    assert await found(database, "steel") == ["Tariffs on steel rise", "Steel exports fall"]
    assert await found(database, "fall tariffs") == ["Tariffs fall"]
    assert await found(database, "steel copper") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("El Niño reaches São Paulo", "nino sao"),
        ("El Nino reaches Sao Paulo", "NIÑO SÃO"),
        ("Straße gesperrt", "STRASSE"),
        ("ＡＳＭＬ ships ｔｏｏｌｓ", "asml tools"),  # full width
        ("The U.S. and the U.K. agree", "us uk"),
        ("US and UK agree", "U.S. U.K."),
        ("China's C919 needs $12.5 billion", "china c919 12.5"),
        ("Россия и Украина", "россия"),
        ("भारत और हिन्दी समाचार", "हिन्दी"),
        ("한국과 미국", "한국과"),
    ],
)
async def test_case_accents_and_forms_do_not_matter(database: Database, text: str, words: str) -> None:
    await tell(database, text)
    assert await found(database, words) == [text]


@pytest.mark.parametrize(
    "words", ["中国", "经济", "国经", "中国经济", "稀土 中国", "GDP 经济", "中", "c919飞机", "経", "ロシア"]
)
async def test_words_of_scripts_without_spaces_are_found_wherever_they_stand(database: Database, words: str) -> None:
    texts = ["中国经济放缓，GDP增长4.5%，稀土出口受限", "C919飞机首飞", "ロシア経済の見通し"]
    await tell(database, *texts)
    expected = next(text for text in texts if words[-1] in text)
    assert await found(database, words) == [expected]


async def test_a_word_of_three_is_not_found_in_pieces(database: Database) -> None:
    await tell(database, "人民银行与银行业", "人民的银行", "人民银行")
    assert await found(database, "民银行") == ["人民银行与银行业", "人民银行"]


async def test_the_newest_comes_first_in_whatever_order_they_were_stored(database: Database) -> None:
    days = [date(2025, 12, 31), date(2016, 2, 29), date(2026, 2, 3), date(1, 1, 1), date(9999, 12, 31)]
    for day in days:
        await tell(database, f"One of {day}", f"Another of {day}", day=day)
    hits = await StoredArchive(database).search("of")
    assert [(hit.date, hit.n) for hit in hits] == [(day, n) for day in sorted(days, reverse=True) for n in (1, 2)]


async def test_days_are_from_first_to_last_both_included(database: Database) -> None:
    for day in range(1, 6):
        await tell(database, "Same words", day=date(2026, 2, day))
    archive = StoredArchive(database)

    async def days(first: date | None = None, last: date | None = None) -> list[int]:
        return [hit.date.day for hit in await archive.search("words", first=first, last=last)]

    assert await days(date(2026, 2, 4)) == [5, 4]
    assert await days(None, date(2026, 2, 2)) == [2, 1]
    assert await days(date(2026, 2, 2), date(2026, 2, 3)) == [3, 2]
    assert await days(date(2026, 3, 1)) == []
    assert await days(date(1, 1, 1), date.max) == [5, 4, 3, 2, 1]


async def test_a_topic_is_told_from_one_with_a_longer_or_shorter_id(database: Database) -> None:
    for topic in ("us-china", "us-china-trade", "us", "china-us"):
        await tell(database, "Same words", topic=topic)
    archive = StoredArchive(database)
    for topic in ("us-china", "us-china-trade", "us", "china-us"):
        assert [hit.topic for hit in await archive.search("words", topic)] == [topic]
    for nothing in ('"', "", "us china", 'us-china" OR "us'):
        assert await archive.search("words", nothing) == ()


async def test_no_more_than_the_limit_is_returned(database: Database) -> None:
    await tell(database, *(f"Words {n}" for n in range(30)))
    assert len(await StoredArchive(database).search("words")) == 20
    assert [hit.n for hit in await StoredArchive(database).search("words", limit=3)] == [1, 2, 3]


async def test_a_replaced_or_discarded_digest_is_found_no_more(database: Database) -> None:
    await tell(database, "First telling")
    await tell(database, "Second telling")
    assert await found(database, "telling") == ["Second telling"]
    await StoredDigests(database).discard("us-china", DAY)
    assert await found(database, "telling") == []


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            "   ",
            "?!…",
            '"',
            "'",
            "\\",
            "\0",
            "a\0b",
            "\ud800",
            "{}",
            "%",
            "_",
            "(",
            "<->",
            "x*",
            "^x",
            "-x",
            "words:x",
        ),
        *("a AND", "NOT", "NEAR(a b)", "a & | ! b", "a'); DROP TABLE passages;", "x" * 5000, "y " * 5000),
    ],
)
async def test_nothing_that_is_typed_is_taken_for_the_engines_own_language(database: Database, words: str) -> None:
    await tell(database, "Untouched")
    assert await found(database, words) == []
    assert await found(database, "untouched") == ["Untouched"]


@given(st.text(max_size=60), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_text_is_found_by_any_part_of_it_between_spaces(
    database: Database, text: str, data: st.DataObject
) -> None:
    text = text.encode(errors="ignore").decode().replace("\0", "")
    await tell(database, text)
    parts = [part for part in text.split() if any(map(str.isalnum, part))]
    if parts:
        assert await found(database, data.draw(st.sampled_from(parts))) == [text]
