"""Where a clause goes into a document, and in which syntax. `clause_edits` gives the places worth trying, the best
first; the caller looks which of them lets the reader see it in the author's own part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.fixing.blocks import child_block, conditional, outside, unseen_blanked
from rodo_footer.checking.fixing.places import tag_of_element
from rodo_footer.checking.policy import ClauseText
from rodo_footer.checking.reading.colors import contrast
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.outline import Element, Text
from rodo_footer.checking.reading.quotes import own_lines
from rodo_footer.checking.reading.visibility import Look
from rodo_footer.model.finding import Edit

# The first font that an element of the page names, where it needs no quotes.
_FONT = re.compile(r"style\s*=\s*[\"'][^\"'<>]{0,500}?font-family\s*:\s*([\w ,-]{1,100}?)\s*(?:;|[\"'])", re.IGNORECASE)
_INDENT = re.compile(r"[ \t]*")
_LINK = (0, 0, 238)  # the colour of links where nobody says another (HTML standard, 15.3.1)
_READABLE = 4.5  # WCAG 2.2, 1.4.3
_FLOW = frozenset(
    (
        "body",
        "html",
        "div",
        "td",
        "th",
        "li",
        "section",
        "article",
        "center",
        "blockquote",
        "form",
        "main",
        "footer",
        "header",
    )
)
_INLINE = frozenset(("p", "span", "font", "b", "i", "strong", "em", "small", "pre"))
_JSX_SUFFIXES = (".jsx", ".tsx")
_JSX_COMMENT = re.compile(r"(?s)\{?/\*.*?\*/\}?|^\s*//[^\n]*", re.MULTILINE)
_JSX_CLOSING = re.compile(r"</([A-Za-z][\w.]*)?\s*>")
_VUE_ROOT = re.compile(r"</[A-Za-z][\w.-]*\s*>(?=\s*</template\s*>\s*(?:<(?:script|style)\b|<!--|\Z))")
_JSX_NOT_IN = frozenset(("Head", "head", "style", "title", "script", "Preview"))


def clause_edits(part: Part, clause: ClauseText, path: str) -> Iterator[Edit]:
    """Edits that insert a clause, one at a time to be tried.

    Args:
        part: the part that lacks it.
        clause: what to insert.
        path: of the file; says what JSX is.
    """
    if part.media == "text/plain":
        yield text_edit(part, clause.text)
        return
    if path.lower().endswith(_JSX_SUFFIXES):
        yield from _in_jsx(part.source, clause)
        return
    if path.lower().endswith(".vue"):
        yield from _in_vue(part.source, clause)
        return
    blank = unseen_blanked(part.source)
    mjml = _in_mjml(part.source, blank, clause)
    if mjml is not None:
        yield mjml
        return
    body = part.outline.named("body")[:1] if part.outline is not None else []
    for ink in _inks(part, body[0] if body else None):
        yield from _before_quote(part, clause, ink)
        yield _at_end(part.source, blank, clause, ink)


def _inks(part: Part, around: Element | None) -> Iterator[str]:
    """The colours to try: those of the page where text can be read in them, else black or white on its background."""
    look = part.sight.look(around) if part.sight is not None and around is not None else Look()
    color = look.color if isinstance(look.color, tuple) else (0, 0, 0)
    if look.background is None:  # an image: nobody knows what is behind the letters
        yield "color:#222222;background-color:#ffffff"
        return
    if min(contrast(one, look.background) for one in (color, _LINK)) >= _READABLE:
        yield ""
    dark = contrast((0x22, 0x22, 0x22), look.background) >= contrast((255, 255, 255), look.background)
    yield "color:#222222" if dark else "color:#ffffff"


def _markup(source: str, clause: ClauseText, ink: str, tag: str = "p") -> str:
    font = _FONT.search(source)
    look = ("" if tag == "span" else "margin:12px 0 0", f"font-family:{font[1]}" if font else "", "font-size:11px", ink)
    style = ";".join(filter(None, look))
    html = clause.html.replace("<a ", f'<a style="{ink}" ') if ink else clause.html
    return f'<{tag} style="{style}">{html}</{tag}>'


def text_edit(part: Part, text: str) -> Edit:
    """A paragraph at the end of the author's own lines, in front of what he quotes."""
    source = part.source
    lines = own_lines(source)
    own = [(at, line) for at, line, quoted in lines if not quoted and line.strip()]
    if not own:
        return Edit(0, 0, f"{text}\n\n" if source.strip() else f"{text}\n")
    at = own[-1][0] + len(own[-1][1].rstrip("\r\n"))
    moved = outside(at, conditional(source))
    if moved != at:
        return Edit(moved, moved, f"{text}\n\n")
    following = source[at:]
    gap = "" if not following.strip() or re.match(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)", following) else "\n"
    return Edit(at, at, f"\n\n{text}{gap}")


