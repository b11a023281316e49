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
    CLAIMS = "claims"
    BESIDE = "beside"
    ADDED = "added"
    COMING = "coming"
    MADE_UP = "made up"
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
    TURNED = "turned"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class Found:
    """A doubt, how much of it there is (below 0: it speaks for the draft), and why, in words."""

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
        -4.34,
        {
            Doubt.NUMBER: 7.32,
            Doubt.DATE: 7.64,
            Doubt.MISPLACED: 5.30,
            Doubt.NAME: 4.00,
            Doubt.QUOTE: 5.00,
        },
        settled=0.0,  # a number or a name that is not there is not there, whoever has read it
    ),
    Fault(
        "not told",
        -4.43,
        {
            Doubt.UNCARRIED: 4.25,
            Doubt.CLAIMS: 0.53,
            Doubt.BESIDE: 2.84,
            Doubt.ADDED: 3.15,
            Doubt.COMING: 1.05,
            Doubt.MADE_UP: 1.88,
            Doubt.VAGUE: 6.16,
            Doubt.NOTHING: 0.66,
            Doubt.TIMELESS: 0.99,
            Doubt.NAME: 3.79,
            Doubt.PLACE: 2.96,
            Doubt.LOOSE_NAME: 0.04,
            Doubt.LOOSE_PLACE: 1.87,
            Doubt.ELSEWHERE: 4.43,
            Doubt.NUMBER: 4.64,
            Doubt.DATE: 5.68,
            Doubt.DOER_ABSENT: 0.49,
            Doubt.SPEAKER_ABSENT: 1.04,
            Doubt.TAIL: 8.00,
        },
        settled=3.5,  # leaned on more than the others (tests/eval/fit.py)
    ),
    Fault(
        "wrong speaker",
        -3.14,
        {
            Doubt.SPEAKER: 0.80,
            Doubt.SPEAKER_ABROAD: 1.40,
            Doubt.SPEAKER_ABSENT: 2.30,
            Doubt.DOER_ABSENT: 1.09,
            Doubt.ACTOR_ABROAD: 1.64,
            Doubt.ACTOR_ELSEWHERE: 2.07,
            Doubt.NAME: 4.03,
            Doubt.PLACE: 0.89,
            Doubt.LOOSE_PLACE: 0.88,
            Doubt.OTHERS_WORDS: 2.49,
        },
    ),
    Fault(
        "roles exchanged",
        -3.00,
        {
            Doubt.EXCHANGED: 4.07,
            Doubt.LOOSELY_EXCHANGED: 1.19,
            Doubt.HALF_EXCHANGED: 2.29,
            Doubt.DOER: 1.32,
            Doubt.OWNER: 3.77,
            Doubt.LOOSE_OWNER: 2.53,
            Doubt.WAY: 3.60,
        },
    ),
    Fault(
        "turned around",
        -2.54,
        {
            Doubt.OPPOSITE: 5.96,
            Doubt.OPPOSITE_WORD: 4.36,
            Doubt.OPPOSITE_ABROAD: 5.50,
            Doubt.DENIED: 1.90,
            Doubt.UNDENIED: 1.90,
            Doubt.TURNED: 1.91,
        },
    ),
    Fault(
        "two events",
        -4.20,
        {
            Doubt.EVENTS: 7.68,
        },
    ),
)


def amounts(found: Iterable[Found]) -> dict[Doubt, float]:
    """How much there is of each kind."""
    total: dict[Doubt, float] = {}
    for one in found:
        total[one.doubt] = min(MOST, total.get(one.doubt, 0.0) + one.amount)
    return total


def objection(found: Iterable[Found], *, is_read: bool = False, surely: float = 0.0) -> str | None:
    """Why a draft is withheld, in the words of the doubt that weighs most; None where it is likelier honest than not,
    by `surely` in log odds.

    Of one that a second reader has found carried only what is sure is held against it.
    """
    doubts = list(found)
    total = amounts(doubts)
    odds = {fault: fault.odds(total) - fault.settled * is_read for fault in FAULTS}
    if sum(map(math.exp, odds.values())) <= math.exp(-surely):
        return None
    worst = max(FAULTS, key=lambda fault: odds[fault])
    return max(doubts, key=lambda one: worst.weights.get(one.doubt, 0.0) * one.amount).reason
