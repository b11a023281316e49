"""The weights of the gate are what the labelled bullets say, within what a table may hold."""

from bot.edit.gate.absent import TABLES
from bot.edit.gate.doubts import FAULTS, Doubt
from tests.eval.fit import FOLDS, HONEST_IN, TELLING, Row, absence, crossed, fit, moved, odds, printed, printed_absence
from tests.eval.gate_scores import HONEST

ONE_OF_EACH = ("wrong_number", "invented", "wrong_speaker", "role_swap", "inverted", "fused")


def rows() -> list[Row]:
    """A number that is missing tells of a wrong fact nine times of ten, a name that is loose tells of nothing."""
    wrong = [Row({Doubt.NUMBER: 1.0}, "wrong_number")] * 9 + [Row({Doubt.NUMBER: 1.0}, HONEST)]
    other = [Row({Doubt.LOOSE_NAME: 1.0}, kind) for kind in ("invented", *[HONEST] * 9)]
    plain = [Row({}, verdict if n == 0 else HONEST) for verdict in ONE_OF_EACH for n in range(10)]
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


def sets() -> list[Row]:
    """In each set one honest bullet paraphrases and one made up announces; one word stands in one set alone."""
    return [
        row
        for name in "abcdefghijkl"
        for row in (
            Row({}, HONEST, absent=("though", "roughly", "mid"), set=name),
            Row({}, HONEST, absent=("though", "roughly", *["rare"] * (name == "a")), set=name),
            Row({}, "invented", absent=("announce", "rare" if name == "a" else "announce"), set=name),
        )
    ]


def test_what_absent_words_tell_is_how_much_oftener_they_are_absent_there() -> None:
    told = absence(sets(), Doubt.MADE_UP)
    assert told["announce"] > 0 > told["though"]
    assert "rare" not in told
    assert absence(sets(), Doubt.TURNED).keys() <= {"though", "roughly", "mid"}


def test_a_set_is_fitted_with_what_the_others_tell() -> None:
    told = [*sets(), *(Row({}, "invented", absent=("lonely",) * 9, set=name) for name in "abc")]
    assert absence(told, Doubt.MADE_UP)["lonely"] > 0
    lonely = [row.found[Doubt.MADE_UP] for row in crossed(told) if "lonely" in row.absent]
    assert lonely == [0.0, 0.0, 0.0]  # in the other folds it stands in two sets, and three are needed
    announced = [row.found[Doubt.MADE_UP] for row in crossed(sets()) if "announce" in row.absent]
    assert min(announced) > 0
    assert len({row.set for row in sets()}) >= FOLDS


def test_the_tables_of_absent_words_are_read_as_they_are_printed() -> None:
    for doubt, table in TABLES.items():
        assert doubt in TELLING
        lines = list(printed_absence(table))
        again = {word: float(line.partition(": ")[0]) for line in lines for word in line.partition(": ")[2].split(", ")}
        assert again == table
        assert len(table) > 100
