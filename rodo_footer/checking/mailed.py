"""What goes out by mail: the HTML pages that the rules on images, styles and scripts look at, and their own elements.

A web page may hold scripts, forms and style sheets, a mail may not; so this says which is which. Judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.document import is_mail_page, is_website
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.outline import Element, Outline

_KINDS = frozenset(("signature", "template", "message"))
# Files of web components; those for mail name their library or draw the whole document.
_COMPONENTS = (".jsx", ".tsx", ".vue", ".svelte")
_MAIL_COMPONENTS = ("react-email", "jsx-email", "vue-email", "svelte-email", "<html")
_SLOT = r"[{}<>$]|%%|\*\||\[\[|^%|@@"
_NUMBER = r"\s*(\d+(?:\.\d+)?)\s*(%?)"
_STYLE_SIZE = r"(?:^|;)\s*%s\s*:\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*(?:!important\s*)?(?=;|$)"


class Page(Struct, frozen=True, eq=False):
    """One HTML body of a mail: its part, its outline, its source in lower case, for quick looks, and whether it has
    conditional comments."""

    part: Part
    outline: Outline
    lower: str
    has_conditions: bool

    def own(self, *tags: str) -> Iterator[Element]:
        """The elements of these tags that are not quoted from somebody else."""
        return (one for one in self.outline.named(*tags) if self.part.is_own(one))

    def shows(self, element: Element) -> bool:
        """Whether anything hides an element, by its own style or that of its ancestors."""
        return self.part.sight is None or not (
            self.part.sight.look(element).gone or self.part.sight.look(element).veiled
        )

    def in_outlook(self, text: str) -> bool:
        """Whether `text` of the source also stands in what classic Outlook for Windows shows."""
        return not self.has_conditions or text in _in_outlook(self.part.source)


@lru_cache(maxsize=1)
def _in_outlook(source: str) -> str:
    from rodo_footer.checking.reading.conditional import outlook_view

    return outlook_view(source)


@lru_cache(maxsize=1)  # every rule asks for the same document
def pages(document: Document) -> tuple[Page, ...]:
    """The HTML bodies of what goes out by mail; none of a form, a chat, a web page or a web component."""
    if document.kind not in _KINDS:
        return ()
    found = [
        Page(part, part.outline, part.lower, "[if" in part.lower) for part in document.parts if part.outline is not None
    ]
    if document.kind == "template":
        return tuple(page for page in found if _is_for_mail(document.path.lower(), page))
    return tuple(found)


def is_filled(value: str) -> bool:
    """Whether a value is what the reader gets, not a slot that a program fills later."""
    return re.search(_SLOT, value) is None


def number(value: str) -> float | None:
    """The number of pixels that an HTML length begins with; None for a share, for words and for nothing.

    HTML standard, 2.3.4.4 "Dimensions": what follows the digits is ignored, so `120px` is 120.
    """
    found = re.match(_NUMBER, value)
    return float(found[1]) if found and not found[2] else None


def pixels(image: Element, name: str) -> float | None:
    """The `width` or `height` of an image, from its attribute, else from its style; None where neither says pixels."""
    said = number(image.get(name))
    if said is None and "style" in image.attributes:
        found = re.search(_STYLE_SIZE % name, image.get("style").lower())
        said = float(found[1]) if found else None
    return said


def _is_for_mail(path: str, page: Page) -> bool:
    if path.endswith(_COMPONENTS) and not any(mark in page.lower for mark in _MAIL_COMPONENTS):
        return False
    if ("form" in page.outline.by_tag or is_website(page.outline)) and not is_mail_page(page.part):
        return False
    return not any(_is_local(script.get("src")) for script in page.outline.named("script")) and not any(
        "stylesheet" in link.get("rel").lower() and _is_local(link.get("href")) for link in page.outline.named("link")
    )


def _is_local(address: str) -> bool:
    """Whether an address only makes sense on the site that serves the page."""
    return bool(address) and "//" not in address
