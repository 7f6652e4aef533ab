"""Reads and replaces single files in one mailbox's folder, durably and without following links. Knows no signature."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from rodo_footer.errors import MailboxError

_LARGEST = 8 * 1024 * 1024  # a signature file above this is no signature, and its backup would bloat the ledger
_CLOSED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def is_there(folder: Path) -> bool:
    """Whether the mailbox's folder exists; a link or a file in its place is refused."""
    try:
        mode = os.lstat(folder).st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISDIR(mode):
        raise MailboxError(
            f"{folder} is not a folder of its own", "Move the link or file away; links are not followed."
        )
    return True


def is_file(path: Path) -> bool:
    """Whether a regular file is there; a link or anything else in its place is refused."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(mode):
        raise MailboxError(f"{path} is not an ordinary file", "Move it away; links are not followed.")
    return True


def read_file(path: Path) -> bytes | None:
    """The bytes of a regular file, None where there is none; links and anything else are refused."""
    if not is_file(path):
        return None
    with os.fdopen(os.open(path, os.O_RDONLY | _CLOSED), "rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise MailboxError(f"{path} is larger than 8 MB", "That is no signature; move it away.")
    return content


def write_spare(spare: Path, content: bytes, path: Path) -> None:
    """Write durably what is to take the place of `path`, with the mode of the file that is there."""
    remove_file(spare)
    mode = stat.S_IMODE(os.lstat(path).st_mode) if is_file(path) else None
    descriptor = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _CLOSED, 0o666)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), mode)
        os.fsync(file.fileno())


def put_in_place(spare: Path, path: Path) -> None:
    """Old content or new, at any instant."""
    os.replace(spare, path)  # noqa: PTH105  # the call that the fault tests intercept


def remove_file(path: Path) -> None:
    """Remove a regular file; none is fine."""
    if is_file(path):
        os.unlink(path)  # noqa: PTH108  # the call that the fault tests intercept


def make_folder(folder: Path) -> None:
    """Make the folder and what is missing above it."""
    if not is_there(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)


def remove_if_empty(folder: Path) -> None:
    """Remove the folder unless somebody put something into it."""
    if is_there(folder) and not holds_anything(folder):
        folder.rmdir()
        sync_folder(folder.parent)


def holds_anything(folder: Path) -> bool:
    """Whether anything at all lies in the folder."""
    return any(folder.iterdir())


def sync_folder(folder: Path) -> None:
    """Make renames durable; Windows cannot sync a folder and needs not (NTFS journals them)."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
