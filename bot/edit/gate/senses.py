"""What English words mean to the gate: the groups of the thesaurus in which they stand, alone or in a phrase.

    "turned the plan down"  ──▶  turned: {reject}, plan: {plan}, down: {reject}

A paraphrase takes one word of a group for another; a sentence that was turned around takes one of an opposite group.
Words of other languages come in by the keys that the language tables share.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from bot.edit.gate.thesaurus.homes import HOMES
from bot.edit.gate.thesaurus.knowledge import KNOWN
from bot.edit.gate.thesaurus.nouns import BROADER, NOUNS
from bot.edit.gate.thesaurus.verbs import CONVERSES, NEGATIVE, SAYING, SYMMETRIC, VERBS
from bot.edit.gate.words import PAST, words
from bot.edit.languages import entries
from bot.edit.languages.all import LANGUAGES
from bot.edit.lexicon import stem

GAP = 4
"""Words that may stand inside a phrase after its first: `turn the offer down`."""
PARTICLES = words("up down off out over back away through aside apart along ahead forward stand")
"""Second words of phrases that may be parted from the first."""
NOTHING: frozenset[str] = frozenset()
Senses = frozenset[str]
Entry = tuple[str, str]
"""What is left of a phrase behind its first word, in base forms (empty of a word), and the group that it stands in."""


@dataclass(frozen=True)
class Thesaurus:
    """The tables, compiled. Groups go by their names; `narrower` and `broader` hold each other's."""

    phrases: defaultdict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    opposites: dict[str, Senses] = field(default_factory=dict)
    broader: dict[str, Senses] = field(default_factory=dict)
    narrower: dict[str, Senses] = field(default_factory=dict)
    converses: dict[str, Senses] = field(default_factory=dict)
    verbs: Senses = NOTHING
    known: Senses = NOTHING
    saying: Senses = NOTHING
    symmetric: Senses = NOTHING
    negative: Senses = NOTHING


@cache
def thesaurus() -> Thesaurus:
    """The thesaurus, compiled once."""
    verbs, nouns, known = list(_groups(VERBS)), list(_groups(NOUNS)), list(_groups(KNOWN))
    compiled = Thesaurus(
        verbs=frozenset(name for name, _, _ in verbs),
        known=frozenset(name for name, _, _ in known),
        saying=frozenset(SAYING.split()),
        symmetric=frozenset(SYMMETRIC.split()),
        negative=frozenset(NEGATIVE.split()),
    )
    phrases = compiled.phrases
    for name, members, opposites in (*verbs, *nouns, *known):
        for member in members:
            first, _, rest = member.partition(" ")
            phrases[first].append((rest, name))
        for other in opposites:
            compiled.opposites[name] = compiled.opposites.get(name, NOTHING) | {other}
            compiled.opposites[other] = compiled.opposites.get(other, NOTHING) | {name}
    for narrow, broad in _pairs(BROADER, "<"):
        compiled.broader[narrow] = compiled.broader.get(narrow, NOTHING) | {broad}
        compiled.narrower[broad] = compiled.narrower.get(broad, NOTHING) | {narrow}
    for one, other in _pairs(CONVERSES, "="):
        for name, converse in ((one, other), (other, one)):
            compiled.converses[name] = compiled.converses.get(name, NOTHING) | {converse}
            compiled.opposites[name] = compiled.opposites.get(name, NOTHING) - {converse}
    return compiled


