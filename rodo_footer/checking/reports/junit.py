"""JUnit XML, which every CI server shows: one test a finding, and one that passed for each file without any.

It keeps to the schema of Ant's JUnit task (windyroad/JUnit-Schema, 2026-11) and to what Jenkins reads. Times are not
measured and are 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from msgspec import Struct

from rodo_footer.checking.reports import Run, inert, mails, sum_up
from rodo_footer.checking.reports.text import place
from rodo_footer.model.finding import Finding, Report

# What XML 1.0 (section 2.2) cannot carry even as a reference.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Case(Struct, frozen=True, kw_only=True):
    """One test case; an empty `result` is one that passed."""

    classname: str
    name: str
    result: Literal["", "failure", "error", "skipped"] = ""
    type: str = ""
    message: str = ""
    text: str = ""


def render(report: Report, run: Run) -> str:
    """One suite with all cases, in the order of the documents."""
    cases = list(_cases(report))
    counts = {name: sum(case.result == name for case in cases) for name in ("failure", "error", "skipped")}
    head = (
        f'<testsuite name="rodo-footer" package="rodo-footer" id="0" timestamp={_value(run.when)} hostname="localhost" '
        f'tests="{len(cases)}" failures="{counts["failure"]}" errors="{counts["error"]}" '
        f'skipped="{counts["skipped"]}" time="0">'
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<testsuites>",
        head,
        f'<properties><property name="version" value={_value(report.version)}/></properties>',
        *map(_element, cases),
        f"<system-out>{_text(sum_up(report.summary, len(run.rules)))}</system-out>",
        "<system-err/>",
        "</testsuite>",
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


def _cases(report: Report) -> Iterator[Case]:
    among = mails(report)
    told = {one.path for one in report.findings} | {one.finding.path for one in report.suppressed}
    for document in report.documents:
        if document.path not in told:
            yield Case(classname=document.path, name="no findings")
    for finding in report.findings:
        yield _failed(finding, mail=finding.path in among)
    for one in report.suppressed:
        name = _name(one.finding)
        yield Case(classname=one.finding.path, name=name, result="skipped", message=f"ignored: {one.reason}")


def _failed(finding: Finding, *, mail: bool) -> Case:
    lines = [place(finding, mail=mail), finding.message, finding.evidence, "; ".join(finding.cites)]
    return Case(
        classname=finding.path,
        name=_name(finding),
        result="error" if finding.rule == "unreadable-input" else "failure",
        type=f"{finding.severity} {finding.outcome}",
        message=finding.message,
        text="\n".join(inert(line) for line in lines if line),
    )


def _name(finding: Finding) -> str:
    return f"{finding.rule} {finding.part} {finding.line}:{finding.column}"


def _element(case: Case) -> str:
    opening = f'<testcase classname={_value(case.classname)} name={_value(case.name)} time="0"'
    if not case.result:
        return f"{opening}/>"
    kind = f" type={_value(case.type)}" if case.type else ""
    inner = f"<{case.result}{kind} message={_value(case.message)}>{_text(case.text)}</{case.result}>"
    return f"{opening}>{inner}</testcase>"


def _value(text: str) -> str:
    return quoteattr(" ".join(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", inert(text)).split()))


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", text))
