"""The scores on the labelled sets stay above what must be reached."""

from pathlib import Path

import pytest

from tests.eval.__main__ import OWN, main
from tests.eval.labelled import load
from tests.eval.scores import TARGETS, scores
from tests.shared import shared_file

SETS = sorted(OWN.glob("*.json"))


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_no_set_of_our_own_falls_below_the_worst_that_is_allowed(path: Path) -> None:
    found = scores(load(path))
    missed = {
        target.name: found[target.name]
        for target in TARGETS
        if (found[target.name] > target.worst if target.least else found[target.name] < target.worst)
    }
    assert missed == {}


def test_the_set_beside_the_checkout_is_measured_too() -> None:
    found = scores(load(shared_file("devset/set_01_us-china.json")))
    assert found["same-story pairs F1"] >= 0.72
    assert found["bullets in the words of their sources"] == 1


def test_the_table_names_every_set_and_score(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(OWN)]) == 0
    printed = capsys.readouterr().out
    assert all(path.stem in printed for path in SETS)
    assert all(target.name in printed for target in TARGETS)


def test_a_folder_without_sets_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert "No labelled set" in capsys.readouterr().err
