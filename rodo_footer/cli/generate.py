"""`rodo-footer generate`: one signature from flags, or one per row of a people file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console, counted
from rodo_footer.cli.exits import Exit
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption, VerboseOption
from rodo_footer.cli.projects import project_for
from rodo_footer.errors import UsageError
from rodo_footer.jobs import generating
from rodo_footer.jobs.generating import Format
from rodo_footer.model.person import RowFault
from rodo_footer.model.project import Project

_ONE = "One signature"
_MANY = "Many signatures"
_FLAGS = {
    "display_name": "--name",
    "job_title": "--title",
    "department": "--department",
    "mail": "--email",
    "phone": "--phone",
    "mobile_phone": "--mobile",
}


def generate(  # the command line is the list of its options
    controller: Annotated[str | None, typer.Option(help="The controller; the config file is then not used.")] = None,
    notice_url: Annotated[str | None, typer.Option(help="Address of the information notice.")] = None,
    name: Annotated[str, typer.Option(help="Name of the person.", rich_help_panel=_ONE)] = "",
    title: Annotated[str, typer.Option(help="Job title.", rich_help_panel=_ONE)] = "",
    department: Annotated[str, typer.Option(help="Department.", rich_help_panel=_ONE)] = "",
    email: Annotated[str, typer.Option(help="E-mail address.", rich_help_panel=_ONE)] = "",
    phone: Annotated[str, typer.Option(help="Phone number.", rich_help_panel=_ONE)] = "",
    mobile: Annotated[str, typer.Option(help="Mobile number.", rich_help_panel=_ONE)] = "",
    people: Annotated[str, typer.Option(metavar="FILE", help="CSV of people; - is stdin.", rich_help_panel=_MANY)] = "",
    where: Annotated[
        list[str] | None, typer.Option(metavar="FIELD=VALUE", help="Only these people; repeatable, all must hold.")
    ] = None,
    template: Annotated[str, typer.Option(metavar="NAME|FILE", help="Signature design, or your own template.")] = "",
    language: Annotated[
        list[str] | None, typer.Option(help="pl, en or de; repeat it for a bilingual signature.")
    ] = None,
    variant: Annotated[Literal["link", "short", "full", "policy"] | None, typer.Option(help="Form of clause.")] = None,
    register: Annotated[Literal["neutral", "formal", "informal"] | None, typer.Option(help="Tone.")] = None,
    format_: Annotated[list[Format] | None, typer.Option("--format", help="html, text or eml; repeatable.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="Write a folder per person there.")] = None,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Make signatures that link to the information notice.

    Example: rodo-footer generate --people people.csv --out signatures
    """
    console = Console(color, verbose - quiet)
    project, path = project_for(config, controller, notice_url)
    project = _with_settings(project, template, language, variant, register)
    generating.require_facts(project, path)
    one = dict(zip(_FLAGS, (name, title, department, email, phone, mobile), strict=True))
    if out == Path("-"):
        raise UsageError("--out is a folder", "One signature goes to standard output without --out.")
    if people:
        if any(one.values()):
            raise UsageError("--people and a single person's flags exclude each other", "Leave one of them out.")
        raise typer.Exit(_many(console, project, people, where or [], format_, out))
    if where:
        raise UsageError("--where chooses among many, and there is no --people", "Add --people FILE, or leave it out.")
    if not any(one.values()):
        raise UsageError("nobody is named", "Give --name and what else is known, or --people FILE.")
    raise typer.Exit(_single(console, project, one, format_, out))


def _with_settings(
    project: Project, template: str, language: list[str] | None, variant: str | None, register: str | None
) -> Project:
    from msgspec.structs import replace

    given = {"template": template, "languages": language, "variant": variant, "register": register}
    settings = replace(project.signature, **{key: value for key, value in given.items() if value})
    return replace(project, signature=settings)


def _single(
    console: Console, project: Project, values: dict[str, str], formats: list[Format] | None, out: Path | None
) -> Exit:
    person = generating.one_person(values)
    wanted: list[Format] = formats or ([Format.HTML, Format.TEXT] if out else [Format.HTML])
    for made in generating.generate(project, [person], wanted, out):
        if isinstance(made, RowFault):
            flag = _FLAGS.get(made.field, made.field)
            raise UsageError(f"{flag}: {made.message}" if flag else made.message)
        if out is None:
            for content in made.contents.values():
                console.data(content.decode().rstrip("\n"))
        else:
            console.note(f"Written to {made.folder}.")
    return Exit.CLEAN


def _many(
    console: Console,
    project: Project,
    people: str,
    where: list[str],
    formats: list[Format] | None,
    out: Path | None,
) -> Exit:
    from rodo_footer.delivery.directory import people as read

    if out is None:
        raise UsageError("--people needs --out DIR", "Each person gets a folder there.")
    rows = read(people, where)
    if rows.note:
        console.note(rows.note)
    made = generating.generate(project, rows, formats or [Format.HTML, Format.TEXT], out)
    return _write_all(console, made, people, out)


def _write_all(console: Console, made: Iterable[object], people: str, out: Path) -> Exit:
    written = faults = 0
    for one in made:
        if isinstance(one, RowFault):
            faults += 1
            field = f" {one.field}:" if one.field else ""
            console.error(f"{people}:{one.line}:{field} {one.message}")
        else:
            written += 1
            console.detail(f"{getattr(one, 'mailbox', '')}")
    skipped = f"; {counted(faults, 'row')} skipped, named above" if faults else ""
    console.note(f"{counted(written, 'signature')} written to {out}{skipped}.")
    if faults:
        return Exit.PARTLY_DONE
    if not written:
        console.error(f"{people}: nobody matched", "Check --where and the rows of the file.")
        return Exit.NOTHING_CHECKED
    return Exit.CLEAN
