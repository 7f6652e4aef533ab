"""Plain text: text signatures, and whatever nothing else recognises."""

from __future__ import annotations

SUFFIXES = (".txt",)
MEDIUM = "plain"
RANK = 90


def looks_like(_head: bytes) -> bool:
    """Anything may be text; decoding refuses what is not."""
    return True
