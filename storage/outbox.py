"""Deliveries and their messages: written before anything is sent, claimed for a time, marked when done.

A delivery carries the claim, because only one of its messages is under way at a time: `free_at` is the moment from
which its next message may be claimed, which is put off by a claim (the end of the lease) or a wait, and null once the
delivery has ended. Whoever writes to a delivery locks its row first.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Table, and_, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.subscription import DeliveryState, PendingMessage
from bot.ports import DueCandidate, PlannedDelivery
from storage import outbox_statements as statements
from storage import tables
from storage.database import Database
from storage.outbox_statements import UNSENT
from storage.upsert import insert


def nonce_of(installation: str, delivery: int, position: int) -> str:
    """24 characters that belong to one row of one installation for good. Discord takes 25."""
    row = f"{installation}:{delivery}:{position}".encode()
    return hashlib.blake2b(row, digest_size=12).hexdigest()


class StoredOutbox:
    """The OutboxStore of the database, for any number of processes at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def candidates(self, after: int, limit: int) -> tuple[DueCandidate, ...]:
        """Active subscriptions with an id above `after`, by id: one page, in one statement."""
        async with self._database.reading() as connection:
            rows = (await connection.execute(statements.candidates(after, limit))).mappings()
            return tuple(statements.to_candidate(row) for row in rows)

    async def plan(self, delivery: PlannedDelivery) -> bool:
        """Write the delivery and a row for each message; False when it was planned before (by anybody), or when the
        subscription is there no more. A digest that was skipped is not had: a later due moment takes it up again."""
        async with self._database.writing() as connection:
            # Locked, so that it is not removed from under the delivery.
            subscription = tables.subscriptions.c
            owner = select(subscription.guild_id).where(subscription.id == delivery.subscription_id)
            found = (await connection.execute(owner.with_for_update(read=True, key_share=True))).one_or_none()
            if found is None:
                return False
            server = found.guild_id
            turn = 0 if server is None else await connection.scalar(statements.next_turn(server, delivery.due_at))
            row = {**_delivery_row(delivery), "guild_id": server, "turn": turn}
            new = insert(connection, tables.deliveries).values(row).on_conflict_do_nothing()
            identifier = await connection.scalar(new.returning(tables.deliveries.c.id))
            if identifier is not None:
                await _add_messages(connection, identifier, range(delivery.messages))
                return True
            identifier = await connection.scalar(statements.take_up_skipped(delivery).values(row))
            if identifier is None:
                return False
            await fit_messages(connection, identifier, delivery.messages)
            return True

    async def claim(self, now: datetime, lease_until: datetime) -> PendingMessage | None:
        """Take the next message that is pending, or whose lease has run out, and mark it as sending. The messages of
        a delivery are handed out in their order, one at a time; the oldest delivery first."""
        async with self._database.writing() as connection:
            delivery = await connection.scalar(statements.take_free_delivery(now, lease_until))
            if delivery is None:
                return None
            message = statements.to_pending((await connection.execute(statements.next_message(delivery))).one())
            values = {"state": DeliveryState.SENDING, "attempts": message.attempt, "maybe_sent": message.maybe_sent}
            await _change(connection, tables.messages, message.id, **values)
            return message

    async def mark_sent(self, message: PendingMessage, discord_id: int, now: datetime) -> None:
        """It stands in the channel: the next may go, or the delivery is sent. Being told twice changes nothing."""
        async with self._database.writing() as connection:
            if (delivery := await hold(connection, message)) is None:
                return
            values = {"state": DeliveryState.SENT, "discord_id": discord_id, "sent_at": now}
            if not await _change(connection, tables.messages, message.id, UNSENT, **values):
                return
            if not await _end_if_all_sent(connection, delivery):
                await _change(connection, tables.deliveries, delivery, free_at=now)

    async def postpone(self, message: PendingMessage, until: datetime, *, maybe_sent: bool = False) -> None:
        """Give the claim back, not to be taken before `until`. Once a message is `maybe_sent` it remains so."""
        async with self._database.writing() as connection:
            if (delivery := await hold(connection, message)) is None:
                return
            values = {"state": DeliveryState.PENDING, "maybe_sent": message.maybe_sent or maybe_sent}
            if await _change(connection, tables.messages, message.id, _claimed(message), **values):
                await _change(connection, tables.deliveries, delivery, free_at=until)

    async def fit(self, message: PendingMessage, messages: int) -> None:
        """Give its delivery so many messages: rows are added, or those beyond that were not sent removed."""
        async with self._database.writing() as connection:
            if (delivery := await hold(connection, message)) is None:
                return
            await fit_messages(connection, delivery, messages)
            await _end_if_all_sent(connection, delivery)

    async def pause(self, message: PendingMessage, reason: str, *, resumes: bool = False) -> bool:
        """Pause the subscription of `message`; False when it was paused already. One that `resumes` stays among the
        candidates."""
        active = and_(statements.owns(message), tables.subscriptions.c.paused.is_(None))
        async with self._database.writing() as connection:
            paused = update(tables.subscriptions).where(active).values(paused=reason, resumes=resumes)
            return (await connection.execute(paused)).rowcount > 0

    async def resume(self, message: PendingMessage) -> None:
        """End the pause of the subscription of `message`."""
        async with self._database.writing() as connection:
            resumed = update(tables.subscriptions).where(statements.owns(message))
            await connection.execute(resumed.values(paused=None, resumes=False))

    async def keep_thread(self, message: PendingMessage, thread_id: int) -> None:
        """Remember the thread that was made for the delivery of `message`."""
        async with self._database.writing() as connection:
            if (delivery := await hold(connection, message)) is not None:
                await _change(connection, tables.deliveries, delivery, thread_id=thread_id)

    async def soonest(self) -> datetime | None:
        """The earliest moment at which `claim` may have something again; None when nothing is left to send."""
        async with self._database.reading() as connection:
            earliest = select(func.min(tables.deliveries.c.free_at)).where(tables.deliveries.c.free_at.is_not(None))
            moment: datetime | None = await connection.scalar(earliest)
            return moment

    async def give_up(self, message: PendingMessage, state: DeliveryState, reason: str) -> None:
        """End the delivery as skipped or failed; messages of it that were not sent are not sent any more."""
        async with self._database.writing() as connection:
            if (delivery := await hold(connection, message)) is None:
                return
            if await _change(connection, tables.messages, message.id, _claimed(message), state=state):
                rest = and_(tables.messages.c.delivery == delivery, UNSENT)
                await connection.execute(update(tables.messages).where(rest).values(state=state))
                await _change(connection, tables.deliveries, delivery, state=state, reason=reason, free_at=None)


