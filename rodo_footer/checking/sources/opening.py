"""A place -> the bytes that lie there, within the bounds; what cannot be read comes with its fault."""

from __future__ import annotations

import os
import stat

from rodo_footer.checking.reading.bounds import FILE_BYTES
from rodo_footer.checking.sources import Place, Raw, medium_of

_LARGE = "Check the signature or template alone, or leave the file out."
_HEAD = 4096
_CHUNK = 8_192
_NO_INK = b" \t\r\n\f\v\xef\xbb\xbf\xff\xfe"  # white space and byte-order marks
_PACKED = (
    (b"\x1f\x8b", "a gzip archive"),
    (b"PK\x03\x04", "a ZIP archive, as Office documents are"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"!BDN", "an Outlook data file (.pst, .ost)"),
)
_PACKED_STARTS = tuple(start for start, _ in _PACKED)


def fetch(place: Place) -> Raw:
    """The bytes of one document, or why there are none."""
    if place.fault:
        return Raw(path=place.path, fault=place.fault, hint=place.hint)
    if not place.file:
        return _raw(place, place.data)
    try:
        return _raw(place, _read(place))
    except FileNotFoundError:
        return _refused(place, "there is no such file or folder", "Check the spelling and the folder that you are in.")
    except PermissionError:
        return _refused(place, "it may not be read by this user", "Change its permissions, or run as its owner.")
    except _NotRegular:
        return _refused(place, "it is no regular file", "Name a file, or give its content on stdin as -.")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return _refused(place, f"it cannot be read ({reason})", "Copy it to another place and try again.")


class _NotRegular(Exception):
    """A pipe, a device or a folder."""


def _read(place: Place) -> bytes:
    # Asked before opening: a named pipe would be waited for without end.
    there = os.stat(place.file)  # noqa: PTH116  # a tenth of reading a small file is what a Path costs
    mode = there.st_mode
    if stat.S_ISDIR(mode):
        os.listdir(place.file)  # noqa: PTH208  # raises what kept the folder from being listed
    if not stat.S_ISREG(mode):
        raise _NotRegular
    length = FILE_BYTES + 1 if place.length < 0 else min(place.length, FILE_BYTES + 1)
    # A file object costs as much as reading a small file.
    file = os.open(place.file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        if place.start:
            os.lseek(file, place.start, os.SEEK_SET)
        # So does a buffer for the largest file there may be.
        data = os.read(file, min(length, there.st_size + 1))
        whole = len(data) == there.st_size and not place.start  # more was asked for, and there is no more
        while not whole and len(data) < length and (more := os.read(file, min(length - len(data), _CHUNK))):
            data += more
    finally:
        os.close(file)
    return data


def _raw(place: Place, data: bytes) -> Raw:
    if len(data) > FILE_BYTES:
        return _refused(place, f"it is too large: more than {FILE_BYTES // 1_000_000} MB", _LARGE)
    if not data.strip(_NO_INK):
        return _refused(place, "it is empty", "Write the signature into it, or leave the file out.")
    if data.startswith(_PACKED_STARTS):
        what = next(what for start, what in _PACKED if data.startswith(start))
        return _refused(place, f"it is {what}, which is not opened", "Take out the mails or templates that it holds.")
    return Raw(path=place.path, data=data, medium=place.medium or medium_of(place.file, data[:_HEAD]))


def _refused(place: Place, fault: str, hint: str) -> Raw:
    return Raw(path=place.path, fault=fault, hint=hint)
