"""Who does it to whom, whose it is, and where it goes: as in the cited articles, or not at all.

Two clauses are compared by who acts in each and who stands elsewhere in it. Where they have changed places, and the
verbs are not the two ends of one event (buy and sell), the draft has turned it around.
"""

from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case, Evidence, content
from bot.edit.gate.clauses import Clause, Phrase
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.names import is_at_home, stands_for_all, stands_in_for
from bot.edit.gate.senses import thesaurus
from bot.edit.gate.speakers import name_of, says
from bot.edit.gate.verbs import sort_of
from bot.edit.gate.weight import carried_share, credit
from bot.edit.gate.words import ACTING, COMMANDS, NOT_OWNED, OFFICES
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

PARAPHRASED = 0.35
"""What half an exchange counts in a draft that has next to no word of its sources."""
FAR = 0.4
"""Share of a draft that is not in the sources' words from which on it is a free paraphrase."""
KEEPING = frozenset({"ban", "exclude", "prevent", "block", "deny"})
"""Groups of verbs of which `from` says what somebody is kept from, and not where something comes from."""


def roles_stand(case: Case) -> Iterator[Found]:
    """Who does it and to whom it is done have not changed places."""
    near = [evidence for evidence in case.witnesses if evidence.language == case.language]
    theirs = [clause for evidence in near for clause in evidence.clauses if clause.verb is not None]
    for clause in case.clauses:
        if clause.verb is None or not (clause.agent or clause.patient):
            continue
        reason = _reason(clause)
        doubt = _exchanged(clause, theirs)
        if doubt is not None:
            yield Found(doubt, reason, _closeness(case) if doubt is Doubt.HALF_EXCHANGED else 1.0)
        if says(clause):
            continue
        alike = [other for other in theirs if _who(other.agent) and _is_alike(clause, other) and _share(clause, other)]
        if (
            alike
            and not any(_may_be(clause.agent, other.agent) for other in alike)
            and _can_be_told(clause.agent, case)
        ):
            yield Found(Doubt.DOER, reason)


def _closeness(case: Case) -> float:
    """How much it counts that one side stands elsewhere: in the sources' own words they must have changed places, in
    others they may have been told so."""
    return PARAPHRASED + (1.0 - PARAPHRASED) * max(0.0, 1.0 - (1.0 - carried_share(case)) / FAR)


def _reason(clause: Clause) -> str:
    if clause.agent.tokens:
        return f"in the cited sources it is not {name_of(clause)} that does it"
    whom = " ".join(token.text for token in clause.patient.tokens)
    return f"in the cited sources it is not done to {whom}"


def _may_be(one: Phrase, other: Phrase) -> bool:
    """Whether two phrases may mean the same: by a place or a name, or, where one of them has neither, by an office."""
    if one.actors and other.actors:
        return bool(_who(one) & _who(other))
    return bool(one.actors) != bool(other.actors) or not _bodies(one) or bool(_bodies(one) & _bodies(other))


def _can_be_told(agent: Phrase, case: Case) -> bool:
    """Whether they are named in the sources by the same name, or not at all: `the Fund` may be their `IMF`."""
    named = [token for token in agent.tokens if token.kind in {Kind.NAME, Kind.PLACE}]
    return bool(agent.actors & case.source_keys) or all(credit(case, one, case.meanings[one]) == 0 for one in named)


def _share(one: Clause, other: Clause) -> bool:
    """Whether they tell of the same thing beside the verb."""
    things = [
        {token.key for token in content(clause.tokens) if token is not clause.verb and token.kind is not Kind.PLACE}
        | {f"s:{group}" for group in (clause.patient.groups | clause.to.groups | clause.origin.groups)}
        for clause in (one, other)
    ]
    return not things[0].isdisjoint(things[1])


def _is_alike(one: Clause, other: Clause) -> bool:
    same = one.verb is not None and other.verb is not None and one.verb.key == other.verb.key
    return same or bool(one.verb_senses & other.verb_senses)


