"""Figures that the sources tell, too, but otherwise: two weeks of four days, a third of a fifth, 310 grams of 310 kg.

Each check yields what the draft says, where the cited articles tell something of that kind, and nothing that it may be.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from bot.edit.gate.case import Case, content
from bot.edit.gate.clauses import Clause
from bot.edit.gate.figures.durations import DAYS, Duration, durations, is_counted, is_told, told
from bot.edit.gate.figures.measures import other_units
from bot.edit.gate.figures.ordinals import english_ordinals
from bot.edit.gate.figures.quantities import Number, roughness, side, words_of, written_out
from bot.edit.gate.figures.rates import periods, rates
from bot.edit.gate.figures.reckoning import CLOSE, POINTS, TURNED, is_reckoned, is_shared
from bot.edit.gate.figures.shares import fractions, halves, shares_abroad
from bot.edit.gate.figures.sources import Figures, figures, value
from bot.edit.gate.figures.spans import other_spans
from bot.edit.gate.figures.steps import steps
from bot.edit.gate.words import words
from bot.edit.lexicon import Kind
from bot.edit.reading import clean

PAIR = 2.0
HALF = 50.0
"""Percent: "half" is said of much, "by half" and "half as much" are not."""
HALVED = frozenset({"half", "halve"})
SECONDS = words("second two twice another again both double pair couple 2 2nd")
"""Words that may say that something is the second."""


@dataclass(frozen=True)
class Told:
    """The figures of a draft and of what it cites, read once."""

    case: Case

    @cached_property
    def whole(self) -> str:
        """The draft in small letters."""
        return clean(self.case.draft.text).casefold()

    @cached_property
    def lasting(self) -> list[Duration]:
        """Its lengths of time that the articles tell."""
        return [one for one in durations(self.whole) if is_told(one, self.case)]

    @cached_property
    def text(self) -> str:
        """The draft with nothing where these stand."""
        text = self.whole
        for one in self.lasting:
            text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
        return text

    @cached_property
    def figures(self) -> list[Figures]:
        """Those of each article."""
        return [figures(evidence, self.case.language) for evidence in self.case.cited]

    @cached_property
    def all(self) -> frozenset[float]:
        """Every number of the articles."""
        return frozenset().union(*(one.all for one in self.figures))

    @cached_property
    def is_read(self) -> bool:
        """Whether all articles are in the draft's language, so that its words can be looked for."""
        return len(self.case.same_language) == len(self.case.cited)

    @cached_property
    def shares(self) -> frozenset[float]:
        """Those of the numbers that are shares, where all articles can be read."""
        return frozenset().union(*(one.shares for one in self.figures)) if self.is_read else frozenset()

    @cached_property
    def counts(self) -> frozenset[float]:
        """Those that may be none."""
        tokens = (token for one in self.case.cited for token in one.tokens if token.kind is Kind.NUMBER)
        plain = {value(token.key) for token in tokens if not token.key.endswith("%")}
        return frozenset(plain).union(*(one.all - one.shares for one in self.figures))


def other_durations(mine: Told) -> Iterator[str]:
    """Lengths of time that no article tells, where they tell of some: "two weeks" of four days."""
    foreign = [one for one in mine.case.cited if one.language != mine.case.language]
    lengths = {(one.unit, one.days) for evidence in mine.case.cited for one in told(evidence)}
    if not lengths or not all(told(one) for one in foreign):
        return
    pairs = [(unit, a, b) for (unit, a), (other, b) in combinations(sorted(lengths), 2) if unit == other]
    sums = [Duration(days, 0, 0, unit) for unit, a, b in pairs for days in (a + b, b - a)]
    for one in durations(mine.text):
        said = mine.text[one.start : one.end]
        in_words = any(is_reckoned(count, mine.figures, mine.case, mine.text) for count in written_out(said))
        if is_counted(one, mine.text) and not in_words and not any(one.may_be(other) for other in sums):
            yield said


def other_factors(mine: Told) -> Iterator[str]:
    """`Trebled` of what the sources say was doubled."""
    own, theirs = (TURNED.keys() & set(words_of(each)) for each in (mine.whole, mine.case.source_text))
    if own and theirs and {TURNED[word] for word in own}.isdisjoint(TURNED[word] for word in theirs):
        yield " ".join(sorted(own))


