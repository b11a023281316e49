"""What the newsroom, the cogs and the outbox need from outside, as small protocols; adapters live elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.article import Article, Publisher
from bot.domain.digest import Digest, Drafts, Edited
from bot.domain.model_call import ModelCall, Usage
from bot.domain.subscription import DeliveryState, PendingMessage, Subscription
from bot.domain.topic import Topic


class Clock(Protocol):
    """Tells the time: aware, UTC."""

    def __call__(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class FeedReport:
    """How one feed answered: with so many entries, or with an error in words."""

    url: str
    entries: int = 0
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Gathering:
    """What one round of gathering brought: articles, each once, and a report for each feed asked."""

    articles: tuple[Article, ...]
    reports: tuple[FeedReport, ...]

    @property
    def reached(self) -> bool:
        """Whether at least one feed answered."""
        return any(report.error is None for report in self.reports)


class Progress(Protocol):
    """Is told of each feed as soon as it has answered or failed."""

    def __call__(self, report: FeedReport, done: int, of: int) -> None: ...


class Gatherer(Protocol):
    """Asks every feed of a topic once. One dead feed never stops the rest: its failure is in its report."""

    async def gather(self, topic: Topic, now: datetime, progress: Progress | None = None) -> Gathering: ...

    async def due(self, topic: Topic, now: datetime) -> Topic:
        """`topic` with only those of its feeds that are to be asked now, when there is no digest to make."""
        ...


class Writer(Protocol):
    """Turns stories into drafts. Nothing outside that fails makes it raise: it falls back, and says so in `remark`."""

    async def write(self, topic: Topic, edited: Edited, now: datetime) -> Drafts: ...


class ArticleStore(Protocol):
    """Every cleaned article, once a topic (by its key)."""

    async def add(self, topic: str, articles: Sequence[Article], seen: datetime) -> int:
        """Store those not yet known and return how many that were. A known article keeps its first form, but takes a
        perspective that it had not."""
        ...

    async def between(self, topic: str, start: datetime, end: datetime) -> tuple[Article, ...]:
        """Those published after `start` and not after `end`, newest first (then by key)."""
        ...


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered of one feed from one round to the next. Moments are aware and UTC.

    `etag` and `last_modified` are kept to the letter; `body_hash` stands in where a server sends neither. `moved_to` is
    where it said it had moved for good, `moved_count` how often in a row. `disabled` says why it is asked no more.
    """

    url: str
    title: str | None = None
    language: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    last_attempt: datetime | None = None
    last_success: datetime | None = None
    last_error: str | None = None
    failures: int = 0
    """How many attempts in a row have failed."""
    next_due: datetime | None = None
    """When the next round of polling asks it; an operator's own request does not wait for that."""
    wait_until: datetime | None = None
    """Before when nobody asks it: the server said so, or turned us away in another form."""
    moved_to: str | None = None
    moved_count: int = 0
    first_404: datetime | None = None
    disabled: str | None = None
    entries: int = 0
    """How many entries its last answer had."""
    newest: datetime | None = None
    """When the newest entry it ever had was published."""
    entries_a_day: float | None = None
    told: str | None = None
    """What the operator was last told of its health, so that it is told once."""
    topics: tuple[str, ...] = ()
    """Which topics have had the entries that the validators stand for: another one must not be answered with a 304."""


class FeedStore(Protocol):
    """The state of every feed that was ever asked, by its address."""

    async def get(self, url: str) -> FeedState | None: ...

    async def put(self, state: FeedState) -> None:
        """Store it in place of what was known of that address."""
        ...

    async def all(self) -> tuple[FeedState, ...]:
        """By address."""
        ...


