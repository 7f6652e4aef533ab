"""The ledger: what each run means to do, and what became of every mailbox. The truth; it decides nothing.

One writer, one connection, used from one thread. Every `record` is one transaction, durable when it returns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from msgspec import Struct

from rodo_footer.delivery import ledgerfile
from rodo_footer.delivery.history import AS_DESIRED, Change, History, Kind, Run, RunState, State, described
from rodo_footer.delivery.plan import CHANGING, Entry, Header
from rodo_footer.delivery.waves import wave_of
from rodo_footer.errors import LedgerError
from rodo_footer.model.mailbox import mailbox_key


class Step(Struct, frozen=True):
    """One change moves to a state. `undone` is what becomes of the change that a rollback takes back, `seen` the digest
    of what a failed read-back found: that is what our write has become, and what a rollback may replace."""

    change: Change
    state: State
    reason: str = ""
    backup: bytes | None = None
    undone: State | None = None
    seen: str | None = None


class _Move(Struct, frozen=True):
    """A row of `change` moves to a state."""

    change: int
    state: State
    reason: str
    backup: bytes | None = None
    seen: str | None = None


class Ledger(History):
    """The history, and what is added to it; opened with `writing`."""

    def begin_push(self, header: Header, entries: Iterable[Entry], waves: Sequence[str]) -> Run:
        """Take a whole plan in, or nothing of it: an error of `entries` leaves the ledger as it was."""
        self._refuse_unfinished()
        with ledgerfile.guarded(self.path), ledgerfile.transaction(self._db):
            seq = self._begin("push", header.target, header.fingerprint, header.version)
            sql = (
                "INSERT INTO change (run, mailbox, key, action, wave, state, reason, before, after, html, text,"
                " updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            )
            self._db.executemany(sql, self._rows(seq, entries, wave_of(waves, header.changes)))
            self._log(seq)
        return self._started(seq)

    def begin_rollback(
        self, of: Run, waves: Sequence[str], version: str, *, wave: int | None = None, mailbox: str | None = None
    ) -> Run | None:
        """Plan to put back what `of` found, all of it or one wave or one mailbox; None where there is nothing to put
        back. A rollback of the whole run ends it: what was still planned is skipped."""
        if of.kind == "rollback":
            raise LedgerError(
                f"{of.id} is a rollback itself", "To bring the signatures back, plan and push them again."
            )
        self._refuse_unfinished(but=of)
        self._refuse_unknown(of, wave, mailbox)
        chosen = (of.seq, wave, wave, mailbox, mailbox and mailbox_key(mailbox))
        where = (
            " FROM change WHERE run = ? AND (? IS NULL OR wave = ?) AND (? IS NULL OR key = ?) AND backup IS NOT NULL"
            " AND state IN ('intent', 'written', 'verified', 'failed')"
        )
        with ledgerfile.guarded(self.path), ledgerfile.transaction(self._db):
            found = self._db.execute(f"SELECT id{where} ORDER BY id", chosen).fetchall()
            if wave is None and mailbox is None:
                self._end(of)
            if not found:
                return None
            seq = self._begin("rollback", of.target, "", version)
            number = wave_of(waves, len(found))
            sql = (
                "INSERT INTO change (run, mailbox, key, action, wave, state, reason, before, after, html, text, undoes,"
                " updated) SELECT ?, mailbox, key, 'restore', ?, 'planned', '', coalesce(seen, after), before, html,"
                " text, id, ? FROM change WHERE id = ?"
            )
            self._db.executemany(sql, ((seq, number(at), self._at(), one) for at, (one,) in enumerate(found)))
            self._log(seq)
        return self._started(seq)

    def record(self, steps: Sequence[Step]) -> None:
        """Move changes on, all in one durable transaction. A verified change needs its new value no longer."""
        moves = [_Move(step.change.id, step.state, step.reason, step.backup, step.seen) for step in steps]
        moves += [
            _Move(step.change.undoes, step.undone, step.reason)
            for step in steps
            if step.undone and step.change.undoes is not None
        ]
        with ledgerfile.guarded(self.path), ledgerfile.transaction(self._db):
            self._move(moves)

    def conclude(self, run: Run, state: RunState, reason: str = "") -> None:
        """Set how the run stands."""
        with ledgerfile.guarded(self.path), ledgerfile.transaction(self._db):
            self._db.execute(
                "UPDATE run SET state = ?, reason = ?, updated = ? WHERE seq = ?", (state, reason, self._at(), run.seq)
            )

    def _move(self, moves: Sequence[_Move]) -> None:
        at = self._at()
        self._db.executemany(
            "UPDATE change SET state = ?1, reason = ?2, backup = coalesce(?3, backup), seen = ?4, updated = ?5,"
            " html = iif(?1 IN ('verified', 'rolled_back'), NULL, html),"
            " text = iif(?1 IN ('verified', 'rolled_back'), NULL, text) WHERE id = ?6",
            [(one.state, one.reason, one.backup, one.seen, at, one.change) for one in moves],
        )
        self._db.executemany(
            "INSERT INTO step (change, state, reason, at) VALUES (?, ?, ?, ?)",
            [(one.change, one.state, one.reason, at) for one in moves],
        )

    def _refuse_unfinished(self, but: Run | None = None) -> None:
        run = self.find(unfinished=True)
        if run is not None and (but is None or run.seq != but.seq):
            raise LedgerError(
                f"{self.path}: {run.kind} {run.id} is not finished",
                "Go on with `rodo-footer push --resume`, or take it back with `rodo-footer rollback`.",
            )

    def _refuse_unknown(self, run: Run, wave: int | None, mailbox: str | None) -> None:
        """A name that was mistyped must not end in "nothing to put back"."""
        sql = "SELECT 1 FROM change WHERE run = ? AND (? IS NULL OR wave = ?) AND (? IS NULL OR key = ?) LIMIT 1"
        key = mailbox_key(mailbox) if mailbox else None
        with ledgerfile.guarded(self.path):
            known = self._db.execute(sql, (run.seq, wave, wave, key, key)).fetchone()
        if known is None:
            what = " in ".join(([mailbox] if mailbox else []) + ([f"wave {wave}"] if wave else []))
            raise LedgerError(
                f"{self.path}: there is no {what} in push {run.id}", f"`rodo-footer status --run {run.id}` shows it."
            )

    def _begin(self, kind: Kind, target: Mapping[str, str], fingerprint: str, version: str) -> int:
        seq = int(self._db.execute("SELECT coalesce(max(seq), 0) + 1 FROM run").fetchone()[0])
        at = self._at()
        self._db.execute(
            "INSERT INTO run VALUES (?, ?, ?, 'running', '', ?, ?, ?, ?, ?)",
            (seq, f"{at[:10]}-{seq}", kind, described(target), fingerprint, version, at, at),
        )
        return seq

    def _rows(self, seq: int, entries: Iterable[Entry], wave: Callable[[int], int]) -> Iterator[tuple[object, ...]]:
        at, position = self._at(), 0
        for one in entries:
            fixed = (seq, one.mailbox, mailbox_key(one.mailbox), one.action)
            if one.action in CHANGING:
                yield (*fixed, wave(position), "planned", "", one.before, one.after, one.html, one.text, at)
                position += 1
            else:
                reason = AS_DESIRED if one.action == "unchanged" else "a signature that the tool did not write"
                yield (*fixed, 0, "skipped", reason, one.before, one.after, None, None, at)

    def _log(self, seq: int) -> None:
        """The first step of every change."""
        sql = "INSERT INTO step (change, state, reason, at) SELECT id, state, reason, updated FROM change WHERE run = ?"
        self._db.execute(sql, (seq,))

    def _end(self, run: Run) -> None:
        """Close a run that is taken back: what it did not begin, it will not."""
        left = self._db.execute(
            "SELECT id FROM change WHERE run = ? AND state IN ('planned', 'backed_up')", (run.seq,)
        ).fetchall()
        self._move([_Move(change, "skipped", "rolled back before it was written") for (change,) in left])
        self._db.execute("UPDATE run SET state = 'done', reason = '', updated = ? WHERE seq = ?", (self._at(), run.seq))

    def _started(self, seq: int) -> Run:
        found = self.find()
        assert found is not None
        assert found.seq == seq
        return found

    def _at(self) -> str:
        return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
