"""Numbers that identify a company: why one cannot exist, in words for whoever wrote it.

Pure, without network: that a number can exist does not say that it is anybody's. What only other countries need is
loaded when it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_NIP = (6, 5, 7, 2, 3, 4, 5, 6, 7)
_REGON_9 = (8, 9, 2, 3, 4, 5, 6, 7)
_REGON_14 = (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)
_MISTYPED = "its check digit is wrong, so a digit is mistyped"
_ZEROS = "it is all zeros"
GERMAN_REGISTERS = ("HRA", "HRB", "GnR", "PR", "VR")
_COURT_WORDS = (
    r"(?i)\b(?:amtsgericht\w*|registergericht\w*|handelsregister\w*|ag|gericht|beim|des|der|register)\b[\s:,.]*"
)
_UMLAUTS = (("ue", "ü"), ("oe", "ö"), ("ae", "ä"))


def digits_of(number: str) -> str:
    """The digits of a number as people write it: with a prefix of its country, blanks, hyphens, full stops."""
    return re.sub(r"\D", "", number)


def nip_fault(number: str) -> str:
    """Why a Polish tax number cannot exist; empty where it can."""
    digits = digits_of(number)
    fault = _shape(digits, (10,), "a NIP")
    if fault:
        return fault
    if digits.startswith("000"):
        return "it begins like a KRS number: are NIP and KRS swapped?"
    return "" if _weighed(digits, _NIP) % 11 == int(digits[9]) else _MISTYPED


def regon_fault(number: str) -> str:
    """Why a Polish statistical number cannot exist; empty where it can."""
    digits = digits_of(number)
    fault = _shape(digits, (9, 14), "a REGON")
    if fault:
        return fault
    if _weighed(digits, _REGON_9) % 11 % 10 != int(digits[8]):
        return _MISTYPED
    return "" if len(digits) == 9 or _weighed(digits, _REGON_14) % 11 % 10 == int(digits[13]) else _MISTYPED


def krs_fault(number: str) -> str:
    """Why a number of the Polish court register cannot exist; empty where it can. It has no check digit."""
    digits = digits_of(number)
    if 0 < len(digits) < 10 and digits.strip("0"):
        return f"it has {len(digits)} digits, a KRS number has 10: leading zeros belong to it"
    fault = _shape(digits, (10,), "a KRS number")
    if fault:
        return fault
    if digits[0] != "0":
        return "it is a NIP: are NIP and KRS swapped?" if not nip_fault(digits) else "a KRS number begins with zeros"
    return ""


def vat_fault(number: str) -> str:
    """Why a VAT number, with the prefix of its country, cannot exist; empty where it can."""
    from stdnum.eu import vat
    from stdnum.gb import vat as british

    compact = re.sub(r"[\s.\-]", "", number).upper()
    if not re.search("[1-9]", compact):
        return _ZEROS
    if not re.match(r"[A-Z]{2}\w", compact):
        return "it lacks the prefix of its country, such as PL or DE"
    if compact.startswith("PL"):
        return nip_fault(compact)
    is_known = british.is_valid(compact) if compact[:2] in ("GB", "XI") else vat.is_valid(compact)
    return "" if is_known else "no country gives out such a VAT number; a digit or the prefix is mistyped"


def german_fault(kind: str, number: str, court: str = "") -> str:
    """Why a number of a German register cannot exist; empty where it can.

    Args:
        kind: `HRA`, `HRB`, `GnR`, `PR` or `VR`.
        number: with or without the kind.
        court: who keeps the register; empty: not known.
    """
    from stdnum.de import handelsregisternummer

    bare = re.sub(rf"(?i)^\s*{kind}\b", "", number)
    bare = re.sub(r"(?<=\d)[\s.](?=\d)", "", bare).strip()
    if not re.search("[1-9]", bare):
        return _ZEROS
    if not handelsregisternummer.is_valid(f"Bonn {kind} {bare}"):
        return f"it is no {kind} number: 1 to 6 digits, at most with letters behind them (HRB 12345 B)"
    return "" if not court or _is_register_court(court) else f"'{court}' keeps no commercial register"


def _is_register_court(court: str) -> bool:
    """Whether a court keeps a register; a town may be written with its river or its Land, without umlauts."""
    from stdnum.de.handelsregisternummer import GERMAN_COURTS

    name = re.sub(_COURT_WORDS, " ", court).split("(")[0].strip()
    words = re.findall(r"[^\W\d_]+", name.lower())
    if not words:
        return False
    town = " ".join(words[:2]) if words[0] in ("bad", "st") else words[0]
    spellings = {town}
    for two, one in _UMLAUTS:
        spellings |= {each.replace(two, one) for each in spellings}
    known = " " + " ".join(" ".join(re.findall(r"[^\W\d_]+", one.lower())) for one in GERMAN_COURTS)
    return any(f" {one}" in known for one in spellings if len(one) > 2)


def register_fault(country: str, kind: str, number: str, court: str = "") -> str:
    """Why a number of a country's company register cannot exist; empty where it can, or where nobody here knows."""
    bare = re.sub(rf"(?i)^\s*{re.escape(kind)}\b[:.\s]*", "", number).strip() if kind else number.strip()
    if not re.search("[1-9]", bare):
        return _ZEROS if re.search("0", bare) else "it has no digits"
    if country == "de":
        known = next((one for one in GERMAN_REGISTERS if one.lower() == kind.lower()), "")
        return german_fault(known, bare, court) if known else ""
    check = _REGISTERS.get(country)
    return check(bare) if check else ""


def _austrian(number: str) -> str:
    from stdnum.at import businessid

    return "" if businessid.is_valid(number) else "a Firmenbuchnummer has up to 6 digits and a letter: FN 122119m"


def _french(number: str) -> str:
    from stdnum.fr import siren

    is_one = siren.is_valid(re.sub(r"(?i)^\s*[AB]\s*(?=\d)", "", number))
    return "" if is_one else "it is no SIREN: 9 digits, of which the last is a check digit"


def _czech(number: str) -> str:
    from stdnum.cz import dic

    is_one = len(digits_of(number)) == 8 and dic.is_valid(digits_of(number))
    return "" if is_one else "it is no IČO: 8 digits, of which the last is a check digit"


def _italian(number: str) -> str:
    from stdnum.it import iva

    if re.fullmatch(r"[A-Z]{2}\s*[-–]?\s*\d{1,7}", number.upper()):
        return ""  # a number of the REA
    return (
        "" if iva.is_valid(digits_of(number)) else "it is no number of the Registro Imprese: 11 digits, or MI-1234567"
    )


def _dutch(number: str) -> str:
    return _shape(digits_of(number), (8,), "a KvK number")


def _british(number: str) -> str:
    is_one = re.fullmatch(r"\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z]", re.sub(r"\s", "", number).upper())
    return "" if is_one else "a company number has 8 digits, or 2 letters and 6 digits: leading zeros belong to it"


def _irish(number: str) -> str:
    return "" if re.fullmatch(r"\d{1,6}", re.sub(r"\s", "", number)) else "a company number has at most 6 digits"


_REGISTERS: dict[str, Callable[[str], str]] = {
    "pl": krs_fault,
    "at": _austrian,
    "fr": _french,
    "cz": _czech,
    "it": _italian,
    "nl": _dutch,
    "gb": _british,
    "ie": _irish,
}


def _shape(digits: str, lengths: tuple[int, ...], what: str) -> str:
    if digits and not digits.strip("0"):
        return _ZEROS
    if len(digits) in lengths:
        return ""
    return f"it has {len(digits)} digits, {what} has {' or '.join(map(str, lengths))}"


def _weighed(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
