"""The weights of the gate are what the labelled bullets say, within what a table may hold."""

from bot.edit.gate.doubts import FAULTS, Doubt
from tests.eval.fit import HONEST_IN, Row, fit, moved, odds, printed


def rows() -> list[Row]:
    """A number that is missing tells of a wrong fact nine times of ten, a name that is loose tells of nothing."""
    wrong = [Row({Doubt.NUMBER: 1.0}, "wrong fact", 1.0)] * 9 + [Row({Doubt.NUMBER: 1.0}, None, 1.0)]
    other = [Row({Doubt.LOOSE_NAME: 1.0}, kind, 1.0) for kind in ("not told", *[None] * 9)]
    plain = [Row({}, fault.name if n == 0 else None, 1.0) for fault in FAULTS for n in range(10)]
    return wrong + other + plain


def test_what_tells_of_a_fault_weighs_and_what_does_not_weighs_nothing() -> None:
    weights = fit(rows())
    assert odds(weights, {Doubt.NUMBER: 1.0})["wrong fact"] > 0 > odds(weights, {})["wrong fact"]
    assert weights["not told"][Doubt.LOOSE_NAME] < weights["wrong fact"][Doubt.NUMBER]
    assert all(weight >= 0 for own in weights.values() for doubt, weight in own.items() if doubt is not None)


def test_so_many_of_the_honest_get_in() -> None:
    told = rows()
    weights = moved(fit(told), told)
    honest = [row for row in told if row.fault is None]
    let_in = sum(sum(2.718281828**each for each in odds(weights, row.found).values()) <= 1.0001 for row in honest)
    assert let_in >= HONEST_IN * len(honest)


def test_the_table_is_printed_as_it_stands_in_the_gate() -> None:
    lines = list(printed(fit(rows()[:20])))
    assert sum(line.startswith("            Doubt.") for line in lines) == sum(len(fault.weights) for fault in FAULTS)
