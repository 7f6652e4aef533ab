"""Reports a public body that rests a recording on consent or on a legitimate interest."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import announcement, bases, continuing
from rodo_footer.checking.contact.law import IMBALANCE, PUBLIC_TASKS, UODO_CALLS
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.activity import Activity, Inflected, Purpose
from rodo_footer.model.controller import Controller
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the announcement; where going on is taken for consent, that is said by another rule already."""
    told = announcement(document)
    if told is None or policy.project is None or not policy.project.controller.public_body:
        return
    named = bases(document, policy)
    if "interest" in named:
        yield flaw_at(
            told,
            "a public body cannot rest its tasks on a legitimate interest; name the provision that demands the "
            "recording, or do not record",
        )
    elif "consent" in named and continuing(document) is None:
        yield flaw_at(
            told,
            "consent to a public body is rarely free; name the provision that demands the recording, or do not record",
            "needs-review",
        )


_PROJECT = Project(
    controller=Controller(name="Urząd Gminy Przykład", public_body=True),
    notice=Notice(url="https://example.com/rodo"),
    activity=[
        Activity(
            id="recording",
            channels=["recording"],
            purposes=[
                Purpose(
                    legal_basis="6.1.f",
                    text={"pl": Inflected(nom="wyjaśnianie reklamacji", gen="wyjaśniania reklamacji")},
                )
            ],
            balancing_test="recording-balance.toml",
        )
    ],
)

RULE = Rule(
    name="recording-public-body",
    summary="A public body records calls on consent or on a legitimate interest.",
    why="For the tasks of a public authority the legitimate interest is closed, and consent to somebody with power "
    "over the person is rarely free. The Polish authority found in 2023 that offices mostly have no basis to "
    "record callers.",
    advice="Look for a provision that demands the recording and name it; else switch the recording off. A business "
    "task of the body, outside its public tasks, may be another matter: then say so in the suppression.",
    pl=Words(
        summary="Podmiot publiczny nagrywa rozmowy na podstawie zgody albo uzasadnionego interesu.",
        why="W zadaniach organu publicznego uzasadniony interes nie jest podstawą, a zgoda wobec kogoś, kto ma nad "
        "osobą władzę, rzadko jest dobrowolna. Prezes UODO stwierdził w 2023 r., że urzędy przeważnie nie mają "
        "podstawy do nagrywania rozmów.",
        advice="Poszukaj przepisu, który każe nagrywać, i go podaj; w przeciwnym razie wyłącz nagrywanie. Zadanie "
        "gospodarcze, poza zadaniami publicznymi, może być inną sprawą: wtedy napisz to przy wyłączeniu reguły.",
    ),
    severity="warning",
    sources=(
        PUBLIC_TASKS,
        IMBALANCE,
        UODO_CALLS,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Urząd Gminy Przykład. Zgłoszenia alarmowe są nagrywane, bo wymaga tego ustawa; to "
            "obowiązek prawny. Nagranie usuniemy po 3 latach.\nSzczegóły: https://example.com/rodo\n",
            why="A provision demands it.",
            name="nagranie.txt",
            kind="script",
            project=_PROJECT,
        ),
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="A company may have a legitimate interest.",
            name="nagranie.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Urząd Gminy Przykład. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; "
            "to nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, "
            "mówiąc o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="The interest is closed to an office.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 39, part="text/plain"),
            project=_PROJECT,
        ),
        Example(
            text="Dzień dobry, tu Urząd Gminy Przykład. Czy zgadza się Pan na nagranie tej rozmowy, które usuniemy po "
            "3 miesiącach?\nBez zgody porozmawiamy tak samo, bez nagrywania. Zgodę można cofnąć w każdej chwili. "
            "Szczegóły: https://example.com/rodo\n",
            why="Is it a free choice?",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 39, "needs-review", part="text/plain"),
            project=_PROJECT,
        ),
    ),
    check=check,
)
