"""Whether a number can be reckoned from those of the sources, in the way that the draft says it is.

"Ten points more" is the difference of 15 % and 25 %, "five in all" a sum, "a third fewer" is what 210 and 140 come to.
Without such words in the draft only a larger number is reckoned, and from one article: chance finds a sum for any small
one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.figures.durations import DAYS
from bot.edit.gate.figures.quantities import ROUNDED, Number, fractions, words_of
from bot.edit.gate.figures.sources import YEARS, Figures
from bot.edit.gate.figures.units import UNITS_OF_TIME, is_converted
from bot.edit.gate.words import words
from bot.edit.lexicon import Kind

MOST_RECKONED = 40
"""Numbers of the sources from which sums and differences are taken."""
EXACT = 0.011
"""By how much of itself a reckoned number may differ."""
POINT = 0.5
"""By how much a rough difference may differ: "some three points" of 35.2 and 38.6."""
CLOSE = 1.5
"""Points by which a share in words may differ from what two numbers come to; one in figures by a third of it."""
SHARED = 4.0
"""Points by which a share in words may differ from a percentage: "two thirds" of 64 %."""
NEXT = 8.0
"""The same of one that is told from one side: between a third and a half lie 17 points."""
PER = 0.02
"""By how much of itself a number for each may differ: most are rounded."""
WHOLE = 100
"""Percent."""
LEAST_PLAIN = 20
"""From which number on one article's own numbers may be taken from each other without a word for it."""
MOST_ADDED = 4
"""Numbers of one article that are added up at most: prison terms, the dead of several places."""
MOST_LISTED = 5
"""Things that a headline lists, and a draft may count."""
COUNTING = frozenset({"en", "de", "fr", "es", "pt", "it", "pl", "ru", "uk", "tr"})
"""Languages whose number words the tables know in all forms."""
NUMERALS = frozenset({"zh", "ja", "ko"})
"""Languages with numerals of their own, of which only those before a counter are known."""
MOST_IN_WORDS = 12
"""What an article in another language may have written out in words that the tables do not know."""
COMPARING = words(
    """more less fewer higher lower up down above below points point gap extra additional longer shorter votes margin
    majority rest remaining remain others"""
)
LEAVING = words("rest remaining remain remained others other not none no")
"""Words for what is left of a number."""
LACKING = words("left short behind remaining remain yet missing still lacking")
"""Words beside a share for what lacks of the whole."""
BESIDE = words("others earlier previous preceding before already")
"""Words for those beside the one that is told of: the fourth "after three others"."""
TOTAL = words("total altogether combined overall")
ADDING = TOTAL | words("all together both between")
EACH = words("each apiece per average averaging every")
TIMED = words("annually yearly monthly weekly daily hourly")
"""Words of a number for each of something, and for each month, week or day."""
TURNED = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2, "twice": 2, "halve": 0.5, "halved": 0.5,
    "halves": 0.5, "halving": 0.5, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "threefold": 3, "treble": 3,
    "trebled": 3, "quadruple": 4, "quadrupled": 4, "fourfold": 4, "fivefold": 5, "tenfold": 10,
}  # fmt: skip
"""What a number was multiplied by where the sources only tell the outcome."""
NEAR = 3
"""Words before a number among which a `by` makes it a difference: `shrank by about a quarter of a million`."""
TOLD_IN_WORDS = {50.0: frozenset({"halve", "half"}), 100.0: frozenset({"double"})}
"""Percentages that a verb tells, by the groups of the thesaurus."""
_ADDED = re.compile(r"\S+(?: [a-z-]+){1,3} (?:and|or) [a-z]")
"""A number of two things: "31 people and firms"."""
_EVERY = re.compile(r"\ban? (?:year|month|week|day|hour|head)\b")
_OF_THEM = re.compile(r"\b(?:of them|of whom|among them|including)\b")
_LIST = re.compile(r"\w, [^,;:.|]{3,40}(?:,)? (?:and|&) \w")


