"""Many mails in one file, as mboxo, mboxrd and Thunderbird write them; found by a scan that holds a few MB at most.

Sources: RFC 4155 (2005) appendix A; https://www.loc.gov/preservation/digital/formats/fdd/fdd000383.shtml (mboxo),
fdd000385 (mboxrd), seen 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO

from rodo_footer.checking.sources import Piece

SUFFIXES = (".mbox", ".mbx")
MEDIUM = "mail"
RANK = 5

_BLOCK = 1 << 20
_LOOK = 2_000  # bytes that are looked at behind a separator
_DATED = rb"From [^\r\n]{1,200}\d\d?:\d\d"
_FIELD = rb"From [^\r\n]{0,400}\r?\n(?:>From [^\r\n]*\r?\n)?[!-9;-~]{1,80}:"
# The first "mail" of some servers keeps what they know about the folder.
_INTERNAL = (b"DON'T DELETE THIS MESSAGE", b"FOLDER INTERNAL DATA")


def looks_like(head: bytes) -> bool:
    """Whether a separator stands on top."""
    return head.startswith(b"From ") and separates(head, 0)


def split(file: BinaryIO) -> Iterator[Piece]:
    """Where each mail lies, with its separator line."""
    for (begin, is_mail), (end, _) in pairwise(_starts(file)):
        if is_mail:
            yield Piece(begin, end - begin)


def separates(data: bytes, at: int) -> bool:
    """Whether the `From ` line at `at` starts a mail and is no sentence of one.

    Where in doubt it does: a mail too many is a finding that somebody looks at, one too few passes unseen.
    """
    dated = re.compile(_DATED).match(data, at) is not None
    headed = re.compile(_FIELD).match(data, at) is not None
    after_blank = at == 0 or data[max(0, at - 2) : at] == b"\n\n" or data[max(0, at - 3) : at] == b"\n\r\n"
    return (dated or headed) if after_blank else (dated and headed)


def _starts(file: BinaryIO) -> Iterator[tuple[int, bool]]:
    """The offset of each mail, and whether it is one; last the end of the file."""
    base, buffer = -2, b"\n\n" + file.read(_BLOCK)  # so that the top is a line after an empty one as well
    if not buffer.startswith(b"\n\nFrom "):
        yield 0, bool(buffer.partition(b"\nFrom ")[0].strip())  # what stands before the first separator
    at = 0
    while True:
        more = file.read(_BLOCK)
        limit = len(buffer) - (_LOOK if more else 0)
        while 0 <= (found := buffer.find(b"\nFrom ", at)) < limit:
            at = found + 1
            if separates(buffer, at):
                yield base + at, base + at > 0 or not any(mark in buffer[at : at + _LOOK] for mark in _INTERNAL)
        if not more:
            yield base + len(buffer), False
            return
        kept = max(0, limit - 4)
        base += kept
        buffer = buffer[kept:] + more
        at = limit - kept
