"""The program with a model, as the operator meets it: who wrote, what it cost, what was withheld."""

import json

import pytest
from aiohttp import web

from tests.making import HEADLINES, NOON
from tests.program import Parallax, Ran
from tests.write import model_server
from tests.write.model_server import Behaviour, Request, completion, copies_headlines, digest, serving

INVENTED = "The US Treasury put 886 Chinese banks on its sanctions list."


def uses(parallax: Parallax, url: str, more: str = "") -> None:
    """Let the settings name the model at `url`."""
    parallax.has_feeds()
    table = f'[writer]\nbase_url = "{url}"\nmodel = "small-1"\n{more}\n'
    parallax.settings.write_text(table + parallax.settings.read_text(encoding="utf-8"), encoding="utf-8")


def generated(parallax: Parallax, *more: str) -> Ran:
    return parallax("generate", "us-china", "--now", NOON.isoformat(), "--format", "json", *more)


def lies_once(request: Request) -> web.Response:
    """Every article in its own words, but one bullet that nothing supports, again and again."""
    articles = model_server.articles_of(request)
    bullets = [(each["title"] + ".", [each["id"]]) for each in articles]
    sanctions = next(each["id"] for each in articles if "adds 12" in each["title"])
    bullets = [(text, sources) for text, sources in bullets if sources != [sanctions]]
    return completion(digest(bullets[:1], us=[(INVENTED, [sanctions])], china=bullets))


def test_with_a_model_its_sentences_are_the_digest(parallax: Parallax) -> None:
    with serving(copies_headlines) as server:
        uses(parallax, server.base_url)
        ran = generated(parallax)
        assert (ran.code, len(server.requests)) == (0, 1)
        titles = {article["title"] for article in model_server.articles_of(server.requests[0])}
    assert titles == {each.title for each in HEADLINES}
    assert ran.json["writer"] == "openai"
    assert ran.json["withheld"] == []


def test_what_is_withheld_is_told_by_its_headline_and_both_are_said(parallax: Parallax) -> None:
    with serving(lies_once) as server:
        uses(parallax, server.base_url)
        ran = generated(parallax)
    content = ran.json
    assert [one["text"] for one in content["withheld"]] == [INVENTED]
    assert "1 bullet withheld: its sources did not support it." in [note["text"] for note in content["notes"]]
    us = next(section for section in content["sections"] if section["id"] == "us")
    assert any(HEADLINES[0].title in bullet["text"] for bullet in us["bullets"])
    assert f"withheld from us: '{INVENTED}': number 886" in ran.err


def test_a_dry_run_prints_the_very_request_and_asks_nobody(parallax: Parallax) -> None:
    with serving(copies_headlines) as server:
        uses(parallax, server.base_url)
        dry = generated(parallax, "--dry-run")
        assert server.requests == []
        generated(parallax)
        assert dry.json == server.requests[0]
    assert "USD with its answer. No model was asked." in dry.err


def test_a_dry_run_without_a_model_or_without_news_says_so(parallax: Parallax) -> None:
    assert "no model would be asked" in generated(parallax, "--dry-run").out
    uses(parallax, "http://127.0.0.1:9/v1")
    for path in ("/us.xml", "/cn.xml"):
        parallax.pages.put(path, '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>')
    assert "nothing to write about" in generated(parallax, "--dry-run").out


def test_usage_shows_calls_tokens_and_money_by_topic_and_model(parallax: Parallax) -> None:
    with serving(copies_headlines) as server:
        uses(parallax, server.base_url)
        assert "no model was asked" in parallax("usage").out
        parallax("generate", "us-china")
    text = parallax("usage").out
    assert "small-1" in text
    assert "in all" in text
    (row,) = parallax("usage", "--format", "json").json["today"]
    assert (row["topic"], row["calls"], row["failed"], row["tokens_in"]) == ("us-china", 1, 0, 1600)


def test_making_a_digest_anew_of_the_same_articles_pays_nothing(parallax: Parallax) -> None:
    with serving(copies_headlines) as server:
        uses(parallax, server.base_url)
        generated(parallax)
        again = generated(parallax, "--force")
        assert (again.json["writer"], len(server.requests)) == ("openai", 1)


FAULTS: dict[str, Behaviour] = {
    "noise": model_server.says("{ noise } " * 500),
    "HTML": model_server.html,
    "no such model": model_server.fails(404),
    "a refusal": lambda request: completion(None, refusal="no"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_model_that_fails_costs_the_reader_nothing_but_sentences(parallax: Parallax, fault: str) -> None:
    with serving(FAULTS[fault]) as server:
        uses(parallax, server.base_url)
        ran = generated(parallax)
        assert len(server.requests) <= 4
    assert (ran.code, ran.json["writer"]) == (0, "extractive")
    assert any(note["text"].startswith("Headlines only: the model ") for note in ran.json["notes"])
    assert "small-1" in ran.err
    assert sum(len(section["bullets"]) for section in ran.json["sections"]) >= 4


def test_a_budget_of_nothing_asks_nobody(parallax: Parallax) -> None:
    with serving(copies_headlines) as server:
        uses(parallax, server.base_url, "daily_budget_usd = 0.0")
        ran = generated(parallax)
        assert server.requests == []
    assert "the day's budget is used up" in json.dumps(ran.json["notes"])
