"""A text folded (lower case, no diacritics) that still knows where each character stood. Knows no sentences."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_PLAIN = {"ł": "l", "ß": "ss", "–": "-", "—": "-", "‑": "-", "’": "'", "‘": "'", "„": '"', "”": '"', "“": '"'}
_NOTHING = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_BREAKS = frozenset("\n\r\v\f\x85\u2028\u2029\t|")
"""Tabs and bars part the cells of a table."""
_JOINED = "\u200b\u200b"
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n(?=[a-ząćęłńóśźżäöü])")
# A line of a PDF or of a mail that was broken for its width only: long, not ended, and going on in lower case.
_WRAPPED = re.compile(r"(?<=[^\n]{45}[^\n.;:!?|])\n(?=[ \t]*[a-ząćęłńóśźżäöü(])(?![ \t]*[a-z][.)])")
# Where a line does not go on, whatever its length: it has ended, breaks a word, or is a row of a table.
_ENDED = re.compile(r"[.;:!?-]\s*$|[|\t]")
_BEGINS = re.compile(r"\s*(?:[-*•·▪◦‣#>|]|\(?\w{1,3}[.)] )")
_NARROWEST, _NARROW, _WIDEST, _FEWEST = 34, 60, 130, 4


class Folded:
    """`text` is the folded form, with line feeds where the given text has any kind of break."""

    def __init__(self, given: str) -> None:
        given = given.replace("\r\n", " \n")
        self.given = _WRAPPED.sub(" ", _HYPHENATED.sub(_JOINED, _unbroken(given)))
        table = {ord(char): _folded(char) for char in set(self.given)}
        self.text = self.given.translate(table)
        self._shifts = _shifts(self.given, table)

    def place(self, offset: int) -> int:
        """The offset in the given text of what stands at an offset of the folded one."""
        before = bisect_right(self._shifts, (offset, len(self.given)))
        return min(offset - (self._shifts[before - 1][1] if before else 0), len(self.given))

    def is_upper(self, offset: int) -> bool:
        """Whether what stands at an offset of the folded text was no small letter."""
        char = self.given[self.place(offset) : self.place(offset) + 1]
        return bool(char) and not char.islower()


def _unbroken(text: str) -> str:
    """The text with lines joined that were broken since the next word did not fit, whatever letter it begins with."""
    lines = text.split("\n")
    widths = [len(line.rstrip()) for line in lines]
    joints = ["\n"] * len(lines)
    begin = 0
    for end in (number for number, width in enumerate([*widths, 0]) if not width):
        for number in _forced(lines, widths, begin, end):
            joints[number] = " "
        begin = end + 1
    return "".join(line + joint for line, joint in zip(lines, joints, strict=True))[:-1]


def _forced(lines: list[str], widths: list[int], begin: int, end: int) -> list[int]:
    """The lines of a paragraph that go on; in a narrow one nearly all must, else it is a list or an address."""
    widest = max(widths[begin:end], default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return []
    pairs = ((one, lines[one], lines[one + 1]) for one in range(begin, end - 1))
    going = [one for one, line, following in pairs if not _ENDED.search(line) and not _BEGINS.match(following)]
    forced = [one for one in going if widths[one] + 1 + len(lines[one + 1].split(None, 1)[0]) > widest]
    return forced if widest >= _NARROW or (len(forced) >= _FEWEST and len(forced) * 5 >= len(going) * 4) else []


def _folded(char: str) -> str:
    if char in _BREAKS:
        return "\n"
    char = char.lower()
    if char.isascii():
        return char
    if char in _PLAIN:
        return _PLAIN[char]
    if char in _NOTHING:
        return ""
    if char.isspace():
        return " "
    return "".join(one for one in unicodedata.normalize("NFKD", char) if not unicodedata.combining(one)).lower()


def _shifts(text: str, table: dict[int, str]) -> list[tuple[int, int]]:
    """Where the folded text gets longer or shorter than the given one: the folded offset, and by how much in all."""
    odd = "".join(chr(code) for code, char in table.items() if len(char) != 1)
    shifts, total = [], 0
    for found in re.finditer(f"[{re.escape(odd)}]", text) if odd else ():
        begin, more = found.start() + total, len(table[ord(found[0])]) - 1
        total += more
        shifts.append((begin + max(more, 0), total))
    return shifts
