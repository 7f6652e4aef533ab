"""Reports a recording of which nobody says for how long it is kept."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import announcement, says
from rodo_footer.checking.contact.law import FIRST_LAYER, KEEPING
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.recording_words import says_how_long
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the announcement."""
    del policy
    told = announcement(document)
    if told is not None and not says(document, says_how_long):
        yield flaw_at(
            told, "the call is recorded, and nothing says when the recording is deleted; a few words are enough"
        )


RULE = Rule(
    name="recording-without-retention",
    summary="Nothing says for how long a recording is kept.",
    why="How long a recording is kept is what people wonder about first. The period may stand in the notice behind it "
    "(a layered notice), so this is advice, not a breach; in the announcement it takes three words.",
    advice="Add the period or what ends it: `usuniemy po 12 miesiącach`, `deleted after 12 months`, `Löschung nach 12 "
    "Monaten`. Set `retention` in `[[activity]]` of channel `recording`.",
    pl=Words(
        summary="Nic nie mówi, jak długo przechowuje się nagranie.",
        why="Czas przechowywania nagrania to pierwsze, o co ludzie pytają. Może być podany w informacji, do której "
        "odsyła zapowiedź (warstwowo), więc to rada, nie naruszenie; w zapowiedzi to trzy słowa.",
        advice="Dodaj okres albo to, co go kończy: `usuniemy po 12 miesiącach`. Ustaw `retention` w `[[activity]]` "
        "kanału `recording`.",
    ),
    severity="info",
    sources=(
        KEEPING,
        FIRST_LAYER,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="Twelve months.",
            name="nagranie.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana; można też rozmawiać bez nagrywania.\n"
            "Szczegóły: https://example.com/rodo\n",
            why="For how long?",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 37, part="text/plain"),
        ),
        Example(
            text="You have reached Example Ltd. This call is recorded; press 2 to talk unrecorded.\nDetails: "
            "https://example.com/rodo\n",
            why="The same in English.",
            name="recording.txt",
            kind="script",
            expected=Expected(1, 31, part="text/plain"),
        ),
        Example(
            text="Sie sind verbunden mit der Beispiel GmbH. Dieses Gespräch wird aufgezeichnet; Sie können auch ohne "
            "Aufzeichnung mit uns sprechen.\nEinzelheiten: https://example.com/rodo\n",
            why="The same in German.",
            name="aufnahme.txt",
            kind="script",
            expected=Expected(1, 43, part="text/plain"),
        ),
    ),
    check=check,
)
