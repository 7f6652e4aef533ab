"""Services that put the address, percent-encoded, as a segment into their path: Cisco Secure Email, Amazon SES, Streak.

From links that their users publish (read 2026-11).
"""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address
from rodo_footer.checking.reading.carried import in_path

NAMES = ("cisco", "awstrack", "streaklinks")
# Amazon SES behind a host of the sender.
PLACES = ("/CL0/http", "/L0/http")
_HOSTS = (".awstrack.me", ".streaklinks.com")


def is_mine(address: Address) -> bool:
    """A link of one of them, also where the segment is missing."""
    return (
        f".{address.host}".endswith(_HOSTS) or address.host == "secure-web.cisco.com" or address.path.startswith(PLACES)
    )


def undo(raw: str) -> str:
    """The address in the path."""
    return in_path(raw)
