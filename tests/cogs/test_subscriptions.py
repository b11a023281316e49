"""`/subscribe`, `/unsubscribe`, `/topics`, and the daily post that follows."""

from datetime import date, timedelta

import pytest

from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world.permissions import Permission
from tests.cogs.conftest import Server
from tests.making import NOON, digest


async def test_a_channel_that_subscribes_gets_each_days_digest_once(server: Server) -> None:
    answer = await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    assert answer.private
    assert "us-china" in answer.text
    assert "13:00 UTC" in answer.text
    await server.app.digests.save(digest())
    await server.pass_time(minutes=59)
    assert server.posts() == []
    await server.pass_time(minutes=1)
    assert "1. Both sides agree" in server.text()
    await server.pass_time(minutes=1)
    assert len(server.posts()) == 1
    await server.app.digests.save(digest(day=date(2026, 2, 4)))
    await server.pass_time(days=1)
    assert len(server.posts()) == 2


async def test_a_restart_in_between_posts_nothing_twice_and_loses_nothing(server: Server) -> None:
    await server.app.digests.save(digest())
    await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    await server.restart()
    await server.pass_time(hours=1)
    assert len(server.posts()) == 1
    await server.restart()
    await server.pass_time(minutes=1)
    assert len(server.posts()) == 1
    posted = server.posts()[0]
    assert "Outlet 2" in (await server.choose(posted, 1)).text


async def test_the_time_is_local_to_the_zone(server: Server) -> None:
    await server.app.digests.save(digest())
    answer = await server.type("/subscribe us-china 14:00 Europe/Berlin", person="admin", channel="daily")
    due = int((NOON + timedelta(hours=1)).timestamp())
    assert f"<t:{due}:F>" in answer.text
    await server.pass_time(hours=1)
    assert len(server.posts()) == 1


async def test_a_channel_may_want_one_side_only_and_may_be_another_one(server: Server) -> None:
    await server.app.digests.save(digest())
    line = "/subscribe us-china time:13:00 perspective:china channel:#daily"
    assert "#" in (await server.type(line, person="admin")).text
    await server.pass_time(hours=1)
    assert "3. A protest." in server.text()
    assert "2. Sanctions" not in server.text()


async def test_subscribing_again_changes_the_subscription(server: Server) -> None:
    await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    answer = await server.type("/subscribe us-china time:18:30", person="admin", channel="daily")
    assert "Changed" in answer.text
    (subscription,) = await server.app.subscriptions.listed()
    assert f"{subscription.at:%H:%M}" == "18:30"


async def test_unsubscribing_ends_it(server: Server) -> None:
    await server.app.digests.save(digest())
    await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    assert "Unsubscribed" in (await server.type("/unsubscribe us-china", person="admin", channel="daily")).text
    await server.pass_time(hours=2)
    assert server.posts() == []
    again = await server.type("/unsubscribe us-china", person="admin", channel="daily")
    assert "has no subscription to us-china" in again.text


async def test_only_those_who_manage_the_server_may_subscribe(server: Server) -> None:
    with pytest.raises(MistakeError, match="reader may not use /subscribe here"):
        await server.type("/subscribe us-china", person="reader", channel="daily")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/subscribe moon", "There is no topic"),
        ("/subscribe us-china time:25:00", "is not a time"),
        ("/subscribe us-china timezone:Mars/Base", "is not an IANA time zone"),
        ("/subscribe us-china perspective:russia", "has no perspective"),
    ],
)
async def test_a_faulty_wish_is_one_clear_sentence(server: Server, line: str, told: str) -> None:
    answer = await server.type(line, person="admin", channel="daily")
    assert (answer.private, told in answer.text) == (True, True)
    assert await server.app.subscriptions.listed() == ()


async def test_time_zones_are_offered_while_one_types(server: Server) -> None:
    assert "Europe/Berlin" in await server.offered("/subscribe us-china timezone:berlin")
    assert "America/New_York" in await server.offered('/subscribe us-china "timezone:new york"')


async def test_an_admin_is_told_what_the_bot_may_not_do_there(server: Server) -> None:
    daily = server.sandbox.world.channel("daily")
    server.sandbox.world.deny(daily, Permission.SEND_MESSAGES)
    answer = await server.type("/subscribe us-china", person="admin", channel="daily")
    assert "I cannot post there yet" in answer.text
    assert "Send Messages" in answer.text


async def test_topics_are_listed_with_their_latest_digest(server: Server) -> None:
    assert "no digest yet" in (await server.type("/topics")).text
    await server.app.digests.save(digest())
    await server.app.digests.save(digest(identifier="old-topic", name="An *Old* Topic", day=date(2025, 1, 1)))
    answer = await server.type("/topics")
    assert answer.private
    assert "latest digest 3 February 2026" in answer.text
    assert "latest digest 1 January 2025" in answer.text


async def test_a_post_speaks_the_servers_language(server: Server) -> None:
    guild = server.sandbox.world.guild("Sandbox")
    guild.locale = "de"
    await server.restart()
    await server.app.digests.save(digest())
    await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    await server.pass_time(hours=2)
    assert "Verspätet gepostet" in server.text()
    assert "Dienstag, 3. Februar 2026" in server.text()
