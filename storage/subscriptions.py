"""Subscriptions, unique by (channel, topic)."""

from dataclasses import asdict
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping, delete, select, update

from bot.domain.subscription import Place, Posting, Subscription
from storage.database import Database
from storage.tables import subscriptions
from storage.upsert import insert


class StoredSubscriptions:
    """The SubscriptionStore of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, subscription: Subscription) -> bool:
        """Store it; True when it is new, False when it changed the one the channel had (whose `created_at` stays)."""
        values = to_row(subscription)
        changed = {name: value for name, value in values.items() if name not in ("channel_id", "topic", "created_at")}
        same = (subscriptions.c.channel_id == subscription.channel_id, subscriptions.c.topic == subscription.topic)
        async with self._database.writing() as connection:
            if (await connection.execute(update(subscriptions).where(*same).values(changed))).rowcount:
                return False
            new = insert(connection, subscriptions).values(values)
            await connection.execute(new.on_conflict_do_update(index_elements=["channel_id", "topic"], set_=changed))
            return True

    async def remove(self, channel_id: int, topic: str) -> bool:
        """Forget it with its deliveries; False when the channel had none of that topic."""
        same = (subscriptions.c.channel_id == channel_id, subscriptions.c.topic == topic)
        async with self._database.writing() as connection:
            return (await connection.execute(delete(subscriptions).where(*same))).rowcount > 0

    async def listed(self, *, guild_id: int | None = None, channel_id: int | None = None) -> tuple[Subscription, ...]:
        """By channel, then topic; all of them, or those of one server or channel."""
        wanted = select(subscriptions).order_by(subscriptions.c.channel_id, subscriptions.c.topic)
        if guild_id is not None:
            wanted = wanted.where(subscriptions.c.guild_id == guild_id)
        if channel_id is not None:
            wanted = wanted.where(subscriptions.c.channel_id == channel_id)
        async with self._database.reading() as connection:
            return tuple(from_row(row) for row in (await connection.execute(wanted)).mappings())


def to_row(subscription: Subscription) -> dict[str, Any]:
    """The values of its columns."""
    return {
        "channel_id": subscription.channel_id,
        "topic": subscription.topic,
        "guild_id": subscription.guild_id,
        "at": subscription.at.isoformat("auto"),
        "timezone": subscription.timezone.key,
        "days": list(subscription.days),
        "perspectives": list(subscription.perspectives),
        "created_at": subscription.created_at,
        "created_by": subscription.created_by,
        "paused": subscription.paused,
        "resumes": subscription.resumes,
        "posting": _posting_row(subscription.posting),
    }


def _posting_row(posting: Posting) -> dict[str, Any] | None:
    return None if posting == Posting() else {**asdict(posting), "tags": list(posting.tags)}


def posting_of(value: dict[str, Any] | None) -> Posting:
    """What the column `posting` describes."""
    if value is None:
        return Posting()
    return Posting(**{**value, "place": Place(value["place"]), "tags": tuple(value["tags"])})


def from_row(row: RowMapping) -> Subscription:
    """The subscription that the columns describe."""
    return Subscription(
        topic=row["topic"],
        channel_id=row["channel_id"],
        created_at=row["created_at"],
        guild_id=row["guild_id"],
        at=time.fromisoformat(row["at"]),
        timezone=ZoneInfo(row["timezone"]),
        days=tuple(row["days"]),
        perspectives=tuple(row["perspectives"]),
        created_by=row["created_by"],
        paused=row["paused"],
        resumes=row["resumes"],
        posting=posting_of(row["posting"]),
    )
