"""The quick reader: takes a mail apart that is written as RFC 2045-2046 say, and gives up on any other.

Whatever it does not know for certain is left to the standard library: `leaves` is None then, never a guess. It is 13
times as fast (docs/performance.md).
"""

from __future__ import annotations

import re
from functools import lru_cache

from rodo_footer.checking.reading.bounds import PART_DEPTH, PARTS
from rodo_footer.checking.reading.mime.leaf import Leaf, is_attached, numbered, transfer_encoding

_HEADERS = {
    b"\n": re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+"),
    b"\r\n": re.compile(rb"(?:[!-9;-~]+:[^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*)+"),
}
_TYPE = re.compile(r"\s*([A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+)\s*")
_PARAMETER = re.compile(r";\s*([A-Za-z0-9-]+)[ \t]*=[ \t]*(?:\"([^\"\\\r\n;]*)\"|([A-Za-z0-9._+/=:?-]+))\s*")
_PLAIN_ENCODINGS = frozenset(("", "7bit", "8bit", "binary"))
_NO_TYPE: tuple[str, dict[str, str]] = ("text/plain", {})


def leaves(data: bytes) -> list[Leaf] | None:
    """The leaves of a mail, in order; None where anything about it is unusual, such as line ends of several kinds."""
    returns = data.count(b"\r")
    if returns and not returns == data.count(b"\r\n") == data.count(b"\n"):
        return None
    reader = _Reader(b"\r\n" if returns else b"\n")
    return reader.found if reader.entity(data, "", Leaf(media=""), top=True, depth=0) else None


class _Reader:
    """One pass over one mail."""

    def __init__(self, end: bytes) -> None:
        self.found: list[Leaf] = []
        self._end = end
        self._header = _HEADERS[end]

    def entity(self, data: bytes, number: str, above: Leaf, *, top: bool, depth: int) -> bool:
        """Append the leaves of a mail or part, with the flags of what it stands in; False: give up."""
        if depth > PART_DEPTH or len(self.found) > PARTS:
            return False
        end = self._end
        if not top and data.startswith(end):
            header, body = b"", data[len(end) :]
        else:
            at = data.find(end + end)
            header, body = data[: at + len(end)], data[at + 2 * len(end) :]
            if at < 0 or self._header.fullmatch(header) is None:
                return False
        fields = b"\n" + header.lower()
        kind, encoding, disposition = (_field(fields, header, name) for name in _NAMES)
        if kind is None or encoding is None or disposition is None:
            return False
        typed = _typed(kind) if kind else _NO_TYPE
        if typed is None:
            return False
        media, parameters = typed
        if media.startswith("multipart/"):
            return self._multipart(body, media, parameters, number, above, depth)
        if media == "message/rfc822":
            inner = Leaf(media="", alternative=above.alternative, quoted=True, related=above.related)
            is_plain = transfer_encoding(encoding) in _PLAIN_ENCODINGS
            return is_plain and self.entity(body, number, inner, top=True, depth=depth + 1)
        if media.startswith("message/"):
            return False
        leaf = Leaf(
            media=media,
            number=number or "1",
            alternative=above.alternative,
            quoted=above.quoted,
            attached=is_attached(disposition),
            related=above.related and (b"\ncontent-id:" in fields or b"\ncontent-location:" in fields),
            encoding=transfer_encoding(encoding),
            parameters=parameters,
            body=body,
        )
        self.found.append(leaf)
        return True

    def _multipart(
        self, body: bytes, media: str, parameters: dict[str, str], number: str, above: Leaf, depth: int
    ) -> bool:
        boundary = parameters.get("boundary", "")
        if not boundary or boundary != boundary.rstrip() or "start" in parameters or media == "multipart/digest":
            return False
        alternative = above.alternative or media == "multipart/alternative"
        first = Leaf(media="", alternative=alternative, quoted=above.quoted, related=above.related)
        related = above.related or media == "multipart/related"
        others = Leaf(media="", alternative=alternative, quoted=above.quoted, related=related)
        sections = self._sections(body, boundary.encode("ascii"))
        return bool(sections) and all(
            self.entity(section, numbered(number, index), first if index == 1 else others, top=False, depth=depth + 1)
            for index, section in enumerate(sections or (), start=1)
        )

    def _sections(self, body: bytes, boundary: bytes) -> list[bytes] | None:
        """What stands between the delimiters; None where the last one is missing."""
        line_end = self._end
        mark = line_end + b"--" + boundary
        text = line_end + body  # the first delimiter may be the first line
        sections: list[bytes] = []
        start = -1
        at = text.find(mark)
        while at >= 0:
            behind = at + len(mark)
            end = text.find(line_end, behind)
            end = len(text) if end < 0 else end
            tail = text[behind:end]
            closes = tail.startswith(b"--")
            if not tail[2 if closes else 0 :].strip(b" \t"):
                if start >= 0:
                    sections.append(text[start:at])
                if closes:
                    return sections
                start = end + len(line_end)
            at = text.find(mark, end)
        return None


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


@lru_cache(maxsize=256)
def _typed(value: str) -> tuple[str, dict[str, str]] | None:
    """Content type and parameters; None where they are written in an unusual way."""
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
