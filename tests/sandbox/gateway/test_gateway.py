"""Sessions, shards, intents, and the ways in which a connection ends."""

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.refusing.rules import Rules, Window
from bot.sandbox.world.permissions import Permission
from tests.sandbox.conftest import Moved, Wire
from tests.sandbox.listening import connected


async def test_a_bot_that_identifies_is_told_who_it_is_and_where(sandbox: Sandbox) -> None:
    async with connected(sandbox) as bot:
        ready = await bot.identify()
        guild = await bot.event("GUILD_CREATE")
    assert ready["user"]["username"] == "parallax"
    assert ready["guilds"] == [{"id": guild["id"], "unavailable": True}]
    assert [channel["name"] for channel in guild["channels"]] == ["general", "daily", "news", "digests"]
    assert [member["user"]["bot"] for member in guild["members"]] == [True]


async def test_what_is_told_can_be_compressed(sandbox: Sandbox) -> None:
    async with connected(sandbox, "v=10&encoding=json&compress=zlib-stream") as bot:
        assert (await bot.identify())["v"] == 10


async def test_a_heartbeat_is_answered(sandbox: Sandbox) -> None:
    async with connected(sandbox) as bot:
        await bot.say(1, None)
        assert (await bot.hear())["op"] == 11


async def test_the_gateway_is_where_rest_says_and_a_shard_has_2500_servers(sandbox: Sandbox, wire: Wire) -> None:
    before = (await wire.get("/gateway/bot")).body
    for number in range(2_500):
        sandbox.world.add_guild(f"server {number}")
    async with connected(sandbox) as bot:
        await bot.say(2, {"token": sandbox.token, "intents": 1})
        assert await bot.closed_with() == 4011
    after = (await wire.get("/gateway/bot")).body
    assert before["url"] == sandbox.gateway.url == (await wire.get("/gateway")).body["url"]
    assert (before["shards"], after["shards"]) == (1, 2)
    assert before["session_start_limit"]["remaining"] == 1_000


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"token": "wrong"}, 4004),
        ({"intents": "many"}, 4013),
        ({"intents": 1 << 40}, 4013),
        ({"intents": 1 | 1 << 15}, 4014),
        ({"shard": [2, 2]}, 4010),
        ({"shard": "one"}, 4010),
    ],
)
async def test_a_faulty_identify_closes_the_connection(sandbox: Sandbox, wish: dict[str, object], code: int) -> None:
    async with connected(sandbox) as bot:
        await bot.say(2, {"token": sandbox.token, "intents": 1} | wish)
        assert await bot.closed_with() == code


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("{", 4002),
        ("[]", 4002),
        ('{"d": 1}', 4002),
        ('{"op": 99}', 4001),
        ('{"op": 3, "d": {}}', 4003),
        ('{"op": 1, "d": "%s"}' % ("x" * 4_096), 4002),
    ],
)
async def test_what_is_no_payload_closes_the_connection(sandbox: Sandbox, raw: str, code: int) -> None:
    async with connected(sandbox) as bot:
        await bot.say_raw(raw)
        assert await bot.closed_with() == code


async def test_another_version_of_the_api_is_not_spoken(sandbox: Sandbox) -> None:
    async with connected(sandbox, "v=9") as bot:
        assert await bot.closed_with() == 4012


async def test_nobody_identifies_twice(sandbox: Sandbox) -> None:
    async with connected(sandbox) as bot:
        await bot.identify()
        await bot.say(3, {"status": "online"})
        await bot.say(2, {"token": sandbox.token, "intents": 1})
        assert await bot.closed_with() == 4005


