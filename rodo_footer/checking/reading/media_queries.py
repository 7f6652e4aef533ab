"""For which readers a media query holds: at a desk, on a phone, at a desk in dark mode.

Pure. Source: Media Queries Level 4 (W3C). A feature that is not known holds for nobody.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.bounds import MEDIA_QUERIES
from rodo_footer.checking.reading.facts import Audience
from rodo_footer.checking.reading.faults import Unreadable

_SCREENS: tuple[Audience, ...] = ("desk", "phone", "dark")  # Outlook's Word engine leaves all of @media out

_WIDTHS: dict[Audience, float] = {"desk": 1000.0, "phone": 390.0, "dark": 1000.0, "outlook": 1000.0}
_FEATURE = r"\(\s*([\w-]+)\s*(?::\s*([^()]{1,60}?)\s*)?\)"
_RANGE = r"\(\s*(width|device-width)\s*([<>]=?)\s*([\d.]+)\s*([a-z]*)\s*\)"
_LENGTH = r"([\d.]+)\s*(px|em|rem|pt|)$"
_PIXELS = {"px": 1.0, "": 1.0, "em": 16.0, "rem": 16.0, "pt": 4 / 3}


def holds_for(query: str) -> tuple[Audience, ...]:
    """The audiences for which a list of media queries holds.

    Raises:
        Unreadable: there are more queries than are read.
    """
    parts = query.lower().split(",")
    if len(parts) > MEDIA_QUERIES:
        raise Unreadable(
            f"its style sheet asks {len(parts):,} questions in one media query, {MEDIA_QUERIES} are read at most",
            "Look at it by hand: no program writes this.",
        )
    return tuple(one for one in _SCREENS if any(_query(part, one) for part in parts))


def _query(text: str, audience: Audience) -> bool:
    words = re.sub(_RANGE, " ", re.sub(_FEATURE, " ", text)).split()
    kinds = [word for word in words if word not in ("and", "only", "not")]
    if kinds not in ([], ["all"], ["screen"], ["print"]) or "(" in re.sub(_RANGE, "", re.sub(_FEATURE, "", text)):
        return False
    answers: list[bool | None] = [kinds != ["print"]]
    answers += [_feature(found[1], found[2] or "", audience) for found in re.finditer(_FEATURE, text)]
    answers += [_range(found, audience) for found in re.finditer(_RANGE, text)]
    if None in answers:
        return False
    return all(answers) != ("not" in words)


def _feature(name: str, value: str, audience: Audience) -> bool | None:
    if name == "prefers-color-scheme":
        return value == ("dark" if audience == "dark" else "light")
    if name.removeprefix("-webkit-") in ("min-device-pixel-ratio", "min-resolution"):
        return True
    found = re.match(_LENGTH, value)
    if found is None or name.removeprefix("min-").removeprefix("max-").removeprefix("device-") != "width":
        return None
    pixels, width = float(found[1]) * _PIXELS[found[2]], _WIDTHS[audience]
    if name.startswith("min-"):
        return width >= pixels
    return width <= pixels if name.startswith("max-") else width == pixels


def _range(found: re.Match[str], audience: Audience) -> bool | None:
    if found[4] not in _PIXELS:
        return None
    pixels, width = float(found[3]) * _PIXELS[found[4]], _WIDTHS[audience]
    return {"<": width < pixels, "<=": width <= pixels, ">": width > pixels, ">=": width >= pixels}[found[2]]
