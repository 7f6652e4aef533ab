"""A document of kind `notice` as its rules see it: its lines, the verdict on each element, and what must be there.

Loaded for notices only. Reports nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.checking.completeness import Found, KnownValues, judge
from rodo_footer.checking.completeness.applying import applying
from rodo_footer.checking.completeness.families import families
from rodo_footer.checking.completeness.languages import languages_of
from rodo_footer.checking.completeness.sentences import Notice as Sentences
from rodo_footer.checking.completeness.values import stands_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.lines import Lines, lines_of
from rodo_footer.checking.rule import Flaw
from rodo_footer.checking.wording import short
from rodo_footer.model.elements import ELEMENTS, applicable_to_notice
from rodo_footer.model.finding import OutcomeName

if TYPE_CHECKING:
    from rodo_footer.model.project import Project

FEW_WORDS = 40
"""Below these there is no text to judge: an image, a sign-in, a page that a script fills."""
FEW_FAMILIES = 3
"""Groups of elements below which a text is no notice at all, such as a cookie banner."""


class Notice(Struct, frozen=True, eq=False):
    """`elements` is empty where the language is not known here. `wanted` says of each element that must be there
    whether that is certain."""

    part: Part
    lines: Lines
    languages: tuple[str, ...] = ()
    elements: dict[str, Found] = {}
    wanted: dict[str, bool] = {}

    @property
    def has_text(self) -> bool:
        """Whether there are enough words to judge."""
        return has_words(self.lines.text)

    @property
    def is_notice(self) -> bool:
        """Whether it can be judged, and says enough of what notices say."""
        return self.has_text and len(families(self.elements)) >= FEW_FAMILIES


def has_words(text: str) -> bool:
    """Whether a text has enough words to say what it is."""
    return len(text.split(None, FEW_WORDS)) >= FEW_WORDS


@lru_cache(maxsize=1)  # every rule asks for the same document
def notice_of(document: Document, policy: Policy) -> Notice | None:
    """The notice that a document is; None where it is of another kind, or empty."""
    if document.kind != "notice" or not document.parts:
        return None
    part = next((one for one in document.parts if one.media == "text/html"), document.parts[0])
    lines = lines_of(part)
    languages = languages_of(lines.text)
    if not languages:
        return Notice(part, lines, languages)
    project = policy.project
    found = judge(lines.text, known=known_values(project) if project else None, bare=lines.bare)
    return Notice(part, lines, languages, found, _wanted(lines.text, found, project))


def known_values(project: Project) -> KnownValues:
    """What the notice of a known company says word for word."""
    controller, dpo = project.controller, project.dpo
    return KnownValues(
        controller=controller.name,
        contacts=tuple(filter(None, (controller.email, controller.phone, controller.address))),
        dpo_contacts=(dpo.contact,) if dpo else (),
        representative=controller.representative.name if controller.representative else "",
    )


def _wanted(text: str, found: dict[str, Found], project: Project | None) -> dict[str, bool]:
    if project is None or not project.activity:
        return applying(text, found)
    known = applicable_to_notice(project)
    return {name: True for name in ELEMENTS if name in known}


def flaw_at(notice: Notice, found: Found, message: str, outcome: OutcomeName = "violation") -> Flaw:
    """A flaw at the evidence of an element."""
    element, following = notice.lines.run_at(found.start)
    return Flaw(
        part=notice.part,
        element=element,
        offset=-1 if notice.lines.runs else found.start,
        seen=following,
        outcome=outcome,
        message=message,
        evidence=short(found.evidence),
    )


def brand_in(notice: Notice, policy: Policy) -> tuple[str, int] | None:
    """The brand that stands where the controller's name should, and where; None where the name does, or no brand."""
    controller = policy.project.controller if policy.project is not None else None
    if controller is None or not controller.brands:
        return None
    text = Sentences(notice.lines.text)
    if stands_at(text, controller.name) is not None:
        return None
    return next((there for brand in controller.brands if (there := stands_at(text, brand)) is not None), None)
