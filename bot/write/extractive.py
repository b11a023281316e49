"""The embedded writer: no model, the outlets' own headlines beside their names.

It invents nothing, so it is the floor under every other writer. Overall come the stories that several sides tell, each
side's headline beside the other's; then in each side's section what that side tells, in its own words.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.domain.digest import OVERALL, Draft, Drafts, Edited, EditedArticle, Story
from bot.domain.topic import Topic
from bot.edit.headlines import is_question, is_roundup, printed

NAME = "extractive"
MOST_OVERALL = 6
MOST_A_SIDE = 7
LONGEST = 400
"""Characters of a bullet: a second headline that would make it longer is left away."""


class ExtractiveWriter:
    """A `Writer` that needs nothing but the articles."""

    async def write(self, topic: Topic, edited: Edited, now: datetime) -> Drafts:
        """Never fails; `now` is not needed."""
        del now
        return write(topic, edited)


def write(topic: Topic, edited: Edited) -> Drafts:
    """The drafts of a digest, in reading order."""
    stories = _Stories(edited)
    drafts = list(_overall(stories))
    for side in topic.perspectives:
        drafts += _section(side.id, stories)
    return Drafts(NAME, tuple(drafts))


class _Stories:
    """The stories of the day with the articles used of each, best headline first."""

    def __init__(self, edited: Edited) -> None:
        used = {article.id: article for article in edited.used}
        self.told: list[tuple[Story, list[EditedArticle]]] = []
        for story in edited.stories:
            articles = [used[source] for source in story.articles if source in used]
            self.told.append((story, sorted(articles, key=_quality)))


def _quality(edited: EditedArticle) -> tuple[bool, bool, bool, float]:
    title = edited.article.title
    return is_roundup(title), is_question(title), len(title) > LONGEST // 2, -edited.article.published.timestamp()


def _overall(stories: _Stories) -> Iterator[Draft]:
    """Stories of several sides first, then those that no side's own section can tell, then the weightiest."""
    ranked = sorted(stories.told, key=lambda told: _rank(told[0]))
    for _, articles in ranked[:MOST_OVERALL]:
        yield _bullet(OVERALL, _beside(articles))


def _rank(story: Story) -> int:
    sides = len(story.perspectives)
    return 0 if sides > 1 else 1 if sides == 0 else 2


def _beside(articles: Sequence[EditedArticle]) -> list[EditedArticle]:
    """The best headline, and the best of every other side."""
    chosen: list[EditedArticle] = []
    sides: set[str | None] = set()
    for article in articles:
        if article.article.perspective not in sides:
            sides.add(article.article.perspective)
            chosen.append(article)
    own = [article for article in chosen if article.article.perspective is not None]
    return own if len(own) > 1 else chosen


def _section(side: str, stories: _Stories) -> Iterator[Draft]:
    written = 0
    for _, articles in stories.told:
        own = [article for article in articles if article.article.perspective == side]
        if own and written < MOST_A_SIDE:
            written += 1
            yield _bullet(side, own[:1])


def _bullet(section: str, articles: Sequence[EditedArticle]) -> Draft:
    """Headlines with their publishers; only what is printed is cited."""
    parts: list[str] = []
    sources: list[str] = []
    for edited in articles:
        part = f"{printed(edited.article.title, edited.article.language)} ({edited.article.publisher.name})"
        if parts and len("; ".join((*parts, part))) >= LONGEST:
            continue
        parts.append(part)
        sources.append(edited.id)
    return Draft(section, "; ".join(parts) + ".", tuple(sources))
