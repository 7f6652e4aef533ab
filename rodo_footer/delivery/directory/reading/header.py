"""The header line of a people file: delimiter, columns, and a clear word where it is not one. Reads no row."""

from __future__ import annotations

import csv
import re
from typing import NamedTuple

from msgspec import Struct

from rodo_footer.delivery.directory.reading.records import Damage, Lines, TooLong, records
from rodo_footer.errors import InputError
from rodo_footer.model.person import snake

_DELIMITERS = ",;\t"
_MAILBOX = {"user_principal_name": "userPrincipalName", "mail": "mail"}
_SEP = re.compile(r"sep=([,;\t])", re.IGNORECASE)  # a first line that tells Excel the delimiter
_EXAMPLE = "The first line names the columns as Microsoft Graph does, e.g.: userPrincipalName,displayName,jobTitle"


class Column(NamedTuple):
    """A column that has a name: its place (0-based), the header's spelling, the snake_case spelling."""

    place: int
    header: str
    name: str


class Header(Struct, frozen=True):
    """The delimiter, the number of fields in a row, and the named columns among them."""

    delimiter: str
    width: int
    columns: tuple[Column, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """What `--where` can name: the columns as they are spelled, and the computed `phone`."""
        return (*(one.header for one in self.columns), "phone")

    def spelling(self, place: int) -> str:
        """How the header spells the column at `place`, or its number where it has no name."""
        return next((one.header for one in self.columns if one.place == place), f"column {place + 1}")


def read(lines: Lines, name: str) -> Header:
    """Take the header off `lines`. Raises InputError for an empty file and for a header that cannot be used."""
    delimiter = _delimiter(lines, name)
    record = next(records(lines, delimiter))
    if isinstance(record, Damage):
        raise InputError(f"{name}: line {record.line}: {record.message}", _EXAMPLE)
    cells = [" ".join(cell.split()) for cell in record[1]]
    # A column without a usable name (an index, trailing delimiters of Excel) cannot be asked for, so it is passed over.
    columns = tuple(Column(place, cell, snake(cell)) for place, cell in enumerate(cells) if snake(cell))
    _refuse_unreadable(cells, name)
    _refuse_without_mailbox(columns, name)
    _refuse_duplicates(columns, name)
    return Header(delimiter, len(cells), columns)


def _delimiter(lines: Lines, name: str) -> str:
    """The delimiter that line 1 states, else the one that makes most of the header line; `lines` stay before it."""
    line = _first_line(lines, name)
    if told := _SEP.fullmatch(line.strip(" \r\n")):
        _first_line(lines, name)
        lines.put_back()
        return told[1]
    lines.put_back()

    def columns(delimiter: str) -> tuple[bool, int]:
        cells = next(csv.reader([line], delimiter=delimiter))
        return any(snake(cell) in _MAILBOX for cell in cells), len(cells)

    return max(_DELIMITERS, key=columns)


def _first_line(lines: Lines, name: str) -> str:
    while True:
        lines.begin()
        try:
            line = next(lines)
        except StopIteration:
            raise InputError(f"{name}: the file is empty", _EXAMPLE) from None
        except TooLong:
            raise InputError(f"{name}: line {lines.number} is far too long for a header", _EXAMPLE) from None
        if line.strip():
            return line


def _refuse_unreadable(cells: list[str], name: str) -> None:
    if any(char < " " or char == "\ufffd" or "\udc80" <= char <= "\udcff" for cell in cells for char in cell):
        raise InputError(
            f"{name}: the header has characters that cannot be read", "Save the file as CSV UTF-8 and try again."
        )


def _refuse_without_mailbox(columns: tuple[Column, ...], name: str) -> None:
    if any(one.name in _MAILBOX for one in columns):
        return
    found = ", ".join(one.header[:40] for one in columns[:12]) or "nothing"
    if any("@" in one.header for one in columns):
        raise InputError(f"{name}: the first line is a row, not a header: {found}", _EXAMPLE)
    raise InputError(
        f"{name}: neither a column userPrincipalName nor mail; the header has: {found}", _nearest(columns) or _EXAMPLE
    )


def _nearest(columns: tuple[Column, ...]) -> str:
    """Which column was perhaps meant to be the mailbox; empty where none comes near."""
    import difflib

    for column in columns:
        near = difflib.get_close_matches(column.name, [*_MAILBOX, "email", "e_mail", "upn"], n=1, cutoff=0.75)
        if near:
            meant = _MAILBOX.get(near[0], "userPrincipalName" if near[0] == "upn" else "mail")
            return f"Is '{column.header[:40]}' the mailbox? Then call the column {meant}."
    return ""


def _refuse_duplicates(columns: tuple[Column, ...], name: str) -> None:
    seen: dict[str, Column] = {}
    for column in columns:
        earlier = seen.setdefault(column.name, column)
        if earlier is not column:
            raise InputError(
                f"{name}: column {column.place + 1} '{column.header[:40]}' names the same field"
                f" as column {earlier.place + 1} '{earlier.header[:40]}'",
                "Remove one of the two.",
            )
