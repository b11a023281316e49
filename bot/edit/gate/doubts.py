"""Doubts: what speaks against a draft, each with its weight.

Hardly anything in a freely worded sentence settles by itself whether its sources carry it: a name that they lack may be
common knowledge, words that they lack may be synonyms. So each check says what it found, and how much of it; for each
kind of fault the doubts that tell of it are added up to the odds that the draft has it, and a draft is withheld when it
is likelier to have one of them than to be honest.

The weights were fitted (multinomial logistic regression, none below 0) on the labelled bullets that `make eval`
measures, leaving sets out in turn to see that they carry over (docs/decisions/0005).
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
    nearly half of the faulty above: a reader that says yes to everything does not undo the gate."""

    def odds(self, found: Mapping[Doubt, float]) -> float:
        """The log odds that a draft has it."""
        return self.bias + sum(weight * found.get(doubt, 0.0) for doubt, weight in self.weights.items())


MOST = 2.0
"""What counts of one kind of doubt, however often it is found."""
FAULTS = (
    Fault(
        "wrong fact",
        -3.65,
        {
            Doubt.NUMBER: 5.96,
            Doubt.DATE: 4.15,
            Doubt.MISPLACED: 2.50,
            Doubt.NAME: 3.80,
            Doubt.QUOTE: 4.00,
        },
        settled=0.0,  # a number or a name that is not there is not there, whoever has read it
    ),
    Fault(
        "not told",
        -5.85,
        {
            Doubt.UNCARRIED: 4.70,
            Doubt.UNCARRIED_ABROAD: 1.61,
            Doubt.CLAIMS: 1.59,
            Doubt.VAGUE: 4.50,
            Doubt.NOTHING: 1.00,
            Doubt.TIMELESS: 1.99,
            Doubt.NAME: 1.82,
            Doubt.PLACE: 2.09,
            Doubt.LOOSE_NAME: 0.62,
            Doubt.LOOSE_PLACE: 1.36,
            Doubt.ELSEWHERE: 2.58,
            Doubt.NUMBER: 3.82,
            Doubt.DATE: 2.82,
            Doubt.DOER_ABSENT: 0.19,
            Doubt.SPEAKER_ABSENT: 0.66,
            Doubt.TAIL: 6.90,
        },
    ),
    Fault(
        "wrong speaker",
        -2.45,
        {
            Doubt.SPEAKER: 0.93,
            Doubt.SPEAKER_ABROAD: 1.10,
            Doubt.SPEAKER_ABSENT: 1.99,
            Doubt.DOER_ABSENT: 0.94,
            Doubt.ACTOR_ABROAD: 1.29,
            Doubt.ACTOR_ELSEWHERE: 1.59,
            Doubt.NAME: 1.03,
            Doubt.PLACE: 0.72,
            Doubt.LOOSE_PLACE: 1.27,
            Doubt.OTHERS_WORDS: 2.64,
        },
    ),
    Fault(
        "roles exchanged",
        -2.16,
        {
            Doubt.EXCHANGED: 2.55,
            Doubt.LOOSELY_EXCHANGED: 0.92,
            Doubt.HALF_EXCHANGED: 1.31,
            Doubt.DOER: 1.27,
            Doubt.OWNER: 2.33,
            Doubt.LOOSE_OWNER: 1.13,
            Doubt.WAY: 2.42,
            Doubt.SPEAKER: 0.91,
        },
    ),
    Fault(
        "turned around",
        -2.04,
        {
            Doubt.OPPOSITE: 4.38,
            Doubt.OPPOSITE_WORD: 0.51,
            Doubt.OPPOSITE_ABROAD: 2.82,
            Doubt.DENIED: 1.42,
            Doubt.UNDENIED: 1.30,
            Doubt.PARITY: 0.91,
        },
    ),
    Fault(
        "two events",
        -3.40,
        {
            Doubt.EVENTS: 6.35,
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
