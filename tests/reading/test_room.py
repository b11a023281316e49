"""What readers ask of the stored digests, and the sentences they get where there is no answer."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.domain.errors import NotStoredError, UsageError
from bot.reading.room import ReadingRoom, bullet_of, read_day, read_time, read_zone, side_of
from storage.database import Database
from storage.digests import StoredDigests
from tests.making import DAY, NOON, digest, topic


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[ReadingRoom]:
    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}") as database:
        digests = StoredDigests(database)
        for day in (1, 2, 3):
            await digests.save(digest(day=date(2026, 2, day)))
        await digests.save(digest(identifier="old-topic", name="An Old Topic", day=date(2025, 1, 1)))
        yield ReadingRoom(digests, (topic(), topic("eu-uk", "EU and UK")))


async def test_the_latest_digest_is_answered_unless_a_day_is_asked_for(room: ReadingRoom) -> None:
    assert (await room.digest("us-china")).date == DAY
    assert (await room.digest("us-china", date(2026, 2, 1))).date == date(2026, 2, 1)


async def test_a_topic_is_found_by_its_id_or_its_name_in_any_case(room: ReadingRoom) -> None:
    assert await room.known_topic(" US-China ") == "us-china"
    assert await room.known_topic("us vs china") == "us-china"


async def test_topics_of_the_archive_are_known_as_well_as_those_of_the_settings(room: ReadingRoom) -> None:
    assert list(await room.topic_names()) == ["us-china", "eu-uk", "old-topic"]
    assert (await room.digest("an old topic")).topic == "old-topic"


async def test_an_unknown_topic_is_told_which_there_are(room: ReadingRoom) -> None:
    with pytest.raises(UsageError, match="There is no topic 'moon'; the topics are: us-china, eu-uk, old-topic"):
        await room.digest("moon")
    with pytest.raises(UsageError, match="Topic 'old-topic' is not in the settings"):
        room.topic("old-topic")
    assert room.topic("us-china").name == "US vs China"


async def test_a_day_without_a_digest_is_told_the_latest(room: ReadingRoom) -> None:
    with pytest.raises(NotStoredError, match="for 2026-02-04; the latest is that of 2026-02-03"):
        await room.digest("us-china", date(2026, 2, 4))
    with pytest.raises(NotStoredError, match="No digest of eu-uk is stored yet"):
        await room.digest("eu-uk")


async def test_the_days_before_and_after_are_found_and_the_ends_are_told(room: ReadingRoom) -> None:
    assert (await room.neighbour("us-china", date(2026, 2, 2), -1)).date == date(2026, 2, 1)
    assert (await room.neighbour("us-china", date(2026, 2, 2), 1)).date == date(2026, 2, 3)
    with pytest.raises(NotStoredError, match="No digest of us-china after 2026-02-03"):
        await room.neighbour("us-china", DAY, 1)


async def test_today_is_the_topics_today(room: ReadingRoom) -> None:
    assert room.edition_date("us-china", NOON) == DAY
    assert room.edition_date("old-topic", NOON) == DAY


async def test_a_side_is_found_by_its_id_or_its_name(room: ReadingRoom) -> None:
    stored = await room.digest("us-china")
    assert side_of(stored, "China").id == "china"
    assert side_of(stored, "united states").id == "us"
    with pytest.raises(UsageError, match="has no perspective 'russia'; it has: us, china"):
        side_of(stored, "russia")
    assert await room.side_id("us-china", "United States") == "us"
    assert await room.side_id("old-topic", "china") == "china"
    with pytest.raises(UsageError, match="us-china has no perspective 'overall'; it has: us, china"):
        await room.side_id("us-china", "overall")


def test_a_bullet_that_does_not_exist_is_told_which_do() -> None:
    assert bullet_of(digest(), 2).n == 2
    with pytest.raises(NotStoredError, match=r"There is no bullet 99: the bullets of .* are 1 to 3"):
        bullet_of(digest(), 99)
    with pytest.raises(NotStoredError, match="There is no bullet 0"):
        bullet_of(digest(), 0)


def test_dates_are_read_as_people_write_them() -> None:
    assert read_day("2026-02-01", DAY) == date(2026, 2, 1)
    assert read_day(" Yesterday ", DAY) == date(2026, 2, 2)
    assert read_day("today", DAY) == DAY
    assert read_day("last friday", DAY) == date(2026, 1, 30)
    with pytest.raises(UsageError, match="'2026-02-30' is not a date: write it like 2026-02-03"):
        read_day("2026-02-30", DAY)


def test_times_and_zones_are_read_as_people_write_them() -> None:
    assert read_time("8:05") == time(8, 5)
    assert read_time("23:59") == time(23, 59)
    assert read_zone("europe/berlin").key == "Europe/Berlin"
    for wrong in ("24:00", "8", "08:60", "noon"):
        with pytest.raises(UsageError, match="is not a time"):
            read_time(wrong)
    with pytest.raises(UsageError, match="'Mars/Base' is not an IANA time zone"):
        read_zone("Mars/Base")
