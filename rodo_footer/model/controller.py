"""Who is responsible for the processing (GDPR art. 4(7)), and the particulars that company law wants in its mail."""

from __future__ import annotations

from msgspec import Struct, field


class CourtRegister(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The commercial register: court, type (`KRS`, `HRB`, `HRA`, ...) and number."""

    number: str
    court: str = ""
    type: str = ""


class Capital(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Share capital as it is to be printed (`5 000,00`), and the part paid in where the legal form wants it (S.A.)."""

    amount: str
    currency: str
    paid_in: str = ""


class TaxNumbers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tax and statistical numbers; the check digits are verified, all-zero numbers refused."""

    nip: str = ""
    regon: str = ""
    vat: str = ""


class Director(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A member of the managing or supervisory body, with the first name spelled out (GmbHG s. 35a(1))."""

    first: str
    last: str
    role: str = ""

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


class Authority(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The competent supervisory authority, where the legal pack of the country names none (Germany has one a Land)."""

    name: str
    address: str


class Controller(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The controller. `legal_form` is a key of the country's legal pack, e.g. `sp-z-o-o`; empty in a one-off footer."""

    name: str
    country: str = ""
    legal_form: str = ""
    seat: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    register: CourtRegister | None = None
    tax: TaxNumbers = TaxNumbers()
    capital: Capital | None = None
    directors: list[Director] = field(default_factory=list)
    supervisory_chair: Director | None = None
    partners: list[str] = field(default_factory=list)
    group_name: str = ""
    authority: Authority | None = None


class Dpo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The data protection officer, where one is appointed (GDPR art. 13(1)(b))."""

    contact: str
    name: str = ""
