"""A Vue component, read as HTML with code in it."""

from __future__ import annotations

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.markup import read_markup

KIND = "template"


def read(data: bytes) -> tuple[Part, ...]:
    """The facts of a template. Raises: Unreadable."""
    return (read_markup(decode(data, html=True), dialect="vue"),)
