"""The findings that were there when the check was introduced: they are accepted, new ones are not. Opens no file.

A finding is known by its rule, part and evidence and by its path relative to the baseline file, not by its line; of
equal ones so many are accepted as were counted. What cannot be read is never accepted.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.engine import status_of, summary_of
from rodo_footer.checking.fingerprints import fingerprint
from rodo_footer.errors import InputError
from rodo_footer.model.finding import Finding, Report, Suppressed

_NEVER = "unreadable-input"


class Entry(Struct, frozen=True, kw_only=True):
    """Equal findings of one file; the fingerprint alone decides, the rest is for whoever reads the file."""

    path: str
    rule: str
    part: str
    fingerprint: str
    count: int = 1


class Baseline(Struct, frozen=True, kw_only=True):
    """The file, `rodo-footer/baseline/v1`."""

    schema: Literal["rodo-footer/baseline/v1"]
    version: str
    findings: tuple[Entry, ...] = ()


class Accepted(Struct, frozen=True):
    """The report without what the baseline accepts, and the entries whose findings are gone."""

    report: Report
    stale: tuple[Entry, ...]


def baseline_of(report: Report, folder: str) -> Baseline:
    """All findings of a report that can be accepted.

    Args:
        report: what was found, with nothing accepted yet.
        folder: where the baseline file lies; paths are relative to it.
    """
    counts = Counter(_entry(finding, folder) for finding in report.findings if finding.rule != _NEVER)
    entries = (replace(entry, count=number) for entry, number in counts.items())
    ordered = tuple(sorted(entries, key=lambda one: (one.path, one.rule, one.part, one.fingerprint)))
    return Baseline(schema="rodo-footer/baseline/v1", version=report.version, findings=ordered)


def encode(baseline: Baseline) -> bytes:
    """Two-space JSON that a version control shows line by line."""
    return msgspec.json.format(msgspec.json.encode(baseline), indent=2) + b"\n"


def decode(data: bytes, name: str) -> Baseline:
    """The baseline in a file that `name` names.

    Raises:
        InputError: it is none, or it accepts what cannot be accepted.
    """
    try:
        baseline = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=Baseline)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(
            f"{name}: no baseline of this tool ({error})", "Write it again with --write-baseline."
        ) from None
    if any(entry.rule == _NEVER for entry in baseline.findings):
        raise InputError(
            f"{name}: {_NEVER} cannot be accepted, a file that cannot be read must not pass", "Take the entry out."
        )
    return baseline


def accept(
    report: Report, baseline: Baseline, folder: str, rules: Sequence[str], gone: Container[str] = ()
) -> Accepted:
    """Set apart what the baseline holds.

    Args:
        report: what was found.
        baseline: what is accepted.
        folder: where the baseline file lies.
        rules: the rules that ran; an entry of another rule is not stale.
        gone: paths of entries whose files are not there any more.
    """
    left = Counter({entry.fingerprint: 0 for entry in baseline.findings})
    for entry in baseline.findings:
        left[entry.fingerprint] += max(0, entry.count)
    kept: list[Finding] = []
    apart: list[Suppressed] = []
    for finding in report.findings:
        key = "" if finding.rule == _NEVER else _entry(finding, folder).fingerprint
        if left[key] > 0:
            left[key] -= 1
            apart.append(Suppressed(finding=finding, by="baseline", reason="accepted in the baseline"))
        else:
            kept.append(finding)
    read = {_relative(one.path, folder) for one in report.documents if one.status != "unreadable"}
    stale = tuple(
        replace(one, count=left[one.fingerprint])
        for one in baseline.findings
        if left[one.fingerprint] > 0 and (one.path in read or one.path in gone) and one.rule in rules
    )
    return Accepted(_without(report, kept, apart), stale)


def _without(report: Report, kept: list[Finding], apart: Iterable[Suppressed]) -> Report:
    by_path: dict[str, list[Finding]] = {}
    for finding in kept:
        by_path.setdefault(finding.path, []).append(finding)
    documents = tuple(
        one if one.status == "unreadable" else replace(one, status=status_of(by_path.get(one.path, [])))
        for one in report.documents
    )
    suppressed = (*report.suppressed, *apart)
    return replace(
        report,
        documents=documents,
        findings=tuple(kept),
        suppressed=suppressed,
        summary=summary_of(documents, kept, suppressed),
    )


def _entry(finding: Finding, folder: str) -> Entry:
    path = _relative(finding.path, folder)
    return Entry(
        path=path,
        rule=finding.rule,
        part=finding.part,
        fingerprint=fingerprint(
            finding.rule, _relative(finding.path, folder, shown=False), finding.part, finding.evidence
        ),
    )


def _relative(path: str, folder: str, *, shown: bool = True) -> str:
    """A path from the folder of the baseline, with `/`; `shown`: as JSON can carry it."""
    if not path.startswith("<"):  # <stdin>
        try:
            path = os.path.relpath(path, folder)
        except ValueError:
            path = os.path.abspath(path)  # noqa: PTH100  # another drive of Windows
    path = path.replace(os.sep, "/")
    return path.encode("utf-8", "replace").decode() if shown else path
