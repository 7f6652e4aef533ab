"""Whether the right to object stands apart from all else (GDPR art. 21(4)): in a paragraph of its own, under a heading
or stressed, not only in the list of rights. Reports nothing."""

from __future__ import annotations

import re

from msgspec import Struct

from rodo_footer.checking.completeness.folding import Folded
from rodo_footer.checking.completeness.judging import Found, evidence_in, judge

_OTHERS = ("right_access", "right_rectification", "right_erasure", "right_restriction", "right_portability")
_ITEM = re.compile(r"\s*(?:[-*•·▪◦‣>]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s")
_BOLD = re.compile(r"^\s*(?:[-*•·▪◦‣>]\s+)?(?:\*\*|__|#)")
_SHORTEST_PARAGRAPH = 60


class Line(Struct, frozen=True):
    """A line that speaks of the right to object; `alone`: in a paragraph of its own, or a heading."""

    start: int
    found: Found
    alone: bool


def objection_lines(text: str, language: str) -> tuple[Line, ...]:
    """The lines of a notice that name the right to object, and whether each stands apart."""
    literals = {one for signs, _ in evidence_in(language)["right_object"].strong for one in signs.split("|")}
    found, at = [], 0
    for line in text.split("\n"):
        folded = Folded(line).text
        if any(one in folded for one in literals):
            verdict = judge(line, language)
            if verdict["right_object"].state == "present":
                others = sum(verdict[name].state == "present" for name in _OTHERS)
                found.append(Line(at, verdict["right_object"], not others and _is_paragraph(line)))
        at += len(line) + 1
    return tuple(found)


def _is_paragraph(line: str) -> bool:
    """Whether a line is more than an item of a list: stressed, a heading, or whole sentences."""
    if _BOLD.match(line):
        return True
    if _ITEM.match(line):
        return False
    line = line.strip()
    return line[-1:] not in ",;" and (not line.endswith(".") or len(line) >= _SHORTEST_PARAGRAPH)
