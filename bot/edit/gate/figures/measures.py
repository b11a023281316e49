"""What a number measures: "310 kg", "three billion kroner", "$29", "5カ月".

A count that the sources have of another unit is another count: nobody makes 310 grams of 310 kg, or two weeks of two
days.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.figures.abroad import UNITS
from bot.edit.gate.figures.quantities import ORDINALS, number_at
from bot.edit.gate.words import words
from bot.edit.languages import entries
from bot.edit.lexicon import Kind
from bot.edit.numbers import NUMBER, value_of
from bot.edit.reading import Token, clean, read

ENGLISH = """
    minute = minute, min; hour = hour, hr; day = day; week = week; month = month; year = year; gram =
    gram, gramme; kilo = kg, kilo, kilogram, kilogramme; ton = ton, tonne; pound = pound, lb; metre = metre, meter;
    kilometre = km, kilometre, kilometer; mile = mile; foot = foot, feet, ft; litre = litre, liter; barrel = barrel,
    bbl; gallon = gallon; kilowatt = kw, kilowatt; megawatt = mw, megawatt; gigawatt = gw, gigawatt; acre = acre;
    hectare = hectare, ha; dollar = dollar, usd; euro = euro, eur; yuan = yuan, renminbi, rmb; yen = yen; won = won;
    rouble = rouble, ruble; rupee = rupee; zloty = zloty, zlotie; krone = krone, kroner, krona, kronor; dirham =
    dirham; riyal = riyal, rial; toman = toman; peso = peso; real = reais; lira = lira; shekel = shekel; hryvnia =
    hryvnia; baht = baht; franc = franc; percent = percent; point = point
