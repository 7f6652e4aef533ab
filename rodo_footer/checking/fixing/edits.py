"""Edits of one text: which of them go together, and what comes out. Pure."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from rodo_footer.model.finding import Edit


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    pieces.append(text[at:])
    return "".join(pieces)


class Together:
    """Edits of one text that go together: what overlaps with earlier ones is left out, all of its fix."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []

    def add(self, edits: Iterable[Edit]) -> bool:
        """Take the edits of one fix, or none of them."""
        new = list(edits)
        if any(self._overlaps(one) for one in new):
            return False
        for one in new:
            insort(self.edits, one, key=_start)
        return True

    def _overlaps(self, edit: Edit) -> bool:
        """Whether an edit touches the same characters as another, or inserts at the same place."""
        at = bisect_left(self.edits, edit.start, key=_start)
        before, after = self.edits[max(at - 1, 0) : at], self.edits[at : at + 1]
        return any(one.end > edit.start for one in before) or any(
            one.start == edit.start or one.start < edit.end for one in after
        )


def _start(edit: Edit) -> int:
    return edit.start


def smallest(start: int, before: str, after: str) -> Edit:
    """What must change, and no more, for `before`, which stands at `start`, to become `after`."""
    head = 0
    shorter = min(len(before), len(after))
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Edit(start + head, start + len(before) - tail, after[head : len(after) - tail])
