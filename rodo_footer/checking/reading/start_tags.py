"""Where the start tags of an HTML source stand: one linear pass over the text, where BeautifulSoup would take too long.

Decides nothing: what is an element, and how it looks, the parser says (`outline.py`). Source: HTML standard, section
13.2.5 "Tokenization". What stands in comments, raw text (`<style>`, `<title>`, ...) and `<template>` is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import NamedTuple

_OPEN = re.compile(r"<(!--|[!?/]|(?=[a-zA-Z]))")
_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
# Up to the `>` that closes a tag; quotes count after an equals sign only. Nothing here is ever tried twice.
_REST = re.compile(r"(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])))*+>")
_ATTRIBUTE = re.compile(r"[\s/]*+([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?")
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))


class Place(NamedTuple):
    """An element that stands in the source: its name, where its start tag begins, and its attributes."""

    name: str
    start: int
    attributes: dict[str, str | None]


class StartTag(NamedTuple):
    """One start tag: its name in lower case, and where it begins and ends in the source."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=2)  # a page with a hundred findings is gone through once, in each of its views
def start_tags(html: str) -> tuple[StartTag, ...]:
    """All start tags in their order."""
    return tuple(_scanned(html))


def places(html: str, *names: str) -> tuple[Place, ...]:
    """The elements of these names; a name that ends with `:` stands for all of that prefix."""
    prefixes = tuple(name for name in names if name.endswith(":"))
    return tuple(
        Place(tag.name, tag.start, _attributes(html, tag))
        for tag in start_tags(html)
        if tag.name in names or (prefixes and tag.name.startswith(prefixes))
    )


def start_of_line(text: str, line: int) -> int:
    """The index of its first character; lines count from 1."""
    return _line_starts(text)[line - 1]


def _attributes(html: str, tag: StartTag) -> dict[str, str | None]:
    """All attributes, their names in lower case; of duplicates the first."""
    found: dict[str, str | None] = {}
    at = tag.start + 1 + len(tag.name)
    while (one := _ATTRIBUTE.match(html, at, tag.end)) is not None:
        at = one.end()
        found.setdefault(one[1].lower(), unescape(one[2] or one[3] or one[4] or ""))
    return found


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Of a character, from 1."""
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=2)
def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def is_comment(html: str, at: int) -> bool:
    """Whether the `<!--` at `at` opens a comment or stands in one, and not in an attribute, a `<title>` or a script."""
    return at in _comments(html)


@lru_cache(maxsize=2)
def _comments(html: str) -> frozenset[int]:
    found: set[int] = set()
    for _ in _scanned(html, found):
        pass
    return frozenset(found)


def _scanned(html: str, comments: set[int] | None = None) -> Iterator[StartTag]:
    lower = html.lower() if html.isascii() else _lowered(html)
    at = templates = 0
    while (opened := _OPEN.search(html, at)) is not None:
        start = opened.start()
        if opened[1] == "!--":
            end = html.find("-->", start + 2)
            if comments is not None:
                inside = html[start:end] if end >= 0 else html[start:]
                comments.update(start + one.start() for one in re.finditer("<!--", inside))
            if end < 0:
                return
            at = end + 3
            continue
        closes = opened[1] == "/"
        name = _NAME.match(html, start + 1 + closes)
        if name is None:
            at = html.find(">", opened.end())
            if at < 0:
                return
            continue
        rest = _REST.match(html, name.end())
        if rest is None:
            return
        at = rest.end()
        tag = name[0].lower()
        if tag == "template":
            templates = max(0, templates + (-1 if closes else 1))
        elif not closes and not templates:
            yield StartTag(tag, start, at)
        if tag == "plaintext":
            return
        if tag in _RAW and not closes:
            end = lower.find(f"</{tag}", at)
            if end < 0:
                return
            at = end


def _lowered(text: str) -> str:
    """`text` with its ASCII letters in lower case; `str.lower` would change the length of a few others."""
    return text.translate(_ASCII_LOWER)


_ASCII_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
