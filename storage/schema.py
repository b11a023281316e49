"""Which version of the tables a database has, and bringing it up to the newest.

A migration is a file `NNNN_subject.py` in migrations/versions, and NNNN is its version. The number in the database is
compared with the file names first: Alembic is imported only when there is something for it to do.
"""

from pathlib import Path

from sqlalchemy import URL, Connection, inspect, text

from bot.domain.errors import UsageError
from storage.engines import engine_for, writer_of
from storage.failures import in_words, in_words_while_connecting, name_of
from storage.locks import Turn, wait_for

MIGRATIONS = Path(__file__).parent / "migrations"


def versions() -> tuple[str, ...]:
    """Every version this program knows, oldest first."""
    return tuple(sorted(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*_*.py")))


def is_current(connection: Connection, url: URL) -> bool:
    """Whether nothing has to be done; UsageError when the database is of a newer version than this program."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    known = versions()
    if found is not None and found not in known:
        raise UsageError(
            f"{name_of(url)} has been used by a newer version of this program (its tables are of version {found}, "
            f"known here is {known[-1]}): update the program, or restore a backup."
        )
    return bool(found == known[-1])


async def migrate(url: URL) -> None:
    """Bring the tables to the newest version in one transaction, whoever else starts at the same moment."""
    engine = writer_of(engine_for(url, migrating=True))
    try:
        with in_words(url):
            with in_words_while_connecting(url):
                connection = await engine.connect()
            try:
                async with connection.begin():
                    await wait_for(connection, Turn.MIGRATING)
                    await connection.run_sync(upgrade, url)
            finally:
                await connection.close()
    finally:
        await engine.dispose()


def upgrade(connection: Connection, url: URL, target: str = "head") -> None:
    """Run the migrations that are missing up to `target`, inside the transaction that `connection` is in."""
    if is_current(connection, url):
        return
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, target)
    if connection.dialect.name != "sqlite":
        return
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError(f"a migration left a row of {broken[0]} without what it hangs on")
