"""The rules of a `<style>` that hold for everybody, as they are written, and the elements they are for.

What stands in `@media` and other conditions is left out: it is for some. Time is bounded whatever the file says, so
selectors that are long or many are left out as well; `cascade.py` is the place that decides what a reader sees.
"""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.styles import BLOCK, COMMENT

_LONGEST = 200  # characters of a selector
_DEEPEST = 4  # elements in it
_WORK = 600_000  # elements that are compared with selectors, for one sheet


class Sheet:
    """One `<style>` of a page."""

    def __init__(self, outline: Outline, element: Element) -> None:
        self.element = element
        self._outline = outline
        self._left = _WORK
        self._css = outline.text_of(element)

    @property
    def lower(self) -> str:
        """The whole text in lower case."""
        return self._css.lower()

    def rules(self) -> Iterator[tuple[str, str]]:
        """Selector and declarations of each rule outside any condition, in order."""
        depth = 0
        prelude = ""
        # The last brace is ours: without any to stop at, a search through a long rest would begin at each character.
        for match in BLOCK.finditer(COMMENT.sub(" ", self._css) + "}"):
            if match[2] == "{":
                depth += 1
                prelude = match[1].rpartition(";")[2].strip() if depth == 1 else prelude
            else:
                if depth == 1 and prelude and not prelude.startswith("@"):
                    yield prelude, match[1]
                depth = max(0, depth - 1)

    def select(self, selector: str) -> list[Element]:
        """The elements that a selector is for; none where it is too much to work out."""
        if len(selector) > _LONGEST or len(selector.split()) > _DEEPEST or self._left < 0:
            return []
        self._left -= len(self._outline.pieces)
        return self._outline.select(selector)


def sheets(outline: Outline) -> Iterator[Sheet]:
    """The style sheets of a page, in order."""
    return (Sheet(outline, element) for element in outline.named("style"))
