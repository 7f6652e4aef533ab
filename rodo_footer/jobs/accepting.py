"""The baseline file: read it and set apart what it accepts, or write one of what is there now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.errors import InputError, UsageError

if TYPE_CHECKING:
    from rodo_footer.checking.baseline import Baseline, Entry
    from rodo_footer.jobs.checking import Checked

_MAX_BYTES = 50_000_000


class Settled(Struct, frozen=True):
    """What is left of a check, the entries of the baseline whose findings are gone, and how many were written."""

    checked: Checked
    stale: tuple[Entry, ...] = ()
    written: int = 0


def read_baseline(path: Path) -> Baseline:
    """A baseline file.

    Raises:
        UsageError: it is not there.
        InputError: it cannot be read or is none.
    """
    from rodo_footer.checking.baseline import decode

    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        raise UsageError(f"there is no baseline {path}", f"Write one with --write-baseline {path}.") from None
    except OSError as error:
        raise InputError(
            f"{path}: cannot be read ({error.strerror or error})", "Name the file that --write-baseline wrote."
        ) from error
    if len(data) > _MAX_BYTES:
        raise InputError(f"{path}: more than 50 MB, so it is no baseline")
    return decode(data, str(path))


def settle(checked: Checked, *, baseline: Path | None, write: Path | None) -> Settled:
    """Write what is there now as a new baseline, then accept what the new one holds, or else the given one.

    Raises:
        UsageError: the baseline is not there.
        InputError: it cannot be read or is none.
        OutputError: it cannot be written; what stood there before is still there.
    """
    from rodo_footer.checking.baseline import accept, baseline_of, encode

    file = write or baseline
    if file is None or not checked.report.documents:
        return Settled(checked)  # where nothing was checked, no baseline is overwritten
    folder = str(file.absolute().parent)
    written = 0
    if write is not None:
        from rodo_footer.writing import write_whole

        known = baseline_of(checked.report, folder)
        write_whole(write, encode(known))
        written = sum(entry.count for entry in known.findings)
    else:
        known = read_baseline(file)
    accepted = accept(checked.report, known, folder, checked.rules, _gone(known, file.absolute().parent))
    return Settled(replace(checked, report=accepted.report), accepted.stale, written)


def _gone(known: Baseline, folder: Path) -> frozenset[str]:
    """The paths of entries whose files are not there any more; a mail of a mailbox stands for its file."""
    paths = {one.path for one in known.findings if not one.path.startswith("<")}
    return frozenset(
        one for one in paths if not _is_there(folder / one) and not _is_there(folder / one.rpartition("#")[0])
    )


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return True  # whoever cannot look does not know
