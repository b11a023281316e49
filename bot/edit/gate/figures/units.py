"""The same length, weight, area, heat or time in another unit."""

from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case
from bot.edit.gate.figures.quantities import ROUNDED, Number, words_of
from bot.edit.gate.words import words

_TIMES = {
    "hour": (1 / 60, 24.0), "day": (1 / 24, 7.0, 30.0, 365.0), "week": (1 / 7, 4.35, 52.0), "decade": (0.1,),
    "month": (1 / 30, 1 / 4.35, 12.0), "year": (1 / 365, 1 / 52, 1 / 12, 10.0),
}  # fmt: skip
"""What one of the units of time is told in, by how many of it the other has: an hour in minutes, or in days."""
_MEASURES = {
    ("foot", "meter"): 0.3048, ("mile", "kilometer"): 1.609, ("pound", "kilo"): 0.4536, ("kilo", "ton"): 0.001,
    ("pound", "ton"): 0.0004536, ("yard", "meter"): 0.9144, ("mile", "nautical"): 0.87, ("gallon", "liter"): 3.785,
    ("nautical", "kilometer"): 1.852, ("meter", "kilometer"): 0.001, ("acre", "hectare"): 0.4047,
    ("hectare", "square"): 0.01, ("acre", "square"): 0.004047,
}  # fmt: skip
"""How many of the second unit one of the first has; `square` are square kilometres, `nautical` nautical miles."""
_SQUARE_MILES = 2.59
"""Square kilometres in a square mile."""
HEAT = words("fahrenheit celsius")
_IN_FULL = {
    "km": "kilometer", "kg": "kilo", "kilogram": "kilo", "kilogramme": "kilo", "ha": "hectare", "min": "minute",
    "hr": "hour", "feet": "foot", "tonne": "ton", "litre": "liter", "m": "meter", "ft": "foot",
}  # fmt: skip
SPAN = 0.4
"""By how much a span of time in an article of another language may differ: 19 days are almost three weeks."""
CLOSE = 0.05
"""By how much of itself a measure may differ where the draft does not call it rough."""
DEGREES = 2.0


def is_converted(number: Number, values: Sequence[float], case: Case, text: str) -> bool:
    """Whether the draft (`text`, in small letters) has other units than the sources, in which it is one of theirs."""
    mine, there = _units(text), _units(case.source_text)
    is_foreign = any(one.language != case.language for one in case.cited)
    if (mine - there) & HEAT and any(_is_as_hot(number.value, value) for value in values):
        return True
    whole = [value for value in values if value.is_integer()]
    spans = (factor for unit in (mine - there) & _TIMES.keys() for factor in _TIMES[unit]) if is_foreign else ()
    if any(abs(value * factor - number.value) <= SPAN for factor in spans for value in whole):
        return True
    factors = list(_factors(mine, there, is_foreign=is_foreign))
    close = max(CLOSE, min(number.rough, ROUNDED)) * number.value
    return any(abs(value * factor - number.value) <= close for factor in factors for value in values)


def _factors(mine: set[str], there: set[str], *, is_foreign: bool) -> Iterator[float]:
    """By what the values of the sources come to other units of the draft; those of another language may be any."""
    for (one, other), factor in _MEASURES.items():
        if other in mine and (one in there or is_foreign) and not (other in there and not is_foreign):
            yield factor
        if one in mine and (other in there or is_foreign) and not (one in there and not is_foreign):
            yield 1 / factor
    if "square" in mine | there:
        yield from (_SQUARE_MILES, 1 / _SQUARE_MILES)


def _is_as_hot(one: float, other: float) -> bool:
    return any(abs(9 / 5 * a + 32 - b) <= DEGREES for a, b in ((one, other), (other, one)))


def _units(text: str) -> set[str]:
    """The words for units in a text, in one form each."""
    plain = {_IN_FULL.get(word, word) for word in words_of(text)}
    units = {word.removesuffix("s").replace("metre", "meter") for word in plain}
    return {_IN_FULL.get(unit, unit) for unit in units}
