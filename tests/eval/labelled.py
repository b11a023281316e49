"""Reads a labelled set: a day's articles, which of them tell the same event, which are off the topic, and bullets."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.domain.article import Article, Ownership, Publisher
from bot.domain.digest import EditedArticle
from bot.domain.topic import Perspective, Topic


@dataclass(frozen=True)
class Labelled:
    """One set. Articles are known by their number `n`, which is the `key` of the `Article`."""

    name: str
    topic: Topic
    now: datetime
    articles: Mapping[int, Article]
    on_topic: Mapping[int, str]
    sides: Mapping[int, str | None]
    clusters: Sequence[frozenset[int]]
    debatable: frozenset[frozenset[int]]
    bullets: Sequence[Mapping[str, Any]]

    def as_imported(self) -> list[EditedArticle]:
        """The articles as an imported digest has them: titles and publishers alone."""
        return [
            EditedArticle(f"a{n}", Article(a.key, a.title, a.url, a.publisher, a.language, a.published))
            for n, a in self.articles.items()
        ]


def load(path: Path) -> Labelled:
    """The set in one file."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    match = raw["topic"]["match"]
    sides = tuple(
        Perspective(
            side["id"], side["name"], tuple(side["countries"]), tuple(side["outlets"]), tuple(match[side["id"]])
        )
        for side in raw["perspectives"]
    )
    topic = Topic(raw["topic"]["slug"], raw["topic"]["name"], sides, exclude=tuple(raw["topic"]["exclude"]))
    articles = {row["n"]: _article(row) for row in raw["articles"]}
    return Labelled(
        raw["id"],
        topic,
        datetime.fromisoformat(raw["cutoff"]).astimezone(UTC),
        articles,
        {row["n"]: row["on_topic"] for row in raw["articles"]},
        {row["n"]: row["perspective"] for row in raw["articles"]},
        [frozenset(cluster) for cluster in raw["clusters"]],
        frozenset(frozenset(pair["articles"]) for pair in raw.get("debatable_pairs", [])),
        raw["bullets"],
    )


def _article(row: Mapping[str, Any]) -> Article:
    """As gathering gives it: an aggregator's article has no side before the editor has found its original."""
    ownership = Ownership.AGGREGATOR if row["aggregator"] else None
    publisher = Publisher(row["publisher_domain"], row["publisher"], row["country"], ownership)
    return Article(
        key=str(row["n"]),
        title=row["title"],
        url=f"https://{row['publisher_domain']}/{row['n']}",
        publisher=publisher,
        language=row["language"],
        published=datetime.fromisoformat(row["published"]).astimezone(UTC),
        snippet=row["snippet"],
        perspective=None if row["aggregator"] else row["perspective"],
    )
