"""One start tag of a source text, character by character: where its attributes and their values stand.

Knows the syntax of HTML (WHATWG 13.2.5) and JSX, and what template languages put into tags. It decides nothing:
whoever asks compares the value with what the parser saw.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

_NAME = re.compile(r"<([A-Za-z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"[^\s/>=][^\s/>=]*")
_SPACE = re.compile(r"[\s/]*")
_EQUALS = re.compile(r"\s*=\s*")
_BARE = re.compile(r"[^\s>]*")
# What a template language puts between or into attributes; a bounded length, for it may only look like one.
_SPAN = re.compile(
    r"(?s)\{\{.{0,500}?\}\}|\{%.{0,500}?%\}|\{#.{0,500}?#\}|<%.{0,500}?%>|<\?.{0,500}?\?>|\$\{[^{}]{0,200}\}"
)
_LONGEST = 100_000


class Attribute(NamedTuple):
    """`start` to `end` is all of it, `value_start` to `value_end` the raw value inside its quotes; `quote` is `"`,
    `'`, empty for a bare value, `{` for the expression of JSX. Without a value both places are `end`."""

    name: str
    start: int
    end: int
    value_start: int
    value_end: int
    quote: str
    raw: str

    @property
    def value(self) -> str:
        """The value as a parser gives it."""
        return self.raw if self.quote == "{" else unescape(self.raw)


class Tag(NamedTuple):
    """A start tag from its `<` up to behind its `>`; the name is lower case."""

    name: str
    start: int
    end: int
    attributes: tuple[Attribute, ...]

    def get(self, name: str) -> Attribute | None:
        """The first attribute of this name, which is the one that counts."""
        return next((one for one in self.attributes if one.name == name), None)


def tag_at(source: str, offset: int, *, templated: bool = True) -> Tag | None:
    """The start tag whose `<` is at `offset`; None where none is, or where it has no end.

    Args:
        source: the text.
        offset: index of `<`.
        templated: whether `{{ "a" }}` and its like inside a tag are one piece, quotes and all.
    """
    found = _NAME.match(source, offset)
    if found is None:
        return None
    limit = min(len(source), offset + _LONGEST)
    attributes: list[Attribute] = []
    at = found.end()
    while at < limit:
        at = _past(_SPACE, source, at)
        if at >= limit:
            return None
        if source[at] == ">":
            return Tag(found[1].lower(), offset, at + 1, tuple(attributes))
        if templated and (span := _SPAN.match(source, at)) is not None:
            at = span.end()
            continue
        if templated and source[at] == "{":
            at = _braces(source, at, limit)
            continue
        attribute = _attribute(source, at, limit, templated=templated)
        if attribute is None:
            return None
        attributes.append(attribute)
        at = attribute.end
    return None


def _attribute(source: str, at: int, limit: int, *, templated: bool) -> Attribute | None:
    named = _ATTRIBUTE.match(source, at) or re.compile(r"=[^\s/>=]*").match(source, at)
    if named is None:
        return None
    name, end = named[0].lower(), named.end()
    equals = _EQUALS.match(source, end)
    if equals is None:
        return Attribute(name, at, end, end, end, "", "")
    start = equals.end()
    opening = source[start : start + 1]
    if opening in ('"', "'"):
        close = _closing(source, start + 1, opening, limit, templated=templated)
        if close < 0:
            return None
        return Attribute(name, at, close + 1, start + 1, close, opening, source[start + 1 : close])
    if templated and opening == "{" and _SPAN.match(source, start) is None:
        close = _braces(source, start, limit)
        return Attribute(name, at, close, start + 1, close - 1, "{", source[start + 1 : close - 1])
    close = _bare(source, start, limit, templated=templated)
    return Attribute(name, at, close, start, close, "", source[start:close])


def _closing(source: str, at: int, quote: str, limit: int, *, templated: bool) -> int:
    """Index of the closing quote, -1 where there is none."""
    if not templated:
        return source.find(quote, at, limit)
    stop = re.compile(rf"{quote}|[{{<$]")
    while (found := stop.search(source, at, limit)) is not None:
        if found[0] == quote:
            return found.start()
        span = _SPAN.match(source, found.start())
        at = span.end() if span else found.end()
    return -1


def _bare(source: str, at: int, limit: int, *, templated: bool) -> int:
    while at < limit and not source[at].isspace() and source[at] != ">":
        span = _SPAN.match(source, at) if templated and source[at] in "{<$" else None
        at = span.end() if span else at + 1
    return at


def _braces(source: str, at: int, limit: int) -> int:
    """Behind the brace that closes the one at `at`; strings are not looked into."""
    depth = 0
    for found in re.compile(r"[{}]|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`").finditer(
        source, at, limit
    ):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return found.end()
    return limit


def _past(pattern: re.Pattern[str], source: str, at: int) -> int:
    found = pattern.match(source, at)
    return found.end() if found else at
