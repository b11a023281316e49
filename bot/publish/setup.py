"""Whether everything is set up: each channel with what the bot lacks there, topics, feeds, the writer, the last
error. What is well and what is not is said in words; the signs beside them repeat it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.subscription import Subscription
from bot.languages import ENGLISH, Language
from bot.publish import words
from bot.publish.blocks import MAX_TEXT, Block, Divider, Message, Text
from bot.publish.escape import escape
from bot.publish.lengths import shortened, split_lines
from bot.publish.packing import pack
from bot.publish.subscribing import described

ACCENT = 0x4F6D4F
WELL, WRONG = "✅", "⚠️"


@dataclass(frozen=True, slots=True)
class Checked:
    """A subscription, when it is due next, and the permissions that the bot lacks there; None: no such channel."""

    subscription: Subscription
    due: datetime
    lacking: tuple[str, ...] | None


class TopicState(Protocol):
    """How a topic is doing."""

    @property
    def topic(self) -> str: ...
    @property
    def well(self) -> int: ...
    @property
    def feeds(self) -> int: ...
    @property
    def newest(self) -> date | None: ...


class State(Protocol):
    """How the whole bot is doing."""

    @property
    def topics(self) -> Sequence[TopicState]: ...
    @property
    def model(self) -> str | None: ...
    @property
    def spent_usd(self) -> float: ...
    @property
    def budget_usd(self) -> float: ...
    @property
    def last_error(self) -> str | None: ...


def lay_out_setup(checked: Sequence[Checked], state: State, language: Language = ENGLISH) -> tuple[Message, ...]:
    """The answer to `/setup check`."""
    title = language.text("How the bot is set up here")
    heading = Text(f"### {title}")
    blocks: list[Block] = [heading]
    for each in checked:
        blocks += _texts(_channel(each, language))
    if not checked:
        blocks.append(Text(words.no_subscriptions(language)))
    blocks += [Divider(), *_texts(_topic(topic, language) for topic in state.topics), Divider()]
    blocks += _texts(_writer(state, language))
    return pack(blocks, continued=heading, accent_colour=ACCENT)


def _texts(lines: Iterator[str]) -> list[Text]:
    return [Text(text) for text in split_lines(lines, MAX_TEXT // 2)]


def _channel(checked: Checked, language: Language) -> Iterator[str]:
    first, *others = described(checked.subscription, checked.due, language)
    sign = WRONG if checked.lacking != () or checked.subscription.paused is not None else WELL
    yield f"{sign} {first}"
    yield from others
    if checked.lacking is None:
        yield language.text("The channel is gone, or I cannot see it.")
    elif checked.lacking:
        yield language.text(
            "I cannot post there yet. Please give me in {channel}: {permissions}.",
            channel=f"<#{checked.subscription.channel_id}>",
            permissions=", ".join(checked.lacking),
        )
    else:
        yield language.text("I have every permission that I need there.")


def _topic(state: TopicState, language: Language) -> str:
    latest = language.text("no digest yet")
    if state.newest is not None:
        latest = language.text("latest digest {date}", date=words.short_date(state.newest, language))
    feeds = language.text("{well} of {all} feeds are well", well=state.well, all=state.feeds)
    sign = WELL if state.newest is not None and state.well == state.feeds else WRONG
    return f"{sign} **{escape(state.topic)}** · {feeds} · {latest}"


def _writer(state: State, language: Language) -> Iterator[str]:
    if state.model is None:
        said = language.text("The extractive writer writes; no model is asked.")
        yield f"{WELL} {said}"
    else:
        spent, budget = f"{state.spent_usd:.2f}", f"{state.budget_usd:.2f}"
        said = language.text(
            "The model {model} writes; today it cost {spent} of {budget} USD.",
            model=escape(state.model),
            spent=spent,
            budget=budget,
        )
        yield f"{WELL if state.spent_usd < state.budget_usd else WRONG} {said}"
    if state.last_error is not None:
        yield language.text("The last error: {error}", error=escape(shortened(state.last_error, 500)))
