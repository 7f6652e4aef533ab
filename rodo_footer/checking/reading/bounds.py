"""How much of anything is read: limits that keep time and memory bounded. Exceeding one is a finding, never a pass.

Figures: mail 25 MB (Exchange Online's former default), one HTML body 2 MB, 500 parts, depth 30, header line 16 kB,
10 seconds a document.
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
TAGS = 300_000
STYLE_RULES = 10_000
MEDIA_QUERIES = 200
SECONDS = 10.0

ATTRIBUTES = 1_000
STYLE_DEPTH = 20

_FEW_TAGS = 2_000
_REBUILT_ELEMENTS = 2_000_000
_SHORT_TAG = 3 * ATTRIBUTES
_QUOTED = r"\"[^\"]*\"|'[^']*'"
_TAG_START = r"<[a-zA-Z/]"
_PIECE = r"<!--(?:-?>)?|-->|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)|=\s*(?P<quote>[\"'])|[\"'>]"
_RAW_TEXT = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"))
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
    _bound_attributes(html)
    tags = html.count("<")
    if tags <= _FEW_TAGS:
        return
    if tags > TAGS:
        raise Unreadable(f"it has {tags:,} tags, {TAGS:,} are read at most", "Check the signature or template alone.")
    size = _Size()
    size.measure(html)
    if size.most_formatting * size.tags > _REBUILT_ELEMENTS:
        raise Unreadable(
            f"{size.most_formatting} formatting elements are left open over {size.tags:,} tags, "
            "which no mail program displays",
            "Close elements such as <font> and <b>.",
        )


def _bound_attributes(html: str) -> None:
    """The parser compares every attribute of a tag with all before it."""
    if _ends_often(html):
        return
    for piece in html.split(">"):
        if len(piece) < _SHORT_TAG or (start := re.search(_TAG_START, piece)) is None:
            continue
        names = re.sub(_QUOTED, " ", piece[start.start() :])
        if len(names.split()) + names.count("/") > ATTRIBUTES:
            raise Unreadable(
                f"one of its tags has more than {ATTRIBUTES:,} attributes",
                "Look at it by hand: no program writes this.",
            )


def _ends_often(html: str) -> bool:
    """Whether a `>` stands in every stretch that a tag of many attributes needs: looked for from behind, so that a
    document is crossed in a few leaps."""
    start, last = 0, len(html) - _SHORT_TAG
    while start <= last:
        start = html.rfind(">", start, start + _SHORT_TAG) + 1
        if not start:
            return False
    return True


class _Size:
    """Greatest number of open formatting elements and number of tags, by one linear scan; ends where it is too deep."""

    def __init__(self) -> None:
        self.most_formatting = self.tags = 0
        self._depth = self._formatting = 0
        self._open: dict[str, int] = {}

    def measure(self, html: str) -> None:
        within = ""  # "": text; "<": a tag; "!": a comment; a quote: a value; a name: an element of raw text
        for token in re.finditer(_PIECE, html):
            text, name = token[0], token["name"]
            if within == "!":
                within = "" if text == "-->" else "!"
            elif within in ("'", '"'):
                within = "<" if text[-1] == within else within
            elif within == "<":
                within = token["quote"] or ("" if text == ">" else "<")
            elif within:
                within = "" if token["close"] and name.lower() == within else within
            elif text == "<!--":
                within = "!"
            elif name:
                within = "<"
                self._tag(name.lower(), -1 if token["close"] else 1)
                if name.lower() in _RAW_TEXT and not token["close"]:
                    within = name.lower()

    def _tag(self, name: str, step: int) -> None:
        self.tags += 1
        count = self._open.get(name, 0) + step
        if count < 0 or name in _NO_DEPTH:
            return
        self._open[name] = count
        self._depth += step
        self._formatting += step if name in _FORMATTING else 0
        if self._depth > ELEMENT_DEPTH:
            raise Unreadable(
                f"its elements are nested or left open more than {ELEMENT_DEPTH} deep",
                "Close the elements that are left open; mail programs give up on such a file as well.",
            )
        self.most_formatting = max(self.most_formatting, self._formatting)
