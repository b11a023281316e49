"""Digests as files of Hugo Markdown: read into the archive, written out of it."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.digest import Bullet, Digest, EditedArticle, Section, Support
from bot.domain.errors import ParallaxError, UsageError
from bot.domain.topic import Perspective, Topic
from bot.edit.attribution import attribute
from bot.ports import DigestStore, PublisherNames
from bot.publish import markdown


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: the digest it holds, or the sentence that says why it holds none."""

    path: Path
    digest: Digest | None = None
    error: str | None = None


async def import_files(
    paths: Iterable[Path], digests: DigestStore, publishers: PublisherNames, topics: Iterable[Topic]
) -> list[Imported]:
    """Read files, and folders of `.md` files, into the archive; each takes the place of what its day had before.

    A file that is no digest is reported and does not stop the rest.
    """
    by_id = {topic.id: topic for topic in topics}
    results = []
    for path in _files(paths):
        try:
            parsed = markdown.parse(await asyncio.to_thread(_read, path))
            digest = attributed(with_known_publishers(parsed, publishers), by_id.get(parsed.topic))
            if not await _is_stored_alike(digest, digests):
                await digests.save(digest, replace=True)
            results.append(Imported(path, digest))
        except ParallaxError as error:
            results.append(Imported(path, error=f"{path}: {error}"))
    return results


async def export_digest(digest: Digest, folder: Path) -> Path:
    """Write one digest into the folder, which is made if need be, and return the file's path.

    The file is replaced as a whole: a reader of the folder sees the old one or the new one. UsageError when it cannot
    be written.
    """
    path = folder / markdown.file_name(digest.topic, digest.date)
    try:
        await asyncio.to_thread(_write, path, markdown.render(digest))
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error
    return path


def with_known_publishers(digest: Digest, publishers: PublisherNames) -> Digest:
    """The digest with host, country and ownership of every publisher whose name is known."""

    def known(edited: EditedArticle) -> EditedArticle:
        found = publishers.by_name(edited.article.publisher.name)
        if found is None:
            return edited
        publisher = replace(found, name=edited.article.publisher.name)
        return replace(edited, article=replace(edited.article, publisher=publisher))

    return replace(digest, articles=tuple(known(article) for article in digest.articles))


def attributed(digest: Digest, topic: Topic | None) -> Digest:
    """The digest with sources found by their text for every bullet that cites none."""
    topic = topic or _topic_of(digest)

    def sourced(bullet: Bullet) -> Bullet:
        if bullet.sources:
            return bullet
        found = attribute(bullet.text, digest.articles, topic)
        return replace(bullet, sources=found, support=Support.MATCHED if found else Support.NONE)

    def with_sources(section: Section) -> Section:
        return replace(section, bullets=tuple(sourced(bullet) for bullet in section.bullets))

    return replace(digest, sections=tuple(with_sources(section) for section in digest.sections))


def _topic_of(digest: Digest) -> Topic:
    return Topic(digest.topic, digest.topic_name, tuple(Perspective(side.id, side.name) for side in digest.sides))


async def _is_stored_alike(digest: Digest, digests: DigestStore) -> bool:
    """Whether the store has a digest that says the same in Markdown: it may know more than a file can carry."""
    stored = await digests.get(digest.topic, digest.date)
    return stored is not None and markdown.render(stored) == markdown.render(digest)


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        yield from sorted(path.glob("*.md")) if path.is_dir() else (path,)


def _read(path: Path) -> str:
    try:
        # Line ends are kept as they are: an export gives the same bytes back.
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError("not a text file in UTF-8, so it is no digest. Give a file of Hugo Markdown.") from None
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}. Check the path.") from error


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        unfinished.write_bytes(text.encode("utf-8"))
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise
