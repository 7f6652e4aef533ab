"""A notice as folded sentences that know where they stood: split at full stops, bullets, headings and table cells.

Judges nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from rodo_footer.checking.completeness.folding import Folded

# A full stop behind these ends no sentence.
_SHORT = frozenset(
    (
        *("art", "arts", "abs", "ust", "lit", "pkt", "nr", "no", "ul", "al", "tel", "sp", "np", "st", "tzw", "dz"),
        *("poz", "bzw", "ggf", "vgl", "dr", "mr", "mrs", "ms", "par", "sec", "para", "vs", "approx", "str", "prof"),
        *("i.s.d", "i.v.m", "z.b", "d.h", "o.g", "u.a", "i.d.r", "v.a", "z.t", "m.in", "buchst", "uabs", "inkl", "lp"),
        *("gem", "einschl", "entspr", "lt", "geb", "ds", "dot", "tzn", "zm", "pozn", "godz", "woj", "gm", "lok", "zob"),
        *("rodz", "wg", "ok", "inz", "mgr", "ca", "evtl", "sog", "zt", "tj", "ww"),
    )
)
_DOTTED = re.compile(r"(?:^|[\s(\"'])[a-z]{1,2}(?:\.[a-z]{1,2})+$")
_SPLIT = re.compile(r"\n|(?<=[.;!?])[\"')\]]? +")
_NUMBER = re.compile(r"(?:^|\n)[ *#]*(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\.$")
_ITEM = re.compile(r"[-*•·▪◦‣] ")
_NEVER_UPPER = frozenset(("inc", "ltd", "co", "corp", "pvt"))
_LONGEST_HEADING = 12


class Sentence(Struct, frozen=True, gc=False):
    """A sentence, list item, heading or table cell: folded, single spaces; `start` and `end` in the folded text."""

    start: int
    end: int
    text: str
    heading: bool


class Notice:
    """The text of a notice, folded and taken apart."""

    def __init__(self, given: str) -> None:
        self._folded = Folded(given)
        self.sentences = tuple(self._split())
        self.text = "\n".join(one.text for one in self.sentences)
        self._starts: list[int] = []
        at = 0
        for one in self.sentences:
            self._starts.append(at)
            at += len(one.text) + 1
        self._holding: dict[str, tuple[int, ...]] = {}
        # Each word once: most literals are in none, and here that is found out in a fifth of the time.
        self._words = " ".join(set(self.text.split()))

    def holding(self, literal: str) -> tuple[int, ...]:
        """The numbers of the sentences that have a literal, each once."""
        known = self._holding.get(literal)
        if known is None:
            known = self._holding[literal] = tuple(self._find(literal))
        return known

    def within(self, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
        """The numbers of the sentences that begin in one of the stretches of the text as it was given."""
        ends = dict(spans)
        starts = sorted(ends)
        if not starts:
            return frozenset()
        places = [self.place(number, 0, 1)[0] for number in range(len(self.sentences))]
        above = [starts[bisect_right(starts, at) - 1] for at in places]
        return frozenset(number for number, at in enumerate(places) if above[number] <= at < ends[above[number]])

    def place(self, number: int, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of a sentence stood in the text as it was given."""
        one = self.sentences[number]
        raw = self._folded.text[one.start : one.end]
        first, last = one.start + _inked(raw, one.text, start), one.start + _inked(raw, one.text, end - 1)
        return self._folded.place(first), self._folded.place(last) + 1

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of `text`, which may go beyond a sentence, stood in the text as it was given."""
        first, last = (bisect_right(self._starts, at) - 1 for at in (start, end - 1))
        begin, finish = start - self._starts[first], end - self._starts[last]
        return self.place(first, begin, begin + 1)[0], self.place(last, finish - 1, finish)[1]

    def given(self, start: int, end: int) -> str:
        """The text as it was given, on one line."""
        return " ".join(self._folded.given[start:end].replace("\u200b", "").replace("\u00ad", "").split())

    def _find(self, literal: str) -> list[int]:
        found: list[int] = []
        at = self.text.find(literal) if max(literal.split(), key=len, default="") in self._words else -1
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            found.append(number)
            if number + 1 == len(self._starts):
                break
            at = self.text.find(literal, self._starts[number + 1])
        return found

    def _split(self) -> list[Sentence]:
        raw, begin, result = self._folded.text, 0, []
        for found in _SPLIT.finditer(raw):
            line = found[0] == "\n"
            if line or not self._goes_on(found.start(), found.end()):
                result.append(self._sentence(begin, found.start() if line else found.end()))
                begin = found.end()
        result.append(self._sentence(begin, len(raw)))
        return [one for one in result if one.text]

    def _goes_on(self, stop: int, following: int) -> bool:
        """Whether the full stop belongs to an abbreviation, or to the number of a heading or paragraph."""
        before = self._folded.text[max(0, stop - 10) : stop]
        if not before.endswith("."):
            return False
        if _NUMBER.search(before):
            return True
        word = before[:-1].rsplit(None, 1)[-1].lstrip("(\"'") if before[:-1].strip() else ""
        if word in _SHORT:
            return True
        if word in _NEVER_UPPER or _DOTTED.search(before[:-1]):
            return not self._folded.is_upper(following)
        return len(word) == 1 and word.isalpha()

    def _sentence(self, start: int, end: int) -> Sentence:
        raw = self._folded.text
        text = " ".join(raw[start:end].split())
        alone = (start == 0 or raw[start - 1] == "\n") and (end == len(raw) or raw[end] == "\n")
        return Sentence(start, end, text, alone and self._is_heading(start, text))

    def _is_heading(self, start: int, text: str) -> bool:
        """A short line that ends like no sentence and begins like none that goes on, and like no list item."""
        if not text or _ITEM.match(text) or text[-1] in ".;,!" or text.count(" ") >= _LONGEST_HEADING or "@" in text:
            return False
        return self._folded.is_upper(start + _inked(self._folded.text[start : start + 200], text, 0))


def _inked(raw: str, text: str, at: int) -> int:
    """The offset in `raw` of what stands at `at` in `text`, which is the same with white space folded."""
    ink = at - text.count(" ", 0, at)
    for offset, char in enumerate(raw):
        if not char.isspace():
            if ink == 0:
                return offset
            ink -= 1
    return len(raw)
