"""Whether a reader sees an element, and if not, why not: inherited style, ancestors that hide, colours without
contrast.

Judges one element of one view for one audience at a time; what should be visible is not its business. `aria-hidden` and
a low `z-index` are not looked at: they hide nothing from the eye for certain.
"""

from __future__ import annotations

from msgspec import Struct

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.applied import Applied
from rodo_footer.checking.reading.effects import NONE, Effect
from rodo_footer.checking.reading.facts import Audience
from rodo_footer.checking.reading.lengths import UNREADABLE
from rodo_footer.checking.reading.outline import NEVER_SHOWN, Element, Outline

_LEAST_CONTRAST = 1.5  # WCAG 2.2 "contrast ratio"; text of the same colour has 1, readable text 4.5
_LEAST_OPACITY = 0.05
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
    "progress": "it stands inside <progress>",
    "meter": "it stands inside <meter>",
    "rp": "it stands inside <rp>",
    "defs": "it stands inside <defs>",
    "symbol": "it stands inside <symbol>",
    "clipPath": "it stands inside <clipPath>",
    "mask": "it stands inside <mask>",
    "pattern": "it stands inside <pattern>",
    "marker": "it stands inside <marker>",
    "metadata": "it stands inside <metadata>",
    "head": "it stands in the head of the page",
}
_TELLING = frozenset((*_RAW, "a", "font", "dialog", "body"))
_TELLING_ATTRIBUTES = frozenset(("hidden", "popover", "inert", "bgcolor", "background", NEVER_SHOWN))
_SIZED = frozenset(("svg", "img"))
_SPEAKING = _TELLING | _SIZED
_BLACK: colors.Paint = (0, 0, 0, 1.0)


class Look(Struct, frozen=True, gc=False):
    """How an element comes out: `gone` says why it and all in it cannot be seen or used; the rest is inherited.

    `size` is in CSS pixels. `paint` is None where the text keeps the colour that the client gives it, `background`
    where an image lies behind. `dead`: it takes no click. `tight`: its lines are at most a pixel high, which only where
    that is `exact` (Word) cuts the text off.
    """

    gone: str = ""
    veiled: str = ""
    opacity: float = 1.0
    size: float = 16.0
    paint: colors.Paint | None = None
    background: colors.Color | None = colors.WHITE
    dead: bool = False
    tight: bool = False
    exact: bool = False

    @property
    def color(self) -> colors.Color | None:
        """The colour of the text as it is seen on its background; None where the client chooses it."""
        return None if self.paint is None else colors.over(self.paint, self.background or colors.WHITE, self.opacity)

    @property
    def reason(self) -> str:
        """Why text of this element is not seen; empty when it is."""
        if self.gone or self.veiled:
            return self.gone or self.veiled
        if self.tight and self.exact:
            return "its lines are cut to a pixel (line-height with mso-line-height-rule: exactly)"
        if self.size <= UNREADABLE:
            return f"its text is {self.size:.3g} px high"
        if self.paint is not None and not self.paint[3]:
            return "its colour is transparent"
        if self.background is None or (self.paint is None and self.opacity > 0.5):
            return ""
        ratio = colors.contrast(colors.over(self.paint or _BLACK, self.background, self.opacity), self.background)
        if ratio >= _LEAST_CONTRAST:
            return ""
        return f"its colour is nearly that of its background (contrast {ratio:.2f}:1)"


_ROOT = Look()


