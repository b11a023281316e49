"""Who says it: as in the cited articles, or not at all.

A draft is only contradicted where both it and a source name somebody who speaks, and not the same.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from bot.edit.gate.case import Case, Evidence, content
from bot.edit.gate.clauses import Break, Clause, Phrase, phrase
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.names import is_at_home, is_beside_a_known_name, stands_for_all, stands_in_for
from bot.edit.gate.senses import NOTHING, Senses, homes_of, thesaurus
from bot.edit.gate.weight import credit, is_vague
from bot.edit.gate.words import ACTING, ARTICLES, BODIES, MEDIA, NO_SPEECH, OFFICES, SAYING, concepts
from bot.edit.lexicon import Kind, fold
from bot.edit.reading import Token

UNHEARD = 0.4
"""What a word weighs that no article of the day has."""
CLEARLY = 2.0
"""What a difference counts: half of what is said is enough to tell whose words they are."""
PERHAPS = 0.5
"""How much it counts that somebody who is described is not named so."""
PORTFOLIOS = concepts("foreignministry defenceministry financeministry tradeministry interiorministry")
LONGEST_SPEAKER = 5
"""Tokens of what may stand alone beside a colon as the one who speaks: `MOFCOM spokesperson`."""


def speaker_speaks(case: Case) -> Iterator[Found]:
    """Who speaks in the draft speaks in the sources."""
    for who, text in _who_speak(case.clauses):
        if not who.actors and not who.nouns & ACTING:
            continue
        verdicts = [_agrees(who, evidence, case) for evidence in case.witnesses]
        unclear = any(
            verdict is None and who.actors & evidence.keys
            for verdict, evidence in zip(verdicts, case.witnesses, strict=True)
        )
        if False in verdicts and True not in verdicts and not unclear:
            at_home = any(
                verdict is False and one in case.same_language
                for verdict, one in zip(verdicts, case.witnesses, strict=True)
            )
            kind = Doubt.SPEAKER if at_home else Doubt.SPEAKER_ABROAD
            yield Found(kind, f"{text} is not who says it in the cited sources", _sureness(who, case))


def _sureness(who: Phrase, case: Case) -> float:
    """How sure it is that somebody is another one: `Brazil's supply agency` may be the Conab of the source."""
    if who.names:
        return 1.0
    speakers = [one for evidence in case.cited for said in evidence.statements for one in _speakers(said)]
    return PERHAPS if any(one.names and not one.places and not one.nouns & ACTING for one in speakers) else 1.0


def actors_stand(case: Case) -> Iterator[Found]:
    """Whoever does or says something is somebody that the sources tell of.

    A name or an office that they lack is a strong sign that an act was put down to somebody else; of other words for
    people (`staff`, `members`) a paraphrase has many.
    """
    speaking = {token for who, _ in _who_speak(case.clauses) for token in who.tokens}
    doing = {token for clause in case.clauses if clause.verb is not None for token in clause.agent.tokens}
    published = {evidence.home for evidence in case.cited}
    for token in _in_order(case, speaking | doing):
        if token.kind is Kind.PLACE and not _is_heard_of(case, token, published):
            yield Found(Doubt.ACTOR_ELSEWHERE, f"the cited sources do not tell of {token.text}")
    for tokens, doubt in ((speaking, Doubt.SPEAKER_ABSENT), (doing - speaking, Doubt.DOER_ABSENT)):
        for token in _in_order(case, tokens):
            office = _office(token, case.meanings[token])
            if token.kind is Kind.NAME:
                absent = credit(case, token, case.meanings[token]) == 0 and not is_beside_a_known_name(case, token)
            else:
                absent = bool(office) and not _holds(case, office)
            if absent:
                kind = doubt if case.same_language else Doubt.ACTOR_ABROAD
                yield Found(kind, f"the cited sources do not tell of {token.text}")


def _in_order(case: Case, tokens: Set[Token]) -> list[Token]:
    """As the draft has them: the reason that is given must be the same in every run."""
    return [token for token in dict.fromkeys(case.tokens) if token in tokens]


def _is_heard_of(case: Case, token: Token, published: set[str]) -> bool:
    """Whether a place, be it one of the topic's own, is in the sources or where they are published."""
    known = token.key in case.source_keys or stands_in_for(token.key, case.source_keys)
    known = known or any(is_at_home(token.key, evidence) for evidence in case.cited)
    return known or token.key in published or case.has_word(token.text)


