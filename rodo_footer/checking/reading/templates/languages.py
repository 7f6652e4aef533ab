"""The marks of template languages: how code opens, and what kind of code it is.

Told by the marks alone, so that a file of any name is read: Jinja, Django, Nunjucks, Twig, Liquid, Handlebars,
Mustache, Go, Blade, Vue, Angular (`{{ }}`, `{% %}`, `{!! !!}`), ERB, EJS, JSP, ASP (`<% %>`), PHP (`<? ?>`),
FreeMarker (`<# >`), Template Toolkit (`[% %]`), AMPscript (`%%= =%%`, `%%[ ]%%`), Salesforce (`{! }`), expressions of
JSP and Thymeleaf (`${ }`).
What only one language has (`{x}` of Smarty, `$x(...)` of Velocity, `@x(...)` of Razor) is asked for by name.
"""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["comment", "statement", "output"]


OPENER = (
    r"\{\{\{\{|\{\{~?!--|\{\{--|\{\{-? ?/\*|\{\{|\{%|\{!!|\{#|\{!(?=[\w$(])"
    r"|<%--|<%|<\?(?!xml|import|mso)|<#--|</?[#@](?=[A-Za-z])"
    r"|\[%(?=[-+=~]?\s|#)|@php(?=\s)|%%=|%%\[|[$#@*]\{|@(?=[A-Za-z][\w.]{0,60}\()|@(?=\()"
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
    r"|^<\?.{0,300}?\b(?:include|require|include_once|require_once|get_template_part|get_header|do_action"
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


def kind_of(code: str) -> Kind:
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


def includes(code: str) -> bool:
    """Whether code takes in what another file says, or a value that is a block of its own."""
    head = code[:400]
    if re.match(_INCLUDES, head) or re.search(_LINK_CALL, head):
        return True
    return (
        head.startswith(("{{", "{!!", "<?=", "<%=", "<%-", "{$", "${", "@"))
        and re.search(_BLOCK_NAME, head) is not None
    )
