"""The job that mends: repair each file that has findings, then write it whole, or only tell what would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.errors import OutputError

if TYPE_CHECKING:
    from rodo_footer.checking.fixing.repair import Repaired
    from rodo_footer.checking.policy import Policy
    from rodo_footer.checking.sources import Raw
    from rodo_footer.jobs.checking import Checked
    from rodo_footer.model.finding import Finding, Report
    from rodo_footer.model.project import Project

_IN_A_MAILBOX = "it lies in a mailbox file with others, which is never changed; mend what it is made from"


class Change(Struct, frozen=True):
    """One file that changes: its bytes before and after, and the diff."""

    path: str
    before: bytes
    after: bytes
    diff: str


class Mended(Struct, frozen=True):
    """The report as it is, or would be, after the changes; `failed` could not be written."""

    report: Report
    changes: tuple[Change, ...]
    failed: tuple[OutputError, ...]
    fixed: int

    @property
    def unsafe(self) -> int:
        """How many of the findings that are left have a fix that is not safe."""
        return sum(1 for one in self.report.findings if one.fix is not None and not one.fix.safe)


def fix(
    project: Project | None,
    checked: Checked,
    *,
    kind: str = "auto",
    notice_urls: Sequence[str] = (),
    unsafe: bool = False,
    write: bool,
) -> Mended:
    """Repair the files that have findings, with the company's clause where one is to be inserted.

    Args:
        project: says what the clause is.
        checked: what `check` found, with the places it looked at.
        kind: of the files.
        notice_urls: addresses that were given and come before the project's.
        unsafe: also fixes that change what the reader sees.
        write: put the results in place of the files; else they are only told. What came from stdin is never written.
    """
    from rodo_footer.jobs.clauses import clause_texts

    clauses = clause_texts(project, notice_urls) if checked.report.findings else ()
    policy = replace(checked.policy, clauses=clauses)
    return _mend(checked, policy, kind, unsafe=unsafe, write=write)


def _mend(checked: Checked, policy: Policy, kind: str, *, unsafe: bool, write: bool) -> Mended:
    from rodo_footer.checking.fixing.repair import gone, key, repair
    from rodo_footer.checking.sources.opening import fetch
    from rodo_footer.writing import replace_content

    report = checked.report
    wanted: dict[str, set[tuple[str, str, str]]] = {}
    for one in report.findings:
        wanted.setdefault(one.path, set()).add(key(one))
    changes: list[Change] = []
    failed: list[OutputError] = []
    after: dict[str, Report] = {}
    for place in checked.places:
        if place.path not in wanted:
            continue
        raw = fetch(place)
        if raw.fault:
            continue
        refused = _IN_A_MAILBOX if place.length >= 0 else ""
        repaired = repair(raw, policy, kind, unsafe=unsafe, wanted=wanted[place.path], refused=refused)
        change = _change(raw, repaired, kind)
        try:
            if change is not None and write and place.file:
                replace_content(Path(place.file), change.before, change.after)
        except OutputError as error:
            failed.append(error)
            continue
        changes += [change] if change is not None else []
        after[place.path] = repaired.after
    merged = _merged(report, after)
    before, left = _by_path(report), _by_path(merged)
    fixed = sum(gone(before[path], left.get(path, ())) for path in after)
    return Mended(merged, tuple(changes), tuple(failed), fixed)


def _change(raw: Raw, repaired: Repaired, kind: str) -> Change | None:
    from rodo_footer.checking.fixing.diff import unified

    if repaired.raw.data == raw.data:
        return None
    return Change(raw.path, raw.data, repaired.raw.data, unified(raw, repaired.raw, kind))


def _merged(report: Report, after: Mapping[str, Report]) -> Report:
    """The report with what is left of the files that were repaired.

    What was set aside before (a baseline) stays so: of the findings that were there already, only those remain that
    stood in the report.
    """
    from rodo_footer.checking.engine import status_of, summary_of

    before = _by_path(report)
    left = {path: _left(found, after[path], report) if path in after else found for path, found in before.items()}
    documents = tuple(
        # What could not be read was not mended either.
        replace(after[one.path].documents[0], status=status_of(left[one.path]))
        if one.path in after and one.status != "unreadable"
        else one
        for one in report.documents
    )
    findings = tuple(one for found in left.values() for one in found)
    summary = summary_of(documents, findings, report.suppressed)
    return replace(report, findings=findings, documents=documents, summary=summary)


def _by_path(report: Report) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for one in report.findings:
        found.setdefault(one.path, []).append(one)
    return found


def _left(before: list[Finding], after: Report, report: Report) -> list[Finding]:
    from rodo_footer.checking.fixing.repair import key

    path = before[0].path
    aside = Counter(key(one.finding) for one in report.suppressed if one.by == "baseline" and one.finding.path == path)
    left: list[Finding] = []
    for one in after.findings:
        if aside[key(one)] > 0:
            aside[key(one)] -= 1
        else:
            left.append(one)
    return left
