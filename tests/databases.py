"""Databases for tests: real ones, made for one test and gone after it.

A test that asks for `database_url` or `database` runs once on SQLite and once on PostgreSQL: the server that
TEST_POSTGRES_URL names (by a database of it; others are created beside that), else one of the machine's own binaries,
started for the run on a socket of its own. Where there is neither, its tests are skipped; with CI=true they fail.
"""

import asyncio
import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import URL, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import Database
from storage.schema import migrate
from storage.tables import metadata

_USERS = ("postgres", "nobody")
"""Who the server runs as when the tests run as root, which it refuses to be."""


def binaries() -> Path | None:
    """Where the newest installed server has its programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


@contextlib.contextmanager
def cluster(programs: Path) -> Iterator[URL]:
    """A server of its own in a new directory, reached by a socket in it; stopped and removed at the end."""
    user = None if os.geteuid() else next(name for name in _USERS if _exists(name))
    directory = Path(tempfile.mkdtemp(prefix="pg-"))
    if user is not None:
        shutil.chown(directory, user, pwd.getpwnam(user).pw_gid)
    data = directory / "data"
    arguments = ["--pgdata", str(data), "--auth=trust", "--username=tests", "--encoding=UTF8", "--no-sync"]
    options = ["fsync=off", "full_page_writes=off", "listen_addresses=", f"unix_socket_directories={directory}"]
    try:
        _check(
            subprocess.run(
                [str(programs / "initdb"), *arguments],
                user=user,
                cwd=directory,
                capture_output=True,
                text=True,
                check=False,
            )
        )
        command = [
            str(programs / "postgres"),
            "-D",
            str(data),
            *(part for option in options for part in ("-c", option)),
        ]
        with (directory / "log").open("w") as log:
            server = subprocess.Popen(command, user=user, cwd=directory, stdout=log, stderr=log)
        try:
            _wait_for(directory / ".s.PGSQL.5432", server, directory / "log")
            query = {"host": str(directory)}
            yield URL.create("postgresql+asyncpg", username="tests", database="postgres", query=query)
        finally:
            server.send_signal(2)  # SIGINT: disconnect everybody and stop
            server.wait(30)
    finally:
        shutil.rmtree(directory)


def _exists(name: str) -> bool:
    return any(entry.pw_name == name for entry in pwd.getpwall())


def _check(done: subprocess.CompletedProcess[str]) -> None:
    if done.returncode:
        raise RuntimeError(done.stderr)


def _wait_for(socket: Path, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        if socket.exists():
            return
        if server.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError(f"PostgreSQL did not start: {log.read_text()}")


async def execute(url: URL, statement: str) -> None:
    """Run one statement on PostgreSQL outside any transaction."""
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text(statement))
    finally:
        await engine.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """The address of a server in which databases may be created."""
    if given := os.environ.get("TEST_POSTGRES_URL"):
        yield make_url(given)
        return
    programs = binaries()
    if programs is None:
        missing = "there is no PostgreSQL here: install its server, or name one in TEST_POSTGRES_URL"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with cluster(programs) as url:
        yield url


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: URL) -> Iterator[URL]:
    """A migrated database that the tests share, one after the other."""
    url = postgres_server.set(database=f"tests_{uuid4().hex}")
    asyncio.run(execute(postgres_server, f"CREATE DATABASE {url.database}"))
    asyncio.run(migrate(url))
    yield url
    asyncio.run(execute(postgres_server, f"DROP DATABASE {url.database} WITH (FORCE)"))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file that others are copied from."""
    file = tmp_path_factory.mktemp("template") / "template.db"
    asyncio.run(migrate(make_url(f"sqlite+aiosqlite:///{file}")))
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The URL of a migrated SQLite file."""
    shutil.copy(sqlite_template, tmp_path / "parallax.db")
    return f"sqlite+aiosqlite:///{tmp_path}/parallax.db"


@pytest.fixture
async def postgres_url(migrated_postgres: URL) -> str:
    """The URL of a migrated and empty PostgreSQL database."""
    filled = ", ".join(table.name for table in metadata.sorted_tables if table.name != "meta")
    await execute(migrated_postgres, f"TRUNCATE {filled} RESTART IDENTITY")
    return migrated_postgres.render_as_string(hide_password=False)


@pytest.fixture
async def empty_postgres_url(postgres_server: URL) -> AsyncIterator[str]:
    """The URL of a PostgreSQL database without any table."""
    url = postgres_server.set(database=f"empty_{uuid4().hex}")
    await execute(postgres_server, f"CREATE DATABASE {url.database}")
    yield url.render_as_string(hide_password=False)
    await execute(postgres_server, f"DROP DATABASE {url.database} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated database, once of each kind."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/empty.db"
    return str(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open database, once of each kind."""
    async with Database.open(database_url) as opened:
        yield opened
