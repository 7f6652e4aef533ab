"""Bytes -> text, in the encoding that is declared or, failing that, in the one Polish files really have.

Guesses are checked, never silent on binary data.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from rodo_footer.checking.reading.faults import Unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = tuple(mark for mark, _ in _BOMS)
_META = rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
_XML = rb"(?i)^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})"
# Text encodings only: Python also knows "zip", "hex" or "unicode_escape", which a mail must not choose.
_KNOWN = (
    r"^(?:utf-?(?:7|8|16|32)(?:-?[lb]e)?|us-?ascii|ascii|iso-?8859-?\d{1,2}|latin-?\d{1,2}|windows-?\d{3,4}|cp-?\d{3,4}"
    r"|koi8-?[rut]|mac-?\w{1,12}|big5(?:-?hkscs)?|gb(?:k|2312|18030)|euc-?(?:jp|kr)|shift[-_]?jis"
    r"|iso-?2022-?(?:jp|kr)\w{0,4}|tis-?620)$"
)
# WHATWG: what calls itself Latin-1 is read as windows-1252, as every client does; and the names that only old programs
# use (https://encoding.spec.whatwg.org/#names-and-labels, 2026-11).
_ALIASES = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ansi"), "windows-1252"),
    **dict.fromkeys(("iso_8859-2", "iso88592", "iso_8859-2:1987", "l2", "csisolatin2"), "iso-8859-2"),
    **dict.fromkeys(("x-cp1250", "windows1250", "win-1250", "win1250", "x-windows-1250"), "windows-1250"),
    **dict.fromkeys(("utf8", "unicode-1-1-utf-8", "x-utf-8", "utf-8-sig", "utf8mb4"), "utf-8"),
    **dict.fromkeys(("unicode", "ucs-2", "iso-10646-ucs-2", "csunicode"), "utf-16"),
    "unicode-1-1-utf-7": "utf-7",
    "x-sjis": "shift_jis",
    "x-gbk": "gbk",
    "gb_2312-80": "gb2312",
    "ks_c_5601-1987": "euc-kr",
    "macintosh": "mac-roman",
    "x-mac-ce": "mac-latin2",
}
_FORMATS = ((b"{\\rtf", "RTF"), (b"%PDF-", "PDF"))
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\v\x1b") + b"\x7f"
# Letters that only one of the two Polish 8-bit encodings has at these bytes.
_LATIN2 = b"\xa1\xa6\xac\xb1\xb6\xbc"
_WIN1250 = b"\xa5\x8c\x8f\xb9\x9c\x9f"


def decode(data: bytes, declared: str = "", *, html: bool = False) -> str:
    """The text of `data` without a byte-order mark.

    Order: byte-order mark, UTF-16 or UTF-32 by its zeros, `declared` (MIME), `<meta charset>` or the XML declaration,
    UTF-8, then windows-1250 or iso-8859-2. UTF-8 with a few damaged characters is read as every program reads it.

    Raises:
        Unreadable: binary data, or no encoding fits.
    """
    if data.startswith(_MARKS):
        mark, encoding = next(one for one in _BOMS if data.startswith(one[0]))
        return _strictly(data[len(mark) :], encoding)
    _refuse_formats(data)
    if b"\0" in data:
        return _strictly(data, _wide(data, _usable(declared)))
    _refuse_binary(data)
    said = _usable(declared)
    if said == "utf-8":  # nearly every mail
        try:
            return data.decode()
        except UnicodeDecodeError:
            pass
    names = [name for name in (said, _usable(_in_markup(data)) if html else "", "utf-8") if name]
    for name in names:
        if name.startswith(("utf-16", "utf16", "utf-32", "utf32")):
            continue  # without any zero it is nothing of the kind
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        if "\0" in text:  # UTF-7 can write it in letters
            raise _binary()
        return text
    if names[0] == "utf-8" and _is_nearly_utf8(data):
        return data.decode("utf-8", "replace")
    return _single(data, names[0]) or _polish(data)


def _wide(data: bytes, declared: str) -> str:
    """UTF-16 or UTF-32 without a mark, by where its zeros are; RFC 2781 (2000) 3.3 would have UTF-16BE, programs write
    either."""
    sample = data[:4000]
    zeros = [sample[at::4].count(0) * 5 > len(sample[at::4]) * 2 for at in range(4)]
    encoding = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }.get((zeros[0], zeros[1], zeros[2], zeros[3]))
    if encoding is None and declared.startswith(("utf-16", "utf16", "utf-32", "utf32")):
        return declared if declared.endswith(("le", "be")) else f"{declared}-le"
    if encoding is None:
        raise _binary()
    return encoding


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether characters of several bytes outnumber what is none: cut in the middle, or pasted together."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(1 for char in text if char > "\x7f") - damaged
    return whole >= 2 * damaged


def _single(data: bytes, name: str) -> str:
    """Text in the declared 8-bit encoding in which a few bytes mean nothing; empty where there are more."""
    try:
        if len(b"\xa4\xc4".decode(name, "replace")) != 2:
            return ""
        text = data.decode(name, "replace")
    except (LookupError, ValueError):
        return ""
    return text if name != "utf-8" and text.count("\ufffd") * 50 <= len(text) else ""


def _binary() -> Unreadable:
    return Unreadable("it is binary, not text", "Check the HTML, text or mail file that it was made from.")


def _refuse_formats(data: bytes) -> None:
    """What opens as something else whatever its name says, and may be written in letters only."""
    head = data[:64].lstrip()
    head = head if len(head) > 8 else data.lstrip()[:8]
    name = next((name for start, name in _FORMATS if head.startswith(start)), "")
    if name:
        raise Unreadable(
            f"it is {name}, whatever its name says", "Check the HTML, text or mail file that it was made from."
        )


def _refuse_binary(data: bytes) -> None:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > 3 and controls * 50 > len(data):
        raise _binary()


def _strictly(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"it says it is {encoding.upper()} and is damaged at byte {error.start:,}", "Save it again as UTF-8."
        ) from None
    if "\0" in text:
        raise _binary()
    return text


@lru_cache(maxsize=64)
def _usable(encoding: str) -> str:
    """A codec name from what files declare, which may be quoted or have a tail; empty where it is no text encoding."""
    words = encoding.strip(" \"'\t\r\n;").replace('"', "").lower().split()
    name = words[0] if words else ""
    if not name or name == "utf-8":
        return name
    name = _ALIASES.get(name, name)
    return name if name and re.match(_KNOWN, name) else ""


def _in_markup(data: bytes) -> str:
    head = data[:2048]
    if b"charset" not in head.lower() and b"<?xml" not in head:
        return ""
    found = re.search(_META, head) or re.match(_XML, head)
    name = found[1].decode("ascii", "replace") if found else ""
    # HTML standard: a declaration that could be read as ASCII cannot mean UTF-16, and nobody reads UTF-7 in a page.
    return "utf-8" if name.lower().startswith(("utf-16", "utf-32", "utf-7")) else name


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
