"""Reports a balancing test that wants safeguards and names none."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.balancing import is_answered
from rodo_footer.checking.assessments import ANSWERED, NAME, SHOWN, THREE_STEPS, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw where the outcome is `proceed_with_safeguards` and no condition is written."""
    del policy
    found = answers(document)
    if found is None or found.decision.outcome != "proceed_with_safeguards":
        return
    if not any(map(is_answered, found.decision.conditions)):
        message = "the outcome is proceed_with_safeguards, and no condition says which; write them into conditions"
        yield flaw(document, ("balancing_test", "conditions"), message, evidence="conditions")


_CONDITIONS = 'conditions = ["a pause while card numbers are read out"]'

RULE = Rule(
    name="balancing-test-without-conditions",
    summary="A balancing test allows the processing with safeguards, and names none.",
    why="The processing was found acceptable only with safeguards. If nobody knows which, nobody can keep them, and "
    "the balance does not hold.",
    advice='Write them into `conditions`, or write `outcome = "proceed"` where none are needed.',
    severity="warning",
    sources=(THREE_STEPS, SHOWN),
    good=(Example(name=NAME, text=ANSWERED, why="A condition that somebody can keep."),),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED.replace(_CONDITIONS, "conditions = []"),
            why="Which safeguards?",
            expected=Expected(4, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Test równowagi dopuszcza przetwarzanie z zabezpieczeniami i żadnego nie wymienia.",
        why="Przetwarzanie uznano za dopuszczalne tylko z zabezpieczeniami. Jeśli nikt nie wie, z jakimi, nikt ich nie "
        "zachowa i równowagi nie ma.",
        advice='Wpisz je do `conditions` albo napisz `outcome = "proceed"`, jeśli żadne nie są potrzebne.',
    ),
)
