"""The ledger file: private, one writer, damage is seen, a disk that does not take it loses nothing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rodo_footer.delivery.events import RunEnded
from rodo_footer.delivery.ledger import Ledger
from rodo_footer.delivery.targets import Target
from rodo_footer.errors import LedgerError
from rodo_footer.jobs import delivering as jobs
from rodo_footer.model.settings import RolloutSettings
from tests.delivery.conftest import Desk, end
from tests.delivery.scripted import ScriptedTarget, desired

Desks = Callable[[Target], Desk]


@pytest.fixture
def place(desk: Desks) -> Desk:
    """A desk with one finished run."""
    place = desk(ScriptedTarget())
    assert end(place.push(desired(4))).state == "done"
    return place


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_ledger_is_private(place: Desk) -> None:
    """The folder that was made for it and every file of it."""
    assert place.ledger.parent.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o077 for path in place.ledger.parent.iterdir()} == {0}
    place.ledger.chmod(0o644)
    place.push(desired(4))
    assert place.ledger.stat().st_mode & 0o777 == 0o600


def test_every_step_is_kept_with_its_time(place: Desk) -> None:
    """The log is complete and in UTC."""
    with sqlite3.connect(place.ledger) as other:
        steps = other.execute("SELECT state, at FROM step WHERE change = 1 ORDER BY id").fetchall()
    other.close()
    assert [state for state, _ in steps] == ["planned", "backed_up", "intent", "written", "verified"]
    assert all(at.endswith("Z") and at[10] == "T" for _, at in steps)


def test_a_second_writer_is_refused(place: Desk) -> None:
    """In the same process, and with a message that says what to do."""
    with Ledger(place.ledger, writing=True):
        with pytest.raises(LedgerError) as caught:
            Ledger(place.ledger, writing=True)
        assert "status" in caught.value.hint
        assert jobs.status(place.ledger).counts["verified"] == 4
    Ledger(place.ledger, writing=True).__exit__()


_HOLD = """
import sys, time, pathlib
from rodo_footer.delivery.ledger import Ledger
ledger = Ledger(pathlib.Path(sys.argv[1]), writing=True)
print("held", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_dead_process_is_no_lock(place: Desk) -> None:
    """Killed while it held the lock: the next one gets it."""
    command = [sys.executable, "-c", _HOLD, str(place.ledger)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == b"held"
            with pytest.raises(LedgerError):
                Ledger(place.ledger, writing=True)
        finally:
            process.kill()
    Ledger(place.ledger, writing=True).__exit__()


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough" * 40, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_file_that_is_no_ledger_is_not_used(tmp_path: Path, content: bytes) -> None:
    """It is named, and left as it is."""
    path = tmp_path / "ledger.db"
    path.write_bytes(content)
    with pytest.raises(LedgerError) as caught:
        Ledger(path, writing=True)
    assert str(path) in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == content


def test_another_programs_database_is_not_used(tmp_path: Path) -> None:
    """A SQLite file that is not ours is refused before anything is written to it."""
    path = tmp_path / "ledger.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE notes (text)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="not a ledger"):
        Ledger(path, writing=True)
    assert path.read_bytes() == before


def test_a_newer_ledger_is_not_used(place: Desk) -> None:
    """The message says to update."""
    with sqlite3.connect(place.ledger) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(LedgerError, match="99"):
        jobs.status(place.ledger)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(share=st.floats(0, 1), junk=st.binary(min_size=150, max_size=200))
def test_damage_is_seen_or_harmless(place: Desk, share: float, junk: bytes) -> None:
    """Overwritten anywhere: a LedgerError or an answer; never another exception."""
    with sqlite3.connect(place.ledger) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    before, whole = jobs.status(place.ledger), place.ledger.read_bytes()
    at = int(share * (len(whole) - len(junk)))
    place.ledger.write_bytes(whole[:at] + junk + whole[at + len(junk) :])
    with suppress(LedgerError):
        assert jobs.status(place.ledger).counts.keys() == before.counts.keys()
    place.ledger.write_bytes(whole)


def test_status_without_a_ledger_says_where_to_start(tmp_path: Path) -> None:
    """No file is made by looking."""
    with pytest.raises(LedgerError, match="no ledger"):
        jobs.status(tmp_path / "ledger.db")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A file in the place of the folder."""
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(LedgerError, match="cannot be written"):
        Ledger(tmp_path / "x" / "ledger.db", writing=True)


def test_a_ledger_on_a_folder_is_told(tmp_path: Path) -> None:
    """A folder in the place of the file."""
    with pytest.raises(LedgerError, match="cannot be written"):
        Ledger(tmp_path, writing=True)


def test_a_full_disk_halts_and_resumes(desk: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger takes no more pages in mid-run: no further write without a backup, and the rest is done on resume."""
    target = ScriptedTarget()
    place = desk(target)
    record = Ledger.record

    def filling(self: Ledger, steps: object) -> None:
        if len(target.writes) >= 10:
            pages = self._db.execute("PRAGMA page_count").fetchone()[0]
            self._db.execute(f"PRAGMA max_page_count = {pages}")
        record(self, steps)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(Ledger, "record", filling)
    place.ledger.parent.mkdir(mode=0o700)
    ended = end(place.push(desired(400)))
    monkeypatch.undo()
    assert ended.state == "halted"
    assert "cannot be written" in ended.reason
    status = jobs.status(place.ledger)
    assert status.state == "interrupted"
    written = {mailbox for mailbox, _ in target.writes}
    planned = {one.mailbox for one in status.mailboxes if one.state in {"planned", "backed_up"}}
    assert not written & planned
    with Ledger(place.ledger, writing=True) as ledger:
        from rodo_footer.delivery.rollout import run

        unfinished = ledger.find(unfinished=True)
        assert unfinished is not None
        *_, last = run(ledger, unfinished, target, place.options())
    assert isinstance(last, RunEnded)
    assert last.counts["verified"] == 400


def test_a_read_only_ledger_halts(desk: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read-only in mid-run is told as that."""
    target = ScriptedTarget()
    place = desk(target)
    record = Ledger.record

    def refusing(self: Ledger, steps: object) -> None:
        if target.writes:
            self._db.execute("PRAGMA query_only = ON")
        record(self, steps)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(Ledger, "record", refusing)
    ended = end(place.push(desired(30)))
    assert ended.state == "halted"
    assert "read-only" in ended.reason


def test_a_ledger_elsewhere_is_not_there_yet() -> None:
    """postgresql:// is understood and refused."""
    with pytest.raises(LedgerError):
        jobs.ledger_path(RolloutSettings(ledger="postgresql://x/y"))
