"""A company of mailboxes in a folder, processes that roll out to it, and the oracle that compares folder and ledger."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from rodo_footer.delivery.ledger import Ledger
from rodo_footer.delivery.planfile import PlanFile
from rodo_footer.delivery.planning import PlanMade
from rodo_footer.delivery.rollout import Options, run
from rodo_footer.delivery.targets import Deployed
from rodo_footer.delivery.targets.files import FilesTarget
from rodo_footer.errors import DeliveryError
from rodo_footer.jobs import delivering as jobs
from rodo_footer.model.signature import Signature

Tree = dict[str, bytes]
Checkpoint = Callable[[str], None]
OURS = {"Firma.htm", "Firma.txt", "Firma.rtf"}


class Score(Struct):
    """One row of the table; the last five are to be 0."""

    fault: str
    runs: int = 0
    writes: int = 0
    duplicates: int = 0
    lost: int = 0
    unrestorable: int = 0
    foreign_damaged: int = 0
    not_resumed: int = 0

    @property
    def is_clean(self) -> bool:
        return not (self.duplicates or self.lost or self.unrestorable or self.foreign_damaged or self.not_resumed)


class Logged(FilesTarget):
    """Target `files` with a log of every write that begins, and whether the value was there already."""

    def __init__(self, root: Path, log: Path) -> None:
        super().__init__(root, "Firma")
        self._log = log

    def write(self, mailbox: str, raw: bytes, current: Deployed) -> None:
        again = self.settle(b"", raw, self.read(mailbox)) == "new"
        with self._log.open("ab", buffering=0) as file:
            file.write(f"{mailbox} {'again' if again else 'first'}\n".encode())
        super().write(mailbox, raw, current)


class Scene:
    """`count` mailboxes: a third without anything, a third with a signature of another tool, a third with half of one
    and something of the user's beside it."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder, self.root, self.concurrency = folder, folder / "signatures", 4
        self.ledger, self.plan = folder / "ledger" / "ledger.db", folder / "plan.json"
        self.mailboxes = [f"m{number:03}@example.com" for number in range(count)]
        for number, mailbox in enumerate(self.mailboxes):
            place = self.root / mailbox
            if number % 3 == 0:
                continue
            place.mkdir(parents=True)
            (place / "Firma.htm").write_bytes(f"<p>old {number}</p>".encode())
            if number % 3 == 1:
                (place / "Firma.txt").write_bytes(f"old {number}".encode("utf-16"))
            else:
                (place / "Private.htm").write_bytes(os.urandom(50))
        self.root.mkdir(exist_ok=True)
        self.start = self.tree()
        self.wanted = {
            one: Signature(f"<p>{one} https://example.com/rodo</p>", f"{one}\nnew") for one in self.mailboxes
        }
        for heard in jobs.plan(self.wanted.items(), self.target(), self.ledger, Options(), adopt=True, out=self.plan):
            assert not isinstance(heard, PlanMade) or heard.header.changes == count

    def target(self) -> Logged:
        return Logged(self.root, self.folder / "writes.log")

    def tree(self) -> Tree:
        """Every path with its bytes; folders are empty."""
        return {
            str(path.relative_to(self.root)): path.read_bytes() if path.is_file() else b""
            for path in self.root.rglob("*")
        }

    # What runs in a process of its own

    def push(self, checkpoint: Checkpoint) -> None:
        """Take the plan in and carry it out; go on instead where a run is unfinished."""
        with Ledger(self.ledger, writing=True) as ledger:
            begun = ledger.find(unfinished=True)
            if begun is None and ledger.find() is None:
                file = PlanFile(self.plan)
                begun = ledger.begin_push(file.header, file.entries(lambda one: self._digest(one)), ["2", "50%"])
            if begun is not None:
                self._run(ledger, begun, checkpoint)

    def roll_back(self, checkpoint: Checkpoint) -> None:
        """Take the push back, or go on with taking it back."""
        with Ledger(self.ledger, writing=True) as ledger:
            begun = ledger.find(kind="rollback", unfinished=True)
            begun = begun or ledger.begin_rollback(ledger.choose(None), ["2", "50%"], "test")
            if begun is not None:
                self._run(ledger, begun, checkpoint)

    def _run(self, ledger: Ledger, begun: object, checkpoint: Checkpoint) -> None:
        options = Options(checkpoint=checkpoint, concurrency=self.concurrency, highest=self.concurrency)
        for _ in run(ledger, begun, self.target(), options):  # type: ignore[arg-type]  # a Run
            pass

    def _digest(self, desired: Signature) -> str:
        target = self.target()
        return target.digest_of(target.compose(Deployed(b"", "", present=False, text=""), desired))

    # What the oracle knows

    def check_restorable(self, score: Score) -> None:
        """At any moment: what differs from the start has its old value in the ledger."""
        now = self.tree()
        backed_up = self._backed_up()
        for mailbox in self.mailboxes:
            if _part(now, mailbox) != _part(self.start, mailbox) and mailbox not in backed_up:
                score.unrestorable += 1

    def check_end(self, score: Score, *, kept: Tree | None = None) -> None:
        """After the last resume: each mailbox new and verified, or told as failed or conflict; what the user wrote
        meanwhile (`kept`) is there; nothing foreign is touched; then a full rollback gives the start."""
        now, told = self.tree(), self._told()
        for mailbox in self.mailboxes:
            new = self._has(now, self.wanted[mailbox], mailbox)
            if told.get(mailbox) not in {"verified", "failed", "conflict"}:
                score.not_resumed += 1
            elif told[mailbox] == "verified" and not new:
                score.lost += 1
        self._check_foreign(score, now)
        score.lost += sum(now.get(path) != content for path, content in (kept or {}).items())

    def check_start(self, score: Score, *, kept: Tree | None = None) -> None:
        """After a full rollback: the byte-identical start, but for what the user wrote meanwhile."""
        now = self.tree()
        for mailbox in self.mailboxes:
            if any(path.startswith(mailbox) for path in kept or {}):
                score.lost += any(now.get(path) != content for path, content in (kept or {}).items())
            elif _part(now, mailbox) != _part(self.start, mailbox):
                score.unrestorable += 1

    def states(self) -> dict[str, str]:
        return self._told()

    def _has(self, tree: Tree, signature: Signature, mailbox: str) -> bool:
        return tree.get(f"{mailbox}/Firma.htm") == signature.html.encode() and f"{mailbox}/Firma.rtf" in tree

    def _check_foreign(self, score: Score, now: Tree) -> None:
        for path, content in self.start.items():
            if Path(path).name not in OURS and now.get(path) != content:
                score.foreign_damaged += 1
        strangers = {path for path in now if Path(path).name not in OURS and "/" in path} - set(self.start)
        score.foreign_damaged += len(strangers)

    def count_writes(self, score: Score) -> None:
        """What all processes of the scene wrote."""
        log = self.folder / "writes.log"
        lines = log.read_text().splitlines() if log.exists() else []
        score.writes += len(lines)
        score.duplicates += sum(line.endswith("again") for line in lines)

    def _told(self) -> dict[str, str]:
        return self._query("SELECT mailbox, state FROM change WHERE run = 1")

    def _backed_up(self) -> dict[str, str]:
        return self._query("SELECT mailbox, state FROM change WHERE run = 1 AND backup IS NOT NULL")

    def _query(self, sql: str) -> dict[str, str]:
        if not self.ledger.exists():
            return {}
        with closing(sqlite3.connect(self.ledger)) as ledger:
            try:
                return dict(ledger.execute(sql).fetchall())
            except sqlite3.OperationalError:  # killed before the schema was there
                return {}


def process(work: Callable[[], None]) -> int:
    """Begin `work` in a process of its own, to be killed for real; its id. It ends with 0, or 3 after an error that the
    command line would tell."""
    child = os.fork()
    if child:
        return child
    code = 0
    try:
        work()
    except DeliveryError:
        code = 3
    except BaseException:  # noqa: BLE001  # a forked process must not come back into the test
        traceback.print_exc()
        sys.stderr.flush()
        code = 70
    os._exit(code)


def finish(child: int) -> int:
    """Wait for a process; its exit code, negative for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def here(*, seed: int) -> random.Random:
    """Chance that can be had again."""
    return random.Random(seed)


def _part(tree: Tree, mailbox: str) -> Tree:
    return {path: content for path, content in tree.items() if path.split("/")[0] == mailbox}
