"""Bodies become entries: every form of feed, cleaned, absolute, and nothing breaks."""

import json
import os
from datetime import UTC, datetime

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings

from bot.gather.entries import NotParsed, Parsed, from_wire, to_wire
from bot.gather.parsing import LONGEST_BEGINNING, LONGEST_SNIPPET, LONGEST_TITLE, mended, parse
from tests.gather.odd_feeds import documents

URL = "https://feeds.example/world/rss.xml"
MORNING = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)


def parsed(body: bytes | str, content_type: str = "") -> Parsed:
    found = parse(body.encode() if isinstance(body, str) else body, URL, content_type)
    assert isinstance(found, Parsed)
    return found


GOOGLE = """<rss version="2.0"><channel><title>"x" - Google News</title><language>en-US</language><ttl>30</ttl>
<item><title>China vows &amp;#39;measures&amp;#39; - South China Morning Post</title>
<link>https://news.google.com/rss/articles/CBMiX?oc=5</link><guid isPermaLink="false">CBMiX</guid>
<pubDate>Tue, 03 Feb 2026 04:00:00 GMT</pubDate>
<description>&lt;a href="https://a.example"&gt;China vows&lt;/a&gt;&amp;nbsp;&lt;font&gt;SCMP&lt;/font&gt;</description>
<source url="https://www.scmp.com">South China Morning Post</source></item></channel></rss>"""


def test_google_news_tells_where_it_has_an_entry_from() -> None:
    feed = parsed(GOOGLE)
    (entry,) = feed.entries
    assert entry.title == "China vows 'measures' - South China Morning Post"
    assert (entry.source_url, entry.source_name) == ("https://www.scmp.com", "South China Morning Post")
    assert (entry.published, entry.language, feed.ttl) == (MORNING, "en-US", 30)
    assert entry.summary == "China vows SCMP"


def test_atom_with_relative_links_and_html_in_it_is_read() -> None:
    (entry,) = parsed(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'><title>T</title><link href='https://site.example/de/'/>"
        "<entry><title type='html'>&lt;b&gt;Fett&lt;/b&gt;</title><link href='../a/1'/>"
        "<updated>2026-02-03T04:00:00Z</updated>"
        "<content type='html'>&lt;p&gt;One &amp;amp; two&lt;/p&gt;</content></entry></feed>"
    ).entries
    assert (entry.title, entry.summary) == ("Fett", "One & two")
    assert entry.link.startswith("https://")
    assert entry.link.endswith("/a/1")
    assert (entry.published, entry.language) == (MORNING, "de")


def test_rdf_is_read() -> None:
    (entry,) = parsed(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>朝日</title></channel>"
        "<item><title>見出し</title><link>https://a.example/1</link><dc:date>2026-02-03T13:00:00+09:00</dc:date></item>"
        "</rdf:RDF>"
    ).entries
    assert (entry.title, entry.published) == ("見出し", MORNING)


def test_a_json_feed_is_read() -> None:
    feed = parsed(
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "title": "A &amp; B",
                "home_page_url": "https://a.example/",
                "language": "fr",
                "items": [
                    {"id": "https://a.example/0", "title": "By id", "content_html": "<p>x</p>"},
                    {"url": "/1", "title": "By url", "date_published": "2026-02-03T04:00:00Z", "summary": "s"},
                    {"external_url": "https://b.example/2", "title": "By other", "language": "en", "date_modified": 5},
                    {"title": "No link"}, {"url": "https://a.example/3"}, 7, None, {"title": [1], "url": {}},
                ],
            }
        )
    )  # fmt: skip
    assert [entry.link for entry in feed.entries] == [
        "https://a.example/0",
        "https://a.example/1",
        "https://b.example/2",
    ]
    assert [entry.language for entry in feed.entries] == ["fr", "fr", "en"]
    assert [entry.summary for entry in feed.entries] == ["x", "s", ""]
    assert feed.entries[1].published == MORNING
    assert feed.title == "A & B"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("{}", "no JSON Feed"),
        ("[1]", "no JSON Feed"),
        ("{'a", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ('{"version": 1' + "0" * 10_000 + "}", "JSON"),
        ("<x><y/></x>", "no feed"),
        ("<html>", "web page"),
    ],
)
def test_what_is_no_feed_is_told_in_words(body: str, words: str) -> None:
    found = parse(body.encode(), URL)
    assert isinstance(found, NotParsed)
    assert words in found.reason


def test_a_feed_without_entries_is_a_feed() -> None:
    assert parsed("<rss version='2.0'><channel><title>Quiet</title></channel></rss>").entries == ()


@pytest.mark.parametrize(
    ("encoding", "declared", "content_type"),
    [
        ("gbk", "gb2312", ""),
        ("gbk", "utf-8", "text/xml; charset=gbk"),
        ("utf-8", "gb2312", ""),
        ("utf-8", "", "application/xml"),
        ("utf-16", "utf-16", ""),
        ("big5", "big5", ""),
    ],
)
def test_chinese_is_read_in_the_encodings_that_are_found(encoding: str, declared: str, content_type: str) -> None:
    prologue = f"<?xml version='1.0' encoding='{declared}'?>" if declared else ""
    title = "商務部" if encoding == "big5" else "商务部发言人"
    text = (
        f"{prologue}<rss version='2.0'><channel><item><title>{title}</title>"
        "<link>https://a.example/1</link></item></channel></rss>"
    )
    assert [entry.title for entry in parsed(text.encode(encoding), content_type).entries] == [title]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://u:p@a.example/"]
)
def test_an_entry_whose_link_is_none_of_the_web_is_left_out(link: str) -> None:
    body = f"<rss version='2.0'><channel><item><title>T</title><link>{link}</link></item></channel></rss>"
    assert parsed(body).entries == ()


