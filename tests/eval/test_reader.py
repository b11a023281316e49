"""Labelled bullets through the whole writer, with a model that sends them and a second reader that judges well."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.edit.reading import language_of
from tests.eval.gate_scores import HONEST, edited
from tests.eval.labelled import load
from tests.write.desk import written
from tests.write.model_server import ModelServer, Request, articles_of, completion, digest

SETS = [Path(__file__).parent / "fresh" / f"{name}.json" for name in ("us-china", "russia-ukraine-2", "iran-saudi")]


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
async def test_nearly_all_honest_bullets_are_printed_and_no_faulty_one(path: Path) -> None:
    labelled = load(path)
    bullets = {bullet["text"]: bullet for bullet in labelled.bullets}
    cited = {text: [f"a{n}" for n in bullet["given_citations"]] for text, bullet in bullets.items()}

    def model(request: Request) -> Any:
        if request["model"] == "reader":
            return completion(json.dumps({"verdicts": [verdict(case, bullets) for case in articles_of(request)]}))
        return completion(digest(list(cited.items())))

    async with ModelServer(model).running() as server:
        drafts = await written(
            server, edited=edited(labelled), about=labelled.topic, verify_model="reader", timeout_seconds=30
        )
    printed = [bullets[draft.text]["verdict"] for draft in drafts.drafts]
    honest = sum(bullet["verdict"] == HONEST and language_of(text) == "en" for text, bullet in bullets.items())
    assert set(printed) == {HONEST}
    assert len(printed) >= 0.85 * honest
    assert len(server.requests) <= 4


def verdict(case: Mapping[str, Any], bullets: Mapping[str, Any]) -> dict[str, Any]:
    """What a careful reader says: yes with the words of a title, or no."""
    carried = bullets[case["bullet"]]["verdict"] == HONEST
    words = [case["texts"][0]["title"]] if carried else []
    return {"n": case["n"], "carried": carried, "words": words, "speaker": "", "direction": ""}
