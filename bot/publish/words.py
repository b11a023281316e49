"""The bot's own words to readers of a digest, in one place, so that another language can take their place."""

from collections.abc import Sequence
from datetime import date

from bot.domain.article import Article
from bot.domain.digest import OVERALL, Digest, Section, Support
from bot.publish.clean import visible
from bot.publish.lengths import shortened
from bot.publish.markdown_reading import IMPORTED

MAX_NAME = 100
"""Names are longer only where somebody plays a trick with a file; a heading stays a heading."""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

NOTHING_TO_REPORT = "Nothing to report."
NO_SOURCE = "No source was found for this bullet: do not rely on it."
MATCHED = "The file it was imported from names no citations; these sources were found by comparing texts."
ALL_SOURCES = "All sources"
PREVIOUS_DAY = "Day before"
NEXT_DAY = "Day after"
NO_DATE = "date not known"
NO_PUBLISHER = "publisher not known"
LONG_ADDRESS = "Its address is too long for Discord."
NO_SIDE = "Of no side"
NO_ARTICLES = "This digest has no sources."
NO_SUBSCRIPTIONS = "There are no subscriptions yet."
ALL_SIDES = "all sides"


def written_date(day: date) -> str:
    """`Tuesday, 3 February 2026`: written out, for it is the edition's date in every reader's zone."""
    return f"{DAYS[day.weekday()]}, {short_date(day)}"


def short_date(day: date) -> str:
    """`3 February 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def count(number: int, noun: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def topic_name(digest: Digest) -> str:
    """The topic's name as a heading."""
    return shortened(visible(digest.topic_name), MAX_NAME) or digest.topic


def made_from(digest: Digest) -> str:
    """What a digest was made from."""
    publishers = {used.article.publisher.name for used in digest.used}
    return f"{count(len(digest.used), 'article')} from {count(len(publishers), 'publisher')}"


def written_by(writer: str) -> str:
    """Whether a machine wrote the bullets, and which."""
    if writer == IMPORTED:
        return "Imported from an archive that does not name the writer: take it as written by a machine."
    if writer == "extractive":
        return "Put together by a machine (extractive) from headlines as they were printed."
    return f"Written by a machine ({writer}): check the sources before you rely on it."


def section_title(digest: Digest, section: Section) -> str:
    """A section's heading: the name of its side, or its own title."""
    name = next((side.name for side in digest.sides if side.id == section.id), section.title)
    return shortened(visible(name), MAX_NAME)


def section_extent(digest: Digest, section: Section) -> str | None:
    """What stands behind a side's section; None for the section of all sides."""
    for side in digest.sides:
        if side.id == section.id != OVERALL:
            return f"{count(side.articles, 'article')} from {count(side.publishers, 'publisher')}"
    return None


def continued(title: str) -> str:
    """The heading of a section's further part."""
    return f"{title}, continued"


def sources_of(n: int) -> str:
    """The heading over the sources of one bullet."""
    return f"Sources of bullet {n}"


def choose_bullet(first: int, last: int) -> str:
    """What a menu of the bullets from `first` to `last` says."""
    return f"Sources of bullet {first}" if first == last else f"Sources of a bullet ({first}-{last})"


def hours_are_known(digest: Digest) -> bool:
    """Whether its articles have an hour: a file carries their days alone."""
    return digest.writer != IMPORTED


def how_supported(support: Support) -> str | None:
    """What a reader should know of how these sources were found; None when the writer cited them."""
    return {Support.CITED: None, Support.MATCHED: MATCHED, Support.NONE: NO_SOURCE}[support]


def side_of(digest: Digest, article: Article) -> str:
    """The name of the side an article is on."""
    names = (side.name for side in digest.sides if side.id == article.perspective)
    return shortened(visible(next(names, NO_SIDE)), MAX_NAME)


def cited_by(numbers: Sequence[int]) -> str | None:
    """Which bullets stand on a source."""
    if not numbers:
        return None
    return f"bullet{'' if len(numbers) == 1 else 's'} {', '.join(str(n) for n in numbers)}"


def publisher_name(article: Article) -> str:
    """Who printed it."""
    return article.publisher.name or article.publisher.host or NO_PUBLISHER


def about_publisher(article: Article) -> list[str]:
    """Who printed it: name, country, ownership, as far as they are known."""
    known = [publisher_name(article), article.publisher.country, article.publisher.ownership]
    return [str(part) for part in known if part]


def no_bullet(digest: Digest, n: int) -> str:
    """The answer to a number that no bullet has."""
    return (
        f"The digest {digest.topic} of {digest.date} has no bullet {n}; it has {count(len(digest.bullets), 'bullet')}."
    )


def found(words: str, number: int) -> str:
    """The heading over what a search found."""
    return f"{number} found for “{words}”" if number else f"Nothing was found for “{words}”."


def next_post(moment: str | None, paused: str | None) -> str:
    """When a subscription is served next, or why it is not."""
    if paused is not None:
        return f"paused: {paused}"
    return f"next {moment}" if moment else "no next post"
