"""Memory: whether a story is new, by comparison with the digests of the last days."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.domain.topic import Topic


class Memory:
    """What was told before. `previous` are the digests of the last days, in any order."""

    def __init__(self, topic: Topic, previous: Sequence[Digest], now: datetime) -> None:
        self._topic = topic
        self._previous = sorted(previous, key=lambda digest: digest.date, reverse=True)
        self._now = now

    def status(self, articles: Sequence[Article]) -> str:
        """`new`, `update` or `day N` for the story of these articles."""
        keys = {article.key for article in articles} | {_plain(article.title) for article in articles}
        for digest in self._previous:
            for story in digest.stories:
                told = [edited.article for edited in digest.used if edited.id in story.articles]
                if keys & ({article.key for article in told} | {_plain(article.title) for article in told}):
                    return "update" if story.status == "new" else story.status
        return "new"


def _plain(title: str) -> str:
    return re.sub(r"\W+", " ", title.casefold()).strip()
