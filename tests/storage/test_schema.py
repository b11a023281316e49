"""A database of any version becomes one of the newest, with all that is in it, or is refused in words."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, inspect, make_url, select, text

from bot.domain.errors import UsageError
from storage.database import Database
from storage.engines import engine_for, writer_of
from storage.schema import MIGRATIONS, migrate, upgrade, versions
from storage.tables import metadata
from tests.storage.first_version import FIRST_ROWS


async def test_the_migrations_make_the_tables_that_the_statements_are_written_for(database: Database) -> None:
    def differences(connection: Connection) -> list[Any]:
        options = {"include_name": is_ours, "include_object": is_of(connection.dialect.name), "compare_type": True}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Not the version table of Alembic, nor those that FTS5 makes for itself."""
    return kind != "table" or not str(name).startswith(("alembic_", "passages_index"))


def is_of(dialect: str) -> Any:
    """Leaves out the index that the tables have on PostgreSQL only; Alembic does not read `ddl_if`."""
    return lambda _object, name, kind, *_rest: kind != "index" or name != "ix_passages_words" or dialect != "sqlite"


async def test_deleting_goes_by_the_same_foreign_keys_as_in_the_tables(database: Database) -> None:
    """Alembic does not compare what a foreign key does on deletion."""

    def keys(connection: Connection) -> dict[str, set[tuple[str, str | None]]]:
        inspector = inspect(connection)
        return {
            table.name: {
                (str(key["name"]), key["options"].get("ondelete")) for key in inspector.get_foreign_keys(table.name)
            }
            for table in metadata.sorted_tables
        }

    async with database.reading() as connection:
        found = await connection.run_sync(keys)
    assert found == {
        table.name: {(str(key.name), key.ondelete) for key in table.foreign_key_constraints}
        for table in metadata.sorted_tables
    }


def test_the_versions_are_told_by_the_names_of_the_files() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    in_order = [script.revision for script in scripts.walk_revisions()]
    assert versions() == tuple(reversed(in_order))
    assert scripts.get_current_head() == versions()[-1]


async def first_version(url: str) -> None:
    """Make a database of the first version with a row in every table."""
    engine = writer_of(engine_for(make_url(url), migrating=True))
    async with engine.begin() as connection:
        await connection.run_sync(upgrade, make_url(url), "0001")
        await connection.run_sync(fill)
    await engine.dispose()


def fill(connection: Connection) -> None:
    """The tables are those that the first version made, whatever has become of them since."""
    first = type(metadata)()
    first.reflect(connection, only=list(FIRST_ROWS))
    for name, row in FIRST_ROWS.items():
        connection.execute(insert(first.tables[name]).values(row))


async def test_a_database_of_the_first_version_with_data_becomes_the_newest_and_keeps_it(
    empty_database_url: str,
) -> None:
    await first_version(empty_database_url)
    async with Database.open(empty_database_url) as database, database.reading() as connection:
        assert await connection.scalar(text("SELECT version_num FROM alembic_version")) == versions()[-1]
        for name, row in FIRST_ROWS.items():
            if name in metadata.tables:
                kept = (await connection.execute(select(metadata.tables[name]))).mappings().one()
                same = {column: kept[column] for column in row if column in kept and column != "words"}
                assert same == {column: row[column] for column in same}


async def test_a_new_database_has_an_installation_id_that_stays(empty_database_url: str) -> None:
    async def installation() -> str:
        async with Database.open(empty_database_url) as database, database.reading() as connection:
            return str(await connection.scalar(text("SELECT value FROM meta WHERE key = 'installation'")))

    first = await installation()
    assert len(first) == 32
    assert await installation() == first


async def test_a_migration_that_another_process_has_done_meanwhile_is_not_done_again(empty_database_url: str) -> None:
    for _ in range(2):
        await migrate(make_url(empty_database_url))
    async with Database.open(empty_database_url) as database, database.reading() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM meta")) == 1


async def test_a_database_of_a_newer_version_is_refused(database_url: str) -> None:
    async with Database.open(database_url) as database:
        async with database.writing() as connection:
            await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(UsageError, match=r"newer version of this program.*9999.*update the program"):
            async with Database.open(database_url):
                pytest.fail("it was opened")
        async with database.writing() as connection:
            await connection.execute(text(f"UPDATE alembic_version SET version_num = '{versions()[-1]}'"))


async def test_a_migration_that_fails_leaves_nothing_behind(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("the power went out")

    monkeypatch.setattr("secrets.token_hex", fail)
    with pytest.raises(RuntimeError, match="the power went out"):
        await migrate(make_url(empty_database_url))
    monkeypatch.undo()
    engine = engine_for(make_url(empty_database_url))
    async with engine.connect() as connection:
        assert await connection.run_sync(lambda bare: inspect(bare).get_table_names()) == []
    await engine.dispose()


async def test_a_migration_that_leaves_orphans_is_undone(sqlite_url: str) -> None:
    """Foreign keys are off while tables are rebuilt, so that they have to be looked at afterwards."""
    url = make_url(sqlite_url)
    engine = writer_of(engine_for(url, migrating=True))
    async with engine.begin() as connection:
        await connection.execute(text("INSERT INTO bullets VALUES (77, 1, 0, 'text', 'none')"))
        await connection.execute(text("DELETE FROM alembic_version"))
        for table in reversed(metadata.sorted_tables):
            if table.name != "bullets":
                await connection.execute(text(f"DROP TABLE {table.name}"))
        await connection.execute(text("ALTER TABLE bullets RENAME TO orphans"))
        await connection.execute(text("DROP TABLE passages_index"))
    await engine.dispose()
    with pytest.raises(RuntimeError, match="orphans"):
        await migrate(url)


async def test_any_number_of_processes_may_start_at_once_on_a_new_database(empty_database_url: str) -> None:
    script = (
        "import asyncio, sys\n"
        "from storage.database import Database\n"
        "from storage.articles import StoredArticles\n"
        "async def main():\n"
        "    async with Database.open(sys.argv[1]) as database:\n"
        "        await StoredArticles(database).forget_before(__import__('datetime').datetime.max.replace(\n"
        "            tzinfo=__import__('datetime').UTC))\n"
        "asyncio.run(main())\n"
    )
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", script, empty_database_url, cwd=Path(__file__).parents[2], stderr=subprocess.PIPE
        )
        for _ in range(4)
    ]
    said = [(await process.communicate())[1].decode() for process in processes]
    assert said == ["", "", "", ""]


async def test_alembic_is_not_even_imported_where_there_is_nothing_to_migrate(sqlite_url: str) -> None:
    script = (
        "import asyncio, sys\n"
        "from storage.database import Database\n"
        "async def main():\n"
        "    async with Database.open(sys.argv[1]):\n"
        "        print(sorted(name for name in sys.modules if name.split('.')[0] in ('alembic', 'asyncpg')))\n"
        "asyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, sqlite_url, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE
    )
    assert (await process.communicate())[0].decode().strip() == "[]"