def _office(token: Token, groups: Senses) -> Senses:
    """The offices and bodies for which a word stands: some word, by its key or by its groups."""
    own = frozenset({token.key}) & BODIES
    return own | frozenset(f"s:{group}" for group in groups & OFFICES)


def _holds(case: Case, office: Senses) -> bool:
    """Whether the sources tell of that office; also where they tell of none, but of persons by their names."""
    there = [
        held
        for evidence in case.cited
        for clause in evidence.clauses
        for token, groups in zip(clause.tokens, clause.senses, strict=True)
        if (held := _office(token, groups))
    ]
    mine = [one for token, groups in zip(case.tokens, case.senses, strict=True) if (one := _office(token, groups))]
    if any(office & held for held in there):
        return True
    return all(any(held & one for one in mine) for held in there)


def _who_speak(clauses: Sequence[Clause]) -> Iterator[tuple[Phrase, str]]:
    told = [said for clause in clauses for said in _after_according(clause)]
    if told:  # what others say is then what is told
        yield from ((said, " ".join(token.text for token in said.tokens)) for said in told)
        return
    for clause in clauses:
        is_told = clause.begins is Break.WORD and clause.tokens[0].text.casefold() == "to"
        if clause.verb is not None and says(clause) and not is_told:
            who = _whole(clause.agent, clause)
            if who:
                yield who, " ".join(token.text for token in who.tokens)


def says(clause: Clause) -> bool:
    """Whether the clause's verb is one of speaking, for most of what it can mean."""
    if clause.verb is None or _is_no_speech(clause, clause.verb):
        return False
    groups = clause.verb_senses & thesaurus().verbs
    return clause.verb.key in SAYING or 2 * len(groups & thesaurus().saying) > len(groups)


def _is_no_speech(clause: Clause, verb: Token) -> bool:
    """`calls back cars`, `asked for leave`: with these small words it is no speech."""
    if verb.text.casefold() == "asked" and clause.tokens[0] is verb:
        return True  # "Asked about it, the ministry …"
    rest = [token.text.casefold() for token in clause.tokens[clause.tokens.index(verb) + 1 :]]
    return bool(NO_SPEECH.get(verb.key, frozenset()).intersection(rest[:1]))


def _after_according(clause: Clause) -> Iterator[Phrase]:
    """`according to the ministry`, `in the view of the agency`."""
    words = [token.text.casefold() for token in clause.tokens]
    for i, word in enumerate(words[:-1]):
        if (word == "according" and words[i + 1] == "to") or (
            word in {"view", "opinion", "words", "eyes", "judgement", "account"} and words[i + 1] == "of"
        ):
            end = next((j for j in range(i + 3, len(words)) if words[j] in ARTICLES), len(words))
            said = phrase(clause.tokens[i + 2 : end], clause.meanings)  # "its coast guard | the boat had …"
            if said:
                yield said


def _agrees(who: Phrase, evidence: Evidence, case: Case) -> bool | None:
    """Whether the article lets them speak; None when it tells of nobody who speaks, or it cannot be told."""
    speakers = [speaker for statement in evidence.statements for speaker in _speakers(statement)]
    if who.groups & MEDIA or (who.names and who.names <= evidence.publisher_keys):
        return None  # it is told by the publisher itself
    if not speakers and evidence.language == case.language:
        speakers = [_whole(clause.agent, clause) for clause in evidence.clauses if clause.agent.actors]
    if not speakers or any(_does_it(who, clause, case) for clause in evidence.clauses):
        return None
    verdicts = [_is_same(who, speaker, evidence, case) for speaker in speakers]
    if True in verdicts:
        return True
    return False if False in verdicts and None not in verdicts else None


