"""Workflow commands of GitHub Actions, which become annotations on the changed files.

Source: docs.github.com, Workflow commands for GitHub Actions (2026-11); ten annotations of each level are shown a step,
so the worst come first. Nothing from a file can end a command or begin one.
"""

from __future__ import annotations

from rodo_footer.checking.reports import Run, inert, mails, spot, sum_up
from rodo_footer.model.finding import Finding, Report

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_ORDER = ("error", "warning", "info")


def render(report: Report, run: Run) -> str:
    """One command a finding, and the summary as an ordinary line of the log."""
    among = mails(report)
    ordered = sorted(report.findings, key=lambda one: _ORDER.index(one.severity))
    lines = [_command(finding, among, run) for finding in ordered]
    return "\n".join([*lines, sum_up(report.summary, len(run.rules))]) + "\n"


def _command(finding: Finding, among: frozenset[str], run: Run) -> str:
    at = spot(finding, among, run)
    where = f"{at.inside}: " if at.inside else ""
    review = "needs review: " if finding.outcome == "needs-review" else ""
    return (
        f"::{_COMMANDS[finding.severity]} file={_property(at.file)},line={at.line},col={at.column},"
        f"title={_property(finding.rule)}::{_data(f'{where}{review}{finding.message}')}"
    )


def _data(text: str) -> str:
    return inert(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
