"""HTML in the strings of PHP code: `echo '<a href="' . $url . '">RODO</a>';` and heredocs. All else of the code is
masked; comments are never seen.

Source: PHP manual, "Strings" (quoting, interpolation, heredoc), as of 2026-11.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.templates.marks import Masker

_TOKEN = re.compile(
    r"(?P<comment>/\*(?:(?!\*/)[^\x00])*(?:\*/)?|//[^\n]*|#(?!\[)[^\n]*)"
    r"|\\.|<<<[ \t]*(?P<quote>[\"']?)(?P<name>[A-Za-z_]\w*)(?P=quote)[ \t]*\r?\n"
    r"|(?P<string>'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")",
    re.DOTALL,
)
_MARKUP = re.compile(r"<[A-Za-z/!]")
_INSIDE = re.compile(
    r"\\(?P<escape>[\"'\\nrt$])|(?P<variable>\{\$[^{}]{1,200}\}|\$[A-Za-z_]\w*(?:->\w+|\[[^\]\n]{1,60}\])*)"
)
_STEP = re.compile(r"<[A-Za-z/!]|=\s*[\"']|[\"'>]")


def mask_php(masker: Masker, end: int) -> None:
    """Mask code up to `end`, HTML in its strings left as it is."""
    source = masker.source
    first = True
    context = ""  # "": text, "<": inside a tag, a quote: inside a value
    at = masker.at
    while at < end:
        found = _TOKEN.search(source, at, end)
        if found is None:
            break
        at = found.end()
        if found["comment"] is not None:
            continue
        start, stop = found.start() + 1, found.end() - 1
        plain = found["string"] is not None and found["string"][0] == "'"
        if found["name"]:
            closing = re.compile(rf"\n[ \t]*{found['name']}\b").search(source, found.end() - 1, end)
            start, stop = found.end(), closing.start() if closing else end
            at, plain = stop, found["quote"] == "'"
        if stop > start and (context or _MARKUP.search(source, start, stop)):
            _between(masker, start, context, glued=not first)
            first = False
            context = _string(masker, start, stop, context, plain=plain)
    masker.blank(end)


def _between(masker: Masker, end: int, context: str, *, glued: bool) -> None:
    """Code in front of a string: inside a value, or glued to the string before, it writes something."""
    code = masker.source[masker.at : end]
    said = " ".join(code.strip(" .\"'\r\n\t").split())[:200]
    if len(code) > 1 and glued and (context in ('"', "'") or (not context and said and ";" not in said)):
        masker.mark(end, f"<?= {said} ?>")
    else:
        masker.blank(end)


def _string(masker: Masker, start: int, end: int, context: str, *, plain: bool) -> str:
    at = start
    for found in _INSIDE.finditer(masker.source, start, end):
        if found["variable"] and plain:
            continue
        context = _walk(masker.source[at : found.start()], context)
        masker.keep(found.start())
        if found["escape"]:
            masker.blank(found.end() - 1 if found["escape"] in "\"'\\$" else found.end())
            at = masker.at
        else:
            masker.mark(found.end(), f"<?= {found[0].strip('{}')} ?>")
            at = found.end()
    context = _walk(masker.source[at:end], context)
    masker.keep(end)
    return context


def _walk(text: str, context: str) -> str:
    """Where in the HTML one is behind a piece of it."""
    for found in _STEP.finditer(text):
        mark = found[0]
        if context in ('"', "'"):
            context = "<" if mark[-1] == context else context
        elif context == "<":
            context = "" if mark == ">" else (mark[-1] if mark[0] == "=" else context)
        elif mark[0] == "<":
            context = "<"
    return context
