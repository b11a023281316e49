"""What is denied: by a small word, by a verb that refuses or undoes, by a word that says no of its own.

"declines to approve" says no once, "drops its objections" twice
"""

from collections.abc import Iterable, Iterator, Sequence

from bot.edit.gate.case import Case
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.senses import Senses, thesaurus
from bot.edit.gate.weight import is_vague
from bot.edit.gate.words import DENIALS, NO_MORE, NOBODY, REFUSING, UNDOING
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

REACH = 4
"""Tokens after a denial that it turns around."""
LEAST_SHARED = 0.3
"""Share of a clause that another must tell of to be compared with it."""
NEARLY = 0.7
"""How near to the best another clause must come to be asked as well."""
APART = frozenset({Kind.PLACE, Kind.NUMBER, Kind.DATE, Kind.MONTH})
"""What has no reverse, whatever the thesaurus says of its words."""


def is_denied(clause: Clause, i: int) -> bool:
    """Whether a word before it denies it: `not`, or that somebody refuses to."""
    if clause.tokens[i] is clause.verb and any(one.text.casefold() in NOBODY for one in clause.tokens[:i]):
        return True  # "none of the 14 people on board was hurt"
    refusing = thesaurus().negative & REFUSING
    for j in range(max(0, i - REACH), i):
        token, groups = clause.tokens[j], clause.senses[j]
        if groups and groups & clause.senses[i]:
            continue  # both are of one phrase
        if token.text.casefold() in DENIALS and clause.tokens[j + 1].text.casefold() not in NO_MORE:
            return True
        if groups & UNDOING and clause.tokens[i] is not clause.verb and clause.senses[i] & thesaurus().negative:
            return True
        if groups & refusing and any(one.text.casefold() in {"to", "from"} for one in clause.tokens[j + 1 : i]):
            return True
    return False


def denials_stand(case: Case) -> Iterator[Found]:
    """What the draft denies is denied in the sources, and what they deny is denied in the draft."""
    if len(case.same_language) < len(case.cited):
        return
    mine, theirs = _denied(case.clauses), [pair for one in case.cited for pair in _denied(one.clauses)]
    said = {print_ for one in case.cited for print_ in one.keys | {f"s:{group}" for group in one.groups}}
    if mine and not theirs and not _has_no(clause for one in case.cited for clause in one.clauses):
        for token, prints in mine:
            if prints & said and token.kind is not Kind.PLACE:
                yield Found(Doubt.DENIED, f"the cited sources do not deny {token.text}")
                return
    own = {print_ for clause in case.clauses for print_ in _prints(clause)}
    for token, prints in theirs if not mine and not _has_no(case.clauses) else ():
        if prints & own and token.kind is not Kind.PLACE:
            yield Found(Doubt.UNDENIED, f"the cited sources deny {token.text}")
            return


def _has_no(clauses: Iterable[Clause]) -> bool:
    """Whether a word in them says no of its own: unarmed, refused, stays away."""
    return any(
        _is_no(token, groups)
        for clause in clauses
        for token, groups in zip(clause.tokens, clause.senses, strict=True)
        if token.text.casefold() not in DENIALS
    )


def _denied(clauses: Sequence[Clause]) -> list[tuple[Token, frozenset[str]]]:
    """The first word that says something after each denial, with what it can be known by."""
    found = []
    for clause in clauses:
        for i, token in enumerate(clause.tokens):
            if token.text.casefold() not in DENIALS:
                continue
            ahead = list(zip(clause.tokens, clause.senses, strict=True))[i + 1 : i + 1 + REACH]
            following = [(one, groups) for one, groups in ahead if one.kind is not Kind.GLUE]
            if following and (i + 1 == len(clause.tokens) or clause.tokens[i + 1].text.casefold() not in NO_MORE):
                one, groups = following[0]
                found.append((one, frozenset({one.key}) | {f"s:{group}" for group in groups}))
    return found


def _prints(clause: Clause) -> frozenset[str]:
    keys = {token.key for token in clause.tokens if token.kind is not Kind.GLUE}
    return frozenset(keys | {f"s:{group}" for groups in clause.senses for group in groups})


def parities_stand(case: Case) -> Iterator[Found]:
    """A clause that says no an odd number of times does so in the sources too.

    `declines to approve` is once, `drops its objections` twice.
    """
    theirs = [clause for evidence in case.witnesses for clause in evidence.clauses]
    for clause in case.clauses:
        mine = _told(clause, case)
        if not mine or (_is_done(clause, case) and not _has_denial(clause)):
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
