"""Rules on the company's particulars: whether those stand there that its law wants, and whether they can be true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.registry_numbers import may_be_wrong
from rodo_footer.checking.versions import is_seen, version_parts

if TYPE_CHECKING:
    from rodo_footer.checking.company.wanted import Wanted

_CAPITAL = "apita"  # of every word for it
_KINDS = frozenset(("signature", "template", "message", "website"))


def applies(document: Document, policy: Policy) -> bool:
    """Where a number may be one that cannot exist, or where a particular of the company is not seen at a glance."""
    if any(may_be_wrong(part.text) for part in document.parts):
        return True
    if policy.project is None or document.kind not in _KINDS:
        return False
    from rodo_footer.checking.company.wanted import company_of

    company = company_of(policy)
    if company is None:
        return False
    return not all(_state(parts, company.wanted(document.kind)) for parts in version_parts(document))


def _state(parts: tuple[Part, ...], wanted: tuple[Wanted, ...]) -> bool:
    """Whether each of the wanted stands in what a reader sees, in one of the usual spellings."""
    whole = " ".join([part.text for part in parts])
    names_capital = _CAPITAL in whole
    there = [
        next((spelling for spelling in one.spellings if spelling in whole), "")
        for one in wanted
        if one.only_with is None or names_capital
    ]
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
