"""An HTML file is one part."""

from __future__ import annotations

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.markup import read_markup

KIND = ""


def read(data: bytes) -> tuple[Part, ...]:
    """The facts of an HTML file. Raises: Unreadable."""
    return (read_markup(decode(data, html=True)),)
