"""The buttons and menus that answer for ever: after a restart, and on a digest that was posted a year ago.

Whoever presses is answered for their own eyes only, in their own language; a page is turned where it stands.
"""

import re
from collections.abc import Awaitable, Sequence
from datetime import date
from typing import Any, Self

from discord import ui

from bot.interface.client import DigestBot, answer_error
from bot.interface.views import Interaction, language_of, put_in_place, send
from bot.languages import Language
from bot.publish.blocks import Message, Query
from bot.reading.answers import Answers, Messages

_DAY = r"\d{4}-\d{2}-\d{2}"
_DIGEST = rf"(?P<topic>[^:]{{1,40}}):(?P<day>{_DAY})"


class _Item:
    """What all of them share: the parts of the custom id, and the way from them to an answer."""

    match: re.Match[str]

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """The item of a message that was posted at any time before."""
        made = cls(item)  # type: ignore[call-arg]  # every subclass is a DynamicItem too
        made.match = match
        return made

    @property
    def topic(self) -> str:
        """The topic of the digest it is about."""
        return self.match["topic"]

    @property
    def day(self) -> date:
        """The day of the digest it is about; ValueError for an id that nobody of us made."""
        return date.fromisoformat(self.match["day"])

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """What to show."""
        raise NotImplementedError

    async def callback(self, interaction: Interaction) -> None:
        """Show it, to whoever pressed or chose."""
        await _answer(interaction, self.messages(_answers(interaction), language_of(interaction)))


class ShowButton(
    _Item,
    ui.DynamicItem[ui.Button[Any]],
    template=rf"show:{_DIGEST}:(?:side=(?P<side>.+)|(?P<what>whole|sources|compare|next|previous))",
):
    """Shows something else of the same topic: the whole, one side, all sources, both sides of a story, a day next."""

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """What the button says."""
        match self.match["what"]:
            case "next" | "previous" as way:
                return await answers.neighbour(self.topic, self.day, 1 if way == "next" else -1, language)
            case "sources":
                return await answers.sources(self.topic, self.day, None, language)
            case "compare":
                return await answers.comparison(self.topic, self.day, None, language)
            case _:
                return await answers.digest(self.topic, self.day, self.match["side"], language)


class SourceMenu(_Item, ui.DynamicItem[ui.Select[Any]], template=rf"bullets:{_DIGEST}:\d+"):
    """Choosing a bullet shows its sources."""

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """The sources of the bullet that was chosen."""
        return await answers.sources(self.topic, self.day, int(self.item.values[0]), language)


class StoryMenu(_Item, ui.DynamicItem[ui.Select[Any]], template=rf"stories:{_DIGEST}"):
    """Choosing a story sets its sides beside each other."""

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """The sides of the story that was chosen."""
        return await answers.comparison(self.topic, self.day, self.item.values[0], language)


class DayMenu(_Item, ui.DynamicItem[ui.Select[Any]], template="days"):
    """Choosing a day shows its digest."""

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """The digest of the day that was chosen."""
        topic, _, day = self.item.values[0].rpartition(":")
        return await answers.digest(topic, date.fromisoformat(day), None, language)


class _Turning(_Item):
    async def callback(self, interaction: Interaction) -> None:
        """Show the other page in the place of this one."""
        messages = self.messages(_answers(interaction), language_of(interaction))
        await _answer(interaction, messages, in_place=True)


class PageButton(
    _Turning, ui.DynamicItem[ui.Button[Any]], template=rf"page:{_DIGEST}:(?P<n>\d+|all):(?P<page>\d{{1,4}})"
):
    """Turns a page of sources."""

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """The page that the button names."""
        n = None if self.match["n"] == "all" else int(self.match["n"])
        return await answers.sources(self.topic, self.day, n, language, int(self.match["page"]))


class FoundButton(
    _Turning,
    ui.DynamicItem[ui.Button[Any]],
    template=rf"found:(?P<page>\d{{1,3}}):(?P<topic>[^:]{{0,40}}):(?P<first>{_DAY}|):(?P<last>{_DAY}|):(?P<words>.+)",
):
    """Turns a page of what a search found."""

    async def messages(self, answers: Answers, language: Language) -> Messages:
        """The page that the button names."""
        first, last = (date.fromisoformat(self.match[name]) if self.match[name] else None for name in ("first", "last"))
        query = Query(self.match["words"], self.topic or None, first, last)
        return await answers.found(query, int(self.match["page"]), language)


DYNAMIC_ITEMS = (ShowButton, SourceMenu, StoryMenu, DayMenu, PageButton, FoundButton)


def _answers(interaction: Interaction) -> Answers:
    client: DigestBot = interaction.client
    return client.answers


async def _answer(interaction: Interaction, messages: Awaitable[Sequence[Message]], *, in_place: bool = False) -> None:
    """The end of the line for an error: what a callback raises, discord.py would only log."""
    try:
        if in_place:
            await put_in_place(interaction, await messages)
        else:
            await send(interaction, await messages)
    except Exception as error:  # noqa: BLE001
        await answer_error(interaction, error)
