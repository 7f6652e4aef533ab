"""A notice as folded sentences that know where they stood: split at full stops, bullets, headings and table cells.

Judges nothing.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property

from msgspec import Struct

_PLAIN = {"ł": "l", "ß": "ss", "–": "-", "—": "-", "‑": "-", "’": "'", "‘": "'", "„": '"', "”": '"', "“": '"'}
_NOTHING = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_BREAKS = frozenset("\r\v\f\x85\u2028\u2029\t|")
"""Tabs and bars part the cells of a table."""
# A full stop behind these ends no sentence.
_SHORT = frozenset(
    (
        *("art", "arts", "abs", "ust", "lit", "pkt", "nr", "no", "ul", "al", "tel", "sp", "m.in", "np", "st", "tzw"),
        *("dz", "poz", "bzw", "z.b", "u.a", "ggf", "vgl", "dr", "mr", "mrs", "ms", "e.g", "i.e", "par", "sec", "para"),
        *("vs", "approx", "str", "prof", "rodz", "wg", "ok", "mjr", "inz", "mgr", "ca", "evtl", "sog", "strasse"),
    )
)
_SPLIT = re.compile(r"\n|(?<=[.;!?])[\"')\]]? +(?=[\"'(\[]?[a-z0-9*•·-])")
_BULLET = re.compile(r"^(?:[-*•·▪◦‣o>#]+|\(?[a-z0-9]{1,3}[.)]|\d+(?:\.\d+)*\.?)? *")
_LONGEST_HEADING = 12


class Sentence(Struct, frozen=True, gc=False):
    """A sentence, list item, heading or table cell: folded, single spaces; `start` and `end` in the folded text."""

    start: int
    end: int
    text: str
    heading: bool


class Notice:
    """The text of a notice, folded and taken apart."""

    def __init__(self, text: str) -> None:
        self._original = text
        table = {ord(char): _folded(char) for char in set(text)}
        self._raw = text.translate(table)
        self._shifts = _shifts(text, table)
        self.sentences = tuple(_sentences(self._raw))
        self.text = "\n".join(one.text for one in self.sentences)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for one in self.sentences:
            starts.append(at)
            at += len(one.text) + 1
        return starts

    def holding(self, literal: str) -> list[int]:
        """The numbers of the sentences that have a literal, each once."""
        found: list[int] = []
        at = self.text.find(literal)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            found.append(number)
            if number + 1 == len(self._starts):
                break
            at = self.text.find(literal, self._starts[number + 1])
        return found

    def place(self, number: int, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of a sentence stood in the text as it was given."""
        one = self.sentences[number]
        raw = self._raw[one.start : one.end]
        return self._given(one.start + _inked(raw, one.text, start)), self._given(
            one.start + _inked(raw, one.text, end - 1) + 1
        )

    def given(self, start: int, end: int) -> str:
        """The text as it was given, on one line."""
        return " ".join(self._original[start:end].split())

    def _given(self, offset: int) -> int:
        before = bisect_right(self._shifts, (offset, len(self._original)))
        return min(offset - (self._shifts[before - 1][1] if before else 0), len(self._original))


def _folded(char: str) -> str:
    char = char.lower()
    if char.isascii():
        return "\n" if char in _BREAKS else char
    if char in _PLAIN:
        return _PLAIN[char]
    if char in _NOTHING:
        return ""
    if char in _BREAKS:
        return "\n"
    if char.isspace():
        return " "
    return "".join(one for one in unicodedata.normalize("NFKD", char) if not unicodedata.combining(one)).casefold()


def _shifts(text: str, table: dict[int, str]) -> list[tuple[int, int]]:
    """Where the folded text gets longer or shorter than the given one: the folded offset, and by how much in all."""
    odd = "".join(chr(code) for code, char in table.items() if len(char) != 1)
    shifts, total = [], 0
    for found in re.finditer(f"[{re.escape(odd)}]", text) if odd else ():
        begin = found.start() + total
        total += len(table[ord(found[0])]) - 1
        shifts.append((begin + 1, total))
    return shifts


def _sentences(raw: str) -> list[Sentence]:
    pieces: list[tuple[int, int]] = []
    begin = 0
    for found in _SPLIT.finditer(raw):
        if found[0] != "\n" and _abbreviates(raw, found.start()):
            continue
        pieces.append((begin, found.start() if found[0] == "\n" else found.end()))
        begin = found.end()
    pieces.append((begin, len(raw)))
    result = []
    for start, end in pieces:
        text = " ".join(raw[start:end].split())
        if text:
            result.append(Sentence(start, end, text, _is_heading(raw, start, end, text)))
    return result


def _abbreviates(raw: str, stop: int) -> bool:
    before = raw[max(0, stop - 8) : stop]
    if not before.endswith("."):
        return False
    words = before[:-1].split()
    word = words[-1].lstrip("(\"'") if words else ""
    return word in _SHORT or (len(word) == 1 and word.isalpha())


def _is_heading(raw: str, start: int, end: int, text: str) -> bool:
    """A short line of its own that ends like no sentence."""
    alone = (start == 0 or raw[start - 1] == "\n") and (end == len(raw) or raw[end : end + 1] == "\n")
    return alone and text[-1] not in ".;,!" and text.count(" ") < _LONGEST_HEADING and "@" not in text


def without_mark(text: str) -> str:
    """A heading or list item without its bullet or number."""
    return _BULLET.sub("", text, count=1)


def _inked(raw: str, text: str, at: int) -> int:
    """The offset in `raw` of what stands at `at` in `text`, which is the same with white space folded."""
    ink = sum(1 for char in text[:at] if char != " ")
    for offset, char in enumerate(raw):
        if not char.isspace():
            if ink == 0:
                return offset
            ink -= 1
    return len(raw)
