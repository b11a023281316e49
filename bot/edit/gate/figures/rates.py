"""How much of something in each day, week or year: "690,000 barrels a day", "once a week", "21 weekly flights"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.edit.gate.figures.abroad import PERIODS
from bot.edit.gate.figures.durations import DAYS
from bot.edit.gate.figures.quantities import number_at
from bot.edit.gate.words import words
from bot.edit.languages import entries

OFTEN = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
EACH = words("a an per each every")
ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "hourly": "hour",
}  # fmt: skip
NO_RATE = words("ago early earlier late later before after old long and or")
"""Words behind `a year` that make it a length of time."""
LASTING = words("than over about nearly almost for in within of after around some under")
"""Words before `a year` that make it one."""
FAR = 6
"""Words before `a day` among which its number stands."""
ALIKE = 0.12
"""By how much of itself a rate may differ that is told of another unit: 50,000 a day, 350,000 a week."""
SCALES = {"thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_PERIODS = [
    (unit, re.compile("|".join(re.escape(word.casefold()) for word in told))) for unit, told in entries(PERIODS)
]
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Rate:
    """So many in each unit of time, as it is written. `is_often`: how often something is done;
    `is_lasting`: it may as well be how long, `4% within a day`."""

    text: str
    count: float
    unit: str
    is_often: bool = False
    is_lasting: bool = False

    def may_be(self, other: "Rate") -> bool:
        """Whether both may tell the same."""
        mine, theirs = self.count / DAYS[self.unit], other.count / DAYS[other.unit]
        return abs(mine - theirs) <= ALIKE * max(mine, theirs)


@lru_cache(maxsize=4_000)
def rates(text: str) -> tuple[Rate, ...]:
    """Those of an English text in small letters."""
    pieces = list(_WORD.finditer(text))
    said = [piece[0] for piece in pieces]
    found = []
    for i, (word, after) in enumerate(pairwise([*said, ""])):
        if word in ADVERBS:
            unit, end = ADVERBS[word], i
        elif word in EACH and after in DAYS:
            unit, end = after, i + 1
        else:
            continue
        if NO_RATE.intersection(said[end + 1 : end + 2]):
            continue
        start, count = _count_before(said, i)
        if count:
            as_written = text[pieces[start].start() : pieces[end].end()]
            found.append(
                Rate(as_written, count, unit, said[start] in OFTEN, bool(LASTING.intersection(said[i - 1 : i])))
            )
    return tuple(found)


def _count_before(said: list[str], end: int) -> tuple[int, float]:
    """Where the number closest before a place begins, and its value; 0 where none is near."""
    for start in range(end - 1, max(-1, end - 1 - FAR), -1):
        word = said[start]
        if word in OFTEN:
            return start, OFTEN[word]
        if word[0].isdigit():
            plain = word.replace(",", "")
            scale = SCALES.get(said[start + 1], 1.0) if start + 1 < len(said) else 1.0
            return (start, float(plain) * scale) if plain.count(".") < 2 else (start, 0.0)
        if number_at(said, start)[1] and word not in SCALES:
            return _whole_number(said, start)
    return end, 0.0


def _whole_number(said: list[str], end: int) -> tuple[int, float]:
    """The same of a number in words, the last of which stands there: `twenty-one`, `three hundred`."""
    start = end
    while start and number_at(said, start - 1)[1] > number_at(said, start)[1]:
        start -= 1
    return start, number_at(said, start)[0]


@lru_cache(maxsize=4_000)
def periods(text: str) -> frozenset[str]:
    """The units of time in each of which there is so much of something, in a text of any language in small letters."""
    return frozenset(unit for unit, told in _PERIODS if told.search(text))
