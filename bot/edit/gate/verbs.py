"""Which words of an English sentence are its verbs: in `Iran's talks stall` it is not `talks`.

A word that may be one is weighed by its form, by what the thesaurus knows of it, and by the words beside it.
"""

from collections.abc import Iterator, Sequence

from bot.edit.gate.senses import PARTICLES, Senses, thesaurus
from bot.edit.gate.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    BE,
    CLAUSE_OPENERS,
    KINDS,
    MODALS,
    OBJECTS,
    PAST,
    PLACING,
    PRONOUNS,
    TOWARDS,
    VERBAL,
    words,
)
from bot.edit.lexicon import Kind
from bot.edit.reading import Token

_APART = {Kind.PLACE: "place", Kind.NAME: "name"} | dict.fromkeys((Kind.NUMBER, Kind.DATE, Kind.MONTH), "number")
_NOUNS = ("tion", "sion", "ment", "ity", "ness", "ship", "ance", "ence", "ism", "ist", "er", "or")
"""Endings of nouns."""
FORMS = words("ing ed s plain small")
"""Sorts that may be verbs."""
_TELLING = words("to modal article place name s plain") | {"place in"}
"""Neighbours before a word that tell nouns from verbs."""
NEVER = -9.0
LIKELY = -1.5
"""What the likeliest word of a part of a sentence must weigh to be its verb where no other is: most have one."""
_TABLE = """
    adverb> plain=2.9, adverb> s=0.6, adverb> small=0.5, again ed=0.8, again ing=0.3, again plain=-1.6, again s=-1.9,
    again small=-0.3, and> plain=0.8, any=-1.4, article> both=-1, article> ed=-0.9, article> ing=-2.7,
    article> noun=-0.4, article> plain=-1.4, article> s=-0.6, article> small=-1.7, article> unknown=-0.5,
    article> verb=-0.9, be> ed=2, be> ing=1.8, be> plain=1.2, be> small=0.1, both ed=1, both ing=0.8,
    both plain=-0.6, ed <article=2.8, ed <by=1.4, ed <name=-0.7, ed <number=1.6, ed <place=-0.1, ed <place in=1.6,
    ed <plain=-1.3, ed <pronoun=0.2, ed <s=-2.1, ed <that=0.1, ed <to=1.2, ed> plain=-0.1, ed> s=-1, first ed=2,
    first ing=0.5, first plain=-0.3, have> ed=3.1, have> plain=2.5, have> small=3.1, ing <adverb=0.2, ing <article=2,
    ing <number=1.9, ing <of=-0.5, ing <place=1.9, ing <place in=1.4, ing <plain=-0.2, ing <s=-0.5, ing <stop=-0.7,
    ing <to=0.2, ing> plain=-0.1, modal> both=1, modal> plain=6.2, modal> small=2.6, modal> verb=0.6, name> ed=0.2,
    name> ing=-1, name> s=0.8, name> small=0.3, name> verb=1, noun ing=-0.5, noun plain=-2.7, noun s=-2.1,
    noun small=-2.8, number> ed=-1, number> ing=-0.4, number> plain=-0.7, number> s=-1.6, number> small=-1.5,
    of> ed=-1, of> ing=0.4, of> plain=-1, of> s=-0.9, place in> ed=-2.2, place in> ing=1.1, place in> plain=-2.1,
    place in> s=-2.2, place in> small=-2.2, place in> verb=-0.2, place> both=-0.7, place> ing=-1.1, place> noun=-0.4,
    place> noun s=-0.5, place> s=0.7, place> verb=1.1, place> verb s=0.3, plain <and=-0.6, plain <article=1.6,
    plain <be=-0.4, plain <by=0.5, plain <ed=-0.6, plain <have=-0.5, plain <modal=-0.7, plain <number=1.7,
    plain <of=-1.2, plain <place=1.6, plain <place in=0.3, plain <plain=-0.1, plain <pronoun=1.7, plain <s=-0.8,
    plain <small=1.5, plain <stop=-0.8, plain <to=0.3, plain> both=-0.5, plain> ed=1.1, plain> ing=-0.6,
    plain> s=0.6, plain> verb=0.1, pronoun> ed=1.4, pronoun> plain=2.2, pronoun> s=2.2, s <and=-1.2, s <article=1.2,
    s <be=-2.1, s <by=-0.1, s <ed=-1.7, s <have=-1.4, s <modal=-1, s <name=1.2, s <number=2.5, s <of=-1.5,
    s <place=1.6, s <place in=-0.2, s <pronoun=1.5, s <s=0.8, s <stop=-0.7, s <to=0.4, s> both=0.5, s> ed=1.4,
    s> ing=0.1, s> plain=1.8, s> s=0.8, s> verb=0.7, small <article=2.1, small <number=0.7, small <place in=1.6,
    small <s=-0.2, small <stop=-0.7, small <that=-0.7, small> plain=-0.4, small> small=-0.9, start> ed=-1,
    start> plain=-1.1, start> s=-2.7, start> small=-0.7, stop> ed=0.1, stop> ing=0.8, stop> plain=0.6, stop> s=0.3,
    table ed=1.2, table ing=1, table plain=1.3, table s=1.6, to> plain=4.5, to> small=2.8, to> verb=0.6,
    unknown ing=0.3, unknown plain=-1, unknown s=-0.3, unknown small=-1.4, verb ed=1.1, verb ing=1.8, verb plain=0.2,
    verb s=1.5, verb small=0.5, verb> ed=-0.6, verb> ing=0.3, verb> plain=-1, verb> s=-0.7, verb> small=-1.2,
    verbing> plain=-1.6, verbing> s=-0.2
"""
WEIGHTS = {
    name: float(weight) for name, _, weight in (entry.partition("=") for entry in " ".join(_TABLE.split()).split(", "))
}
"""Fitted (logistic regression) to the parse that spaCy 3.8 with en_core_web_sm gives of the 3,400 English headlines and
bullets of `tests/eval`. On sets left out 92 of 100 words found are verbs there too, and 85 of 100 verbs are found."""


