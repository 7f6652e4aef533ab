"""The notice as a value: parts with entries, each with the elements it carries. Knows no layout."""

from __future__ import annotations

from msgspec import Struct


class Entry(Struct, frozen=True):
    """One thing that the notice says: a label, paragraphs in the medium, and the elements of art. 13 or 14 in them."""

    name: str
    label: str
    paragraphs: tuple[str, ...]
    elements: frozenset[str] = frozenset()


class Part(Struct, frozen=True):
    """A part with its own heading and a stable anchor; `apart` is what the law wants set apart from the rest."""

    anchor: str
    title: str
    entries: tuple[Entry, ...]
    apart: bool = False


class Translation(Struct, frozen=True):
    """Where the same notice can be read in another language."""

    language: str
    name: str
    url: str


class NoticeDocument(Struct, frozen=True):
    """The whole notice in one language."""

    language: str
    title: str
    controller: str
    version: str
    parts: tuple[Part, ...]
    translations: tuple[Translation, ...] = ()

    @property
    def elements(self) -> frozenset[str]:
        """Every element that some entry carries."""
        return frozenset().union(*(entry.elements for part in self.parts for entry in part.entries))
