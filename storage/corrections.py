"""What was posted of a digest that was changed since: marked until it reads as it should."""

from datetime import date, datetime

from sqlalchemy import Exists, and_, delete, exists, select, update

from bot.domain.subscription import DeliveryState, PendingMessage
from bot.ports import PostedMessage
from storage.database import Database
from storage.outbox import fit_messages, hold
from storage.outbox_statements import UNSENT, to_pending, whole_messages
from storage.tables import deliveries, messages


class StoredCorrections:
    """The CorrectionStore of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def mark(self, topic: str, day: date) -> int:
        """Mark every message that was posted of the digest; returns how many there are."""
        of_digest = select(deliveries.c.id).where(deliveries.c.topic == topic, deliveries.c.date == day)
        posted = and_(messages.c.delivery.in_(of_digest), messages.c.discord_id.is_not(None))
        async with self._database.writing() as connection:
            return (await connection.execute(update(messages).where(posted).values(stale=True))).rowcount

    async def marked(self, after: int, limit: int) -> tuple[PostedMessage, ...]:
        """Those that are marked and have an id above `after`, by id: one page."""
        wanted = whole_messages().where(messages.c.stale, messages.c.id > after).order_by(messages.c.id).limit(limit)
        async with self._database.reading() as connection:
            rows = await connection.execute(wanted)
            return tuple(PostedMessage(to_pending(row), row.discord_id) for row in rows)

    async def corrected(self, message: PendingMessage) -> None:
        """Take the mark off: it reads as it should, or is beyond reach."""
        async with self._database.writing() as connection:
            await connection.execute(update(messages).where(messages.c.id == message.id).values(stale=False))

    async def removed(self, message: PendingMessage) -> None:
        """Forget it: the digest became shorter, and it was deleted."""
        async with self._database.writing() as connection:
            await connection.execute(delete(messages).where(messages.c.id == message.id))

    async def extend(self, message: PendingMessage, messages: int, now: datetime) -> None:
        """Let its delivery have so many messages; those that are new are to be sent."""
        async with self._database.writing() as connection:
            if (delivery := await hold(connection, message)) is None:
                return
            await fit_messages(connection, delivery, messages)
            ended = and_(deliveries.c.id == delivery, deliveries.c.state == DeliveryState.SENT, _has_unsent(delivery))
            await connection.execute(update(deliveries).where(ended).values(state=DeliveryState.PENDING, free_at=now))


def _has_unsent(delivery: int) -> Exists:
    return exists().where(messages.c.delivery == delivery, UNSENT)
