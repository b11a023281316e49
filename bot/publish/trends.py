"""How a topic, or a term in it, went over the days: as a table of text, as a sentence, and beside a picture."""

from dataclasses import dataclass
from datetime import date

from bot.languages import ENGLISH, Language
from bot.publish import words
from bot.publish.blocks import MAX_TEXT, Block, Message, Picture, Text
from bot.publish.clean import visible
from bot.publish.escape import escape
from bot.publish.lengths import shortened
from bot.publish.packing import pack

ACCENT = 0xB5651D
MOST_ROWS = 14
"""Rows of the table: what a phone shows without scrolling. Longer spans are summed up in them."""
_NAME = 12


@dataclass(frozen=True, slots=True)
class Trend:
    """Counts of articles a day by side, as (name of the side, a count for each of `days`, oldest first). With a
    `term`, only articles whose headline has it."""

    topic_name: str
    days: tuple[date, ...]
    sides: tuple[tuple[str, tuple[int, ...]], ...]
    term: str | None = None


def title(trend: Trend, language: Language = ENGLISH) -> str:
    """What is counted (plain text)."""
    name = shortened(visible(trend.topic_name), words.MAX_NAME)
    if trend.term is None:
        return language.text("{topic}: articles a day by side", topic=name)
    term = shortened(visible(trend.term), words.MAX_NAME)
    return language.text("{topic}: headlines a day with “{term}” by side", topic=name, term=term)


def described(trend: Trend, language: Language = ENGLISH) -> str:
    """The trend in a sentence, for those who do not see the picture (plain text, at most 1,024 characters)."""
    first, last = (words.short_date(day, language) for day in (trend.days[0], trend.days[-1]))
    span = language.text("{first} to {last}", first=first, last=last)
    parts = [f"{title(trend, language)}, {span}."]
    for name, counts in trend.sides:
        most = max(counts)
        parts.append(
            language.text(
                "{side}: {total} in all, at most {most} on {day}.",
                side=shortened(visible(name), words.MAX_NAME),
                total=sum(counts),
                most=most,
                day=words.short_date(trend.days[counts.index(most)], language),
            )
        )
    return shortened(" ".join(parts), 1_024)


def table(trend: Trend, language: Language = ENGLISH) -> str:
    """The counts as lines of text, in at most 14 rows."""
    size = -(-len(trend.days) // MOST_ROWS)
    header = ["          ", *(shortened(visible(name), _NAME).rjust(_NAME) for name, _ in trend.sides)]
    rows = ["".join(header)]
    for start in range(0, len(trend.days), size):
        sums = (sum(counts[start : start + size]) for _, counts in trend.sides)
        rows.append(f"{trend.days[start].isoformat()}" + "".join(str(n).rjust(_NAME) for n in sums))
    if size > 1:
        rows.append(language.plural("{n} day a row", "{n} days a row", size))
    return "\n".join(rows)


def lay_out_trend(trend: Trend, png: bytes | None, language: Language = ENGLISH) -> tuple[Message, ...]:
    """The message: with the picture and its description, or with the table where there is no picture."""
    heading = Text(f"### {escape(title(trend, language))}")
    if png is not None:
        blocks: list[Block] = [heading, Picture("trend.png", png, described(trend, language)), _small(trend, language)]
        return pack(blocks, continued=heading, accent_colour=ACCENT)
    # A fence ends at three backticks, and nothing else is read inside it.
    body = table(trend, language).replace("`", "'")
    fenced = Text(f"```\n{body[: MAX_TEXT - 2_000]}\n```")
    return pack([heading, fenced, _small(trend, language)], continued=heading, accent_colour=ACCENT)


def _small(trend: Trend, language: Language) -> Text:
    return Text(f"-# {escape(described(trend, language))}")
