"""The two views of one HTML message: what Outlook's Word engine shows, and what all others show.

Works on the source text and keeps its length, so that a place in a view is the same place in the file. Source:
Microsoft, "About conditional comments" (MS Office HTML and XML reference); Outlook is taken as version 16. A comment
with a space before its bracket is an ordinary one; a condition that is never closed holds to the end of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rodo_footer.checking.reading.conditions import holds

_MARK = re.compile(
    r"<!(?:--)?\[if(?=[\s(!&|])(?P<condition>[^\]]{1,200})\](?:>\s*<!--|--)?>(?:\s*<!-->)?"
    r"|(?P<end>(?:<!--\s*)?<!\[endif\s*\](?:\s*--)?>)|(?P<comment><!--)",
    re.IGNORECASE,
)
_KEEP = r"[^\n]"
# Scaffolding around a block: tags that show nothing by themselves, and settings of Office.
_TAG = r"</?(?:table|tbody|tr|td|th|center|div|p|br)(?P<attributes>(?:\s[^<>]*)?)/?>"
_SETTINGS = r"(?is)<xml>.*?</xml>|<style[^<>]*>(?P<css>.*?)</style>"
_TELLING = ("href", "hidden", "bgcolor", "background", "id=", "class=", "src")
_SIZES = frozenset(("width", "max-width", "height"))


_LONGEST = 2_000
_END = "<![endif]-->"


class _Piece(NamedTuple):
    """A stretch of the source; `inside`: some condition is about it; `shown`: Outlook shows it."""

    start: int
    end: int
    inside: bool
    shown: bool
    is_mark: bool = False


def outlook_view(html: str) -> str:
    """The document as Outlook's Word engine reads it, of the same length and with the same line ends."""
    return "".join(
        [
            html[piece.start : piece.end]
            if piece.shown and not piece.is_mark
            else _blank(html[piece.start : piece.end])
            for piece in _pieces(html)
        ]
    )


def views_differ(html: str, lower: str) -> bool:
    """Whether Outlook may see anything else than others: conditions that are about more than scaffolding.

    Args:
        html: the source.
        lower: the same in lower case.
    """
    at = 0
    while (found := lower.find("[if", at)) >= 0:
        end = lower.find(_END, found)
        if end < 0 or end - found > _LONGEST or not _is_simple(lower[max(0, found - 4) : end]):
            return _differ(html)
        at = end + len(_END)
    return False


@lru_cache(maxsize=256)  # the same few blocks stand in all mails of a company
def _is_simple(block: str) -> bool:
    """Whether a block, up to its end, is hidden from others as a whole and nothing but scaffolding."""
    start, _, inner = block.partition("]>")
    return start.startswith("<!--[if") and "<!" not in inner and _is_scaffolding(inner)


def _differ(html: str) -> bool:
    return any(
        piece.inside
        and not piece.is_mark
        and (piece.end - piece.start > _LONGEST or not _is_scaffolding(html[piece.start : piece.end]))
        for piece in _pieces(html)
    )


def _pieces(html: str) -> Iterator[_Piece]:
    stack: list[bool] = []
    false = 0  # of the open conditions
    at = start = 0
    while (begin := html.find("<!", at)) >= 0:
        mark = _MARK.match(html, begin)
        if mark is None:
            at = begin + 2
            continue
        at = mark.end()
        if mark["comment"]:
            close = html.find("-->", at - 2)  # `<!-->` is a whole comment
            at = len(html) if close < 0 else close + 3
            continue
        if mark["end"] and not stack:
            continue
        yield _Piece(start, mark.start(), bool(stack), not false)
        yield _Piece(mark.start(), at, True, True, is_mark=True)
        start = at
        if mark["end"]:
            false -= not stack.pop()
        else:
            stack.append(holds(mark["condition"]))
            false += not stack[-1]
    yield _Piece(start, len(html), bool(stack), not false)


@lru_cache(maxsize=256)
def _is_scaffolding(inner: str) -> bool:
    if not inner.strip():
        return True
    rest = re.sub(_SETTINGS, _settings, inner) if "<xml>" in inner or "<style" in inner else inner
    for tag in re.finditer(rf"(?i){_TAG}", rest):
        if not _is_plain(tag["attributes"].lower()):
            return False
    return not re.sub(rf"(?i){_TAG}", "", rest).strip()


def _settings(match: re.Match[str]) -> str:
    from rodo_footer.checking.reading.styles import style_rules

    return match[0].replace("<", "[") if match["css"] and style_rules(match["css"]) else ""


def _is_plain(attributes: str) -> bool:
    if any(word in attributes for word in _TELLING):
        return False
    style = re.search(r"style\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", attributes)
    if style is None:
        return "style" not in attributes
    from rodo_footer.checking.reading.styles import declarations

    return _SIZES.issuperset(name for name, _, _ in declarations(style[1] or style[2] or ""))


def _blank(text: str) -> str:
    return re.sub(_KEEP, " ", text)
