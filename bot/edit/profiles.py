"""What an article can be compared by: its keys, how much each weighs, the names it sounds like, where it stands apart.

Rare keys weigh more than common ones (idf over the day), names, places and numbers more than words, the sides' own
names and reporting verbs hardly anything.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.article import Article
from bot.domain.topic import Topic
from bot.edit.headlines import is_roundup
from bot.edit.lexicon import Kind, lexicon, stem
from bot.edit.reading import Token, clean, language_of, read
from bot.edit.relevance import places_of
from bot.edit.sounds import sound

KIND_WEIGHT: Mapping[Kind, float] = {
    Kind.PLACE: 1.0,
    Kind.CONCEPT: 0.8,
    Kind.VERB: 0.25,
    Kind.SOFT: 0.8,
    Kind.NUMBER: 1.2,
    Kind.DATE: 1.3,
    Kind.MONTH: 0.4,
    Kind.NAME: 1.3,
    Kind.WORD: 1.0,
}
SIDE_WEIGHT = 0.12
"""The sides' own names are in every headline."""
SMALL_NUMBER = 0.7
"""Two dead and two ships are not the same two."""
SNIPPET_WEIGHT = 0.5
SOUND_WEIGHT = {3: 0.7}
"""A sound of three consonants may be chance."""
UNSEEN = 0.35
"""What a word weighs that no article has: a paraphrase has many."""
_ACTS = "c:expel c:ban c:sanction c:summon c:arrest c:halt c:blacklist c:restrict v:impose v:accuse v:deny"
ACTS = frozenset(_ACTS.split())
"""What one side does and the other may do in turn: two events that share every word."""
_TURNS = "after as amid over tras apres nach после بعد اثر אחרי बाद"
TURNS = frozenset(f"w:{word}" for word in _TURNS.split())
"""Small words after which a headline turns to another actor."""
_WORD = re.compile(r"w:\D*")
"""The key of a word that is known to its own language alone."""
_SMALL = re.compile(r"n:\d")
_HANGUL = re.compile(r"[\uac00-\ud7af]{2,}")
_PARTICLES = re.compile(r"(?:에서는|에서|으로|은|는|이|가|을|를|에|의|로|도|와|과|서)$")


