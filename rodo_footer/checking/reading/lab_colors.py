"""The colour functions `lab()`, `lch()`, `oklab()` and `oklch()` in sRGB.

Pure; loaded only where one stands. Source: CSS Color Module Level 4 (W3C), sections 9, 10 and 18, and its sample code.
What lies outside sRGB is cut to it.
"""

from __future__ import annotations

import math

__all__ = ["channels"]

_Three = tuple[float, float, float]
# How much 100 % are of each part, by function.
_WHOLE: dict[str, _Three] = {
    "lab": (100.0, 125.0, 125.0),
    "lch": (100.0, 150.0, 1.0),
    "oklab": (1.0, 0.4, 0.4),
    "oklch": (1.0, 0.4, 1.0),
}
_D50 = (0.3457 / 0.3585, 1.0, (1.0 - 0.3457 - 0.3585) / 0.3585)
_D50_TO_D65 = (
    (0.955473, -0.023099, 0.063259),
    (-0.028370, 1.009995, 0.021041),
    (0.012314, -0.020508, 1.330366),
)
_XYZ_TO_RGB = (
    (3.240970, -1.537383, -0.498611),
    (-0.969244, 1.875968, 0.041555),
    (0.055630, -0.203977, 1.056972),
)
_OKLAB_TO_LMS = ((1.0, 0.396338, 0.215804), (1.0, -0.105561, -0.063854), (1.0, -0.089484, -1.291486))
_LMS_TO_RGB = (
    (4.076742, -3.307712, 0.230970),
    (-1.268438, 2.609757, -0.341319),
    (-0.004196, -0.703419, 1.707615),
)


def channels(name: str, values: _Three, percent: tuple[bool, bool, bool]) -> list[float]:
    """Red, green and blue, 0-255, of the three parts of a function."""
    whole = _WHOLE[name]
    first, second, third = (
        one * of / 100 if is_share else one for one, of, is_share in zip(values, whole, percent, strict=True)
    )
    if name.endswith("lch"):
        angle = math.radians(third)
        second, third = second * math.cos(angle), second * math.sin(angle)
    linear = _from_oklab((first, second, third)) if name.startswith("ok") else _from_lab(first, second, third)
    return [255 * _gamma(one) for one in linear]


def _from_oklab(lab: _Three) -> _Three:
    long, medium, short = _times(_OKLAB_TO_LMS, lab)
    return _times(_LMS_TO_RGB, (long**3, medium**3, short**3))


def _from_lab(lightness: float, a: float, b: float) -> _Three:
    middle = (lightness + 16) / 116
    x, y, z = (_root(one) * of for one, of in zip((a / 500 + middle, middle, middle - b / 200), _D50, strict=True))
    return _times(_XYZ_TO_RGB, _times(_D50_TO_D65, (x, y, z)))


def _root(value: float) -> float:
    return value**3 if value > 6 / 29 else (116 * value - 16) * 27 / 24389


def _gamma(linear: float) -> float:
    linear = min(1.0, max(0.0, linear))
    return 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055


def _times(matrix: tuple[_Three, _Three, _Three], vector: _Three) -> _Three:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three
