"""Checks of a draft's form: what may stand in a bullet at all, whatever it says."""

import re
import unicodedata

from bot.edit.gate.case import Case

LONGEST = 400
"""Characters of a bullet."""
_LINK = re.compile(
    r"https?:|www\.\w|\]\(|<[@#:]|@(?:everyone|here)\b|\bdiscord\.gg\b"
    r"|\b[a-z0-9-]+\.(?:com|net|org|info|io|gg|example|ru|cn|xyz|top)\b(?:/|$|\s)",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"\b(?:ignore|disregard|forget)\b.{0,30}\b(?:previous|prior|above|all|earlier)\b.{0,20}\b(?:instruction|prompt|rule)"
    r"|\bas an ai\b|\blanguage model\b|\bsystem prompt\b|\bi (?:cannot|can't|am unable)\b"
    r"|\bhere (?:is|are) (?:the|your)\b"
    r"|\[(?:a|s)?\d+\]|\"sources\"|```",
    re.IGNORECASE,
)
_JOINER = re.compile("(?<=[\u0600-\u06ff\u0900-\u0dff])[\u200c\u200d](?=[\u0600-\u06ff\u0900-\u0dff])")


def is_cited(case: Case) -> str | None:
    """It cites an article."""
    if case.cited:
        return None
    return f"it cites {case.unknown[0][:20]}, which is no article of the digest" if case.unknown else "it cites nothing"


def is_one_sentence_long(case: Case) -> str | None:
    """It has something in it, and no more than a bullet holds."""
    if not case.draft.text.strip():
        return "it is empty"
    length = len(case.draft.text)
    return f"it has {length} characters, more than {LONGEST}" if length > LONGEST else None


def is_plain(case: Case) -> str | None:
    """No link, no mention, nothing that cannot be seen, no talk of the model with its operator."""
    text = case.draft.text
    if _LINK.search(text):
        return "it holds a link or a mention"
    if _PROMPT.search(text):
        return "it holds an instruction or the model's own chatter"
    hidden = next((c for c in without_joiners(text) if unicodedata.category(c) in {"Cc", "Cf", "Co", "Cs"}), None)
    return None if hidden is None else f"it holds the invisible character U+{ord(hidden):04X}"


def without_joiners(text: str) -> str:
    """The text without the joiners that Persian and Hindi are typed with; elsewhere they stay, and are not let through.

    Nothing invisible is printed, but who writes Persian as it is written is no fault.
    """
    return _JOINER.sub("", text)
