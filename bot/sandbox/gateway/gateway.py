"""The gateway: who is connected, with which shards and intents, and how a connection can end.

https://discord.com/developers/docs/events/gateway
"""

import asyncio
import secrets
from collections import deque
from datetime import datetime, timedelta

from aiohttp import web

from bot.sandbox.gateway.connection import ClosedError, Connection
from bot.sandbox.gateway.session import Session
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import Json
from bot.sandbox.world.events import ALL_INTENTS, PRIVILEGED, Event
from bot.sandbox.world.world import World

_IDENTIFY_WINDOW = timedelta(seconds=5)
SESSIONS_KEPT = 16


class Gateway:
    """Takes connections, and tells each session what is meant for it."""

    def __init__(self, world: World, rules: Rules, token: str) -> None:
        self._world = world
        self._rules = rules
        self._token = token
        self._sessions: dict[str, Session] = {}
        self._connections: set[Connection] = set()
        self._identified: deque[datetime] = deque()
        self.url = ""
        self.identifies = 0

    def tell(self, event: Event) -> bool:
        """Dispatch an event to the sessions that it is for; whether one of them is connected."""
        heard = False
        for session in self._sessions.values():
            if session.hears(event):
                session.tell(event.name, event.data)
                heard = heard or session.connected
        return heard

    @property
    def connected(self) -> int:
        """So many sessions have somebody who listens."""
        return sum(session.connected for session in self._sessions.values())

    def start_limit(self) -> Json:
        """What `/gateway/bot` says of new sessions."""
        total = self._rules.identifies_a_day
        return {
            "total": total,
            "remaining": max(0, total - self.identifies),
            "reset_after": 86_400_000,
            "max_concurrency": self._rules.max_concurrency,
        }

    def shards(self) -> int:
        """As many as the servers need."""
        guilds = sum(1 for _ in self._world.bot_guilds())
        return max(1, -(-guilds // self._rules.guilds_a_shard))

    # --- what a test or a person can do to it --------------------------------------------------------------------

    async def drop(self, code: int = 1001) -> None:
        """Cut every connection with a close code; the sessions can be resumed."""
        await asyncio.gather(*(connection.close(code) for connection in list(self._connections)))

    async def ask_to_reconnect(self) -> None:
        """Ask every connection to reconnect and resume (opcode 7)."""
        for connection in list(self._connections):
            connection.ask_to_reconnect()

    async def forget_sessions(self) -> None:
        """Cut every connection, and take up none of the sessions again."""
        self._sessions.clear()
        await self.drop()

    # --- connections ---------------------------------------------------------------------------------------------

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it ends."""
        connection = Connection(self, self._rules, compressed=request.query.get("compress") == "zlib-stream")
        self._connections.add(connection)
        try:
            return await connection.serve(request, version=request.query.get("v", ""))
        finally:
            self._connections.discard(connection)

    def identify(self, wish: Json) -> Session:
        """Begin a session as it is wished for; ClosedError says why not."""
        if wish.get("token") != self._token:
            raise ClosedError(4004, "Authentication failed.")
        shard = _shard(wish.get("shard"))
        intents = wish.get("intents")
        if not isinstance(intents, int) or isinstance(intents, bool) or intents & ~ALL_INTENTS:
            raise ClosedError(4013, "Invalid intent(s).")
        if intents & PRIVILEGED:
            raise ClosedError(4014, "Disallowed intent(s).")
        if shard[1] < self.shards():
            raise ClosedError(4011, "Sharding required.")
        if self.identifies >= self._rules.identifies_a_day:
            raise ClosedError(4004, "The token was reset: too many sessions were begun today.")
        self.identifies += 1
        session = Session(secrets.token_hex(16), shard, intents, self._rules.events_kept)
        self._keep(session)
        return session

    def too_many_at_once(self) -> bool:
        """Whether more sessions were begun within five seconds than `max_concurrency` lets."""
        now = self._world.clock()
        while self._identified and now - self._identified[0] >= _IDENTIFY_WINDOW:
            self._identified.popleft()
        self._identified.append(now)
        return len(self._identified) > self._rules.max_concurrency

    def greet(self, session: Session) -> None:
        """Tell a new session who it is, and every server of its shard."""
        bot = self._world.bot
        mine = [each for each in self._world.bot_guilds() if (each.id >> 22) % session.shard[1] == session.shard[0]]
        ready = {
            "v": 10,
            "user": payloads.own_user(bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in mine],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": list(session.shard),
            "application": {"id": str(self._world.application_id), "flags": 0},
        }
        session.tell("READY", ready)
        for guild in mine:
            session.tell("GUILD_CREATE", payloads.whole_guild(guild, bot.id))

    def resumable(self, wish: Json) -> Session | None:
        """The session that a resume names; ClosedError when the token is wrong."""
        if wish.get("token") != self._token:
            raise ClosedError(4004, "Authentication failed.")
        return self._sessions.get(str(wish.get("session_id")))

    def _keep(self, session: Session) -> None:
        self._sessions[session.id] = session
        idle = [each.id for each in self._sessions.values() if not each.connected and each is not session]
        for identifier in idle[: max(0, len(self._sessions) - SESSIONS_KEPT)]:
            del self._sessions[identifier]


def _shard(wish: object) -> tuple[int, int]:
    match wish:
        case None:
            return 0, 1
        case [int(index), int(count)] if 0 <= index < count:
            return index, count
        case _:
            raise ClosedError(4010, "Invalid shard.")
