"""Reports a balancing test without the day on which it was decided, or without who decided."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.balancing import is_answered
from rodo_footer.checking.assessments import ANSWERED, NAME, SHOWN, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw where no day is named, or one that is yet to come; another where nobody is."""
    found = answers(document)
    if found is None:
        return
    decision = found.decision
    if decision.date is None:
        message = "the balancing test has no date; write the day of the decision, such as date = 2026-11-25"
        yield flaw(document, ("balancing_test", "date"), message, evidence="date")
    elif policy.today and decision.date.isoformat() > policy.today:
        message = (
            f"the balancing test is dated {decision.date}, a day that is yet to come; write the day of the decision"
        )
        yield flaw(document, ("balancing_test", "date"), message, evidence=str(decision.date))
    if not is_answered(decision.reviewer):
        message = "nobody stands under the balancing test; write into reviewer who assessed it"
        yield flaw(document, ("balancing_test", "reviewer"), message, evidence="reviewer")


RULE = Rule(
    name="balancing-test-unsigned",
    summary="A balancing test does not say who decided, or when.",
    why="The interests are weighed before the processing begins, and again when something changes. Without a day "
    "nobody can show the first or notice the second; without a name nobody can be asked.",
    advice="Write `date` and `reviewer` in `[balancing_test]`.",
    severity="warning",
    sources=(SHOWN,),
    good=(Example(name=NAME, text=ANSWERED, why="Day and name are there."),),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED.replace("date = 2026-11-02\n", ""),
            why="When was it decided?",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED.replace("date = 2026-11-02", "date = 2027-01-02"),
            why="Checked on 2026-12-01: that day is yet to come.",
            expected=Expected(6, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED.replace("Katarzyna Wójcik", ""),
            why="Who decided?",
            expected=Expected(5, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Test równowagi nie mówi, kto zdecydował albo kiedy.",
        why="Interesy waży się przed rozpoczęciem przetwarzania i ponownie, gdy coś się zmieni. Bez daty nie da się "
        "pierwszego wykazać ani drugiego zauważyć; bez nazwiska nie ma kogo zapytać.",
        advice="Wpisz `date` i `reviewer` w `[balancing_test]`.",
    ),
)
