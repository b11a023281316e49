"""Digests as files: in, out, and back to the same bytes."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.domain.article import Ownership, Publisher
from bot.domain.digest import Support
from bot.domain.errors import UsageError
from bot.gather.publishers import publisher_table
from bot.hugo import export_digest, import_files
from bot.publish import markdown
from storage.database import Database
from storage.digests import StoredDigests
from tests.making import digest
from tests.shared import shared_file

SEED_DAY = date(2026, 2, 3)


@pytest.fixture
async def digests(tmp_path: Path) -> AsyncIterator[StoredDigests]:
    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}") as database:
        yield StoredDigests(database)


async def imported(digests: StoredDigests, *paths: Path) -> list[str | None]:
    results = await import_files(paths, digests, publisher_table(), ())
    return [result.error for result in results]


async def test_a_file_goes_in_and_comes_out_byte_for_byte(digests: StoredDigests, tmp_path: Path) -> None:
    seed = shared_file("seeds/2026-02-03-us-china.md")
    assert await imported(digests, seed) == [None]
    stored = await digests.get("us-china", SEED_DAY)
    assert stored is not None
    path = await export_digest(stored, tmp_path / "out")
    assert path.name == "2026-02-03-us-china.md"
    assert path.read_bytes() == seed.read_bytes()


async def test_imported_bullets_are_given_the_sources_that_their_text_points_to(digests: StoredDigests) -> None:
    await imported(digests, shared_file("seeds/2026-02-03-us-china.md"))
    stored = await digests.get("us-china", SEED_DAY)
    assert stored is not None
    by_text = {bullet.text: {article.id for article in stored.sources_of(bullet)} for bullet in stored.bullets}
    expected = {
        "TDK": "a1",
        "democracies rather": "a2",
        "fishermen": "a5",
        "stable peace": "a7",
        "$12 billion": "a15",
        "Chalco": "a14",
        "interrogations": "a20",
        "C919": "a8",
    }
    for words, source in expected.items():
        (found,) = (sources for text, sources in by_text.items() if words in text)
        assert source in found, words
    assert all(bullet.support in (Support.MATCHED, Support.NONE) for bullet in stored.bullets)


async def test_publishers_that_are_known_by_name_bring_what_is_known_of_them(digests: StoredDigests) -> None:
    await imported(digests, shared_file("seeds/2026-02-03-us-china.md"))
    stored = await digests.get("us-china", SEED_DAY)
    assert stored is not None
    publishers = {edited.article.publisher.name: edited.article.publisher for edited in stored.articles}
    assert publishers["Reuters"] == Publisher("reuters.com", "Reuters", "GB", Ownership.PRIVATE)
    assert (publishers["新华网"].country, publishers["新华网"].ownership) == ("CN", Ownership.STATE)


async def test_our_own_digest_keeps_its_citations_through_a_file(digests: StoredDigests, tmp_path: Path) -> None:
    path = await export_digest(digest(), tmp_path)
    assert await imported(digests, path) == [None]
    stored = await digests.get("us-china", SEED_DAY)
    assert stored is not None
    assert [bullet.sources for bullet in stored.bullets] == [bullet.sources for bullet in digest().bullets]
    assert markdown.render(stored).encode() == path.read_bytes()


async def test_a_folder_is_read_and_a_file_that_is_no_digest_does_not_stop_the_rest(
    digests: StoredDigests, tmp_path: Path
) -> None:
    await export_digest(digest(day=date(2026, 2, 1)), tmp_path)
    await export_digest(digest(day=date(2026, 2, 2)), tmp_path)
    (tmp_path / "notes.md").write_text("# Shopping\n", encoding="utf-8")
    (tmp_path / "picture.md").write_bytes(b"\x89PNG\xff")
    errors = await imported(digests, tmp_path, tmp_path / "nowhere.md")
    assert [error is None for error in errors] == [True, True, False, False, False]
    assert "notes.md" in str(errors[2])
    assert "not a text file in UTF-8" in str(errors[3])
    assert "nowhere.md: cannot be read" in str(errors[4])
    assert await digests.dates("us-china") == (date(2026, 2, 2), date(2026, 2, 1))


async def test_importing_what_is_stored_already_loses_nothing_that_a_file_cannot_carry(
    digests: StoredDigests, tmp_path: Path
) -> None:
    own = digest()
    await digests.save(own)
    assert await imported(digests, await export_digest(own, tmp_path)) == [None]
    assert await digests.get("us-china", SEED_DAY) == own


async def test_an_edited_file_takes_the_place_of_what_was_stored(digests: StoredDigests, tmp_path: Path) -> None:
    await digests.save(digest())
    path = await export_digest(digest(texts=("A hotline.", "A list.", "A strong protest.")), tmp_path)
    assert await imported(digests, path) == [None]
    stored = await digests.get("us-china", SEED_DAY)
    assert stored is not None
    assert stored.bullets[2].text == "A strong protest."


async def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be written"):
        await export_digest(digest(), tmp_path / "taken")
