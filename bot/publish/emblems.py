"""A picture for each side of a digest, so that a section is found while scrolling. The name always stands beside it."""

from collections import Counter

from bot.domain.digest import Digest

SQUARES = ("🟦", "🟥", "🟩", "🟨", "🟪", "🟧", "🟫", "⬛")
_REGIONAL_A = 0x1F1E6
"""Two regional indicators make a flag (Unicode TR 51, annex B)."""


def emblems(digest: Digest) -> dict[str, str]:
    """Emblems by the ids of the sides: flags where each side's articles are mostly of one country, and no two sides'
    of the same; else squares of different colours."""
    flags = {side.id: _flag(digest, side.id) for side in digest.sides}
    if all(flags.values()) and len(set(flags.values())) == len(flags):
        return flags
    return {side.id: SQUARES[place % len(SQUARES)] for place, side in enumerate(digest.sides)}


def _flag(digest: Digest, side: str) -> str:
    used = [each.article.publisher.country for each in digest.used if each.article.perspective == side]
    country, count = Counter(used).most_common(1)[0] if used else (None, 0)
    if country is None or 2 * count <= len(used):
        return ""
    return "".join(chr(_REGIONAL_A + ord(letter) - ord("A")) for letter in country)
