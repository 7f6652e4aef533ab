"""Link shorteners and the click counters of newsletter services: only the service knows where they lead."""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address

_SHORTENERS = frozenset(
    (
        "bit.ly",
        "bitly.com",
        "tinyurl.com",
        "t.co",
        "goo.gl",
        "ow.ly",
        "is.gd",
        "buff.ly",
        "rebrand.ly",
        "cutt.ly",
        "lnkd.in",
        "t.ly",
        "rb.gy",
        "tiny.pl",
        "tiny.cc",
        "shorturl.at",
    )
)
# Suffix of the host and beginning of the path; a service's own pages are not meant.
_COUNTERS = (
    (".list-manage.com", "/track/click"),
    ("mandrillapp.com", "/track/click"),
    (".sendgrid.net", "/ls/click"),
    ("click.mlsend.com", "/link"),
    (".freshmail.com", "/c/"),
    ("clicks.freshmail.com", "/"),
    ("getresponse.com", "/click.html"),
    (".hubspotlinks.com", "/"),
    (".hs-sales-engage.com", "/"),
    ("trk.klclick.com", "/"),
    (".sendibt2.com", "/tr/"),
    (".sendibt3.com", "/tr/"),
    (".sendibm1.com", "/mk/"),
    (".createsend1.com", "/t/"),
    ("click.convertkit-mail.com", "/"),
    (".rs6.net", "/tn.jsp"),
)


def is_mine(address: Address) -> bool:
    """A short link, or one that counts clicks."""
    if address.host.removeprefix("www.") in _SHORTENERS:
        return address.path not in ("", "/")
    return any(address.host.endswith(host) and address.path.startswith(path) for host, path in _COUNTERS)


def undo(_raw: str) -> str:
    """Nothing: where it leads is kept by the service."""
    return ""
