"""Doubts: what speaks against a draft, each with its weight.

Hardly anything in a freely worded sentence settles by itself whether its sources carry it: a name that they lack may be
common knowledge, words that they lack may be synonyms. So each check says what it found, and how much of it; for each
kind of fault the doubts that tell of it are added up to the odds that the draft has it, and a draft is withheld when it
is likelier to have one of them than to be honest.

The weights were fitted (multinomial logistic regression, none below 0) to the labelled bullets that `make eval`
measures, by `python -m tests.eval.fit`, which prints this table anew (docs/decisions/0005).
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Doubt(StrEnum):
    """What a check can find. `loose` and `abroad` kinds say less: paraphrase or another language may explain them."""

    NUMBER = "number"
    MISPLACED = "misplaced"
    DATE = "date"
    NAME = "name"
    LOOSE_NAME = "loose name"
    PLACE = "place"
    LOOSE_PLACE = "loose place"
    QUOTE = "quote"
    UNCARRIED = "uncarried"
    UNCARRIED_ABROAD = "uncarried abroad"
    CLAIMS = "claims"
    ELSEWHERE = "elsewhere"
    VAGUE = "vague"
    TIMELESS = "timeless"
    NOTHING = "nothing"
    TAIL = "tail"
    SPEAKER = "speaker"
    SPEAKER_ABROAD = "speaker abroad"
    SPEAKER_ABSENT = "speaker absent"
    OTHERS_WORDS = "others' words"
    DOER = "doer"
    DOER_ABSENT = "doer absent"
    ACTOR_ABROAD = "actor abroad"
    ACTOR_ELSEWHERE = "actor elsewhere"
    EXCHANGED = "exchanged"
    LOOSELY_EXCHANGED = "loosely exchanged"
    HALF_EXCHANGED = "half exchanged"
    OWNER = "owner"
    LOOSE_OWNER = "loose owner"
    WAY = "way"
    OPPOSITE = "opposite"
    OPPOSITE_WORD = "opposite word"
    OPPOSITE_ABROAD = "opposite abroad"
    DENIED = "denied"
    UNDENIED = "undenied"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Found:
    """A doubt, how much of it there is, and why, in words."""

    doubt: Doubt
    reason: str
    amount: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """A kind of fault: the log odds, against honest, that a draft without doubts has it, and what each doubt adds."""

    name: str
    bias: float
    weights: Mapping[Doubt, float]
    settled: float = 2.0
    """Log odds up to which a second reader settles it. Of the bullets of `make eval` 97 in 100 honest are below, and
    half of the faulty above: a reader that says yes to everything does not undo the gate."""

    def odds(self, found: Mapping[Doubt, float]) -> float:
        """The log odds that a draft has it."""
        return self.bias + sum(weight * found.get(doubt, 0.0) for doubt, weight in self.weights.items())


MOST = 2.0
"""What counts of one kind of doubt, however often it is found."""
FAULTS = (
    Fault(
        "wrong fact",
        -4.55,
        {
            Doubt.NUMBER: 7.59,
            Doubt.DATE: 7.59,
            Doubt.MISPLACED: 5.00,
            Doubt.NAME: 4.00,
            Doubt.QUOTE: 5.00,
        },
        settled=0.0,  # a number or a name that is not there is not there, whoever has read it
    ),
    Fault(
        "not told",
        -5.71,
        {
            Doubt.UNCARRIED: 6.52,
            Doubt.UNCARRIED_ABROAD: 2.54,
            Doubt.CLAIMS: 1.97,
            Doubt.VAGUE: 7.82,
            Doubt.NOTHING: 0.69,
            Doubt.TIMELESS: 1.90,
            Doubt.NAME: 3.56,
            Doubt.PLACE: 2.81,
            Doubt.LOOSE_NAME: 0.59,
            Doubt.LOOSE_PLACE: 2.25,
            Doubt.ELSEWHERE: 4.68,
            Doubt.NUMBER: 5.57,
            Doubt.DATE: 6.40,
            Doubt.DOER_ABSENT: 0.68,
            Doubt.SPEAKER_ABSENT: 1.32,
            Doubt.TAIL: 8.00,
        },
        settled=3.5,  # leaned on more than the others (tests/eval/fit.py)
    ),
    Fault(
        "wrong speaker",
        -3.28,
        {
            Doubt.SPEAKER: 0.87,
            Doubt.SPEAKER_ABROAD: 1.57,
            Doubt.SPEAKER_ABSENT: 2.02,
            Doubt.DOER_ABSENT: 0.95,
            Doubt.ACTOR_ABROAD: 1.48,
            Doubt.ACTOR_ELSEWHERE: 1.62,
            Doubt.NAME: 3.48,
            Doubt.PLACE: 0.84,
            Doubt.LOOSE_PLACE: 0.92,
            Doubt.OTHERS_WORDS: 2.36,
        },
    ),
    Fault(
        "roles exchanged",
        -2.93,
        {
            Doubt.EXCHANGED: 4.31,
            Doubt.LOOSELY_EXCHANGED: 1.36,
            Doubt.HALF_EXCHANGED: 1.75,
            Doubt.DOER: 1.30,
            Doubt.OWNER: 3.60,
            Doubt.LOOSE_OWNER: 2.62,
            Doubt.WAY: 3.60,
        },
    ),
    Fault(
        "turned around",
        -2.00,
        {
            Doubt.OPPOSITE: 6.63,
            Doubt.OPPOSITE_WORD: 4.39,
            Doubt.OPPOSITE_ABROAD: 7.04,
            Doubt.DENIED: 1.45,
            Doubt.UNDENIED: 1.63,
        },
    ),
    Fault(
        "two events",
        -3.68,
        {
            Doubt.EVENTS: 7.00,
        },
    ),
)


def amounts(found: Iterable[Found]) -> dict[Doubt, float]:
    """How much there is of each kind."""
    total: dict[Doubt, float] = {}
    for one in found:
        total[one.doubt] = min(MOST, total.get(one.doubt, 0.0) + one.amount)
    return total


def objection(found: Iterable[Found], *, is_read: bool = False) -> str | None:
    """Why a draft is withheld, in the words of the doubt that weighs most; None where it is likelier honest than not.

    Of one that a second reader has found carried only what is sure is held against it.
    """
    doubts = list(found)
    total = amounts(doubts)
    odds = {fault: fault.odds(total) - fault.settled * is_read for fault in FAULTS}
    if sum(map(math.exp, odds.values())) <= 1.0:
        return None
    worst = max(FAULTS, key=lambda fault: odds[fault])
    return max(doubts, key=lambda one: worst.weights.get(one.doubt, 0.0) * one.amount).reason
