"""Documents x rules -> Report. Holds no rule and no format, and opens nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer import __version__
from rodo_footer.checking.duty import accepted_links, graded
from rodo_footer.checking.fingerprints import fingerprint
from rodo_footer.checking.grades import is_accepted, quality
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.document import document, read_document
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.rules import Selection
from rodo_footer.checking.sources import Raw
from rodo_footer.checking.suppress import UNUSED, has_comments, sort
from rodo_footer.model.finding import (
    DocumentReport,
    ElementState,
    Finding,
    NoticeLink,
    Report,
    StatusName,
    Summary,
    Suppressed,
)

if TYPE_CHECKING:
    from rodo_footer.checking.rule import Flaw, Rule

__all__ = ["Judged", "Policy", "assemble", "check_documents", "check_signature", "rules_of"]


_SHORTEST_CLAUSE = 600  # characters; what says everything that art. 13 asks for is longer


class Judged(Struct, frozen=True, gc=False):
    """One document's part of the report."""

    report: DocumentReport
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()


def check_documents(raws: Iterable[Raw], policy: Policy, kind: str = "auto") -> Report:
    """The whole report on a few documents, one after the other; `running.py` is for many."""
    rules = selected(policy)
    return assemble([judge_raw(raw, policy, rules, kind) for raw in raws])


def assemble(judged: Sequence[Judged]) -> Report:
    """The report of documents that were judged one by one, in their order."""
    reports = tuple(one.report for one in judged)
    findings = tuple(finding for one in judged for finding in one.findings)
    suppressed = tuple(finding for one in judged for finding in one.suppressed)
    return Report(
        version=__version__,
        summary=summary_of(reports, findings, suppressed),
        documents=reports,
        findings=findings,
        suppressed=suppressed,
    )


def check_signature(html: str, text: str, name: str, policy: Policy) -> tuple[Finding, ...]:
    """Findings of a signature that we made ourselves: HTML and its text version as one document.

    No comment in it is obeyed: what stands there comes in part from the directory.

    Args:
        html: a whole HTML document.
        text: the text version.
        name: what to call it in findings.
        policy: what to check.
    """
    from rodo_footer.checking.reading.markup import read_markup
    from rodo_footer.checking.reading.plain import read_plain
    from rodo_footer.checking.unreadable import unreadable

    try:
        parts = read_markup(html, alternative=True), read_plain(text, alternative=True)
    except Unreadable as why:
        return (unreadable(name, why),)
    strict = replace(policy, inline_ignores="never")
    return judge(document(name, parts, "signature"), strict, selected(strict)).findings


def judge(checked: Document, policy: Policy, rules: Selection) -> Judged:
    """One document against the rules."""
    findings = [
        _finding(checked, policy, rule, flaw)
        for rule in rules.asked(checked, policy)
        for flaw in rule.check(checked, policy)
    ]
    suppressed: tuple[Suppressed, ...] = ()
    if has_comments(checked):
        findings, suppressed = _without_suppressed(checked, findings, policy, rules)
    findings.sort(key=lambda one: (one.part, one.line, one.column, one.rule))
    report = DocumentReport(
        path=checked.path,
        kind=checked.kind,
        language=checked.language,
        status=status_of(findings),
        notice_links=_notice_links(checked, policy),
        elements=_elements(checked, policy),
    )
    return Judged(report, tuple(findings), suppressed)


def _without_suppressed(
    checked: Document, findings: list[Finding], policy: Policy, rules: Selection
) -> tuple[list[Finding], tuple[Suppressed, ...]]:
    """The findings that no comment accepts, with those about comments that accept nothing, and the others."""
    names = {id(part): part_name(checked, part) for part in checked.parts}
    result = sort(checked, findings, policy, rules.rules, names)
    about = next((rule for rule in rules.rules if rule.name == UNUSED), None)
    if about is None:
        return result.findings, result.suppressed
    unused = [_finding(checked, policy, about, flaw) for flaw in result.unused]
    return [*result.findings, *unused], result.suppressed


def part_name(checked: Document, part: Part | None) -> str:
    """How a finding names a part: its type, with the MIME part number where several have it."""
    if part is None:
        return ""
    same = sum(1 for one in checked.parts if one.media == part.media)
    return f"{part.media} {part.number}" if same > 1 else part.media


def rules_of(policy: Policy) -> tuple[str, ...]:
    """The names of the rules that a policy runs."""
    return selected(policy).names


@lru_cache(maxsize=8)
def selected(policy: Policy) -> Selection:
    """The rules that a policy runs."""
    return Selection(policy)


