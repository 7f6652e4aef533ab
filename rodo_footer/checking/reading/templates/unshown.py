"""Which stretches of a template nobody is ever shown: the branches of conditions that are always false, and the other
branch of those that are always true.

A condition that only the program can know is left alone. Nothing in here is run or masked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from rodo_footer.checking.reading.templates.branches import Step, steps
from rodo_footer.checking.reading.templates.constants import constant
from rodo_footer.checking.reading.templates.marks import Unshown

_TELLING = re.compile(r"(?i)\b(?:if|elseif|elsif|elif|unless)\b")
_WITH_ELSE = frozenset(("if", "unless", "for", "foreach", "each", "range", "with", "case", "list", "switch"))
_SAID = 60
# Marks that are no code of their own to the reader of templates.
_AT = re.compile(r"@(?P<word>if|elseif|else|endif|unless|endunless|forelse|endforelse|empty)\b[ \t]*")
_HASH = re.compile(r"#\{?(?P<word>if|elseif|else|end|foreach|macro|define|while)\b\}?[ \t]*")
_BRACKET = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_BRACED = re.compile(r"@if\s*\((?P<condition>[^(){}]{1,200})\)\s*\{")
_OTHER_BRACE = re.compile(r"\s*@?else\s*\{")
_MOST = 200  # of conditions with braces, each of which is looked for its end


class Span(Struct, frozen=True):
    """Code between texts."""

    start: int
    end: int


def unshown(source: str, spans: Sequence[Span], language: str) -> tuple[Unshown, ...]:
    """The stretches, those that lie in others left out.

    Args:
        source: of the template.
        spans: its code, in order, without comments.
        language: see `masked`.
    """
    found: list[Unshown] = []
    if any(_tells(source[span.start : span.end]) for span in spans):
        found += _Stacks(source).walked((span, steps(source[span.start : span.end])) for span in spans)
    if "@if" in source or "@unless" in source:
        found += _Stacks(source).walked(_marked(source, _AT)) + _in_braces(source)
    if language == "velocity":
        found += _Stacks(source).walked(_marked(source, _HASH))
    outer: list[Unshown] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.start < one.end and (not outer or one.start >= outer[-1].end):
            outer.append(one)
    return tuple(outer)


def _tells(code: str) -> bool:
    """Whether code is a condition that is always the same."""
    return _TELLING.search(code, 0, 300) is not None and any(one.holds is not None for one in steps(code))


def never_taken(code: str, *, other: bool = False) -> str:
    """Why a link is not seen that stands in a branch of a condition.

    Args:
        code: of the condition.
        other: whether it is the other branch.
    """
    said = " ".join(code.split())
    said = said if len(said) <= _SAID else f"{said[:_SAID]}..."
    return f"it stands in a branch that is never taken, {'the other one of ' if other else ''}{said}"


class _Branch:
    """An open block: where its branch begins, why nobody sees that, and which condition was always true."""

    def __init__(self, name: str, start: int, why: str, taken: str) -> None:
        self.name = name
        self.start = start
        self.why = why
        self.taken = taken


class _Stacks:
    """The blocks that are open, of each language that stands in a file."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._open: dict[str, list[_Branch]] = {}
        self._found: list[Unshown] = []

    def walked(self, marked: Iterable[tuple[Span, list[Step]]]) -> list[Unshown]:
        for span, taken in marked:
            for step in taken:
                self._step(step, span)
        for stack in self._open.values():
            for branch in stack:
                self._end(branch, len(self._source))
        return self._found

    def _step(self, step: Step, span: Span) -> None:
        stack = self._open.setdefault(step.family, [])
        code = self._source[span.start : span.end]
        if step.kind == "open":
            why = never_taken(code) if step.holds is False else ""
            stack.append(_Branch(step.name, span.end, why, code if step.holds else ""))
            return
        if step.kind == "branch":
            branch = next((one for one in reversed(stack) if one.name in _WITH_ELSE), None)
            if branch is not None:
                self._end(branch, span.start)
                branch.start = span.end
                branch.why = never_taken(branch.taken, other=True) if branch.taken else ""
                if not branch.why and step.holds is not None:
                    branch.why = "" if step.holds else never_taken(code)
                    branch.taken = code if step.holds else ""
            return
        if not step.name:
            index = len(stack) - 1
        else:
            index = next((at for at in range(len(stack) - 1, -1, -1) if stack[at].name == step.name), -1)
        while index >= 0 and len(stack) > index:
            self._end(stack.pop(), span.start)

    def _end(self, branch: _Branch, end: int) -> None:
        if branch.why:
            self._found.append(Unshown(branch.start, end, branch.why))


def _marked(source: str, marks: re.Pattern[str]) -> Iterable[tuple[Span, list[Step]]]:
    """Blade's `@if (false)` and `@endif`, Velocity's `#if(false)` and `#end`."""
    for found in marks.finditer(source):
        word = found["word"]
        bracket = _BRACKET.match(source, found.end(), found.end() + 400)
        end = bracket.end() if bracket and word not in ("else", "end") else found.end()
        holds = constant(bracket[1]) if bracket else None
        if word in ("if", "unless"):
            if not source[end : end + 20].lstrip().startswith("{"):  # Angular and Razor, see `_in_braces`
                value = not holds if word == "unless" and holds is not None else holds
                yield Span(found.start(), end), [Step("open", "@", word, value)]
        elif word == "elseif":
            yield Span(found.start(), end), [Step("branch", "@", "if", holds)]
        elif word == "else":
            if not source[end : end + 20].lstrip().startswith("{"):
                yield Span(found.start(), end), [Step("branch", "@")]
        elif word.startswith("end"):
            yield Span(found.start(), end), [Step("close", "@", word[3:])]
        elif word != "empty":
            yield Span(found.start(), end), [Step("open", "@", word)]


def _in_braces(source: str) -> list[Unshown]:
    """Angular's and Razor's `@if (false) { ... } @else { ... }`."""
    found: list[Unshown] = []
    for condition in list(_BRACED.finditer(source))[:_MOST]:
        holds = constant(condition["condition"])
        if holds is None:
            continue
        said = condition[0].rstrip("{ \t\r\n")
        close = _closed(source, condition.end())
        if not holds:
            found.append(Unshown(condition.end(), close, never_taken(said)))
        elif other := _OTHER_BRACE.match(source, close + 1):
            found.append(Unshown(other.end(), _closed(source, other.end()), never_taken(said, other=True)))
    return found


def _closed(source: str, at: int) -> int:
    level = 1
    for brace in re.compile(r"[{}]").finditer(source, at):
        level += 1 if brace[0] == "{" else -1
        if not level:
            return brace.start()
    return len(source)
