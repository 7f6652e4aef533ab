"""A part as lines of what a reader can read: a paragraph, heading, list item or table cell each, and where they stand.

For documents that are judged by their text, such as notices; folded-away sections count, a reader can open them.
Judges nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.headings import Ranked, bare, ranked
from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text

_UNREAD = frozenset(("script", "style", "noscript", "template", "title", "textarea", "svg", "nav", "select", "button"))
_STRESSED = frozenset(("b", "strong", "em", "mark", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "caption"))
_RANKS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BULLET = "- "


class Lines(Struct, frozen=True, eq=False):
    """The text, its lines parted by line feeds, list items with `- ` in front; of HTML, `runs` are the texts that it is
    made of, each with its offset. `bare` is where headings stand that have nothing below them."""

    text: str
    runs: tuple[tuple[int, Text], ...] = ()
    bare: tuple[tuple[int, int], ...] = ()

    def run_at(self, offset: int) -> tuple[Element | None, str]:
        """The element of HTML that a character stands in, and what follows in the same run of text."""
        index = bisect_right(self.runs, offset, key=lambda run: run[0]) - 1
        if index < 0:
            return None, ""
        start, run = self.runs[index]
        return run.parent, run.text[max(0, offset - start) :]

    def is_stressed(self, start: int, end: int) -> bool:
        """Whether a stretch begins in a heading or in bold, italic or marked text, and all of its runs are so."""
        first = max(0, bisect_right(self.runs, start, key=lambda run: run[0]) - 1)
        there = [run for at, run in self.runs[first:] if at < end and run.text.strip()]
        return bool(there) and all(_stresses(run) for run in there)


def lines_of(part: Part) -> Lines:
    """The lines of a part: of plain text its source as it stands."""
    if part.outline is not None:
        return lines_in(part.outline)
    return Lines(part.source, bare=bare(ranked(part.source)) if "#" in part.source else ())


def lines_in(outline: Outline) -> Lines:
    """The lines of a page."""
    pieces: list[str] = []
    runs: list[tuple[int, Text]] = []
    block: Element | None = None
    at = 0
    for piece in outline.pieces:
        if isinstance(piece, Element):
            if piece.tag == "br":
                pieces.append("\n")
                at += 1
            continue
        above = _block_of(piece)
        if piece.parent is None or above is None or not piece.text.strip():
            if pieces and piece.text.isspace() and above is block:
                pieces.append(" ")
                at += 1
            continue
        if above is not block:
            opening = "\n" + (_BULLET if _is_first_of_item(piece, above) else "")
            pieces.append(opening)
            at += len(opening)
            block = above
        # A line end within a paragraph of HTML is nothing but a space.
        text = piece.text.replace("\n", " ").replace("\r", " ") if above.tag != "pre" else piece.text
        runs.append((at, piece))
        pieces.append(text)
        at += len(text)
    headings = outline.named(*_RANKS)
    return Lines("".join(pieces), tuple(runs), bare(_ranked(runs)) if headings else ())


def _ranked(runs: list[tuple[int, Text]]) -> Iterator[Ranked]:
    """The runs of text, those of one heading as one."""
    heading: Element | None = None
    begin, said = 0, ""
    for at, run in runs:
        above = [run.parent, *run.parent.ancestors()] if run.parent is not None else []
        within = next((one for one in above if one is not None and one.tag in _RANKS), None)
        if heading is not None and within is not heading:
            yield Ranked(begin, said, int(heading.tag[1]), _is_apart(heading))
        if within is None:
            yield Ranked(at, run.text, 0, any(one is not None and one.tag == "footer" for one in above))
        elif within is heading:
            said = said.ljust(at - begin) + run.text
        else:
            begin, said = at, run.text
        heading = within
    if heading is not None:
        yield Ranked(begin, said, int(heading.tag[1]), _is_apart(heading))


def _is_apart(element: Element) -> bool:
    return any(one.tag == "footer" for one in element.ancestors())


def _block_of(text: Text) -> Element | None:
    """The block that a text stands in; None where nobody reads it."""
    found = None
    element = text.parent
    while element is not None:
        if element.tag in _UNREAD:
            return None
        if found is None and element.tag in BLOCKS:
            found = element
        element = element.parent
    return found


def _is_first_of_item(text: Text, block: Element) -> bool:
    return block.tag == "li" or (block.parent is not None and block.parent.tag == "li" and block.index < text.index)


def _stresses(run: Text) -> bool:
    element = run.parent
    while element is not None and element.tag != "body":
        if element.tag in _STRESSED:
            return True
        element = element.parent
    return False
