"""A person of the directory, whose data fill a signature; nothing here is trusted."""

from __future__ import annotations

import re

from msgspec import Struct


def snake(header: str) -> str:
    """The template's spelling of a column: `jobTitle`, `job_title` and `Job Title` are all `job_title`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", header.strip())
    return re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")


class Person(Struct, frozen=True):
    """One row: `values` by snake_case name without empty ones, `line` in the people file (0 where there is none), and
    the `columns` that the file has, so that an empty field is told from one that does not exist."""

    values: dict[str, str]
    line: int = 0
    columns: frozenset[str] = frozenset()

    @property
    def mailbox(self) -> str:
        """The user principal name, else the mail address; empty where the row has neither."""
        return self.values.get("user_principal_name") or self.values.get("mail") or ""

    @property
    def name(self) -> str:
        """What to call the person in a message."""
        return self.values.get("display_name") or self.mailbox or f"line {self.line}"


class RowFault(Struct, frozen=True):
    """A row that cannot be used: line, field as the file spells it, what is wrong."""

    line: int
    field: str
    message: str
