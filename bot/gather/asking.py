"""Asks one feed: waits for its turn, fetches, parses, and says what is to be remembered of it."""

import logging
import random
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime

from bot.gather.entries import NotParsed, Parsed
from bot.gather.fetching import Answer, Failed, Fetch, Fetched, Unchanged
from bot.gather.lanes import Lanes
from bot.gather.links import host_of
from bot.gather.parser import Parse
from bot.gather.states import (
    after_failure,
    after_parsing,
    after_unchanged,
    is_same,
    question,
    refusal_to_ask,
    soft_block,
)
from bot.ports import FeedReport, FeedState

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What asking one feed came to: a report, its state from now on, and its entries where there were new ones."""

    report: FeedReport
    state: FeedState
    parsed: Parsed | None = None


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks feeds. `chance` gives the jitter, from 0 to 1."""

    fetch: Fetch
    parse: Parse
    lanes: Lanes
    chance: Callable[[], float] = random.random

    async def ask(
        self, state: FeedState, topic: str | None, now: datetime, blocked: MutableMapping[str, Failed]
    ) -> Outcome:
        """Ask the feed for `topic`, unless it may not be asked now. Without a topic it is a check, which asks even a
        feed that is disabled.

        `blocked` is shared by the feeds of a round: once a host has turned us away, none of its feeds is asked.
        """
        refused = refusal_to_ask(state, now)
        if refused is not None and (topic is not None or state.disabled is None):
            return Outcome(FeedReport(state.url, error=refused), state)
        host = host_of(state.url)
        async with self.lanes.lane(state.url):
            if host in blocked:
                return self._failed(state, blocked[host], now)
            outcome = await self._ask(state, topic, now)
            if isinstance(outcome, Failed):
                if outcome.blocked:
                    blocked[host] = outcome
                return self._failed(state, outcome, now)
            return outcome

    async def _ask(self, state: FeedState, topic: str | None, now: datetime) -> Outcome | Failed:
        try:
            answer = await self.fetch(question(state, topic))
            parsed = await self._parsed(state, answer, topic)
        except Exception:  # noqa: BLE001  a bug that one feed's bytes bring out must not cost the others
            _log.exception("asking a feed failed by a fault of ours", extra={"feed": state.url})
            return Failed("a fault of this program, which its log tells more of")
        if (failed := soft_block(state, answer, parsed)) is not None:
            return failed
        if isinstance(answer, Failed):
            return answer
        if isinstance(parsed, NotParsed):
            return Failed(parsed.reason, blocked=parsed.blocked)
        if parsed is None or isinstance(answer, Unchanged):
            return Outcome(FeedReport(state.url, state.entries), after_unchanged(state, answer, now))
        after = after_parsing(state, answer, parsed, topic, now)
        return Outcome(FeedReport(state.url, len(parsed.entries)), after, parsed)

    async def _parsed(self, state: FeedState, answer: Answer, topic: str | None) -> Parsed | NotParsed | None:
        """What a body holds; None where there is none, or none that is new to `topic`."""
        if not isinstance(answer, Fetched) or is_same(state, answer, topic):
            return None
        return await self.parse(answer)

    def _failed(self, state: FeedState, failed: Failed, now: datetime) -> Outcome:
        return Outcome(FeedReport(state.url, error=failed.reason), after_failure(state, failed, now, self.chance()))
