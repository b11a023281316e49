"""Whether a number is said of what the sources say it of.

    41 warplanes tracked · twenty-nine of them crossed the line  ──▶  "41 crossed the line" tells of the twenty-nine

A number that stands in the sources is compared with the others there of its kind: where the words around it in the
draft are rather those around another, which the draft does not have, it has taken that one's place.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, islice

from bot.edit.gate.case import Case, Evidence, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.figures.measures import sign_before, unit_of
from bot.edit.gate.figures.quantities import ROUNDED, Number, roughness, written_out
from bot.edit.gate.figures.sources import YEARS, value
from bot.edit.gate.weight import is_vague
from bot.edit.gate.words import words
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean

OWNED = 0.4
"""What a word counts that stands behind another number of its clause."""
BESIDE = 0.4
"""What one counts that stands in the next clause, or in the one before, where these have no number."""
UNHEARD = 0.4
"""What a word weighs that no article of the day has."""
SIDE = 0.5
"""What one of the topic's own places weighs of itself."""
CLEARLY = 0.4
"""From which difference on it is as clear as can be: two in three of such bullets are wrong."""
LEAST = 0.05
"""Differences up to it tell nothing."""
COUNTED = 2
"""Words behind a number that may be what it counts."""
PAIR = 2.0
"""Ones and twos in words are often the sentence's own."""
MOST = 12
"""Numbers of one sentence that are compared: a headline has hardly more than five, a hostile one may have hundreds."""
THEM = words("them those these whom which the")
Around = Mapping[str, float]
"""Keys and groups of the words around a number, and how closely they belong to it, from 0 to 1."""


@dataclass(frozen=True, eq=False)
class Mention:
    """A number where it stands, its unit ("" where it counts something), what it counts, and what is around it."""

    token: Token
    value: float
    unit: str
    counted: frozenset[str]
    around: tuple[tuple[Token, frozenset[str], float], ...]

    @cached_property
    def keys(self) -> Around:
        """The keys of what is around it."""
        keys: dict[str, float] = {}
        for _, several, near in self.around:
            for key in several:
                keys[key] = max(near, keys.get(key, 0.0))
        return keys


def numbers_belong(case: Case) -> Iterator[Found]:
    """Each number of the draft is said of what the cited articles say it of."""
    text = clean(case.draft.text)
    own = [one for one in islice(_mentions(case.clauses, text), MOST) if not _is_year(one.token)]
    if not own:
        return
    said = _said(own, case)
    theirs = [mention for one in case.cited for mention in _mentions_of(one)]
    alike = {one: {other: _likeness(one, other, case) for other in theirs} for one in own}
    near = {one: [other for other in theirs if _is_told_by(one, other, said)] for one in own}
    for one in own:
        there = [
            other
            for other in theirs
            if not _is_year(other.token) and _may_be_meant(one, other) and not any(n.is_near(other.value) for n in said)
        ]
        if near[one] and (one.value > PAIR or one.token.text[:1].isdigit()):
            yield from _found(one, _most(alike[one], there) - _most(alike[one], near[one]))
    for one, other in combinations(own, 2):
        if near[one] and near[other] and one.unit == other.unit:
            mine, others = (_most(alike[each], near[other]) - _most(alike[each], near[one]) for each in (one, other))
            if min(mine, -others) > LEAST:
                yield from _found(one, mine - others - CLEARLY)


def _found(mention: Mention, apart: float) -> Iterator[Found]:
    if apart > LEAST:
        reason = f"{mention.token.text} is said of something else in the cited sources"
        yield Found(Doubt.MISPLACED, reason, min(1.0, apart / CLEARLY))


def _most(alike: Mapping[Mention, float], others: Sequence[Mention]) -> float:
    return max((alike[other] for other in others), default=0.0)


def _is_told_by(mention: Mention, other: Mention, said: Sequence[Number]) -> bool:
    """Whether a number of the sources may be that of the draft."""
    return mention.value == other.value or any(n.value == mention.value and n.is_near(other.value) for n in said)


def _said(own: Sequence[Mention], case: Case) -> list[Number]:
    """Every number that the draft may be telling, roughly."""
    text = clean(case.draft.text).casefold()
    digits = [
        Number(
            one.token.text, one.value, max(ROUNDED, roughness(text[: one.token.start].split())) * (one.unit != "date")
        )
        for one in own
        if any(c.isdigit() for c in one.token.text)
    ]
    return [*written_out(text), *digits]


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and value(token.key) in YEARS


