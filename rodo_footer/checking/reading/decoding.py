"""Bytes -> text, in the encoding that is declared or, failing that, in the one Polish files really have.

Guesses are checked, never silent on binary data.
"""

from __future__ import annotations

import codecs
import re

from rodo_footer.checking.reading.faults import Unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
_XML = rb"(?i)^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})"
# Text encodings only: Python also knows "zip", "hex" or "unicode_escape", which a mail must not choose.
_KNOWN = (
    r"^(?:utf-?(?:7|8|16|32)(?:-?[lb]e)?|us-?ascii|ascii|iso-?8859-?\d{1,2}|latin-?\d{1,2}|windows-?\d{3,4}|cp-?\d{3,4}"
    r"|koi8-?[rut]|mac-?\w{1,12}|big5(?:-?hkscs)?|gb(?:k|2312|18030)|euc-?(?:jp|kr)|shift[-_]?jis"
    r"|iso-?2022-?(?:jp|kr)\w{0,4}|tis-?620)$"
)
_FORMATS = ((b"{\\rtf", "RTF"), (b"%PDF-", "PDF"))
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\v\x1b") + b"\x7f"
# Letters that only one of the two Polish 8-bit encodings has at these bytes.
_LATIN2 = b"\xa1\xa6\xac\xb1\xb6\xbc"
_WIN1250 = b"\xa5\x8c\x8f\xb9\x9c\x9f"


def decode(data: bytes, declared: str = "", *, html: bool = False) -> str:
    """The text of `data` without a byte-order mark.

    Order: byte-order mark, `declared` (MIME), `<meta charset>`, UTF-8, then windows-1250 or iso-8859-2.

    Raises:
        Unreadable: binary data, or no encoding fits.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    _refuse_formats(data)
    wide = _usable(declared).startswith(("utf-16", "utf16", "utf-32", "utf32"))
    if not wide:
        _refuse_binary(data)
    for encoding in (declared, _in_markup(data) if html else "", "utf-8"):
        if name := _usable(encoding):
            try:
                return data.decode(name)
            except (UnicodeDecodeError, LookupError, ValueError):
                continue
    return _polish(data)


def _refuse_formats(data: bytes) -> None:
    """What opens as something else whatever its name says, and may be written in letters only."""
    name = next((name for start, name in _FORMATS if data.lstrip().startswith(start)), "")
    if name:
        raise Unreadable(
            f"it is {name}, whatever its name says", "Check the HTML, text or mail file that it was made from."
        )


def _refuse_binary(data: bytes) -> None:
    if b"\0" in data:
        raise Unreadable("it is binary, not text", "Check the HTML, text or mail file that it was made from.")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > 3 and controls * 50 > len(data):
        raise Unreadable("it is binary, not text", "Check the HTML, text or mail file that it was made from.")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"it says it is {encoding.upper()} and is damaged at byte {error.start:,}", "Save it again as UTF-8."
        ) from None
    if "\0" in text:
        raise Unreadable("it is binary, not text", "Check the HTML, text or mail file that it was made from.")
    return text


def _usable(encoding: str) -> str:
    """A codec name from what files declare, which may be quoted or have a tail; empty where it is no text encoding."""
    words = encoding.strip(" \"'\t\r\n;").replace('"', "").lower().split()
    name = words[0] if words else ""
    if name == "utf-8":
        return name
    if not re.match(_KNOWN, name):
        return ""
    # WHATWG: what calls itself Latin-1 or ASCII is read as windows-1252, as every client does.
    return "windows-1252" if name in ("iso-8859-1", "iso8859-1", "latin1", "latin-1") else name


def _in_markup(data: bytes) -> str:
    head = data[:2048]
    if b"charset" not in head.lower() and b"<?xml" not in head:
        return ""
    found = re.search(_META, head) or re.match(_XML, head)
    name = found[1].decode("ascii", "replace") if found else ""
    # HTML standard: a declaration that could be read as ASCII cannot mean UTF-16.
    return "utf-8" if name.lower().startswith(("utf-16", "utf-32")) else name


def _polish(data: bytes) -> str:
    """windows-1250 or iso-8859-2, whichever letters speak for; ogonek letters decide, else windows-1250."""
    latin2 = sum(map(data.count, (bytes([code]) for code in _LATIN2)))
    windows = sum(map(data.count, (bytes([code]) for code in _WIN1250)))
    order = ("iso-8859-2", "windows-1250") if latin2 > windows else ("windows-1250", "iso-8859-2")
    for encoding in order:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        strange = sum(1 for char in text if "\x80" <= char < "\xa0")
        letters = sum(1 for char in text if char.isalpha() or char.isspace())
        if not strange and letters * 2 > len(text):
            return text
    raise Unreadable("its character encoding cannot be told", "Save it as UTF-8.")
