"""`feeds check`: how a topic's feeds are, and a feed tried before it is configured; as rows, as text, as JSON."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from bot.domain.article import Article
from bot.domain.errors import UsageError
from bot.domain.topic import Topic
from bot.gather.addresses import refusal
from bot.gather.gatherer import FeedGatherer
from bot.gather.health import FeedRow, rows
from bot.ports import FeedStore, Progress

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Trial:
    """What a feed says that nobody has configured: an error, or how many entries and the first of them."""

    url: str
    error: str | None
    entries: int
    articles: tuple[Article, ...]


async def check_topic(
    gatherer: FeedGatherer, states: FeedStore, topic: Topic, now: datetime, progress: Progress | None = None
) -> tuple[FeedRow, ...]:
    """Ask every feed of `topic` now, one that was given up too, and say how each is. `states` are the gatherer's."""
    gathering = await gatherer.gather(topic, now, progress, check=True)
    known = {state.url: state for state in await states.all()}
    return rows(topic, known, now, gathering.reports)


async def try_feed(gatherer: FeedGatherer, url: str, now: datetime) -> Trial:
    """Ask the feed at `url` and show its first entries as they would be stored; UsageError for no address."""
    if (reason := refusal(url)) is not None:
        raise UsageError(f"{url[:200]!r} cannot be the address of a feed: {reason}.")
    gathering = await gatherer.try_feed(url, now)
    (report,) = gathering.reports
    return Trial(url, report.error, report.entries, gathering.articles[:SHOWN])


def rows_as_json(found: Sequence[FeedRow]) -> list[dict[str, Any]]:
    """The rows as JSON can carry them; moments in ISO 8601, UTC."""
    return [{name: _plain(value) for name, value in asdict(row).items()} for row in found]


def trial_as_json(trial: Trial) -> dict[str, Any]:
    """A trial as JSON can carry it."""
    articles = [
        {
            "title": article.title,
            "url": article.url,
            "publisher": article.publisher.name,
            "country": article.publisher.country,
            "ownership": article.publisher.ownership,
            "language": article.language,
            "published": _plain(article.published) if article.date_known else None,
        }
        for article in trial.articles
    ]
    return {"url": trial.url, "error": trial.error, "entries": trial.entries, "articles": articles}


def _plain(value: object) -> object:
    return value.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else value


def rows_as_text(found: Sequence[FeedRow]) -> str:
    """A table for a terminal: a line for each feed, what is wrong under it."""
    if not found:
        return "No feeds are configured: give the topic's perspectives some."
    lines = [("", "FEED", "SIDE", "ENTRIES", "A DAY", "NEWEST", "LAST ANSWER")]
    lines.extend(
        (
            row.health.value,
            row.url,
            ", ".join(row.perspectives),
            str(row.entries),
            "" if row.entries_a_day is None else f"{row.entries_a_day:g}",
            "" if row.silent_hours is None else _ago(row.silent_hours),
            "never" if row.last_success is None else f"{row.last_success:%Y-%m-%d %H:%M}",
        )
        for row in found
    )
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    shown = [table[0]]
    for row, line in zip(found, table[1:], strict=True):
        shown.append(line)
        if row.error is not None:
            shown.append(f"{'':{widths[0]}}  ↳ {row.error}")
        if row.moved_to is not None:
            shown.append(f"{'':{widths[0]}}  ↳ has moved to {row.moved_to}")
    return "\n".join(shown)


def _ago(hours: float) -> str:
    return f"{max(hours, 0):.0f} h ago" if hours < 72 else f"{hours / 24:.0f} days ago"


def trial_as_text(trial: Trial) -> str:
    """What a trial found, for a terminal."""
    if trial.error is not None:
        return f"{trial.url} cannot be used: {trial.error}."
    lines = [f"{trial.url} has {trial.entries} entries. The first, as they would be stored:"]
    for article in trial.articles:
        when = f"{article.published:%Y-%m-%d %H:%M} UTC" if article.date_known else "no date to be believed"
        where = f", {article.publisher.country}" if article.publisher.country else ", country not known"
        lines.append(f"  {article.title}")
        lines.append(f"      {article.publisher.name}{where} · {article.language} · {when}")
        lines.append(f"      {article.url}")
    return "\n".join(lines)
