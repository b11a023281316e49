"""Any digest that the domain allows: odd texts, many sections, articles of no side, bullets without sources."""

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from bot.domain.article import Article, Ownership, Publisher
from bot.domain.digest import (
    Bullet,
    Digest,
    EditedArticle,
    Note,
    NoteKind,
    Section,
    Side,
    Story,
    Support,
    Withheld,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
"""Any text but NUL, which PostgreSQL keeps in no text, and halves of surrogate pairs, which are none."""
MAYBE = st.none() | TEXTS
MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
MILLISECONDS = MOMENTS.map(lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000))
PUBLISHERS = st.builds(Publisher, TEXTS, TEXTS, MAYBE, st.none() | st.sampled_from(Ownership))
ARTICLES = st.builds(
    Article, TEXTS, TEXTS, TEXTS, PUBLISHERS, TEXTS, MOMENTS, snippet=TEXTS, perspective=MAYBE, date_known=st.booleans()
)


def _ids(most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.integers(1, most).map("a{}".format), max_size=4).map(tuple)


@st.composite
def digests(draw: st.DrawFn) -> Digest:
    """A digest whose bullets are numbered through all sections."""
    edited = tuple(
        EditedArticle(f"a{n}", article, draw(MAYBE), draw(MAYBE))
        for n, article in enumerate(draw(st.lists(ARTICLES, max_size=4)), 1)
    )
    sources = _ids(max(1, len(edited)))
    sections, n = [], 0
    for _ in range(draw(st.integers(0, 3))):
        bullets = []
        for _ in range(draw(st.integers(0, 3))):
            n += 1
            bullets.append(Bullet(n, draw(TEXTS), draw(sources), draw(st.sampled_from(Support))))
        sections.append(Section(draw(TEXTS), draw(TEXTS), tuple(bullets)))
    counts = st.integers(0, 1_000)
    return Digest(
        topic=draw(st.sampled_from(["us-china", "us", "russia-ukraine"])),
        topic_name=draw(TEXTS),
        date=draw(st.dates(date(1, 1, 1))),
        generated_at=draw(MILLISECONDS),
        writer=draw(TEXTS),
        sides=tuple(draw(st.lists(st.builds(Side, TEXTS, TEXTS, counts, counts), max_size=3))),
        articles=edited,
        stories=tuple(draw(st.lists(st.builds(Story, TEXTS, sources, sources, TEXTS), max_size=3))),
        sections=tuple(sections),
        notes=tuple(draw(st.lists(st.builds(Note, st.sampled_from(NoteKind), TEXTS, sources), max_size=3))),
        withheld=tuple(draw(st.lists(st.builds(Withheld, TEXTS, TEXTS, sources, TEXTS), max_size=3))),
        markdown=draw(MAYBE),
    )
