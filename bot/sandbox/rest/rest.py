"""The REST side on the wire: ban, token, rates and planned trouble first, then the handler, then the answer's form."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from aiohttp import hdrs, web

from bot.sandbox.refusing.faults import Fault, Faults, Trouble
from bot.sandbox.refusing.limits import Limits
from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.rest.exchange import Answer, Exchange, Route, read_call
from bot.sandbox.world.snowflakes import Clock

BASE = "/api/v10"
_MAJOR = ("channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_id")
Watcher = Callable[[Exchange], None]
Sleep = Callable[[float], Awaitable[object]]


@dataclass(slots=True)
class _Result:
    """An answer while it is made."""

    status: int = HTTPStatus.OK
    answer: object = None
    headers: dict[str, str] = field(default_factory=dict)
    body: object = None

    def refuse(self, refusal: RefusedError) -> None:
        self.status, self.answer = refusal.status, refusal.body()
        if refusal.status == HTTPStatus.TOO_MANY_REQUESTS and refusal.retry_after is not None:
            # Discord's own 429s have passed a proxy; clients take one without `Via` for a ban.
            self.headers |= {"Retry-After": f"{refusal.retry_after:.3f}", "Via": "1.1 sandbox"}
            self.headers["X-RateLimit-Scope"] = refusal.scope
            if refusal.scope == "global":
                self.headers["X-RateLimit-Global"] = "true"

    def response(self) -> web.Response:
        if self.status == HTTPStatus.NO_CONTENT:
            return web.Response(status=self.status, headers=self.headers)
        # Without a charset in the content type: clients compare it with exactly this.
        body = json.dumps(self.answer, ensure_ascii=False, separators=(",", ":")).encode()
        return web.Response(status=self.status, body=body, content_type="application/json", headers=self.headers)


class Rest:
    """Answers requests to `/api/v10`. `answered` counts statuses; `watchers` hear of every exchange."""

    def __init__(self, rules: Rules, token: str, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self.limits = Limits(rules)
        self.faults = Faults()
        self.answered: Counter[int] = Counter()
        self.watchers: list[Watcher] = []
        self._authorization = f"Bot {token}"
        self._clock = clock
        self._sleep = sleep

    def add_to(self, application: web.Application, routes: Iterable[Route]) -> None:
        """Serve these routes, and refuse all others under `/api/`."""
        for route in routes:
            application.router.add_route(route.method, BASE + route.pattern, self._serving(route))
        application.router.add_route("*", "/api/{rest:.*}", self._serving(Route("*", "/{rest}", _unknown)))

    def _serving(self, route: Route) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(request: web.Request) -> web.StreamResponse:
            return await self._serve(route, request)

        return serve

    async def _serve(self, route: Route, request: web.Request) -> web.StreamResponse:
        if self.limits.banned(self._now()):
            # The ban is not Discord's own but that of the network before it, which knows no JSON.
            return web.Response(status=HTTPStatus.TOO_MANY_REQUESTS, text="You are being rate limited.")
        path = request.path.removeprefix(BASE)
        fault: Fault | None = None
        result = _Result()
        try:
            self._admit(route, request)
            fault = self.faults.draw(request.method, path)
            if fault is not None and fault.trouble is Trouble.CUT:
                return self._cut(request)
            await self._perform(route, request, fault, result)
        except RefusedError as refusal:
            result.refuse(refusal)
        if fault is not None and fault.trouble is Trouble.SLOW:
            await self._sleep(fault.seconds)
        lost = fault is not None and fault.trouble is Trouble.LOST
        self._note(Exchange(route, path, result.body, 0 if lost else result.status, result.answer), result.headers)
        return self._cut(request) if lost else result.response()

    async def _perform(self, route: Route, request: web.Request, fault: Fault | None, result: "_Result") -> None:
        if fault is not None and (refusal := fault.refusal()) is not None:
            raise refusal
        place = "/".join(request.match_info.get(name, "") for name in _MAJOR)
        now = self._now()
        result.headers = self.limits.take(route.name, place, now).headers(now)
        call = await read_call(request)
        result.body = call.body
        result.answer = await route.handler(call)
        result.status = HTTPStatus.NO_CONTENT if result.answer is None else route.status

    def _admit(self, route: Route, request: web.Request) -> None:
        if route.of_interaction:
            return
        if request.headers.get(hdrs.AUTHORIZATION) != self._authorization:
            raise RefusedError(0, status=401)
        self.limits.take_global(self._now())

    def _note(self, exchange: Exchange, headers: Mapping[str, str]) -> None:
        self.answered[exchange.status] += 1
        self.limits.count_answer(exchange.status, headers.get("X-RateLimit-Scope"), self._now())
        for watcher in self.watchers:
            watcher(exchange)

    def _cut(self, request: web.Request) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    def _now(self) -> float:
        return self._clock().timestamp()


async def _unknown(_: object) -> Answer:
    raise RefusedError(0, status=404)
