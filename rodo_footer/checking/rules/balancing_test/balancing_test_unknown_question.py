"""Reports answers to questions that nobody asks."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from rodo_footer.balancing import questions
from rodo_footer.checking.assessments import ANSWERED, MANUAL, NAME, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.balancing_test import STEPS


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each answer whose question is not one of its step."""
    del policy
    found = answers(document)
    for step in STEPS if found else ():
        known = [one.id for one in questions() if one.step == step]
        for name in found.answers(step) if found else ():
            if name not in known:
                near = difflib.get_close_matches(name, known, 1, 0.5)
                meant = f"did you mean '{near[0]}'?" if near else f"there is: {', '.join(known)}"
                message = f"there is no question '{name}' in [{step}], so the document lacks its answer; {meant}"
                yield flaw(document, (step, name), message, evidence=f"{step}.{name}")


RULE = Rule(
    name="balancing-test-unknown-question",
    summary="A balancing test answers a question that is not asked.",
    why="An answer under a name that is misspelt, or in the wrong step, never comes into the document that is filed.",
    advice="Write the name of the question as `rodo-footer balancing-test --format toml` has it.",
    severity="warning",
    sources=(MANUAL,),
    good=(Example(name=NAME, text=ANSWERED, why="Each answer has its question."),),
    bad=(
        Example(
            name=NAME,
            text=f'{ANSWERED}dpias = "No."\n',
            why="A slip in the name.",
            expected=Expected(34, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Test równowagi odpowiada na pytanie, którego nikt nie zadaje.",
        why="Odpowiedź pod nazwą z literówką albo w niewłaściwym kroku nigdy nie trafi do dokumentu, który idzie do "
        "akt.",
        advice="Wpisz nazwę pytania tak, jak podaje ją `rodo-footer balancing-test --format toml`.",
    ),
)
