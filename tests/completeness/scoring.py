"""How well verdicts on elements agree with labels: precision, recall and F1 of what is missing and of what is present.

Judges nothing itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Score(NamedTuple):
    """How often a verdict was right, of those given and of those due."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Tally:
    """Verdicts counted against labels, element by element."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, states: Mapping[str, str], labels: Mapping[str, str]) -> None:
        """Counts the elements that are labelled."""
        self._counts.update((name, label, states[name]) for name, label in labels.items())

    def score(self, state: str, elements: Iterable[str] = ()) -> Score:
        """For one state, over all elements or some."""
        wanted = set(elements)
        counts = Counter[str]()
        for (name, label, given), count in self._counts.items():
            if not wanted or name in wanted:
                counts["due"] += count * (label == state)
                counts["given"] += count * (given == state)
                counts["right"] += count * (label == given == state)
        return Score(
            counts["right"] / counts["given"] if counts["given"] else 1.0,
            counts["right"] / counts["due"] if counts["due"] else 1.0,
        )

    def wrong(self) -> Counter[tuple[str, str, str]]:
        """Element, label and verdict of all that do not agree."""
        return Counter({key: count for key, count in self._counts.items() if key[1] != key[2]})
