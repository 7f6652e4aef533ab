"""Yahoo Search: the address stands percent-encoded between `/RU=` and `/RK=` (as the result pages write it, 2026)."""

from __future__ import annotations

import re

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import decoded

NAMES = ("yahoo",)
PLACES = ()
_INSIDE = r"/RU=([^/?#]+)/R[KS]="


def is_mine(address: Address) -> bool:
    """The redirect only."""
    return address.host == "r.search.yahoo.com"


def undo(raw: str) -> str:
    """The address behind `RU`."""
    found = re.search(_INSIDE, raw)
    return decoded(found[1]) if found else ""
