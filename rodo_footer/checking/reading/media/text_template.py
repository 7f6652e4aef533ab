"""A template of a text: one part, in which placeholders stand for addresses."""

from __future__ import annotations

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.plain import read_plain

KIND = "template"


def read(data: bytes) -> tuple[Part, ...]:
    """The facts of a text template. Raises: Unreadable."""
    return (read_plain(decode(data)),)
