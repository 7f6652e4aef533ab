"""Rules on what is said on the telephone: who calls and why, where the number is from, and recordings."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where a document is a script."""
    del policy
    return document.kind == "script"
