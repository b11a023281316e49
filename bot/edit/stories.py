"""Stories: which articles tell the same event.

    articles ──profiles──▶ keys and sounds ──index──▶ pairs that share something rare ──likeness──▶ groups

Pairs are found through an index, never by trying all. Groups are joined by their average likeness, so that one link
does not chain two events.
"""

import heapq
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from bot.domain.article import Article
from bot.domain.topic import Topic
from bot.edit.likeness import TELLING, likeness
from bot.edit.profiles import Profile, Scales

THRESHOLD = 0.3
"""Average likeness at which two groups are one story."""
COMMON = 40
"""A key in more articles than this finds no pairs by itself; it still weighs in those that others find."""

Similarity = Callable[[int, int], float]
"""From outside, as embeddings give it: likeness from 0 to 1 of two articles by their places."""


def cluster(articles: Sequence[Article], topic: Topic, similar: Similarity | None = None) -> list[list[int]]:
    """Groups of places in `articles`, each in ascending order; every article is in one.

    Where `similar` is given, its judgement counts half.
    """
    return grouped(len(articles), pairs(Scales(articles, topic).profiles(), similar))


def pairs(
    found: Sequence[Profile], similar: Similarity | None = None, split: int | None = None
) -> dict[tuple[int, int], float]:
    """The likeness, where it is not 0, of every pair that shares a key that is not common.

    With `split`, only pairs of one before and one from that place on.
    """
    values = {(i, j): likeness(found[i], found[j]) for i, j in _candidates(found, split)}
    if similar is not None:
        values = {(i, j): (value + similar(i, j)) / 2 for (i, j), value in values.items() if value > 0}
    return {pair: value for pair, value in values.items() if value}


def _candidates(found: Sequence[Profile], split: int | None) -> list[tuple[int, int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(found):
        for key in one.home.of.keys() | one.abroad.of.keys():
            if key.startswith("k:") or one.home.of[key] >= TELLING:
                index[key].append(i)
    seen: set[tuple[int, int]] = set()
    for places in index.values():
        if len(places) <= COMMON:
            seen.update((i, j) for a, i in enumerate(places) for j in places[a + 1 :])
    return sorted(pair for pair in seen if split is None or pair[0] < split <= pair[1])


def grouped(total: int, alike: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """Average-link agglomeration over the pairs known to be alike; every other pair counts as 0."""
    members = {i: [i] for i in range(total)}
    links: dict[int, dict[int, float]] = defaultdict(dict)
    for (i, j), value in alike.items():
        links[i][j] = links[j][i] = value
    heap = [(-value, i, j) for (i, j), value in alike.items() if value >= THRESHOLD]
    heapq.heapify(heap)
    following = total
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        merged = members.pop(i) + members.pop(j)
        sums = links.pop(i)
        for k, value in links.pop(j).items():
            sums[k] = sums.get(k, 0.0) + value
        members[following] = merged
        links[following] = sums = {k: value for k, value in sums.items() if k in members}
        for k, value in sums.items():
            links[k][following] = value
            average = value / (len(merged) * len(members[k]))
            if average >= THRESHOLD:
                heapq.heappush(heap, (-average, k, following))
        following += 1
    return sorted(sorted(group) for group in members.values())
