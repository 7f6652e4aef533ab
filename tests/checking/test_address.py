"""Addresses: spellings of one address are equal, tricks are not, rewriters are undone or called opaque."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.address import matches, parse
from rodo_footer.checking.reading.rewriters import unwrap
from tests.checking.judging import rules

NOTICE = "https://example.com/rodo"
SAME = [
    "https://EXAMPLE.com/rodo",
    "HTTPS://example.com:443/rodo",
    "https://example.com/rodo/",
    "https://example.com/rodo#korespondencja",
    "https://example.com/rodo?utm_source=mail&fbclid=1",
    "https://example.com/%72odo",
    "https://example.com/x/../rodo",
    "https://example.com/./rodo",
    "https://example.com./rodo",
    "\thttps://example.com/ro\ndo ",
    "https:\\\\example.com\\rodo",
    "https:example.com/rodo",
]
OTHER = [
    "https://example.com/",
    "https://example.com/rodo2",
    "https://example.com/Rodo",
    "https://example.com/rodo?id=1",
    "https://www.example.com/rodo",
    "https://example.com.evil.net/rodo",
    "https://example.com@evil.net/rodo",
    "https://evil.net/https://example.com/rodo",
    "https://example.com:8443/rodo",
    "https://example.com%2fevil.net/rodo",
    "https://exаmple.com/rodo",  # a Cyrillic a
    "https://evil.net?https://example.com/rodo",
    "https://evil.net#https://example.com/rodo",
    "https://evil.net\\@example.com/rodo",
    "https:///rodo",
    "javascript:https://example.com/rodo",
    "data:text/html,https://example.com/rodo",
]


@pytest.mark.parametrize("spelling", SAME)
def test_spellings_of_the_address_are_accepted(spelling: str) -> None:
    """What a browser opens as the same page is the same address."""
    assert matches(parse(spelling), NOTICE)
    assert rules(f'<a href="{spelling}">RODO</a>') == []


@pytest.mark.parametrize("other", OTHER)
def test_other_addresses_are_not(other: str) -> None:
    """Neither by accident nor by trick."""
    assert not matches(parse(other), NOTICE)
    assert rules(f'<a href="{other}">RODO</a>') in (["notice-link-wrong-target"], ["notice-link-placeholder"])


def test_a_prefix_ends_at_the_host() -> None:
    """`*` reaches into the path and never into another host."""
    assert matches(parse("https://example.com/privacy/pl"), "https://example.com/privacy*")
    assert matches(parse("https://example.com/x?y=1"), "https://example.com*")
    assert not matches(parse("https://example.com.evil.net/"), "https://example.com*")
    assert not matches(parse("https://example.com/privacy/../evil"), "https://example.com/privacy*")


def test_international_names_are_compared_in_one_form() -> None:
    """Unicode and punycode spell the same host."""
    assert matches(parse("https://żółw.pl/rodo"), "https://xn--w-uga1v8h.pl/rodo")


def safe_link(address: str) -> str:
    """What Safe Links makes of an address."""
    return f"https://eur01.safelinks.protection.outlook.com/?url={quote(address, safe='')}&data=05%7C&reserved=0"


def proofpoint_v1(address: str) -> str:
    """Proofpoint, version 1."""
    return f"https://urldefense.proofpoint.com/v1/url?u={quote(address, safe='')}&k=abc"


def proofpoint_v2(address: str) -> str:
    """Proofpoint, version 2."""
    packed = quote(address, safe="").replace("-", "%2D").replace("_", "%5F").replace("%2F", "_").replace("%", "-")
    return f"https://urldefense.proofpoint.com/v2/url?u={packed}&d=DwMF&c=x"


def proofpoint_v3(address: str) -> str:
    """Proofpoint, version 3, which replaces what is not plain by stars, runs of two and more by `**` and a letter."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    body, taken, at = "", "", 0
    while at < len(address):
        length = 0
        while at + length < len(address) and not (address[at + length].isalnum() or address[at + length] in ":/.-"):
            length += 1
        length = min(length, 65)
        taken += address[at : at + length]
        body += address[at] if not length else "*" if length == 1 else f"**{letters[length - 2]}"
        at += length or 1
    token = base64.urlsafe_b64encode(taken.encode()).decode().rstrip("=")
    return f"https://urldefense.com/v3/__{body}__;{token}!!x$"


