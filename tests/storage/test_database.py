"""The database lends one transaction at a time to each, and says in words what the environment does to it."""

import asyncio
import contextlib
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from bot.domain.errors import UnreachableError, UsageError
from storage import engines
from storage.articles import StoredArticles
from storage.database import Database
from storage.digests import StoredDigests
from storage.tables import feeds
from tests.making import HEADLINES, digest

NOW = datetime(2026, 2, 3, 12, 0, tzinfo=UTC)


FEED = {"url": "a", "failures": 0, "moved_count": 0, "entries": 0, "topics": []}


async def addresses(database: Database) -> list[str]:
    async with database.reading() as connection:
        return list((await connection.execute(select(feeds.c.url))).scalars())


async def test_what_is_written_is_there_for_whoever_opens_it_next(database_url: str) -> None:
    async with Database.open(database_url) as database:
        await StoredArticles(database).add("us-china", HEADLINES, NOW)
    async with Database.open(database_url) as database:
        found = await StoredArticles(database).between("us-china", datetime(2026, 1, 1, tzinfo=UTC), NOW)
        assert set(found) == set(HEADLINES)


async def test_an_error_undoes_all_that_was_written_before_it(database: Database) -> None:
    async def fail() -> None:
        async with database.writing() as connection:
            await connection.execute(insert(feeds).values(FEED))
            raise KeyError("a bug")

    with pytest.raises(KeyError):
        await fail()
    assert await addresses(database) == []


