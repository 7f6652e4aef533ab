"""Whether something else than a link informs, or another rule says better that nothing does: then the rules on the link
to the notice are silent. Judges no link."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document

_PAGES = frozenset(("form", "chat", "website"))


def needs_no_link(document: Document, policy: Policy) -> bool:
    """Asked where a document has no link at all: whether the whole notice stands in a page itself, or the rule on its
    form or its first message says where it is missing."""
    if document.kind not in _PAGES:
        return False
    if document.kind == "chat" and policy.runs("chat-without-notice"):
        from rodo_footer.checking.contact.chats import lacks

        if lacks(document, policy):
            return True
    from rodo_footer.checking.contact.form_clauses import has_full_clause
    from rodo_footer.checking.contact.forms import forms

    if policy.runs("form-without-clause") and any(one.clause is None for one in forms(document)):
        return True
    return any(map(has_full_clause, document.parts))
