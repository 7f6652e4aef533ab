"""Reports a balancing test that decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.assessments import ANSWERED, BALANCE, NAME, SHOWN, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.balancing_test import OUTCOMES

_ALLOWED = ", ".join(OUTCOMES)


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw where the outcome is missing or is no outcome."""
    del policy
    found = answers(document)
    if found is None or found.decision.outcome in OUTCOMES:
        return
    outcome = found.decision.outcome
    what = f"'{outcome}' is no outcome" if outcome.strip() else "the balancing test has no outcome"
    yield flaw(document, ("balancing_test", "outcome"), f"{what}; write one of {_ALLOWED}", evidence=outcome)


_OUTCOME = '"proceed_with_safeguards"'

RULE = Rule(
    name="balancing-test-without-outcome",
    summary="A balancing test has no outcome.",
    why="Answers alone decide nothing. Only a decision shows that the interests were weighed before the processing "
    "began, and what came of it.",
    advice=f"Write `outcome` in `[balancing_test]`: one of {_ALLOWED}.",
    severity="warning",
    sources=(BALANCE, SHOWN),
    good=(Example(name=NAME, text=ANSWERED, why="It goes on, with a condition."),),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED.replace(_OUTCOME, '""'),
            why="Nothing was decided.",
            expected=Expected(3, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED.replace(_OUTCOME, '"ok"'),
            why="No word that is known.",
            expected=Expected(3, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Test równowagi nie ma wyniku.",
        why="Same odpowiedzi o niczym nie rozstrzygają. Dopiero decyzja pokazuje, że interesy wyważono przed "
        "rozpoczęciem przetwarzania i co z tego wynikło.",
        advice=f"Wpisz `outcome` w `[balancing_test]`, jedno z: {_ALLOWED} (przetwarzać, przetwarzać pod warunkami, "
        "nie przetwarzać).",
    ),
)
