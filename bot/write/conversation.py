"""All that is asked of models for one digest, within its time, its number of calls and the day's budget.

    question ──stored answer?──▶ budget ──▶ call ──▶ readable? ──▶ answer
                                   ▲          │           │
                                   └── simpler form, once more after a pause, once more with what was wrong

Every call is written down before it is made. A question that was answered before is not paid for again.
"""

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar

from bot.domain.model_call import ANSWERED, ModelCall
from bot.ports import ModelCallStore
from bot.write.answers import Schema
from bot.write.budget import Prices, tokens_of
from bot.write.chat import Chat, Reply, Step
from bot.write.failures import BusyError, ModelError, StepRefusedError
from bot.write.prompts import VERSION, Message, to_read_again

MOST_CALLS = 4
"""For one digest, whatever they are for."""
PAUSE = 1.0
"""Seconds before a server that was busy, and did not say for how long, is asked once more."""
LONGEST_PAUSE = 10.0
"""Seconds. A server that wants to be left alone for longer is not waited for."""
REFUSALS_LAST = timedelta(days=30)
"""For how long a form of answer that a server refused is not tried again there."""
LONGEST_KEPT = 20_000
"""Characters of an answer that could not be used, which are kept for the operator."""
BEGUN = "not ended"
STEPS = tuple(Step)

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """What is asked of which model, and how its answer is read: `read` raises ValueError with what is wrong with it."""

    model: str
    messages: list[Message]
    schema: Schema
    read: Callable[[str], T]


@dataclass(frozen=True, slots=True)
class _Heard(Generic[T]):
    """The text of an answer, and what was read in it; where nothing was, `fault` says why."""

    text: str
    answer: T | None
    fault: str = ""


def _heard(question: Question[T], text: str) -> _Heard[T]:
    try:
        return _Heard(text, question.read(text))
    except ValueError as error:
        return _Heard(text, None, str(error))


class Conversation:
    """Asks for one digest. `deadline` is a moment of the event loop's clock, `sleep` waits so many seconds."""

    def __init__(
        self,
        chat: Chat,
        calls: ModelCallStore,
        prices: Prices,
        *,
        ceiling_usd: float,
        deadline: float,
        topic: str,
        day: date,
        now: datetime,
        sleep: Sleep,
    ) -> None:
        self._chat = chat
        self._calls = calls
        self._prices = prices
        self._ceiling = ceiling_usd
        self._deadline = deadline
        self._topic = topic
        self._day = day
        self._now = now
        self._sleep = sleep
        self._left = MOST_CALLS

    async def ask(self, question: Question[T]) -> T:
        """The answer to a question; ModelError when there will be none."""
        key = self._key(question)
        stored = await self._calls.answer_to(key)
        if stored is not None:
            try:
                return question.read(stored)
            except ValueError:
                _log.debug("A stored answer cannot be read any more: it is asked for again.")
        messages = question.messages
        step = await self._first_step(question.model)
        paused = reread = False
        while True:
            try:
                heard = await self._call(question, messages, step, key)
            except StepRefusedError:
                step = STEPS[STEPS.index(step) + 1]
                continue
            except BusyError as error:
                if paused or not self._worth_waiting(error):
                    raise
                paused = True
                await self._sleep(PAUSE if error.after is None else error.after)
                continue
            if heard.answer is not None:
                return heard.answer
            if reread:
                raise ModelError(f"answered what cannot be used: {heard.fault}", "use another model")
            reread = True
            messages = to_read_again(question.messages, heard.text, heard.fault)

    async def _call(self, question: Question[T], messages: list[Message], step: Step, key: str) -> "_Heard[T]":
        """One request, written down before and after."""
        clock = asyncio.get_running_loop().time
        patience = self._deadline - clock()
        if self._left <= 0 or patience <= 0:
            words = "time" if patience <= 0 else f"{MOST_CALLS} calls"
            raise ModelError(f"did not get ready within its {words}", "see what it answered with `usage`")
        number, call = await self._begin(question, messages, key)
        self._left -= 1
        began, ended = clock(), call
        try:
            reply = await self._chat.ask(self._chat.payload(question.model, messages, question.schema, step), patience)
            heard = _heard(question, reply.text)
            outcome = f"unusable: {heard.fault}" if heard.answer is None else ANSWERED
            ended = replace(self._with_reply(call, messages, reply), outcome=outcome)
        except ModelError as error:
            kept = None if error.answer is None else error.answer[:LONGEST_KEPT]
            cost = call.cost_usd if error.charged else 0.0
            ended = replace(call, outcome=error.outcome, cost_usd=cost, answer=kept)
            raise
        finally:
            await self._calls.finish(number, replace(ended, seconds=round(clock() - began, 3)))
        return heard

    async def _begin(self, question: Question[T], messages: list[Message], key: str) -> tuple[int, ModelCall]:
        _, estimate = self._prices.estimate(question.model, messages, question.schema)
        call = ModelCall(
            at=self._now,
            topic=self._topic,
            date=self._day,
            server=self._chat.server,
            asked_model=question.model,
            prompt_version=VERSION,
            request_hash=key,
            outcome=BEGUN,
            cost_usd=estimate,
        )
        number = await self._calls.begin(call, self._ceiling)
        if number is None:
            raise ModelError(
                "was not asked, because the day's budget is used up",
                f"this call may cost {estimate:.4f} USD; raise [writer] daily_budget_usd, or give the price of "
                f"{question.model!r} in [writer.prices]",
            )
        return number, call

    def _with_reply(self, call: ModelCall, messages: list[Message], reply: Reply) -> ModelCall:
        """The call with what the server counted, or with what can be counted here where it counted nothing."""
        estimated = sum(tokens_of(message["content"]) for message in messages)
        tokens_in = estimated if reply.tokens_in is None else reply.tokens_in
        tokens_out = tokens_of(reply.text) if reply.tokens_out is None else reply.tokens_out
        if reply.tokens_in is not None and reply.tokens_in < estimated / 4:
            _log.warning(
                "%s took in %d tokens of about %d: it may cut long requests silently (for Ollama, raise num_ctx).",
                call.server, reply.tokens_in, estimated,
            )  # fmt: skip
        return replace(
            call,
            resolved_model=reply.model,
            tokens_in=tokens_in,
            tokens_out=tokens_out,
            cost_usd=self._prices.cost(call.asked_model, tokens_in, tokens_out),
            answer=reply.text[:LONGEST_KEPT],
        )

    def _worth_waiting(self, error: BusyError) -> bool:
        pause = PAUSE if error.after is None else error.after
        left = self._deadline - asyncio.get_running_loop().time()
        return self._left > 0 and pause <= LONGEST_PAUSE and pause < left / 2

    async def _first_step(self, model: str) -> Step:
        outcomes = await self._calls.outcomes(self._chat.server, model, self._now - REFUSALS_LAST)
        return next(step for step in STEPS if f"refused {step}" not in outcomes)

    def _key(self, question: Question[T]) -> str:
        asked = json.dumps([self._chat.server, question.model, VERSION, question.messages], ensure_ascii=False)
        return hashlib.sha256(asked.encode(errors="replace")).hexdigest()
