"""`run`: the bot, from its start to the signal that ends it; on real Discord, or in local mode on the sandbox."""

import asyncio
import contextlib
import gc
import logging
import signal
from collections.abc import Callable, Coroutine, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import discord
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.app import App, open_app
from bot.config import Settings
from bot.domain.errors import UnreachableError, UsageError
from bot.interface.client import DigestBot, log_in
from bot.local import LocalMode
from bot.ports import Clock

log = logging.getLogger(__name__)

FIRST_PAUSE, LAST_PAUSE = 5.0, 300.0
"""Seconds between attempts to reach Discord at the start; the pause doubles."""


async def run(settings: Settings, clock: Clock) -> int:
    """Run until SIGINT or SIGTERM; returns the exit code."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stopping.set)
    if settings.discord.token is None:
        async with LocalMode.started(settings, clock) as local, open_app(local.settings, clock, local=True) as app:
            await run_bot(app, stopping, lambda bot: local.show(app, bot))
    else:
        async with open_app(settings, clock) as app:
            await run_bot(app, stopping, _nothing)
    return 0


async def run_bot(app: App, stopping: asyncio.Event, begin: Callable[[DigestBot], Coroutine[Any, Any, None]]) -> None:
    """Log in, do what the beginning asks for, then let the alarm clock call until `stopping` is set.

    A beginning that fails ends the bot.
    """
    async with app.bot as bot:
        if not await _log_in(bot, app, stopping):
            return
        connection = asyncio.create_task(bot.connect(), name="gateway")
        beginning = asyncio.create_task(begin(bot), name="beginning")
        stop = asyncio.create_task(stopping.wait(), name="stop")
        with _alarms(app, after=beginning):
            done, _ = await asyncio.wait({connection, stop, beginning}, return_when=asyncio.FIRST_COMPLETED)
            if done == {beginning} and beginning.exception() is None:
                await asyncio.wait({connection, stop}, return_when=asyncio.FIRST_COMPLETED)
        for task in (beginning, stop):
            task.cancel()
        ended = await asyncio.gather(beginning, return_exceptions=True)
        await bot.close()
        _explain_end([*ended, *await asyncio.gather(connection, return_exceptions=True)])


async def _nothing(_: DigestBot) -> None:
    """The beginning of a bot whose alarms do all there is to do."""


async def _log_in(bot: DigestBot, app: App, stopping: asyncio.Event) -> bool:
    """Log in, waiting for a Discord that cannot be reached; False when it is time to stop before that succeeds."""
    pause = FIRST_PAUSE
    while not stopping.is_set():
        try:
            await log_in(bot, app.token)
        except UnreachableError as error:
            log.warning("%s Next try in %.0f seconds.", error, pause)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), pause)
            pause = min(pause * 2, LAST_PAUSE)
        else:
            return True
    return False


@contextlib.contextmanager
def _alarms(app: App, after: asyncio.Task[None]) -> Iterator[None]:
    """An alarm every minute, and others for polling and tidying, from the end of `after` on.

    APScheduler's defaults drop a call that is more than a second late: here a late one is made all the same, several
    missed ones are made as one, and none overlaps another of its kind. The first minute's call comes at once.
    """
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=defaults)
    scheduler.add_job(
        _until_stopped(app.daily.tick), CronTrigger(second=0, timezone="UTC"), next_run_time=datetime.now(UTC)
    )
    scheduler.add_job(_until_stopped(app.check_topics))
    scheduler.add_job(_until_stopped(app.tidy), IntervalTrigger(days=1, timezone="UTC"))
    scheduler.add_job(
        _until_stopped(app.poll), IntervalTrigger(minutes=app.settings.gather.poll_minutes, timezone="UTC")
    )

    def start(beginning: asyncio.Task[None]) -> None:
        if not beginning.cancelled() and beginning.exception() is None:
            scheduler.start()
            # All that was loaded and built stays: the collector need not walk through it again, which stalls the loop.
            gc.freeze()

    after.add_done_callback(start)
    try:
        yield
    finally:
        if scheduler.running:
            scheduler.shutdown(wait=False)


def _until_stopped(job: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], Coroutine[Any, Any, None]]:
    """The job, ending quietly when the scheduler stops: it would log the cancellation as an error."""

    async def run_job() -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await job()

    return run_job


def _explain_end(results: Sequence[BaseException | None]) -> None:
    """Raise a sentence for a connection that Discord ended for good; a bug stays a bug."""
    for result in results:
        match result:
            case None | asyncio.CancelledError():
                continue
            case discord.ConnectionClosed() as error:
                raise UsageError(
                    f"Discord closed the connection for good (code {error.code}): check token and intents."
                )
            case error:
                raise error
