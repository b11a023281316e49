"""How a post is recognised as that of a row, after Discord has forgotten its nonce."""

import hashlib
from collections.abc import Iterable, Iterator

import discord


def mark(nonce: str) -> int:
    """The number that a post carries as the id of its first component (32 bits, positive), made from its nonce.

    Discord gives a message's nonce back to its sender only, never in a channel's history; it keeps the components' ids:
    https://discord.com/developers/docs/components/reference#anatomy-of-a-component
    """
    digest = hashlib.sha256(nonce.encode()).digest()
    return int.from_bytes(digest[:4]) >> 1 | 1 << 30


def carries(posted: discord.Message, nonce: str) -> bool:
    """Whether a message is the post of the row with this nonce."""
    return posted.nonce == nonce or mark(nonce) in _component_ids(posted.components)


def _component_ids(components: Iterable[object]) -> Iterator[int]:
    for component in components:
        yield getattr(component, "id", None) or 0
        yield from _component_ids(getattr(component, "children", ()))
