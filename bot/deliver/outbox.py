"""Every channel exactly once, on time, whatever happens.

    subscriptions ──calendar──▶ due ──plan──▶ rows ──claim──▶ sending ──Sender──▶ sent
                                                ▲                 │
                                                └──── postpone ───┘   (skipped, failed: give up)

A row for each message is written before anything is sent. A claim is a lease: what a process that died had taken is
taken again when the lease has run out, and is then looked for in the channel before it is repeated, with its nonce.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.config import DeliverSettings
from bot.deliver.answers import AFTER_TROUBLE
from bot.deliver.calendar import Due, decide
from bot.deliver.counts import Counts, Result
from bot.deliver.layouts import Layouts
from bot.deliver.pacing import POSTS, lane
from bot.deliver.sending import Forbidden, Gone, Ours, Outcome, Sender, Sent, Wait
from bot.domain.subscription import DeliveryState, PendingMessage
from bot.ports import Clock, DigestStore, DueCandidate, OutboxStore, PlannedDelivery
from bot.publish.blocks import Message

LEASE = timedelta(seconds=60)
PATIENCE = timedelta(seconds=90)
ATTEMPT_SECONDS = 45.0
"""An attempt ends before its lease does, so that no two processes work on one row."""
PAGE = 200
WORKERS = 48
"""Posts under way at once: enough to keep 49 requests a second going when each takes most of a second."""

_BREATH = 0.05


class Outbox:
    """Plans what is due and posts what is planned. Any number of them may work on one store."""

    def __init__(
        self,
        store: OutboxStore,
        digests: DigestStore,
        sender: Sender,
        clock: Clock,
        settings: DeliverSettings,
        *,
        workers: int = WORKERS,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._digests = digests
        self._sender = sender
        self._clock = clock
        self._catch_up = timedelta(hours=settings.catch_up_hours)
        self._workers = workers
        self._sleep = sleep
        self._posted = 0

    async def run_once(self, now: datetime, *, patience: timedelta = timedelta(0)) -> Counts:
        """Plan and post everything due at `now`.

        What has to wait (a limit, trouble at Discord, the lease of a process that died) is waited for as long as
        something was posted within `patience`: none for a bot that comes again in a minute, PATIENCE for a command
        that is to leave nothing behind.
        """
        skipped = await self.plan_due(now)
        counts = await self.send_pending(now, patience=patience)
        counts.skipped += skipped
        return counts

    async def plan_due(self, now: datetime) -> int:
        """Write a delivery for every due moment that asks for one; returns how many were skipped as too late."""
        layouts, after, skipped = Layouts(self._digests), 0, 0
        while page := await self._store.candidates(after, PAGE):
            for candidate in page:
                due = decide(candidate, now, self._catch_up)
                if due is not None and await self._plan(candidate, due, layouts):
                    skipped += due.skipped is not None
            after = page[-1].id
        return skipped

    async def _plan(self, candidate: DueCandidate, due: Due, layouts: Layouts) -> bool:
        topic, sides = candidate.subscription.topic, candidate.subscription.perspectives
        messages = 0 if due.skipped else len(await layouts.lay_out(topic, due.date, sides))
        if not messages and not due.skipped:
            return False
        planned = PlannedDelivery(candidate.id, topic, due.date, due.due_at, messages, due.skipped)
        return await self._store.plan(planned)

    async def send_pending(self, now: datetime, *, patience: timedelta = timedelta(0)) -> Counts:
        """Post what is planned, oldest first, until nothing is left that can be posted."""
        counts, until = Counts(), now + patience
        while True:
            before = self._posted
            await self._send_claimable(counts)
            if self._posted > before:
                until = self._clock() + patience
            soonest = await self._store.soonest()
            if soonest is None or soonest > until or self._clock() >= until:
                return counts
            await self._sleep(max(_BREATH, (soonest - self._clock()).total_seconds()))

    async def _send_claimable(self, counts: Counts) -> None:
        layouts = Layouts(self._digests)
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._workers):
                    group.create_task(self._work(layouts, counts))
        except ExceptionGroup as failures:
            raise failures.exceptions[0] from None

    async def _work(self, layouts: Layouts, counts: Counts) -> None:
        with lane(POSTS):
            while True:
                now = self._clock()
                message = await self._store.claim(now, now + LEASE)
                if message is None:
                    return
                counts.add(await self._deliver(message, layouts, now))

    async def _deliver(self, message: PendingMessage, layouts: Layouts, now: datetime) -> Result | None:
        laid_out = await layouts.of(message, now)
        if message.position >= len(laid_out):
            return await self._give_up(message, DeliveryState.SKIPPED, "the digest is stored no more")
        if message.of != len(laid_out):
            await self._store.fit(message, len(laid_out))
        begun = message.position > 0 or message.maybe_sent
        if not begun and now - message.due_at > self._catch_up:
            return await self._give_up(message, DeliveryState.SKIPPED, "too late, more than catch_up_hours")
        outcome = await self._attempt(message, laid_out[message.position])
        last = message.position == len(laid_out) - 1
        return await self._settle(message, outcome, last=last)

    async def _attempt(self, message: PendingMessage, content: Message) -> Outcome:
        try:
            async with asyncio.timeout(ATTEMPT_SECONDS):
                return await self._sender.send(message, content)
        except TimeoutError:
            return Wait(AFTER_TROUBLE, maybe_sent=True)

    async def _settle(self, message: PendingMessage, outcome: Outcome, *, last: bool) -> Result | None:
        now = self._clock()
        match outcome:
            case Sent(message_id):
                await self._store.mark_sent(message, message_id, now)
                self._posted += 1
                return Result.SENT if last else None
            case Wait(seconds, maybe_sent):
                await self._store.postpone(message, now + timedelta(seconds=seconds), maybe_sent=maybe_sent)
                return None
            case Gone(reason) | Forbidden(reason):
                await self._store.pause(message, reason)
                return await self._give_up(message, DeliveryState.FAILED, reason)
            case Ours(reason):
                return await self._give_up(message, DeliveryState.FAILED, reason)

    async def _give_up(self, message: PendingMessage, state: DeliveryState, reason: str) -> Result:
        await self._store.give_up(message, state, reason)
        return Result(state.value)
