"""Memory: what was told in the last days, and whether a story of today is new, an update, or goes on.

A story of today is that of a day before when it has an article of it (the same, or the same headline), or one that is
alike enough. It is an `update` when it brings a headline that was not told, else it is merely on its nth day.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.domain.topic import Topic
from bot.edit.profiles import Scales
from bot.edit.stories import pairs

DAYS = 7
"""Days that are remembered."""
SAME = 0.5
"""Likeness of two articles from which on they are one story over the days."""
NEW = "new"
UPDATE = "update"


@dataclass(frozen=True, slots=True)
class _Told:
    """An article as it was told, and on which day."""

    day: date
    article: Article


class Memory:
    """What was told before. `previous` are the digests of the last days, in any order; `today` is the edition date."""

    def __init__(self, topic: Topic, previous: Sequence[Digest], today: date) -> None:
        self._topic = topic
        self._today = today
        recent = sorted((one for one in previous if 0 < (today - one.date).days <= DAYS), key=lambda one: one.date)
        self._told = [_Told(digest.date, edited.article) for digest in recent for edited in digest.used]
        self._by_identity: dict[str, list[_Told]] = {}
        for told in self._told:
            for one in _identities([told.article]):
                self._by_identity.setdefault(one, []).append(told)

    def statuses(self, groups: Sequence[Sequence[Article]]) -> list[str]:
        """`new`, `update` or `day N` for each story of today, given as its articles."""
        if not self._told:
            return [NEW] * len(groups)
        return [self._status(group, before) for group, before in zip(groups, self._before(groups), strict=True)]

    def _before(self, groups: Sequence[Sequence[Article]]) -> list[list[_Told]]:
        """For each story of today, what was told of it before."""
        current = [article for group in groups for article in group]
        story_of = [place for place, group in enumerate(groups) for _ in group]
        profiles = Scales([*current, *(told.article for told in self._told)], self._topic).profiles()
        before: list[list[_Told]] = [[] for _ in groups]
        for (i, j), value in pairs(profiles, split=len(current)).items():
            if value >= SAME:
                before[story_of[i]].append(self._told[j - len(current)])
        for place, group in enumerate(groups):
            before[place] += [told for one in sorted(_identities(group)) for told in self._by_identity.get(one, ())]
        return before

    def _status(self, group: Sequence[Article], before: Sequence[_Told]) -> str:
        if not before:
            return NEW
        told = _identities([one.article for one in before])
        if any(told.isdisjoint(_identities([article])) for article in group):
            return UPDATE
        first = min(one.day for one in before)
        return f"day {(self._today - first).days + 1}"


def _identities(articles: Sequence[Article]) -> set[str]:
    keys = {article.key for article in articles} | {article.url for article in articles}
    return keys | {re.sub(r"\W+", " ", article.title.casefold()).strip() for article in articles}
