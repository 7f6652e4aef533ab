"""The report for a human at a terminal: `path:line:column: severity rule message`, and one line that sums up."""

from __future__ import annotations

from rodo_footer.checking.reports import Paint, Run, inert, level, mails, sum_up
from rodo_footer.model.finding import Finding, Report, Summary

STYLES = {"error": "red", "warning": "yellow", "info": "cyan"}


def render(report: Report, run: Run) -> str:
    """One line a finding and the summary."""
    among = mails(report)
    lines = [_line(finding, run.paint, mail=finding.path in among) for finding in report.findings]
    return "\n".join([*lines, painted_sum(report.summary, len(run.rules), run.paint)]) + "\n"


def place(finding: Finding, *, mail: bool) -> str:
    """`path:line:column`, and in a mail the part before them."""
    if mail and finding.part:
        return f"{inert(finding.path)} ({finding.part} part) {finding.line}:{finding.column}"
    if not finding.part and finding.rule == "unreadable-input":
        return inert(finding.path)
    return f"{inert(finding.path)}:{finding.line}:{finding.column}"


def painted_sum(summary: Summary, rules: int, paint: Paint) -> str:
    """The last line, in the colour of the worst in it."""
    bad = summary.violations or summary.unreadable
    return paint(sum_up(summary, rules), "red" if bad else "yellow" if summary.needs_review else "green")


def _line(finding: Finding, paint: Paint, *, mail: bool) -> str:
    return (
        f"{paint(place(finding, mail=mail), 'bold')}: {paint(level(finding), STYLES[finding.severity])} "
        f"{paint(finding.rule, 'cyan')} {inert(finding.message)}"
    )
