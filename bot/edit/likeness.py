"""How likely two articles tell the same event.

What they share speaks for it, by its weight and by the share it is of the lesser of the two; amounts of the same thing
that differ, places that only one names and hours between them speak against it. The coefficients were fitted (logistic
regression) on the labelled sets of `tests/eval`, leaving one out at a time to see that they carry over.
"""

import math
from typing import NamedTuple

from bot.edit.profiles import Profile

TELLING = 0.42
"""A shared key says something when it weighs at least this much in both."""

SLIGHT = 0.6
"""Added to the weight of the lesser of two: a headline with one known word is not told by all that have it."""
LONG = 12
"""Hours after which more of them say no more."""


class Evidence(NamedTuple):
    """What speaks for and against two articles telling one event; every figure grows with its effect."""

    shared: float
    contained: float
    cosine: float
    telling: float
    numbers: float
    amounts_differ: float
    places_differ: float
    else_alike: float
    hours: float
    foreign: float


BIAS = -2.9
COEFFICIENTS = Evidence(
    shared=2.0,
    contained=5.0,
    cosine=1.5,
    telling=0.0,
    numbers=0.0,
    amounts_differ=-2.9,
    places_differ=-1.3,
    else_alike=-0.4,
    hours=-0.2,
    foreign=0.9,
)


def evidence(one: Profile, other: Profile) -> Evidence:
    """What two articles share, counted on the keys that both can have: across languages, those of all languages.

    Sums are exact (fsum): their terms come in an order that changes with the process.
    """
    first, second = one.beside(other), other.beside(one)
    common = first.of.keys() & second.of.keys()
    weight = math.fsum(math.sqrt(first.of[key] * second.of[key]) for key in common)
    product = math.fsum(first.of[key] * second.of[key] for key in common)
    norm = first.norm * second.norm
    contained = weight / (min(first.total, second.total) + SLIGHT)
    apart = _differ(one, other)
    return Evidence(
        shared=weight,
        contained=contained,
        cosine=product / norm if norm else 0.0,
        telling=sum(min(first.of[key], second.of[key]) >= TELLING for key in common),
        numbers=sum(key[:2] in {"n:", "d:"} for key in common),
        amounts_differ=sum(
            one.amounts[unit].isdisjoint(other.amounts[unit]) for unit in one.amounts.keys() & other.amounts
        ),
        places_differ=apart,
        else_alike=apart * contained,
        hours=min(abs(one.hour - other.hour), LONG),
        foreign=one.language != other.language,
    )


def likeness(one: Profile, other: Profile) -> float:
    """From 0 to 1; 0 where nothing telling is shared, or one of the two stands over several events.

    -1 for an act and what the other side does in turn: what they share must not join those around them either.
    """
    if not (one.joins and other.joins):
        return 0.0
    if any(one.agents[act] != other.agents[act] for act in one.agents.keys() & other.agents):
        return -1.0
    found = evidence(one, other)
    return 1 / (1 + math.exp(-weighed(found, COEFFICIENTS, BIAS))) if found.telling else 0.0


def weighed(found: Evidence, coefficients: Evidence, bias: float) -> float:
    """The log odds that the evidence speaks for."""
    return bias + sum(a * b for a, b in zip(coefficients, found, strict=True))


def _differ(one: Profile, other: Profile) -> float:
    """Places that only one of the two names: fully counted where each has its own."""
    first, second = one.places - other.places, other.places - one.places
    return 1.0 if first and second else 0.5 if first or second else 0.0
