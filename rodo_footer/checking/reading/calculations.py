"""Lengths that are worked out: `calc()`, `min()`, `max()` and `clamp()` of sums and products, without inner brackets.

Pure. Loaded only where one stands; what it cannot work out is None, never a guess. Source: CSS Values 4 (W3C).
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["worked_out"]

_FUNCTIONS = frozenset(("calc", "min", "max", "clamp"))
Pixels = Callable[[str], float | None]


def worked_out(text: str, pixels: Pixels) -> float | None:
    """The pixels of a function; `pixels` says how many a plain length has."""
    name, _, inner = text.removesuffix(")").partition("(")
    if name not in _FUNCTIONS or "(" in inner:
        return None
    found: list[float] = []
    for part in inner.split(","):
        length = _sum(part, pixels)
        if length is None:
            return None
        found.append(length)
    if name == "clamp" and len(found) == 3:
        return max(found[0], min(found[1], found[2]))
    return max(found) if name == "max" else min(found)


def _sum(text: str, pixels: Pixels) -> float | None:
    total, term, sign = 0.0, 0.0, "+"
    for word in text.replace("*", " * ").replace("/", " / ").split():
        if word in ("+", "-", "*", "/"):
            sign = word
            continue
        length = pixels(word)
        if length is None or (sign == "/" and not length):
            return None
        if sign == "*":
            term *= length
        elif sign == "/":
            term /= length
        else:
            total, term = total + term, length if sign == "+" else -length
        sign = "+"
    return total + term
