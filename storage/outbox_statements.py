"""What the outbox asks of the database, and what it makes of the answers."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, RowMapping, Select, and_, exists, func, or_, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from bot.domain.subscription import DeliveryState, PendingMessage
from bot.ports import DueCandidate, PlannedDelivery
from storage import subscriptions as owners
from storage.tables import deliveries, digests, messages, subscriptions

UNSENT = messages.c.state.in_([DeliveryState.PENDING, DeliveryState.SENDING])


def candidates(after: int, limit: int) -> Select[*tuple[Any, ...]]:
    """A page of active subscriptions, with the newest digest of the topic of each and what each has had."""
    newest = select(func.max(digests.c.date)).where(digests.c.topic == subscriptions.c.topic).scalar_subquery()
    page = (
        select(subscriptions, newest.label("newest"))
        .where(subscriptions.c.id > after, or_(subscriptions.c.paused.is_(None), subscriptions.c.resumes))
        .order_by(subscriptions.c.id)
        .limit(limit)
        .subquery()
    )
    mine = deliveries.c.subscription == page.c.id
    same = and_(deliveries.c.topic == page.c.topic, deliveries.c.date == page.c.newest)
    had = exists().where(mine, same, deliveries.c.state != DeliveryState.SKIPPED)
    last_due = select(func.max(deliveries.c.due_at)).where(mine).scalar_subquery()
    digest = and_(digests.c.topic == page.c.topic, digests.c.date == page.c.newest)
    wanted = select(
        page, digests.c.generated_at.label("newest_made"), had.label("newest_delivered"), last_due.label("last_due")
    )
    return wanted.select_from(page.outerjoin(digests, digest)).order_by(page.c.id)


def to_candidate(row: RowMapping) -> DueCandidate:
    """A row of `candidates`."""
    return DueCandidate(
        id=row["id"],
        subscription=owners.from_row(row),
        newest=row["newest"],
        newest_delivered=bool(row["newest_delivered"]),
        last_due=row["last_due"],
        newest_made=row["newest_made"],
    )


def next_turn(guild_id: int, due_at: datetime) -> Select[int]:
    """How many deliveries of the same server at the same moment go before the next one: a server with hundreds of
    channels does not keep the others waiting."""
    same = and_(deliveries.c.guild_id == guild_id, deliveries.c.due_at == due_at)
    return select(func.coalesce(func.max(deliveries.c.turn) + 1, 0)).where(same)


def take_up_skipped(delivery: PlannedDelivery) -> ReturningUpdate[int]:
    """The row of an earlier due moment that skipped the same digest, to be planned anew, unless the moment has one."""
    other = deliveries.alias()
    taken = exists().where(other.c.subscription == delivery.subscription_id, other.c.due_at == delivery.due_at)
    skipped = (
        ~taken,
        deliveries.c.subscription == delivery.subscription_id,
        deliveries.c.topic == delivery.topic,
        deliveries.c.date == delivery.date,
        deliveries.c.state == DeliveryState.SKIPPED,
        deliveries.c.due_at < delivery.due_at,
    )
    return update(deliveries).where(*skipped).returning(deliveries.c.id)


def owns(message: PendingMessage) -> ColumnElement[bool]:
    """Whether a subscription is that of `message`."""
    delivery = messages.join(deliveries, messages.c.delivery == deliveries.c.id)
    owner = select(deliveries.c.subscription).select_from(delivery).where(messages.c.id == message.id)
    return subscriptions.c.id == owner.scalar_subquery()


def take_free_delivery(now: datetime, lease_until: datetime) -> ReturningUpdate[int]:
    """The delivery whose turn it is; on PostgreSQL it is locked, and one that somebody else has locked is passed by."""
    free = select(deliveries.c.id).where(deliveries.c.free_at <= now)
    first = free.order_by(deliveries.c.due_at, deliveries.c.turn, deliveries.c.id).limit(1)
    taken = update(deliveries).where(deliveries.c.id == first.with_for_update(skip_locked=True).scalar_subquery())
    return taken.values(state=DeliveryState.SENDING, free_at=lease_until).returning(deliveries.c.id)


def next_message(delivery: int) -> Select[*tuple[Any, ...]]:
    """The first message of a delivery that was not sent, with all that the sender has to know."""
    mine = messages.c.delivery == delivery
    return whole_messages().where(mine, UNSENT).order_by(messages.c.position).limit(1)


def whole_messages() -> Select[*tuple[Any, ...]]:
    """Messages with what their deliveries and subscriptions say of them: rows for `to_pending`."""
    rows = messages.alias()
    of = select(func.count()).where(rows.c.delivery == messages.c.delivery).scalar_subquery()
    first = and_(rows.c.delivery == messages.c.delivery, rows.c.position == 0)
    begun_at = select(rows.c.sent_at).where(first).scalar_subquery()
    wanted: Select[*tuple[Any, ...]] = select(
        *messages.c["id", "position", "nonce", "state", "attempts", "maybe_sent", "discord_id"],
        *deliveries.c["topic", "date", "due_at", "thread_id"],
        *subscriptions.c["channel_id", "perspectives", "guild_id", "created_by", "posting", "paused"],
        of.label("of"),
        begun_at.label("begun_at"),
    )
    owner = deliveries.c.subscription == subscriptions.c.id
    tables = messages.join(deliveries, messages.c.delivery == deliveries.c.id).join(subscriptions, owner)
    return wanted.select_from(tables)


def to_pending(row: Row[*tuple[Any, ...]]) -> PendingMessage:
    """A row of `whole_messages`, claimed once more. What is still sending then was never given back by who took it."""
    return PendingMessage(
        id=row.id,
        position=row.position,
        nonce=row.nonce,
        channel_id=row.channel_id,
        topic=row.topic,
        date=row.date,
        perspectives=tuple(row.perspectives),
        due_at=row.due_at,
        maybe_sent=row.maybe_sent or row.state == DeliveryState.SENDING,
        of=row.of,
        begun_at=row.begun_at,
        guild_id=row.guild_id,
        created_by=row.created_by,
        posting=owners.posting_of(row.posting),
        thread_id=row.thread_id,
        paused=row.paused is not None,
        attempt=row.attempts + 1,
    )
