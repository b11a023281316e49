"""The gate over labelled bullets: enough of the honest ones get in, enough of each kind of fault does not."""

from pathlib import Path

import pytest

from tests.eval.gate_scores import HARD, HONEST, Judged, judged, shares

EVAL = Path(__file__).parent
SETS = [path for folder in ("sets", "fresh") for path in sorted((EVAL / folder).glob("*.json"))]


@pytest.fixture(scope="module")
def bullets() -> list[Judged]:
    return [one for path in SETS for one in judged(path)]


def share(bullets: list[Judged], *verdicts: str) -> float:
    counted = shares(one for one in bullets if one.verdict in verdicts)
    return sum(right for right, _ in counted.values()) / sum(of for _, of in counted.values())


def test_honest_bullets_are_let_in(bullets: list[Judged]) -> None:
    assert share(bullets, HONEST) >= 0.87


def test_faulty_bullets_are_withheld_or_mended(bullets: list[Judged]) -> None:
    faults = {one.verdict for one in bullets} - {HONEST}
    assert share(bullets, *faults) >= 0.72


@pytest.mark.parametrize(
    ("verdict", "least"),
    [
        ("wrong_number", 0.95),
        ("invented", 0.78),
        ("generic", 0.90),
        ("wrong_citation", 0.87),
        *((v, 0.5) for v in HARD),
    ],
)
def test_every_kind_of_fault_is_noticed_often_enough(bullets: list[Judged], verdict: str, least: float) -> None:
    assert share(bullets, verdict) >= least


def test_every_bullet_that_is_withheld_has_a_reason_in_words(bullets: list[Judged]) -> None:
    assert all(one.reason for one in bullets if not one.right and one.verdict == HONEST)
