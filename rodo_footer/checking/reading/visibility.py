"""Whether a reader sees an element, and if not, why not: inherited style, ancestors that hide, colours without
contrast.

Judges one element of one view at a time; what should be visible is not its business.
"""

from __future__ import annotations

import re

from msgspec import Struct

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.styles import Cascade, Declarations

_LEAST_CONTRAST = 1.5
_FAR = -300.0  # pixels off the screen
_TINY = 1.0  # pixels: what is not larger cannot be read
_LENGTH = re.compile(r"^([+-]?\d*\.?\d+)\s*(px|pt|pc|in|cm|mm|em|rem|ex|%|vw|vh)?$")
_PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78, "vw": 10.0, "vh": 8.0}
_RAW = {
    "template": "it stands inside <template>",
    "noscript": "it stands inside <noscript>",
    "iframe": "it stands inside <iframe>",
    "textarea": "it stands inside <textarea>",
    "title": "it stands inside <title>",
    "select": "it stands inside <select>",
    "datalist": "it stands inside <datalist>",
    "object": "it stands inside <object>",
    "audio": "it stands inside <audio>",
    "video": "it stands inside <video>",
    "canvas": "it stands inside <canvas>",
    "head": "it stands in the head of the page",
}
_TELLING = frozenset((*_RAW, "a", "font", "dialog"))
_TELLING_ATTRIBUTES = ("style", "hidden", "bgcolor", "background", "color", "open")
# Attributes that change nothing about whether an element is seen.
_DULL = frozenset(
    (
        "class",
        "id",
        "href",
        "src",
        "alt",
        "width",
        "height",
        "align",
        "valign",
        "border",
        "cellpadding",
        "cellspacing",
        "lang",
        "dir",
        "title",
    )
)
_WHITE: colors.Color = (255, 255, 255)


class Look(Struct, frozen=True):
    """How an element comes out: `gone` says why it and all in it cannot be seen; the rest is inherited.

    `size` is in CSS pixels. `color` is None where the text keeps its default colour, `CLEAR` where it is transparent;
    `background` is None where an image lies behind.
    """

    gone: str = ""
    veiled: str = ""
    size: float = 16.0
    color: colors.Color | str | None = None
    background: colors.Color | None = _WHITE

    @property
    def reason(self) -> str:
        """Why text of this element is not seen; empty when it is."""
        if self.gone or self.veiled:
            return self.gone or self.veiled
        if self.size <= _TINY:
            return f"its text is {self.size:.3g} px high"
        if self.color == colors.CLEAR:
            return "its colour is transparent"
        if isinstance(self.color, tuple) and self.background is not None:
            ratio = colors.contrast(self.color, self.background)
            if ratio < _LEAST_CONTRAST:
                return f"its colour is nearly that of its background (contrast {ratio:.2f}:1)"
        return ""


class Sight:
    """Looks of the elements of one view; each element is worked out once."""

    def __init__(self, outline: Outline, *, outlook: bool) -> None:
        self._cascade = Cascade(outline)
        self._styled = self._cascade.ids
        self._outlook = outlook
        body = outline.named("body")
        self._link_color = colors.parse(body[0].get("link")) if body else None
        self._looks: dict[int, Look] = {}
        self._alike: dict[tuple[object, ...], Look] = {}

    def look(self, node: Element) -> Look:
        """How `node` comes out, its ancestors counted."""
        chain: list[Element] = []
        at: Element | None = node
        while at is not None and at.index not in self._looks:
            chain.append(at)
            at = at.parent
        look = self._looks[at.index] if at is not None else Look()
        for element in reversed(chain):
            look = self._next(element, look)
            self._looks[element.index] = look
        return look

    def _next(self, node: Element, above: Look) -> Look:
        attributes = node.attributes
        tag = node.tag
        styled = node.index in self._styled
        if not styled and tag not in _TELLING and _DULL.issuperset(attributes):
            return above
        # Mails repeat the same cell hundreds of times: what looks alike under the same parent is worked out once.
        key = () if styled else (id(above), tag, *[attributes.get(name, 0) for name in _TELLING_ATTRIBUTES])
        if key and (known := self._alike.get(key)):
            return known
        look = self._worked_out(node, tag, attributes, above, styled=styled)
        if key:
            self._alike[key] = look
        return look

    def _worked_out(
        self, node: Element, tag: str, attributes: dict[str, str | None], above: Look, *, styled: bool
    ) -> Look:
        values = self._cascade.of(node, attributes.get("style") or "") if styled or "style" in attributes else {}
        return Look(
            gone=above.gone
            or _RAW.get(tag, "")
            or _closed(tag, attributes, values)
            or _gone(values, outlook=self._outlook),
            veiled=_veiled(values, above.veiled),
            size=_size(values, above.size),
            color=_color(tag, attributes, values, above.color, self._link_color),
            background=_background(attributes, values, above.background),
        )


def _closed(tag: str, attributes: dict[str, str | None], values: Declarations) -> str:
    if "hidden" in attributes and values.get("display", "none") == "none":
        return "it has the attribute hidden"
    return "it stands inside a closed <dialog>" if tag == "dialog" and "open" not in attributes else ""


