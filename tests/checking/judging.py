"""How the tests of the checker ask it: one text in, findings out."""

from __future__ import annotations

from rodo_footer.checking.destinations import destinations
from rodo_footer.checking.engine import Policy, check_documents
from rodo_footer.checking.online.facts import NoticePage
from rodo_footer.checking.sources import Raw, medium_of
from rodo_footer.model.finding import Finding, Report
from rodo_footer.model.project import Project

NOTICE = ("https://example.com/rodo",)


def report_on(
    data: str | bytes,
    name: str = "a.html",
    accepted: tuple[str, ...] = NOTICE,
    kind: str = "auto",
    pages: tuple[NoticePage, ...] = (),
    places: tuple[str, ...] = (),
    project: Project | None = None,
) -> Report:
    """The whole report on one document; with `pages` as after a look at what is behind its links."""
    raw = data.encode() if isinstance(data, str) else data
    looked = {page.address: page for page in pages} if pages else None
    policy = Policy(
        accepted=accepted, pages=looked, today="2026-12-01", destinations=destinations(places), project=project
    )
    return check_documents([Raw(path=name, data=raw, medium=medium_of(name, raw[:4096]))], policy, kind)


def findings(
    data: str | bytes,
    name: str = "a.html",
    accepted: tuple[str, ...] = NOTICE,
    kind: str = "auto",
    pages: tuple[NoticePage, ...] = (),
    places: tuple[str, ...] = (),
    project: Project | None = None,
) -> list[Finding]:
    """The findings of one document."""
    return list(report_on(data, name, accepted, kind, pages, places, project).findings)


def rules(data: str | bytes, name: str = "a.html", accepted: tuple[str, ...] = NOTICE, kind: str = "auto") -> list[str]:
    """The names of the rules that found something; with a question mark where a human has to look."""
    return [one.rule + ("?" if one.outcome == "needs-review" else "") for one in findings(data, name, accepted, kind)]


def link_rules(data: str | bytes, name: str = "a.html", accepted: tuple[str, ...] = NOTICE) -> list[str]:
    """As `rules`, only those on whether the link is there and right: for snippets that say nothing about the rest."""
    return [one for one in rules(data, name, accepted) if "notice-link" in one and one != "notice-link-vague-text"]