def other_shares(mine: Told) -> Iterator[str]:
    """Shares in words that no article has, be it as a percentage: "a third" of a fifth, "almost half" of 22%."""
    case, text = mine.case, mine.text
    own = [*fractions(text), *((half, HALF) for half in halves(text))]
    if not own:
        return
    in_words = [share for one in case.same_language for _, share in fractions(one.text)]
    in_words += [share for one in case.cited if one.language != case.language for share in shares_abroad(one.text)]
    is_told = bool(in_words) or any(one.shares for one in mine.figures)
    if not (mine.is_read or is_told):
        return
    for said, share in own:
        before, after = (each.split() for each in text.partition(said)[::2])
        is_measured = before[-1:] == ["by"] or after[:1] == ["as"] or side(before) != 0 or is_told
        is_vague = share == HALF and not (is_measured and HALVED.isdisjoint(case.source_groups))
        if is_vague or case.has_word(said) or any(abs(share - other) <= CLOSE for other in in_words):
            continue
        is_part = share == HALF or (" in " not in said and " of " not in said)
        rough = roughness(before) > 0
        if not is_shared(share, mine.figures, case, side=side(before), is_rough=rough, is_part=is_part):
            yield said


def shares_as_counts(found: Sequence[Number], mine: Told) -> Iterator[str]:
    """Numbers of the draft, of all that are `found` in it, which the sources have as shares: `14 islands` of 14 %."""
    if not any(number.is_share for number in found) and POINTS.isdisjoint(words_of(mine.whole)):
        for number in found:
            if number.text[:1].isdigit() and number.value in mine.shares - mine.counts:
                yield number.text


def other_rates(mine: Told) -> Iterator[str]:
    """What the sources have of a day or a week where the draft has it of another: "690,000 barrels a week"."""
    own = rates(mine.whole)
    theirs = rates(mine.case.source_text) if own and mine.is_read else ()
    told_of = frozenset().union(*(periods(one.text) for one in mine.case.cited if own))
    for rate in own:
        units = {other.unit for other in theirs if other.count == rate.count}
        if theirs:
            is_other = all(not rate.may_be(other) for other in theirs)
            is_other = is_other and (rate.unit not in units if units else rate.is_often)
        else:
            is_other = bool(told_of) and rate.unit not in told_of and rate.count in mine.all and not rate.is_lasting
        if is_other:
            yield rate.text


def other_pairs(mine: Told) -> Iterator[str]:
    """`Two prefectures` of what the sources count as seven of them: a two is often the sentence's own."""
    if PAIR not in mine.all and mine.is_read:
        counted = {key for evidence in mine.case.cited for _, key in _counted(evidence.wholes)}
        yield from ("two" for number, key in _counted(mine.case.wholes) if number == "n:2" and key in counted)


def _counted(clauses: Sequence[Clause]) -> Iterator[tuple[str, str]]:
    """Each number with the key of the word that it counts, as far as that is the next."""
    for clause in clauses:
        for token, after in pairwise(content(clause.tokens)):
            is_thing = after.kind in {Kind.WORD, Kind.CONCEPT} and after.text.casefold().removesuffix("s") not in DAYS
            if token.kind is Kind.NUMBER and is_thing:
                yield token.key, after.key


def other_ordinals(mine: Told) -> Iterator[str]:
    """`The tenth extension` of what the sources call the eighth: a second one is often just another."""
    own = list(english_ordinals(mine.whole)) if mine.is_read else []
    theirs = {nth for one in mine.case.cited if own for _, nth in english_ordinals(one.text)}
    if not theirs:
        return
    tokens = (token for one in mine.case.cited for token in one.tokens if token.kind is Kind.NUMBER)
    counted = {value(token.key) for token in tokens}
    counted |= {number.value for one in mine.case.cited for number in written_out(one.text)}
    for said, nth in own:
        is_another = nth == PAIR and not SECONDS.isdisjoint(words_of(mine.case.source_text))
        if nth not in theirs | counted and nth - 1 not in counted and not is_another:
            yield said


def other_steps(mine: Told) -> Iterator[str]:
    """`Fell by 1.2 billion` of what fell to it, and the reverse."""
    own = list(steps(mine.whole)) if mine.is_read else []
    theirs = {(number, step) for one in mine.case.cited if own for _, number, step in steps(one.text)}
    numbers = {number for number, _ in theirs}
    yield from (said for said, n, step in own if n in numbers and (n, step) not in theirs)


def of_other_units(mine: Told) -> Iterator[str]:
    """Counts of other units: 310 grams of 310 kg."""
    yield from other_units(mine.whole, mine.case)


def of_other_spans(mine: Told) -> Iterator[str]:
    """`Next month` of next week."""
    yield from other_spans(mine.whole, mine.case) if mine.is_read else ()


OTHERS: tuple[Callable[[Told], Iterator[str]], ...] = (
    other_durations,
    other_factors,
    other_shares,
    other_rates,
    of_other_units,
    other_pairs,
    other_ordinals,
    other_steps,
    of_other_spans,
)
