"""The author's own words of a part, one run after another, with their place: what rules on wording look through.

Quoted text, styles, scripts and page titles are left out. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.outline import Element

_UNREAD = frozenset(("style", "script", "template", "noscript", "title", "textarea", "xmp"))
_DIGITS = bytes(code if 48 <= code <= 57 else 32 for code in range(256))
_AS_WRITTEN = frozenset(("code", "pre", "kbd", "samp", "tt"))


class Words(Struct, frozen=True, eq=False):
    """One run of own text: a text between tags with its element, or a line with its place in the source (`offset`).
    `is_code` marks what shows how something is written."""

    text: str
    element: Element | None = None
    offset: int = -1
    is_code: bool = False

    def place(self, at: int) -> int:
        """Where its character number `at` stands in the source; -1 where only its element has a place."""
        return self.offset + at if self.offset >= 0 else -1


@lru_cache(maxsize=1)  # every rule on wording asks for the same document
def lower_texts(document: Document) -> tuple[str, ...]:
    """The own text of each part in lower case: for a quick look before the runs are gone through."""
    return tuple(part.text.lower() for part in document.parts)


@lru_cache(maxsize=4)  # of each part two rules ask
def digit_groups(text: str) -> tuple[bytes, ...]:
    """The runs of digits 0 to 9 in order: ten times as fast as an expression over the text."""
    return tuple(text.encode("utf-8", "surrogatepass").translate(_DIGITS).split())


def own_words(part: Part) -> Iterator[Words]:
    """The runs of a part in their order."""
    if part.outline is None:
        if part.quoted:
            return
        from rodo_footer.checking.reading.quotes import own_lines

        for offset, line, is_quoted in own_lines(part.source):
            if not is_quoted:
                yield Words(line, None, offset)
        return
    has_code = not _AS_WRITTEN.isdisjoint(part.outline.by_tag)
    for text in part.outline.texts:
        above = text.parent
        if above is None or above.tag in _UNREAD or not part.is_own(text):
            continue
        is_code = has_code and any(one.tag in _AS_WRITTEN for one in (above, *above.ancestors()))
        yield Words(text.text, above, -1, is_code)
