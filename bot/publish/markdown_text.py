"""Text from outside inside a line of Hugo Markdown, so that it shows as written; and back.

`read(write(text))` is `text` for every text of one line. Only what would do something is escaped, so that ordinary
headlines stay as they are. "Something" is what Hugo does by default: CommonMark's inlines (https://spec.commonmark.org),
strikethrough, links found in plain text (https://github.com/yuin/goldmark), shortcodes and `<!--more-->`
(https://gohugo.io/content-management).
"""

import re
from urllib.parse import urlsplit

PUNCTUATION = re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
"""What a backslash escapes (CommonMark 2.4)."""

_ESCAPED = re.compile(rf"\\([{PUNCTUATION}])")
_BREAKS = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]+")
_ACTIVE = re.compile(
    rf"""
      [`{{]                           # code; shortcodes and attributes
    | \\(?=[{PUNCTUATION}]|$)         # a backslash that would escape what follows
    | <(?=[A-Za-z/!?])|(?<=<)!        # HTML, autolinks, the summary's divider
    | (?<=\S)[*~] | (?<=\S)_(?![^\W_])    # what can close emphasis; without it nothing opens
    | :(?=//) | (?<=[wW]{{3}})\. | (?<=\S)@(?=\w)   # links found in plain text
    | (?<!\S)\#(?=\#*$)               # the closing sequence of a heading
    """,
    re.VERBOSE,
)
_ACTIVE_IN_ADDRESS = re.compile(rf"[<>{{]|(?<=\])\(|\\(?=[{PUNCTUATION}]|$)")
_BRACKET = re.compile(r"[\[\]]")
_LINKING = re.compile(r"\][(\[:]|\[\^|\[[ xX]\]")
"""Brackets that are a link, a footnote, or a box to tick."""


def one_line(text: str) -> str:
    """The text without line breaks and control characters."""
    return _BREAKS.sub(" ", text)


def write(text: str) -> str:
    """One line of text, escaped where Hugo would not show it as it is."""
    line = one_line(text)
    escaped = _ACTIVE.sub(r"\\\g<0>", line)
    return escaped if _brackets_are_calm(line) else _BRACKET.sub(r"\\\g<0>", escaped)


def read(text: str) -> str:
    """The text that a line of Markdown shows, as far as `write` escapes it."""
    return _ESCAPED.sub(r"\1", text)


def write_address(url: str) -> str:
    """An address as the destination of a link; in angle brackets where it would end too early without them."""
    plain = one_line(url)
    address = _ACTIVE_IN_ADDRESS.sub(r"\\\g<0>", plain)
    if " " in plain or "](" in plain or not is_balanced(plain, "()"):
        return f"<{address}>"
    return address


def read_address(destination: str) -> str:
    """The address in a link's destination; empty when it is none of the web."""
    inner = destination[1:-1] if destination.startswith("<") and destination.endswith(">") else destination
    address = read(inner)
    return address if is_web_address(address) else ""


def is_web_address(url: str) -> bool:
    """Whether this is an http or https address: nothing else is ever linked."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _brackets_are_calm(line: str) -> bool:
    return is_balanced(line, "[]") and not _LINKING.search(line) and not line.endswith("\\")


def is_balanced(text: str, pair: str) -> bool:
    """Whether each of the two brackets in `pair` has its partner, in the right order."""
    depth = 0
    for character in text:
        depth += (character == pair[0]) - (character == pair[1])
        if depth < 0:
            return False
    return depth == 0
