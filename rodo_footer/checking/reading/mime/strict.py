"""The quick reader: takes a mail apart that is written as RFC 2045-2046 say, and gives up on any other.

Whatever it does not know for certain is left to the standard library: `leaves` is None then, never a guess. It is 13
times as fast (docs/performance.md).
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.bounds import HEADER_LINE_BYTES, HEADERS, PART_DEPTH, PARTS
from rodo_footer.checking.reading.mime.leaf import Leaf, is_attached, nested, numbered, transfer_encoding

_HEADERS = {
    b"\n": re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+"),
    b"\r\n": re.compile(rb"(?:[!-9;-~]+:[^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*)+"),
}
_TYPE = re.compile(r"\s*([A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+)\s*")
_PARAMETER = re.compile(r";\s*([A-Za-z0-9-]+)[ \t]*=[ \t]*(?:\"([^\"\\\r\n;]*)\"|([A-Za-z0-9._+/=:?-]+))\s*")
# A type with one parameter, as nearly all are: the same as the two above find.
_USUAL = re.compile(_TYPE.pattern + _PARAMETER.pattern)
_PLAIN_ENCODINGS = frozenset(("", "7bit", "8bit", "binary"))
_SHORT = 240  # bytes of a header
_TOP = Leaf(media="")
_NO_TYPE: tuple[str, dict[str, str]] = ("text/plain", {})


def leaves(data: bytes) -> list[Leaf] | None:
    """The leaves of a mail, in order; None where anything about it is unusual, such as line ends of several kinds where
    they matter: in a header, or around a delimiter."""
    end = b"\n"
    if b"\r" in data:
        end = b"\r\n"
        if not data[: data.find(b"\n") + 1].endswith(end):
            return None
    reader = _Reader(data, end)
    return reader.found if reader.entity(0, len(data), "", _TOP, top=True, depth=0) else None


class _Reader:
    """One pass over one mail. Its parts are told by where they start and end: no byte is copied but those of leaves."""

    def __init__(self, data: bytes, end: bytes) -> None:
        self.found: list[Leaf] = []
        self._data = data
        self._end = end

    def entity(self, start: int, stop: int, number: str, above: Leaf, *, top: bool, depth: int) -> bool:
        """Append the leaves of a mail or part, with the flags of what it stands in; False: give up."""
        if depth > PART_DEPTH or len(self.found) > PARTS:
            return False
        data, end = self._data, self._end
        if not top and data.startswith(end, start, stop):
            header, body = b"", start + len(end)
        else:
            at = data.find(end + end, start, stop)
            header, body = data[start : at + len(end)], at + 2 * len(end)
            if at < 0:
                return False
        # What programs write over each text is always the same.
        read = _header if len(header) > _SHORT else _short_header
        said = read(header, end)
        if said is None:
            return False
        media, parameters = said.media, said.parameters
        if media.startswith("multipart/"):
            return self._multipart(body, stop, media, parameters, number, above, depth)
        if media == "message/rfc822":
            inner = Leaf(
                media="", alternative=above.alternative, branch=above.branch, quoted=True, related=above.related
            )
            return said.encoding in _PLAIN_ENCODINGS and self.entity(
                body, stop, number, inner, top=True, depth=depth + 1
            )
        if media.startswith("message/"):
            return False
        leaf = Leaf(
            media=media,
            number=number or "1",
            alternative=above.alternative,
            branch=above.branch,
            quoted=above.quoted,
            attached=said.attached,
            related=above.related and said.named,
            encoding=said.encoding,
            parameters=parameters,
            body=data[body:stop],
        )
        self.found.append(leaf)
        return True

    def _multipart(
        self, body: int, stop: int, media: str, parameters: dict[str, str], number: str, above: Leaf, depth: int
    ) -> bool:
        boundary = parameters.get("boundary", "")
        if not boundary or boundary != boundary.rstrip() or "start" in parameters or media == "multipart/digest":
            return False
        chosen = media == "multipart/alternative"
        related = above.related or media == "multipart/related"
        sections = self._sections(body, stop, boundary.encode("ascii"))
        if not sections:
            return False
        for index, (start, end) in enumerate(sections, start=1):
            part = numbered(number, index)
            inner = Leaf(
                media="",
                alternative=above.alternative or chosen,
                branch=nested(above.branch, part) if chosen else above.branch,
                quoted=above.quoted,
                related=related if index > 1 else above.related,
            )
            if not self.entity(start, end, part, inner, top=False, depth=depth + 1):
                return False
        return True

    def _sections(self, body: int, stop: int, boundary: bytes) -> list[tuple[int, int]] | None:
        """Where what stands between the delimiters starts and stops; None where the last delimiter is missing, or one
        stands in a line that begins or ends in another way than the first line of the mail."""
        data, line_end = self._data, self._end
        mark = line_end + b"--" + boundary
        sections: list[tuple[int, int]] = []
        start = -1
        at = data.find(mark, body - len(line_end), stop)  # the first delimiter may be the first line
        marks = 0
        while at >= 0:
            marks += 1
            behind = at + len(mark)
            end = data.find(line_end, behind, stop)
            end = stop if end < 0 else end
            tail = data[behind:end]
            if b"\r" in tail or b"\n" in tail:
                return None
            closes = tail.startswith(b"--")
            if not tail[2 if closes else 0 :].strip(b" \t"):
                if start >= 0:
                    sections.append((start, at))
                if closes:
                    all_marks = data.count(mark[len(line_end) :], body, behind) if len(line_end) > 1 else marks
                    return sections if marks == all_marks else None
                start = min(end + len(line_end), stop)
            at = data.find(mark, end, stop)
        return None


class _Said(Struct, frozen=True, gc=False):
    """What the header of a mail or part says of its content; `named`: another part may refer to it."""

    media: str
    parameters: dict[str, str]
    encoding: str
    attached: bool
    named: bool


def _header(header: bytes, end: bytes) -> _Said | None:
    """What a header says; None where it is unusual."""
    if header and _HEADERS[end].fullmatch(header) is None:
        return None
    if len(header) > HEADER_LINE_BYTES or header.count(b"\n") > HEADERS:
        return None  # perhaps out of bounds
    fields = b"\n" + header.lower()
    kind, encoding, disposition = [_field(fields, header, name) for name in _NAMES]
    if kind is None or encoding is None or disposition is None:
        return None
    typed = _typed(kind) if kind else _NO_TYPE
    if typed is None:
        return None
    return _Said(
        *typed,
        encoding=transfer_encoding(encoding) if encoding else "",
        attached=bool(disposition) and is_attached(disposition),
        named=b"\ncontent-id:" in fields or b"\ncontent-location:" in fields,
    )


_short_header = lru_cache(maxsize=512)(_header)


_NAMES = (b"\ncontent-type:", b"\ncontent-transfer-encoding:", b"\ncontent-disposition:")


def _field(lower: bytes, header: bytes, name: bytes) -> str | None:
    """The value of a field with its folded lines; empty where there is none, None where there are two or it is not
    ASCII. `lower` is the header in lower case behind a line end."""
    at = lower.find(name)
    if at < 0:
        return ""
    if lower.find(name, at + 1) >= 0:
        return None
    end = lower.find(b"\n", at + 1)
    while lower[end + 1 : end + 2] in (b" ", b"\t"):
        end = lower.find(b"\n", end + 1)
    value = header[at - 1 + len(name) : end - 1]
    return value.decode("ascii") if value.isascii() else None


def _typed(value: str) -> tuple[str, dict[str, str]] | None:
    """Content type and parameters; None where they are written in an unusual way."""
    if (usual := _USUAL.fullmatch(value)) is not None:
        return usual[1].lower(), {usual[2].lower(): usual[3] if usual[3] is not None else usual[4]}
    kind = _TYPE.match(value)
    if kind is None:
        return None
    parameters: dict[str, str] = {}
    at = kind.end()
    while at < len(value):
        if value[at:].strip() == ";":
            break
        one = _PARAMETER.match(value, at)
        if one is None or one[1].lower() in parameters:
            return None
        parameters[one[1].lower()] = one[2] if one[2] is not None else one[3]
        at = one.end()
    return kind[1].lower(), parameters
