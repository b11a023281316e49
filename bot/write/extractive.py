"""The embedded writer: no model, the outlets' own headlines beside their names.

It invents nothing, so it is the floor under every other writer. Overall come the stories that several sides tell, each
side's headline beside the other's; then in each side's section what that side tells, in its own words. Within a section
no story is told twice, and no publisher more than twice while others have something to tell.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.domain.digest import OVERALL, Draft, Drafts, Edited, EditedArticle, Story
from bot.domain.topic import Topic
from bot.edit.headlines import is_question, is_roundup, printed
from bot.edit.likeness import likeness
from bot.edit.memory import NEW, UPDATE
from bot.edit.profiles import Scales
from bot.edit.reading import language_of

NAME = "extractive"
MOST_OVERALL = 6
MOST_A_SIDE = 7
MOST_OF_A_PUBLISHER = 2
REPEATED = 0.25
"""Likeness of two headlines from which on the second tells nothing new."""
NEAR = 0.12
"""Likeness from which on the second waits until all others have been told."""
LONGEST = 400
"""Characters of a bullet: a second headline that would make it longer is left away."""
LONGEST_NAME = 80
"""Characters of a publisher's name, which comes from a feed: any headline fits beside it."""


class ExtractiveWriter:
    """A `Writer` that needs nothing but the articles."""

    async def write(self, topic: Topic, edited: Edited, now: datetime) -> Drafts:
        """Never fails; `now` is not needed."""
        del now
        return write(topic, edited)


def write(topic: Topic, edited: Edited) -> Drafts:
    """The drafts of a digest, in reading order."""
    day = _Day(topic, edited)
    drafts = [_bullet(OVERALL, articles) for articles in _chosen(day, _overall(day), MOST_OVERALL)]
    for side in topic.perspectives:
        drafts += [_bullet(side.id, articles) for articles in _chosen(day, _of_side(day, side.id), MOST_A_SIDE)]
    return Drafts(NAME, tuple(drafts))


class _Day:
    """The stories of the day with the articles used of each, best headline first."""

    def __init__(self, topic: Topic, edited: Edited) -> None:
        used = {article.id: article for article in edited.used}
        self.stories: list[tuple[Story, list[EditedArticle]]] = []
        for story in edited.stories:
            articles = [used[source] for source in story.articles if source in used]
            self.stories.append((story, sorted(articles, key=lambda one: _quality(one, language_of(topic.name)))))
        profiles = Scales([article.article for article in used.values()], topic).profiles()
        self._profiles = dict(zip(used, profiles, strict=True))

    def alike(self, one: Sequence[EditedArticle], others: Sequence[Sequence[EditedArticle]]) -> float:
        """How much a bullet would repeat of others, from 0 to 1."""
        pairs = ((self._profiles[a.id], self._profiles[b.id]) for a in one for other in others for b in other)
        return max((likeness(a, b) for a, b in pairs), default=0.0)


def _quality(edited: EditedArticle, language: str) -> tuple[bool, bool, bool, bool, float]:
    """Sorts the best headline of a story first: it tells, in the language of the topic's name, briefly, early."""
    title = edited.article.title
    foreign = language_of(title, edited.article.language) != language
    long = len(title) > LONGEST // 2
    return is_roundup(title), is_question(title), foreign, long, edited.article.published.timestamp()


def _overall(day: _Day) -> Iterator[list[EditedArticle]]:
    """Stories of several sides first, then those that no side's section can tell, then the weightiest."""
    for _, articles in sorted(day.stories, key=lambda told: _rank(told[0])):
        yield _beside(articles)


def _rank(story: Story) -> tuple[bool, int]:
    sides = len(story.perspectives)
    return story.status not in {NEW, UPDATE}, 0 if sides > 1 else 1 if sides == 0 else 2


def _beside(articles: Sequence[EditedArticle]) -> list[EditedArticle]:
    """The best headline of every side; of those without a side only where no two sides tell the story."""
    best: dict[str | None, EditedArticle] = {}
    for article in articles:
        best.setdefault(article.article.perspective, article)
    own = [article for side, article in best.items() if side is not None]
    return own if len(own) > 1 else list(best.values())


def _of_side(day: _Day, side: str) -> Iterator[list[EditedArticle]]:
    for _, articles in day.stories:
        own = [article for article in articles if article.article.perspective == side]
        if own:
            yield own[:1]


def _chosen(day: _Day, candidates: Iterable[list[EditedArticle]], most: int) -> list[list[EditedArticle]]:
    """The first so many that repeat nothing and leave room for other publishers; then those that crowd."""
    chosen: list[list[EditedArticle]] = []
    crowding: list[list[EditedArticle]] = []
    publishers: Counter[str] = Counter()
    for articles in candidates:
        if len(chosen) == most:
            break
        publisher = articles[0].article.publisher.name
        crowded = len(articles) == 1 and publishers[publisher] >= MOST_OF_A_PUBLISHER
        if crowded or day.alike(articles, chosen) >= NEAR:
            crowding.append(articles)
        else:
            publishers[publisher] += 1
            chosen.append(articles)
    for articles in crowding:
        if len(chosen) < most and day.alike(articles, chosen) < REPEATED:
            chosen.append(articles)
    return chosen


def _bullet(section: str, articles: Sequence[EditedArticle]) -> Draft:
    """Headlines with their publishers; only what is printed is cited."""
    parts: list[str] = []
    sources: list[str] = []
    for edited in articles:
        publisher = edited.article.publisher.name[:LONGEST_NAME].strip()
        part = f"{printed(edited.article.title, edited.article.language)} ({publisher})"
        if not parts or len("; ".join((*parts, part))) < LONGEST:
            parts.append(part)
            sources.append(edited.id)
    return Draft(section, "; ".join(parts) + ".", tuple(sources))
