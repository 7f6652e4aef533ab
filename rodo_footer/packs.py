"""The legal packs: what one country's law wants, as data with article, source, date and confidence.

Read from `templates/packs/<country>.toml`. Nothing here prints, checks or decides; rendering and checking do.
"""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

Confidence = Literal["A", "B", "C"]
"""A: a primary text or an official page; B: secondary sources; C: unverified."""
Place = Literal["mail", "website"]
"""Where a duty holds: what is written to somebody, on paper or by e-mail; the company's website."""
PLACES: tuple[Place, ...] = ("mail", "website")
Particular = Literal[
    "name",
    "legal_form",
    "seat",
    "address",
    "court",
    "register",
    "entry",
    "nip",
    "vat",
    "capital",
    "capital_paid_in",
    "capital_outstanding",
    "capital_unpaid",
    "management",
    "directors",
    "chair",
    "nationality",
    "supervisory_chair",
    "owner",
    "partners",
    "partner_company",
    "group",
    "sole_shareholder",
    "in_liquidation",
]
"""What a company may have to print. `entry`: section and insert of a Czech register; `chair`: that the directors' chair
is marked as such; `nationality`: of the directors who have a foreign one."""


PRINTED_WITH: dict[Particular, Particular] = {
    "court": "register",
    "entry": "register",
    "chair": "directors",
    "nationality": "management",
}
"""Particulars that stand in the words of another."""


class PackAuthority(Struct, frozen=True, forbid_unknown_fields=True):
    """The supervisory authority of a country, by language, with its source; and what it was called, and where, before.
    A former address is the part of it that names the place: `ul. Stawki 2`."""

    name: dict[str, str]
    address: str
    source: str
    confidence: Confidence
    as_of: date
    former_names: list[str] = []
    former_addresses: list[str] = []


class Duty(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one provision demands, and how well we know it.

    `requires` is demanded of everybody, `if_any` of those who have it: an Aufsichtsrat, a liquidation. `agreed`:
    several independent sources of confidence B say the same.
    """

    law: str
    source: str
    confidence: Confidence
    as_of: date
    requires: list[Particular] = field(default_factory=list)
    if_any: list[Particular] = field(default_factory=list)
    covers: list[Place] = field(default_factory=lambda: [*PLACES])
    agreed: bool = False

    @property
    def is_certain(self) -> bool:
        """Whether what it demands may be called a duty without a reserve."""
        return self.confidence == "A" or (self.confidence == "B" and self.agreed)


class LegalForm(Duty, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which particulars a legal form prints (in order) and which of them its law demands.

    Particulars of confidence C are recommended only: unverified law is never stated as a duty. `abbreviations` are how
    the form is written in a company's name, `registers` the types of register it may be in, `further` what other laws
    demand of it.
    """

    title: str
    prints: list[Particular]
    abbreviations: list[str] = field(default_factory=list)
    registers: list[str] = field(default_factory=list)
    capital: Literal["share", "stock"] = "share"
    full_first_names: bool = False
    further: list[Duty] = field(default_factory=list)

    def duties(self, place: Place) -> tuple[Duty, ...]:
        """All that its laws demand in a place, the form's own law first."""
        return tuple(one for one in (self, *self.further) if place in one.covers)

    def printed(self, place: Place) -> tuple[Particular, ...]:
        """The particulars to print in a place, in order: those of the form and what else is demanded there. Capital is
        printed only where it must be: of who names it, some laws want more."""
        demanded = (name for duty in self.duties(place) for name in (*duty.requires, *duty.if_any))
        whole = (PRINTED_WITH.get(name, name) for name in demanded if not name.startswith("capital_"))
        return tuple(dict.fromkeys((*self.prints, *whole)))

    def is_named_in(self, text: str) -> bool:
        """Whether a company's name, or another text, says that it has this form."""
        words = _words(text)
        return any(_words(one) in words for one in (self.title, *self.abbreviations))


class Pack(Struct, frozen=True, forbid_unknown_fields=True):
    """The facts of one country, each with source and date; `further` holds for all of its forms."""

    country: str
    forms: dict[str, LegalForm]
    authority: PackAuthority | None = None
    further: list[Duty] = field(default_factory=list)


class Row(NamedTuple):
    """One fact of a pack as a table shows it."""

    country: str
    form: str
    particulars: str
    place: str
    law: str
    source: str
    confidence: str
    as_of: str


def our_packs() -> Path:
    """The folder of the packs that come with the package."""
    # importlib.resources would take thirty times as long to say where the package lies.
    return Path(importlib.import_module("rodo_footer.templates").__path__[0]) / "packs"


def countries(folder: Path | None = None) -> tuple[str, ...]:
    """Codes of the countries that have a pack, sorted."""
    return tuple(sorted(one.stem for one in (folder or our_packs()).glob("*.toml")))


@cache
def pack(country: str, folder: Path | None = None) -> Pack:
    """The pack of a country.

    Raises:
        KeyError: there is none.
    """
    path = (folder or our_packs()) / f"{country}.toml"
    if not country.isalpha() or not path.is_file():
        raise KeyError(country)
    with path.open("rb") as file:
        known = msgspec.convert(tomllib.load(file), Pack)
    forms = {key: replace(form, further=[*form.further, *known.further]) for key, form in known.forms.items()}
    return replace(known, forms=forms)


def _words(text: str) -> str:
    """A text for the look for a legal form: without full stops and commas, between single spaces."""
    return f" {' '.join(text.lower().replace('.', '').replace(',', ' ').split())} "


def rows(known: Pack) -> Iterator[Row]:
    """Every fact of a pack, for the page that lists the sources: one row a provision, and one for the authority."""
    for form in known.forms.values():
        for duty in (form, *form.further):
            wanted = ", ".join([*duty.requires, *(f"{one} (if any)" for one in duty.if_any)])
            places = " and ".join(duty.covers)
            sure = f"{duty.confidence}, agreeing" if duty.agreed else duty.confidence
            yield Row(known.country, form.title, wanted, places, duty.law, duty.source, sure, duty.as_of.isoformat())
    if known.authority:
        one = known.authority
        name = one.name.get("en") or next(iter(one.name.values()))
        yield Row(
            known.country,
            "supervisory authority",
            f"{name}, {one.address}",
            "",
            "GDPR art. 13(2)(d)",
            one.source,
            one.confidence,
            one.as_of.isoformat(),
        )