def _is_converse(one: Clause, other: Clause) -> bool:
    table = thesaurus().converses
    return any(table.get(group, frozenset()) & other.verb_senses for group in one.verb_senses)


def _is_mutual(clause: Clause) -> bool:
    return bool(clause.verb_senses & thesaurus().symmetric)


def _exchanged(mine: Clause, theirs: Sequence[Clause]) -> Doubt | None:
    """Whether somebody who does it here has it done to them there, or the other way round.

    What the sources tell by the same verb, or by that of the event's other end, settles it; other clauses are asked
    only where there is none.
    """
    others = [other for other in theirs if not (_is_mutual(mine) or _is_mutual(other))]
    told = [other for other in others if _is_alike(mine, other) or _is_converse(mine, other)]
    crossed, straight = _votes(mine, told)
    if crossed > straight:
        return Doubt.EXCHANGED if crossed - straight > 1 else Doubt.HALF_EXCHANGED
    crossed, straight = _votes(mine, [other for other in others if other not in told and _share(mine, other)])
    return Doubt.LOOSELY_EXCHANGED if not straight and crossed > 1 else None


def _votes(mine: Clause, theirs: Sequence[Clause]) -> tuple[float, float]:
    """How many of the two sides of a clause, who does it and the rest, have changed places, and how many have not."""
    crossed = straight = 0.0
    for other in theirs:
        if _is_lone(mine) and _is_lone(other):
            continue  # "was fined" and "fined for": who is named may be the same end of both
        ends = (other.agent, _rest(other))
        if _is_converse(mine, other) and not _is_alike(mine, other):
            ends = ends[1], ends[0]
        against, kept = _vote((mine.agent, _rest(mine)), ends)
        straight = max(straight, kept - against / 2)
        crossed = max(crossed, against - kept)
    return crossed, straight


def _is_lone(clause: Clause) -> bool:
    """Whether it names but one side."""
    return bool(_who(clause.agent)) != bool(_who(_rest(clause)))


def _vote(mine: tuple[Phrase, Phrase], theirs: tuple[Phrase, Phrase]) -> tuple[float, float]:
    """Places and names count one for each side, offices and bodies half of it; who is on both sides tells nothing."""
    against = kept = 0.0
    for weight, of in ((1.0, _actors), (0.5, _bodies)):
        (doers, others), (their_doers, their_others) = map(of, mine), map(of, theirs)
        doers, others = doers - others, others - doers
        their_doers, their_others = their_doers - their_others, their_others - their_doers
        kept += weight * (bool(doers & their_doers) + bool(others & their_others))
        against += weight * (bool(doers & their_others) + bool(others & their_doers))
    return against, kept


def _rest(clause: Clause) -> Phrase:
    """All that stands elsewhere than before the verb."""
    parts = (clause.patient, clause.to, clause.origin)
    return Phrase(
        frozenset().union(*(part.places for part in parts)),
        frozenset().union(*(part.names for part in parts)),
        frozenset().union(*(part.nouns for part in parts)),
        frozenset().union(*(part.groups for part in parts)),
    )


def _actors(part: Phrase) -> frozenset[str]:
    return part.actors


def _bodies(part: Phrase) -> frozenset[str]:
    return (part.nouns & ACTING) | {f"s:{group}" for group in part.groups & OFFICES}


def _who(part: Phrase) -> frozenset[str]:
    """Those in a phrase who can do something: places, names, offices and bodies."""
    return _actors(part) | _bodies(part)


def owners_stand(case: Case) -> Iterator[Found]:
    """Whose it is: a French trawler has not become a British one."""
    near = [evidence for evidence in case.witnesses if evidence.language == case.language]
    for clause in case.clauses:
        for thing, owner, text in _owned(clause):
            known = [owners for evidence in near if (owners := _owners(evidence, thing))]
            if thing in COMMANDS and owner in case.source_keys:
                continue
            if any(_is_owned_by(evidence, thing, owner) or is_at_home(owner, evidence) for evidence in case.cited):
                continue
            if known and all(owner not in owners and not stands_in_for(owner, owners) for owners in known):
                among = owner in case.sides and any(owners & case.sides for owners in known)
                among = among and (clause.verb is None or thing != clause.verb.key)
                yield Found(
                    Doubt.OWNER if among else Doubt.LOOSE_OWNER, f"{text} is not what the cited sources speak of"
                )


