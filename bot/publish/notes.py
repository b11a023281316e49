"""What is said about a digest and is no bullet, in the reader's language.

The notes of a digest are English sentences with the articles they are counted from: in another language they are said
again from those. The balance of a side stands under its heading, in every language.
"""

from collections import Counter
from collections.abc import Iterator

from bot.domain.article import Ownership
from bot.domain.digest import Digest, Note, NoteKind, Side
from bot.languages import ENGLISH, Language
from bot.publish import words


def remarks(digest: Digest, language: Language = ENGLISH) -> Iterator[str]:
    """What belongs under the digest; nothing that its sections say already."""
    for note in digest.notes:
        match note.kind:
            case NoteKind.BALANCE | NoteKind.QUIET:
                continue
            case NoteKind.WITHHELD:
                yield _withheld(digest, language)
            case NoteKind.COVERAGE if note.sources and language != ENGLISH:
                yield _coverage(digest, note, language)
            case NoteKind.CHANGED if language != ENGLISH:
                yield _changed(digest, language)
            case _:
                yield note.text


def balance(digest: Digest, side: Side, language: Language = ENGLISH) -> Iterator[str]:
    """What a side's section was made from, part by part: how much, by whom, how old; whether one outlet is most of
    it. What a file does not tell is left out."""
    yield words.extent(side.articles, side.publishers, language)
    used = [each.article for each in digest.used if each.article.perspective == side.id]
    if not used:
        return
    owned = sum(article.publisher.ownership is Ownership.STATE for article in used)
    if any(article.publisher.ownership for article in used):
        yield language.text("{percent} state-owned", percent=f"{round(100 * owned / len(used))} %")
    if words.hours_are_known(digest):
        hours = [round((digest.generated_at - article.published).total_seconds() / 3600) for article in used]
        first, last = max(min(hours), 0), max(*hours, 0)
        if first < last:
            yield language.plural("{first} to {n} hour old", "{first} to {n} hours old", last, first=first)
        else:
            yield language.plural("{n} hour old", "{n} hours old", last)
    name, most = Counter(words.publisher_name(article, language) for article in used).most_common(1)[0]
    if 2 * most > len(used) > 1:
        yield language.text(
            "over half of it ({count} of {all}) from {publisher}", count=most, all=len(used), publisher=name
        )


def quiet(digest: Digest, language: Language = ENGLISH) -> str:
    """What a digest without bullets says."""
    return language.text("A quiet day: no news of {topic} was found.", topic=words.topic_name(digest))


def _withheld(digest: Digest, language: Language) -> str:
    return language.plural(
        "{n} bullet withheld: its sources did not support it.",
        "{n} bullets withheld: their sources did not support them.",
        len(digest.withheld),
    )


def _coverage(digest: Digest, note: Note, language: Language) -> str:
    sources = [each.article for each in digest.articles if each.id in note.sources]
    names = dict.fromkeys(words.publisher_name(article, language) for article in sources)
    return language.text(
        "Reported only by {side} sources ({publishers}): {headline}",
        side=words.side_of(digest, sources[0], language),
        publishers=", ".join(names),
        headline=sources[0].title,
    )


def _changed(digest: Digest, language: Language) -> str:
    counts = Counter(story.status for story in digest.stories)
    return language.text(
        "What changed since yesterday: {new}, {updates}",
        new=language.plural("{n} new story", "{n} new stories", counts["new"]),
        updates=language.plural("{n} update", "{n} updates", counts["update"]),
    )
