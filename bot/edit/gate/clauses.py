"""Takes a sentence apart, as far as the order of its words tells: who does it, what, to whom, where to and where from.

    "China halts gallium shipments to 14 US firms"  ──▶  China │ halt │ gallium shipments │ to: US firms

A clause has one verb at most (`verbs`); who does it is looked for before it, or in the clause that it hangs on: `orders
Seoul │ to pay`, `police │ who were held`. What cannot be told is left empty, and who compares two clauses must find
nothing in an empty part. In other languages than English it is taken apart by its stops and the verbs of the tables.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise, zip_longest

from bot.edit.gate.senses import NOTHING, PARTICLES, Senses, homes_of, of_keys, senses, thesaurus
from bot.edit.gate.verbs import sort_of, verbs
from bot.edit.gate.words import (
    ACTING,
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    BE,
    BY_MEANS,
    CLAUSE_OPENERS,
    GENERIC,
    GIVEN_NAMES,
    MEETING,
    PAST,
    PLACING,
    RELATIVES,
    SAYING,
    TOWARDS,
    VERBAL,
    words,
)
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean, language_of, read, read_as

_STOPS = re.compile(r"[;:,.!?()…]|\s[-–—|]\s|(?<=\w)['\"]?\s?[-–—]\s")
COLON = re.compile(r":|\s[-–—]\s")
_PARTICIPLE = re.compile(
    r"(ed|en|wn|ught|old|eld|ent|ade|uck|hot|ung|unk|ept|put|cut|set|hit|let|shut|un|ost|ead|aid)$"
)
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
    firms`, which is no place to go to. One that `hangs` on the clause before it has no finite verb (`to pay`).
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
    hangs: bool = False

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
    sentence = _sentence(text, language, names)
    found: list[Clause] = []
    subject = Phrase()
    for start, end, begins, ends in _spans(sentence):
        clause, own = _clause(sentence, start, end, begins, ends, subject, found[-1] if found else None)
        subject = own or subject
        found.append(clause)
    return tuple(found)


def wholes(found: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses with those that hang on them in one: what one of them is about, the others are about as well."""
    joined: list[Clause] = []
    for clause in found:
        if not (joined and clause.hangs):
            joined.append(clause)
            continue
        first = joined[-1]
        tokens, meanings = (*first.tokens, *clause.tokens), (*first.senses, *clause.senses)
        joined[-1] = replace(first, tokens=tokens, senses=meanings, ends=clause.ends, verb=first.verb or clause.verb)
    return tuple(joined)


@dataclass(frozen=True)
class _Sentence:
    """A text in tokens: the groups of each, what stands in the gap before it, what it is to its neighbours, and
    whether it is a verb."""

    tokens: tuple[Token, ...]
    meanings: tuple[Senses, ...]
    gaps: tuple[Break, ...]
    sorts: tuple[str, ...]
    verbs: tuple[bool, ...]
    is_english: bool


def _sentence(text: str, language: str, names: frozenset[str]) -> _Sentence:
    plain, code = clean(text), language_of(text, language)
    tokens = tuple(regular(_named(token, names)) for token in _with_given_names(read(text, language)))
    meanings = tuple(_meanings(tokens, code))
    between = (plain[a.start + len(a.text) : b.start] for a, b in pairwise(tokens))
    gaps = (Break.NONE, *map(_gap, between))[: len(tokens)]
    if code == "en" and _opens_with_a_name(tokens, meanings):
        tokens = (replace(tokens[0], kind=Kind.NAME), *tokens[1:])
    sorts = tuple(map(sort_of, tokens))
    if code == "en":
        found = verbs(tokens, sorts, meanings, [gap is not Break.NONE for gap in gaps])
    else:
        found = [token.kind is Kind.VERB or (token.key in VERBAL and i > 0) for i, token in enumerate(tokens)]
    return _Sentence(tokens, meanings, gaps, sorts, tuple(found), code == "en")


