"""Which addresses of the network a feed may be fetched from, so that nobody uses us to reach what is not public.

An address inside an address (IPv4-mapped, 6to4, Teredo, NAT64) is judged by the one it leads to, and by itself.
Sources: RFC 6890 (special-purpose addresses), RFC 6052 (NAT64), RFC 3056 (6to4), RFC 4380 (Teredo).
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

NAT64 = IPv6Network("64:ff9b::/96")
UNICAST = IPv6Network("2000::/3")
"""All that is handed out to anybody of IPv6 (RFC 4291 and IANA's registry); what is outside is local or reserved."""
NEVER = (
    IPv4Network("192.0.0.0/24"),  # protocol assignments, of which Python 3.11 knows two
    IPv4Network("192.88.99.0/24"),  # relays of 6to4, deprecated (RFC 7526)
    IPv6Network("2001:1::/32"),  # these five: protocol assignments (2001::/23) but Teredo
    IPv6Network("2001:2::/31"),
    IPv6Network("2001:4::/30"),
    IPv6Network("2001:8::/29"),
    IPv6Network("2001:10::/28"),
    IPv6Network("3fff::/20"),  # documentation (RFC 9637), which Python 3.11 does not know
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
    if inner := _embedded(parsed):
        return all(_is_plainly_public(each) for each in inner)
    return parsed in UNICAST and _is_plainly_public(parsed)


def _is_plainly_public(address: Address) -> bool:
    if any(address in network for network in NEVER):
        return False
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
