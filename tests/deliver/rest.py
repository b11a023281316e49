"""A discord.py client without a gateway, at a stand-in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest


@asynccontextmanager
async def logged_in(
    base: str, trace: aiohttp.TraceConfig | None = None, token: str = "token"
) -> AsyncIterator[discord.Client]:
    """A client whose requests go to `base`, closed in the end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(discord.http.Route, "BASE", base)
        traced: dict[str, Any] = {} if trace is None else {"http_trace": trace}
        client = discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=30, **traced)
        try:
            await client.login(token)
            yield client
        finally:
            await client.close()
