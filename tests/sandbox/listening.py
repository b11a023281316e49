"""A bot without a library: one gateway connection that keeps what it is told."""

import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from bot.sandbox import Sandbox

GUILDS = 1


class Listener:
    """Speaks on a websocket and reads until what it waits for comes."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, token: str) -> None:
        self._socket = socket
        self._token = token
        self._inflate = zlib.decompressobj()
        self.sequence = 0
        self.session = ""

    async def say(self, op: int, data: object) -> None:
        """Send a payload."""
        await self._socket.send_json({"op": op, "d": data})

    async def say_raw(self, text: str) -> None:
        """Send what may be no payload."""
        await self._socket.send_str(text)

    async def hear(self) -> dict[str, Any]:
        """The next payload."""
        message = await self._socket.receive(timeout=5)
        if message.type is aiohttp.WSMsgType.BINARY:
            payload = json.loads(self._inflate.decompress(message.data))
        else:
            assert message.type is aiohttp.WSMsgType.TEXT, message
            payload = json.loads(message.data)
        self.sequence = payload["s"] or self.sequence
        return payload if isinstance(payload, dict) else {}

    async def event(self, name: str) -> Any:
        """The data of the next event of a name; others are passed over."""
        while True:
            payload = await self.hear()
            if payload["t"] == name:
                return payload["d"]

    async def closed_with(self) -> int | None:
        """The code that the connection is closed with; whatever comes before is passed over."""
        while True:
            message = await self._socket.receive(timeout=5)
            if message.type is aiohttp.WSMsgType.CLOSE or message.type is aiohttp.WSMsgType.CLOSED:
                return self._socket.close_code

    async def identify(self, **wish: object) -> Any:
        """Begin a session; the data of READY."""
        await self.say(2, {"token": self._token, "intents": GUILDS, "properties": {}} | wish)
        ready = await self.event("READY")
        self.session = ready["session_id"]
        return ready


@asynccontextmanager
async def connected(sandbox: Sandbox, query: str = "v=10&encoding=json") -> AsyncIterator[Listener]:
    """A connection that has been said hello to."""
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{sandbox.gateway.url}?{query}") as socket:
        listener = Listener(socket, sandbox.token)
        if "v=10" in query:
            assert (await listener.hear())["op"] == 10
        yield listener
