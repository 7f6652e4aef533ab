"""The words around a piece of HTML in its block: what a link says that says nothing by itself.

Gathers them; what they mean is for `meaning.py` to say.
"""

from __future__ import annotations

from rodo_footer.checking.reading.outline import BLOCKS, Element, Outline, Text
from rodo_footer.checking.reading.vocabulary import names_notice, plain

_LONGEST = 300
_FURTHEST = 20  # pieces


def around(outline: Outline, node: Element) -> str:
    """The words of an element's block: in front of it, and after it."""
    pieces: list[str] = []
    for piece in outline.pieces[node.end : node.end + _FURTHEST]:
        if isinstance(piece, Text):
            pieces.append(piece.text)
        elif piece.tag in BLOCKS or piece.tag == "br":
            break
    return f"{before(outline, node)} {plain(''.join(pieces))[:_LONGEST]}"


def before(outline: Outline, node: Element | Text) -> str:
    """The words in front of a piece in its block, at most 300 characters."""
    pieces: list[str] = []
    length = 0
    for index in range(node.index - 1, -1, -1):
        piece = outline.pieces[index]
        if isinstance(piece, Text):
            if piece.parent is not None and piece.parent.link is not None and names_notice(piece.text):
                break  # what that link announces lies behind that link
            pieces.append(piece.text)
            length += len(piece.text)
        elif piece.tag in BLOCKS:
            break
        if length >= _LONGEST:
            break
    return plain("".join(reversed(pieces)))[-_LONGEST:]
