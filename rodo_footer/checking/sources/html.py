"""Web pages, signatures and templates in HTML."""

from __future__ import annotations

import re

SUFFIXES = (".html", ".htm")
MEDIUM = "markup"
RANK = 20

_TAG = rb"(?i)<(?:!doctype|html|head|body|table|div|p|span|a|br|td|meta|!--)[\s>/]"


def looks_like(head: bytes) -> bool:
    """Whether a usual tag stands in the first bytes; UTF-16 is looked at without its zeros."""
    return re.search(_TAG, head.replace(b"\0", b"")) is not None
