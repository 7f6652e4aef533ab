"""`rodo-footer plan`: what a push would do, mailbox by mailbox; changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rodo_footer.cli.console import Console, counted, inert
from rodo_footer.cli.exits import Exit
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption, VerboseOption, project_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rodo_footer.delivery.events import Retried
    from rodo_footer.delivery.planning import Considered, PlanMade
    from rodo_footer.delivery.targets import Target
    from rodo_footer.model.project import Project

PeopleOption = Annotated[str, typer.Option(metavar="FILE", help="CSV of people; - is stdin.")]
WhereOption = Annotated[
    list[str] | None, typer.Option(metavar="FIELD=VALUE", help="Only these people; repeatable, all must hold.")
]
TargetOption = Annotated[
    str, typer.Option(metavar="NAME[=PLACE]", help="Where signatures go [default: the config's], e.g. files=DIR.")
]
AdoptOption = Annotated[bool, typer.Option("--adopt", help="Also replace signatures that this tool did not write.")]

_MEANING = {
    "create": "a signature is written where there is none",
    "update": "the signature that this tool wrote earlier is replaced",
    "adopt": "a signature that this tool did not write is replaced; the old one is kept for `rollback`",
    "unchanged": "already as desired",
    "foreign": "not written by this tool, left alone; `plan --adopt` replaces them",
}


def plan(
    people: PeopleOption,
    where: WhereOption = None,
    target: TargetOption = "",
    adopt: AdoptOption = False,
    out: Annotated[str, typer.Option(metavar="FILE", help="Write the plan there, for push; - is stdout.")] = "",
    detailed_exitcode: Annotated[
        bool, typer.Option("--detailed-exitcode", help="Exit with 1 where changes are pending.")
    ] = False,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = False,
    color: ColorOption = "auto",
) -> None:
    """Show what a push would change, and write it down.

    Example: rodo-footer plan --people people.csv --out plan.json
    """
    console = Console(color, verbose - quiet)
    if out and out != "-":
        from rodo_footer.cli.outputs import expect_own

        expect_own(Path(out), "rodo-footer/plan/", "plan")
    project = project_of(config).project
    planning = Planning(console, project, people, where or [], target, adopt=adopt)
    if out == "-":
        raise typer.Exit(_to_stdout(planning, detailed=detailed_exitcode))
    code = Exit.CLEAN
    for made in planning.run(Path(out) if out else None):
        show(console, made, planning.target)
        if out:
            changes = made.header.changes
            following = f"Next: rodo-footer push {out} --expect {changes}" if changes else "There is nothing to push."
            console.note(f"Written to {out}. {following}")
        else:
            console.note("Nothing was written down; --out plan.json does that.")
        code = _code(planning, made.header.changes, detailed=detailed_exitcode)
    raise typer.Exit(code)


class Planning:
    """Planning as commands do it: faults are named as they come, and counted."""

    def __init__(
        self, console: Console, project: Project, people: str, where: list[str], target: str, *, adopt: bool
    ) -> None:
        from rodo_footer.delivery.targets import describe_target, open_target

        self.console, self._project, self._people, self._where, self._adopt = console, project, people, where, adopt
        self.target: Target = open_target(describe_target(target or project.rollout.target, project), project)
        self.faults = 0
        self.mailboxes = 0

    def run(self, out: Path | None) -> Iterator[PlanMade]:
        """The plan, once; its entries can be read until the loop ends."""
        from rodo_footer.delivery.directory import people as read
        from rodo_footer.delivery.planning import PlanMade
        from rodo_footer.jobs import delivering, generating

        ledger = delivering.ledger_path(self._project.rollout)
        people = read(self._people, self._where)
        if people.note:
            self.console.note(people.note)
        rows = generating.signatures(self._project, people)
        options = delivering.rollout_options(self._project.rollout)
        for heard in delivering.plan(rows, self.target, ledger, options, adopt=self._adopt, out=out):
            if isinstance(heard, PlanMade):
                self.console.progress("")
                yield heard
            else:
                self._hear(heard)

    def _hear(self, heard: Considered | Retried) -> None:
        from rodo_footer.delivery.events import Retried
        from rodo_footer.delivery.planning import Unplanned
        from rodo_footer.model.person import RowFault

        if isinstance(heard, Retried):
            self.console.detail(f"{heard.reason}; again in {heard.seconds:.0f} s")
        elif isinstance(heard, RowFault):
            self.faults += 1
            field = f" {heard.field}:" if heard.field else ""
            self.console.error(f"{self._people}:{heard.line}:{field} {heard.message}")
        elif isinstance(heard, Unplanned):
            self.faults += 1
            self.console.error(f"{heard.mailbox}: {heard.reason}", heard.hint)
        else:
            self.mailboxes += 1
            self.console.progress(f"{counted(self.mailboxes, 'mailbox')} read")


def show(console: Console, made: PlanMade, target: Target, *, samples: int = 1) -> None:
    """The plan for human eyes: counts, what they mean, a few diffs, what is left alone."""
    header = made.header
    place = ", ".join(value for key, value in header.target.items() if key != "name")
    console.data(f"Plan for target {header.target.get('name', '')} ({inert(place)}):")
    for action, count in header.counts.items():
        if count:
            console.data(f"  {action:<9} {count:>7}  {_MEANING.get(action, '')}")
    for entry in made.samples[:samples]:
        console.data(f"\nFor example {inert(entry.mailbox)} ({entry.action}):")
        for line in entry.diff.splitlines()[:20]:
            console.data(f"  {_painted(console, inert(line))}")
    if made.foreign:
        console.data("\nLeft alone, because this tool did not write what is there:")
        for mailbox in made.foreign:
            console.data(f"  {inert(mailbox)}")
        more = header.counts.get("foreign", 0) - len(made.foreign)
        if more > 0:
            console.data(f"  and {more} more, named in the plan file")
    console.data("")
    for one in target.preconditions():
        if not one.holds:
            console.error(one.message, one.hint)


def _painted(console: Console, line: str) -> str:
    if line.startswith("+"):
        return console.paint(line, "green")
    return console.paint(line, "red") if line.startswith("-") else line


def _to_stdout(planning: Planning, *, detailed: bool) -> Exit:
    """The plan file as data; nothing else goes to stdout then."""
    from tempfile import TemporaryDirectory

    code = Exit.CLEAN
    with TemporaryDirectory(prefix="rodo-footer-") as folder:
        path = Path(folder) / "plan.json"
        for made in planning.run(path):
            with path.open(encoding="utf-8") as file:
                for line in file:
                    planning.console.data(line, end="")
            code = _code(planning, made.header.changes, detailed=detailed)
    return code


def _code(planning: Planning, changes: int, *, detailed: bool) -> Exit:
    if planning.faults:
        return Exit.PARTLY_DONE
    if not planning.mailboxes:
        planning.console.error("nobody matched, so nothing was planned", "Check --where and the rows of the file.")
        return Exit.NOTHING_CHECKED
    return Exit.FINDINGS if detailed and changes else Exit.CLEAN
