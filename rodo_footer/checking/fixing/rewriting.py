"""The bytes of a file after edits of the text of its parts: only what must change does, and what comes out is decoded
again and compared. Reads and writes no file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from rodo_footer.checking.fixing import edits as texts
from rodo_footer.checking.fixing.charset import Splice, encoding_of, splice, splices
from rodo_footer.checking.fixing.faults import Unfixable
from rodo_footer.checking.fixing.mime import Body, bodies
from rodo_footer.checking.fixing.transfer import change, decode
from rodo_footer.checking.reading.decoding import decode as decode_text
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.sources import Raw
from rodo_footer.model.finding import Edit

_ELSEWHERE = "a file of this kind is only checked, never changed; mend what it is made from"


_SOFT_END = re.compile(r" ?\r?\n")

Edits = tuple[Part, Sequence[Edit]]


def rewrite(raw: Raw, edits: Sequence[Edits]) -> bytes:
    """The whole file after edits of its parts.

    Args:
        raw: the file.
        edits: a part once, with its edits in characters of its `source`, which do not overlap.

    Raises:
        Unfixable: the file is signed, of a kind that is never changed, or would not come out as it should.
    """
    if raw.medium == "outlook":
        raise Unfixable(_ELSEWHERE)
    if raw.medium == "mail":
        return _mail(raw.data, edits)
    if len(edits) != 1 or edits[0][0].number:
        raise Unfixable(_ELSEWHERE)
    part, changes = edits[0]
    return splice(raw.data, _of_text(raw.data, part, changes))


def _of_text(data: bytes, part: Part, changes: Sequence[Edit], declared: str = "") -> list[Splice]:
    """Edits of a text as those of its bytes, looked at again: the bytes must give the text that is meant."""
    encoded = encoding_of(data, part.source, declared)
    html = part.media == "text/html"
    found = splices(part.source, changes, encoded, html=html)
    after = splice(data, found)[encoded.mark :]
    try:
        is_meant = after.decode(encoded.codec) == texts.apply(
            part.source, [_as_written(edit, one, encoded.codec) for edit, one in zip(changes, found, strict=True)]
        )
    except UnicodeDecodeError:
        is_meant = False
    if not is_meant:
        raise Unfixable(f"its encoding, {encoded.codec}, cannot take the change")
    return found


def _as_written(edit: Edit, change: Splice, codec: str) -> Edit:
    return Edit(edit.start, edit.end, change.data.decode(codec))


def _mail(data: bytes, edits: Sequence[Edits]) -> bytes:
    places = {body.number: body for body in bodies(data)}
    changes = [_of_body(data, places.get(part.number), part, of_part) for part, of_part in edits]
    return splice(data, changes)


def _of_body(data: bytes, body: Body | None, part: Part, changes: Sequence[Edit]) -> Splice:
    if body is None:
        raise Unfixable("its MIME structure is unusual; mend what it is made from")
    raw = data[body.start : body.end]
    plain = decode(raw, body.encoding)
    if part.breaks:
        part, changes = _folded(part, changes, decode_text(plain, body.charset))
    found = _of_text(plain, part, changes, body.charset)
    if raw.isascii() and (body.encoding == "7bit" or (plain.isascii() and not body.charset.strip())):
        # What names no charset is read as ASCII (RFC 2045 section 5.2): other bytes would come out as wrong letters.
        found = _of_text(plain, part, changes, "us-ascii")
    after = change(raw, body.encoding, found)
    if decode(after, body.encoding) != splice(plain, found):
        raise Unfixable("its transfer encoding cannot take the change; mend what it is made from")
    return Splice(body.start, body.end, after)


def _folded(part: Part, changes: Sequence[Edit], text: str) -> tuple[Part, list[Edit]]:
    """A part of format=flowed as it was before its lines were joined, and the edits in its characters."""
    gone: list[tuple[int, int]] = []  # where in the joined text, and how many characters were taken out in front
    total = 0
    for at in part.breaks:
        found = _SOFT_END.match(text, at + total)
        if found is None:
            raise Unfixable("its lines are broken in an unusual way; mend what it is made from")
        total += len(found[0])
        gone.append((at, total))

    def moved(offset: int) -> int:
        at = bisect_left(gone, (offset, 0))
        return offset + (gone[at - 1][1] if at else 0)

    return replace(part, source=text, breaks=()), [Edit(moved(one.start), moved(one.end), one.text) for one in changes]
