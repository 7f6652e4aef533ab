"""Reports a disclaimer that tells strangers what they must do with a mail that came by mistake."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.law import NO_DUTY_BY_MAIL
from rodo_footer.checking.contact.speech import flaw_at, sentences
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.disclaimers import claims_duty, may_claim
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.words import lower_texts
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words

_AROUND = 3  # sentences; a disclaimer is one paragraph, and a manual says all its words somewhere


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the first such sentence of a signature or a template."""
    del policy
    if document.kind not in ("signature", "template") or not any(map(may_claim, lower_texts(document))):
        return
    said = sentences(document)
    folded = [one.folded for one in said]
    one = next(
        (
            one
            for at, one in enumerate(said)
            if claims_duty(one.folded, " ".join(folded[max(0, at - _AROUND) : at + _AROUND + 1]))
        ),
        None,
    )
    if one is not None:
        yield flaw_at(
            one,
            "a note in a mail puts no duty on who gets it by mistake; ask for it, or leave it out, and send to the "
            "right person",
        )


RULE = Rule(
    name="disclaimer-claims-duty",
    summary="A disclaimer claims duties that a mail cannot impose.",
    why="Nobody is bound by a note that he has not agreed to, and a mail that went to the wrong person is your breach "
    "to handle (GDPR art. 33, 34), whatever the footer says. A disclaimer is no notice either. It makes the "
    "footer long and hides what has to be read.",
    advice="Leave it out, or ask politely: `If this message is not for you, please tell us and delete it.`",
    pl=Words(
        summary="Zastrzeżenie poufności przypisuje obowiązki, których wiadomość nie może nałożyć.",
        why="Nikogo nie wiąże dopisek, na który się nie zgodził, a wiadomość wysłana do niewłaściwej osoby to Twoje "
        "naruszenie do obsłużenia (art. 33 i 34 RODO), cokolwiek mówi stopka. Zastrzeżenie nie jest też "
        "informacją o danych. Wydłuża stopkę i zasłania to, co trzeba przeczytać.",
        advice="Usuń je albo uprzejmie poproś: `Jeśli ta wiadomość nie jest do Państwa, prosimy o informację i jej "
        "usunięcie.`",
    ),
    severity="info",
    sources=(NO_DUTY_BY_MAIL,),
    good=(
        Example(
            text="<p>Jeśli ta wiadomość nie jest do Państwa, prosimy o informację i jej usunięcie.</p>\n<p><a "
            'href="https://example.com/rodo">Polityka prywatności</a></p>\n',
            why="A request.",
            name="stopka.html",
        ),
        Example(
            text="Settings\n\nThe intended recipient of a message is looked up first.\n\nA queue holds them.\n\nEach "
            "has a name.\n\nNames are short.\n\nTo remove a queue you must use the delete action.\n\nSee "
            "https://example.com/rodo\n",
            why="A manual: its words on mails stand elsewhere, and its duties are of another kind.",
            name="manual.txt",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>Wiadomość jest poufna. Jeśli nie jest Pan jej adresatem, jest Pan zobowiązany "
            'do jej usunięcia.</p>\n<p><a href="https://example.com/rodo">Polityka prywatności</a></p>\n',
            why="No law says so.",
            name="stopka.html",
            expected=Expected(2, 27),
        ),
        Example(
            text="<p>Ann Smith</p>\n<p>If you are not the intended recipient, any use or disclosure of this message "
            'is strictly prohibited.</p>\n<p><a href="https://example.com/rodo">Privacy policy</a></p>\n',
            why="The same in English.",
            name="signature.html",
            expected=Expected(2, 4),
        ),
        Example(
            text="<p>Max Muster</p>\n<p>Sind Sie nicht der richtige Adressat, sind Sie verpflichtet, diese Nachricht "
            'zu löschen.</p>\n<p><a href="https://example.com/rodo">Datenschutz</a></p>\n',
            why="The same in German.",
            name="signature.html",
            expected=Expected(2, 4),
        ),
    ),
    check=check,
)
