"""Carries a run of the ledger out: waves, workers, the stop rule, resume. Push and rollback alike; knows no target."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from rodo_footer.delivery.crew import Clockwork, Crew, Pause
from rodo_footer.delivery.delivering import Checkpoint, Delivering, Delivery
from rodo_footer.delivery.events import Event, MailboxDone, Retried, RunEnded, RunStarted, WaveStarted
from rodo_footer.delivery.history import Change, Run, RunState
from rodo_footer.delivery.ledger import Ledger, Step
from rodo_footer.delivery.pacing import Backoff, Limit
from rodo_footer.delivery.targets import Target
from rodo_footer.errors import DeliveryError, LedgerError, SignInError

_RESUME = {
    "push": "Look at what stopped it, then `rodo-footer push --resume`; `rodo-footer rollback` takes it back.",
    "rollback": "Look at what stopped it, then `rodo-footer rollback` goes on with it.",
}
CLOCKWORK = Clockwork(time.monotonic, time.sleep, random.random)


class Options(Struct, frozen=True, kw_only=True):
    """How a run goes: calls in flight (at the start, at most), the stop rule (`failures` is a share of the mailboxes of
    the waves begun, 0.02 is 2 %), backoff, and what the outside world hands in."""

    concurrency: int = 4
    highest: int = 16
    failures: float = 0.02
    in_a_row: int = 5
    backoff: Backoff = Backoff()
    clockwork: Clockwork = CLOCKWORK
    stopping: Callable[[], bool] = lambda: False
    checkpoint: Checkpoint = lambda _label: None


class StopRule:
    """Counts this invocation's results as they come, and says when it is enough. Pure."""

    def __init__(self, failures: float, in_a_row: int) -> None:
        self._share, self._longest_row = failures, in_a_row
        self._begun = self._failed = self._row = 0

    def wave(self, mailboxes: int) -> None:
        """A wave of so many mailboxes begins."""
        self._begun += mailboxes

    def broken(self, done: MailboxDone) -> str:
        """Why to halt after this result; empty: go on. A conflict or a skipped mailbox is no failure and no success."""
        if done.state in {"verified", "rolled_back"}:
            self._row = 0
        if done.state != "failed":
            return ""
        self._failed += 1
        self._row += 1
        if done.broken:
            return f"{done.mailbox}: {done.reason}"
        if self._row >= self._longest_row:
            return f"{self._row} mailboxes in a row failed, the last one with: {done.reason}"
        if self._failed > self._share * self._begun:
            return f"{self._failed} of {self._begun} mailboxes failed, the last one with: {done.reason}"
        return ""


class _Rollout:
    """One invocation on one run."""

    def __init__(self, ledger: Ledger, run: Run, target: Target, options: Options) -> None:
        self._ledger, self._run, self._target, self._options = ledger, run, target, options
        self._limit = Limit(options.concurrency, max(options.highest, options.concurrency))
        self._rule = StopRule(options.failures, options.in_a_row)
        self.halted = ""

    def waves(self) -> Iterator[Event]:
        """Wave after wave, until all are done or something says stop."""
        waves = self._ledger.waves(self._run)
        for wave, mailboxes, todo in waves:
            if self._options.stopping():
                return
            if todo:
                self._rule.wave(mailboxes)
                yield WaveStarted(wave, len(waves), mailboxes, todo)
                yield from self._wave(wave)
            if self.halted:
                return

    def _wave(self, wave: int) -> Iterator[Event]:
        options = self._options
        crew: Crew[Step, MailboxDone] = Crew(
            self._limit, options.backoff, options.clockwork, self._commit, options.stopping
        )
        work = (self._deliver(change) for change in self._ledger.pending(self._run, wave))
        for heard in crew.run(work, max(options.highest, options.concurrency)):
            if isinstance(heard, Pause):
                yield Retried(heard.seconds, heard.reason)
                continue
            yield heard
            self.halted = self.halted or self._rule.broken(heard)
            if self.halted:
                crew.stop()

    def _deliver(self, change: Change) -> Delivery:
        return Delivering(change, self._target, self._options.checkpoint).run()

    def _commit(self, steps: Sequence[Step]) -> None:
        states = dict.fromkeys(step.state for step in steps)
        for state in states:
            self._options.checkpoint(f"before commit {state}")
        self._ledger.record(steps)
        for state in states:
            self._options.checkpoint(f"after commit {state}")


def run(ledger: Ledger, run: Run, target: Target, options: Options) -> Iterator[Event]:
    """Begin or go on with a run; what an earlier invocation left open is settled by reading. Ends with RunEnded, also
    where the ledger cannot be written any more; a bug is raised after the calls in flight have landed."""
    rollout = _Rollout(ledger, run, target, options)
    fatal: DeliveryError | None = None
    try:
        ledger.conclude(run, "running")
        yield RunStarted(run.id, run.kind, tuple(ledger.waves(run)))
        yield from rollout.waves()
    except DeliveryError as error:
        fatal = error
    yield _end(ledger, run, fatal.message if fatal else rollout.halted, fatal)


def _end(ledger: Ledger, run: Run, reason: str, fatal: DeliveryError | None) -> RunEnded:
    """Say how it ended, from the ledger as far as that can still be read and written."""
    counts: dict[str, int] = {}
    state: RunState = "halted"
    try:
        counts = ledger.counts(run)
        if not reason:
            state = "interrupted" if counts["planned"] else "done"
        if not isinstance(fatal, LedgerError):
            ledger.conclude(run, state, reason)
    except LedgerError as error:
        fatal, reason, state = fatal or error, reason or error.message, "halted"
    hint = (fatal.hint if fatal else "") or ("" if state == "done" else _RESUME[run.kind])
    return RunEnded(run.id, run.kind, state, reason, hint, counts, isinstance(fatal, SignInError))
