"""GitLab's Code Quality report, which a merge request shows beside its changes.

Source: docs.gitlab.com, Code Quality report format (2026-11): an array of these; of equal fingerprints only one is
shown, so each of several equal findings has its own.
"""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import Literal

import msgspec
from msgspec import Struct

from rodo_footer.checking.reports import Run, inert, mails, spot
from rodo_footer.checking.reports.json import whole
from rodo_footer.model.finding import Report

Severity = Literal["info", "minor", "major", "blocker"]
_SEVERITIES: dict[str, Severity] = {"error": "major", "warning": "minor", "info": "info"}


class Lines(Struct, frozen=True):
    """The first line of a finding, 1-based."""

    begin: int


class Location(Struct, frozen=True):
    """A file of the repository, and a place in it."""

    path: str
    lines: Lines


class Issue(Struct, frozen=True):
    """One finding as GitLab reads it."""

    description: str
    check_name: str
    fingerprint: str
    severity: Severity
    location: Location


def render(report: Report, run: Run) -> str:
    """The array, which is empty where nothing was found."""
    among = mails(report)
    seen: Counter[str] = Counter()
    issues = []
    for finding in report.findings:
        at = spot(finding, among, run)
        seen[finding.fingerprint] += 1
        key = f"{finding.fingerprint}:{seen[finding.fingerprint]}"
        where = f"{at.inside}: " if at.inside else ""
        review = "needs review: " if finding.outcome == "needs-review" else ""
        severity = "blocker" if finding.rule == "unreadable-input" else _SEVERITIES[finding.severity]
        issues.append(
            Issue(
                description=f"{where}{review}{inert(finding.message)}",
                check_name=finding.rule,
                fingerprint=blake2b(key.encode(), digest_size=16).hexdigest(),
                severity=severity,
                location=Location(at.file, Lines(at.line)),
            )
        )
    return msgspec.json.format(msgspec.json.encode(whole(msgspec.to_builtins(issues))), indent=2).decode() + "\n"
