"""Printing, and reading what was typed: small things that every command shares."""

import json
import sys

from bot.domain.errors import UsageError


def say(text: str) -> None:
    """A result, for standard output."""
    print(text)  # noqa: T201


def tell(text: str) -> None:
    """A remark beside the result, for standard error."""
    print(text, file=sys.stderr)  # noqa: T201


def as_json(content: object) -> None:
    """A result as JSON."""
    say(json.dumps(content, ensure_ascii=False, indent=2))


def number(text: str, what: str) -> int:
    """A whole number up to 19 digits, as ids in Discord are; UsageError for anything else."""
    if not (text.isascii() and text.isdigit() and len(text) <= 19):
        raise UsageError(f"{text[:40]!r} is not {what}: give a whole number.")
    return int(text)
