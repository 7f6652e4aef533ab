"""Reports a balancing test of a public authority, whose tasks cannot rest on a legitimate interest."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.assessments import ANSWERED, COMPANY, NAME, activity_of, answers, flaw
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for a human to judge, where the config says `public_body` and the activity rests on 6.1.f."""
    found, activity = answers(document), activity_of(document, policy)
    if found is None or policy.project is None or not policy.project.controller.public_body:
        return
    if activity is not None and activity.rests_on("6.1.f") and found.decision.outcome != "do_not_proceed":
        message = (
            f"the controller is a public authority, and '{activity.id}' rests on 6.1.f, which is closed to it in the "
            "performance of its tasks; say in purpose.lawful why this is none of them, or take another basis"
        )
        yield flaw(document, ("purpose", "lawful"), message, evidence=activity.id, outcome="needs-review")


RULE = Rule(
    name="balancing-test-of-public-body",
    summary="A public authority balances a legitimate interest.",
    why="A public authority acts on the law, not on interests: what it does in the performance of its tasks cannot "
    "rest on art. 6(1)(f). Only what is none of its tasks can, such as letting a canteen; which that is, nobody can "
    "tell from the config. The Polish authority found that offices mostly have no basis to record callers.",
    advice="Find the provision that the task rests on (6.1.c or 6.1.e), or say in `purpose.lawful` why it is no task.",
    severity="warning",
    sources=(
        Source(
            "GDPR art. 6(1), second subparagraph",
            "Point (f) does not apply to processing by public authorities in the performance of their tasks.",
            "A",
            pl="Litera f nie ma zastosowania do przetwarzania przez organy publiczne w ramach realizacji ich zadań.",
        ),
        Source(
            "UODO, newsletter on recorded calls",
            "In most cases public offices have no basis to record those who call them (as reported by bwhs.pl and "
            "kancelaria-mp.pl).",
            "B",
            pl="W większości przypadków urzędy nie mają podstawy do nagrywania dzwoniących (za bwhs.pl i "
            "kancelaria-mp.pl).",
        ),
    ),
    good=(Example(name=NAME, text=ANSWERED, project=COMPANY, why="A company."),),
    bad=(
        Example(
            name=NAME,
            text=ANSWERED,
            project=replace(COMPANY, controller=replace(COMPANY.controller, public_body=True)),
            why="An office: is taking calls none of its tasks?",
            expected=Expected(13, 1, "needs-review", "text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Organ publiczny waży prawnie uzasadniony interes.",
        why="Organ publiczny działa na podstawie prawa, a nie interesu: realizacji swoich zadań nie może opierać na "
        "art. 6 ust. 1 lit. f. Może tak robić tylko to, co nie jest jego zadaniem, na przykład wynajmować stołówkę; "
        "co nim nie jest, z konfiguracji nie wynika. Prezes UODO uznał, że urzędy zwykle nie mają podstawy do "
        "nagrywania dzwoniących.",
        advice="Znajdź przepis, na którym opiera się zadanie (6.1.c lub 6.1.e), albo napisz w `purpose.lawful`, "
        "dlaczego to nie jest zadanie organu.",
    ),
)
