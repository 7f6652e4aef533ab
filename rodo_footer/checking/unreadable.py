"""The finding for an input that cannot be read. Not a rule: it cannot be ignored, or a broken file would pass."""

from __future__ import annotations

from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.model.finding import Finding

NAME = "unreadable-input"
SUMMARY = "A file cannot be read, so nothing can be said about it."
WHY = (
    "A checker that skips what it cannot read reports a clean result that nobody checked. So such a file is a finding, "
    "and the exit code is 4. It cannot be selected, ignored or given another severity."
)
ADVICE = (
    "The message says what is wrong: the file is missing, empty, binary, too large, damaged, encrypted, or in an "
    "encoding that cannot be told. Mend it, or leave it out."
)


def unreadable(path: str, why: Unreadable) -> Finding:
    """The finding for one file."""
    hint = f". {why.hint}" if why.hint else ""
    return Finding(
        rule=NAME,
        outcome="violation",
        severity="error",
        path=path,
        part="",
        line=1,
        column=1,
        message=f"{why.message}{hint}",
        fingerprint=NAME,
    )
