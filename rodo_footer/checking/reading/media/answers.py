"""A file of answers is one part without text: its rules read the answers, no rule on words may."""

from __future__ import annotations

from rodo_footer.balancing import read_answers
from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.faults import Unreadable

KIND = "balancing-test"


def read(data: bytes) -> tuple[Part, ...]:
    """The facts of a file of answers. Raises: Unreadable."""
    text = decode(data)
    try:
        read_answers(text)
    except ValueError as error:
        raise Unreadable(
            f"it is no file of answers: {error}", "Make one with rodo-footer balancing-test --format toml."
        ) from error
    return (Part(media="text/plain", source=text),)