def _may_be_meant(mention: Mention, other: Mention) -> bool:
    """Whether the other number is one of the same kind: of the same unit, or of the same things."""
    if mention.unit != other.unit:
        return False
    if mention.unit or not mention.counted:
        return True
    return bool(mention.counted & (other.counted or other.keys.keys())) or "" in other.counted


def _likeness(mention: Mention, other: Mention, case: Case) -> float:
    """How much of what is around the one is around the other, from 0 to 1."""
    keys, total, shared = other.keys, 0.0, 0.0
    for token, several, near in mention.around:
        weight = near * case.rarity.get(token.key, UNHEARD) * (SIDE if token.key in case.sides else 1.0)
        total += weight
        shared += weight * max(keys.get(key, 0.0) for key in several)
    return shared / total if total else 0.0


def _mentions_of(evidence: Evidence) -> Iterator[Mention]:
    texts = [clean(text) for text in evidence.parts[:2] if text]
    for statement, text in zip(evidence.statements, texts, strict=True):
        yield from islice(_mentions(statement, text), MOST)


def _mentions(clauses: Sequence[Clause], text: str) -> Iterator[Mention]:
    rows = [content(clause.tokens) for clause in clauses]
    counting = [any(_counts(token) for token in row) for row in rows]
    for n, (clause, row) in enumerate(zip(clauses, rows, strict=True)):
        for i, token in enumerate(row):
            if token.kind not in {Kind.NUMBER, Kind.DATE}:
                continue
            inside = [
                (other, _keys(other, clause), 1.0 if _owner(row, j) in {None, i} else OWNED)
                for j, other in enumerate(row)
                if not _counts(other) and _says(other)
            ]
            ends = i == len(row) - 1
            beside = [
                (other, _keys(other, clauses[m]), 1.0 if ends and m > n else BESIDE)
                for m in (n - 1, n + 1)
                if 0 <= m < len(rows) and not counting[m]
                for other in rows[m]
                if _says(other)
            ]
            yield Mention(token, _value(token), _unit(row, i, text), _counted(clause, row, i), (*inside, *beside))


def _says(token: Token) -> bool:
    """Whether it tells what a number is of; a month is often told once for several."""
    return not is_vague(token) and token.kind not in {Kind.MONTH, Kind.DATE}


def _counts(token: Token) -> bool:
    return token.kind is Kind.DATE or (token.kind is Kind.NUMBER and not _is_year(token))


def _value(token: Token) -> float:
    """A number, or the day and month of a date in one."""
    if token.kind is Kind.DATE:
        month, _, day = token.key[2:].partition("-")
        return float(month) + float(day) / 100
    return value(token.key)


def _keys(token: Token, clause: Clause) -> frozenset[str]:
    return frozenset({token.key, *(f"s:{group}" for group in clause.meanings.get(token, ()))})


def _owner(row: Sequence[Token], j: int) -> int | None:
    """The last number before a word, behind which it stands."""
    return next((i for i in range(j - 1, -1, -1) if _counts(row[i])), None)


def _unit(row: Sequence[Token], i: int, text: str) -> str:
    token = row[i]
    if token.kind is Kind.DATE:
        return "date"
    if token.key.endswith("%"):
        return "percent"
    sign = sign_before(text.casefold(), token.start)
    return sign or (unit_of(row[i + 1].text.casefold()) if i + 1 < len(row) else None) or ""


def _counted(clause: Clause, row: Sequence[Token], i: int) -> frozenset[str]:
    """The keys of what a number counts: the next words; "" of one that stands for those told before it."""
    behind = clause.tokens[clause.tokens.index(row[i]) + 1 :][:2]
    after = row[i + 1 : i + 1 + COUNTED]
    if [token.text.casefold() for token in behind[:1]] == ["of"] and behind[1:] and behind[1].text.casefold() in THEM:
        return frozenset({""})
    if after[:1] and after[0].kind is Kind.VERB:
        return frozenset({""})
    keys: frozenset[str] = frozenset()
    for token in after:
        if token.kind is Kind.NUMBER:
            break
        keys |= _keys(token, clause)
    return keys
