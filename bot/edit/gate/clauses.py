"""Takes a sentence apart, as far as the order of its words tells: who does it, what, to whom, where to and where from.

    "China halts gallium shipments to 14 US firms"  ──▶  China │ halt │ gallium shipments │ to: US firms

It is no parser. It knows the verbs of the tables and the small words of English; what it cannot tell it leaves empty,
and who compares two clauses must find nothing in an empty part.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from bot.edit.gate.words import (
    ACTING,
    ARTICLES,
    AUXILIARY,
    BE,
    CLAUSE_OPENERS,
    PAST,
    PLACING,
    PRONOUNS,
    TOWARDS,
    VERBAL,
)
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean, read

_STOPS = re.compile(r"[;:,.!?()…]|\s[-–—|]\s|(?<=\w)['\"]?\s?[-–—]\s")
_COLON = re.compile(r":|\s[-–—]\s")
_PARTICIPLE = re.compile(r"(ed|en|wn|ught|old|eld|ent|ade|uck|hot|ung|unk|ept)$")


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
    begins: Break
    ends: Break
    verb: Token | None = None
    agent: Phrase = field(default_factory=Phrase)
    patient: Phrase = field(default_factory=Phrase)
    to: Phrase = field(default_factory=Phrase)
    goals: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()


@lru_cache(maxsize=4_000)
def clauses(text: str, language: str = "", names: frozenset[str] = frozenset()) -> tuple[Clause, ...]:
    """The clauses of a text, in its order. Words with a capital whose keys are among `names` are names."""
    found: list[Clause] = []
    subject = Phrase()
    for tokens, begins, ends in _parts(text, language, names):
        clause = _clause(tokens, begins, ends, subject)
        subject = clause.agent or subject
        found.append(clause)
    return tuple(found)


def _parts(text: str, language: str, names: frozenset[str]) -> Iterator[tuple[tuple[Token, ...], Break, Break]]:
    plain = clean(text)
    tokens = [_regular(_named(token, names)) for token in read(text, language)]
    part: list[Token] = []
    begins = Break.NONE
    for i, token in enumerate(tokens):
        here = _break(plain, tokens, i, has_verb=_verb_at(part) is not None) if part else Break.NONE
        if here is not Break.NONE:
            yield tuple(part), begins, here
            part, begins = [], here
        part.append(token)
    if part:
        yield tuple(part), begins, Break.NONE


def _named(token: Token, names: frozenset[str]) -> Token:
    if token.opens and token.kind is Kind.WORD and token.key in names and token.text[:1].isupper():
        return replace(token, kind=Kind.NAME)
    return token


def _regular(token: Token) -> Token:
    """A past form that no stemmer knows, as the verb that it is of."""
    base = PAST.get(token.text.casefold())
    if base is None or token.kind in {Kind.PLACE, Kind.NAME}:
        return token
    (plain, *_) = read(base, "en")
    return replace(token, key=plain.key, kind=Kind.VERB if plain.kind is Kind.GLUE else plain.kind)


def _break(plain: str, tokens: Sequence[Token], i: int, *, has_verb: bool) -> Break:
    token = tokens[i]
    before = tokens[i - 1]
    gap = plain[before.start + len(before.text) : token.start]
    if _COLON.search(gap):
        return Break.COLON
    if _STOPS.search(gap):
        return Break.COMMA
    word = token.text.casefold()
    if word in CLAUSE_OPENERS and token.kind is Kind.GLUE:
        return Break.WORD
    if word in {"and", "or"} and has_verb and _is_verb_ahead(tokens, i + 1):
        return Break.WORD
    return Break.NONE


def _is_verb_ahead(tokens: Sequence[Token], start: int) -> bool:
    """Whether what follows an `and` is a clause: a verb comes at once, or after somebody who may do it."""
    for i in range(start, min(start + 4, len(tokens))):
        if tokens[i].kind is Kind.VERB or tokens[i].key in VERBAL:
            return True
        if tokens[i].kind is Kind.GLUE and tokens[i].text.casefold() not in ARTICLES | AUXILIARY:
            return False
    return False


def _clause(tokens: tuple[Token, ...], begins: Break, ends: Break, subject: Phrase) -> Clause:
    at = _verb_at(tokens)
    if at is None:
        return Clause(tokens, begins, ends, agent=phrase(tokens) if ends is Break.COLON else Phrase())
    verb = tokens[at]
    left, right = tokens[:at], tokens[at + 1 :]
    agent = phrase(_without_places(left))
    first = left[0].text.casefold() if left else ""
    if not agent and (not left or first in PRONOUNS | AUXILIARY | {"and", "to", "not"}):
        agent = subject
    direct, to, origin, by = _after(right)
    if _is_passive(left, verb, bool(by)):
        doer = phrase(_without_places(by))
        return Clause(tokens, begins, ends, verb, doer, agent, phrase(to), _heads(to), _heads(origin))
    if not left and verb.key == "v:say" and 0 < len(right) <= LONGEST_NAME and phrase(direct).actors:
        return Clause(tokens, begins, ends, verb, phrase(direct))  # "…, says Nvidia"
    return Clause(tokens, begins, ends, verb, agent, phrase(direct), phrase(to), _heads(to), _heads(origin))


def _verb_at(tokens: Sequence[Token]) -> int | None:
    """The first token that is used as a verb: one of the tables, or a word that looks like one after an actor."""
    for i, token in enumerate(tokens):
        if _is_noun(tokens, i):
            continue
        if token.kind is Kind.VERB or (token.key in VERBAL and i > 0 and _is_inflected(tokens, i)):
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
    text, before = tokens[i].text.casefold(), tokens[i - 1].text.casefold()
    if " " in text or text.endswith(("ed", "s")) or before in {"to", "will", "would", "may", "not"} | AUXILIARY:
        return True
    return not text.isascii() or text in PAST


def _without_places(tokens: Sequence[Token]) -> list[Token]:
    """A subject without what only says where it is: `A bomb on a depot in Slobidsk`."""
    kept: list[Token] = []
    skipping = False
    for token in tokens:
        word = token.text.casefold()
        if token.kind is Kind.GLUE and word in (PLACING | TOWARDS) - {"of", "with", "between"}:
            skipping = True
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


def _is_passive(left: Sequence[Token], verb: Token, has_by: bool) -> bool:
    word = verb.text.casefold().split(" ")[0]
    if not _PARTICIPLE.search(word):
        return False
    near = [token.text.casefold() for token in left[-3:]]
    has_be = any(word in BE for word in near)
    return has_be or (has_by and not any(word in {"has", "have", "had"} for word in near))


def phrase(tokens: Sequence[Token]) -> Phrase:
    """Places, names and other words of some tokens."""
    places, names, nouns = set(), set(), set()
    for token in tokens:
        if token.kind is Kind.PLACE:
            places.add(token.key)
        elif token.kind is Kind.NAME:
            names.add(token.key)
        elif token.kind in {Kind.CONCEPT, Kind.WORD}:
            nouns.add(token.key)
    return Phrase(frozenset(places), frozenset(names), frozenset(nouns))
