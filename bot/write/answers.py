"""Reads what a model answered: finds the object in whatever surrounds it, and keeps of it only what was asked for.

Models greet, think aloud, put fences around, ignore the schema, invent ids. What can be read is read; the rest is a
`ValueError` that says in words what is wrong with the answer.
"""

import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.digest import OVERALL, Draft
from bot.publish.clean import visible

MOST_BULLETS = 40
"""Of one section that are looked at. A model is asked for 7 at most; what goes far beyond is chatter."""
LONGEST_BULLET = 1_000
"""Characters that are looked at; the gate lets 400 through."""
MOST_SOURCES = 12
ATTEMPTS = 40
"""How many opening braces are tried, so that noise costs no time."""

_THOUGHT = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_ENUM_LIMIT = 250
"""Ids that a schema lists; longer lists are limited (https://platform.openai.com/docs/guides/structured-outputs)."""
_DECODER = json.JSONDecoder()

Schema = dict[str, Any]


def digest_schema(sections: Sequence[str], ids: Sequence[str]) -> Schema:
    """The schema of a digest's drafts: every property required and no other allowed, ids from those given.

    No bounds of length or number: strict servers refuse them.
    """
    source: Schema = {"type": "string"}
    if 0 < len(ids) <= _ENUM_LIMIT:
        source["enum"] = list(ids)
    bullets: Schema = {"type": "array", "items": {"$ref": "#/$defs/bullet"}}
    return {
        **_object({OVERALL: bullets, "perspectives": _object(dict.fromkeys(sections, bullets))}),
        "$defs": {"bullet": _object({"text": _TEXT, "sources": {"type": "array", "items": source}})},
    }


def verdicts_schema() -> Schema:
    """The schema of the second reader's verdicts."""
    verdict = _object(
        {
            "n": {"type": "integer"},
            "carried": {"type": "boolean"},
            "words": {"type": "array", "items": _TEXT},
            "speaker": _TEXT,
            "direction": _TEXT,
        }
    )
    return _object({"verdicts": {"type": "array", "items": verdict}})


_TEXT: Schema = {"type": "string"}


def _object(properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def read_drafts(text: str, sections: Collection[str], ids: Collection[str]) -> tuple[Draft, ...]:
    """The drafts in an answer, `overall` first, then the sections in their order; unknown ids and sections are dropped.

    ValueError when there is no such object, or no bullet in it.
    """
    content = find_object(text, (OVERALL, "perspectives"))
    sides = content.get("perspectives")
    parts: dict[str, object] = {OVERALL: content.get(OVERALL)}
    parts |= {section: sides.get(section) if isinstance(sides, Mapping) else None for section in sections}
    drafts = tuple(
        dict.fromkeys(draft for section, part in parts.items() for draft in _bullets(section, part, frozenset(ids)))
    )
    if not drafts:
        raise ValueError("it holds no bullet")
    return drafts


def _bullets(section: str, part: object, ids: frozenset[str]) -> Iterator[Draft]:
    for item in part[:MOST_BULLETS] if isinstance(part, list) else ():
        if not isinstance(item, Mapping) or not isinstance(item.get("text"), str):
            continue
        text = _shown(item["text"][:LONGEST_BULLET])
        given = item.get("sources")
        sources = [source for source in given if isinstance(source, str)] if isinstance(given, list) else []
        known = tuple(dict.fromkeys(source for source in sources if source in ids))[:MOST_SOURCES]
        if text:
            yield Draft(section, text, known)


def _shown(text: str) -> str:
    """One line without anything that cannot be seen."""
    return "".join(c for c in visible(text) if unicodedata.category(c)[0] != "C")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the second reader says of one bullet: the quotations it gives are to be looked up."""

    carried: bool
    words: tuple[str, ...]
    speaker: str
    direction: str


def read_verdicts(text: str) -> dict[int, Verdict]:
    """The verdicts by the bullet's number; the stricter one where two speak of one bullet.

    ValueError when there is no such object.
    """
    found = find_object(text, ("verdicts",)).get("verdicts")
    verdicts: dict[int, Verdict] = {}
    for item in found if isinstance(found, list) else ():
        if not isinstance(item, Mapping) or type(item.get("n")) is not int:
            continue
        verdict = _verdict(item)
        if item["n"] not in verdicts or not verdict.carried:
            verdicts[item["n"]] = verdict
    if not verdicts:
        raise ValueError("it holds no verdict")
    return verdicts


def _verdict(item: Mapping[str, object]) -> Verdict:
    words = item.get("words")
    quotes = [words] if isinstance(words, str) else words if isinstance(words, list) else []
    return Verdict(
        item.get("carried") is True,
        tuple(quote for quote in quotes if isinstance(quote, str) and quote.strip()),
        _string(item.get("speaker")),
        _string(item.get("direction")),
    )


def _string(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def find_object(text: str, keys: Collection[str]) -> dict[str, Any]:
    """The first JSON object in `text` that has one of `keys`; ValueError says why there is none."""
    spoken = _THOUGHT.sub(" ", text)
    if not spoken.strip():
        raise ValueError("it is empty")
    for _ in range(ATTEMPTS):
        start = spoken.find("{")
        if start < 0:
            break
        try:
            content, end = _DECODER.raw_decode(spoken, start)
        except (ValueError, RecursionError):
            spoken = spoken[start + 1 :]
            continue
        if isinstance(content, dict) and any(key in content for key in keys):
            return content
        spoken = spoken[end:]
    raise ValueError("there is no JSON object of the shape asked for in it")