"""
"""The units of time, weight, length, capacity, power, area and money in English, in the singular."""
SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₩": "won", "₹": "rupee", "₽": "rouble", "₪": "shekel"}
CURRENCIES = {"r$": "real", "rmb": "yuan", "cny": "yuan", "rs": "rupee", "usd": "dollar", "eur": "euro"} | SIGNS
KINDS = (
    words("minute hour day week month year"),
    words("gram kilo ton pound litre barrel gallon"),
    words("metre kilometre mile foot"),
    words("kilowatt megawatt gigawatt"),
    words("acre hectare"),
    words("percent point"),
    words(
        """dollar euro pound yuan yen won rouble rupee zloty krone dirham riyal toman peso real lira shekel hryvnia baht
        franc"""
    ),
)
"""Units that may be taken for each other: a wrong one is of the right kind, and by chance one count stands beside units
of two kinds."""
MONEY = KINDS[-1]
MANY = 1_000.0
"""A count that is not by chance that of some money, too."""
NO_UNIT = words("per to a an the in on at of for from by and or as against versus than")
"""Words behind a number after which no unit of it follows: `1.4 million per dollar`."""
FAR = 24
"""Characters behind a number among which its unit begins: `200,000 Taiwan dollars`, `700 nautical miles`."""
_AND_MONTHS = re.compile(r"(?<=\d年)(\d{1,2})月")
"""Months beside years, in Japanese: 3年6月 are three years and a half."""
LONGEST_SIGN = 5
_CURRENCY = re.compile(rf"(?<![a-z])(?:us|nt|hk|s|c|a|nz)?({'|'.join(map(re.escape, CURRENCIES))})\.? ?\Z")
_EACH = re.compile(r"\b(?:a|an|per|each|every) ([a-z]+)")
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Measure:
    """How many, and of what unit, as it is written."""

    count: float
    unit: str
    text: str


@cache
def _english() -> dict[str, str]:
    return {word: unit for unit, names in entries(ENGLISH) for word in names}


def _units_abroad() -> re.Pattern[str]:
    """Any unit of other languages at the place, in a group of its name; the longest word of each first."""
    parts = []
    for unit, names in entries(UNITS):
        told = "|".join(_pattern(name) for name in sorted(names, key=len, reverse=True))
        parts.append(f"(?P<{unit}>{told})")
    return re.compile(rf"[\s-]?(?:{'|'.join(parts)})", re.IGNORECASE)


def _pattern(word: str) -> str:
    plain = re.escape(word.removesuffix("*"))
    if word.endswith("*"):
        return rf"{plain}\w{{0,8}}"
    return plain if word[0] >= "\u0e00" else rf"{plain}(?!\w)"


_UNITS_ABROAD = _units_abroad()


def measures_of(evidence: Evidence) -> Sequence[Measure]:
    """Those of an article, in whichever language."""
    if evidence.language == "en":
        return measures(evidence.text)
    own = evidence.edited.article.language
    return [one for part in evidence.parts[:2] for one in _abroad(part, own)]


@lru_cache(maxsize=4_000)
def measures(text: str) -> tuple[Measure, ...]:
    """Those of an English text in small letters."""
    return (*_in_digits(text), *_in_words(text))


@lru_cache(maxsize=4_000)
def _abroad(text: str, language: str) -> tuple[Measure, ...]:
    plain = clean(text)
    numbers = [token for token in read(text, language) if token.kind is Kind.NUMBER]
    found = ((token, _unit_of_number(token, plain)) for token in numbers)
    measured = [Measure(float(token.key[2:].rstrip("%")), unit, token.text) for token, unit in found if unit]
    return (*measured, *(Measure(float(one[1]), "month", one[0]) for one in _AND_MONTHS.finditer(plain)))


def _unit_of_number(token: Token, text: str) -> str | None:
    """What a number of another language measures."""
    if token.key.endswith("%"):
        return "percent"
    told = _UNITS_ABROAD.match(text, token.start + len(token.text))
    return sign_before(text.casefold(), token.start) or (told.lastgroup if told else None)


def sign_before(text: str, start: int) -> str | None:
    """The currency that stands before a number: `$29`, `US$ 33 bn`, `Rmb4.6bn`, `R$ 20`."""
    found = _CURRENCY.search(text, max(0, start - LONGEST_SIGN), start)
    return CURRENCIES[found[1]] if found else None


def _in_digits(text: str) -> Iterator[Measure]:
    for found in NUMBER.finditer(text):
        value = value_of(found)
        if value.endswith("%"):
            yield Measure(float(value[:-1]), "percent", found[0])
        elif sign := sign_before(text, found.start()):
            yield Measure(float(value), sign, f"{found[0]} {sign}")
        elif told := _unit_at(_WORD.finditer(text, found.end(), found.end() + FAR)):
            yield Measure(float(value), told[0], text[found.start() : told[1]])


def _in_words(text: str) -> Iterator[Measure]:
    """`three billion kroner`, but not `the first half-day`."""
    pieces = list(_WORD.finditer(text))
    said = [piece[0] for piece in pieces]
    i = 0
    while i < len(said):
        count, length = number_at(said, i)
        if length and said[i] not in ORDINALS and (told := _unit_at(pieces[i + length :])):
            yield Measure(count, told[0], text[pieces[i].start() : told[1]])
        i += length or 1


def _unit_at(pieces: Iterable[re.Match[str]]) -> tuple[str, int] | None:
    """The English unit that words begin with, or with one word before it, and where it ends."""
    for piece in islice(pieces, 2):
        if unit := unit_of(piece[0]):
            return unit, piece.end()
        if piece[0] in NO_UNIT:
            break
    return None


def unit_of(word: str) -> str | None:
    """The unit for which an English word in small letters stands."""
    if word == "has":
        return None  # no hectares
    return _english().get(word) or _english().get(word.removesuffix("s"))


def other_units(text: str, case: Case) -> Iterator[str]:
    """Counts that the cited articles have, each of them of other units than the draft (`text`, in small letters)."""
    theirs = {(one.count, one.unit) for evidence in case.cited for one in measures_of(evidence)}
    own = dict.fromkeys(measures(text) if case.language == "en" else ())
    for mine in own:
        told = {other.unit for other in own if other.count == mine.count and other.unit != mine.unit}
        units = {unit for count, unit in theirs if count == mine.count and unit not in told}
        if not units or mine.unit in units:
            continue
        is_alike = any({unit, mine.unit} <= kind for unit in units for kind in KINDS)
        if is_alike or (mine.count >= MANY and (units <= MONEY) != (mine.unit in MONEY)):
            yield mine.text
    priced = {unit for one in case.cited for unit in _each(one.text)} if case.language == "en" else set()
    for unit in _each(text):
        if unit not in priced and any(unit in kind and kind & priced for kind in KINDS):
            yield f"a {unit}"


def _each(text: str) -> Iterator[str]:
    """The units of each of which there is so much: `$410 a tonne`; those of time are rates."""
    units = (unit_of(found[1]) for found in _EACH.finditer(text))
    yield from (unit for unit in units if unit and unit not in KINDS[0])
