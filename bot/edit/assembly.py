"""Puts a digest together: bullets numbered through, sections, sides' counts, notes."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.digest import OVERALL, Bullet, Digest, Draft, Drafts, Edited, Section, Side, Withheld
from bot.domain.topic import Topic
from bot.edit.notes import notes

OVERALL_TITLE = "Overall Highlights"


def assemble(
    topic: Topic,
    day: date,
    generated_at: datetime,
    edited: Edited,
    drafts: Drafts,
    *,
    withheld: Sequence[Withheld] = (),
    previous: Sequence[Digest] = (),
) -> Digest:
    """The digest of `day` from what the gate let in. `generated_at` is aware and UTC, in whole milliseconds."""
    sections = _sections(topic, drafts.drafts)
    sides = tuple(_side(side.id, side.name, edited) for side in topic.perspectives)
    return Digest(
        topic=topic.id,
        topic_name=topic.name,
        date=day,
        generated_at=generated_at,
        writer=drafts.writer,
        sides=sides,
        articles=edited.articles,
        stories=edited.stories,
        sections=sections,
        notes=notes(topic, generated_at, edited, sections, drafts, withheld, previous),
        withheld=tuple(withheld),
    )


def _sections(topic: Topic, drafts: Sequence[Draft]) -> tuple[Section, ...]:
    titles = [(OVERALL, OVERALL_TITLE)]
    titles += [(side.id, f"{side.name} Perspective ({side.name} Sources)") for side in topic.perspectives]
    sections, n = [], 0
    for name, title in titles:
        bullets = []
        for draft in drafts:
            if draft.section == name:
                n += 1
                bullets.append(Bullet(n, draft.text, draft.sources))
        sections.append(Section(name, title, tuple(bullets)))
    return tuple(sections)


def _side(name: str, title: str, edited: Edited) -> Side:
    used = [article.article for article in edited.used if article.article.perspective == name]
    return Side(name, title, len(used), len({article.publisher.name for article in used}))
