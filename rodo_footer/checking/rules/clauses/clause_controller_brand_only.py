"""Reports a clause that names as controller a brand that no law knows."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import FORMS, names
from rodo_footer.checking.contact.law import WHO
from rodo_footer.checking.contact.speech import flaw_at, sentences
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short
from rodo_footer.model.controller import Controller
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project

_CONTROLLER = ("administrator", "controller", "verantwortlich")


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the first sentence that says so, where the name of the law stands nowhere."""
    controller = policy.project.controller if policy.project is not None else None
    if controller is None or document.kind in ("message", "notice"):
        return
    whole = " ".join(fold(part.text) for part in document.parts)
    for brand in map(fold, controller.brands):
        if brand not in whole or _is_named(whole, controller.name, brand):
            continue
        one = next(
            (
                one
                for one in sentences(document)
                if brand in one.folded and any(map(one.folded.__contains__, _CONTROLLER))
            ),
            None,
        )
        if one is not None:
            yield flaw_at(
                one,
                f"the controller is named by its brand only; write {short(controller.name)}, the name under which it "
                "can be found and sued",
            )
            return


def _is_named(text: str, name: str, brand: str) -> bool:
    """Whether what the name has beyond the brand stands there."""
    rest = fold(name).replace(brand, " ").strip(" ,.-")
    if FORMS.sub(" ", rest).strip(" .,"):
        return names(text, rest)
    return " ".join(fold(name).replace(".", " ").split()) in " ".join(text.replace(".", " ").split())


_PROJECT = Project(
    controller=Controller(name="Jan Kowalski Super Sklep", brands=["Super Sklep"]),
    notice=Notice(url="https://example.com/rodo"),
)

RULE = Rule(
    name="clause-controller-brand-only",
    summary="The controller is named by a brand only.",
    why="A brand has no address, no register and no court. Who wants to use his rights needs the name of the person "
    "or the company that answers for it. The brand may stand beside it.",
    advice="Write the full name, with the legal form, and the brand beside it if people know only that. Brands are "
    "listed as `brands` in `[controller]`.",
    pl=Words(
        summary="Administrator jest nazwany tylko marką.",
        why="Marka nie ma adresu, rejestru ani sądu. Kto chce skorzystać ze swoich praw, potrzebuje nazwy osoby albo "
        "spółki, która za nie odpowiada. Marka może stać obok.",
        advice="Podaj pełną nazwę, z formą prawną, a markę obok, jeśli tylko ją ludzie znają. Marki wpisuje się jako "
        "`brands` w `[controller]`.",
    ),
    severity="warning",
    sources=(WHO,),
    good=(
        Example(
            text="<p>Administratorem danych jest Jan Kowalski Super Sklep.</p>\n<p><a "
            'href="https://example.com/rodo">Polityka prywatności</a></p>\n',
            why="The person behind the shop is named.",
            name="stopka.html",
            project=_PROJECT,
        ),
        Example(
            text='<p>Administratorem danych jest Super Sklep.</p>\n<p><a href="https://example.com/rodo">Polityka '
            "prywatności</a></p>\n",
            why="Without a config nobody knows what is a brand.",
            name="stopka.html",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>Administratorem danych jest Super Sklep.</p>\n<p><a "
            'href="https://example.com/rodo">Polityka prywatności</a></p>\n',
            why="Who is Super Sklep?",
            name="stopka.html",
            expected=Expected(2, 4),
            project=_PROJECT,
        ),
        Example(
            text="Anna Nowak\nThe controller of your data is Super Sklep.\nPrivacy notice: https://example.com/rodo\n",
            why="The same in English.",
            name="signature.txt",
            expected=Expected(2, 1, part="text/plain"),
            project=_PROJECT,
        ),
        Example(
            text="Anna Nowak\nVerantwortlich für Ihre Daten ist Super Sklep.\nDatenschutzhinweise: "
            "https://example.com/rodo\n",
            why="The same in German.",
            name="signature.txt",
            expected=Expected(2, 1, part="text/plain"),
            project=_PROJECT,
        ),
    ),
    check=check,
)
