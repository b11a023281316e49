"""The writer `openai`: any server that speaks the OpenAI protocol writes, and everything it writes is checked.

    articles ──model──▶ drafts ──gate──▶ ──second reader──▶ accepted
                                  │            │
                                  └──reasons───┴──model, once more──▶ gate, second reader ──▶ accepted or withheld

Whatever fails outside, a digest comes of it: the floor writes instead, readers are told in a few words, and the
operator in one line of the log, once a day for each kind of failure.
"""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from bot.config import WriterSettings
from bot.domain.digest import Draft, Drafts, Edited, Withheld
from bot.domain.topic import Topic
from bot.edit.gate import Gate
from bot.edit.languages.all import LANGUAGES
from bot.edit.reading import language_of
from bot.ports import ModelCallStore, Writer
from bot.write import prompts, second_reader
from bot.write.answers import digest_schema, read_drafts
from bot.write.budget import Prices
from bot.write.chat import Chat, Step
from bot.write.conversation import Conversation, Question, Sleep
from bot.write.failures import ModelError

NAME = "openai"
RESERVE = 5.0
"""Seconds of `timeout_seconds` that are kept for the rest of a digest: what the floor writes, and storing it."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be asked: the server's address, the body of the request, the estimated tokens and US dollars."""

    server: str
    payload: dict[str, Any]
    tokens: int
    cost_usd: float


