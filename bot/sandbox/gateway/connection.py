"""One connection to the gateway: what may be said on it, in which order, how often; and what is answered."""

import asyncio
import json
import time
import zlib
from collections import deque
from typing import Protocol

from aiohttp import web

from bot.sandbox.gateway.session import Session
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world.entities import Json

HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = 1, 2, 3, 4, 6, 7, 8, 9, 10, 11
API_VERSION = "10"
_CLOSING_SECONDS = 1.0
"""How long to wait for the other side to say goodbye, too."""


class ClosedError(Exception):
    """Ends a connection with one of the gateway's codes.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
    """

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code


class Sessions(Protocol):
    """What a connection needs of the gateway."""

    def identify(self, wish: Json) -> Session:
        """Begin a session; ClosedError says why not."""
        ...

    def too_many_at_once(self) -> bool:
        """Whether sessions are begun too fast."""
        ...

    def greet(self, session: Session) -> None:
        """Say READY."""
        ...

    def resumable(self, wish: Json) -> Session | None:
        """The session to take up again."""
        ...


class Connection:
    """Serves one websocket. What is sent goes through a queue, so that telling an event never waits."""

    def __init__(self, sessions: Sessions, rules: Rules, *, compressed: bool) -> None:
        self._sessions = sessions
        self._rules = rules
        self._deflate = zlib.compressobj() if compressed else None
        self._outbox: asyncio.Queue[str] = asyncio.Queue()
        self._received: deque[float] = deque()
        self._session: Session | None = None
        # A client that misses a heartbeat and a half is taken for dead.
        self._socket = web.WebSocketResponse(
            timeout=_CLOSING_SECONDS,
            receive_timeout=rules.heartbeat_seconds * 1.5,
            max_msg_size=rules.gateway_payload_bytes * 4,
        )

    async def serve(self, request: web.Request, version: str) -> web.WebSocketResponse:
        """Say hello, then listen until either side ends it."""
        await self._socket.prepare(request)
        writing = asyncio.create_task(self._write())
        try:
            if version != API_VERSION:
                raise ClosedError(4012, "Invalid API version.")  # noqa: TRY301
            self._say(HELLO, {"heartbeat_interval": round(self._rules.heartbeat_seconds * 1_000)})
            await self._listen()
        except ClosedError as end:
            await self._socket.close(code=end.code, message=str(end).encode())
        except TimeoutError:
            await self._socket.close(code=4009, message=b"Session timed out.")
        finally:
            writing.cancel()
            if self._session is not None:
                self._session.detach(self._outbox)
        return self._socket

    async def close(self, code: int) -> None:
        """End it from this side."""
        await self._socket.close(code=code)

    def ask_to_reconnect(self) -> None:
        """Opcode 7."""
        self._say(RECONNECT, None)

    async def _listen(self) -> None:
        async for message in self._socket:
            self._take(message.data)

    def _take(self, raw: str | bytes) -> None:
        self._count()
        if len(raw if isinstance(raw, bytes) else raw.encode()) > self._rules.gateway_payload_bytes:
            raise ClosedError(4002, "The payload is too long.")
        try:
            payload = json.loads(raw)
            code, data = payload["op"], payload.get("d")
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ClosedError(4002, "Error while decoding payload.") from None
        if code == HEARTBEAT:
            self._say(ACK, None)
        elif code in {IDENTIFY, RESUME}:
            self._begin(code, data)
        elif code not in {PRESENCE, VOICE, MEMBERS}:
            raise ClosedError(4001, "Unknown opcode.")
        elif self._session is None:
            raise ClosedError(4003, "Not authenticated.")

    def _count(self) -> None:
        now, window = time.monotonic(), self._rules.gateway_sends
        while self._received and self._received[0] <= now - window.seconds:
            self._received.popleft()
        self._received.append(now)
        if len(self._received) > window.requests:
            raise ClosedError(4008, "You are being rate limited.")

    def _begin(self, code: int, data: object) -> None:
        if self._session is not None:
            raise ClosedError(4005, "Already authenticated.")
        wish: Json = data if isinstance(data, dict) else {}
        if code == RESUME:
            self._resume(wish)
        elif self._sessions.too_many_at_once():
            self._say(INVALID, False)
        else:
            self._session = self._sessions.identify(wish)
            self._session.attach(self._outbox)
            self._sessions.greet(self._session)

    def _resume(self, wish: Json) -> None:
        session = self._sessions.resumable(wish)
        sequence = wish.get("seq")
        missed = None if session is None or not isinstance(sequence, int) else session.missed(sequence)
        if session is None or missed is None:
            self._say(INVALID, False)
            return
        self._session = session
        for text in missed:
            self._outbox.put_nowait(text)
        session.attach(self._outbox)
        session.tell("RESUMED", {})

    def _say(self, code: int, data: object) -> None:
        self._outbox.put_nowait(json.dumps({"op": code, "d": data, "s": None, "t": None}))

    async def _write(self) -> None:
        """Send what is in the queue; a connection that is gone by then ends it."""
        while True:
            text = await self._outbox.get()
            try:
                if self._deflate is None:
                    await self._socket.send_str(text)
                else:
                    chunk = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                    await self._socket.send_bytes(chunk)
            except ConnectionError:
                return
