"""Mail gateways that carry the address in a parameter of their own link.

Barracuda Link Protection, Trellix (FireEye) ETP, Symantec Click-time, Sophos time-of-click, Trend Micro Click Time
Protection, Libraesva URLSand, Hornetsecurity ATP, Trustwave, TitanHQ Link Lock, EdgePilot, Cyren: the parameters are
those of links that their users publish (mailing lists and issue trackers, read 2026-11).
"""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import Carrier, carrier_of

NAMES = (
    "cudasvc",
    "fireeye",
    "trellix",
    "symantec",
    "sophos",
    "trendmicro",
    "esvalabs",
    "urlsand",
    "hornetsecurity",
    "trustwave",
    "titanhq",
    "edgepilot",
    "postoffice",
)
PLACES = ()
_CARRIERS = (
    Carrier("linkprotect.cudasvc.com", "/", ("a",)),
    Carrier("protect2.fireeye.com", "/", ("u",)),
    Carrier("protect.trellix.com", "/", ("u",)),
    Carrier("clicktime.symantec.com", "/", ("u",)),
    Carrier("clicktime.cloud.postoffice.net", "/", ("u",)),
    Carrier("protection.sophos.com", "", ("u",), "base64"),
    Carrier("trendmicro.com", "/wis/clicktime/", ("url",)),
    Carrier("urlsand.esvalabs.com", "/", ("u",)),
    Carrier("urlsand.com", "/", ("u",)),
    Carrier("atpscan.global.hornetsecurity.com", "", ("u",)),
    Carrier("scanmail.trustwave.com", "/", ("u",)),
    Carrier("linklock.titanhq.com", "/", ("url",)),
    Carrier("link.edgepilot.com", "/", ("u",)),
)


def is_mine(address: Address) -> bool:
    """A link of one of them; a link without the parameter stays theirs, and opaque."""
    found = carrier_of(address, _CARRIERS)
    return found is not None and (address.path not in ("", "/") or bool(address.query))


def undo(raw: str) -> str:
    """The value of the parameter."""
    from rodo_footer.checking.reading.address import parse

    found = carrier_of(parse(raw), _CARRIERS)
    return found.undo(raw) if found else ""
