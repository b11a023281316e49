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
    PARITY = "parity"
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
    """Log odds up to which a second reader settles it. Of the bullets of `make eval` 98 in 100 honest are below, and
    six in ten of the faulty above: a reader that says yes to everything does not undo the gate."""

    def odds(self, found: Mapping[Doubt, float]) -> float:
        """The log odds that a draft has it."""
        return self.bias + sum(weight * found.get(doubt, 0.0) for doubt, weight in self.weights.items())


MOST = 2.0
"""What counts of one kind of doubt, however often it is found."""
FAULTS = (
    Fault(
        "wrong fact",
        -4.45,
        {
            Doubt.NUMBER: 6.94,
            Doubt.DATE: 7.11,
            Doubt.MISPLACED: 3.32,
            Doubt.NAME: 4.00,
            Doubt.QUOTE: 5.00,
        },
        settled=0.0,  # a number or a name that is not there is not there, whoever has read it
    ),
    Fault(
        "not told",
        -7.85,
        {
            Doubt.UNCARRIED: 7.68,
            Doubt.UNCARRIED_ABROAD: 4.26,
            Doubt.CLAIMS: 1.21,
            Doubt.VAGUE: 8.26,
            Doubt.NOTHING: 0.84,
            Doubt.TIMELESS: 2.21,
            Doubt.NAME: 3.52,
            Doubt.PLACE: 2.69,
            Doubt.LOOSE_NAME: 0.79,
            Doubt.LOOSE_PLACE: 1.85,
            Doubt.ELSEWHERE: 4.29,
            Doubt.NUMBER: 5.40,
            Doubt.DATE: 6.42,
            Doubt.DOER_ABSENT: 0.23,
            Doubt.SPEAKER_ABSENT: 1.35,
            Doubt.TAIL: 8.00,
        },
    ),
    Fault(
        "wrong speaker",
        -3.22,
        {
            Doubt.SPEAKER: 0.47,
            Doubt.SPEAKER_ABROAD: 1.55,
            Doubt.SPEAKER_ABSENT: 2.13,
            Doubt.DOER_ABSENT: 0.95,
            Doubt.ACTOR_ABROAD: 0.72,
            Doubt.ACTOR_ELSEWHERE: 1.37,
            Doubt.NAME: 3.41,
            Doubt.PLACE: 0.72,
            Doubt.LOOSE_PLACE: 0.65,
            Doubt.OTHERS_WORDS: 3.04,
        },
    ),
    Fault(
        "roles exchanged",
        -2.84,
        {
            Doubt.EXCHANGED: 4.00,
            Doubt.LOOSELY_EXCHANGED: 1.19,
            Doubt.HALF_EXCHANGED: 1.87,
            Doubt.DOER: 1.20,
            Doubt.OWNER: 3.14,
            Doubt.LOOSE_OWNER: 1.66,
            Doubt.WAY: 3.35,
            Doubt.SPEAKER: 1.34,
        },
    ),
    Fault(
        "turned around",
        -1.90,
        {
            Doubt.OPPOSITE: 4.77,
            Doubt.OPPOSITE_WORD: 2.23,
            Doubt.OPPOSITE_ABROAD: 4.21,
            Doubt.DENIED: 1.61,
            Doubt.UNDENIED: 1.29,
            Doubt.PARITY: 0.69,
        },
    ),
    Fault(
        "two events",
        -3.55,
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
