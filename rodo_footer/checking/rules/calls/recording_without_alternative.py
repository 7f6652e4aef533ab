"""Reports a recording that leaves no way to talk without it."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import announcement, bases, continuing, says
from rodo_footer.checking.contact.law import CALLS_IN_PRACTICE, NO_CONDITION, OBJECTION, UODO_CALLS
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.call_words import lets_object
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.recording_words import offers_another_way
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the announcement, which names all that is not said; none where the law demands the recording, or
    where to go on counts as consent, which is a fault of its own."""
    told = announcement(document)
    rests_on = bases(document, policy)
    if told is None or continuing(document) is not None or rests_on & {"duty", "other"}:
        return
    lacks = []
    if not says(document, offers_another_way):
        lacks.append("another way without recording")
    if "interest" in rests_on and not says(document, lets_object):
        lacks.append("that one can object")
    if lacks:
        yield flaw_at(told, f"the call is recorded, and the script does not say: {', '.join(lacks)}")


RULE = Rule(
    name="recording-without-alternative",
    summary="A call is recorded and there is no way without it.",
    why="Consent that cannot be refused is none, and an objection that leads nowhere is none either. Who does not "
    "want to be recorded needs a way that serves him as well: an unrecorded call, an e-mail, a branch. Where a "
    "law demands the recording, say so; then nothing is to be offered.",
    advice="Name the way in the announcement, and that one can object where you rest on your legitimate interest. Set "
    "`alternative` in `[[activity]]` of channel `recording`; `rodo-footer clause recording` says it.",
    pl=Words(
        summary="Rozmowa jest nagrywana i nie ma drogi bez nagrywania.",
        why="Zgoda, której nie można odmówić, nie jest zgodą, a sprzeciw, który do niczego nie prowadzi, sprzeciwem. "
        "Kto nie chce być nagrywany, potrzebuje drogi, która służy mu tak samo: rozmowy bez nagrywania, e-maila, "
        "oddziału. Jeśli nagrywać każe przepis, powiedz to; wtedy nie ma czego proponować.",
        advice="Podaj tę drogę w zapowiedzi, a przy uzasadnionym interesie także to, że można się sprzeciwić. Ustaw "
        "`alternative` w `[[activity]]` kanału `recording`; powie to `rodo-footer clause recording`.",
    ),
    severity="warning",
    sources=(
        NO_CONDITION,
        OBJECTION,
        UODO_CALLS,
        CALLS_IN_PRACTICE,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="An objection, and a call without recording.",
            name="nagranie.txt",
            kind="script",
        ),
        Example(
            text="You have reached Example Ltd. The law requires us to record this call; this is a legal obligation "
            "under the rules on investment services. We keep it for five years. Our privacy notice is on our "
            "website.\n",
            why="A legal duty leaves no choice.",
            name="recording.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana. Nagranie usuniemy po 12 miesiącach.\n"
            "Szczegóły: https://example.com/rodo\n",
            why="Nothing but the fact.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 37, part="text/plain"),
        ),
        Example(
            text="You have reached Example Ltd. This call is recorded on the basis of our legitimate interests. We "
            "delete it after 12 months. You can also write to us.\nDetails: https://example.com/rodo\n",
            why="Nothing says that one can object.",
            name="recording.txt",
            kind="script",
            expected=Expected(1, 31, part="text/plain"),
        ),
        Example(
            text="Sie sind verbunden mit der Beispiel GmbH. Dieses Gespräch wird aufgezeichnet und nach 12 Monaten "
            "gelöscht.\nEinzelheiten: https://example.com/rodo\n",
            why="The same in German.",
            name="aufnahme.txt",
            kind="script",
            expected=Expected(1, 43, part="text/plain"),
        ),
    ),
    check=check,
)
