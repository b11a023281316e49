"""A running sandbox over a real socket; what a test exchanges with it is checked against Discord's OpenAPI."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.rest.exchange import Exchange
from tests.sandbox.openapi import OPENAPI

START = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)


class Moved:
    """A clock that stands still until it is moved."""

    def __init__(self, start: datetime = START) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        """Go on by so much, in the words of timedelta."""
        self.now += timedelta(**by)


@dataclass(frozen=True)
class Answered:
    """An answer over HTTP."""

    status: int
    body: Any
    headers: Mapping[str, str]


class Wire:
    """Asks the sandbox as a bot would, with nothing in between."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self._session = session

    async def ask(
        self, method: str, path: str, json: object = None, *, token: str | None = None, **more: Any
    ) -> Answered:
        """One request to the API."""
        headers = {"Authorization": f"Bot {token or self.sandbox.token}"} | more.pop("headers", {})
        url = self.sandbox.api_base + path
        async with self._session.request(method, url, json=json, headers=headers, **more) as response:
            raw = await response.read()
            plain = response.content_type != "application/json"
            body = raw.decode() or None if plain else await response.json()
            return Answered(response.status, body, response.headers)

    async def get(self, path: str) -> Answered:
        """GET."""
        return await self.ask("GET", path)

    async def send(self, channel: str, **body: object) -> Answered:
        """Post a message in a channel, by its name."""
        return await self.ask("POST", f"/channels/{self.sandbox.world.channel(channel).id}/messages", body)

    async def person(self, method: str, path: str, data: str | None = None, **headers: str) -> tuple[int, str]:
        """What somebody with curl does."""
        url = f"{self.sandbox.url}{path}"
        form = {"Content-Type": "application/x-www-form-urlencoded"} | headers
        async with self._session.request(method, url, data=data, headers=form) as response:
            return response.status, await response.text()


@pytest.fixture
def clock() -> Moved:
    return Moved()


@pytest.fixture
def rules() -> Rules:
    """The rules of the sandbox; a test module with others overrides this."""
    return Rules()


@pytest.fixture
async def sandbox(clock: Moved, rules: Rules) -> AsyncIterator[Sandbox]:
    """A small world with a forum that wants no tag, on a clock that stands still."""
    exchanges: list[Exchange] = []
    sandbox = Sandbox(clock=clock, rules=rules)
    sandbox.rest.watchers.append(exchanges.append)
    await sandbox.start()
    try:
        yield sandbox
    finally:
        await sandbox.stop()
    assert flaws_of(exchanges) == []


def flaws_of(exchanges: list[Exchange]) -> list[str]:
    """What Discord's description finds wrong: with any answer, and with any body that the sandbox let through."""
    if not OPENAPI.is_there:
        return []
    flaws: list[str | None] = []
    for each in exchanges:
        if each.route.method == "*" or each.status >= HTTPStatus.INTERNAL_SERVER_ERROR or each.status == 0:
            continue
        about = (each.route.method, each.route.path)
        flaws.append(OPENAPI.flaw_of_answer(*about, each.status, each.answer))
        if each.status < HTTPStatus.BAD_REQUEST and each.body is not None:
            flaws.append(OPENAPI.flaw_of_body(*about, each.body))
    return [f"{flaw}" for flaw in flaws if flaw is not None]


@pytest.fixture
async def wire(sandbox: Sandbox) -> AsyncIterator[Wire]:
    async with aiohttp.ClientSession() as session:
        yield Wire(sandbox, session)
