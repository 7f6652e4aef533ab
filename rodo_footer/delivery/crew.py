"""Drives many mailbox procedures at once: calls in worker threads, records in groups, retries in one place.

A procedure is a generator: it yields a Call and gets its result or its error, or yields a record and gets None once the
record is durable, and returns an outcome. So a procedure reads as a straight line, and only the loop here knows of
threads, waiting and stopping. Knows no target, no ledger and no mailbox.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from msgspec import Struct

from rodo_footer.delivery.pacing import Backoff, Limit
from rodo_footer.errors import MailboxError, RetryLater

Record = TypeVar("Record")
Outcome = TypeVar("Outcome")

_GATHER = 0.02  # seconds that a record may wait for others: a sync to disk costs the same for one as for twenty
_TICK = 0.2  # seconds: how long a stop may go unseen; a wait without an end cannot be interrupted on Windows


class Call(Struct, frozen=True):
    """Something slow to do in a worker thread. A `repeat`able one is simply done again when the service says "later";
    any other comes back to the procedure as RetryLater after the wait, to be settled first."""

    function: Callable[[], Any]
    repeat: bool = True


class Pause(Struct, frozen=True):
    """The service turned a call away; it is tried again in `seconds`."""

    seconds: float
    reason: str


Procedure = Generator[Call | Record, Any, Outcome]


class _Task(Generic[Record, Outcome]):
    __slots__ = ("call", "era", "failures", "procedure")

    def __init__(self, procedure: Procedure[Record, Outcome]) -> None:
        self.procedure = procedure
        self.call: Call | None = None
        self.failures = 0
        self.era = 0


class Clockwork(Struct, frozen=True):
    """Time and chance, handed in: seconds that only grow, a sleep, and random numbers in [0, 1)."""

    clock: Callable[[], float]
    sleep: Callable[[float], None]
    random: Callable[[], float]


class Crew(Generic[Record, Outcome]):
    """One loop over many procedures; `commit` makes a group of records durable."""

    def __init__(
        self,
        limit: Limit,
        backoff: Backoff,
        clockwork: Clockwork,
        commit: Callable[[Sequence[Record]], None],
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self._limit, self._backoff, self._time = limit, backoff, clockwork
        self._commit, self._stopping = commit, stopping
        self._stopped = False
        self._fatal: BaseException | None = None
        self._active = 0
        self._flying = 0
        self._ready: deque[tuple[_Task[Record, Outcome], object]] = deque()
        self._queued: deque[_Task[Record, Outcome]] = deque()
        self._delayed: list[tuple[float, int, _Task[Record, Outcome], object]] = []
        self._landed: SimpleQueue[tuple[_Task[Record, Outcome], Future[Any]]] = SimpleQueue()
        self._said: deque[Outcome | Pause] = deque()
        self._unsaved: list[tuple[Record, _Task[Record, Outcome]]] = []
        self._unsaved_since = 0.0
        self._order = 0

    def stop(self) -> None:
        """Begin no further procedure and await no retry; what is under way comes to its end."""
        self._stopped = True

    def run(self, work: Iterator[Procedure[Record, Outcome]], workers: int) -> Iterator[Outcome | Pause]:
        """Outcomes as they come. An error that no procedure took stops the crew and is raised at the end."""
        with ThreadPoolExecutor(workers, thread_name_prefix="mailbox") as pool:
            try:
                while True:
                    self._advance()
                    yield from self._heard()
                    self._take_on(work)
                    if self._ready or self._saved():
                        continue
                    if not self._active:
                        break
                    self._send_off(pool)
                    self._await()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)
        if self._fatal is not None:
            raise self._fatal

    def _heard(self) -> Iterator[Outcome | Pause]:
        while self._said:
            yield self._said.popleft()

    def _take_on(self, work: Iterator[Procedure[Record, Outcome]]) -> None:
        if self._stopping():
            self.stop()
        if self._stopped:
            self._active -= len(self._delayed)
            self._delayed.clear()
        while not self._stopped and self._has_room():
            procedure = next(work, None)
            if procedure is None:
                return
            self._active += 1
            self._ready.append((_Task(procedure), None))

    def _has_room(self) -> bool:
        """Calls are what is limited. One whose record is not yet saved makes none, but may be half as many again."""
        calling = self._active - len(self._unsaved)
        return calling < self._limit.current and self._active < self._limit.current * 3 // 2

    def _advance(self) -> None:
        """Move every ready procedure on to its next call or record."""
        while self._ready:
            task, value = self._ready.popleft()
            asked = self._resume(task, value)
            if isinstance(asked, Call):
                task.call = asked
                self._queued.append(task)
            elif asked is not None:
                if not self._unsaved:
                    self._unsaved_since = self._time.clock()
                self._unsaved.append((asked, task))

    def _saved(self) -> bool:
        """Make records durable, together: when they are as many as calls may be, have waited, or nothing else goes on.
        Whether there were any."""
        idle = not self._flying and not self._queued
        waited = self._time.clock() - self._unsaved_since
        if not self._unsaved or not (idle or len(self._unsaved) >= self._limit.current or waited >= _GATHER):
            return False
        unsaved, self._unsaved = self._unsaved, []
        try:
            self._commit([record for record, _ in unsaved])
        except Exception as error:  # noqa: BLE001  # kept, and raised when all calls have landed
            self._fail(error)
            self._active -= len(unsaved)
            return True
        self._ready.extend((task, None) for _, task in unsaved)
        return True

    def _resume(self, task: _Task[Record, Outcome], value: object) -> Call | Record | None:
        try:
            if isinstance(value, BaseException):
                return task.procedure.throw(value)
            return task.procedure.send(value)
        except StopIteration as end:
            self._said.append(end.value)
        except Exception as error:  # noqa: BLE001  # kept, and raised when all calls have landed
            self._fail(error)
        self._active -= 1
        return None

    def _fail(self, error: Exception) -> None:
        self._fatal = self._fatal or error
        self.stop()

    def _send_off(self, pool: ThreadPoolExecutor) -> None:
        while self._queued and self._flying < self._limit.current:
            task = self._queued.popleft()
            assert task.call is not None
            task.era = self._limit.era
            self._flying += 1
            future = pool.submit(task.call.function)
            future.add_done_callback(partial(self._touch_down, task))

    def _touch_down(self, task: _Task[Record, Outcome], future: Future[Any]) -> None:
        self._landed.put((task, future))

    def _await(self) -> None:
        """Wait for a call to land or a delay to end, never longer than a tick."""
        due = self._delayed[0][0] - self._time.clock() if self._delayed else _TICK
        if self._flying:
            patience = _GATHER if self._unsaved else _TICK
            self._land(max(0.0, min(due, patience)))
        elif due > 0:
            self._time.sleep(min(due, _TICK))
        now = self._time.clock()
        while self._delayed and self._delayed[0][0] <= now:
            _, _, task, value = heapq.heappop(self._delayed)
            if value is None:
                self._queued.append(task)
            else:
                self._ready.append((task, value))

    def _land(self, timeout: float) -> None:
        try:
            task, future = self._landed.get(timeout=timeout)
            while True:
                self._flying -= 1
                self._answered(task, future)
                task, future = self._landed.get_nowait()
        except Empty:
            return

    def _answered(self, task: _Task[Record, Outcome], future: Future[Any]) -> None:
        error = future.exception()
        if isinstance(error, RetryLater):
            self._turned_away(task, error)
            return
        if error is None:
            self._limit.succeeded()
        self._ready.append((task, error if error is not None else future.result()))

    def _turned_away(self, task: _Task[Record, Outcome], error: RetryLater) -> None:
        assert task.call is not None
        self._limit.turned_away(task.era)
        task.failures += 1
        wait = self._backoff.wait(task.failures, error.after, self._time.random)
        if wait is None:
            given_up = MailboxError(f"gave up after {task.failures} attempts: {error.message}", error.hint)
            self._ready.append((task, given_up))
            return
        self._said.append(Pause(wait, error.message))
        self._order += 1
        value = None if task.call.repeat else error
        heapq.heappush(self._delayed, (self._time.clock() + wait, self._order, task, value))
