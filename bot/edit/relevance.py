"""Which articles belong to a topic, and why the others do not.

An article is a candidate when it names the topic's own terms, or a side other than its publisher's: by that side's
`match` terms, or by what everybody calls its countries. Sport, show business and the like need more: both sides. An
article that names its own side alone, or none, comes in where it tells what countries do to each other, or the story of
a candidate (see `editor`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.article import Article
from bot.domain.topic import Perspective, Topic
from bot.edit.headlines import is_roundup
from bot.edit.lexicon import Kind, is_unspaced, lexicon, stem
from bot.edit.reading import Token, clean, language_of, read

SHORT_CAPITALS = 5
"""A term of up to so many capitals (US, NBA) is looked for as it is written; "us" is another word."""
_NEWS = """
army navy coastguard airforce warship destroyer frigate submarine carrier tanker drone missile jet strike intercept
drill border ceasefire war peace hostage prisoner swap nuclear uranium enrich inspector weapon tank defence spy
cyber tariff trade export import sanction blacklist ban restrict quota halt deal talk summit delegation chip
rareearth mineral oil gas pipeline refinery grain soybean steel debt currency stock inflation economy invest
foreignministry defenceministry financeministry tradeministry interiorministry parliament ambassador embassy refugee
migrant visa expel airspace aid territory strait island mine loudspeaker balloon rebel terror resolution veto
alliance membership coup compensation evacuate settlement hotline industrialpark unification defector launch
infiltrate base execution asset peacekeeper dam fish customs election
"""
NEWS = frozenset(f"c:{key}" for key in _NEWS.split())
"""Concepts of what countries do to each other: an article with one of them may be on the topic though it names no other
side."""
_DISPUTES = (
    "vow warn urge accuse deny reject condemn praise respond impose lift sign buy sell send join leave cancel agree"
)
DISPUTES = frozenset(f"v:{verb}" for verb in _DISPUTES.split())
"""Verbs of what sides say and do to each other."""
_INSTRUCTION = re.compile(
    r"\b(ignore|disregard|forget)\b.{0,30}\b(previous|prior|above|all)\b.{0,20}\b(instruction|prompt|rule)",
    re.IGNORECASE,
)
_MENTION = re.compile(r"@(everyone|here)\b|<@[!&]?\d+>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Relevance:
    """The judgement of one article. `sides` are the perspectives it names; `left_out` is the reason, or None.

    `doubtful`: by itself it says too little, so a story that a candidate or both sides tell may still take it in.
    """

    sides: frozenset[str]
    left_out: str | None = None
    doubtful: bool = False


class Judge:
    """Judges articles of one topic. One that has no terms and names no countries takes all that its feeds bring."""

    def __init__(self, topic: Topic) -> None:
        self._topic = topic
        self._places = {side.id: frozenset(places_of(side)) for side in topic.perspectives}
        self._names = {side.id: side.name for side in topic.perspectives}
        self._all_places = frozenset[str]().union(*self._places.values())
        terms = (topic.match, *(side.match for side in topic.perspectives))
        self._open = not any(terms) and not self._all_places

    def judge(self, article: Article) -> Relevance:
        """Whether the article is on the topic, by itself."""
        text = f"{article.title}\n{article.snippet}"
        term = first_term(self._topic.exclude, text, article.language)
        if term is not None:
            sides = self._sides(article.title, article.language)
            return Relevance(sides, f"excluded: it names {term}")
        if _INSTRUCTION.search(text) or _MENTION.search(text):
            return Relevance(frozenset(), "off topic: not a headline but an instruction or a mention")
        return self._by_names(article, text)

    def _by_names(self, article: Article, text: str) -> Relevance:
        sides = self._sides(text, article.language)
        terms = [term for term in self._topic.match if not self._names_side(term, article.perspective)]
        own = first_term(terms, text, article.language)
        foreign = sides - {article.perspective}
        soft = _soft(article.title, article.language)
        everything = len(sides) == len(self._topic.perspectives)
        if soft is not None and not everything:
            return Relevance(sides, f"off topic: {soft} with only one side in it" if sides else f"off topic: {soft}")
        tokens = read(article.title, article.language)
        if own is None and len(foreign) == 1 and sides == foreign and article.perspective and not _tells(tokens, text):
            reason = f"off topic: only names {self._names[min(foreign)]}, and tells nothing between the sides"
            return Relevance(sides, reason, doubtful=True)
        if own is not None or foreign or self._open:
            return Relevance(sides)
        abroad = any(token.kind is Kind.PLACE and token.key not in self._all_places for token in tokens)
        if soft is None and (abroad or is_roundup(article.title) or any(token.key in NEWS for token in tokens)):
            return Relevance(sides)
        reason = f"names only its own side, {self._names[min(sides)]}" if sides else "names no side of the topic"
        return Relevance(sides, f"off topic: {reason}", doubtful=soft is None)

    def _names_side(self, term: str, side: str | None) -> bool:
        """Whether a term of the topic is merely a name of that side: those of its own outlets say it of anything."""
        return side in self._places and any(token.key in self._places[side] for token in read(term))

    def _sides(self, text: str, language: str) -> frozenset[str]:
        keys = {token.key for token in read(text, language)}
        return frozenset(
            side.id
            for side in self._topic.perspectives
            if keys & self._places[side.id] or first_term(side.match, text, language) is not None
        )


def _tells(tokens: Sequence[Token], text: str) -> bool:
    """Whether there is any of the news in it: a concept, an act of speech, an amount, or several sentences of it."""
    return "\n" in text.strip() or any(token.kind is Kind.CONCEPT or token.key in DISPUTES for token in tokens)


def places_of(side: Perspective) -> set[str]:
    """The keys of what everybody calls a side: its countries, and the places in its name."""
    keys = {f"g:{country}" for country in side.countries}
    return keys | {token.key for token in read(side.name) if token.kind is Kind.PLACE}


def _soft(title: str, language: str) -> str | None:
    """The word that makes it sport, show business or the like, unless there is as much of the news in it."""
    tokens = read(title, language)
    soft = [token for token in tokens if token.kind is Kind.SOFT]
    hard = [token for token in tokens if token.key in NEWS]
    if not soft or len(hard) >= len(soft):
        return None
    return f"{soft[0].key[2:]} ({soft[0].text})"


def first_term(terms: Sequence[str], text: str, language: str = "") -> str | None:
    """The first of the terms that the text names: by stems in spaced scripts, letter by letter in the others."""
    stems, words = _words_of(text, language)
    for term in terms:
        if is_unspaced(term[:1]):
            found = term in text
        elif term.isupper() and len(term.replace(".", "")) <= SHORT_CAPITALS:
            found = clean(term) in words
        else:
            found = f" {' '.join(_stems(clean(term), language_of(text, language)))} " in stems
        if found:
            return term
    return None


@lru_cache(maxsize=20_000)
def _words_of(text: str, language: str) -> tuple[str, frozenset[str]]:
    plain = clean(text)
    stems = _stems(plain, language_of(text, language))
    return f" {' '.join(stems)} ", frozenset(re.findall(r"\w+", plain))


@lru_cache(maxsize=20_000)
def _stems(text: str, code: str) -> tuple[str, ...]:
    algorithm = lexicon(code).language.stemmer
    return tuple(stem(word, algorithm) for word in re.findall(r"[\w\u0300-\u036f\u0900-\u097f]+", text))
