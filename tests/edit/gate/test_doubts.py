"""Doubts add up to a reason, each as far as it tells of one kind of fault."""

from bot.edit.gate.doubts import FAULTS, MOST, Doubt, Found, amounts, objection


def test_without_doubts_there_is_no_objection() -> None:
    assert objection([]) is None


def test_two_faults_that_are_each_likely_enough_are_more_likely_than_none() -> None:
    roles, turned = Found(Doubt.HALF_EXCHANGED, "who", 1.1), Found(Doubt.DENIED, "no", 1.1)
    assert objection([roles]) is None
    assert objection([turned]) is None
    assert objection([roles, turned]) == "no"


def test_slight_doubts_of_different_faults_are_no_fault() -> None:
    slight = [
        Found(Doubt.UNCARRIED, "words", 0.5),
        Found(Doubt.UNDENIED, "no", 0.3),
        Found(Doubt.LOOSE_OWNER, "whose", 0.3),
    ]
    assert objection(slight) is None


def test_the_reason_is_that_of_the_heaviest_doubt() -> None:
    found = [Found(Doubt.UNCARRIED, "words", 0.5), Found(Doubt.NUMBER, "number 7 is not in the cited sources")]
    assert objection(found) == "number 7 is not in the cited sources"


def test_what_speaks_for_a_draft_is_weighed_against_what_speaks_against_it_and_is_no_reason() -> None:
    against = [
        Found(Doubt.UNCARRIED, "words", 0.8),
        Found(Doubt.CLAIMS, "claims", 1.0),
        Found(Doubt.MADE_UP, "it", 0.5),
    ]
    assert objection(against) == "words"
    assert objection([*against[:2], Found(Doubt.MADE_UP, "it", -1.0)]) is None
    assert objection([*against, Found(Doubt.TURNED, "it", -2.0)]) == "words"


def test_of_one_kind_only_so_much_counts() -> None:
    assert amounts([Found(Doubt.NUMBER, "")] * 5) == {Doubt.NUMBER: MOST}


def test_every_doubt_tells_of_some_fault_and_none_speaks_for_a_draft() -> None:
    weighed = {doubt for fault in FAULTS for doubt in fault.weights}
    assert weighed == set(Doubt)
    assert all(weight > 0 for fault in FAULTS for weight in fault.weights.values())
    assert all(fault.bias < 0 for fault in FAULTS)


def test_a_draft_may_be_asked_to_be_clearly_likelier_honest() -> None:
    slight = [Found(Doubt.OPPOSITE, "the opposite", 0.25)]
    assert objection(slight) is None
    assert objection(slight, surely=1.0) == "the opposite"
