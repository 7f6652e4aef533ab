"""Reports boxes that ask for consent to what the form is for anyway."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.forms import forms
from rodo_footer.checking.contact.law import ONE_BASIS, SAY_THE_BASIS
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.form_words import is_bundled, is_needless
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each box, certain where the config says on what the form rests; none where that is consent."""
    activity = policy.project.activity_for("contact-form") if policy.project is not None else None
    if activity is not None and activity.rests_on("6.1.a", "9.2.a"):
        return
    for form in forms(document):
        for box in form.boxes:
            if is_needless(box.label, has_message="message" in form.asks) and not is_bundled(box.label):
                bases = sorted({one.legal_basis for one in activity.purposes}) if activity is not None else []
                yield Flaw(
                    part=form.part,
                    element=box.element,
                    outcome="violation" if bases else "needs-review",
                    message=_message(short(box.words), ", ".join(bases)),
                    evidence=short(box.words),
                )


def _message(label: str, bases: str) -> str:
    if bases:
        return (
            f'"{label}" asks for consent, and the configured activity of the contact form rests on {bases}; take the '
            "box out, and say the purpose and the basis in the clause"
        )
    return (
        f'"{label}" asks for consent to what the person asked you for; that mostly rests on another basis (GDPR art. '
        "6(1)(b) or (f)): if so, take the box out"
    )


_TOP = '<form action="/kontakt">\n<input type="email" name="email"><textarea name="message"></textarea>\n'
_END = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n<button>OK</button>\n</form>\n'

RULE = Rule(
    name="consent-box-needless",
    summary="A box asks for consent to answer an enquiry.",
    why="Who writes to you wants an answer. That processing rests on steps at the person's request or on your "
    "legitimate interest, not on consent. A box that asks for it all the same says what is not true, for a "
    "refusal or a withdrawal would change nothing, and it gives you consents to manage. Some sectors need one: "
    "for data on health, for example.",
    advice="Take the box out and let the clause say purpose and basis. If the form does rest on consent, say so in "
    '`[[activity]]` of channel `contact-form` (`legal_basis = "6.1.a"`).',
    pl=Words(
        summary="Pole prosi o zgodę na odpowiedź na zapytanie.",
        why="Kto pisze, chce odpowiedzi. To przetwarzanie opiera się na działaniach na żądanie osoby albo na "
        "uzasadnionym interesie, nie na zgodzie. Pole, które mimo to o nią prosi, mówi nieprawdę, bo odmowa ani "
        "cofnięcie niczego by nie zmieniły, i przysparza zgód do pilnowania. Czasem zgoda jest potrzebna, na "
        "przykład na dane o zdrowiu.",
        advice="Usuń pole, a cel i podstawę podaj w klauzuli. Jeśli formularz rzeczywiście opiera się na zgodzie, "
        'zapisz to w `[[activity]]` kanału `contact-form` (`legal_basis = "6.1.a"`).',
    ),
    severity="warning",
    sources=(SAY_THE_BASIS, ONE_BASIS),
    good=(
        Example(
            text=_TOP + '<label><input type="checkbox" name="news"> Zgadzam się na newsletter</label>\n' + _END,
            why="Consent to something else than the answer.",
            name="kontakt.html",
        ),
    ),
    bad=(
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> Wyrażam zgodę na przetwarzanie moich danych osobowych w celu '
            "udzielenia odpowiedzi</label>\n" + _END,
            why="The person asked for the answer.",
            name="kontakt.html",
            expected=Expected(3, 8, "needs-review"),
        ),
        Example(
            text=_TOP + '<label><input type="checkbox" required> I consent to my data being processed to answer my '
            "enquiry</label>\n" + _END,
            why="The same in English.",
            name="contact.html",
            expected=Expected(3, 8, "needs-review"),
        ),
        Example(
            text=_TOP
            + '<label><input type="checkbox" required> Ich willige ein, dass meine Daten zur Beantwortung meiner '
            "Anfrage verarbeitet werden</label>\n" + _END,
            why="The same in German.",
            name="kontakt.html",
            expected=Expected(3, 8, "needs-review"),
        ),
    ),
    check=check,
)
