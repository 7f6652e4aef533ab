"""Check digits of tax and register numbers (python-stdnum). Apart, so that `check` need not load it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.config.validate import Fault
from rodo_footer.model.project import Project


def verify_numbers(project: Project) -> Iterator[Fault]:
    """NIP, REGON, VAT and KRS numbers that cannot exist; all-zero ones pass the check digits and are refused here."""
    from stdnum.eu import vat
    from stdnum.pl import nip, regon

    tax = project.controller.tax
    for name, number, module in (("nip", tax.nip, nip), ("regon", tax.regon, regon), ("vat", tax.vat, vat)):
        if number and (not re.search("[1-9]", number) or not module.is_valid(number)):
            yield Fault(("controller", "tax", name), f"'{number}' is not a valid {name.upper()}", "Check the digits.")
    register = project.controller.register
    if register and register.type.upper() == "KRS" and not _is_krs(register.number):
        hint = "It has 10 digits; leading zeros belong to it."
        yield Fault(("controller", "register", "number"), f"'{register.number}' is not a KRS number", hint)


def _is_krs(number: str) -> bool:
    return re.fullmatch(r"\d{10}", number) is not None and number.strip("0") != ""
