"""Every channel exactly once, on time, whatever happens.

    subscriptions ──calendar──▶ due ──plan──▶ rows ──claim──▶ sending ──Sender──▶ sent
                                                ▲                 │
                                                └──── postpone ───┘   (skipped, failed: give up)

A row for each message is written before anything is sent. A claim is a lease: what a process that died had taken is
taken again when the lease has run out, and is then looked for in the channel before it is repeated, with its nonce.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Set
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from bot.config import DeliverSettings
from bot.deliver.answers import AFTER_TROUBLE
from bot.deliver.calendar import Due, decide
from bot.deliver.counts import Counts, Result
from bot.deliver.layouts import Edition, Layouts, Speaking, english
from bot.deliver.pacing import POSTS, lane
from bot.deliver.sending import Forbidden, Gone, Opened, Ours, Outcome, Postman, Sent, Wait
from bot.deliver.telling import paused
from bot.domain.subscription import DeliveryState, PendingMessage, Place
from bot.ports import Clock, DigestStore, DueCandidate, OutboxStore, PlannedDelivery

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
PATIENCE = timedelta(seconds=90)
ATTEMPT_SECONDS = 45.0
"""An attempt ends before its lease does, so that no two processes work on one row."""
PAGE = 200
WORKERS = 48
"""Posts under way at once: enough to keep 49 requests a second going when each takes most of a second."""

TRIED_AGAIN = timedelta(minutes=15)
"""So often a place where the bot may not post is tried again: a few hundred of them stay far from Discord's limit of
10,000 invalid requests in ten minutes."""
_BREATH = 0.05
_GLANCE = 1.0
_AHEAD, _PLANNED_EVERY = 100, 0.01


@contextmanager
def _error_as_it_is() -> Iterator[None]:
    """The first error of a group of tasks, which ended the others."""
    try:
        yield
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None


async def _one_has_ended(underway: Set[asyncio.Task[None]], planning: Set[asyncio.Task[int]]) -> bool:
    """Wait for one of the posts under way, or a moment for a plan; False when there is neither."""
    planning = {task for task in planning if not task.done()}
    if not underway and not planning:
        return False
    timeout = _BREATH if planning else None
    await asyncio.wait({*underway, *planning}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
    return True


class Outbox:
    """Plans what is due and posts what is planned. Any number of them may work on one store."""

    def __init__(
        self,
        store: OutboxStore,
        digests: DigestStore,
        sender: Postman,
        clock: Clock,
        settings: DeliverSettings,
        *,
        speaking: Speaking = english,
        workers: int = WORKERS,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._digests = digests
        self._sender = sender
        self._clock = clock
        self._catch_up = timedelta(hours=settings.catch_up_hours)
        self._speaking = speaking
        self._workers = workers
        self._sleep = sleep
        self._posted = 0

    async def run_once(self, now: datetime, *, patience: timedelta = timedelta(0)) -> Counts:
        """Plan and post everything due at `now`.

        What has to wait (a limit, trouble at Discord, the lease of a process that died) is waited for as long as
        something was posted within `patience`: none for a bot that comes again in a minute, PATIENCE for a command
        that is to leave nothing behind.
        """
        counts = Counts()
        with _error_as_it_is():
            await self._plan_and_send(now, counts)
        return await self.send_pending(now, patience=patience, counts=counts)

    async def _plan_and_send(self, now: datetime, counts: Counts) -> None:
        async with asyncio.TaskGroup() as group:
            # Posting begins with the first that is planned: with thousands of channels planning takes a while.
            planning = group.create_task(self.plan_due(now))
            await self._send_claimable(counts, while_running={planning})
        counts.skipped += planning.result()

    async def plan_due(self, now: datetime) -> int:
        """Write a delivery for every due moment that asks for one; returns how many were skipped as too late."""
        layouts, after, skipped, planned = Layouts(self._digests, self._speaking), 0, 0, self._posted
        while page := await self._store.candidates(after, PAGE):
            for candidate in page:
                due = decide(candidate, now, self._catch_up)
                if due is None:
                    continue
                skipped += await self._plan(candidate, due, layouts)
                planned += 1
                if planned - self._posted > _AHEAD:
                    # Posting goes on meanwhile and needs its part of the store; planning stays well ahead of it.
                    await self._sleep(_PLANNED_EVERY)
            after = page[-1].id
        return skipped

    async def _plan(self, candidate: DueCandidate, due: Due, layouts: Layouts) -> bool:
        subscription, skipped = candidate.subscription, due.skipped
        edition = await layouts.lay_out(
            subscription.topic, due.date, subscription.perspectives, subscription.posting.role_id
        )
        if subscription.posting.quiet and edition.quiet and not skipped:
            skipped = "no news, and the channel wants silence then"
        messages = 0 if skipped else len(edition.messages)
        if not messages and not skipped:
            return False
        planned = PlannedDelivery(candidate.id, subscription.topic, due.date, due.due_at, messages, skipped)
        return await self._store.plan(planned) and skipped is not None

    async def send_pending(
        self, now: datetime, *, patience: timedelta = timedelta(0), counts: Counts | None = None
    ) -> Counts:
        """Post what is planned, oldest first, until nothing is left that can be posted; `counts` are added to."""
        counts, until = counts or Counts(), now + patience
        while True:
            before = self._posted
            await self._send_claimable(counts)
            if self._posted > before:
                until = self._clock() + patience
            soonest = await self._store.soonest()
            if soonest is None or soonest > until or self._clock() >= until:
                return counts
            # Another process may give back what it has taken long before its lease runs out.
            await self._sleep(min(max(_BREATH, (soonest - self._clock()).total_seconds()), _GLANCE))

    async def _send_claimable(self, counts: Counts, while_running: Set[asyncio.Task[int]] = frozenset()) -> None:
        """Claim one after another, with up to so many under way, until there is no more and nothing that could bring
        more: a message that is sent lets the next of its delivery go, a running plan writes new ones."""
        layouts, underway = Layouts(self._digests, self._speaking), set[asyncio.Task[None]]()

        async def deliver(message: PendingMessage, now: datetime) -> None:
            counts.add(await self._deliver(message, layouts, now))

        with _error_as_it_is(), lane(POSTS):
            async with asyncio.TaskGroup() as group:
                while True:
                    message, now = None, self._clock()
                    if len(underway) < self._workers:
                        message = await self._store.claim(now, now + LEASE)
                    if message is not None:
                        task = group.create_task(deliver(message, now))
                        underway.add(task)
                        task.add_done_callback(underway.discard)
                    elif not await _one_has_ended(underway, while_running):
                        return

    async def _deliver(self, message: PendingMessage, layouts: Layouts, now: datetime) -> Result | None:
        edition = await layouts.of(message, now)
        if message.position >= len(edition.messages):
            return await self._give_up(message, DeliveryState.SKIPPED, "the digest is stored no more")
        if message.of != len(edition.messages):
            await self._store.fit(message, len(edition.messages))
        # What may have begun is brought to its end, even if it takes longer.
        begun = message.position > 0 or message.maybe_sent
        if now - message.due_at > self._catch_up * (2 if begun else 1):
            return await self._give_up(message, DeliveryState.SKIPPED, "too late, more than catch_up_hours")
        outcome = await self._attempt(message, edition)
        return await self._settle(message, outcome, last=message.position == len(edition.messages) - 1)

    async def _attempt(self, message: PendingMessage, edition: Edition) -> Outcome:
        try:
            async with asyncio.timeout(ATTEMPT_SECONDS):
                return await self._send(message, edition)
        except TimeoutError:
            return Wait(AFTER_TROUBLE, maybe_sent=True)

    async def _send(self, message: PendingMessage, edition: Edition) -> Outcome:
        content = edition.messages[message.position]
        if message.posting.place in (Place.NEW_THREAD, Place.FORUM) and message.thread_id is None:
            opened = await self._sender.open_thread(message, edition.name, content)
            if not isinstance(opened, Opened):
                return opened
            await self._store.keep_thread(message, opened.thread_id)
            if opened.first:
                return Sent(opened.thread_id)
            message = replace(message, thread_id=opened.thread_id)
        return await self._sender.send(message, content)

    async def _settle(self, message: PendingMessage, outcome: Outcome, *, last: bool) -> Result | None:
        now = self._clock()
        match outcome:
            case Sent(message_id, at):
                await self._store.mark_sent(message, message_id, min(at or now, now))
                self._posted += 1
                if message.paused:
                    await self._store.resume(message)
                return Result.SENT if last else None
            case Wait(seconds, maybe_sent):
                await self._store.postpone(message, now + timedelta(seconds=seconds), maybe_sent=maybe_sent)
                return None
            case Gone(reason):
                await self._pause(message, outcome)
                return await self._give_up(message, DeliveryState.FAILED, reason)
            case Forbidden():
                await self._pause(message, outcome)
                await self._store.postpone(message, now + TRIED_AGAIN)
                return Result.FAILED
            case Ours(reason):
                log.error("A post of %s %s was refused, which is a bug here: %s", message.topic, message.date, reason)
                return await self._give_up(message, DeliveryState.FAILED, reason)

    async def _pause(self, message: PendingMessage, outcome: Gone | Forbidden) -> None:
        """Pause the subscription, and say so to whom it concerns: once."""
        log.warning("%s is paused in channel %d: %s", message.topic, message.channel_id, outcome.reason)
        if await self._store.pause(message, outcome.reason, resumes=isinstance(outcome, Forbidden)):
            await self._sender.tell(message.channel_id, message.created_by, paused(message, outcome))

    async def _give_up(self, message: PendingMessage, state: DeliveryState, reason: str) -> Result:
        await self._store.give_up(message, state, reason)
        return Result(state.value)
