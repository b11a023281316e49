"""Tokens, rates, bans and planned trouble: what comes before any handler."""

import aiohttp
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.refusing.faults import Fault, Trouble, read_fault
from bot.sandbox.refusing.limits import Limits
from bot.sandbox.refusing.refusals import KNOWN, MistakeError, RefusedError
from bot.sandbox.refusing.rules import Rules, Window
from bot.sandbox.rest.exchange import Exchange
from bot.sandbox.world.snowflakes import EPOCH, Snowflakes, moment_of
from tests.sandbox.conftest import START, Moved, Wire


async def test_another_token_is_not_accepted(wire: Wire) -> None:
    answer = await wire.ask("GET", "/users/@me", token="another")
    assert (answer.status, answer.body) == (401, {"message": "401: Unauthorized", "code": 0})


async def test_a_path_that_is_not_there_is_not_found(wire: Wire) -> None:
    assert (await wire.get("/nothing")).body == {"message": "404: Not Found", "code": 0}
    assert (await wire.get("/channels/daily")).status == 404


async def test_answers_are_json_without_a_charset(wire: Wire) -> None:
    assert (await wire.get("/users/@me")).headers["Content-Type"] == "application/json"


async def test_a_body_that_is_no_json_is_refused(sandbox: Sandbox, wire: Wire) -> None:
    path = f"/channels/{sandbox.world.channel('daily').id}/messages"
    for raw in (b"{", b"\xff", b"[" * 100_000):
        answer = await wire.ask("POST", path, data=raw, headers={"Content-Type": "application/json"})
        assert answer.body["code"] == 50109
    plain = await wire.ask("POST", path, data="content=x", headers={"Content-Type": "text/plain"})
    assert plain.body["errors"]["_errors"][0]["code"] == "CONTENT_TYPE_INVALID"
    form = aiohttp.FormData()
    form.add_field("payload_json", "{")
    form.add_field("other", "x", filename="x.bin")
    assert (await wire.ask("POST", path, data=form)).body["code"] == 50109
    path = f"/channels/{sandbox.world.channel('general').id}/messages"
    broken = {"Content-Type": "multipart/form-data"}
    assert (await wire.ask("POST", path, data=b"x", headers=broken)).body["code"] == 50109


async def test_the_fiftyfirst_request_within_a_second_is_too_many(sandbox: Sandbox, wire: Wire, clock: Moved) -> None:
    for _ in range(25):
        assert (await wire.get("/users/@me")).status == 200
        assert (await wire.get("/gateway")).status == 200
    over = await wire.get("/users/@me")
    assert over.status == 429
    assert over.body == {"message": "429: Too Many Requests", "code": 0, "retry_after": 1.0, "global": True}
    assert (over.headers["X-RateLimit-Scope"], over.headers["X-RateLimit-Global"]) == ("global", "true")
    assert over.headers["Via"]
    assert sandbox.limits.refused == 1
    clock.move(seconds=1)
    assert (await wire.get("/users/@me")).status == 200


async def test_a_channel_takes_five_messages_in_five_seconds_and_says_so(wire: Wire, clock: Moved) -> None:
    left = [(await wire.send("daily", content="x")).headers["X-RateLimit-Remaining"] for _ in range(5)]
    clock.move(seconds=2)
    over = await wire.send("daily", content="x")
    elsewhere = await wire.send("general", content="x")
    assert left == ["4", "3", "2", "1", "0"]
    assert (over.status, over.body["retry_after"], over.body["global"]) == (429, 3.0, False)
    assert elsewhere.headers["X-RateLimit-Reset"] == f"{START.timestamp() + 7:.3f}"
    clock.move(seconds=3)
    again = await wire.send("daily", content="x")
    assert (again.status, again.headers["X-RateLimit-Reset-After"]) == (200, "5.000")


def test_windows_that_are_over_are_forgotten() -> None:
    limits = Limits(Rules())
    for number in range(5_000):
        limits.take("GET /x", str(number), now=number / 100)
    assert len(limits._buckets) <= 1_100


async def test_answers_to_interactions_do_not_count(wire: Wire) -> None:
    for number in range(60):
        answer = await wire.ask("POST", f"/interactions/{number}/token/callback", {"type": 4})
        assert answer.body["code"] == 10062
    assert (await wire.get("/users/@me")).status == 200


