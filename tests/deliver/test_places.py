"""Where a digest is posted, and what happens when it may not be: on the stand-in with its channels and permissions."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.deliver.counts import Counts
from bot.deliver.outbox import TRIED_AGAIN
from bot.deliver.pacing import Pace
from bot.deliver.sender import DiscordSender
from bot.domain.subscription import Place, Posting
from bot.publish.layout import lay_out
from bot.sandbox import Sandbox
from bot.sandbox.refusing.faults import Fault, Trouble
from bot.sandbox.world.entities import Channel, MessageFlag
from bot.sandbox.world.permissions import Permission
from tests.deliver.rest import logged_in
from tests.deliver.world import World, digest, subscription, world

LONG = digest(bullets=4, long=True)
MESSAGES = len(lay_out(LONG))
NAME = "US vs China · 3 February 2026"


@dataclass(slots=True)
class City:
    """A world of subscriptions over a sandbox of channels."""

    here: World
    sandbox: Sandbox
    sender: DiscordSender

    async def subscribe(self, channel: Channel, **changes: Any) -> None:
        """Subscribed by the server's owner."""
        owner = self.sandbox.world.user("admin")
        by = {"guild_id": channel.guild_id, "created_by": owner.id}
        await self.here.subscriptions.put(subscription(channel.id, **by, **changes))

    async def deliver(self, after: timedelta = timedelta(0)) -> Counts:
        """Let some time pass, then a run."""
        self.here.clock.move(after)
        return await self.here.outbox(self.sender).run_once(self.here.clock())

    def channel(self, name: str) -> Channel:
        """A channel by its name."""
        return self.sandbox.world.channel(name)

    def words_to_admin(self) -> list[str]:
        """What the admin was told directly."""
        dm = self.sandbox.world.dm_with(self.sandbox.world.user("admin"))
        return [message.content for message in dm.messages.values()]

    def threads(self, parent: str) -> list[Channel]:
        """The threads of a channel."""
        return [each for each in self.sandbox.world.channels.values() if each.parent_id == self.channel(parent).id]


@pytest.fixture
async def city(tmp_path: Path) -> AsyncIterator[City]:
    sandbox = Sandbox()
    await sandbox.start()
    try:
        async with world(tmp_path) as here, logged_in(sandbox.api_base, Pace(1000).trace(), sandbox.token) as client:
            await here.digests.save(LONG)
            yield City(here, sandbox, DiscordSender(client))
    finally:
        await sandbox.stop()


@pytest.mark.parametrize("lost", [False, True])
async def test_each_digest_has_a_thread_of_its_own_even_when_answers_are_lost(city: City, lost: bool) -> None:
    if lost:
        city.sandbox.faults.plan(Fault(trouble=Trouble.LOST, method="POST", path="/channels/*/threads"))
    await city.subscribe(city.channel("daily"), posting=Posting(Place.NEW_THREAD))
    await city.deliver()
    await city.deliver(timedelta(minutes=1))
    (thread,) = city.threads("daily")
    assert thread.name == NAME
    assert len(thread.messages) == MESSAGES
    assert not city.channel("daily").messages


@pytest.mark.parametrize("lost", [False, True])
async def test_each_digest_is_a_post_in_a_forum_with_its_tags(city: City, lost: bool) -> None:
    if lost:
        city.sandbox.faults.plan(Fault(trouble=Trouble.LOST, method="POST", path="/channels/*/threads"))
    forum = city.channel("digests")
    await city.subscribe(forum, posting=Posting(Place.FORUM, tags=(forum.tags[0].id, 12345)))
    await city.deliver()
    await city.deliver(timedelta(minutes=1))
    (post,) = city.threads("digests")
    assert post.name == NAME
    assert post.thread is not None
    assert post.thread.applied_tags == [forum.tags[0].id]
    assert len(post.messages) == MESSAGES


async def test_a_thread_that_may_have_been_made_is_looked_for_before_anybody_makes_another(city: City) -> None:
    fault = Fault(trouble=Trouble.STATUS, status=502, method="POST", path="/channels/*/threads")
    city.sandbox.faults.plan(fault)
    await city.subscribe(city.channel("daily"), posting=Posting(Place.NEW_THREAD))
    assert await city.deliver() == Counts()
    assert city.threads("daily") == []
    assert await city.deliver(timedelta(minutes=1)) == Counts(sent=1)
    assert len(city.threads("daily")) == 1


async def test_an_announcement_is_published_to_those_that_follow(city: City) -> None:
    await city.subscribe(city.channel("news"), posting=Posting(Place.ANNOUNCEMENT))
    assert await city.deliver() == Counts(sent=1)
    assert all(message.flags & MessageFlag.CROSSPOSTED for message in city.channel("news").messages.values())


async def test_where_it_cannot_be_published_the_post_stands(city: City) -> None:
    await city.subscribe(city.channel("daily"), posting=Posting(Place.ANNOUNCEMENT))
    assert await city.deliver() == Counts(sent=1)


