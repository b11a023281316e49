"""Makes one line of plain text of what a feed holds: no markup, no entities, no characters that cannot be seen."""

import html
import re
import unicodedata

LONGEST = 20_000
"""Characters of markup looked at; a snippet needs far fewer, and work stays in proportion."""

_HIDDEN = re.compile(
    r"<(script|style|noscript|template|iframe)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]*>|</?[a-zA-Z!?][^<>]*\Z")
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\uffa0]")
"""Letters and marks, by their category, that show nothing."""
_NON_JOINER = re.compile("(?<=[\u0600-\u06ff])\u200c(?=[\u0600-\u06ff])")
"""Between Arabic letters it parts the words of a compound, as in Persian: a space says the same and can be seen."""


def visible(text: str) -> str:
    """NFC, one line, single spaces; without control, bidirectional, zero-width, private and unassigned characters."""
    text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = "".join(_shown(character) for character in _NON_JOINER.sub(" ", text))
    return _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip()


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if character.isspace() or category[0] == "Z":
        return " "
    return "" if category[0] == "C" else character


def without_markup(text: str) -> str:
    """The text that a browser would show of a piece of HTML, in one line."""
    text = text[:LONGEST]
    if "<" in text:
        text = _TAG.sub(" ", _HIDDEN.sub(" ", text))
    return text


def plain(text: str) -> str:
    """Plain text, one line, of a value that may hold HTML, escaped once or twice.

    Entities are undone at most twice in all; what looks like a tag after either is taken out as one.
    """
    text = without_markup(text)
    for _ in range(2):
        if "&" not in text:
            break
        text = without_markup(html.unescape(text))
    return visible(text)


def shortened(text: str, most: int) -> str:
    """`text` cut at a word's end to at most `most` characters, with an ellipsis where it was cut."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > most // 2 else cut).rstrip(" ,;:-–—") + "…"
