"""What the gate lets through and withholds, of labelled bullets with a verdict.

The bullets of a set go one by one through the gate over all articles of the set: those in it and beside it in
`bullets/`, and, as a measure of its own, wrong numbers and inventions as various as models write them, in `more/`.
A faulty bullet is caught when it is withheld, or, where only its citation is wrong, when it comes out with another.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.domain.digest import Draft, Edited, EditedArticle, Story
from bot.edit.gate import Gate
from tests.eval.labelled import Labelled, load

BULLETS = Path(__file__).parent / "bullets"
ROUNDS = Path(__file__).parent / "rounds"
"""Sets in the form of the given one, by authors who did not know the program (docs/decisions/0005)."""
MORE = Path(__file__).parent / "more"
"""Further bullets over some of them: two in ten are honest, the others have a wrong number or are made up."""
HONEST = "supported"
HARD = ("wrong_speaker", "role_swap", "inverted", "fused")


@dataclass(frozen=True)
class Judged:
    """One labelled bullet, and what the gate made of it: `reason` is None where it was let through."""

    verdict: str
    text: str
    right: bool
    reason: str | None
    cited: tuple[str, ...]


def with_bullets(path: Path) -> Labelled:
    """A set with the bullets in it and those beside it; of a file of `more/`, the set with those alone."""
    if path.parent.name == MORE.name:
        return replace(load(ROUNDS / path.name), bullets=json.loads(path.read_text(encoding="utf-8")))
    labelled, beside = load(path), BULLETS / path.name
    more = json.loads(beside.read_text(encoding="utf-8")) if path.parent.name == "sets" and beside.exists() else []
    return replace(labelled, bullets=[*labelled.bullets, *more])


def judged(path: Path) -> Iterator[Judged]:
    """Every bullet of a set, judged."""
    labelled = with_bullets(path)
    gate = Gate(edited(labelled), labelled.topic)
    for bullet in labelled.bullets:
        yield judge(gate, bullet)


def judge(gate: Gate, bullet: Mapping[str, Any]) -> Judged:
    """One bullet."""
    outcome = gate.judge(Draft("overall", bullet["text"], tuple(f"a{n}" for n in bullet["given_citations"])))
    reason = None if isinstance(outcome, Draft) else outcome.reason
    let_through = reason is None
    verdict = bullet["verdict"]
    right = let_through if verdict == HONEST else not let_through
    if verdict == "wrong_citation" and let_through:
        given = {f"a{n}" for n in bullet["given_citations"]}
        right = given.isdisjoint(outcome.sources)
    return Judged(verdict, bullet["text"], right, reason, outcome.sources)


def with_a_reader(paths: Sequence[Path]) -> str:
    """What a second reader can keep at most, and what the gate withholds whatever the reader says."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for path in paths:
        labelled = with_bullets(path)
        gate = Gate(edited(labelled), labelled.topic)
        for bullet in labelled.bullets:
            counts[bullet["verdict"] == HONEST, _is_asked(gate, bullet)] += 1
    honest, faulty = (counts[kind, True] + counts[kind, False] for kind in (True, False))
    return (
        f"With a second reader that judges well: honest kept {counts[True, True]}/{honest}\n"
        f"With one that says yes to everything: faulty withheld {counts[False, False]}/{faulty}"
    )


def _is_asked(gate: Gate, bullet: Mapping[str, Any]) -> bool:
    draft = Draft("overall", bullet["text"], tuple(f"a{n}" for n in bullet["given_citations"]), is_read=True)
    return isinstance(gate.judge(draft), Draft)


def edited(labelled: Labelled) -> Edited:
    """The set as the editor would hand it over, were it always right."""
    story_of: dict[int, str] = {}
    for k, cluster in enumerate(labelled.clusters):
        story_of |= dict.fromkeys(cluster, f"c{k}")
    articles = []
    for n, article in labelled.articles.items():
        story = story_of.get(n, f"s{n}")
        out = "off topic" if labelled.on_topic[n] == "off" else None
        articles.append(EditedArticle(f"a{n}", article, None if out else story, out))
    stories: dict[str, list[str]] = {}
    for each in articles:
        if each.story is not None:
            stories.setdefault(each.story, []).append(each.id)
    return Edited(tuple(articles), tuple(Story(name, tuple(ids), ()) for name, ids in stories.items()))


def shares(found: Iterable[Judged]) -> dict[str, tuple[int, int]]:
    """By verdict, how many are right and how many there are."""
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for one in found:
        of[one.verdict] += 1
        right[one.verdict] += one.right
    return {verdict: (right[verdict], of[verdict]) for verdict in of}


def table(paths: Sequence[Path]) -> str:
    """The shares of each set and of all, as text."""
    found = {path.stem: list(judged(path)) for path in paths}
    lines = []
    found["all"] = [one for several in found.values() for one in several]
    width = max(map(len, found))
    for name, rows in found.items():
        by_verdict = shares(rows)
        faulty = [row for row in rows if row.verdict != HONEST]
        summary = {HONEST: by_verdict.get(HONEST, (0, 0)), "faulty": (sum(row.right for row in faulty), len(faulty))}
        parts = [f"{verdict} {right}/{of}" for verdict, (right, of) in (summary | by_verdict).items() if of]
        lines.append(f"{name:{width}} " + "  ".join(parts))
    return "\n".join(lines)
