"""Mail gateways whose links are sealed: the token says nothing offline, so only a human or the service itself knows
where they lead. Mimecast, Proofpoint Essentials, INKY, Hornetsecurity's short form, Cloudflare, Intermedia."""

from __future__ import annotations

import re

from rodo_footer.checking.reading.address import Address

NAMES = (
    "mimecast",
    "mimecastprotect",
    "emailprotection",
    "inky",
    "mailprotect",
    "cloudflare-email",
    "linkscan",
    "urlisolation",
    "vadesecure",
    "area1security",
)
PLACES = ()
_HOST = (
    r"(?:protect(?:-\w{2,4})?\.mimecast\.com|(?:[\w-]+\.)*mimecastprotect\.com|url\.emailprotection\.link"
    r"|(?:[\w-]+\.)*(?:inky\.com|cloudflare-email\.com|urlisolation\.com|vadesecure\.com|area1security\.com)"
    r"|(?:www\.)?linkscan\.io)"
)
_OWN_PAGES = r"(?:www\.)?(?:inky|vadesecure|area1security)\.com"


def is_mine(address: Address) -> bool:
    """Hosts that serve nothing but such links."""
    return (
        re.fullmatch(_HOST, address.host) is not None
        and re.fullmatch(_OWN_PAGES, address.host) is None
        and (address.path not in ("", "/") or bool(address.query))
    )


def undo(_raw: str) -> str:
    """Nothing: the token cannot be decoded offline."""
    return ""
