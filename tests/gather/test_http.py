"""Fetching: polite, guarded, capped; whatever a server does is a value."""

import asyncio
import gzip
import socket
import ssl
from collections.abc import Callable

import aiohttp
import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_reqrep import ConnectionKey

import bot
from bot.config import GatherSettings
from bot.gather.fetching import Answer, Failed, Fetched, Question, Unchanged
from bot.gather.http import Fetcher, RefusedError, _next_hop, _sentence, guarded_socket, user_agent
from tests.gather.support import LOCAL, saying, serving


async def fetch(url: str, settings: GatherSettings = LOCAL, **validators: str) -> Answer:
    async with Fetcher(settings) as fetcher:
        return await fetcher(Question(url, **validators))


def limited(**limits: object) -> GatherSettings:
    return GatherSettings.model_validate({**LOCAL.model_dump(), **limits})


async def test_a_body_comes_with_its_validators_to_the_letter() -> None:
    handler = saying(
        b"<rss/>", ETag='W/"a, b"', Last_Modified="Thu, 1 Jan 2026 00:00:00 GMT", Cache_Control="max-age=90"
    )
    async with serving(feed=handler) as home:
        answer = await fetch(f"{home}feed")
    assert isinstance(answer, Fetched)
    assert (answer.body, answer.etag, answer.max_age) == (b"<rss/>", 'W/"a, b"', 90)
    assert answer.last_modified == "Thu, 1 Jan 2026 00:00:00 GMT"


def test_the_operator_can_be_reached_where_an_address_is_set() -> None:
    assert user_agent("https://parallax.example/bot").endswith("(+https://parallax.example/bot)")


async def test_we_say_who_we_are_and_send_the_validators_back() -> None:
    seen: dict[str, str] = {}

    async def handler(request: web.Request) -> web.Response:
        seen.update(request.headers)
        return web.Response(status=304)

    async with serving(feed=handler) as home:
        answer = await fetch(f"{home}feed", etag='"x"', last_modified="yesterday")
    assert isinstance(answer, Unchanged)
    assert seen["User-Agent"] == f"Parallax/{bot.__version__} (self-hosted)"
    assert (seen["If-None-Match"], seen["If-Modified-Since"]) == ('"x"', "yesterday")
    assert "Cookie" not in seen


async def test_no_cookie_is_kept() -> None:
    cookies = []

    async def handler(request: web.Request) -> web.Response:
        cookies.append(request.headers.get("Cookie"))
        return web.Response(headers={"Set-Cookie": "track=1"})

    async with serving(feed=handler) as home, Fetcher(LOCAL) as fetcher:
        for _ in range(2):
            await fetcher(Question(f"{home}feed"))
    assert cookies == [None, None]


async def test_a_body_may_be_as_long_as_the_limit_and_no_longer() -> None:
    async with serving(fits=saying(b"x" * 2_000), longer=saying(b"x" * 2_001)) as home:
        assert isinstance(await fetch(f"{home}fits", limited(max_bytes=2_000)), Fetched)
        answer = await fetch(f"{home}longer", limited(max_bytes=2_000))
    assert isinstance(answer, Failed)
    assert answer.reason == "larger than 2,000 bytes"


async def test_a_gzip_bomb_is_stopped_at_the_limit() -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    async with serving(bomb=saying(bomb, Content_Encoding="gzip")) as home:
        answer = await fetch(f"{home}bomb")
    assert isinstance(answer, Failed)
    assert "larger than" in answer.reason


async def test_an_endless_stream_is_stopped_at_the_limit() -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while True:
                await response.write(b"<item>" * 10_000)
        except (ConnectionError, asyncio.CancelledError):
            return response

    async with serving(endless=endless) as home:
        answer = await fetch(f"{home}endless")
    assert isinstance(answer, Failed)
    assert "larger than" in answer.reason


async def test_a_server_that_drips_is_left_after_the_time_limit() -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while True:
                await response.write(b".")
                await asyncio.sleep(0.02)
        except (ConnectionError, asyncio.CancelledError):
            return response

    async with serving(drip=drip) as home:
        answer = await fetch(f"{home}drip", limited(timeout_seconds=0.3))
    assert answer == Failed("no whole answer within 0.3 seconds")


async def test_a_body_that_is_not_packed_as_it_says_is_a_failure() -> None:
    async with serving(feed=saying(b"not gzip at all", Content_Encoding="gzip")) as home:
        answer = await fetch(f"{home}feed")
    assert isinstance(answer, Failed)


