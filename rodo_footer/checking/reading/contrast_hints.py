"""Whether any text of a page may be hard to read: a look at the colours that are written, not at what they are for.

Most pages have dark letters on white and nothing else, and pay for no look at any element. Never misses what
`contrast.py` would measure below `ENOUGH`; judges nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.patterns import Pattern

ENOUGH = 4.5
"""What text of any size needs (WCAG 2.2 SC 1.4.3)."""

_WHITE_PAINT: colors.Paint = (255, 255, 255, 1.0)
_ATTRIBUTES = frozenset(("color", "text", "link", "bgcolor", "background", "fillcolor"))
# Makes letters fainter, or hides a colour from a search for it.
_OTHER = ("opacity", "filter", "/*", "\\")
_IN_SHEETS = ("color", "background", "opacity", "filter", "\\")
_COLOR = Pattern(r"color\s*:([^;]*)")


def may_be_hard_to_read(outline: Outline, lower: str) -> bool:
    """Whether a text may have less contrast than `ENOUGH`.

    Args:
        outline: the page.
        lower: its source in lower case.
    """
    return _may_be(outline, "color-scheme" in lower)


@lru_cache(maxsize=1)  # the room asks, and its rule
def _may_be(outline: Outline, has_scheme: bool) -> bool:
    styles = outline.styles
    return (
        has_scheme
        or any(map(outline.sheets.__contains__, _IN_SHEETS))
        or not _ATTRIBUTES.isdisjoint(outline.attribute_names)
        or styles.count("background") != styles.count("background-color")
        or any(map(styles.__contains__, _OTHER))
        or not all(_is_harmless(styles, found) for found in _COLOR.finditer(styles))
    )


def _is_harmless(styles: str, found: re.Match[str]) -> bool:
    at = found.start()
    if styles.endswith("background-", 0, at):
        return _paint(found[1]) == _WHITE_PAINT
    if styles.endswith("-", 0, at) and not styles.endswith("fill-", 0, at):
        return True  # the colour of a line
    return _is_plain(found[1])


@lru_cache(maxsize=1024)
def _is_plain(value: str) -> bool:
    """Whether letters of a colour can be read on white."""
    paint = _paint(value)
    return value.strip() == "inherit" or (
        paint is not None and paint[3] >= 1 and colors.contrast(paint[:3], colors.WHITE) >= ENOUGH
    )


def _paint(value: str) -> colors.Paint | None:
    return colors.parse(value.partition("!")[0].strip())
