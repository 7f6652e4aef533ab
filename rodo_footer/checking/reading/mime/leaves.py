"""A mail, as any program saved it -> its leaves, by whichever reader it takes, within hard bounds. Decodes nothing."""

from __future__ import annotations

import re

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.mime import strict
from rodo_footer.checking.reading.mime.leaf import Leaf

_FIELD = re.compile(rb"^[!-9;-~]{1,100}:", re.MULTILINE)
_HEADER_END = re.compile(rb"\n\r?\n")
_APPLE = re.compile(rb"\d{1,10}[ \t]*\r?\n(?=[!-9;-~]{1,100}:)")
_MBOX_LINE = re.compile(rb"From [^\n]*\n(?:>From [^\n]*\n)?")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def leaves_of(data: bytes) -> list[Leaf]:
    """The leaves of a mail, whichever reader it takes. Raises: Unreadable."""
    plain = normal(data)
    _bound_header(plain)
    found = strict.leaves(plain)
    if found is None:
        from rodo_footer.checking.reading.mime import tolerant

        found = tolerant.leaves(plain)
    return found


def normal(data: bytes) -> bytes:
    """A mail as it should be, whatever saved it: lines that end, nothing in front of its header."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # a shell's redirection
        data = data.decode("utf-16", "replace").encode()
    data = data.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    data = data.lstrip(b"\r\n")
    if data[:1].isdigit() and (length := _APPLE.match(data)) is not None:
        data = data[length.end() : length.end() + int(length[0])]  # Apple's .emlx; a list of properties follows
    if data.startswith(b"From ") and (line := _MBOX_LINE.match(data)) is not None:
        data = data[line.end() :]
        _refuse_second(data)
        data = _ESCAPED.sub(rb"\1", data) if b"\n>" in data else data
    return data


def _refuse_second(data: bytes) -> None:
    from rodo_footer.checking.sources.mbox import separates

    at = data.find(b"\nFrom ")
    while at >= 0:
        if separates(data, at + 1):
            raise Unreadable("it holds several mails, as an mbox does", "Name it .mbox, and each is checked.")
        at = data.find(b"\nFrom ", at + 1)


def _bound_header(data: bytes) -> None:
    end = _HEADER_END.search(data)
    head = data[: end.start()] if end is not None else data[:1_000_000]
    if len(head) < bounds.HEADER_LINE_BYTES and head.count(b"\n") < bounds.HEADERS and _FIELD.match(head):
        return
    fields = len(_FIELD.findall(head))
    if not fields:
        raise Unreadable(
            "it is no mail: there is no header at its top",
            "Save it from the mail program as .eml, or name it .txt or .html.",
        )
    if fields > bounds.HEADERS:
        raise Unreadable(
            f"its header has {fields:,} fields, {bounds.HEADERS} are read at most",
            "Look at it by hand: no mail program writes this.",
        )
    if max(map(len, head.split(b"\n")), default=0) > bounds.HEADER_LINE_BYTES:
        raise Unreadable(
            f"its header has a line of more than {bounds.HEADER_LINE_BYTES:,} bytes",
            "Look at it by hand: no mail program writes this.",
        )