def _does_it(who: Phrase, clause: Clause, case: Case) -> bool:
    """Whether they do in a clause of the article what they are said to say: `object` where it has `oppose`."""
    mine = [one for one in case.clauses if one.agent.tokens == who.tokens and one.verb_senses & clause.verb_senses]
    return bool(mine) and bool(who.actors & clause.agent.actors)


def words_are_theirs(case: Case) -> Iterator[Found]:
    """What somebody says in the draft is not what another one says in the sources, be they named there too."""
    for who, text, readings in _speeches(case):
        if not (who.actors or who.nouns & ACTING) or who.groups & MEDIA:
            continue
        by_others = min((_by_others(who, said, case) for said in readings if said), default=0.0)
        if by_others > 0:
            amount = min(1.0, CLEARLY * by_others) * _sureness(who, case)
            yield Found(Doubt.OTHERS_WORDS, f"{text} is not who says it in the cited sources", amount)


def _by_others(who: Phrase, said: Sequence[Token], case: Case) -> float:
    """By how much more of what is said, from -1 to 1, others say it in the sources than they themselves."""
    total = sum(_weight(case, token) for token in said)
    own = others = 0.0
    for evidence in case.witnesses if total else ():
        for speakers, told in _statements(evidence):
            verdicts = {_is_same(who, speaker, evidence, case) for speaker in speakers}
            share = sum(_weight(case, token) for token in said if _is_told(case, token, told)) / total
            if verdicts == {False}:
                others = max(others, share)
            else:
                own = max(own, share if evidence.language == case.language else 1.0)
    return others - own


def _weight(case: Case, token: Token) -> float:
    return case.rarity.get(token.key, UNHEARD)


def _is_told(case: Case, token: Token, told: frozenset[str]) -> bool:
    return token.key in told or any(f"s:{group}" in told for group in case.meanings[token])


def _speeches(case: Case) -> Iterator[tuple[Phrase, str, list[list[Token]]]]:
    """Who speaks in the draft, and what they may say: all of it, or, where several speak, what comes after each.

    What stands behind "…, Trump announced" is not his any more; what others do before he speaks may be his or not.
    """
    speaking = list(_who_speak(case.clauses))
    found = [(i, *one) for i, clause in enumerate(case.clauses) for one in _who_speak([clause]) if one in speaking]
    start = 0
    for n, (i, who, text) in enumerate(found):
        begin = start if _has_said(case.clauses, i) or not n else i
        end = found[n + 1][0] if n + 1 < len(found) else len(case.clauses)
        if i > begin and _has_said(case.clauses, i):
            end = start = i + 1
        apart = {*who.tokens, *(clause.verb for clause in case.clauses if says(clause))}
        tokens = [token for clause in case.clauses[begin:end] for token in content(clause.tokens)]
        before = {token for clause in case.clauses[begin:i] for token in clause.tokens}
        all_of_it = [token for token in tokens if token not in apart and not is_vague(token)]
        from_here = [token for token in all_of_it if token not in before]
        yield who, text, [all_of_it, from_here] if _is_of_others(case.clauses[begin:i]) else [all_of_it]


def _is_of_others(clauses: Sequence[Clause]) -> bool:
    """Whether clauses before a speaker tell what somebody else does."""
    return any(clause.verb is not None and clause.agent for clause in clauses)


def _has_said(clauses: Sequence[Clause], i: int) -> bool:
    """Whether somebody speaks behind what is said: `…, Trump announced`, and a comma or the end follows."""
    clause = clauses[i]
    is_last = clause.verb is not None and clause.verb in content(clause.tokens)[-1:]
    return clause.begins is Break.COMMA and is_last and clause.ends in {Break.COMMA, Break.NONE}


