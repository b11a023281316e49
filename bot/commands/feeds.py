"""`feeds`: how the feeds are, a feed tried before it is configured, lists of feeds in and out."""

import argparse
import asyncio

from bot.app import App
from bot.commands import out
from bot.domain.errors import UsageError
from bot.gather import checking, opml


async def feeds(app: App, arguments: argparse.Namespace) -> int:
    """Whichever action was asked for."""
    actions = {"check": _check, "import": _import, "export": _export}
    return await actions[arguments.action](app, arguments)


async def _check(app: App, arguments: argparse.Namespace) -> int:
    if arguments.what is not None and "://" in arguments.what:
        trial = await checking.try_feed(app.gatherer(), arguments.what, app.clock())
        if arguments.format == "json":
            out.as_json(checking.trial_as_json(trial))
        else:
            out.say(checking.trial_as_text(trial))
        return 0 if trial.error is None else 4
    topics = app.reading.configured if arguments.what is None else (app.reading.topic(arguments.what),)
    gatherer = app.gatherer()
    rows = [row for topic in topics for row in await checking.check_topic(gatherer, app.feeds, topic, app.clock())]
    if arguments.format == "json":
        out.as_json(checking.rows_as_json(rows))
    else:
        out.say(checking.rows_as_text(rows))
    return 0


async def _import(app: App, arguments: argparse.Namespace) -> int:
    """Print the feeds of an OPML file as they stand in the settings."""
    try:
        content = await asyncio.to_thread(arguments.file.read_bytes)
    except OSError as error:
        raise UsageError(f"{arguments.file} cannot be read: {error.strerror}. Check the path.") from error
    out.say(opml.as_settings(opml.read_opml(content)).rstrip("\n"))
    return 0


async def _export(app: App, arguments: argparse.Namespace) -> int:
    """Print a perspective's feeds as OPML."""
    topic = app.reading.topic(arguments.topic)
    wanted = await app.reading.side_id(topic.id, arguments.perspective)
    side = next(side for side in topic.perspectives if side.id == wanted)
    out.say(opml.write_opml(topic.name, side, {}).rstrip("\n"))
    return 0