class DigestStore(Protocol):
    """Digests, unique by (topic, date)."""

    async def save(self, digest: Digest, *, replace: bool = False) -> bool:
        """Store it. False, and nothing changed, when that day has one and `replace` is not set."""
        ...

    async def get(self, topic: str, day: date) -> Digest | None: ...

    async def latest(self, topic: str) -> Digest | None: ...

    async def dates(self, topic: str, limit: int = 25, prefix: str = "") -> tuple[date, ...]:
        """The dates that have a digest, newest first; `prefix` filters by the ISO form, as a person types it."""
        ...

    async def neighbours(self, topic: str, day: date) -> tuple[date | None, date | None]:
        """The dates of the digests next before and next after `day`."""
        ...

    async def topics(self) -> tuple[tuple[str, str], ...]:
        """(id, name) of every topic that has a digest; the name is that of its latest."""
        ...

    async def discard(self, topic: str, day: date) -> None:
        """Forget a digest and its deliveries, if there is one."""
        ...


@dataclass(frozen=True, slots=True)
class Hit:
    """One find of a search: bullet `n` of a digest, or a headline of it (`n` is None)."""

    topic: str
    date: date
    n: int | None
    text: str


class Archive(Protocol):
    """Full text over all digests."""

    async def search(
        self,
        words: str,
        topic: str | None = None,
        first: date | None = None,
        last: date | None = None,
        limit: int = 20,
    ) -> tuple[Hit, ...]:
        """Bullets and headlines with all the words, newest first; days from `first` to `last`, both included."""
        ...


class SubscriptionStore(Protocol):
    """Subscriptions, unique by (channel, topic)."""

    async def put(self, subscription: Subscription) -> bool:
        """Store it; True when it is new, False when it changed the one the channel had (whose `created_at` stays)."""
        ...

    async def remove(self, channel_id: int, topic: str) -> bool: ...

    async def listed(self, *, guild_id: int | None = None, channel_id: int | None = None) -> tuple[Subscription, ...]:
        """By channel, then topic; all of them, or those of one server or channel."""
        ...


@dataclass(frozen=True, slots=True)
class DueCandidate:
    """A subscription, the newest digest of its topic, and what this subscription has had."""

    id: int
    subscription: Subscription
    newest: date | None
    newest_delivered: bool
    last_due: datetime | None
    """`due_at` of its latest delivery, whatever became of it."""
    newest_made: datetime | None = None
    """`generated_at` of the newest digest, UTC."""


@dataclass(frozen=True, slots=True)
class PlannedDelivery:
    """A decision of the calendar: this digest for that subscription, in so many messages (0 with a reason: skipped)."""

    subscription_id: int
    topic: str
    date: date
    due_at: datetime
    messages: int
    skipped: str | None = None


class OutboxStore(Protocol):
    """Deliveries and their messages. A row is written before anything is sent; every claim is a lease."""

    async def candidates(self, after: int, limit: int) -> tuple[DueCandidate, ...]:
        """Active subscriptions with an id above `after`, by id: one page, so that memory does not grow with them."""
        ...

    async def plan(self, delivery: PlannedDelivery) -> bool:
        """Write the delivery and a row for each message; False when it was planned before (by anybody)."""
        ...

    async def claim(self, now: datetime, lease_until: datetime) -> PendingMessage | None:
        """Take the next message that is pending, or whose lease has run out, and mark it as sending. The messages of
        a delivery are handed out in their order, one at a time; the oldest delivery first."""
        ...

    async def mark_sent(self, message: PendingMessage, discord_id: int, now: datetime) -> None: ...

    async def postpone(self, message: PendingMessage, until: datetime, *, maybe_sent: bool = False) -> None:
        """Give the claim back, not to be taken before `until`. `maybe_sent` as in PendingMessage: a claim that was
        never given back, because the process died, counts as one."""
        ...

    async def fit(self, message: PendingMessage, messages: int) -> None:
        """Give its delivery so many messages: rows are added, or those beyond that were not sent removed."""
        ...

    async def pause(self, message: PendingMessage, reason: str, *, resumes: bool = False) -> bool:
        """Pause the subscription of `message`; False when it was paused already. One that `resumes` stays among the
        candidates."""
        ...

    async def resume(self, message: PendingMessage) -> None:
        """End the pause of the subscription of `message`."""
        ...

    async def keep_thread(self, message: PendingMessage, thread_id: int) -> None:
        """Remember the thread that was made for the delivery of `message`."""
        ...

    async def soonest(self) -> datetime | None:
        """The earliest moment at which `claim` may have something again; None when nothing is left to send."""
        ...

    async def give_up(self, message: PendingMessage, state: DeliveryState, reason: str) -> None:
        """End the delivery as skipped or failed; messages of it that were not sent are not sent any more."""
        ...


