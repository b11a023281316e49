"""REST: the bot itself, its application and commands, servers, people, and where the gateway is."""

from bot.sandbox.gateway.gateway import Gateway
from bot.sandbox.interactions.commands import Commands
from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.rest.channels import listed_threads
from bot.sandbox.rest.exchange import Answer, Call, Route
from bot.sandbox.world import payloads
from bot.sandbox.world.access import Access
from bot.sandbox.world.entities import THREADS, Guild
from bot.sandbox.world.permissions import Permission
from bot.sandbox.world.world import ADMIN, BOT_NAME, World


class BotRoutes:
    """What the bot asks about itself, and the gateway."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._access = Access(world)
        self._gateway = gateway

    def routes(self) -> list[Route]:
        """All of them."""
        return [
            Route("GET", "/gateway", self._gateway_address),
            Route("GET", "/gateway/bot", self._gateway_for_bots),
            Route("GET", "/users/@me", self._me),
            Route("GET", "/users/@me/guilds", self._my_guilds),
            Route("DELETE", "/users/@me/guilds/{guild_id}", self._leave),
            Route("POST", "/users/@me/channels", self._open_dm),
            Route("GET", "/users/{user_id}", self._user),
            Route("GET", "/oauth2/applications/@me", self._application),
            Route("GET", "/applications/@me", self._application),
        ]

    async def _gateway_address(self, _: Call) -> Answer:
        return {"url": self._gateway.url}

    async def _gateway_for_bots(self, _: Call) -> Answer:
        limit = self._gateway.start_limit()
        return {"url": self._gateway.url, "shards": self._gateway.shards(), "session_start_limit": limit}

    async def _me(self, _: Call) -> Answer:
        return payloads.own_user(self._world.bot)

    async def _my_guilds(self, call: Call) -> Answer:
        limit = call.wish("limit", 200, 200)
        after = call.query.get("after", "0")
        later = [each for each in self._world.bot_guilds() if each.id > int(after if after.isdecimal() else 0)]
        return [payloads.my_guild(each, self._world.bot.id) for each in later[:limit]]

    async def _leave(self, call: Call) -> Answer:
        self._world.put_bot_out(self._access.guild(call.number("guild_id")))
        return None

    async def _open_dm(self, call: Call) -> Answer:
        wanted = str(call.body.get("recipient_id")) if isinstance(call.body, dict) else ""
        user = self._world.users.get(int(wanted)) if wanted.isdecimal() else None
        if user is None or user.bot:
            raise RefusedError(50033)
        return payloads.channel(self._world.dm_with(user))

    async def _user(self, call: Call) -> Answer:
        if (user := self._world.users.get(call.number("user_id"))) is None:
            raise RefusedError(10013)
        return payloads.user(user)

    async def _application(self, _: Call) -> Answer:
        world = self._world
        owner = next((each for each in world.users.values() if each.name == ADMIN), world.bot)
        guilds = sum(1 for _ in world.bot_guilds())
        return payloads.application(world.application_id, BOT_NAME, owner, world.bot, guilds)


class GuildRoutes:
    """What can be asked of a server."""

    def __init__(self, world: World) -> None:
        self._access = Access(world)

    def routes(self) -> list[Route]:
        """All of them."""
        one = "/guilds/{guild_id}"
        return [
            Route("GET", one, self._one),
            Route("GET", f"{one}/channels", self._channels),
            Route("GET", f"{one}/roles", self._roles),
            Route("GET", f"{one}/members/{{user_id}}", self._member),
            Route("GET", f"{one}/threads/active", self._active_threads),
        ]

    async def _one(self, call: Call) -> Answer:
        guild = self._guild(call)
        wire = payloads.guild(guild)
        if call.query.get("with_counts") in {"1", "true"}:
            wire |= {"approximate_member_count": len(guild.members), "approximate_presence_count": 1}
        return wire

    async def _channels(self, call: Call) -> Answer:
        channels = self._guild(call).channels.values()
        return [payloads.channel(each) for each in channels if each.kind not in THREADS]

    async def _roles(self, call: Call) -> Answer:
        return [payloads.role(each) for each in self._guild(call).roles.values()]

    async def _member(self, call: Call) -> Answer:
        if (member := self._guild(call).members.get(call.number("user_id"))) is None:
            raise RefusedError(10007)
        return payloads.member(member)

    async def _active_threads(self, call: Call) -> Answer:
        channels = self._guild(call).channels.values()
        seen = [each for each in channels if self._access.granted(each) & Permission.VIEW_CHANNEL]
        return listed_threads(seen, archived=False)

    def _guild(self, call: Call) -> Guild:
        return self._access.guild(call.number("guild_id"))


class CommandRoutes:
    """Registering commands, for everywhere or for one server."""

    def __init__(self, world: World, rules: Rules) -> None:
        self._world = world
        self._commands = Commands(world, rules)

    def routes(self) -> list[Route]:
        """All of them."""
        everywhere, here = "/applications/{application_id}/commands", "/applications/{application_id}/guilds/{guild_id}"
        return [
            route
            for base in (everywhere, f"{here}/commands")
            for route in (
                Route("GET", base, self._all),
                Route("PUT", base, self._replace_all),
                Route("POST", base, self._put),
                Route("GET", f"{base}/{{command_id}}", self._one),
                Route("PATCH", f"{base}/{{command_id}}", self._change),
                Route("DELETE", f"{base}/{{command_id}}", self._remove),
            )
        ]

    async def _all(self, call: Call) -> Answer:
        return list(self._commands.registered(self._scope(call)).values())

    async def _replace_all(self, call: Call) -> Answer:
        return self._commands.replace_all(self._scope(call), call.body)

    async def _put(self, call: Call) -> Answer:
        return self._commands.put(self._scope(call), call.body)

    async def _one(self, call: Call) -> Answer:
        return self._commands.find(self._scope(call), call.number("command_id"))

    async def _change(self, call: Call) -> Answer:
        return self._commands.change(self._scope(call), call.number("command_id"), call.body)

    async def _remove(self, call: Call) -> Answer:
        self._commands.remove(self._scope(call), call.number("command_id"))
        return None

    def _scope(self, call: Call) -> int | None:
        if call.number("application_id") != self._world.application_id:
            raise RefusedError(50001)
        return call.number("guild_id") if "guild_id" in call.parts else None
