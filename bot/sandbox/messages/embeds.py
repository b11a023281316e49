"""Embeds: https://discord.com/developers/docs/resources/message#embed-object-embed-limits"""

from collections.abc import Iterator

from bot.sandbox.refusing.checks import address, flag, items, number, record, text
from bot.sandbox.refusing.refusals import Flaw, Path
from bot.sandbox.world.entities import Json

MOST_EMBEDS = 10
MOST_CHARACTERS = 6_000
"""In the titles, descriptions, fields, footers and authors of all embeds of a message together."""

_WEB = address(2_048, "http", "https")
_PICTURE = record({}, {"url": address(2_048, "http", "https", "attachment")})
_FIELD = record({"name": text(256, 1), "value": text(1_024, 1)}, {"inline": flag})
_EMBED = record(
    {},
    {
        "title": text(256),
        "description": text(4_096),
        "url": _WEB,
        "timestamp": text(40, 10),
        "color": number(0, 0xFFFFFF),
        "footer": record({"text": text(2_048, 1)}, {"icon_url": _WEB}),
        "author": record({"name": text(256, 1)}, {"url": _WEB, "icon_url": _WEB}),
        "image": _PICTURE,
        "thumbnail": _PICTURE,
        "fields": items(_FIELD, 25),
    },
)
_EMBEDS = items(_EMBED, MOST_EMBEDS)


def check_embeds(path: Path, embeds: object) -> Iterator[Flaw]:
    """What is wrong with a message's embeds."""
    flaws = list(_EMBEDS(path, embeds))
    yield from flaws
    if flaws or not isinstance(embeds, list):
        return
    for index, embed in enumerate(embeds):
        if not any(embed.get(name) for name in ("title", "description", "fields", "image", "thumbnail", "author")):
            yield Flaw((*path, index, "description"), "BASE_TYPE_REQUIRED", "This field is required")
    if sum(map(_length, embeds)) > MOST_CHARACTERS:
        yield Flaw(path, "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {MOST_CHARACTERS}")


def _length(embed: Json) -> int:
    fields = embed.get("fields") or []
    parts = [embed.get("title"), embed.get("description")]
    parts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    parts += [part for field in fields for part in (field["name"], field["value"])]
    return sum(len(part) for part in parts if part)


def as_given_back(embeds: list[Json]) -> list[Json]:
    """The embeds as Discord gives them back."""
    given = []
    for embed in embeds:
        kept = {name: value for name, value in embed.items() if value is not None} | {"type": "rich"}
        if "fields" in kept:
            kept["fields"] = [{"inline": False} | field for field in kept["fields"]]
        given.append(kept)
    return given
