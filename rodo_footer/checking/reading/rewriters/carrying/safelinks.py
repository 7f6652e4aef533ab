"""Microsoft Defender Safe Links: the address stands percent-encoded in `url` (Microsoft Learn, "Safe Links", 2026)."""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import parameter

NAMES = ("safelinks", "teams", "outlook")
PLACES = ()
# All regions: world, US government (GCC is in the first), China.
_CLOUDS = (
    ".safelinks.protection.outlook.com",
    ".safelinks.protection.office365.us",
    ".safelinks.protection.outlook.cn",
    ".safelinks.protection.partner.outlook.cn",
)


def is_mine(address: Address) -> bool:
    """Regional hosts of Exchange Online, the page of Teams, and that of Outlook on the web."""
    if address.host.endswith(_CLOUDS):
        return True
    if address.host == "statics.teams.cdn.office.net":
        return "/safelinks/" in address.path
    return address.host.startswith("outlook.") and address.path.startswith("/mail/safelink.html")


def undo(raw: str) -> str:
    """The value of `url`, decoded once, and its entities too where a client escaped the link twice."""
    value = parameter(raw, "url")
    if "&" not in value:
        return value
    from html import unescape

    return unescape(value)