def google(address: str) -> str:
    """The redirect that Gmail and Google Docs write."""
    return f"https://www.google.com/url?sa=D&q={quote(address, safe='')}&usg=x"


def barracuda(address: str) -> str:
    """Barracuda Link Protection."""
    return f"https://linkprotect.cudasvc.com/url?a={quote(address, safe='')}&c=E,1,x"


def cisco(address: str) -> str:
    """Cisco Secure Email: the address is the last segment of the path."""
    return f"https://secure-web.cisco.com/1AbC/{quote(address, safe='')}"


def facebook(address: str) -> str:
    """Link shim."""
    return f"https://l.facebook.com/l.php?u={quote(address, safe='')}&h=x"


REWRITERS = [google, barracuda, cisco, facebook, safe_link, proofpoint_v1, proofpoint_v2, proofpoint_v3]


@pytest.mark.parametrize("rewrite", REWRITERS)
def test_known_rewriters_are_undone(rewrite: object) -> None:
    """The address behind is what counts, right or wrong, and nested too."""
    assert callable(rewrite)
    assert rules(f'<a href="{rewrite(NOTICE)}">RODO</a>') == []
    assert rules(f'<a href="{safe_link(rewrite(NOTICE))}">RODO</a>') == []
    assert rules(f'<a href="{rewrite("https://firma.pl/inna")}">RODO</a>') == ["notice-link-wrong-target"]
    assert rules(f'<a href="{rewrite("http://example.com/rodo")}">RODO</a>') == ["notice-link-not-https"]


@given(st.sampled_from(REWRITERS), st.text(alphabet="abcXYZ019-_.~/?=&%#+!;:,*", max_size=60))
def test_undoing_gives_back_what_was_rewritten(rewrite: object, tail: str) -> None:
    """For any address: the same one, or opaque; never another one."""
    assert callable(rewrite)
    address = f"https://firma.pl/{tail}"
    _, text, opaque = unwrap(rewrite(address))
    assert opaque or text == address or "&" in tail  # &amp; and its like are undone by design


@pytest.mark.parametrize(
    "href",
    [
        "https://protect-eu.mimecast.com/s/abc?domain=example.com",
        "https://eur01.safelinks.protection.outlook.com/?data=1",
        "https://urldefense.com/v3/__https://example.com/*__;!!x$",
        "https://urldefense.com/v3/something",
        "https://bit.ly/3xYz",
        "https://www.tinyurl.com/abc",
        "https://firma.us1.list-manage.com/track/click?u=1",
        "https://u1.ct.sendgrid.net/ls/click?upn=abc",
        "https://www.google.com/url?sa=D",
        "https://eur01.safelinks.protection.outlook.com/?url=example.com%2Frodo",
    ],
)
def test_what_cannot_be_undone_is_for_a_human(href: str) -> None:
    """Never a pass, with and without a configured address."""
    assert rules(f'<a href="{href}">RODO</a>') == ["notice-link-wrong-target?"]
    assert rules(f'<a href="{href}">RODO</a>', accepted=()) == ["notice-link-wrong-target?"]


@pytest.mark.parametrize("href", ["https://bit.ly/", "https://policies.google.com/rodo", "https://firma.pl/url?q=1"])
def test_pages_of_these_services_are_pages(href: str) -> None:
    """Only what leads on is a redirect."""
    assert unwrap(href)[1:] == (href, False)


def test_more_than_five_layers_are_opaque() -> None:
    """Nobody nests that deep but to hide something."""
    address = NOTICE
    for _ in range(6):
        address = safe_link(address)
    assert rules(f'<a href="{address}">RODO</a>') == ["notice-link-wrong-target?"]


@given(st.text(max_size=200))
def test_any_text_can_be_taken_apart(text: str) -> None:
    """No address raises, and what has no host is no page."""
    address = parse(text)
    assert address.host or not address.is_web
    unwrap(text)


@given(st.text(alphabet="abc/.%2e?#@:[]é", max_size=40))
def test_the_canonical_form_stays_as_it_is(tail: str) -> None:
    """Taking the canonical form apart again changes nothing."""
    once = parse(f"https://firma.pl/{tail}")
    again = parse(f"https://{once.host}{once.path}{'?' + once.query if once.query else ''}")
    assert (again.host, again.path, again.query) == (once.host, once.path, once.query)
