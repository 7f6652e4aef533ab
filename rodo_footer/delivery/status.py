"""How a run stands, counted anew from the ledger. Changes nothing."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from rodo_footer.delivery import ledgerfile
from rodo_footer.delivery.history import AS_DESIRED, History, Run, RunState, State
from rodo_footer.errors import LedgerError


class MailboxStatus(Struct, frozen=True):
    """One mailbox of the run; `reason` is empty where all went as planned."""

    mailbox: str
    state: State
    reason: str

    @property
    def is_settled(self) -> bool:
        """Whether nobody needs to look: it holds what is desired, or what it held before."""
        return self.state in {"verified", "rolled_back"} or (self.state == "skipped" and self.reason == AS_DESIRED)


class Status(Struct, frozen=True, omit_defaults=False):
    """As `status --format json` prints it."""

    run: str
    state: RunState
    counts: dict[str, int]
    mailboxes: tuple[MailboxStatus, ...]
    kind: str = "push"
    reason: str = ""


def read_status(path: Path, run_id: str | None) -> Status:
    """The latest run, or the one that is named. LedgerError where there is none."""
    if not path.exists():
        raise LedgerError(
            f"{path}: there is no ledger yet", "Nothing was pushed from here; start with `rodo-footer plan`."
        )
    alive = ledgerfile.is_locked(path)
    with History(path) as history:
        run = history.find(run_id)
        if run is None:
            missing = f"there is no run {run_id} in it" if run_id else "it holds no run yet"
            raise LedgerError(f"{path}: {missing}", "`rodo-footer status` without --run shows the latest run.")
        counts = history.counts(run)
        mailboxes = tuple(MailboxStatus(*row) for row in history.mailboxes(run))
    return Status(run.id, _state(run, counts, alive=alive), counts, mailboxes, run.kind, run.reason)


def _state(run: Run, counts: dict[str, int], *, alive: bool) -> RunState:
    """A run that nobody runs any more was cut off, or had just done its last mailbox."""
    if run.state != "running" or alive:
        return run.state
    return "interrupted" if counts["planned"] else "done"
