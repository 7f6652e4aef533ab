"""Edits of the decoded bytes of a mail part, written in its transfer encoding (RFC 2045): quoted-printable changes only
the lines that are touched, base64 the part."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence

from rodo_footer.checking.fixing.charset import Splice, splice
from rodo_footer.checking.fixing.faults import Unfixable

_PLAIN = ("", "7bit", "8bit", "binary")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_LONGEST = 76


def decode(body: bytes, encoding: str) -> bytes:
    """The bytes of the part. Unfixable where the encoding is none of the usual, or damaged."""
    if encoding in _PLAIN:
        return body
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding == "base64":
        try:
            return base64.b64decode(b"".join(body.split()), validate=True)
        except binascii.Error:
            raise Unfixable("its base64 is damaged") from None
    raise Unfixable(f"its transfer encoding {encoding!r} is not one that is written")


def change(body: bytes, encoding: str, changes: Sequence[Splice]) -> bytes:
    """The encoded part after changes of its decoded bytes."""
    if encoding == "quoted-printable":
        return _quoted(body, changes)
    if encoding == "base64":
        return _base64(body, splice(decode(body, encoding), changes))
    return splice(body, changes)


def _base64(body: bytes, data: bytes) -> bytes:
    """In lines as long as they were, with their line ends."""
    first = body.lstrip().splitlines(keepends=True)[:1]
    line = first[0] if first else b""
    end = line[len(line.rstrip(b"\r\n")) :] or b"\n"
    head = body[: len(body) - len(body.lstrip())]
    tail = body[len(body.rstrip()) :]
    packed = base64.b64encode(data)
    is_one_line = len(body.split()) < 2 and len(line.strip()) > _LONGEST
    width = len(packed) if is_one_line else len(line.strip()) if len(body.split()) > 1 else _LONGEST
    lines = [packed[at : at + width] for at in range(0, len(packed), max(width, 4))]
    return head + end.join(lines) + tail


def _quoted(body: bytes, changes: Sequence[Splice]) -> bytes:
    """Whole lines are taken out of the body, changed and put back; a soft line break at their end stays."""
    lines = _LINE.findall(body)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(binascii.a2b_qp(line)))
    eol = b"\r\n" if b"\r\n" in body else b"\n"
    pieces: list[bytes] = []
    at = 0
    for group in _groups(lines, starts, changes):
        first, last, inside = group
        old = b"".join(lines[first:last])
        decoded = binascii.a2b_qp(old)
        moved = [Splice(one.start - starts[first], one.end - starts[first], one.data) for one in inside]
        pieces += [*lines[at:first], _encoded(splice(decoded, moved), lines[last - 1], eol)]
        at = last
    return b"".join([*pieces, *lines[at:]])


def _groups(
    lines: Sequence[bytes], starts: Sequence[int], changes: Sequence[Splice]
) -> list[tuple[int, int, list[Splice]]]:
    """Runs of lines that changes touch: the first, behind the last, and the changes."""
    from bisect import bisect_left, bisect_right

    groups: list[tuple[int, int, list[Splice]]] = []
    for one in sorted(changes):
        first = max(bisect_right(starts, one.start, 0, len(lines)) - 1, 0)
        last = min(max(bisect_left(starts, one.end), first + 1), len(lines))
        if groups and groups[-1][1] > first:
            before = groups.pop()
            groups.append((before[0], max(before[1], last), [*before[2], one]))
        else:
            groups.append((first, last, [one]))
    return groups


def _encoded(data: bytes, last: bytes, eol: bytes) -> bytes:
    """Lines of at most 76 characters; `last` is the line as it was, for its line end."""
    ending = last[len(last.rstrip(b"\r\n")) :]
    soft = last.rstrip(b"\r\n \t").endswith(b"=") and bool(ending)
    if not soft and ending and data.endswith(ending):
        data = data[: -len(ending)]
    elif not soft:
        ending = b""
    found = [_hard(line, eol) for line in _LINE.findall(data) if line]
    return b"".join(found) + (b"=" + ending if soft else ending)


def _hard(line: bytes, soft_end: bytes) -> bytes:
    bare = line.rstrip(b"\r\n")
    units = [bytes([code]) if (32 <= code < 127 and code != 61) or code == 9 else b"=%02X" % code for code in bare]
    if units and units[-1] in (b" ", b"\t"):
        units[-1] = b"=%02X" % units[-1][0]
    pieces: list[bytes] = []
    length = 0
    for unit in units:
        if length + len(unit) > _LONGEST - 1:
            pieces.append(b"=" + soft_end)
            length = 0
        pieces.append(unit)
        length += len(unit)
    return b"".join(pieces) + line[len(bare) :]
