"""Reports boxes that give consent and are ticked before anybody has seen them."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.forms import forms
from rodo_footer.checking.contact.law import CONSENT, NO_SILENCE
from rodo_footer.checking.fixers import UNTICK
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.form_words import is_consent
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each box; in a template the mark may depend on what the person chose before."""
    del policy
    for form in forms(document):
        for box in form.boxes:
            if box.is_ticked and is_consent(box.label):
                unless = "" if form.is_sure else ", unless the person has ticked it before"
                yield Flaw(
                    part=form.part,
                    element=box.element,
                    outcome="violation" if form.is_sure else "needs-review",
                    message=f'"{short(box.words)}" is ticked already, so it is no consent; take the mark (checked) '
                    f"out{unless}",
                    evidence=short(box.words),
                )


_TOP = '<form action="/kontakt">\n<input type="email" name="email">\n'
_END = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n<button>OK</button>\n</form>\n'

RULE = Rule(
    name="consent-box-preticked",
    summary="A box for consent is ticked already.",
    why="Consent is something that a person does. A box that is ticked when the page opens says what you want, not "
    "what the person wants, and what is sent with it is no consent; whatever rests on it has no legal basis.",
    advice="Take `checked` out of the box. Where nothing works without the processing, there is another legal basis, "
    "and the box goes.",
    pl=Words(
        summary="Pole zgody jest zaznaczone z góry.",
        why="Zgoda to coś, co robi osoba. Pole zaznaczone, gdy strona się otwiera, mówi, czego chcesz Ty, a nie czego "
        "chce ona; to, co z nim wysłano, nie jest zgodą, a przetwarzanie, które się na niej opiera, nie ma "
        "podstawy.",
        advice="Usuń z pola `checked`. Jeśli bez tych danych nic nie zadziała, podstawa jest inna i pole jest zbędne.",
    ),
    severity="error",
    sources=(CONSENT, NO_SILENCE),
    good=(
        Example(
            text=_TOP + '<label><input type="checkbox" name="news"> Chcę otrzymywać newsletter</label>\n' + _END,
            why="Who wants it ticks it.",
            name="kontakt.html",
        ),
        Example(
            text=_TOP
            + '<label><input type="checkbox" name="copy" checked> Send me a copy of my message</label>\n'
            + _END,
            why="A copy of one's own message needs no consent.",
            name="contact.html",
        ),
    ),
    bad=(
        Example(
            text=_TOP + '<label><input type="checkbox" name="news" checked> Wyrażam zgodę na otrzymywanie informacji '
            "handlowych</label>\n" + _END,
            why="Ticked for the person.",
            name="kontakt.html",
            expected=Expected(3, 8),
        ),
        Example(
            text=_TOP + '<input type="checkbox" id="news" checked="checked">\n<label for="news">Yes, send me the '
            "newsletter</label>\n" + _END,
            why="The label stands beside it.",
            name="contact.html",
            expected=Expected(3, 1),
        ),
        Example(
            text=_TOP
            + '<label><input type="checkbox" checked> Ich willige ein, Werbung per E-Mail zu erhalten</label>\n'
            + _END,
            why="The same in German.",
            name="kontakt.html",
            expected=Expected(3, 8),
        ),
    ),
    check=check,
    fix=UNTICK,
)
