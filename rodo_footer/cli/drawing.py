"""How a run is asked for, drawn while it goes, and ended honestly: the same for push, resume and rollback."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from rodo_footer.cli.console import Console, counted
from rodo_footer.cli.exits import Exit
from rodo_footer.errors import UsageError

if TYPE_CHECKING:
    from rodo_footer.delivery.events import Event, RunEnded
    from rodo_footer.delivery.status import MailboxStatus

_MOST_NAMED = 50
_NEXT = {
    "planned": "rodo-footer push --resume",
    "failed": "mend it, then plan and push again; rodo-footer rollback --mailbox puts back what was there",
    "conflict": "look at the mailbox, then plan again",
    "skipped": "rodo-footer plan --adopt, if it is to be replaced",
}
GO_ON = {
    "push": "Go on with `rodo-footer push --resume`, or take it back with `rodo-footer rollback`.",
    "rollback": "Go on with `rodo-footer rollback`.",
}
_NEXT_IN_ROLLBACK = {
    "failed": "mend it, then rodo-footer rollback again",
    "conflict": "look at the mailbox: somebody changed it after the push, so it was left to you",
}


def consent(question: str, *, yes: bool) -> bool:
    """Ask at a terminal; elsewhere only --yes will do."""
    import sys

    if yes:
        return True
    if not sys.stdin.isatty():
        raise UsageError("nobody is there to ask, and --yes was not given; nothing was written", "Add --yes.")
    return typer.confirm(question, default=False, err=True)


@contextmanager
def interruptible(console: Console) -> Iterator[Callable[[], bool]]:
    """The first Ctrl-C (or SIGTERM) lets what is in flight come to its end, the second stops at once."""
    import signal

    asked: list[int] = []

    def stop(number: int, _frame: object) -> None:
        asked.append(number)
        if len(asked) > 1:
            raise KeyboardInterrupt
        console.progress("")
        console.note("Stopping: what is in flight is finished. Once more stops at once; both can be resumed.")

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Drawing:
    """A run as it goes, and its honest end."""

    def __init__(self, console: Console, ledger: Path, nothing: str = "There is nothing to do.") -> None:
        self._console, self._ledger, self._nothing = console, ledger, nothing
        self._done = self._of = 0

    def draw(self, events: Iterable[Event]) -> Exit:
        """Say what happens; the exit code of the end."""
        from rodo_footer.delivery.events import RunEnded

        for event in events:
            if isinstance(event, RunEnded):
                return self._end(event)
            self._hear(event)
        self._console.note(self._nothing)
        return Exit.CLEAN

    def _hear(self, event: Event) -> None:
        from rodo_footer.delivery.events import MailboxDone, Retried, RunStarted, WaveStarted

        console = self._console
        match event:
            case RunStarted():
                self._of = sum(todo for _, _, todo in event.waves)
                console.note(f"{event.kind.capitalize()} {event.run}: {counted(self._of, 'mailbox')} to do.")
            case WaveStarted():
                console.progress("")
                console.note(f"Wave {event.wave} of {event.waves}: {counted(event.todo, 'mailbox')}.")
            case Retried():
                console.detail(f"{event.reason}; again in {event.seconds:.1f} s")
            case MailboxDone():
                self._done += 1
                console.detail(f"{event.mailbox}: {event.state}{event.reason and ': '}{event.reason}")
                console.progress(f"{self._done} of {self._of}")

    def _end(self, end: RunEnded) -> Exit:
        console = self._console
        console.progress("")
        if end.reason:
            console.error(f"{end.kind} {end.run} {end.state}: {end.reason}", end.hint)
        elif end.state == "interrupted":
            console.error(f"{end.kind} {end.run} interrupted", end.hint)
        if end.counts:
            self._name_unsettled(end)
            console.note(f"{end.kind.capitalize()} {end.run} {end.state}: {told(end.counts)}.")
        return _exit(end)

    def _name_unsettled(self, end: RunEnded) -> None:
        from rodo_footer.jobs import delivering

        everything = delivering.status(self._ledger, end.run).mailboxes
        # What was not begun needs one next command, not one a mailbox: the end says it, and the count.
        open_ones = [one for one in everything if not one.is_settled and one.state != "planned"]
        for one in open_ones[:_MOST_NAMED]:
            if one.state == "skipped":  # as the plan said it would be
                self._console.note(f"{named(one)}\n  Next: {following(one, end.kind)}")
            else:
                self._console.error(named(one), f"Next: {following(one, end.kind)}")
        if len(open_ones) > _MOST_NAMED:
            more = len(open_ones) - _MOST_NAMED
            self._console.error(f"and {more} more mailboxes", f"`rodo-footer status --run {end.run}` names them all.")


def shown(one: MailboxStatus) -> str:
    """The state as counts show it: what is under way is planned."""
    return one.state if one.state in _NEXT else "planned"


def following(one: MailboxStatus, kind: str) -> str:
    """What to do next about a mailbox of a push or rollback that is not settled."""
    state = shown(one)
    return _NEXT_IN_ROLLBACK.get(state, _NEXT[state]) if kind == "rollback" else _NEXT[state]


def named(one: MailboxStatus) -> str:
    """A mailbox with its state and reason, on one line."""
    return f"{one.mailbox}: {shown(one)}{one.reason and ': '}{one.reason}"


def told(counts: dict[str, int]) -> str:
    """The counts that are not zero, as words."""
    words = [f"{count} {state.replace('_', ' ')}" for state, count in counts.items() if count]
    return ", ".join(words) or "no mailboxes"


def _exit(end: RunEnded) -> Exit:
    if end.signed_out:
        return Exit.SIGN_IN
    match end.state:
        case "halted":
            return Exit.HALTED
        case "interrupted":
            return Exit.INTERRUPTED
    if end.counts.get("failed"):
        return Exit.PARTLY_DONE
    return Exit.STALE if end.counts.get("conflict") else Exit.CLEAN
