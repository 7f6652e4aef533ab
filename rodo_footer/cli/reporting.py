"""What `check` leaves behind: the report in its formats, a count of each rule, and the exit code. Judges nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rodo_footer.cli.console import Console, counted, inert
from rodo_footer.cli.exits import Exit

if TYPE_CHECKING:
    from rodo_footer.jobs.checking import Checked
    from rodo_footer.model.finding import Report
    from rodo_footer.model.settings import FailOn

Mode = Literal["", "fix", "diff", "pipe"]

_RANKS = {"error": 3, "warning": 2, "info": 1, "never": 9}


def give_out(console: Console, checked: Checked, formats: Sequence[tuple[str, Path | None]], mode: Mode) -> None:
    """The report in each format: to stdout or into its file."""
    import os
    import time

    from rodo_footer.checking.reports import Run, no_paint, render

    report = checked.report
    when = time.strftime("%Y-%m-%dT%H:%M:%S")
    # GitHub Actions and GitLab CI say where the repository begins; a check may run in a folder of it.
    root = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR") or ""
    here = str(Path.cwd())
    plain = Run(rules=checked.rules, paint=no_paint, folder=here, root=root, when=when)
    painted = Run(rules=checked.rules, paint=console.paint, folder=here, root=root, when=when)
    for name, target in formats:
        if target is None and name == "text" and console.verbosity < 0 and not report.findings:
            continue  # with -q only what went wrong
        if target is None and mode == "diff":
            continue  # the diff is what stdout is for
        shown = "full" if name == "text" and target is None and console.verbosity > 0 else name
        if target is None and mode == "pipe":
            console.note(render(report, shown, plain).rstrip("\n"))
        elif target is None:
            console.data(render(report, shown, painted), end="")
        else:
            from rodo_footer.writing import write_whole

            write_whole(target, render(report, name, plain).encode("utf-8", "replace"))
            console.note(f"wrote {target}")


def name_unmatched(console: Console, paths: Sequence[str]) -> None:
    """Name the globs that no file matches."""
    if not any(char in path for path in paths for char in "*?["):
        return
    from rodo_footer.checking.sources.finding import unmatched

    for one in unmatched(paths):
        console.note(f"no file matches {inert(one)}")


def count(console: Console, report: Report) -> None:
    """A line for each rule: findings, files in which they are, rule; the most frequent first."""
    from collections import Counter

    findings = Counter(finding.rule for finding in report.findings)
    files = Counter(rule for rule, _ in {(finding.rule, finding.path) for finding in report.findings})
    ignored = Counter(one.finding.rule for one in report.suppressed)
    for rule in sorted({*findings, *ignored}, key=lambda name: (-findings[name], name)):
        aside = f"; {ignored[rule]:,} ignored" if ignored[rule] else ""
        console.note(f"{findings[rule]:6,} {rule} in {counted(files[rule], 'file')}{aside}")


def exit_of(console: Console, report: Report, fail_on: FailOn, *, may_be_none: bool) -> Exit:
    """The exit code of a report. `may_be_none`: that no document is left is what the user asked for."""
    if not report.documents and may_be_none:
        console.detail("every file that was named is excluded")
        return Exit.CLEAN
    if not report.documents:
        console.error("nothing was checked: no file matched", _searched())
        return Exit.NOTHING_CHECKED
    if report.summary.unreadable:
        return Exit.PARTLY_DONE
    worst = max((_RANKS[finding.severity] for finding in report.findings), default=0)
    return Exit.FINDINGS if worst >= _RANKS[fail_on] else Exit.CLEAN


def _searched() -> str:
    from rodo_footer.checking.sources import suffixes

    # `.txt.j2` and its like only say how a `.j2` is read: what is searched for is said without them.
    last = sorted({f".{one.rpartition('.')[2]}" for one in suffixes()})
    return f"Folders are searched for {', '.join(last)} and Maildirs, less what .gitignore names."
