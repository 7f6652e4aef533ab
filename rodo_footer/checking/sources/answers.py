"""The answers of a balancing test (TOML), told by their first table: the suffix belongs to many programs.

So a folder gives none of them, and a file that is named gives one.
"""

from __future__ import annotations

SUFFIXES: tuple[str, ...] = ()
MEDIUM = "answers"
RANK = 5


def looks_like(head: bytes) -> bool:
    """Whether the first line that is no comment opens the table of a balancing test."""
    lines = (line.strip() for line in head.removeprefix(b"\xef\xbb\xbf").splitlines())
    first = next((line for line in lines if line and not line.startswith(b"#")), b"")
    return first.replace(b" ", b"").startswith(b"[balancing_test]")
