"""Whether a number can be reckoned from those of the sources, in the way that the draft says it is.

"Ten points more" is the difference of 15 % and 25 %, "five in all" a sum, "a third fewer" is what 210 and 140 come to.
Without such words in the draft only a larger number is reckoned, and from one article: chance finds a sum for any small
one.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import combinations

from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.figures.durations import DAYS
from bot.edit.gate.figures.quantities import ROUNDED, Number, words_of
from bot.edit.gate.figures.rates import rates
from bot.edit.gate.figures.shares import fractions
from bot.edit.gate.figures.sources import YEARS, Figures
from bot.edit.gate.figures.units import is_converted
from bot.edit.gate.words import words
from bot.edit.lexicon import Kind

MOST_RECKONED = 40
"""Numbers of the sources from which sums and differences are taken."""
EXACT = 0.005
"""By how much of itself a reckoned number may differ."""
POINT = 0.5
"""By how much a rough difference may differ: "some three points" of 35.2 and 38.6."""
CLOSE = 1.5
"""Points by which a share in words may differ from what two numbers come to; one in figures by a third of it."""
SHARED = 4.0
"""Points by which a share in words may differ from a percentage: "two thirds" of 64 %."""
NEXT = 8.0
"""The same of one that is told from one side: between a third and a half lie 17 points."""
PER = 0.01
"""By how much of itself a number for each may differ: most are rounded."""
ONE_IN = (100 / 2, 100 / 3, 100 / 4, 100 / 5, 100 / 6, 100 / 8, 100 / 10, 200 / 3, 300 / 4)
"""Percentages that other languages may tell in words."""
ONE_IN_CLOSE = 0.35
"""Points by which a percentage may differ from one of them: 33, 33.3, 16.7, but not 16.3."""
SHARE_OF = 0.006
"""By how much of itself a share of a number may differ."""
WHOLE = 100
"""Percent."""
LEAST_ROUNDED = 1_000
"""From which on a reckoned number is rounded without a word for it."""
LEAST_OF = 0.02
"""What the smaller of two numbers must be of the larger, for their sum or difference to be another."""
LEAST_PLAIN = 20
"""From which number on one article's own numbers may be taken from each other without a word for it."""
MOST_ADDED = 4
"""Numbers of one article that are added up at most: prison terms, the dead of several places."""
COUNTING = frozenset({"en", "de", "fr", "es", "pt", "it", "pl", "ru", "uk", "tr"})
"""Languages whose number words the tables know in all forms."""
NUMERALS = {
    "zh": "一首 二两兩双雙 三叁 四肆 五伍 六陆 七柒 八捌 九玖 十拾旬 十 十",
    "ja": "一初 二両双 三 四 五 六 七 八 九 十旬 十 十",
    "ko": "한하일첫 두둘이양 세셋삼석 네넷사 다오 여육 일칠 여팔 아구 열십순 열십 열십",
}
"""Signs of which one stands in the numerals from one to twelve of languages that have their own; only those before a
counter are known."""
MOST_IN_WORDS = 12
"""What an article in another language may have written out in words that the tables do not know."""
COMPARING = words(
    """more less fewer higher lower up down above below points point gap apart extra additional longer shorter votes
    margin majority rest remaining remain others balance net out cut cuts trimmed slashed fell fall
    rose rise dropped drop smaller larger bigger greater wider narrower cheaper dearer older younger heavier lighter
    faster slower stronger weaker better worse deeper"""
)
POINTS = words("point points percent")
LEAVING = words("rest remaining remain remained others other not none no")
"""Words for what is left of a number."""
LACKING = words("left short behind remaining remain yet missing still lacking outstanding owed owing due unpaid")
"""Words beside a share for what lacks of the whole."""
BESIDE = words("others earlier previous preceding before already")
"""Words for those beside the one that is told of: the fourth "after three others"."""
TOTAL = words("total altogether combined overall")
ADDING = TOTAL | words("all together both between")
EACH = words("each apiece per average averaging every")
EVERY = words("hour day week month year")
"""Words of a number for each of something, and units of time of which each may have one."""
SHARED_OUT = words("equally jointly both half halves shared split")
"""Words of a number that two have in equal parts."""
TURNED = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2, "twice": 2, "halve": 0.5, "halved": 0.5,
    "halves": 0.5, "halving": 0.5, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3, "threefold": 3, "treble": 3,
    "trebled": 3, "quadruple": 4, "quadrupled": 4, "fourfold": 4, "fivefold": 5, "tenfold": 10,
}  # fmt: skip
"""What a number was multiplied by where the sources only tell the outcome."""
LONGEST = 60
"""Units of time over which something is reckoned for one of them."""
AROUND = 6
"""Words on either side of a number among which those stand that say how it was reckoned."""
NEAR = 3
"""Words before a number among which a `by` makes it a difference: `shrank by about a quarter of a million`."""
TOLD_IN_WORDS = {50.0: frozenset({"halve", "half"}), 100.0: frozenset({"double"})}
"""Percentages that a verb tells, by the groups of the thesaurus."""
_ADDED = re.compile(r"\S{1,40}(?: [a-z-]+){1,3} (?:and|or) [a-z]")
"""A number of two things: "31 people and firms"."""
_PLURALS = re.compile(r"\b[a-z]{3,}s and [a-z]{3,}s\b")
_HALF_OF = re.compile(r"\bhalf (?:of )?(?:that|it|this|them|the amount|the sum)\b|\bby (?:a )?half\b")
_OF_THEM = re.compile(r"\b(?:of them|of whom|among them|including)\b")
_LIST = re.compile(r"(?<![\w'’-])[\w'’-]+(?:, [^,;:.|]{3,30})+,? (?:and|&) \w")
_LAST_YEAR = re.compile(
    r"\b(?:last|previous|prior) year\b|\byear(?:-| )(?:earlier|ago|before|on(?:-| )year|over(?:-| )year)\b|\by/?y\b"
    r"|\b(?:yearly|annual|annually|same period|same month)\b"
)


