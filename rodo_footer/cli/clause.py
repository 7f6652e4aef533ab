"""`rodo-footer clause`: the information clause of one channel of contact."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console, counted
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption, VerboseOption
from rodo_footer.cli.outputs import answer_files, keep_sources
from rodo_footer.cli.projects import project_for
from rodo_footer.errors import OutputError, UsageError
from rodo_footer.jobs.channels import Format, Wanted, Written, write_clauses

_CHANNELS = "email-footer, contact-form, chat, phone-inbound, phone-outbound, recording or website-footer."


def clause(  # the command line is the list of its options
    channel: Annotated[str, typer.Argument(metavar="CHANNEL", help=_CHANNELS)],
    variant: Annotated[
        str, typer.Option(metavar="NAME", help="Form of clause, such as short or full; a wrong name lists them.")
    ] = "",
    language: Annotated[list[str] | None, typer.Option(help="pl, en or de; repeatable.")] = None,
    register: Annotated[Literal["neutral", "formal", "informal"] | None, typer.Option(help="Tone.")] = None,
    format_: Annotated[
        list[Format] | None, typer.Option("--format", help="html, text, or speech: a script; repeatable.")
    ] = None,
    activity: Annotated[
        str, typer.Option(metavar="ID", help="Which [[activity]], where several have the channel.")
    ] = "",
    agent: Annotated[str, typer.Option(metavar="NAME", help="Who speaks on the phone; else a slot for the name.")] = "",
    controller: Annotated[str | None, typer.Option(help="The controller; the config file is then not used.")] = None,
    notice_url: Annotated[str | None, typer.Option(help="Address of the information notice.")] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE|DIR", help="Write one file, or one a language and format into a folder."),
    ] = None,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Write the information clause of one channel of contact, from the facts in the config.

    Example: rodo-footer clause recording --language pl --language en --out scripts/
    """
    console = Console(color, verbose - quiet)
    if len(set(format_ or ())) > 1 and (out is None or not _is_folder(out)):
        raise UsageError("several formats need --out DIR", "Name a folder: each format gets a file of its own.")
    project, path = project_for(config, controller, notice_url)
    keep_sources(out, path, *answer_files(project))
    wanted = Wanted(
        channel=channel,
        variant=variant,
        languages=tuple(language or ()),
        register=register or "",
        activity=activity,
        agent=agent,
        formats=tuple(format_ or ()),
        ending=out.suffix.lower() if out else "",
    )
    made = write_clauses(project, path, wanted)
    _give(console, made.clauses, out)
    for note in made.notes:
        console.note(note)


def _give(console: Console, clauses: Sequence[Written], out: Path | None) -> None:
    """To standard output, into one file, or as files into a folder."""
    together = "\n\n".join(one.content for one in clauses)
    if out is None or out == Path("-"):
        console.data(together)
    elif _is_folder(out):
        _write_each(console, clauses, out)
    else:
        from rodo_footer.writing import write_whole

        write_whole(out, f"{together}\n".encode())
        console.note(f"Written to {out}.")


def _is_folder(out: Path) -> bool:
    """A folder that is there, or a name without an ending."""
    return out != Path("-") and (out.is_dir() or not out.suffix)


def _write_each(console: Console, clauses: Sequence[Written], out: Path) -> None:
    from rodo_footer.writing import make_folder, write_whole

    if out.exists() and not out.is_dir():
        raise OutputError(f"{out}: is a file, not a folder", "Name another folder, or a file with an ending.")
    make_folder(out)
    for one in clauses:
        write_whole(out / f"{one.name}.{one.language}.{one.format.suffix}", f"{one.content}\n".encode())
    console.note(f"{counted(len(clauses), 'clause')} written to {out}.")
