"""Whether a condition in a template is true or false whatever the program knows: `false`, `not true`, `0 and x`,
`1 == 2`. Runs nothing; what it does not know for certain it leaves open."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable

Value = bool | int | float | str | None

_LONGEST = 300
_DEPTH = 20
_TOKEN = re.compile(
    r"""\s*(?:(?P<text>"[^"\\]*"|'[^'\\]*')|(?P<number>\d+(?:\.\d+)?)(?![\w.])|(?P<word>[A-Za-z_$@][\w.$-]*)"""
    r"""|(?P<mark>===|!==|==|!=|<>|<=|>=|&&|\|\||[!<>()])|(?P<other>\S))"""
)
_LITERALS: dict[str, Value] = {"false": False, "true": True, **dict.fromkeys(("nil", "null", "none", "undefined"))}
_COMPARED: dict[str, Callable[[Value, Value], bool]] = {
    "==": operator.eq,
    "===": operator.eq,
    "eq": operator.eq,
    "!=": operator.ne,
    "!==": operator.ne,
    "<>": operator.ne,
    "ne": operator.ne,
}
_ORDERED: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_AND = ("and", "&&")
_OR = ("or", "||")
_NOT = ("not", "!")


class _Open(Exception):
    """It cannot be told."""


def constant(condition: str) -> bool | None:
    """What a condition always is; None where that is for the program to know."""
    if len(condition) > _LONGEST:
        return None
    tokens = [(one.lastgroup or "", one[one.lastgroup or 0]) for one in _TOKEN.finditer(condition)]
    return _either(tokens, 0) if tokens else None


def _either(tokens: list[tuple[str, str]], depth: int) -> bool | None:
    found = [_both(part, depth) for part in _split(tokens, _OR)]
    return True if True in found else (None if None in found else False)


def _both(tokens: list[tuple[str, str]], depth: int) -> bool | None:
    found = [_single(part, depth) for part in _split(tokens, _AND)]
    return False if False in found else (None if None in found else True)


def _single(tokens: list[tuple[str, str]], depth: int) -> bool | None:
    if not tokens or depth > _DEPTH:
        return None
    if tokens[0][1].lower() in _NOT:
        inner = _single(tokens[1:], depth + 1)
        return None if inner is None else not inner
    if tokens[0][1] == "(" and _closing(tokens) == len(tokens) - 1:
        return _either(tokens[1:-1], depth + 1)
    try:
        return _compared(tokens) if len(tokens) == 3 else bool(_value(tokens))
    except _Open:
        return None


def _compared(tokens: list[tuple[str, str]]) -> bool:
    left, sign, right = _value(tokens[:1]), tokens[1][1].lower(), _value(tokens[2:])
    if sign in _COMPARED:
        return _COMPARED[sign](left, right)
    if sign not in _ORDERED or not isinstance(left, int | float) or not isinstance(right, int | float):
        raise _Open
    return _ORDERED[sign](left, right)


def _value(tokens: list[tuple[str, str]]) -> Value:
    if len(tokens) != 1:
        raise _Open
    kind, text = tokens[0]
    if kind == "text":
        return text[1:-1]
    if kind == "number":
        return float(text)
    if kind != "word" or text.lower() not in _LITERALS:
        raise _Open
    return _LITERALS[text.lower()]


def _split(tokens: list[tuple[str, str]], at: tuple[str, ...]) -> list[list[tuple[str, str]]]:
    """The pieces between words, those in brackets left alone."""
    parts: list[list[tuple[str, str]]] = [[]]
    level = 0
    for token in tokens:
        level += (token[1] == "(") - (token[1] == ")")
        if not level and token[0] != "text" and token[1].lower() in at:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _closing(tokens: list[tuple[str, str]]) -> int:
    """Where the bracket closes that the tokens begin with."""
    level = 0
    for index, (kind, text) in enumerate(tokens):
        level += (kind == "mark" and text == "(") - (kind == "mark" and text == ")")
        if not level:
            return index
    return -1