def is_reckoned(number: Number, numbers: Sequence[Figures], case: Case, text: str) -> bool:
    """Whether a number of the draft (`text`, in small letters) comes of those of the sources, each article's apart."""
    shares = [share for figures in numbers for share in figures.shares]
    some = _plain(value for figures in numbers for value in figures.all)
    is_count = not number.is_share and _around(number, text).isdisjoint(POINTS)
    alike = [value for value in some if not (is_count and value in shares)]  # nobody adds 9% to 34 producers
    return (
        any(_is_of_one_article(number, figures, text) for figures in numbers)
        or _is_sum_or_difference(number, alike, case, text)
        or _is_product(number, some, frozenset(_times(numbers, case)), case, text)
        or _is_of_a_share(number, some, shares, case, text)
        or _is_rest_of_a_list(number, some, text)
        or is_converted(number, some, case, text)
        or _may_stand_in_words(number, case)
    )


def _times(numbers: Sequence[Figures], case: Case) -> Iterator[float]:
    """How many units of time the articles tell; in another language it may be any small number."""
    for figures, evidence in zip(numbers, case.cited, strict=True):
        is_foreign = evidence.language != case.language
        yield from figures.times | ({one for one in figures.all if one <= LONGEST} if is_foreign else set())


def _place(number: Number, text: str) -> int:
    """Where a number stands in the text: `ten` is not in `content`."""
    found = re.search(rf"(?<![\w.,]){re.escape(number.text)}(?!\w)", text)
    return found.start() if found else 0


def _around(number: Number, text: str) -> set[str]:
    """The words of the text near a number, and its own."""
    at = _place(number, text)
    behind = words_of(text[at + len(number.text) :])[:AROUND]
    return {*words_of(text[:at])[-AROUND:], *words_of(number.text), *behind}


def _is_of_one_article(number: Number, figures: Figures, text: str) -> bool:
    """Whether it is exactly what numbers of one article add up to, or what is left of one: 8 of 11 leaves 3."""
    said = words_of(text)
    is_rest = f"all but {number.text}" in text
    is_left = is_rest or bool(LEAVING.intersection(said)) or f"from {number.text}" in text
    is_total = bool(TOTAL.intersection(said)) or " in all" in text or _is_whole(number, text)
    is_added = is_total or _ADDED.search(text, _place(number, text)) is not None
    is_plain = number.value >= LEAST_PLAIN and bool(_around(number, text) & (COMPARING | ADDING))
    values = _plain(figures.all if is_left or is_total else figures.of(_kind(number, text)))[:MOST_ADDED]
    sums = {sum(some) for n in range(2, MOST_ADDED + 1) for some in combinations(values, n)}
    if is_added and (is_total or is_plain) and number.value in sums:
        return True
    wholes = {*values, *(sums if is_rest else ())}  # of 142 and nine, "all but twenty"
    return (is_left or is_plain) and any(one - other == number.value for one in wholes for other in values)


def _is_whole(number: Number, text: str) -> bool:
    """Whether something is one part of it: `two of the five accused`, `nineteen casualties, two of them dead`."""
    behind = text[_place(number, text) :]
    return any(f"{of} {number.text}" in text for of in ("of", "of the", "of some")) or bool(_OF_THEM.search(behind))


def _kind(number: Number, text: str) -> str:
    if number.is_share:
        return "share"
    after = words_of(text[_place(number, text) + len(number.text) :])[:2]
    return "time" if any(word.removesuffix("s") in DAYS for word in after) else "count"


