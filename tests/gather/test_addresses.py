"""Only public addresses are dialled, however they are written."""

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.addresses import is_public, refusal

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "192.0.0.8", "198.18.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
    "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "::8.8.8.8",
    "2002:7f00:1::", "2002:a9fe:a9fe::1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808",
    "2001:0:4136:e378:8000:63bf:80ff:fffe", "2001:0:7f00:1:8000:63bf:f7f7:f7f7",
    "localhost", "", "1270.0.0.1", "①②⑦.0.0.1",
]  # fmt: skip
PUBLIC = ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "2002:808:808::1", "64:ff9b::808:808"]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_public_is_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is_let_through(address: str) -> None:
    assert is_public(address)


@given(st.integers(0, 2**32 - 1))
def test_an_address_inside_another_is_judged_like_the_one_it_leads_to(number: int) -> None:
    inner = IPv4Address(number)
    mapped = IPv6Address(f"::ffff:{inner}")
    nat64 = IPv6Address(int(IPv6Address("64:ff9b::")) + number)
    sixtofour = IPv6Address((0x2002 << 112) + (number << 80))
    assert is_public(str(mapped)) == is_public(str(nat64)) == is_public(str(sixtofour)) == is_public(str(inner))


@given(st.text())
def test_any_text_is_judged_without_an_error(text: str) -> None:
    is_public(text)
    refusal(text)


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("ftp://a.example/x", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("feed.xml", "without a scheme"),
        ("https://user:secret@a.example/", "password"),
        ("https://user@a.example/", "password"),
        ("https:///path", "names no host"),
        ("https://[::1/", "no address"),
        ("https://a.example:99999/", "no address"),
        ("https://a.example/a b", "characters"),
        ("https://a.example/\n", "characters"),
        ("https://a.example/\u202egpj", "characters"),
        ("https://a.example/" + "x" * 3000, "longer"),
    ],
)
def test_an_address_that_cannot_be_a_feeds_is_refused_in_a_sentence(url: str, part: str) -> None:
    reason = refusal(url)
    assert reason is not None
    assert part in reason
    assert "secret" not in reason


def test_an_ordinary_address_is_not_refused() -> None:
    assert refusal("https://a.example:8443/feed?x=1") is None
