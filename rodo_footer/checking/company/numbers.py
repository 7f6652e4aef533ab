"""Why a labelled number of a text cannot exist, in words for whoever wrote it. Loaded where one may be wrong."""

from __future__ import annotations

from rodo_footer.checking.reading.registry_numbers import Labelled
from rodo_footer.identifiers import german_fault, krs_fault, nip_fault, regon_fault, vat_fault


def fault_of(one: Labelled) -> str:
    """Why a number cannot exist; empty where it can."""
    if one.kind in ("HRA", "HRB"):
        return german_fault(one.kind, one.number)
    return {"NIP": nip_fault, "REGON": regon_fault, "KRS": krs_fault, "VAT": vat_fault}[one.kind](one.number)