class Sight:
    """Looks of the elements of one view; each element is worked out once an audience."""

    def __init__(self, outline: Outline, lower: str) -> None:
        self._applied = Applied(outline)
        body = outline.named("body")
        self._link_paint = colors.parse(body[0].get("link")) if body and "link" in body[0].attributes else None
        self._details = _closed_details(outline) if "details" in outline.by_tag else {}
        # Who may see anything else than a reader at a desk.
        self._apart: set[Audience] = {*self._applied.audiences, *_outlook_apart(lower)}
        self._looks: dict[Audience, dict[int, Look]] = {}

    def seen_as(self, audience: Audience) -> Audience:
        """The audience itself, or `desk` where nothing can look different to it."""
        return audience if audience in self._apart else "desk"

    def look(self, node: Element, audience: Audience = "desk") -> Look:
        """How `node` comes out for an audience, its ancestors counted.

        Raises:
            Unreadable: the style sheet is too much to work out.
        """
        audience = self.seen_as(audience)
        looks = self._looks.setdefault(audience, {})
        if node.index in looks:
            return looks[node.index]
        if audience != "desk":
            self.look(node)
        chain: list[Element] = []
        at: Element | None = node
        while at is not None and at.index not in looks:
            chain.append(at)
            at = at.parent
        look = looks[at.index] if at is not None else _ROOT
        by_itself = not self._applied.has_sheets and not self._details
        for element in reversed(chain):
            if not (by_itself and "style" not in element.attributes and _is_silent(element)):
                look = self._next(element, look, audience)
            looks[element.index] = look
        return look

    def _next(self, node: Element, above: Look, audience: Audience) -> Look:
        said = self._applied.effect(node, audience)
        if audience != "desk" and self._is_as_at_desk(node, above, said, audience):
            return self._looks["desk"][node.index]
        if said is NONE and not self._details and _is_silent(node):
            return above
        gone = above.gone or _RAW.get(node.tag, "") or self._closed(node, said) or _gone(node, said, audience)
        opacity = above.opacity * said.opacity
        if not gone and opacity < _LEAST_OPACITY:
            gone = f"its opacity is {opacity:.2g}"
        return Look(
            gone=gone,
            veiled=above.veiled if said.veiled is None else said.veiled,
            opacity=opacity,
            size=said.size(above.size),
            paint=self._paint(node, said, above.paint),
            background=_background(node, said, above.background),
            dead=above.dead if said.dead is None else said.dead,
            tight=above.tight if said.tight is None else said.tight,
            exact=audience == "outlook" and (above.exact if said.exact is None else said.exact),
        )

    def _is_as_at_desk(self, node: Element, above: Look, said: Effect, audience: Audience) -> bool:
        if audience == "outlook" and (said.outlook or said.exact is not None):
            return False
        parent = node.parent
        there = self._looks["desk"][parent.index] if parent is not None else _ROOT
        return above is there and said is self._applied.effect(node, "desk")

    def _closed(self, node: Element, said: Effect) -> str:
        if "hidden" in node.attributes and said.display in ("", "none"):
            return "it has the attribute hidden"
        if "popover" in node.attributes and said.display in ("", "none"):
            return "it is a closed popover"
        if "inert" in node.attributes:
            return "it has the attribute inert and takes no click"
        if NEVER_SHOWN in node.attributes:
            return f"{node.get(NEVER_SHOWN)} never shows it"
        if node.tag == "dialog" and "open" not in node.attributes:
            return "it stands inside a closed <dialog>"
        parent = node.parent
        if parent is not None and self._details.get(parent.index, node.index) != node.index:
            return "it stands inside a closed <details>"
        return ""

    def _paint(self, node: Element, said: Effect, above: colors.Paint | None) -> colors.Paint | None:
        """A link does not inherit its colour: it has its own, that of `<body link>`, or the client's."""
        if said.paint == "inherit":
            return above
        if isinstance(said.paint, tuple):
            return said.paint
        if said.paint == "client":
            return None
        attribute = {"font": "color", "body": "text"}.get(node.tag, "")
        if attribute and attribute in node.attributes:
            return colors.parse(node.get(attribute)) or above
        return self._link_paint if node.tag == "a" else above


def _is_silent(node: Element) -> bool:
    """Whether an element without any style looks like what is around it."""
    tag = node.tag
    return tag not in _SPEAKING and _TELLING_ATTRIBUTES.isdisjoint(node.attributes) and not tag.startswith("v:")


def _gone(node: Element, said: Effect, audience: Audience) -> str:
    if audience == "outlook" and said.outlook:
        return said.outlook
    if said.gone or node.tag not in _SIZED:
        return said.gone
    sizes = [node.get(name).strip().removesuffix("px") for name in ("width", "height")]
    return "its image is a dot of one pixel" if said.is_dot or any(one in ("0", "1") for one in sizes) else ""


def _outlook_apart(lower: str) -> tuple[Audience, ...]:
    """Only declarations of its own make Outlook see the same source differently."""
    return ("outlook",) if "mso-" in lower and ("mso-hide" in lower or "mso-line-height-rule" in lower) else ()


def _background(node: Element, said: Effect, above: colors.Color | None) -> colors.Color | None:
    if node.tag.startswith("v:"):  # a VML shape of Outlook is filled with a colour, or with what a <v:fill> says
        fill = colors.parse(node.get("fillcolor"))
        return fill[:3] if fill else None
    if said.has_image or (said.has_image is None and node.get("background")):
        return None
    paint = said.background
    if paint is None and "bgcolor" in node.attributes:
        paint = colors.parse(node.get("bgcolor"))
    if paint is None or not paint[3]:
        return above
    if above is None:
        return paint[:3] if paint[3] >= 1 else None
    return colors.over(paint, above)


def _closed_details(outline: Outline) -> dict[int, int]:
    """Of each closed `<details>` the part that stays visible: its first `<summary>`, -1 where it has none."""
    closed = {one.index: -1 for one in outline.named("details") if "open" not in one.attributes}
    for summary in reversed(outline.named("summary")):
        if summary.parent is not None and summary.parent.index in closed:
            closed[summary.parent.index] = summary.index
    return closed
