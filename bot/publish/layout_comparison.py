"""One story in Discord as each side's headlines tell it, one side under the other: a phone is narrow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.digest import Digest, EditedArticle, Story
from bot.languages import ENGLISH, Language
from bot.publish import words
from bot.publish.blocks import MAX_LABEL, MAX_OPTIONS, MAX_TEXT, Block, Divider, Message, StoryMenu, Text
from bot.publish.clean import visible
from bot.publish.emblems import emblems
from bot.publish.escape import escape
from bot.publish.layout_sources import headline, published
from bot.publish.lengths import measure, shortened, split_lines
from bot.publish.packing import pack

ACCENT = 0x7A5195
MOST_HEADLINES = 6
"""Headlines of one side: more would bury the other side."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one side (None: of no side) says of a story: articles, each with the words that no other side has."""

    side: str | None
    headlines: tuple[tuple[EditedArticle, tuple[str, ...]], ...]


def lay_out_comparison(
    digest: Digest,
    tellings: Sequence[Told],
    agreed: Sequence[str],
    others: Sequence[Story] = (),
    language: Language = ENGLISH,
) -> tuple[Message, ...]:
    """The sides of a story beside each other. `agreed` are words that all of them have; `others` are the stories
    that can be compared, for the menu under it."""
    context = f"-# {escape(words.topic_name(digest))} · {words.short_date(digest.date, language)}"
    t = language.text
    heading, small = t("How each side tells it"), t("Bold words stand in the headlines of that side alone.")
    limit = MAX_TEXT - measure(context)
    blocks: list[Block] = [Text("\n".join([f"### {heading}", context, *_agreement(agreed, language)]))]
    for telling in tellings:
        blocks += [Divider(), *(Text(text) for text in split_lines(_telling(digest, telling, language), limit))]
    blocks += [Divider(), Text(f"-# {small}")]
    if len(others) > 1:
        options = tuple((story.id, _label(digest, story)) for story in others[:MAX_OPTIONS])
        blocks.append(StoryMenu(digest.topic, digest.date, options, t("Another story")))
    return pack(blocks, continued=Text(context), accent_colour=ACCENT)


def _agreement(agreed: Sequence[str], language: Language) -> list[str]:
    if not agreed:
        return []
    return [language.text("All sides say: {words}", words=escape(shortened(", ".join(agreed), 500)))]


def _telling(digest: Digest, telling: Told, language: Language) -> Iterator[str]:
    side = next((side for side in digest.sides if side.id == telling.side), None)
    name = escape(words.side_name(side)) if side else language.text("Of no side")
    yield f"**{emblems(digest)[side.id]} {name}**" if side else f"**{name}**"
    for source, own in telling.headlines[:MOST_HEADLINES]:
        yield from headline(source.article, own, language)
        about = [*words.about_publisher(source.article, language), source.article.language]
        shown = [*(escape(part) for part in about if part), published(digest, source.article, language)]
        yield f"-# {' · '.join(shown)}"
    if (more := len(telling.headlines) - MOST_HEADLINES) > 0:
        left_out = language.plural("and {n} more", "and {n} more", more)
        yield f"-# {left_out}"


def _label(digest: Digest, story: Story) -> str:
    titles = [each.article.title for each in digest.used if each.id in story.articles]
    return shortened(visible(titles[0] if titles else "") or story.id, MAX_LABEL)
