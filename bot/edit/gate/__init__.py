"""The gate: lets a draft into the digest, or withholds it and says why.

    form ──▶ doubts: numbers, names, words, speakers, roles, directions, events ──▶ weighed ──▶ in
                                        ▲                                             │
                                        └───────────── other citations ◀──────────────┘

Every draft is judged on its own. What its form forbids is final; of everything else the checks raise doubts, and a
draft whose doubts weigh too much is withheld, with the reason of the heaviest. A citation that does not help is taken
off; where those given carry next to nothing, those are put on that the attribution finds. A draft that only repeats the
headlines it cites, with their publishers, passes everything but the checks of form. One that a second reader has found
carried passes where the gate was in doubt, and not where it is sure.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.digest import OVERALL, Draft, Edited, Withheld
from bot.domain.topic import Topic
from bot.edit.attribution import Index
from bot.edit.gate.absent import absent_words_tell
from bot.edit.gate.additions import ends_as_told, tells_what_they_tell, what_comes_stands
from bot.edit.gate.case import Case, Evidence
from bot.edit.gate.denials import denials_stand
from bot.edit.gate.directions import directions_stand
from bot.edit.gate.doubts import Doubt, Found, objection
from bot.edit.gate.events import is_one_event
from bot.edit.gate.figures.belonging import numbers_belong
from bot.edit.gate.figures.dates import dates_stand
from bot.edit.gate.figures.numbers import numbers_stand
from bot.edit.gate.form import is_cited, is_one_sentence_long, is_plain, without_joiners
from bot.edit.gate.names import names_stand, quotes_stand
from bot.edit.gate.roles import owners_stand, roles_stand, ways_stand
from bot.edit.gate.senses import compile_tables
from bot.edit.gate.speakers import actors_stand, speaker_speaks, words_are_theirs
from bot.edit.gate.weight import carried_share, claims_stand, has_a_time, has_no_tail, says_something, words_stand
from bot.edit.lexicon import Kind
from bot.edit.relevance import places_of

MOST_SOURCES = 6
"""Citations that a bullet keeps."""
UNHELPED = 0.45
"""What those given carry at most, where other citations may take their place."""
HELPED = 0.25
"""What they must carry to be kept beside others."""
MENDED = 0.2
"""By how much more other citations must carry."""
MENDED_CARRIED = 0.6
"""What other citations must carry at least: they were not chosen by who wrote the draft."""
SURELY = 0.7
"""Log odds by which a draft must be likelier honest with other citations: these were looked for among all articles."""
HELPS = 0.2
"""Share of a draft's weight that a citation carries by itself, if it helps at all."""

FORM: tuple[Callable[[Case], str | None], ...] = (is_one_sentence_long, is_plain)
CHECKS: tuple[Callable[[Case], Iterator[Found]], ...] = (
    numbers_stand,
    numbers_belong,
    dates_stand,
    names_stand,
    quotes_stand,
    words_stand,
    claims_stand,
    tells_what_they_tell,
    ends_as_told,
    what_comes_stands,
    absent_words_tell,
    says_something,
    has_a_time,
    has_no_tail,
    speaker_speaks,
    words_are_theirs,
    actors_stand,
    roles_stand,
    owners_stand,
    ways_stand,
    directions_stand,
    denials_stand,
    is_one_event,
)

compile_tables()  # with the program's start, not in the first digest


@dataclass(frozen=True, slots=True)
class Examined:
    """What the gate let in, in its order, and what it withheld."""

    accepted: tuple[Draft, ...]
    withheld: tuple[Withheld, ...]


