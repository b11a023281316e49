"""A digest in Discord: which messages, and what stands in them. Data only; another module makes components of it.

A digest is one message where it fits, more where it does not: a section that does not fit under the one before it
begins a new message, and only one that is longer than a whole message is divided, between two bullets.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from bot.domain.digest import Bullet, Digest, Section
from bot.languages import ENGLISH, Language
from bot.publish import notes, words
from bot.publish.blocks import (
    MAX_BUTTON_LABEL,
    MAX_BUTTONS,
    MAX_LABEL,
    MAX_OPTIONS,
    MAX_TEXT,
    Block,
    Button,
    Buttons,
    Divider,
    Message,
    ShowAllSources,
    ShowComparison,
    ShowDigest,
    ShowNeighbour,
    ShowPerspective,
    SourceMenu,
    Text,
)
from bot.publish.clean import visible
from bot.publish.emblems import emblems
from bot.publish.escape import escape
from bot.publish.layout_sources import lay_out_all_sources, lay_out_sources
from bot.publish.lengths import measure, shortened, split_lines
from bot.publish.packing import pack, plain_text

__all__ = ["Message", "lay_out", "lay_out_all_sources", "lay_out_section", "lay_out_sources", "plain_text"]

ACCENT = 0x2E6F95


def lay_out(
    digest: Digest,
    perspectives: Sequence[str] = (),
    remark: str | None = None,
    mention_role: int | None = None,
    language: Language = ENGLISH,
) -> tuple[Message, ...]:
    """The messages of a digest, within Discord's limits, in reading order.

    `perspectives` are the ids of the sides wanted; none, every one, or none that the digest has means all of it.
    `remark` is a sentence of our own over the digest (Markdown), such as that it is late. `mention_role` is mentioned
    before all.
    """
    wanted = [section for section in digest.sections if section.id in perspectives]
    if {side.id for side in digest.sides} <= set(perspectives):
        wanted = []
    sections = wanted or list(digest.sections)
    continued = f"-# {_title(digest, language)}"
    heading = "\n".join(_heading(digest, remark, mention_role, language))
    blocks: list[Block] = [Text(heading)]
    # The heading never stands alone: a first section that does not fit under it is divided.
    limit = MAX_TEXT - measure(heading)
    for texts in _sections(digest, sections, limit, MAX_TEXT - measure(continued), language):
        blocks += [Divider(), *texts]
        limit = MAX_TEXT - measure(continued)
    small = [f"-# {escape(line)}" for line in notes.remarks(digest, language)]
    blocks += [Divider(), *(Text(text) for text in split_lines([*small, _signature(digest, language)], limit))]
    blocks += _menus(digest, [bullet for section in sections for bullet in section.bullets], language)
    blocks += _buttons(digest, {section.id for section in wanted}, language)
    first, *others = pack(blocks, continued=Text(continued), accent_colour=ACCENT)
    return replace(first, mention_role=mention_role), *others


def lay_out_section(digest: Digest, perspective: str) -> tuple[Message, ...]:
    """One side of a digest."""
    return lay_out(digest, (perspective,))


def _title(digest: Digest, language: Language) -> str:
    return f"{escape(words.topic_name(digest))} · {words.short_date(digest.date, language)}"


def _heading(digest: Digest, remark: str | None, mention_role: int | None, language: Language) -> Iterator[str]:
    if mention_role is not None:
        yield f"<@&{mention_role}>"
    yield f"## {escape(words.topic_name(digest))}"
    yield f"**{words.written_date(digest.date, language)}**"
    if remark:
        yield f"-# {remark}"


def _sections(
    digest: Digest, sections: Sequence[Section], first: int, limit: int, language: Language
) -> Iterator[Sequence[Text]]:
    """The texts of each section; a day without any bullet is one sentence. `first` is the limit of the first."""
    if not digest.bullets:
        yield [Text(escape(notes.quiet(digest, language)))]
        return
    signs = emblems(digest)
    for section in sections:
        yield list(_section(digest, section, first, signs.get(section.id), language))
        first = limit


def _section(digest: Digest, section: Section, limit: int, emblem: str | None, language: Language) -> Iterator[Text]:
    title = escape(words.section_title(digest, section, language))
    title = f"{emblem} {title}" if emblem else title
    heading = [f"### {title}"]
    if (side := next((side for side in digest.sides if side.id == section.id), None)) is not None:
        heading.append(f"-# {escape(' · '.join(notes.balance(digest, side, language)))}")
    nothing = f"*{words.nothing_to_report(language)}*"
    lines = [_bullet(digest, bullet, language) for bullet in section.bullets] or [nothing]
    for text in split_lines(lines, limit, "\n".join(heading), f"### {words.continued(title, language)}"):
        yield Text(text)


def _bullet(digest: Digest, bullet: Bullet, language: Language) -> str:
    status = words.status_of(digest, bullet, language)
    return f"{bullet.n}. {escape(bullet.text)}{f' · *{status}*' if status else ''}"


def _signature(digest: Digest, language: Language) -> str:
    made = f"<t:{int(digest.generated_at.timestamp())}:f>"
    return f"-# {escape(words.written_by(digest.writer, language))} {words.made_from(digest, language)} · {made}"


def _menus(digest: Digest, bullets: Sequence[Bullet], language: Language) -> Iterator[SourceMenu]:
    for start in range(0, len(bullets), MAX_OPTIONS):
        part = bullets[start : start + MAX_OPTIONS]
        options = tuple((bullet.n, shortened(f"{bullet.n}. {visible(bullet.text)}", MAX_LABEL)) for bullet in part)
        yield SourceMenu(digest.topic, digest.date, options, words.choose_bullet(part[0].n, part[-1].n, language))


def _buttons(digest: Digest, shown: Collection[str], language: Language) -> Iterator[Buttons]:
    """What else there is to see; `shown` are the sides that are on show alone."""
    topic, day = digest.topic, digest.date
    sides = [
        Button(shortened(visible(side.name) or side.id, MAX_BUTTON_LABEL), ShowPerspective(topic, day, side.id))
        for side in digest.sides
        if side.id not in shown
    ]
    if shown:
        sides.append(Button(language.text("Whole digest"), ShowDigest(topic, day)))
    ways = [
        Button(language.text("Day before"), ShowNeighbour(topic, day, -1)),
        Button(words.all_sources(language), ShowAllSources(topic, day)),
        Button(language.text("Day after"), ShowNeighbour(topic, day, 1)),
    ]
    if any(len(story.perspectives) > 1 for story in digest.stories):
        ways.insert(2, Button(language.text("Compare"), ShowComparison(topic, day)))
    yield from rows(sides)
    yield from rows(ways)


def rows(buttons: Sequence[Button]) -> Iterable[Buttons]:
    """The buttons, five to a row."""
    return (Buttons(tuple(buttons[start : start + MAX_BUTTONS])) for start in range(0, len(buttons), MAX_BUTTONS))
