"""Filling messages: blocks in their order, as few messages as hold them, each within Discord's limits."""

from collections.abc import Iterable

from bot.publish.blocks import (
    MAX_COMPONENTS,
    MAX_TEXT,
    Block,
    Divider,
    Message,
    Text,
    components,
    text_length,
    total_components,
    total_text,
)
from bot.publish.lengths import measure, split_lines

PLAIN_LIMIT = 2_000
"""Characters of a message's content (https://discord.com/developers/docs/resources/message#create-message)."""


def pack(blocks: Iterable[Block], *, continued: Text, accent_colour: int, reserved: int = 0) -> tuple[Message, ...]:
    """Messages that hold all blocks; those after the first begin with `continued`. A divider never ends one. So many
    components of each are `reserved` for what is added later."""
    messages: list[Message] = []
    current = Message((), accent_colour)
    for block in blocks:
        if not _fits(current, block, MAX_COMPONENTS - reserved):
            messages.append(_without_last_divider(current))
            current = Message((continued,), accent_colour)
            if isinstance(block, Divider):
                continue
        current = Message((*current.blocks, block), accent_colour)
    return (*messages, _without_last_divider(current))


def _fits(message: Message, block: Block, most: int) -> bool:
    return (
        total_components(message) + components(block) <= most and total_text(message) + text_length(block) <= MAX_TEXT
    )


def _without_last_divider(message: Message) -> Message:
    if message.blocks and isinstance(message.blocks[-1], Divider):
        return Message(message.blocks[:-1], message.accent_colour)
    return message


def plain_text(messages: Iterable[Message]) -> tuple[str, ...]:
    """The same as contents of ordinary messages, where Components V2 cannot be sent: text alone, nothing cut."""
    contents: list[str] = []
    for message in messages:
        current = ""
        for text in (block.markdown for block in message.blocks if isinstance(block, Text)):
            joined = f"{current}\n\n{text}" if current else text
            if measure(joined) <= PLAIN_LIMIT:
                current = joined
                continue
            contents += [current] if current else []
            *whole, current = split_lines(text.split("\n"), PLAIN_LIMIT)
            contents += whole
        contents += [current] if current else []
    return tuple(contents)
