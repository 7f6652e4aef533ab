"""The marks of template languages: how code opens and closes, and what kind of code it is.

Told by the marks alone, so that a file of any name is read: Jinja, Django, Nunjucks, Twig, Liquid, Handlebars,
Mustache, Go, Blade, Vue, Angular (`{{ }}`, `{% %}`, `{!! !!}`), ERB, EJS, JSP, ASP (`<% %>`), PHP (`<? ?>`),
FreeMarker (`<# >`), Template Toolkit (`[% %]`), AMPscript (`%%= =%%`, `%%[ ]%%`), Salesforce (`{! }`), expressions of
JSP and Thymeleaf (`${ }`).
What only one language has (`{x}` of Smarty, `$x(...)` of Velocity, `@x(...)` of Razor) is asked for by name.
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

Kind = Literal["comment", "statement", "output"]


class Code(Struct, frozen=True):
    """One span of code in a source, up to `end`."""

    end: int
    kind: Kind


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
_BLOCK_COMMENT = (r"\{%-?\s*comment\b", r"\{%-?\s*endcomment\s*-?%\}")
_ASP_BINDING = r"<%#\s*(?:Eval|Bind|Container|DataBinder|XPath|[A-Z]\w*[.(])"
OPENER = (
    r"\{\{\{\{|\{\{~?!--|\{\{--|\{\{-? ?/\*|\{\{|\{%|\{!!|\{#|\{!(?=[\w$(])"
    r"|<%--|<%|<\?(?!xml|import|mso)|<#--|</?[#@](?=[A-Za-z])"
    r"|\[%(?=[-+=~]?\s)|%%=|%%\[|[$#@*]\{|@(?=[A-Za-z][\w.]{0,60}\()|@(?=\()"
)
"""Where code may open in a file of any language."""
_NOT_IN_STYLES = (r"\{#", r"\{(?=[$\"A-Za-z/])", r"\{(?=[^\s}])", r"\$!?(?=[A-Za-z][\w.]{0,60}\()", r"[$#@*]\{")
_OF_LANGUAGE = {
    "smarty": (r"\{\*", r"\{(?=[$\"A-Za-z/])"),
    "velocity": (
        r"\#\*",
        r"\#\#",
        r"\$!?(?=[A-Za-z][\w.]{0,60}\()",
        r"\#(?=(?:if|elseif|set|foreach|parse|include|macro)\b)",
    ),
    "razor": (r"@\*", r"@(?=[A-Za-z])"),
    "svelte": (r"\{(?=[^\s}])",),
}
_OUTPUT_WORDS = (
    r"^(?:\{%-?\s*(?:(?:trans|translate|t)\s+(?:[\"'_]|(?!(?:with|from|count|trimmed)\b)\w+\b(?!\s*=))"
    r"|(?:_|link|url|echo|print|lang|static|asset)\b)"
    r"|<\?(?:=|(?:php)?\b.{0,2000}?\b(?:echo|print|printf|_e|esc_html_e|esc_attr_e|the_\w+)\b)|<%[-=@]?=|<%-(?!-)"
    r"|\[%\s*(?!IF|END|ELSE|FOREACH|SET|INCLUDE|PROCESS|BLOCK|UNLESS|#)\w)"
)
_STATEMENT_IN_BRACES = (
    r"^\{\{[~-]?\s*(?:[#/^>]|else\b|if\b|end\b|range\b|with\b|define\b|block\b|template\b|each\b)"
    r"|^\{/|^\{(?:if|else|elseif|foreach|foreachelse|for|while|section|assign|include|extends|block|capture|strip"
    r"|literal|function|call|php|nocache|append|config_load|@)\b|^\{[#:@/](?!html)"
)
_INCLUDES = (
    r"(?i)^\{%-?\s*(?:include|extends|embed|render|section|component|import|from|block|sections|layout|content_for\w*|slot)"
    r"|^\{\{[~-]?\s*(?:>|include\b|template\b|block\b|content\b|body\b|yield\b|slot\b|render\b)"
    r"|^@(?:include\w*|extends|yield|section|component|each|slot|stack|Render\w+|Html\.(?:Partial|Raw|RenderPartial))"
    r"|^<\?.{0,300}?\b(?:include|require|include_once|require_once|get_footer|get_template_part|get_header|do_action"
    r"|wc_get_template\w*|load_template|dynamic_sidebar|view|render|renderElement|element|insert|fetch|partial|section"
    r"|content|yield)\b"
    r"|^<\?[^\x00]{0,380}?\b(?:(?:include|require)(?:_once)?\b\s*[(\"'$\w]|get_footer\b|(?:get_)?the_privacy_policy_link\b)"
    r"|^<%.{0,200}?\b(?:render|include|yield|partial|content_for|layout|body)\b|^<#(?:include|import|nested)|^<@\w"
    r"|^#(?:parse|include)\b|^\{(?:include|extends|block|\$smarty\.block|@render|@children)|^\[%\s*(?:INCLUDE|PROCESS|WRAPPER|content)"
)
# A value that is a whole footer of its own: {{ footer | safe }}.
_BLOCK_NAME = r"(?i)footer|signature|stopk|podpis|disclaimer|klauzul|legal|fussnote|fußzeile"
# What writes a link of its own: link_to "Privacy", Html.ActionLink("Privacy"), link("...", notice.url).
_LINK_CALL = (
    r"(?is)\b(?:link_to\w*|link|\w*action_?link|anchor|mail_link)\b.{0,200}?(?:privac|rodo|notice|datenschutz|polityk|klauzul|gdpr"
    r"|dsgvo)"
)
_HELD = 8_000  # characters in which the bracket is looked for that closes another
_FAILURES = 200  # brackets that never close, before no more are looked at


def openers(language: str, *, styles: bool = False) -> str:
    """A pattern of what opens code.

    Args:
        language: see `masked`.
        styles: inside a style sheet, whose own braces open nothing.
    """
    found = [OPENER, *_OF_LANGUAGE.get(language, ())]
    whole = "|".join(found)
    if language == "svelte":
        whole = whole.replace(r"|\{#|", "|")
    for one in _NOT_IN_STYLES if styles else ():
        whole = f"|{whole}|".replace(f"|{one}|", "|").strip("|")
    return whole


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
        return Code(end, self.kind(self.source[at : min(end, at + _SHORT)])) if end > at else None

    def includes(self, code: str) -> bool:
        """Whether code takes in what another file says, or a value that is a block of its own."""
        head = code[:400]
        if re.match(_INCLUDES, head) or re.search(_LINK_CALL, head):
            return True
        return (
            head.startswith(("{{", "{!!", "<?=", "<%=", "<%-", "{$", "${", "@"))
            and re.search(_BLOCK_NAME, head) is not None
        )

    def _comment(self, at: int, opener: str) -> int:
        """Where a comment that opens here ends; 0 where it never does, -1 where it is none."""
        source = self.source
        if opener == "##":
            return self._find("\n", at) if self._find("\n", at) > 0 else len(source)
        if opener == "{%" and re.compile(_BLOCK_COMMENT[0]).match(source, at):
            found = None if "endcomment" in self._absent else re.compile(_BLOCK_COMMENT[1]).search(source, at)
            if found is None:
                self._absent.add("endcomment")
            return found.end() if found else 0
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

    def kind(self, code: str) -> Kind:
        """Whether code writes something of its own."""
        if code.startswith(("{%", "<?", "<%", "[%")):
            return "output" if re.match(_OUTPUT_WORDS, code, re.DOTALL) else "statement"
        if code.startswith(("<#", "</", "<@", "%%[", "#")) and not code.startswith("#{"):
            return "statement"
        if code.startswith("@"):
            return (
                "statement"
                if re.match(r"@(?:if|else|elseif|end\w*|foreach|for|while|section|php|unless)\b", code)
                else "output"
            )
        return "statement" if re.match(_STATEMENT_IN_BRACES, code) else "output"

    def _find(self, what: str, at: int) -> int:
        if what in self._absent:
            return -1
        end = self.source.find(what, at)
        if end < 0:
            self._absent.add(what)
        return end
