"""Reports a script that rests a recording on consent and on a legitimate interest at once."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import announcement, consent, interest
from rodo_footer.checking.contact.law import ONE_BASIS, SAY_THE_BASIS
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the second of the two."""
    del policy
    asked, named = consent(document), interest(document)
    if announcement(document) is None or asked is None or named is None:
        return
    _, second = sorted((asked, named), key=lambda one: (one.paragraph, one.offset))
    yield flaw_at(
        second,
        f'the recording rests on consent ("{short(asked.text)}") and on a legitimate interest as well; choose one: '
        "after a no the other would go on",
    )


RULE = Rule(
    name="recording-two-bases",
    summary="A recording rests on consent and on a legitimate interest at once.",
    why="Who is asked for consent believes that a no ends it. Where the recording goes on all the same, because of a "
    "legitimate interest, the question was not meant. One purpose has one basis, and the person is told which.",
    advice="Choose one. For consent: a question, an unrecorded call after a no, withdrawal. For legitimate interest: "
    "a balancing test, objection, another way, and no word of consent.",
    pl=Words(
        summary="Nagranie opiera się naraz na zgodzie i na uzasadnionym interesie.",
        why="Kto słyszy pytanie o zgodę, sądzi, że „nie” kończy sprawę. Jeśli nagrywanie trwa mimo to, ze względu na "
        "uzasadniony interes, pytanie było pozorne. Jeden cel ma jedną podstawę, a osoba dowiaduje się jaką.",
        advice="Wybierz jedną. Zgoda: pytanie, rozmowa bez nagrywania po „nie”, cofnięcie. Uzasadniony interes: test "
        "równowagi, sprzeciw, inna droga i ani słowa o zgodzie.",
    ),
    severity="error",
    sources=(
        SAY_THE_BASIS,
        ONE_BASIS,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="One basis.",
            name="nagranie.txt",
            kind="script",
        ),
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\nNa nagranie nie "
            "potrzebujemy zgody.\n",
            why="That no consent is needed does not ask for one.",
            name="nagranie.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Czy zgadza się Pan na nagranie tej rozmowy, które usuniemy po 3 "
            "miesiącach?\nBez zgody porozmawiamy tak samo, bez nagrywania. Zgodę można cofnąć w każdej chwili. "
            "Szczegóły: https://example.com/rodo\nNagrywamy też na podstawie naszego prawnie uzasadnionego "
            "interesu; można wnieść sprzeciw.\n",
            why="What does a no do?",
            name="nagranie.txt",
            kind="script",
            expected=Expected(3, 1, part="text/plain"),
        ),
        Example(
            text="You have reached Example Ltd. Do you agree to this call being recorded? Press 2 to talk unrecorded; "
            "you may withdraw. We delete it after 3 months.\nWe record on the basis of our legitimate interests "
            "and you may object. Details: https://example.com/rodo\n",
            why="The same in English.",
            name="recording.txt",
            kind="script",
            expected=Expected(2, 1, part="text/plain"),
        ),
        Example(
            text="Sie sind verbunden mit der Beispiel GmbH. Willigen Sie in die Aufzeichnung ein? Ohne Aufzeichnung "
            "sprechen wir genauso; Widerruf jederzeit; Löschung nach 3 Monaten.\nRechtsgrundlage der "
            "Aufzeichnung ist unser berechtigtes Interesse, Sie können widersprechen. Einzelheiten: "
            "https://example.com/rodo\n",
            why="The same in German.",
            name="aufnahme.txt",
            kind="script",
            expected=Expected(2, 1, part="text/plain"),
        ),
    ),
    check=check,
)
