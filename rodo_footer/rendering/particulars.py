"""The company particulars: what the country's legal pack prints for the legal form, and what is missing for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.errors import Problem
from rodo_footer.model.controller import Controller, CourtRegister, PartnerCompany
from rodo_footer.packs import Duty, LegalForm
from rodo_footer.rendering.catalogue import Catalogue, nearest


def legal_form(catalogue: Catalogue, controller: Controller) -> LegalForm | None:
    """The controller's legal form in its pack; None where the config names none (a one-off footer)."""
    if not controller.country or not controller.legal_form:
        return None
    return catalogue.pack(controller.country).forms.get(controller.legal_form)


def problems(catalogue: Catalogue, controller: Controller) -> Iterator[Problem]:
    """Every particular that the law of the legal form demands and the config lacks, and forms that do not exist."""
    country, form_name = controller.country, controller.legal_form
    if not country and not form_name:
        return  # a one-off footer, or a controller of which nothing more is known: no particulars are printed
    if country not in catalogue.packs():
        what = f"no legal pack '{country}'" if country else "missing, and legal_form needs it"
        yield Problem("controller.country", 0, what, nearest(country, catalogue.packs()))
        return
    forms = catalogue.pack(country).forms
    form = forms.get(form_name)
    if form is None:
        what = f"no legal form '{form_name}' in the pack '{country}'" if form_name else "missing, and country needs it"
        yield Problem("controller.legal_form", 0, what, nearest(form_name, tuple(forms)))
        return
    for duty in form.duties("mail"):
        yield from _missing(controller, duty)
    if form.full_first_names:
        yield from _initials(controller, form)


def _missing(controller: Controller, duty: Duty) -> Iterator[Problem]:
    for name in duty.requires if duty.confidence != "C" else ():
        key, value = _fact(controller, name)
        if not value:
            yield Problem(f"controller.{key}", 0, f"missing; {duty.law} wants it in business mail")
    directors = controller.directors
    if "chair" in duty.if_any and len(directors) > 1 and not any(one.is_chair for one in directors):
        hint = "Write chair = true where it is so."
        yield Problem("controller.directors", 0, f"none is marked as the chair; {duty.law} wants it", hint)


def _initials(controller: Controller, form: LegalForm) -> Iterator[Problem]:
    for index, director in enumerate(controller.directors):
        if re.fullmatch(r"\w\.?", director.first.strip()):
            hint = "Write at least one first name in full."
            yield Problem(f"controller.directors[{index}].first", 0, f"an initial; {form.law} wants the name", hint)


def _fact(controller: Controller, name: str) -> tuple[str, object]:
    """Config key and value of a required particular."""
    register, capital = controller.register, controller.capital
    match name:
        case "register":
            return "register.number", register and register.number
        case "court":
            return "register.court", register and register.court
        case "entry":
            return "register.section", register and register.section and register.insert
        case "nip":
            return "tax.nip", controller.tax.nip
        case "vat":
            return "tax.vat", controller.tax.vat
        case "capital":
            return "capital", capital
        case "capital_paid_in":
            return "capital.paid_in", capital and capital.paid_in
        case "management" | "directors":
            return "directors", controller.directors
        case _:
            return name, getattr(controller, name)


def _register(register: CourtRegister, form: LegalForm | None = None) -> CourtRegister:
    """The register with its type said once, where the number was written as extracts have it: `HRB 12345`; where the
    config names no type, it is that of the legal form."""
    usual = form.registers[0] if form and len(form.registers) == 1 else ""
    kind = register.type or ("" if register.number[:1].isalpha() else usual)
    return replace(register, type=kind, number=register.number.removeprefix(kind).strip()) if kind else register


def _partner(partner: PartnerCompany) -> PartnerCompany:
    return replace(partner, register=_register(partner.register)) if partner.register else partner


def arguments(controller: Controller, form: LegalForm, name: str) -> tuple[object, ...] | None:
    """What the macro `particular_<name>` of a language is called with; None where the fact is not there."""
    values: dict[str, tuple[object, ...] | None] = {
        "name": (controller,),
        "legal_form": None if form.is_named_in(controller.name) else (form.title,),
        "seat": (controller,) if controller.seat else None,
        "address": (controller,) if controller.address else None,
        "register": (_register(controller.register, form),) if controller.register else None,
        "nip": (controller.tax,) if controller.tax.nip else None,
        "vat": (controller.tax,) if controller.tax.vat else None,
        "capital": (controller.capital, form.capital) if controller.capital else None,
        "management": (controller.directors,) if controller.directors else None,
        "directors": (controller.directors,) if controller.directors else None,
        "supervisory_chair": (controller.supervisory_chair,) if controller.supervisory_chair else None,
        "owner": (controller.owner,) if controller.owner else None,
        "partners": (controller.partners,) if controller.partners else None,
        "partner_company": (_partner(controller.partner_company),) if controller.partner_company else None,
        "group": (controller.group_name,) if controller.group_name else None,
        "in_liquidation": () if controller.in_liquidation else None,
        "sole_shareholder": () if controller.sole_shareholder else None,
    }
    return values[name]
