"""Rules on the company's particulars: whether those stand there that its law wants, and whether they can be true."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.registry_numbers import may_be_wrong
from rodo_footer.checking.versions import is_seen, version_parts

_KINDS = frozenset(("signature", "template", "message", "website"))


def applies(document: Document, policy: Policy) -> bool:
    """Where a number may be one that cannot exist, or where a particular of the company is not seen at a glance."""
    if any(may_be_wrong(part.text) for part in document.parts):
        return True
    if policy.project is None or document.kind not in _KINDS:
        return False
    from rodo_footer.checking.company import company_of

    company = company_of(policy)
    if company is None:
        return False
    spellings = [one.spellings for one in company.wanted(document.kind)]
    return not all(_state(parts, spellings) for parts in version_parts(document))


def _state(parts: tuple[Part, ...], wanted: list[tuple[str, ...]]) -> bool:
    """Whether each of the wanted stands in what a reader sees, in one of the usual spellings."""
    whole = " ".join([part.text for part in parts])
    there = [next((one for one in spellings if one in whole), "") for spellings in wanted]
    return all(there) and _are_seen(parts, set(there))


def _are_seen(parts: tuple[Part, ...], needed: set[str]) -> bool:
    for part in parts:
        if part.quoted:
            continue
        if part.outline is None:
            needed -= {one for one in needed if one in part.text}
        for text in part.outline.shown if part.outline is not None else ():
            here = {one for one in needed if one in text.text}
            if here and part.is_own(text) and is_seen(part, text.parent):
                needed -= here
    return not needed
