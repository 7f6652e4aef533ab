"""Where a template is not always printed, or not at all: comments, conditions, loops, in the syntax of many template
languages. Nothing may be inserted there.

Works on the text alone and pairs what opens with what closes; what never closes opens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# All that is no markup to be seen: its characters are blanked, their number stays.
_UNSEEN = re.compile(
    r"(?is)<!--.*?(?:-->|\Z)|<(style|script|title|textarea|template|noscript|xmp|mj-style|mj-head|head)\b.*?(?:</\1\s*>|\Z)"
    r"|\{\{!--.*?(?:--\}\}|\Z)|\{\{--.*?(?:--\}\}|\Z)|\{#.*?(?:#\}|\Z)|\{/\*.*?(?:\*/\}|\Z)|<#--.*?(?:-->|\Z)"
    r"|\{%-?\s*(comment|doc|raw|verbatim)\b.*?(?:\{%-?\s*end\2\b|\Z)|\{%.*?(?:%\}|\Z)|\{\{.*?(?:\}\}|\Z)"
    r"|<%.*?(?:%>|\Z)|<\?.*?(?:\?>|\Z)|\{\*.*?(?:\*\}|\Z)"
)
# Printed once wherever they stand: a part of the page by name, not a condition.
_TRANSPARENT = frozenset(
    ("block", "autoescape", "with", "spaceless", "filter", "section", "define", "slot", "push", "trans", "blocktrans")
)
_TOKENS = re.compile(
    r"(?is)\{%[-+~]?\s*(?P<jinja>\w+).{0,500}?%\}"
    r"|\{\{[-~]?\s*(?P<bars>[#^/])\s*(?P<bar>[\w.>*@/-]+).{0,500}?\}\}"
    r"|\{\{-?\s*(?P<go>if|range|with|define|block|end)\b.{0,500}?\}\}"
    r"|<%(?!#)[-=]?(?P<erb>.{0,500}?)-?%>|<\?(?:php|=)?(?P<php>.{0,500}?)\?>"
    r"|(?<![\w.@])@(?P<blade>[a-z]\w{1,40})\b"
    r"|\{(?P<smarty>/?[a-z]\w{1,30})\b[^{}\n]{0,300}\}"
    r"|<(?P<marker>/?)[#@](?P<free>[a-z][\w.]{0,40})[^<>]{0,500}>"
    r"|(?<![\w&\"'#(])\#(?P<velocity>if|foreach|macro|define|end)\b"
    r"|\*\|(?P<chimp>END:)?(?P<merge>IF|IFNOT|INTERESTED)\b[^|\n]{0,100}\|\*"
    r"|<!(?:--)?\[if\s[^\]]{1,200}\](?:-->|>\s*<!-->|>\s*<!--\s*-->|>)(?P<mso>)|<!(?:--\s*<!)?\[(?P<endmso>endif)\]"
)
_ERB_OPENS = re.compile(r"(?s)^\s*(?:if|unless|case|for|while|until|begin)\b|\bdo\s*(?:\|[^|]*\|)?\s*$|[{:]\s*$")
_ERB_CLOSES = re.compile(r"(?s)^\s*(?:end\w*\b|\})")
_INHERITS = re.compile(r"\{%-?\s*extends\b|(?<![\w.])@extends\s*\(|\{\{#>|\{%-?\s*layout\b")


class Span(NamedTuple):
    """From a token that opens something to behind the one that closes it; `inner_end` is in front of that."""

    start: int
    inner_end: int
    end: int
    name: str


def unseen_blanked(source: str) -> str:
    """The source with comments, `<style>` and template marks blanked, places unchanged."""
    return _UNSEEN.sub(lambda found: " " * len(found[0]), source)


def conditional(source: str) -> list[Span]:
    """The spans in which nothing may be inserted, in order."""
    return sorted(span for span in _spans(source) if span.name not in _TRANSPARENT and not span.name.startswith(">"))


def child_block(source: str) -> int:
    """For a template that fills the blocks of another: where its last block ends; -1 for others."""
    if not _INHERITS.search(source):
        return -1
    blocks = [span for span in _spans(source) if span.name in _TRANSPARENT or span.name.startswith(">")]
    return max((span.inner_end for span in blocks), default=-1)


def outside(at: int, spans: list[Span]) -> int:
    """The place itself, or in front of the outermost span that it is in."""
    return min((span.start for span in spans if span.start < at < span.end), default=at)


def _spans(source: str) -> Iterator[Span]:
    open_: list[tuple[str, str, int]] = []
    for found in _TOKENS.finditer(source):
        for closes, family, name in _moves(found):
            if not closes:
                open_.append((family, name, found.start()))
                continue
            at = next((i for i in range(len(open_) - 1, -1, -1) if _fits(open_[i], family, name)), -1)
            if at >= 0:
                _, opened, start = open_[at]
                del open_[at:]
                yield Span(start, found.start(), found.end(), opened)


def _fits(opened: tuple[str, str, int], family: str, name: str) -> bool:
    return opened[0] == family and (not name or opened[1].lstrip(">*#").partition(".")[0] == name.partition(".")[0])


def _moves(found: re.Match[str]) -> Iterator[tuple[bool, str, str]]:
    """What a token does: whether it closes, in which language, and the name of what."""
    group = found.groupdict()
    for family in ("jinja", "blade"):
        if (name := group[family]) is not None:
            name = {"stop": "endsection", "show": "endsection"}.get(name, name)
            yield (
                (True, family, name[3:].lstrip("_"))
                if name.startswith("end") and len(name) > 3
                else (False, family, name)
            )
            return
    if group["bar"] is not None:
        yield group["bars"] == "/", "bars", group["bar"]
    elif group["go"] is not None:
        yield group["go"] == "end", "go", "" if group["go"] == "end" else group["go"]
    elif (code := group["erb"] if group["erb"] is not None else group["php"]) is not None:
        family = "erb" if group["erb"] is not None else "php"
        if _ERB_CLOSES.search(code):
            yield True, family, ""
        if _ERB_OPENS.search(code):
            yield False, family, "code"
    elif group["smarty"] is not None:
        yield group["smarty"].startswith("/"), "smarty", group["smarty"].lstrip("/")
    elif group["free"] is not None:
        yield group["marker"] == "/", "free", group["free"]
    elif group["velocity"] is not None:
        yield group["velocity"] == "end", "velocity", "" if group["velocity"] == "end" else group["velocity"]
    elif group["merge"] is not None:
        yield group["chimp"] is not None, "chimp", ""
    elif group["mso"] is not None:
        yield False, "mso", "mso"
    elif group["endmso"] is not None:
        yield True, "mso", ""
