"""Rules on the link to the notice: whether it is there, seen, and leads where it should."""

from __future__ import annotations

from rodo_footer.checking.duty import graded, stands
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document

_SURELY_SHORT = 20_000  # characters: nothing of that size is cut off anywhere


def applies(document: Document, policy: Policy) -> bool:
    """Unless it is the notice itself, or a good link is there, and every link that has to do with the notice is plain:
    accepted, called by its name, not rewritten, without a query."""
    return document.kind != "notice" and (
        bool(stands(document, policy))
        or any(
            worth != "ok" or link.reads not in ("text", "context") or link.target != link.href or "?" in link.target
            for _, link, worth in graded(document, policy)
        )
        or any(len(part.source) > _SURELY_SHORT for part in document.parts)
    )
