"""Who says it, and who does it to whom: as in the cited articles, or not at all.

A draft is only contradicted where both it and a source name somebody for the same verb, and not the same. What one of
them leaves open contradicts nothing.
"""

from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case, Evidence, content
from bot.edit.gate.clauses import Break, Clause, Phrase, phrase
from bot.edit.gate.names import stands_for_all
from bot.edit.gate.words import ACTING, HEADS, SAYING, TELLING
from bot.edit.lexicon import Kind, fold
from bot.edit.reading import Token

LONGEST_SPEAKER = 5
"""Tokens of what may stand alone beside a colon as the one who speaks: `MOFCOM spokesperson`."""
Speaker = tuple[Phrase, bool]


def speaker_speaks(case: Case) -> str | None:
    """Who speaks in the draft speaks in the sources."""
    for clause in case.clauses:
        if clause.verb is None or clause.verb.key not in SAYING:
            continue
        who = _whole(clause.agent, clause)
        if not who.actors and not who.nouns & ACTING:
            continue
        verdicts = [_agrees(who, evidence, case) for evidence in case.witnesses]
        unclear = any(
            verdict is None and who.actors & evidence.keys
            for verdict, evidence in zip(verdicts, case.witnesses, strict=True)
        )
        if False in verdicts and True not in verdicts and not unclear:
            return f"{_name(clause)} is not who says it in the cited sources"
    return None


def somebody_speaks(case: Case) -> str | None:
    """Where the draft lets somebody tell, announce or promise, somebody speaks in the sources too."""
    if len(case.same_language) < len(case.cited) or any(_has_speech(evidence) for evidence in case.cited):
        return None
    told = next((t for clause in case.clauses for t in clause.tokens if t.text.casefold() in TELLING), None)
    return None if told is None else f"nobody speaks in the cited sources, and here somebody {told.text}"


def _has_speech(evidence: Evidence) -> bool:
    if any(clause.ends is Break.COLON for clause in evidence.clauses) or any(c in evidence.text for c in "\"'"):
        return True
    return any(token.key in SAYING for clause in evidence.clauses for token in clause.tokens)


def _agrees(who: Phrase, evidence: Evidence, case: Case) -> bool | None:
    """Whether the article lets them speak; None when it tells of nobody who speaks, or it cannot be told."""
    speakers = list(_speakers(evidence))
    if not speakers and evidence.language == case.language:
        speakers = [_whole(clause.agent, clause) for clause in evidence.clauses if clause.agent.actors]
    if not speakers:
        return None
    verdicts = [_is_same(who, speaker, evidence, case) for speaker in speakers]
    if True in verdicts:
        return True
    return False if False in verdicts and None not in verdicts else None


def _speakers(evidence: Evidence) -> Iterator[Phrase]:
    for i, clause in enumerate(evidence.clauses):
        if clause.verb is not None and clause.verb.key in SAYING and clause.agent:
            yield _whole(clause.agent, clause)
        elif clause.verb is None and len(clause.tokens) <= LONGEST_SPEAKER:
            before_colon = clause.ends is Break.COLON and i + 1 < len(evidence.clauses)
            after_colon = clause.begins is Break.COLON
            if (before_colon or after_colon) and _can_speak(said := _named_alone(clause)):
                yield said


def _named_alone(clause: Clause) -> Phrase:
    """A phrase of its own; a single word with a capital before a colon is a name."""
    said = phrase(clause.tokens)
    if len(clause.tokens) == 1 and clause.ends is Break.COLON and clause.tokens[0].text[:1].isupper():
        words = frozenset(noun for noun in said.nouns if noun.startswith("w:"))
        return Phrase(said.places, said.names | words, said.nouns - words)
    return said


def _can_speak(who: Phrase) -> bool:
    return bool(who.actors or who.nouns & ACTING)


def _whole(agent: Phrase, clause: Clause) -> Phrase:
    """With the names of those whom the tables hold for their country: persons, companies, cities."""
    persons = {
        f"w:{fold(token.text).split()[-1]}"
        for token in clause.tokens
        if token.kind is Kind.PLACE and token.key in agent.places and not stands_for_all(token)
    }
    return Phrase(agent.places, agent.names | persons, agent.nouns)


