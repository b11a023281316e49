"""What is said about a digest and is no bullet: coverage, balance, what changed, what is missing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from bot.domain.article import Ownership
from bot.domain.digest import (
    OVERALL,
    Digest,
    Drafts,
    Edited,
    EditedArticle,
    Note,
    NoteKind,
    Section,
    Story,
    Withheld,
)
from bot.domain.topic import Perspective, Topic
from bot.edit.headlines import printed

STORY_OF_WEIGHT = 2
"""Publishers that must tell a story before it is worth saying that a side leaves it out."""
MOST_COVERAGE = 3
MOST_CHANGES = 5


def notes(
    topic: Topic,
    generated_at: datetime,
    edited: Edited,
    sections: Sequence[Section],
    drafts: Drafts,
    withheld: Sequence[Withheld],
    previous: Sequence[Digest] = (),
) -> tuple[Note, ...]:
    """All notes that apply, in the order of their kinds."""
    return (
        *_coverage(topic, edited, sections),
        *(_balance(side, edited, generated_at) for side in topic.perspectives),
        *_changed(edited, previous),
        *_withheld(withheld),
        *_quiet(topic, sections),
        *((Note(NoteKind.WRITER, drafts.remark),) if drafts.remark else ()),
    )


def _coverage(topic: Topic, edited: Edited, sections: Sequence[Section]) -> Iterator[Note]:
    """Stories of weight that a side leaves out, counted from what the bullets cite."""
    by_id = {article.id: article for article in edited.articles}
    cited = {source for section in sections for bullet in section.bullets for source in bullet.sources}
    found = 0
    for story in edited.stories:
        told = [by_id[source] for source in story.articles if by_id[source].left_out is None]
        partial = 0 < len(story.perspectives) < len(topic.perspectives)
        weighty = len(_publishers(told)) >= STORY_OF_WEIGHT and not cited.isdisjoint(one.id for one in told)
        if partial and weighty and found < MOST_COVERAGE:
            found += 1
            text = f"Reported only by {listed(_tellers(topic, told))}: {_headline(told[0])}."
            yield Note(NoteKind.COVERAGE, text, tuple(article.id for article in told))


def _tellers(topic: Topic, told: Sequence[EditedArticle]) -> list[str]:
    """Who tells a story, side by side with the publishers: `China sources (Global Times)`."""
    names: list[tuple[str | None, str]] = [(side.id, f"{side.name} sources") for side in topic.perspectives]
    found = []
    for side, name in [*names, (None, "sources of no side")]:
        own = [article for article in told if article.article.perspective == side]
        if own:
            found.append(f"{name} ({', '.join(_publishers(own))})")
    return found


def _publishers(articles: Sequence[EditedArticle]) -> list[str]:
    return list(dict.fromkeys(article.article.publisher.name for article in articles))


def _headline(edited: EditedArticle) -> str:
    return printed(edited.article.title, edited.article.language)


def _balance(side: Perspective, edited: Edited, now: datetime) -> Note:
    used = [article for article in edited.used if article.article.perspective == side.id]
    if not used:
        return Note(NoteKind.BALANCE, f"{side.name}: no articles.")
    counts = Counter(article.article.publisher.name for article in used)
    state = sum(article.article.publisher.ownership is Ownership.STATE for article in used)
    hours = sorted(round((now - article.article.published).total_seconds() / 3600) for article in used)
    text = (
        f"{side.name}: {counted(len(used), 'article')} from {counted(len(counts), 'publisher')}, "
        f"{round(100 * state / len(used))}% state-owned, {_age(max(hours[0], 0), max(hours[-1], 0))} old."
    )
    name, most = counts.most_common(1)[0]
    if most * 2 > len(used) and len(used) > 1:
        text += f" Over half of it ({most} of {len(used)}) is from {name}."
    return Note(NoteKind.BALANCE, text, tuple(article.id for article in used))


def _age(newest: int, oldest: int) -> str:
    return counted(newest, "hour") if newest == oldest else f"{newest} to {oldest} hours"


def _changed(edited: Edited, previous: Sequence[Digest]) -> Iterator[Note]:
    """What is new against the last digest: only said where there was one."""
    going_on = [story for story in edited.stories if story.status != "new"]
    if not going_on and not previous:
        return
    by_id = {article.id: article for article in edited.articles}
    fresh = sum(story.status == "new" for story in edited.stories)
    updates = [story for story in going_on if story.status == "update"]
    text = f"What changed since yesterday: {counted(fresh, 'new story', 'new stories')}"
    text += f", {counted(len(updates), 'update')}" if updates else ", no update"
    sources = [_first(story, by_id) for story in updates[:MOST_CHANGES]]
    if sources:
        text += " (" + "; ".join(_headline(source) for source in sources) + ")"
    yield Note(NoteKind.CHANGED, text + ".", tuple(source.id for source in sources))


def _first(story: Story, by_id: Mapping[str, EditedArticle]) -> EditedArticle:
    return next(by_id[source] for source in story.articles if by_id[source].left_out is None)


def _withheld(withheld: Sequence[Withheld]) -> Iterator[Note]:
    if withheld:
        whose, them = ("its", "it") if len(withheld) == 1 else ("their", "them")
        text = f"{counted(len(withheld), 'bullet')} withheld: {whose} sources did not support {them}."
        yield Note(NoteKind.WITHHELD, text)


def _quiet(topic: Topic, sections: Sequence[Section]) -> Iterator[Note]:
    names = {side.id: side.name for side in topic.perspectives}
    if not any(section.bullets for section in sections):
        yield Note(NoteKind.QUIET, f"A quiet day: no news of {topic.name} was found.")
        return
    for section in sections:
        if not section.bullets and section.id != OVERALL:
            yield Note(NoteKind.QUIET, f"Nothing was found from {names[section.id]} sources.")


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 article`, `2 articles`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
