"""Reports boxes that accept terms and give consent in one."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.forms import forms
from rodo_footer.checking.contact.law import APART, NO_CONDITION
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.form_words import is_bundled
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each box."""
    del policy
    for form in forms(document):
        for box in form.boxes:
            if is_bundled(box.label):
                yield Flaw(
                    part=form.part,
                    element=box.element,
                    message=f'"{short(box.words)}" accepts terms and consents in one; give the consent a box of its '
                    "own that may stay empty",
                    evidence=short(box.words),
                )


_TOP = '<form action="/zamow">\n<input type="email" name="email">\n'
_END = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n<button>OK</button>\n</form>\n'

RULE = Rule(
    name="consent-bundled",
    summary="One box accepts terms and gives consent as well.",
    why="Who wants the contract must tick the box and so consents to mails that he may not want. Consent that cannot "
    "be refused by itself is not free, and a request for it that is part of something else cannot be told from it.",
    advice="Make two boxes: one for the terms, one for each consent, which nothing hangs on. To accept terms and to "
    "have read the notice may share a box; a notice needs no consent.",
    pl=Words(
        summary="Jedno pole oznacza akceptację regulaminu i zgodę.",
        why="Kto chce umowy, musi zaznaczyć pole i tym samym zgadza się na wiadomości, których może nie chcieć. "
        "Zgoda, której nie można odmówić osobno, nie jest dobrowolna, a prośby o nią, schowanej w czymś innym, "
        "nie da się odróżnić.",
        advice="Zrób dwa pola: jedno na regulamin, po jednym na każdą zgodę, od której nic nie zależy. Akceptacja "
        "regulaminu i zapoznanie się z informacją mogą być w jednym polu; informacja nie wymaga zgody.",
    ),
    severity="warning",
    sources=(APART, NO_CONDITION),
    good=(
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> Akceptuję regulamin</label>\n<label><input type="checkbox"> '
            "Wyrażam zgodę na otrzymywanie ofert e-mailem</label>\n" + _END,
            why="Each by itself.",
            name="zamow.html",
        ),
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> I accept the terms and have read the privacy notice</label>\n'
            + _END,
            why="A notice is read, not consented to.",
            name="order.html",
        ),
    ),
    bad=(
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> Akceptuję regulamin i wyrażam zgodę na otrzymywanie ofert '
            "e-mailem</label>\n" + _END,
            why="No contract without offers.",
            name="zamow.html",
            expected=Expected(3, 8),
        ),
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> I agree to the terms and conditions and to receive marketing '
            "e-mails</label>\n" + _END,
            why="The same in English.",
            name="order.html",
            expected=Expected(3, 8),
        ),
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> Ich akzeptiere die AGB und willige in Werbung per E-Mail '
            "ein</label>\n" + _END,
            why="The same in German.",
            name="bestellen.html",
            expected=Expected(3, 8),
        ),
    ),
    check=check,
)
