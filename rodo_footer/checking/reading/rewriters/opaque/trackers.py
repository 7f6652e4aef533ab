"""Link shorteners and the click counters of newsletter services: only the service knows where they lead."""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.patterns import Pattern

_SHORTENERS = frozenset(
    (
        "bit.ly",
        "bitly.com",
        "j.mp",
        "tinyurl.com",
        "t.co",
        "goo.gl",
        "forms.gle",
        "g.co",
        "ow.ly",
        "is.gd",
        "v.gd",
        "buff.ly",
        "rebrand.ly",
        "cutt.ly",
        "lnkd.in",
        "t.ly",
        "rb.gy",
        "tiny.pl",
        "tiny.cc",
        "shorturl.at",
        "short.io",
        "s.id",
        "bl.ink",
        "dlvr.it",
        "trib.al",
        "shorturl.me",
        "u.to",
        "clck.ru",
        "qrco.de",
        "me-qr.com",
        "1drv.ms",
        "aka.ms",
        "fb.me",
        "wa.link",
        "url.ie",
        "adf.ly",
        "soo.gd",
        "t1p.de",
        "kurzelinks.de",
    )
)
# End of the host and beginning of the path; a service's own pages are not meant.
_COUNTERS = (
    (".list-manage.com", "/track/click"),
    ("mandrillapp.com", "/track/click"),
    (".sendgrid.net", "/ls/click"),
    (".sendgrid.net", "/wf/click"),
    (".mlsend.com", "/link"),
    (".mailerlite.com", "/link/c/"),
    (".freshmail.com", "/c/"),
    ("clicks.freshmail.com", "/"),
    (".freshmail.io", "/c/"),
    ("getresponse.com", "/click.html"),
    (".hubspotlinks.com", "/"),
    (".hubspotlinksfree.com", "/"),
    (".hubspotlinksstarter.com", "/"),
    (".hs-sales-engage.com", "/"),
    ("trk.klclick.com", "/"),
    (".klclick1.com", "/"),
    (".klclick2.com", "/"),
    (".klclick3.com", "/"),
    (".sendibt1.com", "/"),
    (".sendibt2.com", "/"),
    (".sendibt3.com", "/"),
    (".sendibm1.com", "/"),
    (".createsend1.com", "/t/"),
    (".createsend.com", "/t/"),
    (".convertkit-mail.com", "/"),
    (".convertkit-mail2.com", "/"),
    (".convertkit-mail4.com", "/"),
    (".rs6.net", "/tn.jsp"),
    (".mjt.lu", "/lnk/"),
    (".activehosted.com", "/lt.php"),
    (".emlnk.com", "/lt.php"),
    (".emlnk1.com", "/lt.php"),
    (".emlnk9.com", "/lt.php"),
    (".cleverreach.com", "/c/"),
    (".crsend.com", "/c/"),
    (".emailsys1a.net", "/c/"),
    (".emailsys2a.net", "/c/"),
    ("clicks.aweber.com", "/"),
    ("click.pstmrk.it", "/"),
    ("track.pstmrk.it", "/"),
    (".enewsletter.pl", "/k/"),
    (".sare25.com", "/"),
    (".emaillabs.co", "/"),
    (".exacttarget.com", "/"),
    (".exct.net", "/"),
    (".mkt.dynamics.com", "/"),
    (".svc.dynamics.com", "/t/"),
    (".mktoweb.com", "/"),
    (".inxserver.com", "/"),
    (".ontraport.com", "/c/"),
    (".infusionsoft.app", "/"),
    (".keap-link003.com", "/"),
    (".outreach.io", "/"),
    (".salesloft.com", "/t/"),
    (".yesware.com", "/"),
)
_SIDEKICK = "sidekickopen"  # t.sidekickopen01.com and so on: HubSpot's for single mails
_SIDEKICKS = (_SIDEKICK, *(f"{_SIDEKICK}{number:02}" for number in range(1, 100)))
_SALESFORCE = Pattern(r"qs=[A-Za-z0-9._~-]{16,}(?:&|$)")
NAMES = (
    *sorted(
        {host.rpartition(".")[0] for host in _SHORTENERS} | {host.strip(".").split(".")[-2] for host, _ in _COUNTERS}
    ),
    *_SIDEKICKS,
    "click",  # Salesforce Marketing Cloud under a host of the sender
)
# Counters that run under a host of the sender: SendGrid, Mandrill, Brevo, Mailgun, Customer.io, Elastic Email.
PLACES = ("/ls/click", "/wf/click", "/track/click", "/tr/cl/", "/mk/cl/", "/c/eJ", "/e/c/eyJ", "/tracking/click")


def is_mine(address: Address) -> bool:
    """A short link, or one that counts clicks."""
    if address.host.removeprefix("www.") in _SHORTENERS:
        return address.path not in ("", "/")
    if address.path.startswith(PLACES):
        return True
    if address.path in ("", "/"):  # all that Salesforce has is in the query
        return address.host.startswith(("click.", "cl.")) and _SALESFORCE.match(address.query) is not None
    if address.host.startswith(f"t.{_SIDEKICK}"):
        return True
    return any(address.host.endswith(host) and address.path.startswith(path) for host, path in _COUNTERS)


def undo(_raw: str) -> str:
    """Nothing: where it leads is kept by the service."""
    return ""