async def test_a_session_is_resumed_where_it_stopped(sandbox: Sandbox) -> None:
    async with connected(sandbox) as bot:
        await bot.identify()
        await bot.event("GUILD_CREATE")
        session, sequence = bot.session, bot.sequence
    sandbox.world.add_channel(sandbox.world.guild("Sandbox"), "missed")
    async with connected(sandbox) as bot:
        await bot.say(6, {"token": sandbox.token, "session_id": session, "seq": sequence})
        assert (await bot.hear())["d"]["name"] == "missed"
        assert (await bot.hear())["t"] == "RESUMED"
        sandbox.world.add_channel(sandbox.world.guild("Sandbox"), "later")
        assert (await bot.event("CHANNEL_CREATE"))["name"] == "later"


async def test_a_session_taken_up_elsewhere_is_not_let_go_by_its_old_connection(sandbox: Sandbox) -> None:
    async with connected(sandbox) as new:
        async with connected(sandbox) as old:
            await old.identify()
            await new.say(6, {"token": sandbox.token, "session_id": old.session, "seq": old.sequence})
            await new.event("RESUMED")
        sandbox.world.add_channel(sandbox.world.guild("Sandbox"), "later")
        assert (await new.event("CHANNEL_CREATE"))["name"] == "later"


@pytest.mark.parametrize("wish", [{"session_id": "unknown"}, {"seq": 99}, {"seq": None}])
async def test_a_session_that_cannot_be_resumed_is_invalid(sandbox: Sandbox, wish: dict[str, object]) -> None:
    async with connected(sandbox) as bot:
        await bot.identify()
        known = {"token": sandbox.token, "session_id": bot.session, "seq": bot.sequence}
    async with connected(sandbox) as bot:
        await bot.say(6, known | wish)
        assert await bot.hear() == {"op": 9, "d": False, "s": None, "t": None}
        assert (await bot.identify())["session_id"] != known["session_id"]


async def test_a_resume_with_another_token_is_closed(sandbox: Sandbox) -> None:
    async with connected(sandbox) as bot:
        await bot.say(6, {"token": "wrong"})
        assert await bot.closed_with() == 4004


async def test_connections_can_be_dropped_asked_to_reconnect_and_forgotten(sandbox: Sandbox) -> None:
    async with connected(sandbox) as bot:
        await bot.identify()
        assert sandbox.gateway.connected == 1
        await sandbox.gateway.ask_to_reconnect()
        await bot.event("GUILD_CREATE")
        assert (await bot.hear())["op"] == 7
        await sandbox.gateway.drop(4000)
        assert await bot.closed_with() == 4000
    async with connected(sandbox) as bot:
        await bot.identify()
        known = {"token": sandbox.token, "session_id": bot.session, "seq": bot.sequence}
        await sandbox.gateway.forget_sessions()
        assert await bot.closed_with() == 1001
    async with connected(sandbox) as bot:
        await bot.say(6, known)
        assert (await bot.hear())["op"] == 9


async def test_a_shard_is_told_of_its_own_servers_alone(sandbox: Sandbox, clock: Moved) -> None:
    other = sandbox.world.add_guild("other")
    while (other.id >> 22) % 2 == (sandbox.world.guild("Sandbox").id >> 22) % 2:
        clock.move(milliseconds=1)
        other = sandbox.world.add_guild("other")
    index = (other.id >> 22) % 2
    async with connected(sandbox) as bot:
        ready = await bot.identify(shard=[index, 2])
    assert str(other.id) in [guild["id"] for guild in ready["guilds"]]
    assert str(sandbox.world.guild("Sandbox").id) not in [guild["id"] for guild in ready["guilds"]]


