"""Each of Discord's answers leads to the outcome that its code asks for, in words for an admin."""

import pytest

from bot.deliver.answers import AFTER_BLOCK, AFTER_TROUBLE, classify
from bot.deliver.sending import Forbidden, Gone, Ours, Wait


@pytest.mark.parametrize("code", [10003, 10004, 10008, 10015, 10062])
def test_what_is_gone_is_gone(code: int) -> None:
    assert isinstance(classify(404, code), Gone)


@pytest.mark.parametrize("code", [50001, 50013, 50007, 50278, 160002, 40004, 200000, 50083, 160005])
def test_what_is_forbidden_says_how_to_mend_it(code: int) -> None:
    outcome = classify(403, code)
    assert isinstance(outcome, Forbidden)
    assert outcome.reason.endswith(".")


@pytest.mark.parametrize("code", [50035, 50006, 50109, 50045])
def test_what_is_our_fault_says_what_discord_said(code: int) -> None:
    outcome = classify(400, code, detail="components[0] is too long")
    assert isinstance(outcome, Ours)
    assert "components[0] is too long" in outcome.reason
    assert str(code) in outcome.reason


@pytest.mark.parametrize("code", [20016, 20028, 40062, 130000])
def test_what_has_to_wait_waits_as_long_as_it_is_told(code: int) -> None:
    assert classify(429, code, retry_after=7.5) == Wait(7.5)
    assert classify(400, code) == Wait(AFTER_TROUBLE)


def test_a_block_of_the_address_is_waited_for() -> None:
    assert classify(429, 0) == Wait(AFTER_BLOCK)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 524, 408])
def test_trouble_at_discord_leaves_in_doubt_whether_it_was_done(status: int) -> None:
    assert classify(status, 0) == Wait(AFTER_TROUBLE, maybe_sent=True)


def test_codes_that_nobody_has_heard_of_are_taken_by_their_status() -> None:
    assert isinstance(classify(403, 99), Forbidden)
    assert isinstance(classify(404, 99), Gone)
    assert classify(400, 99) == Ours("Discord refuses the request (status 400, code 99)")
