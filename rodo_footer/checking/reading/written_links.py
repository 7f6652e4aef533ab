"""The addresses that are written out in HTML without being a link, and the slots into which a program writes one.

Loaded where there may be any; which of them counts is judged elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Audience, Link, Place, View
from rodo_footer.checking.reading.meaning import meaning
from rodo_footer.checking.reading.outline import Element, Outline, Text
from rodo_footer.checking.reading.placeholders import written_slots
from rodo_footer.checking.reading.surroundings import before
from rodo_footer.checking.reading.visibility import Sight
from rodo_footer.checking.reading.vocabulary import leads_to_notice
from rodo_footer.checking.reading.written import addresses

_NO_TEXT_OF_ITS_OWN = frozenset(
    ("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "option")
)
_ADDRESS_WORDS = ("url", "uri", "link", "href", "adres", "route", "path")
_CONTEXT = 400


class WrittenLinks:
    """Reads those of one view."""

    def __init__(self, outline: Outline, sight: Sight, view: View, place: Callable[[Text, int], Place]) -> None:
        self._outline = outline
        self._sight = sight
        self._view = view
        self._place = place

    def addresses(self, texts: Iterable[Text]) -> list[Link]:
        """Addresses that are written out; most clients make them a link."""
        links: list[Link] = []
        for text, parent in _shown(texts):
            links.extend(self._link(text, parent, at, address) for at, address in addresses(text.text))
        return links[: bounds.LINKS]

    def slots(self, texts: Iterable[Text]) -> list[Link]:
        """Where a program writes an address out: `Privacy policy: {{ privacy_url }}`."""
        links: list[Link] = []
        for text, parent in _shown(one for one in texts if _may_hold_slot(one.text)):
            label = f"{before(self._outline, text)} "
            behind = 0
            for slot in written_slots(text.text):
                label += text.text[behind : slot.start()]
                # Only where the words say what will stand there: {{ form_rows("privacy_url") }} is no address.
                if leads_to_notice(label):
                    links.append(self._link(text, parent, slot.start(), slot[0]))
                label, behind = "", slot.end()
        return links[: bounds.LINKS]

    def _link(self, node: Text, parent: Element, at: int, address: str) -> Link:
        found = meaning(address, address, partial(self._words_before, node, at))
        return Link(
            href=address,
            target=found.target,
            text=address,
            reads=found.reads,
            sight=partial(self._why_unseen, parent),
            place=self._place(node, at),
            view=self._view,
            filling=found.filling,
            opaque=found.opaque,
            written=True,
        )

    def _words_before(self, node: Text, at: int) -> str:
        return f"{before(self._outline, node)} {node.text[max(0, at - _CONTEXT) : at]}"

    def _why_unseen(self, parent: Element, audience: Audience) -> str:
        return self._sight.look(parent, audience).reason


def _shown(texts: Iterable[Text]) -> Iterator[tuple[Text, Element]]:
    """Those that are neither in a link nor in what shows no text, each with its element."""
    for text in texts:
        parent = text.parent
        if parent is not None and parent.tag not in _NO_TEXT_OF_ITS_OWN and parent.link is None:
            yield text, parent


def _may_hold_slot(text: str) -> bool:
    """Whether a program may write an address into a text: substrings only."""
    if "{" not in text and "<" not in text and "%" not in text and "[" not in text:
        return False
    lower = text.lower()
    return any(word in lower for word in _ADDRESS_WORDS)
