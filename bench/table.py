"""A row of a benchmark, and the table that they make."""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """A figure and its limit: at most `limit`, or at least where `at_least` says so; None: a figure without a limit."""

    name: str
    value: float
    limit: float | None
    unit: str
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure keeps its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def table(rows: list[Row]) -> str:
    """The rows as text, with `FAIL` where a limit is not kept."""
    lines = [f"{'figure':<72} {'value':>10}  {'limit':>12}"]
    for row in rows:
        sign = ">=" if row.at_least else "<="
        limit = "" if row.limit is None else f"{sign} {row.limit:g}"
        lines.append(f"{row.name:<72} {row.value:>9.2f}{row.unit:<3} {limit:>10}{'' if row.holds else '  FAIL'}")
    return "\n".join(lines)


def peak_memory() -> float:
    """The most memory that this process has held, in MiB.

    Linux: of the program alone. `ru_maxrss` would count what its parent held when it was forked.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\s+(\d+)", status.read_text("ascii"))[1]) / 1024  # type: ignore[index]
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


def alternating(
    rounds: int, *works: Callable[[], object], clock: Callable[[], float] = time.perf_counter
) -> list[list[float]]:
    """Seconds of each work, run in turn A B A B, so that a drift of the machine hits all alike."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, seconds in zip(works, times, strict=True):
            begun = clock()
            work()
            seconds.append(clock() - begun)
    return times


def ratio(numerator: list[float], denominator: list[float]) -> float:
    """Median of the ratios pair by pair."""
    return statistics.median(one / other for one, other in zip(numerator, denominator, strict=True))
