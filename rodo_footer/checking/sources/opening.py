"""Paths, folders, globs and stdin -> raw documents, in a fixed order.

The only module of the checker that opens files.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rodo_footer.checking.reading.bounds import FILE_BYTES
from rodo_footer.checking.sources import Raw, medium_of, suffixes

_LARGE = "Check the signature or template alone, or leave the file out."
_HEAD = 4096
_NO_INK = b" \t\r\n\f\v\xef\xbb\xbf\xff\xfe"  # white space and byte-order marks


def open_sources(paths: Sequence[str], *, stdin_name: str = "") -> Iterator[Raw]:
    """One `Raw` a file, each file once; what cannot be read comes with its `fault`.

    Args:
        paths: files, folders, globs, or `-` for stdin.
        stdin_name: what to call stdin, and whose suffix says what it is.
    """
    seen: set[str] = set()
    for given in paths:
        if given == "-":
            yield _stdin(stdin_name)
            continue
        for path in _expand(given):
            if path not in seen:
                seen.add(path)
                yield _file(path)


def _expand(given: str) -> Iterator[str]:
    path = Path(given)
    if path.is_dir():
        yield from _folder(given)
    elif path.exists() or not any(char in given for char in "*?["):
        yield given
    else:
        import glob

        for match in sorted(glob.glob(given, recursive=True)):  # noqa: PTH207  # Path.glob takes no absolute pattern
            if Path(match).is_dir():
                yield from _folder(match)
            else:
                yield match


def _folder(top: str) -> Iterator[str]:
    """Files of a folder by suffix, sorted; hidden folders and files are left out, links to folders are not followed.
    A folder that cannot be listed is given itself, so that it does not pass unseen."""
    wanted = suffixes()
    closed: list[OSError] = []
    for folder, folders, files in os.walk(top, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(wanted) and not name.startswith("."):
                yield str(Path(folder) / name)
    yield from [str(error.filename) for error in closed]


def _file(path: str) -> Raw:
    try:
        # Asked before opening: a named pipe would be waited for without end.
        mode = Path(path).stat().st_mode
        if stat.S_ISDIR(mode):
            os.listdir(path)  # noqa: PTH208  # raises what kept the folder from being listed
        if not stat.S_ISREG(mode):
            return Raw(path=path, fault="it is no regular file", hint="Name a file, or give its content on stdin as -.")
        with Path(path).open("rb") as file:
            data = file.read(FILE_BYTES + 1)
    except FileNotFoundError:
        return Raw(
            path=path,
            fault="there is no such file or folder",
            hint="Check the spelling and the folder that you are in.",
        )
    except PermissionError:
        return Raw(
            path=path, fault="it may not be read by this user", hint="Change its permissions, or run as its owner."
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Raw(path=path, fault=f"it cannot be read ({reason})", hint="Copy it to another place and try again.")
    return _raw(path, data, path)


def _stdin(name: str) -> Raw:
    data = sys.stdin.buffer.read(FILE_BYTES + 1)
    return _raw(name or "<stdin>", data, name)


def _raw(path: str, data: bytes, name: str) -> Raw:
    if len(data) > FILE_BYTES:
        return Raw(path=path, fault=f"it is too large: more than {FILE_BYTES // 1_000_000} MB", hint=_LARGE)
    if not data.strip(_NO_INK):
        return Raw(path=path, fault="it is empty", hint="Write the signature into it, or leave the file out.")
    return Raw(path=path, data=data, medium=medium_of(name, data[:_HEAD]))
