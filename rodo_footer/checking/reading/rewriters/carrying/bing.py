"""Bing's click counter: `/ck/a` holds the address in `u` as `a1` and base64url (as the result pages write it, 2026)."""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import parameter, unpacked

NAMES = ("bing",)
PLACES = ()


def is_mine(address: Address) -> bool:
    """The counter only."""
    return address.host in ("www.bing.com", "bing.com", "cn.bing.com") and address.path.rstrip("/") == "/ck/a"


def undo(raw: str) -> str:
    """The address behind `a1`; other marks are not known."""
    value = parameter(raw, "u")
    return unpacked(value[2:]) if value.startswith("a1") else ""
