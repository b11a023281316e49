"""Whether a draft puts two events into one."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.edit.gate.case import Case, Evidence, content
from bot.edit.gate.clauses import Break
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.names import stands_for_all
from bot.edit.gate.weight import is_vague
from bot.edit.gate.words import EACH, JOINING, TOGETHER
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

_EXACT = frozenset({Kind.NAME, Kind.NUMBER, Kind.DATE, Kind.PLACE})
"""What tells an event from another by itself; of other words it takes two."""
_TELLING = _EXACT | {Kind.CONCEPT, Kind.WORD}


def is_one_event(case: Case) -> Iterator[Found]:
    """No clause takes something from one event and something from another."""
    stories = {evidence.edited.story for evidence in case.cited}
    if len(stories) < 2:
        return
    for token in case.tokens:
        if token.text.casefold() in JOINING and not (case.says(token) or case.meanings[token] & case.source_groups):
            yield Found(Doubt.EVENTS, f"the cited sources do not tell of it as {token.text!r}")
            return
    for tokens in _segments(case):
        only: Counter[str | None] = Counter()
        for token in content(tokens):
            owners = _stories_of(case.cited, token) if _is_telling(case, token) else frozenset()
            if len(owners) == 1:
                only[next(iter(owners))] += 2 if token.kind in _EXACT else 1
        if sum(weight >= 2 for weight in only.values()) > 1 and not _is_list(tokens):
            yield Found(Doubt.EVENTS, "it puts two events of its sources into one")
            return


def _segments(case: Case) -> Iterator[list[Token]]:
    """The draft by its stops: what a small word joins (`after`, `that`) may be one event told of two."""
    segment: list[Token] = []
    for clause in case.clauses:
        if segment and clause.begins in {Break.COMMA, Break.COLON}:
            yield segment
            segment = []
        segment += clause.tokens
    yield segment


def _is_telling(case: Case, token: Token) -> bool:
    if is_vague(token) or (token.key in case.sides and stands_for_all(token)):
        return False
    return token.kind in _TELLING


def _stories_of(cited: Sequence[Evidence], token: Token) -> frozenset[str | None]:
    if token.kind is Kind.PLACE and not stands_for_all(token):
        return frozenset(one.edited.story for one in cited if token.text.casefold() in one.text)
    return frozenset(one.edited.story for one in cited if token.key in one.keys)


def _is_list(tokens: Sequence[Token]) -> bool:
    """`both told …`: one thing said of each is no fusion; but what they do together is."""
    said = {token.text.casefold() for token in tokens}
    return bool(said & EACH) and not said & TOGETHER
