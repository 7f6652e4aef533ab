"""CSS into style attributes, by premailer, fenced in: it loads nothing, and what it loses is an error.

The only module that knows premailer, cssutils and lxml. `inline` takes and gives whole documents.
"""

from __future__ import annotations

import logging
import re
from html.parser import HTMLParser
from typing import Any, NoReturn

import cssutils
import premailer
from lxml import etree
from lxml import html as lxml_html

from rodo_footer.errors import TemplateError
from rodo_footer.rendering.contexts import URL_ATTRIBUTES
from rodo_footer.rendering.filters import SCHEMES, as_uri

_MAX_DEPTH = 100  # libxml2 silently drops what is nested deeper than about 250 elements
_FORBIDDEN = {
    r"<link\b": "<link> (mail clients drop it, and inlining would fetch it)",
    r"<base\b": "<base>",
    r"<script\b": "<script> (no mail client runs it)",
    r"<iframe\b|<object\b|<embed\b": "embedded content",
    r"@import\b": "@import (mail clients drop it, and inlining would fetch it)",
    r"expression\s*\(": "expression()",
    r"<!\[if\b": "<![if ...]> (write <!--[if !mso]><!--> ... <!--<![endif]-->)",
}
_CSS_URL = re.compile(r"url\(\s*['\"]?\s*(?!https://|cid:)([^'\")\s]*)", re.IGNORECASE)


class _FencedPremailer(premailer.Premailer):  # type: ignore[misc]  # premailer has no types
    """premailer without its two ways to the network: `allow_network=False` alone still fetches an @import."""

    def _parse_css_string(self, css_body: str, validate: bool = True) -> Any:
        parser = cssutils.CSSParser(fetcher=lambda _url: None, validate=validate, loglevel=logging.CRITICAL)
        return parser.parseString(css_body, validate=validate)

    def _load_external(self, url: str) -> NoReturn:
        raise TemplateError(f"the template wants to load {url}", "Put the CSS into a <style> of the template.")


def refuse(html: str, where: str) -> None:
    """TemplateError for what no signature may hold, before anything is inlined; `where` is the template's file."""
    for pattern, what in _FORBIDDEN.items():
        found = re.search(pattern, html, re.IGNORECASE)
        if found:
            raise TemplateError(f"{where}: {what} is not allowed in a signature")
    for found in _CSS_URL.finditer(html):
        raise TemplateError(f"{where}: url({found.group(1)}) in CSS", "Only https and cid images reach the reader.")


def inline(html: str, where: str) -> str:
    """The document with its CSS inlined, `@media` kept, and every link still there (TemplateError if not)."""
    cssutils.log.setLevel(logging.CRITICAL)
    if not html.strip():
        raise TemplateError(f"{where}: nothing comes out of it", "Is the template empty, or all of it conditional?")
    try:
        result: str = _FencedPremailer(
            html,
            allow_network=False,
            allow_loading_external_files=False,
            strip_important=False,
            cache_css_parsing=False,
            disable_validation=True,
            cssutils_logging_level=logging.CRITICAL,
        ).transform(pretty_print=False)
    except (ValueError, TypeError, AttributeError, etree.LxmlError) as error:
        raise TemplateError(
            f"{where}: its CSS cannot be inlined: {error}", "Simplify the rule that it names."
        ) from error
    result = _document(result)
    before, after = _Links.of(html, where), _Links.of(result, where)
    if before != after:
        lost = next((link for link in before if link not in after), before[0] if before else ("", ""))
        raise TemplateError(
            f"{where}: inlining lost or changed the link '{lost[1]}' ({lost[0]})",
            "A table inside <a> does that, and so does unclosed markup.",
        )
    return result


def _document(html: str) -> str:
    """A doctype and the encoding, where the template gave none."""
    if not re.match(r"\s*<!doctype", html, re.IGNORECASE):
        html = "<!DOCTYPE html>\n" + html
    if not re.search(r"<meta[^>]+charset", html, re.IGNORECASE):
        html = re.sub(r"<head[^>]*>", r'\g<0><meta charset="utf-8">', html, count=1)
    return html


class _Links(HTMLParser):
    """Address and words of every link in order, and the depth of the markup."""

    _VOID = frozenset(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
    )

    def __init__(self) -> None:
        super().__init__()
        self.links: list[list[str]] = []
        self.inside = False
        self.depth = self.deepest = 0

    @classmethod
    def of(cls, html: str, where: str) -> list[tuple[str, str]]:
        parser = cls()
        parser.feed(html)
        parser.close()
        if parser.deepest > _MAX_DEPTH:
            raise TemplateError(f"{where}: markup nested deeper than {_MAX_DEPTH} elements", "Flatten the tables.")
        return [(as_uri(address.strip()), " ".join(words.split())) for address, words in parser.links]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self._VOID:
            self.depth += 1
            self.deepest = max(self.depth, self.deepest)
        if tag == "a":
            self.links.append([dict(reversed(attrs)).get("href") or "", ""])
            self.inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._VOID:
            self.depth -= 1
        if tag == "a":
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.links[-1][1] += data


def alive(html: str) -> str:
    """What in a finished signature could act on the reader: an element, attribute or address; empty if nothing can."""
    for element in _tree(html).iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("script", "iframe", "object", "embed", "base", "link", "form"):
            return f"<{element.tag}>"
        for name, value in element.attrib.items():
            if name.lower().startswith("on"):
                return f"{name}="
            if name.lower() in URL_ATTRIBUTES and _acts(value):
                return f"{name}={value}"
    return ""


def _acts(address: str) -> bool:
    """Whether an address has a scheme beyond the allowed ones; browsers skip white space and controls in it."""
    bare = re.sub(r"[\x00-\x20]", "", address)
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", bare)
    return scheme is not None and scheme.group(1).lower() not in SCHEMES


def same_dom(one: str, other: str) -> bool:
    """Whether two documents are the same to a parser, whatever their quoting and escaping."""
    return _shape(_tree(one)) == _shape(_tree(other))


def _tree(html: str) -> Any:
    return lxml_html.document_fromstring(html.encode(), parser=lxml_html.HTMLParser(encoding="utf-8"))


def _shape(element: Any) -> list[tuple[Any, ...]]:
    return [
        (str(one.tag), sorted(one.attrib.items()) if isinstance(one.tag, str) else (), one.text or "", one.tail or "")
        for one in element.iter()
    ]
