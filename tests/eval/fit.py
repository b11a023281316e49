"""`python -m tests.eval.fit`: the gate's fitted tables anew, from the labelled bullets.

Printed are the weights of the doubts (`bot/edit/gate/doubts.py`), and what absent words tell (`thesaurus/absence.py`).

One multinomial logistic regression: the classes are honest and the kinds of fault, the variables the amounts of each
doubt, and a fault has weights only for the doubts that its table in `bot/edit/gate/doubts.py` names. No weight is below
0. Bullets of the rounds count twice, since they are like those that a model writes. Afterwards the biases are moved:
`LEANING` for each fault, and all of them alike, so that `HONEST_IN` of the honest bullets get in.

What absent words tell is counted before: the log odds of each that bullets of `LEAST` sets have, in half steps. The
bullets of a set are fitted with what was counted in the others, since a word that was counted in them tells of them too
much.
"""

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from bot.domain.digest import Draft
from bot.edit.gate import Gate
from bot.edit.gate.absent import Table, absent_words, amount
from bot.edit.gate.doubts import FAULTS, Doubt, Fault, amounts
from tests.eval.gate_scores import HONEST, edited, with_bullets

EVAL = Path(__file__).parent
COUNTED = {"sets": 1.0, "fresh": 1.0, "rounds": 2.0, "more": 1.0}
"""What a bullet counts, by its folder."""
KIND = {
    "wrong_number": "wrong fact", "invented": "not told", "generic": "not told", "wrong_citation": "not told",
    "wrong_speaker": "wrong speaker", "role_swap": "roles exchanged", "inverted": "turned around",
    "fused": "two events",
}  # fmt: skip
"""The fault of a verdict."""
SURE = {
    ("wrong fact", Doubt.NAME): 4.0,
    ("wrong fact", Doubt.QUOTE): 5.0,
    ("wrong fact", Doubt.MISPLACED): 5.0,
    ("not told", Doubt.TAIL): 8.0,
    ("roles exchanged", Doubt.OWNER): 3.6,
    ("roles exchanged", Doubt.WAY): 3.6,
    ("turned around", Doubt.DENIED): 1.9,
    ("turned around", Doubt.UNDENIED): 1.9,
}
"""The least that a doubt weighs which is not to be let in by itself, and too rare in the sets to be fitted."""
LEANING = {"not told": 1.5, "wrong speaker": 0.3, "turned around": 0.3}
"""What is added to the log odds of a fault: which of them are found is a choice. What no source tells can be found at
the smallest cost in honest ones."""
HONEST_IN = 0.86
"""Of unseen rounds .85 to .91 got in, of more freely worded ones fewer (docs/decisions/0005)."""
DECAY = 0.1
"""Weight of the sum of squares of the weights, against over-fitting; nearly the same from 0.02 to 0.5."""
STEPS, RATE = 900, 0.3
TELLING = {Doubt.MADE_UP: "invented", Doubt.TURNED: "inverted"}
"""The verdict of which absent words tell by a doubt."""
FOLDS = 6
LEAST, PRIOR = 3, 8.0
"""Sets in which a word must be absent to be counted, and bullets more in which it is taken to have told nothing."""
SAYS_LITTLE = {Doubt.MADE_UP: 0.5, Doubt.TURNED: 1.0}
"""Log odds below which a word is left out: with more words of those that turn nothing more was found."""


@dataclass(frozen=True, slots=True)
class Row:
    """One bullet: what the checks found, its verdict, what it counts, the words its sources have not, and its set."""

    found: Mapping[Doubt, float]
    verdict: str
    counts: float = 1.0
    absent: tuple[str, ...] = ()
    set: str = ""

    @property
    def fault(self) -> str | None:
        """None: honest."""
        return KIND.get(self.verdict)


def rows_of(path: Path) -> list[Row]:
    """All bullets of a set."""
    labelled = with_bullets(path)
    gate = Gate(edited(labelled), labelled.topic)
    rows = []
    for bullet in labelled.bullets:
        draft = Draft("overall", bullet["text"], tuple(f"a{n}" for n in bullet["given_citations"]))
        case = gate._case(draft)
        found = amounts(gate._doubts(case))
        rows.append(Row(found, bullet["verdict"], COUNTED[path.parent.name], absent_words(case), path.stem))
    return rows


def absence(rows: Sequence[Row], doubt: Doubt) -> dict[str, float]:
    """What each absent word tells: how much likelier it is in a bullet of the doubt's verdict than in an honest one."""
    verdict = TELLING[doubt]
    sets: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        for word in row.absent if row.verdict in {verdict, HONEST} else ():
            sets[word].add(row.set)
    faulty = Counter(word for row in rows if row.verdict == verdict for word in row.absent)
    honest = Counter(word for row in rows if row.verdict == HONEST for word in row.absent)
    share = (faulty.total() + 1) / (faulty.total() + honest.total() + 2)
    table = {
        word: math.log((faulty[word] / share + PRIOR) / (honest[word] / (1 - share) + PRIOR))
        for word in faulty | honest
        if len(sets[word]) >= LEAST
    }
    rounded = {word: round(2 * odds) / 2 for word, odds in table.items()}
    return {word: odds for word, odds in rounded.items() if abs(odds) >= SAYS_LITTLE[doubt]}


