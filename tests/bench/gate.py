"""What the gate costs: twenty bullets over sixty articles."""

import gc
import json
import time
from dataclasses import replace
from pathlib import Path

from bot.edit.editor import edit
from bot.edit.gate import Gate
from tests.bench.rows import Row
from tests.edit.gating import told
from tests.eval.gate_scores import BULLETS, edited, judge
from tests.eval.labelled import load
from tests.eval.scores import WINDOW

NAME = "gate"
SETS = Path(__file__).parents[1] / "eval" / "sets"
ARTICLES, MOST = 60, 0.1
HOSTILE = (
    "a", "1 ", "1,", "half of ", "第", "a, ", "up by ", "20% ", "$1 ", "one in ", "and a half ", "A-", "twenty-",
    "1 day ", "Jan 1 ", "the third ", "5カ月", "two hundred and ", "said ", "1/",
)  # fmt: skip
"""What a headline, a snippet and a bullet are made of that try how long the gate can be kept busy."""
LONGEST, MOST_HOSTILE = 500, 0.5
"""Characters of a headline (`bot/gather/parsing.py`), and seconds for one bullet."""


def run() -> list[Row]:
    """The whole gate, over articles that the editor has read."""
    first, again = _seconds("koreas"), _seconds("russia-ukraine")
    worst = max(map(_of_hostile, HOSTILE))
    return [
        Row("20 bullets, 60 articles, first of the process", f"{first * 1000:.0f} ms", "< 100 ms", first < MOST),
        Row("20 bullets, 60 articles", f"{again * 1000:.0f} ms", "< 100 ms", again < MOST),
        Row("a bullet, the slowest of hostile texts", f"{worst * 1000:.0f} ms", "< 500 ms", worst < MOST_HOSTILE),
    ]


def _seconds(name: str) -> float:
    labelled = load(SETS / f"{name}.json")
    bullets = json.loads((BULLETS / f"{name}.json").read_text(encoding="utf-8"))[:20]
    day = edited(labelled)
    copies = [replace(each, id=f"b{n}") for n, each in enumerate(day.used * 3)]
    whole = replace(day, articles=(*day.used, *copies)[:ARTICLES])
    articles = [each.article for each in whole.articles]
    edit(labelled.topic, articles, now=labelled.now, window=WINDOW)  # as always, before anybody writes
    gc.freeze()  # as `run` does when it is ready
    began = time.process_time()
    gate = Gate(whole, labelled.topic)
    for bullet in bullets:
        judge(gate, bullet)
    return time.process_time() - began


def _of_hostile(piece: str) -> float:
    text = (piece * LONGEST)[:LONGEST]
    began = time.process_time()
    told(text[:200], text, text[:300])
    return time.process_time() - began