def _is_same(one: Phrase, other: Phrase, evidence: Evidence, case: Case) -> bool | None:
    """Whether two phrases mean the same somebody; None when they have nothing in common to tell it by."""
    mine, theirs = one.names | one.nouns, other.names | other.nouns
    at_home = {evidence.home} & case.sides if other.nouns & ACTING else frozenset()
    places = other.places or at_home
    if (one.names | one.nouns & ACTING) & theirs or (mine and mine & other.names):
        return not (one.places and places and one.places.isdisjoint(places))
    if one.places and places:
        if one.places.isdisjoint(places):
            return False
        return not (one.names and other.names)
    if one.names and other.names:
        return False
    if one.actors and other:
        return False if _is_no_speaker(one, other, evidence, case) else None
    return None


def _is_no_speaker(one: Phrase, other: Phrase, evidence: Evidence, case: Case) -> bool:
    """Whether the article names them in another part than this, or does not name them at all."""
    if evidence.language != case.language or not one.actors.isdisjoint(other.actors):
        return False
    return evidence.home not in one.places


def _name(clause: Clause) -> str:
    words: list[str] = []
    for token in clause.tokens:
        if token is clause.verb and words:
            break
        if token.key in clause.agent.actors | clause.agent.nouns:
            words.append(token.text)
    return " ".join(words) or "the speaker"


def roles_stand(case: Case) -> str | None:
    """Who does it and to whom it is done have not changed places."""
    for clause in case.clauses:
        if clause.verb is None or not clause.agent.actors:
            continue
        for evidence in case.witnesses:
            theirs = [one for one in evidence.clauses if one.verb is not None and one.verb.key == clause.verb.key]
            if theirs and all(_is_turned(clause, one) for one in theirs):
                return f"in the cited sources it is not {_name(clause)} that does it"
    return None


def _is_turned(mine: Clause, theirs: Clause) -> bool:
    """Whether somebody who does it here has it done to them there."""
    doers, done_to = _who(mine.agent), _who(mine.patient) | _who(mine.to)
    their_doers, their_done_to = _who(theirs.agent), _who(theirs.patient) | _who(theirs.to)
    if not doers or not their_doers or doers & their_doers:
        return False
    return bool(doers & their_done_to) or bool(done_to & their_doers)


def _who(part: Phrase) -> frozenset[str]:
    return part.actors | {noun for noun in part.nouns if noun.startswith("w:")}


def owners_stand(case: Case) -> str | None:
    """Whose it is: a French trawler has not become a British one."""
    mine = [pair for clause in case.clauses for pair in _owned(clause.tokens)]
    for thing, owner, text in mine:
        known = [owners for evidence in case.witnesses if (owners := _owners(evidence, thing))]
        if thing in HEADS and owner in case.source_keys:
            continue
        if known and all(owner not in owners for owners in known):
            return f"{text} is not what the cited sources speak of"
    return None


def _owners(evidence: Evidence, thing: str) -> frozenset[str]:
    found = {owner for clause in evidence.clauses for other, owner, _ in _owned(clause.tokens) if other == thing}
    bare = any(
        token.key == thing and not token.text.endswith("ing") and not _owner_before(clause.tokens, i)
        for clause in evidence.clauses
        for i, token in enumerate(clause.tokens)
    )
    return frozenset() if bare else frozenset(found)


def _owned(tokens: Sequence[Token]) -> Iterator[tuple[str, str, str]]:
    """Things with the place that stands before them: (thing, place, both as written)."""
    for i, token in enumerate(tokens):
        owner = _owner_before(tokens, i)
        if owner is not None:
            yield token.key, owner.key, f"{owner.text} {token.text}"


def _owner_before(tokens: Sequence[Token], i: int) -> Token | None:
    if tokens[i].kind not in {Kind.CONCEPT, Kind.WORD, Kind.SOFT}:
        return None
    for back in (1, 2):
        if i - back < 0 or tokens[i - back].kind is Kind.GLUE or tokens[i - back].kind is Kind.VERB:
            return None
        if tokens[i - back].kind is Kind.PLACE:
            return tokens[i - back] if len(tokens[i - back].key) == len("g:XX") else None
    return None


def ways_stand(case: Case) -> str | None:
    """What went to a place has not come from it."""
    for clause in case.clauses:
        for evidence in case.witnesses:
            goals = {key for one in evidence.clauses for key in one.goals}
            origins = {key for one in evidence.clauses for key in one.origins}
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
