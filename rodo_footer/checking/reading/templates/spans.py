"""Where the code of a template ends that opens at a place: by the mark that closes it, or by its brackets.

What may open code, and what kind of code it is, says `languages.py`; nothing is masked in here.
"""

from __future__ import annotations

import re

from msgspec import Struct

from rodo_footer.checking.reading.templates.languages import Kind, kind_of

_PAIRS = {
    "{{{{": "}}}}",
    "{{": "}}",
    "{%": "%}",
    "{!!": "!!}",
    "<%": "%>",
    "<?": "?>",
    "[%": "%]",
    "%%=": "=%%",
    "%%[": "]%%",
}
_LONG = ("<%", "<?", "%%[")  # these hold programs; of the others none is longer than this many characters:
_SHORT = 5_000
_COMMENTS = {
    "{{!--": "--",
    "{{~!--": "--",
    "{{--": "--",
    "{#": "#}",
    "<%--": "--%>",
    "<#--": "-->",
    "{*": "*}",
    "@*": "*@",
    "#*": "*#",
    "{{/*": "*/",
    "{{- /*": "*/",
    "{{-/*": "*/",
    "{{ /*": "*/",
}
# Liquid's and Django's, and what Liquid has for the documentation of a snippet.
_BLOCK_COMMENT = re.compile(r"\{%-?\s*(comment|doc)\b")
_WRITES = re.compile(r"\b(?:echo|print|printf)\b")
_ASP_BINDING = r"<%#\s*(?:Eval|Bind|Container|DataBinder|XPath|[A-Z]\w*[.(])"
_HELD = 8_000  # characters in which the bracket is looked for that closes another
_FAILURES = 200  # brackets that never close, before no more are looked at


class Code(Struct, frozen=True):
    """One span of code in a source, up to `end`."""

    end: int
    kind: Kind


class Reader:
    """Finds the ends of the spans of one source. An end that is not there is looked for once."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._absent: set[str] = set()
        self._failed = 0

    def code(self, at: int, opener: str) -> Code | None:
        """The span that opens at `at`; None where it is none after all."""
        comment = self._comment(at, opener)
        if comment >= 0:
            return Code(comment, "comment") if comment else None
        if opener in _PAIRS:
            end = self._paired(at, opener)
        elif opener.startswith("<"):
            end = self._angled(at)
        elif "{" in opener:
            end = self._balanced(at + opener.index("{") + 1, "{", "}")
        else:
            end = self._call(at + len(opener))
        return Code(end, kind_of(self.source[at : min(end, at + _SHORT)])) if end > at else None

    def _comment(self, at: int, opener: str) -> int:
        """Where a comment that opens here ends; 0 where it never does, -1 where it is none."""
        source = self.source
        if opener == "##":
            return self._find("\n", at) if self._find("\n", at) > 0 else len(source)
        if opener == "{%" and (block := _BLOCK_COMMENT.match(source, at)):
            end_word = f"end{block[1]}"
            found = (
                None if end_word in self._absent else re.compile(rf"\{{%-?\s*{end_word}\s*-?%\}}").search(source, at)
            )
            if found is None:
                self._absent.add(end_word)
            return found.end() if found else 0
        if opener == "[%" and source.startswith("[%#", at):
            return self._find("%]", at) + 2 if self._find("%]", at) >= 0 else 0
        if opener == "@php":  # Blade: a program that writes nothing is as good as one
            end = self._find("@endphp", at)
            return 0 if end < 0 or _WRITES.search(source, at, end) else end + len("@endphp")
        if opener == "{{" and source.startswith(("{{!", "{{~!"), at) and not source.startswith(("{{!$", "{{!="), at):
            return self._find("}}", at) + 2 if self._find("}}", at) >= 0 else 0
        if opener == "<%" and source.startswith("<%#", at) and not re.compile(_ASP_BINDING).match(source, at):
            return self._find("%>", at) + 2 if self._find("%>", at) >= 0 else 0
        closer = _COMMENTS.get(opener)
        if closer is None:
            return -1
        end = self._find(closer, at + len(opener))
        if end < 0:
            return 0
        if not opener.startswith("{{"):
            return end + len(closer)
        # `--}}`, `--~}}`, `*/}}`, `*/ -}}`
        if opener in self._absent:
            return 0
        found = re.compile(re.escape(closer) + r"[ ~-]{0,3}\}\}").search(source, end)
        if found is None:
            self._absent.add(opener)
        return found.end() if found else 0

    def _angled(self, at: int) -> int:
        """FreeMarker: a `>` inside brackets does not close."""
        end = self.source.find(">", at, at + _SHORT)
        for _ in range(8):
            code = self.source[at : end + 1]
            further = self.source.find(">", end + 1, end + 500)
            if end < 0 or further < 0 or code.count("(") <= code.count(")"):
                break
            end = further
        return end + 1 if end >= 0 else -1

    def _paired(self, at: int, opener: str) -> int:
        """Where a pair of marks closes: not inside a string, where the strings are whole."""
        closer = _PAIRS[opener]
        if opener in _LONG:
            end = self._find(closer, at + len(opener))
        elif self._failed > _FAILURES:
            return -1
        else:
            end = self.source.find(closer, at + len(opener), at + _SHORT)
        if end < 0:
            self._failed += opener not in _LONG
            return len(self.source) if opener == "<?" and self.source.startswith(("<?php", "<?="), at) else -1
        for _ in range(3):
            inner = self.source[at + len(opener) : end]
            if len(inner) > _HELD or not (inner.count('"') % 2 or (inner.count("'") % 2 and '"' not in inner)):
                break
            further = self.source.find(closer, end + 1, end + 400)
            more = self.source[at:further]
            if further < 0 or more.count('"') % 2 or "\n" in more or more.count(opener) > 1:
                break
            end = further
        end += len(closer)
        while opener == "{{" and self.source.startswith("}", end):
            end += 1
        return end

    def _balanced(self, start: int, opening: str, closing: str) -> int:
        """Behind the bracket that closes what is open at `start`, strings left out; -1 where none does."""
        if self._failed > _FAILURES:
            return -1
        depth = 1
        at = start
        for found in re.compile(rf"""[{re.escape(opening + closing)}\n"'`]""").finditer(
            self.source, start, start + _HELD
        ):
            if found.start() < at:
                continue
            mark = found[0]
            if mark in "\"'`":
                close = self.source.find(mark, found.end(), found.end() + 500)
                if close >= 0 and "\n" not in self.source[found.end() : close]:
                    at = close + 1
            elif mark == opening:
                depth += 1
            elif mark == closing:
                depth -= 1
                if not depth:
                    return found.end()
            elif found.start() - start > _SHORT:
                break
        self._failed += 1
        return -1

    def _call(self, at: int) -> int:
        """Behind a name with its brackets: `@route('x')`, `$link.get("x").more`, `#if($x > 1)`, `@(a)`."""
        name = re.compile(r"[A-Za-z_][\w.]*\s?(?=\()|[A-Za-z_][\w.]*").match(self.source, at)
        end = name.end() if name else at
        while end < len(self.source) and self.source[end] in "([":
            closing = ")" if self.source[end] == "(" else "]"
            close = self._balanced(end + 1, self.source[end], closing)
            if close < 0:
                return -1
            more = re.compile(r"\.[A-Za-z_][\w.]*").match(self.source, close)
            end = more.end() if more else close
        return end if end > at else -1

    def _find(self, what: str, at: int) -> int:
        if what in self._absent:
            return -1
        end = self.source.find(what, at)
        if end < 0:
            self._absent.add(what)
        return end
