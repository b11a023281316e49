"""A request to the stand-in's REST and its answer, apart from HTTP: handlers see a `Call` and return JSON."""

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox.messages.bodies import Upload
from bot.sandbox.refusing.refusals import Flaw, RefusedError, refuse_if_flawed
from bot.sandbox.world.entities import Json

_FILE = re.compile(r"files\[(\d{1,2})\]", re.ASCII)
_JSON, _MULTIPART = "application/json", "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked: `parts` are those of the path that the route names, `body` is JSON (None: there is none)."""

    parts: Mapping[str, str]
    query: Mapping[str, str]
    body: object
    uploads: Mapping[int, Upload]

    def number(self, name: str) -> int:
        """An id in the path."""
        return int(self.parts[name])

    def wish(self, name: str, usual: int, most: int) -> int:
        """A number in the query, from 1 to `most`."""
        raw = self.query.get(name, str(usual))
        if not raw.isdecimal() or not 1 <= int(raw) <= most:
            message = f"int value should be between 1 and {most}."
            refuse_if_flawed([Flaw((name,), "NUMBER_TYPE_MAX", message)])
        return int(raw)


Answer = Json | list[Json] | None
"""The JSON of an answer; None is a 204."""
Handler = Callable[[Call], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Route:
    """A method and the form of a path after `/api/v10`, with what answers it; `status` is that of an answer."""

    method: str
    path: str
    handler: Handler
    status: int = 200

    @property
    def name(self) -> str:
        """As Discord's documentation writes it."""
        return f"{self.method} {self.path}"

    @property
    def of_interaction(self) -> bool:
        """Whether it is for answers to interactions: its token is in the path, and it counts towards no rate."""
        return self.path.startswith(("/interactions/", "/webhooks/"))

    @property
    def pattern(self) -> str:
        """For aiohttp: ids are digits."""
        return re.sub(r"\{(\w+_id)\}", r"{\1:[0-9]{1,20}}", self.path)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that was answered, for those who watch; `path` is without `/api/v10`, `status` 0 if none was sent."""

    route: Route
    path: str
    body: object
    status: int
    answer: object


async def read_call(request: web.Request) -> Call:
    """What an HTTP request asks; RefusedError when its body cannot be read."""
    try:
        body, uploads = await _read_body(request)
    except web.HTTPRequestEntityTooLarge:
        raise RefusedError(40005) from None
    return Call(request.match_info, request.query, body, uploads)


async def _read_body(request: web.Request) -> tuple[object, dict[int, Upload]]:
    if request.content_type == _MULTIPART:
        return await _read_form(request)
    raw = await request.read()
    if not raw:
        return None, {}
    if request.content_type != _JSON:
        message = f'Expected "Content-Type" header to be one of {{{_JSON!r}, {_MULTIPART!r}}}.'
        refuse_if_flawed([Flaw((), "CONTENT_TYPE_INVALID", message)])
    return _parsed(raw), {}


async def _read_form(request: web.Request) -> tuple[object, dict[int, Upload]]:
    uploads: dict[int, Upload] = {}
    body: object = {}
    try:
        form = await request.post()
    except ValueError:
        raise RefusedError(50109) from None
    for name, value in form.items():
        if isinstance(value, web.FileField):
            index = _FILE.fullmatch(name)
            number = int(index[1]) if index is not None else len(uploads)
            uploads[number] = Upload(value.filename, value.content_type, value.file.read())
            value.file.close()
        elif name == "payload_json":
            body = _parsed(value)
    return body, uploads


def _parsed(raw: str | bytes | bytearray) -> object:
    try:
        parsed: object = json.loads(raw)
    except (ValueError, RecursionError):
        raise RefusedError(50109) from None
    return parsed