async def test_a_bug_in_a_statement_stays_a_bug(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.writing() as connection:
            await connection.execute(insert(feeds).values(url="a"))


async def test_one_task_never_commits_half_of_anothers_work(database: Database) -> None:
    halfway, go_on = asyncio.Event(), asyncio.Event()

    async def fails_halfway() -> None:
        async with database.writing() as connection:
            await connection.execute(insert(feeds).values(FEED))
            halfway.set()
            await go_on.wait()
            raise KeyError("a bug")

    async def writes() -> None:
        async with database.writing() as connection:
            await connection.execute(insert(feeds).values({**FEED, "url": "whole"}))

    failing = asyncio.create_task(fails_halfway())
    await halfway.wait()
    assert await addresses(database) == []
    writing = asyncio.create_task(writes())
    go_on.set()
    with pytest.raises(KeyError):
        await failing
    await writing
    assert await addresses(database) == ["whole"]


async def test_a_reader_sees_one_state_however_long_it_reads(database: Database) -> None:
    store = StoredDigests(database)
    async with database.reading() as connection:
        before = (await connection.execute(text("SELECT count(*) FROM digests"))).scalar()
        await store.save(digest())
        assert (await connection.execute(text("SELECT count(*) FROM digests"))).scalar() == before == 0
    assert await store.latest("us-china") is not None


async def test_a_hundred_writers_at_once_all_get_their_turn(database: Database) -> None:
    async with asyncio.TaskGroup() as group:
        for number, article in enumerate(HEADLINES * 20):
            group.create_task(StoredArticles(database).add(f"topic-{number}", [article], NOW))
    async with database.reading() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM articles")) == 100


async def test_a_cancelled_writer_leaves_nothing_behind_and_nobody_waiting(database: Database) -> None:
    started = asyncio.Event()

    async def write() -> None:
        async with database.writing() as connection:
            await connection.execute(insert(feeds).values(FEED))
            started.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await started.wait()
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    async with asyncio.timeout(5):
        await StoredArticles(database).add("us-china", HEADLINES, NOW)
    assert await addresses(database) == []


async def test_sqlite_is_set_up_for_many_readers_and_one_writer(sqlite_url: str) -> None:
    async with Database.open(sqlite_url) as database, database.reading() as connection:
        said = {
            name: await connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert said == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000, "synchronous": 1}


async def test_the_directory_of_the_file_is_made(tmp_path: Path) -> None:
    async with Database.open(f"sqlite+aiosqlite:///{tmp_path}/new/deep/parallax.db"):
        assert (tmp_path / "new/deep/parallax.db").is_file()


@contextlib.contextmanager
def held(file: Path) -> Iterator[None]:
    """Another program that is writing to the file."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_a_locked_file_is_waited_for_and_then_said_to_be_locked(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    file = tmp_path / "parallax.db"
    async with Database.open(sqlite_url) as database:
        with held(file), pytest.raises(UnreachableError, match=rf"{file} is locked by another program"):
            await StoredArticles(database).add("us-china", HEADLINES, NOW)
        assert await StoredArticles(database).add("us-china", HEADLINES, NOW) == len(HEADLINES)


@pytest.mark.parametrize(
    "content", [b"this is no database at all, but a long enough text" * 50, b"SQLite format 3\0" + b"\xff" * 5000]
)
async def test_a_damaged_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "parallax.db"
    file.write_bytes(content)
    with pytest.raises(UsageError, match=r"damaged or no database at all: restore a backup"):
        async with Database.open(f"sqlite+aiosqlite:///{file}"):
            pytest.fail("it was opened")


async def test_a_file_that_cannot_be_written_is_told_as_such(sqlite_url: str) -> None:
    """The superuser may write everything, so SQLite is told to refuse: the answer is the same."""
    async with Database.open(sqlite_url) as database:
        async with database.reading() as connection:
            await connection.execute(text("PRAGMA query_only = 1"))
        with pytest.raises(UsageError, match="cannot be written: check the permissions"):
            await StoredArticles(database).add("us-china", HEADLINES, NOW)


@pytest.mark.parametrize("place", ["a-file/parallax.db", "a-file/below/parallax.db"])
async def test_a_directory_that_cannot_be_is_refused_in_words(tmp_path: Path, place: str) -> None:
    (tmp_path / "a-file").touch()
    with pytest.raises(UsageError, match=r"directory .* cannot be made"):
        async with Database.open(f"sqlite+aiosqlite:///{tmp_path}/{place}"):
            pytest.fail("it was opened")


async def test_a_directory_in_place_of_the_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be opened"):
        async with Database.open(f"sqlite+aiosqlite:///{tmp_path}"):
            pytest.fail("it was opened")


@pytest.mark.parametrize(
    "url",
    [
        "sqlite+aiosqlite://",
        "sqlite+aiosqlite:///:memory:",
        "sqlite+aiosqlite:///file:data/parallax.db?mode=ro&uri=true",
        "mysql+aiomysql://user:secret@host/name",
        "postgresql://user:secret@host/name",
        "postgresql+asyncpg://user:secret@host:port/name",
        "user:secret@nowhere",
        "",
    ],
)
async def test_an_address_of_no_database_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(UsageError, match=r"^\[storage\] url .* write it like") as refusal:
        async with Database.open(url):
            pytest.fail("it was opened")
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("postgresql+asyncpg://user:secret@127.0.0.1:1/name", r"The database name at 127\.0\.0\.1 does not answer"),
        ("postgresql+asyncpg://user:secret@/name?host=/nowhere", r"The database name at /nowhere does not answer"),
    ],
)
async def test_a_server_that_does_not_answer_is_named_without_the_password(url: str, sentence: str) -> None:
    with pytest.raises(UnreachableError, match=sentence) as refusal:
        async with Database.open(url):
            pytest.fail("it was opened")
    assert "secret" not in str(refusal.value)


async def test_postgresql_without_its_driver_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(UsageError, match=r"pip install 'parallax-digest\[postgres\]'"):
        async with Database.open("postgresql+asyncpg://user@127.0.0.1/name"):
            pytest.fail("it was opened")


async def test_a_database_that_the_server_does_not_have_is_refused_in_words(postgres_url: str) -> None:
    head, query = postgres_url.split("?")
    missing = head.rpartition("/")[0] + "/nothing_such?" + query
    with pytest.raises(UsageError, match=r"The database nothing_such at .* does not exist: create it"):
        async with Database.open(missing):
            pytest.fail("it was opened")


async def test_a_server_that_drops_its_connections_costs_at_most_the_work_under_way(postgres_url: str) -> None:
    async with Database.open(postgres_url) as database, Database.open(postgres_url) as other:

        async def be_cut_off() -> None:
            async with database.writing() as connection:
                await connection.execute(text("SELECT 1"))
                await drop_connections(other)
                await connection.execute(text("SELECT 1"))

        with pytest.raises(UnreachableError, match="does not answer"):
            await be_cut_off()
        assert await addresses(database) == []


async def drop_connections(database: Database) -> None:
    """Put all others out of the database."""
    others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    async with database.writing() as connection:
        await connection.execute(text(f"SELECT pg_terminate_backend(pid) {others}"))


async def test_a_backup_is_a_whole_database_taken_while_others_write(sqlite_url: str, tmp_path: Path) -> None:
    to = tmp_path / "backup.db"
    async with Database.open(sqlite_url) as database:
        await StoredDigests(database).save(digest())
        with held(tmp_path / "parallax.db"):
            await database.backup(to)
        await StoredDigests(database).discard("us-china", digest().date)
    async with Database.open(f"sqlite+aiosqlite:///{to}") as copy:
        assert await StoredDigests(copy).latest("us-china") == digest()
    assert halves(tmp_path) == []


def halves(directory: Path) -> list[Path]:
    return list(directory.glob("*.part"))


async def test_a_backup_never_takes_the_place_of_another_file(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("precious")
    async with Database.open(sqlite_url) as database:
        with pytest.raises(UsageError, match="precious exists already"):
            await database.backup(tmp_path / "precious")
        with pytest.raises(UnreachableError, match="No backup was made at"):
            await database.backup(tmp_path / "no-such-directory" / "backup.db")
    assert (tmp_path / "precious").read_text() == "precious"


async def test_a_backup_that_cannot_be_given_its_name_is_said_to_be_none(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "rename", refuse)
    async with Database.open(sqlite_url) as database:
        with pytest.raises(UsageError, match="cannot be written: Operation not permitted"):
            await database.backup(tmp_path / "backup.db")
    assert halves(tmp_path) == []


async def test_postgresql_is_backed_up_by_its_own_tool(postgres_url: str, tmp_path: Path) -> None:
    async with Database.open(postgres_url) as database:
        with pytest.raises(UsageError, match="pg_dump"):
            await database.backup(tmp_path / "backup.db")
