"""Nothing inside is ever connected to: every spelling of a private address, and what may be allowed."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.online.fetch import Unreached, resolve
from rodo_footer.checking.online.reach import Reach, is_private, is_public
from rodo_footer.checking.online.way import numbers_of, onward, target_of

NOWHERE = Reach()
INSIDE = [
    "https://127.0.0.1/rodo",
    "https://127.1/rodo",
    "https://2130706433/rodo",
    "https://0x7f000001/rodo",
    "https://0x7f.1/rodo",
    "https://0177.0.0.1/rodo",
    "https://017700000001/rodo",
    "https://0/rodo",
    "https://localhost/rodo",
    "https://localhost./rodo",
    "https://LOCALHOST/rodo",
    "https://\uff11\uff12\uff17\uff0e0\u30020\uff611/rodo",
    "https://%31%32%37.0.0.1/rodo",
    "https://[::1]/rodo",
    "https://[::]/rodo",
    "https://[0:0:0:0:0:0:0:1]/rodo",
    "https://[::ffff:127.0.0.1]/rodo",
    "https://[::ffff:7f00:1]/rodo",
    "https://[::127.0.0.1]/rodo",
    "https://[64:ff9b::7f00:1]/rodo",
    "https://[64:ff9b::10.0.0.1]/rodo",
    "https://[2002:7f00:1::]/rodo",
    "https://[2002:a00:1::1]/rodo",
    "https://[2001:0:7f00:1::]/rodo",
    "https://[fe80::1]/rodo",
    "https://[fe80::1%25eth0]/rodo",
    "https://[fe80::1%eth0]/rodo",
    "https://[fc00::1]/rodo",
    "https://[fd00:ec2::254]/latest/meta-data",
    "https://[ff02::1]/rodo",
    "https://[fec0::1]/rodo",
    "https://10.0.0.5/rodo",
    "https://172.16.0.1/rodo",
    "https://172.31.255.255/rodo",
    "https://192.168.1.1/rodo",
    "https://100.64.0.1/rodo",
    "https://100.100.100.200/latest/meta-data",
    "https://169.254.169.254/latest/meta-data",
    "https://168.63.129.16/metadata",
    "https://192.0.0.192/opc",
    "https://198.18.0.1/rodo",
    "https://224.0.0.1/rodo",
    "https://255.255.255.255/rodo",
    "https://user@127.0.0.1/rodo",
    "https://user:password@example.com/rodo",
    "https://example.com@127.0.0.1/rodo",
    "https:\\\\127.0.0.1\\rodo",
    "https:///127.0.0.1/rodo",
    "https:127.0.0.1/rodo",
    "https://127.0.0.1:443/rodo",
]
REFUSED = [
    "https://example.com:22/rodo",
    "https://example.com:8443/rodo",
    "https://example.com:99999999999/rodo",
    "http://example.com:25/rodo",
    "ftp://example.com/rodo",
    "file:///etc/passwd",
    "gopher://example.com/rodo",
    "javascript:alert(1)",
    "data:text/html,rodo",
    "//example.com/rodo",
    "/rodo",
    "",
    "https://",
    "https://exa mple.com/rodo",
    "https://exa%2fmple.com/rodo",
    "https://exam\r\nple.com:\r\nX/rodo",
    "https://-example.com/rodo",
    "https://[::1/rodo",
    "https://[::x]/rodo",
    f"https://{'a' * 300}.com/rodo",
    "https://example.com/" + "a" * 5000,
]


@pytest.mark.parametrize("url", INSIDE)
def test_no_spelling_leads_inside(url: str) -> None:
    """Refused by its spelling or, as the system's resolver reads it, by its number; also where it is no name at all."""
    with pytest.raises(Unreached) as why:
        numbers_of(target_of(url, NOWHERE), NOWHERE, resolve, 5)
    assert why.value.ended in ("private", "refused", "unknown-host")


@pytest.mark.parametrize("url", REFUSED)
def test_only_the_web_is_opened(url: str) -> None:
    """http and https on their ports, a name, no tricks in it."""
    with pytest.raises(Unreached) as why:
        target_of(url, NOWHERE)
    assert why.value.ended == "refused"


def test_what_is_asked_for_is_safe_to_send() -> None:
    """No white space and no letter beyond ASCII in a request line; percent signs stay."""
    target = target_of("https://Przykład.PL/informacja o danych/%C5%82ódź?a=b c&utm_source=x#część", NOWHERE)
    assert target.url == "https://xn--przykad-rjb.pl/informacja%20o%20danych/%C5%82%C3%B3d%C5%BA?a=b%20c"


def test_public_numbers_are_kept_and_others_left_out() -> None:
    """Where a name has a public and a private number, only the public one may be connected to."""
    target = target_of("https://example.com/rodo", NOWHERE)
    found = numbers_of(target, NOWHERE, lambda *_: ["10.0.0.1", "93.184.216.34", "2606:2800:220:1::1"], 5)
    assert found == ["93.184.216.34", "2606:2800:220:1::1"]


def test_the_config_may_allow_a_private_host_and_never_the_cloud() -> None:
    """By name, or by name and port; link-local and metadata stay closed."""
    reach = Reach(allow_hosts=frozenset({"intranet.firma.pl", "test.firma.pl:8443"}))
    inside = target_of("https://intranet.firma.pl/rodo", reach)
    assert numbers_of(inside, reach, lambda *_: ["10.0.0.7"], 5) == ["10.0.0.7"]
    for number in ("169.254.169.254", "fe80::1", "fd00:ec2::254", "0.0.0.0", "224.0.0.1", "::ffff:10.0.0.7"):
        with pytest.raises(Unreached):
            numbers_of(inside, reach, lambda *_, number=number: [number], 5)
    assert target_of("https://test.firma.pl:8443/", reach).port == 8443
    with pytest.raises(Unreached):
        target_of("https://intranet.firma.pl:8443/", reach)
    with pytest.raises(Unreached):
        numbers_of(target_of("https://firma.pl/", reach), reach, lambda *_: ["10.0.0.7"], 5)


@given(st.ip_addresses())
def test_public_means_that_nobody_calls_it_private(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    """Never laxer than the standard library, and no address is both."""
    if is_public(str(address)):
        assert address.is_global
        assert not any((address.is_multicast, address.is_link_local, address.is_loopback, address.is_unspecified))
        assert not is_private(str(address))


@pytest.mark.parametrize(
    ("location", "leads"),
    [
        ("/rodo", "https://example.com/rodo"),
        ("rodo", "https://example.com/a/rodo"),
        ("?x=1", "https://example.com/a/b?x=1"),
        ("//evil.test/x", "https://evil.test/x"),
        ("\\\\evil.test/x", "https://evil.test/x"),
        ("/\\evil.test/x", "https://evil.test/x"),
        ("\\/evil.test/x", "https://evil.test/x"),
        ("HTTPS://evil.test/x", "HTTPS://evil.test/x"),
        ("  https://evil.test/x\t", "https://evil.test/x"),
        ("htt\tps://evil.test/x", "https://evil.test/x"),
        ("www.example.com/rodo", "https://example.com/a/www.example.com/rodo"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("file:///etc/passwd", "file:///etc/passwd"),
    ],
)
def test_a_redirect_is_read_as_a_browser_reads_it(location: str, leads: str) -> None:
    """Backslashes, tabs and missing schemes hide nothing."""
    assert onward("https://example.com/a/b", location) == leads