@dataclass(frozen=True, slots=True)
class PostedMessage:
    """A message that stands in a channel, by its id there."""

    message: PendingMessage
    discord_id: int


class CorrectionStore(Protocol):
    """What was posted of a digest that was changed since."""

    async def mark(self, topic: str, day: date) -> int:
        """Mark every message that was posted of the digest; returns how many there are."""
        ...

    async def marked(self, after: int, limit: int) -> tuple[PostedMessage, ...]:
        """Those that are marked and have an id above `after`, by id: one page."""
        ...

    async def corrected(self, message: PendingMessage) -> None:
        """Take the mark off: it reads as it should, or is beyond reach."""
        ...

    async def removed(self, message: PendingMessage) -> None:
        """Forget it: the digest became shorter, and it was deleted."""
        ...

    async def extend(self, message: PendingMessage, messages: int, now: datetime) -> None:
        """Let its delivery have so many messages; those that are new are to be sent."""
        ...


class PublisherNames(Protocol):
    """What is known of publishers by the name that stands in a list of sources."""

    def by_name(self, name: str) -> Publisher | None: ...


class ModelCallStore(Protocol):
    """Every request to a model. It is written down, at its estimated cost, before it is made."""

    async def begin(self, call: ModelCall, ceiling_usd: float) -> int | None:
        """Write it down and return its number. None, and nothing written, when the calls of its day (UTC, all topics)
        would then cost more than `ceiling_usd`."""
        ...

    async def finish(self, identifier: int, call: ModelCall) -> None:
        """Store how it went, in place of what `begin` wrote."""
        ...

    async def answer_to(self, request_hash: str) -> str | None:
        """The newest answer to the same question that could be used."""
        ...

    async def outcomes(self, server: str, model: str, since: datetime) -> frozenset[str]:
        """Every outcome that calls of this model on this server have had since then."""
        ...

    async def spent(self, now: datetime) -> float:
        """US dollars of the day (UTC) of `now`, over all topics."""
        ...

    async def usage(self, since: datetime, until: datetime) -> tuple[Usage, ...]:
        """By topic, then model: the calls from `since` up to, but not at, `until`."""
        ...


@dataclass(frozen=True, slots=True)
class TopicState:
    """How a topic is doing: so many of its feeds are well, and the date of its newest digest."""

    topic: str
    well: int
    feeds: int
    newest: date | None


@dataclass(frozen=True, slots=True)
class SystemState:
    """What an admin is told of the whole bot. `model` is None where the extractive writer writes; `last_error` is the
    latest thing that went wrong outside, in words."""

    topics: tuple[TopicState, ...]
    model: str | None
    spent_usd: float
    budget_usd: float
    last_error: str | None


class Operating(Protocol):
    """What the operator does to the running bot."""

    async def state(self) -> SystemState: ...

    async def generate(self, topic: str) -> Digest:
        """Make today's digest of a topic anew and post it where it is due; ParallaxError when it cannot be made."""
        ...

    async def withdraw(self, topic: str, day: date, n: int) -> Digest:
        """Withdraw a bullet; returns the digest without it. NotStoredError when there is none such."""
        ...

    async def reload(self) -> tuple[str, ...]:
        """Read the settings again and return the ids of the topics there are now; UsageError for faulty settings,
        and nothing is changed."""
        ...

    async def usage(self) -> tuple[Usage, ...]:
        """Today's model calls (UTC), by topic, then model."""
        ...
