"""How well text can be read on what lies behind it, by day and where a page is shown on a dark ground.

Measures and proposes; what must be readable is not its business. Source: WCAG 2.2 SC 1.4.3, "contrast ratio".
"""

from __future__ import annotations

from msgspec import Struct

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.contrast_hints import ENOUGH
from rodo_footer.checking.reading.facts import Audience
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.reading.visibility import Look, Sight

DARK: colors.Color = (31, 31, 31)
"""What mail programs paint behind a mail in dark mode that says it is made for that; about #1f1f1f in each."""

_SMALL, _LARGE = ENOUGH, 3.0
_LARGE_SIZE, _LARGE_BOLD = 24.0, 18.66  # CSS pixels: 18 and 14 points
# What Gmail, Outlook and browsers give a link that says nothing of its colour.
_LINKS: tuple[colors.Color, ...] = ((0, 0, 238), (17, 85, 204), (5, 99, 193))
_BOLD_TAGS = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))


class Measured(Struct, frozen=True):
    """The colours of a text and of its ground, their contrast and what it should be; `is_given` says whether the mail
    chose the colour of the text, or the program did, and `has_ground` the same of the ground."""

    text: colors.Color
    ground: colors.Color
    ratio: float
    wanted: float
    is_given: bool
    has_ground: bool

    @property
    def is_low(self) -> bool:
        """Whether the text is harder to read than WCAG allows."""
        return self.ratio < self.wanted


def measure(sight: Sight, element: Element, audience: Audience = "desk") -> Measured | None:
    """The contrast of an element's text; None where an image lies behind it, or nothing says that it is low.

    Raises:
        Unreadable: the style sheet is too much to work out.
    """
    look = sight.look(element, audience)
    ground = _ground(look, element, audience)
    if ground is None:
        return None
    has_ground = audience != "dark" or look.background != colors.WHITE or ground != DARK
    wanted = _LARGE if _is_large(look, element) else _SMALL
    if look.paint is not None:
        text = colors.over(look.paint, ground, look.opacity)
        return Measured(text, ground, colors.contrast(text, ground), wanted, True, has_ground)
    if ground == colors.WHITE or audience == "dark":
        return None  # the program chooses a colour that can be read on its own ground
    text = max(_LINKS if element.link is not None else (colors.BLACK,), key=lambda one: colors.contrast(one, ground))
    return Measured(text, ground, colors.contrast(text, ground), wanted, False, has_ground)


def proposed(measured: Measured) -> colors.Color:
    """The nearest shade of the text's colour that can be read: darker on a light ground, lighter on a dark one."""
    light = colors.contrast(colors.WHITE, measured.ground) > colors.contrast(colors.BLACK, measured.ground)
    end = colors.WHITE if light else colors.BLACK
    for step in range(1, 101):
        red, green, blue = (
            round(here + (there - here) * step / 100) for here, there in zip(measured.text, end, strict=True)
        )
        if colors.contrast((red, green, blue), measured.ground) >= measured.wanted:
            return red, green, blue
    return end


def hexadecimal(color: colors.Color) -> str:
    """`#rrggbb`."""
    return "#{:02x}{:02x}{:02x}".format(*color)


def _ground(look: Look, element: Element, audience: Audience) -> colors.Color | None:
    if audience != "dark" or look.background != colors.WHITE:
        return look.background
    says = any(
        "bgcolor" in one.attributes or "background" in one.attributes or "background" in one.get("style").lower()
        for one in (element, *element.ancestors())
    )
    return colors.WHITE if says else DARK


def _is_large(look: Look, element: Element) -> bool:
    if look.size >= _LARGE_SIZE:
        return True
    return look.size >= _LARGE_BOLD and any(
        one.tag in _BOLD_TAGS or "bold" in one.get("style").lower() for one in (element, *element.ancestors())
    )