def _gone(values: Declarations, *, outlook: bool) -> str:
    """Why an element with these declarations vanishes with all that is in it."""
    if not values:
        return ""
    if values.get("display") == "none":
        return "display: none"
    if outlook and values.get("mso-hide", "") == "all":
        return "mso-hide: all"
    opacity = values.get("opacity", "")
    if opacity and (number := _number(opacity)) is not None and number < 0.05:
        return f"opacity: {opacity}"
    return _collapsed(values) or _off_screen(values)


def _collapsed(values: Declarations) -> str:
    overflow = " ".join(values.get(name, "") for name in ("overflow", "overflow-y", "overflow-x"))
    if "hidden" in overflow or "clip" in overflow:
        for name in ("max-height", "height", "max-width", "width"):
            length = _pixels(values.get(name, ""))
            if length is not None and length <= _TINY:
                return f"{name}: {values[name]} with overflow: hidden"
    clip = re.sub(r"[^\d,a-z%(]+", "", values.get("clip", ""))
    if (
        clip.startswith("rect(")
        and values.get("position") in ("absolute", "fixed")
        and not re.search(r"[2-9]|1\d", clip)
    ):
        return "clip to nothing"
    if re.match(r"inset\(\s*(?:[5-9]\d|100)%", values.get("clip-path", "")):
        return "clip-path to nothing"
    return "transform: scale(0)" if re.search(r"scale[xy3d]*\(\s*0*\.?0*\s*[,)]", values.get("transform", "")) else ""


def _off_screen(values: Declarations) -> str:
    for name in ("text-indent", "margin-left", "margin-top"):
        length = _pixels(values.get(name, ""))
        if length is not None and length <= _FAR:
            return f"{name}: {values[name]}"
    if values.get("position") in ("absolute", "fixed", "relative"):
        for name in ("left", "top", "right", "bottom"):
            length = _pixels(values.get(name, ""))
            if length is not None and (length <= _FAR or (length >= 3000 and name in ("left", "top"))):
                return f"off the screen ({name}: {values[name]})"
    moved = re.search(r"translate[xy3d]*\(\s*(-\d+)", values.get("transform", ""))
    return "off the screen (transform)" if moved and float(moved[1]) <= _FAR else ""


def _veiled(values: Declarations, above: str) -> str:
    """`visibility` is inherited, and an inner element may be visible again."""
    value = values.get("visibility", "")
    if value in ("hidden", "collapse"):
        return f"visibility: {value}"
    return "" if value == "visible" else above


def _size(values: Declarations, above: float) -> float:
    text = values.get("font-size", "")
    if not text and "font" in values:
        found = re.search(r"(?:^|\s)([\d.]+(?:px|pt|em|rem|%)?)(?=\s*/|\s)", values["font"])
        text = found[1] if found and (found[1] == "0" or not found[1].isdigit()) else ""
    found_length = _LENGTH.match(text)
    if found_length is None:
        return above if text not in ("small", "medium", "large", "initial", "x-small", "x-large", "smaller") else 13.0
    number, unit = float(found_length[1]), found_length[2] or ""
    if unit in ("em", "ex", "%"):
        return above * (number / 100 if unit == "%" else number)
    return number * (16.0 if unit == "rem" else _PIXELS.get(unit, 1.0))


def _color(
    tag: str,
    attributes: dict[str, str | None],
    values: Declarations,
    above: colors.Color | str | None,
    of_links: colors.Color | str | None,
) -> colors.Color | str | None:
    """A link does not inherit its colour: without one of its own it has that of `<body link>`, else the client's."""
    value = values.get("color", "")
    if value in ("inherit", "currentcolor"):
        return above
    attribute = {"font": "color", "body": "text"}.get(tag, "")
    said = value or (attributes.get(attribute) or "" if attribute else "")
    if said:
        parsed = colors.parse(said)
        return above if parsed is None and tag != "a" else parsed
    return of_links if tag == "a" else above


def _background(
    attributes: dict[str, str | None], values: Declarations, above: colors.Color | None
) -> colors.Color | None:
    if "url(" in values.get("background-image", "") or "gradient" in values.get("background-image", ""):
        return None
    whole = values.get("background", "")
    if "url(" in whole or "gradient" in whole or attributes.get("background"):
        return None
    for said in (values.get("background-color", ""), whole, *whole.split(), attributes.get("bgcolor") or ""):
        parsed = colors.parse(said) if said else None
        if isinstance(parsed, tuple):
            return parsed
    return above


def _number(text: str) -> float | None:
    found = re.match(r"^([+-]?\d*\.?\d+)(%?)$", text)
    return None if found is None else float(found[1]) / (100 if found[2] else 1)


def _pixels(text: str) -> float | None:
    """A length in pixels, None where it is relative to something unknown or no length."""
    found = _LENGTH.match(text)
    if found is None:
        return None
    number, unit = float(found[1]), found[2] or ""
    if unit in ("em", "rem", "ex"):
        return number * 16
    if unit == "%":
        return number * 3  # of something of at least 300 pixels
    return number * _PIXELS[unit]
