"""What a span of template code does to the conditions and loops around it: opens one, begins another branch, closes
one. Tells words and braces apart, and runs nothing.

Sources: the manuals of Jinja, Django, Twig, Liquid, Handlebars, Go (text/template), Smarty, Latte, Svelte, FreeMarker,
Template Toolkit, AMPscript, ERB, EEx, EJS, JSP, ASP and PHP ("Alternative syntax for control structures"); as of
2026-11.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from rodo_footer.checking.reading.templates.constants import constant

# What opens a span, and which stack its blocks are on; the longest first.
_MARKS = (
    ("{{", "{{", re.compile(r"\{\{\{?[~-]?|[~-]?\}?\}\}")),
    ("{%", "{%", re.compile(r"\{%[-+~=]?|[-+~=]?%\}")),
    ("[%", "[%", re.compile(r"\[%[-+=~]?|[-+=~]?%\]")),
    ("%%[", "%%[", re.compile(r"%%\[|\]%%")),
    ("<#", "<#", re.compile(r"<#|/?>$")),
    ("</#", "<#", re.compile(r"<(?=/)|#|>$")),
    ("<%", "<%", re.compile(r"<%[-=]*|-?%>")),
    ("<?", "<?", re.compile(r"<\?(?:php|=)?|\?>")),
    ("{", "{", re.compile(r"^\{|\}$")),
)
_WORD = re.compile(r"\s*([#/:^]?)\s*([A-Za-z_]*)(.*)", re.DOTALL)
_TAIL = re.compile(r"(?i)(?:\bthen|\bdo)?[\s:]*$")
_BLOCKS = frozenset(
    (
        *("for", "foreach", "each", "range", "with", "case", "switch", "while", "until", "begin", "block", "define"),
        *("list", "section", "try", "apply", "ifchanged", "ifequal", "ifnotequal", "ifset", "select", "do"),
    )
)
_CONDITIONS = ("if", "unless")
_NEXT = {"next": "for", "wend": "while", "loop": "while"}
_STRING = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|/\*(?:(?!\*/)[^\x00])*\*/|//[^\n]*""", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_BEFORE_BRACE = re.compile(r"(?i)(?:(?P<other>\belse)\s*)?(?:\bif\s*\((?P<condition>[^;{}]*)\)\s*)?$")
_PHP_WORD = re.compile(
    r"(?i)\s*(?P<word>if|elseif|else\s+if|else|foreach|for|while|switch|end(?:if|foreach|for|while|switch))\b"
)
_DO = re.compile(r"\bdo\b\s*(?:\|[^|]{0,60}\|)?\s*$")


class Step(NamedTuple):
    """`name` is that of the block, empty for whichever is open; `holds`: what its condition always is, None where the
    program knows."""

    kind: Literal["open", "branch", "close"]
    family: str
    name: str = ""
    holds: bool | None = None


def steps(code: str) -> list[Step]:
    """What one span of code does, from its first mark to its last."""
    for opener, family, marks in _MARKS:
        if code.startswith(opener):
            inner = marks.sub("", code)
            if family == "<?":
                return [*_braces(inner, "<?{"), *_alternative(inner)]
            if family == "<%" and (found := _braces(inner, "<%{")):
                return found
            step = _worded(inner, family)
            return [step] if step else []
    return []


def _worded(inner: str, family: str) -> Step | None:
    found = _WORD.match(inner)
    if found is None:
        return None
    sign, word, rest = found[1], found[2].lower(), found[3]
    if word == "else" and (again := re.match(r"(?i)\s*if\b", rest)):
        word, rest = "elseif", rest[again.end() :]
    if sign == "/":
        return Step("close", family, word)
    if word in ("elseif", "elsif", "elif"):
        return Step("branch", family, "if", _holds(rest))
    if word == "else" or (sign == "^" and not word):
        return Step("branch", family)
    if word.startswith("end"):
        name = word[3:] or (_WORD.match(rest) or found)[2].lower()
        return Step("close", family, name if name != "end" else "")
    if word in _NEXT and family == "<%":
        return Step("close", family, _NEXT[word])
    if word in _CONDITIONS:
        holds = _holds(rest)
        return Step("open", family, word, not holds if word == "unless" and holds is not None else holds)
    if sign in ("#", "^") or word in _BLOCKS:
        return Step("open", family, word)
    if family == "<%" and _DO.search(inner):
        return Step("open", family, "do")
    return None


def _holds(condition: str) -> bool | None:
    return constant(_TAIL.sub("", condition[:400]))


def _braces(inner: str, family: str) -> list[Step]:
    """Blocks in braces that are open at the end, or were at the beginning: `} else if (x) {`."""
    bare = _STRING.sub(_blanked, inner)
    found: list[Step] = []
    at = 0
    for brace in _BRACE.finditer(bare):
        before = inner[max(at, brace.start() - 300) : brace.start()]
        at = brace.end()
        if brace[0] == "}":
            # What was opened in this very span holds no text of the template.
            last = found.pop() if found and found[-1].kind != "close" else None
            if last is None or last.kind == "branch":
                found.append(Step("close", family))
            continue
        said = _BEFORE_BRACE.search(before)
        condition = said["condition"] if said else None
        name = "if" if condition is not None or (said and said["other"]) else "block"
        holds = _holds(condition) if condition is not None else None
        # A branch is what begins where another ends.
        if said and said["other"] and found and found[-1].kind == "close":
            found[-1] = Step("branch", family, "if", holds)
        else:
            found.append(Step("open", family, name, holds))
    return found


def _alternative(inner: str) -> list[Step]:
    """PHP's blocks in words: `if (false):`, `else:`, `endif`."""
    found: list[Step] = []
    for statement in _STRING.sub(_quoted, inner).split(";"):
        word = _PHP_WORD.match(statement)
        if word is None:
            continue
        name = "".join(word["word"].lower().split())
        rest = statement[word.end() :]
        if name.startswith("end"):
            found.append(Step("close", "<?", name[3:]))
        elif name == "else":
            if rest.lstrip().startswith(":"):
                found.append(Step("branch", "<?"))
        elif (condition := _in_brackets(rest)) is not None and rest.strip()[len(condition) + 2 :].lstrip()[:1] == ":":
            if name == "elseif":
                found.append(Step("branch", "<?", "if", _holds(condition)))
            else:
                found.append(Step("open", "<?", name, _holds(condition) if name == "if" else None))
    return found


def _in_brackets(text: str) -> str | None:
    """What the bracket holds that a text begins with."""
    text = text.strip()
    level = 0
    for index, char in enumerate(text[:400]):
        level += (char == "(") - (char == ")")
        if not level:
            return text[1:index] if index else None
    return None


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _quoted(match: re.Match[str]) -> str:
    """A string without what would end a statement; a comment is nothing."""
    return "" if match[0].startswith("/") else match[0].replace(";", ",")
