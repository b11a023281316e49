"""What a digest costs in CPU time, from articles to bullets, and how that grows with the day."""

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.domain.topic import Topic
from bot.edit.assembly import assemble
from bot.edit.editor import edit
from bot.write.extractive import write
from tests.bench.rows import Row
from tests.eval.labelled import load

NAME = "editing"
SETS = Path(__file__).parents[1] / "eval" / "sets"
NOW = datetime(2026, 6, 4, 4, tzinfo=UTC)
GROWTH = 2.0 * 1.5
"""Twice the articles may cost twice the time, and half of that again for the logarithm and the machine's noise."""


def run() -> list[Row]:
    """Digests of 60, 1,000 and 2,000 articles; the first one also reads the tables of all languages."""
    topic, pool = _pool()
    first, _ = _seconds(topic, _articles(pool, 60))
    again, digest = _seconds(topic, _articles(pool, 60, seed=2))
    week = [replace(digest, date=digest.date - timedelta(days=back)) for back in range(1, 8)]
    remembered, _ = _seconds(topic, _articles(pool, 60, seed=3), week)
    large, _ = _seconds(topic, _articles(pool, 1000))
    larger, _ = _seconds(topic, _articles(pool, 2000))
    return [
        Row("60 articles, first digest of the process", f"{first * 1000:.0f} ms", "< 500 ms", first < 0.5),
        Row("60 articles", f"{again * 1000:.0f} ms", "< 200 ms", again < 0.2),
        Row("60 articles, a week of 60 remembered", f"{remembered * 1000:.0f} ms", "< 300 ms", remembered < 0.3),
        Row("1,000 articles", f"{large:.2f} s", "< 5 s", large < 5),
        Row("2,000 articles against 1,000", f"{larger / large:.1f} times", f"< {GROWTH:.1f}", larger / large < GROWTH),
    ]


def _pool() -> tuple[Topic, list[Article]]:
    sets = [load(path) for path in sorted(SETS.glob("*.json"))]
    return sets[0].topic, [article for data in sets for article in data.articles.values()]


def _articles(pool: Sequence[Article], number: int, seed: int = 1) -> list[Article]:
    """So many headlines: those of the sets, then new ones with half of their words exchanged."""
    rnd = random.Random(seed)
    words = [word for article in pool for word in article.title.split()]
    found = []
    for n in range(number):
        article = rnd.choice(pool)
        title = [rnd.choice(words) if rnd.random() < 0.5 else word for word in article.title.split()]
        moment = NOW - timedelta(minutes=n % 1400)
        found.append(replace(article, key=f"{seed}-{n}", title=" ".join(title), published=moment))
    return found


def _seconds(topic: Topic, articles: Sequence[Article], previous: Sequence[Digest] = ()) -> tuple[float, Digest]:
    began = time.process_time()
    edited = edit(topic, articles, now=NOW, window=timedelta(hours=24), previous=previous)
    digest = assemble(topic, NOW.date(), NOW, edited, write(topic, edited))
    return time.process_time() - began, digest
