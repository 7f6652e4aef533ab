"""Reports an activity that is configured although its own balancing test says no."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.assessments import ANSWERED, BALANCE, COMPANY, NAME, SHOWN, activity_of, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw where the outcome is `do_not_proceed` and the activity rests on 6.1.f all the same."""
    found, activity = answers(document), activity_of(document, policy)
    if found and found.decision.outcome == "do_not_proceed" and activity and activity.rests_on("6.1.f"):
        message = (
            f"the outcome is do_not_proceed, and the activity '{activity.id}' is configured on 6.1.f; stop it and "
            "take it out, or find another basis"
        )
        yield flaw(document, ("balancing_test", "outcome"), message, evidence="do_not_proceed")


_NO = ANSWERED.replace("proceed_with_safeguards", "do_not_proceed")

RULE = Rule(
    name="balancing-test-says-no",
    summary="An activity is configured although its balancing test says no.",
    why="The company itself found that people's interests weigh more, or that it is not needed at all, and tells "
    "people that it does it on a legitimate interest. One of the two is not true.",
    advice="Stop the processing and take the activity out of the config, or rest it on another basis, such as consent.",
    severity="error",
    sources=(BALANCE, SHOWN),
    good=(
        Example(name=NAME, text=ANSWERED, project=COMPANY, why="It goes on, with a condition."),
        Example(name=NAME, text=_NO, why="A test that says no is worth keeping; no config says that it is done."),
    ),
    bad=(
        Example(
            name=NAME,
            text=_NO,
            project=COMPANY,
            why="Calls are recorded all the same.",
            expected=Expected(3, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Czynność jest w konfiguracji, choć jej test równowagi mówi „nie”.",
        why="Firma sama uznała, że interesy osób ważą więcej albo że przetwarzanie nie jest potrzebne, a zarazem "
        "informuje, że przetwarza dane w prawnie uzasadnionym interesie. Jedno z dwojga nie jest prawdą.",
        advice="Zakończ przetwarzanie i usuń czynność z konfiguracji albo oprzyj ją na innej podstawie, na przykład na "
        "zgodzie.",
    ),
)