class Gate:
    """Judges drafts over the articles of one digest."""

    def __init__(self, edited: Edited, topic: Topic) -> None:
        self._evidence = {article.id: Evidence(article) for article in edited.used}
        self._sides = frozenset(key for side in topic.perspectives for key in places_of(side))
        self._sections = {OVERALL} | {side.id for side in topic.perspectives}
        self._index = Index(edited.used, topic)
        tokens = [token for one in self._evidence.values() for token in one.tokens]
        named = {token.key for token in tokens if token.kind is Kind.NAME}
        named |= {key for one in self._evidence.values() for key in one.named_before_a_colon}
        self._names = frozenset(named - {token.key for token in tokens if token.text[:1].islower()})
        self._rarity = _rarity(list(self._evidence.values()))

    def judge(self, draft: Draft) -> Draft | Withheld:
        """The draft as it may be printed, with the citations that carry it, or why it may not."""
        case = self._case(draft)
        known = tuple(evidence.edited.id for evidence in case.cited)
        if draft.section not in self._sections:
            return Withheld(draft.section, draft.text, known, f"there is no section {draft.section[:40]!r}")
        reason = _first(FORM, case)
        if reason is None and not (case.cited and case.is_printed):
            reason = is_cited(case) or self._objection(case)
            if reason is None:
                known = self._helpful(case)
            elif (mended := self._mended(case)) is not None:
                reason, known = None, mended
        if reason is not None:
            return Withheld(draft.section, draft.text, known, reason)
        return replace(draft, text=without_joiners(draft.text).strip(), sources=known[:MOST_SOURCES])

    def _doubts(self, case: Case) -> list[Found]:
        return [*(found for check in CHECKS for found in check(case)), *self._elsewhere(case)]

    def _objection(self, case: Case, surely: float = 0.0) -> str | None:
        return objection(self._doubts(case), is_read=case.draft.is_read, surely=surely)

    def _elsewhere(self, case: Case) -> Iterator[Found]:
        """Another article carries clearly more of it than those it cites."""
        before = carried_share(case)
        if before > UNHELPED:
            return
        found = self._index.attribute(case.draft.text)[:1]
        more = carried_share(self._citing(case, found)) - before if found else 0.0
        if more > 0:
            yield Found(Doubt.ELSEWHERE, "other articles tell it than those it cites", more)

    def _helpful(self, case: Case) -> tuple[str, ...]:
        """The citations without those that carry next to nothing, as long as the draft passes without them."""
        given = tuple(evidence.edited.id for evidence in case.cited)
        kept = tuple(one for one in given if carried_share(self._citing(case, (one,))) >= HELPS)
        if not kept or kept == given or self._objection(self._citing(case, kept)) is not None:
            return given
        return kept

    def _citing(self, case: Case, ids: tuple[str, ...]) -> Case:
        return self._case(replace(case.draft, sources=ids))

    def _mended(self, case: Case) -> tuple[str, ...] | None:
        """Other citations with which the draft passes, if the attribution finds some that carry clearly more of it.

        Where they do not, its citations are right and what it says is wrong.
        """
        before = carried_share(case) if case.cited else 0.0
        if before > UNHELPED:
            return None
        found = self._index.attribute(case.draft.text)
        given = tuple(evidence.edited.id for evidence in case.cited)
        both = tuple(dict.fromkeys((*given, *found))) if before >= HELPED else ()
        for ids in (found[:1], found, both):
            other = self._citing(case, ids)
            if not ids or ids == given or carried_share(other) < max(before + MENDED, MENDED_CARRIED):
                continue
            if self._objection(other, SURELY) is None:
                return ids
        return None

    def _case(self, draft: Draft) -> Case:
        unique = dict.fromkeys(draft.sources)
        cited = tuple(self._evidence[source] for source in unique if source in self._evidence)
        unknown = tuple(source for source in unique if source not in self._evidence)
        stories = {evidence.edited.story for evidence in cited}
        siblings = tuple(
            evidence
            for evidence in self._evidence.values()
            if evidence.edited.story in stories and evidence not in cited
        )
        return Case(draft, cited, siblings, unknown, self._sides, self._rarity, self._names)


def _first(checks: Sequence[Callable[[Case], str | None]], case: Case) -> str | None:
    return next((reason for check in checks if (reason := check(case)) is not None), None)


def _rarity(evidence: Sequence[Evidence]) -> dict[str, float]:
    """How rare each key is in the articles of the day: 1 for one that only one has, less for more common ones."""
    counts = Counter(key for one in evidence for key in one.keys)
    most = math.log(1 + len(evidence)) or 1.0
    return {key: math.log(1 + len(evidence) / count) / most for key, count in counts.items()}


def examine(drafts: Sequence[Draft], edited: Edited, topic: Topic) -> Examined:
    """Judge every draft by itself; the accepted keep their order."""
    gate = Gate(edited, topic)
    judged = [gate.judge(draft) for draft in drafts]
    return Examined(
        tuple(one for one in judged if isinstance(one, Draft)),
        tuple(one for one in judged if isinstance(one, Withheld)),
    )
