"""Of honest bullets in which one digit was changed by chance nearly all are withheld, whatever else they say.

What is right in labelled bullets was looked at while the gate was made; nobody has looked at these.
"""

import json
import random
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bot.edit.gate import Gate
from tests.eval.gate_scores import HONEST, edited, judge
from tests.eval.labelled import load

SETS = Path(__file__).parent / "rounds"
LEAST = 0.93
"""Share of the changed ones that must be noticed: 0.96 are, and of the rest some are as true (`some 430` of 425)."""
_NUMBER = re.compile(r"(?<![\w.,-])\d[\d,]*(?:\.\d+)?(?![\w-]|[.,]\d)")


def changed(text: str, chance: random.Random) -> Iterator[str]:
    """The text, once for each number in digits, with another digit in it."""
    for found in _NUMBER.finditer(text):
        at = chance.choice([i for i, character in enumerate(found[0]) if character.isdigit()])
        digit = chance.choice([other for other in "123456789" if other != found[0][at]])
        yield text[: found.start() + at] + digit + text[found.start() + at + 1 :]


def noticed(path: Path) -> list[bool]:
    """Whether the gate withholds each changed bullet of a set, of those that it lets in as they are."""
    labelled = load(path)
    gate = Gate(edited(labelled), labelled.topic)
    chance = random.Random(path.stem)
    return [
        judge(gate, {**bullet, "text": text}).reason is not None
        for bullet in json.loads(path.read_text(encoding="utf-8"))["bullets"]
        if bullet["verdict"] == HONEST and judge(gate, bullet).right
        for text in changed(bullet["text"], chance)
    ]


def test_a_changed_digit_is_noticed() -> None:
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        found = [one for several in workers.map(noticed, sorted(SETS.glob("us-*.json"))) for one in several]
    assert len(found) > 100
    assert sum(found) >= LEAST * len(found)


def test_a_number_is_what_is_changed() -> None:
    assert list(changed("no number", random.Random(1))) == []
    (text,) = changed("of 25 firms", random.Random(1))
    assert re.fullmatch(r"of \d\d firms", text)
    assert text != "of 25 firms"