async def test_messages_are_told_to_those_who_declared_to_want_them(sandbox: Sandbox, wire: Wire) -> None:
    async with connected(sandbox) as quiet, connected(sandbox) as curious:
        await quiet.identify()
        await curious.identify(intents=1 | 1 << 9 | 1 << 12)
        sent = (await wire.send("daily", content="hear", nonce="n")).body
        path = f"/channels/{sent['channel_id']}/messages/{sent['id']}"
        await wire.ask("PATCH", path, {"content": "hear hear"})
        await wire.ask("DELETE", path)
        reader = sandbox.world.dm_with(sandbox.world.user("reader"))
        direct = await wire.ask("POST", f"/channels/{reader.id}/messages", {"content": "psst"})
        await wire.ask("DELETE", f"/channels/{reader.id}/messages/{direct.body['id']}")
        sandbox.world.deny(sandbox.world.channel("daily"), Permission.SEND_MESSAGES)
        told = [(await curious.event("MESSAGE_CREATE"))["guild_id"], (await curious.event("MESSAGE_UPDATE"))["content"]]
        gone = await curious.event("MESSAGE_DELETE")
        assert told == [str(sandbox.world.guild("Sandbox").id), "hear hear"]
        assert gone["id"] == sent["id"]
        assert "guild_id" not in await curious.event("MESSAGE_CREATE")
        assert "guild_id" not in await curious.event("MESSAGE_DELETE")
        await quiet.event("GUILD_CREATE")
        assert (await quiet.hear())["t"] == "CHANNEL_UPDATE"


async def test_what_happens_to_a_server_is_told(sandbox: Sandbox) -> None:
    world = sandbox.world
    async with connected(sandbox) as bot:
        await bot.identify()
        guild = world.add_guild("late")
        await bot.event("GUILD_CREATE")
        assert (await bot.event("GUILD_CREATE"))["name"] == "late"
        channel = world.add_channel(guild, "talk")
        thread = world.add_thread(channel, "aside")
        world.add_role(guild, "friends")
        world.remove_channel(thread)
        world.add_thread(channel, "another")
        world.remove_channel(channel)
        world.put_bot_out(guild)
        for name in ("CHANNEL_CREATE", "THREAD_CREATE", "GUILD_ROLE_CREATE", "THREAD_DELETE", "THREAD_CREATE"):
            assert (await bot.hear())["t"] == name
        assert (await bot.event("CHANNEL_DELETE"))["id"] == str(channel.id)
        assert (await bot.event("GUILD_DELETE")) == {"id": str(guild.id)}


async def test_old_sessions_are_forgotten_first(sandbox: Sandbox, clock: Moved) -> None:
    async with connected(sandbox) as first:
        await first.identify()
        for _ in range(40):
            clock.move(seconds=5)
            async with connected(sandbox) as bot:
                await bot.identify()
        assert len(sandbox.gateway._sessions) <= 18
        assert first.session in sandbox.gateway._sessions


class TestTight:
    """With few sends, sessions and heartbeats."""

    @pytest.fixture
    def rules(self) -> Rules:
        return Rules(
            gateway_sends=Window(3, 60.0), identifies_a_day=2, max_concurrency=1, heartbeat_seconds=0.05, events_kept=1
        )

    async def test_who_talks_too_much_is_closed(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as bot:
            for _ in range(4):
                await bot.say(1, None)
            assert await bot.closed_with() == 4008

    async def test_who_says_nothing_is_taken_for_dead(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as bot:
            assert await bot.closed_with() == 4009

    async def test_sessions_begun_at_once_are_invalid_and_too_many_a_day_reset_the_token(
        self, sandbox: Sandbox, clock: Moved
    ) -> None:
        wish = {"token": sandbox.token, "intents": 1}
        async with connected(sandbox) as bot:
            await bot.identify()
        async with connected(sandbox) as bot:
            await bot.say(2, wish)
            assert (await bot.hear())["op"] == 9
        clock.move(seconds=5)
        async with connected(sandbox) as bot:
            await bot.identify()
        clock.move(seconds=5)
        async with connected(sandbox) as bot:
            await bot.say(2, wish)
            assert await bot.closed_with() == 4004

    async def test_a_session_is_not_resumed_across_more_than_is_kept(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as bot:
            await bot.identify()
            known = {"token": sandbox.token, "session_id": bot.session, "seq": 0}
        async with connected(sandbox) as bot:
            await bot.say(6, known)
            assert (await bot.hear())["op"] == 9
