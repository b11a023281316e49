"""Asks the network: guarded against private addresses, capped, within a time, and every outcome a value.

The resolver alone does not protect: aiohttp does not ask it about literal addresses, which have many spellings. So the
socket factory looks at every address that is really dialled, on every hop. Redirects are followed by ourselves, each
hop judged anew.
"""

import asyncio
import socket
from collections.abc import Mapping
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver

import bot
from bot.config import GatherSettings
from bot.gather.addresses import is_public, refusal
from bot.gather.fetching import Answer, Failed, Fetched, Question, Unchanged
from bot.gather.headers import max_age, retry_after
from bot.gather.text import visible

CHUNK = 65_536
PERMANENT = frozenset({301, 308})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"


class RefusedError(OSError):
    """The address is not a public one. An OSError, as aiohttp expects of what stands in the way of a connection."""


class GuardedResolver(AbstractResolver):
    """Answers with the public addresses of a name only; refuses a name that has none."""

    def __init__(self, inner: AbstractResolver) -> None:
        self._inner = inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """As the inner resolver does, without the addresses that are not public."""
        found = await self._inner.resolve(host, port, family)
        public = [result for result in found if is_public(result["host"])]
        if not public:
            raise RefusedError(f"{host} is not a public address")
        return public

    async def close(self) -> None:
        """Nothing of its own is open."""


def open_socket(info: aiohttp.AddrInfoType) -> socket.socket:
    """A socket to dial `info` with, whatever it is."""
    family, kind, protocol, _, _ = info
    return socket.socket(family=family, type=kind, proto=protocol)


def guarded_socket(info: aiohttp.AddrInfoType) -> socket.socket:
    """A socket to dial `info` with; RefusedError when the address that it would dial is not public."""
    address = info[4][0]
    if not is_public(str(address)):
        raise RefusedError(f"{address} is not a public address")
    return open_socket(info)


def user_agent(contact: str) -> str:
    """Who we are, and where the operator can be reached, as far as that is set."""
    return f"Parallax/{bot.__version__} ({f'+{contact}' if contact else 'self-hosted'})"


def open_session(settings: GatherSettings, resolver: AbstractResolver) -> aiohttp.ClientSession:
    """A session that dials public addresses only (unless the settings allow more), one connection a host.

    To be called in a running event loop.
    """
    guard = not settings.allow_private_addresses
    connector = aiohttp.TCPConnector(
        limit=settings.connections,
        limit_per_host=1,
        resolver=GuardedResolver(resolver) if guard else resolver,
        socket_factory=guarded_socket if guard else None,
        ttl_dns_cache=300,
    )
    return aiohttp.ClientSession(
        connector=connector,
        trust_env=False,
        timeout=aiohttp.ClientTimeout(total=settings.timeout_seconds),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={
            "User-Agent": user_agent(settings.contact),
            "Accept": ACCEPT,
            "Accept-Encoding": "gzip, deflate",
        },
    )


class Fetcher:
    """The port `Fetch` over the network. Opens its session when it is first asked; to be closed by its owner.

    It closes the resolver, too, if one is given.
    """

    def __init__(self, settings: GatherSettings, resolver: AbstractResolver | None = None) -> None:
        self._settings = settings
        self._resolver = resolver
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None
        if self._resolver is not None:
            await self._resolver.close()

    async def __call__(self, question: Question) -> Answer:
        """Ask once, following redirects; all of it within `timeout_seconds`."""
        if self._session is None:
            self._resolver = self._resolver or DefaultResolver()
            self._session = open_session(self._settings, self._resolver)
        limit = self._settings.timeout_seconds
        try:
            async with asyncio.timeout(limit):
                return await self._follow(self._session, question)
        except TimeoutError:
            return Failed(f"no whole answer within {limit:g} seconds")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return Failed(_sentence(error))

    async def _follow(self, session: aiohttp.ClientSession, question: Question) -> Answer:
        url, permanent = question.url, True
        for hop in range(self._settings.max_redirects + 1):
            if (reason := refusal(url)) is not None:
                return Failed(f"redirected to an address that is not asked: {reason}" if hop else reason)
            async with session.get(url, headers=_validators(question), allow_redirects=False) as response:
                if response.status not in REDIRECTS:
                    moved_to = url if hop and permanent else None
                    return await self._read(response, url, moved_to)
                permanent = permanent and response.status in PERMANENT
                onward = _next_hop(url, response.headers)
            if isinstance(onward, Failed):
                return onward
            url = onward
        return Failed(f"more than {self._settings.max_redirects} redirects")

    async def _read(self, response: aiohttp.ClientResponse, url: str, moved_to: str | None) -> Answer:
        age = max_age(response.headers.getall("Cache-Control", []))
        if response.status == 304:
            return Unchanged(url, age, moved_to)
        if response.status != 200:
            return _refused(response)
        body = bytearray()
        async for chunk in response.content.iter_chunked(CHUNK):
            body += chunk
            if len(body) > self._settings.max_bytes:
                response.close()
                return Failed(f"larger than {self._settings.max_bytes:,} bytes", status=200)
        return Fetched(
            url=url,
            body=bytes(body),
            content_type=response.headers.get("Content-Type", ""),
            etag=response.headers.get("ETag"),
            last_modified=response.headers.get("Last-Modified"),
            max_age=age,
            moved_to=moved_to,
        )


def _validators(question: Question) -> dict[str, str]:
    pairs = {"If-None-Match": question.etag, "If-Modified-Since": question.last_modified}
    return {name: value for name, value in pairs.items() if value}


def _next_hop(url: str, headers: Mapping[str, str]) -> str | Failed:
    location = headers.get("Location", "")
    if not location:
        return Failed("a redirect that does not say where to")
    onward = urljoin(url, location)
    if urlsplit(url).scheme == "https" and urlsplit(onward).scheme == "http":
        return Failed("a redirect from https to http is not followed")
    return onward


def _refused(response: aiohttp.ClientResponse) -> Failed:
    wait = retry_after(response.headers.get("Retry-After"), response.headers.get("Date"))
    reason = f"the server answered {response.status} {visible(response.reason or '')[:40]}".rstrip()
    return Failed(reason, response.status, wait)


def _sentence(error: Exception) -> str:
    if isinstance(error, RefusedError) or isinstance(getattr(error, "os_error", None), RefusedError):
        return "that is not a public address, and only public addresses are asked"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "the name of the host is not known"
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return "the certificate of the host is not valid"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"no connection: {error.os_error.strerror or 'the host does not answer'}"
    if isinstance(error, aiohttp.ClientPayloadError):
        return "the answer broke off, or is not packed as it says"
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server hung up without an answer"
    return f"the answer is not understood ({type(error).__name__})"
