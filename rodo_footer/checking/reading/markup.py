"""HTML -> the facts of one part, in both views where they differ. The parser (lexbor) stays in here."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser, LexborNode

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Form, Image, Link, Part, View
from rodo_footer.checking.reading.html_links import LinkReader
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.placeholders import in_text
from rodo_footer.checking.reading.vocabulary import guess_language, plain

if TYPE_CHECKING:
    from rodo_footer.checking.reading.quoted_html import Quotes

# What must be in the lower-case source before elements, or lines, are looked at one by one.
_MARKERS = [
    "blockquote",
    "quote",
    "divrplyfwdmsg",
    "appendonsend",
    "reference-message",
    "moz-cite",
    "moz-forward",
    "moz-email",
    "reply-intro",
    "zmail_extra",
    "messagereplysection",
    "olk_src",
    "elided-text",
    "_replytable",
    "gmail_attr",
]
_HINTS = ["wrote", "napisa", "pisze", "schrieb", "message", "oryginaln", "przekazan", "nachricht"]
_HEADERS = (
    ("from", "sent", "subject"),
    ("od", "wys", "temat"),
    ("von", "gesendet", "betreff"),
    ("nadawca", "wys", "temat"),
)


def read_markup(html: str, *, number: str = "", alternative: bool = False, quoted: bool = False) -> Part:
    """The facts of an HTML document or fragment.

    Args:
        html: decoded text.
        number: MIME part number.
        alternative: whether the reader sees either this part or another one.
        quoted: whether all of it is quoted (an attached mail).

    Raises:
        Unreadable: a bound is exceeded.
    """
    bounds.bound_body(html)
    bounds.bound_nesting(html)
    others = _View(html, "others", quoted=quoted)
    links = others.links
    if has_views(html):
        from rodo_footer.checking.reading.conditional import outlook_view

        outlook = _View(outlook_view(html), "outlook", quoted=quoted)
        links = _merge(links, outlook.links)
    else:
        links = [_in_view(link, "both") for link in links]
    text, quoted_text = others.texts()
    return Part(
        media="text/html",
        source=html,
        number=number,
        alternative=alternative,
        links=tuple(links),
        images=others.images(),
        forms=others.forms(),
        text=text,
        quoted_text=quoted_text,
        placeholders=in_text(html),
        language=others.language or guess_language(text),
        outline=Outline(html),
    )


class _View:
    """One view, parsed once. `texts` comes last: it takes the tree apart."""

    def __init__(self, html: str, view: View, *, quoted: bool) -> None:
        self._tree = LexborHTMLParser(html)
        self._quotes = _quotes(self._tree, html)
        self._all_quoted = quoted
        root = self._tree.css_first("html")
        self.language = ((root.attributes.get("lang") if root else "") or "")[:2].lower()
        self.links = LinkReader(self._tree, view, self._quotes, all_quoted=quoted).links()

    def images(self) -> tuple[Image, ...]:
        """All images with their attributes."""
        found = [node.attributes for node in self._tree.css("img")[: bounds.LINKS]]
        return tuple(
            Image(
                src=one.get("src") or "",
                alt=one.get("alt") or "",
                width=one.get("width") or "",
                height=one.get("height") or "",
            )
            for one in found
        )

    def forms(self) -> tuple[Form, ...]:
        """All forms."""
        found = [node.attributes for node in self._tree.css("form")[: bounds.LINKS]]
        return tuple(Form(action=one.get("action") or "", method=one.get("method") or "") for one in found)

    def texts(self) -> tuple[str, str]:
        """Own and quoted text; takes hidden and quoted elements out of the tree."""
        for tag in ("style", "script", "template", "noscript", "title"):
            for node in self._tree.css(tag):
                node.decompose()
        body = self._tree.body
        if body is None:
            return "", ""
        if self._quotes is None or self._all_quoted:
            whole = plain(body.text(separator=" ") or "")
            return ("", whole) if self._all_quoted else (whole, "")
        return _apart(body, self._quotes)


def _apart(body: LexborNode, quotes: Quotes) -> tuple[str, str]:
    """Own and quoted text."""
    quoted = [plain(node.text(separator=" ") or "") for node in quotes.roots]
    roots = {node.mem_id for node in quotes.roots}
    pieces: list[str] = []
    skip: set[int] = set()
    for node in body.traverse(include_text=True):
        parent = node.parent
        if node.mem_id in roots or (parent is not None and parent.mem_id in skip):
            skip.add(node.mem_id)
        elif node.is_text_node:
            pieces.append(node.text_content or "")
    return plain(" ".join(pieces)), " ".join(quoted)


def has_views(html: str) -> bool:
    """Whether Outlook and others may see different things."""
    lower = html.lower()
    return "[if" in lower or "mso-hide" in lower


def _quotes(tree: LexborHTMLParser, html: str) -> Quotes | None:
    """The quoted parts; None, and nothing loaded, where no word of the source hints at any."""
    lower = html.lower()
    marked = any(marker in lower for marker in _MARKERS)
    worded = (
        any(hint in lower for hint in _HINTS)
        or any(first in lower and (second in lower or third in lower) for first, second, third in _HEADERS)
        or lower.count("&gt;") > 1
    )
    if not marked and not worded:
        return None
    from rodo_footer.checking.reading.quoted_html import Quotes

    return Quotes(tree, by_markup=marked, by_words=worded)


def _in_view(link: Link, view: View) -> Link:
    return replace(link, view=view)


def _merge(others: list[Link], outlook: list[Link]) -> list[Link]:
    """Links that both views have become one; the rest say in which view they are."""
    there = Counter(_same(link) for link in outlook)
    merged = []
    for link in others:
        if there[_same(link)] > 0:
            there[_same(link)] -= 1
            merged.append(_in_view(link, "both"))
        else:
            merged.append(link)
    left = Counter(_same(link) for link in others)
    for link in outlook:
        if left[_same(link)] > 0:
            left[_same(link)] -= 1
        else:
            merged.append(link)
    return merged


def _same(link: Link) -> tuple[str, str, str, bool, bool]:
    return link.href, link.text, link.place, bool(link.hidden), link.written
