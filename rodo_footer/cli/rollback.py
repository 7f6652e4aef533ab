"""`rodo-footer rollback`: puts the previous signatures back."""

from __future__ import annotations

from typing import Annotated

import typer

from rodo_footer.cli.console import Console
from rodo_footer.cli.drawing import Drawing, consent, interruptible
from rodo_footer.cli.exits import Exit
from rodo_footer.cli.options import (
    ColorOption,
    ConfigOption,
    QuietOption,
    VerboseOption,
    YesOption,
    optional_project,
)


def rollback(
    run: Annotated[
        str, typer.Option(metavar="ID", help="The push to take back [default: the latest that wrote].")
    ] = "",
    wave: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only this wave of it.")] = None,
    mailbox: Annotated[str, typer.Option(metavar="UPN", help="Only this mailbox of it.")] = "",
    yes: YesOption = False,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Put the previous signatures back.

    What somebody changed since stays as it is.

    Example: rodo-footer rollback --mailbox anna.nowak@example.com
    """
    from rodo_footer.jobs import delivering
    from rodo_footer.model.settings import RolloutSettings

    console = Console(color, verbose - quiet)
    project = optional_project(config)
    settings = project.rollout if project else RolloutSettings()
    ledger = delivering.ledger_path(settings)
    delivering.status(ledger, run or None)  # says what is wrong with the ledger before anybody is asked
    chosen = delivering.to_take_back(ledger, run or None)
    what = mailbox or (f"wave {wave}" if wave else "every mailbox")
    if not consent(f"Put back the previous signatures ({what} of {chosen})?", yes=yes):
        console.note("Nothing was written.")
        raise typer.Exit(Exit.CLEAN)
    with interruptible(console) as stopping:
        options = delivering.rollout_options(settings, stopping)
        events = delivering.rollback(
            ledger, project, settings, options, run_id=run or None, wave=wave, mailbox=mailbox or None
        )
        raise typer.Exit(
            Drawing(console, ledger, nothing=f"There is nothing to put back ({what} of {chosen}).").draw(events)
        )
