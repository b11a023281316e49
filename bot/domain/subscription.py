"""A subscription is a channel that wants a topic at a local time; a delivery is one digest for one subscription."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
"""Days of the week as `datetime.weekday()` counts them: Monday is 0."""


class Place(StrEnum):
    """What kind of place a channel is for a digest."""

    CHANNEL = "channel"
    """Posted as it is: a text channel, a thread, a DM."""
    ANNOUNCEMENT = "announcement"
    """Posted, and published to the channels that follow it where the bot may."""
    NEW_THREAD = "new thread"
    """Each digest in a thread of its own."""
    FORUM = "forum"
    """Each digest a post of its own, with tags."""


@dataclass(frozen=True, slots=True)
class Posting:
    """How a channel wants its digests posted.

    `tags` are ids of a forum's tags; `role_id` is the one role that is mentioned; `quiet`: nothing at all, instead of
    one line, on a day without news.
    """

    place: Place = Place.CHANNEL
    tags: tuple[int, ...] = ()
    role_id: int | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Subscription:
    """What a channel asked for. Unique by (channel, topic).

    `at` is local time in `timezone`; due moments are computed from it, never stored as an offset. `guild_id` is None in
    a DM. `perspectives` are the sides it wants; empty means all. `created_at` is aware and UTC: the first due moment
    is the first after it. A `paused` subscription says why; one that `resumes` is tried all the same, and goes on by
    itself as soon as it may post again.
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
    posting: Posting = Posting()
    resumes: bool = False


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
    UTC), None before that. `attempt`: which claim of this message this is, the first being 1.
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
    guild_id: int | None = None
    created_by: int | None = None
    posting: Posting = Posting()
    thread_id: int | None = None
    paused: bool = False
    attempt: int = 1
