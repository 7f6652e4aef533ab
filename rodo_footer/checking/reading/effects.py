"""Declarations -> what they do to an element's visibility, without knowing where it stands.

Pure. What cannot be worked out hides nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.lengths import NUMBER, PIXELS, TINY, font_size, is_tight, is_tiny, pixels
from rodo_footer.checking.reading.patterns import Pattern

_FAR = -300.0  # pixels off the screen
_COLOR = Pattern(r"(?:rgb|hsl|hwb|(?:ok)?(?:lab|lch))a?\([^()]*\)|#[0-9a-f]{3,8}\b|(?<![\w#-])[a-z]{3,}\b(?![(-])")
_PICTURE = Pattern(r"url\(|gradient\(|image-set\(|image\(|cross-fade\(|element\(")
_NO_BOX = frozenset(("none", "table-column", "table-column-group"))
_BOX = 300.0  # pixels: as wide as a box is taken to be
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
        return self.number * PIXELS[self.unit]


NONE = Effect()


def effect(values: dict[str, str]) -> Effect:
    """What declarations do; `values` are lower case and without `var()`."""
    return _worked_out(tuple(values.items())) if values else NONE


@lru_cache(maxsize=1024)  # the mails of one company are styled alike
def _worked_out(said: tuple[tuple[str, str], ...]) -> Effect:
    values = dict(said)
    get = values.get
    number, unit = font_size(get("font-size", ""))
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
        tight=is_tight(values["line-height"]) if "line-height" in values else None,
        exact=get("mso-line-height-rule") == "exactly" if "mso-line-height-rule" in values else None,
        is_dot=any(is_tiny(get(name, "")) for name in ("width", "height", "max-width", "max-height")),
    )


def _gone(values: dict[str, str]) -> str:
    if values.get("display") in _NO_BOX:
        return f"display: {values['display']}"
    if values.get("content-visibility") == "hidden":
        return "content-visibility: hidden"
    return _collapsed(values) or _clipped(values) or _moved(values)


def _collapsed(values: dict[str, str]) -> str:
    overflow = [values[name] for name in ("overflow", "overflow-y", "overflow-x") if name in values]
    if not any(word in one for one in overflow for word in ("hidden", "clip", "scroll", "auto")):
        return ""
    for name in ("max-height", "height", "max-width", "width"):
        if is_tiny(values.get(name, "")):
            return f"{name}: {values[name]} with overflow: {overflow[0]}"
    indent = values.get("text-indent", "")
    if indent.endswith("%") and (pixels(indent) or 0) >= _BOX and "nowrap" in values.get("white-space", ""):
        return f"text-indent: {indent} with overflow: {overflow[0]}"
    if "height" not in values and is_tight(values.get("line-height", "")):
        return f"line-height: {values['line-height']} with overflow: {overflow[0]}"
    return ""


def _clipped(values: dict[str, str]) -> str:
    clip = values.get("clip", "")
    if clip.startswith("rect(") and values.get("position") in ("absolute", "fixed"):
        sides = re.findall(NUMBER, clip)
        if len(sides) == 4:
            top, right, bottom, left = map(float, sides)
            if right - left <= TINY or bottom - top <= TINY:
                return f"clip: {clip}"
    path = values.get("clip-path", "")
    if path and _is_empty_shape(path):
        return f"clip-path: {path}"
    return ""


def _is_empty_shape(path: str) -> bool:
    name, _, arguments = path.partition("(")
    lengths = re.findall(rf"({NUMBER})(%|[a-z]*)", arguments.partition("round")[0])
    numbers = [(float(number), unit) for number, unit in lengths]
    if name == "inset" and numbers and all(unit == "%" or not one for one, unit in numbers):
        top, right, bottom, left = (numbers[at][0] for at in _SIDES[min(len(numbers), 4)])
        return top + bottom >= 99 or left + right >= 99
    if name in ("circle", "ellipse"):
        radii = re.findall(rf"{NUMBER}", arguments.partition("at")[0])
        return bool(radii) and any(not float(one) for one in radii)
    if name == "polygon" and numbers:
        flat = [one for one, _ in numbers]
        return max(flat[::2]) - min(flat[::2]) == 0 or max(flat[1::2] or [1]) - min(flat[1::2] or [0]) == 0
    return False


_SIDES = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}


def _moved(values: dict[str, str]) -> str:
    for name in ("text-indent", "margin-left", "margin-top"):
        length = pixels(values.get(name, ""))
        if length is not None and (length <= _FAR or (length >= 3000 and name == "text-indent")):
            return f"{name}: {values[name]}"
    if values.get("position", "static") not in ("static", "sticky"):
        for name in ("left", "top", "right", "bottom"):
            length = pixels(values.get(name, ""))
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
            moved = [pixels(one) for one in parts[:2]]
            if any(one is not None and (one <= _FAR or one >= 3000) for one in moved):
                return True
        elif function in ("rotatex", "rotatey"):
            if _is_on_edge(parts[0]):
                return True
        elif function == "matrix" and len(parts) == 6 and _opacity(parts[0]) == 0 == _opacity(parts[3]):
            return True
    return False


def _is_on_edge(angle: str) -> bool:
    """Whether what is turned by it shows its edge, which is none."""
    found = re.fullmatch(rf"({NUMBER})(deg|turn|grad|rad)", angle)
    if found is None:
        return False
    degrees = float(found[1]) * {"deg": 1.0, "turn": 360.0, "grad": 0.9, "rad": 57.29578}[found[2]]
    return abs(degrees % 180 - 90) < 2  # at two degrees a line of text is half a pixel high


def _veiled(values: dict[str, str]) -> str | None:
    """`visibility` is inherited, and an inner element may undo it."""
    value = values.get("visibility", "")
    if value in ("hidden", "collapse"):
        return f"visibility: {value}"
    return "" if value in ("visible", "initial") else None


def _opacity(text: str) -> float:
    found = re.fullmatch(rf"(?:calc\(\s*)?({NUMBER})(%?)\s*\)?", text)
    return float(found[1]) / (100 if found[2] else 1) if found else 1.0


def _filtered(text: str) -> float:
    found = re.search(rf"(?<![\w-])(?:opacity\(\s*({NUMBER}%?)\s*\)|alpha\(\s*opacity\s*=\s*(\d+)\s*\))", text)
    if found is None:
        return 1.0
    return _opacity(found[1]) if found[1] else float(found[2]) / 100


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
