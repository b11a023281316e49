"""What is measured of one set, each as a number between 0 and 1 (or a count, where the name says pairs)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from bot.domain.digest import Draft, Edited
from bot.edit import gate
from bot.edit.attribution import Index
from bot.edit.editor import edit
from bot.edit.languages.all import LANGUAGES
from bot.write.extractive import write
from tests.eval.labelled import Labelled

WINDOW = timedelta(days=3)
"""Wide enough for every article: age is not what is measured."""
LINKING = frozenset(LANGUAGES["en"].glue.split())


@dataclass(frozen=True)
class Target:
    """A score's name, and what its mean and its worst set must reach; `least` when lower is better."""

    name: str
    mean: float
    worst: float
    least: bool = False


TARGETS = (
    Target("same-story pairs F1", 0.72, 0.45),
    Target("articles of the topic kept", 0.95, 0.90),
    Target("articles off the topic left out", 0.75, 0.50),
    Target("attribution F1", 0.82, 0.62),
    Target("bullets in the words of their sources", 1.0, 1.0),
    Target("stories told and cited", 0.85, 0.75),
    Target("off-topic bullets", 0.03, 0.10, least=True),
    Target("pairs of bullets with one story", 0.3, 2, least=True),
    Target("articles on the right side", 0.98, 0.95),
    Target("extractive bullets through the gate", 1.0, 1.0),
)


def scores(data: Labelled) -> dict[str, float]:
    """Every score of one set by its name."""
    edited = edit(data.topic, list(data.articles.values()), now=data.now, window=WINDOW)
    drafts = write(data.topic, edited).drafts
    numbers = {article.id: int(article.article.key) for article in edited.articles}
    values = (
        pairs_f1(data, edited),
        *_kept(data, edited),
        attribution_f1(data),
        _own_words(data, edited, drafts),
        _told(data, drafts, numbers),
        _off_topic(data, drafts, numbers),
        _repeated(data, drafts, numbers),
        _sides(data, edited),
        _through_the_gate(data, edited, drafts),
    )
    return dict(zip((target.name for target in TARGETS), values, strict=True))


def pairs_f1(data: Labelled, edited: Edited) -> float:
    """Over all pairs of articles, those debatable aside."""
    gold = _pairs(data.clusters) - data.debatable
    found = _pairs(groups(edited)) - data.debatable
    hits = len(gold & found)
    return 2 * hits / (len(gold) + len(found)) if gold or found else 1.0


def groups(edited: Edited) -> list[frozenset[int]]:
    """The stories as sets of the articles' numbers."""
    by_story: dict[str, set[int]] = {}
    for article in edited.articles:
        if article.story is not None:
            by_story.setdefault(article.story, set()).add(int(article.article.key))
    return [frozenset(group) for group in by_story.values()]


def _pairs(sets: Sequence[frozenset[int]]) -> set[frozenset[int]]:
    return {frozenset(pair) for group in sets for pair in combinations(group, 2)}


def _kept(data: Labelled, edited: Edited) -> tuple[float, float]:
    left_out = {
        int(article.article.key)
        for article in edited.articles
        if (article.left_out or "").startswith(("off topic", "excluded"))
    }
    on = [n for n, label in data.on_topic.items() if label != "off"]
    off = [n for n, label in data.on_topic.items() if label == "off"]
    return _share(n not in left_out for n in on), _share(n in left_out for n in off)


def attribution_f1(data: Labelled) -> float:
    """Over honest bullets: a group of articles of which one is named is a hit, optional articles count neither way."""
    index = Index(data.as_imported(), data.topic)
    hits = missed = wrong = 0
    for bullet in data.bullets:
        if bullet["verdict"] != "supported":
            continue
        found = {int(name[1:]) for name in index.attribute(bullet["text"])}
        reached = sum(bool(found & set(group)) for group in bullet["any_of"])
        hits += reached
        missed += len(bullet["any_of"]) - reached
        wrong += len(found - {n for group in bullet["any_of"] for n in group} - set(bullet["optional"]))
    return 2 * hits / (2 * hits + missed + wrong) if hits else 0.0


def _own_words(data: Labelled, edited: Edited, drafts: Sequence[Draft]) -> float:
    articles = {article.id: article.article for article in edited.articles}
    sides = {word.casefold() for side in data.topic.perspectives for word in side.name.split()}

    def holds(draft: Draft) -> bool:
        cited = " ".join(
            f"{articles[s].title} {articles[s].snippet} {articles[s].publisher.name}" for s in draft.sources
        ).casefold()
        numbers = re.findall(r"\d+(?:[.,]\d+)*", draft.text)
        words = [w for w in re.findall(r"[^\W\d_]{4,}", draft.text.casefold()) if w not in LINKING | sides]
        standing = sum(word in cited for word in words)
        return all(number in cited for number in numbers) and standing >= 0.9 * len(words)

    return _share(holds(draft) for draft in drafts)


def _told(data: Labelled, drafts: Sequence[Draft], numbers: Mapping[str, int]) -> float:
    cited = {numbers[source] for draft in drafts for source in draft.sources}
    return _share(bool(story & cited) for story in data.clusters if any(data.on_topic[n] != "off" for n in story))


def _off_topic(data: Labelled, drafts: Sequence[Draft], numbers: Mapping[str, int]) -> float:
    return 1 - _share(any(data.on_topic[numbers[s]] != "off" for s in draft.sources) for draft in drafts)


def _repeated(data: Labelled, drafts: Sequence[Draft], numbers: Mapping[str, int]) -> float:
    story_of = {n: i for i, story in enumerate(data.clusters) for n in story}
    count = 0
    for one, other in combinations(drafts, 2):
        if one.section == other.section:
            first = {story_of.get(numbers[s], -1) for s in one.sources} - {-1}
            count += bool(first & {story_of.get(numbers[s], -1) for s in other.sources})
    return count


def _sides(data: Labelled, edited: Edited) -> float:
    return _share(article.article.perspective == data.sides[int(article.article.key)] for article in edited.articles)


def _through_the_gate(data: Labelled, edited: Edited, drafts: Sequence[Draft]) -> float:
    return len(gate.examine(drafts, edited, data.topic).accepted) / len(drafts) if drafts else 1.0


def _share(truths: Iterable[bool]) -> float:
    found = list(truths)
    return sum(found) / len(found) if found else 1.0
