"""What the declarations that hold for an element do to it: those of its `style`, of the style sheets, of custom
properties.

Knows nothing of how the elements around it look; the sheets are read only where there are some.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rodo_footer.checking.reading.effects import NONE, Effect, effect
from rodo_footer.checking.reading.facts import Audience
from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.styles import declarations

if TYPE_CHECKING:
    from rodo_footer.checking.reading.cascade import Cascade, Known


class Applied:
    """The effects of the styles of one view; equal styles are worked out once."""

    def __init__(self, outline: Outline) -> None:
        self._cascade = _cascade(outline)
        self._effects: dict[tuple[tuple[int, ...], str], Effect] = {}
        self._custom: dict[tuple[Audience, int], dict[str, str]] = {}

    @property
    def has_sheets(self) -> bool:
        """Whether anything else than an element's own `style` may hold for it."""
        return self._cascade is not None

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """Those for whom the style sheets may say different things."""
        return self._cascade.audiences if self._cascade is not None else ("desk",)

    def effect(self, node: Element, audience: Audience) -> Effect:
        """What is done to an element, the very same object where that is the same. Raises: Unreadable."""
        style = node.attributes.get("style") or ""
        if self._cascade is None:
            if not style:
                return NONE
            return _inline(style) if "--" not in style else effect(self._resolved(node, _won(style), audience))
        rules = self._cascade.matched(node, audience)
        if not rules and not style:
            return NONE
        key = (tuple([one.order for one in rules]), style)
        known = self._effects.get(key)
        return known if known is not None else self._worked_out(rules, style, node, audience)

    def _worked_out(self, rules: tuple[Known, ...], style: str, node: Element, audience: Audience) -> Effect:
        from rodo_footer.checking.reading.cascade import won

        values = won(rules, style)
        if any("--" in name or "var(" in value for name, value in values.items()):
            return effect(self._resolved(node, values, audience))
        made = effect(values)
        self._effects[tuple([one.order for one in rules]), style] = made
        return made

    def _resolved(self, node: Element, values: dict[str, str], audience: Audience) -> dict[str, str]:
        """`values` with each `var()` replaced by what holds here (CSS Custom Properties 1)."""
        from rodo_footer.checking.reading.variables import custom_properties, resolved

        custom: dict[str, str] = {}
        for one in reversed([node, *node.ancestors()]):
            key = (audience, one.index)
            if key not in self._custom:
                own = values if one is node else self._said(one, audience)
                self._custom[key] = custom_properties(own, custom)
            custom = self._custom[key]
        return resolved(values, custom)

    def _said(self, node: Element, audience: Audience) -> dict[str, str]:
        return self._cascade.of(node, audience) if self._cascade is not None else _won(node.get("style"))


def _cascade(outline: Outline) -> Cascade | None:
    """The style sheets; None, and nothing loaded, where there are none."""
    if "style" not in outline.by_tag:
        return None
    from rodo_footer.checking.reading.cascade import Cascade

    return Cascade(outline)


@lru_cache(maxsize=4096)
def _inline(style: str) -> Effect:
    return effect(_won(style))


def _won(style: str) -> dict[str, str]:
    """What holds of a `style` attribute alone."""
    return {name: value for name, value, _ in sorted(declarations(style), key=lambda one: one[2])}
