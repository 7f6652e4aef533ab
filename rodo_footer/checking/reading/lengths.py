"""Lengths of CSS in pixels.

Taken at 16 px an em and for a box of 300 px, without knowing where an element stands; what cannot be worked out is
None.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rodo_footer.checking.reading.patterns import Pattern

NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?"
TINY = 1.0
"""Pixels: a box that is not larger shows nothing."""
UNREADABLE = 3.0
"""Pixels: text that is not larger cannot be read."""
_LENGTH = Pattern(rf"({NUMBER})(px|pt|pc|in|cm|mm|em|rem|ex|ch|%|vw|vh)?$")
PIXELS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "em": 16.0,
    "rem": 16.0,
    "ex": 8.0,
    "ch": 8.0,
    "%": 3.0,
    "vw": 10.0,
    "vh": 8.0,
}
"""How many of them one of each unit is."""
_NAMED_SIZES = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "initial": 16.0,
    "smaller": 13.0,
    "larger": 19.0,
}


def font_size(text: str) -> tuple[float | None, str]:
    """Number and unit of a font size, names of sizes in pixels."""
    if not text:
        return None, ""
    found = _LENGTH.match(text)
    if found is None:
        return _NAMED_SIZES.get(text) if "(" not in text else pixels(text), "px"
    number = float(found[1])
    return (number if found[2] or number <= TINY else None), found[2] or ""  # "1.4" alone is a slip, and says nothing


def is_tiny(text: str) -> bool:
    """Whether a length is there and no more than a pixel."""
    length = pixels(text)
    return length is not None and length <= TINY and not text.startswith("-")


def is_tight(text: str) -> bool:
    """Whether lines are at most a pixel high; a number without unit is a multiple of the text's size."""
    return is_tiny(f"{text}em" if re.fullmatch(NUMBER, text) else text)


@lru_cache(maxsize=2048)
def pixels(text: str) -> float | None:
    """A length in pixels, None where it is none."""
    if "(" in text:
        from rodo_footer.checking.reading.calculations import worked_out

        return worked_out(text, pixels)
    found = _LENGTH.match(text)
    return None if found is None else float(found[1]) * PIXELS[found[2] or ""]
