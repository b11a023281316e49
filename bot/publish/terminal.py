"""Digests, sources and what a search found as plain text for a terminal of a given width.

Nothing from outside reaches the terminal as a control: it is cleaned before it is laid out.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from bot.domain.digest import Bullet, Digest, EditedArticle, Section
from bot.domain.subscription import Subscription
from bot.publish import words
from bot.publish.as_json import Found
from bot.publish.clean import visible

WIDTH = 80
_PARTS = re.compile(r"\s+|[^\s]+")


def digest_text(digest: Digest, perspective: str | None = None, width: int = WIDTH) -> str:
    """A digest, or the section of one perspective (its id)."""
    lines = [*_banner(words.topic_name(digest), words.written_date(digest.date), width)]
    for section in digest.sections:
        if perspective in (None, section.id):
            lines += ["", *_section(digest, section, width)]
    lines += [""] if digest.notes else []
    for note in digest.notes:
        lines += wrap(f"· {visible(note.text)}", width, "  ")
    made = f"{words.made_from(digest)}, {_moment(digest.generated_at)}."
    return "\n".join([*lines, "", *wrap(f"{words.written_by(visible(digest.writer))} {made}", width)])


def sources_text(digest: Digest, bullets: Iterable[Bullet], width: int = WIDTH) -> str:
    """These bullets, each with its sources under it."""
    lines = [*_banner(words.topic_name(digest), words.written_date(digest.date), width)]
    for bullet in bullets:
        lines += ["", *_numbered(bullet.n, visible(bullet.text), width)]
        if said := words.how_supported(bullet.support):
            lines += wrap(f"     {said}", width, "     ")
        for source in digest.sources_of(bullet):
            lines += ["", *_source(digest, source, width)]
    return "\n".join(lines)


def search_text(searched: str, hits: Sequence[Found], width: int = WIDTH) -> str:
    """What a search found, day by day."""
    lines = [words.found(visible(searched), len(hits))]
    day: tuple[str, object] | None = None
    for hit in hits:
        if day != (hit.topic, hit.date):
            day = (hit.topic, hit.date)
            lines += ["", f"{visible(hit.topic)}, {words.short_date(hit.date)}"]
        lines += _numbered("·" if hit.n is None else hit.n, visible(hit.text), width)
    return "\n".join(lines)


def subscriptions_text(subscriptions: Sequence[tuple[Subscription, datetime | None]]) -> str:
    """A line for each subscription, with the moment of its next post."""
    if not subscriptions:
        return words.no_subscriptions()
    return "\n".join(_subscription(subscription, due) for subscription, due in subscriptions)


def _subscription(subscription: Subscription, due: datetime | None) -> str:
    sides = ", ".join(subscription.perspectives) or words.all_sides()
    at = f"{subscription.at:%H:%M} {subscription.timezone.key}"
    state = words.next_post(None if due is None else _moment(due), subscription.paused)
    return f"{subscription.channel_id}  {subscription.topic}  {at}  {sides}  {visible(state)}"


def _banner(title: str, day: str, width: int) -> Iterator[str]:
    gap = width - columns(title) - columns(day)
    if gap >= 2:
        yield f"{title}{' ' * gap}{day}"
    else:
        yield from wrap(title, width)
        yield day
    yield "─" * width


def _section(digest: Digest, section: Section, width: int) -> Iterator[str]:
    title = words.section_title(digest, section)
    extent = words.section_extent(digest, section)
    yield from wrap(f"{title} ({extent})" if extent else title, width)
    for bullet in section.bullets:
        yield from _numbered(bullet.n, visible(bullet.text), width)
        publishers = dict.fromkeys(words.publisher_name(source.article) for source in digest.sources_of(bullet))
        if publishers:
            yield from wrap(f"     ({visible(', '.join(publishers))})", width, "      ")
    if not section.bullets:
        yield f"     {words.nothing_to_report()}"


def _numbered(n: int | str, text: str, width: int) -> list[str]:
    return wrap(f"{n:>3}  {text}", width, "     ")


def _source(digest: Digest, source: EditedArticle, width: int) -> Iterator[str]:
    article = source.article
    yield from wrap(f"     {visible(article.title)}", width, "     ")
    about = [visible(part) for part in (*words.about_publisher(article), article.language) if part]
    yield from wrap(f"     {' · '.join([*about, _when(digest, source)])}", width, "     ")
    if article.snippet:
        yield from wrap(f"     “{visible(article.snippet)}”", width, "      ")
    if article.url:
        yield f"     {visible(article.url)}"


def _when(digest: Digest, source: EditedArticle) -> str:
    if not source.article.date_known:
        return words.no_date()
    if words.hours_are_known(digest):
        return _moment(source.article.published)
    return words.short_date(source.article.published.date())


def _moment(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{words.short_date(utc.date())}, {utc:%H:%M} UTC"


def columns(text: str) -> int:
    """How many columns a terminal gives a text: two for the wide characters of East Asia (Unicode TR 11)."""
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, width: int, indent: str = "") -> list[str]:
    """Lines of at most `width` columns, all but the first indented.

    They break at spaces; what is wider than a line, or written without spaces, breaks where the line is full.
    """
    lines: list[str] = []
    line, used = "", 0
    for part in _PARTS.findall(text):
        taken = columns(part)
        if used + taken <= width:
            line, used = line + part, used + taken
            continue
        if part.isspace():
            continue
        if taken <= width - len(indent):
            lines.append(line.rstrip())
            line, used = indent + part, len(indent) + taken
            continue
        for character in part:
            if used + _width(character) > width:
                lines.append(line.rstrip())
                line, used = indent, len(indent)
            line, used = line + character, used + _width(character)
    return [*lines, line.rstrip()]
