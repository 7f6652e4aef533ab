"""Reports a script that takes the going on of the call for consent, or tells people to hang up."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import continuing
from rodo_footer.checking.contact.law import CALLS_IN_PRACTICE, CONSENT, NO_CONDITION, NO_SILENCE, UODO_CALLS
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the sentence."""
    del policy
    one = continuing(document)
    if one is not None:
        yield flaw_at(
            one,
            "to go on with a call is no consent to its recording, and to hang up is no way to refuse; ask, and go on "
            "without recording after a no, or rest on another basis and say so",
        )


RULE = Rule(
    name="recording-by-continuing",
    summary="To go on with the call is taken for consent to its recording.",
    why="Consent is a clear act, made freely. Who needs something has no choice but to stay on the line, and staying "
    "is no act; the same holds for `hang up if you do not agree`. Supervisory authorities have said so of this "
    "very sentence.",
    advice="Ask a question that can be answered with no, and talk on without recording after a no. Or rest on your "
    "legitimate interest, with a balancing test, and offer objection and another way. `rodo-footer clause "
    "recording` writes both.",
    pl=Words(
        summary="Kontynuowanie rozmowy uchodzi za zgodę na jej nagranie.",
        why="Zgoda to wyraźne, dobrowolne działanie. Kto ma coś do załatwienia, nie może się rozłączyć, a pozostanie "
        "na linii nie jest działaniem; tak samo jest z „prosimy o rozłączenie, jeśli się Państwo nie zgadzają”. "
        "Organ nadzorczy powiedział to właśnie o tym zdaniu.",
        advice="Zadaj pytanie, na które można odpowiedzieć „nie”, i po „nie” rozmawiaj bez nagrywania. Albo oprzyj "
        "się na uzasadnionym interesie, z testem równowagi, i zaproponuj sprzeciw oraz inną drogę. Oba teksty "
        "napisze `rodo-footer clause recording`.",
    ),
    severity="error",
    sources=(
        CONSENT,
        NO_SILENCE,
        NO_CONDITION,
        UODO_CALLS,
        CALLS_IN_PRACTICE,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Czy zgadza się Pan na nagranie tej rozmowy, które usuniemy po 3 "
            "miesiącach?\nBez zgody porozmawiamy tak samo, bez nagrywania. Zgodę można cofnąć w każdej chwili. "
            "Szczegóły: https://example.com/rodo\n",
            why="A question, and the call goes on after a no.",
            name="nagranie.txt",
            kind="script",
        ),
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\nProsimy się nie "
            "rozłączać, zaraz połączymy z konsultantem.\n",
            why="Please hold is not about consent.",
            name="nagranie.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Kontynuując rozmowę, wyraża Pan zgodę na jej nagrywanie.\nZgodę "
            "można cofnąć, nagranie usuniemy po 3 miesiącach. Szczegóły: https://example.com/rodo\n",
            why="The usual sentence.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 37, part="text/plain"),
        ),
        Example(
            text="You have reached Example Ltd. By staying on the line you agree to this call being recorded.\nYou "
            "may withdraw; we delete it after 3 months. Details: https://example.com/rodo\n",
            why="The same in English.",
            name="recording.txt",
            kind="script",
            expected=Expected(1, 31, part="text/plain"),
        ),
        Example(
            text="Sie sind verbunden mit der Beispiel GmbH. Wenn Sie in der Leitung bleiben, willigen Sie in die "
            "Aufzeichnung ein.\nWiderruf jederzeit; Löschung nach 3 Monaten. Einzelheiten: "
            "https://example.com/rodo\n",
            why="The same in German.",
            name="aufnahme.txt",
            kind="script",
            expected=Expected(1, 43, part="text/plain"),
        ),
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Rozmowa jest nagrywana. W przypadku braku zgody prosimy o "
            "rozłączenie się.\nZgodę można cofnąć, nagranie usuniemy po 3 miesiącach. Szczegóły: "
            "https://example.com/rodo\n",
            why="To hang up is no way to refuse.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 61, part="text/plain"),
        ),
    ),
    check=check,
)
