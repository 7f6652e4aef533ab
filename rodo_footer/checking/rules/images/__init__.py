"""Rules on images in what goes out by mail."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where an image is, or one is written into a style."""
    del policy
    return any(
        part.outline is not None and ("img" in part.outline.by_tag or "data:" in part.lower) for part in document.parts
    )
