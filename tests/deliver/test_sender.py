"""What the sender does over a real socket, and what it makes of each answer."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from discord.utils import snowflake_time

from bot.deliver.recognising import mark
from bot.deliver.sender import DiscordSender
from bot.deliver.sending import Forbidden, Gone, Ours, Sent, Wait
from bot.domain.errors import UsageError
from bot.domain.subscription import PendingMessage
from bot.publish.blocks import Message, Text
from tests.deliver.rest import logged_in
from tests.deliver.standin import Faults, StandIn

CHANNEL = 7
ROW = PendingMessage(1, 0, "nonce-1", CHANNEL, "us-china", date(2026, 2, 3), (), datetime(2026, 2, 3, 8, tzinfo=UTC))
CONTENT = Message((Text("Exports fell."),), 0x445566)


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    async with StandIn().started() as standin:
        yield standin


@pytest.fixture
async def sender(standin: StandIn) -> AsyncIterator[DiscordSender]:
    async with logged_in(standin.base) as client:
        yield DiscordSender(client)


async def test_a_message_is_posted_and_carries_its_mark(standin: StandIn, sender: DiscordSender) -> None:
    outcome = await sender.send(ROW, CONTENT)
    (post,) = standin.posts[CHANNEL]
    assert outcome == Sent(int(post["id"]))
    assert standin.texts(CHANNEL) == ["Exports fell."]
    assert post["components"][0]["id"] == mark("nonce-1")
    assert 0 < mark("nonce-1") < 2**31


async def test_nobody_is_mentioned_but_the_role_of_the_subscription(standin: StandIn, sender: DiscordSender) -> None:
    await sender.send(ROW, CONTENT)
    await sender.send(replace(ROW, nonce="nonce-2"), replace(CONTENT, mention_role=99))
    silent, loud = standin.bodies
    assert silent["allowed_mentions"] == {"parse": []}
    assert loud["allowed_mentions"] == {"parse": [], "roles": [99]}


async def test_the_same_row_again_brings_the_message_that_is_there(standin: StandIn, sender: DiscordSender) -> None:
    assert await sender.send(ROW, CONTENT) == await sender.send(ROW, CONTENT)
    assert len(standin.posts[CHANNEL]) == 1


async def test_what_may_have_been_sent_is_found_after_discord_forgot_the_nonce(
    standin: StandIn, sender: DiscordSender
) -> None:
    standin.nonce_seconds = 0
    first = await sender.send(ROW, CONTENT)
    for number in range(150):
        standin.somebody_writes(CHANNEL, f"chatter {number}")
    again = await sender.send(replace(ROW, maybe_sent=True), CONTENT)
    assert isinstance(first, Sent)
    assert again == Sent(first.message_id, snowflake_time(first.message_id))


@pytest.mark.parametrize("hidden", [True, False])
async def test_what_is_not_found_is_sent(standin: StandIn, sender: DiscordSender, hidden: bool) -> None:
    if hidden:
        standin.hides_history.add(CHANNEL)
    standin.somebody_writes(CHANNEL, "Exports fell.")
    assert isinstance(await sender.send(replace(ROW, maybe_sent=True), CONTENT), Sent)
    assert standin.texts(CHANNEL) == ["Exports fell.", "Exports fell."]


async def test_a_view_is_not_kept_for_every_message(standin: StandIn) -> None:
    async with logged_in(standin.base) as client:
        await DiscordSender(client).send(ROW, CONTENT)
        assert client.persistent_views == []


GONE = [(404, code) for code in (10003, 10004, 10008, 10015, 10062)]
FORBIDDEN = [(403, code) for code in (50001, 50013, 50007, 50278, 160002, 40004, 200000, 160005)] + [(400, 50083)]
OURS = [(400, 50035), (400, 50006), (400, 50109), (413, 50045)]


@pytest.mark.parametrize(
    ("refused", "kind"),
    [*((each, Gone) for each in GONE), *((each, Forbidden) for each in FORBIDDEN), *((each, Ours) for each in OURS)],
)
async def test_each_refusal_is_of_its_kind(
    standin: StandIn, sender: DiscordSender, refused: tuple[int, int], kind: type
) -> None:
    standin.refusals[CHANNEL] = (*refused, {})
    outcome = await sender.send(ROW, CONTENT)
    assert isinstance(outcome, kind)
    assert CHANNEL not in standin.posts


@pytest.mark.parametrize(
    ("refusal", "outcome"),
    [
        ((429, 20016, {"retry_after": 3600.0}), Wait(3600.0)),
        ((429, 20028, {"retry_after": 600.0}), Wait(600.0)),
        ((400, 40062, {}), Wait(5.0)),
        ((400, 130000, {}), Wait(5.0)),
        ((503, 0, {}), Wait(5.0, maybe_sent=True)),
    ],
)
async def test_what_has_to_wait_waits(
    standin: StandIn, sender: DiscordSender, refusal: tuple[int, int, dict[str, float]], outcome: Wait
) -> None:
    standin.refusals[CHANNEL] = refusal
    assert await sender.send(ROW, CONTENT) == outcome


async def test_a_lost_answer_leaves_in_doubt_whether_it_was_done(standin: StandIn, sender: DiscordSender) -> None:
    standin.faults = Faults(lost=1)
    assert await sender.send(ROW, CONTENT) == Wait(5.0, maybe_sent=True)
    assert len(standin.posts[CHANNEL]) == 1


async def test_a_token_that_discord_does_not_accept_ends_the_run(standin: StandIn, sender: DiscordSender) -> None:
    standin.refusals[CHANNEL] = (401, 0, {})
    with pytest.raises(UsageError, match="DISCORD_TOKEN"):
        await sender.send(ROW, CONTENT)
