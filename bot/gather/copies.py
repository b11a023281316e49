"""Puts the articles of one round together: each once, and the copies of a republisher on the side of their original.

Every step is a look into a dictionary, so that a round of fifty thousand articles costs no pause anywhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.domain.article import Article
from bot.gather.articles import REPUBLISHERS
from bot.gather.links import host_of
from bot.gather.titles import normalised

SAME_WITHIN = timedelta(hours=36)
"""One outlet, one headline, but further apart than this: a column that has the same headline every day."""
FEW_WORDS = 4
END = 6
"""So many words at either end, the same in two headlines, make them copies: republishers add a word or cut one."""


@dataclass(slots=True)
class Round:
    """The articles of one round so far, in the order in which they came."""

    _by_key: dict[str, Article] = field(default_factory=dict)
    _by_headline: dict[str, str] = field(default_factory=dict)
    _originals: dict[str, str] = field(default_factory=dict)
    _copies: list[str] = field(default_factory=list)

    def add(self, articles: Iterable[Article]) -> None:
        """Take in one feed's articles. Of two forms of one article the one that tells more stays."""
        for article in articles:
            headline = normalised(article.title)
            known = self._known(article, headline)
            kept = article if known is None else _better(known, article)
            if known is not None and kept.key != known.key:
                del self._by_key[known.key]
            self._by_key[kept.key] = kept
            if _is_telling(headline):
                self._by_headline[_of(article, headline)] = kept.key
            if article.publisher.ownership in REPUBLISHERS:
                self._copies.append(kept.key)
            else:
                for words in _ends(headline):
                    self._originals.setdefault(words, kept.key)

    def _known(self, article: Article, headline: str) -> Article | None:
        if (known := self._by_key.get(article.key)) is not None:
            return known
        twin = self._by_key.get(self._by_headline.get(_of(article, headline), ""))
        if twin is None or _is_direct(twin) == _is_direct(article):
            return None  # two addresses of one kind are two articles; that they tell the same is for the editor to say
        return twin if abs(twin.published - article.published) <= SAME_WITHIN else None

    def articles(self) -> tuple[Article, ...]:
        """All of them, each once, those of republishers last: on the side of their original, where that is here."""
        for key in self._copies:
            copy = self._by_key.pop(key, None)
            if copy is not None:
                side = copy.perspective or self._side_of_original(copy)
                self._by_key[key] = replace(copy, perspective=side)
        return tuple(self._by_key.values())

    def _side_of_original(self, copy: Article) -> str | None:
        for words in _ends(normalised(copy.title)):
            original = self._by_key.get(self._originals.get(words, ""))
            if original is not None:
                return original.perspective
        return None


def _of(article: Article, headline: str) -> str:
    return f"{article.publisher.host} {headline}"


def _is_direct(article: Article) -> bool:
    """Whether the address is the outlet's own, and not that of somebody who points to it."""
    return f".{host_of(article.url)}".endswith(f".{article.publisher.host}")


def _is_telling(headline: str) -> bool:
    return headline.count(" ") >= FEW_WORDS - 1 or (not headline.isascii() and len(headline) >= 2 * FEW_WORDS)


def _ends(headline: str) -> Iterator[str]:
    """What a copy of the headline has in common with it: all of it, else how it begins, else how it ends."""
    if not _is_telling(headline):
        return
    yield headline
    words = headline.split(" ")
    if len(words) >= END:
        yield "^" + " ".join(words[:END])
        yield "$" + " ".join(words[-END:])


def _better(known: Article, other: Article) -> Article:
    """The one with the outlet's own address, a date, a side, a snippet: in this order; else the one known."""

    def worth(article: Article) -> tuple[bool, bool, bool, bool]:
        return _is_direct(article), article.date_known, article.perspective is not None, bool(article.snippet)

    better = other if worth(other) > worth(known) else known
    lesser = known if better is other else other
    return replace(
        better,
        snippet=better.snippet or lesser.snippet,
        perspective=better.perspective or lesser.perspective,
    )
