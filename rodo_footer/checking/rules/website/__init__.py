"""Rules on the pages of a website: who is behind them."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where a document is a page of a website."""
    del policy
    return document.kind == "website"
