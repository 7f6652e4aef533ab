"""Looks at the files that a command is to write before it begins: none may be lost, and no long run be for nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from rodo_footer.errors import OutputError, UsageError

if TYPE_CHECKING:
    from rodo_footer.model.project import Project

_HEAD = 4096

Key = tuple[int, int]


def look(targets: Sequence[Path], baseline: Path | None) -> None:
    """The reports of `check` and the baseline that it writes."""
    for path in targets:
        expect_place(path)
    if baseline is None:
        return
    if str(baseline) == "-":
        raise UsageError(
            "a baseline cannot go to stdout", "Name a file, as in --write-baseline known.json: its paths begin there."
        )
    expect_own(baseline, "rodo-footer/baseline/", "baseline")
    if baseline.absolute() in {path.absolute() for path in targets}:
        raise UsageError(f"{baseline}: two results for one file", "Give each of them a file of its own.")


def expect_place(path: Path) -> None:
    """OutputError where there can be no such file."""
    if not path.name or path.is_dir():
        raise OutputError(f"{path}: is a folder, not a file", "Name a file in it.")
    if not path.parent.is_dir():
        raise OutputError(
            f"{path}: there is no folder {path.parent}",
            "The folder that it is to lie in must be there: make it, or choose another.",
        )


def expect_own(path: Path, mark: str, what: str) -> None:
    """UsageError where a file is there that is not `what` of this tool, whose first bytes hold `mark`: a slip such as
    `--write-baseline *.eml` names a file that nobody wants to lose."""
    expect_place(path)
    if _key(path) is None:
        return
    with suppress(OSError), path.open("rb") as file:
        head = file.read(_HEAD)
        if head and mark.encode() not in head:
            raise UsageError(f"{path}: is there already and is no {what}", "Name another file, or remove it first.")


def keep_apart(outputs: Sequence[Path], inputs: Iterable[str]) -> None:
    """UsageError where an output would take the place of what is read, whatever it is called there."""
    there = {key: path for path in outputs if (key := _key(path))}
    if not there:
        return
    for one in inputs:
        # The mails of a mailbox are called FILE#NUMBER.
        key = _key(Path(one)) or _key(Path(one.rpartition("#")[0] or one))
        if key in there:
            raise UsageError(
                f"{there[key]}: is one of the files that are read, and would be overwritten", "Name another file."
            )


def keep_sources(out: Path | None, *sources: Path | None) -> None:
    """UsageError where a page would take the place of the facts that it is made of: config, answers, older config."""
    if out is not None:
        keep_apart([out], [str(one) for one in sources if one is not None])


def answer_files(project: Project) -> list[Path]:
    """The files with the answers of balancing tests that a config names."""
    return [Path(one.balancing_test) for one in project.activity if one.balancing_test]


def _key(path: Path) -> Key | None:
    """What a regular file is known by, through links and other spellings; None where there is none."""
    try:
        state = os.stat(path)  # noqa: PTH116  # ten thousand of them
    except (OSError, ValueError):
        return None
    return (state.st_dev, state.st_ino) if stat.S_ISREG(state.st_mode) else None
