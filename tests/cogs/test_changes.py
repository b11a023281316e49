"""What changes after it was posted: corrected digests, topics taken away, servers that put the bot out."""

from dataclasses import replace

from tests.cogs.conftest import Server
from tests.making import digest

WEEKLY = "/subscribe us-china time:13:00"


async def test_a_digest_that_is_made_anew_has_its_posts_edited(server: Server) -> None:
    await server.app.digests.save(digest())
    await server.type(WEEKLY, person="admin", channel="daily")
    await server.pass_time(hours=1)
    changed = digest(texts=("Both sides agree to reopen two hotlines.", "Sanctions on shipbuilders.", "A protest."))
    await server.app.digests.save(changed, replace=True)
    await server.app.announce(changed)
    await server.pass_time(minutes=1)
    (post,) = server.posts()
    assert post.edited is not None
    assert "two hotlines" in server.text()
    assert "orrected" in server.text()


async def test_a_topic_taken_out_of_the_settings_is_told_once_and_may_come_back(server: Server) -> None:
    await server.type(WEEKLY, person="admin", channel="daily")
    server.app.reading.configure(())
    await server.app.check_topics()
    await server.app.check_topics()
    assert len(server.posts()) == 1
    assert "No digest of" in server.text()
    (waiting,) = await server.app.subscriptions.listed()
    assert waiting.paused is not None


async def test_a_topic_that_was_only_imported_is_left_alone(server: Server) -> None:
    await server.app.digests.save(replace(digest(identifier="old-topic"), writer="imported"))
    await server.type("/subscribe old-topic", person="admin", channel="daily")
    await server.app.check_topics()
    assert server.posts() == []


async def test_a_server_that_puts_the_bot_out_gets_nothing_until_it_is_back(server: Server) -> None:
    await server.type(WEEKLY, person="admin", channel="daily")
    world = server.sandbox.world
    guild = world.guild("Sandbox")
    world.put_bot_out(guild)
    await server.until_subscription(lambda subscription: subscription.paused is not None)
    world.invite_bot(guild)
    await server.until_subscription(lambda subscription: subscription.paused is None)
