"""`rodo-footer balancing-test`: the legitimate-interest worksheet for an activity based on art. 6(1)(f)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption, project_of
from rodo_footer.cli.outputs import keep_sources
from rodo_footer.errors import UsageError
from rodo_footer.jobs import balancing
from rodo_footer.jobs.balancing import Form
from rodo_footer.model.activity import Activity

_BY_SUFFIX: dict[str, Form] = {".toml": "toml", ".html": "html", ".htm": "html", ".txt": "text"}


def balancing_test(  # the command line is the list of its options
    activity: Annotated[
        str, typer.Argument(metavar="[ACTIVITY]", help="Id of the activity [default: the recording of calls].")
    ] = "",
    answers: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The answers to put in [default: the activity's balancing_test]."),
    ] = None,
    format_: Annotated[
        Literal["markdown", "html", "text", "toml"] | None,
        typer.Option("--format", help="toml is the file to fill in [default: by the suffix of --out, else markdown]."),
    ] = None,
    language: Annotated[str, typer.Option(help="pl, en or de [default: that of the signatures].")] = "",
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it there, not to standard output.")] = None,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    color: ColorOption = "auto",
) -> None:
    """Ask whether a legitimate interest holds: purpose, necessity, balance, prefilled with the facts of the config.

    It begins with whether the processing is needed at all. Fill the answers in, file the document, check the file.

    Example: rodo-footer balancing-test recording --out recording.toml
    """
    from rodo_footer.writing import write_whole

    console = Console(color, -quiet)
    opened = project_of(config)
    chosen = balancing.assessed(opened.project, activity)
    spoken = balancing.language_of(opened.project, language)
    target = None if out == Path("-") else out
    form: Form = format_ or (_BY_SUFFIX.get(target.suffix.lower(), "markdown") if target else "markdown")
    _refuse_to_overwrite(target, form)
    keep_sources(target, opened.path)
    source = answers or _linked(console, chosen, form)
    given = balancing.answers_of(chosen, source) if source else None
    made = balancing.balance(opened.project, chosen, spoken, form, given)
    if target is None:
        console.data(made.rstrip("\n"))
        return
    write_whole(target, made.encode())
    console.note(f"{target} is written.{_next(target, form, chosen)}")


def _linked(console: Console, activity: Activity, form: Form) -> Path | None:
    """The file that the activity names; None where it names none or it is yet to be made."""
    if not activity.balancing_test:
        return None
    path = Path(activity.balancing_test)
    if path.exists():
        return path
    if form != "toml":
        console.note(f"{activity.id}: {path.name} is not there yet; make it with --format toml --out {path.name}")
    return None


def _refuse_to_overwrite(target: Path | None, form: Form) -> None:
    if target is None or not target.exists():
        return
    if form == "toml" or balancing.is_answers_file(target):
        raise UsageError(
            f"{target} is already there, and answers are never overwritten",
            "Name another file: the answers that are known are carried over with --answers.",
        )


def _next(target: Path, form: Form, activity: Activity) -> str:
    if form != "toml":
        return ""
    linked = Path(activity.balancing_test or ".").absolute() == target.absolute()
    link = "" if linked else f" link it: balancing_test = \"{target.name}\" in the activity '{activity.id}',"
    return f" Next: fill it in,{link} then rodo-footer check {target}"
