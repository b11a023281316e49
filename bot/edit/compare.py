"""One story as each side's headlines tell it, with the words that differ: the ground for `/compare`."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.digest import Digest, EditedArticle, Story
from bot.edit.lexicon import Kind
from bot.edit.reading import read


@dataclass(frozen=True, slots=True)
class Quoted:
    """A headline as it stands. `own` are its words, in their order, that no headline of another side has."""

    article: EditedArticle
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What one side says of a story. `perspective` is None for the articles that belong to no side."""

    perspective: str | None
    headlines: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A story beside itself. `agreed` are words that every side has, as the first side writes them."""

    story: Story
    tellings: tuple[Telling, ...]
    agreed: tuple[str, ...]


def comparable_stories(digest: Digest) -> tuple[Story, ...]:
    """The stories that more than one side tells, weightiest first."""
    return tuple(story for story in digest.stories if len(story.perspectives) > 1)


def compare(digest: Digest, story: Story) -> Comparison:
    """What each side's headlines say of `story`, the sides in the digest's order, those without a side last."""
    used = [article for article in digest.used if article.id in story.articles]
    order: list[str | None] = [side.id for side in digest.sides]
    by_side = [(side, [one for one in used if one.article.perspective == side]) for side in (*order, None)]
    by_side = [(side, articles) for side, articles in by_side if articles]
    keys = {side: frozenset[str]().union(*map(_keys, articles)) for side, articles in by_side}
    tellings = tuple(
        Telling(side, tuple(_quoted(one, [keys[other] for other in keys if other != side]) for one in articles))
        for side, articles in by_side
    )
    common = frozenset[str].intersection(*keys.values()) if len(keys) > 1 else frozenset[str]()
    agreed = _words(by_side[0][1][0], common) if by_side else ()
    return Comparison(story, tellings, agreed)


def _keys(edited: EditedArticle) -> frozenset[str]:
    tokens = read(edited.article.title, edited.article.language)
    return frozenset(token.key for token in tokens if token.kind is not Kind.GLUE)


def _quoted(edited: EditedArticle, others: Sequence[frozenset[str]]) -> Quoted:
    own = _keys(edited) - frozenset[str]().union(*others) if others else frozenset[str]()
    return Quoted(edited, _words(edited, own))


def _words(edited: EditedArticle, keys: frozenset[str]) -> tuple[str, ...]:
    tokens = read(edited.article.title, edited.article.language)
    return tuple(dict.fromkeys(token.text for token in tokens if token.key in keys))
