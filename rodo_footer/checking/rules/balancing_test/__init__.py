"""Rules on the answers of a balancing test: whether they are all there, decided, signed, and of an activity we have."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """To files of answers, which are told by their first table."""
    del policy
    return document.kind == "balancing-test"
