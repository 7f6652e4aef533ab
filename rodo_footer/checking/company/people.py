"""Directors and other people of the company, and what few companies have to say of themselves, as values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from rodo_footer.checking.company.looks import Value, phrase
from rodo_footer.checking.company.words import CHAIR
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.versions import Version, plainest
from rodo_footer.model.controller import Controller, Director, says_chair

_CHAIR_MARKS = ("Vorsitz", "Vorsitzender", "Vorsitzende", "chair", "Chair", "prezes", "Prezes Zarządu")
STATES = {
    "in_liquidation": (
        "in liquidation",
        ("w likwidacji", "in Liquidation", "in liquidation", "i. L.", "i.L.", "en liquidation", "in liquidazione"),
    ),
    "sole_shareholder": (
        "sole shareholder",
        ("jedyny wspólnik", "sole shareholder", "Alleingesellschafter", "socio unico", "unico socio", "unipersonale"),
    ),
    "capital_unpaid": (
        "that the contributions are not paid yet",
        (
            "nie zostały jeszcze wniesione",
            "nie zostały wniesione",
            "not paid yet",
            "not yet paid",
            "noch nicht geleistet",
            "nieopłacony",
            "nie został opłacony",
            "nie pokryty",
        ),
    ),
}
"""What a company says of itself, with the ways to say it."""


def people(controller: Controller, name: str) -> Iterator[Value]:
    directors, chair = controller.directors, controller.supervisory_chair
    if name in ("management", "directors"):
        yield from (person(one, "director") for one in directors)
    elif name == "supervisory_chair" and chair:
        yield person(chair, "chair of the supervisory board")
    elif name == "chair" and len(directors) > 1:
        yield from (_marked(one) for one in directors if one.is_chair)
    elif name == "nationality":
        for one in directors:
            if one.nationality:
                nationality = one.nationality
                yield Value(shown=f"nationality of {one.name}", spellings=(nationality,), found=phrase(nationality))


def person(one: Director, what: str) -> Value:
    """Somebody by first name and surname, in either order."""
    turned = phrase(f"{one.last} {one.first}")
    straight = phrase(one.name)
    # One first name in full is enough; further ones, initials and parts of the surname may stand between.
    first, last = plainest(one.first).split(" ")[0], plainest(one.last)
    loose = Pattern(rf" {re.escape(first)} (?:[a-z]+ ){{0,2}}{re.escape(last)} ")
    return Value(
        shown=f"{what} {one.name}",
        spellings=(one.name,),
        found=lambda version: straight(version) or turned(version) or loose.search(version.words) is not None,
    )


def _marked(one: Director) -> Value:
    name = re.escape(one.name)
    marked = Pattern(rf"(?i)(?:{CHAIR})[^,;|]{{0,30}}{name}|{name}[^;|]{{0,3}}[^,;|]{{0,30}}(?:{CHAIR})")
    marks = (one.role,) if says_chair(one.role) else _CHAIR_MARKS
    return Value(
        shown=f"that {one.name} chairs the board",
        spellings=tuple(f"{one.name} ({mark}" for mark in marks),
        found=lambda version: marked.search(version.raw) is not None,
    )


def state(controller: Controller, name: str) -> Iterator[Value]:
    shown, words = STATES[name]
    is_so = controller.capital and controller.capital.unpaid if name == "capital_unpaid" else getattr(controller, name)
    if is_so:
        looks = [phrase(one) for one in words]
        yield Value(shown=shown, spellings=words, found=partial(_any, looks))


def _any(looks: list[Callable[[Version], bool]], version: Version) -> bool:
    return any(look(version) for look in looks)
