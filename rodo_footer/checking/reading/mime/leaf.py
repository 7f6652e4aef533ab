"""One leaf of a mail's tree of parts, as it travels; and what both readers have to agree on."""

from __future__ import annotations

import re

from msgspec import Struct

QUOTING = frozenset(("message/rfc822", "message/global", "message/news"))


class Leaf(Struct, frozen=True, kw_only=True, gc=False):
    """A part without parts. `body` is still encoded; `parameters` are those of its content type, lower-case names.

    `alternative`: the reader sees it or another one; `branch` is then the number of the alternative that holds it, the
    numbers of all from the outermost on where they are nested. `quoted`: it belongs to an attached mail. `attached`:
    it is no text of the mail, but a file beside it. `related`: it belongs to another part, which refers to it.
    `cut`: it is the only one of several alternatives, because the mail ends before the others.
    """

    media: str
    number: str = "1"
    alternative: bool = False
    branch: str = ""
    quoted: bool = False
    attached: bool = False
    related: bool = False
    cut: bool = False
    encoding: str = ""
    parameters: dict[str, str] = {}
    body: bytes = b""

    @property
    def is_container(self) -> bool:
        """Whether it should have parts: its structure is damaged."""
        return self.media.startswith("multipart/")


def transfer_encoding(value: str) -> str:
    """The transfer encoding that a header field names, without what is appended to it."""
    found = re.match(r"\s*([\w.-]+)", value)
    return found[1].lower() if found else ""


def is_attached(disposition: str) -> bool:
    """Whether a content disposition makes a file of a part."""
    said = disposition.strip().lower()
    return said.startswith("attachment") or "filename" in said


def nested(outer: str, inner: str) -> str:
    """The branches of alternatives that stand in a branch of another."""
    return f"{outer} {inner}" if outer and inner else outer or inner


def numbered(number: str, index: int) -> str:
    """The number of the part at `index` (from 1) within another."""
    return f"{number}.{index}" if number else str(index)
