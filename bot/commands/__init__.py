"""What each command of the command line does, over the services that `app` has put together."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from bot import config, log
from bot.app import App, open_app
from bot.commands import channels, doctor, feeds, files, models, reading
from bot.domain.errors import UsageError
from bot.ports import Clock

Command = Callable[[App, argparse.Namespace], Awaitable[int]]
COMMANDS: dict[str, Command] = {
    "generate": reading.generate,
    "digest": reading.digest,
    "sources": reading.sources,
    "search": reading.search,
    "import": files.import_,
    "export": files.export,
    "backup": files.backup,
    "subscriptions": channels.subscriptions,
    "deliver": channels.deliver,
    "feeds": feeds.feeds,
    "doctor": doctor.doctor,
    "usage": models.usage,
}


def perform(arguments: argparse.Namespace) -> int:
    """Load the settings, open the app, run the command; returns the exit code."""
    settings = config.load(arguments.config)
    log.set_up(settings.log.level, json_lines=settings.log.json_lines, secrets=settings.secrets)
    clock = clock_from(getattr(arguments, "now", None))
    if arguments.command == "run":
        from bot.running import run

        return asyncio.run(run(settings, clock))
    return asyncio.run(_perform(arguments, settings, clock))


async def _perform(arguments: argparse.Namespace, settings: config.Settings, clock: Clock) -> int:
    async with open_app(settings, clock) as app:
        return await COMMANDS[arguments.command](app, arguments)


def clock_from(now: str | None) -> Clock:
    """The clock of this machine, or one that was set to `now` (ISO; UTC where it names no zone) and goes on."""
    if now is None:
        return lambda: datetime.now(UTC)
    try:
        start = datetime.fromisoformat(now)
    except ValueError:
        raise UsageError(f"{now[:40]!r} is no moment: write it like 2026-02-03T04:00:00Z.") from None
    start = start.replace(tzinfo=UTC) if start.tzinfo is None else start.astimezone(UTC)
    offset = start - datetime.now(UTC)
    return lambda: datetime.now(UTC) + offset
