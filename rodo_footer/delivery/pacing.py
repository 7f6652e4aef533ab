"""How often and how many at once: backoff with jitter and an end, and a limit of calls in flight that adapts.

Pure but for the randomness that is handed in. Knows no target and no mailbox.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec import Struct


class Backoff(Struct, frozen=True):
    """`attempts` in all. Without advice a wait is random up to `first` x 2^n seconds ("full jitter"), at most
    `longest`; advice (Retry-After) is obeyed up to `patience` seconds."""

    attempts: int = 8
    first: float = 1.0
    longest: float = 60.0
    patience: float = 300.0

    def wait(self, failures: int, after: float | None, random: Callable[[], float]) -> float | None:
        """Seconds to wait after the `failures`-th failure in a row (1-based); None: give up."""
        if failures >= self.attempts:
            return None
        if after is not None and math.isfinite(after) and after >= 0:
            # The jitter comes on top: all who were told the same time would come back at the same time.
            return min(after, self.patience) + random()
        if after is not None and after > 0:
            return self.patience
        return random() * min(self.longest, self.first * 2.0**failures)


class Limit:
    """Calls in flight: halves at once when one is turned away, grows by one after `current` calls without that."""

    def __init__(self, start: int, highest: int) -> None:
        self.current = max(1, min(start, highest))
        self._highest = highest
        self._calm = 0
        self._era = 0

    @property
    def era(self) -> int:
        """Changes with every halving; a call remembers the era in which it began."""
        return self._era

    def succeeded(self) -> None:
        self._calm += 1
        if self._calm >= self.current:
            self._calm = 0
            self.current = min(self._highest, self.current + 1)

    def turned_away(self, era: int) -> None:
        """Halve, but once for all calls that were under way together."""
        self._calm = 0
        if era == self._era:
            self._era += 1
            self.current = max(1, self.current // 2)
