"""Reports a notice link, or the legal text around it, that is hard to read on its background."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.duty import graded
from rodo_footer.checking.law import USUAL_PLACE
from rodo_footer.checking.mailed import Page, pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.contrast import Measured, hexadecimal, measure, proposed
from rodo_footer.checking.reading.contrast_hints import may_be_hard_to_read
from rodo_footer.checking.reading.facts import Audience, Document
from rodo_footer.checking.reading.outline import BLOCKS, Element, Text
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import CONTRAST
from rodo_footer.checking.wording import short

_HIDDEN = 1.5  # below this `notice-link-hidden` speaks
_HARD = 3.0  # the words around the link may be quieter than the link, and a dark ground is a guess
_WORDS = ("KRS", "NIP", "REGON", "HRB", "HRA", "USt-Id", "UStId", "Amtsgericht")
_PARTICULARS = Pattern(r"\b(?:KRS|NIP|REGON|HRB|HRA|USt-?Id-?Nr|Amtsgericht)\b")
_NOTICE_LINK = "notice link"
_COMPANY = "company's particulars"
_MADE_FOR_DARK = r"color-scheme[\"'\s:=]{1,6}(?:content=[\"'])?[a-z\s]{0,20}dark"
_SHORTEST = 7  # characters: NIP and a number
_MOST = 50  # texts of a page


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each pair of colours of a page, at the first text that has it."""
    for page in pages(document):
        if not may_be_hard_to_read(page.outline, page.lower):
            continue
        legal = list(dict.fromkeys(_legal(page, document, policy)))
        for audience in _audiences(page):
            told: set[tuple[object, object]] = set()
            for element, what in legal:
                found = _low(page, element, audience, what)
                if found is not None and (found.text, found.ground) not in told:
                    told.add((found.text, found.ground))
                    yield _flaw(page, element, found, audience, what)


def _audiences(page: Page) -> tuple[Audience, ...]:
    """Only a mail that says it is made for dark mode is shown there as it says; others are recoloured."""
    said = re.finditer(_MADE_FOR_DARK, page.lower) if "color-scheme" in page.lower else ()
    return ("desk", "dark") if any(not page.lower.endswith("prefers-", 0, one.start()) for one in said) else ("desk",)


def _legal(page: Page, document: Document, policy: Policy) -> Iterator[tuple[Element, str]]:
    """The elements whose text has to be readable, and what they are."""
    links = [one for one in page.outline.named("a", "area") if "href" in one.attributes]
    blocks: set[int] = set()
    left = _MOST
    for part, link, worth in graded(document, policy):
        if part is not page.part or worth not in ("ok", "templated", "insecure", "opaque"):
            continue
        if link.view == "outlook" or link.place == "quoted" or not 0 <= link.ordinal < len(links):
            continue
        element = links[link.ordinal]
        block = next((one for one in element.ancestors() if one.tag in BLOCKS), None)
        if block is not None and block.index not in blocks:
            blocks.add(block.index)
            for text in page.outline.inside(block):
                if left and isinstance(text, Text) and text.parent and text.text.strip(" ,.|:;\n\t\r\u00a0-–—()"):
                    left -= 1
                    is_link = element is text.parent or element.holds(text)
                    yield text.parent, _NOTICE_LINK if is_link else "text beside the notice link"
    for text in _with_particulars(page) if left else ():
        if left and text.parent and _PARTICULARS.search(text.text) and page.part.is_own(text):
            left -= 1
            yield text.parent, _COMPANY


def _with_particulars(page: Page) -> list[Text]:
    """The texts that may name a register or a tax number."""
    if not any(map(page.part.text.__contains__, _WORDS)):
        return []
    texts = [one for one in page.outline.texts if len(one.text) >= _SHORTEST]
    everything = "\n".join([one.text for one in texts])
    words = [word for word in _WORDS if word in everything]
    if len(words) == 1:
        return [one for one in texts if words[0] in one.text]
    return [one for one in texts if any(map(one.text.__contains__, words))]


