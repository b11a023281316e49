"""Reads a text into tokens that can be compared: across wordings, inflections and, as far as the tables go, languages.

    text ──clean──▶ pieces (numbers, words, runs of unspaced script) ──lexicon──▶ tokens, each with a key

Two tokens with the same key mean the same as far as we can tell: `g:CN` however China is written, `n:1200000` for
"1.2 million", `d:5-20` for "May 20", else the stem of the word, or two characters of an unspaced run.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.edit.languages.all import LANGUAGES
from bot.edit.lexicon import Kind, Lexicon, fold, glue, lexicon, simplify, stem
from bot.edit.numbers import COUNTED, NUMBER, value_of, value_of_numeral

_MARKS = re.compile(r"[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u2060\ufeff]")
"""Vowel points and the like, which are written or not, and invisible characters."""
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "״": '"', "“": '"', "”": '"', "«": '"', "»": '"', "„": '"'})
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_POINT = re.compile(r"\b([SN])\. (?=Korea)")
_LETTERS = r"[^\W\d_\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_VOWELS = "".join(chr(c) for c in range(0x300, 0x1200) if unicodedata.category(chr(c)) in {"Mn", "Mc"})
"""Signs that are part of a word and no letters: accents, and the vowels of Indic scripts."""
_RUN = r"[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_PIECE = re.compile(
    rf"(?P<code>\b[A-Za-zА-Я]{{1,8}}-?\d+[A-Za-z]?\b)|(?P<number>\d)"
    rf"|(?P<word>(?:{_LETTERS}|[{_VOWELS}])+(?:['\"](?:{_LETTERS})+)*)|(?P<run>{_RUN}+)|(?P<stop>[.!?:;।。！？：；|\n])"
)
_POSSESSIVE = re.compile(r"'s?$")
_HIRAGANA = re.compile(r"[\u3040-\u309f]+")
_KATAKANA = re.compile(r"[\u30a0-\u30ff]+")
_HANGUL = re.compile(r"[\uac00-\ud7af]+")
_SCRIPTS = (
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u3041-\u30ff\u3400-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
)
_KINS = {
    "zh": (("ja", re.compile(r"[\u3041-\u309f\u30a1-\u30fa]")),),
    "ru": (("uk", re.compile(r"[іїєґІЇЄҐ]")),),
    "ar": (("ur", re.compile(r"[ٹڈڑںےھ]")), ("fa", re.compile(r"[پچژگی]"))),
}
"""Languages that share a script with another, by the letters that only they have."""
_TOLD = {"ru": {"uk": re.compile(r"[ыэёъЫЭЁЪ]")}, "ar": dict.fromkeys(("fa", "ur"), re.compile("[ةىكي]"))}
"""Languages that a text is in though it has none of its own letters, where its feed tells so: by the letters that they
lack."""
_CALENDAR = re.compile(r"(?P<month>1[0-2]|[1-9])\s?[月월](?:\s?(?P<day>[12]\d|3[01]|[1-9])\s?[日号號일])?")
"""A month or a date as Chinese, Japanese and Korean write it: 8月5日."""
_DAY_SIGN = re.compile(r"[日号號일](?![本본])")
_LINKS = frozenset({"w:de", "w:of"})
"""What may stand between a day and its month: 16 de março."""
_DAY = re.compile(r"n:(?:[12]?\d|3[01])")
_TENS = re.compile(r"n:[2-9]0")
_UNIT = re.compile(r"n:[1-9]")
_MARKED = {"es": "ñ¿¡", "de": "ßäöü", "fr": "çœèêâîë", "pt": "ãõç", "pl": "łśżźćńęą", "tr": "ığşç", "it": "òùì"}
"""Letters that speak for a language in Latin script."""
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
SMALL = 5
"""Letters from which a word of an unknown language may say something."""
SURE = 1.5
"""How many small words more than the language it is told to be in a text must have to be in another."""
_SHARE_OF_SCRIPT = 0.25
"""A text is in a script when this share of its letters is: headlines carry Latin names and abbreviations."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or run as it is written, its key, and where it stands. `opens`: a sentence begins with it.

    `parts` are the stems of a known phrase's words, for those who count words and not meanings.
    """

    text: str
    key: str
    kind: Kind
    start: int
    opens: bool = False
    parts: tuple[str, ...] = ()


def clean(text: str) -> str:
    """The text in one form of every character: NFKC, plain quotes, no points, no dots in abbreviations.

    `S. Korea`, as headlines have it, is written out.
    """
    text = _MARKS.sub("", unicodedata.normalize("NFKC", text)).translate(_QUOTES)
    text = _POINT.sub(lambda found: "South " if found[1] == "S" else "North ", text)
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), text)


@lru_cache(maxsize=20_000)
def language_of(text: str, told: str = "") -> str:
    """The language of a text: by its script, else as told, unless its small words speak clearly for another.

    Empty where it is in a script that no table knows, and it was not told.
    """
    letters = [c for c in text if c.isalpha()]
    hint = told.split("-", maxsplit=1)[0].lower() or "en"
    for code, pattern in _SCRIPTS:
        if len(pattern.findall(text)) > _SHARE_OF_SCRIPT * len(letters):
            if hint in _TOLD.get(code, ()) and not _TOLD[code][hint].search(text):
                return hint
            return next((kin for kin, letters in _KINS.get(code, ()) if letters.search(text)), code)
    if 2 * len(_LATIN.findall(text)) < len(letters):
        return "" if hint in LANGUAGES else hint
    words = {fold(word) for word in text.split()}
    latin = [code for code, language in LANGUAGES.items() if language.latin]
    marked = {code: 1.5 * any(mark in text for mark in _MARKED.get(code, "")) for code in latin}
    hits = {code: len(words & glue(code)) + marked[code] + 0.5 * (code == hint) for code in latin}
    best = max(hits, key=lambda code: (hits[code], code == "en"))
    return best if hits[best] >= hits.get(hint, SURE) + SURE else hint


@lru_cache(maxsize=20_000)
def read(text: str, language: str = "") -> tuple[Token, ...]:
    """The tokens of a text; `language` as its feed tells it."""
    return read_as(text, language_of(text, language))


@lru_cache(maxsize=20_000)
def read_as(text: str, code: str) -> tuple[Token, ...]:
    """The tokens of a text as that language has them, whatever it is in: a publisher's name, as English readers do."""
    tokens = _joined(_tokens(clean(text), lexicon(code)))
    return tuple(tokens if code in LANGUAGES else map(_without_small_words, tokens))


