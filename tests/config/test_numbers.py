"""Numbers of companies: what cannot exist is told with the reason, what can is left alone; python-stdnum agrees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from stdnum.pl import nip, regon

from rodo_footer.config import verify_numbers
from rodo_footer.identifiers import german_fault, krs_fault, nip_fault, register_fault, regon_fault, vat_fault
from rodo_footer.model.controller import CourtRegister, TaxNumbers
from rodo_footer.packs import countries, pack
from tests.projects import company, with_form

DIGITS = st.text("0123456789", min_size=8, max_size=15)


@given(DIGITS)
def test_our_check_digits_are_those_of_stdnum(number: str) -> None:
    """Faster than loading it, and never of another opinion but on zeros and on what begins like a KRS number."""
    assert (regon_fault(number) == "") is (regon.is_valid(number) and number.strip("0") != "")
    assert (nip_fault(number) == "") is (nip.is_valid(number) and not number.startswith("000"))


@given(st.integers(1, 999_999_999))
def test_a_regon_with_its_check_digit_can_be(number: int) -> None:
    """Of eight digits the ninth follows."""
    stem = f"{number:08}"[:8]
    assert not stem.strip("0") or not regon_fault(stem + regon.calc_check_digit(stem))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (nip_fault("1746284758"), "check digit"),
        (nip_fault("0000123456"), "swapped"),
        (nip_fault("000-000-00-00"), "zeros"),
        (nip_fault("123"), "3 digits, a NIP has 10"),
        (regon_fault("000000000"), "zeros"),
        (regon_fault("12345678512340"), "check digit"),
        (krs_fault("123456"), "leading zeros"),
        (krs_fault("5260250274"), "swapped"),
        (krs_fault("9999999998"), "begins with zeros"),
        (krs_fault("0000000000"), "zeros"),
        (vat_fault("PL1746284758"), "check digit"),
        (vat_fault("DE136695975"), "mistyped"),
        (vat_fault("136695976"), "prefix"),
        (vat_fault("DE000000000"), "zeros"),
        (german_fault("HRB", "HRB 0"), "zeros"),
        (german_fault("HRB", "1234567"), "1 to 6 digits"),
        (german_fault("HRB", "12345", "Amtsgericht Musterstadt"), "keeps no commercial register"),
        (register_fault("at", "FN", "FN 122119"), "Firmenbuchnummer"),
        (register_fault("fr", "RCS", "552 008 444"), "SIREN"),
        (register_fault("cz", "IČO", "25123890"), "IČO"),
        (register_fault("nl", "KvK", "1234567"), "8"),
        (register_fault("gb", "Company number", "1234567"), "leading zeros"),
        (register_fault("ie", "Company number", "1234567"), "6 digits"),
        (register_fault("it", "Registro Imprese", "00743110158"), "Registro Imprese"),
        (register_fault("nl", "KvK", "xx"), "no digits"),
    ],
)
def test_what_cannot_be_says_why(fault: str, said: str) -> None:
    """In words that say what to look at."""
    assert said in fault


@pytest.mark.parametrize(
    ("number", "court"),
    [
        ("HRB 12345", "Amtsgericht München"),
        ("100 000", "Muenchen"),
        ("44343 B", "Berlin (Charlottenburg)"),
        ("44343 B", "Amtsgericht Charlottenburg"),
        ("1", "AG Koeln"),
        ("12345", "Registergericht: Amtsgericht Freiburg im Breisgau"),
        ("12345", "Amtsgericht Bad Homburg v. d. Höhe"),
        ("12345", "Amtsgericht St. Ingbert"),
        ("12345", "Frankfurt am Main"),
        ("12345", "Limburg a. d. Lahn"),
        ("12345", ""),
    ],
)
def test_german_numbers_as_people_write_them(number: str, court: str) -> None:
    """stdnum wants the bare name of the court, umlauts, and no blanks in the number."""
    assert german_fault("HRB", number, court) == ""


@pytest.mark.parametrize("number", ["FR40303265045", "IT00743110157", "NL004495445B01", "CZ25123891", "IE6433435F"])
def test_vat_numbers_of_other_countries(number: str) -> None:
    """And the British, which are no longer among those of the Union."""
    assert vat_fault(number) == vat_fault("GB980780684") == vat_fault("PL 526-025-02-74") == ""


@pytest.mark.parametrize(("country", "form"), [(one, form) for one in countries() for form in pack(one).forms])
def test_the_register_fits_the_legal_form(country: str, form: str) -> None:
    """Each form with a number of its own register is left alone; with another register it is told which it is in."""
    project = with_form(country, form)
    assert not [one.message for one in verify_numbers(project)]
    other = replace(project.controller, register=CourtRegister(type="XY", number="12345"))
    found = [one.key for one in verify_numbers(replace(project, controller=other))]
    assert (("controller", "register", "type") in found) == bool(pack(country).forms[form].registers)


def test_swapped_numbers_are_noticed_in_the_config() -> None:
    """NIP and KRS are equally long."""
    controller = company().controller
    register = replace(controller.register, number="1234563218")
    swapped = replace(controller, tax=TaxNumbers(nip="0000123456"), register=register)
    found = [(one.key[-1], one.message) for one in verify_numbers(replace(company(), controller=swapped))]
    assert [key for key, message in found if "swapped" in message] == ["nip", "number"]
