"""Several processes that deliver at once do no harm, on one SQLite file and on one PostgreSQL."""

from tests.deliver.killing import compete


async def test_two_processes_on_one_database_post_everything_exactly_once(database_url: str) -> None:
    toll = await compete(database_url, channels=25, processes=2)
    assert toll.wrong == ()
