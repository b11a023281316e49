"""Looks at the first bytes of a body before anything parses it, to say in a sentence what it is instead of a feed."""

import re
from enum import Enum

from bot.gather.entries import NotParsed

_LOOKED_AT = 4_096
_CONSENT = re.compile(
    rb"consent\.google|before you continue|/sorry/index|unusual traffic|captcha|cf-challenge", re.IGNORECASE
)
_ROOT = re.compile(rb"<\s*(?![?!])(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_OTHER_XML = {
    b"opml": "that is an OPML list of feeds, not a feed: import it, or give the feeds that it names",
    b"urlset": "that is a sitemap, not a feed",
    b"sitemapindex": "that is a sitemap, not a feed",
    b"svg": "that is a picture, not a feed",
}
_HTML = frozenset({b"html", b"head", b"body", b"script", b"div"})
_BINARY = {b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"%PDF": "a PDF document"}
_BINARY |= {b"PK\x03\x04": "a ZIP archive", b"\x1f\x8b": "a packed file"}
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class Kind(Enum):
    """How a body is to be parsed."""

    XML = "xml"
    JSON = "json"


def sniff(body: bytes) -> Kind | NotParsed:
    """What `body` is, or why it is no feed. What it cannot tell is left to the parser."""
    head = body[:_LOOKED_AT]
    for magic, what in _BINARY.items():
        if head.startswith(magic):
            return NotParsed(f"that is {what}, not a feed")
    head = _narrow(head).lstrip()
    if not head:
        return NotParsed("the answer is empty")
    if head[:1] in (b"{", b"["):
        return Kind.JSON
    if b"<" not in head:
        return NotParsed("that is plain text, not a feed")
    return _by_root(head, body)


def _narrow(head: bytes) -> bytes:
    """The same without byte order marks, and with one byte a character where it has two or four."""
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"") if head.count(b"\0") > len(head) // 4 else head


def _by_root(head: bytes, body: bytes) -> Kind | NotParsed:
    is_html = re.match(rb"(?:<\?xml[^>]*>)?\s*<!doctype\s+html", head, re.IGNORECASE) is not None
    found = _ROOT.search(_COMMENT.sub(b"", head))
    root = found.group(1).lower() if found else b""
    if root in _OTHER_XML:
        return NotParsed(_OTHER_XML[root])
    if (is_html and root not in (b"rss", b"feed", b"rdf")) or root in _HTML:
        if _CONSENT.search(body[: 16 * _LOOKED_AT]):
            return NotParsed("that is a page that asks for consent or suspects a robot, not a feed", blocked=True)
        return NotParsed("that is a web page, not a feed: look there for the address of its feed", blocked=False)
    return Kind.XML
