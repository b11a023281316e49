"""Each of Discord's codes, over the wire, leads to the state of the message and the words that it asks for."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.deliver.counts import Counts
from bot.deliver.sender import DiscordSender
from storage.tables import messages
from tests.deliver.rest import logged_in
from tests.deliver.standin import StandIn
from tests.deliver.world import World, digest, subscription, world

CHANNEL = 101


@dataclass(frozen=True, slots=True)
class Case:
    """An answer of Discord; the state that its message is in then, the counts, and words of the pause, if any."""

    status: int
    code: int
    state: str
    counts: Counts
    paused: str | None = None
    resumes: bool = False
    retry_after: float | None = None


FAILED = Counts(failed=1)
GONE = [
    Case(404, 10003, "failed", FAILED, "channel does not exist"),
    Case(404, 10004, "failed", FAILED, "server does not exist"),
    Case(404, 10008, "failed", FAILED, "message does not exist"),
    Case(404, 10015, "failed", FAILED, "webhook does not exist"),
    Case(404, 10062, "failed", FAILED, "interaction"),
]
FORBIDDEN = [
    Case(403, 50001, "pending", FAILED, "cannot see this channel", resumes=True),
    Case(403, 50013, "pending", FAILED, "lacks a permission", resumes=True),
    Case(403, 50007, "pending", FAILED, "allow messages", resumes=True),
    Case(403, 50278, "pending", FAILED, "shares no server", resumes=True),
    Case(403, 160002, "pending", FAILED, "Read Message History", resumes=True),
    Case(403, 40004, "pending", FAILED, "switched off sending", resumes=True),
    Case(403, 200000, "pending", FAILED, "AutoMod", resumes=True),
    Case(400, 50083, "pending", FAILED, "archived", resumes=True),
    Case(403, 160005, "pending", FAILED, "locked", resumes=True),
]
OURS = [Case(400, code, "failed", FAILED) for code in (50035, 50006, 50109, 50045)]
WAIT = [
    Case(429, 20016, "pending", Counts(), retry_after=3600.0),
    Case(429, 20028, "pending", Counts(), retry_after=600.0),
    Case(400, 40062, "pending", Counts()),
    Case(400, 130000, "pending", Counts()),
    Case(503, 0, "pending", Counts()),
]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as opened:
        await opened.digests.save(digest())
        await opened.subscriptions.put(subscription(CHANNEL, created_by=5))
        yield opened


async def state_of(here: World) -> str:
    async with here.database.reading() as connection:
        return str(await connection.scalar(select(messages.c.state)))


@pytest.mark.parametrize("case", [*GONE, *FORBIDDEN, *OURS, *WAIT], ids=lambda case: str(case.code))
async def test_every_code_leads_to_its_state_and_its_words(here: World, case: Case) -> None:
    more = {} if case.retry_after is None else {"retry_after": case.retry_after}
    standin = StandIn(refusals={CHANNEL: (case.status, case.code, more)})
    async with standin.started(), logged_in(standin.base) as client:
        assert await here.outbox(DiscordSender(client)).run_once(here.clock()) == case.counts
        (kept,) = await here.subscriptions.listed()
        assert await state_of(here) == case.state
        assert kept.resumes is case.resumes
        assert (kept.paused is None) is (case.paused is None)
        assert (case.paused or "") in (kept.paused or "")
        asked = len(standin.bodies)
        assert await here.outbox(DiscordSender(client)).run_once(here.clock()) == Counts()
        assert len(standin.bodies) == asked, "nothing is repeated at once"
        if case.retry_after is not None:
            soonest = await here.deliveries.soonest()
            assert soonest is not None
            assert (soonest - here.clock()).total_seconds() == pytest.approx(case.retry_after)


async def test_when_the_trouble_is_over_the_digest_is_posted(here: World) -> None:
    standin = StandIn(refusals={CHANNEL: (503, 0, {})})
    async with standin.started(), logged_in(standin.base) as client:
        outbox = here.outbox(DiscordSender(client))
        assert await outbox.run_once(here.clock()) == Counts()
        standin.refusals.clear()
        soonest = await here.deliveries.soonest()
        assert soonest is not None
        here.clock.move(soonest - here.clock())
        assert await outbox.run_once(here.clock()) == Counts(sent=1)
