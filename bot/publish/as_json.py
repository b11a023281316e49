"""Digests, sources and what a search found as JSON values, in the shapes that other programs rely on."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, Protocol

from bot.domain.digest import Bullet, Digest, EditedArticle, Section
from bot.domain.subscription import Subscription

Json = dict[str, Any]


class Found(Protocol):
    """One find of a search: bullet `n` of a digest, or a headline of it (`n` is None)."""

    @property
    def topic(self) -> str: ...
    @property
    def date(self) -> date: ...
    @property
    def n(self) -> int | None: ...
    @property
    def text(self) -> str: ...


def digest_json(digest: Digest, perspective: str | None = None) -> Json:
    """The whole digest; with a perspective's id, its section alone, everything else as it is."""
    sections = [section for section in digest.sections if perspective in (None, section.id)]
    return {
        "topic": digest.topic,
        "topic_name": digest.topic_name,
        "date": digest.date.isoformat(),
        "generated_at": moment(digest.generated_at, "milliseconds"),
        "writer": digest.writer,
        "perspectives": [
            {"id": side.id, "name": side.name, "articles": side.articles, "publishers": side.publishers}
            for side in digest.sides
        ],
        "articles": [article_json(article) for article in digest.articles],
        "stories": [
            {
                "id": story.id,
                "articles": list(story.articles),
                "perspectives": list(story.perspectives),
                "status": story.status,
            }
            for story in digest.stories
        ],
        "sections": [_section_json(section) for section in sections],
        "notes": [{"kind": str(note.kind), "text": note.text, "sources": list(note.sources)} for note in digest.notes],
        "withheld": [
            {"section": held.section, "text": held.text, "sources": list(held.sources), "reason": held.reason}
            for held in digest.withheld
        ],
    }


def _section_json(section: Section) -> Json:
    bullets = [
        {"n": bullet.n, "text": bullet.text, "sources": list(bullet.sources), "support": str(bullet.support)}
        for bullet in section.bullets
    ]
    return {"id": section.id, "title": section.title, "bullets": bullets}


def article_json(edited: EditedArticle) -> Json:
    """One article; country, ownership, perspective, story and left_out are null where there is none."""
    article = edited.article
    publisher = article.publisher
    return {
        "id": edited.id,
        "title": article.title,
        "url": article.url,
        "publisher": publisher.name,
        "country": publisher.country,
        "ownership": None if publisher.ownership is None else str(publisher.ownership),
        "language": article.language,
        "published": moment(article.published),
        "snippet": article.snippet,
        "perspective": article.perspective,
        "story": edited.story,
        "left_out": edited.left_out,
    }


def sources_json(digest: Digest, bullets: Iterable[Bullet]) -> Json:
    """The sources of these bullets, each a whole article."""
    return {
        "topic": digest.topic,
        "date": digest.date.isoformat(),
        "bullets": [
            {
                "n": bullet.n,
                "section": digest.section_of(bullet).id,
                "text": bullet.text,
                "support": str(bullet.support),
                "sources": [article_json(source) for source in digest.sources_of(bullet)],
            }
            for bullet in bullets
        ],
    }


def search_json(words: str, hits: Sequence[Found]) -> Json:
    """What a search found; `n` is the bullet's number, null for a headline."""
    found = [{"topic": hit.topic, "date": hit.date.isoformat(), "n": hit.n, "text": hit.text} for hit in hits]
    return {"words": words, "hits": found}


def subscription_json(subscription: Subscription, next_due: datetime | None) -> Json:
    """One subscription, and the moment of its next post (null while there is none); ids are strings, as in Discord."""
    return {
        "topic": subscription.topic,
        "channel": str(subscription.channel_id),
        "guild": None if subscription.guild_id is None else str(subscription.guild_id),
        "at": f"{subscription.at:%H:%M}",
        "timezone": subscription.timezone.key,
        "days": list(subscription.days),
        "perspectives": list(subscription.perspectives),
        "paused": subscription.paused,
        "next": None if next_due is None else moment(next_due),
    }


def moment(value: datetime, precision: str = "seconds") -> str:
    """A moment in UTC, such as `2026-02-03T02:11:00Z`."""
    return value.astimezone(UTC).isoformat(timespec=precision).replace("+00:00", "Z")
