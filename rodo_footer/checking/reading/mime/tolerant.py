"""The patient reader: the standard library takes the mail apart (compat32: it decodes no header and knows no limits, so
the limits stand here), whatever it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, MessageError
from email.message import Message
from email.policy import compat32

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.mime.leaf import QUOTING, Leaf, is_attached, nested, numbered, transfer_encoding

_CONTAINER = re.compile(rb"content-type:\s*(?:multipart|message)/", re.IGNORECASE)
_BOUNDARY = re.compile(rb"boundary\s*=\s*(?:\"([^\"\n]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_FIELD = re.compile(rb"^content-[a-z-]{1,40}:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_BY_HAND = "Look at it by hand: no mail program writes this."


def leaves(data: bytes) -> list[Leaf]:
    """The leaves of a mail, in order.

    Raises:
        Unreadable: a bound is exceeded, or nothing can be made of it.
    """
    _bound(data)
    try:
        message = message_from_bytes(data, policy=compat32)
        return list(_leaves(message, "", Leaf(media="", number=""), 0))
    except (MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError):
        raise Unreadable(
            "its MIME structure is damaged or nested without end", "Save it again from the mail program."
        ) from None


def _bound(data: bytes) -> None:
    """Refuse what the library needs time without end for: it looks for every boundary in every line, and goes through
    all of a field again for each of its parameters."""
    if len(_CONTAINER.findall(data)) > bounds.PARTS:
        raise Unreadable(f"it has more than {bounds.PARTS} parts", "Check one part of it alone.")
    if any(found.end() - found.start() > bounds.HEADER_LINE_BYTES for found in _FIELD.finditer(data)):
        raise Unreadable(f"one of its parts has a field of more than {bounds.HEADER_LINE_BYTES:,} bytes", _BY_HAND)
    boundaries = {one or other for one, other in _BOUNDARY.findall(data)}
    if len(boundaries) > 2 * bounds.PARTS or sum(data.count(b"--" + one) for one in boundaries) > 4 * bounds.PARTS:
        raise Unreadable(f"it has more than {bounds.PARTS} parts", "Check one part of it alone.")


def _leaves(message: Message, number: str, above: Leaf, depth: int) -> Iterator[Leaf]:
    """`above` lends its flags to what is inside."""
    if depth > bounds.PART_DEPTH:
        raise Unreadable(f"its parts are nested more than {bounds.PART_DEPTH} deep", _BY_HAND)
    _bound_header(message)
    media = message.get_content_type()
    payload = message.get_payload() if message.is_multipart() else []
    parts = [one for one in payload if isinstance(one, Message)]
    if not parts or (media.startswith("message/") and media not in QUOTING):
        yield _leaf(message, media, number, above)
        return
    if media in QUOTING:
        yield from _leaves(parts[0], number, _with(above, quoted=True), depth + 1)
        return
    closed = not any(isinstance(one, CloseBoundaryNotFoundDefect) for one in message.defects)
    chosen = media == "multipart/alternative"
    inner = _with(above, alternative=chosen, cut=chosen and not closed and len(parts) == 1)
    root = _root(message, parts) if media == "multipart/related" else -1
    for index, part in enumerate(parts):
        is_related = above.related or (root >= 0 and index != root)
        at = numbered(number, index + 1)
        yield from _leaves(part, at, _with(inner, related=is_related, branch=at if chosen else ""), depth + 1)


def _bound_header(message: Message) -> None:
    """Refuse a part whose header is longer than that of a mail may be."""
    if len(message) > bounds.HEADERS:
        raise Unreadable(
            f"the header of one of its parts has {len(message):,} fields, {bounds.HEADERS} are read at most", _BY_HAND
        )
    lines = (line for _, value in message.raw_items() for line in str(value).splitlines())
    if max(map(len, lines), default=0) > bounds.HEADER_LINE_BYTES:
        raise Unreadable(
            f"the header of one of its parts has a line of more than {bounds.HEADER_LINE_BYTES:,} bytes", _BY_HAND
        )


def _leaf(message: Message, media: str, number: str, above: Leaf) -> Leaf:
    encoding = transfer_encoding(str(message.get("content-transfer-encoding", "")))
    del message["content-transfer-encoding"]  # else the library undoes it, in its own lenient way
    body = b"" if message.is_multipart() else message.get_payload(decode=True)
    refers = message.get("content-id") is not None or message.get("content-location") is not None
    return Leaf(
        media=media,
        number=number or "1",
        alternative=above.alternative,
        branch=above.branch,
        quoted=above.quoted,
        cut=above.cut,
        attached=is_attached(str(message.get("content-disposition", ""))),
        related=above.related and refers,
        encoding=encoding,
        parameters=_parameters(message),
        body=body if isinstance(body, bytes) else b"",
    )


def _with(
    leaf: Leaf,
    *,
    alternative: bool = False,
    branch: str = "",
    quoted: bool = False,
    related: bool = False,
    cut: bool = False,
) -> Leaf:
    return Leaf(
        media="",
        alternative=leaf.alternative or alternative,
        branch=nested(leaf.branch, branch),
        quoted=leaf.quoted or quoted,
        related=leaf.related or related,
        cut=leaf.cut or cut,
    )


def _root(message: Message, parts: list[Message]) -> int:
    """The part of a multipart/related that is shown. RFC 2387 (1998), section 3.2."""
    start = str(message.get_param("start") or "").strip()
    ids = [str(part.get("content-id", "")).strip() for part in parts]
    return ids.index(start) if start in ids and start else 0


def _parameters(message: Message) -> dict[str, str]:
    """The first of each name; what is written in the way of RFC 2231 is decoded."""
    found: dict[str, str] = {}
    try:
        pairs = message.get_params([])[1:] if message.get("content-type") is not None else []
    except (ValueError, LookupError, UnicodeError):
        return found
    for name, value in pairs:
        encoded: object = value  # three pieces where it is written in the way of RFC 2231
        found.setdefault(name.lower(), str(encoded[2]) if isinstance(encoded, tuple) else value)
    found.pop("", None)
    return found
