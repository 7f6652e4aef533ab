"""Which CSS a page relies on: the declarations whose loss moves, hides or shows something, each with where it stands.

Looks at `style` attributes and at style rules that always hold; a declaration with a plainer one before it is a
refinement that may be lost, and does not count. Judges nothing, knows no mail program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.styles import COMMENT

if TYPE_CHECKING:
    from rodo_footer.checking.reading.stylesheets import Sheet

# Without one of these, in lower case and without blanks, no declaration below is there.
_MARKS = (
    "flex",
    "grid",
    "float",
    "position",
    "visibility",
    "var(",
    "calc(",
    "transform",
    "url(",
    "gradient(",
)
_LONGEST = 2_000  # characters of a value that is taken apart
_PSEUDO = r":{1,2}(before|after)\s*$"
_QUOTED = r"[\"']([^\"']{0,200})[\"']"


class Use(Struct, frozen=True):
    """One use: the feature's name in `clients`, what stands there, and at which element (for a style rule, at the
    `<style>`; `applies` is one of the elements it is for)."""

    feature: str
    seen: str
    element: Element
    applies: Element


def may_use(outline: Outline) -> bool:
    """A quick look that never misses what `uses` finds but for `content`, which stands in style sheets only."""
    return any(map(outline.styles.__contains__, _MARKS)) or _may_use_in_sheets(outline)


def _may_use_in_sheets(outline: Outline) -> bool:
    return "style" in outline.by_tag and any(map(outline.sheets.__contains__, _MARKS))


def uses(outline: Outline) -> Iterator[Use]:
    """All uses in a page, inline ones first."""
    if any(map(outline.styles.__contains__, _MARKS)):
        for element in outline.elements:
            if "style" in element.attributes:
                for feature, seen in _declared(element.get("style"), element):
                    yield Use(feature, seen, element, element)
    if not _may_use_in_sheets(outline) and "content" not in outline.sheets:
        return
    from rodo_footer.checking.reading.stylesheets import sheets

    for sheet in sheets(outline):
        yield from _sheet(sheet)


def _sheet(sheet: Sheet) -> Iterator[Use]:
    for selector, body in sheet.rules():
        if (pseudo := re.search(_PSEUDO, selector)) is not None:
            words = re.search(_QUOTED, body) if "content" in body else None
            if words and re.search(r"\w", words[1]) and (targets := sheet.select(selector[: pseudo.start()])):
                yield Use(f"css-pseudo-element-{pseudo[1]}", f'content: "{words[1]}"', sheet.element, targets[0])
            continue
        found = list(_declared(body, None)) if ":" not in selector else []
        targets = sheet.select(selector) if found else []
        for feature, seen in found:
            target = next((one for one in targets if not _is_plain_in(one, feature)), None)
            if target is not None:
                yield Use(feature, seen, sheet.element, target)


def _is_plain_in(element: Element, feature: str) -> bool:
    """Whether the element itself says in attributes what the feature is to do."""
    if feature == "css-float":
        return "align" in element.attributes
    if feature in ("css-background-image", "css-linear-gradient"):
        return any(name in element.attributes for name in ("bgcolor", "background"))
    return False


def _declared(style: str, element: Element | None) -> Iterator[tuple[str, str]]:
    text = style.lower()
    if not any(map(text.__contains__, _MARKS)):
        return
    before: dict[str, str] = {}
    for piece in (COMMENT.sub(" ", text) if "/*" in text else text).split(";"):
        name, colon, value = (one.strip() for one in piece.partition(":"))
        if not colon or name.startswith(("--", "mso-")):
            continue
        value = value.partition("!")[0].strip()
        feature = _feature(name, value, before, text)
        if feature and not (element is not None and _is_plain_in(element, feature)):
            yield feature, f"{name}: {value}"[:60]
        before[name] = value


def _feature(name: str, value: str, before: dict[str, str], style: str) -> str:
    """The feature that a declaration needs; empty for one that every program knows, or that may be lost."""
    if "var(" in value:
        return "" if name in before else "css-variables"
    if "calc(" in value:
        return "" if name in before else "css-unit-calc"
    if name == "display":
        if "flex" in value:
            return "css-display-flex"
        return "css-display-grid" if "grid" in value else ""
    if name == "position":
        return "css-position" if value in ("absolute", "fixed", "sticky", "-webkit-sticky") else ""
    if name == "float":
        return "css-float" if value in ("left", "right") else ""
    if name == "visibility":
        return "css-visibility" if value in ("hidden", "collapse") and "display" not in style else ""
    if name == "transform":
        return "css-transform" if value not in ("none", "inherit", "initial") else ""
    if name in ("background", "background-image"):
        return _background(value, before, style)
    return ""


def _background(value: str, before: dict[str, str], style: str) -> str:
    """An image behind text is a loss only where no colour takes its place."""
    if ("url(" not in value and "gradient(" not in value) or len(value) > _LONGEST:
        return ""
    rest = re.sub(r"(?:url|[a-z-]*gradient)\((?:[^()]|\([^()]*\))*\)", " ", value)
    colors = {
        "no-repeat",
        "repeat",
        "repeat-x",
        "repeat-y",
        "center",
        "top",
        "bottom",
        "left",
        "right",
        "cover",
        "contain",
    }
    has_color = any(
        word.startswith(("#", "rgb")) or (word.isalpha() and word not in colors and word not in ("scroll", "fixed"))
        for word in re.split(r"[\s,/]+", rest)
    )
    if has_color or "background-color" in style or "background" in before:
        return ""
    return "css-background-image" if "url(" in value else "css-linear-gradient"
