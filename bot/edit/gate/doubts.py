"""Doubts: what speaks against a draft, each with its weight.

Hardly anything in a freely worded sentence settles by itself whether its sources carry it: a name that they lack may be
common knowledge, words that they lack may be synonyms. So each check says what it found, and how much of it; for each
kind of fault the doubts that tell of it are added up, and a draft is withheld when one of these sums is above 0.

The weights were fitted (logistic regression, for each kind of fault against the honest bullets) on the labelled bullets
that `make eval` measures, leaving one set out at a time to see that they carry over (docs/decisions/0005).
"""

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
    NOTHING = "nothing"
    TAIL = "tail"
    SPEAKER = "speaker"
    SPEAKER_ABROAD = "speaker abroad"
    SPEAKER_ABSENT = "speaker absent"
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


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault: the log odds that a draft has it without any doubt, and what each doubt adds."""

    name: str
    bias: float
    weights: Mapping[Doubt, float]
    settled: float = 2.0
    """Log odds up to which a second reader settles it. Of the bullets of `make eval` 96 in 100
    honest are below, and half of the faulty above: a reader that says yes to everything does not undo the gate."""

    def odds(self, found: Mapping[Doubt, float]) -> float:
        """The log odds that a draft has it."""
        return self.bias + sum(weight * found.get(doubt, 0.0) for doubt, weight in self.weights.items())


MOST = 2.0
"""What counts of one kind of doubt, however often it is found."""
FAULTS = (
    Fault(
        "wrong fact",
        -2.25,
        {Doubt.NUMBER: 6.97, Doubt.DATE: 6.18, Doubt.MISPLACED: 2.19, Doubt.NAME: 3.20, Doubt.QUOTE: 3.20},
        settled=0.0,  # a number or a name that is not there is not there, whoever has read it
    ),
    Fault(
        "not told",
        -5.8,
        {
            Doubt.UNCARRIED: 4.69,
            Doubt.UNCARRIED_ABROAD: 0.99,
            Doubt.CLAIMS: 1.75,
            Doubt.VAGUE: 5.70,
            Doubt.NOTHING: 2.02,
            Doubt.NAME: 2.38,
            Doubt.PLACE: 1.82,
            Doubt.LOOSE_NAME: 0.65,
            Doubt.LOOSE_PLACE: 1.49,
            Doubt.ELSEWHERE: 3.68,
            Doubt.NUMBER: 2.83,
            Doubt.DATE: 3.19,
            Doubt.SPEAKER_ABSENT: 0.31,
            Doubt.ACTOR_ABROAD: 1.19,
            Doubt.TAIL: 7.40,
        },
    ),
    Fault(
        "wrong speaker",
        -2.68,
        {
            Doubt.SPEAKER: 2.84,
            Doubt.SPEAKER_ABROAD: 0.28,
            Doubt.SPEAKER_ABSENT: 1.39,
            Doubt.DOER_ABSENT: 1.29,
            Doubt.ACTOR_ABROAD: 1.74,
            Doubt.ACTOR_ELSEWHERE: 1.69,
            Doubt.DOER: 0.52,
            Doubt.NAME: 1.65,
            Doubt.PLACE: 0.91,
            Doubt.LOOSE_PLACE: 0.87,
        },
    ),
    Fault(
        "roles exchanged",
        -1.55,
        {
            Doubt.EXCHANGED: 2.87,
            Doubt.LOOSELY_EXCHANGED: 1.43,
            Doubt.HALF_EXCHANGED: 1.26,
            Doubt.DOER: 1.57,
            Doubt.OWNER: 3.13,
            Doubt.LOOSE_OWNER: 1.32,
            Doubt.WAY: 2.48,
        },
    ),
    Fault(
        "turned around",
        -1.48,
        {
            Doubt.OPPOSITE: 5.06,
            Doubt.OPPOSITE_WORD: 1.70,
            Doubt.OPPOSITE_ABROAD: 2.65,
            Doubt.DENIED: 1.71,
            Doubt.UNDENIED: 1.59,
            Doubt.PARITY: 1.12,
        },
    ),
    Fault("two events", -1.36, {Doubt.EVENTS: 6.20}),
)


def amounts(found: Iterable[Found]) -> dict[Doubt, float]:
    """How much there is of each kind."""
    total: dict[Doubt, float] = {}
    for one in found:
        total[one.doubt] = min(MOST, total.get(one.doubt, 0.0) + one.amount)
    return total


def objection(found: Iterable[Found], *, is_read: bool = False) -> str | None:
    """Why a draft is withheld, in the words of the doubt that weighs most; None where no sum is above 0.

    Of one that a second reader has found carried only what is sure is held against it.
    """
    doubts = list(found)
    total = amounts(doubts)
    worst = max(FAULTS, key=lambda fault: fault.odds(total) - fault.settled * is_read)
    if worst.odds(total) <= worst.settled * is_read:
        return None
    return max(doubts, key=lambda one: worst.weights.get(one.doubt, 0.0) * one.amount).reason
