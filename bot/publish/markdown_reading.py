"""Reading a file of Hugo Markdown: what it says about the digest becomes data, the rest is read over."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from bot.domain.article import Article, Publisher
from bot.domain.digest import OVERALL, Bullet, Digest, EditedArticle, Section, Side, Support
from bot.domain.errors import UsageError
from bot.publish.front_matter import FrontMatter, read_front_matter
from bot.publish.markdown_text import read, read_address

IMPORTED = "imported"
"""The writer of a digest that was read from a file, which does not name one."""

MAX_SOURCE = 10_000
"""Characters of a source's line: far above what is met, and what a hostile line may cost to read."""

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
_TITLE_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?=\D*$)")
_PERSPECTIVE = re.compile(r"(?P<name>.+) Perspective(?: \(.*\))?")
_BULLET = re.compile(r"[-*] +(?P<text>[^ \t].*)")
_ANCHORED = re.compile(r"###### (?P<text>.*) \{#b\d+\}")
_CITATION = re.compile(r" \[\[(?P<n>\d+)\]\]\((?:<(?:\\.|[^<>\\])*>|\S*?)\)$")
_SOURCE = re.compile(
    r"\d+\. (?:\[(?P<language>(?:\\.|[^\]\\])*)\] )?\[(?P<title>.*)\]\((?P<address><.*>|\S*)\)"
    r" - (?P<publisher>.*) \((?P<day>[^()]*)\)"
)
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


@dataclass(slots=True)
class _Found:
    """A heading with what stands under it: (line number, text) of each bullet or source."""

    line: int
    title: str
    items: list[tuple[int, str]] = field(default_factory=list)


def read_digest(text: str) -> Digest:
    """The digest that a file holds; UsageError when it holds none."""
    lines = [line.removesuffix("\r") for line in text.removeprefix("\ufeff").split("\n")]
    front = read_front_matter(lines)
    title = front.required("title")
    day = _date_of(title, front.line_of["title"])
    generated_at = _moment(front.required("date"), front.line_of["date"])
    found = _headings(lines, front.end)
    listed = [heading for heading in found if heading.title == "Sources"]
    headings = [heading for heading in found if heading.title != "Sources"]
    sides = _sides(front, headings)
    articles = _articles([item for heading in listed for item in heading.items], sides, generated_at)
    return Digest(
        topic=_identifier(front.required("topic"), "topic", front.line_of["topic"]),
        topic_name=front.scalars.get("topicName") or title.partition(" News - ")[0],
        date=day,
        generated_at=generated_at,
        writer=IMPORTED,
        sides=tuple(_with_publishers(side, articles) for side in sides),
        articles=articles,
        stories=(),
        sections=_sections(headings, sides, len(articles)),
    )


def _date_of(title: str, line: int) -> date:
    if found := _TITLE_DATE.search(title):
        try:
            return date.fromisoformat(found[0])
        except ValueError:
            pass
    raise UsageError(f"Line {line}: the title ends in no date, so this is no digest. It ends like “- 2026-02-03”.")


def _moment(value: str, line: int) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
        aware = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(f"Line {line}: {value[:40]!r} is no moment. Write it like 2026-02-03T04:00:19.976Z.") from None
    return aware.replace(microsecond=aware.microsecond // 1000 * 1000)


def _identifier(value: str, of: str, line: int) -> str:
    if _ID.fullmatch(value):
        return value
    raise UsageError(
        f"Line {line}: {value[:40]!r} cannot be the id of a {of}. Use letters, digits, - and _, 32 at most."
    )


def _headings(lines: Sequence[str], start: int) -> list[_Found]:
    """The headings of the second level, each with its bullets or numbered lines."""
    found: list[_Found] = []
    for number, line in enumerate(lines[start:], start=start + 1):
        if line.startswith("## "):
            found.append(_Found(number, read(line[3:].strip())))
        elif found and found[-1].title == "Sources":
            if re.match(r"\d+\. ", line):
                found[-1].items.append((number, line))
        elif found and (bullet := _BULLET.fullmatch(line)):
            found[-1].items.append((number, bullet["text"].rstrip(" \t")))
        elif found and found[-1].items and re.match(r"\s+\S", line):
            begun, text = found[-1].items[-1]
            found[-1].items[-1] = (begun, f"{text} {line.strip()}")
    return found


def _sides(front: FrontMatter, headings: Iterable[_Found]) -> list[Side]:
    """The perspectives that the front matter names, else those that have a heading; counts from either place."""
    given = [(side.get("id", ""), side.get("name"), side.get("count")) for side in front.perspectives]
    if not given:
        names = [match["name"] for heading in headings if (match := _PERSPECTIVE.fullmatch(heading.title))]
        counted = [key.removesuffix("Sources") for key in front.scalars if re.fullmatch(r".+Sources", key)]
        ids = counted if len(counted) == len(names) else _slugs(names)
        given = [(identifier, name, None) for identifier, name in zip(ids, names, strict=True)]
    line = front.line_of.get("perspectives", 1)
    sides: list[Side] = []
    for identifier, name, count in given:
        if identifier == OVERALL or identifier in {side.id for side in sides}:
            raise UsageError(
                f"Line {line}: two sections would have the id {identifier!r}. Give each perspective its own."
            )
        number = _number(count or front.scalars.get(f"{identifier}Sources") or "0", line)
        sides.append(Side(_identifier(identifier, "perspective", line), name or identifier, number, 0))
    return sides


def _slugs(names: Iterable[str]) -> list[str]:
    """Ids made of names, each its own."""
    slugs: list[str] = []
    for number, name in enumerate(names, start=1):
        slug = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:32]
        slugs.append(f"side-{number}" if slug in {"", OVERALL, *slugs} else slug)
    return slugs