COMPOUNDS = ("pmaking", "lmaking", "ymaking", "wmaking", "rmaking", "smaking", "pbuilding", "lbuilding", "haring")
"""How words in -ing end that are of two, and no verbs: `chipmaking`, `shipbuilding`."""


def verbs(
    tokens: Sequence[Token], sorts: Sequence[str], meanings: Sequence[Senses], stops: Sequence[bool]
) -> list[bool]:
    """Whether each token is a verb that says what is done: no auxiliary, and no participle in front of its noun.

    `sorts` are what they are to each other (`sort_of`); `stops`: whether a comma, a colon or a stop stands before each.
    """
    found: list[bool] = []
    scores: list[float] = []
    seen = False
    for i, sort in enumerate(sorts):
        seen = seen and not stops[i] and sort not in {"that", "and"}
        may_be = sort in FORMS and not (
            _is_inside_a_phrase(i, tokens, meanings)
            or _is_particle(i, tokens, sorts)
            or _is_noun(i, tokens, sorts, stops)
        )
        names = features(i, sorts, tokens, meanings, stops, found, seen) if may_be else ()
        scores.append(sum(WEIGHTS.get(name, 0.0) for name in names) if names else NEVER)
        found.append(scores[-1] > 0)
        seen = seen or sort == "modal" or (found[-1] and sort != "ing")
    for start, end in _segments(tokens, stops) if tokens else ():
        best = max(range(start, end), key=scores.__getitem__)
        has_one = any(found[i] and sorts[i] != "ing" for i in range(start, end))
        if not has_one and scores[best] > LIKELY and best > start:
            found[best] = True
    return found


