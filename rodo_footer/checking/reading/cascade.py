"""Which declarations hold for one element, and for which readers: the cascade (CSS Cascade 5, W3C).

Elements are worked out one at a time, when somebody asks: of a newsletter only those above its notice link are. Knows
no verdict.
"""

from __future__ import annotations

from msgspec import Struct

from rodo_footer.checking.reading.bounds import STYLE_RULES
from rodo_footer.checking.reading.facts import AUDIENCES, Audience
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.media_queries import holds_for
from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.reading.selectors import Selector, matches, parse
from rodo_footer.checking.reading.styles import Declarations, StyleRule, declarations, style_rules

_WORK = 2_000_000  # comparisons: no style sheet can make the reading hang
_INLINE = (1_000_000, 0, 0)
_Bid = tuple[tuple[bool, tuple[int, int, int], int], str]


class Known(Struct, frozen=True, gc=False, eq=False):
    """A rule, its selector and its place among all rules."""

    rule: StyleRule
    selector: Selector
    order: int


class Cascade:
    """The style sheets of one view."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._by_key: dict[str, list[Known]] = {}
        self._direct: dict[int, list[Known]] = {}
        self._matched: dict[int, tuple[Known, ...]] = {}
        self._spend = [_WORK]
        self._rules = 0
        self.audiences: tuple[Audience, ...] = ("desk",)
        for sheet in outline.named("style"):
            self._read(sheet)

    def matched(self, element: Element, audience: Audience) -> tuple[Known, ...]:
        """The rules that hold for an element, in their order; the same object for all audiences where they agree.

        Raises:
            Unreadable: working it out takes too long.
        """
        if element.index not in self._matched:
            found = [
                one
                for one in self._candidates(element)
                if one.selector.how == "parser" or matches(element, one.selector, self._spend)
            ]
            if self._spend[0] < 0:
                raise _too_much(self._rules)
            self._matched[element.index] = tuple(found)
        rules = self._matched[element.index]
        if all(len(one.rule.audiences) == len(AUDIENCES) for one in rules):
            return rules
        return tuple([one for one in rules if audience in one.rule.audiences])

    def of(self, element: Element, audience: Audience) -> Declarations:
        """What holds for an element, its own `style` included. Raises: Unreadable."""
        return won(self.matched(element, audience), element.get("style"))

    def _candidates(self, element: Element) -> list[Known]:
        by_key = self._by_key
        found = [*by_key.get("*", ()), *by_key.get(element.tag, ()), *self._direct.get(element.index, ())]
        attributes = element.attributes
        if "class" in attributes:
            for name in set(element.get("class").split()):
                found += by_key.get(f".{name}", ())
        if "id" in attributes:
            found += by_key.get(f"#{element.get('id')}", ())
        self._spend[0] -= len(found)
        return found

    def _read(self, sheet: Element) -> None:
        if sheet.get("type").strip().lower() not in ("", "text/css"):
            return
        css = self._outline.text_of(sheet)
        media = sheet.get("media")
        if media and not holds_for(media):
            return
        for rule in style_rules(f"@media {media}{{{css}}}" if media else css):
            self._rules += 1
            if self._rules > STYLE_RULES:
                raise Unreadable(
                    f"its style sheet has more than {STYLE_RULES:,} rules that matter",
                    "Check the signature or template alone; a mail needs no such style sheet.",
                )
            self._add(Known(rule, parse(rule.selector), self._rules))
            if len(rule.audiences) != len(AUDIENCES):
                self.audiences = AUDIENCES

    def _add(self, known: Known) -> None:
        rule, selector = known.rule, known.selector
        if selector.how == "never":
            return
        if selector.how == "own":
            last = selector.compounds[0]
            key = f"#{last.ids[0]}" if last.ids else f".{last.classes[0]}" if last.classes else last.tag or "*"
            self._by_key.setdefault(key, []).append(known)
            return
        self._spend[0] -= len(self._outline.pieces) // 10
        if self._spend[0] < 0:
            raise _too_much(self._rules)
        for element in self._outline.select(rule.selector):
            self._direct.setdefault(element.index, []).append(known)


def won(rules: tuple[Known, ...], style: str) -> Declarations:
    """What comes out of rules and of an element's own style, the stronger over the weaker."""
    bids: dict[str, _Bid] = {}
    for one in rules:
        for name, value, important in one.rule.declarations:
            _bid(bids, name, (important, one.selector.weight, one.order), value)
    for order, (name, value, important) in enumerate(declarations(style) if style else ()):
        _bid(bids, name, (important, _INLINE, order), value)
    return {name: value for name, (_, value) in bids.items()}


def _too_much(rules: int) -> Unreadable:
    return Unreadable(
        f"its style sheet of {rules:,} rules is too much to work out",
        "Check the signature or template alone; a mail needs no such style sheet.",
    )


def _bid(bids: dict[str, _Bid], name: str, weight: tuple[bool, tuple[int, int, int], int], value: str) -> None:
    if name not in bids or bids[name][0] <= weight:
        bids[name] = (weight, value)
