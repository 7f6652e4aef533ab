"""A light reading of JavaScript: strings, comments, template strings, regular expressions and brackets are told apart,
no more. Constants are read where they are one piece of text or one object of styles. Masks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.templates.bindings import of_object

TOKEN = re.compile(
    r"(?P<comment>//[^\n]*|/\*(?:(?!\*/)[^\x00])*(?:\*/)?)|(?P<string>'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\")"
    r"|(?P<escape>\\.)|(?P<template>`)|(?P<open>[{(\[])|(?P<close>[})\]])|(?P<tag><(?=[A-Za-z_$>]))|(?P<slash>/)"
)
"""What is told apart; a `tag` may open an element of JSX."""
_TEMPLATE = re.compile(r"\\.|`|\$\{", re.DOTALL)
_REGEX = re.compile(r"/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/")
_EXPRESSION_BEFORE = re.compile(r"(?:^|[({\[,;:=?&|!>}]|\b(?:return|default|case|yield|await))\s*$")
_CONSTANT = re.compile(
    r"\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::[^=\n]{1,80})?=\s*(?:(?P<quote>[\"'`])([^\"'`$\n]{0,500})(?P=quote)|(?P<object>\{))"
)
_KEY = re.compile(r"([A-Za-z_$][\w$]*)\s*:\s*\{")
_COMMENT = re.compile(r"/\*(?:(?!\*/)[^\x00])*\*/|//[^\n]*")
_DEPTH = 90  # elements in elements
_OBJECT = 20_000  # characters of a constant that holds styles


class Constants(NamedTuple):
    """The constants of a file by name: pieces of text, None where a name has several; declarations of styles."""

    texts: dict[str, str | None]
    styles: dict[str, str]


class Script:
    """The brackets of one source."""

    def __init__(self, source: str) -> None:
        self.source = source

    def brackets(self, start: int, depth: int, end: int = -1) -> int:
        """Where the bracket closes that is open at `start`. Raises: Unreadable."""
        level, at = 1, start
        end = len(self.source) if end < 0 else end
        while level and (found := TOKEN.search(self.source, at, end)):
            at = self.template(found.end(), depth, self.brackets) if found["template"] else found.end()
            level += 1 if found["open"] else -1 if found["close"] else 0
            at = self.regex(found) if found["slash"] else at
        return at - 1 if not level else min(end, len(self.source))

    def template(self, at: int, depth: int, code: Callable[[int, int], int]) -> int:
        """Behind a template string whose backtick was just read.

        Args:
            at: behind the backtick.
            depth: of it.
            code: reads the code of a placeholder, given where it starts and how deep it lies; where its bracket closes.

        Raises:
            Unreadable: it is nested deeper than is read.
        """
        bound(depth)
        while found := _TEMPLATE.search(self.source, at):
            at = found.end()
            if found[0] == "`":
                return at
            if found[0] == "${":
                at = code(at, depth + 1) + 1
        return len(self.source)

    def regex(self, slash: re.Match[str]) -> int:
        """Behind a slash, and behind the regular expression where it opens one."""
        if self.may_be_expression(slash.start()):
            found = _REGEX.match(self.source, slash.start(), slash.start() + 200)
            return found.end() if found else slash.end()
        return slash.end()

    def may_be_expression(self, at: int) -> bool:
        """Whether a new expression may begin at a place, so that a sign there is no operator."""
        return _EXPRESSION_BEFORE.search(self.source, max(0, at - 60), at) is not None

    def constants(self) -> Constants:
        """The constants of the file. Raises: Unreadable."""
        texts: dict[str, str | None] = {}
        styles: dict[str, str] = {}
        end = 0
        for found in _CONSTANT.finditer(self.source):
            name = found[1]
            if found.start() < end:
                continue
            if found["object"]:
                end = self.brackets(found.end(), 0, found.end() + _OBJECT)
                body = self.source[found.end() : end]
                styles[name] = of_object(re.sub(r"\{[^{}]*\}", "", body))
                for key in _KEY.finditer(body):
                    close = body.find("}", key.end())
                    styles[f"{name}.{key[1]}"] = of_object(body[key.end() : close])
            else:
                texts[name] = None if name in texts else found[3]
        return Constants(texts, styles)


def without_comments(code: str) -> str:
    """Code without its comments and the white space around it."""
    return _COMMENT.sub("", code).strip()


def bound(depth: int) -> None:
    """Raises: Unreadable: `depth` is deeper than is read."""
    if depth > _DEPTH:
        raise Unreadable(f"its elements are nested more than {_DEPTH} deep", "Check what the template writes.")
