"""Which sentences the catalogs must have: found in the syntax tree of the source, for the tests and for Babel alike.

text("…"), t("…")           said to a reader               plural("…", "…", n)    with a number
_("…")                      shown of a command             SomeError("…", name=…) an error that a reader may see
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
SPEAKING = (
    *("bot/*.py", "bot/interface/*.py", "bot/reading/*.py", "bot/deliver/*.py"),
    *("bot/domain/*.py", "bot/publish/*.py", "cogs/*.py"),
)
_PLAIN = {"text", "t", "_"}
_ERRORS = {"UsageError", "NotStoredError"}

Found = tuple[int, str, str | tuple[str, str], list[str]]


def extract(file: IO[bytes], keywords: Any, comment_tags: Any, options: Any) -> Iterator[Found]:
    """An extractor for Babel: (line, function, message or its two forms, comments)."""
    place = Path(file.name)
    in_discord = place.parent.name == "cogs" or place.name == "places.py"
    for node in ast.walk(ast.parse(file.read())):
        if isinstance(node, ast.Call) and (said := _said(node, errors=in_discord)):
            yield node.lineno, "ngettext" if len(said) == 2 else "gettext", said if len(said) == 2 else said[0], []


def _said(call: ast.Call, *, errors: bool) -> tuple[str] | tuple[str, str] | None:
    """`errors`: those without values count too; elsewhere they are for the operator, who reads English."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if name == "plural" and len(given) > 1:
        return given[0], given[1]
    said = name in _PLAIN or (name in _ERRORS and (errors or call.keywords))
    return (given[0],) if said and given else None


def required() -> dict[str, tuple[str] | tuple[str, str]]:
    """Every message by its first form."""
    found: dict[str, tuple[str] | tuple[str, str]] = {}
    for pattern in SPEAKING:
        for path in ROOT.glob(pattern):
            with path.open("rb") as file:
                for _, _, said, _ in extract(file, None, None, None):
                    forms = (said,) if isinstance(said, str) else said
                    found[forms[0]] = forms
    return found
