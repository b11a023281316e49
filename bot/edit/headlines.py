"""Headlines as headlines: which are round-ups, live pages or questions, and how one is printed without its lures."""

import re
import unicodedata
from functools import cache, lru_cache

from bot.edit.languages import phrases
from bot.edit.languages.all import LANGUAGES
from bot.edit.lexicon import Kind, is_unspaced, lexicon, simplify
from bot.edit.reading import language_of, read

LONGEST = 280
"""Characters of a headline that are printed; a bullet may have 400 with its publishers."""


_QUESTION = re.compile(
    r"[?？؟]\s*$|^(why|how|what|who|when|where|can|could|will|is|are|does|do|should)\b(?!.*:)", re.IGNORECASE
)
_BRACKETED = re.compile(r"^\s*[\[【(（](?:[^\])】）]{1,20})[\])】）]\s*(?=\S{4})")
_AFTER_A_LURE = re.compile(r"\s*\d*\s*(?:[:：|–—】\])]|\s-\s)\s*")
_IN_BRACKETS = re.compile(r"\s*[\[(（【]([^\])）】]{1,40})[\])）】]$")
_DOTS = re.compile(r"\s*(?:\.{3}|…)$")
_DASH = re.compile(r"\s*[|–—-]\s*$")
LONGEST_BESIDE = 20
"""Characters behind a lure in brackets: `(video and pictures)`."""
_PICTURES = re.compile(r"[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u20e3\u200d]+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)|(?:https?://|www\.)\S+")
_HANDLE = re.compile(r"(?<!\w)@(?=\w)|<@[!&]?\d+>")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs"})
_SHOUTED_LETTERS = 0.7
"""A headline is shouted when more than this share of its letters are capitals."""


@cache
def _any_of(field: str) -> str:
    """A pattern of the phrases that every language has in that field of its table."""
    found = {simplify(phrase) for language in LANGUAGES.values() for phrase in phrases(getattr(language, field))}
    return "|".join(
        re.escape(phrase) if is_unspaced(phrase[0]) else rf"(?<!\w){re.escape(phrase)}(?!\w)"
        for phrase in sorted(found, key=lambda phrase: (-len(phrase), phrase))
    )


@cache
def _roundup() -> re.Pattern[str]:
    return re.compile(rf"{_any_of('roundups')}|^[^:：|]{{0,30}}(?:{_any_of('columns')})\s*[:：|]", re.IGNORECASE)


@cache
def _lures() -> frozenset[str]:
    """The lures of all languages; a pattern of them all takes longer to compile than a day's headlines to print."""
    return frozenset(
        simplify(phrase).casefold() for language in LANGUAGES.values() for phrase in phrases(language.lures)
    )


@cache
def _longest_lure() -> int:
    return max(map(len, _lures()))


def _without_bracket(text: str) -> str:
    found = _BRACKETED.match(text)
    return text if found is None else text[found.end() :]


def _without_lure(text: str) -> str:
    """Without a lure and the stop behind it: `Watch: …`, `LIVE 3 - …`."""
    plain = simplify(text)
    start = len(plain) - len(plain.lstrip())
    for end in range(start + _longest_lure(), start, -1):
        stop = _AFTER_A_LURE.match(plain, end)
        if stop is not None and plain[start:end].casefold() in _lures():
            return text[stop.end() :]
    return text


def _without_tail(text: str) -> str:
    """Without dots at its end, or a lure there in brackets or behind a dash: `… (video)`, `… | Opinion`."""
    plain = simplify(text).rstrip()
    for pattern, longest in ((_DOTS, 0), (_IN_BRACKETS, LONGEST_BESIDE)):
        found = pattern.search(plain)
        if found is not None and (not longest or _begins_with_a_lure(found[1], longest)):
            return text[: found.start()]
    for length in range(_longest_lure(), 0, -1):
        dash = _DASH.search(plain, 0, max(0, len(plain) - length))
        if dash is not None and plain[-length:].casefold() in _lures():
            return text[: dash.start()]
    return text


def _begins_with_a_lure(text: str, longest: int) -> bool:
    """Whether it is a lure, with so many characters behind it at most."""
    folded = text.casefold()
    return any(
        folded.startswith(lure)
        and len(folded) - len(lure) <= longest
        and not folded[len(lure) : len(lure) + 1].isalnum()
        for lure in _lures()
    )


@lru_cache(maxsize=20_000)
def is_roundup(title: str) -> bool:
    """Whether the headline stands over several events: a live page, a briefing, a list of the day."""
    return _roundup().search(simplify(title)) is not None


def is_question(title: str) -> bool:
    """Whether it asks, or promises to explain, instead of telling."""
    return _QUESTION.search(title) is not None


@lru_cache(maxsize=4_000)
def printed(title: str, language: str = "") -> str:
    """The headline as it is printed in a bullet: no lure, no shouting, no pictures, no links, no full stop."""
    visible = "".join(" " if unicodedata.category(c) in _INVISIBLE else c for c in title)
    text = _HANDLE.sub("", _LINK.sub(r"\1", _PICTURES.sub(" ", visible)))
    for shortened in (_without_bracket, _without_lure, _without_lure, _without_tail):
        text = shortened(text).strip() or text
    text = " ".join(text.split()).rstrip(".。").rstrip()
    text = re.sub(r"!+", "!", text).rstrip("!")
    return _shortened(_calm(text, language)) or " ".join(visible.split())


def _calm(text: str, language: str) -> str:
    """Shouted text in sentence case; what is known as a name, and short abbreviations, keep their capitals."""
    letters = [c for c in text if c.isalpha()]
    capitals = sum(c.isupper() for c in letters)
    words = re.findall(r"[^\W\d_]+", text)
    if len(words) < 4 or capitals <= _SHOUTED_LETTERS * len(letters):
        return text
    names = {token.text.casefold() for token in read(text.title(), language) if token.kind is Kind.PLACE}
    code = language_of(text, language)
    result, at = [], 0
    for match in re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text):
        result.append(text[at : match.start()])
        result.append(_cased(match[0], names, code))
        at = match.end()
    sentence = "".join((*result, text[at:]))
    return re.sub(r"^(\W*)(\w)|(: ['\"‘“]?)(\w)", lambda m: (m[1] or m[3] or "") + (m[2] or m[4]).upper(), sentence)


def _cased(word: str, names: set[str], code: str) -> str:
    low = word.lower()
    if ("=" + word,) in lexicon(code).phrases:
        return word
    return word.capitalize() if any(low in name.split() for name in names) else low


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    cut = max(head.rfind(mark) for mark in ("; ", ". ", " – ", " — ", "；", "。"))
    return head[:cut].rstrip() if cut > LONGEST // 3 else head[: head.rfind(" ")].rstrip(" ,") + "…"
