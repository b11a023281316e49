"""The same length, weight, area or heat in another unit."""

from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case
from bot.edit.gate.figures.measures import unit_of
from bot.edit.gate.figures.quantities import ROUNDED, Number, words_of
from bot.edit.gate.words import words

_MEASURES = {
    ("foot", "metre"): 0.3048, ("mile", "kilometre"): 1.609, ("pound", "kilo"): 0.4536, ("kilo", "ton"): 0.001,
    ("pound", "ton"): 0.0004536, ("yard", "metre"): 0.9144, ("mile", "nautical"): 0.87, ("gallon", "litre"): 3.785,
    ("nautical", "kilometre"): 1.852, ("metre", "kilometre"): 0.001, ("acre", "hectare"): 0.4047,
    ("hectare", "square"): 0.01, ("acre", "square"): 0.004047,
}  # fmt: skip
"""How many of the second unit one of the first has; `square` are square kilometres, `nautical` nautical miles."""
_SQUARE_MILES = 2.59
"""Square kilometres in a square mile."""
HEAT = words("fahrenheit celsius")
ONLY_CONVERTED = words("yard nautical square") | HEAT
"""Words of units that no number is compared by: only what they come to."""
CLOSE = 0.05
"""By how much of itself a measure may differ where the draft does not call it rough."""
DEGREES = 2.0


def is_converted(number: Number, values: Sequence[float], case: Case, text: str) -> bool:
    """Whether the draft (`text`, in small letters) has other units than the sources, in which it is one of theirs."""
    mine, there = _units(text), _units(case.source_text)
    is_foreign = any(one.language != case.language for one in case.cited)
    if (mine - there) & HEAT and any(_is_as_hot(number.value, value) for value in values):
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
    """The units for which a text has words."""
    said = words_of(text)
    singular = {word.removesuffix("s") for word in said}
    return {unit for word in said if (unit := unit_of(word))} | (singular & ONLY_CONVERTED)
