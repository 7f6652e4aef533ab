"""Mails and templates that Outlook saves in its own format (.msg, .oft): OLE compound files."""

from __future__ import annotations

SUFFIXES = (".msg", ".oft")
MEDIUM = "outlook"
RANK = 8

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def looks_like(head: bytes) -> bool:
    """Whether it is an OLE compound file; whether it holds a mail, reading it shows."""
    return head.startswith(_OLE)


def foreign(head: bytes) -> bool:
    """Whether a file of this suffix is none of these: text, such as a mail that a server stores, or translations."""
    return not looks_like(head) and b"\0" not in head and bool(head.strip())
