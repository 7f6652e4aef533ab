"""Which pieces of an HTML mail are quoted: wrappers of the mail programs, and what follows attributions, separators and
header blocks.

A plain `<blockquote>` is layout, not a quote, unless a line that introduces a quotation stands before it. What stands
below a quotation whose end its wrapper tells is the author's own again.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text
from rodo_footer.checking.reading.quote_words import Role, begins_header_block, field, is_sender, is_separator
from rodo_footer.checking.reading.quotes import HEADER_LINES, attribution, own_lines
from rodo_footer.checking.reading.vocabulary import plain

# Element and all in it. The prefix `x_` is what Outlook on the web gives to names in a mail that is quoted.
_WRAPPERS = (
    "blockquote[type=cite], blockquote[cite^='mid:'], .gmail_quote, .x_gmail_quote, .gmail_attr, "
    "[class*=yahoo_quoted], [id*=yahoo_quoted], "
    ".protonmail_quote, .tutanota_quote, .spark_quote, .clean_bq, .front-blockquote, .missive_quote, .elided-text, "
    ".moz-cite-prefix, .moz-forward-container, .zmail_extra, .nh_extra, [name=messageReplySection], [name=quote], "
    "#reply-intro, [id^=replybody], [id^=forwardbody], [id^=cm_replymail_content], "
    "#mail-editor-reference-message-container, #OLK_SRC_BODY_SECTION"
)
# Element, and everything that comes after it in the document.
_STARTS = (
    "[id$=divRplyFwdMsg], [id$=appendonsend], [id$=_replyTable], .ms-outlook-mobile-reference-message, "
    ".moz-email-headers-table"
)
# A class that pages have for other things too: Nextcloud's where who wrote and when stands in its first line.
_MAYBE = ".quote"
_MARK = r"\s*>"
_MARKED_WORD = r"\s*>[\s>]*\w"
_LEFT_BORDER = r"border-left\s*:(?!\s*(?:none|0|medium none|solid transparent))"
# Elements that may show line breaks as they are written.
_AS_WRITTEN = "pre, [style*=pre], [style*=break-spaces]"
_LINES_KEPT = r"white-space\s*:\s*(?:pre|break-spaces)"
_LINES = 1_000_000
_LINE_LENGTH = 2_000


class Quotes:
    """The quoted parts of one view.

    Args:
        outline: the view.
        by_markup: whether to look for wrappers.
        by_words: whether to look for lines that introduce a quotation.
        whole_mail: a header block at the very top is the document's own, as programs write it that save a mail as HTML.
    """

    def __init__(self, outline: Outline, *, by_markup: bool, by_words: bool, whole_mail: bool = False) -> None:
        self._outline = outline
        self._held = bytearray(len(outline.pieces))
        self._in_pre: dict[int, list[tuple[int, int]]] = {}
        if by_markup:
            self._by_markup()
        if by_words:
            self._by_words(whole_mail=whole_mail)

    def hold(self, piece: Element | Text, offset: int = -1) -> bool:
        """Whether `piece`, or its character at `offset` where it is preformatted text of several lines, is quoted."""
        if self._held[piece.index] == 1:
            return True
        return any(start <= offset < end for start, end in self._in_pre.get(piece.index, ()))

    def _hold(self, start: int, end: int) -> None:
        self._held[start:end] = b"\1" * (end - start)

    def _rest(self, start: int) -> None:
        self._hold(start, len(self._held))

    def _by_markup(self) -> None:
        for node in self._outline.select(_WRAPPERS):
            if not self._holds_own_words(node):
                self._hold(node.index, node.end)
        for node in self._outline.select(_MAYBE):
            lines = _lines(self._outline, node, 1)
            if lines and is_sender(plain(lines[0].text)):
                self._hold(node.index, node.end)
        start = next((one for one in self._outline.select(_STARTS) if not self._held[one.index]), None)
        if start is not None:
            self._rest(start.index)

    def _holds_own_words(self, node: Element) -> bool:
        """Whether a wrapper is Gmail's of a reply: the quotation in it is a blockquote of its own, and what is written
        between and below stands in the wrapper too. Of a forwarded mail all in it is quoted."""
        if node.tag == "blockquote" or "gmail_quote" not in node.get("class"):
            return False
        children = []
        child: Element | Text | None = self._outline.pieces[node.index + 1] if node.end > node.index + 1 else None
        while child is not None:
            children.append(child)
            child = self._outline.following(child)
        elements = [one for one in children if isinstance(one, Element)]
        if not any(one.tag == "blockquote" and "gmail_quote" in one.get("class") for one in elements):
            return False
        lines = [plain(line.text) for line in _lines(self._outline, node, 1)]
        return bool(lines) and not is_separator(lines[0])

    def _by_words(self, *, whole_mail: bool) -> None:
        body = self._outline.named("body")
        lines = _lines(self._outline, body[0], _LINES) if body else []
        texts = [plain(line.text) for line in lines]
        fields = [field(text) for text in texts]
        index = _own_header(fields) if whole_mail else 0
        introduced = False
        while index < len(lines):
            line = lines[index]
            if self._held[line.node.index]:
                pass
            elif fields[index] and begins_header_block(fields[index : index + HEADER_LINES]):
                self._cut(line.node)
                return self._marked(lines[:index], introduced=introduced)
            elif is_separator(texts[index]):
                if not self._quoted_next(lines, index + 1):
                    self._cut(line.node)
                    return self._marked(lines[:index], introduced=introduced)
            elif length := attribution(texts, index, lambda at: texts[at] if at < len(texts) else ""):
                index += length - 1
                self._hold(line.node.index, lines[index + 1].node.index if index + 1 < len(lines) else line.node.index)
                marked = index + 1 < len(texts) and texts[index + 1].startswith((">", "|"))
                introduced = introduced or marked
                if not marked and not self._quoted_next(lines, index + 1, line.node):
                    self._rest(line.node.index)
                    return self._marked(lines[:index], introduced=introduced)
            index += 1
        return self._marked(lines, introduced=introduced)

    def _cut(self, node: Text) -> None:
        """All from a line on is quoted; where it stands in a block with a line at its left, as Outlook indents what it
        quotes, that block alone."""
        parents = list(node.parent.ancestors()) if node.parent is not None else []
        indented = [one for one in parents if re.search(_LEFT_BORDER, one.get("style").lower())]
        if indented:
            self._hold(indented[-1].index, indented[-1].end)
        else:
            self._rest(node.index)

    def _quoted_next(self, lines: list[_Line], index: int, before: Text | None = None) -> bool:
        """Whether the line at `index` is quoted by its wrapper, or by a blockquote that line `before` introduces."""
        if index >= len(lines):
            return False
        node = lines[index].node
        if self._held[node.index]:
            return True
        parents = list(node.parent.ancestors()) if node.parent is not None else []
        for one in (node.parent, *parents):
            if before is not None and one is not None and one.tag == "blockquote" and not one.holds(before):
                self._hold(one.index, one.end)
                return True
        return False

    def _marked(self, lines: list[_Line], *, introduced: bool) -> None:
        """Lines that begin with `>`, as text turned into HTML has them. Where nothing introduces them, one alone, or a
        `>` with nothing but a link after it, is a bullet."""
        pattern = _MARK if introduced else _MARKED_WORD
        marked = [one for one in lines if re.match(pattern, one.node.text) and not _in_pre(one.node)]
        for line in marked if introduced or len(marked) > 1 else ():
            at: Element | Text | None = line.node
            while at is not None and (isinstance(at, Text) or (at.tag != "br" and at.tag not in BLOCKS)):
                self._hold(at.index, at.end if isinstance(at, Element) else at.index + 1)
                at = self._outline.following(at)
        self._preformatted()

    def _preformatted(self) -> None:
        """Text whose line breaks are shown, with the links that programs make of its addresses: its lines are read as
        those of a plain text. What is quoted of a piece with several lines is said by character."""
        end = 0
        for root in self._outline.select(_AS_WRITTEN):
            if root.index >= end and _keeps_lines(root):
                end = root.end
                self._by_lines(list(self._outline.inside(root)))

    def _by_lines(self, pieces: list[Element | Text]) -> None:
        text = "".join([one.text if isinstance(one, Text) else "\n" if one.tag == "br" else "" for one in pieces])
        quoted = bytearray(len(text) + 1)
        for at, line, is_quoted in own_lines(text):
            if is_quoted:
                quoted[at : at + len(line) + 1] = b"\1" * (len(line) + 1)
        at = 0
        for piece in pieces:
            if isinstance(piece, Element):
                self._held[piece.index] |= quoted[at]
                at += piece.tag == "br"
                continue
            here = quoted[at : at + len(piece.text)]
            at += len(piece.text)
            if here and 0 not in here:
                self._held[piece.index] = 1
            elif 1 in here:
                self._in_pre[piece.index] = [found.span() for found in re.finditer(b"\1+", here)]


def _own_header(fields: list[tuple[Role, bool] | None]) -> int:
    """How many lines at the top are the document's own header."""
    if not begins_header_block(fields[:HEADER_LINES]):
        return 0
    return next((at for at, one in enumerate(fields) if one is None), len(fields))


def _in_pre(text: Text) -> bool:
    return text.parent is not None and any(map(_keeps_lines, (text.parent, *text.parent.ancestors())))


def _keeps_lines(element: Element) -> bool:
    return element.tag == "pre" or re.search(_LINES_KEPT, element.get("style").lower()) is not None


class _Line:
    """One line as a reader sees it, with the text in which it begins."""

    __slots__ = ("node", "text")

    def __init__(self, node: Text, text: str) -> None:
        self.node = node
        self.text = text


def _lines(outline: Outline, root: Element, most: int) -> list[_Line]:
    """The lines of an element without empty ones: blocks and `<br>` end a line."""
    lines: list[_Line] = []
    fresh = True
    for node in outline.inside(root):
        if isinstance(node, Element):
            fresh = fresh or node.tag in BLOCKS or node.tag == "br"
            continue
        text = node.text.replace("\r", " ").replace("\n", " ")
        if fresh and text.strip():
            if len(lines) >= most:
                break
            lines.append(_Line(node, text[:_LINE_LENGTH]))
            fresh = False
        elif lines and not fresh:
            lines[-1].text += text if len(lines[-1].text) < _LINE_LENGTH else ""
    return lines
