"""The same length, weight, area, heat or time in another unit."""

from collections.abc import Sequence

from bot.edit.gate.case import Case
from bot.edit.gate.figures.quantities import ROUNDED, Number, words_of
from bot.edit.gate.words import words

TIMES = words("year month week day hour decade")
UNITS_OF_TIME = (7.0, 12.0, 24.0, 30.0, 52.0, 365.0)
"""Days in a week, months in a year, hours in a day, days in a month, weeks and days in a year."""
MEASURES = words("meter kilometer feet foot mile ton kilo pound")
FEET_AND_MILES = (3.281, 0.3048, 1.609, 0.6214, 2.205, 0.4536, 1_000.0)
NAUTICAL_MILES = (1.852, 0.54)
AREAS = words("hectare acre")
ACRES = (100.0, 0.01, 2.471, 0.4047, 247.1, 0.004047)
"""Hectares in a square kilometre, acres in a hectare and in a square kilometre."""
HEAT = words("fahrenheit celsius")
_IN_FULL = {
    "km": "kilometer", "kg": "kilo", "kilogram": "kilo", "kilogramme": "kilo", "ha": "hectare", "min": "minute",
    "hr": "hour",
}  # fmt: skip
SPAN = 0.4
"""By how much a span of time in an article of another language may differ: 19 days are almost three weeks."""
AREA = 0.02
"""By how much of itself an area may differ."""
DEGREES = 2.0


def is_converted(number: Number, values: Sequence[float], case: Case, text: str) -> bool:
    """Whether the draft (`text`, in small letters) has other units than the sources, in which it is one of theirs."""
    there = _units(case.source_text)
    other = _units(text) - there
    is_foreign = any(one.language != case.language for one in case.cited)
    whole = [value for value in values if value.is_integer()]
    if is_foreign and other & TIMES and _is_in(number, whole, UNITS_OF_TIME, SPAN):
        return True
    if other & HEAT and any(_is_as_hot(number.value, value) for value in values):
        return True
    if (there | other) & AREAS and _is_in(number, values, ACRES, AREA * number.value):
        return True
    if "nautical" in there | other and _is_in(number, values, NAUTICAL_MILES, ROUNDED * number.value):
        return True
    return bool(other & MEASURES) and _is_in(number, values, FEET_AND_MILES, ROUNDED * number.value)


def _is_in(number: Number, values: Sequence[float], units: Sequence[float], close: float) -> bool:
    return any(abs(value / unit - number.value) <= close for value in values for unit in units)


def _is_as_hot(one: float, other: float) -> bool:
    return any(abs(9 / 5 * a + 32 - b) <= DEGREES for a, b in ((one, other), (other, one)))


def _units(text: str) -> set[str]:
    """The words for units in a text, in one form each."""
    plain = {_IN_FULL.get(word, word) for word in words_of(text)}
    return {word.removesuffix("s").replace("metre", "meter").replace("tonne", "ton") for word in plain}
