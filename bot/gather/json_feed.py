"""Reads JSON Feed (https://jsonfeed.org/version/1.1), every type checked: nothing in it is taken for what it claims."""

import json
from typing import Any

from bot.gather.dates import read_date
from bot.gather.entries import Entry, NotParsed, Parsed
from bot.gather.text import plain

_VERSION = "jsonfeed.org/version/"


def parse_json(body: bytes, most: int) -> Parsed | NotParsed:
    """The first `most` entries of a JSON Feed, links as they stand."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return NotParsed("that begins like JSON and is not JSON")
    if not isinstance(document, dict) or _VERSION not in _text(document, "version"):
        return NotParsed("that is JSON, but no JSON Feed")
    items = document.get("items")
    language = _text(document, "language")
    entries = tuple(_entry(item, language) for item in (items if isinstance(items, list) else [])[:most])
    return Parsed(
        entries=tuple(entry for entry in entries if entry is not None),
        title=plain(_text(document, "title")),
        link=_text(document, "home_page_url"),
        language=language,
    )


def _entry(item: object, language: str) -> Entry | None:
    if not isinstance(item, dict):
        return None
    identifier = _text(item, "id")
    return Entry(
        title=plain(_text(item, "title")),
        link=_text(item, "url") or _text(item, "external_url") or (identifier if "://" in identifier else ""),
        summary=plain(_text(item, "summary") or _text(item, "content_text") or _text(item, "content_html")),
        published=read_date(_text(item, "date_published") or _text(item, "date_modified")),
        language=_text(item, "language") or language,
    )


def _text(table: dict[str, Any], name: str) -> str:
    value = table.get(name)
    return value if isinstance(value, str) else ""
