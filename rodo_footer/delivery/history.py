"""What the ledger knows of runs and of the mailboxes in them. It reads, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, Self

import msgspec
from msgspec import Struct

from rodo_footer.delivery import ledgerfile
from rodo_footer.errors import LedgerError
from rodo_footer.model.mailbox import mailbox_key

Kind = Literal["push", "rollback"]
RunState = Literal["running", "done", "halted", "interrupted"]
State = Literal["planned", "backed_up", "intent", "written", "verified", "skipped", "conflict", "failed", "rolled_back"]
STATES: tuple[State, ...] = ("planned", "verified", "skipped", "conflict", "failed", "rolled_back")
UNDER_WAY: tuple[State, ...] = ("planned", "backed_up", "intent", "written")
AS_DESIRED = "already as desired"
_PAGE = 256


class Run(Struct, frozen=True, kw_only=True):
    """One push or rollback; `target` describes where to."""

    seq: int
    id: str
    kind: Kind
    state: RunState
    reason: str
    target: dict[str, str]


class Change(Struct, frozen=True, kw_only=True):
    """One mailbox in a run. `before` and `after` are digests of what is to be there before and after; `backup` is what
    this change found, `restore` what a rollback puts back; `undoes` is the change that it takes back, whose value is
    `html` and `text` where it was never verified."""

    id: int
    mailbox: str
    state: State
    reason: str
    before: str
    after: str
    html: str | None
    text: str | None
    backup: bytes | None
    undoes: int | None
    restore: bytes | None


class History:
    """The SQLite file at `path`. `writing`, which only the ledger needs, takes the lock and makes the file where it is
    not there."""

    def __init__(self, path: Path, *, writing: bool = False) -> None:
        self.path = path
        if writing:
            ledgerfile.make_private(path)
        self._lock = ledgerfile.lock(path) if writing else None
        try:
            self._db = ledgerfile.connect(path, writing=writing)
        except BaseException:
            self._release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def wrote(self, target: Mapping[str, str], mailbox: str, digest: str) -> bool:
        """Whether a push to this target ever left this digest in the mailbox."""
        sql = (
            "SELECT 1 FROM change JOIN run ON run.seq = change.run WHERE change.key = ? AND change.after = ?"
            " AND change.state IN ('verified', 'rolled_back') AND run.kind = 'push' AND run.target = ?"
        )
        with ledgerfile.guarded(self.path):
            row = self._db.execute(sql, (mailbox_key(mailbox), digest, described(target))).fetchone()
        return row is not None

    def find(self, run: str | None = None, *, kind: Kind | None = None, unfinished: bool = False) -> Run | None:
        """The latest run that fits, None where there is none. Unfinished is one that has mailboxes still to do."""
        sql = (
            "SELECT seq, id, kind, state, reason, target FROM run WHERE (? IS NULL OR id = ?)"
            " AND (? IS NULL OR kind = ?) AND (NOT ? OR (state <> 'done' AND EXISTS (SELECT 1 FROM change"
            " WHERE change.run = run.seq AND change.state IN ('planned', 'backed_up', 'intent', 'written'))))"
            " ORDER BY seq DESC LIMIT 1"
        )
        with ledgerfile.guarded(self.path):
            row = self._db.execute(sql, (run, run, kind, kind, unfinished)).fetchone()
        if row is None:
            return None
        return Run(seq=row[0], id=row[1], kind=row[2], state=row[3], reason=row[4], target=msgspec.json.decode(row[5]))

    def choose(self, run: str | None) -> Run:
        """The push that is to be taken back: the one that is named, else the latest one that is unfinished or wrote
        anything. One that only met conflicts must not hide the one before it."""
        found = self.find(run or self._latest_that_wrote(), kind=None if run else "push")
        if found is None:
            raise LedgerError(
                f"{self.path}: there is no push {run or 'in it'}", "`rodo-footer status` names the latest."
            )
        return found

    def _latest_that_wrote(self) -> str | None:
        sql = (
            "SELECT id FROM run WHERE kind = 'push' AND (state <> 'done' OR EXISTS (SELECT 1 FROM change WHERE"
            " change.run = run.seq AND backup IS NOT NULL AND change.state IN ('intent', 'written', 'verified',"
            " 'failed', 'rolled_back'))) ORDER BY seq DESC LIMIT 1"
        )
        with ledgerfile.guarded(self.path):
            row = self._db.execute(sql).fetchone()
        return row[0] if row else None

    def waves(self, run: Run) -> list[tuple[int, int, int]]:
        """(wave, mailboxes in it, of these still to do), in order; a mailbox that is left alone is in wave 0."""
        sql = (
            "SELECT wave, count(*), sum(state IN ('planned', 'backed_up', 'intent', 'written')) FROM change"
            " WHERE run = ? AND wave > 0 GROUP BY wave ORDER BY wave"
        )
        with ledgerfile.guarded(self.path):
            return self._db.execute(sql, (run.seq,)).fetchall()

    def pending(self, run: Run, wave: int) -> Iterator[Change]:
        """The changes of a wave that are still to do, read a page at a time."""
        sql = (
            "SELECT c.id, c.mailbox, c.state, c.reason, c.before, c.after, c.html, c.text, c.backup, c.undoes, o.backup"
            " FROM change c LEFT JOIN change o ON o.id = c.undoes WHERE c.run = ? AND c.wave = ? AND c.id > ?"
            " AND c.state IN ('planned', 'backed_up', 'intent', 'written') ORDER BY c.id LIMIT ?"
        )
        last = 0
        while True:
            with ledgerfile.guarded(self.path):
                rows = self._db.execute(sql, (run.seq, wave, last, _PAGE)).fetchall()
            if not rows:
                return
            for row in rows:
                yield Change(**dict(zip(Change.__struct_fields__, row, strict=True)))
            last = rows[-1][0]

    def counts(self, run: Run) -> dict[str, int]:
        """Mailboxes by state, counted anew; what is under way counts as planned."""
        with ledgerfile.guarded(self.path):
            rows = self._db.execute("SELECT state, count(*) FROM change WHERE run = ? GROUP BY state", (run.seq,))
            counted: dict[str, int] = dict.fromkeys(STATES, 0)
            for state, count in rows:
                shown = "planned" if state in UNDER_WAY else state
                if shown not in counted:
                    raise ledgerfile.damaged(self.path, f"there is no state {state!a}")
                counted[shown] += count
        return counted

    def mailboxes(self, run: Run) -> Iterator[tuple[str, State, str]]:
        """(mailbox, state, reason) of every mailbox in the run, by name."""
        sql = "SELECT mailbox, state, reason FROM change WHERE run = ? ORDER BY mailbox"
        with ledgerfile.guarded(self.path):
            yield from self._db.execute(sql, (run.seq,))


def described(target: Mapping[str, str]) -> str:
    """A target as it stands in the ledger: the same text for the same target."""
    return msgspec.json.encode(dict(target), order="sorted").decode()
