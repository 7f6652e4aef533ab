"""Which wave a change belongs to. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction


def bounds(waves: Sequence[str], total: int) -> list[int]:
    """How many mailboxes are done after each wave, growing, the last one being `total`. A wave is a number of
    mailboxes (`5`) or a share of all (`10%`, rounded up); what the waves leave over is a last wave."""
    ends: list[int] = []
    for wave in (*waves, "100%"):
        share = wave.endswith("%")
        end = math.ceil(Fraction(wave.rstrip("%")) * total / 100) if share else math.ceil(Fraction(wave))
        end = min(end, total)
        if end > (ends[-1] if ends else 0):
            ends.append(end)
    return ends


def wave_of(waves: Sequence[str], total: int) -> Callable[[int], int]:
    """From the position of a change (0-based) to its wave (1-based)."""
    from bisect import bisect_right

    ends = bounds(waves, total)
    return lambda position: bisect_right(ends, position) + 1
