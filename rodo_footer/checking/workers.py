"""Processes that judge, and the watch over them: one that takes too long over a document is ended, and so is the
document's turn. Results come in order. It judges nothing itself.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Self

from msgspec.msgpack import Decoder, encode

from rodo_footer.checking.engine import Judged, refused
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.sources import Place

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

Judge = Callable[[Place], Judged]
Turn = tuple[int, Place]

_CHUNK = 100
_CHUNK_BYTES = 1_000_000  # of documents that travel with their place
_AHEAD = 4_000  # documents judged before an earlier one is done
_REPORT_EVERY = 0.2  # seconds
# Verdicts travel so in a fifth of the time that pickle takes; one process collects those of all.
_VERDICTS = Decoder(list[Judged])
_START = 120.0  # seconds until a process must be there
_KEEPS = hasattr(signal, "pthread_sigmask")  # not on Windows
_BY_HAND = "Look at it by hand, or check its parts alone."


class Workers:
    """A number of processes, started when there is work for them."""

    def __init__(
        self, judge: Callable[..., Judge], arguments: tuple[Any, ...], jobs: int, seconds: float, method: str = ""
    ) -> None:
        """`judge(*arguments)` makes the judge in each process; `method` is how they are started, for tests."""
        self._context = multiprocessing.get_context(method or _method())
        self._make = (judge, arguments)
        self._jobs = jobs
        self._seconds = seconds
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all processes at once; whatever they were at is lost."""
        for worker in self._workers:
            worker.end()
        self._workers = []

    def judge(self, places: Iterator[Place]) -> Iterator[Judged]:
        """The verdicts in the order of the places."""
        turns = enumerate(places)
        again: deque[list[Turn]] = deque()
        done: dict[int, Judged] = {}
        following = 0
        sent = 0
        while True:
            for worker in self._idle():
                chunk = again.popleft() if again else _chunk(turns) if sent - following < _AHEAD else []
                if not chunk:
                    break
                worker.send(chunk)
                sent = max(sent, chunk[-1][0] + 1)
            busy = [worker for worker in self._workers if worker.pending]
            if not busy:
                return
            for worker in self._heard(busy):
                done.update(worker.heard())
            for worker in [one for one in busy if one.is_lost or one.is_late]:
                self._workers.remove(worker)
                again.extend(self._settle(worker, done))
            while following in done:
                yield done.pop(following)
                following += 1

    def _idle(self) -> Iterator[_Worker]:
        """Workers without work; new ones as long as there may be more."""
        yield from [worker for worker in self._workers if not worker.pending]
        while len(self._workers) < self._jobs:
            # Started deaf to Ctrl-C, which every process of a terminal hears: this one ends the others.
            with _deaf():
                worker = _Worker(self._context, self._make, self._seconds)
                self._workers.append(worker)
            yield worker

    def _heard(self, busy: list[_Worker]) -> list[_Worker]:
        patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
        ready = set(wait([worker.results for worker in busy], timeout=patience))
        return [worker for worker in busy if worker.results in ready]

    def _settle(self, worker: _Worker, done: dict[int, Judged]) -> list[list[Turn]]:
        """What becomes of the work of a process that is gone: the only document of a turn is the one at fault, several
        are tried again one by one."""
        worker.end()
        if len(worker.pending) > 1:
            return [[turn] for turn in worker.pending]
        for index, place in worker.pending:
            why = (
                Unreadable("checking it ended the process that did it: there is not enough memory for it", _BY_HAND)
                if worker.is_lost
                else Unreadable(f"checking it takes longer than {self._seconds:g} seconds", _BY_HAND)
            )
            done[index] = refused(place.path, why)
        return []


class _Worker:
    """One process, and what it has still to answer."""

    def __init__(
        self, context: BaseContext, make: tuple[Callable[..., Judge], tuple[Any, ...]], seconds: float
    ) -> None:
        tasks, self._tasks = context.Pipe(duplex=False)
        self.results, results = context.Pipe(duplex=False)
        self.pending: list[Turn] = []
        self.deadline = 0.0
        self.is_lost = False
        self._is_ready = False
        self._seconds = seconds
        start = context.Process  # type: ignore[attr-defined]  # every context has one
        self._process = start(target=_serve, args=(tasks, results, *make), daemon=True)
        self._process.start()
        tasks.close()
        results.close()

    @property
    def is_late(self) -> bool:
        """Whether its time is up."""
        return bool(self.pending) and time.monotonic() > self.deadline

    def send(self, chunk: list[Turn]) -> None:
        """Give it work."""
        self.pending = chunk
        self._extend()
        try:
            self._tasks.send(chunk)
        except OSError:
            self.is_lost = True

    def heard(self) -> list[tuple[int, Judged]]:
        """What it has done since; a bug in it is raised here."""
        try:
            answer: bytes | Exception = self.results.recv()
        except (EOFError, OSError) as error:
            if not self._is_ready:
                raise RuntimeError("a process that judges cannot be started") from error
            self.is_lost = True
            return []
        if isinstance(answer, Exception):
            raise answer
        self._is_ready = True
        judged = _VERDICTS.decode(answer)
        done = [(index, one) for (index, _), one in zip(self.pending, judged, strict=False)]
        self.pending = self.pending[len(judged) :]
        self._extend()
        return done

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.join()
        self._tasks.close()
        self.results.close()

    def _extend(self) -> None:
        patience = self._seconds + 2 * _REPORT_EVERY if self._is_ready else _START
        self.deadline = time.monotonic() + patience


def _chunk(turns: Iterator[Turn]) -> list[Turn]:
    chunk: list[Turn] = []
    size = 0
    for turn in turns:
        chunk.append(turn)
        size += len(turn[1].data)
        if len(chunk) == _CHUNK or size > _CHUNK_BYTES:
            break
    return chunk


def _serve(tasks: Connection, results: Connection, make: Callable[..., Judge], arguments: tuple[Any, ...]) -> None:
    """A worker's life: it ends when nobody is there to ask it any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    judge = make(*arguments)
    results.send(encode([]))  # ready
    while True:
        try:
            chunk: list[Turn] = tasks.recv()
        except (EOFError, OSError):
            return
        done: list[Judged] = []
        reported = time.monotonic()
        for _, place in chunk:
            try:
                done.append(judge(place))
            except Exception as error:  # noqa: BLE001  # a bug: it is reported by the process that asked
                results.send(_portable(error))
                return
            if time.monotonic() - reported > _REPORT_EVERY:
                results.send(encode(done))
                done = []
                reported = time.monotonic()
        if done:
            results.send(encode(done))


def _portable(error: Exception) -> Exception:
    """A bug with its traceback, as something that can travel."""
    import traceback

    return RuntimeError("".join(traceback.format_exception(error)))


def _method() -> str:
    """Copies of this process start in 5 ms, fresh ones in 200; threads and other systems than Linux forbid copies."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C is not heard inside, nor ever by a process started there, but after it where the system can keep it; only
    the main thread may say so, and only there it is heard."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    kept = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,)) if _KEEPS else set()
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if _KEEPS:
            signal.pthread_sigmask(signal.SIG_SETMASK, kept)  # heard here, if there was one
