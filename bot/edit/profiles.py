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
_HANGUL = re.compile(r"[\uac00-\ud7af]{2,}")
_PARTICLES = re.compile(r"(?:에서는|에서|으로|은|는|이|가|을|를|에|의|로|도|와|과|서)$")


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as the comparison sees it.

    `weights` holds every key; those that mean the same in all languages are `neutral`. `sounds` compare names across
    languages. `amounts` are the numbers by what they count, `places` those that are not sides. An article that does not
    `join` stands over several events. `hour` is when it was published, in hours.
    """

    weights: Mapping[str, float]
    neutral: frozenset[str]
    sounds: Mapping[str, float]
    amounts: Mapping[str, frozenset[str]]
    places: frozenset[str]
    language: str
    hour: float
    joins: bool


def profiles(articles: Sequence[Article], topic: Topic) -> list[Profile]:
    """The profile of every article, weighed against all of them."""
    read_articles = [keys_of(article) for article in articles]
    sounds = [sounds_of(article) for article in articles]
    count = Counter(key for keys in read_articles for key in keys)
    heard = Counter(one for found in sounds for one in found)
    sides = frozenset(key for side in topic.perspectives for key in places_of(side))
    return [
        _profile(article, keys, found, _Rarity(count, heard, len(articles)), sides)
        for article, keys, found in zip(articles, read_articles, sounds, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Rarity:
    count: Mapping[str, int]
    heard: Mapping[str, int]
    total: int

    def of(self, seen: int) -> float:
        """1 for what one article alone has, towards 0 for what all have."""
        return math.log(1 + self.total / seen) / math.log(1 + self.total)


def keys_of(article: Article) -> dict[str, tuple[Kind, float]]:
    """Every key of an article with its kind, and what it counts: less in the snippet than in the title."""
    found: dict[str, tuple[Kind, float]] = {}
    for text, share in ((article.title, 1.0), (article.snippet, SNIPPET_WEIGHT)):
        for token in read(text, article.language):
            if token.kind is not Kind.GLUE and token.key not in found:
                found[token.key] = (token.kind, share)
    return found


def sounds_of(article: Article) -> frozenset[str]:
    """How the words that may be names sound: those with a capital, or all where there are no capitals."""
    known = lexicon(language_of(article.title, article.language)).language
    found = set()
    for token in read(article.title, article.language):
        if token.kind is Kind.NAME or (token.kind is Kind.WORD and not token.text[:1].islower()):
            word = stem(token.text, None if known.latin else known.stemmer)
            found.add(sound(word))
            if word[:1] in known.prefixes:
                found.add(sound(word[1:]))
    found.update(sound(_PARTICLES.sub("", word)) for word in _HANGUL.findall(clean(article.title)))
    return frozenset(found - {""})


def _profile(
    article: Article,
    keys: Mapping[str, tuple[Kind, float]],
    sounds: frozenset[str],
    rarity: _Rarity,
    sides: frozenset[str],
) -> Profile:
    weights = {}
    for key, (kind, share) in keys.items():
        weight = rarity.of(rarity.count[key]) * KIND_WEIGHT[kind] * share
        if key in sides:
            weight *= SIDE_WEIGHT
        elif kind is Kind.NUMBER and re.fullmatch(r"n:\d", key):
            weight *= SMALL_NUMBER
        weights[key] = weight
    return Profile(
        weights=weights,
        neutral=frozenset(key for key in keys if not key.startswith("w:") or any(c.isdigit() for c in key)),
        sounds={one: rarity.of(rarity.heard[one]) * SOUND_WEIGHT.get(len(one), 1.2) for one in sounds},
        amounts=_amounts(read(article.title, article.language)),
        places=frozenset(key for key, (kind, _) in keys.items() if kind is Kind.PLACE) - sides,
        language=language_of(article.title, article.language),
        hour=article.published.timestamp() / 3600,
        joins=not is_roundup(article.title),
    )


def _amounts(tokens: Sequence[Token]) -> dict[str, frozenset[str]]:
    """The numbers of a headline by what follows them: `{"c:ton": {"n:1200000"}}`; shares by the percent sign."""
    found: dict[str, set[str]] = {}
    telling = [token for token in tokens if token.kind is not Kind.GLUE]
    for i, token in enumerate(telling):
        if token.kind is Kind.NUMBER:
            following = telling[i + 1].key if i + 1 < len(telling) else ""
            found.setdefault("%" if token.key.endswith("%") else following, set()).add(token.key)
    return {unit: frozenset(values) for unit, values in found.items()}
