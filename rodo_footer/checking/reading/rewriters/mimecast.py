"""Mimecast URL Protect: the path is an opaque token, so only a human or the service itself knows where it leads."""

from __future__ import annotations

import re

from rodo_footer.checking.reading.address import Address

_HOST = r"^(?:protect-\w{2,4}\.mimecast\.com|(?:url|[\w.-]+)\.(?:us|eu|uk)?\.?mimecastprotect\.com)$"


def is_mine(address: Address) -> bool:
    """Hosts of both generations of the service."""
    return "mimecast" in address.host and re.match(_HOST, address.host) is not None


def undo(_raw: str) -> str:
    """Nothing: the token cannot be decoded offline."""
    return ""
