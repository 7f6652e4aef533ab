"""What a repair changes, as a unified diff that people and `patch` read. Line ends stay in it as they are."""

from __future__ import annotations

import difflib
import re

from rodo_footer.checking.engine import part_name
from rodo_footer.checking.reading.document import read_document
from rodo_footer.checking.sources import Raw

_CONTEXT = 3
_HUNK = re.compile(r"^@@ -(\d+)((?:,\d+)?) \+(\d+)((?:,\d+)?) @@")


def unified(before: Raw, after: Raw, kind: str = "auto") -> str:
    """The diff of one file, of a mail that of its decoded parts; empty where nothing changed."""
    old, new = read_document(before, kind), read_document(after, kind)
    pieces = []
    for part, changed in zip(old.parts, new.parts, strict=True):
        if part.source != changed.source:
            name = f"{before.path} ({part_name(old, part)})" if part.number else before.path
            pieces.append(_of_text(part.source, changed.source, name))
    return "".join(pieces)


def _of_text(before: str, after: str, name: str) -> str:
    """Only what lies between the lines that both begin and end with is compared: a diff of all of it is slow."""
    old, new = _lines(before), _lines(after)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    first = max(head - _CONTEXT, 0)
    kept = max(tail - _CONTEXT, 0)
    lines = difflib.unified_diff(old[first : len(old) - kept], new[first : len(new) - kept], name, name, n=_CONTEXT)
    return "".join(_whole(_moved(line, first)) for line in lines)


def _lines(text: str) -> list[str]:
    """At line feeds only, as every diff does; their ends stay with them."""
    return [line for line in re.split(r"(?<=\n)", text) if line]


def _moved(line: str, by: int) -> str:
    found = _HUNK.match(line)
    if found is None:
        return line
    old, new = int(found[1]) + by, int(found[3]) + by
    return f"@@ -{old}{found[2]} +{new}{found[4]} @@{line[found.end() :]}"


def _whole(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
