"""What a roll-out tells while it goes on; the command line draws it."""

from __future__ import annotations

from msgspec import Struct

from rodo_footer.delivery.history import Kind, RunState, State


class RunStarted(Struct, frozen=True):
    """`waves` holds (wave, mailboxes, still to do)."""

    run: str
    kind: Kind
    waves: tuple[tuple[int, int, int], ...]


class WaveStarted(Struct, frozen=True):
    """A wave begins; `todo` of its `mailboxes` are not at their end yet."""

    wave: int
    waves: int
    mailboxes: int
    todo: int


class MailboxDone(Struct, frozen=True):
    """A mailbox reached its end: verified, skipped, conflict, failed, rolled_back. `broken`: the read-back failed."""

    mailbox: str
    state: State
    reason: str = ""
    broken: bool = False


class Retried(Struct, frozen=True):
    """A call was turned away and will be made again in `seconds`."""

    seconds: float
    reason: str


class RunEnded(Struct, frozen=True):
    """The end; `counts` come from the ledger. `signed_out` says that sign-in or permission was what stopped it."""

    run: str
    kind: Kind
    state: RunState
    reason: str
    hint: str
    counts: dict[str, int]
    signed_out: bool = False


Event = RunStarted | WaveStarted | MailboxDone | Retried | RunEnded
