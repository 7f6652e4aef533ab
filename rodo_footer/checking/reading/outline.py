"""HTML -> a flat list of elements and texts in document order. The only module that knows the parser (lexbor).

One walk per view: asking the parser for a node costs a microsecond, asking this list costs nothing. It judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

__all__ = ["BLOCKS", "NEVER_SHOWN", "Element", "Outline", "Text"]

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html"),
        *("legend", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th"),
        *("thead", "tr", "ul"),
    )
)
"""Elements that begin and end a line (HTML standard, 15.3 "Rendering: flow content")."""
NEVER_SHOWN = "never shown"
"""The attribute that an element of a template is given whose own condition shows it to nobody: its value is that
condition, and no source can write its name."""
_BETWEEN = frozenset(("html", "head", "table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl", "select"))


class Element(Struct, eq=False, gc=False):
    """One element. Its descendants are the pieces from `index + 1` up to `end` of the outline it belongs to.

    `attributes` are lower case, the first of duplicates holds, None is an attribute without a value. `nth` counts the
    elements of this tag from 0, in document order.
    """

    tag: str
    attributes: dict[str, str | None]
    parent: Element | None
    index: int
    nth: int
    end: int

    def get(self, name: str) -> str:
        """The value of an attribute, empty where there is none."""
        return self.attributes.get(name) or ""

    def holds(self, other: Element | Text) -> bool:
        """Whether `other` is inside this element."""
        return self.index < other.index < self.end

    @property
    def link(self) -> Element | None:
        """The link that it is, or stands in."""
        at: Element | None = self
        while at is not None and not (at.tag == "a" and "href" in at.attributes):
            at = at.parent
        return at

    def ancestors(self) -> Iterator[Element]:
        """Parent first."""
        at = self.parent
        while at is not None:
            yield at
            at = at.parent


class Text(Struct, eq=False, gc=False):
    """One run of text between tags, entities decoded."""

    text: str
    parent: Element | None
    index: int


class Outline:
    """The elements and texts of one view of an HTML document; comments, the content of `<template>`, and white space
    between rows, cells and items are not there.

    `pieces` has all in document order, `elements` and `texts` only these, `by_tag` the elements of each tag. Everything
    is linear in the size of the document; depth is bounded before (`bounds.py`).
    """

    def __init__(self, html: str) -> None:
        self.pieces: list[Element | Text] = []
        self.elements: list[Element] = []
        self.texts: list[Text] = []
        self.by_tag: dict[str, list[Element]] = {}
        self._tree = LexborHTMLParser(html)
        self._of: dict[int, Element] = {}
        self._walk()

    @cached_property
    def names(self) -> frozenset[str]:
        """All values of `class`, `id` and `name` as they stand: what to look at before looking for one of them."""
        found: set[str | None] = set()
        for element in self.elements:
            attributes = element.attributes
            if "class" in attributes:
                found.add(attributes["class"])
            if "id" in attributes:
                found.add(attributes["id"])
            if "name" in attributes:
                found.add(attributes["name"])
        return frozenset(one for one in found if one)

    @cached_property
    def styles(self) -> str:
        """All `style` attributes in lower case, one after another: what to look at before looking at each."""
        return "; ".join([style for one in self.elements if (style := one.attributes.get("style"))]).lower()

    @cached_property
    def sheets(self) -> str:
        """The text of all style sheets in lower case, for the same."""
        return "\n".join([self.text_of(one) for one in self.by_tag.get("style", ())]).lower()

    @cached_property
    def shown(self) -> list[Text]:
        """The texts of the body."""
        body = self.by_tag.get("body")
        if not body:
            return []
        start, end = body[0].index, body[0].end
        return [one for one in self.texts if start < one.index < end]

    @cached_property
    def attribute_names(self) -> frozenset[str]:
        """The names of all attributes that any element has: what to look at before looking for one of them."""
        return frozenset().union(*[element.attributes for element in self.elements])

    def named(self, *tags: str) -> list[Element]:
        """The elements of these tags, in document order."""
        by_tag = self.by_tag
        if len(tags) > 1:
            tags = tuple([tag for tag in tags if tag in by_tag])
            if len(tags) > 1:
                return sorted([one for tag in tags for one in by_tag[tag]], key=lambda one: one.index)
        return by_tag.get(tags[0], []) if tags else []

    def inside(self, element: Element) -> list[Element | Text]:
        """What an element holds, at any depth."""
        return self.pieces[element.index + 1 : element.end]

    def text_of(self, element: Element) -> str:
        """All text inside an element, as it stands."""
        return "".join([one.text for one in self.inside(element) if isinstance(one, Text)])

    def following(self, piece: Element | Text) -> Element | Text | None:
        """The next piece of the same parent."""
        index = piece.end if isinstance(piece, Element) else piece.index + 1
        end = piece.parent.end if piece.parent is not None else len(self.pieces)
        return self.pieces[index] if index < end else None

    def select(self, selector: str) -> list[Element]:
        """The elements that a CSS selector matches, in document order; none where the parser does not know it."""
        if not self._of:
            self._of = {node.mem_id: one for node, one in zip(self._nodes(), self.elements, strict=True)}
        try:
            found = self._tree.css(selector)
        except SelectolaxError:
            return []
        return [self._of[node.mem_id] for node in found if node.mem_id in self._of]

    def _first(self) -> LexborNode | None:
        root = self._tree.root
        return root.parent.first_child if root is not None and root.parent is not None else root

    def _nodes(self) -> Iterator[LexborNode]:
        """The parser's elements in document order, as `elements` has them."""
        top = self._first()
        while top is not None:
            for node in top.traverse():
                if node.is_element_node:
                    yield node
            top = top.next

    def _walk(self) -> None:
        add, add_element, add_text, by_tag = self.pieces.append, self.elements.append, self.texts.append, self.by_tag
        node = self._first()
        parent: Element | None = None
        between = False  # whether white space here stands between blocks and so is nothing
        open_: list[tuple[LexborNode | None, Element | None]] = []
        at = 0
        while True:
            if node is None:
                if not open_:
                    return
                if parent is not None:
                    parent.end = at
                node, parent = open_.pop()
                between = parent is not None and parent.tag in _BETWEEN
                continue
            if node.is_text_node:
                if between and node.is_empty_text_node:
                    node = node.next
                    continue
                text = Text(node.text_content or "", parent, at)
                at += 1
                add(text)
                add_text(text)
            elif node.is_element_node:
                tag = node.tag or ""
                same = by_tag.get(tag)
                if same is None:
                    same = by_tag[tag] = []
                element = Element(tag, node.attributes, parent, at, len(same), at + 1)
                at += 1
                add(element)
                add_element(element)
                same.append(element)
                child = node.first_child
                if child is not None:
                    open_.append((node.next, parent))
                    node, parent = child, element
                    between = tag in _BETWEEN
                    continue
            node = node.next