def _without_small_words(token: Token) -> Token:
    """Of a language that no table knows: its short words are taken for those that carry nothing."""
    is_small = token.kind is Kind.WORD and len(token.text) < SMALL
    return replace(token, kind=Kind.GLUE) if is_small else token


def _tokens(text: str, known: Lexicon) -> Iterator[Token]:
    at, opens = 0, True
    words: list[tuple[str, int, bool]] = []
    while (piece := _PIECE.search(text, at)) is not None:
        at = piece.end()
        if piece["word"] is not None:
            words.append((piece["word"], piece.start(), opens))
            opens = False
            continue
        yield from _words(words, known)
        words = []
        calendar = _CALENDAR.match(text, piece.start()) if piece["number"] is not None else None
        if calendar is not None:
            yield _date(calendar, opens)
            at = calendar.end()
        elif piece["number"] is not None:
            number = NUMBER.search(text, piece.start()) or piece
            yield Token(number[0], f"n:{value_of(number)}", Kind.NUMBER, piece.start(), opens)
            sign = _DAY_SIGN.match(text, number.end())
            at = number.end() if sign is None else sign.end()
        elif piece["code"] is not None:
            yield Token(piece[0], "w:" + piece[0].casefold().replace("-", ""), Kind.NAME, piece.start(), opens)
        elif piece["run"] is not None:
            yield from _run(piece["run"], piece.start(), opens, known)
        opens = piece["stop"] is not None
    yield from _words(words, known)


def _date(found: re.Match[str], opens: bool) -> Token:
    month, day = found["month"], found["day"]
    key, kind = (f"m:{month}", Kind.MONTH) if day is None else (f"d:{month}-{day}", Kind.DATE)
    return Token(found[0], key, kind, found.start(), opens)


