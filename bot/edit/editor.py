"""The editor's desk: from all the articles of a topic to the stories of its digest.

    articles ──relevance──▶ ──duplicates──▶ ──stories──▶ ──age, publisher limit──▶ stories, weightiest first

Pure: the same articles give the same result, in whatever order they come.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.article import Article
from bot.domain.digest import Digest, Edited, EditedArticle, Story
from bot.domain.topic import Topic
from bot.edit.duplicates import REPUBLISHERS, originals
from bot.edit.headlines import is_question, is_roundup
from bot.edit.memory import NEW, UPDATE, Memory
from bot.edit.relevance import Judge, Relevance
from bot.edit.stories import cluster

PUBLISHER_LIMIT = 10
"""Articles of one publisher that a digest uses; what is left out beyond is still part of its story."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is known of the articles so far, by their places in `articles`."""

    topic: Topic
    articles: tuple[Article, ...]
    relevance: tuple[Relevance, ...]
    copies: Mapping[int, int]
    groups: tuple[tuple[int, ...], ...]
    oldest: datetime


Similar = Callable[[Article, Article], float]
"""From outside, as embeddings give it: likeness from 0 to 1 of two articles."""


def edit(
    topic: Topic,
    articles: Sequence[Article],
    *,
    now: datetime,
    window: timedelta,
    previous: Sequence[Digest] = (),
    similar: Similar | None = None,
) -> Edited:
    """Judge every article and tell the stories of those used.

    `now` is aware and the articles are those of the `window` before it. `previous` are the digests of the last days;
    `similar`, where there is one, joins in on which articles tell one story.
    """
    desk = _desk(topic, articles, now - window, similar)
    reasons = _reasons(desk)
    used = [i for i in range(len(desk.articles)) if i not in reasons]
    groups, statuses = _ranked(desk, reasons, Memory(topic, previous, topic.edition_date(now)))
    ids = _ids(desk, used)
    story_of = {i: f"s{n}" for n, group in enumerate(groups, start=1) for i in group}
    edited = tuple(
        EditedArticle(ids[i], desk.articles[i], story_of.get(i), _worded(reasons.get(i), desk.copies.get(i), ids))
        for i in sorted(ids, key=lambda i: int(ids[i][1:]))
    )
    stories = tuple(
        _story(desk, f"s{n}", group, reasons, ids, statuses[group]) for n, group in enumerate(groups, start=1)
    )
    return Edited(edited, stories)


def _desk(topic: Topic, articles: Sequence[Article], oldest: datetime, similar: Similar | None) -> _Desk:
    ordered = sorted(articles, key=lambda article: (article.published, article.key, article.title), reverse=True)
    judge = Judge(topic)
    relevance = [judge.judge(article) for article in ordered]
    looked_at = [i for i, judged in enumerate(relevance) if judged.left_out is None or judged.doubtful]
    copies = _copies(ordered, looked_at, oldest)
    for copy, original in copies.items():
        if ordered[copy].publisher.ownership in REPUBLISHERS:
            ordered[copy] = replace(ordered[copy], perspective=ordered[original].perspective)
        relevance[copy] = relevance[original]
    joined: dict[int, list[int]] = defaultdict(list)
    for copy, original in copies.items():
        joined[original].append(copy)
    distinct = [i for i in looked_at if i not in copies]
    groups = []
    told = [ordered[i] for i in distinct]
    for found in cluster(told, topic, similar and (lambda i, j: similar(told[i], told[j]))):
        members = [distinct[place] for place in found]
        if all(relevance[i].doubtful for i in members) and len({ordered[i].perspective for i in members} - {None}) < 2:
            continue
        for i in members:
            relevance[i] = replace(relevance[i], left_out=None)
        groups.append(tuple(sorted(members + [copy for i in members for copy in joined[i]])))
    return _Desk(topic, tuple(ordered), tuple(relevance), copies, tuple(groups), oldest)


