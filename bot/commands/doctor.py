"""`doctor`: what is wrong, and how to mend it."""

import argparse
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum

from bot.app import App
from bot.commands import out
from bot.domain.errors import ParallaxError
from bot.domain.topic import Topic
from bot.gather.health import Health, rows


class Level(StrEnum):
    """How grave a finding is."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, in a sentence."""

    level: Level
    text: str


async def doctor(app: App, arguments: argparse.Namespace) -> int:
    """Look at everything; exit code 2 when something has to be mended, else 0."""
    findings = [finding async for finding in _findings(app)]
    if arguments.format == "json":
        out.as_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            out.say(f"{finding.level.value:8} {finding.text}")
    return 2 if any(finding.level is Level.FAULT for finding in findings) else 0


async def _findings(app: App) -> AsyncIterator[Finding]:
    yield await _discord(app)
    yield _writer(app)
    if not app.settings.gather.contact:
        yield Finding(Level.WARNING, "No [gather] contact is set: publishers cannot tell you what your bot does wrong.")
    if not app.reading.configured:
        yield Finding(Level.FAULT, "No topic is configured: add a [[topics]] table to the settings.")
    for topic in app.reading.configured:
        yield await _newest_digest(app, topic)
        async for finding in _feeds(app, topic):
            yield finding
    async for finding in _subscriptions(app):
        yield finding


async def _discord(app: App) -> Finding:
    if app.settings.discord.token is None:
        return Finding(
            Level.WARNING, "No Discord token is set, so `run` is local mode: set DISCORD_TOKEN for a server."
        )
    try:
        return Finding(Level.OK, f"Discord knows the bot as {await app.name_in_discord()}.")
    except ParallaxError as error:
        return Finding(Level.FAULT, str(error))


def _writer(app: App) -> Finding:
    writer = app.settings.writer
    if writer.uses_model:
        return Finding(
            Level.OK, f"The model {writer.asked_model} writes, for {writer.daily_budget_usd:g} USD a day at most."
        )
    if writer.provider == "auto" and writer.api_key is not None:
        return Finding(
            Level.WARNING, "There is a key, but no model is named: set [writer] model, or no model is asked."
        )
    return Finding(Level.OK, "The extractive writer writes; no model is asked.")


async def _newest_digest(app: App, topic: Topic) -> Finding:
    days = await app.digests.dates(topic.id, limit=1)
    now = app.clock()
    if days and days[0] >= topic.edition_date(topic.last_due_moment(now)):
        return Finding(Level.OK, f"{topic.id}: the digest of {days[0]} is stored.")
    last = f"the newest is that of {days[0]}" if days else "there is none yet"
    mend = f"is the bot running? `generate {topic.id}` makes one"
    return Finding(Level.WARNING, f"{topic.id}: the digest that is due is missing, {last}; {mend}.")


async def _feeds(app: App, topic: Topic) -> AsyncIterator[Finding]:
    for side in topic.perspectives:
        if not side.feeds:
            yield Finding(Level.WARNING, f"{topic.id}: {side.name} has no feeds, so it is told by others' only.")
    known = {state.url: state for state in await app.feeds.all()}
    found = rows(topic, known, app.clock())
    well, new = (sum(row.health is health for row in found) for health in (Health.OK, Health.NEW))
    level = Level.OK if well + new == len(found) else Level.WARNING
    asked = "" if new == 0 else f", {new} not asked yet"
    yield Finding(level, f"{topic.id}: {well} of {len(found)} feeds are well{asked}.")
    for row in found:
        if row.health not in (Health.OK, Health.NEW):
            yield Finding(Level.WARNING, f"{topic.id}: {row.url} is {row.health.value}: {row.error or 'nothing new'}.")


async def _subscriptions(app: App) -> AsyncIterator[Finding]:
    listed = await app.subscriptions.listed()
    yield Finding(Level.OK, f"{len(listed)} subscription{'' if len(listed) == 1 else 's'}.")
    known = await app.reading.topic_names()
    for each in listed:
        if each.paused is not None:
            yield Finding(Level.WARNING, f"Channel {each.channel_id} does not get {each.topic}: {each.paused}")
        elif each.topic not in known:
            yield Finding(
                Level.WARNING, f"Channel {each.channel_id} waits for {each.topic}, which is no topic any more."
            )
    late = app.clock() - timedelta(minutes=10)
    soonest = await app.deliveries.soonest()
    if soonest is not None and soonest < late:
        yield Finding(Level.WARNING, "Posts are waiting to be sent: is the bot running? `deliver` sends them.")
