"""Files are written whole or not at all: beside, then put in place. What stood there before stays until then."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from rodo_footer.errors import OutputError

PRIVATE = 0o600
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@contextmanager
def whole_file(path: Path, *, mode: int | None = None, durable: bool = True) -> Iterator[BinaryIO]:
    """A file to write into; it takes the place of `path` at the end, and is gone if anything fails. A device or a pipe
    (`/dev/null`, `>(...)` of a shell) keeps its place and gets what is written at once.

    `mode` are the permissions of a new file where the platform has them; `durable` waits until it is on the disk.
    OutputError names the path and the reason (full disk, no permission, read-only, not a folder).
    """
    if not path.name or path.is_dir():
        raise OutputError(f"{path}: is a folder, not a file", "Name a file in it.")
    try:
        if _takes_at_once(path):
            with path.open("wb") as device:
                yield device
        else:
            with _beside(path, mode or 0o666, durable=durable) as file:
                yield file
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error})", _hint(error)) from error


@contextmanager
def _beside(path: Path, mode: int, *, durable: bool) -> Iterator[BinaryIO]:
    spare = path.with_name(f".{path.name[:80]}.{os.getpid()}.tmp")
    try:
        descriptor = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(descriptor, "wb") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(spare, path)  # noqa: PTH105  # one atomic call on every platform
    finally:
        with suppress(OSError):
            spare.unlink()


def _takes_at_once(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def write_whole(path: Path, content: bytes, *, mode: int | None = None, durable: bool = True) -> None:
    """Write `content` as the file `path`; see `whole_file`."""
    with whole_file(path, mode=mode, durable=durable) as file:
        file.write(content)


def replace_content(path: Path, before: bytes, after: bytes) -> None:
    """Give a file other content, whole or not at all. Its permissions stay, a link to it stays a link.

    OutputError, and nothing is written, where the file does not hold `before` any more, may not be written or is gone.
    """
    real = Path(os.path.realpath(path))
    try:
        there = real.read_bytes()
        state = real.stat()
    except OSError as error:
        raise OutputError(f"{path}: cannot be read any more ({error.strerror or error})", _hint(error)) from error
    if there != before:
        raise OutputError(f"{path}: was changed by somebody else meanwhile", "Run the same command again.")
    if not state.st_mode & _WRITABLE or not os.access(real, os.W_OK):  # root may write what nobody is to write
        raise OutputError(f"{path}: is write-protected", "Change its permissions, or mend it by hand.")
    with whole_file(real) as file:
        file.write(after)
        _as_it_was(file.fileno(), state)


def _as_it_was(descriptor: int, state: os.stat_result) -> None:
    """Permissions and, as far as this user may, owner of the file that is replaced."""
    if not hasattr(os, "fchmod"):
        return  # Windows: a new file gets what its folder gives
    with suppress(OSError):
        os.fchown(descriptor, state.st_uid, state.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(state.st_mode))


def make_folder(path: Path) -> None:
    """Make a folder and those above it; OutputError where that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{path}: cannot be made ({error.strerror or error})", _hint(error)) from error


def _hint(error: OSError) -> str:
    import errno

    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "The disk is full: make room and run the same command again."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return "Choose a folder that you may write to."
        case errno.ENOENT:
            return "The folder that it is to lie in is not there: make it, or choose another."
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return "A file or folder of that name is in the way."
        case _:
            return ""
