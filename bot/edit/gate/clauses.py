"""Takes a sentence apart, as far as the order of its words tells: who does it, what, to whom, where to and where from.

    "China halts gallium shipments to 14 US firms"  ──▶  China │ halt │ gallium shipments │ to: US firms

It is no parser. It knows the verbs of the tables and the small words of English; what it cannot tell it leaves empty,
and who compares two clauses must find nothing in an empty part.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from bot.edit.gate.senses import NOTHING, Senses, of_keys, senses, thesaurus
from bot.edit.gate.words import (
    ACTING,
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    BE,
    CLAUSE_OPENERS,
    MODALS,
    PAST,
    PLACING,
    PRONOUNS,
    TOWARDS,
    VERBAL,
)
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean, language_of, read

_STOPS = re.compile(r"[;:,.!?()…]|\s[-–—|]\s|(?<=\w)['\"]?\s?[-–—]\s")
_COLON = re.compile(r":|\s[-–—]\s")
_PARTICIPLE = re.compile(r"(ed|en|wn|ught|old|eld|ent|ade|uck|hot|ung|unk|ept)$")


LONGEST_SUBJECT = 8
"""Tokens in which the verb of what somebody says must come."""
LONGEST_NAME = 3
"""Tokens of somebody who comes after `says`: more are what is said."""


class Break(StrEnum):
    """What parts a clause from the one before it."""

    NONE = ""
    COMMA = ","
    COLON = ":"
    WORD = "word"


@dataclass(frozen=True)
class Phrase:
    """What stands in one part of a clause: places and names (who exactly), and other words (what kind of)."""

    places: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    groups: Senses = NOTHING
    tokens: tuple[Token, ...] = ()

    @property
    def actors(self) -> frozenset[str]:
        """Places and names together."""
        return self.places | self.names

    def __bool__(self) -> bool:
        return bool(self.places or self.names or self.nouns)


@dataclass(frozen=True)
class Clause:
    """One clause. `verb` is the token of what is done, None where none was found. `begins` tells what parts it off.

    `goals` and `origins` are the places that it goes to and comes from: `to` has all that stands there, as in `to US
    firms`, which is no place to go to.
    """

    tokens: tuple[Token, ...]
    senses: tuple[Senses, ...]
    begins: Break
    ends: Break
    verb: Token | None = None
    agent: Phrase = field(default_factory=Phrase)
    patient: Phrase = field(default_factory=Phrase)
    to: Phrase = field(default_factory=Phrase)
    origin: Phrase = field(default_factory=Phrase)
    goals: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()

    @cached_property
    def meanings(self) -> dict[Token, Senses]:
        """The groups of each token."""
        return dict(zip(self.tokens, self.senses, strict=True))

    @property
    def verb_senses(self) -> Senses:
        """The groups of what is done."""
        return NOTHING if self.verb is None else self.senses[self.tokens.index(self.verb)]


@lru_cache(maxsize=4_000)
def clauses(text: str, language: str = "", names: frozenset[str] = frozenset()) -> tuple[Clause, ...]:
    """The clauses of a text, in its order. Words with a capital whose keys are among `names` are names."""
    found: list[Clause] = []
    subject = Phrase()
    told = Phrase()
    for tokens, meanings, begins, ends in _parts(text, language, names):
        is_told = tokens[0].text.casefold() == "to" and begins is Break.WORD
        clause = _clause(tokens, meanings, begins, ends, told if is_told else subject)
        if not is_told:
            subject = clause.agent or subject or _opening(clause)
        told = clause.patient
        found.append(clause)
    return tuple(found)


def _opening(clause: Clause) -> Phrase:
    """Somebody before a comma, of whom the next clause may tell: `Lumitec, a maker of sensors, has bought`."""
    first = clause.tokens[0]
    if clause.verb is not None or (first.kind is Kind.GLUE and first.text.casefold() not in ARTICLES):
        return Phrase()
    return phrase(clause.tokens, clause.meanings)


_Part = tuple[tuple[Token, ...], tuple[Senses, ...], Break, Break]


def _parts(text: str, language: str, names: frozenset[str]) -> Iterator[_Part]:
    plain = clean(text)
    tokens = [regular(_named(token, names)) for token in read(text, language)]
    meanings = _meanings(tokens, language_of(text, language))
    start, begins = 0, Break.NONE
    for i in range(1, len(tokens)):
        here = _break(plain, tokens, meanings, start, i)
        if here is not Break.NONE:
            yield tuple(tokens[start:i]), tuple(meanings[start:i]), begins, here
            start, begins = i, here
    if tokens:
        yield tuple(tokens[start:]), tuple(meanings[start:]), begins, Break.NONE


def _meanings(tokens: Sequence[Token], language: str) -> list[Senses]:
    """The groups of each token: by its words in English, by its key in other languages."""
    if language != "en":
        return [of_keys().get(token.key, NOTHING) for token in tokens]
    words = [(i, word) for i, token in enumerate(tokens) for word in token.text.replace("-", " ").split()]
    found = [NOTHING] * len(tokens)
    for (i, _), groups in zip(words, senses(tuple(word for _, word in words)), strict=True):
        found[i] |= groups
    return found


def _named(token: Token, names: frozenset[str]) -> Token:
    is_acronym = len(token.text) > 1 and token.text.isupper() and token.text.isascii()
    if token.opens and token.kind is Kind.WORD and (is_acronym or (token.key in names and token.text[:1].isupper())):
        return replace(token, kind=Kind.NAME)
    return token


def regular(token: Token) -> Token:
    """A past form that no stemmer knows, as the verb that it is of."""
    word = token.text.casefold()
    if word not in PAST or word in AUXILIARY or token.kind in {Kind.PLACE, Kind.NAME}:
        return token
    (plain, *_) = read(PAST[word], "en")
    return replace(token, key=plain.key, kind=Kind.VERB if plain.kind is Kind.GLUE else plain.kind)


def _break(plain: str, tokens: Sequence[Token], meanings: Sequence[Senses], start: int, i: int) -> Break:
    """Whether a clause ends before the token at `i`; the one that it would end begins at `start`."""
    token, before = tokens[i], tokens[i - 1]
    gap = plain[before.start + len(before.text) : token.start]
    if _COLON.search(gap):
        return Break.COLON
    if _STOPS.search(gap):
        return Break.COMMA
    word = token.text.casefold()
    if word in CLAUSE_OPENERS and token.kind is Kind.GLUE:
        return Break.WORD
    verb = _verb_at(tokens[start:i], meanings[start:i])
    if verb is None:
        return Break.NONE
    if word in {"and", "or"} and _is_verb_ahead(tokens, meanings, i + 1):
        return Break.WORD
    if word == "to" and _is_infinitive(tokens, i) and any(_is_actor(one) for one in tokens[start + verb + 1 : i]):
        return Break.WORD  # "orders Seoul to pay"
    if verb == i - 1 - start and meanings[i - 1] & thesaurus().saying and _opens_speech(tokens, meanings, i):
        return Break.WORD
    return Break.NONE


def _is_verb_ahead(tokens: Sequence[Token], meanings: Sequence[Senses], start: int) -> bool:
    """Whether what follows an `and` is a clause: a verb comes at once, or after somebody who may do it."""
    for i in range(start, min(start + 4, len(tokens))):
        if tokens[i].kind is Kind.VERB or tokens[i].key in VERBAL or (i == start and _is_verbal(meanings[i])):
            return True
        if tokens[i].kind is Kind.GLUE and tokens[i].text.casefold() not in ARTICLES | AUXILIARY:
            return False
    return False


def _opens_speech(tokens: Sequence[Token], meanings: Sequence[Senses], start: int) -> bool:
    """Whether what follows `says` is a clause: `that`, or somebody, and then a verb."""
    if tokens[start].text.casefold() == "that":
        return True
    if any(token.text.casefold() in CLAUSE_OPENERS | PLACING for token in tokens[start : start + 1]):
        return False
    ahead = tokens[start : start + LONGEST_SUBJECT]
    verb = _verb_at(ahead, meanings[start : start + LONGEST_SUBJECT])
    return bool(verb) and any(token.kind is not Kind.GLUE for token in ahead[:verb])


def _is_verbal(groups: Senses) -> bool:
    return not groups.isdisjoint(thesaurus().verbs)


def _clause(
    tokens: tuple[Token, ...], meanings: tuple[Senses, ...], begins: Break, ends: Break, subject: Phrase
) -> Clause:
    at = _verb_at(tokens, meanings)
    known = dict(zip(tokens, meanings, strict=True))
    if at is None:
        return Clause(tokens, meanings, begins, ends, agent=phrase(tokens, known) if ends is Break.COLON else Phrase())
    verb = tokens[at]
    left, right = tokens[:at], tokens[at + 1 :]
    agent = phrase(_without_places(left), known)
    first = left[0].text.casefold() if left else ""
    if not agent and (not left or first in PRONOUNS | AUXILIARY | {"and", "to", "not"}):
        agent = subject
    direct, to, origin, by = _after(right)
    if _is_passive(left, verb, direct, by):
        doer = phrase(_without_places(by), known)
        done = Clause(tokens, meanings, begins, ends, verb, doer, agent)
    elif not left and verb.key == "v:say" and 0 < len(right) <= LONGEST_NAME and phrase(direct, known).actors:
        return Clause(tokens, meanings, begins, ends, verb, phrase(direct, known))  # "…, says Nvidia"
    else:
        done = Clause(tokens, meanings, begins, ends, verb, agent, phrase(direct, known))
    return replace(done, to=phrase(to, known), origin=phrase(origin, known), goals=_heads(to), origins=_heads(origin))


def _verb_at(tokens: Sequence[Token], meanings: Sequence[Senses]) -> int | None:
    """The first token that is used as a verb: one of the tables, or a word that looks like one after an actor."""
    for i, token in enumerate(tokens):
        if _is_noun(tokens, i) or token.kind in {Kind.PLACE, Kind.NAME, Kind.NUMBER, Kind.DATE}:
            continue
        if token.kind is Kind.VERB or (token.key in VERBAL and i > 0 and _is_inflected(tokens, i)):
            return i
        in_phrase = token.kind is not Kind.GLUE or (meanings[i] and tuple(meanings[i + 1 : i + 2]) == (meanings[i],))
        if i > 0 and in_phrase and _is_verbal(meanings[i]) and _is_inflected(tokens, i):
            return i
        if token.kind is Kind.WORD and i > 0 and _is_actor(tokens[i - 1]) and _looks_like_a_verb(token.text):
            return i
    return None


def _is_actor(token: Token) -> bool:
    return token.kind in {Kind.PLACE, Kind.NAME} or token.key in ACTING


def _looks_like_a_verb(text: str) -> bool:
    return text.endswith("ed") or (text.endswith("s") and not text.endswith(("ss", "us", "is", "ers", "ors")))


def _is_noun(tokens: Sequence[Token], i: int) -> bool:
    before = tokens[i - 1].text.casefold() if i else ""
    return before in ARTICLES | PLACING | {"from"} | {"over", "after", "amid"}


def _is_inflected(tokens: Sequence[Token], i: int) -> bool:
    """`halts`, `halted`, `to halt`, `will halt`: not the noun that others describe."""
    word = tokens[i].text.casefold().split(" ")[0]
    before = tokens[i - 1].text.casefold()
    if word.endswith(("ed", "s")) or before in MODALS | AUXILIARY:
        return True
    return not word.isascii() or word in PAST


def _without_places(tokens: Sequence[Token]) -> list[Token]:
    """A subject without what only says where it is: `A bomb on a depot in Slobidsk`."""
    kept: list[Token] = []
    skipping = False
    for token in tokens:
        word = token.text.casefold()
        if token.kind is Kind.GLUE and word in (PLACING | TOWARDS) - {"of", "with", "between"}:
            skipping = not (word == "in" and kept and kept[-1].key in ACTING)  # "prosecutors in Seoul"
        if not skipping:
            kept.append(token)
    return kept


def _after(tokens: Sequence[Token]) -> tuple[list[Token], list[Token], list[Token], list[Token]]:
    """What follows a verb, by the small words in it: directly, after `to`, after `from`, after `by`."""
    direct: list[Token] = []
    to: list[Token] = []
    origin: list[Token] = []
    by: list[Token] = []
    here = direct
    for i, token in enumerate(tokens):
        word = token.text.casefold()
        if word in TOWARDS and not _is_infinitive(tokens, i):
            here = to
        elif word == "from":
            here = origin
        elif word == "by" and not (i + 1 < len(tokens) and tokens[i + 1].kind is Kind.NUMBER):
            here = by
        else:
            here.append(token)
    return direct, to, origin, by


def _heads(tokens: Sequence[Token]) -> frozenset[str]:
    """The places and names that stand for themselves, and do not say whose something is."""
    return frozenset(
        token.key
        for token, following in zip(tokens, [*tokens[1:], None], strict=False)
        if token.kind in {Kind.PLACE, Kind.NAME}
        and (following is None or following.kind in {Kind.GLUE, Kind.VERB, Kind.PLACE, Kind.NUMBER})
    )


def _is_infinitive(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and (tokens[i + 1].kind is Kind.VERB or tokens[i + 1].key in VERBAL)


def _is_passive(left: Sequence[Token], verb: Token, direct: Sequence[Token], by: Sequence[Token]) -> bool:
    """`was halted`, or a participle with nothing behind it but who did it: `held by police`, not `sent oil by rail`."""
    word = verb.text.casefold().split(" ")[0]
    if not _PARTICIPLE.search(word):
        return False
    near = [token.text.casefold() for token in left[-3:]]
    if any(word in BE for word in near):
        return True
    has_object = any(token.kind is not Kind.GLUE for token in direct)
    return bool(by) and not has_object and not any(word in {"has", "have", "had"} for word in near)


def phrase(tokens: Sequence[Token], known: Mapping[Token, Senses]) -> Phrase:
    """Places, names and other words of some tokens, with the groups that are `known` of each."""
    kinds = {Kind.PLACE: set[str](), Kind.NAME: set[str](), Kind.WORD: set[str]()}
    groups: Senses = NOTHING
    said = []
    for token in tokens:
        kind = Kind.WORD if token.kind in {Kind.CONCEPT, Kind.WORD} else token.kind
        if kind in kinds and token.text.casefold() not in ADVERBS:
            kinds[kind].add(token.key)
            groups |= known[token]
            said.append(token)
    places, names, nouns = (frozenset(found) for found in kinds.values())
    return Phrase(places, names, nouns, groups, tuple(said))
