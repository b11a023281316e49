"""Copies: the same headline again, by the same outlet or by one that republishes the work of others."""

import re
from collections import defaultdict
from collections.abc import Sequence

from bot.domain.article import Article, Ownership
from bot.edit.reading import clean

REPUBLISHERS = frozenset({Ownership.AGGREGATOR, Ownership.SYNDICATOR})
ALIKE = 0.85
"""Headlines with at least this share of words in common, and all numbers, are one headline that was touched up."""
WORDS_TO_TELL = 5
"""With fewer words than this, only the same headline is a copy."""


def originals(articles: Sequence[Article]) -> dict[int, int]:
    """Which article each copy copies, by their places in `articles`.

    The original is the one by an outlet that writes itself, then the first published. Two outlets of different sides
    that print one headline both tell it, and neither is a copy.
    """
    order = sorted(range(len(articles)), key=lambda i: _precedence(articles[i]))
    words = [_words(article.title) for article in articles]
    index: dict[str, list[int]] = defaultdict(list)
    copies: dict[int, int] = {}
    for i in order:
        found = next((j for j in _candidates(words[i], index) if _is_copy(articles, words, i, j)), None)
        if found is not None:
            copies[i] = found
            continue
        for word in _signature(words[i]):
            index[word].append(i)
    return copies


def _precedence(article: Article) -> tuple[bool, float, str]:
    return article.publisher.ownership in REPUBLISHERS, article.published.timestamp(), article.key


def _words(title: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[\w\u0900-\u097f]+", clean(title).casefold()))


def _signature(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words of which two copies share one: more than the share that may differ, the longest (rarest) first."""
    distinct = sorted(set(words), key=lambda word: (-len(word), word))
    return tuple(distinct[: max(1, int(len(distinct) * (1 - ALIKE)) + 2)])


def _candidates(words: tuple[str, ...], index: dict[str, list[int]]) -> list[int]:
    found = dict.fromkeys(j for word in _signature(words) for j in index.get(word, ()))
    return list(found)


def _is_copy(articles: Sequence[Article], words: Sequence[tuple[str, ...]], copy: int, original: int) -> bool:
    one, other = articles[copy], articles[original]
    if one.perspective != other.perspective and one.publisher.ownership not in REPUBLISHERS:
        return False
    return _alike(words[copy], words[original])


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other:
        return True
    first, second = set(one), set(other)
    if min(len(first), len(second)) < WORDS_TO_TELL or any(any(c.isdigit() for c in word) for word in first ^ second):
        return False
    return len(first & second) >= ALIKE * len(first | second)