def _at_end(source: str, blank: str, clause: ClauseText, ink: str) -> Edit:
    """In front of the last `</body>` or `</html>`, else behind everything; a child template has its last block."""
    at = child_block(source)
    if at < 0:
        closing = [found.start() for found in re.finditer(r"(?i)</body\s*>", blank)][-1:]
        closing = closing or [found.start() for found in re.finditer(r"(?i)</html\s*>", blank)][-1:]
        at = closing[0] if closing else _end_of(source)
    at = outside(at, conditional(source))
    return _line(source, at, _markup(source, clause, ink))


def _end_of(source: str) -> int:
    """Behind the last character, but never inside PHP or a comment that the end of the file closes."""
    end = len(source.rstrip())
    open_ = max(source.rfind(mark) for mark in ("<?php", "<?=", "<!--", "<%"))
    closed = open_ < 0 or re.compile(r"\?>|-->|%>").search(source, open_) is not None
    return end if closed else open_


def _line(source: str, at: int, markup: str) -> Edit:
    """`markup` in front of `at`: on a line of its own, indented like the one before, where `at` begins one."""
    start = max(source.rfind("\n", 0, at), source.rfind("\r", 0, at)) + 1
    indent = source[start:at]
    if at >= len(source.rstrip()):
        return Edit(at, at, ("\n" if "\n" in source or "\r" in source else "") + markup)
    if indent.strip():
        return Edit(at, at, markup)
    before = source[:start].rstrip()
    above = _INDENT.match(source, max(before.rfind("\n"), before.rfind("\r")) + 1)
    deeper = above[0] if above is not None and before and above[0].startswith(indent) else indent
    return Edit(start, start, f"{deeper}{markup}\n")


def _before_quote(part: Part, clause: ClauseText, ink: str) -> Iterator[Edit]:
    """In front of what is quoted at the end of a mail."""
    outline = part.outline
    if outline is None or part.quotes is None:
        return
    body = outline.named("body")
    inside = outline.inside(body[0]) if body else outline.pieces
    own = [one.index for one in inside if isinstance(one, Text) and one.text.strip() and part.is_own(one)]
    last = own[-1] if own else -1
    quoted = next(
        (one for one in inside if one.index > last and isinstance(one, Element) and not part.is_own(one)), None
    )
    if quoted is None:
        return
    at: Element = quoted
    # What begins behind the author's last word holds nothing of his own: mail programs fold all of it away.
    while at.parent is not None and at.parent.tag not in ("body", "html") and at.parent.index > last:
        at = at.parent
    tag = tag_of_element(part, at)
    if tag is None:
        return
    if at.parent is None or at.parent.tag in _FLOW:
        yield _line(part.source, tag.start, _markup(part.source, clause, ink))
    elif at.parent.tag in _INLINE:
        yield Edit(tag.start, tag.start, f"<br>{_markup(part.source, clause, ink, 'span')}<br>")


def _in_mjml(source: str, blank: str, clause: ClauseText) -> Edit | None:
    """As a section of its own at the end of an MJML body, else in the last column of a piece of MJML."""
    text = f'<mj-text font-size="11px">{clause.html}</mj-text>'
    for tag, markup in (
        ("mj-body", f"<mj-section><mj-column>{text}</mj-column></mj-section>"),
        ("mj-column", text),
    ):
        closing = [found.start() for found in re.finditer(rf"(?i)</{tag}\s*>", blank)]
        if closing:
            return _line(source, outside(closing[-1], conditional(source)), markup)
    return None


def _in_jsx(source: str, clause: ClauseText) -> Iterator[Edit]:
    """In front of `</Body>`, else of the last closing tag, which is that of the root."""
    blank = _JSX_COMMENT.sub(lambda found: " " * len(found[0]), source)
    closing = [found for found in _JSX_CLOSING.finditer(blank) if found[1] not in _JSX_NOT_IN]
    named = [found for found in closing if found[1] in ("Body", "body")]
    markup = f'<p style={{{{ margin: "12px 0 0", fontSize: "11px" }}}}>{_as_jsx(clause.html)}</p>'
    for found in (named[-1:] + closing[-1:])[:1]:
        yield _line(source, found.start(), markup)


def _in_vue(source: str, clause: ClauseText) -> Iterator[Edit]:
    """In front of the closing tag of the root in `<template>`."""
    closing = list(_VUE_ROOT.finditer(source))
    if closing:
        yield _line(source, closing[-1].start(), _markup(source, clause, ""))


def _as_jsx(html: str) -> str:
    """Our own markup, of links and line breaks only, as JSX."""
    return html.replace("{", "&#123;").replace("}", "&#125;").replace("<br>", "<br />")
