"""Line and column of a link or an element in the user's own file. Loaded for documents with a finding only.

It must not decide anything: it looks for the link that the verdict is about, by raw href and order.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rodo_footer.checking.reading.conditional import outlook_view
from rodo_footer.checking.reading.facts import Link, Part
from rodo_footer.checking.reading.soup import located
from rodo_footer.checking.reading.start_tags import line_and_column
from rodo_footer.checking.reading.templates import masked

if TYPE_CHECKING:
    from rodo_footer.checking.reading.outline import Element
    from rodo_footer.checking.reading.templates.marks import Mask


class Position(NamedTuple):
    """1-based; columns count characters of the decoded text."""

    line: int
    column: int


class Anchor(NamedTuple):
    """A link as it stands in the source."""

    href: str
    position: Position


def locate(
    part: Part, link: Link | None = None, element: Element | None = None, offset: int = -1, seen: str = ""
) -> Position:
    """Where a character, a link or an element of a part starts; without any, where the body starts, else the beginning
    of the part.

    Args:
        part: of a document.
        link: in it.
        element: in it.
        offset: of a character of its source.
        seen: the text in `element` that it is about; where it cannot be found in the source, the element counts.
    """
    if link is not None and link.offset >= 0:
        offset = link.offset
    if offset >= 0:
        return at_offset(part.source, offset, part.breaks)
    if part.media == "text/plain":
        return Position(1, 1)
    if element is not None:
        return _element(part, element, seen)
    if link is None:
        return _body(part.source)
    if link.written:
        return _written(part, link)
    return _linked(part, link)


def at_offset(text: str, offset: int, breaks: tuple[int, ...] = ()) -> Position:
    """Line and column of a character; `breaks` are the places of line ends that were taken out of `text`."""
    line, column = line_and_column(text, offset)
    gone = [one for one in breaks if one <= offset]
    if gone and gone[-1] > offset - column + 1:
        column = offset - gone[-1] + 1
    return Position(line + len(gone), column)


@lru_cache(maxsize=2)
def _mask(source: str, dialect: str) -> Mask:
    return masked(source, dialect)


def _parsed(part: Part) -> str:
    """The source as the parser may read it; every place in it is the same place in the source."""
    return _mask(part.source, part.dialect).text if part.dialect else part.source


@lru_cache(maxsize=2)  # a page with a hundred findings is parsed once, in each of its views
def anchors(html: str, *, shapes: bool = False, mask: Mask | None = None) -> tuple[Anchor, ...]:
    """All links of `html` in document order.

    Args:
        html: the source of one view.
        shapes: also the VML shapes that Outlook makes links of.
        mask: what is masked in it, of a template.
    """
    found: list[Anchor] = []
    for place in located(html, "a", "area", *(["v:"] if shapes else [])):
        attributes = mask.attributes(place.name, dict(place.attributes)) if mask else place.attributes
        href = attributes.get("href")
        if href is not None:
            found.append(Anchor(href, Position(*line_and_column(html, place.start))))
    return tuple(found)


@lru_cache(maxsize=2)
def _by_key(html: str, *, shapes: bool = False, mask: Mask | None = None) -> dict[str, tuple[Anchor, ...]]:
    """The links of `anchors` by address, so that the next of many is not looked for among all."""
    groups: dict[str, list[Anchor]] = {}
    for anchor in anchors(html, shapes=shapes, mask=mask):
        groups.setdefault(_key(anchor.href), []).append(anchor)
    return {key: tuple(group) for key, group in groups.items()}


def _element(part: Part, element: Element, seen: str) -> Position:
    html = _parsed(part)
    there = located(html, element.tag)
    # The parser that decides makes elements that nobody wrote, such as <body>.
    start = there[element.nth].start if element.nth < len(there) else -1
    if seen:
        from rodo_footer.checking.reading.seen_text import place_of

        at = place_of(part.source, seen, max(0, start), html)
        if at >= 0:
            return Position(*line_and_column(html, at))
    return Position(*line_and_column(html, start)) if start >= 0 else _body(html)


def _linked(part: Part, link: Link) -> Position:
    wanted = _key(link.href)
    mask = _mask(part.source, part.dialect) if part.dialect else None
    html = mask.text if mask else part.source
    there = _by_key(html, mask=mask).get(wanted, ())
    if link.view == "outlook":
        # Both views keep the places of the file: what only Outlook sees stands where the others see nothing.
        shared = set(there)
        in_outlook = _by_key(outlook_view(html), shapes=True, mask=mask).get(wanted, ())
        there = tuple(one for one in in_outlook if one not in shared) or in_outlook
        before = [one for one in part.links if one.view == "outlook"]
    else:
        before = [one for one in part.links if one.view != "outlook"]
    if not there:
        return _body(part.source)
    nth = sum(
        1 for one in before if 0 <= one.ordinal < link.ordinal and (one.href == link.href or _key(one.href) == wanted)
    )
    return there[min(nth, len(there) - 1)].position


def _key(href: str) -> str:
    return "".join(href.split())


def _written(part: Part, link: Link) -> Position:
    same = [one for one in part.links if one.written and one.href == link.href]
    nth = next((index for index, one in enumerate(same) if one is link), 0)
    linked = {one.href for one in part.links if not one.written}
    at = -1
    for _ in range(nth + 1):
        following = part.source.find(link.href, at + 1)
        if following < 0:
            break
        at = following
    if at < 0 or link.href in linked:
        return _body(part.source)
    return at_offset(part.source, at)


def _body(html: str) -> Position:
    import re

    found = re.search(r"<body[\s>/]", html, re.IGNORECASE)
    return at_offset(html, found.start()) if found else Position(1, 1)
