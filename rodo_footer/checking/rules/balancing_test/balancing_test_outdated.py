"""Reports a balancing test that is to be looked at again."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.assessments import ANSWERED, NAME, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw where the next review was due, or where more than twelve months have passed."""
    found = answers(document)
    if found is None or not policy.today or found.decision.date is None:
        return
    decision, day = found.decision, found.decision.date.isoformat()
    if decision.next_review is not None and decision.next_review.isoformat() < policy.today:
        message = f"the next review was due on {decision.next_review}; look at the answers again, write the new dates"
        yield flaw(document, ("balancing_test", "next_review"), message, evidence=str(decision.next_review))
    elif f"{int(day[:4]) + 1:04}{day[4:]}" < policy.today:
        message = f"the balancing test is of {day}, more than twelve months old; look at the answers again"
        yield flaw(document, ("balancing_test", "date"), message, evidence=day)


RULE = Rule(
    name="balancing-test-outdated",
    summary="A balancing test is more than twelve months old, or its next review is over.",
    why="What was needed a year ago may not be needed now: complaints, staff, tools and the law change. No law names a "
    "year; it is a habit that keeps the answers true.",
    advice="Read the answers again, change what is no longer true, and write today's `date` and the `next_review`.",
    severity="info",
    sources=(
        Source(
            "ICO, legitimate interests assessment",
            "An assessment is kept under review and refreshed when the purpose, the means or their effect change. That "
            "a year is long enough is our choice.",
            "C",
            legal=False,
            pl="Ocenę przegląda się na bieżąco i odnawia, gdy zmieni się cel, sposób lub skutek. Że rok wystarczy, to "
            "nasz wybór.",
        ),
    ),
    good=(Example(name=NAME, text=ANSWERED, why="A month old (checked on 2026-12-01)."),),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED.replace("date = 2026-11-02", "date = 2025-11-02"),
            why="Thirteen months old.",
            expected=Expected(6, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED.replace("next_review = 2027-11-02", "next_review = 2026-11-30"),
            why="The review was due the day before.",
            expected=Expected(7, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Test równowagi ma ponad dwanaście miesięcy albo minął termin jego przeglądu.",
        why="To, co było potrzebne rok temu, dziś może już nie być: zmieniają się reklamacje, ludzie, narzędzia i "
        "przepisy. Żaden przepis nie mówi o roku; to zwyczaj, dzięki któremu odpowiedzi pozostają prawdziwe.",
        advice="Przeczytaj odpowiedzi jeszcze raz, popraw to, co się zmieniło, i wpisz dzisiejszą datę (`date`) oraz "
        "termin następnego przeglądu (`next_review`).",
    ),
)
