"""Rules on how the text is shown: its contrast, and links that show another address than they open."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where a colour is set, or the text of a link may name a host."""
    del policy
    return any(
        "color" in part.lower or "background" in part.lower or any("." in link.text for link in part.links)
        for part in document.parts
    )