def is_reckoned(number: Number, numbers: Sequence[Figures], case: Case, text: str) -> bool:
    """Whether a number of the draft (`text`, in small letters) comes of those of the sources, each article's apart."""
    some = _plain(value for figures in numbers for value in figures.all)
    shares = [share for figures in numbers for share in figures.shares]
    return (
        any(_is_of_one_article(number, figures, text) for figures in numbers)
        or _is_sum_or_difference(number, some, case, text)
        or _is_product(number, some, case, text)
        or _is_of_a_share(number, some, shares, case, text)
        or is_converted(number, some, case, text)
        or _may_stand_in_words(number, case)
    )


def _is_of_one_article(number: Number, figures: Figures, text: str) -> bool:
    """Whether it is exactly what numbers of one article add up to, or what is left of one: 8 of 11 leaves 3."""
    said = words_of(text)
    is_rest = f"all but {number.text}" in text
    is_left = is_rest or bool(LEAVING.intersection(said)) or f"from {number.text}" in text
    is_total = bool(TOTAL.intersection(said)) or " in all" in text or _is_whole(number, text)
    is_added = is_total or _ADDED.search(text, max(0, text.find(number.text))) is not None
    is_plain = number.value >= LEAST_PLAIN
    values = _plain(figures.all if is_left or is_total else figures.of(_kind(number, text)))[:MOST_ADDED]
    sums = {sum(some) for n in range(2, MOST_ADDED + 1) for some in combinations(values, n)}
    if is_added and (is_total or is_plain) and number.value in sums:
        return True
    wholes = {*values, *(sums if is_rest else ())}  # of 142 and nine, "all but twenty"
    return (is_left or is_plain) and any(one - other == number.value for one in wholes for other in values)


def _is_whole(number: Number, text: str) -> bool:
    """Whether something is one part of it: `two of the five accused`, `nineteen casualties, two of them dead`."""
    behind = text[max(0, text.find(number.text)) :]
    return any(f"{of} {number.text}" in text for of in ("of", "of the", "of some")) or bool(_OF_THEM.search(behind))


def _kind(number: Number, text: str) -> str:
    if number.is_share:
        return "share"
    after = words_of(text[max(0, text.find(number.text)) + len(number.text) :])[:2]
    return "time" if any(word.removesuffix("s") in DAYS for word in after) else "count"


def _is_sum_or_difference(number: Number, some: Sequence[float], case: Case, text: str) -> bool:
    """The same over all articles, and roughly, where the draft says that it was reckoned."""
    said = set(words_of(text))
    close = max(EXACT * number.value, number.rough * number.value, POINT * (number.rough > 0))
    pairs = list(combinations(some, 2))
    before = words_of(text[: max(0, text.find(number.text))])[-NEAR:]
    if (said & COMPARING or "by" in before) and any(abs(other - one - number.value) <= close for one, other in pairs):
        return True
    if said & ADDING and any(abs(one + other - number.value) <= close for one, other in pairs):
        return True
    if (said & BESIDE or "after" in before) and number.value + 1 in some:
        return True
    # "31 people and firms"; "trimmed by 88": what it was before
    is_sum = _ADDED.search(text, max(0, text.find(number.text))) or "by" in words_of(case.source_text)
    return bool(is_sum) and any(one + other == number.value for one, other in pairs)


def _is_product(number: Number, some: Sequence[float], case: Case, text: str) -> bool:
    """Whether it is so many times another: each month's for a year's, doubled, one for each of the other."""
    said, theirs = set(words_of(text)), set(words_of(case.source_text))
    pairs = list(combinations(some, 2))
    is_timed = bool(said & TIMED or _EVERY.search(text))
    is_each = bool((said | theirs) & EACH or _EVERY.search(case.source_text))
    if _is_rate(number, some, pairs, is_timed=is_timed, is_each=is_each):
        return True
    is_in_all = is_each and not (said & EACH and not said & TOTAL)
    if is_in_all and any(abs(one * other - number.value) <= PER * number.value for one, other in pairs):
        return True
    near = max(ROUNDED, number.rough) * number.value
    is_ratio = "times" in said or " to one" in text
    if is_ratio and any(one and abs(other / one - number.value) <= near for one, other in pairs):
        return True
    factors = [TURNED[word] for word in (said | theirs) & TURNED.keys()] + [2.0] * bool(
        theirs & EACH and not said & EACH
    )
    return any(number.is_near(value * factor) or number.is_near(value / factor) for factor in factors for value in some)


