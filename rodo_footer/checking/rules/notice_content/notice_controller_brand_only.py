"""Reports a notice that calls the controller by a brand and nowhere by its name."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.completeness import Found
from rodo_footer.checking.notice_law import ART_13_1
from rodo_footer.checking.notice_samples import NOTICE, without
from rodo_footer.checking.notices import brand_in, flaw_at, notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short
from rodo_footer.model.controller import Controller
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw, at the brand; none without a config that names brands."""
    notice = notice_of(document, policy)
    if notice is None or not notice.is_notice or policy.project is None:
        return
    brand = brand_in(notice, policy)
    if brand is not None:
        name = short(policy.project.controller.name)
        yield flaw_at(
            notice,
            Found("weak", *brand),
            f'"{short(brand[0])}" is a brand; nowhere does the notice say that the controller is {name}',
        )


_PROJECT = Project(
    controller=Controller(name="Example Ltd", brands=["Sample Shop"]), notice=Notice(url="https://example.com/rodo")
)

RULE = Rule(
    name="notice-controller-brand-only",
    summary="The notice names a brand and not the controller.",
    why="A brand cannot be written to, sued or complained about. People must learn which company or person answers for "
    "their data. Judged where `[controller] brands` of the config has the names that customers know.",
    advice="Write the controller's full name with its legal form, and the brand beside it where it helps: `Example Ltd "
    "(Sample Shop)`.",
    severity="error",
    sources=(ART_13_1,),
    good=(
        Example(
            text=without("The controller", "The controller of your data is Example Limited (Sample Shop), London."),
            why="The name, with its legal form written out, and the brand.",
            name="notice.txt",
            kind="notice",
            project=_PROJECT,
        ),
        Example(text=NOTICE, why="Without a config nobody knows what a brand is.", name="notice.txt", kind="notice"),
    ),
    bad=(
        Example(
            text=without("The controller", "The controller of your personal data is Sample Shop, London."),
            why="Only the brand.",
            name="notice.txt",
            kind="notice",
            project=_PROJECT,
            expected=Expected(4, 41, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Informacja podaje markę, a nie administratora.",
        why="Do marki nie można napisać, pozwać jej ani się na nią poskarżyć. Osoba musi wiedzieć, jaka firma lub kto "
        "odpowiada za jej dane. Oceniane tam, gdzie `[controller] brands` w konfiguracji zawiera nazwy znane klientom.",
        advice="Podaj pełną nazwę administratora z formą prawną, a markę obok, jeśli to pomaga: `Przykład sp. z o.o. "
        "(Super Sklep)`.",
    ),
)
