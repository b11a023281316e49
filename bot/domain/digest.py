"""A digest is one topic on one edition date. The types of the stages that lead to it stand here in their order."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.domain.article import Article

OVERALL = "overall"
"""The id of the section that belongs to no perspective."""


class Support(StrEnum):
    """How a bullet came to its sources."""

    CITED = "cited"
    """The writer cited them and the gate agreed."""
    MATCHED = "matched"
    """An imported bullet without citations, attributed by its text."""
    NONE = "none"
    """No source was found."""


class NoteKind(StrEnum):
    """What a note is about; a note is said about the digest and is no bullet."""

    COVERAGE = "coverage"
    BALANCE = "balance"
    CHANGED = "changed"
    WITHHELD = "withheld"
    QUIET = "quiet"
    WRITER = "writer"


@dataclass(frozen=True, slots=True)
class EditedArticle:
    """An article the editor has looked at, with its id in the digest (`a1`…).

    `left_out` is None for an article that is used; else the reason, beginning with the first that holds of
    `off topic`, `excluded`, `duplicate of aN`, `too old`, `publisher limit`. A used article belongs to one `story`.
    """

    id: str
    article: Article
    story: str | None = None
    left_out: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that tell the same event. `status` is `new`, `update` or `day N` (N ≥ 2)."""

    id: str
    articles: tuple[str, ...]
    perspectives: tuple[str, ...]
    status: str = "new"


@dataclass(frozen=True, slots=True)
class Edited:
    """What the editor hands to the writer: every article looked at, and the stories of those used, weightiest first."""

    articles: tuple[EditedArticle, ...]
    stories: tuple[Story, ...]

    @property
    def used(self) -> tuple[EditedArticle, ...]:
        """The articles that were not left out."""
        return tuple(article for article in self.articles if article.left_out is None)


@dataclass(frozen=True, slots=True)
class Draft:
    """A bullet as a writer proposes it; `sources` are article ids, and nobody has checked them yet.

    `is_read` tells that the gate was in doubt, and a second reader has settled it by quoting its sources.
    """

    section: str
    text: str
    sources: tuple[str, ...]
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class Drafts:
    """All that one writer proposes, in reading order. `remark` is what readers should know of how it came about.

    `withheld` are drafts that the writer, having asked the gate or a second reader, holds back itself.
    """

    writer: str
    drafts: tuple[Draft, ...]
    remark: str | None = None
    withheld: tuple["Withheld", ...] = ()


@dataclass(frozen=True, slots=True)
class Bullet:
    """One sentence of a digest, numbered 1.. through all sections. Each of `sources` is a citation: an article's id."""

    n: int
    text: str
    sources: tuple[str, ...]
    support: Support = Support.CITED


@dataclass(frozen=True, slots=True)
class Section:
    """An ordered list of bullets under a title. `id` is `overall` or a perspective's id."""

    id: str
    title: str
    bullets: tuple[Bullet, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about the digest, with the articles it is counted from."""

    kind: NoteKind
    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withheld:
    """A draft that the gate did not let in, and why, in words."""

    section: str
    text: str
    sources: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Side:
    """A perspective as a digest shows it, with what was used of it: `articles` by so many `publishers`."""

    id: str
    name: str
    articles: int
    publishers: int


@dataclass(frozen=True, slots=True)
class Digest:
    """One topic, one edition date (in the topic's zone). Unique by (topic, date), made once, shared by all servers.

    `generated_at` is aware, UTC, and whole milliseconds. `markdown` holds the file a digest was imported from, where
    our own rendering of its content would differ from it; None otherwise.
    """

    topic: str
    topic_name: str
    date: date
    generated_at: datetime
    writer: str
    sides: tuple[Side, ...]
    articles: tuple[EditedArticle, ...]
    stories: tuple[Story, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    markdown: str | None = field(default=None, repr=False)

    @property
    def bullets(self) -> tuple[Bullet, ...]:
        """Every bullet, in the order of its number."""
        return tuple(bullet for section in self.sections for bullet in section.bullets)

    @property
    def used(self) -> tuple[EditedArticle, ...]:
        """The articles that were not left out."""
        return tuple(article for article in self.articles if article.left_out is None)

    def section_of(self, bullet: Bullet) -> Section:
        """The section that `bullet` stands in; KeyError for a bullet of another digest."""
        for section in self.sections:
            if bullet in section.bullets:
                return section
        raise KeyError(bullet.n)

    def sources_of(self, bullet: Bullet) -> tuple[EditedArticle, ...]:
        """The articles that `bullet` cites, in the order it cites them."""
        by_id = {article.id: article for article in self.articles}
        return tuple(by_id[source] for source in bullet.sources)
