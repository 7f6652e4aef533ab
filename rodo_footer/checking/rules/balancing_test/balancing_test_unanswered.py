"""Reports questions of a balancing test that nobody has answered."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.balancing import is_answered, questions, vocabulary
from rodo_footer.checking.assessments import ANSWERED, BALANCE, NAME, SHOWN, THREE_STEPS, activity_of, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each question that is blank, dotted out, or not there at all."""
    found, activity = answers(document), activity_of(document, policy)
    for question in questions() if found else ():
        if found and not is_answered(found.answers(question.step).get(question.id, "")):
            asked = vocabulary("en").wording(question.id, activity.channels if activity else []).text
            yield flaw(
                document,
                (question.step, question.id),
                f"{question.step}.{question.id} is not answered: {asked} Write why, or why it does not matter here",
                evidence=f"{question.step}.{question.id}",
            )


_ACCESS = 'access = "Two people of the complaints desk; each access is logged."'

RULE = Rule(
    name="balancing-test-unanswered",
    summary="A question of a balancing test has no answer.",
    why="Whoever relies on a legitimate interest must have weighed it: is the interest real, is the processing needed "
    "for it, and does it not weigh on people more than it is worth? The first question is whether it is needed at all. "
    "A question that was passed over is one that an authority will ask.",
    advice="Answer it in a sentence or two. Where it does not matter, say why. The worksheet with all questions: "
    "`rodo-footer balancing-test`.",
    severity="warning",
    sources=(BALANCE, THREE_STEPS, SHOWN),
    good=(Example(name=NAME, text=ANSWERED, why="All questions are answered."),),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED.replace(_ACCESS, 'access = ""'),
            why="Nobody said who may listen.",
            expected=Expected(22, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED.replace(_ACCESS, 'access = "TODO"'),
            why="A reminder is no answer.",
            expected=Expected(22, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED.replace(f"{_ACCESS}\n", ""),
            why="The question was taken out; its step is named.",
            expected=Expected(17, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Pytanie testu równowagi nie ma odpowiedzi.",
        why="Kto powołuje się na prawnie uzasadniony interes, musi go wcześniej wyważyć: czy interes jest rzeczywisty, "
        "czy przetwarzanie jest do niego potrzebne i czy nie obciąża ludzi bardziej, niż jest warte. Pierwsze pytanie "
        "brzmi, czy to w ogóle jest potrzebne. O to, co pominięto, zapyta organ nadzorczy.",
        advice="Odpowiedz w jednym lub dwóch zdaniach. Jeśli pytanie nie ma znaczenia, napisz dlaczego. Arkusz ze "
        "wszystkimi pytaniami: `rodo-footer balancing-test`.",
    ),
)