def _number(value: str, line: int) -> int:
    if re.fullmatch(r"[0-9]{1,6}", value):
        return int(value)
    raise UsageError(
        f"Line {line}: {value[:40]!r} is no number of articles. Write the count of each perspective in digits."
    )


def _with_publishers(side: Side, articles: Iterable[EditedArticle]) -> Side:
    names = {article.article.publisher.name for article in articles if article.article.perspective == side.id}
    return replace(side, publishers=len(names))


def _articles(
    items: Sequence[tuple[int, str]], sides: Iterable[Side], generated_at: datetime
) -> tuple[EditedArticle, ...]:
    owners: list[str | None] = [side.id for side in sides for _ in range(min(side.articles, len(items)))]
    owners += [None] * len(items)
    articles = []
    for position, (line, text) in enumerate(items):
        article = _article(line, text, owners[position], generated_at)
        articles.append(EditedArticle(f"a{position + 1}", article))
    return tuple(articles)


def _article(line: int, text: str, perspective: str | None, generated_at: datetime) -> Article:
    source = _SOURCE.fullmatch(text.rstrip()) if len(text) <= MAX_SOURCE else None
    if source is None:
        raise UsageError(
            f"Line {line}: this is no source. Write it like: 1. [en-US] [Title](https://…) - Publisher (2/3/2026)."
        )
    published = _midnight(source["day"])
    title, address = read(source["title"]), read_address(source["address"])
    return Article(
        key=address or title,
        title=title,
        url=address,
        publisher=Publisher("", read(source["publisher"])),
        language=read(source["language"] or ""),
        published=published or generated_at,
        perspective=perspective,
        date_known=published is not None,
    )


def _midnight(day: str) -> datetime | None:
    if (parts := _DAY.fullmatch(day)) is None:
        return None
    try:
        return datetime(int(parts[3]), int(parts[1]), int(parts[2]), tzinfo=UTC)
    except ValueError:
        return None


def _sections(headings: Iterable[_Found], sides: Iterable[Side], articles: int) -> tuple[Section, ...]:
    sections: list[Section] = []
    unclaimed = list(sides)
    count = 0
    for heading in headings:
        identifier = _section_id(heading, unclaimed, {section.id for section in sections})
        unclaimed = [side for side in unclaimed if side.id != identifier]
        bullets = []
        for line, text in heading.items:
            count += 1
            bullets.append(_bullet(count, line, text, articles))
        sections.append(Section(identifier, heading.title, tuple(bullets)))
    if not sections:
        raise UsageError("No section begins with ##, so this is no digest. Give a file with sections and sources.")
    return tuple(sections)


def _section_id(heading: _Found, unclaimed: Sequence[Side], taken: set[str]) -> str:
    match = _PERSPECTIVE.fullmatch(heading.title)
    for side in unclaimed:
        if match and side.name == match["name"]:
            return side.id
    if heading.title.casefold().startswith(OVERALL) and OVERALL not in taken:
        return OVERALL
    if match and unclaimed:
        return unclaimed[0].id
    raise UsageError(
        f"Line {heading.line}: {heading.title[:60]!r} is the section of no perspective of the front matter. "
        "Call it “<name> Perspective (<name> Sources)”."
    )


def _bullet(n: int, line: int, text: str, articles: int) -> Bullet:
    anchored = _ANCHORED.fullmatch(text)
    rest = anchored["text"] if anchored else text
    cited: list[int] = []
    while citation := _CITATION.search(rest):
        cited.insert(0, int(citation["n"]))
        rest = rest[: citation.start()]
    if wrong := [number for number in cited if not 1 <= number <= articles]:
        raise UsageError(f"Line {line}: there is no source {wrong[0]}; there are {articles}. Cite one of them.")
    support = Support.CITED if cited or anchored else Support.NONE
    return Bullet(n, read(rest), tuple(f"a{number}" for number in dict.fromkeys(cited)), support)