def _words(words: Sequence[tuple[str, int, bool]], known: Lexicon) -> Iterator[Token]:
    texts = [_POSSESSIVE.sub("", word) for word, _, _ in words]
    stems = [stem(text, known.language.stemmer) for text in texts]
    at = 0
    while at < len(words):
        _, start, opens = words[at]
        found = known.phrase_at(texts, stems, at)
        if found is not None and found[1] == 1 and not known.language.latin and fold(texts[at]) in known.glue:
            found = None  # Hindi's `in` has the stem of its May
        if found is None and fold(texts[at]) in known.glue:
            yield Token(texts[at], "w:" + stems[at], Kind.GLUE, start, opens)
            at += 1
        elif found is None:
            kind = Kind.NAME if texts[at][:1].isupper() and not opens else Kind.WORD
            yield Token(texts[at], "w:" + stems[at], kind, start, opens)
            at += 1
        else:
            entry, length = found
            text = " ".join(texts[at : at + length])
            yield Token(text, entry.key, entry.kind, start, opens, tuple(stems[at : at + length]))
            at += length


def _run(run: str, start: int, opens: bool, known: Lexicon) -> Iterator[Token]:
    """Known words by the longest match; what is left between them in pairs of characters."""
    plain = simplify(run)
    at = left = 0
    while at < len(plain):
        counted = COUNTED.match(plain, at)
        if counted is not None:
            yield from _rest(run[left:at], plain[left:at], start + left)
            yield Token(counted[0], f"n:{value_of_numeral(counted[0])}", Kind.NUMBER, start + at, opens and at == 0)
            at = left = counted.end()
            continue
        found = known.run_at(plain, at)
        if found is None:
            at += 1
            continue
        yield from _rest(run[left:at], plain[left:at], start + left)
        entry, length = found
        letter, _, keys = entry.key.partition(":")
        for key in keys.split("+"):
            yield Token(run[at : at + length], f"{letter}:{key}", entry.kind, start + at, opens and at == 0)
        at = left = at + length
    yield from _rest(run[left:], plain[left:], start + left)


def _rest(run: str, plain: str, start: int) -> Iterator[Token]:
    for part in re.finditer(
        r"[\u3040-\u309f]+|[\u30a0-\u30ff]+|[\uac00-\ud7af]+|[^\u3040-\u30ff\uac00-\ud7af]+", plain
    ):
        text, at = part[0], part.start()
        if _HIRAGANA.fullmatch(text):
            yield Token(run[at : at + len(text)], "w:" + text, Kind.GLUE, start + at)
        elif _KATAKANA.fullmatch(text):
            yield Token(run[at : at + len(text)], "w:" + text, Kind.NAME, start + at)
        elif len(text) == 1:
            yield Token(run[at], "w:" + text, Kind.GLUE, start + at)
        else:
            for i in range(len(text) - 1):
                yield Token(run[at + i : at + i + 2], "w:" + text[i : i + 2], Kind.WORD, start + at + i)


def _joined(tokens: Iterator[Token]) -> Iterator[Token]:
    """Joins a month and the day beside it into a date, and number words into one number (fifty-three)."""
    waiting: list[Token] = []
    for token in tokens:
        joined = _as_one(waiting[0], token) if waiting else None
        if joined is not None and (len(waiting) == 1 or joined.kind is Kind.DATE):
            waiting = [joined]
            continue
        if len(waiting) == 1 and waiting[0].kind is Kind.NUMBER and token.key in _LINKS:
            waiting.append(token)
            continue
        yield from waiting
        waiting = [token]
    yield from waiting


def _as_one(one: Token, other: Token) -> Token | None:
    """One token of two beside each other; None where they are none."""
    if {one.kind, other.kind} == {Kind.MONTH, Kind.NUMBER}:
        month, day = (one, other) if one.kind is Kind.MONTH else (other, one)
        is_apart = one is month and not day.text.isdigit() and other.start > one.start + len(one.text) + 1
        if _DAY.fullmatch(day.key) and not is_apart:  # "in January, three airlines"
            key = f"d:{month.key[2:]}-{day.key[2:]}"
            return Token(f"{one.text} {other.text}", key, Kind.DATE, one.start, one.opens)
    if _TENS.fullmatch(one.key) and _UNIT.fullmatch(other.key):
        total = int(one.key[2:]) + int(other.key[2:])
        return Token(f"{one.text} {other.text}", f"n:{total}", Kind.NUMBER, one.start, one.opens)
    return None