def _groups(table: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """The lines `name: word, two words | opposite`, as name, words and opposites."""
    for line in table.splitlines():
        name, _, rest = line.partition(": ")
        words, _, opposites = rest.partition(" | ")
        yield name, words.split(", "), opposites.split(", ") if opposites else []


def _pairs(table: str, sign: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        left, _, right = line.partition(sign)
        yield left.strip(), right.strip()


@cache
def _vocabulary() -> frozenset[str]:
    """Every word of the thesaurus, and every verb with irregular forms."""
    phrases = thesaurus().phrases
    return frozenset(PAST.values()).union(
        phrases, *(rest.split(" ") for several in phrases.values() for rest, _ in several if rest)
    )


_PLURALS = words(
    "customs arms news goods means series species headquarters premises remains politics economics",
)
"""Words in the plural that say something else than in the singular."""
_COMPARED = words("fast slow weak strong cheap dear long short wide narrow deep safe tight rich poor hard soft quick")
"""What a comparative may be of: of other words that end like one (`order`, `former`) most are none."""
_ENDINGS = (
    ("'s", ""), ("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
    ("ing", "e"),
)  # fmt: skip


@lru_cache(maxsize=50_000)
def base(word: str) -> str:
    """The form in which a word stands in the thesaurus: without its inflection, of an irregular form its base."""
    word = word.casefold().strip("'").removesuffix("'s")
    known = _vocabulary()
    if word in PAST:
        return PAST[word]
    if word in _PLURALS or (word in known and not word.endswith(("s", "ed", "ing"))):
        return word
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or len(word) <= len(ending) + 1:
            continue
        plain = word.removesuffix(ending) + instead
        if plain in known:
            return plain
        if ending in {"ed", "ing"} and not instead and plain[-1:] == plain[-2:-1] and plain[:-1] in known:
            return plain[:-1]
    for ending in ("er", "est"):
        plain = word.removesuffix(ending)
        if plain != word and (found := next((one for one in (plain, f"{plain}e") if one in _COMPARED), "")):
            return found
    return word


@lru_cache(maxsize=4_000)
def senses(words: tuple[str, ...]) -> tuple[Senses, ...]:
    """The groups of each of the words of a text, the longest phrase first; words in a phrase have its groups."""
    known = thesaurus().phrases
    stems = [base(word) for word in words]
    found: list[Senses] = [NOTHING] * len(words)
    taken = [False] * len(words)
    for i, first in enumerate(stems):
        if taken[i]:
            continue
        matches = [(places, group) for rest, group in known.get(first, ()) if (places := _match(rest, stems, i))]
        longest = max((len(places) for places, _ in matches if _is_whole(places, stems)), default=0)
        for places, group in matches:
            if len(places) < longest and _is_whole(places, stems):
                continue  # `turn down` is not `turn`
            for place in places:
                found[place] |= {group}
                taken[place] = taken[place] or (longest > 1 and len(places) == longest and _is_whole(places, stems))
    return tuple(found)


def _is_whole(places: Sequence[int], stems: Sequence[str]) -> bool:
    """Whether it is one word, or a verb with its particle beside it, which mean something else than the verb alone.

    A phrase that is parted may be one by chance, and of others (`prices fall`) each word means what it always does.
    """
    if len(places) == 1:
        return True
    beside = places[-1] - places[0] == len(places) - 1
    return beside and any(stems[place] in PARTICLES for place in places[1:])


def _match(rest: str, stems: Sequence[str], start: int) -> tuple[int, ...]:
    """Where the words of a phrase stand whose first word is here; empty where its others do not follow."""
    if not rest:
        return (start,)
    others = rest.split(" ")
    for gap in range(GAP + 1 if others[0] in PARTICLES else 1):
        at = start + 1 + gap
        if stems[at : at + len(others)] == others:
            return (start, *range(at, at + len(others)))
    return ()


@cache
def of_keys() -> dict[str, Senses]:
    """The groups of the keys that all languages share: those of the English word that stands first for each."""
    english = LANGUAGES["en"]
    found: dict[str, Senses] = {}
    for letter, table in (("v", english.verbs), ("c", english.concepts)):
        for name, aliases in entries(table):
            words = aliases[0].split()
            found.setdefault(f"{letter}:{name}", frozenset().union(*senses(tuple(words))))
    return found


def homes_of(name: str) -> frozenset[str]:
    """The keys of the countries in which those of one name are at home; empty of a name that the table has not."""
    return _homes().get(stem(name, "english"), NOTHING)


@cache
def _homes() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in re.split(r"\n(?! )", HOMES.strip()):
        code, _, names = entry.partition(" = ")
        for name in names.split():
            key = stem(name.replace("-", " ").split()[-1], "english")
            found[key] = found.get(key, NOTHING) | {f"g:{code}"}
    return found


@lru_cache(maxsize=20_000)
def opposites(groups: Senses) -> Senses:
    """The groups that mean the reverse of one of these."""
    return _related(thesaurus().opposites, groups)


@lru_cache(maxsize=20_000)
def broader(groups: Senses) -> Senses:
    """The groups of which one of these is a kind."""
    return _related(thesaurus().broader, groups)


@lru_cache(maxsize=20_000)
def narrower(groups: Senses) -> Senses:
    """The groups that are a kind of one of these, at two steps."""
    once = _related(thesaurus().narrower, groups)
    return once | _related(thesaurus().narrower, once)


def _related(table: Mapping[str, Senses], groups: Senses) -> Senses:
    return NOTHING.union(*(table.get(group, NOTHING) for group in groups))


def compile_tables() -> None:
    """Compile all tables now: some 50 ms, for which the first draft need not wait where it is done at the start."""
    of_keys()
    _vocabulary()
    _homes()
