"""A text file is one part."""

from __future__ import annotations

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.plain import read_plain

KIND = ""


def read(data: bytes) -> tuple[Part, ...]:
    """The facts of a text file. Raises: Unreadable."""
    return (read_plain(decode(data)),)