@dataclass(frozen=True, slots=True)
class Weights:
    """Keys with what each weighs, their sum, and their length as a vector."""

    of: Mapping[str, float]
    total: float
    norm: float


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as the comparison sees it.

    `home` weighs every key, for articles of the same language; `abroad` those that mean the same in all languages, and
    the sounds of names. `amounts` are the numbers by what they count, `agents` the sides
    that act by what they do, `places` those that are not sides. An article that does not `join` stands over several
    events. `hour` is when it was published, in hours.
    """

    home: Weights
    abroad: Weights
    amounts: Mapping[str, frozenset[str]]
    agents: Mapping[str, str]
    places: frozenset[str]
    language: str
    hour: float
    joins: bool

    def beside(self, other: "Profile") -> Weights:
        """The weights to compare with `other` by."""
        return self.home if self.language == other.language else self.abroad


class Scales:
    """Weighs keys against the articles of one day, for these articles and for sentences about them."""

    def __init__(self, articles: Sequence[Article], topic: Topic) -> None:
        self._keys = [keys_of(article.title, article.snippet, article.language) for article in articles]
        self._sounds = [sounds_of(article.title, article.language) for article in articles]
        self._articles = articles
        self._count = Counter(key for keys in self._keys for key in keys)
        self._heard = Counter(one for found in self._sounds for one in found)
        self._sides = {key: side.id for side in topic.perspectives for key in places_of(side)}

    def profiles(self) -> list[Profile]:
        """The profile of every article, in their order."""
        return [
            self._profile(article.title, article.language, keys, sounds, article.published.timestamp() / 3600)
            for article, keys, sounds in zip(self._articles, self._keys, self._sounds, strict=True)
        ]

    def sentence(self, text: str) -> Profile:
        """The profile of a sentence that is in no article; when it was said does not matter."""
        return self._profile(text, "", keys_of(text, "", ""), sounds_of(text, ""), 0.0)

    def _profile(
        self, title: str, language: str, keys: Mapping[str, tuple[Kind, float]], sounds: frozenset[str], hour: float
    ) -> Profile:
        weights = {key: self._weight(key, kind) * share for key, (kind, share) in keys.items()}
        abroad = {key: weight for key, weight in weights.items() if not _WORD.fullmatch(key)}
        for one in sounds:
            abroad[f"k:{one}"] = self._rarity(self._heard[one]) * SOUND_WEIGHT.get(len(one), 1.2)
        return Profile(
            home=_weights(weights),
            abroad=_weights(abroad),
            amounts=_amounts(read(title, language)),
            agents=_agents(read(title, language), self._sides),
            places=frozenset(key for key, (kind, _) in keys.items() if kind is Kind.PLACE) - self._sides.keys(),
            language=language_of(title, language),
            hour=hour,
            joins=not is_roundup(title),
        )

    def _weight(self, key: str, kind: Kind) -> float:
        weight = self._rarity(self._count[key]) * KIND_WEIGHT[kind]
        if key in self._sides:
            return weight * SIDE_WEIGHT
        return weight * SMALL_NUMBER if _SMALL.fullmatch(key) else weight

    def _rarity(self, seen: int) -> float:
        """1 for what one article alone has, towards 0 for what all have; what none has says little."""
        total = len(self._keys)
        return math.log(1 + total / seen) / math.log(1 + total) if seen else UNSEEN


def _weights(of: Mapping[str, float]) -> Weights:
    return Weights(of, math.fsum(of.values()), math.sqrt(math.fsum(weight * weight for weight in of.values())))


def keys_of(title: str, snippet: str, language: str) -> dict[str, tuple[Kind, float]]:
    """Every key of an article with its kind, and what it counts: less in the snippet than in the title."""
    found: dict[str, tuple[Kind, float]] = {}
    for text, share in ((title, 1.0), (snippet, SNIPPET_WEIGHT)):
        for token in read(text, language):
            if token.kind is not Kind.GLUE and token.key not in found:
                found[token.key] = (token.kind, share)
    return found


def sounds_of(title: str, language: str) -> frozenset[str]:
    """How the words that may be names sound: those with a capital, or all where there are no capitals."""
    known = lexicon(language_of(title, language)).language
    found = set()
    for token in read(title, language):
        if token.kind is Kind.NAME or (token.kind is Kind.WORD and not token.text[:1].islower()):
            word = stem(token.text, None if known.latin else known.stemmer)
            found.add(sound(word))
            if word[:1] in known.prefixes:
                found.add(sound(word[1:]))
    found.update(sound(_PARTICLES.sub("", word)) for word in _HANGUL.findall(clean(title)))
    return frozenset(found - {""})


def _amounts(tokens: Sequence[Token]) -> dict[str, frozenset[str]]:
    """The numbers of a headline by what follows them: `{"c:ton": {"n:1200000"}}`; shares by the percent sign."""
    found: dict[str, set[str]] = {}
    telling = [token for token in tokens if token.kind is not Kind.GLUE]
    for i, token in enumerate(telling):
        if token.kind is Kind.NUMBER:
            following = telling[i + 1].key if i + 1 < len(telling) else ""
            found.setdefault("%" if token.key.endswith("%") else following, set()).add(token.key)
    return {unit: frozenset(values) for unit, values in found.items()}


def _agents(tokens: Sequence[Token], sides: Mapping[str, str]) -> dict[str, str]:
    """Which side does each act: the one that is named first in its clause."""
    found: dict[str, str] = {}
    side: str | None = None
    for token in tokens:
        if token.opens or token.key in TURNS:
            side = None
        side = side or sides.get(token.key)
        if token.key in ACTS and side is not None:
            found.setdefault(token.key, side)
    return found
