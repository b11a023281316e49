"""Text from outside made harmless to look at: what cannot be seen, or turns other text around, is taken out."""

import re

_SEQUENCES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # ECMA-48 5.4: control sequences
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f]).*?(?:\x07|\x1b\\|\x9c)"  # ECMA-48 5.6: control strings
    r"|\x1b[ -/]*[0-~]",
    re.DOTALL,
)
_SPACES = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # Unicode TR 9: marks, embeddings, overrides, isolates
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    """One line of what can be seen: no escape sequence, control, direction or tag character, no half of a pair."""
    without = _SEQUENCES.sub("", text)
    return _UNSEEN.sub("", _SPACES.sub(" ", without)).strip()
