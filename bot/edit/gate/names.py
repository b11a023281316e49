"""Names and quotations of a draft stand in what it cites: as written, in a known other form, or by their sound."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.senses import thesaurus
from bot.edit.gate.words import (
    EUROPEAN,
    GENERIC,
    HEADS,
    LEADERS,
    MINISTERS,
    MINISTRIES,
    NO_CAPITALS,
    SEATS,
    SEATS_OF,
    STANDING_IN,
)
from bot.edit.languages import entries
from bot.edit.languages.all import LANGUAGES
from bot.edit.lexicon import Kind, fold
from bot.edit.reading import Token, clean
from bot.edit.sounds import sound

CORE = 6
"""So many of a country's first words in the tables are its name, its people, its capital; cities, persons follow."""
ALIKE = 4
"""Letters at the beginning that two forms of a name share at least: Cornwall, Cornish."""
NOUNS_WITH_CAPITALS = frozenset({"de"})
"""Languages in which a capital says nothing of a name."""
_QUOTE = re.compile(r"[\"“„«]([^\"“”„«»]{3,}?)[\"”“»]|(?<!\w)['‘]([^'‘’]{3,}?)['’](?!\w)")


def names_stand(case: Case) -> Iterator[Found]:
    """Every name and every place beside the topic's own is named by a cited article.

    A name beside one that they do name is a given name or a title; a place in a country of theirs may be known to all.
    """
    stands = [_stands(case, i) for i in range(len(case.tokens))]
    for i, token in enumerate(case.tokens):
        if stands[i]:
            continue
        reason = f"{token.text} is not named in the cited sources"
        if token.kind is Kind.PLACE:
            loose = token.key in case.source_keys | case.sides or case.is_transcribed
            loose = loose or any(one.home == token.key for one in case.cited)
            is_person = not case.is_transcribed and bool(LEADERS.intersection(fold(token.text).split()))
            yield Found(Doubt.NAME if is_person else Doubt.LOOSE_PLACE if loose else Doubt.PLACE, reason)
        else:
            beside = any(_is_name_that_stands(case, stands, j) for j in (i - 1, i + 1, i + 2))
            is_word = bool(case.senses[i] - thesaurus().known)
            loose = beside or case.is_transcribed or is_word or case.language in NOUNS_WITH_CAPITALS
            yield Found(Doubt.LOOSE_NAME if loose else Doubt.NAME, reason)


def is_beside_a_known_name(case: Case, token: Token) -> bool:
    """Whether a name that the sources have stands beside it: it may be a given name that they leave out."""
    i = case.tokens.index(token)
    near = [j for j in (i - 1, i + 1) if 0 <= j < len(case.tokens) and case.tokens[j].kind in {Kind.NAME, Kind.PLACE}]
    return any(_stands(case, j) and not stands_for_all(case.tokens[j]) for j in near)


def _stands(case: Case, i: int) -> bool:
    token = case.tokens[i]
    if token.kind not in {Kind.PLACE, Kind.NAME} or case.senses[i] & case.source_groups:
        return True
    return place_stands(case, token) if token.kind is Kind.PLACE else name_stands(case, i)


def _is_name_that_stands(case: Case, stands: Sequence[bool], i: int) -> bool:
    return 0 <= i < len(case.tokens) and case.tokens[i].kind in {Kind.NAME, Kind.PLACE} and stands[i]


def place_stands(case: Case, token: Token) -> bool:
    """Whether a cited article names the place, or it is one of the topic's own."""
    if stands_in_for(token.key, case.source_keys):
        return True
    if stands_for_all(token) and any(is_at_home(token.key, evidence) for evidence in case.cited):
        return True
    if case.has_word(token.text) or any(evidence.home == token.key for evidence in case.cited if stands_for_all(token)):
        return True
    if stands_for_all(token):
        return token.key in case.source_keys or token.key in case.sides or _is_heard(case, token)
    return _is_meant(case, token)


def is_at_home(key: str, evidence: Evidence) -> bool:
    """Whether somebody whom the article names is at home in that place: `the American planemaker` of Boeing."""
    return (
        key in evidence.homes
        or stands_in_for(key, evidence.homes)
        or (key == "g:EUROPE" and not evidence.homes.isdisjoint(EUROPEAN))
    )


def stands_in_for(key: str, keys: Set[str]) -> bool:
    """Whether one of the keys is of a body that people call by this one: `Europe` is the EU, the IAEA is the UN's."""
    return not keys.isdisjoint(STANDING_IN.get(key, frozenset()))


