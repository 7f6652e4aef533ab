"""Which elements of an HTML mail hold a quoted reply: wrappers of the mail programs, and what follows their header
blocks.

A plain `<blockquote>` is layout, not a quote, unless a line that introduces a quotation stands before it.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text
from rodo_footer.checking.reading.quotes import begins_header_block, is_attribution, is_separator
from rodo_footer.checking.reading.vocabulary import plain

# Element and all in it.
_WRAPPERS = (
    "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote, .gmail_quote_container, .gmail_extra "
    ".gmail_quote, .yahoo_quoted, "
    ".protonmail_quote, #mail-editor-reference-message-container, .moz-cite-prefix, .moz-forward-container, "
    "#reply-intro, "
    ".WordSection1 #divRplyFwdMsg, .zmail_extra, .tutanota_quote, .ms-outlook-mobile-reference-message, "
    "[name=messageReplySection], [name=quote], .gmail_attr, #OLK_SRC_BODY_SECTION, .elided-text"
)
# Element, and everything that comes after it in the document.
_STARTS = (
    "#divRplyFwdMsg, #appendonsend, [id$=divRplyFwdMsg], [id$=appendonsend], [id$=_replyTable], "
    ".moz-email-headers-table"
)
_MARK = re.compile(r"\s*>")
_MARKED_WORD = re.compile(r"\s*>[\s>]*\w")


class Quotes:
    """The quoted parts of one view."""

    def __init__(self, outline: Outline, *, by_markup: bool, by_words: bool) -> None:
        self._outline = outline
        self._roots: dict[int, Element | Text] = {}
        self._rest = len(outline.pieces)  # from here on all is quoted
        if by_markup:
            self._by_markup()
        if by_words:
            self._by_words()
        self._held = bytearray(len(outline.pieces))
        for piece in self._roots.values():
            end = piece.end if isinstance(piece, Element) else piece.index + 1
            self._held[piece.index : end] = b"\1" * (end - piece.index)
        self._held[self._rest :] = b"\1" * (len(self._held) - self._rest)

    def hold(self, piece: Element | Text) -> bool:
        """Whether `piece` is quoted."""
        return self._held[piece.index] == 1

    def _by_markup(self) -> None:
        for node in self._outline.select(_WRAPPERS):
            self._roots[node.index] = node
        for node in self._outline.select(_STARTS):
            self._rest = min(self._rest, node.index)

    def _by_words(self) -> None:
        for node in self._outline.named("blockquote"):
            if node.index not in self._roots:
                before = _text_before(self._outline, node)
                if before and any(is_attribution(line.strip()) for line in (before, before.rpartition("  ")[2])):
                    self._roots[node.index] = node
        lines = _lines(self._outline)
        texts = [plain(line.text) for line in lines]
        introduced = False
        for index, line in enumerate(lines):
            if begins_header_block(texts[index : index + 10]) or is_separator(texts[index]):
                self._rest = min(self._rest, line.node.index + 1)
                break
            if not self._roots and self._rest == len(self._outline.pieces) and is_attribution(texts[index]):
                introduced = index + 1 < len(lines) and texts[index + 1].startswith(">")
                if not introduced:
                    self._rest = line.node.index + 1
                    break
        self._marked(lines, introduced=introduced)

    def _marked(self, lines: list[_Line], *, introduced: bool) -> None:
        """Lines that begin with `>`, as text turned into HTML has them. Where nothing introduces them, one alone, or a
        `>` with nothing but a link after it, is a bullet."""
        pattern = _MARK if introduced else _MARKED_WORD
        marked = [one for one in lines if pattern.match(one.node.text) and not _in_pre(one.node)]
        for line in marked if introduced or len(marked) > 1 else ():
            at: Element | Text | None = line.node
            while at is not None and (isinstance(at, Text) or (at.tag != "br" and at.tag not in BLOCKS)):
                self._roots[at.index] = at
                at = self._outline.following(at)


def _in_pre(text: Text) -> bool:
    return text.parent is not None and text.parent.tag == "pre"


def _text_before(outline: Outline, node: Element) -> str:
    """The line right before an element, at most 500 characters."""
    pieces: list[str] = []
    length = 0
    for index in range(node.index - 1, -1, -1):
        piece = outline.pieces[index]
        if isinstance(piece, Text):
            pieces.append(piece.text)
            length += len(piece.text.strip())
        elif length and (piece.tag in BLOCKS or piece.tag == "br"):
            break
        if length >= 500:
            break
    return plain("".join(reversed(pieces)))[-500:]


class _Line:
    """One line as a reader sees it, with the text in which it begins."""

    __slots__ = ("node", "text")

    def __init__(self, node: Text, text: str) -> None:
        self.node = node
        self.text = text


def _lines(outline: Outline) -> list[_Line]:
    """The lines of the body without empty ones: blocks and `<br>` end a line. At most 50,000."""
    lines: list[_Line] = []
    fresh = True
    for node in outline.inside(outline.named("body")[0]) if outline.named("body") else ():
        if isinstance(node, Element):
            fresh = fresh or node.tag in BLOCKS or node.tag == "br"
            continue
        text = node.text.replace("\r", " ").replace("\n", " ")
        if fresh and text.strip():
            if len(lines) >= 50_000:
                break
            lines.append(_Line(node, text))
            fresh = False
        elif lines and not fresh:
            lines[-1].text += text if len(lines[-1].text) < 2_000 else ""
    return lines
