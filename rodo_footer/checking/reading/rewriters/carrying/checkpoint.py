"""Check Point Harmony Email (Avanan): `/v2/___ADDRESS___.SIGNATURE`, in newer links `/v2/r02/___ADDRESS___.SIGNATURE`.

From links that its users publish (issue trackers, read 2026-11). A client may have folded the slashes of the address.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import decoded

NAMES = ("avanan", "checkpoint")
PLACES = ()
_MARK = "___"


def is_mine(address: Address) -> bool:
    """Both hosts of the service."""
    return address.host in ("url.avanan.click", "protect.checkpoint.com") and address.path.startswith(("/v1/", "/v2/"))


def undo(raw: str) -> str:
    """What stands between the marks; empty where the closing one is gone."""
    inside = raw.partition(_MARK)[2]
    end = inside.rfind(f"{_MARK}.")
    if end < 0 and inside.endswith(_MARK):
        end = len(inside) - len(_MARK)
    address = inside[: max(end, 0)]
    if re.match(r"(?i)https?(?:%3a|:%2f)", address):
        address = decoded(address)
    return re.sub(r"(?i)^(https?):/(?!/)", r"\1://", address)
