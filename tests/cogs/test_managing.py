"""`/subscribe` with all its options, `/subscriptions`, `/setup check` and `/help`."""

from datetime import time, timedelta

import pytest

from bot.domain.subscription import Place, Subscription
from bot.sandbox.world.entities import Kind
from bot.sandbox.world.permissions import Permission
from tests.cogs.conftest import Answer, Server
from tests.making import digest


async def only(server: Server) -> Subscription:
    (subscription,) = await server.app.subscriptions.listed()
    return subscription


async def listed(server: Server, line: str = "/subscribe us-china time:13:00") -> Answer:
    await server.type(line, person="admin", channel="daily")
    return await server.type("/subscriptions", person="admin", channel="daily")


async def test_a_subscription_may_have_days_a_role_and_silence_on_quiet_days(server: Server) -> None:
    guild = server.sandbox.world.guild("Sandbox")
    role = server.sandbox.world.add_role(guild, "readers")
    line = '/subscribe us-china 08:30 Europe/Berlin "days:mon wed fri" role:readers quiet:true'
    answer = await server.type(line, person="admin", channel="daily")
    assert "Monday, Wednesday, Friday at 08:30 Europe/Berlin" in answer.text
    assert f"<@&{role.id}>" in answer.text
    subscription = await only(server)
    assert (subscription.days, subscription.posting.role_id, subscription.posting.quiet) == ((0, 2, 4), role.id, True)


async def test_each_digest_may_have_a_new_thread(server: Server) -> None:
    answer = await server.type("/subscribe us-china new_thread:true", person="admin", channel="daily")
    assert "each digest in a new thread" in answer.text
    assert (await only(server)).posting.place is Place.NEW_THREAD


async def test_a_forum_gets_a_post_for_each_digest(server: Server) -> None:
    forums = [each.id for each in server.sandbox.world.channels.values() if each.kind is Kind.FORUM]
    answer = await server.type(f"/subscribe us-china channel:{forums[0]}", person="admin")
    assert "each digest a post of its own" in answer.text
    assert (await only(server)).posting.place is Place.FORUM


async def test_an_announcement_channel_is_known_as_one(server: Server) -> None:
    news = [each.id for each in server.sandbox.world.channels.values() if each.kind is Kind.ANNOUNCEMENT]
    await server.type(f"/subscribe us-china channel:{news[0]}", person="admin")
    assert (await only(server)).posting.place is Place.ANNOUNCEMENT


async def test_the_latest_digest_is_shown_as_it_will_look(server: Server) -> None:
    await server.app.digests.save(digest())
    answer = await server.type("/subscribe us-china perspective:china", person="admin", channel="daily")
    assert "It will look like this" in answer.text
    assert "3. A protest." in answer.text
    assert "Sanctions on" not in answer.text


async def test_anybody_may_subscribe_in_a_direct_message(server: Server) -> None:
    await server.app.digests.save(digest())
    place = await server.dm("reader")
    answer = await server.type("/subscribe us-china 13:00", channel=place)
    assert "Subscribed." in answer.text
    assert (await only(server)).guild_id is None
    await server.pass_time(hours=1)
    mail = server.sandbox.world.channel(place).messages.values()
    assert any("Both sides agree" in str(message.components) for message in mail)
    assert "us-china" in (await server.type("/subscriptions", channel=place)).text
    assert "us-china" in (await server.type("/setup check", channel=place)).text


async def test_digests_are_read_in_direct_messages_and_for_everyone_where_that_is_wished(server: Server) -> None:
    await server.app.digests.save(digest())
    assert "Both sides" in (await server.type("/digest us-china", channel=await server.dm("reader"))).text
    public = await server.type("/digest us-china public:true")
    assert (public.private, "Both sides" in public.text) == (False, True)


async def test_the_list_is_empty_at_first(server: Server) -> None:
    assert "no subscriptions yet" in (await server.type("/subscriptions", person="admin")).text


async def test_a_subscription_is_paused_and_resumed_where_the_list_stands(server: Server) -> None:
    await server.app.digests.save(digest())
    shown = await listed(server)
    paused = await server.press(shown.message, "Pause", person="admin")
    assert "paused: by an admin" in paused.text
    await server.pass_time(hours=1)
    assert server.posts() == []
    resumed = await server.press(paused.message, "Resume", person="admin")
    assert "paused" not in resumed.text
    assert (await only(server)).paused is None


