"""Template languages as HTML: what a program will replace is masked before the parser sees it, and put back into what
the parser found.

`masked()` is the way in. A mask has the length and the line ends of the source, so that a place in it is the same place
in the user's file. Nothing in here runs a template, follows an include or judges.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from rodo_footer.checking.reading.placeholders import is_marked

if TYPE_CHECKING:
    from rodo_footer.checking.reading.outline import Outline
    from rodo_footer.checking.reading.templates.marks import Mask

__all__ = ["dialect_of", "masked", "may_be_template", "taken_in"]

# Of each mark the rarest sign, with what stands before or behind it: one sign is found many times as fast as two.
_SIGNS = (("{", "$", "{%#!*"), ("%", "<[", "%"), ("?", "<", ""), ("@", "", "("))
_NAMES = ("<#", "<mj-", "outerLink", "<columns", "th:replace", "th:insert", "t-call")
_BEFORE_HREF, _BEHIND_HREF = (":", "-"), "]"
# What an attribute decides by that shows an element or hides it, where it always says the same.
_ALWAYS = ("alse", "true")
_CONDITION = (
    r"""(?i)(?:@if\s*\(\s*|\s(?:(?:data-)?(?:v|x|t|n|ng|th)[-:](?:(?:else-)?if|show|hide|unless)|(?:v-bind|x-bind)?:hidden"""
    r"""|\[hidden\]|\*ngif|\[ngif\])\s*=\s*["'])f?$"""
)
# What only one language has: its comments, and words of it.
_UNMISTAKABLE = {
    "smarty": ("{*", r"\{/(?:if|foreach|section|block|capture)\}|\{\$\w[^{}\n]{0,80}\}|\{include file="),
    "razor": ("@*", r"(?m)^\s*@(?:model|using|inherits|page)\b|@(?:Html|Model|Url|ViewBag)\."),
    "velocity": ("#*", r"#(?:if|set|foreach|parse)\s?\(|#end\b"),
}
_COMPONENTS = ("jsx", "vue", "svelte")
_BARE = frozenset(("html", "head", "body"))


def may_be_template(source: str) -> bool:
    """Whether any mark of a template language stands in a source: looks at signs only."""
    return (
        any(is_marked(source, *sign) for sign in _SIGNS)
        or any(map(source.__contains__, _NAMES))
        or _has_bound_href(source.split("href"))
        or any(word in source and _decides(source, word) for word in _ALWAYS)
    )


def dialect_of(source: str) -> str:
    """The language of a template that no name tells: one whose comments mean nothing to the others, where its words
    leave no doubt; else `template`."""
    for dialect, (comment, words) in _UNMISTAKABLE.items():
        if comment in source and re.search(words, source):
            return dialect
    return "template"


def _decides(source: str, word: str) -> bool:
    at = source.find(word)
    while at >= 0:
        if source[at - 1 : at] in "\"'fF" and re.search(_CONDITION, source[max(0, at - 30) : at]):
            return True
        at = source.find(word, at + 1)
    return False


def _has_bound_href(pieces: list[str]) -> bool:
    """Whether `:href`, `v-bind-href` or `[href]` stood between any two pieces."""
    return any(one.startswith(_BEHIND_HREF) or before.endswith(_BEFORE_HREF) for before, one in pairwise(pieces))


def masked(source: str, dialect: str) -> Mask:
    """A source as the parser may read it.

    Args:
        source: decoded text of a file.
        dialect: `jsx`, `smarty`, `velocity`, `razor`, `vue`, `svelte`; `template` for all that can be told by their
            marks.

    Raises:
        Unreadable: a bound is exceeded.
    """
    if dialect == "jsx":
        from rodo_footer.checking.reading.templates.jsx import mask_jsx

        return mask_jsx(source)
    from rodo_footer.checking.reading.templates.scanning import mask_template

    return mask_template(source, dialect)


def taken_in(mask: Mask, dialect: str, outline: Outline) -> tuple[str, ...]:
    """What else than its own words may come out of a template: what it includes; all of a file that is only code; the
    page around a component."""
    if mask.includes:
        return mask.includes
    if "<html" in (lower := mask.text.lower()) or "<body" in lower:
        return ()
    if _BARE.issuperset(outline.by_tag):
        return () if any(one.text.strip() for one in outline.texts) else ("code",)
    return ("the page that uses it",) if dialect in _COMPONENTS else ()
