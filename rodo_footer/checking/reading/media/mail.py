"""A mail -> the facts of its text parts. The standard library takes it apart (compat32), within hard bounds; headers
are not judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import compat32

from msgspec import Struct

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.plain import read_plain

_MULTIPARTS = re.compile(rb"content-type:\s*(?:multipart|message)/", re.IGNORECASE)
_FIELD = re.compile(rb"^[!-9;-~]{1,100}:", re.MULTILINE)
_HEADER_END = re.compile(rb"\r?\n\r?\n|\r\r")
_ENCRYPTED = frozenset(("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"))
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}")


class _Leaf(Struct, frozen=True):
    """One text part: where it stands and how it is meant."""

    message: Message
    number: str
    alternative: bool
    quoted: bool


KIND = "message"


def read(data: bytes) -> tuple[Part, ...]:
    """All text parts of a mail in reading order, attachments left out.

    Raises:
        Unreadable: no mail, an encrypted or damaged one, or a bound is exceeded.
    """
    message = _parsed(data)
    leaves = list(_leaves(message, "", alternative=False, quoted=False, depth=0))
    if len(leaves) > bounds.PARTS:
        raise Unreadable(
            f"it has {len(leaves):,} parts, {bounds.PARTS} are read at most", "Check one part of it alone."
        )
    parts = tuple(
        _part(leaf)
        for leaf in leaves
        if leaf.message.get_content_type() in ("text/html", "text/plain") and _is_inline(leaf.message)
    )
    if not parts and any(leaf.message.get_content_maintype() == "multipart" for leaf in leaves):
        raise Unreadable(
            "its MIME structure is damaged: no part of it can be told from the others",
            "Save it again from the mail program.",
        )
    if not any(leaf.message.get_content_maintype() == "text" for leaf in leaves) and any(
        leaf.message.get_content_type() in _ENCRYPTED for leaf in leaves
    ):
        raise Unreadable(
            "it is encrypted or its text is packed into a signature", "Check the mail before it is encrypted."
        )
    return parts


def _parsed(data: bytes) -> Message:
    end = _HEADER_END.search(data)
    head = data[: end.start()] if end else data[:1_000_000]
    fields = len(_FIELD.findall(head))
    if not fields:
        raise Unreadable(
            "it is no mail: there is no header at its top",
            "Save it from the mail program as .eml, or name it .txt or .html.",
        )
    if fields > bounds.HEADERS:
        raise Unreadable(
            f"its header has {fields:,} fields, {bounds.HEADERS} are read at most",
            "Look at it by hand: no mail program writes this.",
        )
    if max(map(len, head.splitlines()), default=0) > bounds.HEADER_LINE_BYTES:
        raise Unreadable(
            f"its header has a line of more than {bounds.HEADER_LINE_BYTES:,} bytes",
            "Look at it by hand: no mail program writes this.",
        )
    if len(_MULTIPARTS.findall(data)) > bounds.PARTS or data.lower().count(b"\ncontent-type:") > 4 * bounds.PARTS:
        raise Unreadable(f"it has more than {bounds.PARTS} parts", "Check one part of it alone.")
    try:
        return message_from_bytes(data, policy=compat32)
    except (MessageError, RecursionError, ValueError, LookupError):
        raise Unreadable(
            "its MIME structure is damaged or nested without end", "Save it again from the mail program."
        ) from None


def _leaves(message: Message, number: str, *, alternative: bool, quoted: bool, depth: int) -> Iterator[_Leaf]:
    if depth > bounds.PART_DEPTH:
        raise Unreadable(
            f"its parts are nested more than {bounds.PART_DEPTH} deep",
            "Look at it by hand: no mail program writes this.",
        )
    kind = message.get_content_type()
    payload = message.get_payload()
    if not isinstance(payload, list):
        yield _Leaf(message, number or "1", alternative, quoted)
        return
    inner_quoted = quoted or kind == "message/rfc822"
    inner_alternative = alternative or kind == "multipart/alternative"
    for index, part in enumerate(payload, start=1):
        inner = number if kind == "message/rfc822" else (f"{number}.{index}" if number else str(index))
        if isinstance(part, Message):
            yield from _leaves(part, inner, alternative=inner_alternative, quoted=inner_quoted, depth=depth + 1)


def _is_inline(message: Message) -> bool:
    disposition = str(message.get("content-disposition", "")).strip().lower()
    return not disposition.startswith("attachment") and "filename" not in disposition


def _part(leaf: _Leaf) -> Part:
    data = _payload(leaf.message)
    html = leaf.message.get_content_type() == "text/html"
    text = decode(data, _charset(leaf.message), html=html) if data.strip() else ""
    read = read_markup if html else read_plain
    return read(text, number=leaf.number, alternative=leaf.alternative, quoted=leaf.quoted)


def _charset(message: Message) -> str:
    try:
        return str(message.get_param("charset", "") or "")
    except (ValueError, LookupError, UnicodeError):
        return ""


def _payload(message: Message) -> bytes:
    """The decoded body.

    Raises:
        Unreadable: base64 that cannot be decoded; the library would hand it out as it stands, links unseen.
    """
    encoding = str(message.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64":
        raw = message.get_payload()
        packed = re.sub(rb"\s+", b"", raw.encode("ascii", "replace")) if isinstance(raw, str) else b""
        if packed and (_BASE64.fullmatch(packed) is None or len(packed) % 4):
            raise Unreadable(
                f"its {message.get_content_type()} part is damaged base64",
                "Save it again from the mail program, or check the original.",
            )
    try:
        data = message.get_payload(decode=True)
    except (ValueError, LookupError, UnicodeError):
        raise Unreadable("one of its parts cannot be decoded", "Save it again from the mail program.") from None
    return data if isinstance(data, bytes) else b""
