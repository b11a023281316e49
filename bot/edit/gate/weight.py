"""How much of a draft its sources carry, and whether it says anything at all."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.edit.gate.case import BEGINNING, Case
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.names import name_stands, place_stands, stands_for_all
from bot.edit.gate.senses import Senses, broader, narrower, thesaurus
from bot.edit.gate.verbs import sort_of
from bot.edit.gate.words import GENERIC, HAPPENING, HEADS, LEADERS, VAGUE
from bot.edit.languages.all import LANGUAGES
from bot.edit.lexicon import Kind, stem
from bot.edit.reading import Token

KIND_WEIGHT = {Kind.NAME: 1.3, Kind.VERB: 0.6, Kind.MONTH: 0.7}
SIDE_WEIGHT = 0.3
"""The topic's own places are in every headline."""
OWN_WORD = 0.4
"""Of a word that no article of the day has: a paraphrase brings such words; a name or a concept is a claim."""
BROADER, NARROWER, ALIKE = 0.9, 0.5, 0.6
"""What is carried of a word that is broader than the sources' (warship of destroyer), narrower, or begins like one."""
UNDATED = 0.3
"""What it counts that a sentence with a past or a future has neither figure nor date nor name."""
MOSTLY_VAGUE = 0.5
"""Share of vague words from which a draft says nothing; a few are in any sentence."""
_COUNTED = frozenset({Kind.NUMBER, Kind.DATE, Kind.MONTH})
_TAIL = re.compile(
    r",\s+(?:further\s+)?(?:reflecting|highlighting|showcasing|emphasi[sz]ing|demonstrating|indicating|underscoring|signal(?:l)?ing"
    r"|suggesting|raising|marking|fuel(?:l)?ing|adding to|amid)\b.*$",
    re.IGNORECASE,
)


def is_vague(token: Token) -> bool:
    """Whether it says how things stand, of anything and on any day."""
    return token.key in VAGUE or _is_vague(token.text)


@lru_cache(maxsize=20_000)
def _is_vague(text: str) -> bool:
    return f"w:{stem(text, 'english')}" in VAGUE


@lru_cache(maxsize=4)  # several checks ask for it
def carried(case: Case) -> tuple[tuple[Token, Senses, float], ...]:
    """Each token that says something and is no number, with its groups and how far, from 0 to 1, it is carried."""
    return tuple(
        (token, groups, credit(case, token, groups))
        for token, groups in zip(case.tokens, case.senses, strict=True)
        if token.kind is not Kind.GLUE and token.kind not in _COUNTED
    )


def credit(case: Case, token: Token, groups: Senses) -> float:
    """How far, from 0 to 1, the cited articles say what the token says."""
    if case.says(token) or groups & case.source_groups:
        return 1.0
    if not case.same_language and any(token.key in one.keys or groups & one.groups for one in case.witnesses):
        return 1.0
    if token.kind is Kind.NAME:
        return float(name_stands(case, case.tokens.index(token)))
    if token.kind is Kind.PLACE:
        return float(place_stands(case, token))
    if token.key in HEADS and any(case.has_word(leader) for leader in LEADERS):
        return 1.0
    if narrower(groups) & case.source_groups:
        return BROADER
    if broader(groups) & case.source_groups:
        return NARROWER
    if token.kind is Kind.WORD and len(token.text) > BEGINNING:
        head = token.key[2 : 2 + BEGINNING]
        return ALIKE * any(key.startswith(f"w:{head}") for key in case.source_keys)
    return 0.0


def carried_share(case: Case) -> float:
    """The share, from 0 to 1, of a draft's weight that stands in what it cites; 0 where it weighs nothing."""
    found = [(weight_of(case, token), share) for token, _, share in carried(case) if not is_vague(token)]
    total = sum(weight for weight, _ in found)
    return sum(weight * share for weight, share in found) / total if total else 0.0


def weight_of(case: Case, token: Token) -> float:
    """What a word of the draft weighs: the more, the rarer it is in the articles of the day."""
    unheard = OWN_WORD if token.kind in {Kind.WORD, Kind.VERB} else 1.0
    weight = case.rarity.get(token.key, unheard) * KIND_WEIGHT.get(token.kind, 1.0)
    return weight * (SIDE_WEIGHT if token.key in case.sides and stands_for_all(token) else 1.0)


def words_stand(case: Case) -> Iterator[Found]:
    """Its weight stands in the sources, as far as these are in its language."""
    if case.same_language:
        share = carried_share(case)
        reason = f"too little of it ({round(100 * share)}%) stands in the cited sources"
        yield Found(Doubt.UNCARRIED, reason, 1 - share)


def claims_stand(case: Case) -> Iterator[Found]:
    """What it says happens is what its sources say happens."""
    verbs = thesaurus().verbs
    claims = [
        (token, share)
        for token, groups, share in carried(case)
        if (token.kind in {Kind.CONCEPT, Kind.VERB} or groups & verbs) and not is_vague(token)
    ]
    if claims:
        missing = ", ".join(token.text for token, share in claims if share < NARROWER)
        absent = sum(1 - share for _, share in claims) / len(claims)
        yield Found(Doubt.CLAIMS, f"the cited sources tell nothing of {missing or 'it'}", absent)


def says_something(case: Case) -> Iterator[Found]:
    """It is about something that its sources tell: not only about how things stand."""
    said = [(token, share) for token, _, share in carried(case)]
    said += [(token, 1.0) for token in case.tokens if token.kind in _COUNTED]
    specific = [
        share
        for token, share in said
        if not is_vague(token) and not (token.key in case.sides and stands_for_all(token))
    ]
    vague = sum(is_vague(token) for token, _ in said)
    share = min(1.0, (vague / len(said) / MOSTLY_VAGUE) ** 2) if specific else 1.0
    yield Found(Doubt.VAGUE, "it tells how things stand, and nothing that happened", share)
    unread = all(evidence.language not in LANGUAGES for evidence in case.cited)
    if sum(specific) < 2 and not unread:
        yield Found(Doubt.NOTHING, "it says nothing in particular that the cited sources tell", 2 - sum(specific))


def has_a_time(case: Case) -> Iterator[Found]:
    """Something happened or will: it has a figure, a date or a name, or a verb that is not of every day."""
    exact = any(token.kind in _COUNTED or (token.kind is Kind.NAME and not _is_generic(token)) for token in case.tokens)
    if exact or case.language != "en":
        return
    done = any(clause.verb is not None and sort_of(clause.verb) == "ed" for clause in case.clauses)
    done = done or any(token.text.casefold() in HAPPENING for token in case.tokens)
    reason = "it tells what holds on any day, and nothing that happened"
    yield Found(Doubt.TIMELESS, reason, UNDATED if done else 1.0)


def _is_generic(token: Token) -> bool:
    return all(word in GENERIC for word in token.text.casefold().split())


def _is_carried(case: Case, start: int) -> bool:
    """Whether the sources say what stands from there on: `amid unease` of `as states worry`."""
    shares = [share for token, _, share in carried(case) if token.start > start and not is_vague(token)][1:]
    return bool(shares) and sum(shares) > len(shares) / 2


def has_no_tail(case: Case) -> Iterator[Found]:
    """It ends with what is told, not with what it is said to mean."""
    found = _TAIL.search(case.draft.text)
    if found is not None and not case.has_word(found[0].strip(" ,.")) and not _is_carried(case, found.start()):
        said = found[0].strip(" ,.")[:60]
        yield Found(Doubt.TAIL, f"its end, {said!r}, is a comment and not in the cited sources")
