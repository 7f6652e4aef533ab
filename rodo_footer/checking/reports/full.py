"""The report for a human who wants to know more: each finding with its evidence, why, what to do and what it rests on;
then what was ignored and why. `check -v` prints it."""

from __future__ import annotations

from rodo_footer.checking.pages import about
from rodo_footer.checking.reports import Paint, Run, inert, level, mails
from rodo_footer.checking.reports.text import STYLES, painted_sum, place
from rodo_footer.model.finding import Finding, Report, Suppressed


def render(report: Report, run: Run) -> str:
    """One block a finding, one line for each that is ignored, and the summary."""
    among = mails(report)
    blocks = [_block(finding, run.paint, mail=finding.path in among) for finding in report.findings]
    ignored = [_ignored(one, mail=one.finding.path in among) for one in report.suppressed]
    if ignored:
        blocks.append("\n".join(ignored))
    return "\n\n".join([*blocks, painted_sum(report.summary, len(run.rules), run.paint)]) + "\n"


def _block(finding: Finding, paint: Paint, *, mail: bool) -> str:
    page, _ = about(finding.rule)
    lines = [
        f"{paint(level(finding), STYLES[finding.severity])} {paint(finding.rule, 'cyan')} {inert(finding.message)}",
        f"  --> {paint(place(finding, mail=mail), 'bold')}",
    ]
    if finding.evidence:
        lines.append(f"    | {inert(finding.evidence)}")
    lines += [f"  why:  {page.why}", f"  do:   {page.advice}"]
    if finding.fix is not None:
        unsafe = "" if finding.fix.safe else " (--unsafe-fixes)"
        lines.append(f"  fix:  {inert(finding.fix.description)}{unsafe}")
    if finding.cites:
        lines.append(f"  see:  {inert('; '.join(finding.cites))}")
    lines.append(f"  more: rodo-footer explain {finding.rule}")
    return "\n".join(lines)


def _ignored(one: Suppressed, *, mail: bool) -> str:
    until = f" until {one.until}" if one.until else ""
    reason = f": {inert(one.reason)}" if one.reason else ""
    by = "a comment" if one.by == "comment" else "the baseline"
    return f"{place(one.finding, mail=mail)}: {one.finding.rule} ignored by {by}{until}{reason}"
