"""A day of feeds that comes with the program, so that everything can be tried without a network: local mode and tests.

The outlets, the people and the events are invented; their hosts end in `.example` (RFC 2606), where nobody ever is. The
table of publishers knows them. The times in the files are written as minutes before the moment of use.
"""

import re
from datetime import UTC, datetime, time, timedelta
from email.utils import format_datetime
from pathlib import Path

from bot.domain.topic import Feed, Perspective, Topic
from bot.gather.fetching import Answer, Failed, Fetched, Question
from bot.ports import Clock

FILES = Path(__file__).parent / "files"
_TIME = re.compile(r"\{\{(\d+) minutes ago(, ISO)?\}\}")
_FEEDS = {
    "https://potomac-ledger.example/world.xml": "potomac-ledger.xml",
    "https://newsdesk.example/us-china.xml": "newsdesk-us.xml",
    "https://yangtze-times.example/feed.atom": "yangtze-times.atom",
    "https://pearl-river-post.example/feed.json": "pearl-river-post.json",
    "https://newsdesk.example/china.xml": "newsdesk-china.xml",
}


def sample_topic() -> Topic:
    """`us-china` on the sample's feeds, made at 04:00 UTC."""
    urls = tuple(_FEEDS)
    us = Perspective(
        id="us",
        name="United States",
        countries=("US",),
        match=("US", "U.S.", "United States", "America", "American", "Washington", "White House", "美国", "美方"),
        feeds=(Feed(urls[0]), Feed(urls[1])),
    )
    china = Perspective(
        id="china",
        name="China",
        countries=("CN", "HK"),
        match=("China", "Chinese", "Beijing", "Hong Kong", "Taiwan", "PLA", "中国", "中方"),
        feeds=(Feed(urls[2]), Feed(urls[3]), Feed(urls[4])),
    )
    return Topic("us-china", "US vs China", (us, china), time(4, 0), match=("中美", "US-China"), exclude=("recipe",))


class SampleFetch:
    """The port `Fetch` over the packaged files; the clock says when "now" is."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def __call__(self, question: Question) -> Answer:
        """The file of that address, its times filled in; a failure for every other address."""
        name = _FEEDS.get(question.url)
        if name is None:
            return Failed("the sample has no such feed, and asks no network")
        text = (FILES / name).read_text(encoding="utf-8")
        return Fetched(question.url, filled_in(text, self._clock()).encode())


def filled_in(text: str, now: datetime) -> str:
    """`text` with its placeholders replaced by moments counted back from `now` (aware)."""

    def moment(found: re.Match[str]) -> str:
        when = now.astimezone(UTC).replace(microsecond=0) - timedelta(minutes=int(found.group(1)))
        return when.isoformat() if found.group(2) else format_datetime(when)

    return _TIME.sub(moment, text)
