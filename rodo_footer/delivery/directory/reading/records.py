"""CSV text to records with the physical line where each starts. One damaged record never takes the next ones along,
and memory is bounded whatever the text is; what the fields mean is not known here."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from msgspec import Struct

MOST_LINES = 200
MOST_CHARACTERS = 100_000


class Damage(Struct, frozen=True):
    """A record that cannot be read: its physical line (1-based), the column (0-based) and what is wrong."""

    line: int
    column: int
    message: str


class TooLong(Exception):
    """More lines or characters than any row of people has."""


class Lines:
    """The physical lines of a text as an iterator that can go back to the second line of the record under way."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._pending: deque[str] = deque()
        self._taken: list[str] = []
        self._size = 0
        self.number = 0

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        line = self._pending.popleft() if self._pending else self._read()
        self.number += 1
        self._size += len(line)
        self._taken.append(line)
        if self._size > MOST_CHARACTERS or len(self._taken) > MOST_LINES:
            raise TooLong
        return line

    def begin(self) -> int:
        """Start a record; returns the number of its first line."""
        self._taken.clear()
        self._size = 0
        return self.number + 1

    def put_back(self) -> None:
        """Go back to the first line of the record under way."""
        self._pending.extendleft(reversed(self._taken))
        self.number -= len(self._taken)
        self._taken.clear()

    def give_up(self) -> str:
        """Go back to the second line of the record under way; returns the first, which is dropped."""
        self.put_back()
        self.number += 1
        return self._pending.popleft()

    def _read(self) -> str:
        line = self._text.readline(MOST_CHARACTERS + 1)
        if not line:
            raise StopIteration
        rest = line
        while rest and not rest.endswith("\n") and len(rest) > MOST_CHARACTERS:
            rest = self._text.readline(MOST_CHARACTERS + 1)
        return line


def records(lines: Lines, delimiter: str) -> Iterator[tuple[int, list[str]] | Damage]:
    """`(line, fields)` of every record; blank lines come as no fields at all."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = lines.begin()
        try:
            fields = next(reader)
        except StopIteration:
            return
        except (csv.Error, TooLong):
            yield _damage(line, lines.give_up(), delimiter)
        else:
            yield line, fields


def _damage(line: int, first: str, delimiter: str) -> Damage:
    if len(first) > MOST_CHARACTERS:
        return Damage(line, 0, f"the line has more than {MOST_CHARACTERS:,} characters; no row of people is so long")
    column, quoted = _last_quoted(first, delimiter)
    if quoted:
        return Damage(line, column, 'a quotation mark is opened and not closed; inside quotes write " twice')
    return Damage(line, column, 'text follows a closing quotation mark; inside quotes write " twice')


def _last_quoted(text: str, delimiter: str) -> tuple[int, bool]:
    """The column where reading `text` strictly comes to grief, and whether it is inside quotes there."""
    column, quoted, at_start, closed = 0, False, True, False
    for char in text.rstrip("\n"):
        if quoted:
            quoted, closed = char != '"', char == '"'
        elif closed and char == '"':
            quoted, closed = True, False
        elif char == delimiter:
            column, at_start, closed = column + 1, True, False
            continue
        elif closed:
            return column, False
        elif at_start:
            quoted = char == '"'
        at_start = False
    return column, quoted
