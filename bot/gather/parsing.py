"""Parses the body of a feed: RSS, Atom and RDF by feedparser, JSON Feed by our own. Runs in a worker process.

Sanitising and resolving inside HTML are off: our own cleaning keeps nothing of the HTML, and without them feedparser is
3.5 times as fast on full text.
"""

from calendar import timegm
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from time import struct_time
from urllib.parse import urljoin

import feedparser

from bot.gather.addresses import refusal
from bot.gather.dates import read_date
from bot.gather.entries import Entry, NotParsed, Parsed
from bot.gather.json_feed import parse_json
from bot.gather.sniffing import Kind, sniff
from bot.gather.text import plain, shortened, visible

LONGEST_TITLE = 500
LONGEST_SNIPPET = 600
_DATES = ("published", "updated", "created")


def parse(body: bytes, url: str, content_type: str = "", most: int = 500) -> Parsed | NotParsed:
    """The first `most` entries of the feed that `body` is, links made absolute from `url`. Raises for no body."""
    kind = sniff(body)
    if isinstance(kind, NotParsed):
        return kind
    found = parse_json(body, most) if kind is Kind.JSON else _parse_xml(body, url, content_type, most)
    if isinstance(found, NotParsed):
        return found
    home = _absolute(found.link, url)
    entries = tuple(_fit(entry, home or url) for entry in found.entries)
    return replace(found, link=home, entries=tuple(entry for entry in entries if entry.title and entry.link))


def _parse_xml(body: bytes, url: str, content_type: str, most: int) -> Parsed | NotParsed:
    headers = {"content-location": url}
    if content_type:
        headers["content-type"] = visible(content_type)[:200]
    found = feedparser.parse(BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    feed = found.feed
    if not found.version and not found.entries:
        return NotParsed("that is XML or something like it, but no feed")
    language = _text(feed, "language")
    return Parsed(
        entries=tuple(_entry(entry, language) for entry in found.entries[:most]),
        title=plain(_text(feed, "title")),
        link=_text(feed, "link"),
        language=language,
        ttl=_minutes(_text(feed, "ttl")),
    )


def _entry(entry: Mapping[str, object], language: str) -> Entry:
    source = entry.get("source")
    source = source if isinstance(source, dict) else {}
    summary = _text(entry, "summary")
    if not summary and isinstance(contents := entry.get("content"), list) and contents:
        summary = _text(contents[0], "value")
    detail = entry.get("title_detail")
    return Entry(
        title=plain(_text(entry, "title")),
        link=_text(entry, "link"),
        summary=plain(summary),
        published=_moment(entry),
        language=_text(detail, "language") or language if isinstance(detail, dict) else language,
        source_url=_text(source, "href") or _text(source, "link"),
        source_name=plain(_text(source, "title") or _text(source, "value")),
    )


def _moment(entry: Mapping[str, object]) -> datetime | None:
    """The entry's date, read by ourselves where its form is a known one, else as feedparser guesses it."""
    for name in _DATES:
        if (moment := read_date(_text(entry, name))) is not None:
            return moment
    for name in _DATES:
        guess = entry.get(f"{name}_parsed")
        if isinstance(guess, struct_time):
            try:
                return datetime.fromtimestamp(timegm(guess), UTC)
            except (ValueError, OverflowError, OSError):
                continue
    return None


def _fit(entry: Entry, base: str) -> Entry:
    return replace(
        entry,
        title=shortened(entry.title, LONGEST_TITLE),
        link=_absolute(entry.link, base),
        summary=shortened(entry.summary, LONGEST_SNIPPET),
        language=entry.language[:35],
        source_url=_absolute(entry.source_url, ""),
        source_name=shortened(entry.source_name, 120),
    )


def _absolute(link: str, base: str) -> str:
    """`link` seen from `base`, or nothing where that is no http(s) address."""
    link = "".join(character for character in link.strip() if character.isprintable())
    if not link:
        return ""
    try:
        link = urljoin(base, link).replace(" ", "%20")
    except ValueError:
        return ""
    return link if refusal(link) is None else ""


def _minutes(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


def _text(table: Mapping[str, object], name: str) -> str:
    value = table.get(name)
    return value if isinstance(value, str) else ""
