"""How to take an address out of another one that carries it: in a parameter, in the path, packed as base64. Knows no
service; a signature over the address is nobody's business here."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import unquote

from msgspec import Struct

from rodo_footer.checking.reading.address import Address

Coding = Literal["percent", "base64"]
_IN_PATH = r"(?i)/(https?(?:%3A|:)(?:%2F|/)+[^/?#]+)"


class Carrier(Struct, frozen=True):
    """A service that carries the address in a parameter: its host (subdomains too, `*` at the end for any top level
    domain), where its path begins, the parameters to try in turn, and how the value is packed."""

    host: str
    path: str
    parameters: tuple[str, ...]
    coding: Coding = "percent"

    def takes(self, address: Address) -> bool:
        """Whether an address is one of its links; their other pages are their own."""
        if not address.path.lower().startswith(self.path):
            return False
        if self.host.endswith("*"):
            return _any_country(address.host, self.host[:-2])
        return address.host == self.host or address.host.endswith(f".{self.host}")

    def undo(self, raw: str) -> str:
        """The address inside, empty where there is none or it cannot be unpacked."""
        value = next((one for name in self.parameters if (one := parameter(raw, name))), "")
        return unpacked(value) if self.coding == "base64" else value


def carrier_of(address: Address, carriers: tuple[Carrier, ...]) -> Carrier | None:
    """The first of `carriers` whose link an address is."""
    return next((one for one in carriers if one.takes(address)), None)


def parameter(raw: str, name: str) -> str:
    """The first value of a parameter, decoded once; empty where it is absent or no UTF-8. Names are compared without
    case, and an `&amp;` that somebody escaped twice is an `&`."""
    query = raw.partition("#")[0].partition("?")[2].replace("&amp;", "&")
    for pair in query.split("&"):
        key, _, value = pair.partition("=")
        if key.lower() == name:
            return decoded(value)
    return ""


def in_path(raw: str) -> str:
    """The address, percent-encoded, that stands as one segment of a path; empty where there is none."""
    found = re.search(_IN_PATH, re.sub(r"(?i)^https?:[/\\]*", "", raw.partition("?")[0]))
    return decoded(found[1]) if found else ""


def unpacked(value: str) -> str:
    """base64 of either alphabet, with or without its padding, as UTF-8 text; empty where it is none."""
    from binascii import Error, a2b_base64

    packed = value.replace("-", "+").replace("_", "/").replace(" ", "+").rstrip("=")
    if not packed or re.fullmatch(r"[A-Za-z0-9+/]+", packed) is None:
        return ""
    try:
        return a2b_base64(packed + "=" * (-len(packed) % 4)).decode("utf-8")
    except (Error, UnicodeDecodeError):
        return ""


def decoded(value: str) -> str:
    """Percent-decoded once; empty where that is no UTF-8."""
    try:
        return unquote(value, errors="strict")
    except UnicodeDecodeError:
        return ""


def _any_country(host: str, name: str) -> bool:
    """`google.pl`, `www.google.co.uk`, but not `google.firma.pl`."""
    before, found, after = f".{host}".rpartition(f".{name}.")
    return bool(found) and before in ("", ".www") and re.fullmatch(r"(?:com?\.)?[a-z]{2,3}", after) is not None