def _is_sum_or_difference(number: Number, some: Sequence[float], case: Case, text: str) -> bool:
    """The same over all articles, and roughly, where the draft says that it was reckoned."""
    said, near = set(words_of(text)), _around(number, text)
    pairs = [(one, other) for one, other in combinations(some, 2) if one > LEAST_OF * other]
    before = words_of(text[: _place(number, text)])[-NEAR:]
    if (near & COMPARING or "by" in before) and any(_is_about(number, other - one) for one, other in pairs):
        return True
    # "31 people and firms", "drones and missiles"; "trimmed by 88": what it was before
    is_sum = _ADDED.search(text, _place(number, text)) or _PLURALS.search(text)
    if (near & ADDING or is_sum or "by" in words_of(case.source_text)) and any(
        _is_about(number, one + other) for one, other in pairs
    ):
        return True
    return bool(said & BESIDE or "after" in before) and number.value + 1 in some


def _is_about(number: Number, value: float) -> bool:
    """Whether a reckoned number is told by this one."""
    close = max(POINT * (number.rough > 0), EXACT * number.value if value >= LEAST_ROUNDED else 0.0)
    return number.is_near(value) or math.isclose(value, number.value, abs_tol=close)


def _is_product(number: Number, some: Sequence[float], times: Set[float], case: Case, text: str) -> bool:
    """Whether it is so many times another: each month's for a year's, doubled, one for each of the other."""
    said, theirs = set(words_of(text)), set(words_of(case.source_text))
    pairs = list(combinations(some, 2))
    close = max(PER, number.rough / 2) * number.value
    is_each = bool((said | theirs) & EACH or rates(case.source_text))
    if any(abs(rate - number.value) <= close for rate in _rates(number, some, times, text)):
        return True
    if said & EACH and any(one > 1 and abs(other / one - number.value) <= close for one, other in pairs):
        return True
    if any(math.isclose(whole / rate.count, number.value) for rate in rates(case.source_text) for whole in some):
        return True  # 60 jets, twelve a year: in five years
    is_in_all = is_each and not (said & EACH and not said & TOTAL)
    if is_in_all and any(abs(one * other - number.value) <= close for one, other in pairs):
        return True
    near = max(ROUNDED, number.rough) * number.value
    is_ratio = bool(_around(number, text) & {"times", "fold"}) or " to one" in text
    ratios = (other / one - number.value for one, other in pairs if is_ratio and one)
    if any(abs(apart) <= near and apart * number.side >= 0 for apart in ratios):
        return True
    factors = [TURNED[word] for word in (said | theirs) & TURNED.keys()]
    factors += [2.0] * bool((theirs & EACH and not said & EACH) or (said & EACH and theirs & SHARED_OUT))
    if is_ratio and number.value in factors:
        return True
    return any(number.is_near(value * factor) or number.is_near(value / factor) for factor in factors for value in some)


def _rates(number: Number, some: Sequence[float], times: Set[float], text: str) -> Iterator[float]:
    """What the numbers of the sources come to in each of the draft's units of time, where the number is one of each:
    of those in another unit, and of what there was in so many units."""
    for rate in rates(text):
        if math.isclose(rate.count, number.value):
            units = [DAYS[rate.unit] / days for unit, days in DAYS.items() if unit in EVERY and unit != rate.unit]
            yield from (value * unit for value in some for unit in units)
            yield from (value / time for value in some for time in times if time > 1)


def _is_of_a_share(number: Number, some: Sequence[float], shares: Sequence[float], case: Case, text: str) -> bool:
    """Whether it is a share of a number, the number of which one is a share, or what it was before it rose by it."""
    if number.is_share:
        close = max(CLOSE / 3, PER * number.value)
        lacks = [WHOLE - share for share in some] if LACKING.intersection(words_of(text)) else []
        counts = [value for value in some if value not in shares]
        pairs = list(combinations(counts, 2))
        changes = [share for one, other in pairs for share in (*_changes(one, other), WHOLE * one / other)]
        is_foreign = len(case.same_language) < len(case.cited)
        if is_foreign and any(abs(share - number.value) <= ONE_IN_CLOSE for share in ONE_IN):
            return True  # `uno de cada ocho`
        return any(number.is_near(share) or abs(share - number.value) <= close for share in (*lacks, *changes))
    told = [share for one in case.cited for _, share in fractions(one.text)]
    told += [share for one in case.cited for share in _halves(one.text)]
    is_small = number.value < LEAST_PLAIN  # chance finds a share for any small one
    told += () if is_small else shares
    is_more = bool(COMPARING.intersection(words_of(text)))
    counts = [value for value in some if value not in shares]
    of = (whole for share in told for value in counts for whole in _by_a_share(value, share / WHOLE, is_more=is_more))
    close = 0.0 if is_small else max(min(number.rough, ROUNDED) / 4, SHARE_OF) * number.value
    return any(abs(whole - number.value) <= close for whole in of)


