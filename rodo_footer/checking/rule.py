"""What a rule is: its page, its examples and its check in one frozen value.

A rule sees facts and a policy, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.reading.outline import Element
from rodo_footer.model.finding import Fix, OutcomeName, SeverityName

if TYPE_CHECKING:
    from rodo_footer.checking.online.facts import NoticePage
    from rodo_footer.model.project import Project

Confidence = Literal["A", "B", "C"]


class Source(Struct, frozen=True):
    """What a rule rests on. Confidence A: the text itself; B: several commentaries agree; C: contested or unverified.

    `legal` is False for an RFC, a vendor's page or a manual: what rests on such sources alone may be suppressed without
    a reason. `pl` is what it says, in Polish.
    """

    citation: str
    says: str
    confidence: Confidence
    legal: bool = True
    pl: str = ""


class Flaw(Struct, frozen=True, kw_only=True):
    """What a rule found, before it becomes a finding: the part, and in it the link, the element or the character of
    the source (`offset`) that it is about; none of these: the whole part. `seen` is the text in the element that it is
    about, as the reader sees it; it is told by its place alone. `severity` and `cites` are those of what was found,
    where they differ from the rule's: the law of one legal form, and how well we know it."""

    part: Part | None
    message: str
    link: Link | None = None
    element: Element | None = None
    offset: int = -1
    seen: str = ""
    outcome: OutcomeName = "violation"
    evidence: str = ""
    fix: Fix | None = None
    severity: SeverityName | None = None
    cites: tuple[str, ...] = ()


class Expected(Struct, frozen=True):
    """Where a bad example's finding is, 1-based, and how certain it is."""

    line: int
    column: int
    outcome: OutcomeName = "violation"
    part: str = "text/html"


class Example(Struct, frozen=True, kw_only=True):
    """A file that shows a rule; `expected` is None in a good one. `notice_urls` empty: no address was configured.
    `destinations` are those of the config. `pages`: what `--online` found behind the links; empty: nobody looked.
    `project`: the facts of a config that the example needs."""

    text: str
    why: str
    name: str = "signature.html"
    kind: str = "auto"
    notice_urls: tuple[str, ...] = ("https://example.com/rodo",)
    destinations: tuple[str, ...] = ()
    pages: tuple[NoticePage, ...] = ()
    project: Project | None = None
    expected: Expected | None = None


class Words(Struct, frozen=True, kw_only=True):
    """A rule's page in another language: what it reports, why, and what to do."""

    summary: str
    why: str
    advice: str


class Fixer(Struct, frozen=True, kw_only=True):
    """How a rule mends what it found; `says` and `pl` are what its page tells of it. `make` is asked for findings only
    and gives None where it knows no change for certain."""

    says: str
    pl: str
    make: Callable[[Document, Policy, Flaw], Fix | None]


class Rule(Struct, frozen=True, kw_only=True):
    """One rule. The name is permanent and names the fault; `advice` says what to do; `pl` is the page in Polish;
    `fix` is what `check --fix` does about it; `online`: it judges the pages behind links, and runs with `--online`
    only."""

    name: str
    summary: str
    why: str
    advice: str
    severity: SeverityName
    sources: tuple[Source, ...]
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    check: Callable[[Document, Policy], Iterator[Flaw]]
    pl: Words
    fix: Fixer | None = None
    defers_to: tuple[str, ...] = ()
    online: bool = False

    @property
    def cites(self) -> tuple[str, ...]:
        """The citations for a finding."""
        return tuple(source.citation for source in self.sources)

    @property
    def rests_on_law(self) -> bool:
        """Whether any of its sources is law; then a suppression must say why."""
        return any(source.legal for source in self.sources)
