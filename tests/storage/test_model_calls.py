"""What was asked of a model: counted before it is asked, answered once, summed up for the operator."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.model_call import ANSWERED, ModelCall, Usage
from storage.database import Database
from storage.model_calls import StoredModelCalls
from tests.making import NOON

CALL = ModelCall(
    at=NOON,
    topic="us-china",
    date=NOON.date(),
    server="http://127.0.0.1/v1",
    asked_model="small-1",
    prompt_version="1",
    request_hash="abc",
    outcome="not ended",
    cost_usd=0.4,
)
DONE = replace(
    CALL, outcome=ANSWERED, cost_usd=0.1, tokens_in=10, tokens_out=5, answer="{}", resolved_model="s", seconds=1.5
)


@pytest.fixture
def calls(database: Database) -> StoredModelCalls:
    return StoredModelCalls(database)


async def test_a_call_counts_at_its_estimate_until_it_has_ended(calls: StoredModelCalls) -> None:
    number = await calls.begin(CALL, 1.0)
    assert number is not None
    assert await calls.spent(NOON) == pytest.approx(0.4)
    await calls.finish(number, DONE)
    assert await calls.spent(NOON) == pytest.approx(0.1)


async def test_the_ceiling_holds_for_all_topics_of_a_day_even_at_once(calls: StoredModelCalls) -> None:
    topics = [replace(CALL, topic=f"t{n}") for n in range(5)]
    begun = await asyncio.gather(*(calls.begin(call, 1.0) for call in topics))
    assert len([number for number in begun if number is not None]) == 2
    assert await calls.begin(replace(CALL, at=NOON + timedelta(days=1)), 1.0) is not None


async def test_only_an_answer_that_could_be_used_is_given_again(calls: StoredModelCalls) -> None:
    for call in (DONE, replace(DONE, answer="[]", outcome="unusable: no"), replace(DONE, request_hash="other")):
        number = await calls.begin(CALL, 9.0)
        assert number is not None
        await calls.finish(number, call)
    assert await calls.answer_to("abc") == "{}"
    assert await calls.answer_to("unasked") is None


async def test_outcomes_are_remembered_for_each_server_and_model(calls: StoredModelCalls) -> None:
    await calls.begin(replace(CALL, outcome="refused json_schema"), 9.0)
    since = NOON - timedelta(days=1)
    assert await calls.outcomes(CALL.server, "small-1", since) == {"refused json_schema"}
    assert await calls.outcomes(CALL.server, "other", since) == frozenset()
    assert await calls.outcomes(CALL.server, "small-1", NOON + timedelta(hours=1)) == frozenset()


async def test_usage_is_summed_by_topic_and_model(calls: StoredModelCalls) -> None:
    for call in (DONE, replace(DONE, outcome="timed out", tokens_in=None, tokens_out=None), replace(DONE, topic="eu")):
        number = await calls.begin(CALL, 9.0)
        assert number is not None
        await calls.finish(number, call)
    assert await calls.usage(NOON, NOON + timedelta(hours=1)) == (
        Usage("eu", "small-1", 1, 0, 10, 5, 0.1),
        Usage("us-china", "small-1", 2, 1, 10, 5, 0.2),
    )
    assert await calls.usage(NOON + timedelta(hours=1), NOON + timedelta(hours=2)) == ()
