"""The links of one view of an HTML document, with what the reader sees of them. Judges none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Link, Place, View
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.meaning import meaning
from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text
from rodo_footer.checking.reading.visibility import Sight
from rodo_footer.checking.reading.vocabulary import names_notice, plain

if TYPE_CHECKING:
    from rodo_footer.checking.reading.quoted_html import Quotes

_NO_TEXT_OF_ITS_OWN = frozenset(
    ("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "option")
)
_CONTEXT = 300
_NO_TEXT = "it has no text to click on"
_NO_ALT = "it is only an image, without an alternative text that names the notice"


class LinkReader:
    """Reads links and written addresses of one parsed view."""

    def __init__(self, outline: Outline, view: View, quotes: Quotes | None, *, all_quoted: bool) -> None:
        self._outline = outline
        self._view = view
        self._quotes = quotes
        self._all_quoted = all_quoted
        self.sight = Sight(outline, outlook=view == "outlook")

    def links(self) -> list[Link]:
        """All links in document order, then the addresses that are written out.

        Raises:
            Unreadable: there are more than the bound.
        """
        # Outlook's Word engine also follows the links of VML shapes, the usual "bulletproof" buttons.
        tags = ["a", "area"]
        if self._view == "outlook":
            tags += [tag for tag in self._outline.by_tag if tag.startswith("v:")]
        nodes = [one for one in self._outline.named(*tags) if "href" in one.attributes]
        if len(nodes) > bounds.LINKS:
            raise Unreadable(
                f"it has {len(nodes):,} links, {bounds.LINKS:,} are read at most", "Check its parts alone."
            )
        links = [self._link(node, ordinal) for ordinal, node in enumerate(nodes)]
        written = [one for one in self._outline.texts if "://" in one.text]
        return [*links, *self._written(written)] if written else links

    def _place(self, node: Element | Text, offset: int = -1) -> Place:
        is_quoted = self._all_quoted or (self._quotes is not None and self._quotes.hold(node, offset))
        return "quoted" if is_quoted else "own"

    def _link(self, node: Element, ordinal: int) -> Link:
        seen = self._seen(node)
        href = node.get("href")
        words = seen.text or seen.alt or seen.unseen or node.get("title")
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

    def _seen(self, node: Element) -> _Seen:
        gone = self.sight.look(node).gone
        if node.tag == "area":
            alt = plain(node.get("alt"))
            return _Seen("", "", alt, gone or ("" if names_notice(alt) else _NO_ALT))
        pieces: list[str] = []
        unseen: list[str] = []
        images: list[Element] = []
        reason = gone
        for piece in self._outline.inside(node):
            if isinstance(piece, Element):
                if piece.tag == "img":
                    images.append(piece)
                continue
            text = piece.text
            hidden = gone or (self.sight.look(piece.parent).reason if piece.parent and text.strip() else "")
            (unseen if hidden else pieces).append(text)
            reason = reason or (hidden if _readable(text) else "")
        seen = plain("".join(pieces))
        if not gone and _readable(seen):
            return _Seen(seen, "", self._alt(images), "")
        alt = self._alt(images)
        return _Seen("", plain("".join(unseen))[:200], alt, reason or self._why_no_image(images, alt))

    def _alt(self, images: list[Element]) -> str:
        return plain(" ".join([image.get("alt") for image in images])) if images else ""

    def _why_no_image(self, images: list[Element], alt: str) -> str:
        """Why the images of a link without text do not speak for it; empty where one does."""
        if not images:
            return _NO_TEXT
        if not names_notice(alt):
            return _NO_ALT
        reasons = [self._image_gone(image) for image in images]
        return reasons[0] if all(reasons) else ""

    def _image_gone(self, image: Element) -> str:
        look = self.sight.look(image)
        is_dot = any(image.get(name).strip() in ("0", "1") for name in ("width", "height"))
        return look.gone or look.veiled or ("its image is a dot of one pixel" if is_dot else "")

    def _before(self, node: Element | Text) -> str:
        """The words in front of a link in its block, at most 300 characters."""
        pieces: list[str] = []
        length = 0
        for index in range(node.index - 1, -1, -1):
            piece = self._outline.pieces[index]
            if isinstance(piece, Text):
                pieces.append(piece.text)
                length += len(piece.text)
            elif piece.tag in BLOCKS:
                break
            if length >= _CONTEXT:
                break
        return plain("".join(reversed(pieces)))[-_CONTEXT:]

    def _written(self, texts: list[Text]) -> list[Link]:
        """Addresses that are written out without being a link; most clients make them one."""
        from rodo_footer.checking.reading.written import addresses

        links: list[Link] = []
        for text in texts:
            parent = text.parent
            if parent is None or parent.tag in _NO_TEXT_OF_ITS_OWN or _inside_link(parent):
                continue
            links.extend(
                self._written_link(text, parent, text.text[:at], address) for at, address in addresses(text.text)
            )
        return links[: bounds.LINKS]

    def _written_link(self, node: Text, parent: Element, start: str, address: str) -> Link:
        found = meaning(address, address, lambda: f"{self._before(node)} {start}")
        return Link(
            href=address,
            target=found.target,
            text=address,
            reads=found.reads,
            hidden=self.sight.look(parent).reason,
            place=self._place(node, len(start)),
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


def _inside_link(node: Element) -> bool:
    return any(one.tag == "a" and "href" in one.attributes for one in (node, *node.ancestors()))
