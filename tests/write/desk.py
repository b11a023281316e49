"""A day of articles with their stories, and a writer over a stand-in server."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.config import WriterSettings
from bot.domain.digest import Drafts, Edited, EditedArticle, Story
from bot.domain.topic import Topic
from bot.ports import ModelCallStore
from bot.write.extractive import ExtractiveWriter
from bot.write.openai_chat import OpenAIWriter
from tests.making import HEADLINES, NOON, topic
from tests.write.ledger import Ledger
from tests.write.model_server import ModelServer

EDITED = Edited(
    tuple(EditedArticle(f"a{n}", each, f"s{n}") for n, each in enumerate(HEADLINES, 1)),
    tuple(
        Story(f"s{n}", (f"a{n}",), (each.perspective,) if each.perspective else ())
        for n, each in enumerate(HEADLINES, 1)
    ),
)
HONEST = "The US Treasury put 12 Chinese shipbuilders on its sanctions list."
INVENTED = "The US Treasury put 886 Chinese banks on its sanctions list."


class Pauses:
    """Time that moves when it is waited for."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


def settings(server: ModelServer, **changes: Any) -> WriterSettings:
    values = {"base_url": server.base_url, "model": "small-1", "timeout_seconds": 5, "daily_budget_usd": 5.0}
    return WriterSettings.model_validate(values | changes)


async def written(
    server: ModelServer,
    calls: ModelCallStore | None = None,
    *,
    sleep: Callable[[float], Awaitable[None]] | None = None,
    edited: Edited = EDITED,
    about: Topic | None = None,
    **changes: Any,
) -> Drafts:
    """What the writer makes of the day, once."""
    given = settings(server, **changes)
    writer = OpenAIWriter(given, calls or Ledger(), ExtractiveWriter(), sleep=sleep or Pauses())
    try:
        return await writer.write(about or topic(), edited, NOON)
    finally:
        await writer.aclose()
