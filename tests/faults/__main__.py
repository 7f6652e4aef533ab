"""Runs the matrix and prints it as a table; exit code 1 unless the last five columns are 0."""

from __future__ import annotations

import sys
import time

from tests.faults.matrix import full, reduced
from tests.faults.scene import Score

_COLUMNS = ("runs", "writes", "duplicates", "lost", "unrestorable", "foreign_damaged", "not_resumed")
_TITLES = ("runs", "writes", "duplicate effects", "lost", "unrestorable", "foreign damaged", "not resumed")


def row(score: Score) -> str:
    """A line of the table, in Markdown."""
    return f"| {score.fault} | {' | '.join(str(getattr(score, column)) for column in _COLUMNS)} |"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Print row after row as they come."""
    begun = time.monotonic()
    _say(f"| fault | {' | '.join(_TITLES)} |")
    _say(f"|---|{'---|' * len(_TITLES)}")
    clean = True
    for score in reduced() if "--reduced" in arguments else full():
        _say(row(score))
        clean = clean and score.is_clean
    _say(f"\n{time.monotonic() - begun:.0f} s, {'all clean' if clean else 'NOT CLEAN'}")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
