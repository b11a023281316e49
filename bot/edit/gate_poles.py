"""Which way it goes: up or down, yes or no, begun or ended, as in the cited articles.

Each axis has two poles. A draft at one pole is contradicted by sources that stand at the other and nowhere at its own;
a word that takes a side so clearly that nobody adds it in a paraphrase (welcomed, refused) needs a source at its pole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.edit.clauses import Clause
from bot.edit.gate_case import Case, Evidence
from bot.edit.gate_words import DENIALS, stems, words
from bot.edit.lexicon import Kind, stem
from bot.edit.reading import Token


def _pole(keys: str, plain: str) -> frozenset[str]:
    return words(keys) | stems(plain)


@dataclass(frozen=True)
class Axis:
    """Two poles as keys. `strict`: a draft at a pole needs a source there, in its own language."""

    name: str
    up: frozenset[str]
    down: frozenset[str]
    strict: bool = False


AXES = (
    Axis(
        "up or down",
        _pole("v:rise", "jump rally higher dearer strengthen widen expand boost double triple record rebound recover "
              "accelerate lift reinforce"),
        _pole("v:fall", "lower cheaper weaken shrink narrow halve low dip ease sink collapse trim withdraw"),
    ),
    Axis(
        "for or against",
        _pole("v:praise", "applaud endorse embrace cheer thank"),
        _pole("v:condemn v:accuse v:reject v:deny c:protest v:protest c:provocation",
              "furious betrayal complain outrage anger oppose provocation slam"),
        strict=True,
    ),
    Axis(
        "yes or no",
        _pole("v:agree v:approve v:confirm v:sign v:allow", "accept grant permit let ready consent clear admit"),
        _pole("v:reject v:deny", "rebuff decline fabrication oppose block exempt"),
    ),
    Axis(
        "begun or ended",
        _pole("v:begin v:resume v:extend v:join", "rejoin reopen continue prolong renew go-ahead enter"),
        _pole("c:halt v:stop v:end v:cancel v:delay", "expire scrap quit drop dissolve"),
    ),
    Axis(
        "closed or open",
        _pole("c:ban v:impose v:close", "close shut blacklist tighten seal bar restrict"),
        _pole("v:lift", "open reopen unblock unfreeze exempt waive"),
    ),
    Axis(
        "let or stopped",
        _pole("v:approve v:allow", "grant allow permit let"),
        _pole("c:ban c:halt v:stop v:end v:cancel v:reject", "bar block forbid revoke"),
    ),
    Axis(
        "held or freed",
        _pole("c:arrest c:jail", "seize capture hold"),
        _pole("c:release v:free", "liberate"),
    ),
    Axis("bought or sold", _pole("v:buy", ""), _pole("v:sell", "")),
    Axis(
        "come or gone",
        _pole("v:join", "rejoin arrive return enter"),
        _pole("v:leave", "withdraw quit depart exit pull"),
    ),
    Axis(
        "named or dismissed",
        _pole("", "appoint nominate name elect"),
        _pole("", "dismiss sack fire oust remove resign"),
    ),
    Axis("won or lost", _pole("v:win", "triumph"), _pole("v:lose", "defeat")),
)  # fmt: skip
REACH = 4
"""Tokens after a denial that it turns around."""


def poles_stand(case: Case) -> str | None:
    """No pole of the draft is the opposite of the sources'."""
    mine = _stands(case.clauses)
    theirs = {pole for evidence in case.witnesses for pole in _stands(evidence.clauses)}
    for axis in AXES:
        for way in (True, False):
            if (axis.name, way) not in mine or (axis.name, not way) in mine:
                continue
            if (axis.name, not way) in theirs and (axis.name, way) not in theirs and _is_readable(case, axis):
                return f"the cited sources say the opposite ({axis.name})"
            if axis.strict and way and (axis.name, way) not in theirs and _tells(case.cited, case.language):
                return f"nothing in the cited sources says so ({axis.name})"
    return None


def _is_readable(case: Case, axis: Axis) -> bool:
    """Whether no cited article in another language may hold what the tables do not know."""
    poles = {(axis.name, True), (axis.name, False)}
    foreign = [evidence for evidence in case.cited if evidence.language != case.language]
    return all(poles & _stands(evidence.clauses) for evidence in foreign) or not case.same_language


def _tells(cited: Sequence[Evidence], language: str) -> bool:
    """Whether all that is cited is in the draft's language, so that what is not there is not said."""
    return all(evidence.language == language for evidence in cited)


def _stands(clauses: Sequence[Clause]) -> frozenset[tuple[str, bool]]:
    return frozenset(stand for clause in clauses for stand in _of_clause(clause.tokens))


def _of_clause(tokens: Sequence[Token]) -> Iterator[tuple[str, bool]]:
    for i, token in enumerate(tokens):
        if token.kind in {Kind.PLACE, Kind.NUMBER, Kind.DATE}:
            continue
        denied = any(before.text.casefold() in DENIALS for before in tokens[max(0, i - REACH) : i])
        if _is_a_thing(tokens, i):
            continue
        said = {token.key, f"w:{stem(token.text, 'english')}"}
        for axis in AXES:
            if said & axis.up:
                yield axis.name, not denied
            if said & axis.down:
                yield axis.name, denied


def _is_a_thing(tokens: Sequence[Token], i: int) -> bool:
    """`the end of August`, `back from custody`: a noun that takes no side, or is left behind."""
    before = [token.text.casefold() for token in tokens[max(0, i - 2) : i]]
    if tokens[i].key in {"c:arrest", "c:jail"} and "from" in before:
        return True
    return tokens[i].key == "v:end" and bool({"the", "at", "by"}.intersection(before[-1:]))


def denials_stand(case: Case) -> str | None:
    """What the draft denies is not simply said in the sources."""
    if not _tells(case.cited, case.language):
        return None
    said = {token.key for evidence in case.cited for token in evidence.tokens}
    if any(token.text.casefold() in DENIALS for evidence in case.cited for token in evidence.tokens):
        return None
    for clause in case.clauses:
        for i, token in enumerate(clause.tokens):
            if token.text.casefold() in DENIALS:
                following = [other for other in clause.tokens[i + 1 : i + 1 + REACH] if other.kind is not Kind.GLUE]
                denied = next((other for other in following[:2] if other.key in said), None)
                if denied is not None and denied.kind is not Kind.PLACE:
                    return f"the cited sources do not deny {denied.text}"
    return None
