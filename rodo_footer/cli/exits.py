"""The only place that turns an end into an exit code; the table of the README is generated from it."""

from __future__ import annotations

from enum import IntEnum

from rodo_footer import errors


class Exit(IntEnum):
    """One table for every command and format."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    NOTHING_CHECKED = 3
    PARTLY_DONE = 4
    SIGN_IN = 5
    HALTED = 6
    STALE = 7
    BUG = 70
    INTERRUPTED = 130


MEANING: dict[Exit, str] = {
    Exit.CLEAN: "clean, or nothing to do",
    Exit.FINDINGS: "findings at or above `--fail-on`, or with `plan --detailed-exitcode` changes are pending",
    Exit.USAGE: "usage or config error",
    Exit.NOTHING_CHECKED: "nothing was checked (no input matched)",
    Exit.PARTLY_DONE: "partly done (unreadable inputs, rows or mailboxes that failed; also when there are findings)",
    Exit.SIGN_IN: "sign-in or permission",
    Exit.HALTED: "halted by the canary or the stop rule",
    Exit.STALE: "stale plan or conflicts",
    Exit.BUG: "a bug (with where to report)",
    Exit.INTERRUPTED: "interrupted, resumable",
}


def exit_for(error: errors.RodoFooterError) -> Exit:
    """The exit code of an error that ends the command."""
    match error:
        case errors.OwnFindings():
            return Exit.FINDINGS
        case errors.SignInError():
            return Exit.SIGN_IN
        case errors.LedgerError():
            return Exit.USAGE
        case errors.OutputError() | errors.DeliveryError():
            return Exit.PARTLY_DONE
        case _:
            return Exit.USAGE
