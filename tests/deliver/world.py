"""A real store in a temporary directory with a topic, its digests and subscriptions, and an outbox over them."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from bot.config import DeliverSettings
from bot.deliver.outbox import Outbox
from bot.deliver.sending import Opened, Outcome, Postman, Sent
from bot.domain.digest import Bullet, Digest, Section, Side
from bot.domain.subscription import PendingMessage, Place, Subscription
from bot.publish.blocks import Message, Text
from storage.database import Database
from storage.digests import StoredDigests
from storage.outbox import StoredOutbox
from storage.subscriptions import StoredSubscriptions
from tests.deliver.clock import MovedClock

TOPIC = "us-china"
DAY = date(2026, 2, 3)
EIGHT = datetime(2026, 2, 3, 8, tzinfo=UTC)
SUBSCRIBED = EIGHT - timedelta(days=7)


def digest(day: date = DAY, *, bullets: int = 2, long: bool = False, text: str = "Something happened") -> Digest:
    """A digest of so many bullets; a long one takes two messages."""
    said = [f"{text} {n}{' and went on' * 190 if long else ''}." for n in range(1, bullets + 1)]
    half = (bullets + 1) // 2
    numbered = [Bullet(n, words, ()) for n, words in enumerate(said, 1)]
    sections = (
        Section("overall", "Overall Highlights", tuple(numbered[:half])),
        Section("us", "United States", tuple(numbered[half:])),
    )
    made = datetime.combine(day, time(4), UTC)
    sides = (Side("us", "United States", 0, 0), Side("china", "China", 0, 0))
    return Digest(TOPIC, "US vs China", day, made, "extractive", sides, (), (), sections)


def subscription(channel: int, **changes: Any) -> Subscription:
    """A daily subscription at eight."""
    return replace(Subscription(TOPIC, channel, SUBSCRIBED, guild_id=channel // 100), **changes)


@dataclass(slots=True)
class FakeSender:
    """Keeps what it is given. `answers` has for a channel what to answer before it begins to accept."""

    answers: dict[int, list[Outcome]] = field(default_factory=dict)
    sent: dict[int, list[str]] = field(default_factory=dict)
    asked: list[PendingMessage] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    async def open_thread(self, message: PendingMessage, name: str, content: Message) -> Opened | Outcome:
        """As `Sender.open_thread`: every thread has the id of its channel plus 5000."""
        self.sent.setdefault(message.channel_id, []).append(f"thread {name}")
        return Opened(message.channel_id + 5000, first=message.posting.place is Place.FORUM)

    async def tell(self, channel_id: int, person_id: int | None, words: str) -> bool:
        """As `Teller.tell`."""
        self.told.append(words)
        return True

    async def send(self, message: PendingMessage, content: Message) -> Outcome:
        """As `Sender.send`."""
        self.asked.append(message)
        if answers := self.answers.get(message.channel_id):
            return answers.pop(0)
        said = "\n".join(block.markdown for block in content.blocks if isinstance(block, Text))
        self.sent.setdefault(message.thread_id or message.channel_id, []).append(said)
        return Sent(message.id)


@dataclass(slots=True)
class World:
    """The stores, and a clock that stands at eight o'clock."""

    database: Database
    clock: MovedClock
    digests: StoredDigests
    subscriptions: StoredSubscriptions
    deliveries: StoredOutbox
    sender: FakeSender

    def outbox(self, sender: Postman | None = None, **options: Any) -> Outbox:
        """An outbox; several of them are like several processes."""
        settings = DeliverSettings()
        sleep: Callable[[float], Any] = self.clock.sleep
        return Outbox(
            self.deliveries, self.digests, sender or self.sender, self.clock, settings, **{"sleep": sleep, **options}
        )

    async def subscribe(self, channels: Iterable[int], **changes: Any) -> None:
        """Daily subscriptions of these channels."""
        for channel in channels:
            await self.subscriptions.put(subscription(channel, **changes))


@asynccontextmanager
async def world(directory: Path, now: datetime = EIGHT) -> AsyncIterator[World]:
    """A world on SQLite in `directory`; a second one there shares the database."""
    async with Database.open(f"sqlite+aiosqlite:///{directory / 'parallax.db'}") as database:
        yield World(
            database,
            MovedClock(now),
            StoredDigests(database),
            StoredSubscriptions(database),
            StoredOutbox(database),
            FakeSender(),
        )
