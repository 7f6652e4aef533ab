"""Which elements of an HTML mail hold a quoted reply: wrappers of the mail programs, and what follows their header
blocks.

A plain `<blockquote>` is layout, not a quote, unless a line that introduces a quotation stands before it.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

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
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "td",
        "th",
        "tr",
        "li",
        "ul",
        "ol",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
        "blockquote",
        "table",
        "section",
        "article",
        "center",
        "body",
    ]
)


class Quotes:
    """The quoted parts of one parsed document."""

    def __init__(self, tree: LexborHTMLParser, *, by_markup: bool, by_words: bool) -> None:
        self._roots: dict[int, LexborNode] = {}
        if by_markup:
            self._by_markup(tree)
        if by_words:
            self._by_words(tree)

    @property
    def roots(self) -> list[LexborNode]:
        """Elements that are quoted with all that is in them."""
        return list(self._roots.values())

    def hold(self, node: LexborNode) -> bool:
        """Whether `node` is quoted."""
        at: LexborNode | None = node
        while at is not None:
            if at.mem_id in self._roots:
                return True
            at = at.parent
        return False

    def _by_markup(self, tree: LexborHTMLParser) -> None:
        for node in tree.css(_WRAPPERS):
            self._roots[node.mem_id] = node
        for node in tree.css(_STARTS):
            self._from_here_on(node)

    def _by_words(self, tree: LexborHTMLParser) -> None:
        for node in tree.css("blockquote"):
            if node.mem_id not in self._roots:
                before = _text_before(node)
                if before and any(is_attribution(line.strip()) for line in (before, before.rpartition("  ")[2])):
                    self._roots[node.mem_id] = node
        lines = _lines(tree)
        texts = [plain(line.text) for line in lines]
        introduced = False
        for index, line in enumerate(lines):
            if begins_header_block(texts[index : index + 10]) or is_separator(texts[index]):
                self._from_here_on(line.node, whole=False)
                break
            if not self._roots and is_attribution(texts[index]):
                introduced = index + 1 < len(lines) and texts[index + 1].startswith(">")
                if not introduced:
                    self._from_here_on(line.node, whole=False)
                    break
        self._marked(lines, introduced=introduced)

    def _marked(self, lines: list[_Line], *, introduced: bool) -> None:
        """Lines that begin with `>`, as text turned into HTML has them. Where nothing introduces them, one alone, or a
        `>` with nothing but a link after it, is a bullet."""
        pattern = _MARK if introduced else _MARKED_WORD
        marked = [one for one in lines if pattern.match(one.node.text_content or "") and not _in_pre(one.node)]
        for line in marked if introduced or len(marked) > 1 else ():
            at: LexborNode | None = line.node
            while at is not None and at.tag != "br" and at.tag not in _BLOCKS:
                self._roots[at.mem_id] = at
                at = at.next

    def _from_here_on(self, node: LexborNode, *, whole: bool = True) -> None:
        """`node` and all that follows in document order, up to the body's end."""
        if whole:
            self._roots[node.mem_id] = node
        at: LexborNode | None = node
        while at is not None and at.tag not in ("body", "html"):
            sibling = at.next
            while sibling is not None:
                if sibling.is_element_node:
                    self._roots[sibling.mem_id] = sibling
                sibling = sibling.next
            at = at.parent


def _in_pre(node: LexborNode) -> bool:
    return node.parent is not None and node.parent.tag == "pre"


def _text_before(node: LexborNode) -> str:
    """The text right before an element: of its previous sibling, else of its parent's."""
    at: LexborNode | None = node
    for _ in range(3):
        if at is None:
            return ""
        sibling = at.prev
        while sibling is not None:
            text = plain(sibling.text() or "") if not sibling.is_comment_node else ""
            if text:
                return text[-500:]
            sibling = sibling.prev
        at = at.parent
    return ""


class _Line:
    """One line as a reader sees it, with the text node in which it begins."""

    __slots__ = ("node", "text")

    def __init__(self, node: LexborNode, text: str) -> None:
        self.node = node
        self.text = text


def _lines(tree: LexborHTMLParser) -> list[_Line]:
    """The lines of the body without empty ones: blocks and `<br>` end a line. At most 50,000."""
    lines: list[_Line] = []
    fresh = True
    for node in tree.body.traverse(include_text=True) if tree.body is not None else ():
        if node.tag in _BLOCKS or node.tag == "br":
            fresh = True
        elif node.is_text_node:
            text = (node.text_content or "").replace("\r", " ").replace("\n", " ")
            if fresh and text.strip():
                if len(lines) >= 50_000:
                    break
                lines.append(_Line(node, text))
                fresh = False
            elif lines and not fresh:
                lines[-1].text += text if len(lines[-1].text) < 2_000 else ""
    return lines
