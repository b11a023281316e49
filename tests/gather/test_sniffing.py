"""What is no feed is told from its first bytes, in words that help."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.entries import NotParsed
from bot.gather.sniffing import Kind, sniff


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf  ", "empty"),
        (b"<!DOCTYPE html><html><head>", "web page"),
        (b"<html lang=en>", "web page"),
        (b"<!-- hi --><HTML>", "web page"),
        (b"<?xml version='1.0'?><opml version='2.0'>", "OPML"),
        (b"<?xml version='1.0'?><urlset xmlns='x'>", "sitemap"),
        (b"<sm:sitemapindex>", "sitemap"),
        (b"<svg xmlns='x'>", "picture"),
        (b"\x89PNG\r\n", "picture"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08", "packed"),
        (b"PK\x03\x04", "ZIP"),
        (b"Not found", "plain text"),
    ],
)
def test_what_is_no_feed_is_told(body: bytes, words: str) -> None:
    found = sniff(body)
    assert isinstance(found, NotParsed)
    assert words in found.reason
    assert not found.blocked


@pytest.mark.parametrize(
    "body",
    [
        b"<html><form action='https://consent.google.com/save'>",
        b"<html><title>Sorry</title>Our systems have detected unusual traffic",
        b"<!doctype html><title>Before you continue</title>",
    ],
)
def test_a_page_that_wants_no_programs_counts_as_a_block(body: bytes) -> None:
    found = sniff(body)
    assert isinstance(found, NotParsed)
    assert found.blocked


@pytest.mark.parametrize(
    "body",
    [
        b"<rss version='2.0'>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- made by x -->\n<rss>",
        b"<!DOCTYPE html><rss>",
        b"<rdf:RDF xmlns:rdf='x'>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<?xml version='1.0'?><rss>".encode("utf-16"),
        "<?xml version='1.0'?><rss>".encode("utf-32"),
        b"junk before <rss>",
    ],
)
def test_what_may_be_a_feed_goes_to_the_parser(body: bytes) -> None:
    assert sniff(body) is Kind.XML


def test_json_is_told_from_xml() -> None:
    assert sniff(b' \n{"version": 1}') is Kind.JSON
    assert sniff(b"[1]") is Kind.JSON


@given(st.binary())
def test_any_bytes_are_told_from_a_feed(body: bytes) -> None:
    sniff(body)
