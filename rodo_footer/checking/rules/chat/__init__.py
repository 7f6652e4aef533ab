"""Rules on chats: what the first message says, and what nobody should be asked there."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where a document is a chat."""
    del policy
    return document.kind == "chat"
