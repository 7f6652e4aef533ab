"""CSS selectors, matched against single elements of an outline.

Tags, classes, ids, attributes, descendants and children; what else holds without the reader's doing (`:nth-child`,
`:not`, siblings) is left to the parser's own matching, and what depends on him (`:hover`) never holds.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.reading.patterns import Pattern

_ESCAPE = r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))"
_NAME = r"(?:[\w-]|[^\x00-\x7f]|\\(?:[0-9a-fA-F]{1,6}\s?|.))+"
_TOKEN = Pattern(
    rf"\s*(?P<join>[>+~])\s*|(?P<space>\s+)|(?P<mark>[.#])(?P<name>{_NAME})|(?P<tag>\*|{_NAME})"
    rf"|\[\s*(?P<attribute>[\w:-]+)\s*(?:(?P<is>[~|^$*]?=)\s*(?:\"(?P<one>[^\"]*)\"|'(?P<two>[^']*)'"
    rf"|(?P<three>[^\]\s\"']+))\s*[iIsS]?\s*)?\]"
)
# Classes that hold whatever the reader does, unlike `:hover`.
_STRUCTURAL = Pattern(r"(?i):(?:not|is|where|has|nth-[a-z-]+)\(|:(?:first|last|only)-(?:child|of-type)|:empty|:root")
_NOT_PSEUDO = Pattern(r"\[[^\]]*\]|\\.")
_ALWAYS = Pattern(r"(?i):(?:any-)?link\b")
Matching = Literal["own", "parser", "never"]


class Compound(Struct, frozen=True):
    """What one element must be: empty fields ask for nothing. `join` says how it stands to what is on its right."""

    tag: str = ""
    ids: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()
    join: str = ""


class Selector(Struct, frozen=True):
    """Compounds from right to left; `how` says who matches it, `weight` orders rules (Selectors 4, section 17)."""

    compounds: tuple[Compound, ...]
    weight: tuple[int, int, int]
    how: Matching


@lru_cache(maxsize=4096)
def parse(text: str) -> Selector:
    """Take a selector apart; one that nobody can match is `never`."""
    text = _ALWAYS.sub("", text) or "*"
    weight = _weight(text)
    bare = _NOT_PSEUDO.sub("", text)
    if ":" in bare:
        return Selector((), weight, "parser" if ":" not in _STRUCTURAL.sub("", bare) else "never")
    compounds = _compounds(text)
    if compounds is None:
        return Selector((), weight, "parser")
    return Selector(tuple(reversed(compounds)), weight, "own")


def _compounds(text: str) -> list[Compound] | None:
    found: list[Compound] = []
    now: dict[str, list[str]] = {"tag": [], "#": [], ".": []}
    attributes: list[tuple[str, str, str]] = []
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() != at or match["join"] in ("+", "~"):
            return None
        at = match.end()
        if match["join"] or match["space"]:
            found.append(_compound(now, attributes, match["join"] or " "))
            now, attributes = {"tag": [], "#": [], ".": []}, []
        elif match["attribute"]:
            value = match["one"] or match["two"] or match["three"] or ""
            attributes.append((match["attribute"].lower(), match["is"] or "", value))
        elif match["mark"]:
            now[match["mark"]].append(_unescaped(match["name"]))
        else:
            now["tag"].append(_unescaped(match["tag"]).lower())
    return [*found, _compound(now, attributes, "")] if at == len(text) else None


def _compound(now: dict[str, list[str]], attributes: list[tuple[str, str, str]], join: str) -> Compound:
    tag = now["tag"][0] if now["tag"] and now["tag"][0] != "*" else ""
    return Compound(tag, tuple(now["#"]), tuple(now["."]), tuple(attributes), join)


def _unescaped(name: str) -> str:
    return re.sub(_ESCAPE, _character, name) if "\\" in name else name


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else 0
    return found[2] or (chr(code) if 0 < code < 0x110000 else "\ufffd")


def _weight(text: str) -> tuple[int, int, int]:
    return (
        text.count("#"),
        text.count(".") + text.count("[") + text.count(":"),
        len(re.findall(r"(?:^|[\s>+~])[A-Za-z]", text)),
    )


def matches(element: Element, selector: Selector, spend: list[int]) -> bool:
    """Whether an element is what a selector of `own` matching means.

    Args:
        element: the element.
        selector: taken apart by `parse`.
        spend: one number, from which every comparison is taken; where it falls below 0 the answer is no.
    """
    return _fits(element, selector.compounds[0]) and _above(element, selector.compounds, 1, spend)


def _above(element: Element, compounds: tuple[Compound, ...], at: int, spend: list[int]) -> bool:
    if at == len(compounds):
        return True
    wanted = compounds[at]
    for one in element.ancestors():
        spend[0] -= 1
        if spend[0] < 0:
            return False
        if _fits(one, wanted) and _above(one, compounds, at + 1, spend):
            return True
        if wanted.join == ">":
            return False
    return False


def _fits(element: Element, wanted: Compound) -> bool:
    if wanted.tag and element.tag != wanted.tag:
        return False
    if wanted.ids and any(element.get("id") != one for one in wanted.ids):
        return False
    if wanted.classes:
        there = element.get("class").split()
        if any(one not in there for one in wanted.classes):
            return False
    return all(_has(element, *one) for one in wanted.attributes)


def _has(element: Element, name: str, operator: str, value: str) -> bool:
    if name not in element.attributes:
        return False
    there = element.get(name)
    return {
        "": True,
        "=": there.lower() == value.lower(),
        "~=": value in there.split(),
        "|=": there == value or there.startswith(f"{value}-"),
        "^=": bool(value) and there.startswith(value),
        "$=": bool(value) and there.endswith(value),
        "*=": bool(value) and value in there,
    }[operator]
