"""Rules on the versions of one mail: HTML, text, AMP, and how they are packed."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where there is more than one version, or one that is packed strangely."""
    del policy
    return any(part.alternative or part.beside or part.encoded_twice for part in document.parts)
