"""Reports scripts, event handlers, forms, frames and their like in what goes out by mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.mailed import Page, pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element, Outline
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import element_evidence, short

_TAGS = {
    "script": "a script",
    "form": "a form",
    "input": "a form field",
    "select": "a form field",
    "textarea": "a form field",
    "iframe": "a frame",
    "frame": "a frame",
    "object": "an embedded object",
    "embed": "an embedded object",
    "applet": "an embedded object",
}
# No news within the other thing, which was reported: the fields of a form, the older tag within an object.
_PART_OF = {"a form field": "a form", "an embedded object": "an embedded object"}
# What Gmail and others read from a mail as data is never run.
_DATA = ("json", "template", "text/html", "text/plain")
# In this order of the letters the search is as fast as the search for two of them.
_SCRIPT_ADDRESS = re.compile(r"[\x00-\x20]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:", re.IGNORECASE)
_ADDRESSES = ("href", "src", "action", "formaction", "xlink:href", "background")


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each element that would act if a mail program let it."""
    del policy
    for page in pages(document):
        until: dict[str, int] = {}
        for element, what in _active(page):
            if element.index < until.get(_PART_OF.get(what, ""), -1):
                continue
            until[what] = element.end
            yield Flaw(
                part=page.part,
                element=element,
                message=f"{what} in a mail: mail programs remove it, and filters take the mail for an attack; use a "
                "link to a page of yours instead",
                evidence=element_evidence(element, "src", "href", "action", "http-equiv", "type"),
            )


def _active(page: Page) -> Iterator[tuple[Element, str]]:
    found = [(element, what) for element, what in _by_tag(page) if page.part.is_own(element)]
    if _may_handle(page.outline) or "script" in page.lower:
        known = {element.index for element, _ in found}
        # A notice link to a script has a rule of its own, which says what to write there.
        notices = {link.href for link in page.part.links if link.reads}
        for piece in page.outline.pieces:
            if not isinstance(piece, Element) or piece.index in known or not page.part.is_own(piece):
                continue
            if (what := _by_attribute(piece)) and (piece.get("href") not in notices or "handler" in what):
                found.append((piece, what))
    return iter(sorted(found, key=lambda one: one[0].index))


def _by_tag(page: Page) -> Iterator[tuple[Element, str]]:
    for tag in _TAGS.keys() & page.outline.by_tag.keys():
        for element in page.outline.named(tag):
            kind = element.get("type").lower()
            if tag == "script" and any(one in kind for one in _DATA):
                continue
            if tag == "object" and kind.startswith("image/"):
                continue
            # Outlook keeps lists in hidden fields of its own; they do nothing.
            if tag != "input" or kind != "hidden" or any(one.tag == "form" for one in element.ancestors()):
                yield element, _TAGS[tag]
    for element in page.outline.by_tag.get("meta", ()):
        if element.get("http-equiv").lower() == "refresh":
            yield element, "a meta refresh"


def _may_handle(outline: Outline) -> bool:
    return any(name.startswith("on") and len(name) > 4 for name in outline.attribute_names)


def _by_attribute(element: Element) -> str:
    for name, value in element.attributes.items():
        if len(name) > 4 and name.startswith("on") and name[2:].isalpha():
            return f"an event handler ({short(name)})"
        if value and name in _ADDRESSES and _SCRIPT_ADDRESS.match(value) and not _leads_nowhere(value):
            return f"a script as an address ({short(value)})"
    return ""


def _leads_nowhere(value: str) -> bool:
    """`javascript:void(0)` does nothing anywhere; for a notice link `notice-link-placeholder` says so."""
    return re.fullmatch(r"javascript:\s*(?:void\s*\(?\s*0?\s*\)?|;|//)?;?\s*", value.strip().lower()) is not None


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="active-content",
    summary="A mail holds a script, an event handler, a form, a frame or an embedded object.",
    why="No mail program runs scripts; most remove forms and frames as well. What is left is a mail with holes, and "
    "what is likely is that a filter takes it for an attack and keeps it from its reader, with the information "
    "notice.",
    advice="Take it out. What has to be filled in or done belongs on a page of yours, with a link to it.",
    pl=Words(
        summary="W wiadomości jest skrypt, obsługa zdarzeń, formularz, ramka albo osadzony obiekt.",
        why="Żaden program pocztowy nie uruchamia skryptów, a większość usuwa też formularze i ramki. Zostaje "
        "wiadomość z dziurami albo, co częstsze, filtr bierze ją za atak i odbiorca jej nie dostaje, razem z "
        "informacją o przetwarzaniu danych.",
        advice="Usuń to. Formularz i wszystko, co ma działać, umieść na swojej stronie i podaj do niej link.",
    ),
    severity="error",
    sources=(
        CLIENT_TESTS,
        Source(
            "RFC 2854 section 7 (2000-06)",
            "Scripts in HTML are programs of the sender that the recipient's computer would run; whoever does so must "
            "protect it from them.",
            "A",
            legal=False,
            pl="Skrypty w HTML to programy nadawcy, które uruchomiłby komputer odbiorcy; kto by je uruchamiał, musi go "
            "przed nimi chronić.",
        ),
    ),
    good=(
        Example(
            text=_LINK + '<p><a href="https://example.com/formularz">Wypełnij ankietę</a></p>\n',
            why="The form is on a page, the mail links to it.",
        ),
        Example(
            text='<html><head><script type="application/ld+json">{"@type": "EmailMessage"}</script></head>\n<body>'
            + _LINK.strip()
            + "</body></html>\n",
            why="Data that Gmail reads; nothing is run.",
        ),
    ),
    bad=(
        Example(
            text=_LINK + "<script>document.title = 1</script>\n",
            why="A script.",
            expected=Expected(2, 1),
        ),
        Example(
            text=_LINK + '<p>\n<a href="https://example.com/" onclick="track(1)">Blog</a></p>\n',
            why="An event handler.",
            expected=Expected(3, 1),
        ),
        Example(
            text=_LINK + '<form action="https://example.com/nps">\n<input name="note"></form>\n',
            why="A form; its fields are not reported again.",
            kind="signature",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
)
