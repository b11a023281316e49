"""What a search found, and the stories of a week, in Discord: each day leads to its digest."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from bot.languages import ENGLISH, Language
from bot.publish import words
from bot.publish.blocks import (
    MAX_OPTIONS,
    MAX_TEXT,
    Block,
    Button,
    Buttons,
    DayMenu,
    Divider,
    Message,
    Query,
    Text,
    TurnFound,
)
from bot.publish.clean import visible
from bot.publish.escape import escape
from bot.publish.lengths import measure, shortened, split_lines
from bot.publish.packing import pack

ACCENT = 0x3C7A57
MAX_QUERY = 60
"""The words of a question are shown back up to this length."""
MAX_PAGED = 32
"""Longer questions do not fit the button that turns the page, beside a topic and two days."""


class Found(Protocol):
    """One find: bullet `n` of a digest, or a headline of it (`n` is None)."""

    @property
    def topic(self) -> str: ...
    @property
    def date(self) -> date: ...
    @property
    def n(self) -> int | None: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Strand:
    """One story of a week: what was told of it on each day, oldest first, as (date, bullet, text)."""

    told: tuple[tuple[date, int, str], ...]
    publishers: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """The stories of the days from `first` to `last`, weightiest first; `days` are those that have a digest."""

    topic: str
    name: str
    first: date
    last: date
    days: tuple[date, ...]
    strands: tuple[Strand, ...] = field(default=())


def lay_out_found(
    query: Query, found: Sequence[Found], page: int, *, more: bool, language: Language = ENGLISH
) -> tuple[Message, ...]:
    """One page of what was found; `more`: there is a page after it."""
    asked = escape(shortened(visible(query.words), MAX_QUERY))
    title = language.text("Found for “{words}”", words=asked) if found else words.found(asked, 0, language)
    blocks: list[Block] = [Text(f"### {title}")]
    days: dict[tuple[str, date], list[Found]] = {}
    for hit in found:
        days.setdefault((hit.topic, hit.date), []).append(hit)
    for (topic, day), hits in days.items():
        lines = [f"{'-' if hit.n is None else f'{hit.n}.'} {escape(hit.text)}" for hit in hits]
        heading = f"**{escape(topic)} · {words.short_date(day, language)}**"
        blocks += [Text(text) for text in split_lines(lines, MAX_TEXT - 200, heading, heading)]
    if days:
        options = [(topic, day, f"{topic} · {words.short_date(day, language)}") for topic, day in days]
        blocks.append(DayMenu(tuple(options[:MAX_OPTIONS]), language.text("Open a digest")))
    blocks += _turning(query, page, more, language)
    return pack(blocks, continued=Text(f"-# {title}"), accent_colour=ACCENT)


def _turning(query: Query, page: int, more: bool, language: Language) -> list[Block]:
    turns = [TurnFound(query, page - 1)] if page > 1 else []
    turns += [TurnFound(query, page + 1)] if more else []
    if not turns:
        return []
    if len(query.words) > MAX_PAGED:
        narrow = language.text("There is more: narrow the search by topic or days.")
        return [Text(f"-# {narrow}")]
    return [Buttons(tuple(Button(language.text("page {page}", page=turn.page), turn) for turn in turns))]


def lay_out_week(week: Week, language: Language = ENGLISH) -> tuple[Message, ...]:
    """The stories of a week, each with how it went on from day to day."""
    span = language.text(
        "{first} to {last}", first=words.short_date(week.first, language), last=words.short_date(week.last, language)
    )
    name = escape(shortened(visible(week.name), words.MAX_NAME) or week.topic)
    continued = f"-# {name} · {span}"
    blocks: list[Block] = [Text(f"## {name}\n**{span}**\n-# {_counted(week, language)}")]
    limit = MAX_TEXT - measure(continued) - 200
    for number, strand in enumerate(week.strands, start=1):
        title = escape(strand.told[-1][2])
        lines = [f"{number}. **{title}**", f"-# {_extent(strand, language)}"]
        lines += [f"-# {_day(day, language)}, {n}: {escape(text)}" for day, n, text in strand.told[:-1]]
        blocks += [Divider(), *(Text(text) for text in split_lines(lines, limit))]
    options = tuple((week.topic, day, words.written_date(day, language)) for day in week.days[:MAX_OPTIONS])
    blocks.append(DayMenu(options, language.text("Open a digest")))
    return pack(blocks, continued=Text(continued), accent_colour=ACCENT)


def _day(day: date, language: Language) -> str:
    return words.weekday(day.weekday(), language)


def _counted(week: Week, language: Language) -> str:
    digests = language.plural("{n} digest", "{n} digests", len(week.days))
    stories = language.plural("{n} story", "{n} stories", len(week.strands))
    return f"{digests} · {stories}"


def _extent(strand: Strand, language: Language) -> str:
    told = list(dict.fromkeys(_day(day, language) for day, _, _ in strand.told))
    return f"{', '.join(told)} · {words.publishers(strand.publishers, language)}"
