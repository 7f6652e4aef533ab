"""Reports a script that asks for consent to a recording and does not say that it can be withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import announcement, bases, consent, says
from rodo_footer.checking.contact.law import WITHDRAWAL
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.recording_words import lets_withdraw
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the question."""
    told = announcement(document)
    if told is not None and "consent" in bases(document, policy) and not says(document, lets_withdraw):
        yield flaw_at(
            consent(document) or told,
            "consent to the recording, and nothing says that it can be withdrawn; say so before the person answers",
        )


RULE = Rule(
    name="recording-consent-without-withdrawal",
    summary="Consent to a recording is asked for without saying that it can be withdrawn.",
    why="Consent can be withdrawn at any time, during the call as well, and the person has to know that before "
    "consenting. What was recorded until then stays lawful.",
    advice="Add to the question: `Zgodę można cofnąć w każdej chwili, także w trakcie rozmowy`, `You may withdraw it "
    "at any time`, `Sie können sie jederzeit widerrufen`.",
    pl=Words(
        summary="Skrypt prosi o zgodę na nagranie i nie mówi, że można ją cofnąć.",
        why="Zgodę można cofnąć w każdej chwili, także w trakcie rozmowy, i osoba musi o tym wiedzieć, zanim się "
        "zgodzi. To, co nagrano wcześniej, pozostaje zgodne z prawem.",
        advice="Dodaj do pytania: `Zgodę można cofnąć w każdej chwili, także w trakcie rozmowy`.",
    ),
    severity="error",
    sources=(WITHDRAWAL,),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Czy zgadza się Pan na nagranie tej rozmowy, które usuniemy po 3 "
            "miesiącach?\nBez zgody porozmawiamy tak samo, bez nagrywania. Zgodę można cofnąć w każdej chwili. "
            "Szczegóły: https://example.com/rodo\n",
            why="It can be withdrawn.",
            name="nagranie.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Czy zgadza się Pan na nagranie tej rozmowy, które usuniemy po 3 "
            "miesiącach?\nBez zgody porozmawiamy tak samo, bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="Nobody says so.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 37, part="text/plain"),
        ),
        Example(
            text="You have reached Example Ltd. Do you agree to this call being recorded? Press 2 to talk unrecorded. "
            "We delete it after 3 months.\nDetails: https://example.com/rodo\n",
            why="The same in English.",
            name="recording.txt",
            kind="script",
            expected=Expected(1, 31, part="text/plain"),
        ),
        Example(
            text="Sie sind verbunden mit der Beispiel GmbH. Sind Sie mit der Aufzeichnung dieses Gesprächs "
            "einverstanden? Ohne Aufzeichnung sprechen wir genauso; Löschung nach 3 Monaten.\nEinzelheiten: "
            "https://example.com/rodo\n",
            why="The same in German.",
            name="aufnahme.txt",
            kind="script",
            expected=Expected(1, 43, part="text/plain"),
        ),
    ),
    check=check,
)
