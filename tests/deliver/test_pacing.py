"""The whole bot stays just under Discord's rate: evenly, readers first, and never near a ban."""

import asyncio
from itertools import pairwise

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.deliver.pacing import INVALID_LIMIT, INVALID_WINDOW, POSTS, Pace, lane
from tests.deliver.clock import MovedClock


def paced(clock: MovedClock, rate: float = 49) -> Pace:
    return Pace(rate, now=clock.seconds, sleep=clock.sleep)


async def moments(pace: Pace, clock: MovedClock, turns: int) -> list[float]:
    """When each of so many turns, asked for at once, came."""
    came: list[float] = []

    async def one() -> None:
        await pace.turn()
        came.append(clock.seconds())

    await asyncio.gather(*(one() for _ in range(turns)))
    return came


def most_in_a_second(came: list[float]) -> int:
    return max(sum(1 for other in came if moment <= other < moment + 1) for moment in came)


async def test_turns_come_evenly_and_use_the_whole_rate() -> None:
    clock = MovedClock()
    came = await moments(paced(clock), clock, 491)
    assert came[-1] == pytest.approx(10.0, rel=1e-3)
    assert all(later - earlier > 0.02 for earlier, later in pairwise(came))


async def test_unused_turns_make_no_burst() -> None:
    clock = MovedClock()
    pace = paced(clock)
    await moments(pace, clock, 10)
    await clock.sleep(30)
    assert most_in_a_second(await moments(pace, clock, 100)) <= 50


async def test_a_loop_that_runs_late_catches_up_a_little_and_stays_under_the_limit() -> None:
    clock = MovedClock()

    async def late(seconds: float) -> None:
        await clock.sleep(seconds + 0.002)

    pace = Pace(49, now=clock.seconds, sleep=late)
    came = await moments(pace, clock, 491)
    assert came[-1] == pytest.approx(10.0, rel=0.01)
    assert most_in_a_second(came) <= 50


async def test_answers_to_readers_go_before_posts() -> None:
    clock = MovedClock()
    pace = paced(clock)
    order: list[str] = []

    async def post(number: int) -> None:
        with lane(POSTS):
            await pace.turn()
        order.append(f"post {number}")

    async def answer() -> None:
        await pace.turn()
        order.append("answer")

    async with asyncio.TaskGroup() as group:
        for number in range(3):
            group.create_task(post(number))
        await asyncio.sleep(0)
        group.create_task(answer())
    assert order.index("answer") <= 1
    assert [each for each in order if each != "answer"] == ["post 0", "post 1", "post 2"]


async def test_whoever_gave_up_waiting_costs_no_turn() -> None:
    clock = MovedClock()
    pace = paced(clock, rate=1)
    waiting = [asyncio.create_task(pace.turn()) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[1].cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert clock.seconds() == pytest.approx(1.0)


async def test_posting_stops_long_before_a_ban_and_readers_are_still_answered() -> None:
    clock = MovedClock()
    pace = paced(clock)
    for _ in range(INVALID_LIMIT):
        pace.answered(403, None)
    await pace.turn()
    assert clock.seconds() < 1
    with lane(POSTS):
        await pace.turn()
    assert clock.seconds() == pytest.approx(INVALID_WINDOW, abs=1)


async def test_shared_limits_and_good_answers_bring_no_ban_nearer() -> None:
    clock = MovedClock()
    pace = paced(clock)
    for _ in range(INVALID_LIMIT):
        pace.answered(200, None)
        pace.answered(429, "shared")
    with lane(POSTS):
        await pace.turn()
    assert clock.seconds() < 1


async def test_every_request_of_a_session_waits_its_turn_but_for_answers_to_interactions() -> None:
    async def forbidden(_: web.Request) -> web.Response:
        return web.Response(status=403)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", forbidden)
    clock = MovedClock()
    pace = paced(clock, rate=1)
    async with TestServer(app) as server, aiohttp.ClientSession(trace_configs=[pace.trace()]) as session:
        for path in ("channels/1/messages", "interactions/1/x/callback", "webhooks/1/x", "channels/2/messages"):
            async with session.post(server.make_url(f"/api/v10/{path}")) as answer:
                assert answer.status == 403
    assert clock.seconds() == pytest.approx(1.0)
