"""People from a CSV file or stdin, one at a time: the Entra admin centre's "Download users" export, Excel's dialects,
or a list by hand. A row that cannot be used comes out as a fault with its line; nothing is rendered or written here."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import BinaryIO, cast

from rodo_footer.delivery.directory import People
from rodo_footer.delivery.directory.reading import encoding, header
from rodo_footer.delivery.directory.reading.mailboxes import Mailboxes
from rodo_footer.delivery.directory.reading.records import Lines
from rodo_footer.delivery.directory.reading.rows import Rows
from rodo_footer.delivery.directory.reading.where import conditions
from rodo_footer.errors import InputError
from rodo_footer.model.person import Person, RowFault

_STDIN = "-"
_IN_MEMORY = 8 << 20


def people(source: str, where: Sequence[str] = ()) -> People:
    """The people of the file `source` (`-`: stdin) for whom every condition of `where` holds, in constant memory.

    Besides the columns there is `phone`: `telephoneNumber`, else the first of `businessPhones`.
    Raises InputError (file, encoding, header) and UsageError (`where`) at the call, before a row is read.
    """
    name = "standard input" if source == _STDIN else source
    with ExitStack() as stack:
        try:
            raw = sys.stdin.buffer if source == _STDIN else stack.enter_context(Path(source).open("rb"))
            if source == _STDIN or not raw.seekable():
                raw = _spooled(raw, stack)
            found = encoding.detect(raw, name)
            text = io.TextIOWrapper(raw, encoding=found.codec, errors=found.errors)
            lines = Lines(stack.enter_context(text))
            head = header.read(lines, name)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            raise _unreadable(name, error) from None
        rows = Rows(head, conditions(where, head.fields), stack.enter_context(closing(Mailboxes())))
        return People(_guarded(rows.of(lines), name), stack.pop_all(), found.note)


def _spooled(raw: BinaryIO, stack: ExitStack) -> BinaryIO:
    """A copy of a stream that can go back to its start: the encoding is known only after all of it was seen."""
    import shutil
    import tempfile

    # What outgrows the memory goes to a file that only this user can read and that is gone when it is closed.
    spool = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # the stack closes it
    stack.enter_context(spool)
    shutil.copyfileobj(raw, spool)
    spool.seek(0)
    return cast("BinaryIO", spool)


def _guarded(rows: Iterator[Person | RowFault], name: str) -> Iterator[Person | RowFault]:
    try:
        yield from rows
    except OSError as error:
        raise _unreadable(name, error) from None


def _unreadable(name: str, error: Exception) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError(f"{name}: there is no such people file", "Check the path; '-' reads from standard input.")
    if Path(name).is_dir():
        return InputError(f"{name}: this is a folder, not a people file", "Name the CSV file inside it.")
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(f"{name}: the people file cannot be read: {reason}", "Check the path and its permissions.")
