"""When is what due: local times in their zones, by the zones' rules, and what a due moment brings. Pure."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.subscription import Subscription
from bot.ports import DueCandidate

DAY = timedelta(days=1)
_FARTHEST = 15
"""Days to look at: a weekly subscription whose one day was left out by its zone (Apia, 30 December 2011) has to wait
for two weeks, and `now` may lie on the day before or after in UTC."""


@dataclass(frozen=True, slots=True)
class Due:
    """What a due moment asks for: the digest of `date`, now; or, with a reason, not any more."""

    date: date
    due_at: datetime
    skipped: str | None = None


def due_moment(subscription: Subscription, day: date) -> datetime | None:
    """The one moment on the local `day` at which the subscription is due, in UTC, whatever its days of the week.

    Where the wall time comes twice it is the first. Where it does not come it is the first moment after it; where
    that lies on the next day (23:30 in Nuuk, whose clocks go from 23:00 to 24:00), the last minute before the gap.
    None for a day that the zone has left out.
    """
    zone = subscription.timezone
    wall = datetime.combine(day, subscription.at)
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == wall:
        return moment
    after = _end_of_gap(wall, zone)
    for candidate in (after, after - timedelta(minutes=1)):
        if candidate.astimezone(zone).date() == day:
            return candidate
    return None


def _end_of_gap(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks jump over `wall`, to the second, in UTC.

    PEP 495: in a gap fold=1 reads the wall time by the offset after it, and gets a moment before the jump; fold=0 by
    the offset before it, and gets one after the jump.
    """
    first, last = (int(wall.replace(tzinfo=zone, fold=fold).timestamp()) for fold in (1, 0))

    def local(second: int) -> datetime:
        return datetime.fromtimestamp(second, zone).replace(tzinfo=None)

    seconds = range(first, last)
    return datetime.fromtimestamp(first + bisect_left(seconds, wall, key=local), UTC)


def _moments(subscription: Subscription, days: Iterator[date]) -> Iterator[datetime]:
    for day in days:
        if day.weekday() in subscription.days and (moment := due_moment(subscription, day)):
            yield moment


def _days(subscription: Subscription, now: datetime, step: int) -> Iterator[date]:
    """Local days from the one on the other side of today on, forwards (1) or backwards (-1)."""
    start = now.astimezone(subscription.timezone).date() - step * DAY
    return (start + step * distance * DAY for distance in range(_FARTHEST + 2))


def last_due(subscription: Subscription, now: datetime) -> datetime | None:
    """The latest due moment not after `now` (aware), in UTC; None when none has come since the subscription began."""
    for moment in _moments(subscription, _days(subscription, now, -1)):
        if moment <= now:
            return moment if moment > subscription.created_at else None
    return None


def next_due(subscription: Subscription, now: datetime) -> datetime:
    """The first due moment after `now` (aware), in UTC. ValueError for a subscription with no day of the week."""
    for moment in _moments(subscription, _days(subscription, now, 1)):
        if moment > now:
            return moment
    raise ValueError("a subscription is due on at least one day of the week")


def decide(candidate: DueCandidate, now: datetime, catch_up: timedelta) -> Due | None:
    """What the latest due moment of a subscription asks for at `now`; None: nothing, or not yet.

    It brings the newest digest that the subscription has not had. Where there is none it waits for one to the end of
    its local day: one made on a later day belongs to that day's own due moment, or posts would wander away from the
    hour that was asked for.
    """
    subscription = candidate.subscription
    due = last_due(subscription, now)
    if due is None or (candidate.last_due is not None and due <= candidate.last_due):
        return None
    if candidate.newest is None or candidate.newest_delivered:
        return None
    if candidate.newest_made is not None and candidate.newest_made > due:
        zone = subscription.timezone
        if candidate.newest_made.astimezone(zone).date() != due.astimezone(zone).date():
            return None
    if now - due > catch_up:
        hours = round((now - due) / timedelta(hours=1))
        return Due(candidate.newest, due, f"{hours} hours late, more than catch_up_hours")
    return Due(candidate.newest, due)
