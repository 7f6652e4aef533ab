"""What is at fault with the company's particulars in a document, each fault told once: missing, wrong, an initial.

The one place where faults are told apart; each rule of the room `particulars` reports one sort. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from rodo_footer.checking.company.wanted import Company, Wanted, company_of
from rodo_footer.checking.company.words import CAPITAL, PAID_IN, amounts_after, courts_in, is_court
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.registry_numbers import Labelled, labelled
from rodo_footer.checking.versions import Version, versions
from rodo_footer.identifiers import digits_of
from rodo_footer.model.controller import CourtRegister

KINDS = frozenset(("signature", "template", "message", "website"))
_NUMBERS = frozenset(("register", "nip", "vat", "entry", "capital", "court"))
_NEAR = 160  # characters between a court and the number of its register
# Slots of a template that a program fills with a particular, and those that it fills with all of them.
_SLOTS = {
    "name": r"company|firma|nazwa_?firmy|controller|legal_name",
    "legal_form": r"company|firma|legal_form",
    "seat": r"seat|siedzib|city|miasto|sitz|address|adres|office",
    "address": r"adres|address|street|ulic|anschrift",
    "court": r"court|sad|gericht|register|krs|hrb",
    "register": r"krs|hrb|hra|register|rejestr|company_?n|siren|kvk|ico",
    "entry": r"entry|vlozk|insert|register",
    "nip": r"nip|tax",
    "vat": r"vat|tax|ust",
    "capital": r"capital|kapital",
    "capital_paid_in": r"capital|kapital|paid",
    "management": r"director|board|zarzad|geschaeft|manag|gf",
    "directors": r"director|board|zarzad|vorstand|manag",
    "supervisory_chair": r"supervis|aufsicht|nadzor|chair",
}
_ALL = (
    r"footer|stopk|(?:mail|user|company|firma)_?signature|^\W*signature\W*$|podpis|particular|imprint|impressum|pflichtangaben"
    r"|legal_?(?:notice|info|line|entity)|dane_?firm|company_?(?:data|info|line)"
)
_CHARITY = r"1([.,]5)? ?%|podatk|\bopp\b|fundacj|pit\b"  # who asks for a share of the tax names another's KRS
_BEFORE = 80

Sort = Literal["missing", "wrong", "initial", "invalid"]


class Fault(NamedTuple):
    """One particular that a version does not state: nothing stands there, another value does, only an initial does, or
    a number that cannot exist. `at` is the place of what stands there in `version.raw`, `said` what it is."""

    sort: Sort
    wanted: Wanted
    version: Version
    at: int = -1
    said: str = ""


@lru_cache(maxsize=1)  # every rule asks for the same document
def faults(document: Document, policy: Policy) -> tuple[Fault, ...]:
    """All faults of a document; what the HTML lacks is not told again of the text."""
    company = company_of(policy)
    if company is None or document.kind not in KINDS:
        return ()
    taken = [one.lower() for part in document.parts for one in (*part.placeholders, *part.includes)]
    if any(re.search(_ALL, one) for one in taken):
        return ()
    slots = " ".join(taken)
    found: list[Fault] = []
    for number, version in enumerate(versions(document)):
        if number and not any(labelled(version.raw)):
            continue  # a text version without any number: `parts-disagree` says so
        told = {id(one.wanted) for one in found}
        found += [
            fault
            for fault in _of(version, company, document.kind)
            if id(fault.wanted) not in told and not _is_filled(fault, slots)
        ]
    return tuple(found)


def has_footer(version: Version, company: Company, kind: str) -> bool:
    """Whether a version states any of what only a company's footer states: a number, a court, the capital."""
    return any(labelled(version.raw)) or any(
        one.name in _NUMBERS and one.found(version) for one in company.wanted(kind)
    )


def _is_filled(fault: Fault, slots: str) -> bool:
    """Whether a slot of the template is named like the particular."""
    pattern = _SLOTS.get(fault.wanted.name)
    return fault.sort == "missing" and bool(slots and pattern and re.search(pattern, slots))


def _of(version: Version, company: Company, kind: str) -> Iterator[Fault]:
    for wanted in company.wanted(kind):
        if not wanted.is_stated(version):
            yield _instead(version, wanted, company) or Fault("missing", wanted, version)