def crossed(rows: Sequence[Row]) -> list[Row]:
    """The rows with what absent words tell, as counted in the sets of other folds."""
    folds = {name: n % FOLDS for n, name in enumerate(sorted({row.set for row in rows}))}
    tables: dict[int, dict[Doubt, Table]] = defaultdict(dict)
    for fold in range(FOLDS):
        others = [row for row in rows if folds[row.set] != fold]
        tables[fold] = {doubt: absence(others, doubt) for doubt in TELLING}
    return [
        replace(row, found={**row.found, **{d: amount(row.absent, t) for d, t in tables[folds[row.set]].items()}})
        for row in rows
    ]


def odds(weights: Mapping[str, Mapping[Doubt | None, float]], found: Mapping[Doubt, float]) -> dict[str, float]:
    """The log odds of each fault against honest; a weight under None is the bias."""
    return {
        name: own[None] + sum(own.get(doubt, 0.0) * amount for doubt, amount in found.items())
        for name, own in weights.items()
    }


def fit(rows: Sequence[Row], faults: Sequence[Fault] = FAULTS) -> dict[str, dict[Doubt | None, float]]:
    """Projected gradient steps of a length that shrinks for each weight by itself (Adagrad)."""
    weights: dict[str, dict[Doubt | None, float]] = {
        fault.name: {None: -3.0} | {doubt: SURE.get((fault.name, doubt), 1.0) for doubt in fault.weights}
        for fault in faults
    }
    squares = {name: dict.fromkeys(own, 1e-9) for name, own in weights.items()}
    for _ in range(STEPS):
        for name, slopes in _slopes(rows, weights).items():
            own = weights[name]
            for doubt, slope in slopes.items():
                full = slope + (DECAY * own[doubt] if doubt is not None else 0.0)
                squares[name][doubt] += full * full
                moved = own[doubt] - RATE * full / math.sqrt(squares[name][doubt])
                own[doubt] = moved if doubt is None else max(moved, SURE.get((name, doubt), 0.0))
    return weights


def _slopes(
    rows: Sequence[Row], weights: Mapping[str, Mapping[Doubt | None, float]]
) -> dict[str, dict[Doubt | None, float]]:
    slopes = {name: dict.fromkeys(own, 0.0) for name, own in weights.items()}
    for row in rows:
        likely = {name: math.exp(min(30.0, each)) for name, each in odds(weights, row.found).items()}
        whole = 1.0 + sum(likely.values())
        for name, each in likely.items():
            wrong = row.counts * (each / whole - (row.fault == name))
            own = slopes[name]
            own[None] += wrong
            for doubt, each_amount in row.found.items():
                if doubt in own:
                    own[doubt] += wrong * each_amount
    return slopes


def moved(weights: dict[str, dict[Doubt | None, float]], rows: Sequence[Row]) -> dict[str, dict[Doubt | None, float]]:
    """With the biases moved by `LEANING`, and so that `HONEST_IN` of the honest get in."""
    for name, own in weights.items():
        own[None] += LEANING.get(name, 0.0)
    honest = sorted((_sum(weights, row), row.counts) for row in rows if row.fault is None)
    most = HONEST_IN * sum(counts for _, counts in honest)
    so_far = accumulate(counts for _, counts in honest)
    threshold = next(each for (each, _), counted in zip(honest, so_far, strict=True) if counted >= most)
    for own in weights.values():
        own[None] -= threshold
    return weights


def _sum(weights: Mapping[str, Mapping[Doubt | None, float]], row: Row) -> float:
    return math.log(sum(map(math.exp, odds(weights, row.found).values())))


def printed(weights: Mapping[str, Mapping[Doubt | None, float]]) -> Iterator[str]:
    """The table as it stands in `bot/edit/gate/doubts.py`."""
    for name, own in weights.items():
        yield f'        "{name}",\n        {own[None]:.2f},\n        {{'
        yield from (f"            Doubt.{doubt.name}: {weight:.2f}," for doubt, weight in own.items() if doubt)
        yield "        },"


def printed_absence(table: Table) -> Iterator[str]:
    """The table as it stands in `bot/edit/gate/thesaurus/absence.py`: the log odds, and the words that have them."""
    for odds in sorted(set(table.values()), reverse=True):
        yield f"{odds}: " + ", ".join(sorted(word for word, own in table.items() if own == odds))


def main() -> int:
    """Prints the tables, and what the weights make of the bullets they were fitted to."""
    paths = [path for folder in COUNTED for path in sorted((EVAL / folder).glob("*.json"))]
    with ProcessPoolExecutor() as workers:
        rows = [row for several in workers.map(rows_of, paths, chunksize=4) for row in several]
    for doubt in TELLING:
        print(f"{doubt.name}\n" + "\n".join(printed_absence(absence(rows, doubt))))  # noqa: T201
    rows = crossed(rows)
    weights = moved(fit(rows), rows)
    print("\n".join(printed(weights)))  # noqa: T201
    for fault in (None, *weights):
        own = [row for row in rows if row.fault == fault]
        withheld = sum(_sum(weights, row) > 0 for row in own)
        print(f"{fault or 'honest':16} {withheld}/{len(own)} withheld")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
