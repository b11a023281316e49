"""A process that delivers what is due and may be killed at any moment."""

import asyncio
import time
from datetime import datetime, timedelta

from bot.config import DeliverSettings
from bot.deliver.outbox import Outbox
from bot.deliver.pacing import Pace
from bot.deliver.sender import DiscordSender
from storage.database import Database
from storage.digests import StoredDigests
from storage.outbox import StoredOutbox
from tests.deliver.rest import logged_in


def deliver(url: str, base: str, start: datetime, rate: float, patience: timedelta = timedelta(0)) -> None:
    """One life: from `start` on its clock, at `rate` requests a second."""
    asyncio.run(_deliver(url, base, start, rate, patience))


async def _deliver(url: str, base: str, start: datetime, rate: float, patience: timedelta) -> None:
    born = time.monotonic()

    def clock() -> datetime:
        return start + timedelta(seconds=time.monotonic() - born)

    async with Database.open(url) as database, logged_in(base, Pace(rate).trace()) as client:
        sender = DiscordSender(client)
        outbox = Outbox(StoredOutbox(database), StoredDigests(database), sender, clock, DeliverSettings())
        await outbox.run_once(clock(), patience=patience)
