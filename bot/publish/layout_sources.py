"""The sources of one bullet, or of a whole digest, in Discord: each with its publisher, link, time and language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.domain.article import Article
from bot.domain.digest import Bullet, Digest, EditedArticle
from bot.domain.errors import NotStoredError
from bot.languages import ENGLISH, Language
from bot.publish import words
from bot.publish.blocks import MAX_LABEL, MAX_TEXT, Button, Buttons, Message, Text, TurnPage
from bot.publish.escape import escape, link
from bot.publish.lengths import measure, shortened, split_lines
from bot.publish.markdown import in_order
from bot.publish.packing import pack

ACCENT = 0x5B6770
MAX_HEADLINE = 1_900
"""A headline with its link is never divided, so it fits the smallest message, one without components."""
PAGE_BUTTONS = 3
"""Components that a row with two buttons takes."""

Marker = Callable[[str, str, str], Sequence[str]]
"""Given a bullet, a text and its language: the words of the text that the bullet rests on, in their order."""


def lay_out_sources(
    digest: Digest, n: int, marker: Marker = lambda *_: (), language: Language = ENGLISH
) -> tuple[Message, ...]:
    """The sources of bullet `n`, with the words it rests on marked; NotStoredError when there is no such bullet."""
    bullet = bullet_numbered(digest, n)
    sources = digest.sources_of(bullet)
    lines = [f"> {escape(bullet.text)}"]
    if said := words.how_supported(bullet.support, language):
        lines.append(f"-# {said}")
    if len(sources) > 1:
        lines.append(f"-# {words.independent(sources, language)}")

    def marked(text: str, article: Article) -> Sequence[str]:
        return marker(bullet.text, text, article.language)

    entries = [_entry(digest, source, language, marked=marked) for source in sources]
    return _messages(digest, words.sources_of(n, language), [lines, *entries], language)


def lay_out_all_sources(digest: Digest, language: Language = ENGLISH) -> tuple[Message, ...]:
    """Every article the digest was made from, one side after the other, numbered as in its Markdown."""
    entries = []
    previous: str | None = None
    for number, source in enumerate(in_order(digest), start=1):
        cited_by = [b.n for b in digest.bullets if source.id in b.sources]
        first, *others = _entry(digest, source, language, cited_by=cited_by)
        side = words.side_of(digest, source.article, language)
        heading = [f"**{escape(side)}**"] if side != previous else []
        entries.append([*heading, f"{number}. {first}", *others])
        previous = side
    nothing = [[language.text("This digest has no sources.")]]
    return _messages(digest, words.all_sources(language), entries or nothing, language)


def one_page(
    messages: Sequence[Message], digest: Digest, n: int | None, page: int, language: Language = ENGLISH
) -> Message:
    """One of the messages of a long answer, with buttons that lead to its neighbours; the first page is 1."""
    if len(messages) == 1:
        return messages[0]
    page = max(1, min(page, len(messages)))
    buttons = [
        Button(words.page_of(other, len(messages), language), TurnPage(digest.topic, digest.date, n, other))
        for other in (page - 1, page + 1)
        if 1 <= other <= len(messages)
    ]
    shown = messages[page - 1]
    return replace(shown, blocks=(*shown.blocks, Buttons(tuple(buttons))))


def bullet_numbered(digest: Digest, n: int) -> Bullet:
    """The bullet with that number; NotStoredError when there is none."""
    for bullet in digest.bullets:
        if bullet.n == n:
            return bullet
    if not digest.bullets:
        raise NotStoredError(
            "There is no bullet {n}: the digest {topic} of {date} has no bullets.",
            n=n,
            topic=digest.topic,
            date=digest.date,
        )
    raise NotStoredError(
        "There is no bullet {n}: the bullets of {topic} of {date} are 1 to {last}.",
        n=n,
        topic=digest.topic,
        date=digest.date,
        last=len(digest.bullets),
    )


def _messages(digest: Digest, title: str, entries: list[list[str]], language: Language) -> tuple[Message, ...]:
    context = f"-# {escape(words.topic_name(digest))} · {words.short_date(digest.date, language)}"
    limit = MAX_TEXT - measure(context)
    blocks = [Text(f"### {title}\n{context}")]
    blocks += [Text(text) for entry in entries for text in split_lines(entry, limit)]
    return pack(blocks, continued=Text(context), accent_colour=ACCENT, reserved=PAGE_BUTTONS)


def _entry(
    digest: Digest,
    source: EditedArticle,
    language: Language,
    *,
    marked: Callable[[str, Article], Sequence[str]] | None = None,
    cited_by: list[int] | None = None,
) -> list[str]:
    """The lines about one source; `marked` finds the words to be marked, and its feed's own words are quoted too."""
    article = source.article
    lines = headline(article, marked(article.title, article) if marked else (), language)
    if marked and article.snippet:
        lines.append(f"> {escape(article.snippet, marked(article.snippet, article))}")
    about = [escape(part) for part in _about(article, language)]
    when = published(digest, article, language)
    cited = words.cited_by(cited_by or [], language)
    return [*lines, "-# " + " · ".join([*about, when, *([cited] if cited else [])])]


def headline(article: Article, marked: Sequence[str] = (), language: Language = ENGLISH) -> list[str]:
    """The headline as a link; one that is too long for it stands over a link that has its beginning."""
    linked = link(article.title, article.url, marked)
    if measure(linked) <= MAX_HEADLINE:
        return [linked]
    linked = link(shortened(article.title, MAX_LABEL), article.url)
    too_long = language.text("Its address is too long for Discord.")
    return [escape(article.title, marked), linked if measure(linked) <= MAX_HEADLINE else too_long]


def _about(article: Article, language: Language) -> Iterator[str]:
    yield from words.about_publisher(article, language)
    if article.language:
        yield article.language


def published(digest: Digest, article: Article, language: Language = ENGLISH) -> str:
    """When an article was published: a moment in the reader's zone, or the day where that is all that is known."""
    if not article.date_known:
        return words.no_date(language)
    if words.hours_are_known(digest):
        return f"<t:{int(article.published.timestamp())}:f>"
    return words.short_date(article.published.date(), language)
