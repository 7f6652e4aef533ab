"""What channels, languages, legal packs and signature designs there are: found in templates/, never listed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct, field

from rodo_footer.errors import RenderingError
from rodo_footer.packs import Pack, countries, pack
from rodo_footer.rendering.environment import Medium, our_templates

T = TypeVar("T")


class Variant(Struct, frozen=True, forbid_unknown_fields=True):
    """One form of a clause: what it is, the elements of art. 13 it must carry, the `facts` of an activity it prints.

    `activity`: it prints none; where no activity is described, the words name the usual purpose; or it needs one.
    `bases`: the legal bases of which it speaks, where its words hold for no other.
    """

    summary: str
    elements: list[str]
    activity: Literal["none", "usual", "needed"] = "none"
    facts: list[str] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)


class Channel(Struct, frozen=True, forbid_unknown_fields=True):
    """A place of contact with its clause in several variants, the usual one first.

    `kind` is what `check` calls the places where the clause stands; `media` begins with the usual one. `longest` is how
    many seconds the first layer of a spoken clause may take before a warning says so.
    """

    title: str
    kind: Literal["signature", "form", "chat", "script", "website"]
    layer: int
    media: list[Medium]
    languages: list[str]
    variants: dict[str, Variant]
    longest: int = 0

    @property
    def is_spoken(self) -> bool:
        """Whether people hear the clause, so that addresses are spoken in it."""
        return "speech" in self.media


class Design(Struct, frozen=True, forbid_unknown_fields=True):
    """A signature design."""

    title: str
    summary: str


class Catalogue(Struct, frozen=True):
    """The folder `templates/` and what can be found in it."""

    folder: Path = field(default_factory=our_templates)

    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that have words, e.g. `("de", "en", "pl")`."""
        return tuple(sorted(one.stem for one in (self.folder / "languages").glob("*.j2")))

    def channels(self) -> tuple[str, ...]:
        """Identifiers of the channels."""
        return self._folders("channels", "channel.toml")

    def channel(self, name: str) -> Channel:
        """A channel by its identifier."""
        return self._read(f"channels/{name}/channel.toml", Channel, "channel", name, self.channels())

    def packs(self) -> tuple[str, ...]:
        """Codes of the countries that have a legal pack."""
        return countries(self.folder / "packs")

    def pack(self, country: str) -> Pack:
        """The legal pack of a country."""
        try:
            return pack(country, self.folder / "packs")
        except KeyError:
            raise RenderingError(f"there is no legal pack '{country}'", nearest(country, self.packs())) from None

    def designs(self) -> tuple[str, ...]:
        """Names of our signature designs."""
        return self._folders("signatures", "design.toml")

    def design(self, name: str) -> Design:
        """A signature design by name."""
        return self._read(f"signatures/{name}/design.toml", Design, "signature design", name, self.designs())

    def _folders(self, kind: str, marker: str) -> tuple[str, ...]:
        return tuple(sorted(one.parent.name for one in (self.folder / kind).glob(f"*/{marker}")))

    def _read(self, path: str, wanted: type[T], kind: str, name: str, known: tuple[str, ...]) -> T:
        if name not in known:
            raise RenderingError(f"there is no {kind} '{name}'", nearest(name, known))
        with (self.folder / path).open("rb") as file:
            return msgspec.convert(tomllib.load(file), wanted)


def nearest(name: str, known: tuple[str, ...]) -> str:
    """A hint that names what was probably meant, and what there is."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1, 0.5)
    meant = f"Did you mean '{near[0]}'? " if near else ""
    return f"{meant}There is: {', '.join(known)}."
