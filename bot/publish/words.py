"""What is said of a digest to its readers, in one place and in the reader's language."""

from collections.abc import Sequence
from datetime import date

from bot.domain.article import Article, Ownership
from bot.domain.digest import OVERALL, Bullet, Digest, EditedArticle, Section, Side, Support
from bot.languages import ENGLISH, Language
from bot.publish.clean import visible
from bot.publish.lengths import shortened
from bot.publish.markdown_reading import IMPORTED

MAX_NAME = 100
"""Names are longer only where somebody plays a trick with a file; a heading stays a heading."""


def written_date(day: date, language: Language = ENGLISH) -> str:
    """`Tuesday, 3 February 2026`: written out, for it is the edition's date in every reader's zone."""
    return language.text("{weekday}, {date}", weekday=weekday(day.weekday(), language), date=short_date(day, language))


def short_date(day: date, language: Language = ENGLISH) -> str:
    """`3 February 2026`."""
    return language.text("{day} {month} {year}", day=day.day, month=_months(language)[day.month - 1], year=day.year)


def weekday(number: int, language: Language = ENGLISH) -> str:
    """The name of a day of the week; Monday is 0."""
    t = language.text
    return (
        *(t("Monday"), t("Tuesday"), t("Wednesday"), t("Thursday")),
        *(t("Friday"), t("Saturday"), t("Sunday")),
    )[number]


def _months(language: Language) -> tuple[str, ...]:
    t = language.text
    return (
        *(t("January"), t("February"), t("March"), t("April"), t("May"), t("June")),
        *(t("July"), t("August"), t("September"), t("October"), t("November"), t("December")),
    )


def articles(number: int, language: Language = ENGLISH) -> str:
    """`1 article`, `2 articles`."""
    return language.plural("{n} article", "{n} articles", number)


def publishers(number: int, language: Language = ENGLISH) -> str:
    """`1 publisher`, `2 publishers`."""
    return language.plural("{n} publisher", "{n} publishers", number)


def extent(how_many: int, by: int, language: Language = ENGLISH) -> str:
    """`2 articles from 2 publishers`."""
    values = {"articles": articles(how_many, language), "publishers": publishers(by, language)}
    return language.text("{articles} from {publishers}", **values)


def topic_name(digest: Digest) -> str:
    """The topic's name as a heading."""
    return shortened(visible(digest.topic_name), MAX_NAME) or digest.topic


def side_name(side: Side) -> str:
    """A side's name as a heading."""
    return shortened(visible(side.name), MAX_NAME) or side.id


def made_from(digest: Digest, language: Language = ENGLISH) -> str:
    """What a digest was made from."""
    return extent(len(digest.used), len({used.article.publisher.name for used in digest.used}), language)


def written_by(writer: str, language: Language = ENGLISH) -> str:
    """Whether a machine wrote the bullets, and which."""
    if writer == IMPORTED:
        return language.text("Imported from an archive that does not name the writer: take it as written by a machine.")
    if writer == "extractive":
        return language.text("Put together by a machine (extractive) from headlines as they were printed.")
    return language.text("Written by a machine ({writer}): check the sources before you rely on it.", writer=writer)


def section_title(digest: Digest, section: Section, language: Language = ENGLISH) -> str:
    """A section's heading: the name of its side, or its own title."""
    name = next((side.name for side in digest.sides if side.id == section.id), None)
    if name is None and section.id == OVERALL and section.title == "Overall Highlights":
        return language.text("Overall Highlights")
    return shortened(visible(section.title if name is None else name), MAX_NAME)


def section_extent(digest: Digest, section: Section, language: Language = ENGLISH) -> str | None:
    """What stands behind a side's section; None for the section of all sides."""
    for side in digest.sides:
        if side.id == section.id != OVERALL:
            return extent(side.articles, side.publishers, language)
    return None


def status_of(digest: Digest, bullet: Bullet, language: Language = ENGLISH) -> str | None:
    """`update`, `day 3`, or, where others are not, `new`; None where it is known of no story, or all are new.

    A bullet on several stories is as new as the newest of them.
    """
    if all(story.status == "new" for story in digest.stories):
        return None
    status_by_article = {source: story.status for story in digest.stories for source in story.articles}
    found = [status_by_article[source] for source in bullet.sources if source in status_by_article]
    if "new" in found:
        return language.text("new")
    if "update" in found:
        return language.text("update")
    return language.text("day {n}", n=found[0].removeprefix("day ")) if found else None


