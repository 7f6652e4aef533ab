"""`rodo-footer push`: carries a plan out, or goes on with one that was cut off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rodo_footer.cli.console import Console, counted
from rodo_footer.cli.drawing import Drawing, consent, interruptible
from rodo_footer.cli.exits import Exit
from rodo_footer.cli.options import (
    ColorOption,
    ConfigOption,
    QuietOption,
    VerboseOption,
    YesOption,
    optional_project,
    project_of,
)
from rodo_footer.cli.plan import AdoptOption, PeopleOption, Planning, TargetOption, WhereOption, show
from rodo_footer.errors import PlanError, UsageError

if TYPE_CHECKING:
    from rodo_footer.delivery.planning import PlanMade
    from rodo_footer.delivery.targets import Target
    from rodo_footer.model.project import Project


def push(
    plan: Annotated[str, typer.Argument(metavar="[PLAN]", help="A file that `plan --out` wrote; - is stdin.")] = "",
    people: PeopleOption = "",
    where: WhereOption = None,
    target: TargetOption = "",
    adopt: AdoptOption = False,
    expect: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="Refuse unless exactly N mailboxes would change.")
    ] = None,
    canary: Annotated[int | None, typer.Option(min=1, metavar="N", help="Mailboxes in the first wave.")] = None,
    concurrency: Annotated[
        int | None, typer.Option(min=1, max=64, metavar="N", help="Calls at once at the start; adapts.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the unfinished run; needs no plan.")] = False,
    yes: YesOption = False,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Put signatures into mailboxes, as planned, in waves.

    Example: rodo-footer push plan.json --expect 412
    """
    console = Console(color, verbose - quiet)
    if sum((bool(plan), bool(people), resume)) != 1:
        raise UsageError(
            "push needs exactly one of: a plan file, --people FILE, --resume", "Start with `rodo-footer plan`."
        )
    if not people and (where or target or adopt):
        raise UsageError(
            "--where, --target and --adopt are for planning, and here it is planned already",
            "Leave them out, or plan again with them.",
        )
    pushing = _Pushing(console, expect, canary, concurrency, yes=yes)
    if resume:
        raise typer.Exit(pushing.resume(optional_project(config)))
    if plan:
        raise typer.Exit(pushing.from_file(plan, optional_project(config)))
    project = project_of(config).project
    planning = Planning(console, project, people, where or [], target, adopt=adopt)
    code = Exit.CLEAN
    for made in planning.run(None):
        code = pushing.carry_out(made, planning.target, project)
    raise typer.Exit(Exit.PARTLY_DONE if code is Exit.CLEAN and planning.faults else code)


class _Pushing:
    """One push with its options."""

    def __init__(
        self, console: Console, expect: int | None, canary: int | None, concurrency: int | None, *, yes: bool
    ) -> None:
        self._console, self._yes = console, yes
        self._expect, self._canary, self._concurrency = expect, canary, concurrency

    def from_file(self, name: str, project: Project | None) -> Exit:
        import sys
        from tempfile import TemporaryDirectory

        from rodo_footer.jobs import delivering

        if name != "-":
            made, target = delivering.read_plan(Path(name), project)
            return self.carry_out(made, target, project)
        with TemporaryDirectory(prefix="rodo-footer-") as folder:  # read twice: once to look, once to take it in
            path = Path(folder) / "plan.json"
            path.write_bytes(sys.stdin.buffer.read())
            made, target = delivering.read_plan(path, project)
            return self.carry_out(made, target, project)

    def carry_out(self, made: PlanMade, target: Target, project: Project | None) -> Exit:
        from rodo_footer.jobs import delivering
        from rodo_footer.model.settings import RolloutSettings

        settings = project.rollout if project else RolloutSettings()
        show(self._console, made, target, samples=0 if self._yes else 1)
        self._refuse(made, target)
        if not made.header.changes:
            self._console.note("Nothing to do: no mailbox would change.")
            return Exit.CLEAN
        if not consent(f"Change {counted(made.header.changes, 'mailbox')}?", yes=self._yes):
            self._console.note("Nothing was written.")
            return Exit.CLEAN
        ledger = delivering.ledger_path(settings)
        with interruptible(self._console) as stopping:
            options = delivering.rollout_options(settings, stopping, self._concurrency)
            events = delivering.push(made, target, ledger, settings, options, canary=self._canary)
            return Drawing(self._console, ledger).draw(events)

    def resume(self, project: Project | None) -> Exit:
        from rodo_footer.jobs import delivering
        from rodo_footer.model.settings import RolloutSettings

        if self._expect is not None or self._canary is not None:
            raise UsageError("--resume goes on as it was begun", "Leave --expect and --canary out.")
        settings = project.rollout if project else RolloutSettings()
        ledger = delivering.ledger_path(settings)
        with interruptible(self._console) as stopping:
            options = delivering.rollout_options(settings, stopping, self._concurrency)
            return Drawing(self._console, ledger, nothing="There is nothing to resume.").draw(
                delivering.resume(ledger, project, options)
            )

    def _refuse(self, made: PlanMade, target: Target) -> None:
        changes = made.header.changes
        if self._expect is not None and changes != self._expect:
            raise PlanError(
                f"{counted(changes, 'mailbox')} would change, not {self._expect}; nothing was written",
                f"Look at the plan; if it is right, say --expect {changes}.",
            )
        broken = next((one for one in target.preconditions() if not one.holds), None)
        if broken is not None:
            raise PlanError("the target is not ready, as said above; nothing was written", "Mend it, then push again.")
