"""OPML (http://opml.org/spec2.opml), the form in which feed readers pass on lists of feeds: read and written. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from bot.domain.errors import UsageError
from bot.domain.topic import Feed, Perspective
from bot.gather.addresses import refusal
from bot.gather.text import visible

MOST_BYTES = 5_000_000


@dataclass(slots=True)
class _Reader:
    """Collects the addresses that an OPML file's outlines name, each once, in their order."""

    urls: dict[str, None] = field(default_factory=dict)
    root: str | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.root = self.root or name.lower()
        given = {key.lower(): value for key, value in attributes.items()}
        url = given.get("xmlurl", "").strip()
        if name.lower() == "outline" and url and refusal(url) is None:
            self.urls[url] = None

    def doctype(self, *_: object) -> None:
        raise UsageError("The OPML file brings a document type of its own, which no feed reader writes: remove it.")


def read_opml(content: bytes) -> tuple[Feed, ...]:
    """The feeds of an OPML file, groups laid flat; UsageError for what is none. Nothing it names is opened."""
    if len(content) > MOST_BYTES:
        raise UsageError(f"The OPML file is larger than {MOST_BYTES:,} bytes: divide it.")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UsageError(f"The OPML file cannot be read ({error}): export it again.") from error
    if reader.root != "opml":
        raise UsageError("That is XML, but no OPML file: export the list of feeds as OPML.")
    return tuple(Feed(url) for url in reader.urls)


def write_opml(topic_name: str, perspective: Perspective, titles: Mapping[str, str]) -> str:
    """A perspective's feeds as OPML; `titles` names those that are known by a name."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{escape(visible(f'{topic_name}: {perspective.name}'))}</title></head>",
        "  <body>",
        f"    <outline text={quoteattr(visible(perspective.name))}>",
    ]
    for feed in perspective.feeds:
        name = quoteattr(visible(titles.get(feed.url, feed.url)))
        lines.append(f'      <outline type="rss" text={name} title={name} xmlUrl={quoteattr(feed.url)}/>')
    return "\n".join((*lines, "    </outline>", "  </body>", "</opml>", ""))


def as_settings(feeds: tuple[Feed, ...]) -> str:
    """The feeds as a line of the settings, to be put under a `[[topics.perspectives]]`."""
    quoted = (feed.url.replace("\\", "%5C").replace('"', "%22") for feed in feeds)
    return "feeds = [\n" + "".join(f'  "{url}",\n' for url in quoted) + "]\n"
