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


class Representative(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The representative in the Union of a controller from outside (GDPR art. 27, 13(1)(a))."""

    name: str
    contact: str


class JointController(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who decides on purposes and means together with the controller (GDPR art. 26)."""

    name: str
    contact: str = ""


class Controller(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The controller. `legal_form` is a key of the country's legal pack, e.g. `sp-z-o-o`; empty in a one-off footer.

    `brands` are names that customers know and no law does: a brand alone never says who the controller is.
    `public_body`: a public authority, to which art. 6(1)(f) is closed in the performance of its tasks.
    """

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
    brands: list[str] = field(default_factory=list)
    representative: Representative | None = None
    joint_controllers: list[JointController] = field(default_factory=list)
    public_body: bool = False


class Dpo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The data protection officer, where one is appointed (GDPR art. 13(1)(b))."""

    contact: str
    name: str = ""