def test_an_entry_without_a_title_goes_by_how_its_text_begins() -> None:
    text = "Talks go on. " * 30
    body = f"<rss version='2.0'><channel><item><link>https://a.example/1</link><description>{text}</description></item>"
    (entry,) = parsed(body).entries
    assert entry.title.startswith("Talks go on. Talks")
    assert len(entry.title) <= LONGEST_BEGINNING
    assert parsed(body.replace(text, "")).entries == ()


def test_a_date_that_we_cannot_read_is_what_feedparser_makes_of_it_or_none() -> None:
    items = "".join(
        f"<item><title>T</title><link>https://a.example/{n}</link><pubDate>{date}</pubDate></item>"
        for n, date in enumerate(["Tue Feb  3 04:00:00 2026", "gibberish", "", "1770091200"])
    )
    dates = [entry.published for entry in parsed(f"<rss version='2.0'><channel>{items}</channel></rss>").entries]
    assert dates[0] == MORNING
    assert dates[1:] == [None, None, MORNING]


def test_entities_of_a_bomb_are_not_expanded() -> None:
    bomb = (
        "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>"
        + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(8))
        + "]><rss version='2.0'><channel><item><title>&i;</title><link>https://a.example/1</link></item></channel></rss>"
    )
    found = parse(bomb.encode(), URL)
    assert isinstance(found, NotParsed) or all(len(entry.title) < 200 for entry in found.entries)


def test_only_so_many_entries_and_so_much_of_each_are_kept() -> None:
    title, text = "word " * 500, "x " * 9_000
    item = f"<item><title>{title}</title><link>https://a.example/1</link><description>{text}</description></item>"
    found = parse(f"<rss version='2.0'><channel>{item * 20}</channel></rss>".encode(), URL, most=7)
    assert isinstance(found, Parsed)
    assert len(found.entries) == 7
    assert all(len(e.title) <= LONGEST_TITLE and len(e.summary) <= LONGEST_SNIPPET for e in found.entries)


def test_a_reference_to_no_character_costs_that_character_alone() -> None:
    body = "<rss version='2.0'><channel><item><title>A&#xFFFFFFFF;B &amp; &#67;</title><link>https://a.example/1</link>"
    assert [entry.title for entry in parsed(body).entries] == ["A\ufffdB & C"]


@pytest.mark.parametrize("declared", ["punycode", "utf-8\0", "idna", "none-such"])
def test_a_declaration_of_nonsense_costs_nothing(declared: str) -> None:
    body = (
        f"<?xml version='1.0' encoding='{declared}'?><rss version='2.0'><channel><item><title>商务部</title>"
        "<link>https://a.example/1</link></item></channel></rss>"
    )
    assert [entry.title for entry in parsed(body).entries] == ["商务部"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_document_is_mended_whatever_its_encoding(encoding: str) -> None:
    broken = "<?xml version='1.0' encoding='nonsense'?><rss>&#xD800;&#0;&#99999999;&#x41;商</rss>"
    assert mended(broken.encode(encoding)).decode() == "<rss>\ufffd\ufffd\ufffd&#x41;商</rss>"


@pytest.mark.parametrize("times", [1, 2])
def test_a_parser_that_stumbles_is_asked_once_more(times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    real, left = feedparser.parse, times

    def stumbling(*arguments: object, **options: object) -> object:
        nonlocal left
        left -= 1
        if left >= 0:
            raise LookupError
        return real(*arguments, **options)

    monkeypatch.setattr("bot.gather.parsing.feedparser.parse", stumbling)
    found = parse(GOOGLE.encode(), URL)
    if times == 1:
        assert isinstance(found, Parsed)
    else:
        assert found == NotParsed("it is so broken that it cannot be parsed (LookupError)")


@pytest.mark.parametrize("at", [0, 1])
def test_want_of_memory_is_not_a_broken_document(at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    errors = [LookupError(), MemoryError()][1 - at :]

    def failing(*_: object, **__: object) -> object:
        raise errors.pop(0)

    monkeypatch.setattr("bot.gather.parsing.feedparser.parse", failing)
    with pytest.raises(MemoryError):
        parse(GOOGLE.encode(), URL)


def test_the_hours_of_rest_are_read() -> None:
    hours = "<skipHours><hour>3</hour><hour> 22 </hour><hour>24</hour></skipHours>"
    assert parsed(f"<rss version='2.0'><channel>{hours}</channel></rss>").skip_hours == (3, 22)


ODD = int(os.environ.get("ODD_DOCUMENTS", "250"))
"""How many odd documents a run makes; every one of 3,000 took 31 seconds when this was written."""


@settings(max_examples=ODD, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(documents())
def test_thousands_of_odd_documents_go_through(body: bytes) -> None:
    found = parse(body, URL)
    if isinstance(found, Parsed):
        assert (found.title + found.language + found.link).isprintable()
        for entry in found.entries:
            assert (entry.link + entry.language + entry.source_url + entry.source_name).isprintable()
            assert entry.link.startswith(("http://", "https://"))
            assert entry.title
            assert entry.title.isprintable()
            assert entry.summary.isprintable()
            assert entry.published is None or entry.published.utcoffset() is not None
    assert from_wire(json.loads(json.dumps(to_wire(found)))) == found
