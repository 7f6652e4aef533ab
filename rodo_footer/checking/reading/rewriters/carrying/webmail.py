"""Webmail that sends its reader through a page without referrer: GMX, WEB.DE, mail.com, WP and o2, Outlook on the web,
Mail.ru, Centrum, Horde, Rambler.

Links of this kind get into a signature when it is copied out of the browser. Forms as their users publish them
(read 2026-11).
"""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address, parse
from rodo_footer.checking.reading.carried import Carrier, carrier_of, parameter

NAMES = (
    "deref-gmx",
    "deref-web",
    "deref-web-02",
    "deref-mail",
    "deref-1und1",
    "deref-ionos",
    "zasobygwp",
    "mail",
    "netcentrum",
)
# On the customer's own host.
PLACES = ("/owa/redir.aspx", "/horde/services/go.php", "/horde/util/go.php")
_CARRIERS = (
    *(
        Carrier(f"{name}.{end}", "/mail/client/", ("redirecturl",))
        for name in ("deref-gmx", "deref-web", "deref-web-02", "deref-mail", "deref-1und1", "deref-ionos")
        for end in ("net", "com", "de", "at", "ch")
    ),
    Carrier("zasobygwp.pl", "/redirect", ("url",), "base64"),
    Carrier("checklink.mail.ru", "/proxy", ("url",)),
    Carrier("click.mail.ru", "/redir", ("u",)),
    Carrier("mail.rambler.ru", "/m/redirect", ("url",)),
    Carrier("redir.netcentrum.cz", "/", ("url",)),
)


def is_mine(address: Address) -> bool:
    """A link that leads on; the pages of a mailbox are none."""
    return address.path.lower().startswith(PLACES) or carrier_of(address, _CARRIERS) is not None


def undo(raw: str) -> str:
    """The address that the webmail was to open."""
    found = carrier_of(parse(raw), _CARRIERS)
    return found.undo(raw) if found else parameter(raw, "url")