def _opens_with_a_name(tokens: Sequence[Token], meanings: Sequence[Senses]) -> bool:
    """Whether a word that no table knows speaks at the beginning: `Suzuki said`, but not `Hoteliers said`."""
    if len(tokens) < 2 or meanings[0] or tokens[0].kind is not Kind.WORD or not tokens[0].text[:1].isupper():
        return False
    verb, groups = tokens[1], meanings[1] & thesaurus().verbs
    return not tokens[0].text.endswith("s") and (verb.key in SAYING or bool(groups and groups <= thesaurus().saying))


def _gap(gap: str) -> Break:
    if COLON.search(gap):
        return Break.COLON
    return Break.COMMA if _STOPS.search(gap) else Break.NONE


def _spans(sentence: _Sentence) -> Iterator[tuple[int, int, Break, Break]]:
    """Where each clause begins and ends, and what parts it from the one before and the one after."""
    cuts = dict(_cuts(sentence))
    places = [0, *cuts, len(sentence.tokens)]
    for start, end in pairwise(places):
        if start < end:
            yield start, end, cuts.get(start, Break.NONE), cuts.get(end, Break.NONE)


def _cuts(sentence: _Sentence) -> Iterator[tuple[int, Break]]:
    start, verb = 0, None
    for i in range(len(sentence.tokens)):
        here = sentence.gaps[i]
        if here is Break.NONE and i > start and _opens(sentence, i):
            here = Break.WORD
        if here is not Break.NONE and i > start:
            start, verb = i, None
            yield i, here
        if sentence.verbs[i]:
            if verb is not None and sentence.is_english:
                start = _beginning(sentence, start, verb, i)
                yield start, Break.WORD
            verb = i if sentence.is_english or verb is None else verb


