"""Faults inside the process that rolls out: die at a label, fail the Nth file or database operation, edit as a user."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from rodo_footer.delivery import ledger, ledgerfile

FILE_CALLS = ("open", "fsync", "replace", "unlink", "mkdir", "rmdir", "lstat")


class At:
    """A checkpoint that acts when a label comes for the nth time; keeps the labels that it has seen."""

    def __init__(self, label: str = "", nth: int = 1, act: Callable[[], None] | None = None) -> None:
        self.seen: list[str] = []
        self._label, self._left, self._act = label, nth, act

    def __call__(self, label: str) -> None:
        self.seen.append(label)
        if label == self._label:
            self._left -= 1
            if self._left == 0 and self._act:
                self._act()


def die() -> None:
    """As kill -9 does it: nothing is tidied up, nothing flushed."""
    os.kill(os.getpid(), signal.SIGKILL)


class FailingFiles:
    """The Nth call of the operating system's file functions fails; counts them all."""

    def __init__(self, nth: int, code: int, act: Callable[[], None] | None = None) -> None:
        self.count, self._nth, self._code, self._act = 0, nth, code, act
        for name in FILE_CALLS:
            setattr(os, name, self._wrapped(getattr(os, name)))

    def _wrapped(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.count += 1
            if self.count == self._nth:
                if self._act:
                    self._act()
                raise OSError(self._code, os.strerror(self._code))
            return real(*args, **kwargs)

        return call


class FailingDatabase:
    """The Nth statement on the ledger fails, before it takes effect; counts them all."""

    def __init__(self, nth: int, name: str) -> None:
        self.count, self._nth, self._name = 0, nth, name
        real = ledgerfile.connect

        def connect(*args: Any, **kwargs: Any) -> Any:
            return _Connection(real(*args, **kwargs), self)

        ledger.ledgerfile.connect = connect

    def step(self) -> None:
        self.count += 1
        if self.count == self._nth:
            error = sqlite3.OperationalError(f"injected {self._name}")
            error.sqlite_errorname = self._name
            raise error


class _Connection:
    """A connection whose statements may fail."""

    def __init__(self, real: sqlite3.Connection, faults: FailingDatabase) -> None:
        self._real, self._faults = real, faults

    def execute(self, *args: Any) -> Any:
        self._faults.step()
        return self._real.execute(*args)

    def executemany(self, sql: str, rows: Iterator[Any]) -> Any:
        self._faults.step()
        return self._real.executemany(sql, rows)

    @property
    def in_transaction(self) -> bool:
        return self._real.in_transaction

    def close(self) -> None:
        self._real.close()
