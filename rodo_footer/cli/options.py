"""Options that every command takes, declared once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="The config file [default: rodo-footer.toml found upwards]."),
]
QuietOption = Annotated[bool, typer.Option("-q", "--quiet", help="Say only what went wrong.")]
VerboseOption = Annotated[bool, typer.Option("-v", "--verbose", help="Say more of what is done.")]
ColorOption = Annotated[
    Literal["auto", "always", "never"], typer.Option("--color", help="When to use colour; NO_COLOR is obeyed.")
]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
