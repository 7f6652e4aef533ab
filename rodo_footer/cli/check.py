"""`rodo-footer check`: lints what goes out for its link to the information notice."""

# No `from __future__ import annotations`: typer would compile each one, 5 % of a short run (docs/performance.md).

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from rodo_footer.cli.console import Console, inert
from rodo_footer.cli.exits import Exit
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption, VerboseOption
from rodo_footer.cli.reporting import Mode, count, exit_of, give_out, name_unmatched
from rodo_footer.errors import UsageError
from rodo_footer.jobs import checking

if TYPE_CHECKING:
    from rodo_footer.model.project import Project

_CONFIG = "rodo-footer.toml"  # asked for before the config package is loaded


def check(  # the command line is the list of its options
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs; - is stdin.")],
    kind: Annotated[
        Literal["auto", "signature", "template", "message", "form", "chat", "script", "website", "notice"],
        typer.Option(help="What the files are; auto looks at each."),
    ] = "auto",
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="NAME[=FILE]",
            help="text, full, json, jsonl, sarif, junit, github, gitlab, markdown, csv or html; repeatable.",
        ),
    ] = None,
    select: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Only this rule; repeatable.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULE", help="Not this rule; repeatable.")] = None,
    severity: Annotated[
        list[str] | None, typer.Option(metavar="RULE=LEVEL", help="error, warning or info; repeatable.")
    ] = None,
    fail_on: Annotated[
        Literal["error", "warning", "never"] | None,
        typer.Option(help="Exit with 1 from this severity on [default: error, or what the config says]."),
    ] = None,
    notice_url: Annotated[
        list[str] | None, typer.Option(metavar="URL", help="Address that counts; * at the end: prefix; repeatable.")
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Accept the findings that this file holds.")
    ] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what is found now as the new baseline, and accept it.")
    ] = None,
    no_inline_ignores: Annotated[
        bool, typer.Option("--no-inline-ignores", help="Obey no comment that ignores a rule.")
    ] = False,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Leave out what ignore files name, also where it is named here.")
    ] = False,
    stdin_filename: Annotated[str, typer.Option(metavar="NAME", help="What to call stdin.")] = "",
    jobs: Annotated[
        int | None,
        typer.Option(min=0, metavar="N", help="Processes; 0: one a processor [default: that, from 200 files on]."),
    ] = None,
    online: Annotated[
        bool, typer.Option("--online", help="Open the page behind each notice link and judge it.")
    ] = False,
    ca_bundle: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Further certificate authorities (PEM) for --online.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended without changing what is seen.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: also insert the clause, replace addresses.")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings of each rule, on stderr.")
    ] = False,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Check what goes out for its link to the information notice.

    Example: rodo-footer check templates/ --notice-url https://example.com/rodo
    """
    from rodo_footer.checking.reports import parse_formats

    console = Console(color, verbose - quiet)
    formats = parse_formats(format_ or [])
    mode = _mode(fix=fix, diff=diff, unsafe=unsafe_fixes, paths=paths, formats=formats)
    if stdin_filename and "-" not in paths:
        raise UsageError("--stdin-filename is given, and stdin is not read", "Write - as a path to read it.")
    if "" in paths:
        raise UsageError("one of the paths is empty", "Name a file or a folder; an unset variable makes it so.")
    if ca_bundle is not None and not online:
        raise UsageError("--ca-bundle does nothing by itself", "Write --online as well.")
    targets = [target for _, target in formats if target is not None]
    if targets or write_baseline is not None:
        from rodo_footer.cli import outputs

        outputs.look(targets, write_baseline)
    project = _project(config, console)
    if project is None and not notice_url:
        console.detail("no address is configured: any https link that reads as one to a notice counts")
    checked = checking.check(
        project,
        paths,
        kind=kind,
        notice_urls=notice_url or [],
        select=select or [],
        ignore=ignore or [],
        severity=dict(map(_pair, severity or [])),
        stdin_name=stdin_filename,
        jobs=jobs,
        online=online,
        ca_bundle=str(ca_bundle or ""),
        keep=bool(mode),
        inline_ignores=not no_inline_ignores,
        force_exclude=force_exclude,
    )
    name_unmatched(console, paths)
    if targets:
        outputs.keep_apart(targets, [*(one.path for one in checked.report.documents), str(baseline or "")])
    least = Exit.CLEAN
    if write_baseline is None:  # what is accepted is not mended either
        checked = _settled(console, project, checked, baseline, None)
    if mode:
        from rodo_footer.cli.mending import carry_out

        mended = carry_out(
            console, project, checked, kind=kind, notice_urls=notice_url or [], unsafe=unsafe_fixes, mode=mode
        )
        least = mended.exit
        checked = mended.checked
    if write_baseline is not None:
        checked = _settled(console, project, checked, baseline, write_baseline)
    give_out(console, checked, formats, mode)
    if statistics:
        count(console, checked.report)
    failed = fail_on or (project.check.fail_on if project else "error")
    may_be_none = force_exclude and all(Path(path).is_file() for path in paths)
    raise typer.Exit(max(least, exit_of(console, checked.report, failed, may_be_none=may_be_none)))


def _mode(*, fix: bool, diff: bool, unsafe: bool, paths: list[str], formats: list[tuple[str, Path | None]]) -> Mode:
    """`diff`, `fix`, `pipe` (what comes from stdin goes to stdout, mended), or empty: only check."""
    if unsafe and not (fix or diff):
        raise UsageError("--unsafe-fixes does nothing by itself", "Write --fix or --diff as well.")
    is_taken = any(target is None and name != "text" for name, target in formats)
    if diff and is_taken:
        raise UsageError("with --diff the diff goes to stdout", "Send the report to a file: --format json=report.json")
    if diff or not fix:
        return "diff" if diff else ""
    if "-" not in paths:
        return "fix"
    if paths != ["-"]:
        raise UsageError("--fix takes either files or -, not both", "Run it once for each.")
    if is_taken:
        raise UsageError(
            "with --fix and - the mended file goes to stdout", "Send the report to a file: --format json=report.json"
        )
    return "pipe"


def _settled(
    console: Console, project: "Project | None", checked: "checking.Checked", baseline: Path | None, write: Path | None
) -> "checking.Checked":
    """What is left when the baseline has accepted its part; says what of the baseline is out of date."""
    said = Path(project.check.baseline) if project and project.check.baseline else None
    if baseline is None and write is None and said is None:
        return checked
    from rodo_footer.jobs.accepting import settle

    settled = settle(checked, baseline=baseline or said, write=write)
    if write is not None and checked.report.documents:
        console.note(f"wrote {write}: {settled.written:,} accepted")
    for entry in settled.stale:
        console.note(f"baseline: {entry.rule} in {inert(entry.path)} is gone ({entry.count:,} less); --write-baseline")
    return settled.checked


def _project(config: Path | None, console: Console) -> "Project | None":
    """The project of `--config` or of the file found upwards; None where there is neither: links are judged by
    themselves."""
    path = config or next((folder / _CONFIG for folder in _upwards(Path.cwd()) if (folder / _CONFIG).is_file()), None)
    if path is None:
        console.detail(f"no {_CONFIG} here or above")
        return None
    from rodo_footer.config import load

    console.detail(f"config: {path}")
    return load(path, numbers=False)  # a wrong tax number is no reason not to look for the link


def _upwards(folder: Path) -> list[Path]:
    return [folder, *folder.parents]


def _pair(said: str) -> tuple[str, str]:
    rule, equals, level = said.partition("=")
    if not equals:
        raise UsageError(f"--severity {said!r} has no =", "Write --severity RULE=warning.")
    return rule, level
