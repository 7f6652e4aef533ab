"""Whether a condition of a conditional comment, such as `(gte mso 9)|(IE)`, is true for Outlook. Pure.

Source: Microsoft, "About conditional comments" (MS Office HTML and XML reference); Outlook is taken as version 16.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"\(|\)|!|&|\||[\w.]+")
_OUTLOOK = 16.0
_FEATURES = frozenset(("mso", "vml", "supportlists", "supportemptyparas", "supportfields", "true", "gfx"))


@lru_cache(maxsize=256)
def holds(condition: str) -> bool:
    """Whether a condition such as `(gte mso 9)|(IE)` is true for Outlook; an unknown feature is false."""
    words = _WORD.findall(condition.lower())
    value, _ = _either(words, 0)
    return value


def _either(words: list[str], at: int) -> tuple[bool, int]:
    value, at = _both(words, at)
    while at < len(words) and words[at] == "|":
        right, at = _both(words, at + 1)
        value = value or right
    return value, at


def _both(words: list[str], at: int) -> tuple[bool, int]:
    value, at = _single(words, at)
    while at < len(words) and words[at] == "&":
        right, at = _single(words, at + 1)
        value = value and right
    return value, at


def _single(words: list[str], at: int) -> tuple[bool, int]:
    if at >= len(words):
        return False, at
    word = words[at]
    if word == "!":
        value, at = _single(words, at + 1)
        return not value, at
    if word == "(":
        value, at = _either(words, at + 1)
        return value, at + 1 if at < len(words) and words[at] == ")" else at
    if word in ("lt", "lte", "gt", "gte", "eq") and at + 1 < len(words):
        return _compare(word, words[at + 1], words[at + 2] if at + 2 < len(words) else ""), at + 3
    if word in _FEATURES:
        version = words[at + 1] if at + 1 < len(words) and words[at + 1][0].isdigit() else ""
        return (_compare("eq", word, version), at + 2) if version else (True, at + 1)
    return False, at + 1


def _compare(operator: str, feature: str, version: str) -> bool:
    try:
        wanted = float(version)
    except ValueError:
        return False
    if feature != "mso":
        return feature in _FEATURES and operator in ("gt", "gte")
    return {
        "lt": wanted > _OUTLOOK,
        "lte": wanted >= _OUTLOOK,
        "gt": wanted < _OUTLOOK,
        "gte": wanted <= _OUTLOOK,
        "eq": wanted == _OUTLOOK,
    }[operator]
