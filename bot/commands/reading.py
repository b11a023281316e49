"""`generate`, `digest`, `sources`, `search`: making a digest, and reading what is stored."""

import argparse
import sys

from bot.app import App
from bot.commands import models, out
from bot.domain.digest import Digest
from bot.domain.errors import NotStoredError
from bot.progress import feeds_asked
from bot.publish import as_json, markdown, terminal
from bot.publish.clean import visible
from bot.reading.room import bullet_of, read_day, side_of


async def generate(app: App, arguments: argparse.Namespace) -> int:
    topic = app.reading.topic(arguments.topic)
    now = app.clock()
    day = None if arguments.date is None else read_day(arguments.date, topic.edition_date(now))
    if arguments.dry_run:
        return await models.rehearse(app, topic, now, day)
    with feeds_asked(f"Asking the feeds of {topic.id}") as progress:
        made = await app.newsroom.make(topic, now, day=day, force=arguments.force, progress=progress)
    if made.fresh:
        await app.announce(made.digest)
    for report in made.reports:
        if report.error is not None:
            out.tell(f"{report.url}: {report.error}")
    for withheld in made.digest.withheld if made.fresh else ():
        out.tell(f"withheld from {withheld.section}: {visible(withheld.text)!r}: {visible(withheld.reason)}")
    _print_digest(made.digest, arguments.format)
    return 0


async def digest(app: App, arguments: argparse.Namespace) -> int:
    digest = await _stored(app, arguments)
    perspective = None if arguments.perspective is None else side_of(digest, arguments.perspective).id
    _print_digest(digest, arguments.format, perspective)
    return 0


async def sources(app: App, arguments: argparse.Namespace) -> int:
    digest = await _stored(app, arguments)
    number = None if arguments.bullet is None else out.number(arguments.bullet, "a bullet's number")
    bullets = digest.bullets if number is None else (bullet_of(digest, number),)
    if arguments.format == "json":
        out.as_json(as_json.sources_json(digest, bullets))
    else:
        out.say(terminal.sources_text(digest, bullets))
    return 0


async def search(app: App, arguments: argparse.Namespace) -> int:
    topic = None if arguments.topic is None else await app.reading.known_topic(arguments.topic)
    today = app.clock().date()
    first, last = (None if text is None else read_day(text, today) for text in (arguments.first, arguments.last))
    words = " ".join(arguments.words)
    hits = await app.archive.search(words, topic, first, last)
    if arguments.format == "json":
        out.as_json(as_json.search_json(words, hits))
    elif not hits:
        raise NotStoredError(f"Nothing stored has all the words of {words[:80]!r}.")
    else:
        out.say(terminal.search_text(words, hits))
    return 0


async def _stored(app: App, arguments: argparse.Namespace) -> Digest:
    topic = await app.reading.known_topic(arguments.topic)
    today = app.reading.edition_date(topic, app.clock())
    return await app.reading.digest(topic, None if arguments.date is None else read_day(arguments.date, today))


def _print_digest(digest: Digest, form: str, perspective: str | None = None) -> None:
    if form == "json":
        out.as_json(as_json.digest_json(digest, perspective))
    elif form == "markdown":
        sys.stdout.write(markdown.render(digest, perspective))
    else:
        out.say(terminal.digest_text(digest, perspective))
