"""What a draft adds to its sources: beside all that they tell, at its end, or of what is to come.

A sentence that is made up rests on a name and the topic of its source, and goes on with something else. So what the
sources tell is looked for in the draft, too, and not only the reverse.
"""

from collections.abc import Iterator, Sequence

from bot.edit.gate.case import BEGINNING, Case
from bot.edit.gate.clauses import Clause
from bot.edit.gate.doubts import Doubt, Found
from bot.edit.gate.names import stands_for_all
from bot.edit.gate.senses import Senses
from bot.edit.gate.weight import SIDE_WEIGHT, carried, is_vague, weight_of
from bot.edit.gate.words import COMING
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

ALIKE = 0.7
"""What is told of a word by one that begins like it."""
LAST = 5
"""Words at the end among which an addition stands."""
AHEAD = 5
"""Words behind `will` or `plans` that say what is to come."""


def tells_what_they_tell(case: Case) -> Iterator[Found]:
    """It tells what at least one headline or snippet tells: of what is made up none has more than the names."""
    told = [_told(case, statement) for evidence in case.cited for statement in evidence.statements]
    reason = "it tells hardly anything of what the cited sources tell"
    yield Found(Doubt.BESIDE, reason, (1.0 - max(told, default=0.0)) ** 2)


def _told(case: Case, statement: Sequence[Clause]) -> float:
    """The share, from 0 to 1, of what an article's sentence says that the draft says, too."""
    total = told = 0.0
    for clause in statement:
        for token, groups in zip(clause.tokens, clause.senses, strict=True):
            if token.kind is not Kind.GLUE and not is_vague(token):
                weight = case.rarity.get(token.key, 1.0)
                weight *= SIDE_WEIGHT if token.key in case.sides and stands_for_all(token) else 1.0
                total += weight
                told += weight * _is_told(case, token, groups)
    return told / total if total else 0.0


def _is_told(case: Case, token: Token, groups: Senses) -> float:
    if token.key in case.keys or groups & case.near_groups:
        return 1.0
    is_long = token.kind in {Kind.WORD, Kind.NAME} and len(token.text) > BEGINNING
    return ALIKE * (is_long and token.key[2 : 2 + BEGINNING] in case.beginnings)


def ends_as_told(case: Case) -> Iterator[Found]:
    """Its end is carried as its beginning is: half of what is made up is added to what is true."""
    missing = [(token, 1.0 - share) for token, _, share in carried(case) if not is_vague(token)]
    end, before = missing[-LAST:], missing[:-LAST]
    if before:
        more = sum(part for _, part in end) / LAST - sum(part for _, part in before) / len(before)
        said = case.draft.text[end[0][0].start :].strip(" .")[:60]
        if more > 0:
            yield Found(Doubt.ADDED, f"its end, {said!r}, is added to what the cited sources tell", more)


def what_comes_stands(case: Case) -> Iterator[Found]:
    """What is planned, expected or announced in it is so in the sources: most of what is made up is to come."""
    said = [(token, share) for token, _, share in carried(case) if not is_vague(token)]
    worst, of = 0.0, ""
    for token in case.tokens:
        if token.text.casefold() in COMING and token.kind is not Kind.MONTH:
            end = case.draft.text.find(",", token.start)
            behind = [one for one in said if one[0].start > token.start and (end < 0 or one[0].start < end)][:AHEAD]
            total = sum(weight_of(case, one) for one, _ in behind)
            missing = 1.0 - sum(weight_of(case, one) * share for one, share in behind) / total if total else 0.0
            worst, of = max((worst, of), (missing, token.text))
    if worst > 0:
        yield Found(Doubt.COMING, f"the cited sources do not tell what {of!r} is said of", worst)
