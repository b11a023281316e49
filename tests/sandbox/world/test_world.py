"""What there is, who may do what, and what REST tells of it."""

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world.entities import Channel, Kind, Overwrite
from bot.sandbox.world.payloads import channel as channel_wire
from bot.sandbox.world.permissions import ALL, MEMBER, Permission, granted
from bot.sandbox.world.world import World
from tests.sandbox.conftest import Moved, Wire


def test_the_small_world_has_a_channel_of_each_kind() -> None:
    world = World.small(Moved())
    kinds = {channel.name: channel.kind for channel in world.channels.values()}
    assert kinds == {"general": Kind.TEXT, "daily": Kind.TEXT, "news": Kind.ANNOUNCEMENT, "digests": Kind.FORUM}


def test_things_are_found_by_name_or_id_and_what_is_not_there_is_named() -> None:
    world = World.small(Moved())
    daily = world.channel("daily")
    assert world.channel("#daily") is world.channel(daily.id) is world.channel(str(daily.id)) is daily
    assert world.user("@reader").name == "reader"
    with pytest.raises(MistakeError, match="There is no channel #weekly here; there are: #general, #daily"):
        world.channel("weekly")
    with pytest.raises(MistakeError, match="There is no message in #daily yet"):
        world.newest(daily)
    with pytest.raises(MistakeError, match="There is no server x here; there are: none"):
        World(Moved()).guild("x")


def test_permissions_add_up_as_discord_adds_them() -> None:
    world = World.small(Moved())
    guild, daily = world.guild("Sandbox"), world.channel("daily")
    member = guild.members[world.user("reader").id]
    role = world.add_role(guild, "editors", int(Permission.MANAGE_MESSAGES))
    member.roles.add(role.id)
    assert granted(guild, None, guild.owner_id) == ALL
    assert granted(guild, daily, member.user.id) == MEMBER | Permission.MANAGE_MESSAGES
    daily.overwrites[guild.id] = Overwrite(guild.id, 0, deny=int(Permission.SEND_MESSAGES))
    assert not granted(guild, daily, member.user.id) & Permission.SEND_MESSAGES
    daily.overwrites[role.id] = Overwrite(
        role.id, 0, allow=int(Permission.SEND_MESSAGES), deny=int(Permission.MANAGE_MESSAGES)
    )
    assert granted(guild, daily, member.user.id) == MEMBER
    daily.overwrites[member.user.id] = Overwrite(member.user.id, 1, deny=int(Permission.VIEW_CHANNEL))
    assert granted(guild, daily, member.user.id) == 0
    role.permissions = int(Permission.ADMINISTRATOR)
    assert granted(guild, daily, member.user.id) == ALL


def test_who_is_no_member_has_the_permissions_of_everyone() -> None:
    world = World.small(Moved())
    elsewhere = world.add_guild("elsewhere", with_bot=False)
    assert granted(elsewhere, None, world.bot.id) == MEMBER


def test_a_direct_channel_can_be_removed_and_is_not_told_of() -> None:
    world = World.small(Moved())
    dm = world.dm_with(world.user("reader"))
    world.changed(dm)
    world.remove_channel(dm)
    assert dm.id not in world.channels


def test_a_thread_without_its_thread_is_a_bug() -> None:
    with pytest.raises(TypeError, match="has no thread"):
        channel_wire(Channel(1, Kind.PUBLIC_THREAD))


async def test_the_bot_is_told_about_itself(sandbox: Sandbox, wire: Wire) -> None:
    me = (await wire.get("/users/@me")).body
    application = (await wire.get("/oauth2/applications/@me")).body
    assert me["bot"] is True
    assert application["id"] == me["id"]
    assert application["owner"]["username"] == "admin"
    assert (await wire.get("/applications/@me")).body == application


async def test_servers_are_listed_in_pages_and_left(sandbox: Sandbox, wire: Wire) -> None:
    second = sandbox.world.add_guild("second")
    first = sandbox.world.guild("Sandbox")
    listed = (await wire.get("/users/@me/guilds?limit=1")).body
    assert [each["id"] for each in listed] == [str(first.id)]
    later = (await wire.get(f"/users/@me/guilds?after={first.id}")).body
    assert [each["name"] for each in later] == ["second"]
    assert (await wire.ask("DELETE", f"/users/@me/guilds/{second.id}")).status == 204
    assert len((await wire.get("/users/@me/guilds?after=x")).body) == 1


async def test_a_server_is_told_with_its_channels_roles_and_members(sandbox: Sandbox, wire: Wire) -> None:
    guild = sandbox.world.guild("Sandbox")
    role = sandbox.world.add_role(guild, "friends", mentionable=True)
    guild.members[sandbox.world.bot.id].roles.add(role.id)
    sandbox.world.add_thread(sandbox.world.channel("daily"), "aside")
    base = f"/guilds/{guild.id}"
    reader = sandbox.world.user("reader")
    assert "approximate_member_count" not in (await wire.get(base)).body
    assert (await wire.get(f"{base}?with_counts=1")).body["approximate_member_count"] == 3
    assert [each["name"] for each in (await wire.get(f"{base}/channels")).body][:2] == ["general", "daily"]
    assert [each["name"] for each in (await wire.get(f"{base}/roles")).body] == ["@everyone", "friends"]
    assert (await wire.get(f"{base}/members/{reader.id}")).body["user"]["username"] == "reader"
    assert (await wire.get(f"{base}/members/1")).body["code"] == 10007
    assert [each["name"] for each in (await wire.get(f"{base}/threads/active")).body["threads"]] == ["aside"]


async def test_people_are_told_by_their_id(sandbox: Sandbox, wire: Wire) -> None:
    reader = sandbox.world.user("reader")
    assert (await wire.get(f"/users/{reader.id}")).body["username"] == "reader"
    assert (await wire.get("/users/1")).body["code"] == 10013


async def test_typing_needs_what_posting_needs(sandbox: Sandbox, wire: Wire) -> None:
    daily = sandbox.world.channel("daily")
    assert (await wire.ask("POST", f"/channels/{daily.id}/typing")).status == 204
    sandbox.world.deny(daily, Permission.SEND_MESSAGES)
    assert (await wire.ask("POST", f"/channels/{daily.id}/typing")).body["code"] == 50013


async def test_mentions_are_told_with_the_message(sandbox: Sandbox, wire: Wire) -> None:
    guild = sandbox.world.guild("Sandbox")
    role = sandbox.world.add_role(guild, "friends", mentionable=True)
    reader = sandbox.world.user("reader")
    content = f"<@{reader.id}> <@&{role.id}> <@1> @everyone"
    loud = (await wire.send("daily", content=content)).body
    quiet = (await wire.send("daily", content=content, allowed_mentions={"parse": []})).body
    assert [each["username"] for each in loud["mentions"]] == ["reader"]
    assert (loud["mention_roles"], loud["mention_everyone"]) == ([str(role.id)], False)
    assert (quiet["mentions"], quiet["mention_roles"], quiet["mention_everyone"]) == ([], [], False)
