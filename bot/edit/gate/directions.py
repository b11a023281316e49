"""Which way it goes: up or down, yes or no, begun or ended, open or closed, as in the cited articles.

Each word that says what is done, or how something stands, is compared with those of the sources: how much the best of
them means the reverse of it, and how much one means the same. It counts the more, the more else the two clauses share.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from bot.edit.gate.case import Case
from bot.edit.gate.clauses import Clause
from bot.edit.gate.denials import APART, is_denied
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.names import stands_for_all
from bot.edit.gate.senses import Senses, opposites, thesaurus
from bot.edit.gate.weight import is_vague
from bot.edit.gate.words import (
    AMOUNTS,
    ARTICLES,
    KINDS,
    LETTING,
    PLACING,
    QUANTITIES,
    STATES,
    TIMED,
    TIMING,
    TOWARDS,
    VERBAL,
)
from bot.edit.lexicon import Kind, fold
from bot.edit.reading import Token

SAME_WORD = 0.4
"""How much the same word means the same: what is denied of it here may be said there of something else."""
WAYS = {"up": frozenset({"rise"}), "down": frozenset({"fall"})}
"""What the small words say beside a share."""
LEAST, EXACTLY, MOST_SHARED = 0.2, 0.25, 8
"""What a contrast counts where the clauses share nothing else, what a shared name or number adds, and from how many
words and groups on they share enough."""


@dataclass(frozen=True)
class Stand:
    """What one token of a clause says: its groups, whether they are denied, and what else the clause is about."""

    token: Token
    groups: Senses
    is_denied: bool
    about: frozenset[str]
    is_verb: bool


def directions_stand(case: Case) -> Iterator[Found]:
    """Nothing in the draft is the reverse of what its sources say."""
    mine = [stand for clause in case.wholes for stand in _stands(clause)]
    near = [evidence for evidence in case.witnesses if evidence.language == case.language]
    at_home = [stand for evidence in near for clause in evidence.wholes for stand in _stands(clause)]
    abroad = [
        stand
        for evidence in case.witnesses
        if evidence not in near
        for clause in evidence.wholes
        for stand in _stands(clause)
    ]
    for stand in mine:
        others = [*at_home, *abroad]
        same = max((_alike(stand, other) for other in others), default=0.0)
        told = max((_against(stand, other) for other in mine if other is not stand), default=0.0)
        against = [(other, _against(stand, other)) for other in others]
        contrary = [(other, how_far - same) for other, how_far in against if how_far > max(same, told)]
        if not contrary:
            continue  # or it tells of both: what was cancelled is given back
        weighed = [(other, how_far * _weight(case, stand, other)) for other, how_far in contrary]
        best, amount = max(weighed, key=lambda one: (one[1], one[0].is_verb))
        kind = Doubt.OPPOSITE if stand.is_verb and best.is_verb else Doubt.OPPOSITE_WORD
        kind = kind if any(best is other for other in at_home) else Doubt.OPPOSITE_ABROAD
        yield Found(kind, f"the cited sources say the opposite of {stand.token.text!r} ({best.token.text})", amount)


def _weight(case: Case, stand: Stand, other: Stand) -> float:
    """What a contrast counts: the more, the more else the two clauses share; less where the draft tells the other's
    own meaning with another word."""
    common = stand.about & other.about - case.sides
    shared = math.log2(1 + min(len(common), MOST_SHARED)) / math.log2(1 + MOST_SHARED)
    exact = EXACTLY * any(key[:2] in {"n:", "d:", "p:"} for key in common)
    told = max(
        (_overlap(groups, other.groups) for token, groups in case.meanings.items() if token != stand.token), default=0.0
    )
    return (LEAST + (1 - LEAST) * shared + exact) * (1 - told)


def _against(one: Stand, other: Stand) -> float:
    if one.is_denied != other.is_denied:
        return _likeness(one, other) if one.is_verb and other.is_verb else 0.0  # what is denied is what is done
    return _contrast(one, other)


def _alike(one: Stand, other: Stand) -> float:
    return _contrast(one, other) if one.is_denied != other.is_denied else _likeness(one, other)


def _likeness(one: Stand, other: Stand) -> float:
    """How far, from 0 to 1, two words mean the same: words of many meanings share some with any."""
    if one.token.key == other.token.key:
        return SAME_WORD
    return _overlap(one.groups, other.groups)


def _overlap(one: Senses, other: Senses) -> float:
    return len(one & other) / math.sqrt(len(one) * len(other)) if one and other else 0.0


def _contrast(one: Stand, other: Stand) -> float:
    """How far, from 0 to 1, they mean the reverse of each other."""
    if one.token.key == other.token.key or opposites(one.groups).isdisjoint(other.groups):
        return 0.0
    mine = sum(bool(opposites(frozenset({group})) & other.groups) for group in one.groups)
    theirs = sum(bool(opposites(frozenset({group})) & one.groups) for group in other.groups)
    return math.sqrt(mine * theirs / (len(one.groups) * len(other.groups)))


def _stands(clause: Clause) -> Iterator[Stand]:
    whole = frozenset(token.key for token in clause.tokens if token.kind is not Kind.GLUE and not is_vague(token))
    whole |= {f"s:{group}" for groups in clause.senses for group in groups}
    whole |= {f"p:{fold(token.text)}" for token in clause.tokens if _is_exact(token)}
    amounts = dict(_amounts(clause))
    for i, (token, own) in enumerate(zip(clause.tokens, clause.senses, strict=True)):
        groups = amounts.get(i, own)
        is_amount = i in amounts and token.kind is Kind.GLUE
        if not opposites(groups) or token.kind in APART or _is_a_time(clause, i):
            continue
        if is_amount or _says(clause, i):
            about = whole - {token.key} - {f"s:{group}" for group in groups}
            yield Stand(token, groups, is_denied(clause, i), about, is_amount or _is_predicate(clause, i))


def _amounts(clause: Clause) -> Iterator[tuple[int, Senses]]:
    """The words beside a share, which mean how much: `drop 31%`, `31% more`, `down 31%`."""
    shares = {i for i, token in enumerate(clause.tokens) if token.kind is Kind.NUMBER and token.key.endswith("%")}
    for i in {near for share in shares for near in (share - 2, share - 1, share + 1)} & set(range(len(clause.tokens))):
        groups = WAYS.get(clause.tokens[i].text.casefold(), clause.senses[i] & AMOUNTS)
        if groups:
            yield i, groups


def _is_exact(token: Token) -> bool:
    return token.kind is Kind.NAME or (token.kind is Kind.PLACE and not stands_for_all(token))


def _says(clause: Clause, i: int) -> bool:
    """Whether a token says that something is done or how it stands, and is no mere thing: not `the documents`."""
    token = clause.tokens[i]
    if token.text.casefold() in KINDS and token is not clause.verb:
        return False  # "anti-dumping duties"
    if i and clause.tokens[i - 1].kind is Kind.NUMBER and token.text.endswith("s") and token is not clause.verb:
        return False  # "five lives", "two rises"
    if _is_predicate(clause, i) or token.key in VERBAL:
        return True
    before = clause.tokens[i - 1].text.casefold() if i else ""
    verbal = token.kind is Kind.WORD and clause.senses[i] & thesaurus().verbs
    return bool(verbal) and bool(before) and before not in ARTICLES | PLACING | TOWARDS


def _is_a_time(clause: Clause, i: int) -> bool:
    """`last month`, `the first time`, `upwards of 900`: a way to say when, or how many."""
    after = clause.tokens[i + 1].text.casefold() if i + 1 < len(clause.tokens) else ""
    return clause.tokens[i].text.casefold() in TIMING and (after in TIMED or after == "of")


def _is_predicate(clause: Clause, i: int) -> bool:
    """Whether it is a verb by its place or form, or says how something stands."""
    token, word = clause.tokens[i], clause.tokens[i].text.casefold()
    after = clause.tokens[i + 1].text.casefold() if i + 1 < len(clause.tokens) else ""
    before = clause.tokens[i - 1].text.casefold() if i else ""
    if word in QUANTITIES:
        counts = i > 0 and clause.tokens[i - 1].kind is Kind.NUMBER  # "five more years"
        counts = counts and not clause.tokens[i - 1].key.endswith("%")
        is_compared = any(token.text.casefold() == "than" for token in clause.tokens[i + 1 :])
        return bool(clause.senses[i] & STATES) and not is_compared and before not in {"once", "no"} and not counts
    if token.kind is Kind.GLUE:
        return word in LETTING
    formed = word.endswith(("ed", "ing")) and word.isascii()
    if clause.senses[i] & STATES and before in ARTICLES:
        return True  # "their highest level"
    if (word == "close" and after == "to") or before in ARTICLES or (before in PLACING and not formed):
        return token is clause.verb
    if token is clause.verb or token.kind is Kind.VERB or clause.senses[i] & STATES:
        return True
    return formed
