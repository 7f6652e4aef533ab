"""The links of one view of an HTML document, with what the reader sees of them. Judges none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Link, Place, View
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.meaning import meaning
from rodo_footer.checking.reading.visibility import Sight
from rodo_footer.checking.reading.vocabulary import names_notice, plain

if TYPE_CHECKING:
    from rodo_footer.checking.reading.quoted_html import Quotes

_BLOCKS = frozenset(
    (
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
    )
)
_NO_TEXT_OF_ITS_OWN = frozenset(
    ("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "option")
)
_CONTEXT = 300
_NO_TEXT = "it has no text to click on"
_NO_ALT = "it is only an image, without an alternative text that names the notice"


class LinkReader:
    """Reads links and written addresses of one parsed view."""

    def __init__(self, tree: LexborHTMLParser, view: View, quotes: Quotes | None, *, all_quoted: bool) -> None:
        self._tree = tree
        self._view = view
        self._quotes = quotes
        self._all_quoted = all_quoted
        self._sight = Sight(tree, outlook=view == "outlook")

    def links(self) -> list[Link]:
        """All links in document order, then the addresses that are written out.

        Raises:
            Unreadable: there are more than the bound.
        """
        # Outlook's Word engine also follows the links of VML shapes, the usual "bulletproof" buttons.
        selector = "[href]" if self._view == "outlook" else "a[href], area[href]"
        nodes = [
            one
            for one in self._tree.css(selector)
            if (one.tag or "") in ("a", "area") or (one.tag or "").startswith("v:")
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
        is_quoted = self._all_quoted or (self._quotes is not None and self._quotes.hold(node))
        return "quoted" if is_quoted else "own"

    def _link(self, node: LexborNode, ordinal: int) -> Link:
        attributes = node.attributes
        seen = self._seen(node)
        href = attributes.get("href") or ""
        words = seen.text or seen.alt or seen.unseen or attributes.get("title") or ""
        found = meaning(href, words, lambda: self._before(node))
        return Link(
            href=href,
            target=found.target,
            text=seen.text or seen.unseen,
            alt=seen.alt,
            reads=found.reads,
            hidden=seen.reason,
            place=self._place(node),
            view=self._view,
            filling=found.filling if found.is_page else "",
            opaque=found.opaque,
            ordinal=ordinal,
        )

    def _seen(self, node: LexborNode) -> _Seen:
        gone = self._sight.look(node).gone
        if node.tag == "area":
            alt = plain(node.attributes.get("alt") or "")
            return _Seen("", "", alt, gone or ("" if names_notice(alt) else _NO_ALT))
        pieces: list[str] = []
        unseen: list[str] = []
        images: list[LexborNode] = []
        reason = gone
        for piece in node.traverse(include_text=True):
            if piece.tag == "img":
                images.append(piece)
            if not piece.is_text_node or piece.parent is None:
                continue
            text = piece.text_content or ""
            hidden = gone or (self._sight.look(piece.parent).reason if text.strip() else "")
            (unseen if hidden else pieces).append(text)
            reason = reason or (hidden if _readable(text) else "")
        seen = plain("".join(pieces))
        if not gone and _readable(seen):
            return _Seen(seen, "", self._alt(images), "")
        alt = self._alt(images)
        return _Seen("", plain("".join(unseen))[:200], alt, reason or self._why_no_image(images, alt))

    def _alt(self, images: list[LexborNode]) -> str:
        return plain(" ".join([image.attributes.get("alt") or "" for image in images])) if images else ""

    def _why_no_image(self, images: list[LexborNode], alt: str) -> str:
        """Why the images of a link without text do not speak for it; empty where one does."""
        if not images:
            return _NO_TEXT
        if not names_notice(alt):
            return _NO_ALT
        reasons = [self._image_gone(image) for image in images]
        return reasons[0] if all(reasons) else ""

    def _image_gone(self, image: LexborNode) -> str:
        look = self._sight.look(image)
        attributes = image.attributes
        is_dot = any((attributes.get(name) or "").strip() in ("0", "1") for name in ("width", "height"))
        return look.gone or look.veiled or ("its image is a dot of one pixel" if is_dot else "")

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
        from rodo_footer.checking.reading.written import addresses

        links: list[Link] = []
        body = self._tree.body
        for node in body.traverse(include_text=True) if body is not None else ():
            text = (node.text_content or "") if node.is_text_node else ""
            parent = node.parent
            if "://" not in text or parent is None or parent.tag in _NO_TEXT_OF_ITS_OWN or _inside_link(parent):
                continue
            links.extend(self._written_link(node, parent, text[:at], address) for at, address in addresses(text))
        return links[: bounds.LINKS]

    def _written_link(self, node: LexborNode, parent: LexborNode, start: str, address: str) -> Link:
        found = meaning(address, address, lambda: f"{self._before(node)} {start}")
        is_marked = parent.tag == "pre" and start.rpartition("\n")[2].lstrip().startswith(">")
        return Link(
            href=address,
            target=found.target,
            text=address,
            reads=found.reads,
            hidden=self._sight.look(parent).reason,
            place="quoted" if is_marked else self._place(node),
            view=self._view,
            filling=found.filling,
            opaque=found.opaque,
            written=True,
        )


class _Seen(Struct, frozen=True):
    """Of one link: the text that is seen, the text that is not, alternative texts, why it is hidden."""

    text: str
    unseen: str
    alt: str
    reason: str


def _readable(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _inside_link(node: LexborNode) -> bool:
    at: LexborNode | None = node
    while at is not None:
        if at.tag == "a" and "href" in at.attributes:
            return True
        at = at.parent
    return False
