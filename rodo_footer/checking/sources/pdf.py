"""PDF: notices that are published as one. Read only where such a file is named: what else lies in folders as PDF is no
clause."""

from __future__ import annotations

SUFFIXES = (".pdf",)
MEDIUM = "pdf"
RANK = 7
NAMED_ONLY = True


def looks_like(head: bytes) -> bool:
    """Whether it begins as a PDF does, behind what servers put in front at times."""
    return b"%PDF-" in head[:1024]
