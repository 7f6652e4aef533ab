"""The style sheets and fonts that a page fetches from elsewhere, by `<link>`, `@import` and `@font-face`.

Says what is fetched and by which element; judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.styles import COMMENT

_IMPORT = re.compile(r"@import\s+(?:url\(\s*)?[\"']?([^\"')\s;]+)", re.IGNORECASE)
_FACE = re.compile(r"@font-face\s*\{([^{}]*)\}", re.IGNORECASE)
_URL = re.compile(r"url\(\s{0,20}[\"']?\s{0,20}((?:https?:)?//[^\"')\s]+)", re.IGNORECASE)
# Services whose style sheets hold nothing but fonts.
_FONT_HOSTS = (
    "fonts.googleapis.com",
    "fonts.gstatic.com",
    "use.typekit.net",
    "p.typekit.net",
    "fonts.bunny.net",
    "fast.fonts.net",
    "cloud.typography.com",
    "use.fontawesome.com",
    "kit.fontawesome.com",
    "api.fontshare.com",
    "use.edgefonts.net",
)


class Fetched(Struct, frozen=True):
    """One thing that is fetched: by which element, from where, and whether it is a font."""

    element: Element
    address: str
    is_font: bool


@lru_cache(maxsize=1)  # two rules ask for the same page
def fetched(outline: Outline) -> tuple[Fetched, ...]:
    """What the style sheets of a page fetch, in document order."""
    return tuple(_fetched(outline))


def _fetched(outline: Outline) -> Iterator[Fetched]:
    for element in outline.named("link", "style"):
        if element.tag == "link":
            address = element.get("href").strip()
            if "stylesheet" in element.get("rel").lower() and address:
                yield Fetched(element, address, _is_font_host(address))
            continue
        css = outline.text_of(element)
        if "@" not in css:
            continue
        css = COMMENT.sub(" ", css)
        for found in _IMPORT.finditer(css):
            yield Fetched(element, found[1], _is_font_host(found[1]))
        for face in _FACE.finditer(css):
            if (source := _URL.search(face[1])) is not None:
                yield Fetched(element, source[1], True)


def _is_font_host(address: str) -> bool:
    return parse(address if "//" in address else f"https://{address}").host in _FONT_HOSTS
