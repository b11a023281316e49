"""Digests are kept once a day and topic, and come back as they were."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from sqlalchemy import func, select

from bot.domain.digest import Digest
from storage.database import Database
from storage.digests import StoredDigests
from storage.tables import bullets, citations, digest_articles, passages
from tests.making import digest
from tests.storage.strategies import digests

DAY = date(2026, 2, 3)


@given(digests(), digests())
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
async def test_a_digest_comes_back_equal_whatever_it_replaced(
    database: Database, earlier: Digest, saved: Digest
) -> None:
    store = StoredDigests(database)
    await store.save(replace(earlier, topic=saved.topic, date=saved.date), replace=True)
    assert await store.save(saved, replace=True)
    assert await store.get(saved.topic, saved.date) == saved
    await store.discard(saved.topic, saved.date)


async def test_the_moment_of_making_keeps_its_milliseconds(database: Database) -> None:
    made = datetime(2026, 2, 3, 4, 0, 19, 976_000, tzinfo=UTC)
    store = StoredDigests(database)
    await store.save(replace(digest(), generated_at=made))
    loaded = await store.get("us-china", DAY)
    assert loaded is not None
    assert loaded.generated_at == made
    assert loaded.generated_at.utcoffset() == made.utcoffset()


async def test_a_day_has_one_digest_and_the_first_is_kept(database: Database) -> None:
    store = StoredDigests(database)
    assert await store.save(digest())
    assert not await store.save(digest(texts=("Another.", "Second.", "Third.")))
    assert await store.get("us-china", DAY) == digest()


async def test_a_digest_can_be_replaced_and_nothing_of_the_old_one_stays(database: Database) -> None:
    store = StoredDigests(database)
    await store.save(digest())
    short = replace(digest(), articles=digest().articles[:1], sections=())
    assert await store.save(short, replace=True)
    assert await store.get("us-china", DAY) == short
    assert await rows_of_parts(database) == {"digest_articles": 1, "bullets": 0, "citations": 0, "passages": 1}


async def rows_of_parts(database: Database) -> dict[str, int | None]:
    async with database.reading() as connection:
        return {
            table.name: await connection.scalar(select(func.count()).select_from(table))
            for table in (digest_articles, bullets, citations, passages)
        }


async def test_a_discarded_digest_is_gone_with_all_its_parts(database: Database) -> None:
    store = StoredDigests(database)
    await store.save(digest())
    await store.discard("us-china", DAY)
    await store.discard("us-china", DAY)
    assert await store.get("us-china", DAY) is None
    assert set((await rows_of_parts(database)).values()) == {0}


async def test_the_latest_digest_is_that_of_the_latest_date(database: Database) -> None:
    store = StoredDigests(database)
    assert await store.latest("us-china") is None
    for day in (DAY, date(2026, 2, 5), date(2026, 2, 4)):
        await store.save(digest(day=day))
    await store.save(digest(identifier="us", day=date(2026, 3, 1)))
    latest = await store.latest("us-china")
    assert latest == digest(day=date(2026, 2, 5))


async def test_dates_come_newest_first_and_as_many_as_asked_for(database: Database) -> None:
    store = StoredDigests(database)
    days = [date(2026, 1, 30), date(2026, 1, 31), date(2026, 2, 1), date(2027, 2, 1)]
    for day in days:
        await store.save(digest(day=day))
    await store.save(digest(identifier="us", day=date(2020, 1, 1)))
    assert await store.dates("us-china") == tuple(reversed(days))
    assert await store.dates("us-china", limit=2) == (date(2027, 2, 1), date(2026, 2, 1))


async def test_dates_are_narrowed_by_what_has_been_typed_of_them(database: Database) -> None:
    store = StoredDigests(database)
    for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 12, 1)):
        await store.save(digest(day=day))
    assert await store.dates("us-china", prefix="2026-0") == (date(2026, 2, 1), date(2026, 1, 31))
    assert await store.dates("us-china", prefix="2026-01-31") == (date(2026, 1, 31),)
    for nothing in ("%", "_", "2026-01-31x", "'", "\0", "tomorrow"):
        assert await store.dates("us-china", prefix=nothing) == ()


async def test_neighbours_are_the_digests_next_to_a_day_stored_or_not(database: Database) -> None:
    store = StoredDigests(database)
    first, second, third = date(2026, 1, 31), date(2026, 2, 3), date(2026, 2, 9)
    for day in (first, second, third):
        await store.save(digest(day=day))
    assert await store.neighbours("us-china", second) == (first, third)
    assert await store.neighbours("us-china", first) == (None, second)
    assert await store.neighbours("us-china", date(2026, 2, 20)) == (third, None)
    assert await store.neighbours("nothing-such", second) == (None, None)


async def test_topics_bear_the_name_of_their_latest_digest(database: Database) -> None:
    store = StoredDigests(database)
    assert await store.topics() == ()
    await store.save(digest(day=date(2026, 2, 4), name="New name"))
    await store.save(digest(day=date(2026, 2, 3), name="Old name"))
    await store.save(digest(identifier="iran", name="Iran"))
    assert await store.topics() == (("iran", "Iran"), ("us-china", "New name"))
