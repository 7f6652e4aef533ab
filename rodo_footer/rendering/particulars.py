"""The company particulars: what the country's legal pack prints for the legal form, and what is missing for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.errors import Problem
from rodo_footer.model.controller import Controller, CourtRegister
from rodo_footer.packs import LegalForm
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
    for name in form.requires if form.confidence != "C" else ():
        key, value = _fact(controller, name)
        if not value:
            yield Problem(f"controller.{key}", 0, f"missing; {form.law} wants it in business mail")
    if form.full_first_names:
        yield from _initials(controller, form)


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
        case "nip":
            return "tax.nip", controller.tax.nip
        case "capital":
            return "capital", capital
        case "capital_paid_in":
            return "capital.paid_in", capital and capital.paid_in
        case "management" | "directors":
            return "directors", controller.directors
        case _:
            return name, getattr(controller, name)


def _register(register: CourtRegister) -> CourtRegister:
    """The register with its type said once, where the number was written as extracts have it: `HRB 12345`."""
    return replace(register, number=register.number.removeprefix(register.type).strip()) if register.type else register


def arguments(controller: Controller, form: LegalForm, name: str) -> tuple[object, ...] | None:
    """What the macro `particular_<name>` of a language is called with; None where the fact is not there."""
    values: dict[str, tuple[object, ...]] = {
        "name": (controller,),
        "seat": (controller,) if controller.seat else (),
        "address": (controller,) if controller.address else (),
        "register": (_register(controller.register),) if controller.register else (),
        "nip": (controller.tax,) if controller.tax.nip else (),
        "capital": (controller.capital, form.capital) if controller.capital else (),
        "management": (controller.directors,) if controller.directors else (),
        "directors": (controller.directors,) if controller.directors else (),
        "supervisory_chair": (controller.supervisory_chair,) if controller.supervisory_chair else (),
        "partners": (controller.partners,) if controller.partners else (),
        "group": (controller.group_name,) if controller.group_name else (),
    }
    return values[name] or None