def judge_raw(raw: Raw, policy: Policy, rules: Selection, kind: str = "auto") -> Judged:
    """One file against the rules; what cannot be read, or needs more memory or stack than there is, is a finding."""
    if policy.overrides:
        from rodo_footer.checking.overrides import policy_at

        policy = policy_at(policy, raw.path)
        rules = selected(policy)
    return guarded(raw.path, lambda: judge(read_document(raw, kind), policy, rules))


def guarded(path: str, work: Callable[[], Judged]) -> Judged:
    """The verdict of `work` on one document; where it cannot be read, that is the verdict."""
    try:
        return work()
    except Unreadable as why:
        return refused(path, why)
    except (RecursionError, MemoryError):
        return refused(path, Unreadable("it is nested too deep or too large to be read", "Look at it by hand."))


def refused(path: str, why: Unreadable) -> Judged:
    """A document that nothing can be said about."""
    from rodo_footer.checking.unreadable import unreadable

    report = DocumentReport(path=path, kind="", language="", status="unreadable")
    return Judged(report, (unreadable(path, why),))


def moved(known: Judged, path: str) -> Judged:
    """What is known of one document, said of an identical one at another path."""
    findings = tuple(_at(path, one) for one in known.findings)
    suppressed = tuple(replace(one, finding=_at(path, one.finding)) for one in known.suppressed)
    return Judged(replace(known.report, path=path), findings, suppressed)


def _at(path: str, finding: Finding) -> Finding:
    return replace(finding, path=path, fingerprint=fingerprint(finding.rule, path, finding.part, finding.evidence))


def _finding(checked: Document, policy: Policy, rule: Rule, flaw: Flaw) -> Finding:
    from rodo_footer.checking.reading.positions import locate

    position = locate(flaw.part, flaw.link, flaw.element, flaw.offset, flaw.seen) if flaw.part is not None else (1, 1)
    part = part_name(checked, flaw.part)
    return Finding(
        rule=rule.name,
        outcome=flaw.outcome,
        severity=policy.severity.get(rule.name)
        or flaw.severity
        or ("warning" if flaw.outcome == "needs-review" else rule.severity),
        path=checked.path,
        part=part,
        line=position[0],
        column=position[1],
        message=flaw.message,
        evidence=flaw.evidence,
        cites=flaw.cites or rule.cites,
        fix=flaw.fix or (rule.fix.make(checked, policy, flaw) if rule.fix else None),
        fingerprint=fingerprint(rule.name, checked.path, part, flaw.evidence),
    )


def status_of(findings: Sequence[Finding]) -> StatusName:
    """How a document that could be read stands with these findings."""
    outcomes = {one.outcome for one in findings}
    if "violation" in outcomes:
        return "violation"
    return "needs-review" if outcomes else "clean"


def _elements(checked: Document, policy: Policy) -> dict[str, ElementState]:
    """What a notice, or a document with a full clause, says of each element of GDPR art. 13 and 14."""
    if checked.kind != "notice":
        return _of_clause(checked)
    from rodo_footer.checking.notices import notice_of

    notice = notice_of(checked, policy)
    return {name: found.state for name, found in notice.elements.items()} if notice else {}


def _of_clause(checked: Document) -> dict[str, ElementState]:
    # Verdicts on mails are shared between those of one look, whatever their words say.
    if checked.kind == "message" or all(len(part.text) < _SHORTEST_CLAUSE for part in checked.parts):
        return {}
    from rodo_footer.checking.contact.clauses import clause_elements

    return clause_elements(checked)


def _notice_links(checked: Document, policy: Policy) -> tuple[NoticeLink, ...]:
    accepted = {id(link) for _, link in accepted_links(checked, policy)}
    return tuple(
        _notice_link(checked, part, link, policy)
        for part, link, _ in graded(checked, policy)
        if link.reads or id(link) in accepted
    )


def _notice_link(checked: Document, part: Part, link: Link, policy: Policy) -> NoticeLink:
    return NoticeLink(
        href=link.href,
        target=link.target,
        text=link.text or link.alt,
        part=part_name(checked, part),
        place=link.place,
        visible=not link.hidden,
        accepted=is_accepted(link, checked.kind, policy),
        quality=quality(link, checked.kind, policy),
    )


def summary_of(
    reports: Sequence[DocumentReport], findings: Sequence[Finding], suppressed: Sequence[Suppressed]
) -> Summary:
    """The counts of a report."""
    return Summary(
        documents=len(reports),
        violations=sum(1 for one in findings if one.outcome == "violation" and one.rule != "unreadable-input"),
        needs_review=sum(1 for one in findings if one.outcome == "needs-review"),
        unreadable=sum(1 for one in reports if one.status == "unreadable"),
        suppressed=len(suppressed),
    )