async def test_a_digest_comes_as_a_direct_message(city: City) -> None:
    dm = city.sandbox.world.dm_with(city.sandbox.world.user("admin"))
    await city.subscribe(dm)
    assert await city.deliver() == Counts(sent=1)
    assert len(dm.messages) == MESSAGES


async def test_the_role_of_a_subscription_is_mentioned(city: City) -> None:
    guild = city.sandbox.world.guild("Sandbox")
    role = city.sandbox.world.add_role(guild, "readers", mentionable=True)
    await city.subscribe(city.channel("daily"), posting=Posting(role_id=role.id))
    await city.deliver()
    assert next(iter(city.channel("daily").messages.values())).mention_roles == [role.id]


async def test_who_subscribed_is_told_once_which_permission_is_missing_and_it_goes_on_when_it_is_given(
    city: City,
) -> None:
    await city.here.digests.save(digest(), replace=True)
    daily = city.channel("daily")
    city.sandbox.world.deny(daily, Permission.SEND_MESSAGES)
    await city.subscribe(daily)
    assert await city.deliver() == Counts(failed=1)
    assert await city.deliver(TRIED_AGAIN) == Counts(failed=1)
    (told,) = city.words_to_admin()
    assert f"<#{daily.id}>" in told
    assert "lacks Send Messages in this channel" in told
    (paused,) = await city.here.subscriptions.listed()
    assert paused.paused is not None
    assert "Send Messages" in paused.paused
    city.sandbox.world.allow(daily, Permission.SEND_MESSAGES)
    assert await city.deliver(TRIED_AGAIN) == Counts(sent=1)
    assert len(daily.messages) == 1
    (resumed,) = await city.here.subscriptions.listed()
    assert (resumed.paused, resumed.resumes) == (None, False)


async def test_a_channel_that_is_gone_ends_its_subscription_with_a_word(city: City) -> None:
    daily = city.channel("daily")
    await city.subscribe(daily)
    city.sandbox.world.remove_channel(daily)
    assert await city.deliver() == Counts(failed=1)
    assert await city.deliver(timedelta(days=1)) == Counts()
    (told,) = city.words_to_admin()
    assert "does not exist any more" in told


async def test_a_server_that_put_the_bot_out_is_left_alone(city: City) -> None:
    await city.subscribe(city.channel("daily"))
    city.sandbox.world.put_bot_out(city.sandbox.world.guild("Sandbox"))
    assert await city.deliver() == Counts(failed=1)
    (paused,) = await city.here.subscriptions.listed()
    assert paused.paused is not None


async def test_a_place_where_no_thread_can_be_made_says_so(city: City) -> None:
    dm = city.sandbox.world.dm_with(city.sandbox.world.user("admin"))
    await city.subscribe(dm, posting=Posting(Place.FORUM))
    assert await city.deliver() == Counts(failed=1)
    (told,) = city.words_to_admin()
    assert "No threads can be made there" in told


async def test_nobody_is_told_where_nobody_can_be(city: City) -> None:
    daily = city.channel("daily")
    city.sandbox.world.user("admin").accepts_dms = False
    city.sandbox.world.deny(daily, Permission.VIEW_CHANNEL)
    await city.subscribe(daily)
    assert await city.deliver() == Counts(failed=1)
    assert city.words_to_admin() == []


async def test_a_layout_that_discord_refuses_is_posted_as_plain_text(city: City) -> None:
    await city.here.digests.save(digest(), replace=True)
    fault = Fault(trouble=Trouble.REFUSED, code=50035, method="POST", path="/channels/*/messages")
    city.sandbox.faults.plan(fault)
    daily = city.channel("daily")
    await city.subscribe(daily)
    assert await city.deliver() == Counts(sent=1)
    contents = [message.content for message in daily.messages.values()]
    assert "Something happened 1" in "".join(contents)
    assert all(len(content) <= 2000 for content in contents)


async def test_a_form_that_is_refused_in_every_way_is_not_tried_again(city: City) -> None:
    fault = Fault(trouble=Trouble.REFUSED, code=50035, method="POST", path="/channels/*/messages", times=None)
    city.sandbox.faults.plan(fault)
    await city.subscribe(city.channel("daily"))
    assert await city.deliver() == Counts(failed=1)
    assert await city.deliver(timedelta(minutes=1)) == Counts()
    assert not city.channel("daily").messages


@pytest.mark.parametrize(("quiet", "counts"), [(True, Counts(skipped=1)), (False, Counts(sent=1))])
async def test_a_day_without_news_is_one_line_or_silence(city: City, quiet: bool, counts: Counts) -> None:
    await city.here.digests.save(digest(bullets=0), replace=True)
    await city.subscribe(city.channel("daily"), posting=Posting(quiet=quiet))
    assert await city.deliver() == counts
    assert len(city.channel("daily").messages) == counts.sent
