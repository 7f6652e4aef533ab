"""The content of a leaf: its transfer encoding undone, strictly where a mistake would hide links."""

from __future__ import annotations

import binascii
import re

from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.mime.leaf import Leaf

_UUENCODED = frozenset(("x-uuencode", "uuencode", "uue", "x-uue"))
_ATTRIBUTE = re.compile(rb"\w=3D[\"'\w]")
_LETTER = re.compile(rb"=[C-F][0-9A-F]=[89AB][0-9A-F]")
_SAVE_AGAIN = "Save it again from the mail program, or check the original."


def content(leaf: Leaf) -> bytes:
    """The decoded body.

    Raises:
        Unreadable: damaged base64; programs show different pieces of it.
    """
    if leaf.encoding == "base64":
        return _base64(leaf)
    if leaf.encoding == "quoted-printable":
        return binascii.a2b_qp(leaf.body)
    if leaf.encoding in _UUENCODED:
        return _uuencoded(leaf)
    return leaf.body


def is_packed(data: bytes, *, html: bool) -> bool:
    """Whether decoded text is still quoted-printable: it was encoded twice, and the reader sees `=3D` and `=C5=82`."""
    if not html and b"=" not in data:
        return False
    if b"=3D" not in data and (html or b"=C" not in data):
        return False
    hits = (_ATTRIBUTE if html else _LETTER).findall(data)
    return len(hits) > 1 or (bool(hits) and (b"=\n" in data or b"=\r\n" in data))


def _base64(leaf: Leaf) -> bytes:
    packed = leaf.body.translate(None, b" \t\r\n")
    if len(packed) % 4 > 1:
        packed += b"=" * (-len(packed) % 4)  # every program takes it without its end marks
    try:
        return binascii.a2b_base64(packed, strict_mode=True)
    except binascii.Error:
        raise Unreadable(f"its {leaf.media} part is damaged base64", _SAVE_AGAIN) from None


def _uuencoded(leaf: Leaf) -> bytes:
    lines = leaf.body.split(b"\n")
    begin = next((at for at, line in enumerate(lines) if line.startswith(b"begin ")), None)
    if begin is None:
        return leaf.body
    pieces = []
    try:
        for line in lines[begin + 1 :]:
            if line.strip() == b"end":
                break
            pieces.append(binascii.a2b_uu(line))
    except binascii.Error:
        raise Unreadable(f"its {leaf.media} part is damaged uuencode", _SAVE_AGAIN) from None
    return b"".join(pieces)
