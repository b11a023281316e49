"""`usage` and `generate --dry-run`: what models have cost, and what the next request would."""

import argparse
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta

from bot.app import App
from bot.commands import out
from bot.domain.model_call import Usage
from bot.domain.topic import Topic
from bot.progress import feeds_asked
from bot.publish.clean import visible


async def usage(app: App, arguments: argparse.Namespace) -> int:
    """Today's and this month's calls (UTC), by topic and model."""
    now = app.clock().astimezone(UTC)
    today = datetime.combine(now.date(), time(), UTC)
    until = today + timedelta(days=1)
    periods = {
        "today": await app.model_calls.usage(today, until),
        "month": await app.model_calls.usage(today.replace(day=1), until),
    }
    budget = app.settings.writer.daily_budget_usd
    if arguments.format == "json":
        content = {name: [asdict(row) for row in rows] for name, rows in periods.items()}
        out.as_json({"date": f"{now:%Y-%m-%d}", "daily_budget_usd": budget, **content})
        return 0
    out.say(f"Today, {now:%Y-%m-%d} (UTC), of {budget:.2f} USD a day at most")
    out.say(_table(periods["today"]))
    out.say(f"This month, {now:%Y-%m}")
    out.say(_table(periods["month"]))
    return 0


def _table(rows: tuple[Usage, ...]) -> str:
    if not rows:
        return "  no model was asked"
    lines = [f"  {'topic':20} {'model':28} {'calls':>6} {'failed':>6} {'tokens in':>10} {'out':>9} {'USD':>9}"]
    lines += [
        f"  {visible(row.topic):20} {visible(row.model):28} {row.calls:6} {row.failed:6} "
        f"{row.tokens_in:10} {row.tokens_out:9} {row.cost_usd:9.4f}"
        for row in (*rows, _total(rows))
    ]
    return "\n".join(lines)


def _total(rows: tuple[Usage, ...]) -> Usage:
    return Usage(
        "in all",
        "",
        sum(row.calls for row in rows),
        sum(row.failed for row in rows),
        sum(row.tokens_in for row in rows),
        sum(row.tokens_out for row in rows),
        sum(row.cost_usd for row in rows),
    )


async def rehearse(app: App, topic: Topic, now: datetime, day: date | None) -> int:
    """Print the exact request that would go to the model, with its estimated cost; no model is asked."""
    if app.model is None:
        out.say("The extractive writer writes: no model would be asked, and nothing would be paid.")
        return 0
    with feeds_asked(f"Asking the feeds of {topic.id}") as progress:
        edited = await app.newsroom.rehearse(topic, now, day=day, progress=progress)
    if not edited.used:
        out.say("There is nothing to write about: no model would be asked, and nothing would be paid.")
        return 0
    preview = app.model.preview(topic, edited)
    out.as_json(preview.payload)
    out.tell(
        f"This would go to {preview.server}: about {preview.tokens} tokens, and about {preview.cost_usd:.4f} USD with "
        f"its answer. No model was asked."
    )
    return 0
