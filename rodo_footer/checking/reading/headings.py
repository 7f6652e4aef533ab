"""Headings that promise a section and have none: nothing stands below them before the next of their rank.

Sees lines with a rank each, of HTML and of Markdown. Knows no element of a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_MARKED = re.compile(r" {0,3}(#{1,6}) ")
_SETTLED = (".", "!", ";", ",")
# Numbers of a heading and of the articles on rights and duties say nothing; any other value is content.
_NUMBERING = re.compile(
    r"^\W*(?:\d+(?:\.\d+)*|[IVX]+|[A-Za-z])[.)] ?|(?i:\bart\w*\.? ?(?:1[2-9]|2[0-2]|7|77)\b.*)|§ ?\d+"
)
_VALUE = re.compile(r"[@\d]|: ?\w")


class Ranked(NamedTuple):
    """A line, or a stretch of one: `rank` is 1 to 6 of a heading, 0 of text. `apart`: of the page's footer."""

    start: int
    text: str
    rank: int
    apart: bool = False


def ranked(text: str) -> Iterator[Ranked]:
    """The lines of a text, headings as Markdown marks them."""
    at = 0
    for line in text.split("\n"):
        mark = _MARKED.match(line)
        yield Ranked(at, line, len(mark[1]) if mark else 0)
        at += len(line) + 1


def bare(lines: Iterable[Ranked]) -> tuple[tuple[int, int], ...]:
    """From where to where the headings go that have nothing below them; one that is content itself is none."""
    said = [one for one in lines if one.text.strip()]
    return tuple(
        (one.start, one.start + len(one.text))
        for number, one in enumerate(said)
        if one.rank and _only_promises(one.text) and not _is_item(said, number) and not _has_section(said, number)
    )


def _only_promises(text: str) -> bool:
    return not text.rstrip().endswith(_SETTLED) and _VALUE.search(_NUMBERING.sub("", text.strip(" #*"))) is None


def _has_section(said: Sequence[Ranked], number: int) -> bool:
    """Whether text stands below, under headings of lower rank too."""
    here = said[number]
    for one in said[number + 1 :]:
        if one.rank and one.rank <= here.rank:
            return False
        if not one.rank or not _only_promises(one.text):
            return here.apart or not one.apart
    return False


def _is_item(said: Sequence[Ranked], number: int) -> bool:
    """Whether headings are the items of a list that a colon opens."""
    while number and said[number].rank:
        number -= 1
    return said[number].text.rstrip().endswith(":")
