"""A single mail as RFC 5322 text, and what else is written like one: Apple's signatures, pages saved as one file."""

from __future__ import annotations

import re

SUFFIXES = (".eml", ".emlx", ".mailsignature", ".mht", ".mhtml")
MEDIUM = "mail"
RANK = 10

_FIELD = (
    rb"(?i)\A(?:[!-9;-~]{1,80}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?"
    rb"(?:received|return-path|message-id|mime-version|from|content-type|delivered-to):"
)


def looks_like(head: bytes) -> bool:
    """Whether it starts with header fields, one of which every mail has."""
    return re.match(_FIELD, head[:4096]) is not None
