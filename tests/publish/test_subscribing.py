"""What an admin reads of subscriptions and of the set-up."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.subscription import Place, Posting, Subscription
from bot.publish.blocks import Buttons
from bot.publish.setup import Checked, lay_out_setup
from bot.publish.subscribing import described, form_values, lay_out_subscriptions
from tests.publish.test_layout import assert_within_limits, text_of

DUE = datetime(2026, 2, 4, 7, tzinfo=UTC)
DAILY = Subscription("us-china", 5, DUE, guild_id=1, at=time(8), timezone=ZoneInfo("Europe/Berlin"))
PAUSED = replace(DAILY, topic="eu", days=(0, 4), perspectives=("us",), paused="the bot may not post there")


@dataclass(frozen=True)
class Topic:
    topic: str
    well: int
    feeds: int
    newest: date | None


@dataclass(frozen=True)
class State:
    topics: tuple[Topic, ...] = (Topic("us-china", 9, 10, date(2026, 2, 3)), Topic("eu", 2, 2, None))
    model: str | None = None
    spent_usd: float = 0.25
    budget_usd: float = 1.0
    last_error: str | None = None


def test_a_subscription_is_described_with_where_when_and_when_next() -> None:
    assert described(DAILY, DUE) == [
        "<#5> · **us-china** · all sides",
        "every day at 08:00 Europe/Berlin",
        "next <t:1770188400:F> (<t:1770188400:R>)",
    ]
    assert described(PAUSED, DUE)[1:] == ["Monday, Friday at 08:00 Europe/Berlin", "paused: the bot may not post there"]


@pytest.mark.parametrize(
    ("posting", "said"),
    [
        (Posting(Place.ANNOUNCEMENT), "published to the channels that follow it"),
        (Posting(Place.NEW_THREAD, role_id=7), "each digest in a new thread · mentions <@&7>"),
        (Posting(Place.FORUM, quiet=True), "each digest a post of its own · silent on days without news"),
    ],
)
def test_how_it_is_posted_is_said_where_that_is_unusual(posting: Posting, said: str) -> None:
    assert described(replace(DAILY, posting=posting), DUE)[2] == said


def test_each_subscription_has_its_buttons() -> None:
    (message,) = lay_out_subscriptions([(DAILY, DUE), (PAUSED, DUE)])
    rows = [block for block in message.blocks if isinstance(block, Buttons)]
    assert [[button.label for button in row.buttons] for row in rows] == [
        ["Change", "Pause", "Remove"],
        ["Change", "Resume", "Remove"],
    ]


def test_many_subscriptions_stay_within_the_limits() -> None:
    assert_within_limits(lay_out_subscriptions([(replace(DAILY, channel_id=n), DUE) for n in range(100)]))
    assert "There are no subscriptions yet." in text_of(lay_out_subscriptions([]))


def test_the_form_has_what_is_set() -> None:
    assert form_values(PAUSED) == {
        "time": "08:00",
        "timezone": "Europe/Berlin",
        "days": "mon fri",
        "perspectives": "us",
    }


def test_the_set_up_tells_channels_topics_and_writer() -> None:
    checked = [Checked(DAILY, DUE, ()), Checked(PAUSED, DUE, ("Send Messages",)), Checked(DAILY, DUE, None)]
    text = text_of(lay_out_setup(checked, State(last_error="https://feed.example: 404")))
    for part in (
        "✅ <#5> · **us-china**",
        "I have every permission that I need there.",
        "⚠️ <#5> · **eu**",
        "Please give me in <#5>: Send Messages.",
        "The channel is gone, or I cannot see it.",
        "⚠️ **us-china** · 9 of 10 feeds are well · latest digest 3 February 2026",
        "⚠️ **eu** · 2 of 2 feeds are well · no digest yet",
        "✅ The extractive writer writes; no model is asked.",
        "The last error: https\\://feed.example: 404",
    ):
        assert part in text


def test_a_model_is_named_with_what_it_cost() -> None:
    text = text_of(lay_out_setup([], State(model="small")))
    assert "✅ The model small writes; today it cost 0.25 of 1.00 USD." in text
    assert "There are no subscriptions yet." in text
    assert "⚠️ The model small" in text_of(lay_out_setup([], State(model="small", spent_usd=1.0)))


def test_a_large_server_stays_within_the_limits() -> None:
    checked = [Checked(replace(DAILY, channel_id=n), DUE, ("Send Messages",)) for n in range(60)]
    topics = tuple(Topic(f"topic-{n}", 1, 2, None) for n in range(80))
    assert_within_limits(lay_out_setup(checked, State(topics=topics)))
