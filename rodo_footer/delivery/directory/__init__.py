"""Where people come from: each module beside this one is a directory with `people(source, where)`, found by its name.

`csv` is the directory of everything that is a file. What directories share lies in the package `reading`; nothing here
renders or writes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import Protocol, cast

from rodo_footer.model.person import Person, RowFault

_FILES = "csv"


class People:
    """An iterator over people and rows at fault, in the order of the source; `note` is something the operator should
    know about the source as a whole, empty where there is nothing. The source is let go at the end, or when dropped."""

    __slots__ = ("_rows", "_source", "note")

    def __init__(self, rows: Iterator[Person | RowFault], source: ExitStack, note: str = "") -> None:
        self._rows = rows
        self._source = source
        self.note = note

    def __iter__(self) -> People:
        return self

    def __next__(self) -> Person | RowFault:
        try:
            return next(self._rows)
        except BaseException:  # the end as much as an error
            self.close()
            raise

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the source before its end."""
        self._source.close()


class Directory(Protocol):
    """What a module of this package offers."""

    def people(self, source: str, where: Sequence[str] = ()) -> People:
        """The people of `source` whom every condition of `where` (`field=value`, `field!=value`) lets through.

        Raises InputError for a source that cannot be used, UsageError for a condition that cannot; both at the call.
        """


def names() -> tuple[str, ...]:
    """The directories there are."""
    return tuple(found.name for found in pkgutil.iter_modules(__path__) if not found.ispkg)


def people(source: str, where: Sequence[str] = ()) -> People:
    """People from the directory that `source` names (`graph`), else from the file `source`; `-` is stdin.

    A file that is called like a directory is written `./graph`.
    """
    name = source if source in names() else _FILES
    directory = cast("Directory", importlib.import_module(f"{__name__}.{name}"))
    return directory.people(source, where)
