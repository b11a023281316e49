"""The writer over a model: what it asks, what it makes of every kind of answer, and what it never does."""

import json
import logging
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.digest import Edited
from bot.write.extractive import ExtractiveWriter
from bot.write.openai_chat import NAME, OpenAIWriter
from tests.making import NOON, topic
from tests.write import model_server
from tests.write.desk import EDITED, HONEST, INVENTED, Pauses, settings, written
from tests.write.ledger import Ledger
from tests.write.model_server import Behaviour, ModelServer, digest, says

ANSWER = digest([("Washington and Beijing agreed to reopen a military hotline.", ["a2", "a4"])], us=[(HONEST, ["a1"])])


async def test_the_model_is_asked_once_and_its_bullets_come_back_in_order() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        drafts = await written(server)
    assert drafts.writer == NAME
    assert [(draft.section, draft.sources) for draft in drafts.drafts] == [("overall", ("a2", "a4")), ("us", ("a1",))]
    assert (drafts.withheld, drafts.remark) == ((), None)
    assert len(server.requests) == 1


async def test_the_request_has_the_rules_the_topic_and_an_article_a_line_without_addresses() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        await written(server, api_key="sk-secret")
    (request,) = server.requests
    assert [message["role"] for message in request["messages"]] == ["system", "user"]
    lines = model_server.articles_of(request)
    assert [set(line) for line in lines] == [{"id", "perspective", "publisher", "title", "snippet", "story"}] * 5
    assert "http" not in json.dumps(request["messages"])
    assert request["response_format"]["json_schema"]["strict"] is True
    assert "temperature" not in request
    assert server.keys == ["Bearer sk-secret"]


async def test_a_server_without_keys_is_asked_all_the_same() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        await written(server)
    assert server.keys == ["Bearer none"]


@pytest.mark.parametrize(
    "around",
    [
        "Sure! Here is your digest:\nANSWER\nLet me know if you need more.",
        "```json\nANSWER\n```",
        '<think>The user wants {"overall": []}, perhaps.</think>ANSWER',
        "<thinking>hm { hm</thinking>\n\nANSWER",
    ],
)
async def test_what_stands_around_the_answer_is_left_away(around: str) -> None:
    async with ModelServer(says(around.replace("ANSWER", ANSWER))).running() as server:
        drafts = await written(server)
    assert drafts.writer == NAME
    assert len(drafts.drafts) == 2


@pytest.mark.parametrize(("takes", "asked"), [("json_object", 2), ("plain", 3)])
async def test_a_simpler_form_is_asked_where_the_schema_is_refused_and_the_next_day_at_once(
    takes: str, asked: int
) -> None:
    calls = Ledger()
    async with ModelServer(model_server.accepts_only([takes], ANSWER)).running() as server:
        await written(server, calls)
        assert server.forms() == ["json_schema", "json_object", "plain"][:asked]
        other = replace(EDITED, articles=EDITED.articles[:4], stories=EDITED.stories[:4])
        await written(server, calls, edited=other)
        assert server.forms()[asked:] == [takes]


async def test_unknown_ids_are_dropped_and_a_bullet_keeps_the_known_ones() -> None:
    answer = digest(us=[(HONEST, ["a1", "a99", "x"])], mars=[("Mars is far away.", ["a1"])])
    async with ModelServer(says(answer)).running() as server:
        drafts = await written(server)
    assert [(draft.section, draft.sources) for draft in drafts.drafts] == [("us", ("a1",))]


async def test_an_answer_that_ignores_the_schema_is_asked_for_once_more() -> None:
    async with ModelServer(says("I cannot find any news."), says(ANSWER)).running() as server:
        drafts = await written(server)
    assert drafts.writer == NAME
    assert len(server.requests) == 2
    assert "could not be used" in server.requests[1]["messages"][-1]["content"]
    assert [message["role"] for message in server.requests[1]["messages"]] == ["system", "user", "assistant", "user"]


