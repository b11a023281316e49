"""A digest in Discord: which messages, and what stands in them. Data only; another module makes components of it.

A digest is one message where it fits, more where it does not: a section that does not fit under the one before it
begins a new message, and only one that is longer than a whole message is divided, between two bullets.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.domain.digest import Bullet, Digest, Section
from bot.publish import words
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
    ShowNeighbour,
    ShowPerspective,
    SourceMenu,
    Text,
)
from bot.publish.clean import visible
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
) -> tuple[Message, ...]:
    """The messages of a digest, within Discord's limits, in reading order.

    `perspectives` are the ids of the sides wanted; none, or none that the digest has, means all of it. `remark` is a
    sentence of our own over the digest (Markdown), such as that it is late. `mention_role` is mentioned before all.
    """
    wanted = [section for section in digest.sections if section.id in perspectives]
    sections = wanted or list(digest.sections)
    continued = f"-# {_title(digest)}"
    heading = "\n".join(_heading(digest, remark, mention_role))
    blocks: list[Block] = [Text(heading)]
    # The heading never stands alone: a first section that does not fit under it is divided.
    limit = MAX_TEXT - measure(heading)
    for section in sections:
        blocks += [Divider(), *_section(digest, section, limit)]
        limit = MAX_TEXT - measure(continued)
    small = [f"-# {escape(note.text)}" for note in digest.notes]
    blocks += [Divider(), *(Text(text) for text in split_lines([*small, _signature(digest)], limit))]
    blocks += _menus(digest, [bullet for section in sections for bullet in section.bullets])
    blocks += _buttons(digest)
    first, *others = pack(blocks, continued=Text(continued), accent_colour=ACCENT)
    return replace(first, mention_role=mention_role), *others


def lay_out_section(digest: Digest, perspective: str) -> tuple[Message, ...]:
    """One side of a digest."""
    return lay_out(digest, (perspective,))


def _title(digest: Digest) -> str:
    return f"{escape(words.topic_name(digest))} · {words.short_date(digest.date)}"


def _heading(digest: Digest, remark: str | None, mention_role: int | None) -> Iterator[str]:
    if mention_role is not None:
        yield f"<@&{mention_role}>"
    yield f"## {escape(words.topic_name(digest))}"
    yield f"**{words.written_date(digest.date)}**"
    if remark:
        yield f"-# {remark}"


def _section(digest: Digest, section: Section, limit: int) -> Iterator[Text]:
    title = escape(words.section_title(digest, section))
    heading = f"### {title}"
    if extent := words.section_extent(digest, section):
        heading += f"\n-# {extent}"
    lines = [f"{bullet.n}. {escape(bullet.text)}" for bullet in section.bullets] or [f"*{words.NOTHING_TO_REPORT}*"]
    for text in split_lines(lines, limit, heading, f"### {words.continued(title)}"):
        yield Text(text)


def _signature(digest: Digest) -> str:
    made = f"<t:{int(digest.generated_at.timestamp())}:f>"
    return f"-# {escape(words.written_by(digest.writer))} {words.made_from(digest)} · {made}"


def _menus(digest: Digest, bullets: Sequence[Bullet]) -> Iterator[SourceMenu]:
    for start in range(0, len(bullets), MAX_OPTIONS):
        part = bullets[start : start + MAX_OPTIONS]
        options = tuple((bullet.n, shortened(f"{bullet.n}. {visible(bullet.text)}", MAX_LABEL)) for bullet in part)
        yield SourceMenu(digest.topic, digest.date, options, words.choose_bullet(part[0].n, part[-1].n))


def _buttons(digest: Digest) -> Iterator[Buttons]:
    topic, day = digest.topic, digest.date
    sides = [
        Button(shortened(visible(side.name) or side.id, MAX_BUTTON_LABEL), ShowPerspective(topic, day, side.id))
        for side in digest.sides
    ]
    ways = (
        Button(words.PREVIOUS_DAY, ShowNeighbour(topic, day, -1)),
        Button(words.ALL_SOURCES, ShowAllSources(topic, day)),
        Button(words.NEXT_DAY, ShowNeighbour(topic, day, 1)),
    )
    yield from _rows(sides)
    yield from _rows(ways)


def _rows(buttons: Sequence[Button]) -> Iterable[Buttons]:
    return (Buttons(tuple(buttons[start : start + MAX_BUTTONS])) for start in range(0, len(buttons), MAX_BUTTONS))