class OpenAIWriter:
    """A `Writer` over a model. `floor` writes when the model does not; close it with `aclose`."""

    def __init__(
        self, settings: WriterSettings, calls: ModelCallStore, floor: Writer, *, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._settings = settings
        self._calls = calls
        self._floor = floor
        self._sleep = sleep
        self._chat = Chat(settings)
        self._prices = Prices(settings.prices, settings.max_tokens)
        self._told: set[tuple[object, ...]] = set()

    async def write(self, topic: Topic, edited: Edited, now: datetime) -> Drafts:
        """Never fails. What comes is checked already: `withheld` has what the sources did not support."""
        if not edited.used:
            return await self._floor.write(topic, edited, now)
        talk = self._conversation(topic, now)
        question = self._question(topic, edited)
        try:
            drafts = await talk.ask(question)
        except ModelError as error:
            self._tell(topic, now, error, "the digest is made of headlines")
            floor = await self._floor.write(topic, edited, now)
            return replace(floor, remark=f"Headlines only: the model {error.outcome.partition(':')[0]}.")
        desk = _Desk(topic, edited, drafts, has_reader=self._settings.verify_model is not None)
        await self._read_again(talk, desk, edited, topic, now)
        if desk.withheld:
            await self._repair(talk, question, desk, topic, edited, now)
        return Drafts(NAME, desk.accepted, withheld=desk.withheld)

    def preview(self, topic: Topic, edited: Edited) -> Preview:
        """The first request for a digest and what it may cost; nobody is asked."""
        question = self._question(topic, edited)
        payload = self._chat.payload(question.model, question.messages, question.schema, Step.JSON_SCHEMA)
        tokens, cost = self._prices.estimate(question.model, question.messages, question.schema)
        return Preview(self._chat.server, payload, tokens, cost)

    async def aclose(self) -> None:
        """Close the connections to the server."""
        await self._chat.aclose()

    def _conversation(self, topic: Topic, now: datetime) -> Conversation:
        patience = self._settings.timeout_seconds
        return Conversation(
            self._chat,
            self._calls,
            self._prices,
            ceiling_usd=self._settings.daily_budget_usd,
            deadline=asyncio.get_running_loop().time() + patience - min(RESERVE, patience / 10),
            topic=topic.id,
            day=topic.edition_date(now),
            now=now,
            sleep=self._sleep,
        )

    def _question(self, topic: Topic, edited: Edited) -> Question[tuple[Draft, ...]]:
        sections = [side.id for side in topic.perspectives]
        ids = [article.id for article in prompts.offered(edited)]
        return Question(
            self._settings.asked_model or "",
            prompts.to_write(topic, edited),
            digest_schema(sections, ids),
            lambda text: read_drafts(text, sections, ids),
        )

    async def _repair(
        self,
        talk: Conversation,
        question: Question[tuple[Draft, ...]],
        desk: "_Desk",
        topic: Topic,
        edited: Edited,
        now: datetime,
    ) -> None:
        again = replace(question, messages=prompts.to_repair(question.messages, desk.withheld))
        try:
            drafts = await talk.ask(again)
        except ModelError as error:
            self._tell(topic, now, error, "what its sources did not support stays withheld")
            return
        if desk.mend(drafts):
            await self._read_again(talk, desk, edited, topic, now)

    async def _read_again(self, talk: Conversation, desk: "_Desk", edited: Edited, topic: Topic, now: datetime) -> None:
        """Put what the gate let through, and was not read yet, before the second reader, where there is one."""
        model, unread = self._settings.verify_model, desk.unread
        if model is None or not unread:
            return
        drafts = [draft for _, draft in unread]
        try:
            verdicts = await talk.ask(second_reader.question(model, drafts, edited))
        except ModelError as error:
            desk.withhold_doubtful()
            self._tell(topic, now, error, "bullets stand by the gate alone", who="the second reader")
            return
        for n, (place, draft) in enumerate(unread, 1):
            desk.hear(place, second_reader.objection(draft, verdicts.get(n), edited))

    def _tell(self, topic: Topic, now: datetime, error: ModelError, so: str, who: str = "the model") -> None:
        """The operator is told once a day of each kind of failure, not with every digest."""
        kind = (now.date(), who, error.outcome)
        level = logging.DEBUG if kind in self._told else logging.WARNING
        self._told = {each for each in self._told if each[0] == now.date()} | {kind}
        name = self._settings.asked_model if who == "the model" else self._settings.verify_model
        advice = f" ({error.advice})" if error.advice else ""
        _log.log(
            level, "%s: %s %s at %s %s, so %s%s.", topic.id, who, name, self._chat.server, error.outcome, so, advice
        )


@dataclass(slots=True)
class _Slot:
    """A place in the digest: what was proposed for it, what got in, and why nothing did.

    `doubt` is what the gate had against it, where a second reader may settle that.
    """

    proposed: Draft
    accepted: Draft | None = None
    reason: str = ""
    doubt: str = ""
    read: bool = False


class _Desk:
    """The drafts of one digest in their order, each accepted or withheld."""

    def __init__(self, topic: Topic, edited: Edited, drafts: Sequence[Draft], *, has_reader: bool) -> None:
        self._gate = Gate(edited, topic)
        self._has_reader = has_reader
        self._language = topic.language
        self._slots = [self._judged(draft) for draft in drafts]

    @property
    def accepted(self) -> tuple[Draft, ...]:
        return tuple(slot.accepted for slot in self._slots if slot.accepted is not None)

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        return tuple(
            Withheld(slot.proposed.section, slot.proposed.text, slot.proposed.sources, slot.reason)
            for slot in self._slots
            if slot.accepted is None
        )

    @property
    def unread(self) -> list[tuple[int, Draft]]:
        """What was accepted and the second reader has not seen, with its place."""
        return [
            (place, slot.accepted)
            for place, slot in enumerate(self._slots)
            if slot.accepted is not None and not slot.read
        ]

    def hear(self, place: int, objection: str | None) -> None:
        """Note what the second reader says of a place."""
        slot = self._slots[place]
        slot.read = True
        if objection is not None:
            slot.accepted, slot.reason = None, slot.doubt or objection
        elif slot.accepted is not None and slot.doubt:
            slot.accepted = replace(slot.accepted, is_read=True)

    def withhold_doubtful(self) -> None:
        """Where nobody has read them, the gate's word stands."""
        for slot in self._slots:
            if slot.accepted is not None and slot.doubt and not slot.read:
                slot.accepted, slot.reason = None, slot.doubt

    def mend(self, drafts: Sequence[Draft]) -> bool:
        """Put rewritten drafts that pass in the places of those withheld, in each section in their order.

        A model that does not listen sends everything again: what was there before is no repair.
        """
        known = {(slot.proposed.text, slot.proposed.sources) for slot in self._slots}
        taken = {slot.accepted.text for slot in self._slots if slot.accepted is not None}
        fresh = [draft for draft in drafts if (draft.text, draft.sources) not in known and draft.text not in taken]
        mended = False
        for slot in self._slots:
            if slot.accepted is not None:
                continue
            rewritten = next((draft for draft in fresh if draft.section == slot.proposed.section), None)
            if rewritten is None:
                continue
            fresh.remove(rewritten)
            judged = self._judged(rewritten)
            if judged.accepted is not None:
                slot.accepted, slot.doubt, slot.read, mended = judged.accepted, judged.doubt, False, True
        return mended

    def _judged(self, draft: Draft) -> _Slot:
        spoken = language_of(draft.text, self._language)
        wanted = self._language.split("-", maxsplit=1)[0].lower()
        if wanted in LANGUAGES and spoken != wanted:
            names = prompts.language_name(spoken), prompts.language_name(wanted)
            return _Slot(draft, reason=f"it is written in {names[0]}, not in {names[1]}")
        judged = self._gate.judge(draft)
        if isinstance(judged, Draft):
            return _Slot(draft, judged)
        if self._has_reader and isinstance(doubtful := self._gate.judge(replace(draft, is_read=True)), Draft):
            return _Slot(draft, replace(doubtful, is_read=False), doubt=judged.reason)
        return _Slot(draft, reason=judged.reason)
