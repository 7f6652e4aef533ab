"""How much of anything is read: limits that keep time and memory bounded. Exceeding one is a finding, never a pass.

Figures: mail 25 MB (Exchange Online's former default), one HTML body 2 MB, 500 parts, depth 30, header line 16 kB.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.faults import Unreadable

FILE_BYTES = 25_000_000
BODY_CHARACTERS = 2_000_000
PARTS = 500
PART_DEPTH = 30
HEADER_LINE_BYTES = 16_384
HEADERS = 500
ELEMENT_DEPTH = 500
LINKS = 20_000

_FEW_TAGS = 2_000
_REBUILT_ELEMENTS = 2_000_000
_TOKEN = re.compile(r"<!--(?:-?>)?|-->|<(/?)([a-zA-Z][^\s/>]*)")
_NO_DEPTH = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
        "html",
        "head",
        "body",
        "p",
        "li",
        "td",
        "th",
        "tr",
        "tbody",
        "thead",
        "tfoot",
        "colgroup",
        "option",
        "dt",
        "dd",
        "script",
        "style",
    ]
)
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)


def bound_body(text: str) -> None:
    """Raise `Unreadable` where one body is longer than is read.

    Args:
        text: the decoded body, in characters.
    """
    if len(text) > BODY_CHARACTERS:
        raise Unreadable(
            f"it is too large: {len(text):,} characters of text in one part, {BODY_CHARACTERS:,} are read at most",
            "Check the signature or template alone, or leave the file out.",
        )


def bound_nesting(html: str) -> None:
    """Raise `Unreadable` where parsing would take time or memory out of proportion.

    An HTML5 parser needs time in proportion to tags times depth, and rebuilds every unclosed formatting element in
    every following paragraph; 1 MB of `<div>` takes minutes. The scan is linear and errs on the deep side.
    """
    if html.count("<") <= _FEW_TAGS:
        return
    depth, deepest, formatting, tags = _measure(html)
    if deepest > ELEMENT_DEPTH or depth > ELEMENT_DEPTH:
        raise Unreadable(
            f"its elements are nested or left open {deepest:,} deep, {ELEMENT_DEPTH} are read at most",
            "Close the elements that are left open; mail programs give up on such a file as well.",
        )
    if formatting * tags > _REBUILT_ELEMENTS:
        raise Unreadable(
            f"{formatting} formatting elements are left open over {tags:,} tags, which no mail program displays",
            "Close elements such as <font> and <b>.",
        )


def _measure(html: str) -> tuple[int, int, int, int]:
    """Depth at the end, greatest depth, greatest number of open formatting elements, number of opening tags."""
    open_now: dict[str, int] = {}
    depth = deepest = formatting = most_formatting = tags = 0
    in_comment = False
    for token in _TOKEN.finditer(html):
        name = token[2]
        if name is None:
            in_comment = token[0] == "<!--" if not in_comment else token[0] != "-->"
        elif not in_comment and (name := name.lower()) not in _NO_DEPTH:
            step = -1 if token[1] else 1
            count = open_now.get(name, 0) + step
            if count < 0:
                continue
            open_now[name] = count
            depth += step
            formatting += step if name in _FORMATTING else 0
            deepest, most_formatting = max(deepest, depth), max(most_formatting, formatting)
            tags += 1
        elif not in_comment:
            tags += 1
    return depth, deepest, most_formatting, tags
