"""What is remembered of a feed after each answer, and from that when and how it is asked next. Pure.

Sources of the rules: RFC 9110 (validators, Retry-After, 301, 308, 410), the RSS 2.0 specification (ttl, skipHours).
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from bot.gather.entries import NotParsed, Parsed
from bot.gather.fetching import Answer, Failed, Fetched, Question, Unchanged
from bot.gather.links import GOOGLE_NEWS, host_of
from bot.ports import FeedState

FLOOR = timedelta(minutes=15)
GOOGLE_FLOOR = timedelta(minutes=60)
CEILING = timedelta(hours=24)
"""A digest a day needs every feed once a day, however long it calls itself fresh."""
FIRST_BLOCK = timedelta(minutes=30)
SIGHTINGS = 3
"""So many times in a row a server must say that a feed has moved for good before we believe it."""
GONE_AFTER = timedelta(days=7)
TURNED_AWAY = frozenset({403, 429, 503})
"""How Google News says, by a status, that it has had enough of us."""


def floor_of(url: str) -> timedelta:
    """The shortest time between two questions of the polling."""
    return GOOGLE_FLOOR if host_of(url) == GOOGLE_NEWS else FLOOR


def is_due(state: FeedState | None, topic: str, now: datetime) -> bool:
    """Whether the polling asks it in this round: it is time, or another topic has had entries that `topic` has not."""
    if state is None:
        return True
    waits = state.next_due is not None and now < state.next_due
    return refusal_to_ask(state, now) is None and not (waits and (state.failures or topic in state.topics))


def refusal_to_ask(state: FeedState, now: datetime) -> str | None:
    """Why nobody asks it now, or None."""
    if state.disabled is not None:
        return state.disabled
    if state.wait_until is not None and now < state.wait_until:
        return f"not asked before {state.wait_until:%Y-%m-%d %H:%M} UTC, as its server wishes ({state.last_error})"
    return None


def question(state: FeedState, topic: str | None) -> Question:
    """What to ask: at its new address once that is believed, and with the validators if `topic` has had the entries."""
    url = state.moved_to if state.moved_to and state.moved_count >= SIGHTINGS else state.url
    if topic not in state.topics:
        return Question(url)
    return Question(url, state.etag, state.last_modified)


def soft_block(state: FeedState, answer: Answer, parsed: Parsed | NotParsed | None) -> Failed | None:
    """Google News turns programs away without saying so: with a redirect to another host, with a page in place of the
    feed, with a feed that suddenly is empty. The failure that it is then; None where it is none of these."""
    if host_of(state.url) != GOOGLE_NEWS:
        return None
    if isinstance(answer, Failed):
        return replace(answer, blocked=True) if answer.status in TURNED_AWAY else None
    if host_of(answer.url) != GOOGLE_NEWS:
        return Failed(f"Google News sent us on to {host_of(answer.url)}: it wants no programs now", blocked=True)
    if isinstance(parsed, NotParsed):
        return Failed(f"Google News answered with no feed ({parsed.reason}): it wants no programs now", blocked=True)
    if parsed is not None and not parsed.entries and state.entries:
        return Failed("Google News has suddenly no entries: it wants no programs now", blocked=True)
    return None


def body_hash(body: bytes) -> str:
    """Stands in for the validators of a server that sends none."""
    return blake2b(body, digest_size=16).hexdigest()


def is_same(state: FeedState, fetched: Fetched, topic: str | None) -> bool:
    """Whether `topic` has had the entries of this very body."""
    return topic in state.topics and state.body_hash == body_hash(fetched.body)


def after_parsing(state: FeedState, fetched: Fetched, parsed: Parsed, topic: str | None, now: datetime) -> FeedState:
    """After an answer with entries, which `topic` now has (nobody, if it was a check).

    The newest date is of those that are not in the future.
    """
    known = body_hash(fetched.body)
    had = state.topics if state.body_hash == known else ()
    dates = sorted(e.published for e in parsed.entries if e.published is not None and e.published <= now)
    newest = max((date for date in (state.newest, *dates[-1:]) if date is not None), default=None)
    wish = max(fetched.max_age or 0, 60 * (parsed.ttl or 0))
    return replace(
        _succeeded(state, fetched, now),
        title=parsed.title or state.title,
        language=parsed.language or state.language,
        etag=fetched.etag,
        last_modified=fetched.last_modified,
        body_hash=known,
        entries=len(parsed.entries),
        newest=newest,
        entries_a_day=_a_day(dates, now),
        topics=had if topic is None else tuple(sorted({*had, topic})),
        next_due=_after(now, timedelta(seconds=wish), state.url, parsed.skip_hours),
    )


def after_unchanged(state: FeedState, answer: Unchanged | Fetched, now: datetime) -> FeedState:
    """After a 304, or a body that is the one we had: as often as before."""
    before = (
        state.next_due - state.last_attempt if state.next_due and state.last_attempt and not state.failures else FLOOR
    )
    wish = timedelta(seconds=answer.max_age) if answer.max_age else before
    return replace(_succeeded(state, answer, now), next_due=_after(now, wish, state.url))


def after_failure(state: FeedState, failed: Failed, now: datetime, chance: float) -> FeedState:
    """After no answer, or one without a feed in it: ever more seldom, up to a day. `chance` (0 to 1) is the jitter, so
    that feeds which failed together do not come back together."""
    failures = state.failures + 1
    doubled: timedelta = floor_of(state.url) * 2 ** min(failures - 1, 10)
    pause: timedelta = min(doubled, CEILING) * (0.75 + 0.5 * chance)
    gone = failed.status == 404
    first_404 = (state.first_404 or now) if gone else None
    return replace(
        state,
        last_attempt=now,
        last_error=failed.reason,
        failures=failures,
        moved_count=0,  # if it was asked at a new address, the old one has its turn again
        next_due=now + pause,
        wait_until=_wait(state, failed, now, pause),
        first_404=first_404,
        disabled=_disabled(failed, first_404, now),
    )


def _wait(state: FeedState, failed: Failed, now: datetime, pause: timedelta) -> datetime | None:
    if failed.retry_after is not None:
        return now + min(timedelta(seconds=failed.retry_after), CEILING)
    if failed.blocked:
        first: timedelta = FIRST_BLOCK * 2 ** min(state.failures, 10)
        return now + min(max(pause, first), CEILING)
    return None


def _disabled(failed: Failed, first_404: datetime | None, now: datetime) -> str | None:
    if failed.status == 410:
        return "its server says that it is gone for good (410): take it out of the settings, or give its new address"
    if first_404 is not None and now - first_404 >= GONE_AFTER:
        return "not found (404) for a week: take it out of the settings, or give its new address"
    return None


def _succeeded(state: FeedState, answer: Fetched | Unchanged, now: datetime) -> FeedState:
    believed = state.moved_to is not None and state.moved_count >= SIGHTINGS
    if believed and answer.moved_to is None:
        moved_to, count = state.moved_to, state.moved_count
    elif answer.moved_to is not None and answer.moved_to == state.moved_to:
        moved_to, count = state.moved_to, min(state.moved_count + 1, SIGHTINGS)
    else:
        moved_to, count = answer.moved_to, 1 if answer.moved_to else 0
    return replace(
        state,
        last_attempt=now,
        last_success=now,
        last_error=None,
        failures=0,
        wait_until=None,
        moved_to=moved_to,
        moved_count=count,
        first_404=None,
        disabled=None,
    )


def _after(now: datetime, wish: timedelta, url: str, skip_hours: tuple[int, ...] = ()) -> datetime:
    due = now + min(max(wish, floor_of(url)), CEILING)
    for _ in range(24):
        if due.astimezone(UTC).hour not in skip_hours:
            break
        due = due.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return due


def _a_day(dates: list[datetime], now: datetime) -> float | None:
    """How many entries a day the feed's dates show, over the time that they cover and at least a day."""
    recent = [date for date in dates if now - date <= timedelta(days=30)]
    if not recent:
        return None
    return len(recent) / max((now - recent[0]) / timedelta(days=1), 1.0)
