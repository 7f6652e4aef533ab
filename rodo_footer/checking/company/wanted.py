"""The particulars that the configured company must state, each with what it looks like in a text.

Worked out once for each policy. It compares values and judges no document; the rules of the room `particulars` do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.versions import Version
from rodo_footer.model.finding import SeverityName

if TYPE_CHECKING:
    from rodo_footer.model.controller import Controller
    from rodo_footer.packs import Duty, LegalForm, Place


_OF_CAPITAL = ("capital_paid_in", "capital_outstanding")  # wanted of who names the capital, though none must


class Wanted(Struct, frozen=True, kw_only=True, eq=False):
    """One particular that must be stated: how a message calls it, which provision wants it, and how it is found.

    `spellings` are for a quick look: where one of them stands, it is there. `found` looks for every other way to write
    it. `only_with` says when it is wanted at all: where the text names the capital.
    """

    name: str
    shown: str
    duty: Duty
    spellings: tuple[str, ...]
    found: Callable[[Version], bool]
    only_with: Callable[[Version], bool] | None = None

    def is_stated(self, version: Version) -> bool:
        """Whether a version states it, or need not."""
        return self.found(version) or (self.only_with is not None and not self.only_with(version))


class Company(Struct, frozen=True, eq=False):
    """The configured company, its legal form, and what it must state in mail and on its website."""

    controller: Controller
    form: LegalForm
    mail: tuple[Wanted, ...]
    website: tuple[Wanted, ...]

    def wanted(self, kind: str) -> tuple[Wanted, ...]:
        """What a document of a kind must state."""
        return self.website if kind == "website" else self.mail


def severity_of(duty: Duty) -> SeverityName:
    """How much a provision weighs: as much as we know about it."""
    if duty.is_certain:
        return "error"
    return "warning" if duty.confidence == "B" else "info"


@lru_cache(maxsize=16)  # a policy is equal to itself only
def company_of(policy: Policy) -> Company | None:
    """The company of a policy; None where no config says which legal form it has, or no pack knows that."""
    project = policy.project
    if project is None or not project.controller.country or not project.controller.legal_form:
        return None
    from rodo_footer.packs import pack

    try:
        form = pack(project.controller.country).forms[project.controller.legal_form]
    except KeyError:
        return None
    controller = project.controller
    return Company(
        controller, form, tuple(_wanted(controller, form, "mail")), tuple(_wanted(controller, form, "website"))
    )


def _wanted(controller: Controller, form: LegalForm, place: Place) -> Iterator[Wanted]:
    """Every particular that the config has a value for, once, by the provision that is surest."""
    from rodo_footer.checking.company.looks import names_capital
    from rodo_footer.checking.company.values import values

    told: set[str] = set()
    for duty in sorted(form.duties(place), key=lambda one: ("error", "warning", "info").index(severity_of(one))):
        for name in (*duty.requires, *duty.if_any):
            if name in told:
                continue
            told.add(name)
            only_with = names_capital if name in _OF_CAPITAL and name in duty.if_any else None
            for value in values(controller, form, name):
                yield Wanted(
                    name=name,
                    shown=value.shown,
                    duty=duty,
                    spellings=value.spellings,
                    found=value.found,
                    only_with=only_with,
                )
