"""By how much something rises or falls, or to what, in English: "fell by 1.2 billion", "cut to 15%"."""

import re
from collections.abc import Iterator

from bot.edit.numbers import NUMBER, value_of

_MOVES = """
    rose rise rises risen rising fell fall falls fallen falling up down cut cuts cutting raise raises raised raising
    lift lifts lifted lifting lower lowers lowered lowering reduce reduces reduced reducing increase increases increased
    increasing grew grow grows grown growing climb climbs climbed climbing drop drops dropped dropping jump jumps jumped
    surge surges surged slump slumps slumped plunge plunges plunged plunging shrink shrinks shrank shrunk shrinking
    swell swells swelled swollen slide slides slid decline declines declined dip dips dipped expand expands expanded
    trim trims trimmed slash slashes slashed widen widens widened narrow narrows narrowed gain gains gained advance
    advances advanced soar soars soared tumble tumbles tumbled hike hikes hiked boost boosts boosted
"""
_STEP = re.compile(
    rf"\b(?:{'|'.join(_MOVES.split())})(?: [a-z]+){{0,2}} (?P<step>by|to)"
    r" (?:about |around |some |roughly |nearly |almost |over |more than )?(?:us|nt|hk|a|c)?[$€£¥₩₹]?"
)


def steps(text: str) -> Iterator[tuple[str, float, str]]:
    """Each number by which or to which something moves in a text in small letters: as it is written, the number and
    the small word."""
    for found in _STEP.finditer(text):
        number = NUMBER.match(text, found.end())
        if number is not None:
            yield f"{found[0]}{number[0]}", float(value_of(number).rstrip("%")), found["step"]
