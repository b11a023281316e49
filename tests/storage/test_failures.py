"""What a database cannot help is said in one sentence, with the exit code of its kind; a bug stays a bug."""

import sqlite3

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from bot.domain.errors import ParallaxError, UnreachableError, UsageError
from storage.database import Database
from storage.failures import in_words, in_words_while_connecting

POSTGRES = make_url("postgresql+asyncpg://user:secret@db.example/parallax")
SQLITE = make_url("sqlite+aiosqlite:///data/parallax.db")


class PostgresError(Exception):
    """As asyncpg's own, which tell what happened by their SQLSTATE."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(f"secret details of {sqlstate}")
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("state", "kind", "words"),
    [
        ("08006", UnreachableError, "does not answer"),
        ("57P01", UnreachableError, "does not answer"),
        ("57P03", UnreachableError, "does not answer"),
        ("53300", UnreachableError, "no room for another connection"),
        ("53100", UnreachableError, "no room for another connection"),
        ("25006", UnreachableError, "is read-only"),
        ("28P01", UsageError, "refuses the login"),
        ("3D000", UsageError, "does not exist"),
        ("42501", UsageError, "give that user rights"),
    ],
)
def test_postgresql_tells_by_sqlstate(state: str, kind: type[ParallaxError], words: str) -> None:
    sentence = rf"^The database parallax at db\.example .*{words}.*\.$"
    with pytest.raises(kind, match=sentence) as told, in_words_while_connecting(POSTGRES):
        raise PostgresError(state)
    assert "secret" not in str(told.value)
    with pytest.raises(kind, match=sentence) as told, in_words(POSTGRES):
        raise DBAPIError("SELECT", {}, PostgresError(state))
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("SQLITE_BUSY_SNAPSHOT", UnreachableError, "is locked by another program"),
        ("SQLITE_FULL", UnreachableError, "the disk is full or failing"),
        ("SQLITE_IOERR_WRITE", UnreachableError, "the disk is full or failing"),
        ("SQLITE_READONLY_DIRECTORY", UsageError, "check the permissions"),
        ("SQLITE_CORRUPT", UsageError, "restore a backup"),
    ],
)
def test_sqlite_tells_by_its_result_code(name: str, kind: type[ParallaxError], words: str) -> None:
    bare = sqlite3.OperationalError("details")
    bare.sqlite_errorname = name
    with pytest.raises(kind, match=rf"^The database data/parallax\.db .*{words}.*\.$"), in_words(SQLITE):
        raise DBAPIError("SELECT", {}, bare)


@pytest.mark.parametrize("error", [TimeoutError(), ConnectionResetError(), OSError("Name or service not known")])
def test_a_network_that_fails_while_connecting_is_a_server_that_does_not_answer(error: OSError) -> None:
    with pytest.raises(UnreachableError, match="does not answer"), in_words_while_connecting(POSTGRES):
        raise error


@pytest.mark.parametrize("bug", [PostgresError("42601"), ValueError("a bug"), PostgresError("")])
def test_a_bug_stays_a_bug(bug: Exception) -> None:
    with pytest.raises(type(bug)), in_words_while_connecting(POSTGRES):
        raise bug
    with pytest.raises(DBAPIError), in_words(POSTGRES):
        raise DBAPIError("SELECT", {}, bug)


def test_an_error_of_the_network_inside_a_transaction_is_not_taken_for_the_databases() -> None:
    with pytest.raises(ConnectionResetError), in_words(POSTGRES):
        raise ConnectionResetError


async def test_a_login_that_a_server_refuses_is_told_as_such(postgres_url: str) -> None:
    stranger = make_url(postgres_url).set(username="nobody_such", password="secret")
    with pytest.raises(UsageError, match="refuses the login: check user and password"):
        async with Database.open(stranger.render_as_string(hide_password=False)):
            pytest.fail("it was opened")
