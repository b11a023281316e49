"""What it tells of a draft that its sources have nothing of a word.

Most such words are a paraphrase's own: `want`, `though`, `roughly`. Others are what inventions are made of (`offer`,
`invite`, `ambassador`), or what a turned sentence is turned with (`rise`, `concede`). How much each tells was counted
in the labelled bullets (`thesaurus/absence.py`).
"""

from collections.abc import Iterable, Iterator, Mapping

from bot.edit.gate.case import Case
from bot.edit.gate.doubts import MOST, Doubt, Found
from bot.edit.gate.senses import base
from bot.edit.gate.thesaurus.absence import MADE_UP, TURNED
from bot.edit.gate.weight import NARROWER, carried, is_vague
from bot.edit.lexicon import Kind

PER_DOUBT = 2.0
"""Log odds that count as one doubt."""
MOST_FOR = 1.0
"""What speaks for a draft at most: a model that was told which words to write writes them, whatever else it says
(docs/decisions/0005 has how many inventions that brings through)."""
SHOWN = 4
"""Words that the reason names."""
Table = Mapping[str, float]
"""Log odds, of a fault against honest, that a word brings which no source has."""


def _compiled(table: str) -> Table:
    found = {}
    for line in table.strip().splitlines():
        odds, _, words = line.partition(": ")
        found.update(dict.fromkeys(words.split(", "), float(odds)))
    return found


TABLES: Mapping[Doubt, Table] = {Doubt.MADE_UP: _compiled(MADE_UP), Doubt.TURNED: _compiled(TURNED)}


def absent_words(case: Case) -> tuple[str, ...]:
    """The words of a draft, in their base forms, of which its sources have at most a broader one: no names."""
    words = (
        base(token.text)
        for token, _, share in carried(case)
        if token.kind in {Kind.WORD, Kind.VERB, Kind.CONCEPT} and share <= NARROWER and not is_vague(token)
    )
    return tuple(dict.fromkeys(words))


def amount(absent: Iterable[str], table: Table) -> float:
    """What they tell together; below 0 where they are a paraphrase's own."""
    return max(-MOST_FOR, min(MOST, sum(table.get(word, 0.0) for word in absent) / PER_DOUBT))


def absent_words_tell(case: Case) -> Iterator[Found]:
    """The words that its sources have not are those of a paraphrase."""
    absent = absent_words(case)
    for doubt, table in TABLES.items():
        telling = sorted(absent, key=lambda word: -table.get(word, 0.0))[:SHOWN]
        named = ", ".join(repr(word) for word in telling if table.get(word, 0.0) > 0)
        yield Found(doubt, f"the cited sources tell nothing of {named or 'it'}", amount(absent, table))
