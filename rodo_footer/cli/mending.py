"""What `check --fix` and `check --diff` say: the diff or the files, and how many findings are gone and left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.cli.console import Console, counted, inert
from rodo_footer.cli.exits import Exit
from rodo_footer.jobs.checking import Checked
from rodo_footer.jobs.fixing import Mended
from rodo_footer.model.project import Project


class Ended(Struct, frozen=True):
    """What is to be reported, and the least that the exit code says."""

    checked: Checked
    exit: Exit


def carry_out(
    console: Console,
    project: Project | None,
    checked: Checked,
    *,
    kind: str,
    notice_urls: Sequence[str],
    unsafe: bool,
    mode: Literal["fix", "diff", "pipe"],
) -> Ended:
    """Mend the files, show the diff, or send on what came from stdin; and say what is gone and what is left."""
    from rodo_footer.jobs.fixing import fix

    mended = fix(project, checked, kind=kind, notice_urls=notice_urls, unsafe=unsafe, write=mode == "fix")
    if mode == "pipe":
        console.file(mended.changes[0].after if mended.changes else checked.places[0].data)
    elif mode == "diff":
        _show(console, mended)
    _say(console, mended, mode, unsafe=unsafe)
    if mode == "diff":
        return Ended(checked, Exit.FINDINGS if mended.changes else Exit.CLEAN)
    return Ended(replace(checked, report=mended.report), Exit.PARTLY_DONE if mended.failed else Exit.CLEAN)


def _show(console: Console, mended: Mended) -> None:
    """The unified diff on stdout; on a terminal coloured, and without what could command it."""
    import sys

    colored, watched = console.colored(sys.stdout), sys.stdout.isatty()
    for change in mended.changes:
        if not colored and not watched:
            console.data(change.diff, end="")
            continue
        for line in change.diff.splitlines(keepends=True):
            console.data(_painted(console, inert(line.replace("\r\n", "\n"))), end="")


def _say(console: Console, mended: Mended, mode: str, *, unsafe: bool) -> None:
    """One line of summary on stderr, and what could not be written."""
    left = len(mended.report.findings)
    done = "Would fix" if mode == "diff" else "Fixed"
    what = f"{done} {counted(mended.fixed, 'finding')} in {counted(len(mended.changes), 'file')}"
    parts = [what if mended.changes else "Nothing to fix", f"{left:,} left"]
    if mended.unsafe and not unsafe:
        parts.append(f"{mended.unsafe:,} more with --unsafe-fixes")
    if mended.changes or left:
        console.note("; ".join(parts))
    for error in mended.failed:
        console.error(str(error), error.hint)


def _painted(console: Console, line: str) -> str:
    color = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")
    if not color or line.startswith(("+++", "---")):
        return line
    bare = line.rstrip("\n")
    return console.paint(bare, color) + line[len(bare) :]
