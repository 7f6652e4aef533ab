"""Where the parts of a mail lie in its bytes. A strict walk of what RFC 2046 says, for mails that are to be changed.

It decides nothing: whoever uses a place first looks whether its bytes are the text that was checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import NamedTuple

from rodo_footer.checking.fixing.faults import Unfixable

_END = rb"(?:\r\n|\n|\r(?!\n))"
_LINE_END = re.compile(_END)
_HEADER_END = re.compile(_END + _END)
_SIGNED = ("multipart/signed", "application/pkcs7-mime", "application/x-pkcs7-mime")
_INLINE_PGP = b"-----BEGIN PGP "
_DKIM = ("dkim-signature", "arc-seal", "domainkey-signature")
_DEPTH = 30


class Body(NamedTuple):
    """One leaf: its MIME number as findings name it, and its bytes from `start` up to `end`, still encoded."""

    number: str
    encoding: str
    charset: str
    start: int
    end: int


def bodies(data: bytes) -> Iterator[Body]:
    """The leaves of a mail in order. Unfixable where it is signed."""
    if _INLINE_PGP in data:
        raise Unfixable("it is signed or encrypted with PGP, and a change would break that; mend what it is made from")
    yield from _walk(data, 0, len(data), "", depth=0, attached=False)


def _walk(data: bytes, start: int, end: int, number: str, *, depth: int, attached: bool) -> Iterator[Body]:
    split = _LINE_END.match(data, start, end) or _HEADER_END.search(data, start, end)
    body = split.end() if split else end
    header = message_from_bytes(data[start:body], policy=compat32)
    kind = header.get_content_type()
    if not attached:  # an attached mail stays as it is, byte for byte
        _refuse_signed(header, kind)
    if depth < _DEPTH and kind == "message/rfc822":
        yield from _walk(data, body, end, number, depth=depth + 1, attached=True)
    elif depth < _DEPTH and header.get_content_maintype() == "multipart":
        for index, (first, last) in enumerate(_between(data, body, end, _text(header.get_boundary())), start=1):
            inner = f"{number}.{index}" if number else str(index)
            yield from _walk(data, first, last, inner, depth=depth + 1, attached=attached)
    else:
        encoding = _text(header.get("content-transfer-encoding")).strip().lower()
        yield Body(number or "1", encoding, _text(header.get_param("charset")), body, end)


def _refuse_signed(header: Message, kind: str) -> None:
    if kind in _SIGNED:
        raise Unfixable(
            "it is signed (S/MIME or PGP), and a change would break the signature; mend what it is made from"
        )
    if any(name in header for name in _DKIM):
        raise Unfixable(
            "it was sent and carries a DKIM signature, which a change would break; mend what it is made from"
        )


def _between(data: bytes, start: int, end: int, boundary: str) -> list[tuple[int, int]]:
    """Start and end of each part between the boundary lines."""
    if not boundary:
        return []
    mark = re.escape(boundary.encode("ascii", "surrogateescape"))
    line = re.compile(_END + rb"--" + mark + rb"(?P<last>--)?[ \t]*(?P<after>" + _END + rb"|\Z)")
    found: list[tuple[int, int]] = []
    at, begun = start, -1
    # Back a little: the line end in front of the first boundary is the one that ends the header.
    while (match := line.search(data, max(at - 2, 0) if begun < 0 else at, end)) is not None:
        if begun >= 0:
            found.append((begun, max(begun, match.start())))
        if match["last"]:
            return found
        begun = match.end()
        at = begun - len(match["after"])
    return [*found, (begun, end)] if begun >= 0 else found


def _text(value: object) -> str:
    return "".join(map(str, value)) if isinstance(value, tuple) else str(value or "")
