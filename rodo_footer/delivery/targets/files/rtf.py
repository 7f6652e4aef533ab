"""Plain text to the RTF that classic Outlook reads for rich-text mail. Makes RTF from our own text; parses none.

Source: Rich Text Format Specification 1.9.1 (Microsoft, 2008), "Unicode RTF" and "Fields".
"""

from __future__ import annotations

import re

_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fswiss\fcharset0 Calibri;}}"
    r"{\colortbl ;\red5\green99\blue193;}\pard\f0\fs22" + "\n"
)
_LINK = re.compile(r"https?://[^\s<>\"'{}|\\^`]+[^\s<>\"'{}|\\^`.,;:!?()\[\]]")


def rtf(text: str) -> bytes:
    """ASCII bytes; every http(s) address becomes a link, lines (LF) become `\\line`."""
    pieces, last = [_HEAD], 0
    for link in _LINK.finditer(text):
        pieces += [_escaped(text[last : link.start()]), _field(link.group())]
        last = link.end()
    pieces += [_escaped(text[last:]), "\\par\n}\n"]
    return "".join(pieces).encode("ascii")


def _field(url: str) -> str:
    shown = _escaped(url)
    return rf'{{\field{{\*\fldinst{{HYPERLINK "{shown}"}}}}{{\fldrslt{{\ul\cf1 {shown}}}}}}}'


def _escaped(text: str) -> str:
    return "".join(map(_char, text))


def _char(char: str) -> str:
    if char in "\\{}":
        return "\\" + char
    if char == "\n":
        return "\\line\n"
    if char == "\t":
        return "\\tab "
    if " " <= char <= "~":
        return char
    if char < " ":
        return ""  # other control characters mean nothing in a signature and would be markup to a reader of RTF
    units = char.encode("utf-16-le", "surrogatepass")  # \u takes signed 16-bit units; `?` stands in for old readers
    return "".join(f"\\u{int.from_bytes(units[at : at + 2], 'little', signed=True)}?" for at in range(0, len(units), 2))
