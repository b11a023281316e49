"""How the feeds are: a row for each, and what the operator is told once when it turns. Pure.

A feed is silent when its newest entry is older than four times its usual pause, and at least three days.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.topic import Topic
from bot.ports import FeedReport, FeedState

SILENT_AT_LEAST = timedelta(days=3)
SILENT_PAUSES = 4
FAILING_FOR = timedelta(hours=24)
"""A feed that fails for less is not worth a message: servers are restarted every day."""


class Health(StrEnum):
    """How a feed is, in a word."""

    OK = "ok"
    SILENT = "silent"
    FAILING = "failing"
    WAITING = "waiting"
    DISABLED = "disabled"
    NEW = "never asked"


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A feed as `feeds check` shows it. `silent_hours` are those since its newest entry."""

    url: str
    perspectives: tuple[str, ...]
    health: Health
    title: str | None
    entries: int
    entries_a_day: float | None
    silent_hours: float | None
    last_success: datetime | None
    last_attempt: datetime | None
    error: str | None
    moved_to: str | None


def health_of(state: FeedState | None, now: datetime) -> Health:
    """How the feed of that state is at `now`."""
    if state is None or state.last_attempt is None:
        return Health.NEW
    if state.disabled is not None:
        return Health.DISABLED
    if state.wait_until is not None and now < state.wait_until:
        return Health.WAITING
    if state.failures:
        return Health.FAILING
    return Health.SILENT if _is_silent(state, now) else Health.OK


def _is_silent(state: FeedState, now: datetime) -> bool:
    if state.newest is None:
        return False
    pause = timedelta(days=1 / state.entries_a_day) if state.entries_a_day else timedelta(0)
    return now - state.newest > max(SILENT_AT_LEAST, SILENT_PAUSES * pause)


def rows(
    topic: Topic, states: Mapping[str, FeedState], now: datetime, reports: Iterable[FeedReport] = ()
) -> tuple[FeedRow, ...]:
    """A row for each feed of `topic`, each address once, in the settings' order. What `reports` say is newer than what
    is remembered."""
    sides: dict[str, list[str]] = {}
    for perspective in topic.perspectives:
        for feed in perspective.feeds:
            sides.setdefault(feed.url, []).append(perspective.id)
    errors = {report.url: report.error for report in reports}
    return tuple(_row(url, tuple(ids), states.get(url), now, errors.get(url)) for url, ids in sides.items())


def _row(url: str, sides: tuple[str, ...], state: FeedState | None, now: datetime, error: str | None) -> FeedRow:
    state = state or FeedState(url)
    return FeedRow(
        url=url,
        perspectives=sides,
        health=health_of(state, now),
        title=state.title,
        entries=state.entries,
        entries_a_day=None if state.entries_a_day is None else round(state.entries_a_day, 1),
        silent_hours=None if state.newest is None else round((now - state.newest) / timedelta(hours=1), 1),
        last_success=state.last_success,
        last_attempt=state.last_attempt,
        error=state.disabled or error or state.last_error,
        moved_to=state.moved_to,
    )


@dataclass(frozen=True, slots=True)
class Turn:
    """A feed's health has turned: what to tell the operator, and the state to store once that is done."""

    sentence: str
    state: FeedState


def turns(states: Iterable[FeedState], now: datetime) -> tuple[Turn, ...]:
    """What has turned since the operator was last told. Telling it and storing the states makes it told once."""
    found = (_turn(state, now) for state in states)
    return tuple(turn for turn in found if turn is not None)


def _turn(state: FeedState, now: datetime) -> Turn | None:
    health = health_of(state, now)
    if health in (Health.FAILING, Health.WAITING) and not _fails_for_long(state, now):
        return None
    told = None if health in (Health.OK, Health.NEW) else health.value
    if told == state.told:
        return None
    return Turn(_sentence(state, health, now), replace(state, told=told))


def _fails_for_long(state: FeedState, now: datetime) -> bool:
    """A block by the server is told at once, as the operator alone can do something about it."""
    if state.wait_until is not None and now < state.wait_until and state.wait_until - now > timedelta(minutes=20):
        return True
    if state.last_success is None:
        return state.failures > 2
    return now - state.last_success >= FAILING_FOR


def _sentence(state: FeedState, health: Health, now: datetime) -> str:
    name = f"The feed {state.url}"
    match health:
        case Health.DISABLED:
            return f"{name} is asked no more: {state.disabled}."
        case Health.WAITING:
            return f"{name} turns us away: {state.last_error}. It is asked again after {state.wait_until:%H:%M} UTC."
        case Health.FAILING:
            since = f"since {state.last_success:%Y-%m-%d %H:%M} UTC" if state.last_success else "and never has not"
            return f"{name} fails {since}: {state.last_error}."
        case Health.SILENT if state.newest is not None:
            return f"{name} answers, but has had nothing new for {(now - state.newest).days} days."
        case _:
            return f"{name} works again."
