"""The inert characters that stand for template code while HTML is parsed, and what becomes of them afterwards.

A span of code is masked by blanks, or by characters of a private plane that the parser carries through values and text
as they are: one says which span, one ends it, and what is between keeps length and lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.outline import Outline, Text
from rodo_footer.checking.reading.templates.bindings import effective

_FIRST = 0xF0000
_FILL = "\U00100000"
_END = "\U00100001"
_SPAN = re.compile("([\U000f0000-\U000fffef])[\U00100000\\s]*\U00100001")
_MOST = 0xFFF0
_KEEP = re.compile(r"[^\r\n]")


class Unshown(Struct, frozen=True):
    """A stretch of the source that nobody is ever shown; `why` says it of a link in there."""

    start: int
    end: int
    why: str


class Apart(Struct, frozen=True):
    """What is masked of a stretch that nobody is shown, which begins at `start`."""

    start: int
    text: str
    why: str


class Mask(Struct, frozen=True, eq=False):
    """`text` is what to parse; `spans` what its marks stand for; `includes` what else the template takes in, as it
    stands; `styles` declarations by the name that a component gives them; `unshown` what is blank in `text` because
    nobody is ever shown it."""

    text: str
    spans: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    styles: dict[str, str] = {}
    unshown: tuple[Apart, ...] = ()

    def value(self, text: str) -> str:
        """`text` with the code where its marks are."""
        return _SPAN.sub(self._span, text) if _END in text else text

    def attributes(self, tag: str, attributes: dict[str, str | None]) -> dict[str, str | None]:
        """The attributes of an element as the program will write them, as far as that can be told."""
        found = {name: value and self.value(value) for name, value in attributes.items() if _END not in name}
        return effective(tag, found, self.styles)

    def restore(self, outline: Outline) -> Outline:
        """The outline of this mask, with the code put back."""
        for piece in outline.pieces:
            if isinstance(piece, Text):
                piece.text = self.value(piece.text)
            elif piece.attributes:
                piece.attributes = self.attributes(piece.tag, piece.attributes)
        return outline

    def _span(self, match: re.Match[str]) -> str:
        index = ord(match[1]) - _FIRST
        return self.spans[index] if index < len(self.spans) else match[0]


class Masker:
    """Builds a mask piece by piece, from the beginning of a source to its end."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self._pieces: list[str] = []
        self._spans: list[str] = []
        self._includes: list[str] = []

    def keep(self, end: int) -> None:
        """Up to `end` it is HTML."""
        if end > self.at:
            self._pieces.append(self.source[self.at : end])
            self.at = end

    def blank(self, end: int) -> None:
        """Up to `end` nothing is seen."""
        self._pieces.append(_KEEP.sub(" ", self.source[self.at : end]))
        self.at = end

    def put(self, text: str, end: int) -> None:
        """Up to `end` it is `text`, which is not longer, and blanks."""
        covered = self.source[self.at : end]
        self._pieces.append(text + _KEEP.sub(" ", covered[len(text) :]))
        self.at = end

    def mark(self, end: int, shown: str | None = None) -> None:
        """Up to `end` a program writes something; `shown` is what stands for it, the code itself unless given.

        Raises:
            Unreadable: there are more than can be told apart.
        """
        code = self.source[self.at : end].rstrip("\r\n")  # code that is left open ends with the file
        if len(self._spans) >= _MOST:
            raise Unreadable(
                f"it has more than {_MOST:,} template tags", "Check what the template writes, or its parts alone."
            )
        inner = _KEEP.sub(_FILL, code[1:-1]) if len(code) > 1 else ""
        self._pieces.append(chr(_FIRST + len(self._spans)) + inner + _END)
        self._spans.append(code if shown is None else shown)
        self.at += len(code)
        self.keep(end)

    def link(self, end: int, address: str, text: str | None) -> None:
        """Up to `end`, which is 17 characters away or more, a program writes a link; without `text` only its start tag.

        Raises:
            Unreadable: there are more than can be told apart.
        """
        start = self.at
        self.put("<a href=", start + 8)
        self.mark(start + 10, address)
        if text is None:
            self.put(">", end)
            return
        self.put(">", start + 11)
        self.mark(start + 13, text)
        self.put("</a>", end)

    def include(self, what: str) -> None:
        """What else the template takes in."""
        if len(self._includes) < 20:
            self._includes.append(" ".join(what.split())[:80])

    def done(self, styles: dict[str, str] | None = None, unshown: Iterable[Unshown] = ()) -> Mask:
        """The mask; what was not spoken of is HTML.

        Args:
            styles: see `Mask`.
            unshown: the stretches that nobody is shown, in order.
        """
        self.keep(len(self.source))
        text = "".join(self._pieces)
        pieces: list[str] = []
        apart: list[Apart] = []
        at = 0
        for one in unshown:
            apart.append(Apart(one.start, text[one.start : one.end], one.why))
            pieces += (text[at : one.start], _KEEP.sub(" ", text[one.start : one.end]))
            at = one.end
        text = "".join([*pieces, text[at:]]) if pieces else text
        return Mask(text, tuple(self._spans), tuple(self._includes), styles or {}, tuple(apart))
