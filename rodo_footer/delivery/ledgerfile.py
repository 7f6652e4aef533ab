"""Opens the file behind the ledger: private, locked to one writer, checked. Knows the schema and no run."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from rodo_footer.errors import LedgerError

APPLICATION = 0x524F444F  # "RODO": marks the file as ours (SQLite "PRAGMA application_id")
VERSION = 1
_PATIENCE = 1.0  # seconds for the lock: `status` may hold it for a moment to see whether a run is alive

_SCHEMA = (
    """CREATE TABLE run (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        target TEXT NOT NULL, fingerprint TEXT NOT NULL, version TEXT NOT NULL, created TEXT NOT NULL,
        updated TEXT NOT NULL)""",
    """CREATE TABLE change (
        id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run (seq), mailbox TEXT NOT NULL, key TEXT NOT NULL,
        action TEXT NOT NULL, wave INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, before TEXT NOT NULL,
        after TEXT NOT NULL, seen TEXT, html TEXT, text TEXT, backup BLOB, undoes INTEGER REFERENCES change (id),
        updated TEXT NOT NULL, UNIQUE (run, key))""",
    """CREATE TABLE step (
        id INTEGER PRIMARY KEY AUTOINCREMENT, change INTEGER NOT NULL REFERENCES change (id), state TEXT NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL)""",
    "CREATE INDEX change_in_wave ON change (run, wave, id)",
    "CREATE INDEX change_of_mailbox ON change (key, after)",
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)


def lock(path: Path) -> FileLock:
    """The lock of the one writer, taken; the operating system gives it back when the process dies."""
    held = FileLock(f"{path}.lock", timeout=_PATIENCE, mode=0o600, thread_local=False)
    try:
        held.acquire(poll_interval=0.02)
    except Timeout as error:
        raise LedgerError(
            f"{path}: another push or rollback is running on this ledger",
            "Wait for it, or stop it with Ctrl-C; `rodo-footer status` shows how far it is.",
        ) from error
    except (OSError, NotImplementedError) as error:
        raise LedgerError(
            f"{path}: the lock file cannot be taken ({error})", "Put the ledger on a local disk."
        ) from error
    return held


def is_locked(path: Path) -> bool:
    """Whether a writer is alive."""
    if not Path(f"{path}.lock").exists():
        return False
    probe = FileLock(f"{path}.lock", timeout=0, mode=0o600, thread_local=False)
    try:
        probe.acquire()
    except (Timeout, OSError, NotImplementedError):
        return True
    probe.release()
    return False


def make_private(path: Path) -> None:
    """The folder with mode 0700 where it is new, the file with mode 0600 always."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
    except OSError as error:
        raise LedgerError(
            f"{path}: the ledger cannot be written ({error.strerror or error})",
            "Mend the permissions, or name another place: [rollout] ledger.",
        ) from error


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """A connection with every commit durable; a new file gets the schema, a foreign or damaged one is refused."""
    with guarded(path):
        mode = "rw" if writing else "ro"
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=5.0
        )
        try:
            _prepare(connection, path, writing=writing)
        except BaseException:
            connection.close()
            raise
        return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, writing: bool) -> None:
    application, version = (_pragma(connection, name) for name in ("application_id", "user_version"))
    if (
        (application, version) == (0, 0)
        and writing
        and not connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    ):
        with transaction(connection):
            for statement in _SCHEMA:
                connection.execute(statement)
    elif application != APPLICATION:
        raise LedgerError(f"{path}: this file is not a ledger of rodo-footer", "Name the right one: [rollout] ledger.")
    elif version != VERSION:
        raise LedgerError(
            f"{path}: the ledger has version {version}, this rodo-footer knows {VERSION}", "Update rodo-footer."
        )
    if writing:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_autocheckpoint = 4000")  # pages of 4 kB: fewer pauses, a log of 16 MB at most
        connection.execute("PRAGMA secure_delete = ON")  # it holds personal data; what goes must be gone
    connection.execute("PRAGMA foreign_keys = ON")
    check = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if check != "ok":
        raise damaged(path, check)


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, and durable when it ends."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with suppress(
                sqlite3.Error
            ):  # a full disk may have rolled back already; the first error is the one to tell
                connection.execute("ROLLBACK")
        raise


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """What SQLite says, as a LedgerError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _told(path, error) from error
    except (UnicodeDecodeError, msgspec.DecodeError) as error:  # SQLite quotes the damaged text in its message
        raise damaged(path, str(error)) from error


def _told(path: Path, error: sqlite3.Error) -> LedgerError:
    name = getattr(error, "sqlite_errorname", "") or ""
    again = "then `rodo-footer push --resume`."
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(path, str(error))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return LedgerError(f"{path}: the ledger is in use by another program", f"Close that, {again}")
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return LedgerError(f"{path}: the ledger cannot be written ({error})", f"Make room or mend the disk, {again}")
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return LedgerError(f"{path}: the ledger is read-only ({error})", f"Mend its permissions, {again}")
    if name.startswith("SQLITE_CANTOPEN"):
        return LedgerError(f"{path}: the ledger cannot be opened", "Name the right file in [rollout] ledger.")
    return LedgerError(f"{path}: {error}", "Keep the file as it is and report this.")


def damaged(path: Path, detail: str) -> LedgerError:
    """The error for a ledger whose contents cannot be trusted."""
    return LedgerError(
        f"{path}: the ledger is damaged ({detail}); it is not used",
        "Keep the file, put back a copy of it from your backup, or name a new ledger in [rollout] ledger.",
    )