def _opens(sentence: _Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    return token.kind is Kind.GLUE and token.text.casefold() in CLAUSE_OPENERS


def _beginning(sentence: _Sentence, start: int, verb: int, i: int) -> int:
    """Where the clause of the verb at `i` begins, of which the one before, from `start` on, has a verb of its own."""
    sorts = sentence.sorts
    at = i
    while at - 1 > verb and sorts[at - 1] in _LEADING:
        at -= 1
    bare = at == i
    if at - 1 > verb and sorts[at - 1] == "and":
        return at - 1
    if "to" in sorts[at:i] or (bare and sorts[i] == "ing"):
        return at - 1 if bare and at - 1 > verb and sorts[at - 1] in _BEFORE_A_GERUND else at
    relative = sentence.tokens[start].text.casefold() in RELATIVES
    if not _says(sentence, verb) and (relative or (bare and sorts[i] == "ed") or _is_reduced(sentence, start, verb)):
        return at
    while at - 1 > verb and sorts[at - 1] not in _BEFORE_A_SUBJECT:
        at -= 1
    return at


def _says(sentence: _Sentence, verb: int) -> bool:
    groups = sentence.meanings[verb] & thesaurus().verbs
    return sentence.tokens[verb].key in SAYING or 2 * len(groups & thesaurus().saying) > len(groups)


def _is_reduced(sentence: _Sentence, start: int, verb: int) -> bool:
    """Whether it is a participle behind its noun, and the sentence goes on: `The smuggler killed near Homs had`."""
    alone = not _LEADING & {*sentence.sorts[start:verb]}
    after = sentence.tokens[verb + 1].text.casefold() if verb + 1 < len(sentence.tokens) else ""
    is_participle = _PARTICIPLE.search(sentence.tokens[verb].text.casefold()) is not None
    return is_participle and alone and verb > start and after in PLACING - PARTICLES


def _is_done_by(sentence: _Sentence, verb: int) -> bool:
    """Whether it is a participle with who does it behind: `the map favoured by the governor`."""
    return sentence.sorts[verb] == "ed" and list(sentence.sorts[verb + 1 : verb + 2]) == ["by"]


_LEADING = words("be have do modal to adverb")
"""What may stand before a verb and belongs to it."""
_BEFORE_A_GERUND = words("by of that") | {"place in"}
_BEFORE_A_SUBJECT = words("to by that be have do modal pronoun") | {"place in"}


def _clause(
    sentence: _Sentence, start: int, end: int, begins: Break, ends: Break, subject: Phrase, before: Clause | None
) -> tuple[Clause, Phrase]:
    """The clause, and what the next one without a subject of its own has for one."""
    tokens, meanings = sentence.tokens[start:end], sentence.meanings[start:end]
    known = dict(zip(tokens, meanings, strict=True))
    at = next((i for i in range(start, end) if sentence.verbs[i]), None)
    if at is None:
        named = phrase(tokens, known)
        _, to, origin, _ = _after(tokens)
        bare = Clause(
            tokens, meanings, begins, ends, agent=named if ends is Break.COLON else Phrase(), goals=_heads(to),
            origins=_heads(origin),
        )  # fmt: skip
        return bare, Phrase() if subject or not _opens_with_somebody(tokens) else named
    verb, left, right = sentence.tokens[at], sentence.tokens[start:at], sentence.tokens[at + 1 : end]
    own = phrase(_without_places(left), known)
    lord = before if before is not None and not own else None
    who = own or _subject(sentence, start, at, subject, lord)
    direct, to, origin, by = _after(right)
    participle = lord is not None and begins is Break.WORD and at == start and sentence.sorts[at] == "ed"
    if ends is Break.WORD and _is_reduced(sentence, start, at):
        is_finite = sentence.verbs[end] and sentence.sorts[end] != "ing" and not _is_done_by(sentence, end)
        participle = sentence.sorts[end] in _LEADING - {"to"} or is_finite
    if participle or _is_passive(left, verb, direct, by):
        agent, patient = phrase(_without_places(by), known), who
    elif not left and sentence.sorts[at] != "ing" and verb.key == "v:say" and _is_a_name(right, phrase(direct, known)):
        agent, patient = phrase(direct, known), Phrase()  # "…, says Nvidia"
    else:
        agent, patient = who, phrase(direct, known)
    loose = sentence.is_english and begins is Break.WORD and not own
    hangs = loose and (participle or sentence.sorts[at] == "ing" or "to" in sentence.sorts[start:at])
    done = Clause(
        tokens, meanings, begins, ends, verb, agent, patient, phrase(to, known), phrase(origin, known), _heads(to),
        _heads(origin), hangs,
    )  # fmt: skip
    is_main = own and not (left and left[0].text.casefold() in RELATIVES)
    return done, who if is_main or not subject else Phrase()


def _is_a_name(tokens: Sequence[Token], said: Phrase) -> bool:
    return 0 < len(tokens) <= LONGEST_NAME and bool(said.actors)


def _subject(sentence: _Sentence, start: int, at: int, subject: Phrase, before: Clause | None) -> Phrase:
    """Who does what is done in a clause that names nobody before its verb."""
    if before is None:
        return subject
    lead = sentence.tokens[start].text.casefold()
    if lead in RELATIVES or (
        start == at and sentence.gaps[start] is Break.NONE and sentence.sorts[at] in {"ed", "ing"}
    ):
        return _last(before)  # "fighters │ who were held", "men │ held", "ferry │ serving the island"
    if "to" in sentence.sorts[start:at] or lead in {"of", "for", "from"}:
        is_purpose = before.verb is not None and before.verb.key in MEETING
        return before.patient if before.patient.actors and not is_purpose else before.agent or subject
    return subject


def _last(clause: Clause) -> Phrase:
    """What stands last in a clause: `people` in `were five people`."""
    tokens = list(clause.tokens)
    kept: list[Token] = []
    while tokens and tokens[-1] is not clause.verb:
        token = tokens.pop()
        if token.kind is Kind.GLUE and token.text.casefold() in (PLACING | TOWARDS) - {"of"} and kept:
            break
        kept.insert(0, token)
    return phrase(kept, clause.meanings)


def _opens_with_somebody(tokens: Sequence[Token]) -> bool:
    """Somebody before a comma, of whom the next clause may tell: `Lumitec, a maker of sensors, has bought`."""
    return tokens[0].kind is not Kind.GLUE or tokens[0].text.casefold() in ARTICLES


def _meanings(tokens: Sequence[Token], language: str) -> list[Senses]:
    """The groups of each token: by its words in English, by its key in other languages."""
    if language != "en":
        return [of_keys().get(token.key, NOTHING) for token in tokens]
    single = [(i, word) for i, token in enumerate(tokens) for word in token.text.replace("-", " ").split()]
    found = [NOTHING] * len(tokens)
    for (i, _), groups in zip(single, senses(tuple(word for _, word in single)), strict=True):
        found[i] |= groups
    return found


def _with_given_names(tokens: Sequence[Token]) -> Iterator[Token]:
    """With places before a name that are given names: `Wellington Koo`."""
    for token, after in zip_longest(tokens, tokens[1:]):
        is_given = after is not None and after.kind is Kind.NAME and after.text.casefold() not in GENERIC
        is_given = is_given and token.kind is Kind.PLACE and token.text.casefold() in GIVEN_NAMES
        yield replace(token, kind=Kind.NAME, key=f"w:{token.text.casefold()}") if is_given else token


def _named(token: Token, names: frozenset[str]) -> Token:
    is_acronym = len(token.text) > 1 and token.text.isupper() and token.text.isascii()
    is_known = token.text[:1].isupper() and (token.key in names or bool(homes_of(token.text)))
    if token.opens and token.kind is Kind.WORD and (is_acronym or is_known):
        return replace(token, kind=Kind.NAME)
    return token


def regular(token: Token) -> Token:
    """A past form that no stemmer knows, as the verb that it is of."""
    word = token.text.casefold()
    if word not in PAST or word in AUXILIARY or token.kind in {Kind.PLACE, Kind.NAME}:
        return token
    (plain, *_) = read_as(PAST[word], "en")
    return replace(token, key=plain.key, kind=Kind.VERB if plain.kind is Kind.GLUE else plain.kind)


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
    if not kept and tokens and tokens[-1].kind in {Kind.PLACE, Kind.NAME}:
        return [tokens[-1]]  # "In Hamburg China spoke"
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
        if word in TOWARDS:
            here = to
        elif word == "from":
            here = origin
        elif word == "by" and not _is_a_means(tokens[i + 1 : i + 2]):
            here = by
        else:
            here.append(token)
    return direct, to, origin, by


def _is_a_means(after: Sequence[Token]) -> bool:
    return any(token.kind is Kind.NUMBER or token.text.casefold() in BY_MEANS for token in after)


def _heads(tokens: Sequence[Token]) -> frozenset[str]:
    """The places and names that stand for themselves, and do not say whose something is."""
    return frozenset(
        token.key
        for token, following in zip(tokens, [*tokens[1:], None], strict=False)
        if token.kind in {Kind.PLACE, Kind.NAME}
        and (following is None or following.kind in {Kind.GLUE, Kind.VERB, Kind.PLACE, Kind.NUMBER})
    )


def _is_passive(left: Sequence[Token], verb: Token, direct: Sequence[Token], by: Sequence[Token]) -> bool:
    """`was halted`, or a participle with nothing behind it but who did it: `held by police`, not `sent oil by rail`."""
    word = verb.text.casefold().split(" ")[0]
    if not _PARTICIPLE.search(word):
        return False
    near = [token.text.casefold() for token in left[-3:]]
    if any(word in BE for word in near) and "to" not in near[-1:]:
        return True
    has_object = any(token.kind is not Kind.GLUE for token in direct)
    return bool(by) and not has_object and not any(word in {"has", "have", "had"} for word in near)


def phrase(tokens: Sequence[Token], known: Mapping[Token, Senses]) -> Phrase:
    """Places, names and other words of some tokens, with the groups that are `known` of each."""
    kinds = {Kind.PLACE: set[str](), Kind.NAME: set[str](), Kind.WORD: set[str]()}
    groups: Senses = NOTHING
    said = []
    for token in tokens:
        kind = Kind.WORD if token.kind in {Kind.CONCEPT, Kind.WORD, Kind.VERB} else token.kind
        if kind in kinds and token.text.casefold() not in ADVERBS:
            kinds[kind].add(token.key)
            groups |= known[token]
            said.append(token)
    places, names, nouns = (frozenset(found) for found in kinds.values())
    return Phrase(places, names, nouns, groups, tuple(said))
