"""What each particular of a company looks like in a text: the value, however it is written. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from rodo_footer.checking.company.looks import Value, amount, at, number, phrase
from rodo_footer.checking.company.people import STATES, people, person, state
from rodo_footer.checking.company.words import (
    CAPITAL,
    OUTSTANDING,
    PAID_IN,
    PAID_WHOLLY,
    court_spellings,
    court_words,
    normal_amount,
    without_courts,
)
from rodo_footer.checking.versions import Version, plainest
from rodo_footer.model.controller import Capital, Controller, CourtRegister, PartnerCompany
from rodo_footer.packs import LegalForm

_LABELS = ("kapitał zakładowy", "kapitał akcyjny", "share capital", "stock capital", "Stammkapital", "Grundkapital")


def values(controller: Controller, form: LegalForm, name: str) -> Iterator[Value]:
    """The values of a particular, none where the config has none."""
    if name in STATES:
        yield from state(controller, name)
    elif name.startswith("capital"):
        yield from _capital(controller.capital, name)
    elif name in ("court", "register", "entry"):
        yield from _register(controller.register, form, name)
    elif name in ("management", "directors", "chair", "nationality", "supervisory_chair"):
        yield from people(controller, name)
    else:
        yield from _plain(controller, form, name)


def _plain(controller: Controller, form: LegalForm, name: str) -> Iterator[Value]:
    tax = controller.tax
    if name == "name":
        yield Value(shown=f"name ({controller.name})", spellings=(controller.name,), found=_named(controller, form))
    elif name == "legal_form" and not form.is_named_in(controller.name):
        yield Value(
            shown=f"legal form ({form.title})",
            spellings=(form.title, *(one for one in form.abbreviations if len(one) > 2)),
            found=lambda version: any(phrase(one)(version) for one in (form.title, *form.abbreviations)),
        )
    elif name == "seat" and controller.seat:
        yield _seat(controller.seat, controller.address, f"registered office ({controller.seat})")
    elif name == "address" and controller.address:
        yield Value(
            shown=f"address ({controller.address})", spellings=(controller.address,), found=at(controller.address)
        )
    elif name == "nip" and tax.nip:
        bare = re.sub(r"\D", "", tax.nip)
        yield Value(shown=f"NIP ({tax.nip})", spellings=(tax.nip, bare), found=number(bare))
    elif name == "vat" and tax.vat:
        yield Value(shown=f"VAT number ({tax.vat})", spellings=(tax.vat,), found=number(tax.vat))
    elif name == "group" and controller.group_name:
        yield _called("group of companies", controller.group_name)
    elif name == "owner" and controller.owner:
        yield _called("owner", controller.owner)
    elif name == "partners":
        yield from (_called("partner", one) for one in controller.partners)
    elif name == "partner_company" and controller.partner_company:
        yield from _partner(controller.partner_company)


def _called(what: str, value: str) -> Value:
    return Value(shown=f"{what} ({value})", spellings=(value,), found=phrase(value))


def _named(controller: Controller, form: LegalForm) -> Callable[[Version], bool]:
    """The name, its legal form in any of its spellings."""
    name = plainest(controller.name)
    known = [plainest(one) for one in (*form.abbreviations, form.title)]
    written = next((one for one in sorted(known, key=len, reverse=True) if f" {one} " in f" {name} "), "")
    looks = [phrase(name)]
    looks += [phrase(name.replace(written, one)) for one in known if written and one != written]
    return lambda version: any(look(version) for look in looks)


def _seat(seat: str, address: str, shown: str) -> Value:
    """The registered office. The town in the name of a court says where the court is."""
    if any(char.isdigit() for char in seat):
        return Value(shown=shown, spellings=(seat,), found=at(seat))
    spellings = [f"{label}: {seat}" for label in ("siedziba", "Sitz", "registered office")]
    spellings += [address] if seat in address else []
    look = at(seat)
    return Value(shown=shown, spellings=tuple(spellings), found=lambda version: look(without_courts(version)))


def _register(register: CourtRegister | None, form: LegalForm, name: str) -> Iterator[Value]:
    if register is None:
        return
    kind = register.type or (form.registers[0] if len(form.registers) == 1 else "")
    bare = re.sub(rf"(?i)^\s*{re.escape(kind)}\b", "", register.number).strip() if kind else register.number
    if name == "court" and register.court:
        yield Value(
            shown=f"register court ({register.court})",
            spellings=court_spellings(register.court),
            found=court_words(register.court),
        )
    elif name == "entry" and register.insert:
        look = number(register.insert, "vlozka insert einlage")
        section = f" {plainest(register.section)} "
        shown = f"entry (oddíl {register.section}, vložka {register.insert})"
        yield Value(
            shown=shown,
            spellings=(f"oddíl {register.section}, vložka {register.insert}",),
            found=lambda version: look(version) and section in version.words,
        )
    elif name == "register":
        yield Value(
            shown=f"register number ({kind} {bare})",
            spellings=(
                f"{kind} {bare}",
                f"{kind}: {bare}",
                f"company number {bare}",
                f"numer {bare}",
                f"Nummer {bare}",
            ),
            found=number(bare, kind),
        )


def _capital(capital: Capital | None, name: str) -> Iterator[Value]:
    if capital is None:
        return
    if name == "capital":
        yield Value(
            shown=f"share capital ({capital.amount} {capital.currency})",
            spellings=tuple(f"{label}{colon} {capital.amount}" for label in _LABELS for colon in (":", "")),
            found=amount(capital.amount, CAPITAL),
        )
    elif name == "capital_paid_in" and capital.paid_in:
        paid = amount(capital.paid_in, PAID_IN)
        is_whole = normal_amount(capital.paid_in) == normal_amount(capital.amount)
        whole = amount(capital.amount, CAPITAL)
        yield Value(
            shown=f"capital paid in ({capital.paid_in} {capital.currency})",
            spellings=tuple(f"{label}: {capital.paid_in}" for label in ("kapitał wpłacony", "paid in", "eingezahlt")),
            found=lambda version: (
                paid(version) or (is_whole and whole(version) and PAID_WHOLLY.search(version.words) is not None)
            ),
        )
    elif name == "capital_outstanding" and capital.outstanding:
        yield Value(
            shown=f"outstanding contributions ({capital.outstanding} {capital.currency})",
            spellings=(),
            found=amount(capital.outstanding, OUTSTANDING),
        )


def _partner(partner: PartnerCompany) -> Iterator[Value]:
    yield _called("general partner", partner.name)
    if partner.seat:
        yield _seat(partner.seat, "", f"registered office of {partner.name} ({partner.seat})")
    register = partner.register
    if register:
        bare = re.sub(rf"(?i)^\s*{re.escape(register.type)}\b", "", register.number).strip()
        yield Value(
            shown=f"register number of {partner.name} ({register.type} {bare})",
            spellings=(f"{register.type} {bare}",),
            found=number(bare, register.type),
        )
    yield from (person(one, f"director of {partner.name},") for one in partner.directors)
