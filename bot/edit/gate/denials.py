"""What is denied: by a small word, by a verb that refuses or undoes, by a word that says no of its own.

"declines to approve" says no once, "drops its objections" twice, "did not say" nothing of what was asked
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.edit.gate.case import Case
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.senses import Senses, thesaurus
from bot.edit.gate.weight import carried_share, is_vague
from bot.edit.gate.words import DENIALS, DENYING, NO_MORE, NOBODY, REFUSING, SO_FAR, TO_COME, UNDOING, UNLESS
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

REACH, FARTHEST = 3, 6
"""Tokens after a denial that it turns around: so many that say something, and so many in all."""
MOSTLY = 0.4
"""Share of their meanings that two words must have in common to be taken for the same."""
CARRIED = 1.5
"""What a denial counts where the sources carry all the rest; the less they do, the more is it a way of wording."""
PERHAPS = 0.5
"""How far a word is denied that comes after the first one behind a denial."""
APART = frozenset({Kind.PLACE, Kind.NUMBER, Kind.DATE, Kind.MONTH})
"""What has no reverse, whatever the thesaurus says of its words."""


def is_denied(clause: Clause, i: int) -> bool:
    """Whether words before it deny it: `not`, `instead of`, or that somebody refuses to."""
    if clause.tokens[i] is clause.verb and any(one.text.casefold() in NOBODY for one in clause.tokens[:i]):
        return True  # "none of the 14 people on board was hurt"
    if any(one.text.casefold() in UNLESS for one in clause.tokens[:i]):
        return True
    refusing = thesaurus().negative & REFUSING
    for j in range(_reach_before(clause, i), i):
        groups = clause.senses[j]
        if groups and groups & clause.senses[i]:
            continue  # both are of one phrase
        if _denies(clause, j):
            return True
        if groups & UNDOING and clause.tokens[i] is not clause.verb and clause.senses[i] & thesaurus().negative:
            return True
        if groups & refusing and any(one.text.casefold() in {"to", "from"} for one in clause.tokens[j + 1 : i]):
            return True
    return False


def _reach_before(clause: Clause, i: int) -> int:
    """From which token on a denial reaches the one at `i`: small words and numbers between them do not count."""
    j, left = i, REACH
    while j > 0 and left > 0:
        j -= 1
        left -= clause.tokens[j].kind not in {Kind.GLUE, Kind.NUMBER}
    return max(j, i - FARTHEST)


def _denies(clause: Clause, j: int) -> bool:
    """Whether a word, alone or with the next one, denies what follows it."""
    word = clause.tokens[j].text.casefold()
    after = clause.tokens[j + 1].text.casefold() if j + 1 < len(clause.tokens) else ""
    return (word in DENIALS and after not in NO_MORE) or f"{word} {after}" in DENYING


def denials_stand(case: Case) -> Iterator[Found]:
    """What the draft denies is denied in the sources, and what they deny is denied in the draft."""
    if len(case.same_language) < len(case.cited):
        return
    mine, theirs = list(_claims(case.wholes)), [claim for one in case.cited for claim in _claims(one.wholes)]
    for doubt, denying, asserting, reason in (
        (Doubt.DENIED, mine, theirs, "the cited sources do not deny {}"),
        (Doubt.UNDENIED, theirs, mine, "the cited sources deny {}"),
    ):
        found = [one for one in denying if one.denied and _is_only_asserted(one, asserting)]
        if doubt is Doubt.DENIED and any(case.has_word(word) for word in TO_COME):
            found = [one for one in found if not one.so_far]
        if found:
            surest = max(found, key=lambda one: one.denied)
            yield Found(doubt, reason.format(surest.token.text), surest.denied * CARRIED * carried_share(case) ** 2)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A word that says something, and how far it is denied. `says_no`: a word of its clause says no of its own.
    `so_far`: it is denied only of the time up to now (`has yet to review`, `have not met since July`)."""

    token: Token
    groups: Senses
    denied: float
    says_no: bool
    so_far: bool


def _claims(clauses: Iterable[Clause]) -> Iterator[_Claim]:
    for clause in clauses:
        negative = [_is_no(token, groups) for token, groups in zip(clause.tokens, clause.senses, strict=True)]
        surely = frozenset(_first_denied(clause))
        so_far = any(token.text.casefold() in SO_FAR for token in clause.tokens)
        for i, (token, groups) in enumerate(zip(clause.tokens, clause.senses, strict=True)):
            is_claim = token.kind not in APART | {Kind.GLUE, Kind.NAME} and not is_vague(token)
            if is_claim and 2 * len(groups & thesaurus().saying) <= len(groups & thesaurus().verbs):
                others = any(no for j, no in enumerate(negative[:i]) if groups.isdisjoint(clause.senses[j]))
                others = others or _has_denial(clause, i)
                denied = 1.0 if i in surely else PERHAPS * is_denied(clause, i)
                yield _Claim(token, groups, denied, others or negative[i], so_far)


def _has_denial(clause: Clause, start: int) -> bool:
    """Whether the clause is denied behind a word: `drinking water was not affected`."""
    return any(token.text.casefold() in DENIALS for token in clause.tokens[start:])


def _first_denied(clause: Clause) -> Iterator[int]:
    """The first word that says something after each denial; and what something is free of (`visa-free`)."""
    for j, token in enumerate(clause.tokens):
        if _denies(clause, j):
            ahead = range(j + 1, min(j + 1 + REACH, len(clause.tokens)))
            yield from [i for i in ahead if clause.tokens[i].kind is not Kind.GLUE][:1]
        elif token.text.casefold() == "free" and j > 0 and (i := _free_of(clause, j)) is not None:
            yield i


def _free_of(clause: Clause, j: int) -> int | None:
    """Which token tells what something is free of: `visa-free`, `free of duty`, but not `extend free refunds`."""
    if j + 2 < len(clause.tokens) and clause.tokens[j + 1].text.casefold() == "of":
        return j + 2
    before = clause.tokens[j - 1]
    return j - 1 if before.kind is not Kind.GLUE and before is not clause.verb else None


def _is_only_asserted(claim: _Claim, others: Iterable[_Claim]) -> bool:
    """Whether the others tell of it, and none of them denies it or says no beside it."""
    same = [other for other in others if _means(claim, other)]
    return bool(same) and not any(other.denied or other.says_no for other in same)


def _means(one: _Claim, other: _Claim) -> bool:
    if one.token.key == other.token.key:
        return True
    shared = len(one.groups & other.groups)
    return shared > 0 and shared >= MOSTLY * math.sqrt(len(one.groups) * len(other.groups))


def _is_no(token: Token, groups: Senses) -> bool:
    if token.text.casefold() in DENIALS:
        return True
    if token.kind in APART:
        return False
    return bool(groups) and 2 * len(groups & thesaurus().negative) > len(groups & thesaurus().verbs) > 0