def _statements(evidence: Evidence) -> Iterator[tuple[list[Phrase], frozenset[str]]]:
    """Headline and snippet: who speaks in each, and what it tells. `He` in the snippet speaks in the headline."""
    before: list[Phrase] = []
    named = [speaker for statement in evidence.statements for speaker in _speakers(statement) if speaker.names]
    for statement in evidence.statements:
        speakers = list(_speakers(statement))
        if speakers and not any(speaker.actors for speaker in speakers):
            speakers += named  # "spokeswoman says": the snippet names her
        elif not any(speaker.names for speaker in speakers):
            speakers += before
        told = {token.key for clause in statement for token in clause.tokens}
        told |= {f"s:{group}" for clause in statement for groups in clause.senses for group in groups}
        yield speakers, frozenset(told)
        before = speakers


def _speakers(statement: Sequence[Clause]) -> Iterator[Phrase]:
    for i, clause in enumerate(statement):
        yield from _after_according(clause)
        if says(clause) and clause.agent:
            yield _whole(clause.agent, clause)
        elif clause.verb is None and len(clause.tokens) <= LONGEST_SPEAKER:
            before_colon = clause.ends is Break.COLON and i + 1 < len(statement)
            after_colon = clause.begins is Break.COLON
            if (before_colon or after_colon) and _can_speak(said := _named_alone(clause)):
                yield said


def _named_alone(clause: Clause) -> Phrase:
    """A phrase of its own; a single word with a capital before a colon is a name."""
    said = phrase(clause.tokens, clause.meanings)
    if len(clause.tokens) == 1 and clause.ends is Break.COLON and clause.tokens[0].text[:1].isupper():
        words = frozenset(noun for noun in said.nouns if noun.startswith("w:"))
        return Phrase(said.places, said.names | words, said.nouns - words, said.groups, said.tokens)
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
    return Phrase(agent.places, agent.names | persons, agent.nouns, agent.groups, agent.tokens)


def _is_same(one: Phrase, other: Phrase, evidence: Evidence, case: Case) -> bool | None:
    """Whether two phrases mean the same somebody; None when they have nothing in common to tell it by."""
    if one.groups & other.groups & thesaurus().known:
        return True
    if _is_another(one, other, evidence):
        return False
    mine, theirs = one.names | one.nouns, other.names | other.nouns
    at_home = {evidence.home} & case.sides if other.nouns & ACTING else frozenset()
    places = other.places or at_home
    if (one.names | one.nouns & ACTING) & theirs or (mine and mine & other.names) or one.groups & other.groups:
        return not (one.places and places and one.places.isdisjoint(places))
    if one.places and places:
        if one.places.isdisjoint(places):
            return False
        return not (one.names and other.names)
    if one.names and other.names:
        return False
    if one.places and not one.names and (homes := _homes(other)):
        return not one.places.isdisjoint(homes)  # `the German defence minister` is Pistorius
    if one.actors and other:
        return False if _is_no_speaker(one, other, evidence, case) else None
    return None


def _is_another(one: Phrase, other: Phrase, evidence: Evidence) -> bool:
    """Whether they are told apart for sure: by their portfolios, or as the article names both, and differently."""
    if one.names & other.names:
        return False
    mine, theirs = _portfolio(one), _portfolio(other)
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    return bool(one.names and other.names) and one.names <= evidence.keys


def _portfolio(who: Phrase) -> frozenset[str]:
    """What a minister or a ministry is for."""
    own = who.nouns & PORTFOLIOS
    before = (
        one.key for one, after in pairwise(who.tokens) if after.key == "c:minister" and one.kind is not Kind.PLACE
    )
    return own | frozenset(before)


def _homes(who: Phrase) -> frozenset[str]:
    """The countries in which those are at home who are named."""
    return NOTHING.union(*(homes_of(token.text.split()[-1]) for token in who.tokens if token.text[:1].isupper()))


def _is_no_speaker(one: Phrase, other: Phrase, evidence: Evidence, case: Case) -> bool:
    """Whether the article names them in another part than this, or does not name them at all."""
    if evidence.language != case.language or not one.actors.isdisjoint(other.actors):
        return False
    return evidence.home not in one.places


def name_of(clause: Clause) -> str:
    """The words of who does it."""
    return " ".join(token.text for token in clause.agent.tokens) or "the speaker"
