"""Which addresses of the network a feed may be fetched from, so that nobody uses us to reach what is not public.

An address inside an address (IPv4-mapped, 6to4, Teredo, NAT64) is judged by the one it leads to, and by itself.
Sources: RFC 6890 (special-purpose addresses), RFC 6052 (NAT64), RFC 3056 (6to4), RFC 4380 (Teredo).
"""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

NAT64 = IPv6Network("64:ff9b::/96")
NEVER = (
    IPv6Network("::/96"),  # IPv4-compatible, deprecated (RFC 4291, 2.5.5.1), still routed by some stacks
    IPv6Network("64:ff9b:1::/48"),  # NAT64 of a local network (RFC 8215)
    IPv6Network("fec0::/10"),  # site-local, deprecated (RFC 3879), which `ipaddress` takes for global
)

Address = IPv4Address | IPv6Address
SCHEMES = frozenset({"http", "https"})
LONGEST_URL = 2_048


def _embedded(address: IPv6Address) -> tuple[IPv4Address, ...]:
    found = [address.ipv4_mapped, address.sixtofour]
    if address.teredo is not None:
        found.extend(address.teredo)
    if address in NAT64:
        found.append(IPv4Address(int(address) & 0xFFFF_FFFF))
    return tuple(inner for inner in found if inner is not None)


def is_public(address: str) -> bool:
    """Whether the literal `address` is one that anybody may be sent to; False for what is no address at all."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return _is_plainly_public(parsed)
    if any(parsed in network for network in NEVER):
        return False
    inner = _embedded(parsed)
    if not all(_is_plainly_public(each) for each in inner):
        return False
    return bool(inner) or _is_plainly_public(parsed)


def _is_plainly_public(address: Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved


def refusal(url: str) -> str | None:
    """Why `url` is not asked at all, or None: http and https only, a host, no credentials, a sane length."""
    if len(url) > LONGEST_URL:
        return f"the address is longer than {LONGEST_URL} characters"
    if not url.isprintable() or " " in url:
        return "the address holds characters that no address has"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "that is no address of the web"
    if parts.scheme not in SCHEMES:
        return f"only http and https are asked, not {parts.scheme or 'an address without a scheme'}"
    if "@" in parts.netloc:
        return "an address with a user name or a password in it is not asked"
    return None if host else "the address names no host"