BAD: dict[str, tuple[Behaviour, str]] = {
    "silent": (model_server.silent, "timed out"),
    "endless": (model_server.endless, "answered without end"),
    "a page of HTML": (model_server.html, "answered something else than a completion"),
    "empty": (says(""), "answered what cannot be used: it is empty"),
    "null": (lambda request: model_server.completion(None), "answered what cannot be used: it is empty"),
    "noise": (says("qwe asd {zxc {{{ 1234 " * 2_000), "answered what cannot be used"),
    "half a JSON": (says(ANSWER[: len(ANSWER) // 2]), "answered what cannot be used"),
    "another shape": (says('{"bullets": ["a", "b"]}'), "answered what cannot be used"),
    "no bullets": (says(digest()), "answered what cannot be used: it holds no bullet"),
    "a refusal": (lambda request: model_server.completion(None, refusal="I can't help"), "refused to answer"),
    "a filter": (says("", reason="content_filter"), "refused to answer"),
    "cut off": (says(ANSWER, reason="length"), "was cut off"),
    "HTTP 500": (model_server.fails(500), "answered with HTTP 500"),
    "HTTP 401": (model_server.fails(401), "answered with HTTP 401"),
    "a model that was shut down": (model_server.fails(404), "answered with HTTP 404"),
    "a long Retry-After": (model_server.fails(429, headers={"Retry-After": "3600"}), "answered with HTTP 429"),
    "every form refused": (model_server.fails(400), "answered with HTTP 400"),
}


@pytest.mark.parametrize("fault", BAD)
async def test_whatever_the_server_does_there_is_a_digest_of_headlines_and_a_line_for_the_operator(
    fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    behaviour, outcome = BAD[fault]
    patience = 0.5 if fault == "silent" else 5
    async with ModelServer(behaviour).running() as server:
        with caplog.at_level(logging.WARNING, "bot"):
            drafts = await written(server, timeout_seconds=patience)
    assert drafts.writer == "extractive"
    assert drafts.drafts
    assert drafts.remark is not None
    assert drafts.remark.startswith("Headlines only: the model ")
    assert len(server.requests) <= 4
    (line,) = [record.getMessage() for record in caplog.records if record.name.startswith("bot")]
    assert f"the model small-1 at {server.base_url} {outcome}" in line
    assert "so the digest is made of headlines" in line


async def test_a_server_that_is_not_there_is_tried_twice() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        pass
    pauses = Pauses()
    drafts = await written(server, sleep=pauses)
    assert (drafts.writer, pauses.slept) == ("extractive", [1.0])


async def test_a_short_retry_after_is_honoured() -> None:
    pauses = Pauses()
    busy = model_server.fails(429, headers={"Retry-After": "2"})
    async with ModelServer(busy, says(ANSWER)).running() as server:
        drafts = await written(server, sleep=pauses, timeout_seconds=60)
    assert (drafts.writer, pauses.slept) == (NAME, [2.0])


async def test_the_operator_is_told_of_a_failure_once_a_day(caplog: pytest.LogCaptureFixture) -> None:
    async with ModelServer(model_server.fails(401)).running() as server:
        writer = OpenAIWriter(settings(server), Ledger(), ExtractiveWriter())
        with caplog.at_level(logging.WARNING, "bot"):
            await writer.write(topic(), EDITED, NOON)
            await writer.write(topic("other"), EDITED, NOON)
        await writer.aclose()
    assert len([record for record in caplog.records if record.name.startswith("bot")]) == 1


async def test_a_bullet_that_fails_is_sent_back_once_with_the_reason_and_takes_its_place_when_mended() -> None:
    first = digest(us=[(INVENTED, ["a1"]), ("Washington agreed to reopen a military hotline with Beijing.", ["a2"])])
    async with ModelServer(says(first), says(digest(us=[(HONEST, ["a1"])]))).running() as server:
        drafts = await written(server)
    assert drafts.drafts[0].text == HONEST
    assert drafts.withheld == ()
    asked = server.requests[1]["messages"][-1]["content"]
    assert "886" in asked
    assert '"reason": "number 886' in asked


async def test_what_still_fails_is_withheld_with_its_reason_and_the_rest_stands() -> None:
    first = digest(us=[(INVENTED, ["a1"]), (HONEST, ["a1"])])
    async with ModelServer(says(first)).running() as server:
        drafts = await written(server)
    assert [draft.text for draft in drafts.drafts] == [HONEST]
    (withheld,) = drafts.withheld
    assert withheld.text == INVENTED
    assert "886" in withheld.reason
    assert len(server.requests) == 2


async def test_a_bullet_in_another_language_than_the_topic_is_withheld() -> None:
    russian = "Министерство финансов США внесло 12 китайских судостроителей в санкционный список."
    async with ModelServer(says(digest(us=[(russian, ["a1"]), (HONEST, ["a1"])]))).running() as server:
        drafts = await written(server)
    assert [draft.text for draft in drafts.drafts] == [HONEST]


async def test_a_day_without_articles_asks_nobody() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        drafts = await written(server, edited=Edited((), ()))
    assert (server.requests, drafts.drafts) == ([], ())


async def test_the_same_articles_are_never_paid_for_twice() -> None:
    calls = Ledger()
    async with ModelServer(says(ANSWER)).running() as server:
        first = await written(server, calls)
        second = await written(server, calls)
    assert (first, len(server.requests)) == (second, 1)


async def test_each_call_is_stored_with_what_it_took() -> None:
    calls = Ledger()
    price = {"small-1": {"input": 1.0, "output": 10.0}}
    async with ModelServer(says(ANSWER)).running() as server:
        await written(server, calls, prices=price)
    (call,) = calls.calls.values()
    assert (call.asked_model, call.resolved_model, call.outcome) == ("small-1", "resolved-1", "answered")
    assert (call.tokens_in, call.tokens_out) == (1_600, 900)
    assert call.cost_usd == pytest.approx(0.0016 + 0.009)
    assert (call.topic, call.date, call.at) == ("us-china", NOON.date(), NOON)
    assert call.seconds > 0


async def test_without_a_count_by_the_server_the_tokens_are_reckoned() -> None:
    calls = Ledger()
    async with ModelServer(says(ANSWER, usage=None)).running() as server:
        await written(server, calls)
    (call,) = calls.calls.values()
    assert call.tokens_in is not None
    assert call.tokens_in > 500
    assert call.tokens_out is not None
    assert call.tokens_out > 50


async def test_a_server_that_took_in_only_a_part_is_told_of(caplog: pytest.LogCaptureFixture) -> None:
    async with ModelServer(says(ANSWER, usage=(10, 900))).running() as server:
        await written(server)
    assert "may cut long requests silently" in caplog.text


async def test_nothing_is_asked_once_the_days_budget_is_used_up() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        drafts = await written(server, daily_budget_usd=0.0)
    assert (server.requests, drafts.writer) == ([], "extractive")
    assert drafts.remark == "Headlines only: the model was not asked, because the day's budget is used up."


async def test_a_call_that_was_refused_costs_nothing_and_one_that_timed_out_may_have() -> None:
    calls = Ledger()
    async with ModelServer(model_server.fails(401)).running() as server:
        await written(server, calls)
    async with ModelServer(model_server.silent).running() as server:
        await written(server, calls, timeout_seconds=0.3)
    refused, late = calls.calls.values()
    assert refused.cost_usd == 0
    assert late.cost_usd > 0


async def test_the_key_is_in_no_repr_and_no_log(caplog: pytest.LogCaptureFixture) -> None:
    async with ModelServer(model_server.fails(401, "bad key sk-secret-secret-secret")).running() as server:
        with caplog.at_level(logging.DEBUG):
            await written(server, api_key="sk-secret-secret-secret")
        assert "sk-secret-secret-secret" not in caplog.text
        assert "sk-secret" not in repr(settings(server, api_key="sk-secret-secret-secret"))


async def test_optional_settings_are_sent_where_they_are_set() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        await written(server, temperature=0.2, max_tokens=4_000)
    assert (server.requests[0]["temperature"], server.requests[0]["max_tokens"]) == (0.2, 4_000)


async def test_a_preview_shows_the_request_and_its_cost_and_asks_nobody() -> None:
    async with ModelServer(says(ANSWER)).running() as server:
        writer = OpenAIWriter(settings(server), Ledger(), ExtractiveWriter())
        preview = writer.preview(topic(), EDITED)
        await writer.write(topic(), EDITED, NOON)
        await writer.aclose()
    sent: dict[str, Any] = server.requests[0]
    assert preview.payload == sent
    assert (preview.server, preview.tokens > 500, 0 < preview.cost_usd < 1) == (server.base_url, True, True)
