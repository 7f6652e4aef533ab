"""One finding a row, for spreadsheets (RFC 4180). No cell begins as a formula does, whatever stood in the file."""

from __future__ import annotations

import csv
import io

from rodo_footer.checking.reports import Run, inert
from rodo_footer.model.finding import Finding, Report

COLUMNS = (
    "path",
    "part",
    "line",
    "column",
    "severity",
    "outcome",
    "rule",
    "message",
    "evidence",
    "cites",
    "fingerprint",
)
# Source: OWASP, CSV Injection (2026-11): a cell that begins so is run by Excel and LibreOffice. The last four are the
# wide forms, which some locales take for the same; control characters are gone before.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def render(report: Report, _run: Run) -> str:
    """A header and one row a finding, lines ended by CR LF as the RFC wants."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(finding) for finding in report.findings)
    return out.getvalue()


def cell(text: str) -> str:
    """Text that a spreadsheet shows and does not run."""
    text = inert(text)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _row(finding: Finding) -> list[str | int]:
    return [
        cell(finding.path),
        cell(finding.part),
        finding.line,
        finding.column,
        finding.severity,
        finding.outcome,
        finding.rule,
        cell(finding.message),
        cell(finding.evidence),
        cell("; ".join(finding.cites)),
        finding.fingerprint,
    ]