def _instead(version: Version, wanted: Wanted, company: Company) -> Fault | None:
    """What stands there in the place of a particular."""
    if wanted.name in ("nip", "register", "vat"):
        return _number(version, wanted, company)
    if wanted.name == "capital":
        return _amount(version, wanted, CAPITAL)
    if wanted.name == "capital_paid_in":
        return _amount(version, wanted, PAID_IN)
    if wanted.name == "court":
        return _court(version, wanted, company)
    if wanted.name in ("management", "directors", "supervisory_chair"):
        return _initial(version, wanted, company)
    return None


def _number(version: Version, wanted: Wanted, company: Company) -> Fault | None:
    from rodo_footer.checking.company.numbers import fault_of

    register = company.controller.register
    kind = {"nip": "NIP", "vat": "VAT"}.get(wanted.name) or (register.type.upper() if register else "")
    if wanted.name == "register" and kind not in ("KRS", "HRB", "HRA"):
        kind = "KRS" if company.controller.country == "pl" else kind
    kinds = {kind} if kind not in ("HRB", "HRA") else {"HRB", "HRA"}
    partner = _partners_register(company)
    for one in labelled(version.raw):
        is_theirs = partner is not None and one.digits == digits_of(partner.number)
        if one.kind in kinds and not is_theirs and not _is_of_charity(version, one):
            sort: Sort = "invalid" if fault_of(one) else "wrong"
            said = one.number if one.kind in ("NIP", "VAT") else f"{one.kind} {one.number}"
            return Fault(sort, wanted, version, one.at, said)
    return None


def _is_of_charity(version: Version, one: Labelled) -> bool:
    """Whether a KRS number is that of a charity, to which readers are asked to give a share of their tax."""
    before = version.raw[max(0, one.at - _BEFORE) : one.at]
    return one.kind == "KRS" and re.search(_CHARITY, before, re.IGNORECASE) is not None


def _partners_register(company: Company) -> CourtRegister | None:
    """The register of the general partner, whose particulars stand beside ours."""
    partner = company.controller.partner_company
    return partner.register if partner else None


def _amount(version: Version, wanted: Wanted, label: Pattern) -> Fault | None:
    if not amounts_after(version.raw, label):
        return None
    place = next(one for one in label.finditer(version.raw) if amounts_after(version.raw[one.start() :], label))
    said = re.match(r"[^\d]{0,60}?(\d[\d .,'\u00a0]*)", version.raw[place.start() :])
    return Fault("wrong", wanted, version, place.start(), said[1].strip(" .,") if said else place[0])


def _court(version: Version, wanted: Wanted, company: Company) -> Fault | None:
    """Another court, beside the number of a register: elsewhere courts do what else courts do."""
    register = company.controller.register
    if register is None:
        return None
    partner = _partners_register(company)
    ours = [register.court, *([partner.court] if partner else [])]
    numbers = [one.at for one in labelled(version.raw) if one.kind in ("KRS", "HRB", "HRA")]
    for at, phrase in courts_in(version.raw):
        has_name = re.search(r"(?<=\s)[A-ZĄĆĘŁŃÓŚŹŻÄÖÜ]\w{2,}", phrase) is not None
        is_beside = any(abs(at - one) < _NEAR for one in numbers)
        if has_name and is_beside and not any(is_court(phrase, court) for court in ours):
            return Fault("wrong", wanted, version, at, phrase.strip())
    return None


def _initial(version: Version, wanted: Wanted, company: Company) -> Fault | None:
    """A director whose first name is an initial only, where the law wants it in full."""
    if not company.form.full_first_names:
        return None
    people = [*company.controller.directors, *filter(None, [company.controller.supervisory_chair])]
    for one in people:
        if not wanted.shown.endswith(one.name) or not one.first:
            continue
        found = re.search(
            rf"(?<!\w){re.escape(one.first[0])}\.\s?(?:-?[^\W\d_]\.\s?)*{re.escape(one.last)}\b", version.raw
        )
        if found is not None:
            return Fault("initial", wanted, version, found.start(), found[0])
    return None
