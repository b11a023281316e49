"""Text from outside for Discord: it shows as written and does nothing.

Discord hides a backslash before anything that is no letter, digit or space
(https://support.discord.com/hc/en-us/articles/210298617). Mentions are found before Markdown is read, so that a
backslash does not stop them: a zero-width space does.
"""

import re
from collections.abc import Sequence

from bot.publish.clean import visible
from bot.publish.markdown_text import is_balanced, is_web_address

_ACTIVE = re.compile(
    r"[\\*_~`|<>\[\]@]"  # emphasis, code, spoilers, mentions, timestamps, emoji, links
    r"|:(?=//)|:(?=[^\s:]+:)"  # addresses; emoji by name
    r"|\.(?=gg\b|gd\b|com/invite\b)",  # invites are found without a scheme
    re.IGNORECASE,
)
_BEGINNING = re.compile(r"^(?:[#+-]|\d+(?=[.)]))")
"""What makes a heading, small print, or a list at the start of a line."""
_MENTION = re.compile(r"@(?=everyone|here|[!&]?\d)", re.IGNORECASE)
_UNSAFE = re.compile(r"[\s<>()\\\"]")


_BEGIN, _END = "\ue000", "\ue001"
"""Stand for the beginning and the end of what is marked while the text is escaped: characters of private use."""
_JOINS = " -'’"
"""What may stand between two marked words that are marked as one."""


def escape(text: str, marked: Sequence[str] = ()) -> str:
    """One line of Markdown that shows `text`, the words of `marked` in bold where they stand in it in that order."""
    line = visible(text)
    if marked:
        line = _with_marks(line.replace(_BEGIN, "").replace(_END, ""), marked)
        return _escaped(line).replace(_BEGIN, "**").replace(_END, "**")
    return _escaped(line)


def _with_marks(line: str, words: Sequence[str]) -> str:
    spans: list[tuple[int, int]] = []
    at = 0
    for word in words:
        start = line.find(word, at)
        if start < 0 or not word:
            continue
        end = start + len(word)
        if spans and not line[spans[-1][1] : start].strip(_JOINS):
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
        at = start + 1
    for start, end in reversed(spans):
        line = f"{line[:start]}{_BEGIN}{line[start:end]}{_END}{line[end:]}"
    return line


def _escaped(line: str) -> str:
    line = _ACTIVE.sub(r"\\\g<0>", line)
    return _MENTION.sub("@\u200b", _BEGINNING.sub(_without_effect, line))


def _without_effect(beginning: re.Match[str]) -> str:
    marker = beginning[0]
    return f"{marker}\\" if marker.isdigit() else f"\\{marker}"


def link(text: str, url: str, marked: Sequence[str] = ()) -> str:
    """A masked link, or the text alone when the address is none of the web; `marked` as for `escape`.

    Discord's parser counts brackets without regard to backslashes, so those without a partner are shown as their wide
    twins; and it ends an address at any parenthesis, so those are percent-encoded (RFC 3986 2.1).
    """
    if not is_balanced(text, "[]"):
        text = text.replace("[", "［").replace("]", "］")
    shown = escape(text, marked) or escape(url)
    if not is_web_address(url):
        return shown
    address = _UNSAFE.sub(_percent, visible(url))
    return f"[{shown}](<{address}>)"


def _percent(character: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in character[0].encode())
