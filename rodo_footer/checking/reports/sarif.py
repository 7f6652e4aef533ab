"""SARIF 2.1.0, for code scanning. The objects are in `checking/sarif.py`; the tests hold it against the schema.

Sources: OASIS SARIF 2.1.0 (2020-03-27); docs.github.com, SARIF support and limits of code scanning (2026-11): 25,000
results a run are taken, 5,000 shown, so above that one result stands for all of a rule in a file, and says so.
"""

from __future__ import annotations

import os
from collections import Counter
from urllib.parse import quote

import msgspec

from rodo_footer.checking.pages import about, page
from rodo_footer.checking.reports import Run, Spot, inert, mails, spot
from rodo_footer.checking.reports.json import whole
from rodo_footer.checking.sarif import (
    Artifact,
    Automation,
    Change,
    Configuration,
    Described,
    Descriptor,
    Driver,
    Invocation,
    Location,
    Log,
    Logical,
    Message,
    Notification,
    Physical,
    Region,
    Replacement,
    Result,
    SarifFix,
    SarifRun,
    Suppression,
    Tool,
)
from rodo_footer.model.finding import Finding, Report, Suppressed

SHOWN = 5_000
TAKEN = 25_000
_PAGES = "https://github.com/rodo-footer/rodo-footer/blob/main/docs/rules/"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_RANKS = {"error": 0, "warning": 1, "info": 2}


def render(report: Report, run: Run) -> str:
    """Two-space JSON."""
    names = sorted({*run.rules, *(one.rule for one in report.findings), *(o.finding.rule for o in report.suppressed)})
    writer = _Writer(report, run, {name: number for number, name in enumerate(names)})
    results, notices = writer.results()
    made = SarifRun(
        tool=Tool(
            driver=Driver(
                name="rodo-footer",
                version=report.version,
                information_uri="https://github.com/rodo-footer/rodo-footer",
                rules=tuple(map(_descriptor, names)),
            )
        ),
        results=results,
        column_kind="unicodeCodePoints",
        automation_details=Automation(id="rodo-footer/"),
        invocations=(Invocation(execution_successful=True, tool_execution_notifications=notices),),
        original_uri_base_ids={"%SRCROOT%": Described(description=Message(text="the folder in which the check ran"))},
    )
    log = Log(schema="https://json.schemastore.org/sarif-2.1.0.json", version="2.1.0", runs=(made,))
    return msgspec.json.format(msgspec.json.encode(whole(msgspec.to_builtins(log))), indent=2).decode() + "\n"


def _descriptor(name: str) -> Descriptor:
    said, severity = about(name)
    return Descriptor(
        id=name,
        short_description=Message(text=said.summary),
        full_description=Message(text=said.why),
        help=Message(text=said.advice, markdown=page(name)),
        help_uri=f"{_PAGES}{name}.md",
        default_configuration=Configuration(level=_LEVELS[severity]),
    )


class _Writer:
    """Turns findings into results; counts equal ones, so that each has a fingerprint of its own."""

    def __init__(self, report: Report, run: Run, numbers: dict[str, int]) -> None:
        self._report = report
        self._run = run
        self._numbers = numbers
        self._mails = mails(report)
        self._seen: Counter[str] = Counter()

    def results(self) -> tuple[tuple[Result, ...], tuple[Notification, ...]]:
        """What the run says, and what it must say about itself."""
        findings: list[tuple[Finding, int]] = [(finding, 0) for finding in self._report.findings]
        notices: list[str] = []
        if len(findings) + len(self._report.suppressed) > SHOWN:
            findings = _gathered(self._report.findings)
            notices.append(
                f"There are {len(self._report.findings):,} findings, more than the {SHOWN:,} that code scanning "
                f"shows, so one "
                "result stands for all of a rule in a file. --format json has them all."
            )
        findings.sort(key=lambda one: _RANKS[one[0].severity])
        results = [self._result(finding, more, None) for finding, more in findings]
        if len(results) > TAKEN:
            notices.append(f"{len(results) - TAKEN:,} results beyond {TAKEN:,}, the least severe, are left out.")
        results = results[:TAKEN]
        room = (SHOWN if notices else TAKEN) - len(results)
        results += [self._result(one.finding, 0, one) for one in self._report.suppressed[: max(0, room)]]
        said = tuple(Notification(level="warning", message=Message(text=text)) for text in notices)
        return tuple(results), said

    def _result(self, finding: Finding, more: int, suppressed: Suppressed | None) -> Result:
        at = spot(finding, self._mails, self._run)
        self._seen[finding.fingerprint] += 1
        key = f"{finding.fingerprint}:{self._seen[finding.fingerprint]}"
        others = f" (and {more:,} more of this rule in this file)" if more else ""
        where = f"{at.inside}: " if at.inside else ""
        inside = (Logical(fully_qualified_name=f"{at.file}: {at.inside}"),) if at.inside else ()
        return Result(
            rule_id=finding.rule,
            rule_index=self._numbers[finding.rule],
            level=_LEVELS[finding.severity],
            message=Message(text=f"{where}{_words(finding.message)}{others}"),
            locations=(
                Location(
                    physical_location=Physical(
                        artifact_location=_artifact(at.file),
                        region=Region(start_line=at.line, start_column=at.column),
                    ),
                    logical_locations=inside,
                ),
            ),
            partial_fingerprints={"primaryLocationLineHash": key, "rodoFooter/v1": finding.fingerprint},
            fixes=_fixes(finding, at),
            suppressions=_suppressions(suppressed),
            properties={"outcome": finding.outcome, "evidence": finding.evidence, "cites": "; ".join(finding.cites)},
        )


def _words(text: str) -> str:
    """Text without links of its own: `[text](address)` is one (SARIF 3.11.6), and the text comes from files."""
    return inert(text).replace("](", "] (")


def _gathered(findings: tuple[Finding, ...]) -> list[tuple[Finding, int]]:
    """The first finding of each rule in each file, with the number of the others."""
    first: dict[tuple[str, str], Finding] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        key = finding.rule, finding.path
        first.setdefault(key, finding)
        counts[key] += 1
    return [(finding, counts[key] - 1) for key, finding in first.items()]


def _artifact(file: str) -> Artifact:
    """The address of a file; bytes that are no UTF-8 are kept, as RFC 3986 does."""
    path = quote(file.encode("utf-8", "surrogateescape"), safe="/")
    if os.path.isabs(file):  # noqa: PTH117  # a string comes in and goes out
        return Artifact(uri=f"file:///{path.lstrip('/')}")
    return Artifact(uri=path, uri_base_id="%SRCROOT%")


def _fixes(finding: Finding, at: Spot) -> tuple[SarifFix, ...]:
    """The fix, where its characters count in the file and not in a part of a mail."""
    if finding.fix is None or not finding.fix.edits or at.inside:
        return ()
    replacements = tuple(
        Replacement(
            deleted_region=Region(char_offset=edit.start, char_length=edit.end - edit.start),
            inserted_content=Message(text=edit.text),
        )
        for edit in finding.fix.edits
    )
    change = Change(artifact_location=_artifact(at.file), replacements=replacements)
    return (SarifFix(description=Message(text=finding.fix.description), artifact_changes=(change,)),)


def _suppressions(one: Suppressed | None) -> tuple[Suppression, ...]:
    if one is None:
        return ()
    until = f" (until {one.until})" if one.until else ""
    kind = "inSource" if one.by == "comment" else "external"
    return (Suppression(kind=kind, justification=f"{one.reason}{until}"),)
