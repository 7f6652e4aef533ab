"""`rodo-footer status`: how a run stands, counted from the ledger."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from rodo_footer.cli.console import Console, inert
from rodo_footer.cli.drawing import GO_ON, following, named, shown, told
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption, VerboseOption, optional_project


def status(
    run: Annotated[str, typer.Option(metavar="ID", help="Which run [default: the latest one].")] = "",
    format_: Annotated[Literal["text", "json"], typer.Option("--format", help="For eyes, or for programs.")] = "text",
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Show how a run stands, and what is left to do.

    Example: rodo-footer status --format json
    """
    from rodo_footer.jobs import delivering
    from rodo_footer.model.settings import RolloutSettings

    console = Console(color, verbose - quiet)
    project = optional_project(config)
    found = delivering.status(delivering.ledger_path(project.rollout if project else RolloutSettings()), run or None)
    if format_ == "json":
        import msgspec

        chosen = {"run": found.run, "state": found.state, "counts": found.counts, "mailboxes": found.mailboxes}
        console.data(msgspec.json.encode(chosen).decode())
        return
    console.data(f"{found.kind.capitalize()} {found.run} {found.state}: {told(found.counts)}.")
    if found.reason:
        console.data(f"It stopped because: {inert(found.reason)}")
    for one in found.mailboxes:
        if not one.is_settled:
            following_line = "" if shown(one) == "planned" else f"\n    Next: {following(one, found.kind)}"
            console.data(f"  {inert(named(one))}{following_line}")
    if found.counts["planned"] and found.state != "running":
        console.data(GO_ON[found.kind])
