"""Modules of React and Solid components."""

from __future__ import annotations

SUFFIXES = (
    ".jsx",
    ".tsx",
)
MEDIUM = "jsx"
RANK = 14


def looks_like(_head: bytes) -> bool:
    """By name only: what has HTML in it is read as such, and its marks are seen there too."""
    return False
