"""What is denied: by a small word, by a verb that refuses or undoes, by a word that says no of its own.

"declines to approve" says no once, "drops its objections" twice
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.edit.gate.case import Case
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.senses import Senses, thesaurus
from bot.edit.gate.weight import carried_share, is_vague
from bot.edit.gate.words import DENIALS, DENYING, NO_MORE, NOBODY, REFUSING, UNDOING, UNLESS
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

REACH = 4
"""Tokens after a denial that it turns around."""
LEAST_SHARED = 0.3
"""Share of a clause that another must tell of to be compared with it."""
MOSTLY = 0.4
"""Share of their meanings that two words must have in common to be taken for the same."""
CARRIED = 1.5
"""What a denial counts where the sources carry all the rest; the less they do, the more is it a way of wording."""
PERHAPS = 0.5
"""How far a word is denied that comes after the first one behind a denial."""
NEARLY = 0.7
"""How near to the best another clause must come to be asked as well."""
APART = frozenset({Kind.PLACE, Kind.NUMBER, Kind.DATE, Kind.MONTH})
"""What has no reverse, whatever the thesaurus says of its words."""


def is_denied(clause: Clause, i: int) -> bool:
    """Whether words before it deny it: `not`, `instead of`, or that somebody refuses to."""
    if clause.tokens[i] is clause.verb and any(one.text.casefold() in NOBODY for one in clause.tokens[:i]):
        return True  # "none of the 14 people on board was hurt"
    if any(one.text.casefold() in UNLESS for one in clause.tokens[:i]):
        return True
    refusing = thesaurus().negative & REFUSING
    for j in range(max(0, i - REACH), i):
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
        if found:
            surest = max(found, key=lambda one: one.denied)
            yield Found(doubt, reason.format(surest.token.text), surest.denied * CARRIED * carried_share(case) ** 2)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A word that says something, and how far it is denied. `says_no`: a word of its clause says no of its own."""

    token: Token
    groups: Senses
    denied: float
    says_no: bool


def _claims(clauses: Iterable[Clause]) -> Iterator[_Claim]:
    for clause in clauses:
        negative = [_is_no(token, groups) for token, groups in zip(clause.tokens, clause.senses, strict=True)]
        surely = frozenset(_first_denied(clause))
        for i, (token, groups) in enumerate(zip(clause.tokens, clause.senses, strict=True)):
            if token.kind not in APART | {Kind.GLUE, Kind.NAME} and not is_vague(token):
                others = any(no for j, no in enumerate(negative[:i]) if groups.isdisjoint(clause.senses[j]))
                denied = 1.0 if i in surely else PERHAPS * is_denied(clause, i)
                yield _Claim(token, groups, denied, others or negative[i])


def _first_denied(clause: Clause) -> Iterator[int]:
    """The first word that says something after each denial; and what something is free of (`visa-free`)."""
    for j, token in enumerate(clause.tokens):
        if _denies(clause, j):
            ahead = range(j + 1, min(j + 1 + REACH, len(clause.tokens)))
            yield from [i for i in ahead if clause.tokens[i].kind is not Kind.GLUE][:1]
        elif token.text.casefold() == "free" and j > 0 and clause.tokens[j - 1].kind is not Kind.GLUE:
            yield j - 1


def _is_only_asserted(claim: _Claim, others: Iterable[_Claim]) -> bool:
    """Whether the others tell of it, and none of them denies it or says no beside it."""
    same = [other for other in others if _means(claim, other)]
    return bool(same) and not any(other.denied or other.says_no for other in same)


def _means(one: _Claim, other: _Claim) -> bool:
    if one.token.key == other.token.key:
        return True
    shared = len(one.groups & other.groups)
    return shared > 0 and shared >= MOSTLY * math.sqrt(len(one.groups) * len(other.groups))


def parities_stand(case: Case) -> Iterator[Found]:
    """A clause that says no an odd number of times does so in the sources too.

    `declines to approve` is once, `drops its objections` twice.
    """
    theirs = [clause for evidence in case.witnesses for clause in evidence.wholes]
    for clause in case.wholes:
        mine = _told(clause, case)
        if not mine or _is_done(clause, case) or _has_denial(clause):
            continue
        shares = [(len(mine & _told(other, case)) / len(mine), other) for other in theirs]
        best = max((share for share, _ in shares), default=0.0)
        if best < LEAST_SHARED:
            continue
        near = [other for share, other in shares if share >= NEARLY * best]
        if all(_parity(other) != _parity(clause) for other in near):
            yield Found(Doubt.PARITY, "the cited sources say the opposite", best)


def _is_done(clause: Clause, case: Case) -> bool:
    """Whether the sources tell by the same or a like word what is done here."""
    verb = clause.verb
    return verb is not None and (verb.key in case.source_keys or bool(clause.verb_senses & case.source_groups))


def _has_denial(clause: Clause) -> bool:
    return any(token.text.casefold() in DENIALS for token in clause.tokens)


def _told(clause: Clause, case: Case) -> frozenset[str]:
    """What a clause is about, each thing by one name, without what may turn it around."""
    found = set()
    for token, groups in zip(clause.tokens, clause.senses, strict=True):
        if token.kind is Kind.GLUE or is_vague(token) or token.key in case.sides or _is_no(token, groups):
            continue
        found.add(token.key)
    return frozenset(found)


def _parity(clause: Clause) -> bool:
    """Whether what the verb does is undone an odd number of times: by denials, by itself, by what follows it."""
    verb = -1 if clause.verb is None else clause.tokens.index(clause.verb)
    count = 0
    for i, (token, groups) in enumerate(zip(clause.tokens, clause.senses, strict=True)):
        near = verb <= i <= verb + REACH if verb >= 0 else True
        in_phrase = i > 0 and groups and groups == clause.senses[i - 1]
        if (near or token.text.casefold() in DENIALS) and not in_phrase and _is_no(token, groups):
            count += 1
    return count % 2 == 1


def _is_no(token: Token, groups: Senses) -> bool:
    if token.text.casefold() in DENIALS:
        return True
    if token.kind in APART:
        return False
    return bool(groups) and 2 * len(groups & thesaurus().negative) > len(groups & thesaurus().verbs) > 0
