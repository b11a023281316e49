"""A stand-in for a server that speaks the OpenAI protocol, well and badly, on 127.0.0.1."""

import asyncio
import contextlib
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any

from aiohttp import web

Request = dict[str, Any]
Behaviour = Callable[[Request], "web.StreamResponse | Forever"]


class Forever:
    """Bytes without end, or silence."""

    def __init__(self, chunk: bytes | None) -> None:
        self.chunk = chunk


class ModelServer:
    """Answers each request by the next behaviour; the last one answers all that follow."""

    def __init__(self, *behaviours: Behaviour) -> None:
        self.behaviours = list(behaviours)
        self.requests: list[Request] = []
        self.keys: list[str] = []
        self.base_url = ""

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["ModelServer"]:
        application = web.Application(client_max_size=10_000_000)
        application.router.add_post("/v1/chat/completions", self._answer)
        runner = web.AppRunner(application, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _answer(self, http: web.Request) -> web.StreamResponse:
        request = await http.json()
        self.requests.append(request)
        self.keys.append(http.headers.get("Authorization", ""))
        behaviour = self.behaviours.pop(0) if len(self.behaviours) > 1 else self.behaviours[0]
        response = behaviour(request)
        if not isinstance(response, Forever):
            return response
        if response.chunk is None:
            await asyncio.sleep(30)
        stream = web.StreamResponse()
        await stream.prepare(http)
        with contextlib.suppress(ConnectionError):
            while response.chunk:
                await stream.write(response.chunk)
        return stream

    def forms(self) -> list[str]:
        """The form of answer that each request asked for."""
        return [request.get("response_format", {"type": "plain"})["type"] for request in self.requests]


@contextlib.contextmanager
def serving(*behaviours: Behaviour) -> Iterator[ModelServer]:
    """A server on a thread and a loop of its own, for tests that run a command as a whole."""
    server, loop, stop = ModelServer(*behaviours), asyncio.new_event_loop(), asyncio.Event()
    ready = threading.Event()

    async def serve() -> None:
        async with server.running():
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    try:
        assert ready.wait(10)
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


def articles_of(request: Request) -> list[dict[str, Any]]:
    """The JSON Lines of a request's first user message."""
    lines = request["messages"][1]["content"].splitlines()
    return [json.loads(line) for line in lines if line.startswith("{")]


def completion(
    content: str | None, *, reason: str = "stop", usage: object = (1_600, 900), refusal: str | None = None
) -> web.Response:
    """A completion as the protocol has it."""
    body: dict[str, Any] = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "resolved-1",
        "choices": [
            {
                "index": 0,
                "finish_reason": reason,
                "message": {"role": "assistant", "content": content, "refusal": refusal},
            }
        ],
    }
    if isinstance(usage, tuple):
        body["usage"] = {"prompt_tokens": usage[0], "completion_tokens": usage[1], "total_tokens": sum(usage)}
    return web.json_response(body)


def says(content: str, **more: Any) -> Behaviour:
    """Always the same text."""
    return lambda request: completion(content, **more)


def digest(overall: Sequence[tuple[str, list[str]]] = (), **sides: Sequence[tuple[str, list[str]]]) -> str:
    """An answer of the shape that was asked for."""

    def part(bullets: Sequence[tuple[str, list[str]]]) -> list[dict[str, Any]]:
        return [{"text": text, "sources": sources} for text, sources in bullets]

    return json.dumps({"overall": part(overall), "perspectives": {side: part(of) for side, of in sides.items()}})


def copies_headlines(request: Request) -> web.Response:
    """An honest model: every article in its own words."""
    sides: dict[str, list[tuple[str, list[str]]]] = {}
    for article in articles_of(request):
        sides.setdefault(article["perspective"] or "overall", []).append((article["title"] + ".", [article["id"]]))
    return completion(digest(sides.pop("overall", ()), **sides))


def obeys_headlines(request: Request) -> web.Response:
    """A model that does what a headline tells it: the text after `state` or `say` becomes every bullet."""
    articles = articles_of(request)
    orders = [article["title"] for article in articles if "ignore" in article["title"].casefold()]
    text = orders[0].partition("state ")[2] if orders else articles[0]["title"]
    bullets = [(text, [article["id"]]) for article in articles]
    return completion(digest(bullets, us=bullets, china=bullets))


def fails(status: int, message: str = "no", headers: dict[str, str] | None = None) -> Behaviour:
    """An error as the protocol has it."""
    body = {"error": {"message": message, "type": "error", "code": None}}
    return lambda request: web.json_response(body, status=status, headers=headers)


def accepts_only(forms: Sequence[str], content: str) -> Behaviour:
    """A server that knows only some forms of answer."""

    def answer(request: Request) -> web.StreamResponse | Forever:
        form = request.get("response_format", {"type": "plain"})["type"]
        return completion(content) if form in forms else refuse_form(request)

    refuse_form = fails(400, "response_format is not supported")
    return answer


def html(request: Request) -> web.Response:
    """A 200 that is a page, as from a wrong address."""
    return web.Response(text="<!doctype html><title>Welcome</title>", content_type="text/html")


def silent(request: Request) -> Forever:
    """A server that takes the request and says nothing."""
    return Forever(None)


def endless(request: Request) -> Forever:
    """A server that never stops."""
    return Forever(b"noise " * 20_000)
