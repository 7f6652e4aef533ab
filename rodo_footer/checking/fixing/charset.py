"""Edits of a decoded text -> edits of its bytes: all other bytes stay, whatever the encoding.

Does not guess: an encoding counts only if it gives exactly the text that was checked.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rodo_footer.checking.fixing.faults import Unfixable
from rodo_footer.model.finding import Edit

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_USUAL = ("utf-8", "windows-1250", "iso-8859-2", "windows-1252", "iso-8859-1", "utf-16-le", "utf-16-be", "utf-32-le")
_DECLARED = re.compile(rb"(?i)(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})")
_LETTERS = str.maketrans("łŁøØđĐßæÆ„”“«»–—‘’…\xa0", 'lLoOdDsaA"""""--\'\'. ')


class Splice(NamedTuple):
    """Replace the bytes from `start` up to `end`."""

    start: int
    end: int
    data: bytes


class Encoded(NamedTuple):
    """How a text lies in bytes: behind how many bytes of mark, and in which codec."""

    mark: int
    codec: str


def encoding_of(data: bytes, text: str, declared: str = "") -> Encoded:
    """The encoding that makes `text` of `data`. Unfixable where none does."""
    for mark, codec in _BOMS:
        if data.startswith(mark) and _decodes(data[len(mark) :], text, codec):
            return Encoded(len(mark), codec)
    names = [found[1].decode("ascii") for found in _DECLARED.finditer(data[:4096])][:4]
    for codec in dict.fromkeys([declared.strip(" \"'"), *names, *_USUAL]):
        if codec and _decodes(data, text, codec):
            return Encoded(0, codec)
    raise Unfixable("its characters do not stand in it one by one as they were read")


def splices(text: str, edits: Sequence[Edit], encoded: Encoded, *, html: bool) -> list[Splice]:
    """Edits of characters as edits of bytes; what the encoding lacks becomes an entity in HTML, a plain letter in text.

    Line ends of what is inserted become those of the text.
    """
    lines = line_end(text)
    found = []
    for edit in edits:
        start = encoded.mark + len(text[: edit.start].encode(encoded.codec))
        end = start + len(text[edit.start : edit.end].encode(encoded.codec))
        new = edit.text.replace("\n", lines) if "\r" not in edit.text else edit.text
        found.append(Splice(start, end, encode(new, encoded.codec, html=html)))
    return found


def splice(data: bytes, changes: Iterable[Splice]) -> bytes:
    """The bytes after changes that do not overlap."""
    pieces: list[bytes] = []
    at = 0
    for change in sorted(changes):
        pieces += [data[at : change.start], change.data]
        at = change.end
    pieces.append(data[at:])
    return b"".join(pieces)


def encode(text: str, codec: str, *, html: bool) -> bytes:
    """`text` in an encoding that may lack some of it. Unfixable where no spelling of it fits."""
    try:
        return text.encode(codec)
    except UnicodeEncodeError:
        pass
    if html:
        return b"".join(_entity(char, codec) for char in text)
    try:
        return plain_letters(text).encode(codec)
    except UnicodeEncodeError as error:
        lacking = text[error.start : error.end][:1]
        raise Unfixable(f"its encoding, {codec}, has no {lacking!r}; save it as UTF-8 first") from None


def plain_letters(text: str) -> str:
    """Without accents: what people write where an encoding has none."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def line_end(text: str) -> str:
    """The line end that most lines of a text have; that of Unix where it has none."""
    both = text.count("\r\n")
    counts = {"\n": text.count("\n") - both, "\r\n": both, "\r": text.count("\r") - both}
    return max(counts, key=lambda end: counts[end]) if any(counts.values()) else "\n"


def _entity(char: str, codec: str) -> bytes:
    try:
        return char.encode(codec)
    except UnicodeEncodeError:
        return f"&#{ord(char)};".encode(codec)


def _decodes(data: bytes, text: str, codec: str) -> bool:
    try:
        return data.decode(codec) == text and text.encode(codec) == data
    except (LookupError, UnicodeError, ValueError):
        return False
