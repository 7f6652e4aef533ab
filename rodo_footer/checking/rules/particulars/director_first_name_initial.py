"""Reports a director of a German company whose first name is an initial only."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.company.faults import faults
from rodo_footer.checking.company.law import FULL_NAMES
from rodo_footer.checking.company.samples import GMBH
from rodo_footer.checking.company.wanted import severity_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each director or chair who is named so and not in full anywhere."""
    for fault in faults(document, policy):
        if fault.sort != "initial":
            continue
        part, words, inside = fault.version.place(fault.at)
        is_certain = document.kind != "message"
        weight = severity_of(fault.wanted.duty)
        yield Flaw(
            part=part,
            element=words.element,
            offset=words.place(inside),
            seen=fault.said,
            outcome="violation" if is_certain else "needs-review",
            severity=weight if is_certain or weight == "info" else "warning",
            cites=(fault.wanted.duty.law,),
            message=f'"{short(fault.said)}" has an initial where {fault.wanted.duty.law} wants a first name in full; '
            f"write {fault.wanted.shown}",
            evidence=short(fault.said),
        )


_TEXT = (
    "<p>Anna Nowak</p>\n<p>Beispiel GmbH, Sitz: München, Amtsgericht München, HRB 12345<br>\n"
    'Geschäftsführer: {}</p>\n<p><a href="https://example.com/rodo">Datenschutzhinweise</a></p>\n'
)

RULE = Rule(
    name="director-first-name-initial",
    summary="A managing director of a German company is named with an initial in place of the first name.",
    why="GmbHG § 35a and AktG § 80 want the surname and at least one first name written out, so that the person can be "
    "told from others of the same name.",
    advice="Write the first name in full.",
    pl=Words(
        summary="Członek zarządu spółki niemieckiej jest podany z inicjałem zamiast imienia.",
        why="GmbHG § 35a i AktG § 80 wymagają nazwiska i co najmniej jednego imienia w pełnym brzmieniu, tak by nie "
        "pomylić osoby z inną o tym samym nazwisku.",
        advice="Napisz imię w całości.",
    ),
    severity="error",
    sources=(FULL_NAMES,),
    good=(Example(text=_TEXT.format("Max Muster"), why="In full.", project=GMBH),),
    bad=(
        Example(
            text=_TEXT.format("M. Muster"), why="An initial says too little.", project=GMBH, expected=Expected(3, 18)
        ),
    ),
    check=check,
)
