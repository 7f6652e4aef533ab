"""What informs people at a form: links to the notice and words near it, in the order in which they are read.

Where the form is and what it asks for says `contact/forms.py`; judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rodo_footer.checking.contact.first_layer import elements_in
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.model.elements import ALWAYS

_LANDMARKS = frozenset(("nav", "footer", "header", "aside"))
_FOOTERS = frozenset(("footer", "site-footer", "page-footer", "main-footer", "stopka", "contentinfo"))
_NEAR = 1_500  # characters from the form to what stands at it
_SHORTEST = 400  # characters of a notice that says everything
_UNREAD = frozenset(("style", "script", "template", "noscript", "title", "textarea", "option"))


def has_full_clause(part: Part) -> bool:
    """Whether the text of a part is the whole notice itself, so that no link is needed."""
    return len(part.text) > _SHORTEST and elements_in(part.text) >= ALWAYS


def clause_at(part: Part, outline: Outline, root: Element) -> Element | Text | None:
    """The first piece near a form that informs: the links that read as the notice's, and the words."""
    near = list(_near(part, outline, root))
    indexes = {one.index for one in near}
    linked = [one for one in _notice_links(part, outline) if one.index in indexes or root.holds(one)]
    worded = _worded([one for one in near if isinstance(one, Text)])
    found: list[Element | Text] = [*linked, *worded]
    return min(found, key=lambda one: one.index, default=None)


def _notice_links(part: Part, outline: Outline) -> Iterator[Element]:
    nodes = [one for one in outline.named("a", "area") if "href" in one.attributes]
    for link in part.links:
        if link.reads and link.place == "own" and link.view != "outlook" and 0 <= link.ordinal < len(nodes):
            yield nodes[link.ordinal]
        elif link.reads and link.written and link.place == "own":
            yield from (one.parent for one in outline.texts if link.href in one.text and one.parent is not None)


def _worded(texts: Sequence[Text]) -> list[Text]:
    """The first text of the words that name the controller, where those that name a purpose are there as well."""
    blocks: dict[int, list[Text]] = {}
    for one in texts:
        block = block_of(one)
        blocks.setdefault(block.index if block is not None else -1, []).append(one)
    said = {index: "".join(one.text for one in block) for index, block in blocks.items()}
    if not elements_in("\n".join(said.values())) >= {"purposes", "controller_identity"}:
        return []
    naming = [index for index, text in said.items() if _names_controller(text)]
    return [blocks[index][0] for index in naming[:1]]


def _names_controller(text: str) -> bool:
    about_data = re.search(r"\bdan(?:e|ych|ymi)\b|\bdata\b|daten", fold(text)) is not None
    return about_data and "controller_identity" in elements_in(text)


def _near(part: Part, outline: Outline, root: Element) -> Iterator[Element | Text]:
    """The pieces in a form, and those around it up to other forms, without menus and footers of the page."""
    forms = outline.named("form") if root.tag == "form" else [root]
    nth = root.nth if root.tag == "form" else 0
    start = forms[nth - 1].end if nth else 0
    end = forms[nth + 1].index if nth + 1 < len(forms) else len(outline.pieces)
    yield from _stretch(part, reversed(outline.pieces[start : root.index]), root)
    yield from (one for one in outline.inside(root) if isinstance(one, Element) or _is_read(one))
    yield from _stretch(part, iter(outline.pieces[root.end : end]), root)


def _stretch(part: Part, pieces: Iterator[Element | Text], root: Element) -> Iterator[Element | Text]:
    length = 0
    for piece in pieces:
        above = [piece, *piece.ancestors()] if isinstance(piece, Element) else _above(piece)
        if any(_is_landmark(one) and not one.holds(root) for one in above) or not part.is_own(piece):
            continue
        if isinstance(piece, Text):
            if not _is_read(piece):
                continue
            length += len(piece.text)
        if length > _NEAR:
            return
        yield piece


def _above(text: Text) -> list[Element]:
    return [] if text.parent is None else [text.parent, *text.parent.ancestors()]


def _is_read(text: Text) -> bool:
    return text.parent is not None and text.parent.tag not in _UNREAD


def _is_landmark(element: Element) -> bool:
    names = {element.get("id").lower(), element.get("role").lower(), *element.get("class").lower().split()}
    return element.tag in _LANDMARKS or not names.isdisjoint(_FOOTERS)


def block_of(piece: Element | Text) -> Element | None:
    """The block that a piece stands in."""
    at = piece.parent
    while at is not None and at.tag not in BLOCKS:
        at = at.parent
    return at
