"""The report for a human at a terminal: `path:line:column: severity rule message`, and one line that sums up."""

from __future__ import annotations

from collections.abc import Sequence

from rodo_footer.checking.reports import Paint
from rodo_footer.model.finding import Finding, Report, Summary

_STYLES = {"error": "red", "warning": "yellow", "info": "cyan"}


def render(report: Report, rules: Sequence[str], paint: Paint) -> str:
    """One line a finding and the summary."""
    in_mail = {one.path for one in report.documents if one.kind == "message"}
    lines = [_line(finding, paint, mail=finding.path in in_mail) for finding in report.findings]
    return "\n".join([*lines, _sum(report.summary, len(rules), paint)]) + "\n"


def _line(finding: Finding, paint: Paint, *, mail: bool) -> str:
    if mail and finding.part:
        place = f"{_inert(finding.path)} ({finding.part} part) {finding.line}:{finding.column}"
    elif not finding.part and finding.rule == "unreadable-input":
        place = _inert(finding.path)
    else:
        place = f"{_inert(finding.path)}:{finding.line}:{finding.column}"
    level = "needs review" if finding.outcome == "needs-review" else finding.severity
    return (
        f"{paint(place, 'bold')}: {paint(level, _STYLES[finding.severity])} {paint(finding.rule, 'cyan')} "
        f"{_inert(finding.message)}"
    )


def _sum(summary: Summary, rules: int, paint: Paint) -> str:
    read = summary.documents - summary.unreadable
    violations = _count(summary.violations, "violation") if summary.violations else "no violations"
    text = f"{violations} by {_count(rules, 'rule')} in {_count(read, 'file')}"
    if summary.needs_review:
        text += f"; {_count(summary.needs_review, 'item')} {'needs' if summary.needs_review == 1 else 'need'} a human"
    if summary.unreadable:
        text += f"; {_count(summary.unreadable, 'file')} could not be read"
    if summary.suppressed:
        text += f"; {_count(summary.suppressed, 'finding')} ignored"
    bad = summary.violations or summary.unreadable
    return paint(text, "red" if bad else "yellow" if summary.needs_review else "green")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _inert(text: str) -> str:
    """Nothing in a file or a file name may command the terminal (ASVS 5.0 16.4.1) or add a line."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
