"""CSS -> the declarations that can hide something, each with the circumstances in which it holds.

Knows neither elements nor verdicts: `cascade.py` says what holds for an element, `visibility.py` what that means.
Sources: CSS Syntax 3, Media Queries 4, CSS Cascade 5 (W3C). Invalid values are dropped as every client drops them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading import colors
from rodo_footer.checking.reading.bounds import STYLE_DEPTH
from rodo_footer.checking.reading.facts import AUDIENCES, Audience
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.patterns import Pattern

Declarations = dict[str, str]
Declared = tuple[tuple[str, str, bool], ...]
"""Property, value and `!important` of each declaration, in order."""

_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?"
_LENGTH = rf"{_NUMBER}(?:[a-z]{{1,5}}|%)?|auto|none|normal|(?:min|max|fit)-content"
_ANY = r".+"
_COMMON = Pattern(r"inherit|initial|unset|revert|revert-layer")
_DISPLAY = (
    r"none|contents|block|inline|flow|flow-root|inline-(?:block|table|flex|grid)|list-item|flex|grid|run-in|ruby[a-z-]*"
    r"|table(?:-[a-z-]+)?|(?:block|inline) [a-z -]+|-webkit-[a-z-]+|-ms-[a-z-]+|-moz-[a-z-]+"
)
# What a value must look like to be one; anything with a function in it is taken as valid.
_VALID = {
    "display": _DISPLAY,
    "visibility": r"visible|hidden|collapse",
    "opacity": rf"{_NUMBER}%?",
    "font-size": rf"{_LENGTH}|(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger",
    "line-height": _LENGTH,
    "position": r"static|relative|absolute|fixed|sticky|-webkit-sticky",
    "color": r"[#\w-]+",
    "-webkit-text-fill-color": r"[#\w-]+",
    "background-color": _ANY,
    "background-image": _ANY,
    "mso-hide": _ANY,
    "mso-line-height-rule": _ANY,
    "clip": _ANY,
    "clip-path": _ANY,
    "transform": _ANY,
    "scale": _ANY,
    "translate": _ANY,
    "filter": _ANY,
    "white-space": r"[a-z -]+",
    "content-visibility": r"visible|hidden|auto",
    "pointer-events": r"[a-z-]+",
}
_BOXES = ("max-height", "height", "max-width", "width", "left", "top", "right", "bottom")
_LENGTHS = frozenset((*_BOXES, "text-indent", "margin-left", "margin-top"))
_OVERFLOW = frozenset(("overflow", "overflow-y", "overflow-x"))
_SHORTHANDS = frozenset(("font", "background", "margin", "inset"))
# Older names of the same properties, which browsers still obey.
_SAME = {f"-webkit-{one}": one for one in ("transform", "filter", "opacity", "clip-path")}
PROPERTIES = frozenset((*_VALID, *_LENGTHS, *_OVERFLOW, *_SHORTHANDS, *_SAME))
_KEYWORD_COLORS = frozenset(("currentcolor", "inherit", "initial", "unset", "revert", "revert-layer"))

COMMENT = Pattern(r"(?s)/\*.*?(?:\*/|\Z)|<!--|-->")
"""What a style sheet says to nobody."""
BLOCK = Pattern(r"([^{}]*)([{}])")
"""A brace, and what stands in front of it."""
_CSS_ESCAPE = Pattern(r"\\(?:([0-9a-fA-F]{1,6})\s?|([^\n]))")
_FONT = Pattern(
    r"(?:^|\s)(0|[\d.]+(?:[a-z]{2,4}|%)|(?:xx?-)?(?:small|large)|medium)\s*(?:/\s*([\d.]+[a-z%]*))?(?=\s|$)"
)
_CONDITION = Pattern(r"(?i)^@supports\s+(?!not\b)|^@layer\b")


class StyleRule(Struct, frozen=True):
    """One selector with the declarations that matter, and for whom it holds."""

    selector: str
    declarations: Declared
    audiences: tuple[Audience, ...]


class _Block(Struct, frozen=True):
    """A block of a style sheet that is open: what it is for, and for whom it holds."""

    selector: str
    audiences: tuple[Audience, ...]


_TOP = _Block("", AUDIENCES)
_LONGEST = 500  # characters of a selector that rules may be nested in


@lru_cache(maxsize=4096)
def declarations(style: str) -> Declared:
    """The valid declarations of a style that matter, in order; shorthands are taken apart."""
    found: list[tuple[str, str, bool]] = []
    if "/*" in style or "\\" in style:
        style = _CSS_ESCAPE.sub(_unescape, COMMENT.sub(" ", style))
    for piece in style.split(";"):
        name, colon, value = piece.partition(":")
        name = name.strip()
        if colon and name.startswith("--"):
            found.append((name, value.strip(), False))
            continue
        name = name.lower()
        if not colon or name not in PROPERTIES:
            continue
        name = _SAME.get(name, name)
        value, mark, tail = value.strip().partition("!")
        value = value.strip() if "var(" in value else value.strip().lower()
        if value and (not mark or tail.strip().lower() == "important"):
            found += [(one, said, bool(mark)) for one, said in _longhands(name, value) if _is_valid(one, said)]
    return tuple(found)


def _longhands(name: str, value: str) -> list[tuple[str, str]]:
    if name not in _SHORTHANDS:
        return [(name, value)]
    if name == "background":
        return [("background-color", value), ("background-image", value)]
    if name == "font":
        found = _FONT.search(value)
        if found is None:
            return []
        return [("font-size", found[1]), ("line-height", found[2] or "normal")]
    sides = value.split()
    if not 1 <= len(sides) <= 4 or "(" in value:
        return []
    top, left = sides[0], sides[{1: 0, 2: 1, 3: 1, 4: 3}[len(sides)]]
    if name == "margin":
        return [("margin-top", top), ("margin-left", left)]
    right, bottom = sides[0 if len(sides) == 1 else 1], sides[2 if len(sides) > 2 else 0]
    return [("top", top), ("left", left), ("right", right), ("bottom", bottom)]


def _is_valid(name: str, value: str) -> bool:
    if "(" in value or _COMMON.fullmatch(value):
        return True
    if name in _LENGTHS:
        return re.fullmatch(_LENGTH, value) is not None
    if name in _OVERFLOW:
        return re.fullmatch(r"(?:(?:visible|hidden|clip|scroll|auto|overlay)\s*){1,2}", value) is not None
    if name in ("color", "-webkit-text-fill-color"):
        return value in _KEYWORD_COLORS or colors.parse(value) is not None
    return re.fullmatch(_VALID[name], value) is not None


def _unescape(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else 0
    return match[2] or (chr(code) if 31 < code < 0x110000 and chr(code) not in ";{}" else " ")


@lru_cache(maxsize=64)  # the mails of one company have the same style sheet
def style_rules(css: str) -> tuple[StyleRule, ...]:
    """The rules of a style sheet that hold for any reader at a screen, in order; what is left open closes at the end.

    Raises:
        Unreadable: its blocks are nested deeper than is read.
    """
    rules: list[StyleRule] = []
    stack: list[_Block] = []
    for match in BLOCK.finditer(COMMENT.sub(" ", css) + "}" * STYLE_DEPTH):
        before, brace = match[1], match[2]
        if brace == "{":
            said, _, prelude = before.rpartition(";")
            if said and stack:  # what stands in front of a rule that is nested
                rules.extend(_rules(stack[-1], said))
            if len(stack) >= STYLE_DEPTH:
                raise Unreadable(
                    f"the blocks of its style sheet are nested more than {STYLE_DEPTH} deep",
                    "Look at it by hand: no mail program reads this.",
                )
            stack.append(_inside(stack[-1] if stack else _TOP, prelude.strip()))
        elif stack:
            rules.extend(_rules(stack.pop(), before))
    return tuple(rules)


def _inside(above: _Block, prelude: str) -> _Block:
    """The block that a prelude opens within another; a rule in a rule holds below it (CSS Nesting 1)."""
    said = _audiences(prelude)
    audiences = said if above is _TOP else tuple([one for one in said if one in above.audiences])
    if prelude.startswith("@"):
        return _Block(above.selector, audiences)
    if not above.selector or len(above.selector) > _LONGEST:
        return _Block(prelude, audiences)
    return _Block(", ".join(_nested(above.selector, one.strip()) for one in _listed(prelude)), audiences)


def _nested(above: str, selector: str) -> str:
    whole = f":is({above})" if "," in above else above
    if "&" not in selector:
        return f"{whole} {selector}"
    return selector.replace("&", whole if selector.rindex("&") == 0 else f":is({above})")


def _audiences(prelude: str) -> tuple[Audience, ...]:
    if not prelude.startswith("@"):
        return AUDIENCES
    if prelude[:6].lower() == "@media":
        from rodo_footer.checking.reading.media_queries import holds_for

        return holds_for(prelude[6:])
    return AUDIENCES if _CONDITION.match(prelude) else ()


def _rules(block: _Block, body: str) -> list[StyleRule]:
    wanted = declarations(body) if block.selector and block.audiences else ()
    if not wanted:
        return []
    return [StyleRule(one.strip(), wanted, block.audiences) for one in _listed(block.selector) if one.strip()]


def _listed(prelude: str) -> list[str]:
    """The selectors of a list, split at commas that stand in no bracket."""
    if "(" not in prelude and "[" not in prelude:
        return prelude.split(",")
    found, depth, start = [], 0, 0
    for at, char in enumerate(prelude):
        depth += (char in "([") - (char in ")]")
        if char == "," and depth <= 0:
            found.append(prelude[start:at])
            start = at + 1
    return [*found, prelude[start:]]
