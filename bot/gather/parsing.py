"""Parses the body of a feed: RSS, Atom and RDF by feedparser, JSON Feed by our own. Runs in a worker process.

Sanitising and resolving inside HTML are off: our own cleaning keeps nothing of the HTML, and without them feedparser is
3.5 times as fast on full text.
"""

import re
import sys
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
LONGEST_BEGINNING = 140
LONGEST_LANGUAGE = 35
"""A tag of BCP 47 with every part that is in use (RFC 5646, section 4.4.1)."""
_DATES = ("published", "updated", "created")
_HEAD = 20_000
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_REFERENCE = re.compile(r"&#([xX][0-9a-fA-F]{1,16}|[0-9]{1,16});?")
_SKIP_HOURS = re.compile(rb"<skipHours>(.{0,2000}?)</skipHours>", re.DOTALL | re.IGNORECASE)
_HOUR = re.compile(rb"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)


def parse(body: bytes, url: str, content_type: str = "", most: int = 500) -> Parsed | NotParsed:
    """The first `most` entries of the feed that `body` is, links made absolute from `url`.

    Raises for no body, but MemoryError where there is not enough.
    """
    kind = sniff(body)
    if isinstance(kind, NotParsed):
        return kind
    found = parse_json(body, most) if kind is Kind.JSON else _parse_xml(body, url, content_type, most)
    if isinstance(found, NotParsed):
        return found
    home = _absolute(found.link, url)
    entries = tuple(_fit(entry, home or url) for entry in found.entries)
    language = visible(found.language)[:LONGEST_LANGUAGE]
    entries = tuple(entry for entry in entries if entry.title and entry.link)
    return replace(found, link=home, language=language, entries=entries)


def _parse_xml(body: bytes, url: str, content_type: str, most: int) -> Parsed | NotParsed:
    try:
        found = _feedparsed(body, url, content_type)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  feedparser stumbles over codecs and references in many ways: once more without
        try:
            found = _feedparsed(mended(body), url, "text/xml; charset=utf-8")
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001  … and what it says of a document is of that document alone
            return NotParsed(f"it is so broken that it cannot be parsed ({type(error).__name__})")
    feed, entries = found.get("feed", {}), found.get("entries", [])
    if not found.get("version") and not entries:
        return NotParsed("that is XML or something like it, but no feed")
    language = _text(feed, "language")
    return Parsed(
        entries=tuple(_entry(entry, language) for entry in entries[:most]),
        title=plain(_text(feed, "title")),
        link=_text(feed, "link"),
        language=language,
        ttl=_minutes(_text(feed, "ttl")),
        skip_hours=skip_hours(body),
    )


def _feedparsed(body: bytes, url: str, content_type: str) -> feedparser.FeedParserDict:
    headers = {"content-location": url}
    if content_type:
        headers["content-type"] = visible(content_type)[:200]
    return feedparser.parse(BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False)


def mended(body: bytes) -> bytes:
    """The same document in UTF-8, without its XML declaration and without references to characters that are none."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            text = body.decode(encoding, "replace")
            break
    else:
        text = body.decode("utf-8", "replace")
    text = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    return _REFERENCE.sub(_reference, text).encode("utf-8", "replace")


def _reference(found: re.Match[str]) -> str:
    digits = found.group(1)
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return found.group() if 0 < number < sys.maxunicode and not 0xD800 <= number < 0xE000 else "\ufffd"


def skip_hours(body: bytes) -> tuple[int, ...]:
    """The hours (UTC) at which an RSS feed does not want to be asked, which feedparser does not tell."""
    found = _SKIP_HOURS.search(body[:_HEAD])
    hours = {int(hour) for hour in _HOUR.findall(found.group(1))} if found else set()
    return tuple(sorted(hour for hour in hours if hour < 24))


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
    """The entry's date, read by ourselves where its form is a known one, else as feedparser guesses it.

    Of a plain dictionary: feedparser's own takes one date for another where the other is missing, and warns of that.
    """
    entry = dict(entry)
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
    """An entry without a title, as short messages have none, goes by how its text begins."""
    return replace(
        entry,
        title=shortened(entry.title, LONGEST_TITLE) or shortened(entry.summary, LONGEST_BEGINNING),
        link=_absolute(entry.link, base),
        summary=shortened(entry.summary, LONGEST_SNIPPET),
        language=visible(entry.language)[:LONGEST_LANGUAGE],
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
