"""Rules on forms that ask people for data of theirs: the clause at them, and their boxes for consent."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document

_KINDS = frozenset(("form", "website", "template", "chat"))


def applies(document: Document, policy: Policy) -> bool:
    """Where a page has a form, or fields without one."""
    del policy
    return document.kind in _KINDS and any(
        part.outline is not None and not part.outline.by_tag.keys().isdisjoint(("form", "input", "textarea"))
        for part in document.parts
    )
