"""Markdown: notices that lie in a repository. Read as text, and only where such a file is named: a folder is full of
read-me files that nobody sends."""

from __future__ import annotations

SUFFIXES = (".md", ".markdown")
MEDIUM = "plain"
RANK = 80
NAMED_ONLY = True


def looks_like(_head: bytes) -> bool:
    """Nothing but its name tells Markdown from text."""
    return False
