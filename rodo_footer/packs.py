"""The legal packs: what one country's law wants, as data with article, source, date and confidence.

Read from `templates/packs/<country>.toml`. Nothing here prints, checks or decides; rendering and checking do.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

Confidence = Literal["A", "B", "C"]
"""A: a primary text or an official page; B: secondary sources; C: unverified."""


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


class LegalForm(Struct, frozen=True, forbid_unknown_fields=True):
    """Which particulars a legal form prints (in order) and which of them its law demands.

    Particulars of confidence C are recommended only: unverified law is never stated as a duty.
    """

    title: str
    prints: list[str]
    requires: list[str]
    law: str
    source: str
    confidence: Confidence
    as_of: date
    capital: Literal["share", "stock"] = "share"
    full_first_names: bool = False


class Pack(Struct, frozen=True, forbid_unknown_fields=True):
    """The facts of one country, each with source and date."""

    country: str
    forms: dict[str, LegalForm]
    authority: PackAuthority | None = None


def our_packs() -> Path:
    """The folder of the packs that come with the package."""
    return Path(str(files("rodo_footer.templates"))) / "packs"


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
        return msgspec.convert(tomllib.load(file), Pack)
