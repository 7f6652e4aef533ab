"""The fixes of the rules on the notice link: another address, the line of the text version, the company's clause.

A fix is safe only where the policy knows the page: then the reader sees what he saw, and lands where he was to land.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from msgspec.structs import replace

from rodo_footer.checking.fixing.edits import apply
from rodo_footer.checking.fixing.insertion import clause_edits, text_edit
from rodo_footer.checking.fixing.remedies import exact, lead_to, notice_address, same_page
from rodo_footer.checking.grades import grade, is_accepted
from rodo_footer.checking.policy import ClauseText, Policy
from rodo_footer.checking.reading.address import clean, parse
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.plain import read_plain
from rodo_footer.checking.reading.tracking import is_personal, is_tracking
from rodo_footer.checking.rule import Flaw
from rodo_footer.checking.wording import short
from rodo_footer.model.finding import Edit, Fix

_LABELS = {"pl": "Informacja o przetwarzaniu danych", "de": "Datenschutzhinweise", "en": "Privacy notice"}
_LONGEST_LABEL = 150


def retarget(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    """Let a link lead to the notice: safe where it means the same page, else the page that the policy names."""
    link = flaw.link
    if (
        flaw.part is None
        or link is None
        or link.place == "quoted"
        or (link.filling == "template" and document.kind == "template")
    ):
        return None
    address = "" if link.opaque or link.filling else same_page(link, policy)
    safe = bool(address)
    address = address or notice_address(policy, document.language)
    return lead_to(flaw.part, link, address, f"lead to {short(address)}", safe=safe) if address else None


def secure(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    """https instead of http or nothing: safe where the policy knows the page as https."""
    link = flaw.link
    if link is not None and not policy.accepted and flaw.part is not None:
        address = _with_https(link)
        return lead_to(flaw.part, link, address, f"write {short(address)}", safe=False) if address else None
    return retarget(document, policy, flaw)


def unwrap(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    """The address behind a rewriter. Safe where it is certain that this is the notice."""
    link = flaw.link
    if flaw.part is None or link is None or link.opaque:
        return None
    address = clean(link.target)
    safe = grade(link, document.kind, policy) == "ok"
    return lead_to(flaw.part, link, address, f"lead to {short(address)}", safe=safe) if parse(address).is_web else None


def untrack(_document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """The address without what counts clicks (safe: the page is the same), or without what seems to name the reader."""
    link = flaw.link
    if flaw.part is None or link is None or link.opaque:
        return None
    certain = flaw.outcome == "violation"
    address = _without(clean(link.target), is_tracking if certain else is_personal)
    if address == clean(link.target):
        return None
    return lead_to(flaw.part, link, address, f"lead to {short(address)}", safe=certain)


def _without(address: str, is_away: Callable[[str], bool]) -> str:
    """An address without some pairs of its query; the rest of it stays as it is spelt."""
    page, hash_, fragment = address.partition("#")
    path, mark, query = page.partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair and not is_away(pair))
    return f"{path}{mark if kept else ''}{kept}{hash_}{fragment}"


def insert(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    """The company's clause in the author's own part, where the reader sees it. Never safe: it is new text."""
    part = flaw.part
    clause = _clause(policy, document.language)
    if part is None or clause is None or part.quoted:
        return None
    if flaw.link is not None and part.media == "text/plain" and flaw.link.place == "own":
        return None
    for edit in clause_edits(part, clause, document.path):
        if _is_seen(document, part, edit, policy):
            return Fix(f"insert the clause with the link to {short(clause.address)}", False, (edit,))
    return None


def write_out(document: Document, policy: Policy, flaw: Flaw) -> Fix | None:
    """The address of the HTML version as a line of the text version. Safe: the HTML has it already."""
    part = flaw.part
    if part is None or part.media != "text/plain":
        return None
    there = [
        link
        for one in document.parts
        if one.media == "text/html"
        for link in one.links
        if is_accepted(link, document.kind, policy)
    ]
    if not there:
        return None
    link = there[0]
    address = exact(link, policy) or same_page(link, policy) or clean(link.target)
    if not parse(address).is_web or any(char.isspace() for char in address):
        return None
    edit = text_edit(part, f"{_label(link, document.language)}: {address}")
    return Fix(f"write out {short(address)}", True, (edit,)) if _is_seen(document, part, edit, policy) else None


def _clause(policy: Policy, language: str) -> ClauseText | None:
    """The clause, with the address that counts for this file: an override may name another."""
    clause = policy.clause_for(language)
    address = notice_address(policy, language)
    if clause is None or not address or address == clause.address:
        return clause
    html = clause.html.replace(escape(clause.address), escape(address))
    return replace(clause, address=address, html=html, text=clause.text.replace(clause.address, address))


def _label(link: Link, language: str) -> str:
    words = " ".join(link.text.split()).rstrip(" .:;,")
    if link.reads == "text" and words and len(words) <= _LONGEST_LABEL and "/" not in words:
        return words
    return _LABELS.get(language, _LABELS["en"])


def _with_https(link: Link) -> str:
    text = clean(link.target)
    address = parse(text)
    if address.scheme == "http" and ":" not in address.host:
        return "https" + text[4:]
    return "https://" + text.lstrip("/\\") if not address.scheme and address.host else ""


def _is_seen(document: Document, part: Part, edit: Edit, policy: Policy) -> bool:
    """Whether the reader then finds an accepted link that was not there."""
    source = apply(part.source, (edit,))
    read = read_markup if part.media == "text/html" else read_plain
    try:
        after = read(source, number=part.number, alternative=part.alternative)
    except Unreadable:
        return False
    return _accepted(document, after, policy) > _accepted(document, part, policy)


def _accepted(document: Document, part: Part, policy: Policy) -> int:
    good = [link.view for link in part.links if is_accepted(link, document.kind, policy)]
    return 2 * good.count("both") + (1 if "outlook" in good and "others" in good else 0)
