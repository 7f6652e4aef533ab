"""Microsoft Defender Safe Links: the address stands percent-encoded in `url` (Microsoft Learn, "Safe Links", 2026)."""

from __future__ import annotations

from urllib.parse import unquote

from rodo_footer.checking.reading.address import Address


def is_mine(address: Address) -> bool:
    """Regional hosts of Exchange Online, and the one of Teams."""
    return address.host.endswith(".safelinks.protection.outlook.com") or (
        address.host == "statics.teams.cdn.office.net" and "/safelinks/" in address.path
    )


def undo(raw: str) -> str:
    """The value of `url`, decoded once."""
    from html import unescape

    query = raw.partition("?")[2].partition("#")[0]
    value = next((pair[4:] for pair in unescape(query).split("&") if pair.startswith("url=")), "")
    try:
        return unquote(value, errors="strict")
    except UnicodeDecodeError:
        return ""
