"""Google's AMP viewer and cache, which show a page under their own host: `/amp/s/HOST/PATH`, `/c/s/HOST/PATH` (AMP
Project, "AMP Cache URL format", 2026). Without the `s` the page is http."""

from __future__ import annotations

import re

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import Carrier

NAMES = ("google", "ampproject")
PLACES = ()
_VIEWER = Carrier("google.*", "/amp/", ())
_INSIDE = r"(?i)^https?:[/\\]*[^/?#]+/(?:amp|[cvi]|wp)/(s/)?(.+)"


def is_mine(address: Address) -> bool:
    """A page in the viewer or in the cache."""
    return _VIEWER.takes(address) or (
        address.host.endswith(".ampproject.org") and re.match(r"/(?:[cvi]|wp)/", address.path) is not None
    )


def undo(raw: str) -> str:
    """The page's own address."""
    found = re.match(_INSIDE, raw)
    return f"http{'s' if found[1] else ''}://{found[2]}" if found else ""
