"""The second reader: asked after the gate, about each bullet and its texts, and not believed without a quotation."""

import json
from typing import Any

import pytest

from bot.domain.digest import Draft
from bot.write.answers import Verdict
from bot.write.second_reader import objection
from tests.write import model_server
from tests.write.desk import EDITED, HONEST, INVENTED, written
from tests.write.ledger import Ledger
from tests.write.model_server import ModelServer, Request, completion, digest, says

HOTLINE = "Beijing and Washington agreed to reopen their military hotline."
FIRST = digest([(HOTLINE, ["a2"])], us=[(HONEST, ["a1"])])
DRAFT = Draft("us", HONEST, ("a1",))


def verdict(n: int, *, carried: bool = True, words: str = "", speaker: str = "", direction: str = "") -> dict[str, Any]:
    return {"n": n, "carried": carried, "words": [words] if words else [], "speaker": speaker, "direction": direction}


def verdicts(*all_of_them: dict[str, Any]) -> str:
    return json.dumps({"verdicts": all_of_them})


GOOD = (
    verdict(1, words="agree to reopen military hotline"),
    verdict(2, words="US adds 12 Chinese shipbuilders", speaker="Treasury", direction="adds"),
)


async def test_bullets_that_the_reader_can_quote_stand() -> None:
    async with ModelServer(says(FIRST), says(verdicts(*GOOD))).running() as server:
        drafts = await written(server, verify_model="careful-1")
    assert [draft.text for draft in drafts.drafts] == [HOTLINE, HONEST]
    assert [request["model"] for request in server.requests] == ["small-1", "careful-1"]


DOUBTFUL = "Soldiers of Washington and Beijing may soon telephone each other once more, after two years of silence."
"""Carried by a2, in words that the gate cannot follow."""


def day_of_doubt() -> str:
    return digest([(DOUBTFUL, ["a2"])], us=[(HONEST, ["a1"])])


async def test_without_a_reader_what_the_gate_doubts_is_withheld() -> None:
    async with ModelServer(says(day_of_doubt()), says(day_of_doubt())).running() as server:
        drafts = await written(server)
    assert [draft.text for draft in drafts.drafts] == [HONEST]


async def test_what_the_gate_doubts_is_let_in_where_the_reader_can_quote_it() -> None:
    async with ModelServer(says(day_of_doubt()), says(verdicts(*GOOD))).running() as server:
        drafts = await written(server, verify_model="careful-1")
    assert [draft.text for draft in drafts.drafts] == [DOUBTFUL, HONEST]
    assert drafts.drafts[0].is_read


async def test_what_the_gate_doubts_stays_out_where_the_reader_says_no_or_is_down() -> None:
    no = verdicts(verdict(1, carried=False), GOOD[1])
    for behaviour in (says(no), model_server.fails(401)):
        async with ModelServer(says(day_of_doubt()), behaviour, says("nothing")).running() as server:
            drafts = await written(server, verify_model="careful-1")
        assert [draft.text for draft in drafts.drafts] == [HONEST]
        assert "is added to what the cited sources tell" in drafts.withheld[0].reason


async def test_a_reader_that_says_yes_to_everything_does_not_undo_what_the_gate_is_sure_of() -> None:
    day = digest([(INVENTED, ["a1"])], us=[(HONEST, ["a1"])])
    yes = verdicts(*(verdict(n, words="US adds 12 Chinese shipbuilders") for n in (1, 2)))
    async with ModelServer(says(day), says(yes), says(day)).running() as server:
        drafts = await written(server, verify_model="careful-1")
    assert [draft.text for draft in drafts.drafts] == [HONEST]
    assert drafts.withheld[0].reason == "number 886 is not in the cited sources"
    asked = server.requests[1]["messages"][1]["content"]
    assert INVENTED not in asked


async def test_a_no_is_sent_back_for_repair_and_what_comes_is_read_again() -> None:
    no = verdicts(GOOD[0], verdict(2, carried=False))
    better = "The Treasury said it adds 12 Chinese shipbuilders to its sanctions list."
    yes = verdicts(verdict(1, words="US adds 12 Chinese shipbuilders"))
    async with ModelServer(says(FIRST), says(no), says(digest(us=[(better, ["a1"])])), says(yes)).running() as server:
        drafts = await written(server, verify_model="careful-1")
    assert [draft.text for draft in drafts.drafts] == [HOTLINE, better]
    assert len(server.requests) == 4
    last = [json.loads(line) for line in server.requests[3]["messages"][1]["content"].splitlines() if line[0] == "{"]
    assert [case["bullet"] for case in last] == [better]


async def test_what_the_reader_rejects_and_nobody_mends_is_withheld() -> None:
    no = verdicts(GOOD[0], verdict(2, words="words that stand nowhere"))
    async with ModelServer(says(FIRST), says(no), says(digest([(HOTLINE, ["a2"])]))).running() as server:
        drafts = await written(server, verify_model="careful-1")
    assert [draft.text for draft in drafts.drafts] == [HOTLINE]
    assert [one.reason for one in drafts.withheld] == [
        "the second reader quoted 'words that stand nowhere', which is not in the cited sources"
    ]


async def test_a_reader_that_is_down_leaves_the_gates_word() -> None:
    async with ModelServer(says(FIRST), model_server.fails(404)).running() as server:
        drafts = await written(server, verify_model="careful-1")
    assert [draft.text for draft in drafts.drafts] == [HOTLINE, HONEST]


async def test_four_calls_are_all_there_is() -> None:
    def stubborn(request: Request) -> Any:
        if request["model"] == "small-1":
            return completion(FIRST) if request.get("response_format") is None else model_server.fails(400)(request)
        return completion("hm")

    calls = Ledger()
    async with ModelServer(stubborn).running() as server:
        drafts = await written(server, calls, verify_model="careful-1")
    assert len(server.requests) == 4
    assert len(drafts.drafts) == 2


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (None, "the second reader said nothing of it"),
        (Verdict(False, ("US adds",), "", ""), "found it not carried"),
        (Verdict(True, (), "", ""), "quoted nothing that carries it"),
        (Verdict(True, ("adds 12 Chinese",), "Rubio", ""), "quoted 'Rubio'"),
        (Verdict(True, ("adds 12 Chinese",), "", "removes"), "quoted 'removes'"),
        (Verdict(True, ("a",), "", ""), "quoted 'a'"),
    ],
)
def test_a_quotation_that_is_not_there_word_for_word_counts_as_no(given: Verdict | None, reason: str) -> None:
    assert reason in (objection(DRAFT, given, EDITED) or "")


def test_spaces_case_and_the_shape_of_quotation_marks_do_not_matter() -> None:
    assert objection(DRAFT, Verdict(True, ('"US adds  12 Chinese shipbuilders"',), "treasury", ""), EDITED) is None
