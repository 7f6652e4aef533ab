"""`rodo-footer notice`: the whole information notice, and what else the same facts give: TILT, the art. 30 record."""

# No `from __future__ import annotations`: typer would compile each one, 5 % of a short run (docs/performance.md).

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from rodo_footer.cli.console import Console, counted
from rodo_footer.cli.options import ColorOption, ConfigOption, OpenProject, QuietOption, VerboseOption, project_of
from rodo_footer.cli.outputs import answer_files, expect_place, keep_sources
from rodo_footer.errors import OutputError, UsageError
from rodo_footer.jobs.notices import Form, Wish, Written, changes, notices

if TYPE_CHECKING:
    from rodo_footer.model.project import Project

_FORMS = {"html": Form.HTML, "markdown": Form.MARKDOWN, "text": Form.TEXT, "pdf": Form.PDF}
_RECORDS = {"csv": Form.RECORD_CSV, "html": Form.RECORD_HTML}
_OTHERS = "Instead of the notice"


def notice(
    language: Annotated[
        list[str] | None, typer.Option(help="pl, en or de; repeatable [default: languages of [signature]].")
    ] = None,
    format_: Annotated[
        Literal["html", "markdown", "text", "pdf"] | None,
        typer.Option("--format", help="pdf needs the extra: pip install 'rodo-footer[pdf]' [default: html]."),
    ] = None,
    activity: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Only these activities; repeatable [default: all].")
    ] = None,
    register: Annotated[Literal["neutral", "formal", "informal"] | None, typer.Option(help="Tone.")] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE|DIR", help="Write there; a folder where there are several languages.")
    ] = None,
    export: Annotated[
        Literal["tilt"] | None, typer.Option(help="The notice as TILT JSON.", rich_help_panel=_OTHERS)
    ] = None,
    record: Annotated[
        Literal["csv", "html"] | None,
        typer.Option(help="The record of processing activities (art. 30(1)).", rich_help_panel=_OTHERS),
    ] = None,
    since: Annotated[
        Path | None,
        typer.Option(metavar="OLD.toml", help="What changed since an older config file.", rich_help_panel=_OTHERS),
    ] = None,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Write the information notice (GDPR art. 13, 14): a part for each activity, with its id as anchor.

    Example: rodo-footer notice --language pl --language en --out public/
    """
    console = Console(color, verbose - quiet)
    _one_of(**{"--format": format_, "--export": export, "--record": record, "--since": since})
    _one_of(**{"--activity": activity, "--since": since})
    opened = project_of(config)
    wish = Wish(
        form=Form.TILT if export else _RECORDS[record] if record else _FORMS[format_ or "html"],
        languages=_languages(opened.project, language),
        register=register or opened.project.signature.register,
        activities=activity or [],
    )
    if since is not None:
        _show_changes(console, opened, since, wish)
        return
    from datetime import date

    _look(out, wish)
    keep_sources(out, opened.path, *answer_files(opened.project))
    made = notices(opened.project, opened.path, wish, date.today())  # noqa: DTZ011  # the day where the notice is made
    _write(console, made, out)
    for one in made:
        if register not in (None, one.register):
            console.note(f"warning: {one.language}: there is no {register} wording, so it is {one.register}.")
    _remind(console, opened.project, wish)


def _one_of(**given: object) -> None:
    """UsageError where two results are asked for."""
    asked = [name for name, value in given.items() if value is not None]
    if len(asked) > 1:
        raise UsageError(f"{' and '.join(asked)} exclude each other", "Each is a result of its own: run it twice.")


def _languages(project: "Project", given: list[str] | None) -> list[str]:
    """The languages that are asked for, each once; UsageError where a flag names one without words."""
    from rodo_footer.jobs.generating import languages
    from rodo_footer.rendering.catalogue import nearest

    for one in given or []:
        if one not in languages():
            raise UsageError(f"--language: there are no words in '{one}'", nearest(one, languages()))
    return list(dict.fromkeys(given or project.signature.languages))


def _look(out: Path | None, wish: Wish) -> None:
    """UsageError before any work where the result has no place to go."""
    several = len(wish.languages) > 1
    if out is None or str(out) == "-":
        if several:
            hint = "Give --out DIR, or one --language."
            raise UsageError(f"{counted(len(wish.languages), 'language')} do not go into one output", hint)
        if wish.form is Form.PDF and sys.stdout.isatty():
            raise UsageError("a PDF is nothing for a terminal", "Give --out notice.pdf.")
    elif _is_folder(out):
        if out.is_file():
            raise OutputError(f"{out}: is a file, not a folder", "Name another folder, or a file with an ending.")
    elif several:
        raise UsageError(f"{out}: one file, and there are {len(wish.languages)} languages", "Name a folder.")
    else:
        expect_place(out)


def _is_folder(out: Path) -> bool:
    """A folder that is there, or a name without an ending, as `clause` takes it."""
    return out.is_dir() or not out.suffix


def _write(console: Console, made: Sequence[Written], out: Path | None) -> None:
    from rodo_footer.writing import make_folder, write_whole

    if out is None or str(out) == "-":
        for one in made:
            console.file(one.content)
        return
    folder = _is_folder(out)
    if folder:
        make_folder(out)
    for one in made:
        path = out / one.name if folder else out
        write_whole(path, one.content, durable=False)
        console.note(f"Written to {path}.")


def _remind(console: Console, project: "Project", wish: Wish) -> None:
    """What a notice should say and the config does not."""
    if wish.form in (Form.RECORD_CSV, Form.RECORD_HTML):
        asked = [one for one in project.activity if not wish.activities or one.id in wish.activities]
        bare = [one.id for one in asked if not one.security_measures]
        if bare:
            console.note(f"No security_measures (art. 30(1)(g), where possible): {', '.join(bare)}.")
    elif not (project.notice.version and project.notice.effective_from):
        console.note("The notice does not say which version it is: add version and effective_from to [notice].")


def _show_changes(console: Console, opened: OpenProject, since: Path, wish: Wish) -> None:
    from rodo_footer.config import load

    before = load(since)
    found = changes(opened.project, opened.path, before, since, wish)
    for language, sentences in found.items():
        if len(found) > 1:
            console.data(f"{language}:")
        for sentence in sentences:
            console.data(f"- {sentence}")
    if not any(found.values()):
        console.note("Nothing that the notice says has changed.")
    elif opened.project.notice.version == before.notice.version:
        version = opened.project.notice.version or "none"
        console.note(
            f"The version is the same ({version}): give the notice a new one, with a date, and say what changed."
        )