def _is_meant(case: Case, token: Token) -> bool:
    """A city, a company or a person: named in other letters, or, for those who lead a country, by their office."""
    if len(case.same_language) < len(case.cited):
        return token.key in case.source_keys or _is_heard(case, token)
    words = fold(token.text).split()
    if case.has_word(words[-1]) or (words[0] == "xi" and case.has_word("xi")) or _is_alike_in(case, words[-1]):
        return True
    if any(case.has_word(seat) for seat in SEATS_OF.get(words[-1], ())):
        return True
    office = MINISTRIES if MINISTERS.intersection(words) else HEADS
    return bool(LEADERS.intersection(words)) and any(office & one.keys and token.key in one.keys for one in case.cited)


def _is_heard(case: Case, token: Token) -> bool:
    heard = sound(token.text.split()[-1])
    foreign = (evidence for evidence in case.cited if evidence.language != case.language)
    return bool(heard) and any(_sounds_like(heard, evidence) for evidence in foreign)


def _is_alike_in(case: Case, word: str) -> bool:
    return any(_alike(word, other) for evidence in case.same_language for other in _words(evidence))


def stands_for_all(token: Token) -> bool:
    """Whether it is a country's name, its people, its capital or the seat of its government: all mean the country."""
    return _is_core(token.text, token.key)


@lru_cache(maxsize=10_000)
def _is_core(written: str, key: str) -> bool:
    text = fold(written)
    if text in LEADERS or text in NO_CAPITALS:
        return False
    core = [fold(name) for name in _first_names().get(key, ())]
    return text in SEATS or text in core or any(len(name) >= ALIKE and text.startswith(name) for name in core)


@cache
def _first_names() -> dict[str, list[str]]:
    """The first words that the tables have for each place, in all languages, by its key."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES.values():
        for place, aliases in dict(reversed(entries(language.places))).items():  # of two entries the first
            found.setdefault(f"g:{place}", []).extend(aliases[:CORE])
    return found


def name_stands(case: Case, i: int) -> bool:
    """Whether the name at this place of the draft's tokens is one that a cited article names."""
    token = case.tokens[i]
    if token.text.casefold() in GENERIC:
        return True
    if case.says(token):
        return True
    if _is_acronym_of_sources(case, token) or _is_spelled_out(case, i):
        return True
    if _is_alike_in(case, fold(token.text)):
        return True
    foreign = [evidence for evidence in case.cited if evidence.language != case.language]
    if not foreign:
        return False
    heard = sound(token.text)
    return not heard or any(_sounds_like(heard, evidence) for evidence in foreign)


def _sounds_like(heard: str, evidence: Evidence) -> bool:
    """Chinese characters do not write sounds, so that a name in them cannot be looked up."""
    if evidence.language in {"zh", "ja"}:
        return True
    return any(heard in word or word in heard for word in evidence.sounds)


def _words(evidence: Evidence) -> frozenset[str]:
    return frozenset(fold(word) for token in evidence.tokens for word in token.text.split())


def _alike(one: str, other: str) -> bool:
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    return shared >= ALIKE and shared >= 0.5 * max(len(one), len(other))


def _is_acronym_of_sources(case: Case, token: Token) -> bool:
    """`IMF` where the sources write the words out."""
    letters = token.text.replace(".", "")
    if not (letters.isupper() and 2 <= len(letters) <= 6):
        return False
    for evidence in case.cited:
        initials = "".join(word[0] for part in evidence.parts for word in part.split() if word[0].isalpha())
        if letters.casefold() in initials.casefold():
            return True
    return False


def _is_spelled_out(case: Case, i: int) -> bool:
    """`Monetary Fund` where the sources write `IMF`: words around it have its letters, or all but the first of them."""
    run = _run_of_names(case.tokens, i)
    here = run.index(case.tokens[i])
    initials = "".join(word[0] for token in run for word in token.text.split()).upper()
    at = sum(len(token.text.split()) for token in run[:here])
    acronyms = {
        word for evidence in case.cited for part in evidence.parts for word in re.findall(r"\b[A-Z]{2,6}\b", part)
    }
    parts = {word[cut:] for word in acronyms for cut in (0, 1) if len(word) - cut >= 2}
    return any(found.start() <= at < found.end() for part in parts for found in re.finditer(part, initials))


def _run_of_names(tokens: Sequence[Token], i: int) -> list[Token]:
    start = i
    while start and tokens[start - 1].text[:1].isupper() and tokens[start - 1].kind is not Kind.GLUE:
        start -= 1
    end = i
    while end + 1 < len(tokens) and tokens[end + 1].text[:1].isupper():
        end += 1
    return list(tokens[start : end + 1])


def quotes_stand(case: Case) -> Iterator[Found]:
    """What stands in quotation marks stands word for word in a cited article of the same language."""
    for match in _QUOTE.finditer(clean(case.draft.text)) if case.same_language else ():
        quote = (match[1] or match[2]).strip(" ,.;")
        if not case.has_word(quote):
            yield Found(Doubt.QUOTE, f"the quote {quote[:60]!r} is not in the cited sources")