def _halves(text: str) -> Iterator[float]:
    """Halves that are of what was told before: `half of that`, `up by half`."""
    yield from (WHOLE / 2 for _ in _HALF_OF.finditer(text))


def _by_a_share(value: float, share: float, *, is_more: bool) -> Iterator[float]:
    """What it was before it rose or fell by a share, of what it is one, and its share; by how much it rose or fell."""
    if 0 < share < 1 and value > WHOLE * share:
        yield from (value / (1 + share), value / (1 - share), value / share, value * share)
        if is_more:
            yield from (value - value / (1 + share), value / (1 - share) - value)


def _is_rest_of_a_list(number: Number, some: Sequence[float], text: str) -> bool:
    """Whether with those that the draft names before it it is a number of the sources: `Thames, Southern and three
    others` of five."""
    listed = re.search(rf"((?:[^,;:]+, )*[^,;:]+?),? and {re.escape(number.text)} (?:\w+ )?(?:others?|more)\b", text)
    return listed is not None and number.value + listed[1].count(",") + 1 in some


def _may_stand_in_words(number: Number, case: Case) -> bool:
    """Whether the sources may tell it without a number that can be read: by a list, a share, `last year`, in words."""
    told = (share for one in case.cited for _, share in fractions(one.text))
    return (
        any(number.value == value and case.source_groups & groups for value, groups in TOLD_IN_WORDS.items())
        or (number.is_share and any(abs(share - number.value) <= CLOSE for share in told))
        or any(number.value == count for count in _listed(case.source_text))
        or _is_last_year(number, case)
        or (_is_one_word(number) and any(_may_hide(number, one) for one in case.cited))
    )


def _is_one_word(number: Number) -> bool:
    return number.value <= MOST_IN_WORDS or number.value in {100.0, 1_000.0, 1e6}


def _listed(text: str) -> Iterator[int]:
    """How many things the lists of a text have: `Aeromexico, Volaris and Viva`."""
    for found in _LIST.finditer(text):
        yield found[0].count(",") + 2 - bool(re.search(r", (?:and|&) ", found[0]))


def _is_last_year(number: Number, case: Case) -> bool:
    years = {one.edited.article.published.year - 1 for one in case.cited}
    return number.value in years and bool(_LAST_YEAR.search(case.source_text) or not case.same_language)


def _may_hide(number: Number, evidence: Evidence) -> bool:
    """Whether an article may have the number in words that the tables do not know."""
    if evidence.language in NUMERALS:
        signs = NUMERALS[evidence.language].split()
        return (
            number.value.is_integer()
            and number.value <= len(signs)
            and any(sign in evidence.text for sign in signs[int(number.value) - 1])
        )
    is_known = any(token.kind is Kind.NUMBER for token in evidence.tokens)
    return evidence.language not in COUNTING and not is_known


def is_shared(
    share: float, theirs: Sequence[Figures], case: Case, *, side: int = 0, is_rough: bool = False, is_part: bool = False
) -> bool:
    """Whether a share is a percentage of the sources, or what two of their numbers come to.

    One that `is_part` of something may be of a percentage (a quarter of today's rate), another (one in four) not. One
    that `is_rough` may differ more, and on the `side` that is told (`over a third`) by as much as to the next.
    """
    close, beyond = (SHARED if is_rough else CLOSE), (NEXT if is_part else SHARED)
    told = [other for one in case.cited for _, other in fractions(one.text)]
    told += [share for figures in theirs for share in figures.shares]
    if LACKING.intersection(words_of(case.draft.text.casefold())):
        told += [WHOLE - share for share in told]
    if any(abs(other - share) <= SHARED or (side and 0 < side * (other - share) <= NEXT) for other in told):
        return True
    pairs = combinations(_plain(value for figures in theirs for value in figures.all - figures.shares), 2)
    shares = combinations(_plain(share for figures in theirs for share in figures.shares), 2)
    reckoned = [other for one, more in pairs for other in (WHOLE * one / more, *_changes(one, more))]
    reckoned += [WHOLE * one / more for one, more in shares if is_part]  # a quarter of today's 40%
    return any(abs(other - share) <= close or (side and 0 < side * (other - share) <= beyond) for other in reckoned)


def _changes(less: float, more: float) -> tuple[float, float]:
    """By how many percent a number fell from one to the other, or rose."""
    return WHOLE * (more - less) / more, WHOLE * (more - less) / less


def _plain(values: Iterable[float]) -> list[float]:
    return sorted({value for value in values if value > 0 and value not in YEARS})[:MOST_RECKONED]
