"""HTML -> the facts of one part, in both views where they differ. The parser (lexbor) stays in here."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser, LexborNode

from rodo_footer.checking.reading import bounds, conditional
from rodo_footer.checking.reading.facts import Form, Image, Link, Part, Place, View
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.meaning import meaning
from rodo_footer.checking.reading.placeholders import in_text
from rodo_footer.checking.reading.quoted_html import Quotes
from rodo_footer.checking.reading.visibility import Sight
from rodo_footer.checking.reading.vocabulary import guess_language, names_notice, plain
from rodo_footer.checking.reading.written import addresses

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "td",
        "th",
        "tr",
        "li",
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
        "footer",
        "center",
        "body",
    ]
)
_CONTEXT = 300
_NO_TEXT = "it has no text to click on"
_NO_ALT = "it is only an image, without an alternative text that names the notice"


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
    if conditional.has_views(html):
        outlook = _View(conditional.outlook_view(html), "outlook", quoted=quoted)
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
    )


class _View:
    """One view, parsed once. `texts` comes last: it takes the tree apart."""

    def __init__(self, html: str, view: View, *, quoted: bool) -> None:
        self._tree = LexborHTMLParser(html)
        self._view = view
        self._sight = Sight(self._tree, outlook=view == "outlook")
        self._quotes = Quotes(self._tree, html)
        self._all_quoted = quoted
        root = self._tree.css_first("html")
        self.language = ((root.attributes.get("lang") if root else "") or "")[:2].lower()
        self.links = self._links()

    def _links(self) -> list[Link]:
        # Outlook's Word engine also follows the links of VML shapes, the usual "bulletproof" buttons.
        selector = "[href]" if self._view == "outlook" else "a[href], area[href]"
        nodes = [
            node for node in self._tree.css(selector) if node.tag in ("a", "area") or (node.tag or "").startswith("v:")
        ]
        if len(nodes) > bounds.LINKS:
            raise Unreadable(
                f"it has {len(nodes):,} links, {bounds.LINKS:,} are read at most", "Check its parts alone."
            )
        links = [self._link(node, ordinal) for ordinal, node in enumerate(nodes)]
        body = self._tree.body
        if body is not None and "://" in (body.text() or ""):
            links.extend(self._written())
        return links

    def _place(self, node: LexborNode) -> Place:
        return "quoted" if self._all_quoted or self._quotes.hold(node) else "own"

    def _link(self, node: LexborNode, ordinal: int) -> Link:
        attributes = node.attributes
        text, reason = self._seen_text(node)
        images = node.css("img[alt]") if node.tag == "a" else []
        alt = plain(" ".join([attributes.get("alt") or "" for attributes in (one.attributes for one in images)]))
        if node.tag == "area":
            alt = plain(attributes.get("alt") or "")
            reason = "" if names_notice(alt) else _NO_ALT
        elif not _readable(text):
            if not reason and names_notice(alt) and (gone := self._all_gone(images)):
                reason = gone
            elif not reason and not names_notice(alt):
                reason = _NO_ALT if node.css_first("img") is not None else _NO_TEXT
        href = attributes.get("href") or ""
        words = text if _readable(text) else alt or plain(node.text() or "")
        found = meaning(href, words or attributes.get("title") or "", lambda: self._before(node))
        return Link(
            href=href,
            target=found.target,
            text=text or plain(node.text() or "")[:200],
            alt=alt,
            reads=found.reads,
            hidden=reason,
            place=self._place(node),
            view=self._view,
            filling=found.filling if found.is_page else "",
            opaque=found.opaque,
            ordinal=ordinal,
        )

    def _seen_text(self, node: LexborNode) -> tuple[str, str]:
        """The text of a link that is seen, and why none is where there is some that is not."""
        pieces: list[str] = []
        reason = self._sight.look(node).gone
        for piece in node.traverse(include_text=True) if not reason else ():
            if not piece.is_text_node or piece.parent is None:
                continue
            text = piece.text_content or ""
            if not plain(text):
                pieces.append(" ")
                continue
            hidden = self._sight.look(piece.parent).reason
            if hidden:
                reason = reason or hidden
            else:
                pieces.append(text)
        seen = plain("".join(pieces))
        return (seen, "") if _readable(seen) else ("", reason)

    def _all_gone(self, images: list[LexborNode]) -> str:
        reasons = [look.gone or look.veiled for look in map(self._sight.look, images)]
        return reasons[0] if reasons and all(reasons) else ""

    def _before(self, node: LexborNode) -> str:
        """The words in front of a link in its block, at most 300 characters."""
        pieces: list[str] = []
        length = 0
        at: LexborNode | None = node
        while at is not None and at.tag not in _BLOCKS and length < _CONTEXT:
            sibling = at.prev
            while sibling is not None and length < _CONTEXT:
                if sibling.tag in _BLOCKS:
                    break
                if not sibling.is_comment_node:
                    piece = sibling.text_content if sibling.is_text_node else sibling.text()
                    pieces.append(piece or "")
                    length += len(piece or "")
                sibling = sibling.prev
            at = at.parent
        return plain("".join(reversed(pieces)))[-_CONTEXT:]

    def _written(self) -> list[Link]:
        """Addresses that are written out without being a link; most clients make them one."""
        links: list[Link] = []
        body = self._tree.body
        for node in body.traverse(include_text=True) if body is not None else ():
            text = (node.text_content or "") if node.is_text_node else ""
            parent = node.parent
            if "://" not in text or parent is None or parent.tag in ("style", "script") or _inside_link(parent):
                continue
            links.extend(self._written_link(node, parent, text[:at], address) for at, address in addresses(text))
        return links[: bounds.LINKS]

    def _written_link(self, node: LexborNode, parent: LexborNode, start: str, address: str) -> Link:
        found = meaning(address, address, lambda: f"{self._before(node)} {start}")
        return Link(
            href=address,
            target=found.target,
            text=address,
            reads=found.reads,
            hidden=self._sight.look(parent).reason,
            place=self._place(parent),
            view=self._view,
            filling=found.filling,
            opaque=found.opaque,
            written=True,
        )

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
        if self._all_quoted:
            return "", plain(body.text(separator=" ") or "")
        quoted = [plain(node.text(separator=" ") or "") for node in self._quotes.roots]
        text = plain(body.text(separator=" ") or "") if not quoted else self._own_text(body)
        return text, " ".join(quoted)

    def _own_text(self, body: LexborNode) -> str:
        roots = {node.mem_id for node in self._quotes.roots}
        pieces: list[str] = []
        skip: set[int] = set()
        for node in body.traverse(include_text=True):
            parent = node.parent
            if node.mem_id in roots or (parent is not None and parent.mem_id in skip):
                skip.add(node.mem_id)
            elif node.is_text_node:
                pieces.append(node.text_content or "")
        return plain(" ".join(pieces))


def _readable(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _inside_link(node: LexborNode) -> bool:
    at: LexborNode | None = node
    while at is not None:
        if at.tag == "a" and "href" in at.attributes:
            return True
        at = at.parent
    return False


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
