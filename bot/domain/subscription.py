"""A subscription is a channel that wants a topic at a local time; a delivery is one digest for one subscription."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
"""Days of the week as `datetime.weekday()` counts them: Monday is 0."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """What a channel asked for. Unique by (channel, topic).

    `at` is local time in `timezone`; due moments are computed from it, never stored as an offset. `guild_id` is None in
    a DM. `perspectives` are the sides it wants; empty means all. `created_at` is aware and UTC: the first due moment
    is the first after it. A `paused` subscription says why.
    """

    topic: str
    channel_id: int
    created_at: datetime
    guild_id: int | None = None
    at: time = time(8, 0)
    timezone: ZoneInfo = ZoneInfo("UTC")
    days: tuple[int, ...] = EVERY_DAY
    perspectives: tuple[str, ...] = ()
    created_by: int | None = None
    paused: str | None = None


class DeliveryState(StrEnum):
    """Where a delivery, or one message of it, stands."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """One message of a delivery, written down before anything is sent.

    `position` counts the messages of the delivery from 0. `nonce` (≤ 25 characters) belongs to the row for good, so
    that Discord recognises a repeated request. `due_at` is aware and UTC. `maybe_sent`: an earlier attempt began, and
    how it ended is not known. `of`: how many messages the delivery has; `begun_at`: when its first was sent (aware,
    UTC), None before that.
    """

    id: int
    position: int
    nonce: str
    channel_id: int
    topic: str
    date: date
    perspectives: tuple[str, ...]
    due_at: datetime
    maybe_sent: bool = False
    of: int = 1
    begun_at: datetime | None = None
