"""Rules on how the text is shown: its contrast, and links that show another address than they open."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.contrast_hints import may_be_hard_to_read
from rodo_footer.checking.reading.facts import Document


def applies(document: Document, policy: Policy) -> bool:
    """Where a colour is set that is not just dark on white, or the text of a link may name a host."""
    del policy
    return any(
        (part.outline is not None and may_be_hard_to_read(part.outline, part.lower))
        or any("." in link.text for link in part.links)
        for part in document.parts
    )
