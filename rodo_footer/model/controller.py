"""Who is responsible for the processing (GDPR art. 4(7)), and the particulars that company law wants in its mail."""

from __future__ import annotations

import re

from msgspec import Struct, field

_CHAIR = r"(?i)vorsitz|sprecher|chair|prezes|przewodnicz|president|\bceo\b"


class CourtRegister(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The commercial register: who keeps it, its type (`KRS`, `HRB`, `FN`, `RCS`, ...) and the number.

    `court` is the court or office, in the United Kingdom the part of it (`England and Wales`). `section` and `insert`
    are the oddíl and vložka of a Czech entry, whose `number` is the IČO.
    """

    number: str
    court: str = ""
    type: str = ""
    section: str = ""
    insert: str = ""


class Capital(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Share capital as it is to be printed (`5 000,00`), and the part paid in where the legal form wants it (S.A.).

    `outstanding`: contributions not yet made, which German and Austrian companies name where they name their capital.
    `unpaid`: none is made yet, as of a Polish sp. z o.o. founded online (S24) until its shareholders pay.
    """

    amount: str
    currency: str
    paid_in: str = ""
    outstanding: str = ""
    unpaid: bool = False


class TaxNumbers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tax and statistical numbers; the check digits are verified, all-zero numbers refused."""

    nip: str = ""
    regon: str = ""
    vat: str = ""


class Director(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A member of the managing or supervisory body, with the first name spelled out (GmbHG s. 35a(1)).

    `chair` marks the chair of the body (AktG s. 80(1)). `nationality` is printed for directors of an Irish company who
    are not Irish (Companies Act 2014 s. 151).
    """

    first: str
    last: str
    role: str = ""
    chair: bool = False
    nationality: str = ""

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def is_chair(self) -> bool:
        """Whether this is the chair of the body, by the mark or by the role."""
        return self.chair or says_chair(self.role)


def says_chair(role: str) -> bool:
    """Whether a role itself says that who has it is the chair: `Prezes Zarządu`, `Vorsitzende`."""
    return re.search(_CHAIR, role) is not None


class PartnerCompany(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The company that is the general partner of a partnership without a natural person in its place, such as the
    Komplementär-GmbH of a GmbH & Co. KG: the partnership's mail carries its particulars too (HGB s. 125, 177a)."""

    name: str
    seat: str = ""
    register: CourtRegister | None = None
    directors: list[Director] = field(default_factory=list)
    supervisory_chair: Director | None = None


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
    `in_liquidation`: it is being wound up, which its mail must say. `sole_shareholder`: one person holds all shares,
    which the mail of an Italian company says (c.c. 2250). `owner`: the name of a sole trader whose business is called
    otherwise (UGB s. 14).
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
    owner: str = ""
    partners: list[str] = field(default_factory=list)
    partner_company: PartnerCompany | None = None
    group_name: str = ""
    in_liquidation: bool = False
    sole_shareholder: bool = False
    authority: Authority | None = None
    brands: list[str] = field(default_factory=list)
    representative: Representative | None = None
    joint_controllers: list[JointController] = field(default_factory=list)
    public_body: bool = False


class Dpo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The data protection officer, where one is appointed (GDPR art. 13(1)(b))."""

    contact: str
    name: str = ""
