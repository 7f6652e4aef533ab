"""The links of one view of an HTML document, with what the reader sees of them. Judges none of them.

Whether a link is hidden is worked out when somebody asks: of most links of a newsletter nobody ever does.
"""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Audience, Link, Place, View
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.meaning import meaning
from rodo_footer.checking.reading.outline import Element, Outline, Text
from rodo_footer.checking.reading.surroundings import around, before
from rodo_footer.checking.reading.visibility import Sight
from rodo_footer.checking.reading.vocabulary import leads_to_notice, names_notice, plain

if TYPE_CHECKING:
    from rodo_footer.checking.reading.quoted_html import Quotes

# Inside a link these say nothing of their own about whether its text is seen.
_PLAIN_INSIDE = frozenset(
    ("b", "strong", "i", "em", "u", "br", "wbr", "img", "small", "big", "sup", "sub", "span", "nobr")
)
_DULL = frozenset(
    ("src", "alt", "width", "height", "border", "title", "lang", "class", "id", "align", "srcset", "name")
)
_SPOKEN = frozenset(("title", "aria-label"))
_NO_TEXT = "it has no text to click on"
_NO_ALT = "it is only an image, without an alternative text that names the notice"
_NO_CLICK = "it cannot be clicked (pointer-events: none)"


class LinkReader:
    """Reads links and written addresses of one view."""

    def __init__(
        self,
        outline: Outline,
        lower: str,
        view: View,
        quotes: Quotes | None,
        *,
        all_quoted: bool,
        templated: bool = False,
    ) -> None:
        self._templated = templated  # whether code stands in its texts
        self._outline = outline
        self._view = view
        self._quotes = quotes
        self._all_quoted = all_quoted
        self.sight = Sight(outline, lower)
        self._has_sheets = "style" in outline.by_tag
        self._reasons: dict[tuple[int, Audience], str] = {}
        base = next((one.get("href") for one in outline.named("base") if one.get("href")), "")
        self._base = base if "://" in base else ""

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
        return links + self._written()

    def _written(self) -> list[Link]:
        """The addresses that are no links, but written out."""
        texts = self._outline.texts
        written = [one for one in texts if "://" in one.text or "www." in one.text]
        if not written and not self._templated:
            return []
        from rodo_footer.checking.reading.written_links import WrittenLinks

        reader = WrittenLinks(self._outline, self.sight, self._view, self._place)
        return [*(reader.slots(texts) if self._templated else ()), *reader.addresses(written)]

    def _place(self, node: Element | Text, offset: int = -1) -> Place:
        is_quoted = self._all_quoted or (self._quotes is not None and self._quotes.hold(node, offset))
        return "quoted" if is_quoted else "own"

    def _link(self, node: Element, ordinal: int) -> Link:
        href = node.get("href")
        content = self._content(node)
        words = content.text or content.alt or content.unseen or node.get("title")
        also = (
            f"{node.get('title')} {node.get('aria-label')}".strip() if not _SPOKEN.isdisjoint(node.attributes) else ""
        )
        target = self._absolute(href) if self._base else href
        found = meaning(target, words, partial(self._words_at, node, content), also)
        return Link(
            href=href,
            target=found.target,
            text=content.text or content.unseen,
            alt=content.alt,
            reads=found.reads,
            sight=partial(self._why_hidden, node, content),
            place=self._place(node),
            view=self._view,
            filling=found.filling if found.is_page else "",
            opaque=found.opaque,
            ordinal=ordinal,
        )

    def _words_at(self, node: Element, content: _Content) -> str:
        return around(self._outline, node) if content.is_sign else before(self._outline, node)

    def _absolute(self, href: str) -> str:
        """The address with the page's `<base>` before it, where it is relative to one."""
        if ":" in href or href.startswith("#"):
            return href
        from urllib.parse import urljoin

        try:
            return urljoin(self._base, href.strip())
        except ValueError:
            return href

    def _content(self, node: Element) -> _Content:
        """What stands in a link. Where no style could hide a part of it, that is not looked at."""
        pieces = self._outline.pieces[node.index + 1 : node.end]
        if len(pieces) == 1 and isinstance(pieces[0], Text) and node.tag == "a":
            return _Content(plain(pieces[0].text), "", "", [pieces[0]], [])
        images: list[Element] = []
        texts: list[Text] = []
        may_hide = False
        for piece in pieces:
            if isinstance(piece, Text):
                texts.append(piece)
            else:
                if piece.tag == "img":
                    images.append(piece)
                elif self._has_sheets or piece.tag not in _PLAIN_INSIDE or not _DULL.issuperset(piece.attributes):
                    may_hide = True
        alt = plain(" ".join([image.get("alt") for image in images])) if images else ""
        if node.tag == "area":
            alt = plain(node.get("alt"))
        unseen = ""
        if may_hide and texts:
            seen = [one for one in texts if one.parent is not None and not self.sight.look(one.parent).reason]
            text = plain("".join([one.text for one in seen]))
            if not text or (not _readable(text) and len(seen) < len(texts)):
                text, unseen = "", plain("".join([one.text for one in texts]))[:200]
        else:
            text = plain("".join([one.text for one in texts]))
        return _Content(text, unseen, alt, texts, images)

    def _why_hidden(self, node: Element, content: _Content, audience: Audience) -> str:
        """Why the reader does not see a link, or cannot use it; empty where he does."""
        audience = self.sight.seen_as(audience)
        key = (node.index, audience)
        if key not in self._reasons:
            self._reasons[key] = self._worked_out(node, content, audience)
        return self._reasons[key]

    def _worked_out(self, node: Element, content: _Content, audience: Audience) -> str:
        look = self.sight.look(node, audience)
        if look.gone or look.dead:
            return look.gone or _NO_CLICK
        if node.tag == "area":
            return "" if names_notice(content.alt) else _NO_ALT
        reason = ""
        seen = []
        for text in content.texts:
            hidden = self.sight.look(text.parent, audience).reason if text.parent and text.text.strip() else ""
            if not hidden:
                seen.append(text.text)
            elif _readable(text.text):
                reason = reason or hidden
        words = plain("".join(seen))
        if _readable(words) or (_is_sign(words) and leads_to_notice(around(self._outline, node))):
            return ""
        return reason or self._why_no_image(node, content, audience)

    def _why_no_image(self, node: Element, content: _Content, audience: Audience) -> str:
        """Why the images of a link without text do not speak for it; empty where one does."""
        if not content.images:
            return _NO_TEXT
        if not names_notice(content.alt) and not (content.alt and leads_to_notice(around(self._outline, node))):
            return _NO_ALT
        looks = [self.sight.look(image, audience) for image in content.images]
        reasons = [look.gone or look.veiled for look in looks]
        return reasons[0] if all(reasons) else ""


class _Content(Struct, frozen=True, gc=False):
    """Of one link: the text that is seen at a desk, the text where none is, alternative texts, and the pieces."""

    text: str
    unseen: str
    alt: str
    texts: list[Text]
    images: list[Element]

    @property
    def is_sign(self) -> bool:
        """Whether there is nothing but an arrow or an icon."""
        return (bool(self.images) and not self.text) or _is_sign(self.text)


def _readable(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _is_sign(text: str) -> bool:
    """Whether a text without letters is an arrow or a pictogram, large enough to be seen and clicked."""
    return any(char in "»›>" or unicodedata.category(char) in ("So", "Sm") for char in text)
