"""Reports a recording on a legitimate interest that nobody has weighed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.contact.calls import announcement, bases, recording_activity
from rodo_footer.checking.contact.law import ACCOUNTS_FOR, BALANCE
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.activity import Activity, Inflected, Purpose
from rodo_footer.model.controller import Controller
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the announcement; only where the config says that the recording rests on a legitimate interest."""
    told, activity = announcement(document), recording_activity(policy)
    if told is None or activity is None or not activity.rests_on("6.1.f") or activity.balancing_test:
        return
    if "interest" in bases(document, policy):
        yield flaw_at(
            told,
            f"the recording rests on a legitimate interest, and activity {activity.id} names no balancing test "
            f"that is there; answer `rodo-footer balancing-test {activity.id}` and set balancing_test to the file",
        )


_PROJECT = Project(
    controller=Controller(name="Przykład sp. z o.o."),
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
        )
    ],
)

RULE = Rule(
    name="recording-without-balancing-test",
    summary="A recording rests on a legitimate interest, and no balancing test is named.",
    why="A legitimate interest is a basis only where it was weighed against the interests of the people who are "
    "recorded, before the first call, and you must be able to show that. The first question is whether the "
    "recording is needed at all, beside what the e-mails say.",
    advice="`rodo-footer balancing-test recording` asks the questions; put the answered file into `balancing_test` of "
    "the activity.",
    pl=Words(
        summary="Nagranie opiera się na uzasadnionym interesie, a testu równowagi nie wskazano.",
        why="Uzasadniony interes jest podstawą tylko wtedy, gdy zważono go z interesami nagrywanych osób, przed "
        "pierwszą rozmową, i można to wykazać. Pierwsze pytanie brzmi, czy nagranie jest w ogóle potrzebne obok "
        "tego, co jest w e-mailach.",
        advice="Pytania zadaje `rodo-footer balancing-test recording`; wypełniony plik wpisz w `balancing_test` "
        "czynności.",
    ),
    severity="warning",
    sources=(
        ACCOUNTS_FOR,
        BALANCE,
    ),
    good=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="Weighed, and the answers are in a file.",
            name="nagranie.txt",
            kind="script",
            project=replace(
                _PROJECT, activity=[replace(_PROJECT.activity[0], balancing_test="recording-balance.toml")]
            ),
        ),
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="Without a config nobody knows.",
            name="nagranie.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana, aby wykazać przebieg zamówienia; to "
            "nasz prawnie uzasadniony interes. Nagranie usuniemy po 12 miesiącach.\nMożna się sprzeciwić, mówiąc "
            "o tym teraz, i rozmawiać bez nagrywania. Szczegóły: https://example.com/rodo\n",
            why="No test is named.",
            name="nagranie.txt",
            kind="script",
            expected=Expected(1, 37, part="text/plain"),
            project=_PROJECT,
        ),
    ),
    check=check,
)
