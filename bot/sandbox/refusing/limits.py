"""How many requests Discord takes: a limit for the whole bot, one for each route, and a ban for too many invalid ones.

https://discord.com/developers/docs/topics/rate-limits
"""

import hashlib
from collections import deque
from dataclasses import dataclass
from http import HTTPStatus

from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.refusing.rules import Rules, Window

_INVALID = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS})
_BUCKETS_KEPT = 1_024


@dataclass(slots=True)
class Bucket:
    """A route's window that has begun: `left` requests until it ends (seconds since 1970)."""

    name: str
    window: Window
    left: int
    ends: float

    def headers(self, now: float) -> dict[str, str]:
        """What an answer says about it."""
        return {
            "X-RateLimit-Limit": str(self.window.requests),
            "X-RateLimit-Remaining": str(self.left),
            "X-RateLimit-Reset": f"{self.ends:.3f}",
            "X-RateLimit-Reset-After": f"{max(0.0, self.ends - now):.3f}",
            "X-RateLimit-Bucket": self.name,
        }


class Limits:
    """Counts requests. Moments are seconds since 1970 by the sandbox's clock."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._last_second: deque[float] = deque()
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._invalid: deque[float] = deque(maxlen=rules.invalid_requests.requests)
        self.refused = 0
        """So many requests came too early for a limit."""

    def banned(self, now: float) -> bool:
        """Whether the address has sent so many invalid requests that nothing is answered any more."""
        full = len(self._invalid) == self._rules.invalid_requests.requests
        return full and now - self._invalid[0] < self._rules.invalid_requests.seconds

    def count_answer(self, status: int, scope: str | None, now: float) -> None:
        """Count an answer towards the ban; a 429 of a shared limit does not count."""
        if status in _INVALID and scope != "shared":
            self._invalid.append(now)

    def take_global(self, now: float) -> None:
        """Count a request towards the limit of the whole bot, over any one second."""
        while self._last_second and self._last_second[0] <= now - 1:
            self._last_second.popleft()
        if len(self._last_second) >= self._rules.requests_per_second:
            self.refused += 1
            raise RefusedError(0, status=429, retry_after=self._last_second[0] + 1 - now, scope="global")
        self._last_second.append(now)

    def take(self, route: str, place: str, now: float) -> Bucket:
        """Count a request towards its route's limit; `place` is the channel, server or webhook that it goes to."""
        bucket = self._buckets.get((route, place))
        if bucket is None or bucket.ends <= now:
            bucket = self._begun(route, place, now)
        if bucket.left == 0:
            self.refused += 1
            raise RefusedError(0, status=429, retry_after=bucket.ends - now)
        bucket.left -= 1
        return bucket

    def _begun(self, route: str, place: str, now: float) -> Bucket:
        if len(self._buckets) >= _BUCKETS_KEPT:
            self._buckets = {key: bucket for key, bucket in self._buckets.items() if bucket.ends > now}
        window = self._window(route)
        name = hashlib.sha256(route.encode()).hexdigest()[:32]
        self._buckets[route, place] = bucket = Bucket(name, window, window.requests, now + window.seconds)
        return bucket

    def _window(self, route: str) -> Window:
        if route == "POST /channels/{channel_id}/messages":
            return self._rules.posts_in_a_channel
        if route.startswith("POST /webhooks/"):
            return self._rules.follow_ups
        return self._rules.other_requests