@pytest.mark.parametrize(("status", "words"), [(404, "404 Not Found"), (500, "500"), (410, "410 Gone"), (204, "204")])
async def test_any_other_status_is_a_failure_that_names_it(status: int, words: str) -> None:
    async with serving(feed=saying(status=status)) as home:
        answer = await fetch(f"{home}feed")
    assert isinstance(answer, Failed)
    assert answer.status == status
    assert words in answer.reason


async def test_a_wish_to_wait_is_heard() -> None:
    async with serving(feed=saying(status=429, Retry_After="120")) as home:
        answer = await fetch(f"{home}feed")
    assert isinstance(answer, Failed)
    assert answer.retry_after == 120


async def test_permanent_redirects_alone_tell_a_new_address() -> None:
    async with serving(
        new=saying(b"here"),
        old=saying(status=301, Location="/new"),
        older=saying(status=308, Location="old"),
        mixed=saying(status=302, Location="/old"),
    ) as home:
        moved = await fetch(f"{home}older")
        lent = await fetch(f"{home}mixed")
        stays = await fetch(f"{home}new")
    assert isinstance(moved, Fetched)
    assert isinstance(lent, Fetched)
    assert isinstance(stays, Fetched)
    assert (moved.url, moved.moved_to) == (f"{home}new", f"{home}new")
    assert (lent.url, lent.moved_to, stays.moved_to) == (f"{home}new", None, None)


async def test_a_redirect_loop_ends_after_five() -> None:
    hops = 0

    async def loop(_: web.Request) -> web.Response:
        nonlocal hops
        hops += 1
        return web.Response(status=302, headers={"Location": "/loop"})

    async with serving(loop=loop) as home:
        answer = await fetch(f"{home}loop")
    assert answer == Failed("more than 5 redirects")
    assert hops == 6


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("http://user:pw@127.0.0.1/", "password"),
        ("gopher://127.0.0.1:25/", "only http and https"),
    ],
)
async def test_a_redirect_to_what_is_no_address_of_the_web_is_not_followed(location: str, words: str) -> None:
    async with serving(feed=saying(status=302, Location=location)) as home:
        answer = await fetch(f"{home}feed")
    assert isinstance(answer, Failed)
    assert words in answer.reason


async def test_a_redirect_without_a_place_is_a_failure() -> None:
    async with serving(feed=saying(status=302)) as home:
        assert await fetch(f"{home}feed") == Failed("a redirect that does not say where to")


async def test_an_address_that_is_not_asked_is_a_failure_at_once() -> None:
    answer = await fetch("ftp://a.example/feed")
    assert answer == Failed("only http and https are asked, not ftp")


async def test_nobody_at_the_door_is_a_failure() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    answer = await fetch(f"http://127.0.0.1:{port}/")
    assert isinstance(answer, Failed)
    assert answer.reason.startswith("no connection")


