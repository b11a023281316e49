"""A stand-in for Discord's channels over a real socket, with the faults of a bad day.

It keeps what was posted, remembers nonces for a while, may enforce the rate of the whole bot, and may answer late, with
an error, or not at all although it did what it was asked.
"""

import asyncio
import json
import random
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

API = "/api/v10"
BOT = {"id": "42", "username": "Parallax", "discriminator": "0000", "avatar": None, "bot": True, "global_name": None}
_LIMITED = {"Via": "1.1 stand-in", "X-RateLimit-Scope": "user"}


@dataclass(slots=True)
class Faults:
    """How often (0 to 1) a post meets what; `seed` makes a bad day come again."""

    error: float = 0.0
    limited: float = 0.0
    slow: float = 0.0
    lost: float = 0.0
    slow_seconds: float = 0.2
    seed: int = 1

    def draw(self, chance: random.Random) -> str:
        """The name of the fault that the next post meets, or an empty string."""
        drawn = chance.random()
        for name in ("error", "limited", "slow", "lost"):
            drawn -= getattr(self, name)
            if drawn < 0:
                return name
        return ""


@dataclass(slots=True)
class StandIn:
    """What was posted where; `refusals` are answers that a channel always gives: (status, code, more of the body)."""

    faults: Faults = field(default_factory=Faults)
    nonce_seconds: float = 120.0
    per_second: int | None = None
    latency: float = 0.0
    keeps: bool = True
    clock: Callable[[], float] = time.monotonic
    refusals: dict[int, tuple[int, int, dict[str, Any]]] = field(default_factory=dict)
    hides_history: set[int] = field(default_factory=set)
    posts: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    requests: int = 0
    post_moments: list[float] = field(default_factory=list)
    limited: int = 0
    base: str = ""
    _nonces: dict[tuple[int, str], tuple[float, dict[str, Any]]] = field(default_factory=dict)
    _recent: deque[float] = field(default_factory=deque)
    _chance: random.Random = field(default_factory=random.Random)
    _last_id: int = 1_000_000_000_000_000_000

    @asynccontextmanager
    async def started(self) -> AsyncIterator["StandIn"]:
        """Serve on 127.0.0.1; `base` is then what discord.py's routes begin with."""
        self._chance.seed(self.faults.seed)
        app = web.Application(middlewares=[self._global_limit])
        app.add_routes(
            [
                web.get(f"{API}/users/@me", self._me),
                web.get(f"{API}/oauth2/applications/@me", self._application),
                web.post(f"{API}/channels/{{channel}}/messages", self._post),
                web.get(f"{API}/channels/{{channel}}/messages", self._history),
            ]
        )
        async with TestServer(app) as server:
            self.base = str(server.make_url(API))
            yield self

    def texts(self, channel: int) -> list[str]:
        """The text of each post of a channel, in their order."""
        return ["\n".join(_texts(post["components"])) or post["content"] for post in self.posts.get(channel, [])]

    @web.middleware
    async def _global_limit(self, request: web.Request, handler: Any) -> web.StreamResponse:
        now = self.clock()
        self.requests += 1
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        if self.per_second is not None and len(self._recent) >= self.per_second:
            self.limited += 1
            after = self._recent[0] + 1 - now
            body = {"message": "You are being rate limited.", "retry_after": after, "global": True}
            return _json(body, 429, {"Via": "1.1 stand-in", "X-RateLimit-Scope": "global"})
        self._recent.append(now)
        if self.latency:
            await asyncio.sleep(self.latency)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _me(self, _: web.Request) -> web.Response:
        return _json(BOT)

    async def _application(self, _: web.Request) -> web.Response:
        fields = {"id": "42", "name": "Parallax", "description": "", "icon": None, "bot_public": True, "owner": BOT}
        return _json({**fields, "bot_require_code_grant": False, "verify_key": "", "summary": "", "flags": 0})

    async def _post(self, request: web.Request) -> web.Response:
        channel = int(request.match_info["channel"])
        body = json.loads(await request.read())
        if self.keeps:
            self.bodies.append(body)
        if channel in self.refusals:
            return _refusal(*self.refusals[channel])
        fault = self.faults.draw(self._chance)
        if fault == "limited":
            return _json({"message": "slower", "retry_after": 0.05, "global": False}, 429, _LIMITED)
        if fault == "error" and self._chance.random() < 0.5:
            return _json({"message": "trouble"}, 503)
        if fault == "slow":
            await asyncio.sleep(self._chance.random() * self.faults.slow_seconds)
        post = self._keep(channel, body)
        if fault == "error":
            return _json({"message": "trouble"}, 503)
        if fault == "lost" and request.transport is not None:
            request.transport.abort()
        return _json(post)

    def somebody_writes(self, channel: int, text: str) -> None:
        """A message of another author."""
        self._keep(channel, {"content": text})["author"] = {**BOT, "id": "43", "bot": False}

    def _keep(self, channel: int, body: dict[str, Any]) -> dict[str, Any]:
        self.post_moments.append(self.clock())
        key, now = (channel, str(body.get("nonce"))), self.clock()
        if body.get("enforce_nonce") and key in self._nonces and now - self._nonces[key][0] < self.nonce_seconds:
            return self._nonces[key][1]
        self._last_id += 1
        moment = "2026-02-03T08:00:00.000000+00:00"
        lists: dict[str, Any] = {name: [] for name in ("mentions", "mention_roles", "attachments", "embeds")}
        post = {
            **lists,
            "id": str(self._last_id),
            "channel_id": str(channel),
            "author": BOT,
            "content": body.get("content") or "",
            "components": body.get("components", []),
            "flags": body.get("flags", 0),
            "timestamp": moment,
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "pinned": False,
            "type": 0,
        }
        if not self.keeps:
            return post
        self._nonces[key] = (now, post)
        self.posts.setdefault(channel, []).append(post)
        return post

    async def _history(self, request: web.Request) -> web.Response:
        channel = int(request.match_info["channel"])
        if channel in self.hides_history:
            return _refusal(403, 50001, {})
        before, limit = int(request.query.get("before", 2**63)), int(request.query.get("limit", 50))
        newest_first = [post for post in reversed(self.posts.get(channel, [])) if int(post["id"]) < before]
        return _json(newest_first[:limit])


def _texts(components: list[dict[str, Any]]) -> list[str]:
    found: list[str] = []
    for component in components:
        found += [component["content"]] if "content" in component else []
        found += _texts(component.get("components", []))
    return found


def _refusal(status: int, code: int, more: dict[str, Any]) -> web.Response:
    return _json({"code": code, "message": f"refused with {code}", **more}, status, _LIMITED if status == 429 else {})


def _json(body: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    # discord.py reads an answer as JSON only when its type is exactly this, without a charset.
    plain = {"Content-Type": "application/json", **(headers or {})}
    return web.Response(body=json.dumps(body).encode(), status=status, headers=plain)
