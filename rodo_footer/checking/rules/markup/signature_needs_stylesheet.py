"""Reports a signature whose layout stands in `<style>`, which Gmail drops with the head when a signature is pasted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.mailed import Page, pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.reading.stylesheets import Sheet, sheets
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import short

_LONGEST = 2_500  # characters of text: a longer page is a whole mail, whose <style> stands in its own head
_HEAD = 600  # characters in which a mail greets
_GREETING = (
    r"\b(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|witaj\w*|czesc|dzien dobry|szanown\w+"
    r"|drog(?:i|a|ie|ich)|hallo|liebe[rs]?(?! gru)|guten (?:tag|morgen|abend)|sehr geehrte\w*|moin)\b[^.,!?]{0,60}[,!]"
)
# Each begins where another cannot have begun before it, so that no sheet is read more than once.
_LAYOUT = (
    "width",
    "max-width",
    "min-width",
    "height",
    "display",
    "float",
    "position",
    "padding",
    "margin",
    "border",
    "font-size",
    "line-height",
    "text-align",
    "vertical-align",
    "background",
)


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each `<style>` that the layout of a signature hangs on."""
    del policy
    if document.kind != "signature":
        return
    for page in pages(document):
        if "style" not in page.outline.by_tag or len(page.part.text) > _LONGEST or _is_whole_mail(page):
            continue
        for sheet in sheets(page.outline):
            found = _needed(sheet) if page.part.is_own(sheet.element) else None
            if found:
                selector, name = found
                yield Flaw(
                    part=page.part,
                    element=sheet.element,
                    message=f"the layout hangs on <style> ({short(selector)} sets {name}), and a signature is put "
                    "into the body of a mail, where Gmail drops it; write it into the elements (style=)",
                    evidence=short(selector),
                )


def _is_whole_mail(page: Page) -> bool:
    """Whether this is the page of a mail rather than a block for one: its `<style>` stands where Gmail takes it."""
    return (
        "unsubscribe" in page.lower
        or any(one.get("name").lower() == "viewport" for one in page.outline.named("meta"))
        or re.search(_GREETING, fold(page.part.text[:_HEAD])) is not None
    )


def _needed(sheet: Sheet) -> tuple[str, str] | None:
    """The first selector that sets the layout of an element which does not say so itself, and the property."""
    if "mso" in sheet.lower:
        return None  # what Word and Outlook write they also read
    for selector, body in sheet.rules():
        names = [one.partition(":")[0].strip().lower() for one in body.split(";") if ":" in one]
        wanted = [name for name in names if name.startswith(_LAYOUT)]
        if not wanted or ":" in selector or selector.lower() in ("body", "html", "*", "#outlook a"):
            continue
        for element in sheet.select(selector):
            missing = next((name for name in wanted if not _says(element, name)), "")
            if missing and element.tag not in ("html", "head", "body", "style") and _is_plain(element):
                return selector, missing
    return None


def _says(element: Element, name: str) -> bool:
    """Whether the element itself sets a property, or the attribute that means the same."""
    root = name.partition("-")[0] if not name.startswith(("font", "line", "text", "vertical", "max", "min")) else name
    attributes = {"text-align": "align", "vertical-align": "valign", "background": "bgcolor"}
    attribute = attributes.get(root, root)
    return root in element.get("style").lower() or attribute in element.attributes


def _is_plain(element: Element) -> bool:
    return element.get("class").lower() not in ("externalclass", "readmsgbody")


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="signature-needs-stylesheet",
    summary="The layout of a signature hangs on `<style>`.",
    why="A signature is put into the body of each mail. There Gmail drops `<style>` (it takes one in the head only), "
    "and so do its apps for accounts of others; the classes are left and mean nothing. What was two columns "
    "becomes a heap, and small print becomes large.",
    advice="Write the styles into the elements (`style=`). `rodo-footer generate` does that for its designs, and "
    "leaves in `<style>` only what may be lost, such as colours for dark mode.",
    pl=Words(
        summary="Układ podpisu zależy od `<style>`.",
        why="Podpis trafia do treści każdej wiadomości. Gmail usuwa stamtąd `<style>` (przyjmuje go tylko w nagłówku "
        "strony), podobnie jego aplikacje przy kontach innych dostawców; zostają klasy, które nic nie znaczą. Dwie "
        "kolumny rozsypują się, a drobny druk staje się duży.",
        advice="Wpisz style w elementy (`style=`). `rodo-footer generate` robi to dla swoich wzorów i zostawia w "
        "`<style>` tylko to, co wolno stracić, na przykład kolory trybu ciemnego.",
    ),
    severity="warning",
    sources=(CLIENT_TESTS,),
    good=(
        Example(
            text='<table><tr><td style="padding:0 16px 0 0;font-size:13px">Anna Nowak</td></tr></table>\n' + _LINK,
            why="The layout stands in the elements.",
        ),
        Example(
            text="<style>@media (prefers-color-scheme: dark) { .name { font-size: 13px } }</style>\n"
            '<p class="name" style="font-size:13px">Anna Nowak</p>\n' + _LINK,
            why="What stands in the style sheet may be lost.",
        ),
        Example(
            text="<style>.foot { font-size: 11px }</style>\n<p>Szanowna Klientko, szanowny Kliencie!</p>\n"
            '<p class="foot">Przykład sp. z o.o.</p>\n' + _LINK,
            why="A whole mail has a head of its own.",
        ),
    ),
    bad=(
        Example(
            text='<style>.left { padding-right: 16px; width: 120px }</style>\n<table><tr><td class="left">Anna'
            "</td></tr></table>\n" + _LINK,
            why="Without the style sheet there are no columns.",
            expected=Expected(1, 1),
        ),
    ),
    check=check,
)
