"""Numbers as English sentences have them: written out, scaled, rounded, as a share.

"two dozen"  ──▶  24, or some 13 % from it        "three quarters"  ──▶  75 %
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.edit.gate.words import ABOUT, BEYOND, PARTIES, SHORT, UNCOUNTED

ROUNDED = 0.12
"""How far a number that the draft calls rough may be from the source's at most, and no farther than most of
one of its last digit that is no zero: "some 17,000" of 17,600, but "some 980,000" not of 908,000."""
OF_LAST_DIGIT = 0.65
"""That most of one of its last digit."""
SMALL = 100
"""Below it one more or less is rough enough."""
DOZENS = 0.13
"""How far the source's may be from a number of dozens."""
ONE_SIDED = 0.25
"""How far it may be on the side that the draft tells: "more than 400" of 402 to 500."""

STEPS = 1.5
"""But no farther than so many of the steps on which it is rounded: of 48 nobody says "more than 46"."""
NEAR = 2
"""Words before a number that say how rough it is."""
PART = 0.05
"""How far the source's may be from a part of a million: it is hardly ever meant to the last one."""
AND_A_HALF = ["and", "a", "half"]
UNITS = {
    word: float(value)
    for value, word in enumerate(
        re.findall(
            r"\w+",
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""",
        )
    )
}
_TENS = {
    word: 10.0 * n
    for n, word in enumerate(re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
ORDINALS = {
    word: float(n)
    for n, word in enumerate(
        re.findall(
            r"\w+",
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
        ),
        1,
    )
}
SCALES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
TEN = 10.0
PARTIES_AT_MOST = 3
"""So many sides a story has without a number for it."""
_GROUPS = {"pair": 2.0, "couple": 2.0, "duo": 2.0, "twin": 2.0, "trio": 3.0, "quartet": 4.0}
_IN_ONE_WORD = ORDINALS | _GROUPS
_WORD = re.compile(r"[a-z]+|\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written, and its value. `rough` tells by how much of it the source's may be another, `side`
    whether it must then be more (1) or less (-1)."""

    text: str
    value: float
    rough: float = 0.0
    side: int = 0

    @property
    def is_share(self) -> bool:
        """Whether it is told in percent."""
        return "%" in self.text or "per" in self.text

    def is_near(self, value: float) -> bool:
        """Whether a number of the source may be told by this one."""
        apart = value - self.value
        close = self.rough * self.value
        if self.rough <= ROUNDED:
            close = max(min(close, OF_LAST_DIGIT * _last_digit(self.value)), float(self.value < SMALL and close >= 1))
        elif self.side:
            close = min(close, STEPS * (12 if "dozen" in self.text else _step(self.value)))
        return value == self.value or (abs(apart) <= close and self.side * apart >= 0)


def _step(value: float) -> float:
    """The roundest step on which a number lies: 50 of 250, 1,000 of 17,000, 1 of 46."""
    digit = _last_digit(value)
    return max((step * digit for step in (2.5, 5) if math.isclose(value % (step * digit), 0.0)), default=digit)


def _last_digit(value: float) -> float:
    """What one of the last digit of a number counts that is no zero: 1,000 of 17,000."""
    if not value.is_integer():
        return 10.0 ** -len(f"{value:.6f}".rstrip("0").partition(".")[2])
    digits = f"{value:.0f}"
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))


def words_of(text: str) -> list[str]:
    """The words and numbers of a text in small letters."""
    return _WORD.findall(text)


def roughness(before: Sequence[str]) -> float:
    """How rough a number is, by the words before it."""
    near = [word.strip("(\"'“") for word in before[-NEAR:]]
    if BEYOND.intersection(near):
        return ONE_SIDED
    return ROUNDED if ABOUT.intersection(near) else 0.0


def side(before: Sequence[str]) -> int:
    """Whether what the words before a number say is more than it (1: "over 400"), or less (-1: "nearly 400")."""
    near = {word.strip("(\"'“") for word in before[-NEAR:]}
    if near & SHORT:
        return -1
    return 1 if near & BEYOND else 0


@lru_cache(maxsize=4_000)
def written_out(text: str) -> tuple[Number, ...]:
    """The numbers that are written in English words: "sixty-eight", "two dozen", "one hundred and fifty"."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Number]:
    said = words_of(text.casefold())
    i = 0
    while i < len(said):
        value, length = number_at(said, i)
        if not length:
            i += 1
            continue
        part = said[i : i + length]
        counts_them = value <= PARTIES_AT_MOST and said[i + length : i + length + 1] and said[i + length] in PARTIES
        if not (length == 1 and (part[0] in UNCOUNTED or counts_them)):
            before = said[max(0, i - NEAR) : i]
            rough = roughness(before)
            yield Number(" ".join(part), value, max(rough, DOZENS) if "dozen" in part else rough, side(before))
        i += length


def number_at(said: Sequence[str], start: int) -> tuple[float, int]:
    """The value of the number that begins here, and how many words it takes; 0 words where none begins."""
    total = current = 0.0
    counted = False
    i = start
    if said[i] in _IN_ONE_WORD:
        return _IN_ONE_WORD[said[i]], 1
    if said[i] == "a" and said[i + 1 : i + 2] and said[i + 1] in SCALES:
        counted, current, i = True, 1.0, i + 1
    while i < len(said):
        word = said[i]
        if counted and (joined := _joined(said, i)):
            current, i = current + 0.5 * (joined == len(AND_A_HALF)), i + joined
            continue
        if word in UNITS and not (counted and current % 100 and (current % 10 or current % 100 < 20)):
            current += UNITS[word]
        elif word in _TENS and not current % 100:
            current += _TENS[word]
        elif word in SCALES and counted:
            current = max(current, 1.0) * SCALES[word]
            if SCALES[word] >= 1_000:
                total, current = total + current, 0.0
        else:
            break
        counted = True
        i += 1
    if counted and i < len(said) and said[i - 1] in _TENS and ORDINALS.get(said[i], TEN) < TEN:
        return total + current + ORDINALS[said[i]], i + 1 - start  # thirty-sixth
    return (total + current, i - start) if counted else (0.0, 0)


def _joined(said: Sequence[str], i: int) -> int:
    """How many words join what follows to a number: `hundred and fifty`, `eleven and a half thousand`."""
    if said[i] != "and":
        return 0
    if said[i - 1] in SCALES and _counts(said, i + 1):
        return 1
    after = i + len(AND_A_HALF)
    is_half = list(said[i:after]) == AND_A_HALF and after < len(said) and said[after] in SCALES
    return len(AND_A_HALF) if is_half else 0


def _counts(said: Sequence[str], i: int) -> bool:
    return i < len(said) and (said[i] in UNITS or said[i] in _TENS)