def _low(page: Page, element: Element, audience: Audience, what: str) -> Measured | None:
    if page.part.sight is None or page.part.sight.look(element, audience).gone:
        return None
    found = measure(page.part.sight, element, audience)
    if found is None or not found.is_low:
        return None
    if found.ratio < _HIDDEN and what != _COMPANY and found.has_ground:
        return None
    return found if found.ratio < _HARD or (what == _NOTICE_LINK and audience == "desk") else None


def _flaw(page: Page, element: Element, found: Measured, audience: Audience, what: str) -> Flaw:
    text = short(" ".join(page.outline.text_of(element).split())[:40])
    where = " in dark mode, for which the mail says it is made," if audience == "dark" else ""
    chosen = "" if found.is_given else " (the colour that mail programs give it)"
    return Flaw(
        part=page.part,
        element=element,
        outcome="needs-review" if audience == "dark" or not found.is_given else "violation",
        message=f'the {what} "{text}"{where} is {hexadecimal(found.text)} on '
        f"{hexadecimal(found.ground)}{chosen}, a contrast of {int(found.ratio * 100) / 100}:1; it needs "
        f"{found.wanted:g}:1, such as {hexadecimal(proposed(found))}",
        evidence=f"{hexadecimal(found.text)} on {hexadecimal(found.ground)}",
    )


_LINK = '<a href="https://example.com/rodo"{}>Informacja o przetwarzaniu danych</a>'

RULE = Rule(
    name="low-contrast",
    summary="The notice link or the legal text around it is hard to read on its background.",
    why="Small grey print is where the notice is put and where people with weak eyes, or in the sun, do not find it. "
    "WCAG asks for a contrast of 4.5:1 (3:1 for large letters). The notice link is held to that, the words beside it "
    "and the company's particulars to 3:1. The supervisory authorities ask that neither place nor "
    "colour make the notice hard to find. On dark ground only mails are looked at that say they are made for dark "
    "mode; all others are recoloured by the program.",
    advice="Take the colour that the message proposes, or a darker one. On white, #767676 is the lightest grey that "
    "can be read. Give a link on a dark ground a colour of its own.",
    pl=Words(
        summary="Link do informacji lub tekst prawny wokół niego jest słabo czytelny na swoim tle.",
        why="Drobny szary druk to miejsce, w którym umieszcza się informację i w którym nie znajdą jej osoby "
        "słabowidzące ani nikt w słońcu. WCAG wymaga kontrastu 4,5:1 (3:1 dla dużych liter); tyle musi mieć link, a "
        "słowa obok niego i dane spółki 3:1. Organy nadzorcze chcą, by ani miejsce, ani kolor nie utrudniały "
        "znalezienia informacji. Na ciemnym tle sprawdzane są tylko wiadomości, "
        "które mówią, że są przygotowane na tryb ciemny; kolory pozostałych zmienia program.",
        advice="Użyj koloru z komunikatu albo ciemniejszego. Na bieli najjaśniejszą czytelną szarością jest #767676. "
        "Linkowi na ciemnym tle nadaj własny kolor.",
    ),
    severity="warning",
    sources=(CONTRAST, USUAL_PLACE),
    good=(
        Example(
            text='<p style="color:#666666">Dane: ' + _LINK.format(' style="color:#1a5276"') + "</p>\n",
            why="5.7:1 and 8:1 on white.",
        ),
        Example(
            text='<table bgcolor="#1b2a41"><tr><td style="color:#eeeeee">'
            + _LINK.format(' style="color:#8ec7f2"')
            + "</td></tr></table>\n",
            why="Light on dark.",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>" + _LINK.format(' style="color:#aaaaaa"') + "</p>\n",
            why="2.3:1.",
            expected=Expected(2, 4),
        ),
        Example(
            text='<p style="background:#1b2a41;color:#ffffff">Firma<br>\n' + _LINK.format("") + "</p>\n",
            why="The link keeps the blue of the mail program, on dark blue.",
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
)
