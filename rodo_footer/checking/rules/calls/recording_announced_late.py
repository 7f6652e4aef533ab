"""Reports a script that tells of the recording when it has begun already, or after asking for data."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import announcement, recorded_before
from rodo_footer.checking.contact.law import AT_COLLECTION, CALLS_IN_PRACTICE
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.recording_words import is_recorded_already
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the words that come too late, or where recording begins and nothing is said at all."""
    del policy
    told, early = announcement(document), recorded_before(document)
    if early is not None and told is None:
        yield flaw_at(early, "recording begins here, and nobody tells the person; say it before")
    elif early is not None and told is not None:
        yield flaw_at(
            told,
            f'the person is told of the recording only after "{short(early.text)}"; say it first, before any question',
        )
    elif told is not None and is_recorded_already(told.folded):
        yield flaw_at(told, "the person is told when the recording has begun already; say it before it begins")


RULE = Rule(
    name="recording-announced-late",
    summary="The person is told of the recording too late.",
    why="The information is due when the data are collected, and a recording collects from its first second. Who has "
    "already said his name and his number was not informed when he gave them.",
    advice="Let the announcement be the first thing that is said, before any question, and start recording after it.",
    pl=Words(
        summary="Rozmówca dowiaduje się o nagrywaniu za późno.",
        why="Informacja należy się w chwili zbierania danych, a nagranie zbiera je od pierwszej sekundy. Kto podał "
        "już nazwisko i numer, nie był poinformowany, gdy je podawał.",
        advice="Zapowiedź powinna paść jako pierwsza, przed jakimkolwiek pytaniem, a nagrywanie zacząć się po niej.",
    ),
    severity="error",
    sources=(
        AT_COLLECTION,
        CALLS_IN_PRACTICE,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\nProszę podać numer "
            "zamówienia.\n",
            why="First the announcement, then the question.",
            name="nagranie.txt",
            kind="script",
        ),
        Example(
            text="You have reached Example Ltd. This call is recorded to document your order, on the basis of our "
            "legitimate interests; we delete the recording after 12 months.\nYou may object now and talk to us "
            "unrecorded. Details: https://example.com/rodo\n[start recording]\nMay I have your name?\n",
            why="Recording starts after it was announced.",
            name="recording.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Proszę podać imię i nazwisko.\nDzień dobry, tu Przykład sp. z "
            "o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to nasz prawnie uzasadniony "
            "interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc o tym teraz, i rozmawiać "
            "bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="The name is given before anything is said.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(2, 37, part="text/plain"),
        ),
        Example(
            text="[start recording]\nYou have reached Example Ltd. This call is recorded to document your order, on "
            "the basis of our legitimate interests; we delete the recording after 12 months.\nYou may object now "
            "and talk to us unrecorded. Details: https://example.com/rodo\n",
            why="It runs from the beginning.",
            name="recording.txt",
            kind="script",
            expected=Expected(2, 31, part="text/plain"),
        ),
        Example(
            text="Wie lautet Ihre Kundennummer?\nSie sind verbunden mit der Beispiel GmbH. Dieses Gespräch wird zum "
            "Nachweis der Bestellung aufgezeichnet, auf Grundlage unseres berechtigten Interesses; Löschung nach "
            "12 Monaten.\nSie können widersprechen und ohne Aufzeichnung mit uns sprechen. Einzelheiten: "
            "https://example.com/rodo\n",
            why="The same in German.",
            name="aufnahme.txt",
            kind="script",
            expected=Expected(2, 43, part="text/plain"),
        ),
    ),
    check=check,
)