def nothing_to_report(language: Language = ENGLISH) -> str:
    """What a section without bullets says."""
    return language.text("Nothing to report.")


def continued(title: str, language: Language = ENGLISH) -> str:
    """The heading of a section's further part."""
    return language.text("{title}, continued", title=title)


def sources_of(n: int, language: Language = ENGLISH) -> str:
    """The heading over the sources of one bullet."""
    return language.text("Sources of bullet {n}", n=n)


def choose_bullet(first: int, last: int, language: Language = ENGLISH) -> str:
    """What a menu of the bullets from `first` to `last` says."""
    if first == last:
        return sources_of(first, language)
    return language.text("Sources of a bullet ({first}-{last})", first=first, last=last)


def hours_are_known(digest: Digest) -> bool:
    """Whether its articles have an hour: a file carries their days alone."""
    return digest.writer != IMPORTED


def how_supported(support: Support, language: Language = ENGLISH) -> str | None:
    """What a reader should know of how these sources were found; None when the writer cited them."""
    matched = language.text(
        "The file it was imported from names no citations; these sources were found by comparing texts."
    )
    none = language.text("No source was found for this bullet: do not rely on it.")
    return {Support.CITED: None, Support.MATCHED: matched, Support.NONE: none}[support]


def independent(sources: Sequence[EditedArticle], language: Language = ENGLISH) -> str:
    """How many publishers stand behind a bullet that do not merely republish others."""
    republishing = (Ownership.AGGREGATOR, Ownership.SYNDICATOR)
    names = {each.article.publisher.name for each in sources if each.article.publisher.ownership not in republishing}
    return language.plural("{n} independent publisher", "{n} independent publishers", len(names))


def side_of(digest: Digest, article: Article, language: Language = ENGLISH) -> str:
    """The name of the side an article is on."""
    names = (side_name(side) for side in digest.sides if side.id == article.perspective)
    return next(names, None) or language.text("Of no side")


def cited_by(numbers: Sequence[int], language: Language = ENGLISH) -> str | None:
    """Which bullets stand on a source."""
    if not numbers:
        return None
    listed = ", ".join(str(n) for n in numbers)
    return language.plural("bullet {numbers}", "bullets {numbers}", len(numbers), numbers=listed)


def publisher_name(article: Article, language: Language = ENGLISH) -> str:
    """Who printed it."""
    return article.publisher.name or article.publisher.host or language.text("publisher not known")


def about_publisher(article: Article, language: Language = ENGLISH) -> list[str]:
    """Who printed it: name, country, ownership, as far as they are known."""
    owned = article.publisher.ownership
    known = [publisher_name(article, language), article.publisher.country, owned and ownership(owned, language)]
    return [str(part) for part in known if part]


def ownership(kind: Ownership, language: Language = ENGLISH) -> str:
    """Who stands behind a publisher."""
    t = language.text
    return {
        Ownership.STATE: t("state"),
        Ownership.PUBLIC: t("public"),
        Ownership.PRIVATE: t("private"),
        Ownership.THINK_TANK: t("think tank"),
        Ownership.ADVOCACY: t("advocacy"),
        Ownership.AGGREGATOR: t("aggregator"),
        Ownership.SYNDICATOR: t("syndicator"),
    }[kind]


def page_of(page: int, pages: int, language: Language = ENGLISH) -> str:
    """Which part of a long answer this is; the first is 1."""
    return language.text("page {page} of {pages}", page=page, pages=pages)


def found(words: str, number: int, language: Language = ENGLISH) -> str:
    """The heading over what a search found."""
    if not number:
        return language.text("Nothing was found for “{words}”.", words=words)
    return language.plural("{n} found for “{words}”", "{n} found for “{words}”", number, words=words)


def next_post(moment: str | None, paused: str | None, language: Language = ENGLISH) -> str:
    """When a subscription is served next, or why it is not."""
    if paused is not None:
        return language.text("paused: {reason}", reason=paused)
    return language.text("next {moment}", moment=moment) if moment else language.text("no next post")


def all_sources(language: Language = ENGLISH) -> str:
    """The heading over every source of a digest, and the button that leads there."""
    return language.text("All sources")


def no_date(language: Language = ENGLISH) -> str:
    """Where the date of an article is not known."""
    return language.text("date not known")


def no_subscriptions(language: Language = ENGLISH) -> str:
    """Where nobody has subscribed."""
    return language.text("There are no subscriptions yet.")


def all_sides(language: Language = ENGLISH) -> str:
    """What a subscription wants that names no perspective."""
    return language.text("all sides")
