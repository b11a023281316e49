"""`python -m tests.eval [FOLDER…]`: the scores of every set, their mean and their worst, against the targets."""

import sys
from pathlib import Path

from tests.eval.gate_scores import MORE, ROUNDS, with_a_reader
from tests.eval.gate_scores import table as gate_table
from tests.eval.labelled import load
from tests.eval.scores import TARGETS, scores
from tests.shared import SHARED

OWN = Path(__file__).parent / "sets"
FRESH = Path(__file__).parent / "fresh"
"""Sets that the editor was not fitted on."""


def main(folders: list[str]) -> int:
    """Prints a table for each folder; 1 when there is no set to measure."""
    groups = [paths for folder in map(Path, folders) if (paths := sorted(folder.glob("*.json")))]
    if not groups:
        print("No labelled set (*.json) is there to measure.", file=sys.stderr)  # noqa: T201
        return 1
    for paths in groups:
        print(f"{paths[0].parent.name}:")  # noqa: T201
        _measure(paths)
    everything = [path for paths in groups for path in paths]
    print(f"\nThe gate, right of all by the verdict on a bullet:\n{gate_table(everything)}")  # noqa: T201
    print(f"\nOf further wrong numbers and inventions:\n{gate_table(sorted(MORE.glob('*.json')))}")  # noqa: T201
    print(f"\n{with_a_reader(everything)}")  # noqa: T201
    return 0


def _measure(paths: list[Path]) -> None:
    table = {path.stem: scores(load(path)) for path in paths}
    width = max(map(len, table))
    print(" " * width, *(f"{target.name.split()[0][:9]:>9}" for target in TARGETS))  # noqa: T201
    for name, row in table.items():
        print(f"{name:{width}}", *(f"{row[target.name]:9.2f}" for target in TARGETS))  # noqa: T201
    print()  # noqa: T201
    for target in TARGETS:
        values = [row[target.name] for row in table.values()]
        mean, worst = sum(values) / len(values), max(values) if target.least else min(values)
        sign = -1 if target.least else 1
        reached = sign * mean >= sign * target.mean and sign * worst >= sign * target.worst
        print(  # noqa: T201
            f"{target.name:40} mean {mean:5.2f} ({target.mean:.2f})  worst {worst:5.2f} ({target.worst:.2f})  "
            f"{'reached' if reached else 'missed'}"
        )
    print()  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [str(SHARED / "devset"), str(OWN), str(FRESH), str(ROUNDS)]))
