"""Numbers of the company that cannot exist or do not fit its legal form. Apart, so that `check` need not load it."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.config.validate import Fault
from rodo_footer.model.controller import Controller
from rodo_footer.model.project import Project


def verify_numbers(project: Project) -> Iterator[Fault]:
    """Tax and register numbers that cannot exist, and registers that the legal form is not in."""
    from rodo_footer.identifiers import nip_fault, regon_fault, vat_fault

    controller = project.controller
    tax = controller.tax
    for name, number, fault_of in (
        ("nip", tax.nip, nip_fault),
        ("regon", tax.regon, regon_fault),
        ("vat", tax.vat, vat_fault),
    ):
        fault = fault_of(number) if number else ""
        if fault:
            yield Fault(("controller", "tax", name), f"'{number}' is not a valid {name.upper()}: {fault}")
    yield from _register_faults(controller)
    partner = controller.partner_company
    if partner and partner.register:
        fault = _fault(controller.country, partner.register.type, partner.register.number, partner.register.court)
        if fault:
            key = ("controller", "partner_company", "register", "number")
            yield Fault(key, f"'{partner.register.number}' cannot be: {fault}")


def _register_faults(controller: Controller) -> Iterator[Fault]:
    register = controller.register
    if register is None:
        return
    kind = register.type or ("KRS" if controller.country == "pl" else "")
    fault = _fault(controller.country, kind, register.number, register.court)
    if fault:
        what = f"'{register.number}' is not a {kind} number" if kind else f"'{register.number}' cannot be"
        yield Fault(("controller", "register", "number"), f"{what}: {fault}")
    wanted = _registers(controller)
    if register.type and wanted and register.type.lower() not in [one.lower() for one in wanted]:
        what = f"a {controller.legal_form} is not in the register '{register.type}'"
        yield Fault(("controller", "register", "type"), what, f"It is in: {', '.join(wanted)}.")


def _fault(country: str, kind: str, number: str, court: str) -> str:
    from rodo_footer.identifiers import GERMAN_REGISTERS, register_fault

    said = kind.upper()
    if said == "KRS":
        country = "pl"  # the type says whose register it is, also where no country is named
    elif said in [one.upper() for one in GERMAN_REGISTERS]:
        country = "de"
    elif not kind and country == "de":
        return ""
    return register_fault(country, kind, number, court)


def _registers(controller: Controller) -> list[str]:
    """The registers that the legal form may be in; none where no pack knows it (who renders is told so)."""
    from rodo_footer.packs import pack

    try:
        form = pack(controller.country).forms.get(controller.legal_form)
    except KeyError:
        return []
    return form.registers if form else []
