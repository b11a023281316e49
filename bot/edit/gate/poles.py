"""Which way it goes: up or down, yes or no, begun or ended, as in the cited articles.

Each axis has two poles. A draft at one pole is contradicted by sources that stand at the other and nowhere at its own;
a word that takes a side so clearly that nobody adds it in a paraphrase (welcomed, refused) needs a source at its pole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.edit.gate.case import Case, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.words import DENIALS, NO_MORE, stems, words
from bot.edit.lexicon import Kind, stem
from bot.edit.reading import Token


def _pole(keys: str, plain: str) -> frozenset[str]:
    return words(keys) | stems(plain)


@dataclass(frozen=True)
class Axis:
    """Two poles as keys."""

    name: str
    up: frozenset[str]
    down: frozenset[str]


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
              "furious betrayal complain outrage anger ire oppose provocation criticism critic rebuke"),
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
        _pole("c:ban c:halt v:stop v:end v:cancel v:reject", "bar block forbid revoke shut exclude"),
    ),
    Axis(
        "held or freed",
        _pole("c:arrest c:jail", "seize capture hold convict sentence"),
        _pole("c:release v:free", "liberate acquit exonerate"),
    ),
    Axis(
        "upheld or overturned",
        _pole("", "uphold upheld affirm back ratify"),
        _pole("", "overturn quash annul reverse overrule void"),
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
STRICT = frozenset({"for or against"})
"""Axes on which a draft that is in favour needs a source that is."""
UNDOING = words("v:lift v:deny v:end v:cancel v:reject v:stop")
UNDONE = words("c:ban c:restrict c:sanction v:approve v:allow v:agree v:impose")
"""What is turned around where it is undone: a lifted ban, a denied approval."""
REACH = 4
"""Tokens after a denial that it turns around."""


@dataclass(frozen=True)
class Stand:
    """One pole that a clause stands at, and what the clause is about."""

    axis: str
    up: bool
    about: frozenset[str]


def poles_stand(case: Case) -> str | None:
    """No pole of the draft is the opposite of the sources', in a clause about the same."""
    mine = _stands(case.clauses)
    theirs = [stand for evidence in case.witnesses for stand in _stands(evidence.clauses)]
    for stand in mine:
        if _has(mine, stand.axis, not stand.up) or _has(theirs, stand.axis, stand.up):
            continue
        against = [other for other in theirs if other.axis == stand.axis]
        about = stand.about - case.sides
        strictly = stand.axis in STRICT and stand.up
        if any(strictly or about & other.about for other in against) and _is_readable(case, stand.axis):
            return f"the cited sources say the opposite ({stand.axis})"
        if strictly and not against and _tells(case):
            return f"nothing in the cited sources says so ({stand.axis})"
    return None


def _has(stands: Sequence[Stand], axis: str, up: bool) -> bool:
    return any(stand.axis == axis and stand.up is up for stand in stands)


def _is_readable(case: Case, axis: str) -> bool:
    """Whether no cited article in another language may hold what the tables do not know."""
    foreign = [evidence for evidence in case.cited if evidence.language != case.language]
    told = all(any(stand.axis == axis for stand in _stands(evidence.clauses)) for evidence in foreign)
    return told or not case.same_language


def _tells(case: Case) -> bool:
    """Whether all that is cited is in the draft's language, so that what is not there is not said."""
    return len(case.same_language) == len(case.cited)


def _stands(clauses: Sequence[Clause]) -> list[Stand]:
    return [stand for clause in clauses for stand in _of_clause(clause.tokens)]


def _of_clause(tokens: Sequence[Token]) -> Iterator[Stand]:
    keys = frozenset(token.key for token in content(tokens))
    for i, token in enumerate(tokens):
        if token.kind in {Kind.PLACE, Kind.NUMBER, Kind.DATE} or _is_a_thing(tokens, i):
            continue
        turned = _is_denied(tokens, i)
        said = {token.key, f"w:{stem(token.text, 'english')}"}
        for axis in AXES:
            if said & axis.up:
                yield Stand(axis.name, not turned, keys - said)
            if said & axis.down:
                yield Stand(axis.name, turned, keys - said)


def _is_denied(tokens: Sequence[Token], i: int) -> bool:
    before = tokens[max(0, i - REACH) : i]
    if any(token.text.casefold() in DENIALS for token in before):
        return True
    return tokens[i].key in UNDONE and any(token.key in UNDOING for token in before)


def _is_a_thing(tokens: Sequence[Token], i: int) -> bool:
    """`the end of August`, `back from custody`: a noun that takes no side, or is left behind."""
    before = [token.text.casefold() for token in tokens[max(0, i - 2) : i]]
    if tokens[i].key in {"c:arrest", "c:jail"} and "from" in before:
        return True
    if tokens[i].key == "v:return" and before[-1:] == ["in"]:
        return True
    return tokens[i].key == "v:end" and bool({"the", "at", "by"}.intersection(before[-1:]))


def denials_stand(case: Case) -> str | None:
    """What the draft denies is not simply said in the sources."""
    tokens = [token for evidence in case.cited for token in evidence.tokens]
    if not _tells(case) or any(token.text.casefold() in DENIALS for token in tokens):
        return None
    said = {token.key for token in tokens}
    for clause in case.clauses:
        for i, token in enumerate(clause.tokens):
            following = content(clause.tokens[i + 1 : i + 1 + REACH])
            ahead = " ".join(other.text for other in clause.tokens[i + 1 : i + 2])
            if token.text.casefold() not in DENIALS or not following or ahead in NO_MORE:
                continue
            if following[0].key in said and following[0].kind is not Kind.PLACE:
                return f"the cited sources do not deny {following[0].text}"
    return None