async def test_a_subscription_is_changed_with_a_form(server: Server) -> None:
    shown = await listed(server)
    form = await server.press(shown.message, "Change", person="admin")
    assert "Change the subscription" in form.text
    await server.restart()
    changed = await server.fill_in(form, time="18:30", timezone="asia/tokyo", days="weekdays", perspectives="China")
    assert "18:30 Asia/Tokyo" in changed.text
    subscription = await only(server)
    assert (subscription.at, subscription.days, subscription.perspectives) == (
        time(18, 30),
        (0, 1, 2, 3, 4),
        ("china",),
    )
    again = await server.press(changed.message, "Change", person="admin")
    await server.fill_in(again, perspectives="", days="")
    assert ((await only(server)).perspectives, len((await only(server)).days)) == ((), 7)


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ({"time": "25:00"}, "'25:00' is not a time"),
        ({"timezone": "Mars"}, "'Mars' is not an IANA time zone"),
        ({"days": "someday"}, "is no day of the week"),
        ({"perspectives": "russia"}, "has no perspective 'russia'"),
    ],
)
async def test_a_faulty_form_changes_nothing(server: Server, wish: dict[str, str], told: str) -> None:
    shown = await listed(server)
    before = await only(server)
    answer = await server.fill_in(await server.press(shown.message, "Change", person="admin"), **wish)
    assert told in answer.text
    assert await only(server) == before


async def test_a_subscription_is_removed(server: Server) -> None:
    shown = await listed(server)
    assert "no subscriptions yet" in (await server.press(shown.message, "Remove", person="admin")).text
    assert await server.app.subscriptions.listed() == ()


async def test_a_button_of_a_subscription_that_is_gone_says_so(server: Server) -> None:
    shown = await listed(server)
    await server.type("/unsubscribe us-china", person="admin", channel="daily")
    assert "has no subscription to us-china" in (await server.press(shown.message, "Pause", person="admin")).text


async def test_who_may_not_manage_the_server_any_more_may_not_press_either(server: Server) -> None:
    shown = await listed(server)
    world = server.sandbox.world
    world.guild("Sandbox").owner_id = world.user("reader").id
    answer = await server.press(shown.message, "Remove", person="admin")
    assert "you need the permission Manage Server" in answer.text
    assert len(await server.app.subscriptions.listed()) == 1


async def test_the_check_says_what_the_bot_may_do_and_when_it_posts_next(server: Server) -> None:
    await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    answer = await server.type("/setup check", person="admin")
    due = int((server.now + timedelta(hours=1)).timestamp())
    assert f"<t:{due}:F>" in answer.text
    assert "I have every permission that I need there." in answer.text
    assert "us-china** · 0 of 0 feeds are well · no digest yet" in answer.text
    assert "no model is asked" in answer.text


async def test_the_check_names_what_is_missing_and_the_last_error(server: Server) -> None:
    await server.type("/subscribe us-china new_thread:true", person="admin", channel="daily")
    daily = server.sandbox.world.channel("daily")
    server.sandbox.world.deny(daily, Permission.SEND_MESSAGES | Permission.CREATE_PUBLIC_THREADS)
    await server.app.digests.save(digest())
    answer = await server.type("/setup check", person="admin")
    assert "Please give me in" in answer.text
    assert "Send Messages, Create Public Threads" in answer.text
    assert "latest digest 3 February 2026" in answer.text


async def test_the_check_tells_of_a_channel_that_is_gone(server: Server) -> None:
    await server.type("/subscribe us-china", person="admin", channel="daily")
    server.sandbox.world.remove_channel(server.sandbox.world.channel("daily"))
    assert "The channel is gone, or I cannot see it." in (await server.type("/setup check", person="admin")).text


async def test_the_check_says_that_nobody_has_subscribed(server: Server) -> None:
    assert "no subscriptions yet" in (await server.type("/setup check", person="admin")).text


async def test_help_names_every_command(server: Server) -> None:
    answer = await server.type("/help")
    assert answer.private
    for name in ("digest", "sources", "compare", "search", "week", "trend", "topics", "subscribe", "setup check"):
        assert f"`/{name}`" in answer.text
    assert "/operator" not in answer.text


async def test_a_city_is_offered_with_its_zone(server: Server) -> None:
    assert await server.offered("/subscribe us-china timezone:munich") == ["Europe/Berlin"]
    assert (await server.offered("/subscribe us-china timezone:beijing"))[0] == "Asia/Shanghai"


async def test_a_day_in_words_is_offered_where_it_has_a_digest(server: Server) -> None:
    await server.app.digests.save(digest())
    assert await server.offered("/digest us-china date:today") == ["2026-02-03"]
    assert await server.offered("/digest us-china date:yesterday") == []
    assert await server.offered("/digest us-china date:2026-02-31") == []


async def test_today_is_that_of_the_servers_subscription(server: Server) -> None:
    await server.app.digests.save(digest())
    await server.type("/subscribe us-china 08:00 Pacific/Kiritimati", person="admin", channel="daily")
    assert "Both sides agree" in (await server.type("/digest us-china yesterday")).text
