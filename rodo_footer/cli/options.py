"""Options that every command takes, declared once, and the config file that one of them names."""

# No `from __future__ import annotations`: typer would compile each one, 5 % of a short run (docs/performance.md).

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from msgspec import Struct

from rodo_footer.errors import UsageError

if TYPE_CHECKING:
    from rodo_footer.model.project import Project

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="The config file [default: rodo-footer.toml found upwards]."),
]
QuietOption = Annotated[bool, typer.Option("-q", "--quiet", help="Say only what went wrong.")]
VerboseOption = Annotated[bool, typer.Option("-v", "--verbose", help="Say more of what is done.")]
ColorOption = Annotated[
    Literal["auto", "always", "never"], typer.Option("--color", help="When to use colour; NO_COLOR is obeyed.")
]
PageLanguageOption = Annotated[Literal["en", "pl"], typer.Option("--lang", help="Language of the rule pages.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


class OpenProject(Struct, frozen=True):
    """A project, and the file that it came from."""

    project: "Project"
    path: Path


def project_of(config: Path | None, *, or_else: str = "") -> OpenProject:
    """The project of `--config`, else of the file found upwards; UsageError says what else would do (`or_else`)."""
    from rodo_footer.config import NAME, find, load

    path = config or find(Path.cwd())
    if path is None:
        other = f", or give {or_else}" if or_else else ""
        raise UsageError(f"there is no {NAME} here or above", f"Make one with `rodo-footer init`{other}.")
    return OpenProject(load(path), path)


def optional_project(config: Path | None) -> "Project | None":
    """The project where there is one: a plan and a ledger know their target without it."""
    from rodo_footer.config import find

    return project_of(config).project if config is not None or find(Path.cwd()) else None
