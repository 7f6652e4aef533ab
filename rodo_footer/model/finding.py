"""What `check` says: findings, the links it saw, and the report as `rodo-footer/report/v1` publishes it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

OutcomeName = Literal["violation", "needs-review"]
SeverityName = Literal["error", "warning", "info"]
StatusName = Literal["violation", "needs-review", "clean", "unreadable"]
Place = Literal["own", "quoted"]
Quality = Literal["ok", "opaque", "templated", "relative", "homepage", "placeholder", "hidden", "plaintext", "script"]
SuppressedBy = Literal["comment", "baseline"]
ElementState = Literal["present", "weak", "missing"]


class Edit(Struct, frozen=True, gc=False):
    """Replace the characters from `start` up to `end` of the decoded file, or of the finding's part of a mail."""

    start: int
    end: int
    text: str


class Fix(Struct, frozen=True, gc=False):
    """A change that mends a finding; `safe` ones never alter what a reader sees. Edits do not overlap."""

    description: str
    safe: bool = True
    edits: tuple[Edit, ...] = ()


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """One result of one rule. `line` and `column` are 1-based in the user's file, or in the decoded part of a mail."""

    rule: str
    outcome: OutcomeName
    severity: SeverityName
    path: str
    part: str
    line: int
    column: int
    message: str
    evidence: str = ""
    cites: tuple[str, ...] = ()
    fix: Fix | None = None
    fingerprint: str = ""


class Suppressed(Struct, frozen=True, kw_only=True, gc=False):
    """A finding that does not count: a comment in the file accepts it, with its reason, or the baseline holds it.

    `until` is the last day (ISO 8601) on which a comment holds, empty where it names none.
    """

    finding: Finding
    by: SuppressedBy
    reason: str = ""
    until: str = ""


class NoticeLink(Struct, frozen=True, kw_only=True, gc=False):
    """A link that reads as a link to a privacy policy or information notice; `accepted` ones satisfy the duty."""

    href: str
    target: str
    text: str
    part: str
    place: Place
    visible: bool
    accepted: bool
    quality: Quality


class DocumentReport(Struct, frozen=True, kw_only=True, gc=False):
    """One document: what it is, how it stands, and its notice links."""

    path: str
    kind: str
    language: str
    status: StatusName
    notice_links: tuple[NoticeLink, ...] = ()
    elements: dict[str, ElementState] = {}


class Summary(Struct, frozen=True, kw_only=True, gc=False):
    """Counts over the whole run; documents that could not be read count as `unreadable`, findings that a comment or the
    baseline accepts as `suppressed` and nowhere else."""

    documents: int = 0
    violations: int = 0
    needs_review: int = 0
    unreadable: int = 0
    suppressed: int = 0


class Report(Struct, frozen=True, kw_only=True, gc=False):
    """The whole answer of `check`; the same value goes into every format and decides the exit code, for which
    `suppressed` does not count."""

    version: str
    summary: Summary
    documents: tuple[DocumentReport, ...] = ()
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    schema: str = "rodo-footer/report/v1"
