"""CSS colours as numbers and their contrast; judges nothing.

Names: CSS Color Module Level 4, section 6.1. Contrast: WCAG 2.2, "relative luminance" and "contrast ratio".
"""

from __future__ import annotations

import re
from functools import lru_cache

Color = tuple[int, int, int]
"""Red, green, blue, 0-255 each."""

Paint = tuple[int, int, int, float]
"""A colour with its opacity, 0 to 1."""

CLEAR: Paint = (0, 0, 0, 0.0)
"""`transparent`."""
WHITE: Color = (255, 255, 255)
BLACK: Color = (0, 0, 0)

_NAMED = (
    "aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 "
    "black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 "
    "cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc "
    "crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 "
    "darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 "
    "darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b "
    "darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 "
    "deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 "
    "forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 "
    "green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 "
    "ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd "
    "lightblue add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 "
    "lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa "
    "lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 "
    "lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa "
    "mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee "
    "mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa "
    "mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 "
    "orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee "
    "palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 "
    "purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 "
    "salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb "
    "slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c "
    "teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff "
    "whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32"
)
_FUNCTION = r"^(rgb|hsl|hwb|oklab|oklch|lab|lch)a?\(([^()]{1,80})\)$"
_LIGHT = r"^light-dark\(\s*([a-z]{3,5}\([^()]{1,80}\)|[^(),]{1,40}),"
_SYSTEM = {
    "windowtext": "000000",
    "canvastext": "000000",
    "window": "ffffff",
    "canvas": "ffffff",
    "linktext": "0000ee",
    "buttontext": "000000",
}


@lru_cache(maxsize=1024)
def parse(text: str) -> Paint | None:
    """The colour that CSS or an HTML attribute says; None where it is not known."""
    value = text.strip().lower()
    if value == "transparent":
        return CLEAR
    if value.startswith("#"):
        return _hex(value[1:])
    if found := re.match(_FUNCTION, value):
        return _function(found[1], found[2])
    if light := re.match(_LIGHT, value):
        return parse(light[1])
    named = _names().get(value)
    if named:
        return _hex(named)
    return _hex(value) if len(value) == 6 and re.fullmatch("[0-9a-f]{6}", value) else None


def over(paint: Paint, below: Color, opacity: float = 1.0) -> Color:
    """What is seen of a paint, made thinner by `opacity`, on a colour."""
    alpha = paint[3] * opacity
    if alpha >= 1:
        return paint[:3]
    red, green, blue = (round(below[one] + (paint[one] - below[one]) * alpha) for one in range(3))
    return red, green, blue


def contrast(one: Color, other: Color) -> float:
    """The WCAG contrast ratio, 1 (none) to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    words = _NAMED.split()
    return dict(zip(words[::2], words[1::2], strict=True)) | _SYSTEM


def _hex(digits: str) -> Paint | None:
    if len(digits) not in (3, 4, 6, 8) or not re.fullmatch("[0-9a-f]+", digits):
        return None
    if len(digits) < 6:
        digits = "".join(digit * 2 for digit in digits)
    alpha = int(digits[6:], 16) / 255 if len(digits) == 8 else 1.0
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16), alpha


def _function(name: str, arguments: str) -> Paint | None:
    words = [word for word in re.split(r"[\s,/]+", arguments.strip()) if word]
    values = [_number(word) for word in words]
    if len(values) not in (3, 4) or None in values:
        return None
    first, second, third, *rest = (value for value in values if value is not None)
    alpha = min(1.0, max(0.0, rest[0] / (100 if words[3].endswith("%") else 1))) if rest else 1.0
    if name == "rgb":
        channels = [
            value * 2.55 if word.endswith("%") else value
            for value, word in zip((first, second, third), words[:3], strict=True)
        ]
    elif name == "hsl":
        channels = _from_hsl(first, min(100.0, max(0.0, second)), min(100.0, max(0.0, third)))
    elif name != "hwb":
        from rodo_footer.checking.reading.lab_colors import channels as of_lab

        shares = (words[0].endswith("%"), words[1].endswith("%"), words[2].endswith("%"))
        channels = of_lab(name, (first, second, third), shares)
    else:
        channels = _from_hwb(first, max(0.0, second), max(0.0, third))
    red, green, blue = (min(255, max(0, round(channel))) for channel in channels)
    return red, green, blue, alpha


def _number(word: str) -> float | None:
    found = re.fullmatch(r"([+-]?\d*\.?\d+(?:e[+-]?\d{1,2})?)(%|deg|rad|turn|grad)?", word)
    if found is None:
        return 0.0 if word == "none" else None
    return float(found[1]) * {"turn": 360.0, "rad": 57.29578, "grad": 0.9}.get(found[2] or "", 1.0)


def _from_hsl(hue: float, saturation: float, lightness: float) -> list[float]:
    import colorsys

    return [one * 255 for one in colorsys.hls_to_rgb(hue / 360 % 1, lightness / 100, saturation / 100)]


def _from_hwb(hue: float, white: float, black: float) -> list[float]:
    if white + black >= 100:
        return [255 * white / (white + black)] * 3
    return [one * (1 - (white + black) / 100) + 2.55 * white for one in _from_hsl(hue, 100.0, 50.0)]


@lru_cache(maxsize=1024)
def _luminance(color: Color) -> float:
    red, green, blue = ((one / 255 / 12.92) if one <= 10 else ((one / 255 + 0.055) / 1.055) ** 2.4 for one in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
