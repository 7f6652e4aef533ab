"""Reports a script in which nobody says on whose behalf the call is made or taken."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import names, outbound, says, spoken
from rodo_footer.checking.contact.law import FIRST_LAYER, FIRST_LAYER_SPOKEN, WHO
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.call_words import opens, says_who
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at what is said first, where a call begins. Certain where the config knows the name, or we called."""
    said = spoken(document)
    if not says(document, opens):
        return
    controller = policy.project.controller if policy.project is not None else None
    if controller is not None:
        whole = " ".join(one.folded for one in said)
        slots = "controller" in whole or "{" in whole
        if slots or any(names(whole, name) for name in (controller.name, *controller.brands)):
            return
    elif says(document, says_who):
        return
    name = short(controller.name) if controller is not None else "the company, as the law knows it"
    yield flaw_at(
        said[0],
        f"nobody says who the controller is; name {name} in the first sentence",
        "violation" if controller is not None or outbound(document) is not None else "needs-review",
    )


_PL = "Informacja o danych jest na stronie example kropka com.\n"

RULE = Rule(
    name="script-without-controller",
    summary="A script does not say who the controller is.",
    why="Who talks to you on the telephone should know with whom, before saying anything of himself. Where somebody "
    "calls a number that he knows as yours he may know already (GDPR art. 13(4)), so without a config a human has "
    "to look.",
    advice="Begin with the name: `Dzień dobry, dzwonię z firmy ...`, `You have reached ...`, `Sie sind verbunden mit "
    "...`.",
    pl=Words(
        summary="Skrypt rozmowy nie mówi, kto jest administratorem.",
        why="Rozmówca powinien wiedzieć, z kim rozmawia, zanim powie coś o sobie. Kto dzwoni na znany sobie numer "
        "firmy, może to już wiedzieć (art. 13 ust. 4 RODO), więc bez konfiguracji musi spojrzeć człowiek.",
        advice="Zacznij od nazwy: `Dzień dobry, dzwonię z firmy ...`, `Połączenie z firmą ...`.",
    ),
    severity="error",
    sources=(WHO, FIRST_LAYER, FIRST_LAYER_SPOKEN),
    good=(
        Example(
            text="Dodzwonili się Państwo do Przykład sp. z o.o.\n" + _PL,
            why="The name comes first.",
            name="infolinia.txt",
            kind="script",
        ),
        Example(
            text="You have reached Example Ltd. Our privacy notice is on our website.\n",
            why="The same in English.",
            name="hotline.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Konsultant: Dzień dobry, w czym mogę pomóc?\n" + _PL,
            why="With whom is the caller talking?",
            name="infolinia.txt",
            kind="script",
            expected=Expected(1, 1, "needs-review", "text/plain"),
        ),
        Example(
            text="Guten Tag, was kann ich für Sie tun? Hinweise zum Datenschutz finden Sie im Internet.\n",
            why="The same in German.",
            name="hotline.txt",
            kind="script",
            expected=Expected(1, 1, "needs-review", "text/plain"),
        ),
    ),
    check=check,
)