def _segments(tokens: Sequence[Token], stops: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The parts between stops and words that open a clause: each may have a verb."""
    opens = (token.text.casefold() in CLAUSE_OPENERS for token in tokens)
    starts = [i for i, (stop, word) in enumerate(zip(stops, opens, strict=True)) if i == 0 or stop or word]
    return zip(starts, [*starts[1:], len(tokens)], strict=True)


def _is_inside_a_phrase(i: int, tokens: Sequence[Token], meanings: Sequence[Senses]) -> bool:
    """Whether it is the last word of `send to prison`, of which the first is the verb."""
    return i > 0 and tokens[i - 1].kind is Kind.GLUE and not meanings[i].isdisjoint(meanings[i - 1])


def _is_particle(i: int, tokens: Sequence[Token], sorts: Sequence[str]) -> bool:
    """Whether it belongs to the verb before it: `sent the planes back`, but `vows to back the plan`."""
    return tokens[i].text.casefold() in PARTICLES and (i == 0 or sorts[i - 1] not in {"to", "modal"})


def _is_noun(i: int, tokens: Sequence[Token], sorts: Sequence[str], stops: Sequence[bool]) -> bool:
    """Whether the next word can only follow a noun: `the charges are`, `a warning shot`."""
    if i + 1 == len(tokens) or stops[i + 1]:
        return False
    if sorts[i] in {"s", "plain"}:
        return sorts[i + 1] in {"be", "modal", "have"}
    word = tokens[i].text.casefold()
    is_kind = (word in KINDS or word.endswith(COMPOUNDS)) and sorts[i + 1] in {"s", "plain"}
    return is_kind and (i == 0 or sorts[i - 1] != "be")


def features(
    i: int,
    sorts: Sequence[str],
    tokens: Sequence[Token],
    meanings: Sequence[Senses],
    stops: Sequence[bool],
    found: Sequence[bool],
    seen: bool,
) -> Iterator[str]:
    """What speaks for and against a word's being a verb, each by its name in the table."""
    sort = sorts[i]
    before = "stop" if stops[i] else sorts[i - 1] if i else "start"
    if before in FORMS and found[i - 1]:
        before = "verbing" if before == "ing" else "verb"
    after = "stop" if i + 1 == len(sorts) or stops[i + 1] else sorts[i + 1]
    known = _known(tokens[i], meanings[i])
    yield "any"
    yield f"{known} {sort}"
    if before in _TELLING:
        yield f"{before}> {known}{' s' * (sort == 's')}"
    yield f"{before}> {sort}"
    yield f"{sort} <{after}"
    yield f"{'again' if seen else 'first'} {sort}"
    if tokens[i].kind is Kind.VERB:
        yield f"table {sort}"


def _known(token: Token, groups: Senses) -> str:
    known = thesaurus().verbs
    verb = token.kind is Kind.VERB or token.key in VERBAL or not groups.isdisjoint(known)
    noun = token.kind is Kind.CONCEPT or not groups <= known or token.text.casefold().endswith(_NOUNS)
    return "both" if verb and noun else "verb" if verb else "noun" if noun else "unknown"


def sort_of(token: Token) -> str:
    """What a word is to its neighbours, by its kind, by the tables, or by its form."""
    word = token.text.casefold().split(" ")[0]
    if token.kind in _APART:
        return _APART[token.kind]
    if word in _SORT_OF:
        return _SORT_OF[word]
    if word.endswith("ly"):
        return "adverb"
    if word.endswith("ing"):
        return "ing"
    if word.endswith("ed") or (word in PAST and word not in AUXILIARY):
        return "ed"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return "s"
    return "small" if token.kind is Kind.GLUE else "plain"


_SORTS = {
    "to": words("to"),
    "modal": MODALS - {"to", "not"} | words("won't can't couldn't wouldn't shouldn't"),
    "be": BE | words("isn't aren't wasn't weren't"),
    "have": words("have has had having"),
    "do": words("do does did don't doesn't didn't"),
    "and": words("and or nor"),
    "by": words("by"),
    "of": words("of"),
    "number": words("hundred thousand million billion trillion dozen"),
    "adverb": ADVERBS | words("not never also now so too"),
    "article": ARTICLES | words("both each every another several such two own other most many"),
    "pronoun": PRONOUNS | OBJECTS,
    "that": CLAUSE_OPENERS | words("that what where as if whose how why than"),
    "place in": PLACING
    | TOWARDS
    | words(
        """from about amid among behind between during through within without via per up down out like ahead beyond
        despite according including following regarding concerning"""
    ),
}
_SORT_OF = {word: sort for sort, members in reversed(_SORTS.items()) for word in members}