def _copies(articles: Sequence[Article], looked_at: Sequence[int], oldest: datetime) -> dict[int, int]:
    """Copies among the articles looked at; a fresh article is never the copy of one that is too old."""
    fresh = [i for i in looked_at if articles[i].published > oldest]
    stale = [i for i in looked_at if articles[i].published <= oldest]
    found = {fresh[a]: fresh[b] for a, b in originals([articles[i] for i in fresh]).items()}
    return found | {stale[a]: stale[b] for a, b in originals([articles[i] for i in stale]).items()}


def _reasons(desk: _Desk) -> dict[int, str]:
    """Why articles are left out, in the order of the reasons: the first that holds."""
    reasons: dict[int, str] = {}
    for i, article in enumerate(desk.articles):
        original = desk.relevance[desk.copies.get(i, i)]
        if original.left_out is not None:
            reasons[i] = original.left_out
        elif i in desk.copies:
            reasons[i] = "duplicate of"
        elif article.published <= desk.oldest:
            reasons[i] = f"too old: published {article.published:%Y-%m-%d %H:%M} UTC"
    size = {i: len(group) for group in desk.groups for i in group}
    counts: Counter[str] = Counter()
    for i in sorted((i for i in size if i not in reasons), key=lambda i: (-size[i], i)):
        publisher = desk.articles[i].publisher
        counts[publisher.host or publisher.name] += 1
        if counts[publisher.host or publisher.name] > PUBLISHER_LIMIT:
            reasons[i] = f"publisher limit: {PUBLISHER_LIMIT} articles of {publisher.name} are used"
    return reasons


def _ranked(
    desk: _Desk, reasons: Mapping[int, str], memory: Memory
) -> tuple[list[tuple[int, ...]], dict[tuple[int, ...], str]]:
    """The stories that have an article in use, weightiest first and those with nothing new last, with their status."""
    used = {group: [i for i in group if i not in reasons] for group in desk.groups}
    groups = [group for group in desk.groups if used[group]]
    found = memory.statuses([[desk.articles[i] for i in used[group]] for group in groups])
    statuses = dict(zip(groups, found, strict=True))
    groups.sort(key=lambda group: (statuses[group] not in {NEW, UPDATE}, *_weight(desk, used[group])))
    return groups, statuses


def _weight(desk: _Desk, group: Sequence[int]) -> tuple[float, ...]:
    """Sorts the weightiest story first: sides that tell it, publishers, sides it names, news before questions."""
    articles = [desk.articles[i] for i in group]
    sides = {article.perspective for article in articles} - {None}
    publishers = {article.publisher.name for article in articles}
    named = frozenset[str]().union(*(desk.relevance[i].sides for i in group))
    plain = any(not is_roundup(article.title) and not is_question(article.title) for article in articles)
    return -plain, -len(sides), -len(publishers), -len(named), min(group)


def _ids(desk: _Desk, used: Sequence[int]) -> dict[int, str]:
    """Those used first, side by side in the topic's order and then without a side; then those left out."""
    order = {side.id: n for n, side in enumerate(desk.topic.perspectives)}
    known = set(used)
    places = sorted(
        range(len(desk.articles)), key=lambda i: (i not in known, order.get(desk.articles[i].perspective or "", 99), i)
    )
    return {i: f"a{n}" for n, i in enumerate(places, start=1)}


def _worded(reason: str | None, original: int | None, ids: Mapping[int, str]) -> str | None:
    return f"duplicate of {ids[original]}" if reason == "duplicate of" and original is not None else reason


def _story(
    desk: _Desk, name: str, group: Sequence[int], reasons: Mapping[int, str], ids: Mapping[int, str], status: str
) -> Story:
    telling = {desk.articles[i].perspective for i in group if i not in reasons}
    sides = tuple(side.id for side in desk.topic.perspectives if side.id in telling)
    members = sorted((ids[i] for i in group), key=lambda one: int(one[1:]))
    return Story(name, tuple(members), sides, status)
