"""Labelled notices: random facts, elements left out, wordings, registers, layouts and distractors; the same for a seed.

Knows no engine: the labels follow from what was put into the text.
"""

from __future__ import annotations

from random import Random

from msgspec import Struct

from rodo_footer.model.elements import ALWAYS, ELEMENTS
from tests.completeness.layouts import LAYOUTS, arranged
from tests.completeness.wordings import Bank, Part

RIGHTS = (
    "right_access",
    "right_rectification",
    "right_erasure",
    "right_restriction",
    "right_object",
    "right_portability",
)
MOST_LEFT_OUT = 4


class Case(Struct, frozen=True, kw_only=True):
    """A notice, what it has, and what it ought to have and has not."""

    language: str
    text: str
    layout: str
    there: frozenset[str]
    left_out: frozenset[str]

    @property
    def labels(self) -> dict[str, str]:
        """The verdict that is due on each element that applies."""
        return dict.fromkeys(self.there, "present") | dict.fromkeys(self.left_out, "missing")


class Unit(Struct, frozen=True, kw_only=True):
    """What is said at one place: a heading, a lead and list items, as far as there are such, or one text."""

    place: int
    text: str
    label: str = ""
    heading: str = ""
    items: tuple[str, ...] = ()


_PLACES = {name: place for place, name in enumerate(ELEMENTS)}


def case(language: str, seed: int, part: Part = "tuned") -> Case:
    """The notice that a seed stands for."""
    random = Random(f"{language} {part} {seed}")
    basis = random.choice("abcef")
    applies = _applies(random, basis)
    left_out = frozenset(random.sample(sorted(applies), random.randint(0, MOST_LEFT_OUT)))
    if "legal_basis" in left_out:  # who names a legitimate interest names a basis
        left_out |= applies & {"legitimate_interests"}
    layout = random.choice(LAYOUTS)
    bank = Bank(language, part)
    units = _Writer(random, bank, basis, layout).units(applies - left_out)
    values = bank.values(random, basis)
    text = arranged(units, layout, random, bank, values)
    return Case(language=language, text=text, layout=layout, there=applies - left_out, left_out=left_out)


def _applies(random: Random, basis: str) -> frozenset[str]:
    others = random.random() < 0.3  # where the data come from: art. 14
    conditions = {
        "representative": random.random() < 0.1,
        "dpo": random.random() < 0.5,
        "legitimate_interests": basis == "f",
        "recipients": True,
        "transfers": random.random() < 0.5,
        "right_object": basis in "ef" or random.random() < 0.1,
        "right_portability": basis in "ab",
        "right_withdraw_consent": basis == "a",
        "provision": not others,
        "automated_decisions": random.random() < 0.5,
        "categories": others,
        "source": others,
    }
    return ALWAYS | {name for name, applies in conditions.items() if applies}


class _Writer:
    """Chooses the wordings of one notice."""

    def __init__(self, random: Random, bank: Bank, basis: str, layout: str) -> None:
        self._random = random
        self._bank = bank
        self._basis = basis
        self._kinds = {"questions": ("answers", "sentences"), "table": ("labels", "sentences")}.get(
            layout, ("sentences",)
        )
        self._listed = layout in ("questions", "bullets", "sections")

    def units(self, there: frozenset[str]) -> list[Unit]:
        """What says exactly these elements, in the order of the articles, but for a few."""
        rest = set(there)
        units = [*self._combined(rest), *self._rights(rest)]
        units += [self._single(name) for name in ELEMENTS if name in rest]
        return sorted(units, key=lambda unit: unit.place + self._random.choice((0, 0, 0, -4, 4)))

    def _combined(self, rest: set[str]) -> list[Unit]:
        units = []
        for one in self._random.sample(self._bank.combined, len(self._bank.combined)):
            covers = set(one["covers"])
            fits = covers <= rest and one.get("basis", self._basis) == self._basis
            if fits and self._random.random() < 0.5:
                units.append(Unit(place=min(_PLACES[name] for name in covers), text=one["text"]))
                rest -= covers
        return units

    def _rights(self, rest: set[str]) -> list[Unit]:
        """The rights, one by one or in a list, in which a withdrawal and a complaint may stand as well."""
        if self._random.random() < 0.15:
            return []
        extra = [name for name in ("right_withdraw_consent", "complaint") if self._random.random() < 0.4]
        alone = {"right_object"} if self._random.random() < 0.4 else set()
        listed = [name for name in (*RIGHTS, *extra) if name in rest - alone and self._fragments(name)]
        if len(listed) < 2:
            return []
        rest -= set(listed)
        return [self._list(tuple(listed), self._listed and self._random.random() < 0.7)]

    def _list(self, names: tuple[str, ...], in_items: bool) -> Unit:
        fragments = tuple(self._random.choice(self._fragments(name)) for name in names)
        heading = self._random.choice(self._bank.wordings("rights", "headings"))
        place = _PLACES[names[0]]
        if in_items:
            lead = self._random.choice(self._bank.wordings("rights", "leads"))
            return Unit(place=place, heading=heading, text=lead, items=fragments)
        frame = self._random.choice(self._bank.wordings("rights", "frames"))
        return Unit(place=place, heading=heading, text=frame.replace("{list}", ", ".join(fragments)))

    def _fragments(self, name: str) -> list[str]:
        return self._bank.wordings(name, "fragments")

    def _single(self, name: str) -> Unit:
        kind = next((kind for kind in self._kinds if self._bank.wordings(name, kind)), "")
        if not kind:
            return self._list((name,), in_items=False)
        chosen, place = self._random.choice(self._bank.wordings(name, kind)), _PLACES[name]
        if kind == "sentences":
            return Unit(place=place, text=chosen)
        label, text = chosen
        return (
            Unit(place=place, label=label, text=text)
            if kind == "labels"
            else Unit(place=place, heading=label, text=text)
        )