async def test_a_server_that_hangs_up_or_talks_nonsense_is_a_failure() -> None:
    async def nonsense(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"\x16\x03\x01 what is http\r\n\r\n")
        writer.close()

    async def silence(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    for handler in (nonsense, silence):
        server = await asyncio.start_server(handler, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            answer = await fetch(f"http://127.0.0.1:{port}/")
        assert isinstance(answer, Failed)


class Recorder:
    """In place of what opens sockets: remembers the addresses, dials none."""

    def __init__(self) -> None:
        self.dialled: list[str] = []

    def __call__(self, info: aiohttp.AddrInfoType) -> socket.socket:
        self.dialled.append(str(info[4][0]))
        raise OSError("a test dials nothing")


class Rebinding(AbstractResolver):
    """Says a public address first and a private one ever after."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        self.asked += 1
        address = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [
            ResolveResult(
                hostname=host, host=address, port=port, family=socket.AF_INET, proto=0, flags=socket.AI_NUMERICHOST
            )
        ]

    async def close(self) -> None:
        pass


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """No socket of the fetcher is opened in this test: those that would be are counted."""
    found = Recorder()
    monkeypatch.setattr("bot.gather.http.open_socket", found)
    return found


LITERALS = [
    "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "0", "①②⑦.0.0.1", "127。0。0。1",
    "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
    "[fe80::1]", "[fd00::1]", "169.254.169.254", "[::ffff:169.254.169.254]", "10.0.0.1", "192.168.0.1", "172.16.0.1",
    "100.64.0.1", "224.0.0.1", "localhost", "LOCALHOST",
]  # fmt: skip


@pytest.mark.parametrize("host", LITERALS)
async def test_by_default_no_form_of_a_private_address_is_dialled(host: str, recorder: Recorder) -> None:
    answer = await fetch(f"http://{host}:9/", GatherSettings(timeout_seconds=5))
    assert isinstance(answer, Failed)
    assert recorder.dialled == []


async def test_a_name_that_leads_to_a_private_address_is_not_dialled(recorder: Recorder) -> None:
    async with Fetcher(GatherSettings(), Rebinding("127.0.0.1")) as fetcher:
        answer = await fetcher(Question("http://inside.example/"))
    assert isinstance(answer, Failed)
    assert "public" in answer.reason
    assert recorder.dialled == []


async def test_a_name_that_changes_its_mind_after_the_first_look_is_not_dialled(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The resolver's guard is off, as if the address had changed after it looked: the socket factory still refuses."""
    monkeypatch.setattr("bot.gather.http.GuardedResolver", lambda inner: inner)
    async with Fetcher(GatherSettings(), Rebinding("127.0.0.1")) as fetcher:
        answer = await fetcher(Question("http://rebinding.example/"))
    assert answer == Failed("that is not a public address, and only public addresses are asked")
    assert recorder.dialled == []


async def test_a_public_address_is_dialled_by_default(recorder: Recorder) -> None:
    async with Fetcher(GatherSettings(), Rebinding("93.184.216.34")) as fetcher:
        answer = await fetcher(Question("http://outside.example/"))
    assert isinstance(answer, Failed)
    assert recorder.dialled == ["93.184.216.34"]


@pytest.mark.parametrize("address", ["127.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1"])
def test_the_socket_factory_refuses_what_is_not_public(address: str, recorder: Recorder) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with pytest.raises(RefusedError):
        guarded_socket((family, socket.SOCK_STREAM, 6, "", (address, 80)))
    assert recorder.dialled == []


@pytest.mark.parametrize("target", ["http://127.0.0.1:9/", "http://169.254.169.254/", "http://[::1]/", "http://0/"])
async def test_every_hop_of_a_redirect_is_guarded(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first hop is let through to the test's own server, which sends us on to a private address."""
    dialled: list[str] = []

    async with serving(feed=saying(status=302, Location=target)) as home:
        port = int(home.rstrip("/").rpartition(":")[2])
        original: Callable[[aiohttp.AddrInfoType], socket.socket] = guarded_socket

        def all_but_our_server(info: aiohttp.AddrInfoType) -> socket.socket:
            opened = socket.socket(info[0], info[1], info[2]) if info[4][1] == port else original(info)
            dialled.append(str(info[4][1]))
            return opened

        monkeypatch.setattr("bot.gather.http.guarded_socket", all_but_our_server)
        answer = await fetch(f"http://127.0.0.1:{port}/feed", GatherSettings(timeout_seconds=5))
    assert isinstance(answer, Failed)
    assert dialled == [str(port)]


async def test_the_environment_names_no_proxy_for_us(monkeypatch: pytest.MonkeyPatch, recorder: Recorder) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    async with Fetcher(GatherSettings(), Rebinding("10.0.0.1")) as fetcher:
        assert isinstance(await fetcher(Question("http://a.example/")), Failed)
    assert recorder.dialled == []


class Unknown(AbstractResolver):
    """Knows no name."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        raise OSError("no such name")

    async def close(self) -> None:
        pass


@pytest.mark.parametrize("settings", [GatherSettings(), LOCAL])
async def test_a_name_that_nobody_knows_is_a_failure(settings: GatherSettings) -> None:
    async with Fetcher(settings, Unknown()) as fetcher:
        assert await fetcher(Question("http://nowhere.example/")) == Failed("the name of the host is not known")


def test_a_redirect_from_https_to_http_is_not_followed() -> None:
    assert _next_hop("https://a.example/", {"Location": "http://a.example/"}) == Failed(
        "a redirect from https to http is not followed"
    )
    assert _next_hop("https://a.example/x", {"Location": "//b.example/y"}) == "https://b.example/y"
    assert _next_hop("http://a.example/x", {"Location": "https://a.example/x"}) == "https://a.example/x"


KEY = ConnectionKey("a.example", 443, True, True, None, None, None)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (aiohttp.ClientConnectorCertificateError(KEY, ssl.SSLCertVerificationError()), "certificate"),
        (aiohttp.ClientConnectorError(KEY, OSError(None, None)), "the host does not answer"),
        (aiohttp.ClientConnectorError(KEY, RefusedError("x")), "only public addresses"),
        (aiohttp.ServerDisconnectedError(), "hung up"),
        (aiohttp.ClientPayloadError(), "broke off"),
        (ValueError("surprise"), "not understood (ValueError)"),
    ],
)
def test_what_goes_wrong_is_told_in_words(error: Exception, words: str) -> None:
    assert words in _sentence(error)
    assert "\n" not in _sentence(error)
