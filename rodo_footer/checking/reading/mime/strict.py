"""The quick reader: takes a mail apart that is written as RFC 2045-2046 say, and gives up on any other.

Whatever it does not know for certain is left to the standard library: `leaves` is None then, never a guess. It is 13
times as fast (docs/performance.md).
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec.structs import replace

from rodo_footer.checking.reading.bounds import PART_DEPTH, PARTS
from rodo_footer.checking.reading.mime.leaf import Leaf, is_attached, numbered, transfer_encoding

_HEADER = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_TYPE = re.compile(r"\s*([A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+)\s*")
_PARAMETER = re.compile(r";\s*([A-Za-z0-9-]+)[ \t]*=[ \t]*(?:\"([^\"\\\n;]*)\"|([A-Za-z0-9._+/=:?-]+))\s*")
_PLAIN_ENCODINGS = frozenset(("", "7bit", "8bit", "binary"))
_NO_TYPE: tuple[str, dict[str, str]] = ("text/plain", {})


def leaves(data: bytes) -> list[Leaf] | None:
    """The leaves of a mail, in order; None where anything about it is unusual, such as line ends of several kinds."""
    found: list[Leaf] = []
    returns = data.count(b"\r")
    if returns and not returns == data.count(b"\r\n") == data.count(b"\n"):
        return None
    plain = data.replace(b"\r\n", b"\n") if returns else data
    if not _entity(plain, "", False, False, False, True, 0, found):
        return None
    return [replace(leaf, body=leaf.body.replace(b"\n", b"\r\n")) for leaf in found] if returns else found


def _entity(  # a part is described by no less
    data: bytes,
    number: str,
    alternative: bool,
    quoted: bool,
    related: bool,
    top: bool,
    depth: int,
    found: list[Leaf],
) -> bool:
    """Append the leaves of a mail or part; False: give up."""
    if depth > PART_DEPTH or len(found) > PARTS:
        return False
    if data.startswith(b"\n") and not top:
        header, body = b"", data[1:]
    else:
        end = data.find(b"\n\n")
        header, body = data[: end + 1], data[end + 2 :]
        if end < 0 or _HEADER.fullmatch(header) is None:
            return False
    fields = b"\n" + header.lower()
    said = [_field(fields, header, name) for name in _NAMES]
    if None in said:
        return False
    kind, encoding, disposition = said
    typed = _typed(kind) if kind else _NO_TYPE
    if typed is None:
        return False
    media, parameters = typed
    if media.startswith("multipart/"):
        return _multipart(body, media, parameters, number, alternative, quoted, related, depth, found)
    if media == "message/rfc822":
        if transfer_encoding(encoding or "") not in _PLAIN_ENCODINGS:
            return False
        return _entity(body, number, alternative, True, related, True, depth + 1, found)
    if media.startswith("message/"):
        return False
    found.append(
        Leaf(
            media=media,
            number=number or "1",
            alternative=alternative,
            quoted=quoted,
            attached=is_attached(disposition or ""),
            related=related and (b"\ncontent-id:" in fields or b"\ncontent-location:" in fields),
            encoding=transfer_encoding(encoding or ""),
            parameters=parameters,
            body=body,
        )
    )
    return True


def _multipart(
    body: bytes,
    media: str,
    parameters: dict[str, str],
    number: str,
    alternative: bool,
    quoted: bool,
    related: bool,
    depth: int,
    found: list[Leaf],
) -> bool:
    boundary = parameters.get("boundary", "")
    if not boundary or boundary != boundary.rstrip() or "start" in parameters or media == "multipart/digest":
        return False
    sections = _sections(body, boundary.encode("ascii"))
    if not sections:
        return False
    for index, section in enumerate(sections, start=1):
        inner_related = related or (media == "multipart/related" and index > 1)
        inner_alternative = alternative or media == "multipart/alternative"
        if not _entity(
            section, numbered(number, index), inner_alternative, quoted, inner_related, False, depth + 1, found
        ):
            return False
    return True


def _sections(body: bytes, boundary: bytes) -> list[bytes] | None:
    """What stands between the delimiters; None where the last one is missing."""
    mark = b"\n--" + boundary
    text = b"\n" + body
    sections: list[bytes] = []
    start = -1
    at = text.find(mark)
    while at >= 0:
        end = text.find(b"\n", at + len(mark))
        end = len(text) if end < 0 else end
        tail = text[at + len(mark) : end]
        closes = tail.startswith(b"--")
        if not tail[2 if closes else 0 :].strip(b" \t"):
            if start >= 0:
                sections.append(text[start:at])
            if closes:
                return sections
            start = end + 1
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
