"""The sandbox as a whole, on a port of this machine.

bot ──REST──▶ Rest ──▶ routes ──▶ Posting, Threads, Commands, Interactions ──▶ World
 ▲                                                                              │ events
 └──websocket── Gateway ◀─────────────────────────────────────────────────────────┘
person ──curl──▶ Control ──▶ People ──▶ Interactions

Each package imports only those below it, and none beside it:

             server
        people │ rest
 interactions  │  gateway
            messages
             world
            refusing
"""

import asyncio
import secrets

from aiohttp import web

from bot.sandbox.gateway.gateway import Gateway
from bot.sandbox.interactions.interactions import Interactions
from bot.sandbox.messages.posting import Posting
from bot.sandbox.people.control import Control
from bot.sandbox.people.people import People
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.rest.channels import ChannelRoutes
from bot.sandbox.rest.interactions import InteractionRoutes
from bot.sandbox.rest.others import BotRoutes, CommandRoutes, GuildRoutes
from bot.sandbox.rest.rest import BASE, Rest, Sleep
from bot.sandbox.world.snowflakes import Clock, now
from bot.sandbox.world.world import World

HOST = "127.0.0.1"
_GATEWAY_PATH = "/gateway"


class Sandbox:
    """A stand-in for Discord. `world` is what there is in it, `people` act there, `faults` plans trouble.

    `clock` tells the time for everything in it but the pings of the gateway; `sleep` waits for slow answers.
    """

    def __init__(
        self,
        *,
        clock: Clock = now,
        rules: Rules | None = None,
        world: World | None = None,
        token: str | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        rules = rules or Rules()
        self.world = world or World.small(clock)
        self.token = token or secrets.token_urlsafe(48)
        self.rest = Rest(rules, self.token, clock, sleep)
        self.faults = self.rest.faults
        self.limits = self.rest.limits
        self.gateway = Gateway(self.world, rules, self.token)
        self.world.tell = self.gateway.tell
        posting = Posting(self.world, rules)
        interactions = Interactions(self.world, rules, posting)
        self.people = People(self.world, rules, interactions)
        self._application = web.Application(client_max_size=rules.request_bytes)
        self._application.router.add_get(f"{_GATEWAY_PATH}/", self.gateway.connect)
        self._application.router.add_get(_GATEWAY_PATH, self.gateway.connect)
        self.routes = (
            *BotRoutes(self.world, self.gateway).routes(),
            *ChannelRoutes(self.world, posting).routes(),
            *GuildRoutes(self.world).routes(),
            *CommandRoutes(self.world, rules).routes(),
            *InteractionRoutes(self.world, interactions).routes(),
        )
        self.rest.add_to(self._application, self.routes)
        Control(self.world, self.people, self.faults).add_to(self._application)
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> None:
        """Listen on this machine; port 0 lets the system choose one. OSError when the port is taken."""
        runner = web.AppRunner(self._application, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        site = web.TCPSite(runner, HOST, port)
        try:
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        host, port = runner.addresses[0][:2]
        self.world.base = f"http://{host}:{port}"
        self.gateway.url = f"ws://{host}:{port}{_GATEWAY_PATH}"

    async def stop(self) -> None:
        """Close every connection and stop listening; what there is in the world stays."""
        if self._runner is not None:
            await self.gateway.drop()
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        """The address for people, without a slash at the end."""
        return self.world.base

    @property
    def api_base(self) -> str:
        """The address for bots, which ends in `/api/v10`."""
        return f"{self.world.base}{BASE}"
