"""Which encoding a people file has, decided before its first row is read and in constant memory; changes no text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from msgspec import Struct

from rodo_footer.errors import InputError

_CHUNK = 1 << 16
_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_FORMATS = (
    (b"PK\x03\x04", "an Excel workbook or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF-", "a PDF"),
)
_SAVE_AS = "Save it as CSV UTF-8 (in Excel: File, Save As, CSV UTF-8)."
_BROKEN = re.compile("[\udc80-\udcff]")
_SOUND = re.compile("[^\x00-\x7f\udc80-\udcff]")


class Encoding(Struct, frozen=True):
    """A codec, its error handler (where something is broken it is marked), and a note for the operator."""

    codec: str
    errors: str
    note: str = ""


def detect(raw: BinaryIO, name: str) -> Encoding:
    """The encoding of `raw`, which is left at its start. Raises InputError for empty and binary files."""
    head = raw.read(4096)
    raw.seek(0)
    for magic, what in _OTHER_FORMATS:
        if head.startswith(magic):
            raise InputError(f"{name}: this is {what}, not a CSV file", _SAVE_AS)
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return Encoding(codec, "replace")
    if b"\0" in head.split(b"\n", 1)[0]:
        raise InputError(f"{name}: this is a binary file, not a CSV file", _SAVE_AS)
    found = _utf8_or_windows(raw, name)
    raw.seek(0)
    return found


def _utf8_or_windows(raw: BinaryIO, name: str) -> Encoding:
    """Reads all of the file: a character that fails in the last row must not be found after the first was used."""
    if _decodes(raw):
        return Encoding("utf-8-sig", "strict")
    broken = sound = 0
    for text in _decoded(raw, "surrogateescape"):
        broken += len(_BROKEN.findall(text))
        sound += len(_SOUND.findall(text))
    # Polish text in windows-1250 hardly ever looks like UTF-8. Where most of it does, the file is UTF-8 with damaged
    # rows: to read all of it as windows-1250 would turn every sound name into noise.
    if sound >= broken:
        return Encoding("utf-8-sig", "surrogateescape")
    note = f"{name} is not UTF-8; it was read as windows-1250. Look at the Polish letters, or save it as CSV UTF-8."
    return Encoding("windows-1250", "replace", note)


def _decodes(raw: BinaryIO) -> bool:
    try:
        for _ in _decoded(raw, "strict"):
            pass
    except UnicodeDecodeError:
        return False
    return True


def _decoded(raw: BinaryIO, errors: str) -> Iterator[str]:
    """All of `raw` from its start as UTF-8, in pieces."""
    raw.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8-sig")(errors)
    while chunk := raw.read(_CHUNK):
        yield decoder.decode(chunk)
    yield decoder.decode(b"", True)
