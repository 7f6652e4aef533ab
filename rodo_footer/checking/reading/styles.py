"""Which declarations of `<style>` and `style` apply to an element: the cascade, for the properties that can hide it.

Knows no verdict: `visibility.py` says what the values mean. Dynamic selectors (`:hover`) and media queries with
conditions do not count: they do not hold when the mail is opened.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.bounds import STYLE_DEPTH
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.outline import Element, Outline

Declarations = dict[str, str]

PROPERTIES = frozenset(
    [
        "display",
        "visibility",
        "opacity",
        "font-size",
        "font",
        "max-height",
        "height",
        "max-width",
        "width",
        "overflow",
        "overflow-y",
        "overflow-x",
        "position",
        "left",
        "top",
        "right",
        "bottom",
        "text-indent",
        "margin-left",
        "margin-top",
        "mso-hide",
        "color",
        "background",
        "background-color",
        "background-image",
        "clip",
        "clip-path",
        "transform",
        "all",
    ]
)
_WORK = 3_000_000  # matches, and a tenth of what is looked at: no style sheet can make the reading hang
_COMMENT = r"(?s)/\*.*?\*/|<!--|-->"
_BLOCK = r"([^{}]*)([{}])"
_MEDIA = r"(?i)^@media\s+(?:only\s+)?(?:all|screen)\s*$"
_LINK = r"(?i):(?:any-)?link\b"
# Classes that hold whatever the reader does, unlike `:hover`.
_STRUCTURAL = r"(?i):(?:not\(|nth-[a-z-]+\(|(?:first|last|only)-(?:child|of-type)|empty|root)"
_CSS_ESCAPE = r"\\(?:([0-9a-fA-F]{1,6})\s?|([^\n]))"
_LAST = r"(?:^|[\s>+~])(?P<last>[^\s>+~]+)$"
_NAMES = r"(?P<kind>[.#]?)(?P<name>[A-Za-z_*][\w\\-]*)"


class StyleRule(Struct, frozen=True):
    """One selector with the declarations that matter; `weight` orders rules as CSS does."""

    selector: str
    declarations: tuple[tuple[str, str, bool], ...]
    weight: tuple[int, int, int]


@lru_cache(maxsize=4096)
def declarations(style: str) -> tuple[tuple[str, str, bool], ...]:
    """Property, value and `!important` of each declaration that matters, in order."""
    found = []
    if "/*" in style or "\\" in style:
        style = re.sub(_CSS_ESCAPE, _unescape, re.sub(_COMMENT, " ", style))
    for piece in style.split(";"):
        name, colon, value = piece.partition(":")
        name = name.strip().lower()
        if colon and name in PROPERTIES:
            value = value.strip().lower()
            important = value.endswith("important") and "!" in value
            found.append((name, value.partition("!")[0].strip(), important))
    return tuple(found)


def _unescape(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else 0
    return match[2] or (chr(code) if 31 < code < 0x110000 and chr(code) not in ";{}" else " ")


def style_rules(css: str) -> list[StyleRule]:
    """The rules of a style sheet that hold for a reader at a screen, in order."""
    rules: list[StyleRule] = []
    stack: list[bool] = []  # of each open block: does it hold
    prelude = ""
    for match in re.finditer(_BLOCK, re.sub(_COMMENT, " ", css)):
        before, brace = match[1], match[2]
        if brace == "{":
            prelude = before.rpartition(";")[2].strip()
            if len(stack) >= STYLE_DEPTH:
                break
            stack.append(re.match(_MEDIA, prelude) is not None if prelude.startswith("@") else True)
        elif stack:
            holds = all(stack)
            stack.pop()
            if holds and prelude and not prelude.startswith("@"):
                rules.extend(_rules(prelude, before))
            prelude = ""
    return rules


def _rules(prelude: str, body: str) -> list[StyleRule]:
    wanted = declarations(body)
    if not wanted:
        return []
    rules = []
    for part in prelude.split(","):
        selector = re.sub(_LINK, "", part.strip())
        if selector and ":" not in re.sub(_STRUCTURAL, "", selector):
            rules.append(StyleRule(selector, wanted, _weight(selector)))
    return rules


def _weight(selector: str) -> tuple[int, int, int]:
    return (
        selector.count("#"),
        selector.count(".") + selector.count("[") + selector.count(":"),
        len(re.findall(r"(?:^|[\s>+~])[A-Za-z]", selector)),
    )


class Cascade:
    """The declarations of one parsed document by element, after the cascade."""

    def __init__(self, outline: Outline) -> None:
        self._won: dict[int, dict[str, tuple[tuple[bool, tuple[int, int, int], int], str]]] = {}
        sheets = [outline.text_of(node) for node in outline.named("style")]
        rules = style_rules("\n".join(sheets)) if sheets else []
        if rules:
            self._apply(outline, rules)

    @property
    def ids(self) -> frozenset[int]:
        """The elements that any style rule speaks of."""
        return frozenset(self._won)

    def of(self, node: Element, inline: str) -> Declarations:
        """What holds for `node`, whose `style` attribute is `inline`."""
        won = self._won.get(node.index)
        own = declarations(inline) if inline else ()
        if won is None:
            values: Declarations = {}
            for name, value, _ in sorted(own, key=lambda one: one[2]):
                values[name] = value
            return values
        merged = dict(won)
        for order, (name, value, important) in enumerate(own):
            _bid(merged, name, (important, (1_000_000, 0, 0), order), value)
        return {name: value for name, (_, value) in merged.items()}

    def _apply(self, outline: Outline, rules: list[StyleRule]) -> None:
        present, count = _names(outline)
        work = 0
        for order, rule in enumerate(rules):
            if not _may_match(rule.selector, present):
                continue
            work += count // 10
            if work > _WORK:
                raise Unreadable(
                    f"its style sheet of {len(rules):,} rules over {count:,} elements is too much to work out",
                    "Check the signature or template alone; a mail needs no such style sheet.",
                )
            nodes = outline.select(rule.selector)
            work += len(nodes)
            for node in nodes:
                won = self._won.setdefault(node.index, {})
                for name, value, important in rule.declarations:
                    _bid(won, name, (important, rule.weight, order), value)


def _bid(
    won: dict[str, tuple[tuple[bool, tuple[int, int, int], int], str]],
    name: str,
    weight: tuple[bool, tuple[int, int, int], int],
    value: str,
) -> None:
    if name not in won or won[name][0] <= weight:
        won[name] = (weight, value)


def _names(outline: Outline) -> tuple[set[str], int]:
    """Tags, `.classes` and `#ids` of the document, and how many elements it has."""
    present = {"*", *outline.by_tag}
    count = 0
    for node in outline.pieces:
        if isinstance(node, Element):
            count += 1
            if "class" in node.attributes:
                present.update(f".{name}" for name in node.get("class").split())
            if "id" in node.attributes:
                present.add(f"#{node.get('id')}")
    return present, count


def _may_match(selector: str, present: set[str]) -> bool:
    last = re.search(_LAST, selector)
    bare = re.sub(r"\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?", "", last["last"] if last else selector)
    return all(
        (found["kind"] + found["name"] if found["kind"] else found["name"].lower()) in present
        for found in re.finditer(_NAMES, bare)
    )
