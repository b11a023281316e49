"""What a benchmark says: one line for each figure."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, what is expected of it, and whether it is so. Figures are ratios or counts where machines differ."""

    what: str
    figure: str
    expected: str
    ok: bool


def table(rows: Sequence[Row]) -> str:
    """The rows for a terminal."""
    what, figure, expected = (
        max((len(cell) for cell in cells), default=0)
        for cells in (
            [row.what for row in rows],
            [row.figure for row in rows],
            [row.expected for row in rows],
        )
    )
    return "\n".join(
        f"  {row.what:{what}}  {row.figure:>{figure}}  {row.expected:{expected}}  {'ok' if row.ok else 'MISSED'}"
        for row in rows
    )
