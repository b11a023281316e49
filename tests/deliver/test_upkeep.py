"""No subscription is orphaned: a topic that is dropped, a server that puts the bot out."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.deliver.counts import Counts
from bot.deliver.upkeep import PUT_OUT, pause_dropped_topics, pause_server, resume_server
from tests.deliver.world import TOPIC, World, digest, world


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as opened:
        await opened.subscribe([101, 102, 201])
        yield opened


async def paused(here: World) -> dict[int, str | None]:
    return {each.channel_id: each.paused for each in await here.subscriptions.listed()}


async def test_a_topic_that_is_dropped_pauses_its_subscriptions_and_says_so_once(here: World) -> None:
    for changed in (3, 0):
        assert await pause_dropped_topics(here.deliveries, here.subscriptions, here.sender, {"iran"}) == changed
    assert len(here.sender.told) == 3
    assert "us\\-china" in here.sender.told[0] or "us-china" in here.sender.told[0]
    assert set((await paused(here)).values()) == {here.sender.told[0]}


async def test_a_topic_that_comes_back_goes_on(here: World) -> None:
    await pause_dropped_topics(here.deliveries, here.subscriptions, here.sender, ())
    assert await pause_dropped_topics(here.deliveries, here.subscriptions, here.sender, {TOPIC}) == 3
    assert set((await paused(here)).values()) == {None}


async def test_a_digest_of_a_dropped_topic_that_comes_all_the_same_is_posted(here: World) -> None:
    await pause_dropped_topics(here.deliveries, here.subscriptions, here.sender, ())
    await here.digests.save(digest())
    assert await here.outbox().run_once(here.clock()) == Counts(sent=3)
    assert set((await paused(here)).values()) == {None}


async def test_a_server_that_puts_the_bot_out_pauses_and_one_that_invites_it_again_goes_on(here: World) -> None:
    await pause_server(here.subscriptions, 1)
    assert await paused(here) == {101: PUT_OUT, 102: PUT_OUT, 201: None}
    await resume_server(here.subscriptions, 1)
    assert set((await paused(here)).values()) == {None}
