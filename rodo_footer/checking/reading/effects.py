"""Declarations -> what they do to an element's visibility, without knowing where it stands.

Pure. Lengths are taken at 16 px an em and for a box of 300 px; what cannot be worked out hides nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.patterns import Pattern

_FAR = -300.0  # pixels off the screen
_TINY = 1.0
_LENGTH = Pattern(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?)(px|pt|pc|in|cm|mm|em|rem|ex|ch|%|vw|vh)?$")
_PIXELS = {
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
_NUMBERS = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?"
_COLOR = Pattern(r"(?:rgb|hsl|hwb)a?\([^()]*\)|#[0-9a-f]{3,8}\b|(?<![\w#-])[a-z]{3,}\b(?![(-])")
_PICTURE = Pattern(r"url\(|gradient\(|image-set\(|image\(|cross-fade\(|element\(")
Said = Literal["", "inherit", "client"]


class Effect(Struct, frozen=True, kw_only=True, gc=False):
    """What the declarations of one element say; None or empty where they say nothing.

    `gone` hides it with all in it for everybody, `outlook` in classic Outlook alone. `number` and `unit` are the font
    size. `has_image`: an image lies behind. `is_dot`: one side is at most a pixel. `dead`: it takes no click.
    `tight`: lines of at most a pixel; `exact`: Word cuts them to that.
    """

    display: str = ""
    gone: str = ""
    outlook: str = ""
    veiled: str | None = None
    opacity: float = 1.0
    number: float | None = None
    unit: str = ""
    paint: colors.Paint | Said = ""
    background: colors.Paint | None = None
    has_image: bool | None = None
    dead: bool | None = None
    tight: bool | None = None
    exact: bool | None = None
    is_dot: bool = False

    def size(self, above: float) -> float:
        """The font size in pixels, inside an element whose size is `above`."""
        if self.number is None:
            return above
        if self.unit in ("em", "ex", "ch", "%"):
            return above * self.number * {"em": 1.0, "%": 0.01}.get(self.unit, 0.5)
        return self.number * _PIXELS[self.unit]


NONE = Effect()


def effect(values: dict[str, str]) -> Effect:
    """What declarations do; `values` are lower case and without `var()`."""
    return _worked_out(tuple(values.items())) if values else NONE


@lru_cache(maxsize=1024)  # the mails of one company are styled alike
def _worked_out(said: tuple[tuple[str, str], ...]) -> Effect:
    values = dict(said)
    get = values.get
    number, unit = _font_size(get("font-size", ""))
    return Effect(
        display=get("display", ""),
        gone=_gone(values),
        outlook="mso-hide: all" if get("mso-hide") == "all" else "",
        veiled=_veiled(values),
        opacity=_opacity(get("opacity", "")) * _filtered(get("filter", "")),
        number=number,
        unit=unit,
        paint=_paint(get("-webkit-text-fill-color", "") or get("color", "")),
        background=_background(get("background-color", "")),
        has_image=_has_image(get("background-image", "")),
        dead=get("pointer-events") == "none" if "pointer-events" in values else None,
        tight=_is_tight(values["line-height"]) if "line-height" in values else None,
        exact=get("mso-line-height-rule") == "exactly" if "mso-line-height-rule" in values else None,
        is_dot=any(_is_tiny(get(name, "")) for name in ("width", "height", "max-width", "max-height")),
    )


def _gone(values: dict[str, str]) -> str:
    if values.get("display") == "none":
        return "display: none"
    if values.get("content-visibility") == "hidden":
        return "content-visibility: hidden"
    return _collapsed(values) or _clipped(values) or _moved(values)


def _collapsed(values: dict[str, str]) -> str:
    overflow = [values[name] for name in ("overflow", "overflow-y", "overflow-x") if name in values]
    if not any(word in one for one in overflow for word in ("hidden", "clip", "scroll", "auto")):
        return ""
    for name in ("max-height", "height", "max-width", "width"):
        if _is_tiny(values.get(name, "")):
            return f"{name}: {values[name]} with overflow: {overflow[0]}"
    if "height" not in values and _is_tight(values.get("line-height", "")):
        return f"line-height: {values['line-height']} with overflow: {overflow[0]}"
    return ""


def _clipped(values: dict[str, str]) -> str:
    clip = values.get("clip", "")
    if clip.startswith("rect(") and values.get("position") in ("absolute", "fixed"):
        sides = re.findall(_NUMBERS, clip)
        if len(sides) == 4:
            top, right, bottom, left = map(float, sides)
            if right - left <= _TINY or bottom - top <= _TINY:
                return f"clip: {clip}"
    path = values.get("clip-path", "")
    if path and _is_empty_shape(path):
        return f"clip-path: {path}"
    return ""


def _is_empty_shape(path: str) -> bool:
    name, _, arguments = path.partition("(")
    lengths = re.findall(rf"({_NUMBERS})(%|[a-z]*)", arguments.partition("round")[0])
    numbers = [(float(number), unit) for number, unit in lengths]
    if name == "inset" and numbers and all(unit == "%" or not one for one, unit in numbers):
        top, right, bottom, left = (numbers[at][0] for at in _SIDES[min(len(numbers), 4)])
        return top + bottom >= 99 or left + right >= 99
    if name in ("circle", "ellipse"):
        radii = re.findall(rf"{_NUMBERS}", arguments.partition("at")[0])
        return bool(radii) and any(not float(one) for one in radii)
    if name == "polygon" and numbers:
        flat = [one for one, _ in numbers]
        return max(flat[::2]) - min(flat[::2]) == 0 or max(flat[1::2] or [1]) - min(flat[1::2] or [0]) == 0
    return False


_SIDES = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}


def _moved(values: dict[str, str]) -> str:
    for name in ("text-indent", "margin-left", "margin-top"):
        length = _pixels(values.get(name, ""))
        if length is not None and length <= _FAR:
            return f"{name}: {values[name]}"
    if values.get("position", "static") not in ("static", "sticky"):
        for name in ("left", "top", "right", "bottom"):
            length = _pixels(values.get(name, ""))
            if length is not None and (length <= _FAR or (length >= 3000 and name in ("left", "top"))):
                return f"off the screen ({name}: {values[name]})"
    for name in ("transform", "scale", "translate"):
        if values.get(name) and _is_transformed_away(name, values[name]):
            return f"{name}: {values[name]}"
    return ""


def _is_transformed_away(name: str, value: str) -> bool:
    steps = re.findall(r"([a-z0-9]+)\(([^()]*)\)", value) or [(name, ", ".join(value.split()))]
    for function, arguments in steps:
        parts = [one.strip() for one in arguments.split(",")]
        if function.startswith("scale"):
            sizes = [_opacity(one) for one in parts[:2]]
            if any(abs(one) <= 0.05 for one in sizes):
                return True
        elif function.startswith("translate"):
            moved = [_pixels(one) for one in parts[:2]]
            if any(one is not None and (one <= _FAR or one >= 3000) for one in moved):
                return True
        elif function == "matrix" and len(parts) == 6 and _opacity(parts[0]) == 0 == _opacity(parts[3]):
            return True
    return False


def _veiled(values: dict[str, str]) -> str | None:
    """`visibility` is inherited, and an inner element may undo it."""
    value = values.get("visibility", "")
    if value in ("hidden", "collapse"):
        return f"visibility: {value}"
    return "" if value in ("visible", "initial") else None


def _opacity(text: str) -> float:
    found = re.fullmatch(rf"({_NUMBERS})(%?)", text)
    return float(found[1]) / (100 if found[2] else 1) if found else 1.0


def _filtered(text: str) -> float:
    found = re.search(rf"(?<![\w-])(?:opacity\(\s*({_NUMBERS}%?)\s*\)|alpha\(\s*opacity\s*=\s*(\d+)\s*\))", text)
    if found is None:
        return 1.0
    return _opacity(found[1]) if found[1] else float(found[2]) / 100


def _font_size(text: str) -> tuple[float | None, str]:
    if not text:
        return None, ""
    found = _LENGTH.match(text)
    if found is None:
        return _NAMED_SIZES.get(text), "px"
    return float(found[1]), found[2] or ""


def _paint(text: str) -> colors.Paint | Said:
    if not text:
        return ""
    if text in ("inherit", "currentcolor", "unset"):
        return "inherit"
    if text in ("initial", "revert", "revert-layer"):
        return "client"
    return colors.parse(text) or "client"


def _background(text: str) -> colors.Paint | None:
    """The colour in `background-color` or in the shorthand `background`."""
    if not text:
        return None
    whole = colors.parse(text)
    if whole is not None:
        return whole
    bare = re.sub(r"url\([^()]*\)|[a-z-]*gradient\((?:[^()]|\([^()]*\))*\)", " ", text)
    found = [paint for word in _COLOR.findall(bare) if (paint := colors.parse(word)) is not None]
    return found[-1] if found else None


def _has_image(text: str) -> bool | None:
    if not text:
        return None
    return _PICTURE.search(text) is not None


def _is_tiny(text: str) -> bool:
    """Whether a length is there and no more than a pixel."""
    length = _pixels(text)
    return length is not None and length <= _TINY and not text.startswith("-")


def _is_tight(text: str) -> bool:
    """Whether lines are at most a pixel high; a number without unit is a multiple of the text's size."""
    return _is_tiny(f"{text}em" if re.fullmatch(_NUMBERS, text) else text)


@lru_cache(maxsize=2048)
def _pixels(text: str) -> float | None:
    """A length in pixels, None where it is none."""
    if text.startswith("calc("):
        return _sum(text[5:-1])
    found = _LENGTH.match(text)
    return None if found is None else float(found[1]) * _PIXELS[found[2] or ""]


def _sum(text: str) -> float | None:
    """`calc()` of sums; None for anything else."""
    total, sign = 0.0, 1.0
    for word in text.split():
        if word in ("+", "-"):
            sign = -1.0 if word == "-" else 1.0
            continue
        length = _LENGTH.match(word)
        if length is None:
            return None
        total += sign * float(length[1]) * _PIXELS[length[2] or ""]
        sign = 1.0
    return total
