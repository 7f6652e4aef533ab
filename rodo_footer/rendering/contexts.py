"""Where in an HTML text a token stands, which decides how its value must be escaped, or that no rule is safe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

URL_ATTRIBUTES = frozenset({"href", "src", "background", "action", "formaction", "cite", "longdesc", "poster", "data"})
_PIECE = re.compile(
    r"<!--.*?(?:-->|$)"
    r"|<(?P<raw>style|script|title|textarea)\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>.*?(?:</(?P=raw)\s*>|$)"
    r"|<[a-zA-Z/!?](?:[^>\"']|\"[^\"]*\"|'[^']*')*>",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")


class Context(Enum):
    """What surrounds a token."""

    TEXT = auto()
    ATTRIBUTE = auto()
    URL_START = auto()
    """The whole address or its beginning: the value decides the scheme."""
    URL_PART = auto()
    UNSAFE = auto()
    """Class, id, style, event handler, unquoted attribute, tag name, comment, `<style>`, `<title>`: the exact path."""


def contexts(html: str, token: re.Pattern[str]) -> Iterator[tuple[int, Context]]:
    """Number and context of every token in `html`, in order."""
    end = 0
    for piece in _PIECE.finditer(html):
        yield from ((int(one.group(1)), Context.TEXT) for one in token.finditer(html, end, piece.start()))
        yield from _inside(piece.group(), token)
        end = piece.end()
    yield from ((int(one.group(1)), Context.TEXT) for one in token.finditer(html, end))


def _inside(piece: str, token: re.Pattern[str]) -> Iterator[tuple[int, Context]]:
    if not token.search(piece):
        return
    found: dict[int, Context] = {}
    if not piece.startswith("<!") and not re.match(r"<(style|script|title|textarea)\b", piece, re.IGNORECASE):
        for attribute in _ATTRIBUTE.finditer(piece):
            name, value = attribute.group(1).lower(), attribute.group(2)
            for one in token.finditer(value):
                found[int(one.group(1))] = _attribute_context(name, value, one.start())
    for one in token.finditer(piece):
        number = int(one.group(1))
        yield number, found.get(number, Context.UNSAFE)


def _attribute_context(name: str, value: str, at: int) -> Context:
    if value[0] not in "\"'" or name in ("class", "id", "style", "srcset") or name.startswith("on"):
        return Context.UNSAFE
    if name not in URL_ATTRIBUTES:
        return Context.ATTRIBUTE
    return Context.URL_PART if re.search("[:/?#]", value[1:at]) else Context.URL_START
