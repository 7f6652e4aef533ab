"""Rules on comments that ignore a rule. No comment silences them."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.suppress import has_comments


def applies(document: Document, policy: Policy) -> bool:
    """Where there is such a comment."""
    del policy
    return has_comments(document)
