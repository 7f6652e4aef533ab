"""From what a rule saw to where it stands in the source: the start tag of a link or an element, a written address."""

from __future__ import annotations

import re
from html import unescape

from rodo_footer.checking.fixing.tags import Attribute, Tag, tag_at
from rodo_footer.checking.reading.conditional import outlook_view
from rodo_footer.checking.reading.facts import Link, Part
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.reading.positions import Position, anchors, locate

_TAG = re.compile(r"<[^<>]{0,2000}>")


def offset_of(text: str, position: Position) -> int:
    """The index of a line and column, which count from 1."""
    at = 0
    for _ in range(position.line - 1):
        at = text.find("\n", at) + 1
    return at + position.column - 1


def tag_of_element(part: Part, element: Element) -> Tag | None:
    """The start tag of an element; None where the source does not agree with the parser."""
    tag = tag_at(part.source, offset_of(part.source, locate(part, element=element)))
    if tag is None or tag.name != element.tag:
        return None
    values = {one.name: _bare(one.value) for one in reversed(tag.attributes)}
    seen = {name: _bare(value or "") for name, value in element.attributes.items()}
    return tag if all(values.get(name) == value for name, value in seen.items()) else None


def href_of(part: Part, link: Link) -> tuple[Tag, Attribute] | None:
    """The start tag and the href of a link; None where the source does not agree with the parser."""
    at = offset_of(part.source, locate(part, link))
    for templated in (True, False):
        tag = tag_at(part.source, at, templated=templated)
        href = tag.get("href") if tag else None
        if tag is not None and href is not None and _bare(link.href) in _readings(href):
            return tag, href
    return None


def twins_of(part: Part, link: Link) -> list[tuple[Tag, Attribute]]:
    """The same link once more, for classic Outlook alone, where both views have it and so count it as one."""
    if link.view != "both" or "[if" not in part.source:
        return []
    shared = set(anchors(part.source))
    found = []
    for one in anchors(outlook_view(part.source), shapes=True):
        if one in shared or _bare(one.href) != _bare(link.href):
            continue
        tag = tag_at(part.source, offset_of(part.source, one.position))
        href = tag.get("href") if tag else None
        if tag is not None and href is not None and _bare(link.href) in _readings(href) and _says(part, tag, link):
            found.append((tag, href))
    return found


def _says(part: Part, tag: Tag, link: Link) -> bool:
    """Whether the words of the link stand behind its tag."""
    end = part.source.find("</a", tag.end)
    return end >= 0 and _bare(link.text) == _bare(unescape(_TAG.sub("", part.source[tag.end : end])))


def written_at(part: Part, link: Link) -> int:
    """Where an address that is written out starts; -1 where that is not certain."""
    at = link.offset if link.offset >= 0 else offset_of(part.source, locate(part, link))
    return at if part.source.startswith(link.href, at) else -1


def _readings(href: Attribute) -> tuple[str, ...]:
    if href.quote == "{":  # JSX: href={"..."} is the string, any other expression itself
        inner = href.raw.strip()
        return _bare(href.raw), _bare(f"{{{href.raw}}}"), _bare(inner[1:-1]) if inner[:1] in "\"'`" else ""
    return _bare(href.value), _bare(href.raw)


def _bare(value: str) -> str:
    return "".join(value.split())