class TestBan:
    """With a limit of three invalid requests."""

    @pytest.fixture
    def rules(self) -> Rules:
        return Rules(invalid_requests=Window(3, 600.0))

    async def test_too_many_invalid_requests_shut_the_address_out(
        self, sandbox: Sandbox, wire: Wire, clock: Moved
    ) -> None:
        sandbox.faults.plan(Fault(trouble=Trouble.LIMITED, scope="shared", times=3, path="/gateway"))
        for _ in range(3):
            assert (await wire.get("/gateway")).status == 429
        assert (await wire.get("/users/@me")).status == 200
        for _ in range(3):
            await wire.ask("GET", "/users/@me", token="wrong")
        shut = await wire.get("/users/@me")
        assert (shut.status, shut.body, "Via" in shut.headers) == (429, "You are being rate limited.", False)
        clock.move(minutes=10)
        assert (await wire.get("/users/@me")).status == 200


async def test_trouble_comes_to_the_requests_it_is_planned_for(sandbox: Sandbox, wire: Wire) -> None:
    daily = sandbox.world.channel("daily").id
    sandbox.faults.plan(
        Fault(trouble=Trouble.STATUS, status=502, method="POST", path=f"/channels/{daily}/*", times=2),
        Fault(trouble=Trouble.REFUSED, code=50013, path="/channels/*/messages"),
    )
    codes = [(await wire.send("daily", content="x")).body for _ in range(4)]
    assert [body.get("code") for body in codes] == [0, 0, 50013, None]
    assert codes[0]["message"] == "502: Bad Gateway"
    assert sandbox.faults.planned == []
    assert len(sandbox.world.channel("daily").messages) == 1


@pytest.mark.parametrize("code", KNOWN)
async def test_every_known_refusal_can_be_met_on_the_wire(sandbox: Sandbox, wire: Wire, code: int) -> None:
    sandbox.faults.plan(Fault(trouble=Trouble.REFUSED, code=code, seconds=2.5))
    answer = await wire.send("daily", content="x")
    assert (answer.status, answer.body["code"]) == (KNOWN[code][0], code)
    assert ("Retry-After" in answer.headers) == (answer.status == 429)


async def test_a_lost_answer_was_done_and_a_cut_request_was_not(sandbox: Sandbox, wire: Wire) -> None:
    seen: list[Exchange] = []
    sandbox.rest.watchers.append(seen.append)
    sandbox.faults.plan(Fault(trouble=Trouble.LOST, method="POST"), Fault(trouble=Trouble.CUT, method="POST"))
    for _ in range(2):
        with pytest.raises(aiohttp.ClientError):
            await wire.send("daily", content="x")
    assert len(sandbox.world.channel("daily").messages) == 1
    assert [each.status for each in seen] == [0]


async def test_a_slow_answer_was_done_before_it_comes() -> None:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        assert len(sandbox.world.channel("daily").messages) == 1
        waited.append(seconds)

    sandbox = Sandbox(clock=Moved(), sleep=sleep)
    sandbox.faults.plan(Fault(trouble=Trouble.SLOW, seconds=40))
    await sandbox.start()
    async with aiohttp.ClientSession() as session:
        assert (await Wire(sandbox, session).send("daily", content="x")).status == 200
    await sandbox.stop()
    assert waited == [40]


def test_chance_decides_by_seeded_dice() -> None:
    def drawn() -> list[bool]:
        faults = Sandbox(clock=Moved()).faults
        faults.plan(Fault(trouble=Trouble.LOST, times=None, chance=0.5))
        return [faults.draw("GET", "/x") is not None for _ in range(100)]

    assert drawn() == drawn()
    assert 30 < sum(drawn()) < 70


@pytest.mark.parametrize(
    ("wire", "sentence"),
    [
        ({"trouble": "boredom"}, "trouble"),
        ({"trouble": "lost", "nonsense": 1}, "nonsense"),
        ({"trouble": "lost", "times": 0}, "times"),
        ({"trouble": "refused", "code": 1}, "one of: 10003"),
    ],
)
def test_a_faulty_fault_is_explained(wire: dict[str, object], sentence: str) -> None:
    with pytest.raises(MistakeError, match=sentence):
        read_fault(wire)


def test_an_unknown_code_still_has_a_sentence() -> None:
    assert str(RefusedError(99)) == "Error 99"


def test_ids_tell_their_moment_and_only_grow() -> None:
    clock = Moved()
    ids = Snowflakes(clock)
    first, second = ids.next(), ids.next()
    clock.move(hours=-1)
    third = ids.next()
    assert first < second < third
    assert moment_of(first) == START
    assert moment_of(0) == EPOCH


async def test_a_port_that_is_taken_is_an_error_and_another_can_be_tried(sandbox: Sandbox) -> None:
    port = int(sandbox.url.rpartition(":")[2])
    second = Sandbox(clock=Moved())
    with pytest.raises(OSError, match="address already in use"):
        await second.start(port)
    await second.start()
    assert second.url != sandbox.url
    await second.stop()
    await second.stop()