def _delivery_row(delivery: PlannedDelivery) -> dict[str, Any]:
    return {
        "subscription": delivery.subscription_id,
        "topic": delivery.topic,
        "date": delivery.date,
        "due_at": delivery.due_at,
        "state": DeliveryState.PENDING if delivery.messages else DeliveryState.SKIPPED,
        "reason": delivery.skipped,
        "free_at": delivery.due_at if delivery.messages else None,
    }


async def fit_messages(connection: AsyncConnection, delivery: int, count: int) -> None:
    """Let it have so many messages. What was skipped is to be sent again; what was sent stays."""
    mine = tables.messages.c.delivery == delivery
    skipped = tables.messages.c.state == DeliveryState.SKIPPED
    await connection.execute(update(tables.messages).where(mine, skipped).values(state=DeliveryState.PENDING))
    await connection.execute(delete(tables.messages).where(mine, tables.messages.c.position >= count, UNSENT))
    have = set((await connection.execute(select(tables.messages.c.position).where(mine))).scalars())
    await _add_messages(connection, delivery, [place for place in range(count) if place not in have])


async def _add_messages(connection: AsyncConnection, delivery: int, positions: Sequence[int]) -> None:
    if not positions:
        return
    installation = str(await connection.scalar(select(tables.meta.c.value).where(tables.meta.c.key == "installation")))
    rows = [
        {
            "delivery": delivery,
            "position": position,
            "nonce": nonce_of(installation, delivery, position),
            "state": DeliveryState.PENDING,
            "attempts": 0,
            "maybe_sent": False,
        }
        for position in positions
    ]
    await connection.execute(tables.messages.insert(), rows)


def _claimed(message: PendingMessage) -> ColumnElement[bool]:
    """Whether the claim that `message` came with still holds: nobody took it again when its lease had run out."""
    return and_(tables.messages.c.state == DeliveryState.SENDING, tables.messages.c.attempts == message.attempt)


async def hold(connection: AsyncConnection, message: PendingMessage) -> int | None:
    """Lock the delivery of a message and return its id; None when it was removed with its subscription or digest."""
    owner = select(tables.messages.c.delivery).where(tables.messages.c.id == message.id).scalar_subquery()
    found: int | None = await connection.scalar(
        select(tables.deliveries.c.id).where(tables.deliveries.c.id == owner).with_for_update()
    )
    return found


async def _change(
    connection: AsyncConnection,
    table: Table,
    identifier: int | ScalarSelect[int],
    *conditions: ColumnElement[bool],
    **values: object,
) -> bool:
    """Change one row; False when there is none such, or not on these conditions."""
    changed = await connection.execute(update(table).where(table.c.id == identifier, *conditions).values(**values))
    return changed.rowcount > 0


async def _end_if_all_sent(connection: AsyncConnection, delivery: int) -> bool:
    rest = exists().where(tables.messages.c.delivery == delivery, UNSENT)
    return await _change(connection, tables.deliveries, delivery, ~rest, state=DeliveryState.SENT, free_at=None)
