"""Entry → article: what it is called, where it is, who published it, in which language, when, on whose side. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b

from bot.domain.article import Article, Ownership, Publisher
from bot.domain.topic import Perspective, Topic
from bot.gather.dates import believable, is_old
from bot.gather.entries import Entry, Parsed
from bot.gather.languages import language_of
from bot.gather.links import GOOGLE_NEWS, canonical, host_of, identity
from bot.gather.publishers import PublisherTable
from bot.gather.titles import clean_title, normalised

REPUBLISHERS = frozenset({Ownership.AGGREGATOR, Ownership.SYNDICATOR})
"""Those whose articles are the work of others: their own country says nothing of a side."""

RELAYS = frozenset({"feeds.feedburner.com", "feedproxy.google.com", "feeds.feedblitz.com", "rss.app", "politepol.com"})
"""Hosts of links that lead on to the outlet's own."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Whose side a publisher is on, for one topic."""

    hosts: Mapping[str, str | None]
    countries: Mapping[str, str | None]

    def of(self, publisher: Publisher, host: str) -> str | None:
        """The perspective of a publisher whose article is at `host`: by the longest configured host, then by country.

        None when the topic names neither, when it names one of them for two sides, and for one that republishes,
        unless its host is named.
        """
        for name in (host, publisher.host):
            labels = name.split(".")
            for start in range(len(labels)):
                if (suffix := ".".join(labels[start:])) in self.hosts:
                    return self.hosts[suffix]
        if publisher.country is None or publisher.ownership in REPUBLISHERS:
            return None
        return self.countries.get(publisher.country)


def sides_of(topic: Topic, table: PublisherTable) -> Sides:
    """The sides as the topic names them; an outlet of several hosts is named by any of them."""
    named = [(host.lower().removeprefix("www."), p) for p in topic.perspectives for host in p.publishers]
    return Sides(
        hosts=_unambiguous([*named, *((table.main_host(host), p) for host, p in named)]),
        countries=_unambiguous([(country, p) for p in topic.perspectives for country in p.countries]),
    )


def _unambiguous(pairs: Sequence[tuple[str, Perspective]]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for key, perspective in pairs:
        found[key] = perspective.id if found.setdefault(key, perspective.id) == perspective.id else None
    return found


def pins_of(topic: Topic) -> dict[str, str | None]:
    """Every feed's address, with the perspective that it is pinned to: None without a pin, and with two that differ."""
    pins: dict[str, str | None] = {}
    for perspective in topic.perspectives:
        for feed in perspective.feeds:
            pin = perspective.id if feed.pin else None
            pins[feed.url] = pin if feed.url not in pins else (pins[feed.url] if pins[feed.url] == pin else None)
    return pins


@dataclass(frozen=True, slots=True)
class Desk:
    """Makes articles of the entries of one topic's feeds."""

    table: PublisherTable
    sides: Sides
    _met: dict[tuple[str, str], Publisher] = field(default_factory=dict)

    def articles(self, parsed: Parsed, feed_url: str, pin: str | None, seen: datetime) -> Iterator[Article]:
        """An article for each entry that has a title, a link, and no date too long ago to be news.

        An old date is taken at its word only where another entry shows that the feed's dates are to be believed;
        elsewhere it is a slip like any other, and the entry counts as published when it was first seen.
        """
        dated = any(believable(entry.published, seen) for entry in parsed.entries)
        for entry in parsed.entries:
            if not (dated and is_old(entry.published, seen)):
                yield self._article(entry, parsed, feed_url, pin, seen)

    def _article(self, entry: Entry, parsed: Parsed, feed_url: str, pin: str | None, seen: datetime) -> Article:
        publisher, host = self._publisher(entry, parsed, feed_url)
        title = clean_title(entry.title, entry.source_name, self.table.names(publisher))
        url = canonical(entry.link)
        known = entry.published is not None and believable(entry.published, seen)
        return Article(
            key=blake2b(identity(url).encode(), digest_size=16).hexdigest(),
            title=title,
            url=url,
            publisher=publisher,
            language=language_of(title, entry.language),
            published=entry.published if known and entry.published is not None else seen,
            snippet="" if host_of(url) == GOOGLE_NEWS else _snippet(entry.summary, title, entry.title),
            perspective=pin or self.sides.of(publisher, host),
            date_known=known,
        )

    def _outlet(self, host: str, name: str) -> Publisher:
        """As the table has it; the same object for all articles of an outlet, which is most of what a round keeps."""
        if (met := self._met.get((host, name))) is None:
            met = self._met[host, name] = self.table.by_host(host, name)
        return met

    def _publisher(self, entry: Entry, parsed: Parsed, feed_url: str) -> tuple[Publisher, str]:
        """Who published it, and at which host: what `<source>` says, else the link, else the feed."""
        host = host_of(entry.source_url)
        if host:
            return self._outlet(host, entry.source_name), host
        if entry.source_name and (named := self.table.by_name(entry.source_name)) is not None:
            return named, named.host
        host = host_of(entry.link)
        if host == GOOGLE_NEWS:
            return Publisher(host, entry.source_name or "Google News"), host
        if host in RELAYS:
            host = host_of(parsed.link) or host
        own = host == host_of(parsed.link) or host == host_of(feed_url)
        return self._outlet(host, parsed.title if own else ""), host


def _snippet(summary: str, *headlines: str) -> str:
    """The summary, unless it is the headline over again."""
    said = normalised(summary)
    return "" if any(said == normalised(headline) for headline in headlines) else summary