def _is_owned_by(evidence: Evidence, thing: str, owner: str) -> bool:
    """Also where the next word may be a verb or a thing: `Chinese coast guard ships enter`."""
    return any(
        token.key == thing and (before := _owner_before(clause.tokens, i)) is not None and before.key == owner
        for clause in evidence.clauses
        for i, token in enumerate(clause.tokens)
    )


def _owners(evidence: Evidence, thing: str) -> frozenset[str]:
    found = {owner for clause in evidence.clauses for other, owner, _ in _owned(clause) if other == thing}
    bare = any(
        token.key == thing and not token.text.endswith("ing") and not _owner_before(clause.tokens, i)
        for clause in evidence.clauses
        for i, token in enumerate(clause.tokens)
    )
    return frozenset() if bare else frozenset(found)


def _owned(clause: Clause) -> Iterator[tuple[str, str, str]]:
    """Things with the place that stands before them: (thing, place, both as written)."""
    for i, token in enumerate(clause.tokens):
        owner = _owner_before(clause.tokens, i)
        if owner is not None and not _is_of_another(clause, i):
            yield token.key, owner.key, f"{owner.text} {token.text}"


def _is_of_another(clause: Clause, i: int) -> bool:
    """Whether it only says what kind of thing the next word is: `Chinese drone makers`."""
    things = {Kind.CONCEPT, Kind.WORD, Kind.SOFT}
    after = clause.tokens[i + 1] if i + 1 < len(clause.tokens) else None
    if after is None or after.kind not in things or after is clause.verb:
        return False
    return sort_of(after) == "plain" or (sort_of(after) == "s" and clause.meanings[after].isdisjoint(thesaurus().verbs))


def _owner_before(tokens: Sequence[Token], i: int) -> Token | None:
    if tokens[i].kind not in {Kind.CONCEPT, Kind.WORD, Kind.SOFT} or tokens[i].text.casefold() in NOT_OWNED:
        return None
    for back in (1, 2):
        if i - back < 0 or tokens[i - back].kind is Kind.GLUE or tokens[i - back].kind is Kind.VERB:
            return None
        if tokens[i - back].kind is Kind.PLACE:
            own = tokens[i - back].key
            is_country = stands_for_all(tokens[i - back]) and (len(own) == len("g:XX") or own == "g:EUROPE")
            return tokens[i - back] if is_country else None
    return None


def ways_stand(case: Case) -> Iterator[Found]:
    """What went to a place has not come from it, unless another source has it going there."""
    near = [evidence for evidence in case.witnesses if evidence.language == case.language]
    for clause in case.clauses:
        if any(clause.goals & one.goals for evidence in near for one in evidence.clauses):
            continue
        for evidence in near:
            reason = _turned_way(clause, evidence)
            if reason is not None:
                yield Found(Doubt.WAY, reason)
                return


def _turned_way(clause: Clause, evidence: Evidence) -> str | None:
    goals = {key for one in evidence.clauses for key in one.goals}
    origins = {key for one in evidence.clauses if not one.verb_senses & KEEPING for key in one.origins}
    if clause.goals & (origins - goals) - _also(evidence, origins):
        return "in the cited sources it comes from there, and does not go there"
    if clause.goals and clause.goals.isdisjoint(goals) and clause.agent.places & (goals - origins):
        return "in the cited sources it goes the other way"
    if clause.origins & (goals - origins) - _also(evidence, goals):
        return "in the cited sources it goes there, and does not come from there"
    return None


def _also(evidence: Evidence, keys: set[str]) -> frozenset[str]:
    """Those of the keys that the article names more than once: which of them is meant cannot be told."""
    counts = [token.key for clause in evidence.clauses for token in content(clause.tokens)]
    return frozenset(key for key in keys if counts.count(key) > 1)
