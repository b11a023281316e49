"""A digest as a file of Hugo Markdown, and back.

The format is that of the archive this program continues: front matter, a section for all sides, `<!--more-->`, a
section for each side, numbered sources. A bullet whose writer cited its sources carries two things more, on its line:

    - ###### Text of the bullet. [[2]](https://…) [[5]](https://…) {#b3}

Hugo drops raw HTML unless it is told not to, and gives ids to headings alone, so the bullet is a heading of the lowest
level in its list item: `#b3` leads to it with Hugo's default configuration and any theme.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from bot.domain.digest import OVERALL, Bullet, Digest, EditedArticle, Section, Support
from bot.publish import markdown_reading
from bot.publish.markdown_text import one_line, write, write_address


def file_name(topic: str, day: date) -> str:
    """What the file of a day's digest is called."""
    return f"{day.isoformat()}-{topic}.md"


def render(digest: Digest, perspective: str | None = None) -> str:
    """The file of a digest: the one it was imported from where that was kept, else written from what is known.

    With a perspective's id it is an extract to be read, which has that section alone (and all sources).
    """
    if perspective is not None:
        sections = tuple(section for section in digest.sections if section.id == perspective)
        digest = replace(digest, sections=sections, markdown=None)
    if digest.markdown is not None:
        return digest.markdown
    articles = in_order(digest)
    numbers = {article.id: (n, article.article.url) for n, article in enumerate(articles, start=1)}
    lines = ["---", *_front_matter(digest, articles), "---", ""]
    for section in digest.sections:
        lines += _section(section, numbers)
        if section.id == OVERALL:
            lines += ["<!--more-->", ""]
    lines += ["## Sources", "", f"This summary is based on {len(articles)} articles from the following sources:", ""]
    lines += [_source(n, article) for n, article in enumerate(articles, start=1)]
    return "\n".join(lines) + "\n"


def parse(text: str) -> Digest:
    """Read such a file. `render` of the result is `text` again, byte for byte.

    Bullets that cite come back as cited, the others without sources and with support `none`. Articles get ids `a1`…
    in the file's order, and midnight UTC as their hour, since the file has none; publishers have a name but no host.
    UsageError says what is wrong, in which line, and what to do.
    """
    digest = markdown_reading.read_digest(text)
    return digest if render(digest) == text else replace(digest, markdown=text)


def in_order(digest: Digest) -> tuple[EditedArticle, ...]:
    """The articles used, as the sources are numbered: side by side, then those of no side."""
    order = {side.id: position for position, side in enumerate(digest.sides)}
    return tuple(sorted(digest.used, key=lambda used: order.get(used.article.perspective or "", len(order))))


def _front_matter(digest: Digest, articles: tuple[EditedArticle, ...]) -> Iterator[str]:
    name = one_line(digest.topic_name)
    publishers = dict.fromkeys(one_line(article.article.publisher.name) for article in articles)
    yield f"title: {_quoted(f'{name} News - {digest.date.isoformat()}')}"
    yield f"date: {_moment(digest.generated_at)}"
    yield f"topic: {digest.topic}"
    yield f"topicName: {_quoted(name)}"
    yield f"sources: [{', '.join(_quoted(publisher) for publisher in publishers)}]"
    yield f"articleCount: {len(articles)}"
    yield "perspectives:"
    for side in digest.sides:
        yield f"  - id: {_quoted(side.id)}"
        yield f"    name: {_quoted(one_line(side.name))}"
        yield f"    count: {side.articles}"
    for side in digest.sides:
        yield f"{side.id}Sources: {side.articles}"
    yield "draft: false"


def _quoted(text: str) -> str:
    """A string of YAML: one of JSON is one (https://yaml.org/spec/1.2.2/#13-terminology), in its own script."""
    return json.dumps(text, ensure_ascii=False)


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _section(section: Section, numbers: dict[str, tuple[int, str]]) -> list[str]:
    lines = [f"## {write(section.title)}", ""]
    if section.bullets:
        lines += [*(_bullet(bullet, numbers) for bullet in section.bullets), ""]
    return lines


def _bullet(bullet: Bullet, numbers: dict[str, tuple[int, str]]) -> str:
    text = write(bullet.text)
    if bullet.support is not Support.CITED:
        return f"- {text}"
    citations = [f"[[{numbers[source][0]}]]({write_address(numbers[source][1])})" for source in bullet.sources]
    return " ".join(["- ######", text, *citations, f"{{#b{bullet.n}}}"])


def _source(n: int, edited: EditedArticle) -> str:
    article = edited.article
    day = article.published.astimezone(UTC)
    link = f"[{write(article.title)}]({write_address(article.url)})"
    name = write(article.publisher.name)
    return f"{n}. [{write(article.language)}] {link} - {name} ({day.month}/{day.day}/{day.year})"
