"""How strict the stand-in is: Discord's own limits by default, each of which a test may tighten or loosen."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Window:
    """So many requests in so many seconds, counted from the first of them."""

    requests: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Rules:
    """Limits that depend on time or number. Those on the form of a message are constants beside their checks.

    Sources: https://discord.com/developers/docs/topics/rate-limits, …/docs/events/gateway and
    …/docs/interactions/receiving-and-responding. Discord publishes no figures for the buckets of single routes, nor for
    how long it knows a nonce ("the past few minutes"): those here are what clients commonly meet.
    """

    requests_per_second: int = 50
    posts_in_a_channel: Window = Window(5, 5.0)
    other_requests: Window = Window(50, 1.0)
    follow_ups: Window = Window(5, 2.0)
    invalid_requests: Window = Window(10_000, 600.0)
    nonce_window: timedelta = timedelta(minutes=5)

    answer_within: timedelta = timedelta(seconds=3)
    token_lives: timedelta = timedelta(minutes=15)
    new_commands_a_day: int = 200

    heartbeat_seconds: float = 41.25
    identifies_a_day: int = 1_000
    max_concurrency: int = 16
    guilds_a_shard: int = 2_500
    gateway_sends: Window = Window(120, 60.0)
    gateway_payload_bytes: int = 4_096
    events_kept: int = 1_000
    """How far back a resumed session can be taken up."""

    file_bytes: int = 10 * 1024 * 1024
    request_bytes: int = 25 * 1024 * 1024