def _is_rate(
    number: Number, values: Sequence[float], pairs: Sequence[tuple[float, float]], *, is_timed: bool, is_each: bool
) -> bool:
    """Whether it is a number of the sources for each month of the year, and so on, or for each of another number."""
    close = max(PER, number.rough) * number.value
    by_time = (rate for value in values for unit in UNITS_OF_TIME for rate in (value * unit, value / unit))
    by_count = (other / one for one, other in pairs if one > 1)
    found = (*(by_time if is_timed else ()), *(by_count if is_each or is_timed else ()))
    return any(abs(rate - number.value) <= close for rate in found)


def _is_of_a_share(number: Number, some: Sequence[float], shares: Sequence[float], case: Case, text: str) -> bool:
    """Whether it is a share of a number, the number of which one is a share, or what it was before it rose by it."""
    told = [*shares, *(share for one in case.cited for _, share in fractions(one.text))]
    if number.is_share:
        close = max(CLOSE / 3, PER * number.value)
        lacks = [WHOLE - share for share in some] if LACKING.intersection(words_of(text)) else []
        changes = (share for one, other in combinations(some, 2) for share in _changes(one, other))
        return any(abs(share - number.value) <= close for share in (*lacks, *changes))
    of = (whole for share in told for value in some for whole in _by_a_share(value, share / WHOLE))
    return any(abs(whole - number.value) <= PER * number.value for whole in of)


def _by_a_share(value: float, share: float) -> Iterator[float]:
    if 0 < share < 1 and value > WHOLE * share:
        yield from (value / (1 + share), value / (1 - share), value / share, value * share)


def _may_stand_in_words(number: Number, case: Case) -> bool:
    """Whether the sources may tell it without a number that can be read: by a list, a share, `last year`, in words."""
    return (
        any(number.value == value and case.source_groups & groups for value, groups in TOLD_IN_WORDS.items())
        or any(abs(share - number.value) <= CLOSE for one in case.cited for _, share in fractions(one.text))
        or (number.value <= MOST_LISTED and _LIST.search(case.source_text) is not None)
        or any(number.value == one.edited.article.published.year - 1 for one in case.cited)
        or (number.value <= MOST_IN_WORDS and any(_has_no_numbers(one, case) for one in case.cited))
    )


def _has_no_numbers(evidence: Evidence, case: Case) -> bool:
    """Whether an article may have numbers in words that the tables do not know."""
    is_known = any(token.kind is Kind.NUMBER for token in evidence.tokens)
    hides = evidence.language in NUMERALS and (evidence.language == case.language or not case.same_language)
    return evidence.language not in COUNTING and (hides or not is_known)


def is_shared(share: float, theirs: Sequence[Figures], case: Case, *, side: int = 0, is_rough: bool = False) -> bool:
    """Whether a share is a percentage of the sources, or what two of their numbers come to that are none.

    One that `is_rough` may differ more, and on the `side` that is told (`over a third`) by as much as to the next.
    """
    close = SHARED if is_rough else CLOSE
    told = [other for one in case.cited for _, other in fractions(one.text)]
    told += [value for figures in theirs for value in figures.all if 0 < value <= WHOLE]
    if any(abs(other - share) <= SHARED or (side and 0 < side * (other - share) <= NEXT) for other in told):
        return True
    pairs = combinations(_plain(value for figures in theirs for value in figures.all - figures.shares), 2)
    reckoned = (other for one, more in pairs for other in (WHOLE * one / more, *_changes(one, more)))
    return any(abs(other - share) <= close or (side and 0 < side * (other - share) <= SHARED) for other in reckoned)


def _changes(less: float, more: float) -> tuple[float, float]:
    """By how many percent a number fell from one to the other, or rose."""
    return WHOLE * (more - less) / more, WHOLE * (more - less) / less


def _plain(values: Iterable[float]) -> list[float]:
    return sorted({value for value in values if value > 0 and value not in YEARS})[:MOST_RECKONED]
