"""Every channel exactly once, on time, whatever happens."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.deliver.counts import Counts
from bot.deliver.outbox import ATTEMPT_SECONDS, LEASE
from bot.deliver.sending import Forbidden, Gone, Ours, Outcome, Wait
from bot.domain.errors import UsageError
from bot.domain.subscription import PendingMessage
from bot.publish.blocks import Message
from tests.deliver.world import DAY, EIGHT, TOPIC, FakeSender, World, digest, world

HOUR = timedelta(hours=1)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as opened:
        yield opened


async def run(here: World, **options: timedelta) -> Counts:
    return await here.outbox().run_once(here.clock(), **options)


async def test_what_is_due_is_posted_once(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101, 102])
    assert await run(here) == Counts(sent=2)
    assert await run(here) == Counts()
    assert sorted(here.sender.sent) == [101, 102]
    assert all("Something happened 1." in said for (said,) in here.sender.sent.values())


async def test_nothing_is_posted_before_its_time(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    here.clock.move(-timedelta(seconds=1))
    assert await run(here) == Counts()
    here.clock.move(timedelta(seconds=1))
    assert await run(here) == Counts(sent=1)


async def test_the_first_post_comes_after_subscribing(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101], created_at=EIGHT)
    assert await run(here) == Counts()


async def test_a_side_alone_is_posted_where_it_was_asked_for(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101], perspectives=("us",))
    await run(here)
    (said,) = here.sender.sent[101]
    assert "Something happened 2." in said
    assert "Something happened 1." not in said


async def test_a_due_moment_without_a_digest_waits_for_it(here: World) -> None:
    await here.subscribe([101])
    assert await run(here) == Counts()
    here.clock.move(timedelta(minutes=5))
    await here.digests.save(digest())
    assert await run(here) == Counts(sent=1)


async def test_a_late_post_says_so_and_a_punctual_one_does_not(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    await run(here)
    await here.subscribe([102])
    here.clock.move(2 * HOUR)
    await run(here)
    assert "late" not in here.sender.sent[101][0]
    assert f"Posted late: it was due <t:{int(EIGHT.timestamp())}:f>" in here.sender.sent[102][0]


async def test_what_is_older_than_the_catch_up_is_skipped_and_recorded(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    here.clock.move(13 * HOUR)
    assert await run(here) == Counts(skipped=1)
    assert await run(here) == Counts()
    assert here.sender.asked == []


async def test_what_was_planned_and_then_had_to_wait_too_long_is_skipped(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    await here.outbox().plan_due(here.clock())
    here.clock.move(13 * HOUR)
    assert await run(here) == Counts(skipped=1)


async def test_a_long_digest_comes_in_order_in_several_messages(here: World) -> None:
    await here.digests.save(digest(bullets=4, long=True))
    await here.subscribe([101, 102, 103])
    assert await run(here) == Counts(sent=3)
    for said in here.sender.sent.values():
        assert len(said) > 1
        positions = ["\n".join(said).index(f"happened {n} ") for n in range(1, 5)]
        assert positions == sorted(positions)


async def test_a_long_digest_goes_on_where_it_stopped_even_late(here: World) -> None:
    await here.digests.save(digest(bullets=4, long=True))
    await here.subscribe([101])
    reached_second = asyncio.Event()

    class Stops(FakeSender):
        async def send(self, message: PendingMessage, content: Message) -> Outcome:
            if message.position == 0:
                return await super().send(message, content)
            reached_second.set()
            return await asyncio.Future()

    task = asyncio.create_task(here.outbox(Stops()).run_once(here.clock()))
    await reached_second.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    here.clock.move(13 * HOUR)
    assert await run(here) == Counts(sent=1)
    assert [message.position for message in here.sender.asked] == list(range(1, len(here.sender.asked) + 1))
    assert here.sender.asked[0].maybe_sent
    assert "late" not in "".join(here.sender.sent[101])


async def test_what_a_dead_process_had_taken_is_taken_again_after_its_lease(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    await here.outbox().plan_due(here.clock())
    taken = await here.deliveries.claim(here.clock(), here.clock() + LEASE)
    assert taken is not None
    assert await run(here) == Counts()
    here.clock.move(LEASE)
    assert await run(here) == Counts(sent=1)
    (again,) = here.sender.asked
    assert (again.nonce, again.maybe_sent) == (taken.nonce, True)


async def test_a_command_waits_for_what_a_dead_process_had_taken(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    await here.outbox().plan_due(here.clock())
    await here.deliveries.claim(here.clock(), here.clock() + LEASE)
    assert await run(here, patience=LEASE + timedelta(seconds=1)) == Counts(sent=1)


async def test_several_outboxes_at_once_post_everything_once(here: World, tmp_path: Path) -> None:
    await here.digests.save(digest(bullets=4, long=True))
    await here.subscribe(range(100, 130))
    async with world(tmp_path) as there:
        counts = await asyncio.gather(*(each.outbox().run_once(EIGHT) for each in (here, there, here)))
        assert sum(each.sent for each in counts) == 30
        together = {
            channel: [*here.sender.sent.get(channel, ()), *there.sender.sent.get(channel, ())]
            for channel in range(100, 130)
        }
        assert all(len(said) == len(set(said)) > 1 for said in together.values())


async def test_trouble_is_waited_for(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    here.sender.answers[101] = [Wait(30, maybe_sent=True)]
    assert await run(here) == Counts()
    assert await run(here) == Counts()
    here.clock.move(timedelta(seconds=30))
    assert await run(here) == Counts(sent=1)
    assert [message.maybe_sent for message in here.sender.asked] == [False, True]


async def test_an_attempt_that_hangs_is_given_up_and_repeated(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.deliver.outbox.ATTEMPT_SECONDS", 0.05)

    class Hangs(FakeSender):
        async def send(self, message: PendingMessage, content: Message) -> Outcome:
            return await asyncio.Future()

    await here.digests.save(digest())
    await here.subscribe([101])
    assert await here.outbox(Hangs()).run_once(here.clock()) == Counts()
    assert await run(here, patience=LEASE) == Counts(sent=1)
    assert here.sender.asked[0].maybe_sent
    assert timedelta(seconds=ATTEMPT_SECONDS) < LEASE


@pytest.mark.parametrize("refused", [Gone("It is gone."), Forbidden("It may not write.")])
async def test_a_place_that_refuses_pauses_its_subscription_and_no_other(here: World, refused: Outcome) -> None:
    await here.digests.save(digest())
    await here.subscribe([101, 102])
    here.sender.answers[101] = [refused]
    counts = await run(here)
    assert counts.sent == 1
    paused = {each.channel_id: each.paused for each in await here.subscriptions.listed()}
    assert paused == {101: refused.reason, 102: None}  # type: ignore[union-attr]


async def test_a_message_that_discord_finds_faulty_is_not_tried_again(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    here.sender.answers[101] = [Ours("Discord refuses the form of the message.")]
    assert await run(here) == Counts(failed=1)
    here.clock.move(timedelta(minutes=1))
    assert await run(here) == Counts()
    assert len(here.sender.asked) == 1


async def test_a_digest_that_was_discarded_is_not_posted(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    await here.outbox().plan_due(here.clock())
    await here.digests.discard(TOPIC, DAY)
    assert (await run(here)).sent == 0
    assert here.sender.asked == []


async def test_a_digest_that_became_longer_before_it_was_posted_is_posted_whole(here: World) -> None:
    await here.digests.save(digest())
    await here.subscribe([101])
    await here.outbox().plan_due(here.clock())
    await here.digests.save(digest(bullets=4, long=True), replace=True)
    assert await run(here) == Counts(sent=1)
    assert "happened 4" in here.sender.sent[101][-1]


async def test_an_error_that_ends_the_run_is_told_as_it_is(here: World) -> None:
    class Refused(FakeSender):
        async def send(self, message: PendingMessage, content: Message) -> Outcome:
            raise UsageError("Discord does not accept the token.")

    await here.digests.save(digest())
    await here.subscribe([101])
    with pytest.raises(UsageError, match="token"):
        await here.outbox(Refused()).run_once(here.clock())
