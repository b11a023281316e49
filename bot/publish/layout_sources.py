"""The sources of one bullet, or of a whole digest, in Discord: each with its publisher, link, time and language."""

from collections.abc import Iterator

from bot.domain.article import Article
from bot.domain.digest import Bullet, Digest, EditedArticle
from bot.domain.errors import NotStoredError
from bot.publish import words
from bot.publish.blocks import MAX_LABEL, MAX_TEXT, Message, Text
from bot.publish.escape import escape, link
from bot.publish.lengths import measure, shortened, split_lines
from bot.publish.markdown import in_order
from bot.publish.packing import pack

ACCENT = 0x5B6770
MAX_HEADLINE = 1_900
"""A headline with its link is never divided, so it fits the smallest message, one without components."""


def lay_out_sources(digest: Digest, n: int) -> tuple[Message, ...]:
    """The sources of bullet `n`, with their own words where a feed gave some; NotStoredError when there is no such."""
    bullet = bullet_numbered(digest, n)
    lines = [f"> {escape(bullet.text)}"]
    if said := words.how_supported(bullet.support):
        lines.append(f"-# {said}")
    entries = [_entry(digest, source, quoted=True) for source in digest.sources_of(bullet)]
    return _messages(digest, words.sources_of(n), [lines, *entries])


def lay_out_all_sources(digest: Digest) -> tuple[Message, ...]:
    """Every article the digest was made from, one side after the other, numbered as in its Markdown."""
    entries = []
    previous: str | None = None
    for number, source in enumerate(in_order(digest), start=1):
        first, *others = _entry(digest, source, cited_by=[b.n for b in digest.bullets if source.id in b.sources])
        side = words.side_of(digest, source.article)
        heading = [f"**{escape(side)}**"] if side != previous else []
        entries.append([*heading, f"{number}. {first}", *others])
        previous = side
    return _messages(digest, words.ALL_SOURCES, entries or [[words.NO_ARTICLES]])


def bullet_numbered(digest: Digest, n: int) -> Bullet:
    """The bullet with that number; NotStoredError when there is none."""
    for bullet in digest.bullets:
        if bullet.n == n:
            return bullet
    raise NotStoredError(words.no_bullet(digest, n))


def _messages(digest: Digest, title: str, entries: list[list[str]]) -> tuple[Message, ...]:
    context = f"-# {escape(words.topic_name(digest))} · {words.short_date(digest.date)}"
    limit = MAX_TEXT - measure(context)
    blocks = [Text(f"### {title}\n{context}")]
    blocks += [Text(text) for entry in entries for text in split_lines(entry, limit)]
    return pack(blocks, continued=Text(context), accent_colour=ACCENT)


def _entry(
    digest: Digest, source: EditedArticle, *, quoted: bool = False, cited_by: list[int] | None = None
) -> list[str]:
    article = source.article
    lines = _headline(article)
    if quoted and article.snippet:
        lines.append(f"> {escape(article.snippet)}")
    about = [escape(part) for part in _about(article)]
    when = _when(digest, source)
    cited = words.cited_by(cited_by or [])
    return [*lines, "-# " + " · ".join([*about, when, *([cited] if cited else [])])]


def _headline(article: Article) -> list[str]:
    """The headline as a link; one that is too long for it stands over a link that has its beginning."""
    linked = link(article.title, article.url)
    if measure(linked) <= MAX_HEADLINE:
        return [linked]
    linked = link(shortened(article.title, MAX_LABEL), article.url)
    return [escape(article.title), linked if measure(linked) <= MAX_HEADLINE else words.LONG_ADDRESS]


def _about(article: Article) -> Iterator[str]:
    yield from words.about_publisher(article)
    if article.language:
        yield article.language


def _when(digest: Digest, source: EditedArticle) -> str:
    article = source.article
    if not article.date_known:
        return words.NO_DATE
    if words.hours_are_known(digest):
        return f"<t:{int(article.published.timestamp())}:f>"
    return words.short_date(article.published.date())
