"""Reports what a template left behind in a mail or a finished signature: slots, sample words, `undefined`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.leftovers import in_address, leftovers, may_have
from rodo_footer.checking.reading.words import lower_texts, own_words
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import evidence, short

_KINDS = frozenset(("signature", "message"))
# Whoever sends newsletters fills these in every mail: where one is left, the mail was not sent yet.
_SENDER_FILLS = (
    r"(?i)unsub|opt-?_?out|wypis|rezygn|abmeld|archive|web_?version|view_?(?:in|online)|list_?address|forward"
    r"|subscriber"
)


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each leftover in what the reader sees, and for each of his own links that leads to one."""
    del policy
    if document.kind not in _KINDS or _is_unsent(document):
        return
    for part, lower in zip(document.parts, lower_texts(document), strict=True):
        if part.quoted:
            continue
        yield from _links(part)
        if not part.placeholders and not may_have(lower):
            continue
        # A slot where the notice's address belongs is the business of `notice-link-placeholder`.
        told = {link.href for link in part.links if link.filling and link.reads}
        for run in own_words(part):
            for one in leftovers(run.text) if not run.is_code else ():
                if one.seen not in told:
                    told.add(one.seen)
                    yield Flaw(
                        part=part,
                        element=run.element,
                        offset=run.place(one.at),
                        seen=run.text[one.at : one.at + len(one.seen)],
                        outcome="violation" if one.is_certain or document.kind == "signature" else "needs-review",
                        message=f'the reader sees "{short(one.seen)}": {one.what}; write the value, or mend the '
                        "program that fills the template",
                        evidence=short(one.seen),
                    )


def _is_unsent(document: Document) -> bool:
    """Whether a mail is the template of a sending program, saved as a mail."""
    return document.kind == "message" and any(
        re.search(_SENDER_FILLS, slot) for part in document.parts for slot in part.placeholders
    )


def _links(part: Part) -> Iterator[Flaw]:
    """Notice links are left to `notice-link-placeholder`."""
    for link in part.links:
        if link.reads or link.written or link.place == "quoted":
            continue
        value = in_address(link.href) if not link.filling else ""
        if value or link.filling == "template":
            yield Flaw(
                part=part,
                link=link,
                message=f"the link leads to {short(link.href)}: "
                + ("a value that is none" if value else "a slot that was not filled")
                + "; write the address, or mend the program that fills the template",
                evidence=evidence(link),
            )


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="template-leftover",
    summary="A slot, a sample word or `undefined` stands where a value belongs.",
    why="The reader sees `{{ phone }}`, `[Imię i nazwisko]`, `Lorem ipsum` or `tel. None` instead of a name or a "
    "number. He cannot answer, and the sender's particulars, which have to be in the mail, are missing. Templates "
    "themselves are not looked at: their slots are filled later (`--kind signature` says that a file is no template), "
    "nor is a newsletter whose unsubscribe link still is a slot.",
    advice="Write the value. Where a program fills the template, look why it had none: a person without a phone in the "
    "directory should have no phone line at all.",
    pl=Words(
        summary="W miejscu wartości stoi pole szablonu, przykładowe słowo albo `undefined`.",
        why="Odbiorca widzi `{{ phone }}`, `[Imię i nazwisko]`, `Lorem ipsum` albo `tel. None` zamiast nazwiska lub "
        "numeru. Nie ma jak odpowiedzieć, a brakuje danych nadawcy, które muszą być w wiadomości. Same szablony nie "
        "są sprawdzane: ich pola wypełni dopiero program (`--kind signature` mówi, że plik nie jest szablonem); "
        "podobnie newsletter, w którym polem jest jeszcze link do rezygnacji.",
        advice="Wpisz wartość. Jeśli szablon wypełnia program, sprawdź, czemu jej nie miał: osoba bez telefonu w "
        "katalogu w ogóle nie powinna mieć wiersza z telefonem.",
    ),
    severity="warning",
    sources=(
        Source(
            "Good practice (2026-11)",
            "What goes out is looked at as the reader gets it; no law speaks of slots. Missing particulars of the "
            "company are a matter of company law.",
            "B",
            legal=False,
            pl="To, co wychodzi, ogląda się tak, jak dostaje to odbiorca; żaden przepis nie mówi o polach szablonów. "
            "Brak danych spółki to sprawa prawa spółek.",
        ),
    ),
    good=(
        Example(
            text="<p>Anna Nowak<br>[wewn. 12]<br>tel. +48 600 000 000</p>\n" + _LINK,
            why="Not everything in brackets is a slot.",
        ),
        Example(
            text="Love, Anna\nxxx\nPrivacy notice: https://example.com/rodo\n",
            name="signature.txt",
            why="Kisses.",
        ),
        Example(
            text="<p>#RODO2018 #Firma, {brutto} to cena, rozmiar XXXL, TODO-list app</p>\n" + _LINK,
            why="Nor is everything in braces or between hashes, nor every cross.",
        ),
    ),
    bad=(
        Example(
            text="<p>[Imię i nazwisko]</p>\n" + _LINK,
            why="Somebody should have written a name.",
            expected=Expected(1, 4),
        ),
        Example(
            text='<p>Anna</p>\n<p><a href="tel:None">zadzwoń</a></p>\n' + _LINK,
            why="The directory had no phone.",
            expected=Expected(2, 4),
        ),
        Example(
            text="Dear undefined,\nthank you.\nPrivacy notice: https://example.com/rodo\n",
            name="signature.txt",
            why="Nobody is called that.",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text="<p>{{ first_name }} Nowak</p>\n" + _LINK,
            why="A signature that was to be finished.",
            kind="signature",
            expected=Expected(1, 4),
        ),
        Example(
            text="<p>Hallo {Vorname},</p>\n" + _LINK,
            why="One brace instead of two, so that the program left it.",
            expected=Expected(1, 10),
        ),
        Example(
            text="<p>Anna Nowak<br>\nNIP XXX-XXX-XX-XX</p>\n" + _LINK,
            why="A number that was never filled in.",
            expected=Expected(2, 1),
        ),
        Example(
            text="<table><tr><td>Telefon</td><td>XXX XXX XXX</td></tr></table>\n" + _LINK,
            why="A cell with crosses.",
            expected=Expected(1, 32),
        ),
    ),
    check=check,
)
