"""Rules on what an information notice says: which elements of GDPR art. 13 and 14 it has, and how."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where the document is a notice."""
    del policy
    return document.kind == "notice"
