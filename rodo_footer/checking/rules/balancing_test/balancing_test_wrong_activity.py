"""Reports a balancing test of an activity that the config does not have, or that rests on something else."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.assessments import (
    ANSWERED,
    BALANCE,
    COMPANY,
    MANUAL,
    NAME,
    RECORDING,
    activity_of,
    answers,
    flaw,
)
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.activity import Purpose


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw where there is a config and no such activity on 6.1.f in it."""
    found = answers(document)
    if found is None or policy.project is None:
        return
    name, activity = found.decision.activity, activity_of(document, policy)
    if activity is not None and activity.rests_on("6.1.f"):
        return
    if activity is None:
        ids = [one.id for one in policy.project.activity]
        near = difflib.get_close_matches(name, ids, 1, 0.5)
        meant = f"did you mean '{near[0]}'?" if near else f"there is: {', '.join(ids) or 'none'}"
        message = f"the config has no activity '{name}'; {meant}"
    else:
        bases = ", ".join(sorted({one.legal_basis for one in activity.purposes}))
        message = f"the activity '{name}' rests on {bases}, and only a legitimate interest (6.1.f) is balanced"
    yield flaw(document, ("balancing_test", "activity"), message, evidence=name)


RULE = Rule(
    name="balancing-test-wrong-activity",
    summary="A balancing test is of an activity that the config does not have, or that does not rest on 6.1.f.",
    why="The test then belongs to nothing that the company says it does: an activity was renamed, or rests on consent "
    "now, and the test was forgotten.",
    advice="Write the `id` of the activity from `rodo-footer.toml`, or put the test away.",
    severity="error",
    sources=(BALANCE, MANUAL),
    good=(
        Example(name=NAME, text=ANSWERED, project=COMPANY, why="The activity is there and rests on 6.1.f."),
        Example(name=NAME, text=ANSWERED, why="Without a config nobody knows the activities."),
    ),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED.replace('activity = "recording"', 'activity = "recordings"'),
            project=COMPANY,
            why="A slip in the id.",
            expected=Expected(2, 1, part="text/plain"),
        ),
        Example(
            name=NAME,
            text=ANSWERED,
            project=replace(COMPANY, activity=[replace(RECORDING, purposes=[Purpose(legal_basis="6.1.c")])]),
            why="The law demands it; then nothing is balanced.",
            expected=Expected(2, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Test równowagi dotyczy czynności, której nie ma w konfiguracji albo która nie opiera się na 6.1.f.",
        why="Taki test nie należy do niczego, co firma deklaruje: czynność zmieniła nazwę albo opiera się teraz na "
        "zgodzie, a o teście zapomniano.",
        advice="Wpisz `id` czynności z `rodo-footer.toml` albo odłóż test do archiwum.",
    ),
)
