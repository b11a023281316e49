"""`import`, `export`, `backup`: digests and the database as files."""

import argparse

from bot import hugo
from bot.app import App
from bot.commands import out
from bot.domain.errors import NotStoredError, UsageError
from bot.reading.room import read_day

EVERY = 1_000_000
"""More dates than a topic can have."""


async def import_(app: App, arguments: argparse.Namespace) -> int:
    results = await hugo.import_files(arguments.paths, app.digests, app.publishers, app.reading.configured)
    if not results:
        raise UsageError("There is no .md file there: name files, or a folder that holds some.")
    for result in results:
        if result.digest is not None:
            out.say(
                f"{result.path}: {result.digest.topic} of {result.digest.date}, {len(result.digest.bullets)} bullets"
            )
    errors = [result.error for result in results if result.error is not None]
    for error in errors[1:]:
        out.tell(error)
    if errors:
        raise UsageError(errors[0])
    return 0


async def export(app: App, arguments: argparse.Namespace) -> int:
    names = await app.reading.topic_names()
    topics = list(names) if arguments.topic is None else [await app.reading.known_topic(arguments.topic)]
    count = 0
    for topic in topics:
        day = None if arguments.date is None else read_day(arguments.date, app.reading.edition_date(topic, app.clock()))
        days = (day,) if day is not None else await app.digests.dates(topic, limit=EVERY)
        for each in days:
            digest = await app.digests.get(topic, each)
            if digest is not None:
                out.say(str(await hugo.export_digest(digest, arguments.out)))
                count += 1
    if count == 0:
        raise NotStoredError("No such digest is stored, so nothing was exported.")
    return 0


async def backup(app: App, arguments: argparse.Namespace) -> int:
    await app.backup(arguments.file)
    out.say(f"{arguments.file} is a copy of the database.")
    return 0
