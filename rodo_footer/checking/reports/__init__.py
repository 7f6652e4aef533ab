"""Report -> text in one format a module, found by discovery; every format says the same findings.

A format's module has `render(report, run) -> str`. This module holds what they share: how a place, a path and a summary
are said. Nothing here judges or opens a file.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from rodo_footer.discovery import modules_in
from rodo_footer.errors import UsageError
from rodo_footer.model.finding import Finding, Report, Summary

Paint = Callable[[str, str], str]
_MAILS = (".eml", ".msg", ".oft", ".mbox", ".mbx")


def no_paint(text: str, _style: str) -> str:
    """Paint for files and pipes: nothing."""
    return text


class Run(Struct, frozen=True, kw_only=True):
    """What a format may want to know besides the report.

    `rules` are the names of those that ran, `paint(text, style)` colours where the reader's terminal takes it, `folder`
    is where the check ran, `root` the top of the repository where a CI server names it, relative to which servers want
    paths (both absolute; empty: as `folder`), `when` the local time as `YYYY-MM-DDThh:mm:ss`.
    """

    rules: tuple[str, ...] = ()
    paint: Paint = no_paint
    folder: str = ""
    root: str = ""
    when: str = "1970-01-01T00:00:00"


class Spot(Struct, frozen=True, kw_only=True):
    """Where a finding is, for programs that open files: the file with `/`, and line and column in it.

    In a mail both are 1, as they count in the decoded part and not in the file; then `inside` says the place in words.
    """

    file: str
    line: int
    column: int
    inside: str = ""


def format_names() -> tuple[str, ...]:
    """All formats, sorted."""
    return modules_in(__path__[0])


def render(report: Report, format_name: str, run: Run) -> str:
    """The report in one format; where it says anything, with a line end after its last line."""
    module = importlib.import_module(f"{__name__}.{format_name}")
    text: str = module.render(report, run)
    return text


def parse_formats(wanted: list[str]) -> list[tuple[str, Path | None]]:
    """`NAME` or `NAME=FILE` of each `--format`; None is stdout.

    Raises:
        UsageError: an unknown format, no file behind =, or more than one for stdout or for the same file.
    """
    found: list[tuple[str, Path | None]] = []
    for one in wanted or ["text"]:
        name, equals, file = one.partition("=")
        if name not in format_names():
            raise UsageError(
                f"there is no format {name!r}", f"Choose from {', '.join(format_names())}; NAME=FILE writes a file."
            )
        if equals and not file:
            raise UsageError(f"--format {one!r} names no file", f"Write --format {name}=FILE, or {name} for stdout.")
        target = Path(file) if equals and file != "-" else None
        if any(_same(target, other) for _, other in found):
            place = str(target) if target else "stdout"
            raise UsageError(
                f"two formats for {place}", "Give all but one of them a file of its own: --format json=report.json"
            )
        found.append((name, target))
    return found


def mails(report: Report) -> frozenset[str]:
    """The paths of the documents that came as mails: there lines count in a part."""
    return frozenset(
        one.path for one in report.documents if one.kind == "message" or _file(one.path).lower().endswith(_MAILS)
    )


def spot(finding: Finding, among: frozenset[str], run: Run) -> Spot:
    """Where a finding is; `among` are the mails."""
    file = relative(_file(finding.path), run)
    if finding.path not in among:
        return Spot(file=file, line=finding.line, column=finding.column)
    number = finding.path[len(_file(finding.path)) + 1 :]
    message = f"message {number}, " if number else ""
    part = f"{finding.part} part, line {finding.line}, column {finding.column}" if finding.part else "the whole mail"
    return Spot(file=file, line=1, column=1, inside=f"{message}{part}")


def relative(path: str, run: Run) -> str:
    """A path as seen from the run's root, with `/`; as it is where it does not lie there."""
    root = run.root or run.folder
    if root and not path.startswith("<") and (os.path.isabs(path) or root != run.folder):  # noqa: PTH117  # strings
        try:
            inside = os.path.relpath(os.path.join(run.folder, path), root)  # noqa: PTH118
        except ValueError:
            inside = ".."
        path = path if inside.startswith("..") else inside
    return path.replace(os.sep, "/").removeprefix("./")


def level(finding: Finding) -> str:
    """What a human reads in front of a finding."""
    return "needs review" if finding.outcome == "needs-review" else finding.severity


def sum_up(summary: Summary, rules: int) -> str:
    """One honest line: what was found, by how many rules, in how many files, and what nobody can say."""
    read = summary.documents - summary.unreadable
    violations = count(summary.violations, "violation") if summary.violations else "no violations"
    text = f"{violations} by {count(rules, 'rule')} in {count(read, 'file')}"
    if summary.needs_review:
        text += f"; {count(summary.needs_review, 'item')} {'needs' if summary.needs_review == 1 else 'need'} a human"
    if summary.unreadable:
        text += f"; {count(summary.unreadable, 'file')} could not be read"
    if summary.suppressed:
        text += f"; {count(summary.suppressed, 'finding')} ignored"
    return text


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def inert(text: str) -> str:
    """On one line, and nothing in it may command a terminal (ASVS 5.0 16.4.1): what cannot be printed is replaced."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def _same(one: Path | None, other: Path | None) -> bool:
    return one == other if one is None or other is None else one.absolute() == other.absolute()


def _file(path: str) -> str:
    """The file of a document; the mails of a mailbox are called `FILE#NUMBER`."""
    file, hash_sign, number = path.rpartition("#")
    return file if hash_sign and number.isdigit() and file.lower().endswith((".mbox", ".mbx")) else path
