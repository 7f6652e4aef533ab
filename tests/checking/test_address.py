"""Addresses: spellings of one address are equal, tricks are not, rewriters are undone or called opaque."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.likeness import likeness, matches
from rodo_footer.checking.reading.rewriters import carrying, unwrap
from tests.checking.judging import rules

NOTICE = "https://example.com/rodo"
SAME = [
    "https://EXAMPLE.com/rodo",
    "HTTPS://example.com:443/rodo",
    "https://example.com/rodo/",
    "https://example.com/rodo#korespondencja",
    "https://www.example.com/rodo",
    "https://example.com/rodo/index.html",
    "https://example.com//rodo",
    "https://example.com:00443/rodo",
    "https://example.com/rodo;jsessionid=1A2B",
    "https://ｅｘａｍｐｌｅ.com/rodo",
    "https://exam\u00adple\u3002com/rodo",
    "https://example.com/%72odo",
    "https://example.com/x/../rodo",
    "https://example.com/./rodo",
    "https://example.com./rodo",
    "\thttps://example.com/ro\ndo ",
    "https:\\\\example.com\\rodo",
    "https:////example.com/rodo",
]
# Fewer than two slashes: a path of the webmail in which it is read.
TOO_FEW = ["https:example.com/rodo", "https:/example.com/rodo", "HTTPS:\\example.com/rodo", "http:/example.com/rodo"]
OTHER = [
    "https://example.com/",
    "https://example.com/rodo2",
    "https://example.com/Rodo",
    "https://rodo.example.com/rodo",
    "https://example.com/rodo/index.html/x",
    "https://example.com/rodo/default",
    "https://example.com:70000/rodo",
    "https://exa mple.com/rodo",
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


@pytest.mark.parametrize("spelling", TOO_FEW)
def test_an_address_with_too_few_slashes_is_none_of_its_own(spelling: str) -> None:
    """It names the host, and a browser that shows a page of the same scheme goes to another."""
    assert not parse(spelling).is_web
    assert rules(f'<a href="{spelling}">RODO</a>') == ["notice-link-not-https"]


@pytest.mark.parametrize("other", OTHER)
def test_other_addresses_are_not(other: str) -> None:
    """Neither by accident nor by trick."""
    assert not matches(parse(other), NOTICE)
    (found,) = rules(f'<a href="{other}">RODO</a>')
    assert found in ("notice-link-wrong-target", "notice-link-placeholder", "notice-link-lookalike-host")


DOUBTFUL = [
    "https://example.com/rodo?id=1",
    "https://example.com/rodo?lang=en",
    "https://example.com/en/rodo",
    "https://example.com/rodo/pl",
    "https://www.example.com/rodo/index.php?page=2",
]


@pytest.mark.parametrize("href", DOUBTFUL)
def test_what_may_be_the_same_page_is_for_a_human(href: str) -> None:
    """Neither a pass nor a violation."""
    assert not matches(parse(href), NOTICE)
    assert rules(f'<a href="{href}">RODO</a>') == ["notice-link-wrong-target?"]


@pytest.mark.parametrize(
    ("href", "accepted"),
    [
        ("https://example.com/?p=12", "https://example.com/?p=13"),
        ("https://example.com/?p=12", "https://example.com/"),
        ("https://example.com/index.php?a=1", "https://example.com/"),
        ("https://example.com/en", "https://example.com/"),
        ("https://example.com/", "https://example.com/rodo"),
    ],
)
def test_a_query_that_names_the_page_makes_another_one(href: str, accepted: str) -> None:
    """On the home page, and where the configured address has the query."""
    assert likeness(parse(href), accepted) == "other"


@pytest.mark.parametrize(
    ("href", "accepted"),
    [
        ("https://example.com/x?b=2&a=1", "https://example.com/x?a=1&b=2"),
        ("https://example.com/x?a=1&utm_source=x&b=2", "https://example.com/x?a=1&b=2"),
        ("https://firma.pl/polityka-prywatno%c5%9bci", "https://firma.pl/polityka-prywatności"),
        ("https://firma.pl/a%20b", "https://firma.pl/a b"),
        ("http://www.firma.pl", "https://firma.pl/index.html"),
    ],
)
def test_one_form_for_queries_and_escapes(href: str, accepted: str) -> None:
    """Order, tracking parameters and percent-encoding make no other address."""
    assert matches(parse(href), accepted)


@pytest.mark.parametrize(
    ("href", "is_home"),
    [
        ("https://firma.pl", True),
        ("https://firma.pl/index.html", True),
        ("https://firma.pl/Default.aspx", True),
        ("https://firma.pl/pl", True),
        ("https://firma.pl/en-GB/index.php", True),
        ("https://firma.pl/index.php?p=12", False),
        ("https://firma.pl/index.html#!/rodo", False),
        ("https://firma.pl/pp", False),
        ("https://firma.pl/plany", False),
        ("https://firma.pl/rodo/index.html", False),
    ],
)
def test_what_is_a_home_page_only(href: str, is_home: bool) -> None:
    """However it is written; nobody finds the notice there without searching."""
    assert parse(href).opens_home is is_home
    found = rules(f'<a href="{href}">Polityka prywatności</a>', accepted=())
    assert found == (["notice-link-wrong-target"] if is_home else [])


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


def packed(address: str) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(address.encode()).decode().rstrip("=")


def parameter(start: str, end: str = "") -> Callable[[str], str]:
    """A service that carries the address percent-encoded at the end of `start`."""
    return lambda address: f"{start}{quote(address, safe='')}{end}"


def sophos(address: str) -> str:
    """Sophos: the domain in `d`, the address in `u`, in ordinary base64."""
    standard = base64.b64encode(address.encode()).decode()
    return f"https://eu-central-1.protection.sophos.com?d=example.com&u={standard}&i=NWY1&t=QkN=&h=9ba"


REWRITERS = {
    "google": google,
    "barracuda": barracuda,
    "cisco": cisco,
    "facebook": facebook,
    "safe links": safe_link,
    "safe links, US government": parameter("https://usg02.safelinks.protection.office365.us/?url=", "&data=05"),
    "safe links in Teams": parameter(
        "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=", "&locale=pl"
    ),
    "proofpoint 1": proofpoint_v1,
    "proofpoint 2": proofpoint_v2,
    "proofpoint 3": proofpoint_v3,
    "google.pl": parameter("https://www.google.pl/url?sa=t&url=", "&ved=1"),
    "sophos": sophos,
    "trend micro": parameter("https://ddec1-0-en-ctp.trendmicro.com/wis/clicktime/v1/query?url=", "&umid=1&auth=2"),
    "fireeye": parameter("https://protect2.fireeye.com/v1/url?k=1-2&q=1&e=3&u="),
    "symantec": parameter("https://clicktime.symantec.com/38YrYPLx?h=abc&u="),
    "libraesva": parameter("https://urlsand.esvalabs.com/?u=", "&e=ed7a584b&h=4&f=y&p=y"),
    "hornetsecurity": parameter("https://atpscan.global.hornetsecurity.com/?d=H&f=r&u="),
    "trustwave": parameter("https://scanmail.trustwave.com/?c=1&d=2&s=3&u="),
    "titanhq": parameter("https://linklock.titanhq.com/analyse?url=", "&data=x"),
    "edgepilot": parameter("https://link.edgepilot.com/s/1a2b/abc?u="),
    "check point": lambda address: f"https://protect.checkpoint.com/v2/r02/___{address}___.YzJ1OndlY2",
    "avanan": lambda address: f"https://url.avanan.click/v2/___{address}___.YXAzOm_x",
    "bing": lambda address: f"https://www.bing.com/ck/a?!&&p=1&u=a1{packed(address)}&ntb=1",
    "gmx": parameter("https://deref-gmx.net/mail/client/ulc_0Gq1TD4/dereferrer/?redirectUrl=", "&lm"),
    "web.de": parameter("https://deref-web.de/mail/client/abc/dereferrer/?redirectUrl="),
    "wp poczta": lambda address: f"https://zasobygwp.pl/redirect?url={packed(address)}",
    "outlook on the web": parameter("https://mail.firma.pl/owa/redir.aspx?C=abc&URL="),
    "horde": parameter("https://poczta.firma.pl/horde/services/go.php?url="),
    "yahoo": parameter("https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=", "/RK=2/RS=x-"),
    "duckduckgo": parameter("https://duckduckgo.com/l/?uddg=", "&rut=1"),
    "linkedin": parameter("https://www.linkedin.com/safety/go?url=", "&trk=x"),
    "slack": parameter("https://slack-redir.net/link?url="),
    "amazon ses": parameter("https://abc.r.eu-west-1.awstrack.me/L0/", "/1/0100-000/x=1"),
    "amazon ses, own host": parameter("https://track.firma.pl/CL0/", "/1/0100-000/x=1"),
    "streak": parameter("https://streaklinks.com/AbC/"),
    "amp cache": lambda address: address.replace("https://", "https://example-com.cdn.ampproject.org/c/s/").replace(
        "http://", "https://example-com.cdn.ampproject.org/c/"
    ),
    "amp viewer": lambda address: address.replace("https://", "https://www.google.com/amp/s/").replace(
        "http://", "https://www.google.com/amp/"
    ),
}


@pytest.mark.parametrize("rewrite", REWRITERS.values(), ids=REWRITERS)
def test_known_rewriters_are_undone(rewrite: object) -> None:
    """The address behind is what counts, right or wrong, and nested too."""
    assert callable(rewrite)
    for href in (rewrite(NOTICE), safe_link(rewrite(NOTICE)), rewrite(safe_link(NOTICE))):
        assert rules(f'<a href="{html.escape(href)}">RODO</a>', kind="message") == []
        assert rules(f'<a href="{html.escape(href)}">RODO</a>') == ["notice-link-rewritten"]
    assert rules(f'<a href="{rewrite("https://firma.pl/inna")}">RODO</a>') == ["notice-link-wrong-target"]
    assert rules(f'<a href="{rewrite("http://example.com/rodo")}">RODO</a>') == ["notice-link-not-https"]


@given(
    st.sampled_from([*map(REWRITERS.__getitem__, REWRITERS)]),
    st.text(alphabet="abcXYZ019-_.~/?=&%#+!;:,*", max_size=60),
)
def test_undoing_gives_back_what_was_rewritten(rewrite: object, tail: str) -> None:
    """For any address: the same one, or opaque; never another one."""
    assert callable(rewrite)
    address = f"https://firma.pl/{tail}"
    found = unwrap(rewrite(address))
    assert found.opaque or found.text == address or "&" in tail  # &amp; and its like are undone by design


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
        "https://eu-central-1.protection.sophos.com?d=example.com&u=%25%25",
        "https://www.bing.com/ck/a?u=b2aHR0cHM6Ly9leGFtcGxlLmNvbQ",
        "https://protect.checkpoint.com/v2/___https://example.com/rodo",
        "https://url.emailprotection.link/?baBcD",
        "https://shared.outlook.inky.com/link?domain=example.com&t=abc",
        "https://click.pstmrk.it/3s/example.com%2Frodo/abc",
        "https://link.firma.pl/ls/click?upn=u001.abc",
        "https://email.firma.pl/c/eJwVyj0OgCAMQOHTwGbT",
        "https://clicktime.symantec.com/38YrYPLx?h=abc",
        "https://click.mailerlite.com/link/c/YT0xOTM0MzU4ODYxNzU0",
        "https://t.sidekickopen01.com/s3t/c/5/f18dQhb0S7kF8cFC2R",
        "https://cl.exct.net/?qs=adfiodsfjoasdjfochvuasio",
        "https://click.e.firma.pl/?qs=95ee94c8e1e287fcaa41a7f714c4cf122bfac08c",
    ],
)
def test_what_cannot_be_undone_is_for_a_human(href: str) -> None:
    """Never a pass, with and without a configured address."""
    assert rules(f'<a href="{href}">RODO</a>') == ["notice-link-wrong-target?"]
    assert rules(f'<a href="{href}">RODO</a>', accepted=()) == ["notice-link-wrong-target?"]


@pytest.mark.parametrize(
    "href",
    [
        "https://bit.ly/",
        "https://click.firma.pl/?qs=rodo",
        "https://policies.google.com/rodo",
        "https://firma.pl/url?q=1",
        "https://www.google.com/search?q=https://example.com/rodo",
        "https://google.firma.pl/url?q=https://example.com/rodo",
        "https://www.sophos.com/en-us/legal/sophos-group-privacy-notice",
        "https://www.trendmicro.com/pl_pl/about/trust-center/privacy.html",
        "https://www.cisco.com/c/en/us/about/legal/privacy-full.html",
        "https://www.bing.com/maps?u=a1aHR0cHM6Ly9leGFtcGxlLmNvbQ",
        "https://www.linkedin.com/company/firma",
        "https://mail.firma.pl/polityka?url=https://example.com/rodo",
        "https://www.mimecast.com/privacy-statement/",
        "https://sendgrid.com/policies/privacy/",
    ],
)
def test_pages_of_these_services_are_pages(href: str) -> None:
    """Only what leads on is a redirect."""
    found = unwrap(href)
    assert (found.text, found.opaque, found.layers) == (href, False, 0)


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


def test_an_ordinary_address_need_not_load_the_services_that_carry_addresses() -> None:
    """Their labels are known without them."""
    folder = Path(carrying.__file__).parent
    modules = [path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")]
    names = {name for one in modules for name in import_module(f"{carrying.__name__}.{one}").NAMES}
    assert names == carrying.LABELS
